import type { MentionKind } from "../../../languages/lexicon.ts";
import { keptFor } from "../../keep/lazily.ts";
import type { Confidence } from "../../model.ts";
import {
  hasMentionIn,
  mentionsIn,
  onlyBetween,
  overlaps,
  type Passage,
  type Range,
  wordCount,
  wordsBetween,
} from "../../words/passages.ts";
import { lettersAway, wordsAway } from "../../words/reach.ts";

/** The words that say that a model learns, and how sure that is. */
export interface Predicate extends Range {
  readonly confidence: Confidence;
}

/** How far the model may stand behind its verb, in words. */
const reach = { strong: 11, weak: 8 } as const;

interface Verb extends Range {
  /** "train" says it all; "improve" only with a model behind it. */
  readonly strong: boolean;
}

/** Finds what says "AI is trained": a verb with its model, a noun phrase, or a model that learns. */
export function trainingPredicates(passage: Passage): readonly Predicate[] {
  return predicateKinds.some((kind) => passage.mentions(kind).length > 0) ? predicatesOf(passage) : [];
}

/** Without any of these, nothing says that a model learns. */
const predicateKinds = ["training-verb", "building-verb", "training-noun", "learns-from"] as const;

/** Found once: each row of a table asks for those of its header. */
const predicatesOf = keptFor((passage: Passage): readonly Predicate[] => {
  const models = modelsIn(passage);
  // "train our AI agents": these are no staff.
  const guards = passage
    .mentions("not-training")
    .filter((guard) => !models.some(({ kind, end }) => kind === "ai" && end === guard.end));
  const free = (mention: Range): boolean => !guards.some((guard) => overlaps(guard, mention));
  const training = passage.mentions("training-verb").map((verb) => ({ ...verb, strong: true }));
  const building = passage.mentions("building-verb").map((verb) => ({ ...verb, strong: false }));
  const verbs: Verb[] = [...training, ...building.filter((verb) => !training.some((other) => overlaps(other, verb)))]
    .filter((verb) => free(verb) && !isAside(passage, verb))
    .sort((a, b) => a.start - b.start);
  const governed = models.flatMap((model, index) => {
    const before = models[index - 1];
    const verb = verbs.findLast(({ end }) => end <= model.start);
    const gap = before && { start: before.end, end: model.start };
    const joined =
      gap && (onlyBetween(passage, "and", gap.start, gap.end) || hasMentionIn(passage, "enumeration-of", gap));
    const taken = before && verb && before.start >= verb.end && !joined;
    if (taken && before.end <= model.start) return [];
    const ahead = withVerbs(passage, verbs, model);
    return ahead.length > 0 || !passage.lexicon.grammar.verbFinal ? ahead : verbBehind(passage, verbs, model);
  });
  const unnamed = verbs
    .filter((verb) => verb.strong && !governed.some((other) => overlaps(other, verb)))
    .flatMap((verb): Predicate[] => {
      if (trainsOnData(passage, verb) || trainsThem(passage, verb))
        return [{ start: verb.start, end: verb.end, confidence: "high" }];
      return speaksOfAi(passage, verb) ? [{ start: verb.start, end: verb.end, confidence: "medium" }] : [];
    });
  const nouns = [...passage.mentions("training-noun"), ...passage.mentions("learns-from")]
    .filter(
      (mention) => free(mention) && !describesModel(passage, models, mention) && !crosses(passage, mention, governed),
    )
    .map(({ start, end }): Predicate => ({ start, end, confidence: "high" }));
  return merged(passage, [...governed, ...unnamed, ...nouns]);
});

/** The verbs whose object the model is: the nearest, and those joined to it ("develop, train and improve"). */
function withVerbs(passage: Passage, verbs: readonly Verb[], model: Model): Predicate[] {
  const nearest = verbs.findLast((verb) => verb.end <= model.start);
  if (!nearest || !governs(passage, nearest, model)) return [];
  let first = nearest;
  let strong = nearest.strong;
  for (const verb of verbs.filter(({ end }) => end <= nearest.start).reverse()) {
    if (!onlyBetween(passage, "verb-joint", verb.end, first.start)) break;
    first = verb;
    strong ||= verb.strong;
  }
  const confidence = confidenceOf(passage, strong, model);
  return confidence ? [{ start: first.start, end: model.end, confidence }] : [];
}

/**
 * Where verbs stand at the end, the verb whose object the model is: "um unsere Modelle zu trainieren". What stands between
 * them, as in "unsere Modelle werden mit Ihren Beiträgen trainiert", is no part of what is said to happen.
 */
function verbBehind(passage: Passage, verbs: readonly Verb[], model: Model): Predicate[] {
  const verb = verbs.find(({ start }) => start >= model.end);
  if (!verb) return [];
  const between = passage.folded.slice(model.end, verb.start);
  const most = reach[verb.strong ? "strong" : "weak"];
  if (/[.;:!?,()]/.test(between) || wordCount(between) > most) return [];
  if (hasMentionIn(passage, "boundary", { start: model.end, end: verb.start })) return [];
  const confidence = confidenceOf(passage, verb.strong, model);
  const start = wordCount(between) <= 1 ? model.start : verb.start;
  return confidence ? [{ start, end: verb.end, confidence }] : [];
}

interface Model extends Range {
  /** "AI models" says that it is AI; plain "models", "algorithms" and "our systems" say less and less. */
  readonly kind: "ai" | "model" | "algorithm" | "system";
}

/** Names of models and AI, leaving out business models, operating systems and their like. */
export function modelsIn(passage: Passage): Model[] {
  const guards = passage.mentions("not-model");
  const ai = passage.mentions("model").map(({ start, end }) => ({ start, end, kind: "ai" as const }));
  const plain = (["model", "algorithm", "system"] as const).flatMap((kind) =>
    passage.mentions(`plain-${kind}`).map(({ start, end }) => ({ start, end, kind })),
  );
  return [...ai, ...plain.filter((model) => !ai.some((other) => overlaps(other, model)))]
    .filter((model) => !guards.some((guard) => overlaps(guard, model)) && !isNamePart(passage, model))
    .sort((a, b) => a.start - b.start);
}

/** The "AI" of a company's or product's name: "your Lumen AI account". */
function isNamePart(passage: Passage, model: Range): boolean {
  if (!/^A\.?I\.?$/.test(passage.text.slice(model.start, model.end))) return false;
  const before = /(\p{Lu}[\p{L}\d]*) $/u.exec(passage.text.slice(0, model.start));
  if (!before) return false;
  const name = { start: before.index, end: before.index + 1 };
  return !["training-verb", "building-verb", "use-verb"].some((kind) =>
    passage.mentions(kind as MentionKind).some((verb) => overlaps(verb, name)),
  );
}

/** Where the words end that part a verb from what it acts on: "improve the accuracy of our models", "the app (including our models)". */
function objectStart(passage: Passage, verb: Range, model: Range): number {
  const quality = mentionsIn(passage, "quality-of", { start: verb.end, end: model.start }).find(
    ({ end }) => wordsBetween(passage, end, model.start) <= 2,
  );
  const bracket = passage
    .mentions("enumeration-of")
    .find(
      ({ start, end }) =>
        passage.folded[start - 1] === "(" && start > verb.end && wordsBetween(passage, end, model.start) <= 2,
    );
  return quality?.start ?? (bracket && bracket.start - 1) ?? model.start;
}

/** A word that brackets add to the verb before them: "affiner (« fine-tuning »)". */
function isAside(passage: Passage, verb: Range): boolean {
  return /\p{L} \(\W*$/u.test(passage.folded.slice(0, verb.start)) && /^\W*\)/u.test(passage.folded.slice(verb.end));
}

/** "the models that power our assistant" says which models, not what they learn from. */
function describesModel(passage: Passage, models: readonly Range[], { start }: Range): boolean {
  return passage
    .mentions("relative")
    .some((it) => start - it.end === 1 && models.some((model) => it.start - model.end === 1));
}

/** "train our models, but our spell checker is never trained on": whose model is an object already is no subject. */
function crosses(passage: Passage, mention: Range, governed: readonly Range[]): boolean {
  const next = passage
    .mentions("first-party")
    .some(
      ({ start, end }) =>
        end < mention.end && passage.mentions("and").some((and) => and.start > mention.start && start - and.end === 1),
    );
  return (
    governed.some((it) => it.start < mention.start && overlaps(it, mention)) &&
    (hasMentionIn(passage, "boundary", mention) || next)
  );
}

/** What stands in brackets explains and governs nothing: "affiner (« fine-tuning ») des modèles". */
const asides = /\([^()]{0,60}\)/g;

/** Whether the model is what the verb acts on: close behind it, with no new clause and no "using" between. */
function governs(passage: Passage, verb: Verb, model: Model): boolean {
  const between = passage.folded.slice(verb.end, objectStart(passage, verb, model)).replace(asides, " ");
  if (/[.;:!?()]/.test(between) || wordCount(between) > reach[verb.strong ? "strong" : "weak"]) return false;
  const gap = { start: verb.end, end: model.start };
  if (hasMentionIn(passage, "boundary", gap)) return false;
  // "As part of improving search, we use machine learning": the model is what the second verb acts on.
  const comma = passage.folded.lastIndexOf(",", model.start);
  if (!verb.strong && comma > verb.end && hasMentionIn(passage, "use-verb", { start: comma, end: model.start }))
    return false;
  const examples = passage.mentions("enumeration-of");
  return !passage
    .mentions("as-a-tool")
    .some(
      (tool) => tool.start >= verb.end && tool.end <= model.start + 1 && !examples.some((it) => overlaps(it, tool)),
    );
}

function confidenceOf(passage: Passage, strongVerb: boolean, { kind, start }: Model): Confidence | undefined {
  if (strongVerb) return kind === "system" ? "medium" : "high";
  if (kind === "system") return undefined;
  const quality =
    mentionsIn(passage, "quality-of", { start: Math.max(0, start - lettersAway.quality), end: start }).length > 0;
  if (kind === "ai" && !quality && namesProduct(passage, start)) return "low";
  const isExample = hasMentionIn(passage, "enumeration-of", {
    start: Math.max(0, start - lettersAway.exampleAhead),
    end: start,
  });
  return kind === "algorithm" && isExample ? "low" : "medium";
}

/** "improve our AI receptionist service": what is improved is a product, and AI is only its kind. */
function namesProduct(passage: Passage, start: number): boolean {
  const folded = passage.folded.slice(start);
  const name = passage.lexicon.grammar.aiName.exec(folded)?.[0];
  const next = name === undefined ? undefined : /^ (\p{L}+)/u.exec(folded.slice(name.length))?.[1];
  return (
    next !== undefined &&
    !passage.lexicon.commonWords.has(next) &&
    !passage.lexicon.fillers.has(next) &&
    !passage.mentions("model").some(({ start: at, end }) => at === start && end > start + `${name} ${next}`.length - 1)
  );
}

/** "We train on your chats": no model is named, but data is what is trained on. */
function trainsOnData(passage: Passage, verb: Range): boolean {
  const link = passage
    .mentions("data-link")
    .find(
      ({ start }) =>
        start >= verb.end &&
        wordsBetween(passage, verb.end, start) <= 2 &&
        !/[.,;:]/.test(passage.folded.slice(verb.end, start)),
    );
  if (!link) return false;
  const after = { start: link.end, end: link.end + lettersAway.trainedOn };
  const named = (["data-public", "data-private", "data-named", "data-catch-all", "anaphor"] as const).some((kind) =>
    hasMentionIn(passage, kind, after),
  );
  return named && passage.mentions("train-on").some((it) => overlaps(it, link));
}

/** "used to train them", « pour les entraîner »: the models of the sentence before. */
function trainsThem(passage: Passage, verb: Range): boolean {
  const pronoun = passage
    .mentions("model-pronoun")
    .find(({ start, end }) => start - verb.end === 1 || (verb.start - end <= 1 && end <= verb.start));
  return pronoun !== undefined && (passage.mentions("use-verb").length > 0 || passage.mentions("negator").length > 0);
}

/** "train our features, including those that rest on AI": AI is named later in the same part of the sentence. */
function speaksOfAi(passage: Passage, verb: Range): boolean {
  return modelsIn(passage).some(
    ({ kind, start }) =>
      kind === "ai" &&
      start >= verb.end &&
      !/[.;:]/.test(passage.folded.slice(verb.end, start)) &&
      wordsBetween(passage, verb.end, start) <= wordsAway.laterAi,
  );
}

/** One predicate where several overlap or follow each other: "develop, train and fine-tune our models". */
function merged(passage: Passage, predicates: readonly Predicate[]): Predicate[] {
  const result: Predicate[] = [];
  for (const next of [...predicates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    const joined = last && (next.start <= last.end || onlyBetween(passage, "and", last.end, next.start));
    if (last && joined) {
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
