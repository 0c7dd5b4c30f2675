import { after, areFewWords, type Passage, type Range, wholeOf } from "../../words/passages.ts";
import type { Segment } from "../segments.ts";

/** What stands below a heading, or behind a title in its paragraph: "Legal basis: …". */
export interface Field {
  readonly passage: Passage;
  readonly range: Range;
  /** Behind a colon in the line of the title. */
  readonly isValue: boolean;
}

/**
 * The first fields of what a title names; none where a promise or an offer is among them.
 * @param named the words of the title
 * @param isMore whether a sentence says more of the same by itself
 */
export function fieldsOf(
  segments: readonly Segment[],
  { passage, kind, block, index }: Segment,
  named: Range,
  isMore: (passage: Passage) => boolean,
): Field[] {
  const isHeading = kind === "heading";
  if (kind === "cell" || (!isHeading && (passage.start > 0 || named.end > block.titleEnd))) return [];
  const below = segments
    .slice(index + 1, index + 1 + mostFields)
    .filter((it) => (isHeading ? it.headings.at(-1)?.flat === passage.flat : it.block === block))
    .map((it): Field => ({ passage: it.passage, range: wholeOf(it.passage), isValue: false }));
  const title = { start: 0, end: block.titleEnd };
  const isValue = /:\s*$/.test(passage.text.slice(0, title.end)) || /^\s*:/.test(passage.text.slice(title.end));
  const all = isHeading ? below : [{ passage, range: after(passage, title), isValue }, ...below];
  return below.some((it) => isMore(it.passage)) ? [] : all;
}

/** In sentences, items or lines. */
const mostFields = 3;

/** "Our | legal basis: …"; right behind the title, "– based on our | legitimate interests". */
export function tellsGround({ passage, range: { start, end } }: Field): boolean {
  const most = start > 0 ? 3 : 1;
  return passage.mentions("legal-basis", { start, end }).some((it) => areFewWords(passage, start, it.start, most));
}

/** As `isListedData`, in a table that has no column for how long it is kept. */
export function isListedWithoutPeriod(segment: Segment): boolean {
  return isListedData(segment) && !segment.cells?.others.some(({ header }) => header.has("retention-header"));
}

/** "| Data | Purpose |", and below it "| Voiceprint | Checking callers |": what a table lists as its data is taken. */
export function isListedData({ cells }: Segment): boolean {
  return cells?.header.has("data-catch-all") ?? false;
}
