import { type CancellationToken, RelativePattern, type Uri, workspace } from "vscode";
import type { AuditFile } from "../protocol.ts";
import { nameOf } from "../window/names.ts";
import { canSearch, filesBelow } from "./walk.ts";

/** What is to be audited: some folders, and what to call them together. */
export interface Scope {
  readonly folders: readonly Uri[];
  readonly name: string;
}

/** What VS Code takes for Markdown, by the ending of the name. */
const endings = ["md", "markdown", "mdown", "mkd", "mkdn", "mkdown", "mdwn", "mdtext", "mdtxt"];

/** All folders of the workspace; undefined where none is open. */
export function wholeWorkspace(): Scope | undefined {
  const folders = workspace.workspaceFolders ?? [];
  const [first] = folders;
  return first && { folders: folders.map(({ uri }) => uri), name: workspace.name ?? first.name };
}

/** Some folders of the workspace. */
export function scopeOf(folders: readonly Uri[]): Scope {
  return { folders, name: folders.map(folderName).join(", ") };
}

/** A folder that is open goes by its name, others by their path from it. */
function folderName(folder: Uri): string {
  const open = workspace.getWorkspaceFolder(folder);
  return open?.uri.toString() === folder.toString() ? open.name : pathOf(folder);
}

/**
 * The Markdown files of some folders, in the order of their paths, without those that the settings `files.exclude` and
 * `search.exclude` hide.
 */
export async function findMarkdown({ folders }: Scope, token: CancellationToken): Promise<AuditFile[]> {
  // Searched from the folder that is open, also for one within it: the settings' globs begin there.
  const roots = folders.map((folder) => workspace.getWorkspaceFolder(folder)?.uri ?? folder);
  const searched = new Map(roots.map((root) => [root.toString(), root]));
  const found = await Promise.all([...searched.values()].map((root) => markdownIn(root, token)));
  const wanted = found.flat().filter((uri) => folders.some((folder) => uri.toString().startsWith(`${bare(folder)}/`)));
  // A folder may be open together with one above it.
  const files = new Map(wanted.map((uri) => [uri.toString(), { uri: uri.toString(), path: pathOf(uri) }]));
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function markdownIn(root: Uri, token: CancellationToken): Promise<Uri[]> {
  const hidden = hiddenIn(root, "search");
  if (!canSearch(root)) {
    const isMarkdown = (path: string) => endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`));
    return filesBelow(root, isMarkdown, [...hiddenIn(root, "files"), ...hidden], token);
  }
  const markdown = new RelativePattern(root, `**/*.{${endings.join()}}`);
  // VS Code itself adds `files.exclude`.
  return workspace.findFiles(markdown, hidden.length ? `{${hidden.join()}}` : undefined, undefined, token);
}

/** A folder's address without the slash that the root of a place ends in. */
function bare(folder: Uri): string {
  return folder.toString().replace(/\/$/, "");
}

/** The path of a file from the folder that is open, with the folder's name where there are several. */
export function pathOf(uri: Uri): string {
  return workspace.getWorkspaceFolder(uri) ? workspace.asRelativePath(uri).replaceAll("\\", "/") : nameOf(uri);
}

/** What a group of settings hides. What holds only beside another file, or is a glob with braces, cannot be joined. */
function hiddenIn(folder: Uri, group: "files" | "search"): string[] {
  const hidden = workspace.getConfiguration(group, folder).get<Record<string, unknown>>("exclude") ?? {};
  return Object.keys(hidden).filter((glob) => hidden[glob] === true && !/[{}]/.test(glob));
}
