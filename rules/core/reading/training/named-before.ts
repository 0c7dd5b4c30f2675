import type { Mention } from "../../words/mentions.ts";
import { type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import { isUnderSameHeading, type Segment } from "../segments.ts";
import { dataIn } from "../sentence/data.ts";
import { learnersIn, modelsIn } from "../sentence/named-models.ts";
import { type Predicate, pronounBeside } from "../sentence/predicates.ts";
import { isNextTo } from "../sentence/scope-of-no.ts";

/**
 * "Our assistant answers you. We may use your chats to | improve | it": a pronoun for the subject of the sentence before;
 * "We tag photos with AI. We | improve these tools | with your photos": of whatever that sentence names.
 */
export function bettersWhatIsNamedBefore(segments: readonly Segment[], segment: Segment): Predicate[] {
  const { passage } = segment;
  const others = learnersIn(passage).filter((it) => !passage.touches("tools-before", it));
  if (others.length > 0) return [];
  return passage.mentions("building-verb").flatMap((verb): Predicate[] => {
    const pronoun = pronounBeside(passage, verb);
    if (!pronoun || !isNamedBefore(segments, segment, pronoun)) return [];
    const range = { start: Math.min(verb.start, pronoun.start), end: Math.max(verb.end, pronoun.end) };
    return takesData(passage, range) ? [{ ...range, confidence: "medium" }] : [];
  });
}

/**
 * "it": the subject of the sentence before, in the same paragraph. "these tools": what that sentence names anywhere, or the
 * heading that they stand under.
 */
function isNamedBefore(segments: readonly Segment[], { block, headings, index }: Segment, { kind }: Mention): boolean {
  const before = segments[index - 1];
  if (kind !== "tools-before") return before?.block === block && namesModel(before.passage, longestAhead);
  const heading = headings.at(-1);
  const isNear = before !== undefined && isUnderSameHeading(before.block, block);
  return [isNear ? before.passage : undefined, heading].some((it) => it && namesModel(it, it.text.length));
}

/** @param furthest in words, from its beginning */
function namesModel(passage: Passage, furthest: number): boolean {
  return modelsIn(passage).some(({ kind, start }) => kind !== "system" && wordsBetween(passage, 0, start) <= furthest);
}

/** In words: "our virtual | assistant". */
const longestAhead = 2;

/** "we use your chats to | improve it", "your chats help us | improve it", "| improve it | with your chats", "To | improve it |, we use your chats". */
function takesData(passage: Passage, { start, end }: Range): boolean {
  const ahead = { start: 0, end: start };
  const behind = { start: end, end: passage.text.length };
  const serves = passage.has("use-verb", ahead) || passage.has("helps", ahead);
  if (serves && dataIn(passage, ahead, "clause").length > 0) return true;
  const isEnd = passage
    .mentions("purpose-link", ahead)
    .some((it) => it.start === 0 && isNextTo(passage, it.end, start));
  const isTaken = passage.mentions("data-link").some((it) => isNextTo(passage, end, it.start));
  return (isTaken || (isEnd && passage.has("use-verb", behind))) && dataIn(passage, behind, "clause").length > 0;
}
