import type { DataObject } from "../../model.ts";
import { after, overlaps, type Passage, type Range, wordCount, wordsBetween } from "../../words/passages.ts";
import { lettersAway } from "../../words/reach.ts";
import type { Draft } from "../draft.ts";
import type { Segment } from "../segments.ts";
import { isDenied, regionOf } from "../sentence/negation.ts";
import { type Predicate, trainingPredicates } from "../sentence/predicates.ts";
import { isKeptForGood } from "./kept.ts";
import { bettersWhatIsNamedBefore } from "./named-before.ts";
import { tellsUse } from "./titled.ts";
import { vendorsPredicates } from "./vendors.ts";

/** The words of a segment that speak of training. */
export function predicatesOf(segments: readonly Segment[], segment: Segment): readonly Predicate[] {
  const told = trainingPredicates(segment.passage).filter((it) => !isToldInRow(segment, it));
  return withoutTitle(segment, [
    ...told,
    ...vendorsPredicates(segments, segment).filter((it) => !told.some((other) => overlaps(it, other))),
    ...bettersWhatIsNamedBefore(segments, segment).filter((it) => !told.some((other) => overlaps(it, other))),
    ...purposeAlone(segment),
    ...usedForTraining(segment),
    ...keptDataset(segment),
  ]);
}

/** "AI development partners | Help us train new models": who they are, in a row that says itself what is done. */
function isToldInRow({ passage, cells }: Segment, { start, end }: Range): boolean {
  if (wordCount(passage.text) > longestTitle) return false;
  const isParty = passage
    .mentions("third-party")
    .some((it) => it.start - end === 1 || (it.end < start && wordsBetween(passage, it.end, start) <= 1));
  return isParty && (cells?.others.some(({ cell }) => trainingPredicates(cell).length > 0) ?? false);
}

/** "machine learning;", in a list or a column of purposes, "Research, new products, machine learning" in a cell. */
function purposeAlone({ passage, leadIns, headings, kind, cells }: Segment): Predicate[] {
  const words = passage
    .mentions("learning-alone")
    .filter(
      ({ start, end }) =>
        /(?:^[\W\d]*|,\s)$/.test(passage.folded.slice(0, start)) && /^(?:\W*$|,)/.test(passage.folded.slice(end)),
    );
  // "Purpose: training", in a table: people may be meant.
  if (kind !== "item" && !passage.has("ai-word")) return [];
  const above = kind === "item" ? (leadIns.at(-1) ?? headings.at(-1)) : cells?.header;
  const isPurpose = above !== undefined && (above.has("purpose-header") || tellsUse(above));
  const found = isPurpose && trainingPredicates(passage).length === 0 ? words : [];
  return found.map(({ start, end }) => ({ start, end, confidence: "high" }));
}

/**
 * "Your drafts are never used for training": as a denial it can mean nothing else; people are trained without drafts. "We use
 * your posts for training purposes": with AI in the sentence, or in the title above.
 */
function usedForTraining({ passage, headings }: Segment): Predicate[] {
  if (trainingPredicates(passage).length > 0) return [];
  const isOfAi = [passage, ...headings.slice(-1)].some((it) => it.has("ai-word") || it.has("model"));
  return passage
    .mentions("used-for-training")
    .filter((it) => isOfAi || isDenied(passage, regionOf(passage, it), it))
    .map(({ start, end }) => ({ start, end, confidence: "high" }));
}

/**
 * "Training datasets | Indefinitely", in a table on how long data is kept, or "Training data is never deleted": there are
 * some, whatever stands in them. "Our training data may include your posts" tells what.
 */
function keptDataset({ passage, cells }: Segment): Predicate[] {
  const [words] = passage.mentions("training-data");
  if (!words || trainingPredicates(passage).length > 0) return [];
  const isAsked = cells && !cells.label && cells.others.some(({ header }) => header.has("retention-header"));
  const isKept = isAsked ? wordsBetween(passage, 0, words.start) <= 1 : !cells && isKeptForGood(passage, words);
  const isTold =
    wordsBetween(passage, 0, words.start) <= 1 &&
    passage
      .mentions("include-verb", after(passage, words))
      .some((it) => wordsBetween(passage, words.end, it.start) <= 2);
  return isKept || (isTold && !cells) ? [{ start: words.start, end: words.end, confidence: "high" }] : [];
}

/** "**AI training:** we do not use … to train …": the title, bold or not, only announces what the sentence says. */
function withoutTitle({ passage, block }: Segment, predicates: readonly Predicate[]): readonly Predicate[] {
  if (predicates.length === 0) return predicates;
  const titleEnd = passage.start > 0 ? 0 : block.titleEnd || plainTitleEnd(passage);
  const behind = titleEnd === 0 ? [] : predicates.filter(({ start }) => start >= titleEnd);
  return behind.length > 0 ? behind : predicates;
}

/** "Model improvement: We use …": a few words, a colon, and a sentence of its own. */
function plainTitleEnd(passage: Passage): number {
  const end = /^[^.:;!?]+:\s+(?=\p{Lu})/u.exec(passage.text)?.[0].length ?? 0;
  return wordsBetween(passage, 0, end) <= longestTitle ? end : 0;
}

/** In words. */
const longestTitle = 6;

/** "We build AI tools" is a product, not a training, as long as no data is in sight. */
export function saysWhatLearns({ confidence, data, segment, range }: Draft): boolean {
  const { passage } = segment;
  if (data.every(({ place }) => place !== "clause") && passage.has("has-built", reachOf(range))) return false;
  // "We process your data. … We improve the safety of our systems": data from elsewhere makes no training of it.
  // In a row, a machine may be all of a purpose, but "improve our systems" says too little.
  const isPurpose = ({ place }: DataObject) => place === "row" && !passage.has("plain-system", range);
  const named = confidence === "low" ? data.some((it) => it.place === "clause" || isPurpose(it)) : data.length > 0;
  if (confidence === "high" || named || trainsSystem(passage, range) || isAllOfEntry(segment, range)) return true;
  return passage.has("plain-model", range) || passage.has("plain-algorithm", range);
}

/** "To improve our AI": all of an item or a cell. */
function isAllOfEntry({ passage, kind }: Segment, range: Range): boolean {
  const ahead = { start: 0, end: range.start };
  if ((kind !== "item" && kind !== "cell") || wordsBetween(passage, 0, range.start) > longestVerbs) return false;
  if ((["we", "reader", "negator"] as const).some((it) => passage.has(it, ahead))) return false;
  // "Provide, operate and improve the Service, including AI-powered coaching": that names a part of the service.
  if (passage.folded.slice(range.start, range.end).includes(",")) return false;
  return !passage.has("plain-system", range) || passage.has("ai-word", range);
}

/** In words: "To provide, maintain and | improve our AI". */
const longestVerbs = 4;

/** "train our voice systems", not "train our staff, and secure our systems". */
function trainsSystem(passage: Passage, range: Range): boolean {
  return passage.has("training-verb", range) && !passage.folded.slice(range.start, range.end).includes(",");
}

/** The predicate with the two words in front of it. */
function reachOf({ start, end }: Range): Range {
  return { start: Math.max(0, start - lettersAway.builtAhead), end };
}
