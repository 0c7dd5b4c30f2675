import type { DataObject, Exclusion, Phrase, Practice, Separation, SeparationCase, Untold, Verdict } from "../model.ts";
import { isListedWithoutPeriod } from "../reading/around/title-fields.ts";
import type { Draft } from "../reading/draft.ts";
import { isLimited } from "../reading/sentence/negation.ts";
import { tellingWords } from "../words/likeness.ts";
import { hasChoice } from "./active.ts";

/** What the document says elsewhere that bears on a practice. */
interface Surroundings {
  /** Exclusions of training that apply, in the section or elsewhere. */
  readonly exclusions: readonly Exclusion[];
  /** The private members of defined terms that the practice uses whole. */
  readonly privateMembers: readonly Phrase[];
  /** A neighbour treats the other kind of data on its own. */
  readonly treatedApart: boolean;
  /** Public data is defined, or tied to an audience, near the practice. */
  readonly anchored: boolean;
  /** The sentence beside it says which data is used. */
  readonly namedBeside: boolean;
  /** A sentence right behind it says that nothing but named data trains the same models. */
  readonly limitedBehind: boolean;
  /** Words before, in the same notice on biometric data, that say from which capture it comes. */
  readonly capturedBefore: readonly Phrase[];
  /** Another practice tells which trait the biometric data is of. */
  readonly traitNamed: boolean;
}

/**
 * Judges a practice by the decision table of the rule catalogue (1.6); the first row that matches decides. What is told by
 * bare names only counts as told unless a second reader is sure that it is not.
 */
export function separate(draft: Draft, around: Surroundings, isSureOfFault: () => boolean): Separation {
  const untold = draft.topic === "biometric" && isActive(draft) ? untoldOf(draft, around) : [];
  const judged = draft.topic === "biometric" ? judgeBiometric(draft, around, untold) : judgeTraining(draft, around);
  // "User Content, except private messages": what is kept out is told, whatever else is not. A term tells by its definition.
  const isTold = draft.exclusions.some(isWide) || draft.data.some(({ grain }) => grain === "defined-term");
  const inDoubt = isTold ? undefined : toldByNames[judged[1]];
  const [verdict, row, because] = inDoubt && isSureOfFault() ? (["unseparated", inDoubt] as const) : judged;
  return { verdict, case: row, because: because ?? [], anchored: around.anchored, untold };
}

/** Where names of data decide, and no word on who sees it or how it is captured: what becomes of these in doubt. */
export const toldByNames: { readonly [K in SeparationCase]?: SeparationCase } = {
  named: "told-in-doubt",
  "catch-all-with-examples": "told-in-doubt",
  "private-without-choice": "told-in-doubt",
  "deidentified-only": "told-in-doubt",
  "biometric-separate": "biometric-in-doubt",
};

/**
 * Whether the words themselves say that data is not told apart: public data is lumped with the rest, or a no for all of the
 * data has an exception that its author can widen.
 */
export function isPlain({ separation, data }: Pick<Practice, "separation" | "data">): boolean {
  return separation.case === "mixed" || (separation.case === "exclusion-swallowed" && data.some(isOpen));
}

type Judgement = readonly [Verdict, SeparationCase, (readonly Phrase[])?];

/** Only what the policy itself says takes place can separate data or not. */
function isActive({ topic, speechAct, stance, actor }: Draft): boolean {
  return (
    topic !== "ai-use" && speechAct === "assertion" && stance !== "does-not" && actor !== "reader" && actor !== "other"
  );
}

function judgeBiometric(draft: Draft, { capturedBefore }: Surroundings, untold: readonly Untold[]): Judgement {
  if (!isActive(draft)) return ["not-applicable", "not-active"];
  const bare = draft.data.every(({ source }) => source === "unspecified");
  if (bare && capturedBefore.length === 0) return ["unseparated", "biometric-bare"];
  return [untold.length > 0 ? "partial" : "adequate", "biometric-separate", bare ? capturedBefore : []];
}

function untoldOf(draft: Draft, { traitNamed }: Surroundings): Untold[] {
  const named = traitNamed || draft.data.some(({ grain }) => grain !== "catch-all");
  return [
    ...(named ? [] : (["trait"] as const)),
    ...(saysOnlyEmptyPurposes(draft) ? (["purpose"] as const) : []),
    ...(isHeld(draft) && hasNoEnd(draft) ? (["end"] as const) : []),
    ...(restsOnConsent(draft) ? untoldOfConsent(draft) : []),
    ...(isGivenToAnyone(draft) ? (["recipient"] as const) : []),
  ];
}

function saysOnlyEmptyPurposes({ purposes, segment }: Draft): boolean {
  const { notAPurpose } = segment.passage.lexicon.grammar;
  return purposes.every(({ kind }) => kind !== "specific") && purposes.some(({ text }) => !notAPurpose.test(text));
}

/** "We do not generally …" promises nothing, and what is only seen is not yet kept. */
function isHeld({ asksHowLong, hedges, data, actions, actor, retention, segment }: Draft): boolean {
  const isKept = asksHowLong || actions.includes("keep") || retention.some(({ distance }) => distance !== "elsewhere");
  const taken = actor === "first-party" || actions.includes("collect") || isKept || isListedWithoutPeriod(segment);
  return hedges.length === 0 && (taken || data.some(({ source }) => source !== "observed"));
}

/** "Shared with law enforcement and with partners": the partners may be anybody. */
function isGivenToAnyone({ actions, recipients, actor, hedges }: Draft): boolean {
  const isOurs = actor !== "third-party" && hedges.length === 0;
  const kinds = recipients.map(({ kind }) => kind);
  return isOurs && actions.includes("share") && kinds.includes("unnamed") && !kinds.includes("named");
}

/** What never leaves the reader's device is theirs to delete. */
function hasNoEnd({ data, retention }: Draft): boolean {
  return !staysOnDevice(data) && retention.every(({ kind }) => kind === "empty");
}

/** Consent is invoked; one to disclose is another than that to the capture. */
function restsOnConsent({ consentTerms: { term, onlyToShare }, actions, data, hedges }: Draft): boolean {
  const onlyShared = onlyToShare || (actions.length > 0 && actions.every((it) => it === "share" || it === "sell"));
  return term !== undefined && hedges.length === 0 && !onlyShared && !staysOnDevice(data);
}

function untoldOfConsent({ consentTerms: { act, withdrawal, release } }: Draft): Untold[] {
  return [...(act ? [] : (["consent-act"] as const)), ...((withdrawal ?? release) ? [] : (["withdrawal"] as const))];
}

/** All of some biometric data is kept where its person has it, and goes to nobody. */
export function staysOnDevice(data: readonly DataObject[]): boolean {
  return data.every(({ source }) => source === "on-device");
}

function judgeTraining(draft: Draft, around: Surroundings): Judgement {
  if (!isActive(draft)) return ["not-applicable", "not-active"];
  const { data } = draft;
  if (draft.swallows) return judgeException(draft);
  if (around.limitedBehind) return ["adequate", "named"];
  if (data.length === 0) return ["unseparated", "no-data"];
  if (around.namedBeside && data.some(isOpen) && data.every(({ place }) => place !== "clause")) {
    return ["partial", "catch-all-with-examples"];
  }
  if (around.privateMembers.length > 0 && draft.choices.length === 0 && !keepsOutMembers(draft, around)) {
    return ["unseparated", "private-in-definition", around.privateMembers];
  }
  if (data.some(isOpen)) return judgeOpen(draft, around);
  if (data.every(({ deidentified }) => deidentified)) {
    return ["partial", data.every(({ grain }) => grain === "catch-all") ? "deidentified-unnamed" : "deidentified-only"];
  }
  const publics = data.filter(({ visibility }) => visibility === "public");
  const keepsOut = draft.exclusions.some(isWide);
  // A term that takes private data in, without what is kept out of it here.
  const isPrivate = ({ visibility, grain }: DataObject) =>
    visibility === "private" && (grain !== "defined-term" || !keepsOut);
  const privates = data.filter(isPrivate);
  if (publics.length === data.length) return judgePublic(draft, around);
  if (publics.length > 0 && privates.length > 0) {
    return around.treatedApart || draft.apart ? ["adequate", "both-separate"] : ["partial", "both-in-one-list"];
  }
  if (privates.length === 0) return ["adequate", "named"];
  const withChoice =
    draft.choices.length > 0 || (hasChoice(draft) && draft.residual.length + draft.unfree.length === 0);
  return withChoice ? ["adequate", "private-with-choice"] : ["partial", "private-without-choice"];
}

/** What is kept out takes private data with it: "except public reviews" does not. */
function isWide({ narrow, visibility }: Exclusion): boolean {
  return !narrow && visibility !== "public";
}

/** Something is kept out close by, or private members of the terms by their name anywhere. */
function keepsOutMembers({ exclusions, segment }: Draft, around: Surroundings): boolean {
  const wordsOf = ({ text }: Phrase) => tellingWords(text, segment.passage.lexicon.language);
  const members = around.privateMembers.flatMap(wordsOf);
  return (
    exclusions.some(isWide) ||
    around.exclusions.some((it) => it.distance !== "elsewhere" || wordsOf(it).some((word) => members.includes(word)))
  );
}

/** An exception that the law demands cannot be closed by its author; any other can. */
function judgeException({ segment: { passage }, region, exception }: Draft): Judgement {
  const words = exception ? [exception] : [];
  const forced = passage.has("required-by-law", region);
  return forced && !passage.has("permitted-by-law", region)
    ? ["partial", "exclusion-under-law", words]
    : ["unseparated", "exclusion-swallowed", words];
}

function isOpen({ grain, deidentified }: DataObject): boolean {
  return grain === "catch-all" && !deidentified;
}

/** A catch-all stays open, whatever stands beside it; an exclusion narrows it. */
function judgeOpen(draft: Draft, around: Surroundings): Judgement {
  const { data, exclusions: own } = draft;
  const opens = data.filter(isOpen);
  const named = data.filter(({ grain }) => grain !== "catch-all");
  if (draft.segment.passage.has("listed-elsewhere")) return ["unknown", "linked-only"];
  if (own.some(isWide)) return ["partial", "catch-all-excluded-here", own];
  const near = around.exclusions.filter(({ distance }) => distance === "section");
  if (near.length > 0) return ["partial", "catch-all-excluded-in-section", near];
  // "Any other" at the end of a short list reaches further than it; a long one tells what is meant all the same.
  const broad = named.length < longList && opens.some((object) => object.broad);
  // A row of concrete kinds tells which data is meant, even with a vague one among them.
  if (!broad && data.every(({ place }) => place === "row") && named.filter(isConcrete).length >= 2) {
    return ["partial", "catch-all-with-examples"];
  }
  if (draft.apart && named.length > 0) return ["partial", "catch-all-with-examples"];
  if (!broad && (opens.every(({ exampled }) => exampled) || outweighed(opens, named)))
    return ["partial", "catch-all-with-examples"];
  if (data.some(({ visibility }) => visibility === "public")) return ["unseparated", "mixed"];
  if (around.exclusions.length > 0) return ["partial", "catch-all-excluded-elsewhere", around.exclusions];
  const inherited = data.every(({ place }) => place !== "clause") && named.length >= opens.length;
  const exampled = !broad && named.length > 0 && (inherited || exemplified(draft));
  return exampled ? ["partial", "catch-all-with-examples"] : ["unseparated", "catch-all", privateWords(draft)];
}

/** A term that takes in private data beside other data tells no more than a vague word. */
function isConcrete({ grain, visibility }: DataObject): boolean {
  return grain !== "defined-term" || visibility !== "private";
}

/** Words that say that private data is among all that is used: "public or private", "including private messages". */
function privateWords({ segment: { passage }, publicOrNot, data }: Draft): Phrase[] {
  const cues = (["enumeration-of", "open-enumeration"] as const).flatMap((kind) => passage.mentions(kind));
  const examples = data.filter(({ place, visibility, text }) => {
    const at = passage.text.indexOf(text);
    return place === "clause" && visibility === "private" && cues.some(({ end }) => end <= at && at - end <= sameList);
  });
  return [...publicOrNot, ...examples];
}

/** In UTF-16 code units. */
const sameList = 40;

/** A list names so many kinds, or kinds that the policy writes as its own terms, that a vague one among them misleads nobody. */
function outweighed(opens: readonly DataObject[], named: readonly DataObject[]): boolean {
  const terms = opens.every(({ text }) => /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text)) && named.length >= 2;
  return (
    terms || (named.length >= 4 && named.length >= 2 * opens.length && named.every(({ place }) => place !== "clause"))
  );
}

/** In kinds of data. */
const longList = 8;

/** "your data, such as ratings": the examples tell what is meant. */
function exemplified({ segment: { passage }, data }: Draft): boolean {
  const named = data.filter(({ grain, place }) => grain !== "catch-all" && place === "clause");
  const open = passage.mentions("open-enumeration");
  // "including but not limited to" is more than "including": it says that the examples are not all.
  const closed = passage
    .mentions("enumeration-of")
    .filter((it) => !open.some(({ start, end }) => start <= it.start && end > it.end));
  return named.some(({ text }) => {
    const at = passage.text.indexOf(text);
    return closed.some(({ end }) => end <= at && at - end <= sameList);
  });
}

function judgePublic(
  { segment, exclusions: own, region, exception }: Draft,
  { exclusions, treatedApart, anchored }: Surroundings,
): Judgement {
  // "We do not train on your data, except for public posts": on these alone.
  const only = exception !== undefined || isLimited(segment.passage, region);
  if (treatedApart && anchored) return ["adequate", "both-separate"];
  if (only || own.length > 0 || exclusions.length > 0) {
    return anchored ? ["adequate", "public-only"] : ["partial", "public-only-undefined"];
  }
  return ["partial", anchored ? "public-silent" : "public-silent-undefined"];
}
