import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit } from "../../rules/index.ts";
import type { Abilities } from "../session/abilities.ts";
import { toRange } from "./document.ts";
import { hasBlank, toSnippet } from "./snippets.ts";

/** Edits of a document with tab stops for their blanks, where an editor has them. */
export function toSnippetEdit(document: TextDocument, edits: readonly Edit[], abilities: Abilities): WorkspaceEdit {
  const { uri, version } = document;
  const hasStops = abilities.snippetEdits && edits.some(({ replacement }) => hasBlank(replacement));
  if (!abilities.documentChanges || !hasStops) return toPlainEdit(document, toTextEdits(document, edits), abilities);
  const stops = new Map<string, number>();
  const snippets = edits.map(
    ({ span, replacement }): SnippetTextEdit => ({
      range: toRange(document, span),
      snippet: { kind: "snippet", value: toSnippet(replacement, stops) },
    }),
  );
  return { documentChanges: [{ textDocument: { uri, version }, edits: snippets }] };
}

/** Edits of a document as an editor takes them. */
export function toPlainEdit(
  { uri, version }: TextDocument,
  edits: TextEdit[],
  { documentChanges }: Abilities,
): WorkspaceEdit {
  if (!documentChanges) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

/** Edits just as they are. */
export function toTextEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, replacement }) => ({ range: toRange(document, span), newText: replacement }));
}
