import type { MentionKind } from "../../../languages/lexicon.ts";
import { overlaps, type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import { wordsAway } from "../../words/reach.ts";
import { trainingPredicates } from "./predicates.ts";
import { comesNext, isNextTo } from "./scope-of-no.ts";
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

/** "for marketing (with your consent), security and training": what brackets say of one end in a list holds for that one. */
export function isOfOtherEnd(passage: Passage, { start, end }: Range): boolean {
  const open = passage.folded.lastIndexOf("(", start);
  const close = passage.folded.indexOf(")", end);
  if (open < 0 || close < 0 || passage.folded.slice(open, start).includes(")")) return false;
  if (!/^\s*(?:[,;.]|$)/.test(passage.folded.slice(close + 1)) && !comesNext(passage, "and", close + 1)) return false;
  const mark = Math.max(...[",", ";", ":"].map((it) => passage.folded.lastIndexOf(it, open)));
  // "A, B and C (with your consent)": the last of several; but "A and B (with your consent)" may be both.
  const last = mark < 0 ? undefined : passage.mentions("and", { start: mark, end: open }).at(-1);
  const own = { start: last?.end ?? mark, end: open };
  const isEnd = passage.has("purpose-link", { start: 0, end: open }) || passage.folded.slice(0, open).includes(":");
  const trainings = trainingPredicates(passage);
  return isEnd && trainings.length > 0 && !trainings.some((it) => overlaps(it, own));
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
