import type {
  Position,
  Range,
  TextDocumentContentChangeEvent,
  TextDocumentsConfiguration,
} from "vscode-languageserver";
import { pieceAt, type Text, type TextPiece, textOf } from "../../rules/index.ts";
import { lineStarts } from "../../rules/views/wording/locate.ts";

/**
 * One version of an open document, which never changes. That of vscode-languageserver-textdocument copies its text, and
 * shifts all its lines, at each letter.
 */
export interface Document {
  readonly uri: string;
  readonly version: number;
  readonly text: Text;
  /** The words of a range, which may be told from its end. */
  readonly wordsIn: (range: Range) => string;
  /** Where an offset stands, in UTF-16 code units; within the end of a line it stands before it. */
  readonly positionAt: (offset: number) => Position;
  /** In UTF-16 code units; for a position beyond its line the end of the line, beyond the last line that of the text. */
  readonly offsetAt: (position: Position) => number;
}

/** How documents are opened and typed into. */
export const documentConfiguration: TextDocumentsConfiguration<Document> = {
  create: (uri, _languageId, version, content) => documentOf(uri, version, textOf(content)),
  update: ({ uri, text }, changes, version) => documentOf(uri, version, changes.reduce(changed, text)),
};

function changed(text: Text, change: TextDocumentContentChangeEvent): Text {
  if (!("range" in change)) return textOf(change.text);
  const { start, end } = spanOf(createLines(text), change.range);
  return text.replaced(start, end, change.text);
}

/**
 * A version of a document.
 * @param text is not copied
 */
export function documentOf(uri: string, version: number, text: Text): Document {
  const lines = createLines(text);
  const { positionAt, offsetAt } = lines;
  const wordsIn = (range: Range) => {
    const { start, end } = spanOf(lines, range);
    return text.slice(start, end);
  };
  return { uri, version, text, wordsIn, positionAt, offsetAt };
}

/** @returns offsets in UTF-16 code units; a range may be told from its end */
function spanOf({ offsetAt }: Lines, { start, end }: Range): { start: number; end: number } {
  const offsets = [offsetAt(start), offsetAt(end)];
  return { start: Math.min(...offsets), end: Math.max(...offsets) };
}

/** The lines of a text as the Language Server Protocol counts them: LF, CRLF and a CR alone end one. */
type Lines = Pick<Document, "positionAt" | "offsetAt">;

function createLines({ pieces, starts, length }: Text): Lines {
  // How many lines begin before each piece, and at last before the end.
  let before: number[] | undefined;

  function linesBefore(): readonly number[] {
    if (before) return before;
    before = [0];
    for (const piece of pieces) before.push((before.at(-1) ?? 0) + lineStartsOf(piece).length);
    return before;
  }

  /** Behind the end of the last line one more begins, unless the text goes on there. */
  function endsOnNewLine(): boolean {
    return pieces.length === 0 || /[\r\n]$/.test(pieces.at(-1)?.words ?? "");
  }

  function count(): number {
    return (linesBefore().at(-1) ?? 0) + (endsOnNewLine() ? 1 : 0);
  }

  function positionAt(wanted: number): Position {
    const offset = Math.max(0, Math.min(wanted, length));
    if (offset === length && endsOnNewLine()) return { line: count() - 1, character: 0 };
    const index = pieceAt(starts, offset);
    const piece = pieces[index] as TextPiece;
    const lines = lineStartsOf(piece);
    const within = offset - (starts[index] ?? 0);
    const line = lines.findLastIndex((start) => start <= within);
    const start = lines[line] ?? 0;
    return { line: (linesBefore()[index] ?? 0) + line, character: beforeLineEnd(piece, start, within) - start };
  }

  function offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= count()) return length;
    const index = pieceAt(linesBefore(), line);
    const piece = pieces[index];
    const lines = piece ? lineStartsOf(piece) : [];
    const number = line - (linesBefore()[index] ?? 0);
    const start = lines[number];
    if (!piece || start === undefined) return length;
    const end = Math.min(start + Math.max(0, character), lines[number + 1] ?? piece.words.length);
    return (starts[index] ?? 0) + beforeLineEnd(piece, start, end);
  }

  return { positionAt, offsetAt };
}

function beforeLineEnd({ words }: TextPiece, lineStart: number, offset: number): number {
  let at = offset;
  while (at > lineStart && (words[at - 1] === "\n" || words[at - 1] === "\r")) at--;
  return at;
}

/** Where the lines of a piece begin, found once. */
function lineStartsOf(piece: TextPiece): readonly number[] {
  // What begins behind the piece is a line of the next.
  const starts = known.get(piece) ?? lineStarts(piece.words).filter((start) => start < piece.words.length);
  known.set(piece, starts);
  return starts;
}

const known = new WeakMap<TextPiece, readonly number[]>();
