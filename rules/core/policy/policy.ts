import type { Glossary, GlossaryEntry } from "../definitions/glossary.ts";
import type { Clause, Language, Offer, Phrase, Practice, Retention } from "../model.ts";
import { isConfirmed } from "../opinion/weigh.ts";
import { repeatedIn, someFeatures } from "../reading/around/features.ts";
import type { Draft, MeantModels } from "../reading/draft.ts";
import { grouped } from "../reading/neighbours.ts";
import type { Segment } from "../reading/segments.ts";
import { coversAModel, coversModels } from "../reading/sentence/models.ts";
import { isSameData } from "../reading/sentence/traits.ts";
import { phraseOf, wholeOf, wordsBetween } from "../words/passages.ts";
import { foldedWord } from "../words/vocabulary.ts";
import { isWithinReach } from "./active.ts";
import { withMembers } from "./claimed-terms.ts";
import { exclusionsOf, privateMembers, usesWhole, withTerms } from "./defined-data.ts";
import { type Denials, denialsIn, exclusionsFor } from "./kept-out.ts";
import {
  assertsTraining,
  type DraftFacts,
  inSameSection,
  type PlacedDraft,
  placed,
  type SectionWithDrafts,
} from "./placed-drafts.ts";
import { type Alike, alikeIn, firstOf, lowerCase } from "./said-alike.ts";
import { captureBefore, consentTermsOf, isKnown, isTraitNamed, retentionFor } from "./same-biometrics.ts";
import { separate } from "./separation.ts";

/** The definitions that bear on the practices of a policy. */
interface Definitions {
  /** Their offsets count from the beginning of their sections. */
  readonly glossary: Glossary;
  /** What is said of one of them, at its place in the text. */
  readonly inPlace: <T extends object>(said: T, entry: GlossaryEntry) => T;
  /** Whether one of them tells what is public. */
  readonly definesPublic: boolean;
}

/**
 * Joins the sections of a policy: what one of them defines or excludes decides how another is judged.
 * @param withdrawal finds where the policy says that consent can be taken back
 * @param isOurs tells whether a name is that of the policy's own company
 */
export function clausesOf(
  sections: readonly SectionWithDrafts[],
  definitions: Definitions,
  withdrawal: () => Phrase | undefined,
  isOurs: IsOurs,
): Clause[] {
  const ours = ownCompanies(sections, isOurs);
  const apart = sections.map((section) => ({ section, own: draftsOf(section, definitions.glossary, ours) }));
  const features = someFeatures(apart.flatMap(({ own }) => own.map(({ feature }) => feature)));
  const read = apart.map(({ section, own }) => ({ section, own: own.map((it) => ofItsFeature(it, features)) }));
  const whole = wholeOfPolicy(
    read.flatMap(({ own }) => own),
    definitions,
  );
  return read.flatMap(({ section, own }) =>
    [...grouped(own, ({ segment }) => segment.stretch).values()].flatMap((stretch) => {
      const bySegment = [...grouped(stretch, ({ segment }) => segment)].sort(([a], [b]) => a.index - b.index);
      return judgedTogether(bySegment).flatMap((together) => {
        const beside = together.flatMap(([, drafts]) => drafts);
        return together.map(([segment, drafts]) =>
          clauseOf(
            section,
            segment,
            drafts.map((draft) => judged(draft, beside, whole, withdrawal)),
          ),
        );
      });
    }),
  );
}

/** "Express door: face templates | 30 days": outside of its section a feature goes by its title. */
function ofItsFeature(draft: PlacedDraft, features: readonly (readonly string[])[]): PlacedDraft {
  if (draft.topic !== "biometric" || draft.feature.length > 0) return draft;
  const feature = repeatedIn(features, draft.about);
  return feature.length > 0 ? { ...draft, feature, facts: { ...draft.facts, feature } } : draft;
}

type IsOurs = (name: string, language: Language) => boolean;

/** What another company does, or says of its own models, is no practice and no promise of ours. */
function byOthers(facts: DraftFacts, company: string): DraftFacts {
  if (facts.topic !== "ai-training") return facts;
  const claim = facts.claim && { ...facts.claim, party: company };
  return { ...facts, claim, ...(facts.stance === "does-not" && { actor: "third-party" as const }) };
}

/** "Wrenfield's models" are all of ours, where Wrenfield speaks. */
function withoutNames(models: MeantModels, ours: ReadonlySet<string>): MeantModels {
  if (ours.size === 0) return models;
  const names = [...ours].flatMap((name) => foldedWord(name).split(" "));
  return models.map((words) => words.filter((word) => !names.some((it) => it === word || it === `${word}s`)));
}

type OfSegment = readonly [Segment, readonly PlacedDraft[]];

/** Each practice is judged by those around it; more than `mostAsked` are only in texts that are no policies. */
function judgedTogether(segments: readonly OfSegment[]): OfSegment[][] {
  const groups: OfSegment[][] = [];
  let count = mostAsked;
  for (const one of segments) {
    if (count >= mostAsked) {
      groups.push([]);
      count = 0;
    }
    groups.at(-1)?.push(one);
    count += one[1].length;
  }
  return groups;
}

/** The names that practices are told of and that are the policy's own company's. */
function ownCompanies(sections: readonly SectionWithDrafts[], isOurs: IsOurs): ReadonlySet<string> {
  const told = sections.flatMap((section) =>
    section
      .drafts()
      .map(({ judging, segment }) => ({ name: judging.company, language: segment.passage.lexicon.language })),
  );
  return new Set(told.flatMap(({ name, language }) => (name !== undefined && isOurs(name, language) ? [name] : [])));
}

function draftsOf(section: SectionWithDrafts, glossary: Glossary, ours: ReadonlySet<string>): PlacedDraft[] {
  return section.drafts().map(({ facts, judging, opinion, ...words }) => {
    const told = placed(withTerms(facts, glossary), section);
    const { company } = judging;
    const there = company === undefined || ours.has(company) ? told : byOthers(told, company);
    const models = withoutNames(judging.models, ours);
    return { ...there, ...placed({ ...judging, models }, section), ...words, facts: there, section, opinion };
  });
}

/**
 * What the whole policy says, as far as it bears on each practice: chosen once, since each practice looks through all of
 * it.
 */
interface WholePolicy {
  readonly bases: readonly Alike<Phrase>[];
  readonly offers: readonly Alike<Offer>[];
  readonly biometric: readonly PlacedDraft[];
  /** Of biometric data. */
  readonly retentions: readonly Alike<Retention>[];
  readonly denials: Denials;
  readonly definitions: Definitions;
}

function wholeOfPolicy(drafts: readonly PlacedDraft[], definitions: Definitions): WholePolicy {
  const biometric = drafts.filter(({ topic }) => topic === "biometric").slice(0, mostAsked);
  return {
    bases: alikeIn(drafts, ({ bases }) => bases, lowerCase),
    offers: alikeIn(
      drafts,
      (draft) =>
        // "If we ever train on messages, we will ask for your consent": none to what is done today.
        draft.segment.passage.has("new-use")
          ? []
          : draft.offers.filter((it) => it.distance === "clause" || (isWithinReach(it) && isOurTraining(draft))),
      (it) => `${it.kind} ${it.actionable} ${lowerCase(it)}`,
    ),
    biometric,
    retentions: alikeIn(
      biometric,
      ({ retention }) => retention,
      (it) => `${it.kind} ${lowerCase(it)}`,
    ),
    denials: denialsIn(drafts),
    definitions,
  };
}

/** Of how many practices each is asked what they say of one another: twice as many as any policy that we know has. */
const mostAsked = 100;

/** A choice beside one training, or beside its title, is taken to serve the others of the same models. */
function isOurTraining({ topic, speechAct, stance, confidence, trainers, instructed }: PlacedDraft): boolean {
  const isOurs = topic === "ai-training" && trainers.length + instructed.length === 0;
  const tells = speechAct === "assertion" || speechAct === "label" || speechAct === "instruction";
  return isOurs && tells && stance !== "does-not" && confidence !== "low";
}

function clauseOf(section: SectionWithDrafts, segment: Segment, practices: readonly Practice[]): Clause {
  return { ...placed(clauseWords(segment), section), practices };
}

function clauseWords({ passage, kind, headings, leadIns, cells }: Segment): Omit<Clause, "practices"> {
  return {
    ...phraseOf(passage, wholeOf(passage)),
    headings: headings.map((it) => phraseOf(it, wholeOf(it))),
    leadIns: leadIns.map((it) => phraseOf(it, wholeOf(it))),
    column: cells && phraseOf(cells.header, wholeOf(cells.header)),
    row: cells?.label && phraseOf(cells.label, wholeOf(cells.label)),
    kind,
    language: passage.lexicon.language,
  };
}

/** @param own the drafts that were read with it */
function judged(
  draft: PlacedDraft,
  own: readonly PlacedDraft[],
  whole: WholePolicy,
  withdrawal: () => Phrase | undefined,
): Practice {
  const { bases, offers, biometric, retentions, denials, definitions } = whole;
  const near = own.filter(
    (it) =>
      it !== draft &&
      assertsTraining(it) &&
      inSameSection(draft, it) &&
      Math.abs(it.segment.index - draft.segment.index) <= 4,
  );
  const terms = [
    ...new Set(
      draft.data.flatMap(({ head, grain }) => (grain === "defined-term" ? definitions.glossary.named(head) : [])),
    ),
  ];
  const { anchored } = draft;
  const retention = retentionFor(draft, retentions);
  const consentTerms = consentTermsOf(draft, biometric, withdrawal);
  const isSureOfFault = () => isConfirmed(draft);
  const known = isKnown(draft, biometric);
  const isRaised = !known && mayBeStated(draft) && !own.some((it) => isToldIn(it, draft)) && isSureOfFault();
  const said = known ? "presupposition" : draft.speechAct;
  const facts: DraftFacts = { ...draft.facts, speechAct: isRaised ? "assertion" : said };
  const ofOthers = firstOf(offers, (it) => holdsElsewhere(it, draft))
    .filter(({ span }) => facts.offers.every((it) => it.span.start !== span.start))
    .map(elsewhere);
  const around = {
    exclusions: [
      ...exclusionsFor(draft, own, denials),
      ...terms.flatMap((it) => definitions.inPlace(exclusionsOf(it.definition), it)),
    ],
    privateMembers: (terms.length > 0 && usesWhole(draft) ? terms : []).flatMap((it) =>
      definitions.inPlace(privateMembers(it.definition), it),
    ),
    namedBeside: own.some((it) => it !== draft && namesBeside(it, draft)),
    limitedBehind: own.some((it) => it !== draft && limitsBehind(it, draft)),
    capturedBefore: captureBefore(draft, biometric),
    traitNamed: isTraitNamed(draft, biometric),
    treatedApart: near.some((it) => it.stance !== "does-not" && treatsOtherKind(it, draft)),
    anchored:
      anchored ||
      terms.some((it) => it.definition.anchored) ||
      definitions.definesPublic ||
      near.some((it) => it.anchored),
  };
  const { speechAct } = facts;
  const offered = [...facts.offers, ...ofOthers];
  const separation = separate({ ...draft, offers: offered, retention, consentTerms, speechAct }, around, isSureOfFault);
  return {
    ...facts,
    claim: facts.claim && withMembers(facts.claim, draft.data, definitions.glossary),
    bases: [...facts.bases, ...firstOf(bases, (it) => it !== draft && speaksOfSame(it, draft))],
    offers: offered,
    retention,
    consentTerms,
    separation,
    opinion: draft.opinion,
    ...(isRaised && { raised: true }),
  };
}

/** Words that only name a practice may state, as in a list, that it takes place; of that only a second reader is sure. */
function mayBeStated({ speechAct, stance, actor }: PlacedDraft): boolean {
  return speechAct === "label" && stance !== "does-not" && actor !== "reader" && actor !== "other";
}

/** "Improving our AI. | Your posts train it": the sentence behind a title tells what the title names. */
function isToldIn({ topic, speechAct, segment: { block, index } }: PlacedDraft, title: PlacedDraft): boolean {
  const isNext = block === title.segment.block && index === title.segment.index + 1;
  return isNext && topic === title.topic && speechAct === "assertion";
}

/** Where the policy speaks of the same elsewhere, the way to agree or refuse that it names holds here too. */
function holdsElsewhere(other: PlacedDraft, draft: PlacedDraft): boolean {
  const isApart =
    draft.topic === "ai-training" ? coversAModel(other.models, draft.models) : !inSameSection(other, draft);
  return other !== draft && isApart && lendsChoice(other) && speaksOfSame(other, draft);
}

/**
 * "**Photos.** If you agree, … You can withdraw this.": what a titled paragraph offers for its own training it offers for no
 * other; a choice that is not free serves none.
 */
function lendsChoice({ speechAct, unfree, segment: { block } }: PlacedDraft): boolean {
  return unfree.length === 0 && (speechAct !== "assertion" || block.titleEnd === 0);
}

function elsewhere(offer: Offer): Offer {
  return { ...offer, distance: "elsewhere" };
}

/** A refusal of what partners train is none of what we train ourselves, nor is consent to one trait any to another. */
function speaksOfSame(other: PlacedDraft, draft: PlacedDraft): boolean {
  if (other.topic === "biometric" && other.speechAct === "law") return false;
  const isOfSame = draft.topic !== "biometric" || isSameData(other, draft);
  return other.topic === draft.topic && isOfSame && (other.trainers.length === 0 || draft.trainers.length > 0);
}

/**
 * A sentence right beside it, of the same section, says of the same training which data it uses; so does the paragraph
 * behind a list, of an item that itself names none.
 */
function namesBeside(other: PlacedDraft, draft: PlacedDraft): boolean {
  if (other.topic !== "ai-training" || !inSameSection(other, draft) || other.stance === "does-not") return false;
  const distance = other.segment.index - draft.segment.index;
  const behindList =
    draft.segment.kind === "item" && other.segment.kind === "sentence" && distance > 0 && distance <= behindItem;
  if (!behindList && (Math.abs(distance) > 2 || other.segment.block !== draft.segment.block)) return false;
  if (behindList && other.data.some(({ grain }) => grain === "catch-all")) return false;
  const named = other.data.filter(({ place, grain }) => place === "clause" && grain !== "catch-all");
  return named.length >= 2 || (named.length > 0 && named.length === other.data.length);
}

/** In sentences and items. */
const behindItem = 4;

/**
 * Right behind it stands all that trains the same models, by name: "Only the reviews you post are used to train them".
 * Not "only if", and not for some readers alone.
 */
function limitsBehind(other: PlacedDraft, draft: PlacedDraft): boolean {
  if (!assertsTraining(other) || other.stance === "does-not" || other.scopes.length > 0) return false;
  if (!inSameSection(other, draft) || !coversModels(other.models, draft.models)) return false;
  const distance = other.segment.index - draft.segment.index;
  const isBehind = distance > 0 && distance <= 2 && (other.segment.block === draft.segment.block || isListed(draft));
  const isBehindHere = other.segment === draft.segment && other.range.start > draft.range.end;
  if (!isBehind && !isBehindHere) return false;
  return other.data.every(({ place, grain }) => place === "clause" && grain !== "catch-all") && isLimitedToData(other);
}

function isListed({ segment }: PlacedDraft): boolean {
  return segment.kind === "item";
}

/** "only the reviews you post", "only on reviews": the limit stands right before the first of its data. */
function isLimitedToData({ data: [first], segment: { passage }, region }: PlacedDraft): boolean {
  const at = first ? passage.text.indexOf(first.text, region.start) : -1;
  return passage
    .mentions("exclusive", { start: region.start, end: at })
    .some(({ end }) => wordsBetween(passage, end, at) <= 2 && !passage.has("subordinator", { start: end, end: at }));
}

function treatsOtherKind(other: Draft, draft: Draft): boolean {
  return other.data.some(
    (theirs) =>
      theirs.visibility !== "unspecified" && draft.data.every((ours) => ours.visibility !== theirs.visibility),
  );
}
