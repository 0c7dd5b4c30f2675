import type { PhrasingContent, RootContent } from "mdast";
import { matchAt } from "./plain-words.ts";

/** What is parsed. */
export interface PlainSource {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly parser: Parser;
  /** Whether its blocks mean by themselves what they mean together. */
  readonly isApart: boolean;
}

/** The parser of all Markdown, for what is not so plain. */
export interface Parser {
  /** Parses lines that stand alone. */
  readonly blocks: (source: string) => readonly RootContent[];
  /** Parses the words of a cell of a table. */
  readonly cell: (words: string) => readonly PhrasingContent[] | undefined;
}

/** Blocks, and the number of the line behind them. */
export interface ParsedBlocks<T> {
  readonly blocks: readonly T[];
  readonly next: number;
}

/** A line that is not blank. Offsets are into the source, in UTF-16 code units. */
export interface Line {
  /** Behind its spaces and its marker, if it has one. */
  readonly start: number;
  /** Before the spaces at its end. */
  readonly end: number;
  /** Behind these spaces. */
  readonly stop: number;
  /** In spaces. */
  readonly indent: number;
  /** The character there. */
  readonly sign: string;
  readonly marker: Marker | undefined;
  readonly isHeading: boolean;
  readonly behindBlank: boolean;
}

/** What begins an item of a list. */
export interface Marker {
  readonly start: number;
  /** "*", "-", "+", "." or ")": items of another kind begin another list. */
  readonly kind: string;
  readonly number: number | undefined;
  /** How far what belongs to the item is indented, in spaces. */
  readonly width: number;
}

/** All lines of a source that are not blank. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let behindBlank = true;
  for (let at = 0; at < source.length; ) {
    const newline = source.indexOf("\n", at);
    const stop = newline < 0 ? source.length : newline;
    let start = at;
    while (source[start] === " ") start++;
    let end = stop;
    while (end > start && source[end - 1] === " ") end--;
    if (start < end) {
      const indent = start - at;
      const marker = markerAt(source, start, indent);
      const words = marker ? at + marker.width : start;
      const sign = source.charAt(words);
      const isHeading = sign === "#" && matchAt(hashesAhead, source, words) !== undefined;
      lines.push({ start: words, end, stop, indent, sign, marker, isHeading, behindBlank });
    }
    behindBlank = start >= end;
    at = stop + 1;
  }
  return lines;
}

function markerAt(source: string, start: number, indent: number): Marker | undefined {
  const [whole, bullet, number, sign = ""] = matchAt(markerAhead, source, start) ?? [];
  if (whole === undefined || matchAt(ruleAhead, source, start)) return undefined;
  return { start, kind: bullet ?? sign, number: number ? Number(number) : undefined, width: indent + whole.length };
}

const markerAhead = /(?:([*+-])|(\d{1,9})([.)])) {1,4}(?=[^ \n])/y;
/** A rule from side to side, or the underline of a heading. */
export const ruleAhead = /(?:(?:\* *){3,}|(?:- *){3,})$/my;

/** The signs of a heading. */
export const hashesAhead = /(#{1,6})(?: +|(?=\n|$))/y;

/** What begins another block right behind a line of a paragraph. */
export function mayInterrupt({ isHeading, marker }: Line): boolean {
  return (isHeading && !marker) || (marker !== undefined && (marker.number ?? 1) === 1);
}
