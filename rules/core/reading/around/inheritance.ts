import { keptFor } from "../../keep/lazily.ts";
import type { DataPlace } from "../../model.ts";
import { overlaps, type Passage, type Range, wholeOf, wordsBetween } from "../../words/passages.ts";
import type { RowCells, Segment } from "../segments.ts";
import { dataIn, type FoundData } from "../sentence/data.ts";
import { bareObject } from "../sentence/data-object.ts";
import { modelsIn } from "../sentence/named-models.ts";
import { nameIn } from "../sentence/names.ts";
import { trainingPredicates } from "../sentence/predicates.ts";
import { comesNext } from "../sentence/scope-of-no.ts";
import { mainData } from "../sentence/slots.ts";
import { isTicked } from "../sentence/ticks.ts";

/** Looks around the clause for the data, from the nearest surroundings outwards; the first that names any decides. */
export function inherited(
  segments: readonly Segment[],
  segment: Segment,
  before: number,
  predicate: Range,
): FoundData[] {
  const { passage, leadIns, cells } = segment;
  const row = cells ? rowData(cells) : [];
  const rowNames = row.filter(({ object }) => object.grain !== "catch-all").length >= 2;
  const surroundings: (() => FoundData[])[] = [
    () => columnData(cells),
    () => tickedData(cells),
    () => (rowNames ? row : []),
    () => dataIn(passage, { start: 0, end: before }, "clause", [predicate, ...modelsIn(passage)]),
    () => row,
    () => itemsBelow(segments, segment),
    () => siblings(segments, segment),
    ...[...leadIns].reverse().map((leadIn) => () => leadInData(segments, leadIn)),
    () => previousData(segments, segment),
    () =>
      ownHeadings(segment)
        .filter((heading) => trainingPredicates(heading).length > 0)
        .flatMap((heading) => dataOf(heading, "heading").filter(({ object }) => object.grain !== "catch-all")),
  ];
  let pointing: FoundData[] = [];
  for (const look of surroundings) {
    const found = look();
    if (found.length > 0 && !found.every(refersBack)) return found;
    // "We store this content and use it …": goes on to what "this content" was.
    if (pointing.length === 0) pointing = found;
  }
  return pointing;
}

/** "Photos | We train AI on your data": what the rest of the row, or the head of the column, tells of data. */
export function saidInRow({ cells }: Segment): FoundData[] {
  if (!cells) return [];
  const places = [columnData(cells), tickedData(cells), rowData(cells)];
  return places.find((found) => found.length > 0 && !found.every(refersBack)) ?? [];
}

/** The nearest headings of the section itself: what an earlier section's heading names is not at hand. */
function ownHeadings({ headings, block }: Segment): Passage[] {
  return headings
    .slice(headings.length - block.headings.length)
    .slice(-2)
    .reverse();
}

function dataOf(passage: Passage, place: DataPlace): FoundData[] {
  return place === "lead-in" || place === "previous"
    ? mainData(passage, place, modelsIn(passage))
    : dataIn(passage, wholeOf(passage), place, modelsIn(passage));
}

/** The data cells of the row: those under a header that speaks of data, or where none does, those that have no purpose of their own. */
const rowData = keptFor((cells: RowCells): FoundData[] => {
  const others = cells.others.filter(({ header }) => !header.has("purpose-header"));
  const speaking = others.filter(({ header }) => dataKinds.some((kind) => header.has(kind)));
  return (speaking.length > 0 ? speaking : others).flatMap(({ cell }) =>
    speaking.length > 0 ? entriesOf(cell) : dataOf(cell, "row"),
  );
});

/** "May be used to train models", in a column headed "Usage data". */
function columnData(cells: Segment["cells"]): FoundData[] {
  if (!cells || cells.header.has("purpose-header")) return [];
  return dataOf(cells.header, "column").map((it) => ({ ...it, object: { ...it.object, grain: "category" } }));
}

/** "Training our models | x |": the data is what stands at the head of the columns that the row ticks. */
function tickedData(cells: Segment["cells"]): FoundData[] {
  const ticked = cells?.others.filter(({ cell }) => isTicked(cell, cells)) ?? [];
  return ticked.flatMap(({ header }) => dataOf(header, "column"));
}

/** A cell under a header that speaks of data lists data, in whatever words: what no lexicon knows is a kind of its own. */
function entriesOf(cell: Passage): FoundData[] {
  const known = dataOf(cell, "row").filter((it) => !isLeftOut(cell, it));
  // Whole sentences are no list.
  if (cell.has("we")) return known;
  const entries = [...cell.text.matchAll(/[^,;\n•]+/g)].map(({ index, 0: words }) => {
    const start = index + (/^[\s*\-–]*/.exec(words)?.[0].length ?? 0);
    return { start, end: index + words.trimEnd().length };
  });
  const unknown = entries.filter((entry) => !known.some((it) => overlaps(it, entry)) && !isLeftOut(cell, entry));
  const names = unknown.flatMap((entry) => nameIn(cell, entry) ?? []);
  return [...known, ...names.map((name) => namedIn(cell, name))].sort((a, b) => a.start - b.start);
}

/** "steps; no messages, no location": an entry that begins with a no says what is not used. */
function isLeftOut(cell: Passage, { start }: Range): boolean {
  const opening = 1 + Math.max(...[",", ";", "\n", "•"].map((mark) => cell.folded.lastIndexOf(mark, start - 1)));
  return (["negator", "without", "excluding", "no"] as const).some((kind) =>
    cell.mentions(kind).some((it) => it.start >= opening && wordsBetween(cell, opening, it.start) === 0),
  );
}

const dataKinds = ["data-catch-all", "data-named"] as const;

/** The whole of a cell as one kind of data, in whatever words. */
export function wholeCell(cell: Passage): FoundData {
  return namedIn(cell, wholeOf(cell));
}

function namedIn(cell: Passage, range: Range): FoundData {
  const object = { ...bareObject(cell, range), grain: "category" as const, place: "row" as const };
  return { ...range, passage: cell, object };
}

/** "We use the following to train our models:", or an item that names the purpose, and the items of its own list. */
function itemsBelow(segments: readonly Segment[], segment: Segment): FoundData[] {
  return segments
    .filter(({ leadIns, index }) => index > segment.index && leadIns.at(-1)?.flat === segment.block.flat)
    .flatMap(({ passage }) => dataIn(passage, wholeOf(passage), "lead-in", modelsIn(passage)));
}

/** "We use these data to:", "We use it to:" names what stands before the lead-in. */
function leadInData(segments: readonly Segment[], leadIn: Passage): FoundData[] {
  const found = dataOf(leadIn, "lead-in");
  const own = segments.findLast(({ passage }) => passage.flat === leadIn.flat);
  const refers = found.length > 0 ? found.every(refersBack) : leadIn.has("anaphor");
  const before = refers && own ? previousData(segments, own) : [];
  return before.length > 0 ? before : found;
}

/** "this data", "the following": it names what is said elsewhere; « les données recueillies | lors de vos visites » does not. */
export function refersBack({ passage, start }: FoundData): boolean {
  return passage
    .mentions("anaphor")
    .some((it) => it.start <= start && it.end > start && !passage.touches("open-tail", it));
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

/** The nearest sentence or item before it, under the same heading, that names data. */
function previousData(segments: readonly Segment[], segment: Segment): FoundData[] {
  if (segment.kind === "heading") return [];
  for (let back = 1; back <= sentencesBack; back++) {
    const previous = segments[segment.index - back];
    if (!previous || previous.kind === "heading" || (previous.block !== segment.block && back > 1)) return [];
    if (standsBeside(segment, previous) || (isEnd(segment) && isEnd(previous))) return [];
    const found = dataOf(previous.passage, "previous");
    if (found.length > 0) return found;
  }
  return [];
}

/** Another item of the list, to which the words of the item do not point: each of the two speaks for itself. */
function standsBeside({ block, passage }: Segment, { block: other }: Segment): boolean {
  return block !== other && block.kind === "item" && block.group === other.group && !passage.has("anaphor");
}

/** "To process your payments.": one end in a row of them, which takes no data from the end before. */
function isEnd({ passage }: Segment): boolean {
  return comesNext(passage, "purpose-link", 0) && !passage.has("we");
}

/** How far back. */
const sentencesBack = 4;
