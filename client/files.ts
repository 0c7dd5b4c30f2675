import { FileSystemError, type Uri, workspace } from "vscode";
import type { ReadFileResult } from "./protocol.ts";

/** The text of a file, also where it is on no disk. */
export async function readText(uri: Uri): Promise<ReadFileResult> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > mostBytes) return { text: null, isTooLarge: true };
    return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch (error) {
    // Places that VS Code has no files for, such as the old side of a comparison, are "unavailable".
    if (error instanceof FileSystemError) return { text: null };
    throw error;
  }
}

/** As the server has it: no policy is larger. */
const mostBytes = 10 * 1024 * 1024;
