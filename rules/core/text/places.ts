import type { Span } from "../model.ts";
import { countWhile } from "./sorted.ts";

/** What stands where in a text: asked about a place, it does not look at all there is. */
export interface Places<T> {
  /** What holds a span, in the order in which it was given. */
  readonly around: (span: Span) => T[];
  /** What shares an offset with a span, be it an end only; in the order in which it was given. */
  readonly touching: (span: Span) => T[];
}

/** @param spanOf where each thing stands, in UTF-16 code units */
export function placesOf<T>(things: readonly T[], spanOf: (thing: T) => Span): Places<T> {
  const placed = things
    .map((thing, order) => ({ thing, order, span: spanOf(thing) }))
    .sort((a, b) => a.span.start - b.span.start);
  let farthest = -1;
  /** The last end among each and those that start before it. */
  const ends = placed.map(({ span }) => (farthest = Math.max(farthest, span.end)));

  function between(latestStart: number, earliestEnd: number): T[] {
    const found: typeof placed = [];
    for (
      let at = countWhile(placed, ({ span }) => span.start <= latestStart) - 1;
      at >= 0 && (ends[at] ?? 0) >= earliestEnd;
      at--
    ) {
      const it = placed[at];
      if (it && it.span.end >= earliestEnd) found.push(it);
    }
    return found.sort((a, b) => a.order - b.order).map(({ thing }) => thing);
  }

  return {
    around: ({ start, end }) => between(start, end),
    touching: ({ start, end }) => between(end, start),
  };
}
