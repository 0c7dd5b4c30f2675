import type { MentionKind } from "../../../languages/lexicon.ts";
import { keptFor } from "../../keep/lazily.ts";
import type { Retention, Trait } from "../../model.ts";
import { overlaps, type Passage, phraseOf, type Range, wordsBetween } from "../../words/passages.ts";
import { daysOf } from "../../words/periods.ts";
import { factsBySegment, inBlock, underHeadingOf } from "../neighbours.ts";
import type { Segment } from "../segments.ts";
import { isDenied, regionOf } from "../sentence/negation.ts";
import { matchedFaces, mayBeSameFeature, sameTraits, speaksOfBiometrics, traitsIn } from "../sentence/traits.ts";
import { isDoneByOthers, namesOthers } from "./by-others.ts";
import { featureOf } from "./features.ts";
import { isAnotherCase, isOfOtherTrait, isUnbounded, lendsTo } from "./lending.ts";

/** How long it lasts, as far as the words of a passage say. */
export function retentionOf(passage: Passage): Retention[] {
  return endsIn(passage).map(({ retention }) => retention);
}

/** An end that a passage tells. */
interface ToldEnd {
  readonly retention: Retention;
  /** Where its words stand in the passage. */
  readonly range: Range;
  /** It is the end of what others hold. */
  readonly byOthers: boolean;
}

/** The ends that the words of a passage tell, whatever it is that they end. */
export function endsIn(passage: Passage): ToldEnd[] {
  const empty = emptyEndsIn(passage);
  if (empty.length === 0 && !passage.has("retention-verb")) return [];
  const event = passage.mentions("retention-event").filter((it) => !empty.some((other) => leadsTo(passage, it, other)));
  const said = {
    period: passage.mentions("retention-period"),
    event,
    empty: empty.filter((it) => !isWithin(it, event)),
  };
  const counted = countedIn(passage);
  const others = (["period", "event", "empty"] as const).flatMap((kind) =>
    said[kind]
      .filter((it) => !counted.some(({ range }) => overlaps(it, range)))
      .map((range) => ({ range, told: endAt(passage, kind, range) })),
  );
  return [...counted, ...others].map(({ range, told }) => ({
    retention: told,
    range,
    byOthers: isDoneByOthers(passage, range),
  }));
}

/**
 * Words that set no end, of those that overlap the longest. What says so by itself, "as long as necessary", needs no verb; a
 * denial takes back that there is none.
 */
function emptyEndsIn(passage: Passage): EmptyEnd[] {
  const isKept = passage.has("retention-verb");
  const endless = passage
    .mentions("retention-endless")
    .filter((it) => isKept && !isDenied(passage, regionOf(passage, it), it));
  const found = [
    ...passage.mentions("retention-empty"),
    ...endless,
    ...(isKept ? passage.mentions("retention-open") : []),
  ];
  return found
    .filter((it, at) => !found.some((other, place) => overlaps(other, it) && isPreferred(it, other, place < at)))
    .map((it) => ({ ...it, endless: endless.some((other) => overlaps(other, it)) }));
}

interface EmptyEnd extends Range {
  readonly endless: boolean;
}

function endAt(passage: Passage, kind: Retention["kind"], range: Range | EmptyEnd): Retention {
  const isEndless = "endless" in range && range.endless;
  return { ...phraseOf(passage, range), kind, distance: "clause", ...(isEndless && { endless: true }) };
}

/** The longer of two, or of equals the first. */
function isPreferred(it: Range, other: Range, isFirst: boolean): boolean {
  const longer = other.end - other.start - (it.end - it.start);
  return longer > 0 || (longer === 0 && isFirst);
}

/** "three years after your last visit": periods of which is told when they begin. */
function countedIn(passage: Passage): { readonly range: Range; readonly told: Retention }[] {
  return sinceKinds.flatMap(([since, mention]) =>
    passage.mentions(mention).flatMap((range) => {
      const phrase = phraseOf(passage, range);
      const days = daysOf(phrase.text, passage.lexicon.language);
      if (days === undefined) return [];
      return [{ range, told: { ...phrase, kind: "period" as const, distance: "clause" as const, since, days } }];
    }),
  );
}

const sinceKinds = [
  ["contact", "period-after-contact"],
  ["purpose", "period-after-purpose"],
] as const satisfies readonly (readonly [Retention["since"], MentionKind])[];

/** "deleted when | no longer needed": the event is that of the empty words. */
function leadsTo(passage: Passage, event: Range, empty: Range): boolean {
  return empty.end >= event.end && wordsBetween(passage, event.end, empty.start) <= 3;
}

function isWithin(it: Range, others: readonly Range[]): boolean {
  return others.some((other) => overlaps(it, other) && other.end - other.start >= it.end - it.start);
}

/** How long biometric data of a segment is kept, as far as the clause and its section say so of this data. */
export function retentionAround(segments: readonly Segment[], segment: Segment, traits: readonly Trait[]): Retention[] {
  const row = segment.block.table?.row;
  if (segment.kind === "heading" && asksHowLong(segment.passage)) return answersBelow(segments, segment);
  const asked = isAskedHowLong(segment);
  const unbounded = isUnbounded(segment);
  const inRow = (it: Segment): boolean => it === segment || (row !== undefined && it.block.table?.row === row);
  const withOthers = namesOthers(segment);
  const bearing = (facts: readonly ToldEnd[]): Retention[] =>
    facts.filter(({ byOthers }) => withOthers || !byOthers).map(({ retention }) => retention);
  const own = retentions(segments).filter((it) => it.segment.block === segment.block || inRow(it.segment));
  // "For as long as we see fit": what is told elsewhere is told of something else, or is not so.
  const isEndless = own.some((it) => inRow(it.segment) && bearing(it.facts).every(({ endless }) => endless));
  // "The results are kept as long as necessary": a paragraph that tells its end takes none from what names no such data,
  // and a row takes none from other rows.
  const speaksForItself = own.some(({ facts }) => bearing(facts).some(({ kind }) => kind === "empty"));
  const isOfOwnTrait = (it: Segment): boolean =>
    traitsNamed(it) !== undefined && (row === undefined || it.block.table === undefined);
  return [
    ...retentions(segments).flatMap((it) => (inRow(it.segment) ? bearing(it.facts) : [])),
    ...segment.leadIns.flatMap((it) => retentionOf(it)),
    ...retentions(underHeadingOf(segments, segment))
      .filter((it) => !asked && !isEndless && !inRow(it.segment) && belongs(segments, it.segment, segment, traits))
      .filter((it) => !speaksForItself || it.segment.block === segment.block || isOfOwnTrait(it.segment))
      .filter((it) => !isOfUnmatched(it.segment) || matchedFaces(segment.passage).length === 0)
      .filter((it) => !unbounded || lendsTo(segments, segment, it.segment))
      .flatMap(({ facts }) => bearing(facts))
      .map((it) => ({ ...it, distance: "section" as const })),
  ];
}

/** "How long do you keep my voiceprint?", and what the sentences below it say. */
function answersBelow(segments: readonly Segment[], { block, passage }: Segment): Retention[] {
  return retentions(segments)
    .filter(({ segment: it }) => it.block.headings.at(-1) === block.flat || it.headings.at(-1) === passage)
    .flatMap(({ facts }) => facts.map(({ retention }) => retention));
}

const retentions = factsBySegment(retentionIn);

/** Where a column asks how long: "as appropriate", "to be confirmed". */
const inCells = ["retention-open", "open-condition", "left-open"] as const;

/** What a segment says; where a heading or a column asks how long, the bare duration answers. */
function retentionIn({ passage, headings, leadIns, cells }: Segment): ToldEnd[] {
  const told = endsIn(passage);
  const asked = [cells?.header, cells ? undefined : headings.at(-1), ...leadIns];
  if (told.length > 0 || !asked.some((it) => it && asksHowLong(it))) return told;
  const bare = (kind: Retention["kind"], words: readonly Range[]): ToldEnd[] =>
    words.map((it) => ({ retention: endAt(passage, kind, it), range: it, byOthers: false }));
  const ends = [
    ...bare("period", passage.mentions("duration")),
    ...bare("event", cells ? passage.mentions("bare-event") : []),
  ];
  // "Period: no fixed limit", "Period: to be confirmed".
  const endless = passage.mentions("retention-endless").map((it) => ({ ...it, endless: true }));
  const open = (cells ? inCells : (["retention-open"] as const)).flatMap((kind) => passage.mentions(kind));
  const [first] = [...endless, ...open];
  if (ends.length > 0) return ends;
  return first ? bare("empty", [first]) : [];
}

/** What the other cells of a row say of how long that is kept which its first cell names. */
export function retentionInRow(segments: readonly Segment[], { block }: Segment): Retention[] {
  const { table } = block;
  if (table?.column !== 0) return [];
  return retentions(segments)
    .filter(({ segment: it }) => it.block.table?.row === table.row && it.block !== block)
    .flatMap(({ facts }) => facts.map(({ retention }) => retention));
}

/** Whether a column of its row asks how long, and the cell does not send the reader elsewhere: what is not told there is missing. */
export function isAskedHowLong({ cells }: Segment): boolean {
  return (
    cells?.others.some(({ header, cell }) => asksHowLong(header) && !refersOn.some((kind) => cell.has(kind))) ?? false
  );
}

/** "See Section 4", "Article 4", "see 6.7". */
const refersOn = ["cell-refers-on", "pointer", "choice-path"] as const;

/** "How long we keep it", but not "Keeping you safe". */
function asksHowLong(passage: Passage): boolean {
  return passage.mentions("retention-header").some((it) => !passage.touches("purpose-broad-biometric", it));
}

/** It speaks of this data: it names it or its recording, or is a sentence beside it that names no other data. */
function belongs(segments: readonly Segment[], it: Segment, segment: Segment, traits: readonly Trait[]): boolean {
  const { passage, cells, block } = it;
  const named = traitsNamed(it);
  if (isAnotherCase(segment) && block !== segment.block) return false;
  if (!mayBeSameFeature(featureOf(segments, it), featureOf(segments, segment))) return false;
  if (
    !named &&
    block !== segment.block &&
    block.titleEnd > 0 &&
    segment.block.titleEnd > 0 &&
    !isRetentionTitle(segments, it)
  )
    return false;
  if (named) return sameTraits(traits, named);
  if (cells || isOfOtherTrait(segments, it, segment, traits)) return false;
  // A voiceprint outlives the recording that it was made from.
  const isMade = segment.passage.has("biometric-identifier");
  if (passage.has("capture") || (passage.has("recorded-media") && !isMade)) return true;
  if (block.kind === "item" && block !== segment.block) return false;
  return !namesData(passage);
}

/** Under a title of its own that asks how long. */
function isRetentionTitle(segments: readonly Segment[], { block }: Segment): boolean {
  const [first] = inBlock(segments, block);
  return first?.passage.mentions("retention-header").some(({ end }) => end <= block.titleEnd) ?? false;
}

/** It names data; but "when your employment ends" and "within a year of your last visit" only tell when. */
function namesData(passage: Passage): boolean {
  const ends = (["retention-event", "retention-period"] as const).flatMap((kind) => passage.mentions(kind));
  return (["data-named", "data-private", "other-record"] as const)
    .flatMap((kind) => passage.mentions(kind))
    .some((data) => !ends.some((end) => tellsWhen(passage, end, data)));
}

/** Behind its first words, "when" or "after a year", or close behind all of it, with no other verb in between. */
function tellsWhen(passage: Passage, end: Range, { start }: Range): boolean {
  if (start < end.end) return start > end.start && !passage.has("retention-verb", { start: end.start, end: start });
  const between = { start: end.end, end: start };
  const breaks = (["and", "we", "retention-verb"] as const).some((kind) => passage.has(kind, between));
  const isClose = wordsBetween(passage, end.end, start) <= furthestEvent;
  return isClose && !breaks && !/[,;:]/.test(passage.folded.slice(end.end, start));
}

/** In words: "after | the end of your contract". */
const furthestEvent = 4;

/** "Scans that match nobody are erased at once": of the others it tells no end, unless it names another one. */
function isOfUnmatched({ passage }: Segment): boolean {
  return passage.has("unmatched") && passage.mentions("retention-period").length <= 1;
}

/** The traits of the biometric data that a segment names, or what stands around it; undefined where it names none. */
const traitsNamed = keptFor(({ passage, leadIns, cells }: Segment): readonly Trait[] | undefined => {
  const named = [passage, ...leadIns, ...(cells?.others.map(({ cell }) => cell) ?? [])].filter(speaksOfBiometrics);
  return named.length > 0 ? traitsIn(named) : undefined;
});
