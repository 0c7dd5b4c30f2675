import { keptFor } from "../../keep/lazily.ts";
import type { Stance, VagueTerm } from "../../model.ts";
import type { Mention } from "../../words/mentions.ts";
import {
  after,
  type Passage,
  phraseOf,
  type Range,
  trimmedRange,
  wholeOf,
  wordCount,
  wordsBetween,
} from "../../words/passages.ts";
import { wholeCell } from "../around/inheritance.ts";
import type { Draft } from "../draft.ts";
import type { RowCells, Segment } from "../segments.ts";
import { choicesOf, vagueTermsOf } from "../sentence/conditions.ts";
import { dataIn, type FoundData, spanFrom } from "../sentence/data.ts";
import { localExclusions } from "../sentence/exclusions.ts";
import { modelsIn } from "../sentence/named-models.ts";
import { type Predicate, trainingPredicates } from "../sentence/predicates.ts";
import { comesNext } from "../sentence/scope-of-no.ts";
import { stanceOf } from "../sentence/speech.ts";
import { isTicked } from "../sentence/ticks.ts";
import { trainingCircumstances, trainingDraft } from "./training-draft.ts";

/** A heading that asks "Do you use my data to train AI?", and the sentence below that says yes or no, or leaves it open. */
export function answerTo(segments: readonly Segment[], segment: Segment): Draft[] | undefined {
  const { passage } = segment;
  const question = segments[segment.index - 1];
  if (!question?.mayPractise || !/\?\s*$/.test(question.passage.text)) return undefined;
  // "How do I train for a marathon?": people train, too.
  const isOfModels = modelsIn(question.passage).length > 0;
  const predicate = learningIn(question.passage, isOfModels ? longestQuestion : 0);
  // "Can I stop you from training on my photos? Yes": the answer affirms the refusal.
  const stops = question.passage.has("refusal") || question.passage.has("stopping");
  if (!predicate || stops) return undefined;
  const known = (["hedged-answer", "yes", "no"] as const).find((kind) =>
    passage.mentions(kind).some(({ start }) => wordsBetween(passage, 0, start) <= (kind === "hedged-answer" ? 0 : 3)),
  );
  const may = known ? undefined : mayIn(passage);
  const word = may ? "hedged-answer" : known;
  if (!word) return fragmentAfter(segments, segment, question, predicate);
  const range = { start: 0, end: (may ?? passage.mentions(word)[0])?.end ?? 0 };
  const posed = trainingDraft(segments, question, predicate);
  // "Is my data safe from being used to train? No": the answer denies the denial.
  const denied = (word === "no") !== (posed.stance === "does-not");
  const answer = answered(segments, segment, posed, range);
  const asked = answer.data.map((object) => ({ ...object, place: "question" as const }));
  const own = asked.length === 0 ? dataIn(passage, after(passage, range), "clause") : [];
  return [
    {
      ...answer,
      actor: "unknown",
      stance: word === "hedged-answer" ? "may" : stanceOf(passage, answer.region, range, denied, answer.choices),
      data: [...asked, ...own.map(({ object }) => object)],
      dataSpan: spanFrom(own, passage, range),
      exclusions: localExclusions(passage, range, denied),
      vague: word === "hedged-answer" ? vagueIn(passage, answer.region) : vagueTermsOf(passage, answer.region),
    },
  ];
}

/** "We may", "They may be, unless …": an answer that only says that it may be so. */
function mayIn(passage: Passage): Range | undefined {
  return passage
    .mentions("modal")
    .find(
      ({ start, end }) =>
        wordsBetween(passage, 0, start) === 1 && /^(?:\s\p{L}+)?\s*(?:[.,;!]|$)/u.test(passage.folded.slice(end)),
    );
}

/** "It depends": where no other word of it is vague, the answer itself is. */
function vagueIn(passage: Passage, region: Range): VagueTerm[] {
  const words = vagueTermsOf(passage, region);
  const whole = trimmedRange(passage, wholeOf(passage));
  return words.length > 0 ? words : [{ ...phraseOf(passage, whole), kind: "open-condition" }];
}

/** What was asked, as a practice of the segment that answers it in its words of a range. */
function answered(segments: readonly Segment[], segment: Segment, asked: Draft, range: Range): Draft {
  const { passage } = segment;
  return {
    ...asked,
    ...trainingCircumstances(segments, segment),
    segment,
    region: wholeOf(passage),
    range,
    speechAct: "assertion",
    predicate: phraseOf(passage, range),
    dataSpan: undefined,
    choices: choicesOf(passage),
    exclusions: [],
  };
}

/** "What do your models learn from?" – "From public posts.", "We use public posts.": an answer that is only the data. */
function fragmentAfter(
  segments: readonly Segment[],
  segment: Segment,
  question: Segment,
  predicate: Predicate,
): Draft[] | undefined {
  const { passage } = segment;
  const found = undeniedData(passage);
  const [first] = found;
  if (!first || segment.cells || !(isAlone(passage, first) || saysWeUse(passage, question, first))) return undefined;
  return [fragment(segments, segment, trainingDraft(segments, question, predicate), found)];
}

/** "Public posts |, not your messages", "| Nothing you write": the data in front of any no. */
function undeniedData(passage: Passage): FoundData[] {
  const denials = (["negator", "no"] as const).flatMap((kind) => passage.mentions(kind));
  const end = Math.min(passage.text.length, ...denials.map(({ start }) => start));
  return dataIn(passage, { start: 0, end }, "clause", []);
}

/** "From public posts", "Mostly on | your data |, and …", "A: All | we hold": nothing but the data. */
function isAlone(passage: Passage, data: Range): boolean {
  const ahead = { start: 0, end: data.start };
  if ((["we", "negator", "no", "use-verb"] as const).some((kind) => passage.has(kind, ahead))) return false;
  const goesOn = (["we", "and", "relative"] as const).some((kind) => comesNext(passage, kind, data.end));
  const ends = /^\s*(?:[^\s\p{L}\p{N}]|$)/u.test(passage.folded.slice(data.end));
  return (
    passage.mentions("data-link")[0]?.start === 0 || ((goesOn || ends) && wordsBetween(passage, 0, data.start) <= 3)
  );
}

/** What was asked, of the data that is all that the segment says. */
function fragment(segments: readonly Segment[], segment: Segment, asked: Draft, found: readonly FoundData[]): Draft {
  const { passage } = segment;
  const whole = wholeOf(passage);
  return {
    ...answered(segments, segment, asked, whole),
    actor: "unknown",
    predicate: phraseOf(passage, trimmedRange(passage, whole)),
    data: found.map(({ object }) => object),
    dataSpan: spanFrom(found, passage, whole),
    vague: vagueTermsOf(passage, whole),
    anchored: passage.has("public-anchor"),
  };
}

/** "What do you use to train your models?" – "We use | your posts", and no other purpose. */
function saysWeUse(passage: Passage, question: Segment, data: Range): boolean {
  const asksWhat = question.passage
    .mentions("title-cue")
    .some(({ start }) => wordsBetween(question.passage, 0, start) <= 1);
  const use = passage.mentions("use-verb").find(({ end }) => end < data.start);
  if (!asksWhat || !use || !comesNext(passage, "we", 0) || passage.has("negator")) return false;
  const isNear = wordsBetween(passage, 0, use.start) <= 2 && wordsBetween(passage, use.end, data.start) <= 1;
  return isNear && !passage.has("purpose-link", after(passage, data));
}

/**
 * "Yes", "No" or "With your consent" in a column headed "Used to train our models?": the data is what the row is about. In one
 * headed "Trained on" it stands in the cell itself.
 */
export function cellUnder(segments: readonly Segment[], segment: Segment): Draft[] | undefined {
  const { passage, cells } = segment;
  const asked = cells?.label && askedIn(segments, cells.header);
  if (!cells?.label || !asked) return undefined;
  const word = isTicked(passage, cells) ? { ...wholeOf(passage), kind: "yes" as const } : answerIn(passage);
  if (!word || learningAsked(cells.header, longestHeader)) return dataUnder(segments, segment, asked);
  const found = entrusted(cells) ?? dataIn(cells.label, wholeOf(cells.label), "row", []);
  const answer = answered(segments, segment, asked, word);
  return [
    {
      ...answer,
      stance: stanceIn(passage, answer, word),
      ...(word.kind === "hedged-answer" && { vague: vagueIn(passage, answer.region) }),
      data: found.length > 0 ? found.map(({ object }) => object) : [wholeCell(cells.label).object],
      anchored: cells.label.has("public-anchor"),
    },
  ];
}

/** "Your data", in a column headed "What it learns from": a cell that is only the data. AI is named, since staff is trained, too. */
function dataUnder(segments: readonly Segment[], segment: Segment, asked: Draft): Draft[] | undefined {
  const { passage, headings, cells } = segment;
  const around = [
    ...headings,
    ...(cells ? [cells.header, ...cells.others.flatMap(({ header, cell }) => [header, cell])] : []),
  ];
  if (!around.some((it) => it.has("ai-word") || modelsIn(it).length > 0)) return undefined;
  const found = undeniedData(passage);
  return found.length === 0 ? undefined : [fragment(segments, segment, asked, found)];
}

/** "Data entrusted", beside the column that asks: what stands there is the data, and the label says who gets it. */
function entrusted({ others, label }: RowCells): FoundData[] | undefined {
  const told = others.find(
    ({ header, cell }) =>
      cell !== label && (["data-catch-all", "data-named"] as const).some((kind) => header.has(kind)),
  );
  if (!told) return undefined;
  const found = dataIn(told.cell, wholeOf(told.cell), "row", []);
  return found.length > 0 ? found : [wholeCell(told.cell)];
}

function stanceIn(passage: Passage, { region, choices }: Draft, word: Range & { readonly kind: string }): Stance {
  if (word.kind === "no") return "does-not";
  return word.kind === "hedged-answer" ? "may" : stanceOf(passage, region, word, false, choices);
}

/** What a header asks, found once for all of its column. */
function askedIn(segments: readonly Segment[], header: Passage): Draft | undefined {
  const asked = questions(segments);
  if (!asked.has(header)) {
    const first = segments.find(({ cells }) => cells?.header === header);
    const [named] = header.mentions("used-for-training");
    const predicate = named ? { ...named, confidence: "high" as const } : learningIn(header, longestHeader);
    const question = first && { ...first, passage: header, cells: undefined };
    asked.set(header, question && predicate && trainingDraft(segments, question, predicate));
  }
  return asked.get(header);
}

/** "Trained on", "What it learns from", "Training data": what a title speaks of, with no model in it. @param longest in words */
function learningAsked(title: Passage, longest: number): Mention | undefined {
  if (wordCount(title.text) > longest || trainingPredicates(title).length > 0) return undefined;
  if (title.has("used-for-training")) return undefined;
  return (["training-data", "learns-from", "learning-verb", "training-verb"] as const)
    .flatMap((kind) => title.mentions(kind))
    .at(0);
}

/** The training that a title speaks of. */
function learningIn(title: Passage, longest: number): Predicate | undefined {
  const asked = learningAsked(title, longest);
  return trainingPredicates(title)[0] ?? (asked && { start: asked.start, end: asked.end, confidence: "high" });
}

/** In words. */
const longestHeader = 6;
const longestQuestion = 12;

const questions = keptFor((_: readonly Segment[]) => new Map<Passage, Draft | undefined>());

/** The words at the beginning of a cell that answer its header. "Only with your consent" is a yes with a condition. */
function answerIn(passage: Passage): Mention | undefined {
  const word = (["hedged-answer", "yes", "no"] as const)
    .flatMap((kind) => passage.mentions(kind).slice(0, 1))
    .find(({ start }) => start === 0);
  return word ?? passage.mentions("consent").find(({ start }) => wordsBetween(passage, 0, start) <= 1);
}
