import { areFewWords, type Passage, type Range } from "../../words/passages.ts";
import { lettersAway, wordsAway } from "../../words/reach.ts";

/** "your data, such as ratings"; "including but not limited to" says that the examples are not all. */
export function isExampled(passage: Passage, { end }: Range): boolean {
  const open = passage.mentions("open-enumeration");
  const purposes = passage.mentions("purpose-link");
  const ends = passage.mentions("purpose-noun");
  const cue = passage.mentions("enumeration-of").find(
    (it) =>
      it.start >= end &&
      areFewWords(passage, end, it.start, wordsAway.examplesBehind) &&
      !/[.;:]/.test(passage.folded.slice(end, it.start)) &&
      // "for example to train our models", "for purposes such as": examples of what it is for.
      !purposes.some(({ start }) => start >= it.end && start - it.end <= 2) &&
      !ends.some((noun) => noun.end <= it.start && it.start - noun.end <= 1) &&
      !namesUse(passage, it.end) &&
      !open.some(({ start, end: to }) => start <= it.end + 2 && to > it.end),
  );
  if (!cue) return false;
  const behind = { start: cue.end, end: cue.end + lettersAway.examples };
  if (exampleKinds.some((kind) => passage.has(kind, behind))) return true;
  // Words that no lexicon knows are kinds, too, where there are several of them.
  const several = passage.has("and", behind) || passage.folded.slice(behind.start, behind.end).includes(",");
  return several && !passage.has("not-an-object", behind) && !passage.has("data-catch-all", behind);
}

/** "…, including research and the training of our models": what is named is what the data is for. */
function namesUse(passage: Passage, from: number): boolean {
  return (["training-verb", "building-verb", "training-noun", "purpose-noun"] as const).some((kind) =>
    passage.mentions(kind).some(({ start }) => start >= from && areFewWords(passage, from, start, 1)),
  );
}

const exampleKinds = ["data-private", "data-public", "data-named"] as const;
