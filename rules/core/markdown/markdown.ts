import type { Nodes, RootContent } from "mdast";
import type { Span } from "../model.ts";
import { type Block, flowOf, type LeftOut, type LostMark, type ReadSoFar, readFlow } from "./blocks.ts";
import { extentOf } from "./flatten.ts";
import { type Piece, parsePiece } from "./parse.ts";
import { namesItsSource } from "./quotations.ts";

/** What Markdown holds for a reader, and what it holds beside that. */
export interface Markdown {
  readonly blocks: readonly Block[];
  /** HTML comments, with their delimiters. */
  readonly comments: readonly Span[];
  /** Code and front matter, which mean what they say to a machine. */
  readonly literals: readonly Span[];
  readonly leftOut: readonly LeftOut[];
  /** What has no mark, or one that Markdown does not know, in text order. */
  readonly lost: readonly LostMark[];
}

/** Reads Markdown into blocks of prose. Code, HTML, front matter and words quoted from elsewhere have none. */
export function readMarkdown(text: string): Markdown {
  return readPieces([{ source: text, start: 0, place: "first", standIns: "" }]);
}

/** Reads the pieces of a section as `readMarkdown` reads the whole of them. */
export function readPieces(pieces: readonly Piece[]): Markdown {
  try {
    return read(pieces);
  } catch {
    // The parser, and we, go one call deeper for each level of a list or quotation: thousands of levels have no words for us.
    const first = pieces[0]?.start ?? 0;
    const end = pieces.reduce((most, { source, start }) => Math.max(most, start + source.length), first);
    return {
      blocks: [],
      comments: [],
      literals: [],
      leftOut: [{ span: { start: first, end }, reason: "nesting" }],
      lost: [],
    };
  }
}

function read(pieces: readonly Piece[]): Markdown {
  const parsed = pieces.map(parsePiece);
  const isQuoted = parsed.every(({ nodes }) => nodes.every(isQuoteOrHeading));
  const literals: Span[] = [];
  const state: ReadSoFar = {
    source: "",
    base: 0,
    blocks: [],
    comments: [],
    leftOut: [],
    lost: [],
    headings: [],
    groups: 0,
  };
  const flow = flowOf([], 0, "sentence");
  for (const [index, { source, base, nodes }] of parsed.entries()) {
    state.source = source;
    state.base = base;
    readFlow(state, isQuoted ? nodes.flatMap(unquoted) : nodes, flow, parsed[index + 1]?.nodes[0]);
    for (const { start, end } of nodes.flatMap(literalsIn)) literals.push({ start: base + start, end: base + end });
  }
  const { blocks, comments, leftOut, lost } = state;
  return { blocks, comments, literals, leftOut, lost };
}

function isQuoteOrHeading(node: RootContent): boolean {
  return node.type === "blockquote" || node.type === "heading";
}

/** A section that is nothing but one quotation, and says of nobody else's words, is the policy's own text set as a quote. */
function unquoted(node: RootContent): RootContent[] {
  return node.type !== "blockquote" || namesItsSource(node) ? [node] : (node.children as RootContent[]);
}

/** The code and the front matter in a node. */
export function literalsIn(node: Nodes): Span[] {
  if (node.type === "code" || node.type === "inlineCode" || node.type === "yaml") return [extentOf(node)];
  return "children" in node ? node.children.flatMap(literalsIn) : [];
}
