import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit } from "../../rules/index.ts";
import type { Abilities } from "../session/abilities.ts";
import { toRange } from "./document.ts";

/** A fact that only the author knows, as our texts leave it open. */
const blank = /\{\{([^{}]*)\}\}/;

/** Edits of a document with tab stops for their blanks, where an editor has them. */
export function toSnippetEdit(document: TextDocument, edits: readonly Edit[], abilities: Abilities): WorkspaceEdit {
  const { uri, version } = document;
  const hasStops = abilities.snippetEdits && edits.some(({ replacement }) => blank.test(replacement));
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

/**
 * A text whose blanks are tab stops.
 * @param stops those that there are already, by their names: equal blanks share one, also across texts
 */
function toSnippet(text: string, stops: Map<string, number>): string {
  const parts = text.split(blank);
  return parts.map((part, index) => (index % 2 ? toTabStop(part, stops) : escapeSnippet(part))).join("");
}

/** A text whose blanks are tab stops, and those with several answers choices; a blank that comes again follows the first. */
export function toClauseSnippet(text: string): string {
  const stops = new Map<string, number>();
  const parts = text.split(blank);
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return escapeSnippet(part);
      const known = stops.get(part);
      const stop = known ?? stops.size + 1;
      const answers = part.split(" / ");
      if (answers.length === 1) return toTabStop(part, stops);
      stops.set(part, stop);
      if (known !== undefined) return `$${stop}`;
      return `\${${stop}|${[`{{${part}}}`, ...answers].map(escapeChoice).join(",")}|}`;
    })
    .join("");
}

function escapeChoice(words: string): string {
  return words.replace(/[\\,|]/g, "\\$&");
}

/** The braces stay within the stop: typing replaces all of it, and what is left unfilled is still reported as a blank. */
function toTabStop(name: string, stops: Map<string, number>): string {
  const stop = stops.get(name) ?? stops.size + 1;
  stops.set(name, stop);
  return `\${${stop}:${escapeSnippet(`{{${name}}}`)}}`;
}

/** Words as a snippet inserts them: just as they are. */
function escapeSnippet(words: string): string {
  return words.replace(/[\\$}]/g, "\\$&");
}
