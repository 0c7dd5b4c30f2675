import type { Nodes } from "mdast";
import type { Flat } from "./flat.ts";
import { flatten } from "./flatten.ts";
import { type Piece, parsePiece } from "./parse.ts";

/** A run of words that a reader sees, wherever it stands: also in quotations, in the head of a table, in a table of contents. */
export interface Prose {
  readonly flat: Flat;
  readonly isHeading: boolean;
}

/** All that a reader sees as words in the pieces of a section. */
export function proseIn(pieces: readonly Piece[]): readonly Prose[] {
  try {
    return pieces.flatMap((piece) => {
      const { source, base, nodes } = parsePiece(piece);
      return nodes.flatMap((node) => proseOf(source, node, base));
    });
  } catch {
    return [];
  }
}

function proseOf(source: string, node: Nodes, base: number): Prose[] {
  const isHeading = node.type === "heading";
  if (node.type === "tableCell" && node.data?.isSpanned) return [];
  if (isHeading || node.type === "paragraph" || node.type === "tableCell") {
    return [{ flat: flatten(source, node, base), isHeading }];
  }
  return "children" in node ? node.children.flatMap((child) => proseOf(source, child, base)) : [];
}
