import {
  type Position,
  type TextDocumentContentChangeEvent,
  type TextDocumentsConfiguration,
  uinteger,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { countWhile } from "../../rules/core/text/sorted.ts";
import type { Span } from "../../rules/index.ts";

/** What an editor counts its columns in: bytes, UTF-16 code units, or code points. */
export type Units = "utf-8" | "utf-16" | "utf-32";

/**
 * A text whose positions count in an editor's units; its offsets are UTF-16 code units, as everywhere else. All texts of
 * the server are made here, so that nothing behind it knows of any other units.
 */
export function createText(uri: string, version: number, text: string, units: Units): TextDocument {
  return textsIn(units).create(uri, "markdown", version, text);
}

/** How texts are made, and typed into, whose positions count in an editor's units. */
export function textsIn(units: Units): TextDocumentsConfiguration<TextDocument> {
  if (units === "utf-16") return TextDocument;
  const width = widths[units];
  return {
    create: (uri, languageId, version, text) => recounted(TextDocument.create(uri, languageId, version, text), width),
    update: (document, changes, version) => {
      const plain = plainOf.get(document) ?? document;
      // Each change counts in what the one before it has left.
      for (const change of changes) TextDocument.update(plain, [plainChange(plain, change, width)], version);
      return document;
    },
  };
}

/** The same texts, counting in UTF-16 code units. */
const plainOf = new WeakMap<TextDocument, TextDocument>();

function recounted(plain: TextDocument, width: Width): TextDocument {
  let counted = { text: "", counter: createCounter("", width) };
  const document: TextDocument = {
    get uri() {
      return plain.uri;
    },
    get languageId() {
      return plain.languageId;
    },
    get version() {
      return plain.version;
    },
    get lineCount() {
      return plain.lineCount;
    },
    getText: (range) => {
      if (!range) return plain.getText();
      return plain.getText().substring(document.offsetAt(range.start), document.offsetAt(range.end));
    },
    positionAt: (offset) => {
      const { line, character } = plain.positionAt(offset);
      const start = plain.offsetAt({ line, character: 0 });
      const { before } = counterOf(plain.getText());
      return { line, character: before(start + character) - before(start) };
    },
    getLineRange: (line) => {
      const { start, end } = plain.getLineRange(line);
      return { start, end: document.positionAt(plain.offsetAt(end)) };
    },
    getEOLCharacters: (line) => plain.getEOLCharacters(line),
    offsetAt: (position) => {
      const { before, reached } = counterOf(plain.getText());
      return offsetIn(plain, position, (start, count) => reached(before(start) + count));
    },
  };
  plainOf.set(document, plain);
  return document;

  function counterOf(text: string): Counter {
    if (counted.text !== text) counted = { text, counter: createCounter(text, width) };
    return counted.counter;
  }
}

/** A change with its range in UTF-16 code units. Looks at its lines only: a list of changes may be as long as the text. */
function plainChange(plain: TextDocument, change: TextDocumentContentChangeEvent, width: Width) {
  if (!("range" in change) || !change.range) return change;
  const text = plain.getText();
  const plainPosition = (position: Position) =>
    plain.positionAt(offsetIn(plain, position, (start, count, end) => walked(text, { start, end }, count, width)));
  const { start, end } = change.range;
  return { range: { start: plainPosition(start), end: plainPosition(end) }, text: change.text };
}

/**
 * The offset of a position; that of the line's end for one beyond it.
 * @param reached the offset that lies so many units behind the start of the line, whose end it may know
 */
function offsetIn(
  plain: TextDocument,
  { line, character }: Position,
  reached: (start: number, count: number, end: number) => number,
): number {
  const start = plain.offsetAt({ line, character: 0 });
  if (!(character > 0)) return start;
  const end = plain.offsetAt({ line, character: uinteger.MAX_VALUE });
  return Math.min(end, reached(start, character, end));
}

/** How many units a UTF-16 code unit counts for; of a surrogate pair the first counts for both. */
type Width = (text: string, at: number) => number;

const widths: Readonly<Record<Exclude<Units, "utf-16">, Width>> = {
  "utf-8": (text, at) => {
    const code = text.charCodeAt(at);
    if (code < 0x80) return 1;
    if (code < 0x800) return 2;
    if (isSecond(text, at)) return 0;
    return isSecond(text, at + 1) ? 4 : 3;
  },
  "utf-32": (text, at) => (isSecond(text, at) ? 0 : 1),
};

/** Whether the second half of a surrogate pair stands at an offset. */
function isSecond(text: string, at: number): boolean {
  const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return isLow && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

interface Counter {
  /** How many units stand before an offset. */
  readonly before: (offset: number) => number;
  /** The offset before which so many units stand; that of a character's start for a place inside it. */
  readonly reached: (count: number) => number;
}

/** Counts once through a text and keeps marks on the way, so that no question needs to go through a long line again. */
function createCounter(text: string, width: Width): Counter {
  const marks: number[] = [];
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    if (at % markDistance === 0) marks.push(total);
    total += width(text, at);
  }
  return {
    before: (offset) => {
      const mark = Math.max(0, Math.min(Math.floor(offset / markDistance), marks.length - 1));
      let count = marks[mark] ?? 0;
      for (let at = mark * markDistance; at < offset; at++) count += width(text, at);
      return count;
    },
    reached: (count) => {
      const mark = Math.max(0, countWhile(marks, (it) => it <= count) - 1);
      const from = { start: mark * markDistance, end: text.length };
      return walked(text, from, count - (marks[mark] ?? 0), width);
    },
  };
}

/** In UTF-16 code units. */
const markDistance = 256;

/** The offset that is reached from the start of a part of a text by so many units; never inside a character. */
function walked(text: string, { start, end }: Span, count: number, width: Width): number {
  let at = start;
  let left = count;
  while (at < end && width(text, at) <= left) {
    left -= width(text, at);
    at++;
  }
  return at;
}
