import { dataIn, type FoundData } from "./data.ts";
import type { Place } from "./model.ts";
import { type Passage, phraseOf, type Range, wholeOf } from "./passages.ts";
import { modelsIn, trainingPredicates } from "./predicates.ts";
import type { Segment } from "./segments.ts";
import { mainData } from "./slots.ts";

/** Looks around the clause for the data, from the nearest surroundings outwards; the first that names any decides. */
export function inherited(
  segments: readonly Segment[],
  segment: Segment,
  before: number,
  predicate: Range,
): FoundData[] {
  const { passage, leadIns, cells } = segment;
  const row = rowData(cells);
  const rowNames = row.filter(({ object }) => object.grain !== "catch-all").length >= 2;
  const surroundings: (() => FoundData[])[] = [
    () => (rowNames ? row : []),
    () => dataIn(passage, { start: 0, end: before }, "clause", [predicate, ...modelsIn(passage)]),
    () => row,
    () => itemsBelow(segments, segment),
    () => siblings(segments, segment),
    ...[...leadIns].reverse().map((leadIn) => () => dataOf(leadIn, "lead-in")),
    () => previousData(segments, segment),
    () =>
      ownHeadings(segment)
        .filter((heading) => trainingPredicates(heading).length > 0)
        .flatMap((heading) => dataOf(heading, "heading").filter(({ object }) => object.grain !== "catch-all")),
  ];
  for (const look of surroundings) {
    const found = look();
    if (found.length > 0) return found;
  }
  return [];
}

/** The nearest headings of the section itself: what an earlier section's heading names is not at hand. */
function ownHeadings({ headings, block }: Segment): Passage[] {
  return headings
    .slice(headings.length - block.headings.length)
    .slice(-2)
    .reverse();
}

function dataOf(passage: Passage, place: Place): FoundData[] {
  return place === "lead-in" || place === "previous"
    ? mainData(passage, place, modelsIn(passage))
    : dataIn(passage, wholeOf(passage), place, modelsIn(passage));
}

/** The data cells of the row: those under a header that speaks of data, or all others where no header does. */
function rowData(cells: Segment["cells"]): FoundData[] {
  if (!cells) return [];
  const speaking = cells.others.filter(
    ({ header }) =>
      header.mentions("purpose-header").length === 0 && dataKinds.some((kind) => header.mentions(kind).length > 0),
  );
  return (speaking.length > 0 ? speaking : cells.others).flatMap(({ cell }) => {
    const found = dataOf(cell, "row");
    if (found.length > 0 || speaking.length === 0 || !/\p{L}{3}/u.test(cell.text)) return found;
    return [wholeCell(cell)];
  });
}

const dataKinds = ["data-catch-all", "data-named"] as const;

/** A cell under a header that speaks of data names data, in whatever words. */
export function wholeCell(cell: Passage): FoundData {
  const object = {
    ...phraseOf(cell, wholeOf(cell)),
    grain: "category" as const,
    visibility: "unspecified" as const,
    broad: false,
    source: "unspecified" as const,
    deidentified: false,
    term: undefined,
    place: "row" as const,
  };
  return { ...wholeOf(cell), passage: cell, object };
}

/** "We use the following to train our models:", or an item that names the purpose, and the items of its own list. */
function itemsBelow(segments: readonly Segment[], segment: Segment): FoundData[] {
  return segments
    .filter(({ leadIns, index }) => index > segment.index && leadIns.at(-1)?.flat === segment.block.flat)
    .flatMap(({ passage }) => dataIn(passage, wholeOf(passage), "lead-in", modelsIn(passage)));
}

/** Under a lead-in that names the purpose, the other items say with which data. */
function siblings(segments: readonly Segment[], segment: Segment): FoundData[] {
  const leadIn = segment.leadIns.at(-1);
  if (!leadIn || trainingPredicates(leadIn).length === 0) return [];
  return segments
    .filter(
      ({ block, leadIns }) =>
        block !== segment.block && block.group === segment.block.group && leadIns.at(-1)?.flat === leadIn.flat,
    )
    .flatMap(({ passage }) => dataIn(passage, wholeOf(passage), "lead-in", modelsIn(passage)));
}

/** The sentence before, in the same block; or the block before where this one plainly goes on from it. */
function previousData(segments: readonly Segment[], segment: Segment): FoundData[] {
  for (const back of [1, 2]) {
    const previous = segments[segment.index - back];
    if (!previous) return [];
    if (previous.block !== segment.block && (back > 1 || segment.kind !== "sentence" || previous.kind === "heading"))
      return [];
    const found = dataOf(previous.passage, "previous");
    if (found.length > 0) return found;
  }
  return [];
}
