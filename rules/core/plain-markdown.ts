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

/** The words of a paragraph, from one offset of a source to another; undefined where they are no paragraph by themselves. */
export type ParseWords = (source: string, start: number, end: number) => PhrasingContent[] | undefined;

/** What is parsed. */
interface Text {
  readonly source: string;
  readonly lines: readonly Line[];
  readonly parseWords: ParseWords;
}

/**
 * Parses what is plain: headings, paragraphs, lists and tables of words, with emphasis, links and breaks in them. Nearly
 * all of a policy is, and the parser of all Markdown takes twenty times as long for it. The tests hold each against the other.
 * @param parseWords parses words that are not so plain, such as an address, so that all around them still is
 * @returns the same blocks that the parser makes of it, but for lines and columns; undefined where it is not so plain
 */
export function plainBlocks(source: string, parseWords: ParseWords): RootContent[] | undefined {
  if (neverPlain.test(source)) return undefined;
  const text: Text = { source, lines: linesOf(source), parseWords };
  const blocks: RootContent[] = [];
  for (let at = 0; at < text.lines.length; ) {
    const found = blockAt(text, at);
    if (!found) return undefined;
    blocks.push(found.block);
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
      lines.push({ start: words, end, stop, indent, sign: source.charAt(words), marker, behindBlank });
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

/** A block, and the number of the line behind it. */
interface Found<T> {
  readonly block: T;
  readonly next: number;
}

function blockAt(text: Text, at: number): Found<RootContent> | undefined {
  const line = text.lines[at];
  if (!line || line.indent > 0) return undefined;
  if (!line.marker) return leafAt(text, at, 0);
  const list = listAt(text, at);
  // A line that belongs to no item would belong to the last one all the same.
  return list && list.next === text.lines.length ? list : undefined;
}

/** A block that is no list. @param indent of its other lines, in spaces */
function leafAt(text: Text, at: number, indent: number): Found<Leaf> | undefined {
  const line = text.lines[at];
  if (!line) return undefined;
  if (line.sign === "#") return headingAt(text, line, at);
  if (line.sign === "|") return tableAt(text, at, indent);
  if (matchAt(ruleAhead, text.source, line.start)) {
    return { block: { type: "thematicBreak", position: place(line.start, line.stop) }, next: at + 1 };
  }
  return paragraphOrHeadingAt(text, at, indent);
}

type Leaf = Heading | Paragraph | Table | ThematicBreak;

function headingAt(text: Text, { start, end, stop }: Line, at: number): Found<Heading> | undefined {
  const [whole, hashes = ""] = matchAt(hashesAhead, text.source, start) ?? [];
  if (whole === undefined || text.source.slice(start + whole.length, end).includes("#")) return undefined;
  const children = wordsIn(text, start + whole.length, end);
  if (!children) return undefined;
  const depth = hashes.length as Heading["depth"];
  return { block: { type: "heading", depth, children, position: place(start, stop) }, next: at + 1 };
}

const hashesAhead = /(#{1,6}) +(?=[^ \n])/y;

/** Lines of words, with a line of hyphens or equals signs below if they are a heading. */
function paragraphOrHeadingAt(text: Text, at: number, indent: number): Found<Paragraph | Heading> | undefined {
  const { source, lines } = text;
  const found = paragraphAt(text, at);
  const below = found && lines[found.next];
  if (!below || below.behindBlank) return found;
  const isUnder = !below.marker && below.indent === indent;
  const depth = isUnder ? underlines[source.slice(below.start, below.end).replace(/(.)\1+/, "$1")] : undefined;
  if (!depth) return mayInterrupt(below) ? found : undefined;
  const { children, position } = found.block;
  const heading = place(position?.start.offset ?? 0, below.stop);
  return { block: { type: "heading", depth, children, position: heading }, next: found.next + 1 };
}

/** The levels of the headings above lines of these signs. */
const underlines: Readonly<Record<string, 1 | 2>> = { "=": 1, "-": 2 };

/** A paragraph up to the first line that does not surely go on with it. */
function paragraphAt(text: Text, from: number): Found<Paragraph> | undefined {
  const { source, lines } = text;
  const [first, ...others] = [lines[from], ...lines.slice(from + 1, from + mostLines)];
  if (!first || !beginsWithWords(source, first.start)) return undefined;
  let last = first;
  let next = from + 1;
  for (const line of others) {
    if (!line || line.behindBlank || line.marker || !beginsWithWords(source, line.start)) break;
    last = line;
    next++;
  }
  if (next === from + mostLines) return undefined;
  const children = wordsIn(text, first.start, last.end);
  return children && { block: { type: "paragraph", children, position: place(first.start, last.stop) }, next };
}

/** Of a paragraph. */
const mostLines = 200;

/** What begins another block right behind a line of a paragraph. */
function mayInterrupt({ sign, marker }: Line): boolean {
  return (sign === "#" && !marker) || (marker !== undefined && (marker.number ?? 1) === 1);
}

/** Whether a line begins with words, in bold or linked perhaps, and not with what makes another block of it. */
function beginsWithWords(source: string, start: number): boolean {
  return matchAt(wordsAhead, source, start) !== undefined;
}

const wordsAhead =
  /[\p{L}"“”«»'’‘(…–—•●▪◦‣·$€£%§©®]|\\[!-/:-@[-`{-~]|\d(?!\d{0,8}[.)](?:\s|$))|[*_]{1,4}[\p{L}\p{N}"“«'’([]|\[(?![ xX]\])|: /uy;

/** Items of words, with more paragraphs and lists in them. */
function listAt(text: Text, from: number): Found<List> | undefined {
  const { lines } = text;
  const first = lines[from];
  if (!first?.marker) return undefined;
  const { kind, number, start } = first.marker;
  const items: List["children"] = [];
  let at = from;
  let end = start;
  for (let line = lines[at]; line && line.indent >= first.indent; line = lines[at]) {
    const { marker } = line;
    // A paragraph of the item that this list stands in.
    if (!marker && line.behindBlank) break;
    if (marker?.kind !== kind || line.indent > first.indent) return undefined;
    const content = contentAt(text, at, marker);
    if (!content) return undefined;
    end = content.block.at(-1)?.position?.end.offset ?? line.stop;
    items.push({ type: "listItem", checked: null, children: content.block, position: place(marker.start, end) });
    at = content.next;
  }
  const ordered = number !== undefined;
  const block: List = { type: "list", ordered, start: number ?? null, children: items, position: place(start, end) };
  return { block, next: at };
}

/** What belongs to an item. */
function contentAt(text: Text, at: number, { width }: Marker): Found<BlockContent[]> | undefined {
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
    blocks.push(found.block);
    next = found.next;
  }
  const behind = lines[next];
  // It might go on with the last paragraph, though less indented.
  if (behind && !behind.marker && !behind.behindBlank) return undefined;
  return { block: blocks, next };
}

function wordsIn({ source, parseWords }: Text, start: number, end: number): PhrasingContent[] | undefined {
  return plainWords(source, start, end) ?? parseWords(source, start, end);
}

/** A table whose rows all have as many cells as its head. */
function tableAt(text: Text, from: number, indent: number): Found<Table> | undefined {
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
  return { block: { type: "table", children: rows, position: place(head.start, last.stop) }, next };
}

function rowOf(text: Text, { start, end, stop, sign }: Line): TableRow | undefined {
  const { source } = text;
  if (sign !== "|" || end - start < 2 || source[end - 1] !== "|") return undefined;
  const children: TableCell[] = [];
  for (let at = start; at < end - 1; ) {
    const bar = source.indexOf("|", at + 1);
    let from = at + 1;
    let to = bar;
    while (from < to && source[from] === " ") from++;
    while (to > from && source[to - 1] === " ") to--;
    const words = from < to ? wordsIn(text, from, to) : [];
    if (!words) return undefined;
    children.push({ type: "tableCell", children: words, position: place(at, bar === end - 1 ? end : bar) });
    at = bar;
  }
  return { type: "tableRow", children, position: place(start, stop) };
}
