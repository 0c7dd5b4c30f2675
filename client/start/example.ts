import { type Extension, env, Uri, window, workspace } from "vscode";
import { columnForExample } from "../window/columns.ts";

/**
 * Opens a policy of a company that does not exist, as an untitled document: what is tried on it changes no file.
 * @param extension ours, whose manifest names the languages
 * @param wanted a code of one of the languages, which a keybinding may name; otherwise the editor's counts
 */
export async function openExample({ extensionUri, packageJSON }: Extension<unknown>, wanted: unknown): Promise<void> {
  const { enum: named } = packageJSON.contributes.configuration.properties["clauselint.language"];
  const languages: readonly string[] = named.filter((it: string) => it !== "auto");
  const language =
    languages.find((code) => code === wanted) ?? languages.find((code) => env.language.startsWith(code)) ?? "en";
  const file = Uri.joinPath(extensionUri, "media", `example.${language}.md`);
  const content = new TextDecoder().decode(await workspace.fs.readFile(file));
  const document = await workspace.openTextDocument({ language: "markdown", content });
  await window.showTextDocument(document, { viewColumn: columnForExample(), preview: false });
}
