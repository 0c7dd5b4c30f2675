import type { MentionKind } from "../../../languages/lexicon.ts";
import { overlaps, type Passage, type Range, trimmedRange, within, wordsBetween } from "../../words/passages.ts";
import type { MeantModels } from "../draft.ts";
import { isUnderSameHeading, type Segment } from "../segments.ts";
import { modelsIn } from "./named-models.ts";
import { isSmall } from "./names.ts";
import { trainingPredicates } from "./predicates.ts";
import { nameAt } from "./proper-names.ts";

const anyModel: MeantModels = [[]];

/** Whether what is said of some models holds for all of the others: what is said of any model holds for each. */
export function coversModels(said: MeantModels, others: MeantModels): boolean {
  return others.every((other) => said.some((words) => words.every((word) => other.includes(word))));
}

/** Whether what is said of some models holds for one of the others: "Aria" for "Aria, our writing model". */
export function coversAModel(said: MeantModels, others: MeantModels): boolean {
  return others.some((other) => coversModels(said, [other]));
}

/** Whether one of some models may be a large language model: any model may, and one that is told by words of language. */
export function mayBeOfLanguage(models: MeantModels, { lexicon }: Passage): boolean {
  return models.some((words) => words.length === 0 || lexicon.grammar.languageModel.test(words.join(" ")));
}

/**
 * Which models a training is of, as its clause says: what the verb acts on ("train our ranking model"), else the subject
 * ("our spell checker is never trained on"). A pronoun goes back to the sentence before.
 * @param region the part of the segment that belongs to the predicate
 */
export function modelsMeant(
  segments: readonly Segment[],
  segment: Segment,
  region: Range,
  predicate: Range,
): MeantModels {
  const { passage } = segment;
  const meantIn = (range: Range): MeantModels => {
    const said = namedIn(passage, range);
    const described = said.some((words) => words.length > 0);
    return !described && pointsBack(passage, range) ? modelsBefore(segments, segment, predicate) : said;
  };
  const object = objectOf(passage, predicate);
  const actedOn = object ? meantIn(object) : [];
  if (actedOn.length > 0) return actedOn;
  const subject = subjectOf(passage, region, predicate) ?? learnerIn(passage, predicate);
  if (!subject || passage.has("we", subject) || isUsed(passage, subject, predicate)) return anyModel;
  const said = meantIn(subject);
  return said.length > 0 ? said : anyModel;
}

/** "Private messages | are not used for training": what stands in front of the verb is data, and no model. */
function isUsed(passage: Passage, subject: Range, predicate: Range): boolean {
  const names = (["data-private", "data-catch-all"] as const).some((kind) => passage.has(kind, subject));
  return names && passage.has("use-verb", { start: subject.end, end: predicate.end });
}

/** What the verb of the predicate acts on: the model behind it, or what stands before "on" and the data. */
function objectOf(passage: Passage, predicate: Range): Range | undefined {
  const verb = (["training-verb", "building-verb"] as const)
    .flatMap((kind) => passage.mentions(kind, predicate))
    .sort((a, b) => a.end - b.end)
    .findLast(({ end }) => modelsIn(passage).some((model) => within(model, { start: end, end: predicate.end })));
  if (verb) return { start: verb.end, end: endOfDescription(passage, predicate.end) };
  if (modelsIn(passage).some((model) => overlaps(model, predicate)) && !isLearner(passage, predicate)) return predicate;
  const pronoun = passage
    .mentions("model-pronoun")
    .find(({ start, end }) => start - predicate.end === 1 || (predicate.start - end <= 1 && end <= predicate.start));
  if (pronoun) return pronoun;
  const link = passage.mentions("data-link").find(({ start }) => start >= predicate.end);
  const near = link && wordsBetween(passage, predicate.end, link.start) <= longestObject;
  return near ? { start: predicate.end, end: link.start } : undefined;
}

/** In words. */
const longestObject = 5;

/** "the model that filters spam", « le modèle anti-spam »: the words behind it tell which. */
function endOfDescription(passage: Passage, model: number): number {
  const behind = passage.lexicon.grammar.behindModel.exec(passage.folded.slice(model))?.[0] ?? "";
  const end = model + behind.length;
  const relative = passage.mentions("relative").find(({ start }) => start - end === 1);
  if (!relative) return end;
  const stop = /[,.;:()]/.exec(passage.folded.slice(relative.end))?.index ?? passage.text.length - relative.end;
  const link = passage.mentions("data-link").find(({ start }) => start >= relative.end);
  return Math.min(relative.end + stop, link?.start ?? passage.text.length);
}

/** "Our assistant learns from", "our models are trained on": the model is the subject. */
function isLearner(passage: Passage, predicate: Range): boolean {
  const begins = ({ start, end }: Range) => start <= predicate.start + 1 && end > predicate.start;
  return passage.touches("learns-from", predicate) && modelsIn(passage).some(begins);
}

/** "The spam model | learns from", "our spam and our ranking models learn from": the models, with what describes them. */
function learnerIn(passage: Passage, predicate: Range): Range | undefined {
  if (!isLearner(passage, predicate)) return undefined;
  const models = modelsIn(passage).filter((it) => overlaps(it, predicate));
  const [first, last] = [models[0], models.at(-1)];
  return first && last && { start: described(passage, first).start, end: described(passage, last).end };
}

/** What stands in front of the first verb or negator of the predicate's own clause. */
function subjectOf(passage: Passage, region: Range, predicate: Range): Range | undefined {
  const whole = { start: region.start, end: predicate.end };
  const verbs = (["training-verb", "building-verb"] as const).flatMap((kind) => passage.mentions(kind, whole));
  const cues = [...cuesIn(passage, whole), ...verbs].sort((a, b) => a.start - b.start);
  // "None of our models is trained", "Neither our filter nor …": the subject stands behind its negator.
  const [first] = cues;
  const start = first && wordsBetween(passage, region.start, first.start) === 0 ? first.end : region.start;
  const end = cues.find((it) => wordsBetween(passage, start, it.start) > 0)?.start;
  if (end === undefined) return undefined;
  const comma = passage.folded.lastIndexOf(",", end);
  const behind = comma > start && wordsBetween(passage, comma, end) > 0;
  return { start: behind ? comma + 1 : start, end };
}

function cuesIn(passage: Passage, range: Range): Range[] {
  return (["negator", "passive-cue", "modal"] as const)
    .flatMap((kind) => passage.mentions(kind, range))
    .sort((a, b) => a.start - b.start);
}

function pointsBack(passage: Passage, range: Range): boolean {
  return (["model-pronoun", "anaphor"] as const).some((kind) => passage.touches(kind, range));
}

/** The models of the nearest training before, in the sentence itself or in one before it, or of what one is about. */
function modelsBefore(segments: readonly Segment[], segment: Segment, predicate: Range): MeantModels {
  const { passage: own, index, block } = segment;
  const earlier = trainingPredicates(own).findLast(({ end }) => end < predicate.start);
  if (earlier) return modelsMeant(segments, segment, { start: 0, end: predicate.start }, earlier);
  const named = modelsIn(own).findLast(({ end }) => end < predicate.start);
  if (named) return [limitingWords(own, described(own, named), ofModels)];
  for (const before of segments.slice(Math.max(0, index - furthestBack), index).reverse()) {
    if (!isUnderSameHeading(before.block, block)) break;
    const { passage } = before;
    const [training] = trainingPredicates(passage);
    if (training) return modelsMeant(segments, before, { start: 0, end: passage.text.length }, training);
    const subject = announced(passage);
    if (subject) return [subject];
  }
  // "We do not train it on drafts: the moderation model sees …": the pronoun looks ahead.
  const ahead = modelsIn(own).find(({ start }) => start > predicate.end);
  return ahead ? [limitingWords(own, ahead, ofModels)] : anyModel;
}

/** In sentences. */
const furthestBack = 3;

/** The model that a sentence is about: "Our ranking model orders replies", "Our spell checker …", "Meeting Scribe …". */
function announced(passage: Passage): readonly string[] | undefined {
  const ours = passage.mentions("first-party").find(({ start }) => wordsBetween(passage, 0, start) === 0);
  const [model] = modelsIn(passage);
  if (model && ours && ours.end <= model.start)
    return limitingWords(passage, { start: ours.end, end: model.end }, ofModels);
  if (model) return limitingWords(passage, described(passage, model), ofModels);
  const name = nameAt(passage, 0) ?? "";
  // "Meeting Scribe is a feature for hosts".
  const isKind = passage.mentions("passive-cue").some(({ start }) => start === name.length + 1);
  if (isKind) return limitingWords(passage, { start: 0, end: name.length }, ofModels);
  if (!ours || passage.touches("we", ours)) return undefined;
  const words = limitingWords(passage, { start: ours.end, end: passage.text.length }, ofModels).slice(0, longestName);
  return words;
}

/** "handled by the Echo model", « par le modèle Écho »: a model with the words beside it, back to a small one. */
function described(passage: Passage, model: Range): Range {
  const { commonWords, nounHead } = passage.lexicon;
  if (nounHead === "first") {
    const end = endOfDescription(passage, model.end);
    const name = nameAt(passage, end + 1)?.length ?? -1;
    return { start: model.start, end: end + name + 1 };
  }
  const words = passage.folded
    .slice(0, model.start)
    .split(/(?<= )/)
    .slice(-longestName - 1);
  const small = words.findLastIndex((word) => commonWords.has(word.trim()));
  const ahead = small < 0 ? "" : words.slice(small + 1).join("");
  return { start: model.start - (/[^\p{L}\d -]/u.test(ahead) ? 0 : ahead.length), end: model.end };
}

/** In words: a verb may follow at once, where no lexicon tells it from a name. */
const longestName = 2;

/** The models that a range names, "our ranking and search models" as two, "Ada, our assistant" by the name alone. */
function namedIn(passage: Passage, range: Range): string[][] {
  const joints = [
    ...passage.mentions("and", range),
    ...[...passage.folded.slice(range.start, range.end).matchAll(/[,/]/g)].map(({ index }) => ({
      start: range.start + index,
      end: range.start + index + 1,
    })),
  ].sort((a, b) => a.start - b.start);
  const starts = [range.start, ...joints.map(({ end }) => end)];
  const ends = [...joints.map(({ start }) => start), range.end];
  const parts = starts.map((start, index) =>
    trimmedRange(passage, { start, end: Math.max(start, ends[index] ?? range.end) }),
  );
  return parts.flatMap((part, index) => {
    const words = limitingWords(passage, part, ofModels);
    if (words.length > 0) return [words];
    const isModel = modelsIn(passage).some((model) => overlaps(model, part));
    return isModel && ![parts[index - 1], parts[index + 1]].some((it) => it && isNamed(passage, part, it)) ? [[]] : [];
  });
}

/** "Ada, | our assistant", "our assistant, | Ada,": a name beside the comma tells which model it is. */
function isNamed(passage: Passage, model: Range, { start, end }: Range): boolean {
  const { folded, lexicon } = passage;
  const between = folded.slice(Math.min(end, model.end), Math.max(start, model.start));
  const ahead = /^\P{Lu}*/u.exec(passage.text.slice(start, end))?.[0].length ?? 0;
  const name = { start: start + ahead, end };
  const isName =
    nameAt(passage, name.start)?.length === end - name.start ||
    lexicon.own?.get(folded.slice(name.start, end)) === "model";
  // "our models, including Ada"
  const isExample = passage.has("enumeration-of", { start, end: name.start });
  return between.trim() === "," && isName && !isExample;
}

/** Words around a model that do not tell which one it is. */
const ofModels: readonly MentionKind[] = [
  "quality-of",
  "passive-cue",
  "modal",
  "negator",
  "exclusive",
  "anaphor",
  "model-pronoun",
  "first-party",
  "helps",
  "use-verb",
];

/**
 * The words of a range that are neither small, nor a verb of training, nor true of every model.
 * @param kinds of words that do not count either
 */
export function limitingWords(passage: Passage, range: Range, kinds: readonly MentionKind[] = []): string[] {
  const free = ["training-verb", "building-verb", "verb-joint", "any-model", "yes", "no", ...kinds] as const;
  return [...passage.folded.slice(range.start, range.end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu)]
    .map(({ index, 0: word }) => ({ word, start: range.start + index, end: range.start + index + word.length }))
    .filter(({ word }) => word.length > 1 && !isSmall(passage, word))
    .filter((it) => !free.some((kind) => passage.touches(kind, it)))
    .map(({ word }) => word.replace(/(?<=..)s$/, ""));
}
