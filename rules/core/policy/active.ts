import type { Grammar } from "../../languages/grammar.ts";
import { keptFor } from "../keep/lazily.ts";
import type { Clause, DataObject, Offer, Policy, Practice, Span, Topic, Untold } from "../model.ts";
import { alsoOfTrait, firstOfEachTrait } from "../reading/sentence/traits.ts";

/** A practice where it stands: what a rule judges and a fix rewrites. */
export interface PlacedPractice extends Pick<Policy, "text"> {
  readonly clause: Clause;
  readonly practice: Practice;
  /** Of the clause's language. */
  readonly grammar: Grammar;
  /** That it stands in. */
  readonly policy: Policy;
}

/** The practices of a topic that the policy itself says take place, or may. */
export function activePractices(policy: Policy, topic: Topic): PlacedPractice[] {
  return practicesIn(policy, topic).filter(
    ({ practice: { speechAct, stance, separation } }) =>
      speechAct === "assertion" && stance !== "does-not" && separation.case !== "not-active",
  );
}

/** Consent that practices on biometric data rest on, and of which something is not told: once for each trait. */
export function consentsLeaving(policy: Policy, untold: Extract<Untold, "consent-act" | "withdrawal">) {
  const open = activePractices(policy, "biometric").filter(({ practice }) =>
    practice.separation.untold.includes(untold),
  );
  const resting = open.filter(({ practice }) => practice.stance === "only-with-consent");
  return firstOfEachTrait([...resting, ...open]).flatMap((place) => {
    const { term } = place.practice.consentTerms;
    return term ? [{ place, term, standsFor: alsoOfTrait(place, open) }] : [];
  });
}

/**
 * Where the policy trains models of its own on data about people, the surest reading first: licensed or synthetic data
 * and bare statistics are about nobody who could refuse, and for a customer's data the customer answers.
 */
export function trainingOnPeople(policy: Policy): PlacedPractice[] {
  const order = ["high", "medium", "low"] as const;
  return activePractices(policy, "ai-training")
    .filter(
      ({ practice: { trainers, instructed, data } }) =>
        trainers.length + instructed.length === 0 && data.some(isAboutPeople),
    )
    .toSorted((a, b) => order.indexOf(a.practice.confidence) - order.indexOf(b.practice.confidence));
}

/** Whether it may be about somebody: licensed and synthetic data, and bare statistics, are about nobody in particular. */
export function isAboutPeople({ source, deidentified }: DataObject): boolean {
  return source !== "licensed" && source !== "synthetic" && !deidentified;
}

/** What a finding is at most, and what stands beside it, where a separate policy on biometric data may say what it misses. */
export function besideSeparatePolicy({ biometricPolicy }: Policy, message: string) {
  return biometricPolicy && { atMost: "info" as const, related: [{ span: biometricPolicy.span, message }] };
}

/** Every practice of a topic, whether it takes place or not. */
export function practicesIn(policy: Policy, topic: Topic): readonly PlacedPractice[] {
  return byTopic(policy).get(topic) ?? [];
}

/** Found once: nearly every rule asks for them. */
const byTopic = keptFor((policy: Policy) => {
  const found = new Map<Topic, PlacedPractice[]>();
  for (const clause of policy.clauses) {
    for (const practice of clause.practices) {
      const others = found.get(practice.topic) ?? [];
      others.push(placedPractice(policy, clause, practice));
      found.set(practice.topic, others);
    }
  }
  return found;
});

/** A practice of a policy where it stands. */
export function placedPractice(policy: Policy, clause: Clause, practice: Practice): PlacedPractice {
  return { text: policy.text, clause, practice, grammar: policy.grammarOf(clause.language), policy };
}

/** The first place under each heading: one sentence of a section can mend what the section lacks. */
export function firstInEachSection(places: readonly PlacedPractice[]): PlacedPractice[] {
  const first = new Map<number | undefined, PlacedPractice>();
  for (const place of places) if (!first.has(headingOf(place))) first.set(headingOf(place), place);
  return [...first.values()];
}

/** Whether two places stand under the same heading. */
export function isInSameSection(a: PlacedPractice, b: PlacedPractice): boolean {
  return headingOf(a) === headingOf(b);
}

/** Where the nearest heading above a place begins; undefined for none. */
function headingOf({ clause }: PlacedPractice): number | undefined {
  return clause.headings.at(-1)?.span.start;
}

/** The clause says that the data is taken or kept, not only that there is such data. */
export function takesOrKeeps({ practice: { actions } }: PlacedPractice): boolean {
  return actions.includes("collect") || actions.includes("keep");
}

/** What stays on the reader's device is not taken, what others do is theirs, and "we do not generally" states nothing. */
export function isInOurHands({ practice: { data, actor, hedges } }: PlacedPractice): boolean {
  return actor !== "third-party" && hedges.length === 0 && !data.every(({ source }) => source === "on-device");
}

/** Whether people can agree to a practice, or refuse it, at a place that the policy tells. */
export function hasChoice({ offers }: Pick<Practice, "offers">): boolean {
  return offers.some(isWithinReach);
}

/** Who asks first will say where; a refusal needs a place to go. */
export function isWithinReach({ kind, actionable }: Offer): boolean {
  return kind === "opt-in" || actionable;
}

/** Words that name data, and the sentence, list item or table cell around them: offsets in UTF-16 code units. */
export interface DataSite {
  readonly span: Span;
  readonly bounds: Span;
}

/**
 * Where a practice names its data in one piece: in its own clause, or in another cell of its row.
 * Undefined where it does not: what a lead-in or the sentence before names serves other clauses too.
 */
export function dataSite({ text, clause, practice }: PlacedPractice): DataSite | undefined {
  if (practice.dataSpan) return { span: practice.dataSpan, bounds: clause.span };
  // In a table the purpose stands first, and the data in a cell of its own.
  const inRow = clause.column && !clause.row && practice.data.every(({ place }) => place === "row");
  const span = inRow ? extentOf(practice.data) : undefined;
  if (!span || clause.kind !== "cell" || /[\n|]/.test(text.slice(span.start, span.end))) return undefined;
  if (/\n/.test(text.slice(Math.min(span.end, clause.span.end), Math.max(span.start, clause.span.start))))
    return undefined;
  const before =
    text
      .slice(Math.max(0, span.start - longestCell), span.start)
      .split(cellEdge)
      .at(-1) ?? "";
  const start = span.start - before.length;
  const cell = text.slice(start, span.end + longestCell).split(cellEdge)[0] ?? "";
  const bounds = { start: start + (/^\s*/.exec(cell)?.[0].length ?? 0), end: start + cell.trimEnd().length };
  return { span: wholeEntries(text, span, bounds), bounds };
}

/** What parts the cells of a table, also of one by tabs or in HTML. */
const cellEdge = /[\n\t|]|<\/?t[dhr][^<>]*>/i;

/** Cells list what they name: an entry of which only a part was read goes as a whole. */
function wholeEntries(text: string, span: Span, bounds: Span): Span {
  const ahead = /(?<![^,;>])[^,;>]*$/.exec(text.slice(bounds.start, span.start))?.[0].trimStart() ?? "";
  const behind = /^[^,;<.]*/.exec(text.slice(span.end, bounds.end))?.[0].trimEnd() ?? "";
  return { start: span.start - ahead.length, end: span.end + behind.length };
}

/**
 * How else the sentence or the row uses the data that the practice uses: other words in its place would change what is
 * done there too. "listed": one of several purposes that are set apart, so that each may have its own data. "joined":
 * in one breath with another, or taken up again by a pronoun.
 */
export function otherUses({ text, clause, practice, grammar }: PlacedPractice): "none" | "listed" | "joined" {
  const { dataSpan, predicate, purposes } = practice;
  const ahead = practice.data.filter(({ place, span }) => place === "clause" && span.end <= predicate.span.start);
  const end = dataSpan?.end ?? extentOf(ahead)?.end;
  if (end === undefined) return clause.kind === "cell" && isOneOfMany(text, clause.span) ? "listed" : "none";
  const between = text.slice(end, predicate.span.start);
  if (grammar.asides.test(between) || grammar.takenUp.test(between)) return "joined";
  if (listed.test(between)) return "listed";
  const behind = text.slice(Math.max(end, predicate.span.end), clause.span.end);
  // A purpose that says nothing gives way to one that does: no other use is left.
  const replaced = purposes.some(({ kind, span }) => kind !== "specific" && span.start >= predicate.span.end);
  return grammar.joinedPurposes.test(between) || !dataSpan || (grammar.alsoTo.test(behind) && !replaced)
    ? "joined"
    : "none";
}

/** A cell that lists several purposes of which the clause is one. */
function isOneOfMany(text: string, { start, end }: Span): boolean {
  const before = /(?<![^|\n])[^|\n]*$/.exec(text.slice(Math.max(0, start - longestCell), start))?.[0] ?? "";
  const after = /^[^|\n]*/.exec(text.slice(end, end + longestCell))?.[0] ?? "";
  return /(?:<br|;)/.test(before.replace(/^(?:\s|\*\*[^*]*\*\*|<br>)+/, "") + after);
}

/** In UTF-16 code units. */
const longestCell = 4_000;

const listed = /;|<br|\(\p{L}{1,4}\)|\(\d+\)|\p{L}[^\p{L}\n\r]*:\s/iu;

/** Data that a list below the clause names, entry by entry. */
export function listedData({ clause, practice }: PlacedPractice): readonly DataObject[] {
  return practice.data.filter(({ place, span }) => span.start >= clause.span.end && place !== "row");
}

/**
 * The words on which to report what is wrong with the data: the data itself, or what is done where none stands close. In
 * a row of a table it takes both cells to see what is wrong, so the words reach from the one to the other.
 */
export function dataPlace(place: PlacedPractice): Span {
  const { practice, clause } = place;
  const { span: predicate } = practice.predicate;
  const data = dataSite(place)?.span;
  if (!data) return predicate;
  const elsewhere = data.start >= clause.span.end || data.end <= clause.span.start;
  if (!elsewhere) return data;
  const whole = { start: Math.min(data.start, predicate.start), end: Math.max(data.end, predicate.end) };
  return whole.end - whole.start <= longestRow ? whole : data;
}

/** In UTF-16 code units: beyond this the two cells are no longer seen at one glance. */
const longestRow = 600;

function extentOf(data: readonly DataObject[]): Span | undefined {
  if (data.length === 0) return undefined;
  return {
    start: Math.min(...data.map(({ span }) => span.start)),
    end: Math.max(...data.map(({ span }) => span.end)),
  };
}

/** The clause itself says that others provide the data: no capture of ours may be put beside that. */
export function comesFromOthers({ clause, grammar, practice: { actor } }: PlacedPractice): boolean {
  return grammar.fromOthers.test(clause.text) || (actor === "third-party" && grammar.provides.test(clause.text));
}
