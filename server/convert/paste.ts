import type { AnnotatedTextEdit, CodeAction, Range, WorkspaceEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  inLanguage,
  type PasteEdit,
  type PasteKind,
  pasteEdits,
  type Span,
  type Translated,
} from "../../rules/index.ts";
import type { Abilities } from "../session/abilities.ts";
import type { PasteResult } from "../session/protocol.ts";
import type { Reading } from "../session/readings.ts";
import { toPlainEdit, toTextEdits } from "./edits.ts";

/** The kind of code action that makes Markdown of a paste: no editor runs it on saving. */
export const pasteActionKind = "refactor.rewrite.clauselint.paste";

/** What makes Markdown of the lines that a range touches, of all of them if it is empty; nothing where there is nothing to do. */
export function toPasteActions({ document }: Reading, range: Range, abilities: Abilities): CodeAction[] {
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const edit = editOf(document, span.start < span.end ? span : undefined, abilities);
  return edit ? [{ title: inLanguage(pasteWords, abilities.language).title, kind: pasteActionKind, edit }] : [];
}

/** The same for our own client, with the version of the document that the edit is for. */
export function toPaste({ document, version }: Reading, span: Span | undefined, abilities: Abilities): PasteResult {
  return { version, edit: editOf(document, span, abilities) };
}

/** One edit, which an editor that can shows first; null for none. */
function editOf(document: TextDocument, span: Span | undefined, abilities: Abilities): WorkspaceEdit | null {
  const edits = pasteEdits(document.getText(), span);
  if (edits.length === 0) return null;
  const plain = toTextEdits(document, edits);
  if (!abilities.changeAnnotations) return toPlainEdit(document, plain, abilities);
  const { uri, version } = document;
  const annotationId = "paste";
  const { title, changes } = inLanguage(pasteWords, abilities.language);
  return {
    documentChanges: [
      { textDocument: { uri, version }, edits: plain.map((edit): AnnotatedTextEdit => ({ ...edit, annotationId })) },
    ],
    // One for all of them: its reader ticks all at once, or some.
    changeAnnotations: {
      [annotationId]: { label: title, needsConfirmation: true, description: changes(countOf(edits)) },
    },
  };
}

function countOf(edits: readonly PasteEdit[]): (kind: PasteKind) => number {
  return (kind) => edits.filter((it) => it.kind === kind).length;
}

const pasteWords: Translated<{ title: string; changes: (count: (kind: PasteKind) => number) => string }> = {
  en: {
    title: "Turn this paste into Markdown",
    changes: (count) =>
      listed([
        [count("heading"), "heading", "headings"],
        [count("list"), "list", "lists"],
        [count("table"), "table", "tables"],
        [count("paragraph"), "line end", "line ends"],
        [count("character"), "special character", "special characters"],
      ]),
  },
  fr: {
    title: "Transformer ce collage en Markdown",
    changes: (count) =>
      listed([
        [count("heading"), "titre", "titres"],
        [count("list"), "liste", "listes"],
        [count("table"), "tableau", "tableaux"],
        [count("paragraph"), "fin de ligne", "fins de ligne"],
        [count("character"), "caractère spécial", "caractères spéciaux"],
      ]),
  },
};

function listed(counts: readonly (readonly [count: number, one: string, several: string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one, several]) => `${count} ${count === 1 ? one : several}`)
    .join(", ");
}
