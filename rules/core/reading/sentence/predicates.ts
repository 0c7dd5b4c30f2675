import { keptFor } from "../../keep/lazily.ts";
import type { Confidence } from "../../model.ts";
import type { Mention } from "../../words/mentions.ts";
import { after, onlyBetween, overlaps, type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import { lettersAway, wordsAway } from "../../words/reach.ts";
import { type Verb, verbBehind, withVerbs } from "./governing.ts";
import { isOnlyLearner, learnersIn, type Model, modelsIn } from "./named-models.ts";
import { comesNext, dataKinds, isNextTo } from "./scope-of-no.ts";

/** The words that say that a model learns, and how sure that is. */
export interface Predicate extends Range {
  readonly confidence: Confidence;
}

/** Finds what says "AI is trained": a verb with its model, a noun phrase, or a model that learns. */
export function trainingPredicates(passage: Passage): readonly Predicate[] {
  return predicateKinds.some((kind) => passage.has(kind)) ? predicatesOf(passage) : [];
}

/** Without any of these, nothing says that a model learns. */
const predicateKinds = [
  "training-verb",
  "building-verb",
  "training-noun",
  "learns-from",
  "made-with",
  "learning-verb",
  "growing-verb",
  "making-verb",
  "getting-better",
  "fed-into",
  "ai-purpose",
  "use-to-come",
  "applied-learning",
  "ai-buyer",
] as const;

const joined = ["and", "first-party"] as const;

/** Found once: each row of a table asks for those of its header. */
const predicatesOf = keptFor((passage: Passage): readonly Predicate[] => {
  const models = learnersIn(passage);
  // "train our AI agents": these are no staff. "train our staff and our AI": nor is what is joined to them.
  const guards = passage
    .mentions("not-training")
    // « Notre IA | s'entraîne | sur vos messages ».
    .filter((it) => !(passage.touches("training-verb", it) && isOfLearner(passage, it)))
    .filter(
      ({ end }) =>
        !models.some(
          (it) =>
            it.kind === "ai" &&
            (it.end === end || (it.start > end && onlyBetween(passage, joined, end, it.start, /^ *$/))),
        ) && !models.some((it) => it.kind === "model" && isModifiedBy(passage, it, end)),
    );
  // "training material for": what it is for tells whether people or models learn from it.
  const free = (mention: Range): boolean =>
    !guards.some((it) => overlaps(it, mention) && !(mention.start === it.start && mention.end > it.end));
  const training = passage.mentions("training-verb").map((verb) => ({ ...verb, strong: true }));
  const building = passage.mentions("building-verb").map((verb) => ({ ...verb, strong: false }));
  const verbs: Verb[] = [...training, ...building.filter((verb) => !training.some((other) => overlaps(other, verb)))]
    .filter(free)
    .sort((a, b) => a.start - b.start);
  const governed = models.flatMap((model, index) => {
    const before = models.slice(0, index).findLast((it) => isOnlyLearner(model) || !isOnlyLearner(it));
    const verb = verbs.findLast(({ end }) => end <= model.start);
    const gap = before && { start: before.end, end: model.start };
    const isJoined = gap && (onlyBetween(passage, joined, gap.start, gap.end) || passage.has("enumeration-of", gap));
    const taken = before && verb && before.start >= verb.end && !isJoined;
    if (taken) return [];
    const ahead = withVerbs(passage, verbs, model);
    return ahead.length > 0 || !passage.lexicon.grammar.verbFinal ? ahead : verbBehind(passage, verbs, model);
  });
  const unnamed = verbs
    .filter((verb) => verb.strong && !governed.some((other) => overlaps(other, verb)))
    .flatMap((verb): Predicate[] => {
      if (trainsOnData(passage, verb) || trainsThem(passage, verb) || servesTraining(passage, verb))
        return [{ start: verb.start, end: verb.end, confidence: "high" }];
      return speaksOfAi(passage, verb) ? [{ start: verb.start, end: verb.end, confidence: "medium" }] : [];
    });
  const used = modelsThatUse(passage);
  const made = passage
    .mentions("made-with")
    .filter(({ end }) => dataKinds.some((kind) => comesNext(passage, kind, end)));
  const nouns = [...passage.mentions("training-noun"), ...passage.mentions("learns-from"), ...made]
    .filter((mention) => free(mention) && !crosses(passage, mention, governed))
    .filter((mention) => !used.some((other) => overlaps(mention, other)))
    .map(({ start, end }): Predicate => ({ start, end, confidence: "high" }));
  const told = [
    ...governed,
    ...unnamed,
    ...nouns,
    ...modelsThatLearn(passage),
    ...modelsMadeBetter(passage),
    ...used,
    ...modelsFed(passage).filter((it) => !nouns.some((other) => overlaps(it, other))),
    ...purposesIn(passage),
  ];
  return merged(passage, told.length > 0 ? told : soldIn(passage));
});

/** With the model as its subject. */
function isOfLearner(passage: Passage, { start, end }: Range): boolean {
  return passage.mentions("learns-from").some((it) => it.start < start && end <= it.end);
}

/** "train our workforce planning models": the people are in the name of a model. */
function isModifiedBy({ folded }: Passage, { start }: Range, end: number): boolean {
  return /^(?: [\p{L}-]+){0,2} $/u.test(folded.slice(end, start));
}

/** "Wren may learn from your chats", "the spam filter gets better", "our services learn": what learns is the subject. */
function modelsThatLearn(passage: Passage): Predicate[] {
  const models = learnersIn(passage).map((it) => ({ ...it, isSure: !isOnlyLearner(it) }));
  const wares = passage
    .mentions("learning-ware")
    .filter((it) => isSubject(passage, it) || comesNext(passage, "relative", it.end));
  return (["learning-verb", "growing-verb"] as const).flatMap((kind) =>
    passage.mentions(kind).flatMap(({ start, end }): Predicate[] => {
      const subjects = kind === "learning-verb" ? [...models, ...wares.map((it) => ({ ...it, isSure: true }))] : models;
      const [subject] = subjects
        .filter((it) => it.end < start && isBetween(passage, it.end, start, wordsAway.learning))
        .sort((a, b) => b.end - a.end);
      // "Wren helps you learn from it", "lets pupils learn from it": it is they who do.
      const between = subject && { start: subject.end, end: start };
      if (!between || (["reader", "we", "making-verb"] as const).some((it) => passage.has(it, between))) return [];
      return [{ start: subject.start, end, confidence: subject.isSure ? "high" : "medium" }];
    }),
  );
}

/** "Our search features", but not "the users of our services": nothing stands in front but what describes it. */
function isSubject(passage: Passage, { start }: Range): boolean {
  const openings = (["boundary", "subordinator", "and"] as const).flatMap((kind) => passage.mentions(kind));
  const mark = /[.,;:!?()–—](?=[^.,;:!?()–—]*$)/.exec(passage.folded.slice(0, start))?.index ?? 0;
  const begin = Math.max(mark, ...openings.map(({ end }) => end).filter((end) => end <= start));
  return wordsBetween(passage, begin, start) <= wordsAway.description;
}

/** "make our search engine more accurate": what is done to a model so that it learns. */
function modelsMadeBetter(passage: Passage): Predicate[] {
  return learnersIn(passage).flatMap((model): Predicate[] => {
    const made = passage.mentions("making-verb").findLast(({ end }) => end <= model.start);
    const better = passage.mentions("getting-better").find(({ start }) => start >= model.end);
    if (!made || !better) return [];
    const isMade = isBetween(passage, made.end, model.start, wordsAway.learning);
    if (!isMade || !isBetween(passage, model.end, better.start, wordsAway.learning)) return [];
    return [{ start: made.start, end: better.end, confidence: isOnlyLearner(model) ? "medium" : "high" }];
  });
}

/** "Our models use your messages | to learn": what the model has it for; but not "to learn what you like", "for you to learn". */
function modelsThatUse(passage: Passage): Predicate[] {
  return passage
    .mentions("getting-better")
    .filter((it) => isPurpose(passage, it) && isUsedByModel(passage, it))
    .map(({ start, end }) => ({ start, end, confidence: "high" }));
}

function isPurpose(passage: Passage, { start, end }: Range): boolean {
  const links = passage.mentions("purpose-link");
  const isLinked = links.some((it) => it.start === start || isNextTo(passage, it.end, start));
  const isForReader = passage
    .mentions("reader")
    .some((it) => isNextTo(passage, it.end, start) && links.some((link) => isNextTo(passage, link.end, it.start)));
  const goesOn = (["data-link", "and"] as const).some((kind) => comesNext(passage, kind, end));
  return isLinked && !isForReader && (goesOn || /^\s*(?:[.,;:!)]|$)/.test(passage.folded.slice(end)));
}

/** "Our models | may also use | your messages | to …". */
function isUsedByModel(passage: Passage, { start }: Range): boolean {
  // "Our AI helps children to learn": it is they who do.
  const use = passage.mentions("use-verb").find((it) => it.end <= start && !passage.touches("making-verb", it));
  const model = use && modelsIn(passage).findLast(({ end }) => end <= use.start);
  if (!model || !isBetween(passage, model.end, use.start, wordsAway.modelVerb)) return false;
  const between = { start: model.end, end: use.start };
  const isOthers = (["we", "reader", "relative", "passive-cue"] as const).some((kind) => passage.has(kind, between));
  return !isOthers && isBetween(passage, use.end, start, wordsAway.learnedObject);
}

/** "Your trips flow into the models that predict delays": they learn from it, unless it goes in to get an answer. */
function modelsFed(passage: Passage): Predicate[] {
  return passage.mentions("fed-into").flatMap((fed): Predicate[] => {
    // "the corpus behind our grading engine", "the reference sets on which our models are tuned".
    const corpus = passage
      .mentions("dataset")
      .find(({ start }) => start >= fed.end && isBetween(passage, fed.end, start, wordsAway.learning));
    const from = corpus?.end ?? fed.end;
    const model = learnersIn(passage).find(({ start }) => start >= from);
    if (!model || !isBetween(passage, from, model.start, corpus ? wordsAway.corpus : wordsAway.learning)) return [];
    const behind = after(passage, model);
    const isBettered = model.kind !== "system" && betterings.some((kind) => passage.has(kind, behind));
    const isWorkedOn = !isLearned(passage, model) || answers(passage, behind);
    if (!corpus && !isBettered && isWorkedOn) return [];
    return [{ start: fed.start, end: model.end, confidence: "medium" }];
  });
}

/** Models and AI itself learn from what goes into them; an assistant, a feature or a tool may only work on it. */
function isLearned(passage: Passage, model: Model): boolean {
  const isBare = passage.mentions("ai-word").some(({ start, end }) => start === model.start && end === model.end);
  const isModel = (["plain-model", "plain-algorithm"] as const).some((kind) => passage.touches(kind, model));
  return isBare || isModel;
}

/** "into our engine to make it more accurate": that tells that it learns. */
const betterings = ["getting-better", "building-verb", "training-verb"] as const;

/** "into our models, which answer", "to answer you". */
function answers(passage: Passage, range: Range): boolean {
  const told = passage.mentions("relative", range)[0];
  return servesNarrower(passage, range) || (told !== undefined && passage.folded[told.start - 2] === ",");
}

/** Whether no more than some words stand between, and no sign. */
function isBetween(passage: Passage, end: number, start: number, words: number): boolean {
  return !/[.,;:!?()]/.test(passage.folded.slice(end, start)) && wordsBetween(passage, end, start) <= words;
}

/** "for AI purposes", "apply machine learning to your data": a training, in doubt, where nothing narrower is named behind it. */
function purposesIn(passage: Passage): Predicate[] {
  const told = [...passage.mentions("ai-purpose"), ...passage.mentions("applied-learning")].filter(
    (it) => !passage.has("enumeration-of", after(passage, it)) && !servesNarrower(passage, after(passage, it)),
  );
  return [
    ...told,
    ...passage.mentions("use-to-come").filter((it) => isOfAi(passage, it) && !passage.touches("training-noun", it)),
  ].map((it) => ({
    ...withoutStop(passage, it),
    confidence: "low",
  }));
}

/** "new uses of your data, including for AI": what they are nobody knows yet. */
function isOfAi(passage: Passage, use: Range): boolean {
  return passage.mentions("ai-word").some((it) => overlaps(it, use) || isLater(passage, use, it));
}

/** "for research and AI.": the stop that shows where the purpose ends is none of its words. */
function withoutStop({ folded }: Passage, { start, end }: Range): Range {
  return { start, end: /[.,;]/.test(folded.charAt(end - 1)) ? end - 1 : end };
}

/** "to detect fraud", but not "to gain new insights". */
function servesNarrower(passage: Passage, range: Range): boolean {
  const [link] = passage.mentions("purpose-link", range);
  const open = passage.mentions("purpose-generic", range);
  return link !== undefined && !open.some((it) => overlaps(it, { start: link.start, end: link.end + 2 }));
}

/** "We license posts to AI companies": they train with what they pay for. */
function soldIn(passage: Passage): Predicate[] {
  if (!passage.has("license-out") && !passage.has("for-value")) return [];
  return passage.mentions("ai-buyer").map(({ start, end }) => ({ start, end, confidence: "medium" }));
}

/** "We train on your chats", "We fine-tune it every month on them": no model is named, but data is what is trained on. */
function trainsOnData(passage: Passage, verb: Range): boolean {
  const trainsIt = passage.mentions("model-pronoun").some(({ start }) => start - verb.end === 1);
  const link = passage
    .mentions("data-link")
    .find(
      ({ start }) =>
        start >= verb.end &&
        wordsBetween(passage, verb.end, start) <= (trainsIt ? 4 : 2) &&
        !/[.,;:]/.test(passage.folded.slice(verb.end, start)),
    );
  if (!link) return false;
  const after = { start: link.end, end: link.end + lettersAway.trainedOn };
  const named = ([...dataKinds, "deidentified", "anaphor"] as const).some((kind) => passage.has(kind, after));
  return named && passage.touches("train-on", link);
}

/** "used to train them", « pour les entraîner »: the models of the sentence before. */
function trainsThem(passage: Passage, verb: Range): boolean {
  return pronounBeside(passage, verb) !== undefined && (passage.has("use-verb") || passage.has("negator"));
}

/** "improve | it", "improve | these tools", « les | améliorer », « l'| améliorer ». */
export function pronounBeside(passage: Passage, verb: Range): Mention | undefined {
  const words = [...passage.mentions("tools-before"), ...passage.mentions("model-pronoun")];
  return words.find(({ start, end }) =>
    // « l'apprentissage de | l'élève »: an article.
    end <= verb.start ? verb.start - end <= 1 : start - verb.end === 1 && passage.folded[end - 1] !== "'",
  );
}

/** "We may use your posts to train.": no model is named, and no people who would be taught. */
function servesTraining(passage: Passage, verb: Range): boolean {
  const link = passage.mentions("purpose-link").find(({ end }) => verb.start - end === 1);
  if (!link || !/^\s*(?:[.;!]|$)/.test(passage.folded.slice(verb.end))) return false;
  const ahead = { start: 0, end: link.start };
  const data = dataKinds.flatMap((kind) => passage.mentions(kind, ahead));
  return passage.has("use-verb", ahead) && data.some(({ end }) => wordsBetween(passage, end, link.start) <= 4);
}

/** "train our features, including those that rest on AI": AI is named later in the same part of the sentence. */
function speaksOfAi(passage: Passage, verb: Range): boolean {
  return modelsIn(passage).some((model) => model.kind === "ai" && isLater(passage, verb, model));
}

/** Whether AI is named behind some words, in the same part of the sentence. */
function isLater(passage: Passage, { end }: Range, { start }: Range): boolean {
  const isSamePart = start >= end && !/[.;:]/.test(passage.folded.slice(end, start));
  return isSamePart && wordsBetween(passage, end, start) <= wordsAway.laterAi;
}

/** "train our models, but our spell checker is never trained on": whose model is an object already is no subject. */
function crosses(passage: Passage, mention: Range, governed: readonly Range[]): boolean {
  return passage.has("boundary", mention) && governed.some((it) => it.start < mention.start && overlaps(it, mention));
}

/** One predicate where several overlap or follow each other: "develop, train and fine-tune our models". */
function merged(passage: Passage, predicates: readonly Predicate[]): Predicate[] {
  const result: Predicate[] = [];
  for (const next of [...predicates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && onlyBetween(passage, "and", last.end, next.start)) {
      result[result.length - 1] = {
        start: last.start,
        end: Math.max(last.end, next.end),
        confidence: surer(last.confidence, next.confidence),
      };
    } else result.push(next);
  }
  return result;
}

const sureness: readonly Confidence[] = ["low", "medium", "high"];

function surer(a: Confidence, b: Confidence): Confidence {
  return sureness.indexOf(a) >= sureness.indexOf(b) ? a : b;
}

/** "We use AI to rank posts": AI at work, nothing said about what it learns from. */
export function aiUsePredicates(passage: Passage, training: readonly Predicate[]): Predicate[] {
  const models = modelsIn(passage);
  if (!models.some(({ kind }) => kind === "ai")) return [];
  const uses = passage.mentions("use-verb");
  return models
    .filter((model) => model.kind === "ai" && !training.some((other) => overlaps(other, model)))
    .flatMap((model) => {
      const verb = uses.findLast(({ end }) => end <= model.start);
      if (!verb || wordsBetween(passage, verb.end, model.start) > 3) return [];
      return [{ start: verb.start, end: model.end, confidence: "high" as const }];
    })
    .slice(0, 1);
}
