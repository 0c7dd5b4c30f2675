import { comparedWord } from "../../../languages/endings.ts";
import { indexAt } from "../../markdown/flat.ts";
import type { ClaimedData, ClaimedPeriod, Phrase, Retention } from "../../model.ts";
import { overlaps, type Passage, type Range, wholeOf, wordsBetween } from "../../words/passages.ts";
import { daysOf } from "../../words/periods.ts";
import type { Draft } from "../draft.ts";
import { inBlock } from "../neighbours.ts";
import type { Segment } from "../segments.ts";
import { claimedData, frontLimits } from "./claimed-data.ts";

/** How long biometric data is kept, by what its clause, its row or its paragraph says, to be held against other places. */
export function periodsOf(segments: readonly Segment[], draft: Draft): ClaimedPeriod[] {
  const { topic, stance, speechAct, actor, data, segment } = draft;
  if (topic !== "biometric" || stance === "does-not" || actor === "third-party" || actor === "other") return [];
  if (!["assertion", "label", "presupposition"].includes(speechAct)) return [];
  const named = claimedData(segments, draft).find(({ head }) => head !== "");
  if (!named || isPartOnly(draft) || data.every(({ source }) => source === "on-device")) return [];
  const { words, head, text } = named;
  return draft.retention.slice(0, mostPeriods).flatMap((retention) => {
    const site = siteOf(segments, segment, retention);
    if (!site || isOfOtherData(site)) return [];
    const { segment: told, range } = site;
    const isAtOnce = isAt("check-event", retention, told.passage, range);
    const isAtEnd = isOfWhole(draft, named, site) && isAt("use-end", retention, told.passage, range);
    const days = daysIn(retention, told.passage) ?? (isAtOnce || isAtEnd ? 0 : undefined);
    if (days === undefined) return [];
    return [
      {
        text: retention.text,
        span: retention.span,
        days,
        data: { text, words, head },
        traits: draft.traits,
        start: days === 0 ? [check] : startOf(told, range, retention),
        conditional: isConditional(told.passage, range),
        bound: boundOf(told.passage),
        people: peopleOf([segment, told]),
        isGeneral: isGeneral(segment) || asksHowLong(segments[segment.index - 1]),
      },
    ];
  });
}

/** Of one clause, its own first. No policy that we know tells more than 16 under one heading. */
const mostPeriods = 30;

/** "Your voiceprint is deleted when the call ends": not "the temporary voiceprint", nor "the voiceprint computed from it". */
function isOfWhole(draft: Draft, { words, limits }: ClaimedData, { segment, range }: Site): boolean {
  const { passage } = segment;
  const name = wordsOf(passage, draft.range);
  const behind = wordsOf(passage, { start: range.start, end: passage.folded.length });
  return (
    segment === draft.segment &&
    wordsBetween(passage, draft.range.end, range.start) <= closeBehind &&
    words.every((word) => name.includes(word)) &&
    limits.every((word) => behind.includes(word))
  );
}

/** In words: "your voiceprint | will be | discarded". */
const closeBehind = 2;

function daysIn({ kind, days, text }: Retention, { lexicon }: Passage): number | undefined {
  return kind === "period" ? (days ?? daysOf(text, lexicon.language)) : undefined;
}

/** "deleted right after | the check", "as soon as | your call ends", with no period of its own. */
function isAt(event: "check-event" | "use-end", { kind }: Retention, passage: Passage, range: Range): boolean {
  return (
    kind !== "empty" &&
    !passage.has("duration") &&
    !passage.has("negator") &&
    passage
      .mentions(event)
      .some((it) => it.start > range.start && wordsBetween(passage, range.end, Math.max(it.start, range.end)) <= 1)
  );
}

/** From when a period counts that counts from a check or a call of the person: nothing that ends later comes before it. */
export const check = "(check)";

/** "If it fails, they are kept for a year", "for a year in case of fraud": the period of some cases. */
function isConditional(passage: Passage, range: Range): boolean {
  const behind = { start: range.end, end: endOfPart(passage, range.end) };
  const counts = (["period-start", "check-event", "use-end"] as const).some((kind) =>
    passage
      .mentions(kind)
      .some((it) => it.end > range.end && wordsBetween(passage, range.end, Math.max(it.start, range.end)) <= 1),
  );
  const limits = counts ? [] : wordsOf(passage, behind);
  return (
    frontLimits(passage).length + limits.length > 0 ||
    (["fronted-clause", "subordinator", "exclusive"] as const).some((kind) =>
      passage.mentions(kind).some((it) => !overlaps(it, range) && !passage.touches("period-start", it)),
    )
  );
}

interface Site {
  readonly segment: Segment;
  readonly range: Range;
}

/** The sentence of the same paragraph, or the cell of the same row, that names a period. */
function siteOf(segments: readonly Segment[], { block, index }: Segment, { span, text }: Phrase): Site | undefined {
  const row = block.table?.row;
  const near =
    row === undefined
      ? inBlock(segments, block)
      : segments
          .slice(Math.max(0, index - mostColumns), index + mostColumns)
          .filter((it) => it.block.table?.row === row);
  for (const segment of near) {
    const { passage } = segment;
    const start = indexAt(passage.flat, span.start) - passage.start;
    if (start >= 0 && passage.text.startsWith(text, start))
      return { segment, range: { start, end: start + text.length } };
  }
  return undefined;
}

/** Of a table that people read. */
const mostColumns = 20;

/** "templates that match nobody", "scans of children": not all of them. */
function isPartOnly({ segment: { passage }, range }: Draft): boolean {
  return passage.has("unmatched") || passage.mentions("relative").some(({ start }) => start - range.end === 1);
}

/** "The picture itself is kept for a week", "Backups are kept …": what else the sentence names may be what is kept. */
function isOfOtherData({ segment: { passage, cells } }: Site): boolean {
  if ([passage, ...(cells?.others.flatMap(({ cell, header }) => [cell, header]) ?? [])].some((it) => it.has("backup")))
    return true;
  const links = [...passage.mentions("source-link"), ...passage.mentions("data-link")];
  const media = passage.mentions("recorded-media").filter((it) => !passage.touches("biometric-identifier", it));
  return media.some(
    (it) =>
      !passage.touches("template-word", it) &&
      !links.some(({ end }) => end <= it.start && wordsBetween(passage, end, it.start) <= 2),
  );
}

/** From when it counts: the last contact, the end of the purpose, or the words that say it; none where nothing is said. */
function startOf({ passage, cells }: Segment, range: Range, { since }: Retention): readonly string[] {
  if (since) return [since];
  const behind = passage
    .mentions("period-start")
    .find(({ start }) => start >= range.end && wordsBetween(passage, range.end, start) === 0);
  const front = passage.mentions("fronted-clause").find(({ start }) => wordsBetween(passage, 0, start) === 0);
  if (behind && passage.mentions("check-event").some((it) => it.start === behind.end + 1)) return [check];
  if (behind) return wordsOf(passage, { start: behind.end, end: endOfPart(passage, behind.end) });
  if (front && front.end < range.start)
    return wordsOf(passage, { start: front.end, end: endOfPart(passage, front.end) });
  const column = cells?.others.find(({ header, cell }) => header.has("period-start") && cell !== passage);
  return column ? wordsOf(column.cell, wholeOf(column.cell)) : [];
}

/** The next comma, or the end. */
function endOfPart({ folded }: Passage, from: number): number {
  const comma = folded.slice(from).search(/[,;:(]/);
  return comma < 0 ? folded.length : from + comma;
}

function wordsOf(passage: Passage, { start, end }: Range): string[] {
  const { commonWords, fillers } = passage.lexicon;
  return (passage.folded.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 1 && !commonWords.has(word) && !fillers.has(word))
    .map(comparedWord);
}

function boundOf(passage: Passage): ClaimedPeriod["bound"] {
  if (passage.has("at-most")) return "at-most";
  return passage.has("up-to") ? "up-to" : undefined;
}

const peopleKinds = ["scope", "workplace", "minors"] as const;

/** Whom it holds for, as far as that is not everybody: at work, children, a region; not "if you turn it on". */
function peopleOf(segments: readonly Segment[]): string[] {
  const passages = segments.flatMap(({ passage, headings, cells }) => [
    passage,
    ...headings.slice(1),
    ...(cells?.others.map(({ cell }) => cell) ?? []),
  ]);
  const found = peopleKinds.flatMap((kind) =>
    passages.flatMap((it) =>
      it
        .mentions(kind)
        .filter((mention) => !it.touches("fronted-clause", mention))
        .map(({ start, end }) => (kind === "scope" ? it.folded.slice(start, end) : kind)),
    ),
  );
  return [...new Set(found)].sort();
}

/** "How long do you keep my voiceprint?" */
function asksHowLong(before: Segment | undefined): boolean {
  return before !== undefined && /\?\s*$/.test(before.passage.text) && before.passage.has("heading-retention");
}

/** Under no heading but the title, or under one on how long data is kept: not in the section of one feature. */
function isGeneral({ headings }: Segment): boolean {
  const last = headings.at(-1);
  return !last || (["policy-title", "heading-retention", "retention-header"] as const).some((kind) => last.has(kind));
}
