// An extension that keeps files where there is no disk, as those that show a repository on vscode.dev do.
import {
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
  workspace,
} from "vscode";

/** Called by VS Code before it opens the first file of ours. The manifest says which files are there from the start. */
export function activate(context: ExtensionContext): void {
  const { scheme, files }: { scheme: string; files: Readonly<Record<string, string>> } = context.extension.packageJSON;
  const provider = createFiles(new Map(Object.entries(files).map(([path, text]) => [path, encode(text)])));
  context.subscriptions.push(workspace.registerFileSystemProvider(scheme, provider, { isCaseSensitive: true }));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** @param contents by path; a folder is there while something lies in it, or once it was made */
function createFiles(contents: Map<string, Uint8Array>): FileSystemProvider {
  const changes = new EventEmitter<FileChangeEvent[]>();
  const made = new Set<string>();
  const times = new Map<string, number>();
  let time = 0;

  const below = ({ path }: Uri) => (path.endsWith("/") ? path : `${path}/`);
  const paths = () => [...contents.keys(), ...made];
  const isFolder = (uri: Uri) => made.has(uri.path) || paths().some((path) => path.startsWith(below(uri)));
  const tell = (type: FileChangeType, uri: Uri) => changes.fire([{ type, uri }]);

  return {
    onDidChangeFile: changes.event,
    watch: () => new Disposable(() => {}),
    stat: (uri): FileStat => {
      const content = contents.get(uri.path);
      if (!content && !isFolder(uri)) throw FileSystemError.FileNotFound(uri);
      const mtime = times.get(uri.path) ?? 0;
      return { type: content ? FileType.File : FileType.Directory, ctime: 0, mtime, size: content?.length ?? 0 };
    },
    readDirectory: (uri) => {
      if (!isFolder(uri)) throw FileSystemError.FileNotFound(uri);
      const inside = paths().filter((path) => path.startsWith(below(uri)));
      const names = new Set(inside.map((path) => path.slice(below(uri).length).split("/", 1).join()));
      return [...names].map((name) => [
        name,
        contents.has(`${below(uri)}${name}`) ? FileType.File : FileType.Directory,
      ]);
    },
    createDirectory: (uri) => {
      made.add(uri.path);
      tell(FileChangeType.Created, uri);
    },
    readFile: (uri) => {
      const content = contents.get(uri.path);
      if (!content) throw isFolder(uri) ? FileSystemError.FileIsADirectory(uri) : FileSystemError.FileNotFound(uri);
      return content;
    },
    writeFile: (uri, content, { create, overwrite }) => {
      const old = contents.has(uri.path);
      if (!old && !create) throw FileSystemError.FileNotFound(uri);
      if (old && create && !overwrite) throw FileSystemError.FileExists(uri);
      contents.set(uri.path, content);
      time += 1;
      times.set(uri.path, time);
      tell(old ? FileChangeType.Changed : FileChangeType.Created, uri);
    },
    delete: (uri) => {
      if (!contents.has(uri.path) && !isFolder(uri)) throw FileSystemError.FileNotFound(uri);
      for (const path of paths().filter((it) => it === uri.path || it.startsWith(below(uri)))) {
        contents.delete(path);
        made.delete(path);
      }
      tell(FileChangeType.Deleted, uri);
    },
    rename: (from, to) => {
      const content = contents.get(from.path);
      if (!content) throw FileSystemError.NoPermissions("Only files are renamed here, no folders.");
      contents.delete(from.path);
      contents.set(to.path, content);
      tell(FileChangeType.Deleted, from);
      tell(FileChangeType.Created, to);
    },
  };
}
