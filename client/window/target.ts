import { commands, l10n, type TextDocument, Uri, window, workspace } from "vscode";

/**
 * Runs a command on the Markdown document that it is about; says what is missing where there is none.
 * @param given the file that a menu was opened on; anything else stands for the document that is being read
 */
export async function withMarkdown(given: unknown, run: (document: TextDocument) => Promise<void>): Promise<void> {
  const document = given instanceof Uri ? await shown(given) : inSight();
  if (document?.languageId === "markdown") return run(document);
  const example = l10n.t("Open Example");
  const message = l10n.t("Clauselint works on Markdown: open a policy draft first.");
  const chosen = await window.showInformationMessage(message, example);
  if (chosen === example) await commands.executeCommand("clauselint.openExample");
}

/** The document in the active editor; where that is no Markdown, as on a page of help, the first Markdown that can be seen. */
function inSight(): TextDocument | undefined {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  return editors.find((editor) => editor?.document.languageId === "markdown")?.document;
}

/** A file as a document, in an editor: what is done with it is read beside it. */
async function shown(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  const isVisible = window.visibleTextEditors.some((editor) => editor.document === document);
  if (!isVisible) await window.showTextDocument(document, { preview: false });
  return document;
}
