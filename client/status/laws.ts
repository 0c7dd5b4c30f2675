import { type Disposable, l10n, languages, Uri } from "vscode";
import type { StatusParams } from "../protocol.ts";

/**
 * The item in the language status that says which laws the open policy is held to, and where that was settled.
 * @returns its `show` shows what counts for a policy; nothing for `undefined`
 */
export function createLaws(): Disposable & { readonly show: (params: StatusParams | undefined) => void } {
  const item = languages.createLanguageStatusItem("clauselint.laws", []);
  item.name = l10n.t("Clauselint: laws");

  return {
    show: (params) => {
      // An item cannot be hidden, but it can be for no document.
      item.selector = params ? { language: "markdown" } : [];
      if (!params) return;
      const named = params.profiles.filter((name) => name !== "baseline");
      item.text = named.length > 0 ? l10n.t("Laws: {0}", named.join(", ")) : l10n.t("Laws: none chosen");
      item.detail = params.projectFile === null ? l10n.t("by your settings") : l10n.t("with .clauselint.json");
      item.command =
        params.projectFile === null
          ? { command: "workbench.action.openSettings", title: l10n.t("Choose"), arguments: ["clauselint.profiles"] }
          : { command: "vscode.open", title: l10n.t("Open"), arguments: [Uri.parse(params.projectFile)] };
    },
    dispose: () => item.dispose(),
  };
}
