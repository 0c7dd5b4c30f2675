import type { DocumentHighlight, Location, Position, PrepareRenameResult, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  analyze,
  inLanguage,
  linkEdits,
  renameFault,
  renameTerm,
  type Span,
  type Term,
  type TermUse,
} from "../../rules/index.ts";
import { keyOfTerm } from "../project/file.ts";
import type { ProjectFile } from "../project/projects.ts";
import type { Abilities } from "../session/abilities.ts";
import type { Reading } from "../session/readings.ts";
import { createText } from "../session/texts.ts";
import { toRange } from "./document.ts";
import { draftingWords } from "./drafting-words.ts";
import { toPlainEdit, toTextEdits } from "./edits.ts";

/** LSP's numbers for what is done where a word is highlighted. */
const highlights = { read: 2, write: 3 } as const;

/** A term at a position, and where it stands there. */
interface TermHere {
  readonly term: Term;
  readonly use: TermUse;
}

function termAt(reading: Reading, position: Position): TermHere | undefined {
  if (!reading.linted) return undefined;
  const offset = reading.document.offsetAt(position);
  for (const term of reading.analysis().policy.glossary) {
    const use = placesOf(term).find(({ span }) => span.start <= offset && offset <= span.end);
    if (use) return { term, use };
  }
  return undefined;
}

function placesOf({ definitions, uses }: Term): TermUse[] {
  return [...definitions, ...uses].sort((a, b) => a.span.start - b.span.start);
}

/** Whether a term stands at a position that only the project's file defines. */
export function isToldByProject(reading: Reading, position: Position): boolean {
  return termAt(reading, position)?.term.origin === "project";
}

/**
 * Where the term at a position is defined: in the policy, or in the project's file.
 * @param file the project's file, where there is one
 */
export function toDefinitions(
  reading: Reading,
  position: Position,
  file: ProjectFile | undefined,
  abilities: Abilities,
): Location[] {
  const here = termAt(reading, position);
  if (!here) return [];
  if (here.term.origin === "project") return file ? toProjectLocation(file, here.term.name, abilities) : [];
  return here.term.definitions.map(({ span }) => toLocation(reading.document, span));
}

function toProjectLocation({ uri, text }: ProjectFile, term: string, { units }: Abilities): Location[] {
  const span = keyOfTerm(text, term);
  return span ? [toLocation(createText(uri, 0, text, units), span)] : [];
}

/** Where the term at a position stands. */
export function toReferences(reading: Reading, position: Position, withDefinitions: boolean): Location[] {
  const { term } = termAt(reading, position) ?? {};
  if (!term) return [];
  const document = reading.document;
  return (withDefinitions ? placesOf(term) : term.uses).map(({ span }) => toLocation(document, span));
}

/** The same places in the document, as an editor marks them: a definition writes the term, a use reads it. */
export function toHighlights(reading: Reading, position: Position): DocumentHighlight[] {
  const { term } = termAt(reading, position) ?? {};
  if (!term) return [];
  const document = reading.document;
  return placesOf(term).map((use) => ({
    range: toRange(document, use.span),
    kind: term.definitions.includes(use) ? highlights.write : highlights.read,
  }));
}

/** What cannot be renamed, and why: a sentence in the editor's language. */
export interface Refusal {
  readonly message: string;
}

/** The words that would be renamed, and the name to start from; or why there is none. */
export function toRenameStart(
  reading: Reading,
  position: Position,
  abilities: Abilities,
): PrepareRenameResult | Refusal {
  const words = inLanguage(draftingWords, abilities.language);
  const here = termAt(reading, position);
  if (!here) return { message: words.noTerm };
  if (here.term.origin === "project") return { message: words.ofProject(here.term.name) };
  return { range: toRange(reading.document, here.use.span), placeholder: here.term.name };
}

/** Gives the term at a position another name, in its definition and wherever it stands; or says why not. */
export function toRename(
  reading: Reading,
  position: Position,
  name: string,
  abilities: Abilities,
): WorkspaceEdit | Refusal {
  const words = inLanguage(draftingWords, abilities.language);
  const { term } = termAt(reading, position) ?? {};
  if (!term) return { message: words.noTerm };
  if (term.origin === "project") return { message: words.ofProject(term.name) };
  const { policy } = reading.analysis();
  const fault = renameFault(policy.glossary, term, name);
  if (fault) return { message: words.faults[fault](name.trim()) };
  const document = reading.document;
  const renaming = renameTerm(reading.text, term, name);
  const renamed = TextDocument.applyEdits(document, toTextEdits(document, renaming));
  const edits = toTextEdits(document, [...renaming, ...linkEdits(policy, analyze(renamed).policy)]);
  return toPlainEdit(document, edits, abilities);
}

function toLocation(document: TextDocument, span: Span): Location {
  return { uri: document.uri, range: toRange(document, span) };
}
