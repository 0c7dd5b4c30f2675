import { type Connection, DidChangeWatchedFilesNotification } from "vscode-languageserver";
import { projectFileName } from "../project/project.ts";
import type { ReadFile } from "../project/projects.ts";
import type { Abilities } from "./abilities.ts";
import { type ReadFileResult, readFileRequest, type UriParams } from "./protocol.ts";

/** The files that the server reads besides open documents. */
export interface Files {
  readonly read: ReadFile;
  /** Reads a file and keeps nothing of it. @throws where there is one that cannot be read */
  readonly readOnce: ReadFile;
  /** Has the client tell of changes, where it can. */
  readonly watch: () => Promise<unknown>;
  /** Forgets what was read. */
  readonly change: () => void;
}

/**
 * Reads files from the machine that the server runs on, or through the client, which knows places without a disk.
 * @param readLocal reads `file:` addresses; undefined where there is no disk
 * @param isWatched whether the client would tell if a file changed; what it would not tell is read anew each time
 */
export function createFiles(
  connection: Connection,
  abilities: Abilities,
  readLocal: ReadFile | undefined,
  isWatched: (uri: string) => boolean,
): Files {
  const kept = new Map<string, Promise<string | undefined>>();
  let watching = false;

  async function readOnce(uri: string): Promise<string | undefined> {
    if (readLocal && uri.startsWith("file:")) return readLocal(uri);
    if (!abilities.readsFiles) return undefined;
    const params: UriParams = { uri };
    const { text }: ReadFileResult = await connection.sendRequest(readFileRequest, params);
    return text ?? undefined;
  }

  async function fetch(uri: string): Promise<string | undefined> {
    try {
      return await readOnce(uri);
    } catch (error) {
      connection.console.error(`clauselint: ${uri} cannot be read, and counts as missing: ${error}`);
      return undefined;
    }
  }

  return {
    read: (uri) => {
      if (!watching || !isWatched(uri)) return fetch(uri);
      const text = kept.get(uri) ?? fetch(uri);
      kept.set(uri, text);
      return text;
    },
    readOnce,
    watch: async () => {
      if (!abilities.watchesFiles) return;
      const watchers = [{ globPattern: `**/${projectFileName}` }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      watching = true;
    },
    change: () => kept.clear(),
  };
}
