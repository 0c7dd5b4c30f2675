import type { Circumstances } from "../../model.ts";
import { overlaps, type Passage, phraseOf, phrasesIn, type Range, within } from "../../words/passages.ts";
import { companyThatTrains } from "../around/another-company.ts";
import { isDisowned } from "../around/by-others.ts";
import { circumstancesOf } from "../around/circumstances.ts";
import { inherited, refersBack, saidInRow } from "../around/inheritance.ts";
import { recipientsOf } from "../around/recipients.ts";
import type { Draft, MeantModels } from "../draft.ts";
import type { Segment } from "../segments.ts";
import { actorIn } from "../sentence/actors.ts";
import { choicesOf, purposesOf, vagueTermsOf } from "../sentence/conditions.ts";
import { dataIn, spanFrom } from "../sentence/data.ts";
import { deniedInRow, isOfList, isUnderDenial } from "../sentence/denied-around.ts";
import { localExclusions } from "../sentence/exclusions.ts";
import { coversModels, mayBeOfLanguage, modelsMeant } from "../sentence/models.ts";
import { modelsIn } from "../sentence/named-models.ts";
import { deniesWhatFollows, isDenied, isListedAsDenied, regionOf } from "../sentence/negation.ts";
import { isOpenedAround, yesesLeftOpen } from "../sentence/openings.ts";
import { type Predicate, trainingPredicates } from "../sentence/predicates.ts";
import { isInPurposes, localData } from "../sentence/slots.ts";
import { speechActOf, stanceOf } from "../sentence/speech.ts";
import { trainersOf } from "../sentence/trainers.ts";
import { keptForTraining } from "./kept.ts";
import { vendorOf } from "./vendors.ts";

/** What a segment says of one training, with the data that it inherits. */
export function trainingDraft(segments: readonly Segment[], segment: Segment, predicate: Predicate): Draft {
  const { passage } = segment;
  const region = regionOf(passage, predicate);
  const denied =
    isDenied(passage, region, predicate) ||
    isListedAsDenied(passage, region, predicate) ||
    deniedAbove(segment, region, predicate) ||
    deniedInRow(segment);
  const taken = modelsIn(passage);
  // "new uses of your data by AI": of such words no verb tells where the data stands.
  const isNew =
    passage.touches("use-to-come", predicate) &&
    !(["ai-purpose", "training-noun"] as const).some((kind) => passage.touches(kind, predicate));
  const own = isNew
    ? dataIn(passage, region, "clause", taken).filter(({ object }) => object.grain === "catch-all")
    : localData(passage, region, predicate, taken);
  // "To answer your messages and to train, we use this data": what it is does not stand among the purposes.
  const isFronted = isInPurposes(passage, { start: region.start, end: predicate.start });
  const pointing = isFronted ? undefined : (own[0]?.start ?? pronounIn(passage, region, predicate));
  const isGeneral = own.every(({ object }) => object.grain === "catch-all");
  const around = own.every(refersBack)
    ? inherited(segments, segment, pointing ?? region.start, predicate)
    : isGeneral
      ? saidInRow(segment)
      : [];
  const found = around.length > 0 ? around : own;
  const choices = choicesOf(passage, predicate);
  const stance = stanceOf(passage, region, predicate, denied, choices, denied && isOpenedAround(segments, segment));
  const isUnasked = yesesLeftOpen(passage).some((it) => within(it, region));
  const isAsked = stance === "only-with-consent" || isUnasked;
  const isAskedFirst = isUnasked || (isNew && !isAsked && asksFirst(passage));
  const isToCome = (isAsked && passage.has("new-use", region)) || (isAskedFirst && passage.has("use-to-come", region));
  const isTheirs = passage.has("possessive", predicate) && !passage.has("first-party", predicate);
  const trainers = trainersOf(segments, segment, region, predicate);
  const vendor = trainers.length === 0 && isTheirs ? vendorOf(segments, segment, predicate) : undefined;
  const subject = staysWithReader(passage) ? "reader" : actorIn(segment, region, predicate);
  const actor = isDisowned(segments, segment, predicate) ? "other" : subject;
  const models = modelsMeant(segments, segment, region, predicate);
  const exclusions = localExclusions(passage, predicate, denied, partsOnOthers(segments, segment, predicate, models));
  const used = found.filter(({ object }) => !exclusions.some(({ span }) => span.start === object.span.start));
  return {
    ...trainingCircumstances(segments, segment),
    // Wherever the data is named: in the clause, or in what it inherits from.
    deidentifiedWords: phrasesIn([...new Set(used.map((it) => it.passage))], "deidentified"),
    segment,
    region,
    range: predicate,
    topic: "ai-training",
    // "We will not use it for a new purpose without your consent": of what may come nothing is done.
    speechAct: isToCome ? "presupposition" : speechActOf(segment, region, predicate),
    stance,
    confidence: predicate.confidence,
    actor: vendor && actor === "unknown" ? "third-party" : actor,
    predicate: phraseOf(passage, predicate),
    data: used.map(({ object }) => object),
    dataSpan: spanFrom(used, passage, predicate),
    purposes: purposesOf(
      passage,
      { start: region.start, end: passage.text.length },
      predicate,
      own.filter((it) => it.passage === passage),
    ),
    recipients: recipientsOf(passage),
    handedOn: [],
    trainers: vendor ? [vendor] : trainers,
    models,
    company: companyThatTrains(segments, segment, region, predicate),
    ofLanguageModels: mayBeOfLanguage(models, passage),
    about: [],
    publicOrNot: passage.mentions("public-or-not", region).map((it) => phraseOf(passage, it)),
    choices,
    retention: keptForTraining(segments, segment, predicate),
    exclusions,
    vague: vagueTermsOf(passage, region),
    apart: used.some((it) => it.passage !== passage && it.object.place === "lead-in" && treatsOnItsOwn(it.passage)),
    swallows: false,
    anchored: used.some(({ passage: where }) => where.has("public-anchor")) || passage.has("public-anchor"),
  };
}

/** "We will ask for your consent before any new use": no agreement is taken from mere use. */
function asksFirst(passage: Passage): boolean {
  return passage.has("consent-term") && !passage.has("bundled-consent");
}

/** "We do not use the following to:" passes its negation down to the items. */
function deniedAbove(segment: Segment, region: Range, predicate: Range): boolean {
  if (segment.passage.mentions("negator").some(({ start }) => start >= region.start && start < predicate.start))
    return false;
  if (isUnderDenial(segment)) return true;
  const leadIn = segment.leadIns.at(-1);
  if (!leadIn || !isOfList(segment)) return false;
  return /:\s*$/.test(leadIn.text) && deniesWhatFollows(leadIn);
}

/** Where "it" or "them" stands for data that was named before: "we share X with partners, who may use it to train". */
function pronounIn(passage: Passage, region: Range, predicate: Range): number | undefined {
  const pronouns = passage.mentions("anaphor");
  const ahead = pronouns.findLast(({ start, end }) => start >= region.start && end <= predicate.start);
  if (ahead) return ahead.start;
  // "keeps drawings and trains its model on them": what they are stands in front of the training.
  const links = passage.mentions("data-link").filter(({ start }) => start - predicate.end === 1);
  return pronouns.some(({ start }) => links.some(({ end }) => start - end === 1)) ? predicate.start : undefined;
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

/** Whatever else is done with the data, a model learns from it. */
export function trainingCircumstances(segments: readonly Segment[], segment: Segment): Circumstances {
  const around = circumstancesOf(segments, segment);
  return { ...around, actions: ["train", ...around.actions] };
}

/** "Data used for training stays on your machine and is not sent to us": we get none of it. */
function staysWithReader(passage: Passage): boolean {
  return passage.has("on-device") && passage.has("negator");
}

/** "…: only if you turn it on", "…: never": the item has a condition of its own. */
function treatsOnItsOwn(passage: Passage): boolean {
  return (["consent", "refusal", "negator", "exclusive"] as const).some((kind) => passage.has(kind));
}
