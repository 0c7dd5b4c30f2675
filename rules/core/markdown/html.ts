import { parseDocument } from "htmlparser2";
import type {
  BlockContent,
  DefinitionContent,
  Html,
  ListItem,
  Nodes,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from "mdast";
import type { Span } from "../model.ts";
import { isInWords, isNoteMark } from "./flatten.ts";
import { headerRowsIn, laidOut, type SpanningCell } from "./spans.ts";

/**
 * What a block of HTML says, as the Markdown that would say the same: paragraphs, headings, lists and tables. Scripts,
 * styles, buttons and code say nothing.
 * @param source in which the block has its place
 * @returns nodes with the places of their words in the source; none for tags and comments alone
 */
function readHtml(source: string, { position }: Html): RootContent[] {
  const start = position?.start.offset ?? 0;
  const html = source.slice(start, position?.end.offset);
  if (!/>[^<>\p{L}]*\p{L}/u.test(html)) return [];
  try {
    return flowIn(parseDocument(html, { withStartIndices: true, withEndIndices: true }).children, start);
  } catch {
    // One call deeper for each level: thousands of levels have no words for us.
    return [];
  }
}

/**
 * Where a block of HTML has text of which `readHtml` makes nothing, as far as a reader may see it, or was meant to: within
 * elements that are shown as they stand, beside the cells of a table, and behind what is opened and never closed.
 * @returns ranges of the source
 */
export function unreadTextIn(source: string, { position }: Html): Span[] {
  const start = position?.start.offset ?? 0;
  const html = source.slice(start, position?.end.offset);
  if (!/\p{L}/u.test(html)) return [];
  const open = neverClosedFrom(html);
  try {
    const shown = shownTextIn(parseDocument(html, { withStartIndices: true, withEndIndices: true }).children, start);
    const read = new Set(readHtml(source, { type: "html", value: "", position }).flatMap(textStarts));
    const left = shown.filter((it) => it.start < start + open && !read.has(it.start));
    return open < html.length ? [...left, { start: start + open, end: start + html.length }] : left;
  } catch {
    return [{ start, end: start + html.length }];
  }
}

/** Where a tag, a comment, an instruction, a script or a style begins that goes on to the end; the end where none does. */
function neverClosedFrom(html: string): number {
  const tag = html.search(/<[a-z][^<>]*$/i);
  const ends = new Map<string, number>();
  for (const { 1: name = "", 2: sign = "", index } of html.matchAll(/-->|<\/(script|style|textarea)|(\]\]|\?)>/gi))
    ends.set(opening[sign] ?? name.toLowerCase(), index);
  const open =
    [...html.matchAll(/<!--|<(script|style|textarea)\b|<(\?|!\[)/gi)].find(
      ({ 0: mark, 1: name = "", 2: sign = "", index }) =>
        (ends.get((sign || name).toLowerCase()) ?? -1) < index + mark.length,
    )?.index ?? html.length;
  return tag < 0 ? open : Math.min(tag, open);
}

/** What "]]>" and "?>" end. */
const opening: Readonly<Record<string, string>> = { "]]": "![", "?": "?" };

/** Texts but those of scripts, pictures and forms, without the white space at their ends; of a menu, what is no link. */
function shownTextIn(nodes: readonly HtmlNode[], base: number, without = hidden): Span[] {
  return nodes.flatMap((node): Span[] => {
    if (isElement(node)) {
      const within = node.name === "nav" ? hiddenInMenus : without;
      return without.has(node.name) ? [] : shownTextIn(node.children, base, within);
    }
    if (node.type !== "text" || node.data.trim() === "") return [];
    const { start, end } = extentIn(node, base);
    const { length } = node.data;
    return [{ start: start + length - node.data.trimStart().length, end: end - length + node.data.trimEnd().length }];
  });
}

function textStarts(node: Nodes): number[] {
  if (node.type === "text") {
    const indent = node.value.length - node.value.trimStart().length;
    return [(node.position?.start.offset ?? 0) + indent];
  }
  return "children" in node ? node.children.flatMap(textStarts) : [];
}

type HtmlNode = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<HtmlNode, { readonly attribs: object }>;
type Flow = BlockContent | DefinitionContent;

/** Reads nodes side by side: what stands in the line makes a paragraph, until a block or an empty line begins. */
function flowIn(nodes: readonly HtmlNode[], base: number): Flow[] {
  const flow: Flow[] = [];
  let line: PhrasingContent[] = [];
  const endLine = () => {
    const children = trimmed(line);
    if (children.length > 0) flow.push({ type: "paragraph", children, ...placeOfAll(children) });
    line = [];
  };
  for (const node of nodes) {
    if (node.type === "text") line.push({ type: "text", value: node.data, ...placeOf(node, base) });
    if (!isElement(node) || silent.has(node.name)) continue;
    if (isInLine(node)) {
      if (node.name === "br" && line.at(-1)?.type === "break") endLine();
      else line.push(...phrasingOf(node, base));
    } else {
      endLine();
      flow.push(...blocksOf(node, base));
    }
  }
  endLine();
  return flow;
}

function blocksOf(element: Element, base: number): Flow[] {
  const { name, children } = element;
  const place = placeOf(element, base);
  const depth = headings.indexOf(name) + 1;
  if (depth > 0) return [{ type: "heading", depth: depth as 1, children: phrasingIn(children, base), ...place }];
  if (name === "ul" || name === "ol" || name === "menu") {
    const items = children
      .filter(isElement)
      .map((it): ListItem => ({ type: "listItem", children: flowIn(it.children, base), ...placeOf(it, base) }));
    return [{ type: "list", ordered: name === "ol", children: items, ...place }];
  }
  if (name === "blockquote") return [{ type: "blockquote", children: flowIn(children, base), ...place }];
  if (name === "table") return [tableOf(element, base)];
  return flowIn(children, base);
}

function tableOf(table: Element, base: number): Table {
  const elements = rowsIn(table);
  const rows = elements.map((row) => row.children.filter(isElement).map((cell) => spanningOf(cell, base)));
  const headers = headerRowsIn(rows);
  const children = laidOut(rows).map((cells, at): TableRow => {
    const row = elements[at];
    return { type: "tableRow", children: cells, ...(row && placeOf(row, base)) };
  });
  // In Markdown the first row is always the header. Of several, the last one tells the columns apart.
  const isHeaded = rows[0]?.some(({ isHeader }) => isHeader);
  const headless: TableRow[] = isHeaded ? [] : [{ type: "tableRow", children: [] }];
  return {
    type: "table",
    children: [...headless, ...children.slice(Math.max(0, headers - 1))],
    ...placeOf(table, base),
  };
}

function spanningOf(cell: Element, base: number): SpanningCell {
  const { name, attribs } = cell;
  const count = (words: string | undefined) => Math.max(1, Number.parseInt(words ?? "", 10) || 1);
  return {
    cell: cellOf(cell, base),
    columns: count(attribs.colspan),
    rows: count(attribs.rowspan),
    isHeader: name === "th",
  };
}

/** What stands below each other in a cell is one text there, as it is in Markdown. */
function cellOf(cell: Element, base: number): TableCell {
  return { type: "tableCell", children: trimmed(phrasingIn(cell.children, base)), ...placeOf(cell, base) };
}

function rowsIn({ children }: Element): Element[] {
  return children.filter(isElement).flatMap((it) => (it.name === "tr" ? [it] : rowsIn(it)));
}

function phrasingIn(nodes: readonly HtmlNode[], base: number): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === "text") return [{ type: "text", value: node.data, ...placeOf(node, base) }];
    return isElement(node) && !silent.has(node.name) ? phrasingOf(node, base) : [];
  });
}

function phrasingOf(element: Element, base: number): PhrasingContent[] {
  const { name } = element;
  const place = placeOf(element, base);
  const children = phrasingIn(element.children, base);
  if (name === "br") return [{ type: "break", ...place }];
  const words = children.map((it) => (it.type === "text" ? it.value : "")).join("");
  if (name === "img" || ((name === "code" || name === "kbd") && !isInWords(words)))
    return [{ type: "image", url: "", ...place }];
  if (name === "sup" && isNoteMark(words)) return [];
  if (name === "b" || name === "strong") return [{ type: "strong", children, ...place }];
  if (name === "a") return [{ type: "link", url: element.attribs.href ?? "", children, ...place }];
  return isInLine(element) ? children : [...children, { type: "break", ...endOf(element, base) }];
}

/** Without the white space that begins and ends a line. */
function trimmed(line: readonly PhrasingContent[]): PhrasingContent[] {
  const isEmpty = (it: PhrasingContent | undefined) =>
    it?.type === "break" || (it?.type === "text" && it.value.trim() === "");
  const from = line.findIndex((it) => !isEmpty(it));
  const to = line.findLastIndex((it) => !isEmpty(it));
  return from < 0 ? [] : line.slice(from, to + 1).map((it, at) => (at === 0 ? withoutIndent(it) : it));
}

function withoutIndent(node: PhrasingContent): PhrasingContent {
  if (node.type !== "text" || !node.position) return node;
  const value = node.value.trimStart();
  const indent = node.value.length - value.length;
  const start = { ...node.position.start, offset: (node.position.start.offset ?? 0) + indent };
  return { ...node, value, position: { ...node.position, start } };
}

function isElement(node: HtmlNode): node is Element {
  return "attribs" in node;
}

function isInLine({ name, children }: Element): boolean {
  return inLine.has(name) && children.every((it) => !isElement(it) || isInLine(it) || silent.has(it.name));
}

function placeOf(node: HtmlNode, base: number) {
  const { start, end } = extentIn(node, base);
  return between(start, end);
}

function extentIn({ startIndex, endIndex }: HtmlNode, base: number): Span {
  return { start: base + (startIndex ?? 0), end: base + (endIndex ?? 0) + 1 };
}

/** The empty place behind an element. */
function endOf({ endIndex }: HtmlNode, base: number) {
  const end = base + (endIndex ?? 0) + 1;
  return between(end, end);
}

function placeOfAll(nodes: readonly PhrasingContent[]) {
  return between(nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0);
}

/** Only offsets count here; lines and columns are nobody's. */
function between(start: number, end: number) {
  return { position: { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } } };
}

/** Adds what HTML among nodes says, behind it: the HTML itself stays, since its comments may speak to us. */
export function withHtmlRead<T extends RootContent>(source: string, nodes: readonly T[]): T[] {
  return nodes.flatMap((node): RootContent[] => {
    switch (node.type) {
      case "html":
        return [node, ...readHtml(source, node)];
      case "list":
      case "listItem":
      case "blockquote":
      case "footnoteDefinition":
        return [{ ...node, children: withHtmlRead<RootContent>(source, node.children) } as RootContent];
      default:
        return [node];
    }
  }) as T[];
}

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

/** What has no prose for a reader of the page. */
const hidden: ReadonlySet<string> = new Set([
  ...["script", "style", "template", "head", "title", "svg", "math", "button", "select", "code", "kbd"],
]);

const hiddenInMenus: ReadonlySet<string> = new Set([...hidden, "a"]);

const silent: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "head",
  "title",
  "noscript",
  "svg",
  "math",
  "pre",
  "button",
  "select",
  "textarea",
  "iframe",
  "object",
  "nav",
]);

/** Elements that go on with the line in which they stand. */
export const inLine: ReadonlySet<string> = new Set([
  "a",
  "abbr",
  "b",
  "bdi",
  "bdo",
  "big",
  "br",
  "cite",
  "code",
  "del",
  "dfn",
  "em",
  "font",
  "i",
  "img",
  "ins",
  "kbd",
  "label",
  "mark",
  "q",
  "s",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
  "u",
  "var",
  "wbr",
]);
