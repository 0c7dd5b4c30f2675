import { phraseOf, wholeOf } from "../../words/passages.ts";
import { circumstancesOf } from "../around/circumstances.ts";
import { retentionOf } from "../around/retention.ts";
import { type Draft, unsaid } from "../draft.ts";
import type { Segment } from "../segments.ts";
import { actorIn } from "../sentence/actors.ts";
import { choicesOf } from "../sentence/conditions.ts";
import { dataIn } from "../sentence/data.ts";
import { modelsIn } from "../sentence/named-models.ts";
import { isDenied, regionOf } from "../sentence/negation.ts";
import { aiUsePredicates, type Predicate, trainingPredicates } from "../sentence/predicates.ts";
import { speechActOf, stanceOf } from "../sentence/speech.ts";
import { mostTogether } from "../stretches.ts";
import { answerTo, cellUnder } from "./answers.ts";
import { continuationOf, isToldBehind } from "./continuations.ts";
import { exceptionTo } from "./exceptions.ts";
import { withTitledPurpose } from "./titled.ts";
import { trainingCircumstances, trainingDraft } from "./training-draft.ts";
import { predicatesOf, saysWhatLearns } from "./training-words.ts";

/** The training practices that the segments of a section state, each with the data it inherits. */
export function trainingDrafts(segments: readonly Segment[]): Draft[] {
  const drafts: Draft[] = [];
  for (const segment of segments) {
    const predicates = segment.mayPractise ? predicatesOf(segments, segment).slice(0, mostTogether.practices) : [];
    const own = predicates
      .map((predicate) => withTitledPurpose(segments, trainingDraft(segments, segment, predicate)))
      .filter((draft) => saysWhatLearns(draft));
    const uses = segment.mayPractise
      ? aiUsePredicates(segment.passage, predicates).slice(0, mostTogether.practices)
      : [];
    drafts.push(...own, ...own.flatMap(exceptionTo), ...uses.map((use) => useOf(segments, segment, use)));
    if (predicates.length > 0) continue;
    const other =
      answerTo(segments, segment) ??
      wayOutOf(segments, segment) ??
      refusalOf(segments, segment) ??
      cellUnder(segments, segment);
    const more = other ? undefined : continuationOf(segments, segment, drafts);
    if (more && isToldBehind(more)) drafts.splice(drafts.indexOf(more.back), 1);
    drafts.push(...(other ?? []), ...(more ? [more.draft] : []));
  }
  return drafts;
}

function useOf(segments: readonly Segment[], segment: Segment, predicate: Predicate): Draft {
  const { passage } = segment;
  const region = regionOf(passage, predicate);
  const denied = isDenied(passage, region, predicate);
  return {
    ...unsaid,
    ...circumstancesOf(segments, segment),
    segment,
    region,
    range: predicate,
    topic: "ai-use",
    speechAct: speechActOf(segment, region, predicate),
    stance: stanceOf(passage, region, predicate, denied, []),
    confidence: predicate.confidence,
    actor: actorIn(segment, region, predicate),
    predicate: phraseOf(passage, predicate),
    data: dataIn(passage, wholeOf(passage), "clause", modelsIn(passage)).map(({ object }) => object),
    choices: choicesOf(passage),
    retention: retentionOf(passage),
  };
}

/** "The objection to training is for subscribers only": what one may refuse there is a training, whatever it is called. */
function refusalOf(segments: readonly Segment[], segment: Segment): Draft[] | undefined {
  const { passage } = segment;
  const [training] = passage.has("unfree-choice") ? passage.mentions("training-verb") : [];
  if (!training || passage.has("not-training")) return undefined;
  return [{ ...trainingDraft(segments, segment, { ...training, confidence: "medium" }), speechAct: "instruction" }];
}

/** "How to say no", below "Training our models": what stands there is said of that training. */
function wayOutOf(segments: readonly Segment[], segment: Segment): Draft[] | undefined {
  const { passage, kind, headings } = segment;
  const [words] = kind === "heading" ? passage.mentions("way-out-title") : [];
  const above = headings.findLast((it) => trainingPredicates(it).length > 0);
  const [training] = above ? trainingPredicates(above) : [];
  if (!words || !above || !training || passage.has("other-choice")) return undefined;
  return [
    {
      ...trainingDraft(segments, { ...segment, passage: above }, training),
      ...trainingCircumstances(segments, segment),
      segment,
      region: wholeOf(passage),
      range: words,
      speechAct: "instruction",
      predicate: phraseOf(passage, words),
      dataSpan: undefined,
      choices: choicesOf(passage),
    },
  ];
}
