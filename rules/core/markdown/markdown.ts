import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent, Table, TableCell } from "mdast";
import { anyQuotationSource } from "../../languages/any.ts";
import type { Span } from "../model.ts";
import { createFlatBuilder, emptyFlat, type Flat, type FlatBuilder } from "./flat.ts";
import { parseMarkdown } from "./parse.ts";

/** A run of prose: a paragraph, a heading, a list item's own text or a table cell, with what stands around it. */
export interface Block {
  readonly kind: "sentence" | "item" | "cell" | "heading";
  readonly flat: Flat;
  /** Headings above within the same section, outermost first; a paragraph that is all bold counts as one. */
  readonly headings: readonly Flat[];
  /** What introduces the list around it, outermost first. */
  readonly leadIns: readonly Flat[];
  readonly table: Cell | undefined;
  /** The number of the list or table it belongs to, 0 outside. Blocks of one group are read side by side. */
  readonly group: number;
  /** A heading's level from 1; 7 for a paragraph that is all bold; undefined for what is no heading. */
  readonly depth: number | undefined;
  /** Where bold words at its beginning end, in characters of `flat.text`: they often are a title. 0 without them. */
  readonly titleEnd: number;
}

/** A table cell's place. */
export interface Cell {
  readonly header: Flat;
  readonly headers: readonly Flat[];
  readonly column: number;
  /** Every cell of the row, from the left. */
  readonly row: readonly Flat[];
}

export interface Markdown {
  readonly blocks: readonly Block[];
  /** HTML comments, with their delimiters. */
  readonly comments: readonly Span[];
  /** Code and front matter, which mean what they say to a machine. */
  readonly literals: readonly Span[];
}

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

/** Reads Markdown into blocks of prose. Code, HTML, front matter and quoted text have none. */
export function readMarkdown(text: string): Markdown {
  return readPieces([{ source: text, start: 0, place: "first", standIns: "" }]);
}

/** Reads the pieces of a section as `readMarkdown` reads the whole of them. */
export function readPieces(pieces: readonly Piece[]): Markdown {
  try {
    return read(pieces);
  } catch {
    // The parser, and we, go one call deeper for each level of a list or quotation: thousands of levels have no words for us.
    return { blocks: [], comments: [], literals: [] };
  }
}

/** A run of words that a reader sees, wherever it stands: also in quotations, in the head of a table, in a table of contents. */
export interface Prose {
  readonly flat: Flat;
  readonly isHeading: boolean;
}

/** All that a reader sees as words in the pieces of a section. */
export function proseIn(pieces: readonly Piece[]): readonly Prose[] {
  try {
    return pieces.flatMap(({ source: text, start, place, standIns }) => {
      const mark = text.startsWith("\uFEFF") ? 1 : 0;
      const source = text.slice(mark);
      return parseMarkdown(source, place, standIns).flatMap((node) => proseOf(source, node, start + mark));
    });
  } catch {
    return [];
  }
}

function proseOf(source: string, node: Nodes, base: number): Prose[] {
  const isHeading = node.type === "heading";
  if (isHeading || node.type === "paragraph" || node.type === "tableCell") {
    return [{ flat: flatten(source, node, base), isHeading }];
  }
  return "children" in node ? node.children.flatMap((child) => proseOf(source, child, base)) : [];
}

/** Whether a piece may begin with a heading, or with what looks like one; where this is false it does not. */
export function mayOpenSection(source: string): boolean {
  const end = source.indexOf("\n");
  const line = end < 0 ? source : source.slice(0, end);
  const next = end < 0 ? "" : source.slice(end + 1, end + 5);
  if (line.startsWith("#") || /^ {0,3}[=-]/.test(next)) return true;
  if (/^[*+-][ \t]/.test(line) || (line.startsWith("|") && /^\|? *:?-/.test(next))) return false;
  if (/^[*_[]/.test(line) && (/\S/.test(next) || /[*_)\]]\s*$/.test(line))) return true;
  // In a title no sign but that of a number parts the words; in a link, a tag, an entity or code it does not show.
  const words = line.replace(/\]\([^()]*\)/g, "]").replace(/^\s*\d[\d.\\]*/, "");
  return words.length <= longestTitle && (!/[.;:,!?]/.test(words) || /[&<`]|\]\(/.test(words));
}

/**
 * The level of the heading that a piece begins with; 7 for what only looks like one, undefined where it begins with
 * none.
 * @param standIns see `Piece`
 */
export function depthOf(piece: string, standIns: string): number | undefined {
  try {
    const source = piece.startsWith("\uFEFF") ? piece.slice(1) : piece;
    const [first] = parseMarkdown(source, "later", standIns);
    if (first?.type === "heading") return first.depth;
    if (first?.type !== "paragraph" || isContentsEntry(first)) return undefined;
    return isHeadingLike(first, flatten(source, first, 0)) ? 7 : undefined;
  } catch {
    return undefined;
  }
}

/** Of its source, in UTF-16 code units. */
const longestTitle = 600;

function read(pieces: readonly Piece[]): Markdown {
  const parsed = pieces.map(({ source: text, start, place, standIns }) => {
    // The parser leaves out a byte order mark and counts its offsets from behind it.
    const mark = text.startsWith("\uFEFF") ? 1 : 0;
    const source = text.slice(mark);
    return { source, base: start + mark, nodes: parseMarkdown(source, place, standIns) };
  });
  const isQuoted = parsed.every(({ nodes }) => nodes.every(isQuoteOrHeading));
  const literals: Span[] = [];
  const state: ReadSoFar = { source: "", base: 0, blocks: [], comments: [], headings: [], groups: 0 };
  const flow = flowOf([], 0, "sentence");
  for (const { source, base, nodes } of parsed) {
    state.source = source;
    state.base = base;
    readFlow(state, isQuoted ? nodes.flatMap(unquoted) : nodes, flow);
    for (const { start, end } of nodes.flatMap(literalsIn)) literals.push({ start: base + start, end: base + end });
  }
  return { blocks: state.blocks, comments: state.comments, literals };
}

/** What was read of a section up to a node, and the piece that the node stands in. */
interface ReadSoFar {
  source: string;
  base: number;
  readonly blocks: Block[];
  readonly comments: Span[];
  /** Those that are open, outermost first. */
  headings: readonly { readonly depth: number; readonly flat: Flat }[];
  /** How many lists and tables there were. */
  groups: number;
}

/** What stands before a node among its siblings. */
interface BlockFlow {
  readonly leadIns: readonly Flat[];
  readonly group: number;
  readonly kind: Block["kind"];
  leadIn: Flat | undefined;
  numbered: readonly Flat[] | undefined;
  first: boolean;
}

function flowOf(leadIns: readonly Flat[], group: number, kind: Block["kind"]): BlockFlow {
  return { leadIns, group, kind, leadIn: undefined, numbered: undefined, first: true };
}

function readFlow(state: ReadSoFar, nodes: readonly RootContent[], flow: BlockFlow): void {
  for (const node of nodes) {
    const leadIns = flow.leadIn ? [...flow.leadIns, flow.leadIn] : flow.leadIns;
    switch (node.type) {
      case "heading":
        readHeading(state, flatten(state.source, node, state.base), node.depth);
        flow.leadIn = undefined;
        break;
      case "paragraph":
        if (!isContentsEntry(node)) readParagraph(state, node, flow, leadIns);
        break;
      case "list": {
        const group = ++state.groups;
        for (const item of node.children) readFlow(state, item.children, flowOf(leadIns, group, "item"));
        break;
      }
      case "table":
        readTable(state, node, leadIns);
        break;
      case "footnoteDefinition":
        readFlow(state, node.children, flowOf([], flow.group, "sentence"));
        break;
      case "html":
        state.comments.push(...commentsIn(state, node));
        break;
      default:
        flow.leadIn = undefined;
    }
    flow.first = false;
  }
}

/** @param inner the lead-ins of what the paragraphs before it lead into */
function readParagraph(state: ReadSoFar, node: Paragraph, flow: BlockFlow, inner: readonly Flat[]): void {
  const { leadIns, group, kind } = flow;
  const flat = flatten(state.source, node, state.base);
  if (!leadIns.length && isHeadingLike(node, flat)) {
    readHeading(state, flat, 7);
    flow.leadIn = undefined;
    return;
  }
  const isItem = isNumbered(flat);
  if (isItem) flow.numbered ??= inner;
  const own = isItem
    ? blockOf(state, "item", flat, flow.numbered ?? inner, group)
    : blockOf(state, flow.first ? kind : "sentence", flat, leadIns, group);
  state.blocks.push({ ...own, titleEnd: titleEnd(state, node, flat) });
  if (isItem) return;
  flow.leadIn = flat;
  flow.numbered = undefined;
}

function readHeading(state: ReadSoFar, flat: Flat, depth: number): void {
  state.headings = state.headings.filter((above) => above.depth < depth);
  state.blocks.push({ ...blockOf(state, "heading", flat, [], 0), depth });
  state.headings = [...state.headings, { depth, flat }];
}

function readTable(state: ReadSoFar, table: Table, leadIns: readonly Flat[]): void {
  const group = ++state.groups;
  const rows = table.children.map((row) => row.children.map((cell) => flatten(state.source, cell, state.base)));
  const [head = [], ...body] = rows;
  // Converters leave the header empty and put the titles, in bold, into the first row.
  const titled = head.every(({ text }) => text.trim() === "") && table.children[1]?.children.every(isAllStrong);
  const headers = (titled ? body[0] : head) ?? [];
  for (const row of titled ? body.slice(1) : body) {
    for (const [column, flat] of row.entries()) {
      const cell = { header: headers[column] ?? emptyFlat, headers, column, row };
      state.blocks.push({ ...blockOf(state, "cell", flat, leadIns, group), table: cell });
    }
  }
}

function blockOf(
  { headings }: ReadSoFar,
  kind: Block["kind"],
  flat: Flat,
  leadIns: readonly Flat[],
  group: number,
): Block {
  const above = headings.map(({ flat: heading }) => heading);
  return { kind, flat, headings: above, leadIns, table: undefined, group, depth: undefined, titleEnd: 0 };
}

function titleEnd({ source, base }: ReadSoFar, { children }: Paragraph, flat: Flat): number {
  const [first, second] = children;
  // "• **Title:** …": a bullet that Markdown does not know.
  const before = first?.type === "text" && /^[^\p{L}]*$/u.test(first.value) ? first.value.length : 0;
  const title = before > 0 ? second : first;
  if (!title || children.length < (before > 0 ? 3 : 2) || !isStrong(title)) return 0;
  return Math.min(flat.text.length, before + flatten(source, title as Parents, base).text.length);
}

function commentsIn({ source, base }: ReadSoFar, node: Nodes): Span[] {
  const { start, end } = extentOf(node);
  return [...source.slice(start, end).matchAll(/<!--[\s\S]*?(?:-->|$)/g)].map(({ index, 0: { length } }) => {
    const at = base + start + index;
    return { start: at, end: at + length };
  });
}

function isAllStrong({ children }: TableCell): boolean {
  return children.every((child) => isStrong(child) || (child.type === "text" && child.value.trim() === ""));
}

function literalsIn(node: Nodes): Span[] {
  if (node.type === "code" || node.type === "inlineCode" || node.type === "yaml") return [extentOf(node)];
  return "children" in node ? node.children.flatMap(literalsIn) : [];
}

function isQuoteOrHeading(node: RootContent): boolean {
  return node.type === "blockquote" || node.type === "heading";
}

/** A section that is nothing but one quotation, and says of nobody else's words, is the policy's own text set as a quote. */
function unquoted(node: RootContent): RootContent[] {
  if (node.type !== "blockquote") return [node];
  const last = node.children.at(-1);
  const words =
    last && "children" in last ? last.children.map((child) => ("value" in child ? child.value : "")).join("") : "";
  const isQuoted = /^\s*[—–-]\s*\S/.test(words) || anyQuotationSource.test(words);
  return isQuoted ? [] : (node.children as RootContent[]);
}

function isHeadingLike(node: Paragraph, flat: Flat): boolean {
  const { start, end } = extentOf(node);
  return end - start <= longestTitle && (isBoldLine(node.children, flat) || isTitle(flat));
}

/** Policies often set a heading as a short paragraph in bold. */
function isBoldLine(children: readonly PhrasingContent[], flat: Flat): boolean {
  const own = children.filter(
    (child) => !(child.type === "text" && child.value.trim() === "") && child.type !== "break",
  );
  return own.length > 0 && own.every(isStrong) && flat.text.length <= 120 && !/[.;!]\s*$/.test(flat.text);
}

function isStrong(node: PhrasingContent): boolean {
  if (node.type === "strong") return true;
  return (
    (node.type === "emphasis" || node.type === "link") && node.children.length > 0 && node.children.every(isStrong)
  );
}

/** A link to a place of the same page, and nothing else: a table of contents says nothing itself. */
function isContentsEntry({ children }: Paragraph): boolean {
  const own = children.filter(
    (child) => !(child.type === "text" && /^[\s\d.)–-]*$/.test(child.value)) && child.type !== "break",
  );
  return own.length > 0 && own.every((child) => child.type === "link" && child.url.startsWith("#"));
}

/** Policies often number paragraphs by hand, where a list was meant: "viii. develop …", "● To …". */
function isNumbered({ text }: Flat): boolean {
  return /^\s*(?:\(?(?:[ivxlc]{1,5}|[a-z]|\d{1,2})[.)]\s|[•●▪◦‣·–—-]\s)/i.test(text);
}

/** "5. AI training and your data", "Verification Data (Including Selfies)": a heading that is not marked as one. */
function isTitle({ text }: Flat): boolean {
  if (text.length > 80) return false;
  if (/^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}[^.;:,!?]*$/u.test(text)) return true;
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    words.length >= 2 && !/[.;:,!?\n\uFFFC]/.test(text) && words.every((it) => it.length < 4 || /^\p{Lu}/u.test(it))
  );
}

/** The words of a node with their places in the source. */
function flatten(source: string, node: Parents, base: number): Flat {
  const builder = createFlatBuilder();
  addChildren(source, node, extentOf(node).start, builder);
  const flat = builder.done();
  return base === 0 ? flat : { ...flat, base };
}

/** Adds the words of a node's children; returns the offset behind the last. Some nodes have no place: autolinks. */
function addChildren(source: string, node: Parents, from: number, builder: FlatBuilder): number {
  let cursor = from;
  for (const child of node.children) {
    const place = child.position;
    if (place?.start.offset !== undefined) cursor = place.start.offset;
    // "**Help improve our models**" on a line of its own is the title of what follows.
    const titled = child === node.children[1] && child.type === "text" && /^\r?\n/.test(child.value);
    if (titled && node.children[0]?.type === "strong") builder.add("\n", cursor, cursor + 1);
    if (child.type === "text") cursor = addText(source, child.value, cursor, builder);
    else if (child.type === "break" || (child.type === "html" && /^<br\b/i.test(child.value))) {
      builder.add("\n", cursor, place?.end.offset ?? cursor);
    } else if (child.type === "inlineCode" || child.type === "image" || child.type === "imageReference") {
      builder.add(opaque, cursor, place?.end.offset ?? cursor);
    } else if (child.type === "link" || child.type === "linkReference") {
      const start = cursor;
      cursor = builder.link(() => addChildren(source, child, start, builder));
    } else if ("children" in child) cursor = addChildren(source, child, cursor, builder);
    if (place?.end.offset !== undefined) cursor = place.end.offset;
  }
  return cursor;
}

/** Stands for code and images: not words, but the sentence goes on around them. */
const opaque = "\uFFFC";

/** Adds a text node, walking its source beside it: escapes, entities and the starts of continued lines are longer there. */
function addText(source: string, value: string, from: number, builder: FlatBuilder): number {
  let at = from;
  for (let index = 0; index < value.length; ) {
    const alike = alikeFrom(source, at, value, index);
    if (alike > 0) {
      builder.add(value.slice(index, index + alike), at, at + alike);
      index += alike;
      at += alike;
      continue;
    }
    const character = value.charAt(index);
    if (character === "\n" || character === "\r") {
      const start = at;
      while (at < source.length && source[at] !== "\n" && source[at] !== "\r") at++;
      at += source.startsWith("\r\n", at) ? 2 : 1;
      while (value[index] === "\n" || value[index] === "\r") index++;
      while (at < source.length && source[at] !== value[index] && /[ \t>]/.test(source.charAt(at))) at++;
      builder.add(bullet.test(source.charAt(at)) ? "\n" : " ", start, at);
      continue;
    }
    const pair = isHighSurrogate(character) ? value.slice(index, index + 2) : character;
    if (source[at] === "\\" && source[at + 1] === character && asciiPunctuation.test(character)) {
      builder.add(character, at, at + 2);
      at += 2;
      index += 1;
    } else if (source.startsWith(pair, at) && !(pair === "&" && decodesToMore(source, at))) {
      builder.add(pair, at, at + pair.length);
      at += pair.length;
      index += pair.length;
    } else if (source[at] === "&") {
      const end = source.indexOf(";", at) + 1;
      const decoded = decodedLength(source, end, value, index);
      builder.add(value.slice(index, index + decoded), at, end);
      at = end;
      index += decoded;
    } else if (at < source.length) {
      at++;
    } else {
      builder.add(pair, from, at);
      index += pair.length;
    }
  }
  return at;
}

/** How many code units of a text and its source are the same, up to a sign that may be longer in the source. */
function alikeFrom(source: string, at: number, value: string, index: number): number {
  longerInSource.lastIndex = index;
  const most = (longerInSource.exec(value)?.index ?? value.length) - index;
  if (source.startsWith(value.slice(index, index + most), at)) return most;
  let alike = 0;
  while (alike < most && source.charCodeAt(at + alike) === value.charCodeAt(index + alike)) alike++;
  return alike;
}

const longerInSource = /[\n\r\\&]/g;

/** Bullets that Markdown does not know: each line that begins with one is an item of its own. */
const bullet = /^[•●▪◦‣]$/;

/** What a backslash can escape. */
const asciiPunctuation = /^[!-/:-@[-`{-~]$/;

function isHighSurrogate(character: string): boolean {
  return character >= "\uD800" && character <= "\uDBFF";
}

/** Whether the `&` at an offset begins `&amp;` and its like, whose value is `&` too. */
function decodesToMore(source: string, at: number): boolean {
  return /^&(?:amp|#0*38|#x0*26);/i.test(source.slice(at, at + 12));
}

/** How many code units of the value an entity stands for. Two when it is beyond the first plane, or one of the few pairs. */
function decodedLength(source: string, end: number, value: string, index: number): number {
  if (isHighSurrogate(value.charAt(index))) return 2;
  const next = value.charAt(index + 1);
  return secondOfPair.test(next) && source[end] !== next ? 2 : 1;
}

/** What follows the first character in the entities that stand for two, such as `&ngE;`, `&ThickSpace;` and `&fjlig;`. */
const secondOfPair = /^[\u0331\u0333\u0338\u20D2\u20E5\uFE00\u200Aj]$/;

function extentOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
