import { type CancellationToken, FileType, Uri, workspace } from "vscode";
import { matcherOf } from "./globs.ts";

/** Where VS Code can search for files itself: elsewhere its search waits for an extension that may never come. */
const searchable = new Set(["file", "vscode-remote", "vscode-vfs"]);

export function canSearch({ scheme }: Uri): boolean {
  return searchable.has(scheme);
}

/**
 * The files below a folder, found by looking into each folder.
 * @param hidden globs of paths from the folder: `*`, `**` and `?` stand for what they do in VS Code's settings
 */
export async function filesBelow(
  folder: Uri,
  isWanted: (path: string) => boolean,
  hidden: readonly string[],
  token: CancellationToken,
): Promise<Uri[]> {
  const isHidden = hidden.map(matcherOf);
  return within(folder, "");

  async function within(here: Uri, path: string): Promise<Uri[]> {
    if (token.isCancellationRequested) return [];
    const entries = await workspace.fs.readDirectory(here);
    const shown = entries
      .map(([name, type]) => ({ uri: Uri.joinPath(here, name), path: path ? `${path}/${name}` : name, type }))
      .filter((entry) => !isHidden.some((matches) => matches(entry.path)));
    const found = await Promise.all(
      shown.map(async (entry) => {
        // A link to a folder may lead around in a circle.
        if (entry.type === FileType.Directory) return within(entry.uri, entry.path);
        return entry.type & FileType.File && isWanted(entry.path) ? [entry.uri] : [];
      }),
    );
    return found.flat();
  }
}
