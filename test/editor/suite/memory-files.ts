import * as vscode from "vscode";

/** Files that are on no disk, as in a repository that is read over the network. Folders are those that files lie in. */
export function createMemoryFiles(): vscode.FileSystemProvider {
  const files = new Map<string, Uint8Array>();
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const isFolder = (path: string) => [...files.keys()].some((file) => file.startsWith(`${path.replace(/\/$/, "")}/`));
  const content = (uri: vscode.Uri) => {
    const bytes = files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => {
      const type = isFolder(uri.path) ? vscode.FileType.Directory : vscode.FileType.File;
      const size = type === vscode.FileType.File ? content(uri).length : 0;
      return { type, ctime: 0, mtime: 0, size };
    },
    readDirectory: () => [],
    createDirectory: () => undefined,
    readFile: content,
    writeFile: (uri, bytes) => {
      const type = files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
      files.set(uri.path, bytes);
      changed.fire([{ type, uri }]);
    },
    delete: (uri) => {
      files.delete(uri.path);
      changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
    },
    rename: (uri) => {
      throw vscode.FileSystemError.NoPermissions(uri);
    },
  };
}
