import { keptFor } from "../../keep/lazily.ts";
import type { Choice, Distance, Offer, Topic } from "../../model.ts";
import { beginAlike, tellingWords } from "../../words/likeness.ts";
import { overlaps, type Passage, phraseOf, type Range, wholeOf } from "../../words/passages.ts";
import { factsBySegment, inBlock, underHeadingOf } from "../neighbours.ts";
import { isUnderSameHeading, type Segment } from "../segments.ts";
import { isOfOtherEnd } from "../sentence/choice-objects.ts";
import { choicesOf, isOnLaw } from "../sentence/conditions.ts";
import { dataIn, type FoundData } from "../sentence/data.ts";
import { coversAModel, modelsMeant } from "../sentence/models.ts";
import { modelsIn } from "../sentence/named-models.ts";
import { regionOf } from "../sentence/negation.ts";
import { trainingPredicates } from "../sentence/predicates.ts";
import { localData } from "../sentence/slots.ts";
import { namedSwitches } from "../sentence/switches.ts";
import { mayBeSameFeature, speaksOfBiometrics, traitsIn } from "../sentence/traits.ts";
import { isAskedOfOthers, namesOthers } from "./by-others.ts";
import { featureOf } from "./features.ts";
import { isAnotherCase, isOfOtherTrait } from "./lending.ts";

/** The ways to agree or refuse that a segment and its section offer for what the segment says. */
export function offersOf(segments: readonly Segment[], segment: Segment): Offer[] {
  const beside = [...(segment.cells?.others.map(({ cell }) => cell) ?? []), ...segment.leadIns];
  const asked = segment.headings.slice(-1).flatMap((it) => offersIn(it, "clause").filter(isConsent));
  const around = choosing(underHeadingOf(segments, segment)).map((it) => it.segment);
  const traits = traitsIn([segment.passage]);
  return [
    ...offersIn(segment.passage, "clause", () => placesBehind(segments, segment)),
    ...beside.flatMap((it) => offersIn(it, "clause")),
    ...asked,
    ...around
      .filter((it) => it !== segment && bearsOn(segments, it, segment) && !it.passage.has("new-use"))
      .filter((it) => traits.length === 0 || !isOfOtherTrait(segments, it, segment, traits))
      .filter((it) => traits.length === 0 || !isAnotherCase(segment) || it.block === segment.block)
      .filter((it) => traits.length === 0 || (!isOnLaw(it.passage) && isOfSameFeature(segments, it, segment)))
      .filter((it) => !asksForOthers(it) || namesOthers(segment))
      .filter((it) => !isOfOtherModels(segments, it, segment))
      .filter((it) => it.block === segment.block || !isOfItsOwnTitle(segments, it))
      .flatMap((it) => offersIn(it.passage, "section", () => placesBehind(segments, it))),
  ];
}

/** What an item below "**Face check-in.** …" asks for is asked for that feature. */
function isOfSameFeature(segments: readonly Segment[], other: Segment, segment: Segment): boolean {
  return mayBeSameFeature(featureOf(segments, other), featureOf(segments, segment));
}

/** "**Translation.** You can switch this off.": under another title, and not one on choices, "this" is what that one is about. */
function isOfItsOwnTitle(segments: readonly Segment[], { block }: Segment): boolean {
  const [first] = inBlock(segments, block);
  return block.titleEnd > 0 && !first?.passage.has("heading-rights", { start: 0, end: block.titleEnd });
}

/** @param behind gives the sentences that may say where, as the passage itself may */
function offersIn(passage: Passage, distance: Distance, behind: () => readonly Passage[] = () => []): Offer[] {
  const choices = choicesIn(passage);
  const actionable = choices.length > 0 && [passage, ...behind()].some(namesPlace);
  return choices.map((choice) => ({ ...choice, distance, actionable }));
}

/** Also in words that offer a way out without saying what it is: "If you do not want this, write to us". */
const choicesIn = keptFor((passage: Passage): readonly Choice[] => {
  const known = choicesOf(passage);
  const others = passage
    .mentions("opt-out-offer")
    .filter((it) => !isOfOtherEnd(passage, it))
    .map((it): Choice => ({ ...phraseOf(passage, it), kind: "opt-out" }));
  return known.length > 0 ? known : others;
});

const choosing = factsBySegment(({ passage }) => choicesIn(passage));

function namesPlace(passage: Passage): boolean {
  return passage.has("choice-path") || isLinked(passage) || namedSwitches(passage).length > 0;
}

/**
 * "You can opt out. Write to …": the next sentences, also below a title, and what stands below a list of rights, unless about
 * something else.
 */
function placesBehind(segments: readonly Segment[], { index, block }: Segment): Passage[] {
  const below = block.group > 0 ? segments.findLastIndex((it) => it.block.group === block.group) + 1 : index + 1;
  return [...segments.slice(index + 1, index + 3), ...segments.slice(below, below + 2)]
    .filter((it) => isUnderSameHeading(it.block, block) || it.block.headings.at(-1) === block.flat)
    .map(({ passage }) => passage)
    .filter((passage) => !passage.has("other-choice"));
}

function isConsent({ kind }: Offer): boolean {
  return kind === "opt-in";
}

function isLinked({ flat, start, text }: Passage): boolean {
  return flat.links.some((link) => overlaps(link, { start, end: start + text.length }));
}

/** The choice is about the same use: it names it, stands in a section about it, or close by and about nothing else. */
function bearsOn(segments: readonly Segment[], other: Segment, segment: Segment): boolean {
  const { passage, block } = other;
  if (namesPractice(passage)) return topicsOf(passage).some((topic) => topicsOf(segment.passage).includes(topic));
  if (passage.has("other-choice") || isParallel(other, segment) || speaksOfOtherData(passage, segment.passage))
    return false;
  // "We have a face unlock … when you turn it off": the unlock is turned off, not the training.
  if (speaksOfBiometrics(passage) && !speaksOfBiometrics(segment.passage)) return false;
  if (segment.headings.slice(-1).some((it) => namesPractice(it) || modelsIn(it).length > 0)) return true;
  if (sentencesApart(segments, other, segment) > 3) return false;
  // "With your consent, we share …": beside it in another paragraph, an agreement is about something else.
  return (
    block === segment.block || passage.has("for-this") || choicesIn(passage).some(({ kind }) => kind === "opt-out")
  );
}

/** Without the items of the list that the sentence leads into: "We train our models on: - posts - photos". */
function sentencesApart(segments: readonly Segment[], other: Segment, { index, passage }: Segment): number {
  const isLedInto = ({ leadIns }: Segment) =>
    leadIns.some(({ flat, start }) => flat === passage.flat && start === passage.start);
  return Math.abs(other.index - index) - segments.slice(index + 1, other.index).filter(isLedInto).length;
}

/**
 * "You may refuse the school photo", "With your consent, we keep your position", beside a training on essays: what it names is
 * used for something else.
 */
function speaksOfOtherData(passage: Passage, practice: Passage): boolean {
  const [refusal] = passage.mentions("refusal");
  // "on what you type": it may be anything.
  if ((!refusal && !passage.has("consent")) || practice.has("clause-for-data")) return false;
  const object = refusal ? objectBehind(passage, refusal) : wholeOf(passage);
  const refused = dataIn(passage, object, "clause");
  const used = trainingPredicates(practice).flatMap((it) =>
    localData(practice, regionOf(practice, it), it, modelsIn(practice)),
  );
  if (refused.length * used.length === 0 || [...refused, ...used].some((it) => it.object.grain === "catch-all"))
    return false;
  const wordsOf = (found: readonly FoundData[]) =>
    found.flatMap((it) => tellingWords(it.object.text, passage.lexicon.language));
  const ours = wordsOf(used);
  const isTaught = (["ai-word", "anaphor", "for-this"] as const).some((kind) => passage.has(kind, object));
  return !isTaught && !wordsOf(refused).some((word) => ours.some((it) => beginAlike(word, it)));
}

function objectBehind({ folded }: Passage, { end }: Range): Range {
  const length = folded.slice(end).search(/[.,;:(]/);
  return { start: end, end: length < 0 ? folded.length : end + length };
}

/** "Our partner asks for your consent to its own app", "Patients of our partners may object". */
function asksForOthers({ passage }: Segment): boolean {
  const choices = [...passage.mentions("consent"), ...passage.mentions("refusal")];
  return choices.length > 0 && choices.every((it) => isAskedOfOthers(passage, it));
}

/**
 * "You can refuse that we train our speech model": beside the training of another named model it is no choice, nor is "You can
 * turn it off" in front of one.
 */
function isOfOtherModels(segments: readonly Segment[], other: Segment, segment: Segment): boolean {
  const named = other.index < segment.index ? trainingMeant(segments, other) : other;
  const [models, own] = [named, segment].map((it) =>
    trainingPredicates(it.passage).flatMap((predicate) =>
      modelsMeant(segments, it, regionOf(it.passage, predicate), predicate),
    ),
  );
  if (!models?.length || !own?.length || own.some((words) => words.length === 0)) return false;
  return !coversAModel(models, own);
}

/** The training that a choice by a pronoun goes back to, where it names none itself. */
function trainingMeant(segments: readonly Segment[], choice: Segment): Segment {
  if (!choice.passage.has("refuses-this") || trainingPredicates(choice.passage).length > 0) return choice;
  const before = segments.slice(Math.max(0, choice.index - furthestBack), choice.index);
  return (
    before.findLast((it) => isUnderSameHeading(it.block, choice.block) && trainingPredicates(it.passage).length > 0) ??
    choice
  );
}

/** In sentences. */
const furthestBack = 3;

/** Another item of the same list or another row of the same table says what happens in another case. */
function isParallel({ block }: Segment, segment: Segment): boolean {
  return block !== segment.block && block.group > 0 && block.group === segment.block.group;
}

function namesPractice(passage: Passage): boolean {
  return topicsOf(passage).length > 0;
}

/** What a passage speaks of: a consent to biometric data is none to training. */
const topicsOf = keptFor((passage: Passage): readonly Topic[] => {
  const training = trainingPredicates(passage).length > 0 ? (["ai-training"] as const) : [];
  const biometric = passage.has("biometric") ? (["biometric"] as const) : [];
  return [...training, ...biometric];
});
