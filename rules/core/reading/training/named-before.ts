import type { Mention } from "../../words/mentions.ts";
import { type Passage, type Range, wholeOf, wordsBetween } from "../../words/passages.ts";
import { isUnderSameHeading, type Segment } from "../segments.ts";
import { dataIn } from "../sentence/data.ts";
import { learnersIn, type Model, modelsIn } from "../sentence/named-models.ts";
import { type Predicate, pronounBeside } from "../sentence/predicates.ts";
import { isNextTo } from "../sentence/scope-of-no.ts";

/**
 * "Our assistant answers you. We may use your chats to | improve | it", "We run AI models. Your posts serve | for their training":
 * a pronoun for what the sentence before begins or ends with; "We tag photos with AI. We | improve these tools | with your photos":
 * for whatever that sentence names.
 */
export function bettersWhatIsNamedBefore(segments: readonly Segment[], segment: Segment): Predicate[] {
  const { passage } = segment;
  const others = learnersIn(passage).filter((it) => !passage.touches("tools-before", it));
  if (others.length > 0) return [];
  const bettered = passage.mentions("building-verb").flatMap((verb): Predicate[] => {
    const pronoun = pronounBeside(passage, verb);
    if (!pronoun || !isNamedBefore(segments, segment, pronoun)) return [];
    const range = { start: Math.min(verb.start, pronoun.start), end: Math.max(verb.end, pronoun.end) };
    return takesData(passage, range) ? [{ ...range, confidence: "medium" }] : [];
  });
  const made = passage.mentions("making-verb").flatMap((verb): Predicate[] => {
    const pronoun = pronounBeside(passage, verb);
    const better = passage
      .mentions("getting-better")
      .find(({ start }) => pronoun && isNextTo(passage, pronoun.end, start));
    if (!pronoun || !better || !isNamedBefore(segments, segment, pronoun)) return [];
    const range = { start: verb.start, end: better.end };
    return takesData(passage, range) ? [{ ...range, confidence: "medium" }] : [];
  });
  const [tools] = passage.mentions("tools-before");
  const learned = passage
    .mentions("their-learning")
    .filter(
      (it) => isNamedBefore(segments, segment, tools ?? it) && dataIn(passage, wholeOf(passage), "clause").length > 0,
    )
    .map(({ start, end }): Predicate => ({ start, end, confidence: "medium" }));
  return [...bettered, ...made, ...learned];
}

/**
 * "it": what the sentence before begins or ends with, in the same paragraph or in a question above. "these tools": what that sentence names anywhere, or the
 * heading that they stand under.
 */
function isNamedBefore(segments: readonly Segment[], { block, headings, index }: Segment, { kind }: Mention): boolean {
  const before = segments[index - 1];
  const isJustBefore = before && (before.block === block || /\?\s*$/.test(before.passage.text));
  if (kind !== "tools-before") return isJustBefore === true && isAboutModel(before.passage);
  const heading = headings.at(-1);
  const isNear = before !== undefined && isUnderSameHeading(before.block, block);
  return [isNear ? before.passage : undefined, heading].some((it) => it && knownModels(it).length > 0);
}

/** "| Our assistant | answers you", "We run | AI models |"; but not "| Our assistant | helps pupils", who learn, too. */
function isAboutModel(passage: Passage): boolean {
  if (passage.has("minors")) return false;
  return knownModels(passage).some(
    ({ start, end }) =>
      wordsBetween(passage, 0, start) <= longestAhead || wordsBetween(passage, end, passage.text.length) === 0,
  );
}

function knownModels(passage: Passage): Model[] {
  return modelsIn(passage).filter(({ kind }) => kind !== "system");
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
