import type { Connection } from "vscode-languageserver";
import { foldersAbove } from "../project/addresses.ts";
import type { Abilities } from "./abilities.ts";

/** The folders that are open in the editor, as they come and go. */
export interface Folders {
  /** The innermost open folder that a file lies in, without a slash at its end; undefined outside of all. */
  readonly of: (uri: string) => string | undefined;
  /** All of them, without a slash at their ends. */
  readonly all: () => readonly string[];
  /** @param changed is called after folders have come or gone */
  readonly follow: (changed: () => void) => void;
}

export function createFolders(connection: Connection, abilities: Abilities): Folders {
  const open = new Set(abilities.folders.map(bare));
  return {
    all: () => [...open],
    of: (uri) => foldersAbove(uri, undefined).find((folder) => open.has(folder)),
    follow: (changed) => {
      if (!abilities.changesFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) open.delete(bare(uri));
        for (const { uri } of added) open.add(bare(uri));
        changed();
      });
    },
  };
}

function bare(uri: string): string {
  return uri.replace(/(?<!\/)\/+$/, "");
}
