import { FileSystemError, type Uri, workspace } from "vscode";

/** The text of a file, also where it is on no disk; null where there is none. */
export async function readText(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    // Places that VS Code has no files for, such as the old side of a comparison, are "unavailable".
    if (error instanceof FileSystemError) return null;
    throw error;
  }
}
