import { Range, TextEditorRevealType, type Uri, ViewColumn, window, workspace } from "vscode";
import { columnOf } from "./columns.ts";

/** Where to go in a text. */
interface PlaceInText {
  /** Offsets in UTF-16 code units. */
  readonly span: { readonly start: number; readonly end: number };
  /** Whether the keyboard goes there too. */
  readonly focus: "editor" | "stays";
}

/** Selects words of a document in the editor where it already is, or else in the first column. */
export async function showPlace(uri: Uri, { span, focus }: PlaceInText): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const selection = new Range(document.positionAt(span.start), document.positionAt(span.end));
  const editor = await window.showTextDocument(document, {
    viewColumn: columnOf(document.uri) ?? ViewColumn.One,
    selection,
    preserveFocus: focus === "stays",
  });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
