import { commands, Disposable, LanguageStatusSeverity, l10n, languages, window } from "vscode";
import type { StatusParams } from "../protocol.ts";
import { showPlace } from "../window/places.ts";

/**
 * The item in the language status that says how many lines of the open policy are not read, with a way to each of them.
 * @returns its `show` shows what the server says of a policy; nothing for `undefined`, or where all is read
 */
export function createUnread(): Disposable & { readonly show: (params: StatusParams | undefined) => void } {
  const item = languages.createLanguageStatusItem("clauselint.unread", []);
  let places: StatusParams["unread"]["places"] = [];
  item.name = l10n.t("Clauselint: not read");
  item.severity = LanguageStatusSeverity.Warning;
  const command = commands.registerCommand("clauselint.showUnread", goToNext);

  return {
    show: (params) => {
      const lines = params?.unread.lines ?? 0;
      places = params?.unread.places ?? [];
      // An item cannot be hidden, but it can be for no document.
      item.selector = lines > 0 ? { language: "markdown" } : [];
      item.text = lines === 1 ? l10n.t("1 line not read") : l10n.t("{0} lines not read", lines);
      item.detail = places.map(({ label }) => label).join(", ");
      item.command = {
        command: "clauselint.showUnread",
        title: l10n.t("Show"),
        tooltip: l10n.t("Go to the next place that is not read"),
      };
    },
    dispose: () => Disposable.from(item, command).dispose(),
  };

  /** Goes to the first place behind the cursor, or from the last one back to the first. */
  async function goToNext(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor) return;
    const cursor = editor.document.offsetAt(editor.selection.active);
    const next = places.find(({ span }) => span.start > cursor) ?? places[0];
    if (next) await showPlace(editor.document.uri, { span: next.span, focus: "editor" });
  }
}
