import type { MentionKind } from "../lexicons/lexicon.ts";
import { dataIn, type FoundData } from "./data.ts";
import type {
  Actor,
  Choice,
  Exclusion,
  Phrase,
  Practice,
  Purpose,
  Retention,
  Span,
  SpeechAct,
  Stance,
  VagueKind,
  VagueTerm,
} from "./model.ts";
import {
  mentionsIn,
  mentionsOf,
  overlaps,
  type Passage,
  phraseOf,
  type Range,
  wholeOf,
  within,
  wordsBetween,
} from "./passages.ts";
import type { Predicate } from "./predicates.ts";
import type { Segment } from "./segments.ts";

/** A practice before its section and its document have been looked at. */
export interface Draft extends Omit<Practice, "separation"> {
  readonly segment: Segment;
  /** The part of the segment that belongs to the predicate. */
  readonly region: Range;
  readonly range: Range;
  /** It holds for some plan, region, age or setting only. */
  readonly scoped: boolean;
  /** Words show who can see the public data it names. */
  readonly anchored: boolean;
  /** The items of its list each say what happens to their data. */
  readonly apart: boolean;
  /** It is the exception to a denial, and open enough to undo it. */
  readonly swallows: boolean;
}

/** The part of a passage that goes with a predicate: up to the next "but", "and we", `;` or `:`. */
export function regionOf(passage: Passage, predicate: Range): Range {
  const marks = [...passage.folded.matchAll(/[;:]/g)].map(({ index }) => ({ start: index, end: index + 1 }));
  const closed = passage
    .mentions("subordinator")
    .filter(({ end }) => end > predicate.start || !passage.folded.slice(end, predicate.start).includes(","));
  const exclusive = passage.mentions("exclusive");
  const clauses = passage.mentions("boundary").filter((it) => !exclusive.some((other) => overlaps(other, it)));
  const boundaries = [...marks, ...clauses, ...closed].filter((it) => !overlaps(it, predicate));
  const before = boundaries
    .filter(({ end }) => end <= predicate.start)
    .map(({ start, end }) => (end - start === 1 ? end : start));
  const after = boundaries.filter(({ start }) => start >= predicate.end).map(({ start }) => start);
  return { start: Math.max(0, ...before), end: Math.min(passage.text.length, ...after) };
}

/** Whether the predicate is denied: a negator stands before it, on the verb that governs it. */
export function isDenied(passage: Passage, region: Range, predicate: Range): boolean {
  const before = { start: region.start, end: predicate.end };
  const fakes = [...mentionsIn(passage, "not-negator", region), ...mentionsIn(passage, "hedged-negator", region)];
  const negators = passage
    .mentions("negator")
    .filter(({ start }) => start >= region.start && start <= predicate.start)
    .filter((negator) => !fakes.some((fake) => overlaps(fake, negator)));
  if (negators.some((negator) => governsVerb(passage, negator, predicate))) return true;
  return mentionsIn(passage, "excluding", before).some(
    ({ end }) =>
      end <= predicate.start &&
      wordsBetween(passage, end, predicate.start) <= 3 &&
      !/,/.test(passage.folded.slice(end, predicate.start)),
  );
}

const dataKinds: readonly MentionKind[] = ["data-catch-all", "data-named", "data-private", "data-public"];

const verbKinds: readonly MentionKind[] = ["use-verb", "training-verb", "building-verb", "biometric-verb"];

/** The negator reaches the predicate itself, or a verb before it with few words between. */
function governsVerb(passage: Passage, negator: Range, predicate: Range): boolean {
  // "None of it …", "At no time do we …": a negated subject or adverb in front governs the whole clause.
  const front = wordsBetween(passage, 0, negator.start) === 0;
  if (front && !passage.mentions("without").some((it) => overlaps(it, negator))) return true;
  if (negator.end >= predicate.start || wordsBetween(passage, negator.end, predicate.start) <= 4) return true;
  const reach = { start: negator.start, end: predicate.start };
  const verb = verbKinds
    .flatMap((kind) => mentionsIn(passage, kind, reach))
    .filter(({ end }) => end > negator.start)
    .sort((a, b) => a.start - b.start)
    .find(({ start }) => wordsBetween(passage, negator.end, start) <= 5);
  return verb !== undefined && !isEmbedded(passage, negator);
}

/** Within "data that …", so that it speaks of the data and not of the practice. */
function isEmbedded(passage: Passage, range: Range): boolean {
  return passage
    .mentions("relative")
    .some(
      ({ start, end }) =>
        end <= range.start &&
        wordsBetween(passage, end, range.start) <= 3 &&
        dataKinds.some((kind) => passage.mentions(kind).some((data) => data.end <= start && start - data.end <= 2)),
    );
}

/** What a sentence does with the practice that it names. */
export function speechActOf(segment: Segment, region: Range, predicate: Range): SpeechAct {
  const { passage, kind, headings, leadIns } = segment;
  const before = { start: 0, end: predicate.start };
  const own = { start: region.start, end: predicate.end };
  if (/\?\s*$/.test(passage.text)) return "question";
  if (isQuoted(passage, predicate)) return "quotation";
  if (kind === "heading") return "label";
  if (/:\s*$/.test(passage.text) && passage.mentions("title-cue")[0]?.start === 0) return "label";
  if (passage.mentions("law").length > 0) return "law";
  if (
    mentionsOf(passage, "definition", before) &&
    !mentionsOf(passage, "use-verb", { start: region.start, end: predicate.start })
  )
    return "definition";
  if (/^["“«][^"”»]{2,60}["”»]/.test(passage.text) && mentionsOf(passage, "definition", wholeOf(passage)))
    return "definition";
  if (mentionsOf(passage, "change-log", before)) return "change-log";
  const heading = headings.at(-1);
  if (heading && heading.mentions("change-heading").length > 0) return "change-log";
  if (mentionsOf(passage, "despite", before)) return "assertion";
  if (mentionsOf(passage, "presupposing", before)) return "presupposition";
  if (mentionsOf(passage, "pointer", before) || mentionsOf(passage, "reader-choice", before)) return "instruction";
  const asks = passage
    .mentions("reader-choice")
    .some(({ start, end }) => start < predicate.start && end >= predicate.start);
  if (asks || fronts(passage, predicate) || leadIns.at(-1)?.mentions("reader-choice").length) return "instruction";
  if (isRunInHeading(segment)) return "label";
  const when = mentionsIn(passage, "when", own).find(({ end }) => end <= predicate.start);
  const leads = when && wordsBetween(passage, region.start, when.start) <= 1;
  return leads && wordsBetween(passage, when.end, predicate.start) <= 14 ? "presupposition" : "assertion";
}

/** "With regard to AI training, you can object": the topic stands in front of an instruction. */
function fronts(passage: Passage, predicate: Range): boolean {
  const comma = passage.folded.indexOf(",", predicate.end);
  if (comma < 0 || wordsBetween(passage, 0, predicate.start) > 5 || wordsBetween(passage, predicate.end, comma) > 3)
    return false;
  return passage
    .mentions("reader-choice")
    .some(({ start }) => start > comma && wordsBetween(passage, comma, start) <= 2);
}

/** Inside quotation marks of a sentence that says more than the quotation. */
function isQuoted(passage: Passage, predicate: Range): boolean {
  for (const match of passage.text.matchAll(/[“«][^“”«»]{12,}[”»]|"[^"]{12,}"/g)) {
    const quote = { start: match.index, end: match.index + match[0].length };
    if (
      within(predicate, quote) &&
      wordsBetween(passage, 0, quote.start) + wordsBetween(passage, quote.end, passage.text.length) >= 2
    )
      return true;
  }
  return false;
}

/** A few words set in front of a paragraph as its title: "Biometric data. We …", or bold words that end a sentence. */
function isRunInHeading({ passage, block }: Segment): boolean {
  if (passage.start !== 0 || passage.mentions("first-party").length > 0) return false;
  const end = passage.text.length;
  if (block.titleEnd > 0 && end <= block.titleEnd + 2) return true;
  return block.kind !== "cell" && block.flat.text.length > end + 2 && wordsBetween(passage, 0, end) <= 7;
}

/** Who does it: the subject in front of the predicate; "we" where nobody is named. */
export function actorOf(passage: Passage, region: Range, predicate: Range): Actor {
  const before = { start: region.start, end: predicate.end };
  if (mentionsOf(passage, "other-speaker", { start: 0, end: predicate.start })) return "other";
  if (mentionsIn(passage, "reader-act", before).length > 0) return "reader";
  const subject = { start: region.start, end: predicate.start };
  if (mentionsOf(passage, "we", subject)) return "first-party";
  if (mentionsOf(passage, "third-party", subject)) return "third-party";
  return mentionsIn(passage, "affiliate", subject).length > 0 ? "affiliate" : "unknown";
}

export function stanceOf(
  passage: Passage,
  region: Range,
  predicate: Range,
  denied: boolean,
  choices: readonly Choice[],
): Stance {
  if (denied) return passage.mentions("without-consent").length > 0 ? "only-with-consent" : "does-not";
  if (choices.some(({ kind }) => kind === "opt-in")) return "only-with-consent";
  if (choices.some(({ kind }) => kind === "opt-out") && mentionsOf(passage, "subordinator", wholeOf(passage)))
    return "unless-refused";
  return mentionsOf(passage, "modal", { start: region.start, end: predicate.start }) ? "may" : "does";
}

/** What a practice is for, in the part of the sentence from its predicate on. */
export function purposesOf(passage: Passage, range: Range, predicate: Range): Purpose[] {
  const circular = mentionsIn(passage, "purpose-circular", range).map((it) => ({
    ...phraseOf(passage, it),
    kind: "circular" as const,
    it,
  }));
  const generic = mentionsIn(passage, "purpose-generic", range)
    .filter((it) => !circular.some((other) => overlaps(other.it, it)))
    .map((it) => ({ ...phraseOf(passage, it), kind: "generic" as const, it }));
  const open = [...circular, ...generic].map(({ text, span, kind }) => ({ text, span, kind }));
  return [...open, ...(open.length === 0 ? specificPurposes(passage, range, predicate) : [])];
}

/** "to train our spam filter", "…, which orders replies", "for filtering comments": a model or an act that a reader knows. */
function specificPurposes(passage: Passage, range: Range, predicate: Range): Purpose[] {
  const said = [...mentionsIn(passage, "named-model", range), ...mentionsIn(passage, "named-act", range)].sort(
    (a, b) => a.start - b.start,
  );
  const behind = mentionsIn(passage, "purpose-link", { start: predicate.end, end: range.end }).filter(
    ({ start, end }) =>
      (wordsBetween(passage, predicate.end, start) <= 2 && wordsBetween(passage, end, range.end) >= 2) ||
      passage.folded.startsWith(" {{", end),
  );
  const first = said[0] ?? behind[0];
  if (!first) return [];
  const rest = /^[^,.;:()]{0,60}(?=[,.;:()]|\s|$)/.exec(passage.text.slice(first.end))?.[0] ?? "";
  return [{ ...phraseOf(passage, { start: first.start, end: first.end + rest.trimEnd().length }), kind: "specific" }];
}

/** A "No" in the row says that what its first cell names does not take place. */
export function deniedInRow({ cells }: Segment): boolean {
  return cells?.others.some(({ cell }) => isNo(cell)) ?? false;
}

function isNo(cell: Passage): boolean {
  const no = cell.mentions("no")[0];
  return no !== undefined && wordsBetween(cell, 0, no.start) === 0 && wordsBetween(cell, no.end, cell.text.length) <= 4;
}

/** The choices that a sentence offers. "Even if you opt out" offers none. */
export function choicesOf(passage: Passage): Choice[] {
  if (passage.mentions("despite").length > 0) return [];
  const refusals = passage.mentions("refusal").map((it) => ({ ...phraseOf(passage, it), kind: "opt-out" as const }));
  const consents = passage.mentions("consent").map((it) => ({ ...phraseOf(passage, it), kind: "opt-in" as const }));
  return [...consents, ...refusals];
}

export function retentionOf(passage: Passage): Retention[] {
  return (["period", "event", "empty"] as const).flatMap((kind) =>
    passage.mentions(`retention-${kind}`).map((it) => ({ ...phraseOf(passage, it), kind })),
  );
}

const vagueKinds: readonly (readonly [MentionKind, VagueKind])[] = [
  ["modal", "modality"],
  ["open-condition", "open-condition"],
  ["open-enumeration", "open-enumeration"],
  ["quantifier", "quantifier"],
  ["generalisation", "generalisation"],
];

export function vagueTermsOf(passage: Passage, region: Range): VagueTerm[] {
  return vagueKinds.flatMap(([mention, kind]) =>
    mentionsIn(passage, mention, kind === "modality" ? region : wholeOf(passage)).map((it) => ({
      ...phraseOf(passage, it),
      kind,
    })),
  );
}

/** Data that the sentence keeps out: "except direct messages", "never drafts", "(messages are excluded)". */
export function localExclusions(passage: Passage, predicate: Range, denied: boolean): Exclusion[] {
  const everything = dataIn(passage, wholeOf(passage), "clause", [predicate]);
  const marks = (["excluding", "exception", "negator"] as const).flatMap((kind) => passage.mentions(kind));
  const fakes = passage.mentions("not-negator");
  return everything
    .filter((found) => {
      const mark = marks.findLast(
        ({ start, end }) =>
          start <= found.start && end <= found.end && !fakes.some((it) => overlaps(it, { start, end })),
      );
      if (!mark || denied) return false;
      if (mark.kind === "negator" && mark.start < predicate.start && found.start < predicate.end) return false;
      const between = passage.folded.slice(mark.end, found.start);
      if (mark.start < predicate.start && between.includes(",")) return false;
      return !/[.;:]/.test(between) && wordsBetween(passage, mark.end, found.start) <= 12;
    })
    .map(({ object }) => ({
      text: object.text,
      span: object.span,
      visibility: object.visibility,
      distance: "clause" as const,
    }));
}

/**
 * From the first to the last object of the list that stands close to the predicate. Where all of them are further off,
 * the predicate is what a reader has to look at.
 */
export function spanFrom(found: readonly FoundData[], passage: Passage, predicate: Range): Span | undefined {
  const own = found.filter((it) => it.passage === passage).sort((a, b) => a.start - b.start);
  const near = own.filter((it) => within(it, { start: predicate.start - closeBy, end: predicate.end + closeBy }));
  let first = near[0];
  let last = near.at(-1);
  if (!first || !last) return undefined;
  for (const it of [...own].reverse()) if (it.start < first.start && first.start - it.end <= sameList) first = it;
  for (const it of own) if (it.start > last.start && it.start - last.end <= sameList) last = it;
  return { start: first.object.span.start, end: last.object.span.end };
}

/** In UTF-16 code units. */
const closeBy = 90;
const sameList = 40;

export function recipientsOf(passage: Passage): Phrase[] {
  if (passage.mentions("disclose-verb").length === 0) return [];
  return passage.mentions("third-party").map((it) => phraseOf(passage, it));
}

export type { Predicate };
