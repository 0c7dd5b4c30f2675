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
  const bettered = passage.mentions("building-verb").flatMap((verb): Range[] => {
    const pronoun = pronounBeside(passage, verb);
    return pronoun && isNamedBefore(segments, segment, pronoun) ? [spanOf(verb, pronoun)] : [];
  });
  const made = passage.mentions("making-verb").flatMap((verb): Range[] => {
    const pronoun = pronounBeside(passage, verb);
    if (!pronoun || !isNamedBefore(segments, segment, pronoun)) return [];
    const better = passage.mentions("getting-better").find(({ start }) => isNextTo(passage, pronoun.end, start));
    return better ? [spanOf(verb, better)] : [];
  });
  const [tools] = passage.mentions("tools-before");
  const isOfData = dataIn(passage, wholeOf(passage), "clause").length > 0;
  const learned = passage
    .mentions("their-learning")
    .filter((it) => isOfData && isNamedBefore(segments, segment, tools ?? it));
  const found = [...[...bettered, ...made].filter((it) => takesData(passage, it)), ...learned];
  return found.map(({ start, end }) => ({ start, end, confidence: "medium" }));
}

function spanOf(verb: Range, other: Range): Range {
  return { start: Math.min(verb.start, other.start), end: Math.max(verb.end, other.end) };
}

/**
 * "it", "their": what the sentence before begins or ends with, in the same paragraph or in a question above. "these tools": what
 * that sentence names anywhere, or the heading that they stand under.
 */
function isNamedBefore(segments: readonly Segment[], { block, headings, index }: Segment, { kind }: Mention): boolean {
  const before = segments[index - 1];
  if (kind !== "tools-before") {
    const isJustBefore = before?.block === block || /\?\s*$/.test(before?.passage.text ?? "");
    return before !== undefined && isJustBefore && isAboutModel(before.passage);
  }
  const isNear = before !== undefined && isUnderSameHeading(before.block, block);
  return [isNear ? before.passage : undefined, headings.at(-1)].some((it) => it && knownModels(it).length > 0);
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
