import type { MentionKind } from "../../../languages/lexicon.ts";
import { keptFor } from "../../keep/lazily.ts";
import type { Circumstances, Phrase } from "../../model.ts";
import type { Mention } from "../../words/mentions.ts";
import {
  hasMentionIn,
  mentionsIn,
  overlaps,
  type Passage,
  phraseOf,
  type Range,
  wholeOf,
  wordsBetween,
} from "../../words/passages.ts";
import { lettersAway } from "../../words/reach.ts";
import { circumstancesOf } from "../around/circumstances.ts";
import { inherited, refersBack, wholeCell } from "../around/inheritance.ts";
import { recipientsOf } from "../around/recipients.ts";
import { retentionOf } from "../around/retention.ts";
import type { Draft, MeantModels } from "../draft.ts";
import type { Segment } from "../segments.ts";
import { choicesOf, purposesOf, vagueTermsOf } from "../sentence/conditions.ts";
import { dataIn, type FoundData, spanFrom } from "../sentence/data.ts";
import { localExclusions } from "../sentence/exclusions.ts";
import { coversModels, modelsMeant } from "../sentence/models.ts";
import { deniedInRow, deniesWhatFollows, isDenied, regionOf } from "../sentence/negation.ts";
import { aiUsePredicates, modelsIn, type Predicate, trainingPredicates } from "../sentence/predicates.ts";
import { localData } from "../sentence/slots.ts";
import { actorOf, speechActOf, stanceOf } from "../sentence/speech.ts";
import { trainersOf } from "../sentence/trainers.ts";

/** The training practices that the segments of a section state, each with the data it inherits. */
export function trainingDrafts(segments: readonly Segment[]): Draft[] {
  const drafts: Draft[] = [];
  for (const segment of segments) {
    const predicates = segment.mayPractise ? predicatesOf(segment) : [];
    const own = predicates.map((predicate) => trainingDraft(segments, segment, predicate)).filter(saysWhatLearns);
    const uses = segment.mayPractise ? aiUsePredicates(segment.passage, predicates) : [];
    drafts.push(...own, ...own.flatMap(exceptionTo), ...uses.map((use) => useOf(segments, segment, use)));
    if (predicates.length === 0) {
      drafts.push(
        ...(answerTo(segments, segment) ?? cellUnder(segments, segment) ?? continuationOf(segments, segment, drafts)),
      );
    }
  }
  return drafts;
}

function predicatesOf(segment: Segment): readonly Predicate[] {
  return withoutTitle(segment, [
    ...trainingPredicates(segment.passage),
    ...purposeAlone(segment),
    ...deniedUse(segment),
  ]);
}

/** "Data used for training stays on your machine and is not sent to us": we get none of it. */
function staysWithReader(passage: Passage): boolean {
  return passage.mentions("on-device").length > 0 && passage.mentions("negator").length > 0;
}

/** "machine learning;", in a list of purposes. */
function purposeAlone({ passage, leadIns, kind }: Segment): Predicate[] {
  const words = passage
    .mentions("learning-alone")
    .filter(
      ({ start, end }) => /^[\W\d]*$/.test(passage.folded.slice(0, start)) && /^\W*$/.test(passage.folded.slice(end)),
    );
  const purposes = leadIns.at(-1)?.mentions("purpose-header").length ?? 0;
  const found = kind === "item" && purposes > 0 && trainingPredicates(passage).length === 0 ? words : [];
  return found.map(({ start, end }) => ({ start, end, confidence: "high" }));
}

/** "Your drafts are never used for training": as a denial it can mean nothing else; people are trained without drafts. */
function deniedUse({ passage }: Segment): Predicate[] {
  if (trainingPredicates(passage).length > 0) return [];
  return passage
    .mentions("used-for-training")
    .filter((it) => !passage.mentions("not-training").some((guard) => overlaps(guard, it)))
    .filter((it) => isDenied(passage, regionOf(passage, it), it))
    .map(({ start, end }) => ({ start, end, confidence: "high" }));
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

/** Whatever else is done with the data, a model learns from it. */
function trainingCircumstances(segments: readonly Segment[], segment: Segment): Circumstances {
  const around = circumstancesOf(segments, segment);
  return { ...around, actions: ["train", ...around.actions] };
}

/** "We build AI tools" is a product, not a training, as long as no data is in sight. */
function saysWhatLearns({ confidence, data, segment: { passage }, range }: Draft): boolean {
  if (data.every(({ place }) => place !== "clause") && hasMentionIn(passage, "has-built", reachOf(range))) return false;
  if (confidence === "high" || data.length > 0 || trainsSystem(passage, range)) return true;
  return hasMentionIn(passage, "plain-model", range) || hasMentionIn(passage, "plain-algorithm", range);
}

/** "train our voice systems", not "train our staff, and secure our systems". */
function trainsSystem(passage: Passage, range: Range): boolean {
  return hasMentionIn(passage, "training-verb", range) && !passage.folded.slice(range.start, range.end).includes(",");
}

/** The predicate with the two words in front of it. */
function reachOf({ start, end }: Range): Range {
  return { start: Math.max(0, start - lettersAway.builtAhead), end };
}

function trainingDraft(segments: readonly Segment[], segment: Segment, predicate: Predicate): Draft {
  const { passage } = segment;
  const region = regionOf(passage, predicate);
  const denied =
    isDenied(passage, region, predicate) || deniedAbove(segment, region, predicate) || deniedInRow(segment);
  const taken = modelsIn(passage);
  const own = localData(passage, region, predicate, taken);
  const around =
    own.every(refersBack) || (segment.cells && own.every(({ object }) => object.grain === "catch-all"))
      ? inherited(segments, segment, own[0]?.start ?? pronounIn(passage, region, predicate) ?? region.start, predicate)
      : [];
  const found = around.length > 0 ? around : own;
  const choices = choicesOf(passage);
  const models = modelsMeant(segments, segment, region, predicate);
  const exclusions = localExclusions(passage, predicate, denied, partsOnOthers(segments, segment, predicate, models));
  const used = denied
    ? found
    : found.filter(({ object }) => !exclusions.some(({ span }) => span.start === object.span.start));
  return {
    ...trainingCircumstances(segments, segment),
    deidentifiedWords: wordsAround(used, "deidentified"),
    segment,
    region,
    range: predicate,
    topic: "ai-training",
    speechAct: speechActOf(segment, region, predicate),
    stance: stanceOf(passage, region, predicate, denied, choices),
    confidence: predicate.confidence,
    actor: staysWithReader(passage) ? "reader" : actorOf(passage, region, predicate),
    predicate: phraseOf(passage, predicate),
    data: used.map(({ object }) => object),
    dataSpan: spanFrom(used, passage, predicate),
    purposes: purposesOf(passage, { start: region.start, end: passage.text.length }, predicate),
    recipients: recipientsOf(passage),
    trainers: trainersOf(segments, segment, region, predicate),
    models,
    publicOrNot: mentionsIn(passage, "public-or-not", region).map((it) => phraseOf(passage, it)),
    choices,
    retention: retentionOf(passage),
    exclusions,
    vague: vagueTermsOf(passage, region),
    apart: used.some((it) => it.passage !== passage && it.object.place === "lead-in" && treatsOnItsOwn(it.passage)),
    swallows: false,
    anchored:
      used.some(({ passage: where }) => where.mentions("public-anchor").length > 0) ||
      passage.mentions("public-anchor").length > 0,
  };
}

/** "…, but our spell checker is never trained on drafts": the parts of a sentence that speak of other models. */
function partsOnOthers(segments: readonly Segment[], segment: Segment, predicate: Range, models: MeantModels): Range[] {
  const { passage } = segment;
  const own = regionOf(passage, predicate);
  return trainingPredicates(passage)
    .map((it) => ({ it, region: regionOf(passage, it) }))
    .filter(
      ({ it, region }) => !overlaps(region, own) && !coversModels(modelsMeant(segments, segment, region, it), models),
    )
    .map(({ region }) => region);
}

/** Words of a kind wherever the data is named: in the clause, or in what it inherits from. */
function wordsAround(data: readonly FoundData[], kind: MentionKind): Phrase[] {
  return [...new Set(data.map(({ passage }) => passage))].flatMap((passage) =>
    passage.mentions(kind).map((words) => phraseOf(passage, words)),
  );
}

/** "We do not train on chats, except …": what is excepted is a practice of its own. */
function exceptionTo(draft: Draft): Draft[] {
  const { passage } = draft.segment;
  if (draft.stance !== "does-not" || draft.speechAct !== "assertion") return [];
  const exception = exceptionIn(passage, draft.range);
  if (!exception) return [];
  const { region } = exception;
  // "not stored or used for training except to provide the service": it is stored for that.
  const keeps = hasMentionIn(passage, "keep-verb", { start: 0, end: draft.range.start });
  if (keeps && hasMentionIn(passage, "to-serve", region)) return [];
  const named = dataIn(passage, region, "clause", modelsIn(passage));
  const law = mentionsIn(passage, "required-by-law", region);
  const concrete = named.filter((it) => it.object.grain !== "catch-all" && !law.some((words) => overlaps(words, it)));
  const open =
    concrete.length === 0 &&
    !readerTriggers.some((kind) => hasMentionIn(passage, kind, region)) &&
    undoings.some((kind) => hasMentionIn(passage, kind, region));
  const data = (concrete.length > 0 ? concrete.map(({ object }) => object) : draft.data).filter(
    ({ grain }) => open || grain !== "catch-all",
  );
  if (data.length === 0 && !open) return [];
  const choices = choicesOf(passage);
  return [
    {
      ...draft,
      // What opens the exception is said once, of the exception itself.
      ...(open && { vague: [], purposes: [] }),
      region,
      stance: choices.some(({ kind }) => kind === "opt-in") ? "only-with-consent" : "may",
      predicate: phraseOf(passage, trimmedRange(passage, region)),
      data,
      dataSpan: concrete.length > 0 ? spanFrom(concrete, passage, region) : undefined,
      choices,
      exclusions: [],
      swallows: open,
      exception: phraseOf(passage, exception),
    },
  ];
}

/** A range without the spaces and the stop around its words. */
function trimmedRange(passage: Passage, { start, end }: Range): Range {
  const words = passage.text.slice(start, end);
  const ahead = words.length - words.trimStart().length;
  return { start: start + ahead, end: start + words.replace(/[\s.!?…;:*_]+$/, "").length };
}

/** What leaves an exception open, and what leaves it to the reader. */
const undoings = [
  "open-condition",
  "open-exception",
  "required-by-law",
  "permitted-by-law",
  "purpose-generic",
  "purpose-circular",
  "data-catch-all",
] as const;
const readerTriggers = ["consent", "reader-trigger"] as const;

/**
 * Words that take something out of a denial, behind it or in front: "Except as needed, we do not …". A promise that holds
 * only as far as the law permits is none where the law permits more.
 */
function exceptionIn(passage: Passage, predicate: Range): (Range & { readonly region: Range }) | undefined {
  const { folded, text } = passage;
  const marks = passage.mentions("exception");
  const behind = marks.find(({ start }) => start >= predicate.end);
  if (behind) {
    const bracket = folded[behind.start - 1] === "(" ? folded.indexOf(")", behind.end) : -1;
    const region = { start: behind.end, end: bracket < 0 ? text.length : bracket };
    const words = text.slice(behind.start, region.end).replace(/[\s.!?…;:*_]+$/, "");
    return { start: behind.start, end: behind.start + words.length, region };
  }
  const limit = passage.mentions("as-far-as-law")[0];
  if (limit) return { start: limit.start, end: limit.end, region: limit };
  const ahead = marks.find(({ start }) => wordsBetween(passage, 0, start) === 0);
  const comma = ahead ? folded.indexOf(",", ahead.end) : -1;
  if (!ahead || comma < 0 || comma > predicate.start) return undefined;
  return { start: ahead.start, end: comma, region: { start: ahead.end, end: comma } };
}

/** A heading that asks "Do you use my data to train AI?", and the sentence below that says yes or no. */
function answerTo(segments: readonly Segment[], segment: Segment): Draft[] | undefined {
  const { passage } = segment;
  const question = segments[segment.index - 1];
  if (!question?.mayPractise || !/\?\s*$/.test(question.passage.text)) return undefined;
  const predicate = trainingPredicates(question.passage)[0];
  // "Can I stop you from training on my photos? Yes": the answer affirms the refusal.
  const stops = question.passage.mentions("refusal").length + question.passage.mentions("stopping").length > 0;
  if (!predicate || stops) return undefined;
  const word = (["yes", "no"] as const).find((kind) =>
    passage.mentions(kind).some(({ start }) => wordsBetween(passage, 0, start) <= 2),
  );
  if (!word) return fragmentAfter(segments, segment, question, predicate);
  const asked = trainingDraft(segments, question, predicate);
  const answer = { start: 0, end: passage.mentions(word)[0]?.end ?? 0 };
  const choices = choicesOf(passage);
  const here = { start: 0, end: passage.text.length };
  return [
    {
      ...asked,
      ...trainingCircumstances(segments, segment),
      segment,
      region: here,
      range: answer,
      speechAct: "assertion",
      actor: "unknown",
      stance: stanceOf(passage, here, answer, word === "no", choices),
      predicate: phraseOf(passage, answer),
      data: asked.data.map((object) => ({ ...object, place: "question" as const })),
      dataSpan: undefined,
      choices,
      exclusions: localExclusions(passage, answer, word === "no"),
      vague: vagueTermsOf(passage, here),
    },
  ];
}

/** "What do your models learn from?" – "From public posts.": an answer that is only the data. */
function fragmentAfter(
  segments: readonly Segment[],
  segment: Segment,
  question: Segment,
  predicate: Predicate,
): Draft[] | undefined {
  const { passage } = segment;
  const whole = wholeOf(passage);
  if (passage.mentions("data-link")[0]?.start !== 0 || passage.mentions("we").length > 0) return undefined;
  const found = dataIn(passage, whole, "clause", []);
  if (found.length === 0) return undefined;
  const asked = trainingDraft(segments, question, predicate);
  return [
    {
      ...asked,
      ...trainingCircumstances(segments, segment),
      segment,
      region: whole,
      range: whole,
      speechAct: "assertion",
      actor: "unknown",
      predicate: phraseOf(passage, trimmedRange(passage, whole)),
      data: found.map(({ object }) => object),
      dataSpan: spanFrom(found, passage, whole),
      choices: choicesOf(passage),
      exclusions: [],
      vague: vagueTermsOf(passage, whole),
      anchored: passage.mentions("public-anchor").length > 0,
    },
  ];
}

/** "Yes", "No" or "With your consent" in a column headed "Used to train our models?": the data is what the row is about. */
function cellUnder(segments: readonly Segment[], segment: Segment): Draft[] | undefined {
  const { passage, cells } = segment;
  const asked = cells && askedIn(segments, cells.header);
  const answer = asked && answerIn(passage);
  if (!cells?.label || !answer) return undefined;
  const choices = choicesOf(passage);
  const found = dataIn(cells.label, wholeOf(cells.label), "row", []);
  return [
    {
      ...asked,
      ...trainingCircumstances(segments, segment),
      segment,
      region: wholeOf(passage),
      range: answer,
      speechAct: "assertion",
      stance: answer.kind === "no" ? "does-not" : stanceOf(passage, wholeOf(passage), answer, false, choices),
      predicate: phraseOf(passage, answer),
      data: found.length > 0 ? found.map(({ object }) => object) : [wholeCell(cells.label).object],
      dataSpan: undefined,
      choices,
      exclusions: [],
      anchored: cells.label.mentions("public-anchor").length > 0,
    },
  ];
}

/** What a header asks, found once for all of its column. */
function askedIn(segments: readonly Segment[], header: Passage): Draft | undefined {
  const asked = questions(segments);
  if (!asked.has(header)) {
    const first = segments.find(({ cells }) => cells?.header === header);
    const [predicate] = trainingPredicates(header);
    const question = first && { ...first, passage: header, cells: undefined };
    asked.set(header, question && predicate && trainingDraft(segments, question, predicate));
  }
  return asked.get(header);
}

const questions = keptFor((_: readonly Segment[]) => new Map<Passage, Draft | undefined>());

/** The words at the beginning of a cell that answer its header. "Only with your consent" is a yes with a condition. */
function answerIn(passage: Passage): Mention | undefined {
  const word = (["yes", "no"] as const)
    .flatMap((kind) => passage.mentions(kind).slice(0, 1))
    .find(({ start }) => start === 0);
  return word ?? passage.mentions("consent").find(({ start }) => wordsBetween(passage, 0, start) <= 1);
}

/** "Direct messages are never used for this": goes on about the training of a sentence shortly before. */
function continuationOf(segments: readonly Segment[], segment: Segment, drafts: readonly Draft[]): Draft[] {
  const { passage } = segment;
  const whole = wholeOf(passage);
  const back = drafts.findLast(
    (it) =>
      it.topic === "ai-training" &&
      it.segment.index < segment.index &&
      segment.index - it.segment.index <= 3 &&
      (it.speechAct === "assertion" || it.segment.passage.flat === segment.headings.at(-1)?.flat),
  );
  if (!back || segment.kind === "heading" || segment.kind === "cell") return [];
  const cue =
    passage.mentions("for-this")[0] ??
    passage.mentions("plain-denial").find(({ end }) => /^\W*(?:$|[,;(])/.test(passage.folded.slice(end))) ??
    keptOutRightBehind(segment, back);
  if (!cue || (cue.kind !== "kept-out" && passage.mentions("other-use").length > 0)) return [];
  const before = { start: 0, end: cue.start };
  const denied = cue.kind !== "for-this" || isDenied(passage, whole, { start: cue.start, end: cue.end });
  const found = dataIn(passage, whole, "clause", []).filter(
    ({ start }) => !denied || (cue.kind === "kept-out" ? start >= cue.end : start < cue.start),
  );
  const exclusions = localExclusions(passage, cue, denied);
  const used = found.filter(({ object }) => denied || !exclusions.some(({ span }) => span.start === object.span.start));
  if (used.length === 0) return [];
  const choices = choicesOf(passage);
  return [
    {
      ...back,
      ...trainingCircumstances(segments, segment),
      segment,
      region: whole,
      range: { start: cue.start, end: cue.end },
      speechAct: speechActOf(segment, whole, cue),
      stance: stanceOf(passage, before, cue, denied, choices),
      actor: actorOf(passage, whole, cue),
      predicate: phraseOf(passage, cue),
      data: used.map(({ object }) => object),
      dataSpan: spanFrom(used, passage, cue),
      purposes: [],
      recipients: [],
      choices,
      retention: retentionOf(passage),
      exclusions,
      vague: vagueTermsOf(passage, whole),
      publicOrNot: mentionsIn(passage, "public-or-not", whole).map((it) => phraseOf(passage, it)),
      anchored: passage.mentions("public-anchor").length > 0,
    },
  ];
}

/** "This does not include messages", as the next sentence about the same. */
function keptOutRightBehind({ passage, index, block }: Segment, { segment }: Draft): Mention | undefined {
  if (segment.index !== index - 1 || segment.block !== block) return undefined;
  return passage.mentions("kept-out").find(({ start }) => start === 0);
}

function useOf(segments: readonly Segment[], segment: Segment, predicate: Predicate): Draft {
  const { passage } = segment;
  const region = regionOf(passage, predicate);
  const denied = isDenied(passage, region, predicate);
  return {
    ...circumstancesOf(segments, segment),
    segment,
    region,
    range: predicate,
    topic: "ai-use",
    speechAct: speechActOf(segment, region, predicate),
    stance: stanceOf(passage, region, predicate, denied, []),
    confidence: predicate.confidence,
    actor: actorOf(passage, region, predicate),
    predicate: phraseOf(passage, predicate),
    data: dataIn(passage, wholeOf(passage), "clause", modelsIn(passage)).map(({ object }) => object),
    dataSpan: undefined,
    purposes: [],
    recipients: [],
    trainers: [],
    models: [],
    publicOrNot: [],
    choices: choicesOf(passage),
    retention: retentionOf(passage),
    exclusions: [],
    vague: [],
    apart: false,
    swallows: false,
    anchored: false,
  };
}

/** "We do not use the following to:" passes its negation down to the items. */
function deniedAbove(segment: Segment, region: Range, predicate: Range): boolean {
  if (segment.passage.mentions("negator").some(({ start }) => start >= region.start && start < predicate.start))
    return false;
  if (segment.headings.at(-1)?.mentions("denial-heading").length) return true;
  const leadIn = segment.leadIns.at(-1);
  if (!leadIn || segment.kind !== "item") return false;
  return /:\s*$/.test(leadIn.text) && deniesWhatFollows(leadIn);
}

/** Where "it" or "them" stands for data that was named before: "we share X with partners, who may use it to train". */
function pronounIn(passage: Passage, region: Range, predicate: Range): number | undefined {
  return passage.mentions("anaphor").findLast(({ start, end }) => start >= region.start && end <= predicate.start)
    ?.start;
}

/** "…: only if you turn it on", "…: never": the item has a condition of its own. */
function treatsOnItsOwn(passage: Passage): boolean {
  return (["consent", "refusal", "negator", "exclusive"] as const).some((kind) => passage.mentions(kind).length > 0);
}
