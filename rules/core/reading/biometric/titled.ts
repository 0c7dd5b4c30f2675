import type { MentionKind } from "../../../languages/lexicon.ts";
import {
  overlaps,
  type Passage,
  type Range,
  trimmedRange,
  wholeOf,
  wordCount,
  wordsBetween,
} from "../../words/passages.ts";
import type { Draft } from "../draft.ts";
import type { Segment } from "../segments.ts";
import { comesNext, dataKinds } from "../sentence/scope-of-no.ts";
import { speaksOfBiometrics } from "../sentence/traits.ts";

/** A sentence that takes up what stands above it, and the words that stand for it. */
export interface TakenUp {
  readonly segment: Segment;
  readonly words: Range;
  readonly place: "heading" | "question";
  /** Whether what stands above says that it is done: "How we use fingerprints", or a question that is answered. */
  readonly isSaid: boolean;
}

/**
 * "## Biometric data", and below it "We may use this information for security"; "Do you collect biometric data? Yes": what a title
 * only names, and a question only asks about, is handled in one of the next sentences.
 */
export function takenUpBelow(segments: readonly Segment[], { speechAct, segment: title }: Draft): TakenUp | undefined {
  const place = speechAct === "question" ? "question" : "heading";
  const isSaid = place === "question" ? isAffirmed(segments, title) : isSaidByTitle(segments, title);
  if (!isSaid && (speechAct !== "label" || title.kind === "cell" || !namesItself(title.passage))) return undefined;
  for (const segment of segments.slice(title.index + 1, title.index + 1 + furthestBelow)) {
    const isBelow = title.kind === "heading" ? isHeadedBy(segment, title) : segment.block === title.block;
    if (!isBelow || speaksOfBiometrics(segment.passage)) break;
    const words = handledIn(segment.passage);
    if (words) return { segment, words, place, isSaid };
    if (dataKinds.some((kind) => segment.passage.has(kind))) break;
  }
  const next = isSaid ? segments[title.index + 1] : undefined;
  return next && { segment: next, words: trimmedRange(next.passage, wholeOf(next.passage)), place, isSaid };
}

/** In sentences. */
const furthestBelow = 3;

function isHeadedBy({ kind, headings }: Segment, title: Segment): boolean {
  return kind !== "heading" && kind !== "cell" && headings.at(-1)?.flat === title.passage.flat;
}

/** A question and a denial are answered below, and a long line is no title; nor is "We disclose biometric data only", above a list. */
function namesItself(passage: Passage): boolean {
  if (comesNext(passage, "we", 0)) return false;
  return wordCount(passage.text) <= longestTitle && !passage.has("negator") && !/\?\s*$/.test(passage.text);
}

/** In words. */
const longestTitle = 8;

/** "We may collect and use | it", "| This information is used", « pouvons | les utiliser »; no other data, for which they may stand. */
function handledIn(passage: Passage): Range | undefined {
  const verbs = passage.mentions("biometric-verb");
  const words = passage.mentions("anaphor").find(({ start, end }) =>
    verbs.some((verb) => {
      const isObject = verb.end <= start && wordsBetween(passage, verb.end, start) === 0;
      const isSubject = end <= verb.start && wordsBetween(passage, end, verb.start) <= furthestVerb;
      const isPassive = passage.has("passive-cue", { start: end, end: verb.end });
      return isObject || (isSubject && isPassive) || overlaps(verb, { start, end });
    }),
  );
  const others = dataKinds.flatMap((kind) => passage.mentions(kind)).filter((it) => !words || !overlaps(it, words));
  return others.length === 0 ? words : undefined;
}

/** "It may also be used": in words. */
const furthestVerb = 4;

/** "## How we use fingerprints", and below it "To prevent fraud": the title says that it is done, and what stands below more of it. */
function isSaidByTitle(segments: readonly Segment[], title: Segment): boolean {
  const { passage } = title;
  const below = segments[title.index + 1];
  const [cue] = passage.mentions("title-cue");
  const says =
    cue !== undefined &&
    wordsBetween(passage, 0, cue.start) === 0 &&
    passage.has("we") &&
    passage.has("biometric-verb");
  if (!says || !below || !isHeadedBy(below, title) || speaksOfBiometrics(below.passage)) return false;
  return !(["negator", "no", "pointer"] as const).some((kind) => passage.has(kind) || below.passage.has(kind));
}

/** "Do you collect biometric data? Yes", "With whom do we share it? With …": the answer says that what is asked about takes place. */
function isAffirmed(segments: readonly Segment[], { passage, index }: Segment): boolean {
  const answer = segments[index + 1]?.passage;
  // "Can I refuse a face scan? Yes": the answer affirms the refusal.
  const asksOther = (["modal", "refusal", "stopping", "opt-out-offer"] as const).some((kind) => passage.has(kind));
  if (!answer || asksOther || !passage.has("biometric-verb")) return false;
  const says = (kind: MentionKind, words: number) =>
    answer.mentions(kind).some(({ start }) => wordsBetween(answer, 0, start) <= words);
  if (says("no", longestOpening) || says("negator", longestOpening)) return false;
  const [cue] = passage.mentions("title-cue");
  const isLeftOpen = says("hedged-answer", 1) || says("modal", 1);
  return says("yes", longestOpening) || isLeftOpen || (cue !== undefined && wordsBetween(passage, 0, cue.start) <= 1);
}

/** Of an answer, in words: "We do not", "In some cases, yes". */
const longestOpening = 3;
