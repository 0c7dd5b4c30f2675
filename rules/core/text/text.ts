/**
 * A text that is typed into: a change copies the piece that it is in, not the text. Two texts of which one was made from
 * the other have all other pieces in common. All offsets are in UTF-16 code units.
 */
export interface Text {
  readonly length: number;
  /** As `String.prototype.slice`, but no offset counts from the end. */
  readonly slice: Slice;
  /** A text with other words from `start` to `end`. */
  readonly replaced: (start: number, end: number, words: string) => Text;
  /** All of it as one string, joined when it is first asked for. */
  readonly whole: () => string;
  /** In order; together they are the text. Each ends behind a line feed, but the last. */
  readonly pieces: readonly TextPiece[];
  /** Where each piece begins, and at last the length. */
  readonly starts: readonly number[];
}

type Slice = (start: number, end?: number) => string;

/** Of some lines; the same object as long as they stay as they are. */
export interface TextPiece {
  readonly words: string;
}

/** Makes a text of a string. */
export function textOf(text: string): Text {
  return joined(piecesOf(text), text);
}

/** @param known all of the pieces in one, where there is such a string */
function joined(pieces: readonly TextPiece[], known?: string): Text {
  const starts = new Array<number>(pieces.length + 1);
  let length = 0;
  for (let index = 0; index < pieces.length; index++) {
    starts[index] = length;
    length += pieces[index]?.words.length ?? 0;
  }
  starts[pieces.length] = length;
  let all = known;

  function slice(start: number, until = length): string {
    const end = Math.min(until, length);
    let index = pieceAt(starts, start);
    const at = starts[index] ?? 0;
    let words = pieces[index]?.words.slice(start - at, end - at) ?? "";
    while ((starts[++index] ?? length) < end) words += pieces[index]?.words.slice(0, end - (starts[index] ?? 0));
    return words;
  }

  function replaced(start: number, end: number, words: string): Text {
    const first = pieceAt(starts, start);
    const last = pieceAt(starts, end);
    const changed = slice(starts[first] ?? 0, start) + words + slice(end, starts[last + 1]);
    return joined([...pieces.slice(0, first), ...piecesOf(changed), ...pieces.slice(last + 1)]);
  }

  function whole(): string {
    all ??= pieces.map(({ words }) => words).join("");
    return all;
  }

  return { length, slice, replaced, whole, pieces, starts };
}

/** The number of the piece that begins at or before an offset, the last of them; of the last piece for the end of the text. */
export function pieceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function piecesOf(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf("\n", start + pieceLength);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    pieces.push({ words: text.slice(start, end) });
    start = end;
  }
  return pieces;
}

/** In UTF-16 code units, but for the line that goes on: a letter copies as much, and looks at as many pieces as a text has. */
const pieceLength = 4096;

/** How many code units two texts begin with alike. */
export function commonStart(a: Text, b: Text): number {
  let index = 0;
  while (index < a.pieces.length && a.pieces[index] === b.pieces[index]) index++;
  const start = a.starts[index] ?? 0;
  const isAlike = (from: number, to: number) => a.slice(start + from, start + to) === b.slice(start + from, start + to);
  return start + alike(Math.min(a.length, b.length) - start, isAlike);
}

/** How many code units two texts end with alike, behind what they begin with alike. */
export function commonEnd(a: Text, b: Text, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  for (let back = 1; back <= a.pieces.length && a.pieces.at(-back) === b.pieces.at(-back); back++) {
    const grown = count + (a.pieces.at(-back)?.words.length ?? 0);
    if (grown > most) break;
    count = grown;
  }
  const [ours, theirs] = [a.length - count, b.length - count];
  return (
    count + alike(most - count, (from, to) => a.slice(ours - to, ours - from) === b.slice(theirs - to, theirs - from))
  );
}

/** How many code units are alike, of some. @param isAlike tells it of the stretch from one to another */
function alike(most: number, isAlike: (from: number, to: number) => boolean): number {
  let count = 0;
  for (let step = stretch; step >= 1; ) {
    if (count + step <= most && isAlike(count, count + step)) count += step;
    else step /= 2;
  }
  return count;
}

/** In UTF-16 code units; a power of two. */
const stretch = 4096;

/** As `String.prototype.indexOf`, in a text of which only as much is taken as is needed. */
export function indexIn(slice: Slice, words: string, from: number): number {
  for (let reach = stretch; ; reach *= 2) {
    const ahead = slice(from, from + reach);
    const at = ahead.indexOf(words);
    if (at >= 0 || ahead.length < reach) return at < 0 ? -1 : from + at;
  }
}

/** As `String.prototype.lastIndexOf`, in a text of which only as much is taken as is needed. */
export function lastIndexIn(slice: Slice, words: string, from: number): number {
  for (let reach = stretch; ; reach *= 2) {
    const start = Math.max(0, from - reach);
    const at = slice(start, Math.max(0, from + words.length)).lastIndexOf(words);
    if (at >= 0 || start === 0) return at < 0 ? -1 : start + at;
  }
}
