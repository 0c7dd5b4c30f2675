import { l10n, type TextDocument, window, workspace } from "vscode";
import type { Asking } from "./audits/asking.ts";
import { sayItMoved } from "./window/moved.ts";

/**
 * Makes Markdown of what was pasted: of the lines that are selected, or of the whole document. A preview shows each change,
 * and none is made before it is ticked.
 */
export async function turnPasteIntoMarkdown(document: TextDocument, { paste, toEdit }: Asking): Promise<void> {
  const editor = window.visibleTextEditors.find((it) => it.document === document);
  const selected = editor && !editor.selection.isEmpty ? editor.selection : undefined;
  const span = selected && { start: document.offsetAt(selected.start), end: document.offsetAt(selected.end) };
  const answer = await paste(document.uri, span ?? null);
  if (!answer) return;
  if (!answer.edit) {
    window.showInformationMessage(
      selected
        ? l10n.t("There is nothing to turn in the selection: it is Markdown already.")
        : l10n.t("There is nothing to turn in this document: it is Markdown already."),
    );
    return;
  }
  if (document.version !== answer.version) return sayItMoved();
  await workspace.applyEdit(await toEdit(answer.edit), { isRefactoring: true });
}
