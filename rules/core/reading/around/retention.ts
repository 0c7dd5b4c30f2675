import type { MentionKind } from "../../../languages/lexicon.ts";
import { keptFor } from "../../keep/lazily.ts";
import type { Retention, Trait } from "../../model.ts";
import { overlaps, type Passage, phraseOf, type Range, wordsBetween } from "../../words/passages.ts";
import { daysOf } from "../../words/periods.ts";
import { factsBySegment, inBlock, underHeadingOf } from "../neighbours.ts";
import type { Segment } from "../segments.ts";
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
  /** It is the end of what others hold. */
  readonly byOthers: boolean;
}

function endsIn(passage: Passage): ToldEnd[] {
  const empty = passage.mentions("retention-empty");
  if (empty.length === 0 && !passage.has("retention-verb")) return [];
  const ends = (kind: MentionKind): Range[] =>
    passage.mentions(kind).filter((it) => !empty.some((other) => leadsTo(passage, it, other)));
  const event = ends("retention-event");
  const said = { period: ends("retention-period"), event, empty: empty.filter((it) => !isWithin(it, event)) };
  const counted = countedIn(passage);
  const others = (["period", "event", "empty"] as const).flatMap((kind) =>
    said[kind]
      .filter((it) => !counted.some(({ range }) => overlaps(it, range)))
      .map((range) => ({ range, told: { ...phraseOf(passage, range), kind, distance: "clause" as const } })),
  );
  return [...counted, ...others].map(({ range, told }) => ({
    retention: told,
    byOthers: isDoneByOthers(passage, range),
  }));
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
  // "The results are kept as long as necessary": a paragraph that tells its end takes none from what names no such data,
  // and a row takes none from other rows.
  const speaksForItself = own.some(({ facts }) => bearing(facts).some(({ kind }) => kind === "empty"));
  const isOfOwnTrait = (it: Segment): boolean =>
    traitsNamed(it) !== undefined && (row === undefined || it.block.table === undefined);
  return [
    ...retentions(segments).flatMap((it) => (inRow(it.segment) ? bearing(it.facts) : [])),
    ...segment.leadIns.flatMap((it) => retentionOf(it)),
    ...retentions(underHeadingOf(segments, segment))
      .filter((it) => !asked && !inRow(it.segment) && belongs(segments, it.segment, segment, traits))
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

/** What a segment says; where a heading or a column asks how long, the bare duration answers. */
function retentionIn({ passage, headings, leadIns, cells }: Segment): ToldEnd[] {
  const told = endsIn(passage);
  const asked = [cells?.header, cells ? undefined : headings.at(-1), ...leadIns];
  if (told.length > 0 || !asked.some((it) => it && asksHowLong(it))) return told;
  const bare = (kind: Retention["kind"], words: readonly Range[]): ToldEnd[] =>
    words.map((it) => ({ retention: { ...phraseOf(passage, it), kind, distance: "clause" }, byOthers: false }));
  const durations = bare("period", passage.mentions("duration"));
  // "Period: as appropriate", "Period: to be confirmed".
  const open = cells ? (["open-condition", "left-open"] as const).flatMap((kind) => passage.mentions(kind)) : [];
  return durations.length > 0 ? durations : bare("empty", open);
}

/** Whether a column of its row asks how long, and the cell does not send the reader elsewhere: what is not told there is missing. */
export function isAskedHowLong({ cells }: Segment): boolean {
  return (
    cells?.others.some(({ header, cell }) => asksHowLong(header) && !refersOn.some((kind) => cell.has(kind))) ?? false
  );
}

/** "See Section 4", "Article 4". */
const refersOn = ["pointer", "choice-path"] as const;

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
