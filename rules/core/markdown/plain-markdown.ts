import type { BlockContent, List, RootContent } from "mdast";
import { leafAt } from "./plain-leaves.ts";
import { linesOf, type Marker, mayInterrupt, type ParsedBlocks, type Parser, type PlainSource } from "./plain-lines.ts";
import { place } from "./plain-words.ts";

/**
 * Parses what is plain: headings, paragraphs, lists and tables of words, with emphasis, links and breaks in them. Nearly
 * all of a policy is, and the parser of all Markdown takes more than ten times as long for it. The tests hold each against the other.
 * @param parser parses a paragraph or a cell that is not so plain, where all around it still is
 * @returns the same blocks that the parser makes of it, but for lines and columns; undefined where it is not so plain
 */
export function plainBlocks(source: string, parser: Parser): RootContent[] | undefined {
  if (neverPlain.test(source)) return undefined;
  const text: PlainSource = { source, lines: linesOf(source), parser, isApart: !reachesFurther.test(source) };
  const blocks: RootContent[] = [];
  for (let at = 0; at < text.lines.length; ) {
    const found = blockAt(text, at);
    if (!found) return undefined;
    blocks.push(...found.blocks);
    at = found.next;
  }
  return blocks;
}

/** Characters that the parser counts or replaces. */
const neverPlain = /[\t\r\0\uFEFF]/;

/** What may go on behind a blank line, or is said of other paragraphs. */
const reachesFurther = /```|~~~|<(?:script|pre|style|textarea|[!?])|\]:/i;

function blockAt(text: PlainSource, at: number): ParsedBlocks<RootContent> | undefined {
  const line = text.lines[at];
  if (!line || line.indent > 0) return undefined;
  if (!line.marker) return leafAt(text, at, 0);
  const list = listAt(text, at);
  const behind = list && text.lines[list.next];
  // An indented line would belong to the last item all the same.
  return behind?.indent ? undefined : list;
}

/** Items of words, with more paragraphs and lists in them. */
function listAt(text: PlainSource, from: number): ParsedBlocks<List> | undefined {
  const { lines } = text;
  const first = lines[from];
  if (!first?.marker) return undefined;
  const { kind, number, start } = first.marker;
  const items: List["children"] = [];
  let at = from;
  let end = start;
  for (let line = lines[at]; line && line.indent >= first.indent; line = lines[at]) {
    const { marker } = line;
    // A paragraph of the item that this list stands in, or another list beside it.
    if (line.behindBlank && (!marker || (marker.kind !== kind && line.indent === first.indent))) break;
    if (marker?.kind !== kind || line.indent > first.indent) return undefined;
    const content = contentAt(text, at, marker);
    if (!content) return undefined;
    end = content.blocks.at(-1)?.position?.end.offset ?? line.stop;
    items.push({ type: "listItem", checked: null, children: [...content.blocks], position: place(marker.start, end) });
    at = content.next;
  }
  const ordered = number !== undefined;
  const list: List = { type: "list", ordered, start: number ?? null, children: items, position: place(start, end) };
  return { blocks: [list], next: at };
}

/** What belongs to an item. */
function contentAt(text: PlainSource, at: number, { width }: Marker): ParsedBlocks<BlockContent> | undefined {
  const { lines } = text;
  const blocks: BlockContent[] = [];
  let next = at;
  for (let line = lines[at]; line && (next === at || line.indent >= width); line = lines[next]) {
    const isFirst = next === at;
    if (!isFirst && (line.indent > width + 3 || !(line.behindBlank || mayInterrupt(line)))) return undefined;
    const isList = line.marker && !isFirst;
    // It may be an item of the list before it, though less indented.
    if (isList && blocks.at(-1)?.type === "list") return undefined;
    const found = isList ? listAt(text, next) : leafAt(text, next, isFirst ? width : line.indent);
    if (!found) return undefined;
    blocks.push(...found.blocks);
    next = found.next;
  }
  const behind = lines[next];
  // It might go on with the last paragraph, though less indented.
  if (behind && !behind.marker && !behind.behindBlank) return undefined;
  return { blocks, next };
}
