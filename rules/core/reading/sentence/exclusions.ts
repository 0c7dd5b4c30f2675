import type { DataObject, Exclusion } from "../../model.ts";
import { overlaps, type Passage, type Range, wholeOf, wordsBetween } from "../../words/passages.ts";
import { wordsAway } from "../../words/reach.ts";
import { dataIn } from "./data.ts";
import { isFake } from "./negation.ts";

/**
 * Data that the sentence keeps out: "except direct messages", "never drafts", "and leave drafts out".
 * @param beyond parts of the sentence that speak of something else
 */
export function localExclusions(
  passage: Passage,
  predicate: Range,
  denied: boolean,
  beyond: readonly Range[] = [],
): Exclusion[] {
  const everything = dataIn(passage, wholeOf(passage), "clause", [predicate]).filter(
    (found) => !beyond.some((it) => overlaps(it, found)),
  );
  const excluding = passage.mentions("excluding");
  const marks = (["excluding", "exception", "negator"] as const)
    .flatMap((kind) => passage.mentions(kind))
    // "and no other content": the "no" belongs to the exclusion.
    .filter((it) => it.kind !== "negator" || !excluding.some((other) => overlaps(other, it)))
    .sort((a, b) => a.start - b.start);
  return everything
    .filter((found) => {
      if (!denied && isDeniedBeside(passage, found, predicate)) return true;
      if (!denied && excluding.some((it) => it.start < found.start && found.end < it.end)) return true;
      const mark = marks.findLast(
        (it) => it.start <= found.start && it.end <= found.end && !isFake(passage, wholeOf(passage), it),
      );
      if (!mark || denied) return false;
      if (mark.kind === "negator" && found.start < predicate.end) return false;
      const between = passage.folded.slice(mark.end, found.start);
      if (mark.start < predicate.start && between.includes(",")) return false;
      return !/[.;:]/.test(between) && wordsBetween(passage, mark.end, found.start) <= wordsAway.exclusion;
    })
    .map(({ object }) => exclusionOf(object, "clause"));
}

/** What is kept out where data is named. */
export function exclusionOf(
  { text, span, visibility, narrow }: DataObject,
  distance: Exclusion["distance"],
): Exclusion {
  return { text, span, visibility, narrow, distance };
}

/** "We train on public reviews; private messages are never used": denied in a part of its own behind the practice. */
function isDeniedBeside(passage: Passage, { start, end }: Range, predicate: Range): boolean {
  if (start < predicate.end || !passage.folded.slice(predicate.end, start).includes(";")) return false;
  return passage
    .mentions("plain-denial")
    .some(
      (it) =>
        it.start >= end &&
        wordsBetween(passage, end, it.start) <= 3 &&
        /^\W*(?:$|[,;(])/.test(passage.folded.slice(it.end)),
    );
}
