import type { MentionKind } from "../../../languages/lexicon.ts";
import { keptFor } from "../../keep/lazily.ts";
import type { Action, Circumstances, ConsentTerms, Ground, Phrase, SpecialData, Trait } from "../../model.ts";
import type { Mention } from "../../words/mentions.ts";
import { type Passage, phraseOf, phrasesIn, type Range, wordCount, wordsBetween } from "../../words/passages.ts";
import { factsBeside, factsBySegment, itemsBelow, nextSentences, underHeadingOf } from "../neighbours.ts";
import type { Segment } from "../segments.ts";
import { isNoConsent, isOnLaw, takenConsents } from "../sentence/conditions.ts";
import { isDenied, regionOf } from "../sentence/negation.ts";
import { trainingPredicates } from "../sentence/predicates.ts";
import { dataKinds } from "../sentence/scope-of-no.ts";
import { isTraitAct, mayBeSameFeature, speaksOfBiometrics, traitsIn } from "../sentence/traits.ts";
import { basesOf } from "./bases.ts";
import { isAskedOfOthers, namesOthers } from "./by-others.ts";
import { featureOf } from "./features.ts";
import { describesFeature, isOfOtherTrait, isUnbounded, lendsTo } from "./lending.ts";
import { offersOf } from "./offers.ts";
import { salesIn } from "./recipients.ts";
import { isAskedHowLong } from "./retention.ts";
import { unfitGroundsOf } from "./unfit-grounds.ts";

/** What the clause of a practice says besides its data, and what the section around it adds. */
export function circumstancesOf(segments: readonly Segment[], segment: Segment): Circumstances {
  const { passage, cells, leadIns } = segment;
  const row = cells ? cells.others.map(({ cell }) => cell) : [];
  const clause = [passage, ...row, ...leadIns];
  const around = underHeadingOf(segments, segment);
  const next = nextSentences(segments, segment);
  const onChoice = [passage, ...next.filter((it) => !it.has("other-choice"))];
  const traits = traitsIn(clause);
  return {
    actions: actionsOf(passage),
    bases: basesOf(segments, segment),
    offers: offersOf(segments, segment),
    bundled: [...clause, ...next].flatMap((it) => takenConsents(it).map((words) => phraseOf(it, words))),
    residual: phrasesIn(onChoice, "residual"),
    unfree: phrasesIn(onChoice, "unfree-choice"),
    instructed: phrasesIn(clause, "as-processor"),
    retroactive: [...clause, ...next.filter(takesUp), ...itemsBehind(segments, segment)].flatMap(reachingBackIn),
    notices: [...phrasesIn(clause, "notice-given"), ...factsBeside(notices(around), segment)],
    special: clause.flatMap(specialIn),
    specialNearby: factsBeside(specials(around), segment),
    provenance: [...clause.flatMap(provenanceIn), ...factsBeside(provenances(around), segment)],
    deidentifiedWords: phrasesIn(clause, "deidentified"),
    deidentification: [...phrasesIn(clause, "deidentification"), ...factsBeside(deidentifications(around), segment)],
    scopes: phrasesIn([passage], "scope"),
    consentTerms: consentTermsIn(segments, segment, clause, traits),
    identifies: [...clause.filter(isBrief), ...segment.headings.slice(-1), ...besideOf(segments, segment)].flatMap(
      identifyingIn,
    ),
    grounds: [
      ...groundKinds.flatMap(([kind, mention]) => phrasesIn(clause, mention).map((it) => ({ ...it, kind }))),
      ...trainingAlone(clause),
    ],
    unfitGrounds: traits.length > 0 ? unfitGroundsOf(segments, segment) : [],
    hedges: phrasesIn([passage], "hedged-negator"),
    traits,
    feature: featureOf(segments, segment),
    restricted: [],
    unbounded: false,
    anotherCase: false,
    asksHowLong: isAskedHowLong(segment),
  };
}

/** A name at the end, with up to two words behind it; ahead of its capital, what of its word comes before. */
const nameBefore =
  /(?<![\p{L}\p{N}&-])((?:(?!\p{Lu})[\p{L}\p{N}&-])*)\p{Lu}[\p{L}\p{N}&-]+(?:\s*["”»])?(?:\s+\p{Ll}+){0,2}\s+$/u;

/** Words that name where outside data comes from: by a kind of source, or by a name in capitals. */
const provenanceIn = keptFor((passage: Passage): readonly Phrase[] => {
  const { text } = passage;
  const sources = [...passage.mentions("provenance-of"), ...passage.mentions("dataset")];
  const common = sources.length > 0 ? commonIn(passage) : [];
  const named = sources.filter(({ kind, start, end }) => {
    const behind = /^(?:\s+[\p{Ll}'’]+){0,2}\s+(?:["“«]\s*)?(\p{Lu}[\p{L}\p{N}&-]+)/u.exec(text.slice(end));
    const ahead = kind === "dataset" ? nameBefore.exec(text.slice(0, start)) : null;
    const starts = [
      behind && end + behind[0].length - (behind[1]?.length ?? 0),
      ahead && ahead.index + (ahead[1]?.length ?? 0),
    ].filter((at) => at != null);
    return starts.some((at) => at > 0 && !common.some((it) => it.start <= at && it.end > at));
  });
  return [...passage.mentions("provenance"), ...named].map((it) => phraseOf(passage, it));
});

function commonIn(passage: Passage): Mention[] {
  return (["reader", "first-party", "third-party", "affiliate"] as const).flatMap((kind) => passage.mentions(kind));
}

/** What a section explains of how data loses its persons, where it or its heading says that this is what it speaks of. */
export function deidentificationIn(segments: readonly Segment[]): Phrase[] {
  return segments.flatMap(({ passage, headings }) => {
    const speaks = [passage, ...headings].some((it) => it.has("deidentify"));
    return speaks ? phrasesIn([passage], "deidentification") : [];
  });
}

/** What its list names, where it is a lead-in. */
function itemsBehind(segments: readonly Segment[], { block, index }: Segment): Passage[] {
  return itemsBelow(segments, block)
    .filter((it) => it.index > index)
    .map(({ passage }) => passage);
}

/** Words by which a use takes in data given before; "what was already collected is deleted" takes in none. */
function reachingBackIn(passage: Passage): Phrase[] {
  const isDestroyed = ({ end }: Range) =>
    passage
      .mentions("destroy-verb")
      .some(({ start }) => start > end && wordsBetween(passage, end, start) <= closeBehind);
  return passage
    .mentions("retroactive")
    .filter((it) => !isDestroyed(it))
    .map((it) => phraseOf(passage, it));
}

/** In words. */
const closeBehind = 3;

/** "This applies to …": goes on about what was said before. */
function takesUp(passage: Passage): boolean {
  return passage.mentions("anaphor")[0]?.start === 0;
}

const notices = factsBySegment(({ passage }) => phrasesIn([passage], "notice-given"));
const deidentifications = factsBySegment(({ passage }) => phrasesIn([passage], "deidentification"));
const provenances = factsBySegment(({ passage }) => provenanceIn(passage));
const specials = factsBySegment(({ passage }) => specialIn(passage));

const actionKinds = [
  ["collect-verb", "collect"],
  ["keep-verb", "keep"],
  ["process-verb", "use"],
  ["disclose-verb", "share"],
  ["sell-verb", "sell"],
] as const satisfies readonly (readonly [MentionKind, Action])[];

function actionsOf(passage: Passage): Action[] {
  return actionKinds
    .filter(([kind]) => (kind === "sell-verb" ? salesIn(passage) : passage.mentions(kind)).length > 0)
    .map(([, action]) => action);
}

const specialKinds = [
  ["special-health", "health"],
  ["biometric", "biometric"],
  ["biometric-identifier", "biometric"],
  ["biometric-feature", "biometric"],
  ["minors", "minors"],
  ["special-category", "other"],
] as const satisfies readonly (readonly [MentionKind, SpecialData["kind"]])[];

const specialIn = keptFor((passage: Passage): readonly SpecialData[] =>
  specialKinds
    .filter(([, kind]) => kind !== "biometric" || speaksOfBiometrics(passage))
    .flatMap(([mention, kind]) => phrasesIn([passage], mention).map((it) => ({ ...it, kind }))),
);

/** A cell that lists all that a row is for says it of no entry of another cell. */
function isBrief({ text }: Passage): boolean {
  return wordCount(text) <= longestAct;
}

/** In words. */
const longestAct = 60;

/** The sentences right before and behind in the same paragraph that go on about the same data. */
function besideOf(segments: readonly Segment[], { block, index }: Segment): Passage[] {
  return [segments[index - 1], segments[index + 1]].flatMap((it) =>
    it?.block === block && (speaksOfBiometrics(it.passage) || (it.index > index && goesOn(it.passage)))
      ? [it.passage]
      : [],
  );
}

/** "It opens the door", but not "Sign in to see it". */
function goesOn(passage: Passage): boolean {
  return passage.mentions("anaphor").some(({ start }) => wordsBetween(passage, 0, start) <= 2);
}

/** "to verify your identity", but not "never to identify you". */
const identifyingIn = keptFor((passage: Passage): readonly Phrase[] =>
  passage
    .mentions("identifies-people")
    .filter((it) => !isDenied(passage, regionOf(passage, it), it))
    .map((it) => phraseOf(passage, it)),
);

const groundKinds = [
  ["transaction", "ground-transaction"],
  ["request", "ground-request"],
  ["security", "ground-security"],
  ["authorization", "ground-authorization"],
  ["published", "ground-published"],
] as const satisfies readonly (readonly [Ground["kind"], MentionKind])[];

/** "to train a model that finds faces, not to identify anybody". */
function trainingAlone(clause: readonly Passage[]): Ground[] {
  const trains = clause.some((it) => trainingPredicates(it).length > 0);
  return trains ? phrasesIn(clause, "identifies-nobody").map((it) => ({ ...it, kind: "training" })) : [];
}

/** Whether another segment stands beside a clause in its section, or speaks there of consent or of biometrics. */
function isBeside(segments: readonly Segment[], segment: Segment, it: Segment, traits: readonly Trait[]): boolean {
  const { block, index } = segment;
  if (isOfOtherTrait(segments, it, segment, traits) || it.passage.has("new-use")) return false;
  if (!mayBeSameFeature(featureOf(segments, it), featureOf(segments, segment))) return false;
  // What unlocks the reader's own phone asks nobody for what we take.
  if (it.passage.has("on-device") && it.block !== block && !segment.passage.has("on-device")) return false;
  const isNear = it.block === block || (it.block.kind === "sentence" && Math.abs(it.index - index) <= 3);
  if (!isNear && !speaksOfConsent(it)) return false;
  if (it.passage.has("other-consent") && !speaksOfBiometrics(it.passage)) return false;
  return !isUnbounded(segment) || lendsTo(segments, segment, it) || !describesFeature(segments, it);
}

function speaksOfConsent({ passage }: Segment): boolean {
  return speaksOfBiometrics(passage) || passage.has("consent-term");
}

function consentTermsIn(
  segments: readonly Segment[],
  segment: Segment,
  clause: readonly Passage[],
  traits: readonly Trait[],
): ConsentTerms {
  const around = underHeadingOf(segments, segment);
  const withOthers = namesOthers(segment);
  const told = (kind: keyof typeof consentWords): Phrase | undefined =>
    clause.flatMap((it) => (withOthers ? phrasesIn([it], kind) : ofOurs(it, kind)))[0] ??
    consentWords[kind](around)
      .filter((it) => isBeside(segments, segment, it.segment, traits))
      .filter((it) => kind !== "consent-term" || goesWith(it.segment, segment))
      .flatMap((it) =>
        (withOthers ? it.facts : ofOurs(it.segment.passage, kind)).map((said) =>
          it.segment.block === segment.block ? said : { ...said, apart: true as const },
        ),
      )[0];
  const [term] = clause.flatMap((it) => consentIn(it).map((words) => phraseOf(it, words)));
  return {
    term,
    invoked: term ?? told("consent-term"),
    act: told("consent-act"),
    withdrawal: told("consent-withdrawal"),
    release: told("signed-release"),
    alternative: told("consent-alternative"),
    isExplicit: clause.some((it) => it.has("explicit-consent")),
    onlyToShare: isOnlyGiven(segment.passage),
  };
}

/** "We will not disclose it unless you consent": no word on taking or keeping it. */
function isOnlyGiven(passage: Passage): boolean {
  const gives = passage.mentions("disclose-verb").some((it) => !passage.touches("not-disclosure", it));
  const given = gives || salesIn(passage).length > 0;
  return given && actionsOf(passage).every((it) => it === "share" || it === "sell");
}

/** Such words of a passage, but for those on what others ask for themselves. */
function ofOurs(passage: Passage, kind: MentionKind): Phrase[] {
  return givenIn(passage, kind)
    .filter((it) => !isAskedOfOthers(passage, it))
    .map((it) => phraseOf(passage, it));
}

/** Such words; an act or a release, but for those that say that there is none: "by pressing a thumb on the reader". */
function givenIn(passage: Passage, kind: MentionKind): Mention[] {
  if (kind === "consent-term") return isOnLaw(passage) ? [] : consentIn(passage);
  const isGiven = kind === "consent-act" || kind === "signed-release";
  if (isGiven && isOnLaw(passage)) return [];
  return passage.mentions(kind).filter((it) => !isGiven || !(isNoConsent(passage, it) || isTraitAct(passage, it)));
}

const consentWords = {
  "consent-term": givenBySegment("consent-term"),
  "consent-act": givenBySegment("consent-act"),
  "consent-withdrawal": givenBySegment("consent-withdrawal"),
  "signed-release": givenBySegment("signed-release"),
  "consent-alternative": givenBySegment("consent-alternative"),
};

function givenBySegment(kind: MentionKind) {
  return factsBySegment(({ passage }) => givenIn(passage, kind).map((it) => phraseOf(passage, it)));
}

/** In its paragraph, right beside it, about biometric data, or asked for near it: else the consent may be one to anything. */
function goesWith({ passage, block, index }: Segment, segment: Segment): boolean {
  if (isOnlyGiven(passage) && !isOnlyGiven(segment.passage)) return false;
  const distance = Math.abs(index - segment.index);
  if (block === segment.block || distance === 1 || speaksOfBiometrics(passage)) return true;
  return block.kind === "sentence" && distance <= furthestRequest && asksForConsent(passage);
}

/** In sentences. */
const furthestRequest = 6;

/** "We ask for your consent on a form.", and to nothing that is named. */
function asksForConsent(passage: Passage): boolean {
  const asks = passage.mentions("intent").some((it) => passage.touches("consent", it));
  const names = dataKinds.flatMap((kind) => passage.mentions(kind)).some((it) => !passage.touches("choice-path", it));
  return asks && !names && !passage.has("other-choice");
}

/** Words that invoke consent; "your consent is not needed" invokes none, nor does "by clocking in you consent". */
function consentIn(passage: Passage): Mention[] {
  return passage
    .mentions("consent-term")
    .filter((it) => !passage.touches("not-consent", it) && !isNoConsent(passage, it));
}
