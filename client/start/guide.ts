import { commands, l10n, languages, type Range, Selection, type TextDocument, type TextEditor, window } from "vscode";
import { columnOf } from "../window/columns.ts";

// What the walkthrough's buttons do. VS Code's own commands need the text to have the focus, which the walkthrough has.

/** Leads to the next finding in a text, after the last to the first, and shows what its hover says. */
export async function showNextFinding(document: TextDocument): Promise<void> {
  const editor = await focus(document);
  const places = placesOf(document);
  const next = places.find(({ start }) => start.isAfter(editor.selection.active)) ?? places[0];
  if (!next) {
    window.showInformationMessage(l10n.t("Clauselint: {0}", l10n.t("no findings")));
    return;
  }
  goTo(editor, next);
  await commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
}

/** Opens the menu of fixes at the cursor; at the first finding, if the cursor is at none. */
export async function showFixes(document: TextDocument): Promise<void> {
  const editor = await focus(document);
  const places = placesOf(document);
  const [first] = places;
  if (first && !places.some((place) => place.contains(editor.selection.active))) goTo(editor, first);
  await commands.executeCommand("editor.action.quickFix");
}

function placesOf(document: TextDocument): readonly Range[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === "clauselint")
    .map(({ range }) => range)
    .sort((a, b) => a.start.compareTo(b.start));
}

function goTo(editor: TextEditor, { start, end }: Range): void {
  editor.selection = new Selection(start, start);
  editor.revealRange(new Selection(start, end));
}

function focus(document: TextDocument): Thenable<TextEditor> {
  const viewColumn = columnOf(document.uri);
  return window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
}
