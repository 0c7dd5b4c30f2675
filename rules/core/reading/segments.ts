import type { Lexicon } from "../../languages/lexicon.ts";
import type { Block, Cell } from "../markdown/blocks.ts";
import type { Flat } from "../markdown/flat.ts";
import { detectLexicon } from "../words/language.ts";
import { type Passage, passageOf, wordsBetween } from "../words/passages.ts";
import { splitSentences } from "../words/sentences.ts";

/** A sentence, list item or cell, with the passages that it inherits from. */
export interface Segment {
  readonly passage: Passage;
  readonly kind: Block["kind"];
  readonly block: Block;
  /** Outermost first; the headings of earlier sections come first. */
  readonly headings: readonly Passage[];
  /** The last sentence of each lead-in, outermost first. */
  readonly leadIns: readonly Passage[];
  readonly cells: RowCells | undefined;
  /** Whether it may state a practice by words of its own. */
  readonly mayPractise: boolean;
  /** Whether it is a heading with nothing to read below it, up to the next. */
  readonly isBare: boolean;
  /** Its place among the segments of the section, or of its stretch of them. */
  readonly index: number;
  /** The number of the stretch of its section that it is read in. */
  readonly stretch: number;
}

/** The other cells of the row that a cell stands in. */
export interface RowCells {
  readonly header: Passage;
  readonly label: Passage | undefined;
  readonly others: readonly { readonly header: Passage; readonly cell: Passage }[];
}

export function mayPractise(segment: Segment): boolean {
  return segment.mayPractise;
}

/** A line that begins with a bullet that Markdown does not know. */
export const bulletAhead = /^[•●▪◦‣]/;

/** Whether two blocks of a section stand under the same heading. */
export function isUnderSameHeading(a: Block, b: Block): boolean {
  return a.headings.at(-1) === b.headings.at(-1);
}

/**
 * Cuts blocks into segments. Each block's language is its own, or the section's where it is too short to tell.
 * @param lexicon the section's
 * @param lexicons those that a block may have
 * @param mayPractise whether a block may state a practice by words of its own
 */
export function segmentsOf(
  blocks: readonly Block[],
  above: readonly Passage[],
  lexicon: Lexicon,
  lexicons: readonly Lexicon[],
  mayPractise: (block: Block) => boolean,
): Segment[] {
  const passages = createPassages();
  const segments: Segment[] = [];
  for (const [place, block] of blocks.entries()) {
    const own = detectLexicon(block.flat.folded, lexicon, lexicons);
    const headings = [...above, ...block.headings.map((flat) => passages.whole(flat, own))];
    const leadIns = block.leadIns.map((flat) => passages.lastSentence(flat, own)).filter(introduces);
    const cells = block.table && rowCells(block.table, (flat) => passages.whole(flat, own));
    const isBare = block.kind === "heading" && (blocks[place + 1]?.kind ?? "heading") === "heading";
    const facing = { block, headings, leadIns, cells, isBare, mayPractise: mayPractise(block) };
    for (const { start, end } of splitSentences(block.flat, own)) {
      const passage = passageOf(block.flat, start, end, own);
      const index = segments.length;
      const kind = bulletAhead.test(passage.text) ? "item" : block.kind;
      segments.push({ ...facing, passage, kind, index, stretch: 0 });
    }
  }
  return segments;
}

/** Passages that many blocks inherit are made, and searched, once. */
function createPassages() {
  const wholes = new Map<Flat, Passage>();
  const lasts = new Map<Flat, Passage>();

  function whole(flat: Flat, lexicon: Lexicon): Passage {
    const known = wholes.get(flat);
    const passage = known?.lexicon === lexicon ? known : passageOf(flat, 0, flat.text.length, lexicon);
    wholes.set(flat, passage);
    return passage;
  }

  function lastSentence(flat: Flat, lexicon: Lexicon): Passage {
    const known = lasts.get(flat);
    if (known?.lexicon === lexicon) return known;
    const last = splitSentences(flat, lexicon).at(-1);
    const passage = last ? passageOf(flat, last.start, last.end, lexicon) : whole(flat, lexicon);
    lasts.set(flat, passage);
    return passage;
  }

  return { whole, lastSentence };
}

function rowCells({ header, headers, column, row }: Cell, whole: (flat: Flat) => Passage): RowCells {
  const others = row.flatMap((cell, index) =>
    index === column ? [] : [{ header: whole(headers[index] ?? header), cell: whole(cell) }],
  );
  const label = row[0];
  return { header: whole(header), label: label && column > 0 ? whole(label) : undefined, others };
}

/** A lead-in opens a list with a colon, or says which data is used; any other sentence only stands before it. */
function introduces(passage: Passage): boolean {
  if (passage.mentions("list-ahead").some(({ end }) => wordsBetween(passage, end, passage.text.length) <= 2))
    return true;
  if (/[:\p{L}\p{N}][^:\p{L}\p{N}_]*$/u.test(passage.text) && !/[.!?][^\w.!?]*$/.test(passage.text)) return true;
  return passage.has("use-verb") && passage.has("data-catch-all");
}
