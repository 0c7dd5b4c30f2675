import { env, Uri, window, workspace } from "vscode";
import { columnForExample } from "../window/columns.ts";

const languages = ["en", "fr"] as const;

/**
 * Opens a policy of a company that does not exist, as an untitled document: what is tried on it changes no file.
 * @param extension the extension's folder
 * @param wanted a code of one of the languages, which a keybinding may name; otherwise the editor's counts
 */
export async function openExample(extension: Uri, wanted: unknown): Promise<void> {
  const language =
    languages.find((code) => code === wanted) ?? languages.find((code) => env.language.startsWith(code)) ?? "en";
  const file = Uri.joinPath(extension, "media", `example.${language}.md`);
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  const document = await workspace.openTextDocument({ language: "markdown", content });
  await window.showTextDocument(document, { viewColumn: columnForExample(), preview: false });
}
