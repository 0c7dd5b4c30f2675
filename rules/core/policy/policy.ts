import { lexiconOf } from "../../languages/index.ts";
import type { Glossary, GlossaryEntry } from "../definitions/glossary.ts";
import { flatOf } from "../markdown/flat.ts";
import type {
  Claim,
  Clause,
  ConsentTerms,
  DataObject,
  Definition,
  Exclusion,
  Offer,
  Phrase,
  Practice,
  Retention,
} from "../model.ts";
import { isUnbounded } from "../reading/around/lending.ts";
import type { Draft } from "../reading/draft.ts";
import { isUnderSameHeading, type Segment } from "../reading/segments.ts";
import { coversModels } from "../reading/sentence/models.ts";
import { trainingPredicates } from "../reading/sentence/predicates.ts";
import { sameTraits } from "../reading/sentence/traits.ts";
import { moved } from "../text/span.ts";
import { hasMention } from "../words/mentions.ts";
import { type Passage, phraseOf, wholeOf } from "../words/passages.ts";
import { separate } from "./separation.ts";

/** Where a section stands in the text: offsets in UTF-16 code units. */
export interface SectionPlace {
  readonly start: number;
  /** Where the sections of the headings that it stands under begin, outermost first. */
  readonly above: readonly number[];
}

/** What a section says of practices, and its place in the text. */
export interface SectionWithDrafts extends SectionPlace {
  /** Their offsets count from the beginning of the section. */
  readonly drafts: () => readonly UnplacedDraft[];
}

/** A draft whose facts can be placed apart from the words they were read in. */
export interface UnplacedDraft extends Pick<Draft, PlaceFields> {
  readonly facts: DraftFacts;
  readonly judging: Pick<Draft, JudgingFields>;
}

/** Where the words of a draft stand in its section. */
type PlaceFields = "segment" | "region" | "range";
/** What only decides how a practice is judged. */
type JudgingFields = "anchored" | "swallows" | "models" | "publicOrNot";

/** What becomes a practice. */
export interface DraftFacts extends Omit<Draft, PlaceFields | JudgingFields> {
  readonly claim: Claim | undefined;
}

interface PlacedDraft extends DraftFacts, Pick<Draft, PlaceFields | JudgingFields> {
  /** The same at their places. */
  readonly facts: DraftFacts;
  readonly section: SectionWithDrafts;
}

/** The definitions that bear on the practices of a policy. */
export interface Definitions {
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
 */
export function clausesOf(
  sections: readonly SectionWithDrafts[],
  definitions: Definitions,
  withdrawal: () => Phrase | undefined,
): Clause[] {
  const read = sections.map((section) => ({ section, own: draftsOf(section, definitions.glossary) }));
  const whole = wholeOfPolicy(
    read.flatMap(({ own }) => own),
    definitions,
  );
  return read.flatMap(({ section, own }) => {
    const segments = [...new Set(own.map(({ segment }) => segment))].sort((a, b) => a.index - b.index);
    return segments.map((segment) => {
      const practices = own
        .filter((draft) => draft.segment === segment)
        .map((draft) => judged(draft, own, whole, withdrawal));
      return clauseOf(section, segment, practices);
    });
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
  /** Of training, but for those that their own exception undoes: they keep nothing out. */
  readonly denials: ReadonlySet<PlacedDraft>;
  /** The data that they keep out everywhere. */
  readonly denied: readonly Alike<DataObject>[];
  readonly definitions: Definitions;
}

function wholeOfPolicy(drafts: readonly PlacedDraft[], definitions: Definitions): WholePolicy {
  const undone = new Set(drafts.filter(({ swallows }) => swallows).map(({ segment }) => segment));
  const biometric = drafts.filter(({ topic }) => topic === "biometric");
  const denials = drafts.filter((it) => assertsTraining(it) && it.stance === "does-not" && !undone.has(it.segment));
  return {
    bases: alikeIn(drafts, ({ bases }) => bases, lowerCase),
    offers: alikeIn(
      drafts,
      ({ offers }) => offers.filter(({ distance }) => distance === "clause"),
      (it) => `${it.kind} ${it.actionable} ${lowerCase(it)}`,
    ),
    biometric,
    retentions: alikeIn(
      biometric,
      ({ retention }) => retention,
      (it) => `${it.kind} ${lowerCase(it)}`,
    ),
    denials: new Set(denials),
    denied: alikeIn(denials, ({ data }) => data.filter(isKeptOutEverywhere), lowerCase),
    definitions,
  };
}

/** What drafts say alike, in text order: where it bears on a practice, once is enough. */
type Alike<T> = readonly { readonly draft: PlacedDraft; readonly said: T }[];

/** @param keyOf is the same for what is said alike */
function alikeIn<T>(
  drafts: readonly PlacedDraft[],
  saidBy: (draft: PlacedDraft) => readonly T[],
  keyOf: (said: T) => string,
): Alike<T>[] {
  const groups = new Map<string, { draft: PlacedDraft; said: T }[]>();
  for (const draft of drafts) {
    for (const said of saidBy(draft)) {
      const key = keyOf(said);
      const group = groups.get(key);
      if (group) group.push({ draft, said });
      else groups.set(key, [{ draft, said }]);
    }
  }
  return [...groups.values()];
}

function lowerCase({ text }: Phrase): string {
  return text.toLowerCase();
}

/** Of what is said alike each time the first that bears on a practice. */
function firstOf<T>(all: readonly Alike<T>[], bears: (draft: PlacedDraft, said: T) => boolean): T[] {
  return all.flatMap((alike) => alike.find(({ draft, said }) => bears(draft, said))?.said ?? []);
}

/** Says that AI is trained, or denies it. */
function assertsTraining({ topic, speechAct }: PlacedDraft): boolean {
  return topic === "ai-training" && speechAct === "assertion";
}

function draftsOf(section: SectionWithDrafts, glossary: Glossary): PlacedDraft[] {
  return section.drafts().map(({ facts, judging, ...words }) => {
    const there = placed(withTerms(facts, glossary), section);
    return { ...there, ...placed(judging, section), ...words, facts: there, section };
  });
}

/** What a section says, at its place in the text. */
export function placed<T extends object>(said: T, { start, above }: SectionPlace): T {
  return moved(said, start, above);
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

/**
 * A defined term stands for its members: public if all of them are, private if one of them is.
 * One that is defined as "any information" stays as open as that.
 */
function withTerms(facts: DraftFacts, glossary: Glossary): DraftFacts {
  const data = facts.data.map((object): DataObject => {
    const definition = glossary
      .named(object.head)
      .map((it) => it.definition)
      .find((it) => (it.anchored || it.members.length > 0) && tellsWhatItCovers(it));
    return definition ? { ...object, grain: "defined-term", visibility: visibilityOf(object, definition) } : object;
  });
  return data.every((object, index) => object === facts.data[index]) ? facts : { ...facts, data };
}

/** "any information" covers everything; "the data you enter, including prompts and files" tells what is meant. */
function tellsWhatItCovers({ term, language, members }: Definition): boolean {
  const lexicon = lexiconOf(language);
  // The law's own terms are as wide as the law makes them.
  if (lexicon && hasMention(flatOf(term).folded, lexicon, "legal-term")) return false;
  const opens = members.filter(({ grain }) => grain === "catch-all");
  const heads = members.findIndex(({ grain }) => grain !== "catch-all");
  if (opens.length === 0) return true;
  return members.length - opens.length >= 2 && opens.every((it) => it.exampled || members.indexOf(it) < heads);
}

function visibilityOf(object: DataObject, { members, anchored }: Definition): DataObject["visibility"] {
  if (members.some(({ visibility }) => visibility === "private") && object.visibility !== "public") return "private";
  return object.visibility === "public" || anchored || members.every(({ visibility }) => visibility === "public")
    ? "public"
    : "unspecified";
}

/** @param own the drafts of its section */
function judged(
  draft: PlacedDraft,
  own: readonly PlacedDraft[],
  whole: WholePolicy,
  withdrawal: () => Phrase | undefined,
): Practice {
  const { bases, offers, biometric, definitions } = whole;
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
  const { facts, anchored } = draft;
  const retention = retentionFor(draft, whole);
  return {
    ...facts,
    bases: [...facts.bases, ...firstOf(bases, (it) => it !== draft && speaksOfSame(it, draft))],
    offers: [...facts.offers, ...firstOf(offers, (it) => holdsElsewhere(it, draft)).map(elsewhere)],
    retention,
    consentTerms: withWithdrawal(consentTermsOf(draft, biometric), draft, withdrawal),
    separation: separate(retention === draft.retention ? draft : { ...draft, retention }, {
      exclusions: [
        ...exclusionsFor(draft, own, whole),
        ...terms.flatMap((it) => definitions.inPlace(exclusionsOf(it.definition), it)),
      ],
      privateMembers: (terms.length > 0 && usesWhole(draft) ? terms : []).flatMap((it) =>
        definitions.inPlace(privateMembers(it.definition), it),
      ),
      namedBeside: own.some((it) => it !== draft && namesBeside(it, draft)),
      capturedBefore: captureBefore(draft, biometric),
      treatedApart: near.some((it) => it.stance !== "does-not" && treatsOtherKind(it, draft)),
      anchored:
        anchored ||
        terms.some((it) => it.definition.anchored) ||
        definitions.definesPublic ||
        near.some((it) => it.anchored),
    }),
  };
}

/** Where another section speaks of the same topic, the way to agree or refuse that it names holds here too. */
function holdsElsewhere(other: PlacedDraft, draft: PlacedDraft): boolean {
  return speaksOfSame(other, draft) && !inSameSection(other, draft);
}

function elsewhere(offer: Offer): Offer {
  return { ...offer, distance: "elsewhere" };
}

/** Prompts and files alone are private to everybody who reads it; beside posts they are not told apart. */
function privateMembers({ members, postable }: Definition): readonly DataObject[] {
  return postable ? members.filter(({ visibility }) => visibility === "private") : [];
}

/** A refusal of what partners train is none of what we train ourselves. */
function speaksOfSame(other: PlacedDraft, draft: PlacedDraft): boolean {
  return other.topic === draft.topic && (other.trainers.length === 0 || draft.trainers.length > 0);
}

/** Where the section sets no end, another one that says how long the same biometric data is kept says it for this too. */
function retentionFor(draft: PlacedDraft, { retentions }: WholePolicy): readonly Retention[] {
  if (draft.topic !== "biometric" || draft.retention.some(({ kind }) => kind !== "empty")) return draft.retention;
  const told = firstOf(retentions, (it) => !inSameSection(it, draft) && tellsOfSameData(it, draft));
  return [...draft.retention, ...told.map((it) => ({ ...it, distance: "elsewhere" as const }))];
}

/** Where another section says how to consent to the same biometric data, or how to take it back, that holds here too. */
function consentTermsOf(draft: PlacedDraft, biometric: readonly PlacedDraft[]): ConsentTerms {
  const { consentTerms } = draft;
  if (draft.topic !== "biometric") return consentTerms;
  const told = <K extends keyof ConsentTerms>(what: K) =>
    consentTerms[what] ??
    biometric.find((it) => it.consentTerms[what] && tellsOfSameData(it, draft))?.consentTerms[what];
  return { ...consentTerms, act: told("act"), withdrawal: told("withdrawal"), alternative: told("alternative") };
}

/** "You can withdraw your consent at any time", wherever it stands, is said of every consent. */
export function withdrawalIn(segments: readonly Segment[]): Phrase[] {
  for (const { passage } of segments) {
    const [words] = passage.mentions("withdraw-consent");
    if (words) return [phraseOf(passage, words)];
  }
  return [];
}

function withWithdrawal(
  consentTerms: ConsentTerms,
  { topic }: PlacedDraft,
  withdrawal: () => Phrase | undefined,
): ConsentTerms {
  if (topic !== "biometric" || !consentTerms.term) return consentTerms;
  return { ...consentTerms, withdrawal: consentTerms.withdrawal ?? withdrawal() };
}

/** Both speak of the same biometric data, and the other tells something about it: it asks nothing and quotes nobody. */
function tellsOfSameData(other: PlacedDraft, draft: PlacedDraft): boolean {
  if (other.topic !== "biometric" || draft.topic !== "biometric" || other === draft) return false;
  // Under its own heading the section has told already; elsewhere only the general term speaks of all of it.
  if (isUnbounded(draft.segment) && (inSameSection(other, draft) || !other.data.some(isCatchAll))) return false;
  return ["assertion", "label", "instruction"].includes(other.speechAct) && sameTraits(other.traits, draft.traits);
}

/** What denied training of the same models keeps out: anything in the same section, private data named without a condition elsewhere. */
function exclusionsFor(draft: PlacedDraft, own: readonly PlacedDraft[], { denials, denied }: WholePolicy): Exclusion[] {
  const near = own.filter((it) => denials.has(it) && inSameSection(it, draft) && keepsOut(it, draft));
  const far = firstOf(denied, (it) => !inSameSection(it, draft) && keepsOut(it, draft));
  return [
    ...near.flatMap(({ data }) => data.filter(isKeptOutNearby).map((it) => exclusionOf(it, "section"))),
    ...far.map((it) => exclusionOf(it, "elsewhere")),
  ];
}

function keepsOut(denied: PlacedDraft, draft: PlacedDraft): boolean {
  if (denied === draft || denied.scopes.length > 0 || denied.choices.length > 0) return false;
  if (denied.actor === "third-party" || draft.actor === "third-party" || isInOtherRow(denied, draft)) return false;
  return coversModels(denied.models, draft.models);
}

function isKeptOutNearby({ place, visibility, grain }: DataObject): boolean {
  return (place === "clause" || place === "row") && (visibility === "private" || grain === "named");
}

function isKeptOutEverywhere(object: DataObject): boolean {
  return isKeptOutNearby(object) && object.visibility === "private" && !isBlank(object.text);
}

function exclusionOf({ text, span, visibility }: DataObject, distance: Exclusion["distance"]): Exclusion {
  return { text, span, visibility, distance };
}

/** What the definition of a term keeps out of it is kept out wherever the term is used. */
function exclusionsOf({ excluded }: Definition): Exclusion[] {
  return excluded
    .filter(({ visibility }) => visibility === "private")
    .map((it): Exclusion => ({ ...it, distance: "elsewhere" }));
}

/** A blank that nobody has filled yet keeps nothing out. */
function isBlank(text: string): boolean {
  return text.includes("{{");
}

function isInOtherRow(a: PlacedDraft, b: PlacedDraft): boolean {
  const row = a.segment.block.table?.row;
  if (row === undefined || row === b.segment.block.table?.row) return false;
  const header = a.segment.cells?.header;
  const answersColumn = header?.flat === b.segment.cells?.header.flat;
  return !(header && answersColumn && trainingPredicates(header).length > 0);
}

/** One defined term is all the data: in a row of several, each of them is a kind that the reader knows. */
function usesWhole({ data, segment: { passage } }: Draft): boolean {
  const [only] = data;
  const end = only ? passage.text.indexOf(only.text) + only.text.length : 0;
  // "Input that our filter flags" is not all Input.
  if (passage.mentions("relative").some(({ start }) => start - end === 1)) return false;
  return data.length === 1 || data.every(({ place }) => place === "clause");
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
  if (behindList && other.data.some(isCatchAll)) return false;
  const named = other.data.filter(({ place, grain }) => place === "clause" && grain !== "catch-all");
  return named.length >= 2 || (named.length > 0 && named.length === other.data.length);
}

/** In sentences and items. */
const behindItem = 4;

function isCatchAll({ grain }: DataObject): boolean {
  return grain === "catch-all";
}

/** The first practice before a biometric one that says which capture it speaks of; at most one. */
function captureBefore(draft: PlacedDraft, biometric: readonly PlacedDraft[]): Phrase[] {
  const before = draft.topic === "biometric" ? biometric.find((it) => tellsCapture(it, draft)) : undefined;
  return before ? [before.predicate] : [];
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
    (sameTerm || underSameBiometricHeading(before, draft))
  );
}

function underSameBiometricHeading(a: PlacedDraft, b: PlacedDraft): boolean {
  const biometric = b.segment.headings.filter((it) => it.mentions("biometric").length > 0);
  if (biometric.length === 0) return false;
  const places = a.segment.headings.map((it) => placeOf(it, a.section));
  return biometric.some((it) => places.includes(placeOf(it, b.section)));
}

/** Where a passage of a section, or of a heading above, begins in the text. */
function placeOf(passage: Passage, section: SectionPlace): number {
  return placed(phraseOf(passage, wholeOf(passage)), section).span.start;
}

function treatsOtherKind(other: Draft, draft: Draft): boolean {
  return other.data.some(
    (theirs) =>
      theirs.visibility !== "unspecified" && draft.data.every((ours) => ours.visibility !== theirs.visibility),
  );
}

function inSameSection(a: PlacedDraft, b: PlacedDraft): boolean {
  return a.section === b.section && isUnderSameHeading(a.segment.block, b.segment.block);
}
