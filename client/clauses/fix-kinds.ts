import { l10n, type QuickPickItem, type TextDocument, type WorkspaceEdit, window, workspace } from "vscode";
import type { FixKindsResult } from "../protocol.ts";
import { askInBox } from "../window/boxes.ts";
import { sayItMoved } from "../window/moved.ts";

type Kind = FixKindsResult["kinds"][number];

/**
 * Lets the author choose among the kinds of fixes that a document has several of, and opens the preview of the chosen
 * one, where each fix waits for a tick.
 * @param ask asks the server for the kinds; null where the document is no longer open
 * @param convert makes VS Code's edit of the server's
 */
export async function fixAllOfKind(
  document: TextDocument,
  ask: (document: TextDocument) => Promise<FixKindsResult | null>,
  convert: (edit: Kind["edit"]) => Promise<WorkspaceEdit>,
): Promise<void> {
  const answer = await ask(document);
  if (!answer) return;
  if (answer.kinds.length === 0) {
    window.showInformationMessage(l10n.t("No fix is offered more than once in this document."));
    return;
  }
  const items = answer.kinds.map((kind): QuickPickItem & { chosen: Kind } => ({
    label: kind.title,
    description: l10n.t("{0} places", kind.count),
    detail: kind.ruleId,
    chosen: kind,
  }));
  const options = {
    title: l10n.t("Fix All of One Kind"),
    placeHolder: l10n.t("A preview shows each change; none is made before you tick it."),
    matchOnDetail: true,
  };
  const picked = await askInBox(() => window.showQuickPick(items, options));
  if (!picked) return;
  if (document.version !== answer.version) return sayItMoved();
  await workspace.applyEdit(await convert(picked.chosen.edit), { isRefactoring: true });
}
