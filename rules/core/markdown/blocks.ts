import type { List, ListItem, Nodes, Paragraph, Parents, RootContent, Table, TableCell } from "mdast";
import type { Span, UnreadReason } from "../model.ts";
import { commentsIn } from "../text/comments.ts";
import { emptyFlat, type Flat, spanOf, wholeSource } from "./flat.ts";
import { extentOf, flatten } from "./flatten.ts";
import { beginsSmall, goesOnWith, type HandMade, leadsOn, listWith, opened, opensList } from "./hand-made-lists.ts";
import { unreadTextIn } from "./html.ts";
import {
  cellLinesIn,
  flatOfPart,
  isItemByWords,
  isRowOfWords,
  isTableLike,
  type Restored,
  restored,
} from "./lost-marks.ts";
import { circleAhead, levelsAhead } from "./marks.ts";
import { isUnmarked } from "./plain-prose.ts";
import { isCallout } from "./quotations.ts";
import { isContentsEntry, isHeadingLike, isNumbered, isStrong, paragraphOf, partsOf } from "./titles.ts";

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

/** A place of which no block is made, or none as it is meant; there need be no prose in it. */
export interface LeftOut {
  readonly span: Span;
  readonly reason: UnreadReason;
}

/** What was told by its words where Markdown has a mark for it: places in the whole text. */
export type LostMark =
  | { readonly kind: "heading"; readonly span: Span }
  | { readonly kind: "item"; readonly span: Span }
  | { readonly kind: "record"; readonly lines: readonly Span[] }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly Span[])[];
      /** Whether its first row was read as the names of the columns. */
      readonly isHeaded: boolean;
    };

/** What was read of a section up to a node, and the piece that the node stands in. */
export interface ReadSoFar {
  source: string;
  base: number;
  readonly blocks: Block[];
  readonly comments: Span[];
  readonly leftOut: LeftOut[];
  readonly lost: LostMark[];
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
  /** Whether a list of Markdown follows the lead-in, the last before a node. */
  isListed: boolean;
  /** The list whose items are marked by hand, if one is open. */
  numbered: HandMade | undefined;
  first: boolean;
}

/** A flow of nodes of which none has been read. */
export function flowOf(leadIns: readonly Flat[], group: number, kind: Block["kind"]): BlockFlow {
  return { leadIns, group, kind, leadIn: undefined, isListed: false, numbered: undefined, first: true };
}

/**
 * Reads nodes that stand side by side into blocks.
 * @param behind the node that follows them, if any
 */
export function readFlow(state: ReadSoFar, nodes: readonly RootContent[], flow: BlockFlow, behind?: RootContent): void {
  for (const [index, node] of nodes.entries()) {
    const leadIns = flow.leadIn ? [...flow.leadIns, flow.leadIn] : flow.leadIns;
    switch (node.type) {
      case "heading":
        readHeading(state, flatten(state.source, node, state.base), node.depth);
        flow.leadIn = undefined;
        break;
      case "paragraph":
        if (isUnmarked(node)) readUnmarked(state, node, flow);
        else if (!isContentsEntry(node)) readParagraph(state, node, flow, leadIns, nodes[index + 1] ?? behind);
        break;
      case "list": {
        const title = paragraphOf(node);
        const words = title && flatten(state.source, title, state.base);
        // "2. Biometric data" behind a list goes on with the numbers of headings: no list begins so.
        const isFurther = (flow.isListed || flow.numbered !== undefined) && (node.start ?? 1) > 1;
        const unled = isFurther ? { ...flow, leadIn: undefined } : flow;
        const isLed = isAfterColon(flow) && isNextNumber(nodes[index - 1], node);
        if (title && words && !isLed && readTitle(state, title, words, unled, nodes[index + 1] ?? behind)) {
          flow.leadIn = undefined;
          break;
        }
        const above = opened(flow.numbered ?? itemBefore(state, flow)) ?? leadIns;
        readItems(state, node.children, above);
        break;
      }
      case "table":
        readTable(state, node, leadIns);
        break;
      case "footnoteDefinition":
        readFlow(state, node.children, flowOf([], flow.group, "sentence"));
        break;
      case "html":
        state.comments.push(...commentsOf(state, node));
        for (const span of unreadTextIn(state.source, node)) leaveOut(state, span, "html");
        break;
      case "blockquote":
        if (isCallout(node, isAfterColon(flow))) readCallout(state, node.children, flow);
        else leaveOut(state, extentOf(node), "quotation");
        flow.leadIn = undefined;
        break;
      default:
        flow.leadIn = undefined;
    }
    flow.first = false;
    flow.isListed = node.type === "list";
  }
}

/** "- We do not use it to: | - train; | - sell it.": items that go on with the sentence of one before, which leads them in. */
function readItems(state: ReadSoFar, items: readonly ListItem[], leadIns: readonly Flat[]): void {
  const group = ++state.groups;
  let inner: { readonly leadIns: readonly Flat[]; readonly group: number } | undefined;
  for (const { children } of items) {
    const [own] = children;
    const before = state.blocks.at(-1);
    const mayGoOn = inner !== undefined || (before?.group === group && opensList(before.flat.text));
    const text = mayGoOn && own?.type === "paragraph" ? flatten(state.source, own, state.base).text : "";
    if (!beginsSmall(text)) inner = undefined;
    else if (before?.group === group && leadsOn(before.flat.text, text))
      inner = { leadIns: [...before.leadIns, before.flat], group: ++state.groups };
    readFlow(state, children, flowOf(inner?.leadIns ?? leadIns, inner?.group ?? group, "item"));
  }
}

/** "2." behind "1.", as they stand apart where each is marked by hand: one list. */
function isNextNumber(before: RootContent | undefined, { start }: List): boolean {
  return before?.type === "list" && before.start != null && before.start + before.children.length === start;
}

/** A title within it is none of what stands behind it. */
function readCallout(state: ReadSoFar, nodes: readonly RootContent[], { group }: BlockFlow): void {
  const { headings } = state;
  readFlow(state, nodes, flowOf([], group, "sentence"));
  state.headings = headings;
}

/** @param span in the piece that is read */
function leaveOut({ base, leftOut }: ReadSoFar, { start, end }: Span, reason: UnreadReason): void {
  leftOut.push({ span: { start: base + start, end: base + end }, reason });
}

/** What is read as plain prose is a paragraph, whatever it looks like. */
function readUnmarked(state: ReadSoFar, node: Paragraph, flow: BlockFlow): void {
  leaveOut(state, extentOf(node), "marks");
  state.blocks.push(blockOf(state, "sentence", flatten(state.source, node, state.base), [], 0));
  flow.leadIn = undefined;
}

/** @param inner the lead-ins of what the paragraphs before it lead into */
function readParagraph(
  state: ReadSoFar,
  node: Paragraph,
  flow: BlockFlow,
  inner: readonly Flat[],
  next: RootContent | undefined,
): void {
  const [title, text] = partsOf(node);
  if (title && readTitle(state, title, flatten(state.source, title, state.base), flow, text)) {
    readParagraph(state, text, flow, [], next);
    return;
  }
  const { leadIns, group, kind } = flow;
  const flat = flatten(state.source, node, state.base);
  const isFurther = goesOnWith(flow.numbered, flat.text);
  if (!isFurther && readTitle(state, node, flat, flow, next)) return;
  const was = restored(state.source, node, isAfterColon(flow), kind === "item");
  if (was && !(areLinesOfItem(state, was) && isNumbered(flat))) {
    readRestored(state, was, flow, inner);
    return;
  }
  const cells = cellLinesIn(state.source, node);
  if (cells) {
    leaveOut(state, extentOf(node), "table");
    for (const cell of cells) {
      state.blocks.push(blockOf(state, "item", flatOfPart(state.source, cell, state.base), leadIns, group));
    }
    flow.leadIn = undefined;
    return;
  }
  if (isTableLike(state.source, node)) leaveOut(state, extentOf(node), "table");
  const before = itemBefore(state, flow);
  const list = isItem(flow, before, flat, isFurther)
    ? listWith(flat, flow.numbered, before, inner, () => ++state.groups)
    : undefined;
  const own = list
    ? blockOf(state, "item", flat, list.leadIns, list.group)
    : blockOf(state, flow.first ? kind : "sentence", flat, leadIns, group);
  state.blocks.push({ ...own, titleEnd: titleEnd(state, node, flat) });
  if (list) state.lost.push({ kind: "item", span: placeOf(state, node) });
  flow.numbered = list;
  if (!list) flow.leadIn = flat;
}

/** Lines that may be items without a lead-in: those of an item go on with each other. */
function areLinesOfItem({ source }: ReadSoFar, was: Restored): boolean {
  if (was.kind !== "list" || was.leadIn) return false;
  const [first, second] = was.items;
  return first !== undefined && second !== undefined && source.slice(first.end, second.start).includes("\n");
}

/** Whether a paragraph is an item by its mark, or by its words behind a colon. */
function isItem(flow: BlockFlow, before: HandMade | undefined, flat: Flat, isFurther: boolean): boolean {
  const { text } = flat;
  const isLedIn = isAfterColon(flow) || opened(flow.numbered ?? before) !== undefined;
  if (isNumbered(flat) || ((isLedIn || flow.numbered) && circleAhead.test(text))) return true;
  if ((isLedIn || isFurther) && levelsAhead.test(text)) return true;
  return (isLedIn || isFurther) && isItemByWords(text) && !opensList(text);
}

/** The last item of a list of Markdown's right before. */
function itemBefore({ blocks }: ReadSoFar, { isListed }: BlockFlow): HandMade | undefined {
  const last = isListed ? blocks.at(-1) : undefined;
  return last?.kind === "item"
    ? { leadIns: last.leadIns, group: last.group, last: last.flat, outer: undefined }
    : undefined;
}

function placeOf({ base }: ReadSoFar, node: Paragraph): Span {
  const { start, end } = extentOf(node);
  return { start: base + start, end: base + end };
}

function isAfterColon({ leadIn }: BlockFlow): boolean {
  return leadIn !== undefined && opensList(leadIn.text);
}

/** Reads a paragraph as a heading, where it is set like one; tells whether it is. */
function readTitle(
  state: ReadSoFar,
  node: Paragraph,
  flat: Flat,
  flow: BlockFlow,
  next: RootContent | undefined,
): boolean {
  const isNumbered = /\d[.)][ \t]+$/.test(state.source.slice(0, node.position?.start.offset).slice(-longestMark));
  const context = { isLedIn: isAfterColon(flow), isNumbered, next };
  // "- AI Training": one of several things in a list.
  const isAlone = flow.kind === "item" && !next;
  if (flow.leadIns.length > 0 || isAlone || !isHeadingLike(node, flat, context)) return false;
  readHeading(state, flat, 7);
  state.lost.push({ kind: "heading", span: placeOf(state, node) });
  flow.leadIn = undefined;
  return true;
}

/** Of a number in front of a heading, with its blanks: in UTF-16 code units. */
const longestMark = 12;

/** @param inner see `readParagraph` */
function readRestored(state: ReadSoFar, was: Restored, flow: BlockFlow, inner: readonly Flat[]): void {
  const flatOf = (part: Span) => flatOfPart(state.source, part, state.base);
  const placed = (part: Span) => ({ start: state.base + part.start, end: state.base + part.end });
  if (was.kind === "table") {
    readRows(state, was, inner);
    return;
  }
  if (was.kind === "record") {
    const names = was.fields.map(({ name }) => flatOf(name));
    state.lost.push({
      kind: "record",
      lines: was.fields.map(({ name, value }) => placed({ start: name.start, end: value.end })),
    });
    pushRows(state, names, [was.fields.map(({ value }) => flatOf(value))], inner);
    return;
  }
  const leadIn = was.leadIn && flatOf(was.leadIn);
  if (leadIn) {
    state.blocks.push(blockOf(state, flow.first ? flow.kind : "sentence", leadIn, flow.leadIns, flow.group));
    flow.leadIn = leadIn;
    flow.numbered = undefined;
  }
  const leadIns = leadIn ? [...flow.leadIns, leadIn] : inner;
  const group = ++state.groups;
  for (const item of was.items) {
    state.lost.push({ kind: "item", span: placed(item) });
    state.blocks.push(blockOf(state, "item", flatOf(item), leadIns, group));
  }
}

/** @param inner see `readParagraph` */
function readRows(state: ReadSoFar, was: Restored & { readonly kind: "table" }, inner: readonly Flat[]): void {
  const rows = was.rows.map((cells) => cells.map((part) => flatOfPart(state.source, part, state.base)));
  const [first = [], ...others] = rows;
  const isHeaded = !isRowOfWords(first.map(({ text }) => text));
  const places = was.rows.map((cells) =>
    cells.map(({ start, end }) => ({ start: state.base + start, end: state.base + end })),
  );
  state.lost.push({ kind: "table", rows: places, isHeaded });
  if (!was.isWhole) state.leftOut.push({ span: spanOf(places.flat()), reason: "table" });
  pushRows(state, isHeaded ? first : [], isHeaded ? others : rows, inner);
}

function titleEnd({ source, base }: ReadSoFar, { children }: Paragraph, flat: Flat): number {
  const [first, second] = children;
  // "• **Title:** …": a bullet that Markdown does not know.
  const before = first?.type === "text" && /^[^\p{L}]*$/u.test(first.value) ? first.value.length : 0;
  const title = before > 0 ? second : first;
  if (!title || children.length < (before > 0 ? 3 : 2) || !isStrong(title)) return 0;
  return Math.min(flat.text.length, before + flatten(source, title as Parents, base).text.length);
}

function readHeading(state: ReadSoFar, flat: Flat, depth: number): void {
  state.headings = state.headings.filter((above) => above.depth < depth);
  state.blocks.push({ ...blockOf(state, "heading", flat, [], 0), depth });
  state.headings = [...state.headings, { depth, flat }];
}

function readTable(state: ReadSoFar, table: Table, leadIns: readonly Flat[]): void {
  const spanned = new Set<Flat>();
  const rows = table.children.map((row) =>
    row.children.map((cell) => {
      const flat = flatten(state.source, cell, state.base);
      if (cell.data?.isSpanned) spanned.add(flat);
      return flat;
    }),
  );
  const [head = [], ...body] = rows;
  // Converters leave the header empty and put the titles, in bold, into the first row.
  const titled = head.every(({ text }) => text.trim() === "") && table.children[1]?.children.every(isAllStrong);
  pushRows(state, (titled ? body[0] : head) ?? [], titled ? body.slice(1) : body, leadIns, spanned);
}

/** @param spanned cells that were read in an earlier row or column, and only reach into this one */
function pushRows(
  state: ReadSoFar,
  headers: readonly Flat[],
  rows: readonly (readonly Flat[])[],
  leadIns: readonly Flat[],
  spanned: ReadonlySet<Flat> = new Set(),
): void {
  if (headers.length > mostColumns || rows.some(({ length }) => length > mostColumns)) {
    const cells = [headers, ...rows].flat();
    state.leftOut.push({ span: spanOf(cells.map(wholeSource)), reason: "table" });
    for (const flat of cells) state.blocks.push(blockOf(state, "sentence", flat, [], 0));
    return;
  }
  const group = ++state.groups;
  // Behind no header, the first row says what the columns hold, and nothing else.
  state.leftOut.push(
    ...headers.filter(endsAsSentence).map((it) => ({ span: wholeSource(it), reason: "table" as const })),
  );
  for (const [index, row] of rows.entries()) {
    if (row.length < headers.length && row[0] && goesOn(row[0]))
      state.leftOut.push({ span: spanOf([...(rows[index - 1] ?? []), ...row].map(wholeSource)), reason: "table" });
    for (const [column, flat] of row.entries()) {
      if (spanned.has(flat)) continue;
      const cell = { header: headers[column] ?? emptyFlat, headers, column, row };
      state.blocks.push({ ...blockOf(state, "cell", flat, leadIns, group), table: cell });
    }
  }
}

/** Each cell knows all others of its row. Beyond this, many times what policies have, they are read as sentences. */
const mostColumns = 100;

function endsAsSentence({ text }: Flat): boolean {
  return /[.!]["”»)]*\s*$/.test(text);
}

/** A row that begins in small letters and lacks cells was broken off the cell above it. */
function goesOn({ text }: Flat): boolean {
  return /^\s*\p{Ll}/u.test(text);
}

function isAllStrong({ children }: TableCell): boolean {
  return children.every((child) => isStrong(child) || (child.type === "text" && child.value.trim() === ""));
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

function commentsOf({ source, base }: ReadSoFar, node: Nodes): Span[] {
  const { start, end } = extentOf(node);
  const at = base + start;
  return commentsIn(source.slice(start, end)).map((it) => ({ start: at + it.start, end: at + it.end }));
}
