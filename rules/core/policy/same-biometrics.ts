import type { ConsentTerm, ConsentTerms, Phrase, Retention } from "../model.ts";
import { namesOthers } from "../reading/around/by-others.ts";
import { isUnbounded } from "../reading/around/lending.ts";
import type { Segment } from "../reading/segments.ts";
import { isOnly } from "../reading/sentence/only.ts";
import { isSameData, sameTraits } from "../reading/sentence/traits.ts";
import { type Passage, phraseOf, type Range, wholeOf, wordCount } from "../words/passages.ts";
import { inSameSection, type PlacedDraft, placed, type SectionPlace } from "./placed-drafts.ts";
import { type Alike, firstOf, lowerCase } from "./said-alike.ts";
import { staysOnDevice } from "./separation.ts";

/** Where the section sets no end, another one that says how long the same biometric data is kept says it for this too. */
export function retentionFor(draft: PlacedDraft, retentions: readonly Alike<Retention>[]): readonly Retention[] {
  if (draft.topic !== "biometric" || draft.retention.some(({ kind }) => kind !== "empty")) return draft.retention;
  // "Face templates | As long as needed", "for as long as we see fit": what tells an end of its own takes none from elsewhere.
  if (draft.asksHowLong || draft.retention.some(({ endless }) => endless)) return draft.retention;
  const told = firstOf(retentions, (it, said) => {
    // "We use no face recognition. Pictures are kept for a week": what stands beside a denial is of something else.
    const isItsOwn = it.stance !== "does-not" || (said.distance === "clause" && it.data.some(({ act }) => !act));
    // "We delete all biometric data within 30 days" takes none, and tells how long it is kept.
    const coversIt = it.traits.length === 0 || draft.traits.length > 0;
    const isOnlyDestroyed = it.speechAct === "presupposition" && said.distance === "clause" && coversIt;
    // "How long do you keep my voiceprint?", and the answer below it.
    const isAnswered = it.speechAct === "question" && it.segment.kind === "heading";
    return isItsOwn && !inSameSection(it, draft) && tellsOfSameData(it, draft, isOnlyDestroyed || isAnswered);
  });
  return [...draft.retention, ...told.map((it) => ({ ...it, distance: "elsewhere" as const }))];
}

/** Where another section says how to consent to the same biometric data, or how to take it back, that holds here too. */
export function consentTermsOf(
  draft: PlacedDraft,
  biometric: readonly PlacedDraft[],
  withdrawal: () => Phrase | undefined,
): ConsentTerms {
  const { consentTerms } = draft;
  if (draft.topic !== "biometric") return consentTerms;
  const told = (what: Exclude<keyof ConsentTerms, "term" | "isExplicit" | "onlyToShare">): ConsentTerm | undefined => {
    if (consentTerms[what]) return consentTerms[what];
    const there = biometric.find((it) => isOwn(it.consentTerms[what]) && tellsOfSameData(it, draft));
    const said = there?.consentTerms[what];
    return said && { ...said, apart: true };
  };
  const takenBack = told("withdrawal") ?? (consentTerms.term && withdrawal());
  return {
    ...consentTerms,
    act: told("act"),
    withdrawal: takenBack,
    release: told("release"),
    alternative: told("alternative"),
  };
}

/** What another paragraph lends to a practice it does not lend on. */
function isOwn(term: ConsentTerm | undefined): boolean {
  return term !== undefined && !term.apart;
}

/** "You can withdraw your consent at any time", wherever it stands, is said of every consent; "this consent" is one. */
export function withdrawalIn(segments: readonly Segment[]): Phrase[] {
  const said = segments.flatMap(({ passage }) =>
    [...passage.mentions("withdraw-consent"), ...takingBack(passage)]
      .filter((it) => !passage.touches("this-consent", it) && !isOfOtherMatter(passage, it))
      .map((it) => phraseOf(passage, it)),
  );
  return said.slice(0, 1);
}

/** "Where we rely on consent, you may withdraw it". */
function takingBack(passage: Passage): readonly Range[] {
  return passage.mentions("take-it-back").filter(({ start }) => passage.has("consent-term", { start: 0, end: start }));
}

/** "withdraw your consent | to our newsletter", "your consent to our newsletter can be withdrawn". */
function isOfOtherMatter(passage: Passage, withdrawal: Range): boolean {
  return passage.mentions("other-consent").some((it) => {
    const between = passage.folded.slice(withdrawal.end, it.start);
    return it.end > withdrawal.start && !between.includes(",") && wordCount(between) <= closeBehind;
  });
}

/** In words. */
const closeBehind = 4;

/** Both speak of the same biometric data, and the other tells something about it: it asks nothing and quotes nobody. */
function tellsOfSameData(other: PlacedDraft, draft: PlacedDraft, tells = false): boolean {
  // Under its own heading the section has told already; elsewhere only the general term speaks of all of it.
  if (
    isUnbounded(draft.segment) &&
    (inSameSection(other, draft) || other.data.every(({ grain }) => grain !== "catch-all"))
  )
    return false;
  // "If we ever use it for payments, we will ask you": none of what is done today.
  if ((draft.anotherCase && !isOfAll(other)) || other.segment.passage.has("new-use")) return false;
  // What others do with theirs tells nothing of ours.
  if (other.actor === "third-party" && draft.actor !== "third-party" && !namesOthers(draft.segment)) return false;
  return (tells || states(other)) && isSameData(other, draft);
}

/** "We delete all biometric data …": also that of cases which are told nowhere else. */
function isOfAll({ data, segment }: PlacedDraft): boolean {
  return data.some(({ grain }) => grain === "catch-all") && segment.passage.has("broad");
}

function states({ speechAct }: PlacedDraft): boolean {
  return ["assertion", "label", "instruction"].includes(speechAct);
}

/** The first practice before a biometric one that says which capture it speaks of; at most one. */
export function captureBefore(draft: PlacedDraft, biometric: readonly PlacedDraft[]): Phrase[] {
  const before = draft.topic === "biometric" ? biometric.find((it) => tellsCapture(it, draft)) : undefined;
  return before ? [before.predicate] : [];
}

/** "Templates are encrypted with keys held apart": known, where the policy says anywhere what they come from. */
export function isKnown(draft: PlacedDraft, biometric: readonly PlacedDraft[]): boolean {
  const tells = ({ speechAct, stance, data, traits }: PlacedDraft) =>
    speechAct === "assertion" &&
    stance !== "does-not" &&
    data.some(({ source }) => source === "capture" || source === "on-device") &&
    sameTraits(traits, draft.traits);
  const { topic, actions, segment, region, range } = draft;
  if (topic !== "biometric" || !actions.every((it) => it === "keep")) return false;
  return isOnly("safeguard", segment.passage, region, range) && biometric.some((it) => it !== draft && tells(it));
}

/** A notice on biometric data says once which capture it speaks of; what follows under its heading goes on about that. */
function tellsCapture(before: PlacedDraft, draft: PlacedDraft): boolean {
  if (before.predicate.span.start >= draft.predicate.span.start) return false;
  const told = before.data.some(({ source }) => source === "capture" || source === "on-device");
  const sameTrait =
    draft.traits.length > 0 &&
    before.traits.some((it) => draft.traits.includes(it)) &&
    draft.data.every(({ grain }) => grain !== "catch-all");
  if (sameTrait && before.stance !== "does-not" && before.data.some(({ source }) => source !== "unspecified"))
    return true;
  const sameTerm =
    before.speechAct !== "assertion" &&
    draft.data.every(({ text }) => /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text) && before.data.some((it) => it.text === text));
  return (
    told &&
    before.stance !== "does-not" &&
    draft.data.every(({ grain }) => grain === "catch-all") &&
    (sameTerm || underSameBiometricHeading(before, draft) || definesByTrait(before, draft))
  );
}

/**
 * Where the data goes by a general word alone, another practice under its heading, or under a common heading on biometric
 * data, names the trait; or the policy defines the word by a trait. A print that never leaves the phone names none of what
 * the company takes.
 */
export function isTraitNamed(draft: PlacedDraft, biometric: readonly PlacedDraft[]): boolean {
  const names = ({ data, speechAct, stance }: PlacedDraft) =>
    (speechAct === "assertion" || speechAct === "definition") &&
    stance !== "does-not" &&
    data.some(({ grain, source }) => grain !== "catch-all" && (source !== "on-device" || staysOnDevice(draft.data)));
  return biometric.some(
    (it) =>
      (names(it) && ((inSameSection(it, draft) && !draft.unbounded) || underSameBiometricHeading(it, draft))) ||
      definesByTrait(it, draft),
  );
}

/**
 * "“Biometric Data” means scans of your hand geometry"; but a list of all that a statute calls so names none, nor do
 * examples.
 */
function definesByTrait(it: PlacedDraft, draft: PlacedDraft): boolean {
  const { passage } = it.segment;
  const isOpen = (["law", "law-named", "enumeration-of", "open-enumeration"] as const).some((kind) =>
    passage.has(kind),
  );
  if (isOpen || it.stance === "does-not" || it.traits.length > mostDefining) return false;
  const terms = termsDefinedIn(it);
  return (
    it.data.some(({ grain }) => grain !== "catch-all") && draft.data.some((data) => terms.includes(lowerCase(data)))
  );
}

/** In traits. */
const mostDefining = 2;

/** The general words for biometric data that a sentence, or an entry of a glossary, says the meaning of; in small letters. */
function termsDefinedIn({ speechAct, data, segment }: PlacedDraft): string[] {
  const { passage, block, cells, headings } = segment;
  const inGlossary = headings.at(-1)?.has("glossary-title") ?? false;
  const title = passage.start === 0 ? passage.text.slice(0, block.titleEnd) : "";
  const entry = inGlossary
    ? [title, cells?.label?.text ?? ""].map((it) => it.toLowerCase().replace(/(?<![^\p{L}])[^\p{L}]+$/u, ""))
    : [];
  return speechAct === "definition" ? [...entry, ...data.map(lowerCase)] : entry;
}

function underSameBiometricHeading(a: PlacedDraft, b: PlacedDraft): boolean {
  const biometric = b.segment.headings.filter((it) => it.has("biometric"));
  if (biometric.length === 0) return false;
  const places = a.segment.headings.map((it) => placeOf(it, a.section));
  return biometric.some((it) => places.includes(placeOf(it, b.section)));
}

/** Where a passage of a section, or of a heading above, begins in the text. */
function placeOf(passage: Passage, section: SectionPlace): number {
  return placed(phraseOf(passage, wholeOf(passage)), section).span.start;
}
