// Addresses of files, as editors give them: an editor writes the same folder in the same way in all of them.

/**
 * The folders that a document lies in, the nearest first, without a slash at their end.
 * @param top where to stop, at the latest
 */
export function foldersAbove(uri: string, top: string | undefined): string[] {
  const path = withoutQuery(uri);
  const root = /^[^/?#]+:(?:\/\/[^/]*)?(?=\/)/.exec(path)?.[0].length;
  if (root === undefined) return [];
  const folders: string[] = [];
  for (let end = path.lastIndexOf("/"); end >= root; end = path.lastIndexOf("/", end - 1)) {
    folders.push(path.slice(0, end));
    if (folders.at(-1) === top) break;
  }
  return folders;
}

/** The path from a folder to a file in it, unescaped, for people and for globs; the whole path for a file elsewhere. */
export function pathFrom(folder: string, uri: string): string {
  const path = withoutQuery(uri);
  return path.startsWith(`${folder}/`) ? unescaped(path.slice(folder.length + 1)) : pathOf(path);
}

/** The path of a file, unescaped, for people. */
export function pathOf(uri: string): string {
  return unescaped(withoutQuery(uri).replace(/^[^/]+:(?:\/\/)?/, ""));
}

/** The name of a file without its folder, for people: unescaped where its escapes are sound. */
export function fileNameOf(uri: string): string {
  const path = withoutQuery(uri);
  return unescaped(path.slice(Math.max(path.lastIndexOf("/"), path.indexOf(":")) + 1));
}

/** The folder that a file lies in, without a slash at its end. */
export function folderOf(uri: string): string {
  return withoutQuery(uri).replace(/\/[^/]*$/, "");
}

function withoutQuery(uri: string): string {
  return uri.replace(/[?#].*/s, "");
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
