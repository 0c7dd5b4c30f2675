import { l10n, window } from "vscode";

/** Tells that nothing was done, since the text is no longer the one that it was meant for. */
export function sayItMoved(): void {
  window.showInformationMessage(l10n.t("The text has changed meanwhile, so nothing was done: try again."));
}
