import type { Span } from "../model.ts";
import { countWhile } from "../text/sorted.ts";

/** The lines of a text. */
export interface Lines {
  readonly count: number;
  /** What ends them: the text has one kind, or this is the one to write. */
  readonly end: string;
  /** Without its line end. */
  readonly of: (number: number) => string;
  readonly isBlank: (number: number) => boolean;
  /** The number of the line that an offset stands in. */
  readonly at: (offset: number) => number;
  /** From the beginning of one line to the end of another, without the line end behind it. */
  readonly span: (first: number, last: number) => Span;
}

export function linesIn(text: string): Lines {
  const spans: Span[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(/\r?\n|$/g)) {
    spans.push({ start: from, end: index });
    from = index + end.length;
  }
  const spanOf = (number: number) => spans[number] ?? { start: text.length, end: text.length };
  const of = (number: number) => text.slice(spanOf(number).start, spanOf(number).end);
  return {
    count: spans.length,
    end: text.includes("\r\n") ? "\r\n" : "\n",
    of,
    isBlank: (number) => of(number).trim() === "",
    at: (offset) => Math.max(0, countWhile(spans, ({ start }) => start <= offset) - 1),
    span: (first, last) => ({ start: spanOf(first).start, end: spanOf(last).end }),
  };
}
