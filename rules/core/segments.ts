import type { Lexicon } from "../lexicons/lexicon.ts";
import { detectLexicon } from "./language.ts";
import type { Block, Cell } from "./markdown.ts";
import { type Passage, passageOf } from "./passages.ts";
import { splitSentences } from "./sentences.ts";

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
  /** Its place among the segments of the section. */
  readonly index: number;
}

/** The other cells of the row that a cell stands in. */
export interface RowCells {
  readonly header: Passage;
  readonly label: Passage | undefined;
  readonly others: readonly { readonly header: Passage; readonly cell: Passage }[];
}

/** Cuts blocks into segments. Each block's language is its own, or the section's where it is too short to tell. */
export function segmentsOf(
  blocks: readonly Block[],
  above: readonly Passage[],
  lexicon: Lexicon,
  judge: boolean,
): Segment[] {
  const segments: Segment[] = [];
  for (const block of blocks) {
    const own = judge ? detectLexicon(block.flat.folded, lexicon) : lexicon;
    const headings = [...above, ...block.headings.map((flat) => whole(flat, own))];
    const leadIns = block.leadIns.map((flat) => lastSentence(flat, own)).filter(introduces);
    const cells = block.table && rowCells(block.table, own);
    for (const { start, end } of splitSentences(block.flat, own)) {
      const passage = passageOf(block.flat, start, end, own);
      const index = segments.length;
      segments.push({ passage, kind: block.kind, block, headings, leadIns, cells, index });
    }
  }
  return segments;
}

function rowCells({ header, headers, column, row }: Cell, lexicon: Lexicon): RowCells {
  const others = row
    .map((cell, index) => ({ header: whole(headers[index] ?? header, lexicon), cell: whole(cell, lexicon), index }))
    .filter(({ index }) => index !== column);
  const label = row[0];
  return { header: whole(header, lexicon), label: label && column > 0 ? whole(label, lexicon) : undefined, others };
}

function whole(flat: Block["flat"], lexicon: Lexicon): Passage {
  return passageOf(flat, 0, flat.text.length, lexicon);
}

/** A lead-in opens a list with a colon, or says which data is used; any other sentence only stands before it. */
function introduces(passage: Passage): boolean {
  if (/[:\p{L}\p{N}]\W*$/u.test(passage.text) && !/[.!?]\W*$/.test(passage.text)) return true;
  return passage.mentions("use-verb").length > 0 && passage.mentions("data-catch-all").length > 0;
}

function lastSentence(flat: Block["flat"], lexicon: Lexicon): Passage {
  const last = splitSentences(flat, lexicon).at(-1);
  return last ? passageOf(flat, last.start, last.end, lexicon) : whole(flat, lexicon);
}
