import type { Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { createRecent, roomOf } from "../keep/recent.ts";
import { extentOf } from "./flatten.ts";
import { withHtmlRead } from "./html.ts";
import { linesApart } from "./lines-apart.ts";
import type { Parser } from "./plain-lines.ts";
import { plainBlocks } from "./plain-markdown.ts";
import { isBeyondMarkdown, plainProse } from "./plain-prose.ts";
import { movedNode } from "./plain-words.ts";
import { frontMatterEnd } from "./sections.ts";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
/** Only for a text that has front matter: one that merely begins with a line `---` would lose its first list. */
const frontMatterParser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** A piece of a text that is parsed by itself. */
export interface Piece {
  readonly source: string;
  /** Where it begins in what is read: an offset in UTF-16 code units. */
  readonly start: number;
  /** Whether the whole text begins with it. */
  readonly place: "first" | "later";
  /** For the definitions of links and notes, of other pieces, that it refers to; see `standInsFor`. */
  readonly standIns: string;
}

/** Parses a piece; the places of its nodes count in the source that is returned, which begins in what is read at `base`. */
export function parsePiece({ source: text, start, place, standIns }: Piece) {
  // The parser leaves out a byte order mark and counts its offsets from behind it.
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const source = text.slice(mark);
  let html = 0;
  const nodes = parseMarkdown(source, place, standIns).flatMap((node) => {
    const { start: from, end } = extentOf(node);
    if (node.type === "html") html = end;
    // In HTML a line end is a blank.
    return from < html ? [node] : nodesApart(source, node, standIns);
  });
  return { source, base: start + mark, nodes };
}

/** What a node holds whose lines stand for themselves, as if there were blank lines between them. */
function nodesApart(source: string, node: RootContent, standIns: string): readonly RootContent[] {
  const parts = linesApart(source, node);
  if (!parts) return [node];
  return parts.flatMap(({ start, end }) =>
    parseMarkdown(source.slice(start, end), "later", standIns).map((it) => movedNode(it, (offset) => offset + start)),
  );
}

/**
 * Parses a piece of Markdown.
 * @param place whether the piece begins its text: only there front matter stands
 * @param standIns for the definitions of links and notes that it refers to, as Markdown; see `standInsFor`
 * @returns its blocks; the places of nodes hold offsets in UTF-16 code units, from behind a byte order mark
 */
export function parseMarkdown(source: string, place: "first" | "later", standIns = ""): readonly RootContent[] {
  if (standIns !== "") return parseBeside(standIns, source, place);
  const mayBePlain = place === "later" || frontMatterEnd(source) === 0;
  return (mayBePlain ? plainBlocks(source, fullParser) : undefined) ?? parseFully(source, place);
}

/** The parser of all Markdown, as it parses parts of a plain text. */
export const fullParser: Parser = {
  blocks: parsePart,
  cell: (words) => {
    const [table] = parsePart(`| ${words} |\n|-|`);
    const cell = table?.type === "table" ? table.children[0]?.children[0] : undefined;
    return cell?.children.map((child) => movedNode(child, (offset) => offset - "| ".length));
  },
};

function parsePart(source: string): readonly RootContent[] {
  return parseFully(source, "later");
}

/** Parses a piece behind what stands in for definitions, of which nothing is returned. */
function parseBeside(standIns: string, source: string, place: "first" | "later"): readonly RootContent[] {
  const start = place === "first" ? frontMatterEnd(source) : 0;
  const end = start + standIns.length;
  return parseFully(source.slice(0, start) + standIns + source.slice(start), place)
    .filter(({ position }) => !isBetween(position?.start.offset ?? 0, start, end))
    .map((node) => movedNode(node, (offset) => (offset < end ? offset : offset - standIns.length)));
}

function isBetween(offset: number, start: number, end: number): boolean {
  return offset >= start && offset < end;
}

/** As `parseMarkdown`, by the parser of all Markdown: once while it is among the latest, as who types changes one piece of a section. */
export function parseFully(source: string, place: "first" | "later"): readonly RootContent[] {
  return trees.of(place + source, () => parsed(source, place), roomOf(source));
}

function parsed(source: string, place: "first" | "later"): readonly RootContent[] {
  if (isBeyondMarkdown(source)) return plainProse(source);
  const hasFrontMatter = place === "first" && frontMatterEnd(source) > 0;
  const root: Root = (hasFrontMatter ? frontMatterParser : parser).parse(source);
  return withHtmlRead(source, root.children);
}

const trees = createRecent<readonly RootContent[]>(200_000);
