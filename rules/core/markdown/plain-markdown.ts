import type {
  BlockContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
  TableRow,
  ThematicBreak,
} from "mdast";
import { matchAt, place, plainWords } from "./plain-words.ts";

/** The parser of all Markdown, for what is not so plain. */
export interface Parser {
  /** Parses lines that stand alone. */
  readonly blocks: (source: string) => readonly RootContent[];
  /** Parses the words of a cell of a table. */
  readonly cell: (words: string) => readonly PhrasingContent[] | undefined;
}

/** What is parsed. */
interface PlainSource {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly parser: Parser;
  /** Whether its blocks mean by themselves what they mean together. */
  readonly isApart: boolean;
}

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

/** A line that is not blank. Offsets are into the source, in UTF-16 code units. */
interface Line {
  /** Behind its spaces and its marker, if it has one. */
  readonly start: number;
  /** Before the spaces at its end. */
  readonly end: number;
  /** Behind these spaces. */
  readonly stop: number;
  /** In spaces. */
  readonly indent: number;
  /** The character there. */
  readonly sign: string;
  readonly marker: Marker | undefined;
  readonly isHeading: boolean;
  readonly behindBlank: boolean;
}

/** What begins an item of a list. */
interface Marker {
  readonly start: number;
  /** "*", "-", "+", "." or ")": items of another kind begin another list. */
  readonly kind: string;
  readonly number: number | undefined;
  /** How far what belongs to the item is indented, in spaces. */
  readonly width: number;
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let behindBlank = true;
  for (let at = 0; at < source.length; ) {
    const newline = source.indexOf("\n", at);
    const stop = newline < 0 ? source.length : newline;
    let start = at;
    while (source[start] === " ") start++;
    let end = stop;
    while (end > start && source[end - 1] === " ") end--;
    if (start < end) {
      const indent = start - at;
      const marker = markerAt(source, start, indent);
      const words = marker ? at + marker.width : start;
      const sign = source.charAt(words);
      const isHeading = sign === "#" && matchAt(hashesAhead, source, words) !== undefined;
      lines.push({ start: words, end, stop, indent, sign, marker, isHeading, behindBlank });
    }
    behindBlank = start >= end;
    at = stop + 1;
  }
  return lines;
}

function markerAt(source: string, start: number, indent: number): Marker | undefined {
  const [whole, bullet, number, sign = ""] = matchAt(markerAhead, source, start) ?? [];
  if (whole === undefined || matchAt(ruleAhead, source, start)) return undefined;
  return { start, kind: bullet ?? sign, number: number ? Number(number) : undefined, width: indent + whole.length };
}

const markerAhead = /(?:([*+-])|(\d{1,9})([.)])) {1,4}(?=[^ \n])/y;
/** A rule from side to side, or the underline of a heading. */
const ruleAhead = /(?:(?:\* *){3,}|(?:- *){3,}) *$/my;

/** Blocks, and the number of the line behind them. */
interface ParsedBlocks<T> {
  readonly blocks: readonly T[];
  readonly next: number;
}

function blockAt(text: PlainSource, at: number): ParsedBlocks<RootContent> | undefined {
  const line = text.lines[at];
  if (!line || line.indent > 0) return undefined;
  if (!line.marker) return leafAt(text, at, 0);
  const list = listAt(text, at);
  const behind = list && text.lines[list.next];
  // An indented line would belong to the last item all the same.
  return behind?.indent ? undefined : list;
}

/** What is no list. @param indent of its other lines, in spaces */
function leafAt(text: PlainSource, at: number, indent: number): ParsedBlocks<Leaf> | undefined {
  return plainLeafAt(text, at, indent) ?? parsedLeafAt(text, at, indent);
}

type Leaf = Heading | Paragraph | Table | ThematicBreak;

function plainLeafAt(text: PlainSource, at: number, indent: number): ParsedBlocks<Leaf> | undefined {
  const line = text.lines[at];
  if (!line) return undefined;
  if (line.isHeading) return headingAt(text, line, at);
  if (line.sign === "|") return tableAt(text, at, indent);
  if (matchAt(ruleAhead, text.source, line.start)) {
    return { blocks: [{ type: "thematicBreak", position: place(line.start, line.stop) }], next: at + 1 };
  }
  return paragraphOrHeadingAt(text, at, indent);
}

/** Has the lines up to the next that is blank, or that begins a list, parsed by themselves. */
function parsedLeafAt(
  { source, lines, parser, isApart }: PlainSource,
  at: number,
  indent: number,
): ParsedBlocks<Leaf> | undefined {
  let next = at + 1;
  for (let line = lines[next]; line && !line.behindBlank && !line.marker && !line.isHeading; line = lines[next]) next++;
  const behind = lines[next];
  if (behind && !behind.behindBlank && !mayInterrupt(behind) && behind.indent >= indent) return undefined;
  const [first, ...others] = lines.slice(at, next);
  if (!first || others.some((line) => line.indent < indent)) return undefined;
  const parts = [first, ...others].map((line) => {
    const start = line === first ? line.start : line.start - line.indent + indent;
    return { start, words: source.slice(start, line.stop) };
  });
  const words = parts.map((part) => part.words).join("\n");
  const blocks = isApart && !isTask.test(words) ? parser.blocks(words) : [];
  const lastEnd = blocks.at(-1)?.position?.end.offset;
  if (lastEnd !== words.length || !blocks.every(isLeaf)) return undefined;
  return { blocks: blocks.map((block) => movedNode(block, (offset) => placeIn(parts, offset))), next };
}

/** What may go on behind a blank line, or is said of other paragraphs. */
const reachesFurther = /```|~~~|<(?:script|pre|style|textarea|[!?])|\]:/i;

/** An item with a box to tick. */
const isTask = /^\[[ xX]\]\s/;

function isLeaf(block: RootContent): block is Leaf {
  return ["heading", "paragraph", "table", "thematicBreak"].includes(block.type);
}

/** Where an offset into parts that are joined by line ends stands in the whole. */
function placeIn(parts: readonly { readonly start: number; readonly words: string }[], offset: number): number {
  let rest = offset;
  for (const { start, words } of parts) {
    if (rest <= words.length) return start + rest;
    rest -= words.length + 1;
  }
  return rest;
}

/** A node at another place. @param placeOf where one of its offsets stands there */
export function movedNode<T extends RootContent>(node: T, placeOf: (offset: number) => number): T {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  const position = start === undefined || end === undefined ? {} : { position: place(placeOf(start), placeOf(end)) };
  const children = "children" in node ? { children: node.children.map((child) => movedNode(child, placeOf)) } : {};
  return { ...node, ...children, ...position };
}

function headingAt(text: PlainSource, { start, end, stop }: Line, at: number): ParsedBlocks<Heading> | undefined {
  const [whole, hashes = ""] = matchAt(hashesAhead, text.source, start) ?? [];
  if (whole === undefined || text.source.slice(start + whole.length, end).includes("#")) return undefined;
  const words = Math.min(start + whole.length, end);
  const children = plainWords(text.source, words, end);
  if (!children) return undefined;
  const depth = hashes.length as Heading["depth"];
  return { blocks: [{ type: "heading", depth, children, position: place(start, stop) }], next: at + 1 };
}

const hashesAhead = /(#{1,6})(?: +|(?=\n|$))/y;

/** Lines of words, with a line of hyphens or equals signs below if they are a heading. */
function paragraphOrHeadingAt(
  text: PlainSource,
  at: number,
  indent: number,
): ParsedBlocks<Paragraph | Heading> | undefined {
  const { source, lines } = text;
  const found = paragraphAt(text, at);
  const below = found && lines[found.next];
  if (!below || below.behindBlank) return found;
  const isUnder = !below.marker && below.indent === indent;
  const depth = isUnder ? underlines[source.slice(below.start, below.end).replace(/(.)\1+/, "$1")] : undefined;
  if (!depth) return mayInterrupt(below) || below.indent < indent ? found : undefined;
  const start = lines[at]?.start ?? 0;
  const headings = found.blocks.map(({ children }): Heading => {
    return { type: "heading", depth, children, position: place(start, below.stop) };
  });
  return { blocks: headings, next: found.next + 1 };
}

/** The levels of the headings above lines of these signs. */
const underlines: Readonly<Record<string, 1 | 2>> = { "=": 1, "-": 2 };

/** A paragraph up to the first line that does not surely go on with it. */
function paragraphAt(text: PlainSource, from: number): ParsedBlocks<Paragraph> | undefined {
  const { source, lines } = text;
  const first = lines[from];
  if (!first || !beginsWithWords(source, first.start)) return undefined;
  let last = first;
  let next = from + 1;
  for (let line = lines[next]; line && goesOn(source, line); line = lines[++next]) last = line;
  const children = plainWords(source, first.start, last.end);
  return children && { blocks: [{ type: "paragraph", children, position: place(first.start, last.stop) }], next };
}

/** Whether a line surely goes on with the paragraph before it. */
function goesOn(source: string, { behindBlank, marker, start }: Line): boolean {
  return !behindBlank && !marker && beginsWithWords(source, start);
}

/** What begins another block right behind a line of a paragraph. */
function mayInterrupt({ isHeading, marker }: Line): boolean {
  return (isHeading && !marker) || (marker !== undefined && (marker.number ?? 1) === 1);
}

/** Whether a line begins with words, in bold or linked perhaps, and not with what makes another block of it. */
function beginsWithWords(source: string, start: number): boolean {
  return matchAt(wordsAhead, source, start) !== undefined;
}

const wordsAhead =
  /[\p{L}"“”«»'’‘(…–—•●▪◦‣·$€£%§©®!?\u00A0\u2800]|\\[!-/:-@[-`{-~]|\d(?!\d{0,8}[.)](?:\s|$))|[*_]{1,4}[\p{L}\p{N}"“«'’([]|\[(?![ xX]\])|: /uy;

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

/** A table whose rows all have as many cells as its head. */
function tableAt(text: PlainSource, from: number, indent: number): ParsedBlocks<Table> | undefined {
  const { source, lines } = text;
  const [head, ruler] = [lines[from], lines[from + 1]];
  const first = head && rowOf(text, head);
  if (!first || !ruler || ruler.behindBlank || ruler.indent !== indent) return undefined;
  const bars = source.slice(ruler.start, ruler.end);
  if (!/^\|(?: *:?-+:? *\|)+$/.test(bars) || bars.split("|").length - 2 !== first.children.length) return undefined;
  const rows = [first];
  let last = ruler;
  let next = from + 2;
  for (let line = lines[next]; line && !line.behindBlank; line = lines[++next]) {
    const row = line.indent === indent ? rowOf(text, line) : undefined;
    if (row?.children.length !== first.children.length) return undefined;
    rows.push(row);
    last = line;
  }
  return { blocks: [{ type: "table", children: rows, position: place(head.start, last.stop) }], next };
}

function rowOf(text: PlainSource, { start, end, stop, sign }: Line): TableRow | undefined {
  const { source } = text;
  if (sign !== "|" || end - start < 2 || source[end - 1] !== "|") return undefined;
  // A bar may be escaped, or stand in code.
  if (/\\\||`/.test(source.slice(start, end))) return undefined;
  const children: TableCell[] = [];
  for (let at = start; at < end - 1; ) {
    const bar = source.indexOf("|", at + 1);
    let from = at + 1;
    let to = bar;
    while (from < to && source[from] === " ") from++;
    while (to > from && source[to - 1] === " ") to--;
    const words = from < to ? (plainWords(source, from, to) ?? parsedCell(text, from, to)) : [];
    if (!words) return undefined;
    children.push({ type: "tableCell", children: words, position: place(at, bar === end - 1 ? end : bar) });
    at = bar;
  }
  return { type: "tableRow", children, position: place(start, stop) };
}

function parsedCell(
  { source, parser, isApart }: PlainSource,
  start: number,
  end: number,
): PhrasingContent[] | undefined {
  if (!isApart) return undefined;
  return parser.cell(source.slice(start, end))?.map((child) => movedNode(child, (offset) => offset + start));
}
