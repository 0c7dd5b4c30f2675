import type { Source } from "../../model.ts";
import type { Passage, Range } from "../../words/passages.ts";
import { isUnbounded, lendsTo } from "../around/lending.ts";
import { segmentOf } from "../neighbours.ts";
import { isUnderSameHeading, type Segment } from "../segments.ts";
import { type BiometricMention, biometricMentions } from "./biometric-words.ts";

/**
 * Which capture the data comes from, in the clause or in what stands close around it. Where only a named trait tells
 * what is meant, it was observed somehow; a trait that the company itself takes without saying from what has no source.
 */
export function sourceAround(
  segments: readonly Segment[],
  segment: Segment,
  mentions: readonly BiometricMention[],
): Source {
  const { passage, leadIns, headings, cells } = segment;
  const beyond = goesBeyond(passage, mentions)
    ? [passage]
    : around(segments, segment, 5).filter(
        (it) => it === passage || (!isTracedItem(segments, segment, it) && !it.has("negator")),
      );
  const all = [...leadIns, ...headings.slice(-1), ...(cells?.others.map(({ cell }) => cell) ?? []), ...beyond];
  if (all.some((it) => it.has("on-device"))) return "on-device";
  if (all.some((it) => it.has("capture"))) return "capture";
  const close = all.filter((it) => it === passage || segment.kind !== "item" || !isSibling(segments, segment, it));
  if (close.some((it) => it.mentions("loose-capture").some((near) => it !== passage || !isListed(it, near, mentions))))
    return "capture";
  const titled = segment.block.titleEnd > 0 ? headings.slice(-1) : [];
  const ours = [passage, ...leadIns, ...titled].some((it) => it.has("first-party"));
  const taken = passage.has("passive-cue") && !passage.has("third-party");
  const traits = (ours || taken) && mentions.some(({ kind }) => kind === "trait");
  if (traits && mentions.every(({ kind }) => kind === "trait")) return "unspecified";
  const broad = passage.has("purpose-broad-biometric");
  const acts = passage.has("biometric-act");
  const onlyBroad = broad && !acts && !passage.has("biometric-occasion");
  if (ours && onlyBroad && mentions.every(({ kind }) => kind === "feature")) return "unspecified";
  if (mentions.every(({ kind }) => kind !== "generic")) return "observed";
  // "biometric data, such as face scans, to verify your identity": the trait is shown for that act.
  if (mentions.some((it) => explainedInBrackets(passage, it))) return "observed";
  const named = biometricMentions(passage).some(({ kind }) => kind !== "generic");
  if (named && acts && !broad) return "observed";
  const back = passage.mentions("said-before").some(({ end }) => mentions.some(({ start }) => start - end === 1));
  if (back && segment.index > 0) return "observed";
  const sameRow = new Set(segment.block.table?.row);
  const beside = [
    ...leadIns,
    ...around(segments, segment, 5).filter(
      (it) =>
        it !== passage && !sameRow.has(it.flat) && !headings.some(({ flat }) => flat === it.flat) && !it.has("law"),
    ),
  ];
  const told = beside.some((it) => biometricMentions(it).some(({ kind }) => kind !== "generic"));
  return told ? "observed" : "unspecified";
}

/** The passages under the same heading that stand at most so many segments away and may speak of the same data. */
function around(segments: readonly Segment[], segment: Segment, distance: number): Passage[] {
  const unbounded = isUnbounded(segment);
  return segments
    .slice(Math.max(0, segment.index - distance), segment.index + distance + 1)
    .filter(({ block }) => isUnderSameHeading(block, segment.block))
    .filter((it) => !unbounded || lendsTo(segments, segment, it))
    .map(({ passage }) => passage);
}

/** Another item of its list: a passport among the data that is collected is no source of the item beside it. */
function isSibling(segments: readonly Segment[], { block }: Segment, passage: Passage): boolean {
  const it = segmentOf(segments, passage);
  return it?.kind === "item" && it.block.group === block.group;
}

/** "passport copies, security images and biometric data": one entry of a list is no source of another. */
function isListed(passage: Passage, near: Range, mentions: readonly BiometricMention[]): boolean {
  return mentions.every(({ start, end }) => {
    const between = passage.folded.slice(Math.min(end, near.end), Math.max(start, near.start));
    return between.includes(",");
  });
}

/** "other biometric identifiers", "biometric data from partners": not what a capture close by has told. */
function goesBeyond(passage: Passage, mentions: readonly BiometricMention[]): boolean {
  const others = passage.mentions("broad").some(({ end }) => mentions.some(({ start }) => start - end === 1));
  return others || (passage.has("from-others") && passage.has("collect-verb"));
}

/** Another row, or another item of the list with biometric data of its own: its capture is its own, too. */
function isTracedItem(segments: readonly Segment[], segment: Segment, passage: Passage): boolean {
  const { table } = segment.block;
  const other = segmentOf(segments, passage);
  if (table && other?.block.table && other.block.table.row !== table.row) return true;
  return (
    segment.kind === "item" &&
    other?.kind === "item" &&
    other.block !== segment.block &&
    biometricMentions(passage).length > 0
  );
}

/** "biometric data (facial templates)": brackets right behind it tell what it is. */
function explainedInBrackets(passage: Passage, { end }: Range): boolean {
  const length = /^\s*\([^()]*\)/.exec(passage.folded.slice(end))?.[0].length;
  if (length === undefined) return false;
  const inside = { start: end, end: end + length };
  return (["biometric-identifier", "biometric-feature", "recorded-media"] as const).some((kind) =>
    passage.has(kind, inside),
  );
}
