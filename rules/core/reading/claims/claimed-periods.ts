import { comparedWord } from "../../../languages/endings.ts";
import { indexAt } from "../../markdown/flat.ts";
import type { ClaimedPeriod, Phrase, Retention } from "../../model.ts";
import { type Passage, type Range, wholeOf, wordsBetween } from "../../words/passages.ts";
import { daysOf } from "../../words/periods.ts";
import type { Draft } from "../draft.ts";
import { inBlock } from "../neighbours.ts";
import type { Segment } from "../segments.ts";
import { claimedData } from "./claimed-data.ts";

/** How long biometric data is kept, by what its clause, its row or its paragraph says, to be held against other places. */
export function periodsOf(segments: readonly Segment[], draft: Draft): ClaimedPeriod[] {
  const { topic, stance, speechAct, actor, data, segment } = draft;
  if (topic !== "biometric" || stance === "does-not" || actor === "third-party" || actor === "other") return [];
  if (!["assertion", "label", "presupposition"].includes(speechAct)) return [];
  const named = claimedData(segments, draft).find(({ head }) => head !== "");
  if (!named || isPartOnly(draft) || data.every(({ source }) => source === "on-device")) return [];
  const { words, head, text } = named;
  return draft.retention.flatMap((retention) => {
    const site = siteOf(segments, segment, retention);
    const days = retention.days ?? daysOf(retention.text, segment.passage.lexicon.language);
    if (retention.kind !== "period" || !site || days === undefined || isOfOtherData(site)) return [];
    const { segment: told, range } = site;
    return [
      {
        text: retention.text,
        span: retention.span,
        days,
        data: { text, words, head },
        traits: draft.traits,
        start: startOf(told, range, retention),
        bound: boundOf(told.passage),
        people: peopleOf([segment, told]),
        isGeneral: isGeneral(segment),
      },
    ];
  });
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
  if (passage.has("at-least")) return "at-least";
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

/** Under no heading but the title, or under one on how long data is kept: not in the section of one feature. */
function isGeneral({ headings, block, passage }: Segment): boolean {
  const last = headings.at(-1);
  const isTitled = block.titleEnd > 0 && passage.start < block.titleEnd && block.table === undefined;
  if (!last || last.has("policy-title")) return !isTitled;
  return last.has("heading-retention") || last.has("retention-header");
}
