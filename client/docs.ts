import { Disposable, EventEmitter, FileSystemError, FileType, Uri, workspace } from "vscode";

const scheme = "clauselint-docs";

/**
 * Gives the rules' pages of an extension that comes from the web an address which VS Code opens in an editor: to it theirs
 * is one of a website, which it asks about and leaves the editor for.
 * @param extension the extension's folder
 * @returns the address of the pages' folder; `dispose` ends it
 */
export function provideDocs(extension: Uri): Disposable & { readonly address: string } {
  const read = ({ path }: Uri) => workspace.fs.readFile(Uri.joinPath(extension, path));
  const refuse = (uri: Uri) => {
    throw FileSystemError.NoPermissions(uri);
  };
  const files = {
    onDidChangeFile: new EventEmitter<[]>().event,
    watch: () => new Disposable(() => {}),
    stat: async (uri: Uri) => ({ type: FileType.File, ctime: 0, mtime: 0, size: (await read(uri)).length }),
    readFile: read,
    readDirectory: refuse,
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  const provider = workspace.registerFileSystemProvider(scheme, files, { isReadonly: true });
  return { address: `${scheme}:/docs/rules`, dispose: () => provider.dispose() };
}
