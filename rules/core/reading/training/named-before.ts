import { type Passage, wordsBetween } from "../../words/passages.ts";
import type { Segment } from "../segments.ts";
import { dataIn } from "../sentence/data.ts";
import { learnersIn, modelsIn } from "../sentence/named-models.ts";
import { type Predicate, pronounBeside } from "../sentence/predicates.ts";

/** "Our assistant answers you. We may use your chats to | improve | it": a pronoun for the subject of the sentence before. */
export function bettersWhatIsNamedBefore(
  segments: readonly Segment[],
  { passage, block, index }: Segment,
): Predicate[] {
  const before = segments[index - 1];
  if (before?.block !== block || !isAboutModel(before.passage) || learnersIn(passage).length > 0) return [];
  return passage
    .mentions("building-verb")
    .flatMap((verb) => {
      const pronoun = pronounBeside(passage, verb);
      return pronoun ? [{ start: Math.min(verb.start, pronoun.start), end: Math.max(verb.end, pronoun.end) }] : [];
    })
    .filter(({ start }) => {
      const ahead = { start: 0, end: start };
      return passage.has("use-verb", ahead) && dataIn(passage, ahead, "clause").length > 0;
    })
    .map((it) => ({ ...it, confidence: "medium" }));
}

function isAboutModel(passage: Passage): boolean {
  return modelsIn(passage).some(
    ({ kind, start }) => kind !== "system" && wordsBetween(passage, 0, start) <= longestAhead,
  );
}

/** In words: "our virtual | assistant". */
const longestAhead = 2;
