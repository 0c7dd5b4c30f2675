import { keptFor } from "../keep/lazily.ts";
import type { Block } from "../markdown/blocks.ts";
import type { Flat } from "../markdown/flat.ts";
import type { Passage } from "../words/passages.ts";
import type { Segment } from "./segments.ts";

// Each practice of a section asks what stands around it: it is found once for the section.

/** The segments under the heading of one of them, itself included, in order. */
export function underHeadingOf(segments: readonly Segment[], { block }: Segment): readonly Segment[] {
  return byHeading(segments).get(block.headings.at(-1)) ?? [];
}

const byHeading = keptFor((segments: readonly Segment[]) => grouped(segments, ({ block }) => block.headings.at(-1)));

/** The segments of a block, in order. */
export function inBlock(segments: readonly Segment[], block: Block): readonly Segment[] {
  return byBlock(segments).get(block) ?? [];
}

const byBlock = keptFor((segments: readonly Segment[]) => grouped(segments, ({ block }) => block));

/** The items of the list that a block leads into, in order; none where it leads into none. */
export function itemsBelow(segments: readonly Segment[], { flat }: Block): readonly Segment[] {
  return byLeadIn(segments).get(flat) ?? [];
}

const byLeadIn = keptFor((segments: readonly Segment[]) =>
  grouped(segments, ({ leadIns }): Flat | undefined => leadIns.at(-1)?.flat),
);

/** What stands in the other items of the list that a segment is of, in order. */
export function besideInList(segments: readonly Segment[], { block }: Segment): readonly Segment[] {
  return (byList(segments).get(block.group) ?? []).filter((it) => it.block !== block);
}

const byList = keptFor((segments: readonly Segment[]) => grouped(segments, ({ block }) => block.group));

/** The sentence behind a segment in the same paragraph. */
export function nextSentences(segments: readonly Segment[], { index, block }: Segment): Passage[] {
  const next = segments[index + 1];
  return next?.block === block ? [next.passage] : [];
}

/** The segment of which a passage is the words; undefined for one that stands around segments only. */
export function segmentOf(segments: readonly Segment[], passage: Passage): Segment | undefined {
  return byPassage(segments).get(passage);
}

const byPassage = keptFor(
  (segments: readonly Segment[]) => new Map(segments.map((segment) => [segment.passage, segment])),
);

/** What a segment says of something. */
interface SegmentFacts<T> {
  readonly segment: Segment;
  readonly facts: readonly T[];
}

/** @returns tells, of a list of segments, what each of them says, without those that say nothing */
export function factsBySegment<T>(
  find: (segment: Segment) => readonly T[],
): (segments: readonly Segment[]) => readonly SegmentFacts<T>[] {
  return keptFor((segments) =>
    segments.map((segment) => ({ segment, facts: find(segment) })).filter(({ facts }) => facts.length > 0),
  );
}

/** What all but one segment say. */
export function factsBeside<T>(all: readonly SegmentFacts<T>[], segment: Segment): T[] {
  return all.flatMap((it) => (it.segment === segment ? [] : it.facts));
}

/** What has the same key, in order. */
export function grouped<T, K>(all: readonly T[], keyOf: (it: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const it of all) {
    const key = keyOf(it);
    const group = groups.get(key);
    if (group) group.push(it);
    else groups.set(key, [it]);
  }
  return groups;
}
