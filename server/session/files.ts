import { type Connection, DidChangeWatchedFilesNotification } from "vscode-languageserver";
import type { FilesBelow } from "../platform/disk.ts";
import { type FileKind, failure, mostBytes } from "../platform/failures.ts";
import { projectFileName } from "../project/project.ts";
import type { ReadFile } from "../project/projects.ts";
import type { Abilities } from "./abilities.ts";
import { type ReadFileResult, readFileRequest, type UriParams } from "./protocol.ts";

/** Reads a file of this machine; undefined where there is none. @throws where there is one that cannot be read */
export type ReadLocal = (uri: string, as: FileKind) => Promise<string | undefined>;

/** The machine that the server runs on. */
export interface Disk {
  readonly read: ReadLocal;
  /** The Markdown files below a folder, given by its `file:` address. */
  readonly list: (folder: string) => Promise<FilesBelow>;
}

/** The files that the server reads besides open documents. Undefined for one that is not there; throws where it cannot be read. */
export interface Files {
  readonly readProject: ReadFile;
  /** Reads a policy and keeps nothing of it. */
  readonly readPolicy: ReadFile;
  /** The Markdown files below a folder; none where there is no disk. */
  readonly below: Disk["list"];
  /** Has the client tell of changes, where it can. */
  readonly watch: () => Promise<unknown>;
  /** Forgets what was read. */
  readonly change: () => void;
}

/**
 * Reads files from the machine that the server runs on, or through the client, which knows places without a disk.
 * @param disk reads `file:` addresses; undefined where there is none
 * @param isWatched whether the client would tell if a file changed; what it would not tell is read anew each time
 */
export function createFiles(
  connection: Connection,
  abilities: Abilities,
  disk: Disk | undefined,
  isWatched: (uri: string) => boolean,
): Files {
  const kept = new Map<string, Promise<string | undefined>>();
  let watching = false;

  async function read(uri: string, as: FileKind): Promise<string | undefined> {
    if (disk && uri.startsWith("file:")) return disk.read(uri, as);
    if (!abilities.readsFiles) return undefined;
    const params: UriParams = { uri };
    const { text, isTooLarge }: ReadFileResult = await connection.sendRequest(readFileRequest, params);
    if (isTooLarge || (text && text.length > mostBytes[as])) throw failure("ERR_FS_FILE_TOO_LARGE");
    return text ?? undefined;
  }

  return {
    readProject: (uri) => {
      if (!watching || !isWatched(uri)) return read(uri, "project");
      const text = kept.get(uri) ?? read(uri, "project");
      kept.set(uri, text);
      return text;
    },
    readPolicy: (uri) => read(uri, "policy"),
    below: async (folder) => (disk && folder.startsWith("file:") ? disk.list(folder) : { files: [], isCut: false }),
    watch: async () => {
      if (!abilities.watchesFiles) return;
      const watchers = [{ globPattern: `**/${projectFileName}` }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      watching = true;
    },
    change: () => kept.clear(),
  };
}
