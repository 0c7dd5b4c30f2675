import type { MentionKind } from "../../../languages/lexicon.ts";
import { type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import { dataKinds, isNextTo } from "./scope-of-no.ts";

/**
 * A choice of something else than what is done with data: "when you activate your account", "the photos you choose to
 * upload", "you may decline to answer". What it chooses stands right behind it, unless it is consent: that is to what is done.
 */
export function isOfOtherThing(passage: Passage, choice: Range): boolean {
  // "Unless you choose to send it": whatever the reader does, it is in their hand.
  const isExcepted = passage.mentions("exception").some(({ end }) => isNextTo(passage, end, choice.start));
  if (isExcepted || passage.touches("consent-term", choice)) return false;
  const object = objectBehind(passage, choice);
  const words = passage.folded.slice(object.start, object.end);
  if (words.trim() === "" || passage.lexicon.grammar.choiceEnds.test(words)) return false;
  return !aboutUse.some((kind) => passage.has(kind, object));
}

const aboutUse = [
  "choice-object",
  "consent-term",
  "anaphor",
  "for-this",
  "ai-word",
] as const satisfies readonly MentionKind[];

/** "We use the messages | you may provide | to train": how we come by data, and not who trains or chooses that. */
export function isGiving(passage: Passage, act: Range): boolean {
  const given = dataKinds
    .flatMap((kind) => passage.mentions(kind, { start: 0, end: act.start }))
    .filter(({ end }) => wordsBetween(passage, end, act.start) <= 1);
  return (
    given.some(({ start }) => passage.has("we", { start: 0, end: start })) &&
    !(["handle-verb", "training-verb", "building-verb"] as const).some((kind) => passage.has(kind, act))
  );
}

/** Up to a stop, or to what it is for: "photos you choose to upload | to train …". */
function objectBehind(passage: Passage, { end }: Range): Range {
  const length = passage.folded.slice(end).search(/[.,;:()]/);
  const range = { start: end, end: length < 0 ? passage.folded.length : end + length };
  const purpose = passage.mentions("purpose-link", range).find((it) => wordsBetween(passage, end, it.start) > 0);
  return { start: end, end: purpose?.start ?? range.end };
}
