import { type Passage, type Range, wordsBetween } from "../../words/passages.ts";

/** The names of switches and boxes, in quotation marks: what a reader is told to untick, to slide or to turn off. */
export function namedSwitches(passage: Passage): Range[] {
  const acts = passage.mentions("switch-verb");
  return quotedIn(passage.text).filter(({ start }) =>
    acts.some(({ end }) => end <= start && wordsBetween(passage, end, start) === 0),
  );
}

/** The names of headings: 'the section "Biometrics"', « sous « Biométrie » ». */
export function namedParts(passage: Passage): Range[] {
  const parts = passage.mentions("part-of-text");
  return quotedIn(passage.text).filter(
    ({ start }) =>
      parts.some((it) => it.start < start && start < it.end) && /^.\s?\p{Lu}/u.test(passage.text.slice(start)),
  );
}

/** The steps of a way through menus, but the first: "Account > My data > Model training". */
export function menuSteps(text: string): Range[] {
  return [...text.matchAll(/(?<=\s[>→›]\s)[^>→›.,;:()|]+/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** What stands in quotation marks, with them: straight ones close in turn what they open. */
export function quotedIn(text: string): Range[] {
  return [...text.matchAll(/[“«][^“”«»]*[”»]|"[^"]*"/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}
