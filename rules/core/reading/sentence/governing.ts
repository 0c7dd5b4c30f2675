import type { MentionKind } from "../../../languages/lexicon.ts";
import type { Confidence } from "../../model.ts";
import { onlyBetween, overlaps, type Passage, type Range, wordCount, wordsBetween } from "../../words/passages.ts";
import { lettersAway } from "../../words/reach.ts";
import { learnersIn, type Model } from "./named-models.ts";
import { helpsByItself } from "./uses.ts";

/** A verb that a model may be the object of. */
export interface Verb extends Range {
  /** "train" says it all; "improve" only with a model behind it. */
  readonly strong: boolean;
}

/** The verbs whose object the model is: the nearest, and those joined to it ("develop, train and improve"). */
export function withVerbs(passage: Passage, verbs: readonly Verb[], model: Model) {
  const nearest = verbs.findLast((verb) => verb.end <= model.start);
  if (!nearest || !governs(passage, nearest, model)) return [];
  let first = nearest;
  let strong = nearest.strong;
  for (const verb of verbs.filter(({ end }) => end <= nearest.start).reverse()) {
    if (!onlyBetween(passage, "verb-joint", verb.end, first.start)) break;
    first = verb;
    strong ||= verb.strong;
  }
  if (model.kind === "system" && first === nearest && isOnlyChecked(passage, first)) return [];
  const improved = !strong && (isImprovedByData(passage, first, model) || isServed(passage, first, model));
  // "improve our detection tools" says nothing of learning, nor does "improve our systems" where no AI is named.
  if (model.kind === "capability" && !strong && !improved) return [];
  if (model.kind === "system" && !strong && !improved && !namesAi(passage, model)) return [];
  const confidence = improved ? "medium" : confidenceOf(passage, strong, model);
  return [{ start: first.start, end: model.end, confidence }];
}

/** "create technologies, including through machine learning", "improve fraud detection technology". */
function namesAi(passage: Passage, system: Model): boolean {
  const around = { start: system.start - 2, end: system.end + 2 };
  const isOfTask = (["learning-capability", "ai-technique"] as const).some((it) => passage.touches(it, around));
  return isOfTask || learnersIn(passage).some(({ kind }) => kind === "ai" || kind === "technique");
}

/** "We test our systems every year", but not "we use your photos to test our systems": to see whether they work. */
function isOnlyChecked(passage: Passage, verb: Verb): boolean {
  const served = passage
    .mentions("purpose-link")
    .some(({ end }) => end <= verb.start && wordsBetween(passage, end, verb.start) === 0);
  return passage.touches("checking-verb", verb) && !served;
}

/** "Your reports help improve our detection tools", "enrich our engine": these learn from what helps. */
function isImprovedByData(passage: Passage, verb: Range, model: Model): boolean {
  if ((model.kind === "machine" || model.kind === "technique") && passage.touches("feeds", verb)) return true;
  return passage.touches("learning-capability", model) && helpsByItself(passage, verb.start) !== undefined;
}

/** "We use your prompts to develop the generator": what data is used to make better can only learn from it. */
function isServed(passage: Passage, verb: Range, { kind, start, end }: Model): boolean {
  if (kind !== "machine" && !passage.touches("ai-technique", { start, end })) return false;
  const isPurpose = passage
    .mentions("purpose-link")
    .some((it) => it.end <= verb.start && wordsBetween(passage, it.end, verb.start) <= 1);
  return isPurpose && passage.has("use-verb", { start: 0, end: verb.start });
}

/**
 * Where verbs stand at the end, the verb whose object the model is: "um unsere Modelle zu trainieren". What stands between
 * them, as in "unsere Modelle werden mit Ihren Beiträgen trainiert", is no part of what is said to happen.
 */
export function verbBehind(passage: Passage, verbs: readonly Verb[], model: Model) {
  const verb = verbs.find(({ start }) => start >= model.end);
  if (!verb || (model.kind === "capability" && !verb.strong)) return [];
  const between = passage.folded.slice(model.end, verb.start);
  const most = reach[verb.strong ? "strong" : "weak"];
  if (/[.;:!?,()]/.test(between) || wordCount(between) > most) return [];
  if (passage.has("boundary", { start: model.end, end: verb.start })) return [];
  const start = wordCount(between) <= 1 ? model.start : verb.start;
  return [{ start, end: verb.end, confidence: confidenceOf(passage, verb.strong, model) }];
}

/** How far the model may stand behind its verb, in words. */
const reach = { strong: 11, weak: 8 } as const;

/** Whether the model is what the verb acts on: close behind it, with no new clause and no "using" between. */
function governs(passage: Passage, verb: Verb, model: Model): boolean {
  const between = passage.folded.slice(verb.end, objectStart(passage, verb, model)).replace(asides, " ");
  if (/[.;:!?()]/.test(between) || wordCount(between) > reach[verb.strong ? "strong" : "weak"]) return false;
  const gap = { start: verb.end, end: model.start };
  if (passage.has("boundary", gap)) return false;
  // "As part of improving search, we use machine learning": the model is what the second verb acts on.
  const comma = passage.folded.lastIndexOf(",", model.start);
  if (!verb.strong && comma > verb.end && passage.has("use-verb", { start: comma, end: model.start })) return false;
  const examples = passage.mentions("enumeration-of");
  return !passage
    .mentions("as-a-tool")
    .some(
      (tool) => tool.start >= verb.end && tool.end <= model.start + 1 && !examples.some((it) => overlaps(it, tool)),
    );
}

/** Where the words end that part a verb from what it acts on: "improve the accuracy of our models", "the app (including our models)". */
function objectStart(passage: Passage, verb: Range, model: Range): number {
  const before = (kind: MentionKind) =>
    passage
      .mentions(kind, { start: verb.end, end: model.start })
      .filter(({ end }) => wordsBetween(passage, end, model.start) <= 2);
  const [quality] = before("quality-of");
  const bracket = before("enumeration-of").find(({ start }) => passage.folded[start - 1] === "(");
  return quality?.start ?? (bracket && bracket.start - 1) ?? model.start;
}

/** What stands in brackets explains and governs nothing: "affiner (« fine-tuning ») des modèles". */
const asides = /\([^()]{0,60}\)/g;

function confidenceOf(passage: Passage, strongVerb: boolean, { kind, start }: Model): Confidence {
  const isLoose = !(["ai", "model", "algorithm"] as const).some((it) => it === kind);
  if (strongVerb) return isLoose ? "medium" : "high";
  if (isLoose) return "low";
  const isExample = passage.has("enumeration-of", {
    start: Math.max(0, start - lettersAway.exampleAhead),
    end: start,
  });
  return kind === "algorithm" && isExample ? "low" : "medium";
}
