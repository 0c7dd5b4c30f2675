import type { MentionKind } from "../../../languages/lexicon.ts";
import { type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import { wordsAway } from "../../words/reach.ts";
import { isNextTo } from "./scope-of-no.ts";
import { speaksOfBiometrics } from "./traits.ts";

/**
 * A choice of something else than what is done with data: "when you activate your account", "the photos you choose to
 * upload", "you may decline to answer". What it chooses stands right behind it, unless it is consent: that is to what is done.
 */
export function isOfOtherThing(passage: Passage, choice: Range): boolean {
  // "Unless you choose to send it": whatever the reader does, it is in their hand.
  const isExcepted = passage.mentions("exception").some(({ end }) => isNextTo(passage, end, choice.start));
  // "If you choose to use face sign-in": on biometric data, what the reader turns on or hands over is what is done.
  if (isExcepted || speaksOfBiometrics(passage) || passage.touches("consent-term", choice)) return false;
  const object = objectBehind(passage, choice);
  const { start, end } = object;
  // "Ticked “Share my chats”", "turn on Voice Lab": a name tells nothing of what it stands for.
  const isName = /^\s*["“«'‘\p{Lu}]/u.test(passage.text.slice(start, end));
  const ends = passage.lexicon.grammar.choiceEnds.test(passage.folded.slice(start, end).trim());
  const isNear = (it: Range) => wordsBetween(passage, start, it.start) <= wordsAway.chosen;
  return !isName && !ends && !aboutUse.some((kind) => passage.mentions(kind, object).some(isNear));
}

/** "You can choose to add a number | in your settings": where something else is chosen. */
export function isPlaceOfOther(passage: Passage, choice: Range): boolean {
  return (
    passage.touches("choice-path", choice) &&
    (["consent", "refusal", "opt-out-offer"] as const)
      .flatMap((kind) => passage.mentions(kind))
      .some((it) => it.end <= choice.start && isOfOtherThing(passage, it))
  );
}

const aboutUse = [
  "choice-object",
  "consent-term",
  "anaphor",
  "for-this",
  "ai-word",
] as const satisfies readonly MentionKind[];

/** Up to a stop, to what it is for, or to another choice: "photos you choose to upload | to train …", "add … | in your settings". */
function objectBehind(passage: Passage, { end }: Range): Range {
  const length = passage.folded.slice(end).search(/[.,;:()]/);
  const range = { start: end, end: length < 0 ? passage.folded.length : end + length };
  const next = (["purpose-link", "refusal"] as const)
    .flatMap((kind) => passage.mentions(kind, range))
    .filter((it) => wordsBetween(passage, end, it.start) > 0);
  return { start: end, end: Math.min(range.end, ...next.map(({ start }) => start)) };
}
