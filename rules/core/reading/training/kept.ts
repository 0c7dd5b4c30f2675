import type { MentionKind } from "../../../languages/lexicon.ts";
import type { Retention } from "../../model.ts";
import { type Passage, type Range, within, wordsBetween } from "../../words/passages.ts";
import { endsIn, retentionInRow } from "../around/retention.ts";
import type { Segment } from "../segments.ts";
import { regionOf } from "../sentence/negation.ts";
import { dataKinds } from "../sentence/scope-of-no.ts";

/** How long the data of a training is kept, as far as its sentence or its row says so of this data. */
export function keptForTraining(segments: readonly Segment[], segment: Segment, training: Range): Retention[] {
  const { passage } = segment;
  const own = endsIn(passage).filter(({ range }) => isOfTraining(passage, training, range));
  return [...own.map(({ retention }) => retention), ...retentionInRow(segments, segment)];
}

/** Whether a sentence says of the data of a training that nothing ends its being kept. */
export function isKeptForGood(passage: Passage, training: Range): boolean {
  const ends = endsIn(passage).filter(({ range }) => isOfTraining(passage, training, range));
  return ends.length > 0 && ends.every(({ retention }) => retention.kind === "empty");
}

/** Whether what an end is told of is data that trains, and not the model, nor other data in the same sentence. */
function isOfTraining(passage: Passage, training: Range, end: Range): boolean {
  const verbs = passage.mentions("retention-verb");
  const verb = verbs.findLast((it) => it.start < end.start) ?? verbs.find((it) => it.start < end.end);
  if (!verb) return false;
  const region = regionOf(passage, verb);
  const behind = { start: end.end, end: regionOf(passage, end).end };
  const object = { start: verb.end, end: end.start };
  // "Training data: kept indefinitely".
  const isTitled = wordsBetween(passage, region.start, verb.start) === 0;
  const subject = { start: isTitled ? 0 : region.start, end: Math.min(verb.start, end.start) };
  if (isPurposeBehind(passage, behind, training)) return true;
  if (namesKept(passage, object)) return isOfData(passage, object, training);
  return isOfData(passage, subject, training) || isObjectBehind(passage, behind, training);
}

/** "kept indefinitely | the data used for training". */
function isObjectBehind(passage: Passage, behind: Range, training: Range): boolean {
  const [first] = dataKinds.flatMap((kind) => passage.mentions(kind, behind)).sort((a, b) => a.start - b.start);
  const starts = first !== undefined && wordsBetween(passage, behind.start, first.start) <= fewWords;
  return starts && isOfData(passage, behind, training);
}

/** "kept as long as necessary | to train our models": no training is ever the last. */
function isPurposeBehind(passage: Passage, behind: Range, training: Range): boolean {
  return within(training, behind) && wordsBetween(passage, behind.start, training.start) <= fewWords;
}

/** "indefinitely | all of the | recordings", "as long as reasonably | necessary for the further | development of models". */
const fewWords = 4;

function namesKept(passage: Passage, range: Range): boolean {
  return ([...dataKinds, "training-data", "anaphor"] as const).some((kind) => passage.has(kind, range));
}

/** The words name the training, or go back to it and name no other data; what they name first is no model. */
function isOfData(passage: Passage, range: Range, training: Range): boolean {
  const named = within(training, range);
  if (!named && !isTakenUp(passage, range, training)) return false;
  return !modelKinds.some((kind) => passage.mentions(kind, range).some((it) => isFirst(passage, range, it)));
}

function isTakenUp(passage: Passage, range: Range, training: Range): boolean {
  if (passage.has("training-data", range)) return true;
  const others = dataKinds.some((kind) => passage.has(kind, range));
  return passage.has("anaphor", range) && !others && training.end <= range.start;
}

function isFirst(passage: Passage, { start }: Range, model: Range): boolean {
  return wordsBetween(passage, start, model.start) <= 1;
}

const modelKinds = ["plain-model", "plain-algorithm"] as const satisfies readonly MentionKind[];
