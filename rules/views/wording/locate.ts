import { countWhile } from "../../core/text/sorted.ts";

/** A place as protocols count it: both from 0, `character` in UTF-16 code units of its line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Returns a function from offsets (UTF-16 code units of the text) to positions. Lines end with `\n`, `\r\n` or `\r`;
 * an offset beyond the text is its end.
 */
export function createLocator(text: string): (offset: number) => Position {
  const starts = lineStarts(text);
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    const line = countWhile(starts, (start) => start <= at) - 1;
    return { line, character: at - (starts[line] ?? 0) };
  };
}

/** Where the lines of a text begin, in UTF-16 code units: at 0, and behind each `\n`, `\r\n` or `\r`. */
function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length)];
}

/** Returns a function from offsets to lines as people count them, from 1. */
export function createLineCounter(text: string): (offset: number) => number {
  const locate = createLocator(text);
  return (offset) => locate(offset).line + 1;
}
