import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import { anyLineThatGoesOn } from "../../languages/any.ts";
import type { Flat } from "./flat.ts";
import { extentOf, flatten } from "./flatten.ts";
import { isItemAhead, isNextItem } from "./marks.ts";
import { parsePiece } from "./parse.ts";
import { dateBehind, endsWithColon, isPlainTitle, isTitle, numberAhead } from "./title-words.ts";

/** Whether a piece may begin with a heading, or with what looks like one; where this is false it does not. */
export function mayOpenSection(source: string): boolean {
  const end = source.indexOf("\n");
  const line = end < 0 ? source : source.slice(0, end);
  const next = end < 0 ? "" : source.slice(end + 1, end + 5);
  if (line.startsWith("#") || /^ {0,3}[=-]/.test(next)) return true;
  if (/^[*+-][ \t]/.test(line) || (line.startsWith("|") && /^\|? *:?-/.test(next))) return false;
  if (/^[*_[]/.test(line) && (/\S/.test(next) || /[*_)\]]\s*$/.test(line))) return true;
  // In a title no sign but that of a number parts the words; in a link, a tag, an entity or code it does not show.
  const words = line
    .replace(/\]\([^()]*\)/g, "]")
    .replace(/^\s*\d[\d.\\]*/, "")
    .replace(numberAhead, "");
  return words.length <= longestTitle && (!/[.;:!?]/.test(words.replace(/\?\s*$/, "")) || /[&<`]|\]\(/.test(words));
}

/**
 * The level of the heading that a piece begins with; 7 for what only looks like one, undefined where it begins with
 * none.
 * @param standIns see `Piece`
 * @param before the piece before it, `behind` the one behind it; "" for none
 */
export function depthOf(piece: string, standIns: string, before: string, behind: string): number | undefined {
  try {
    const { source, nodes } = parsePiece({ source: piece, start: 0, place: "later", standIns });
    const [first, second] = nodes;
    if (first?.type === "heading") return first.depth;
    const title = first && paragraphOf(first);
    if (!title || isContentsEntry(title)) return undefined;
    const next = second ?? parsePiece({ source: behind, start: 0, place: "later", standIns: "" }).nodes[0];
    const flat = flatten(source, title, 0);
    if (isNextItem(before, flat.text)) return undefined;
    const isTitle = isHeadingLike(title, flat, {
      isLedIn: endsWithColon(before),
      isNumbered: first.type === "list",
      next,
    });
    return isTitle ? 7 : undefined;
  } catch {
    return undefined;
  }
}

/** Of its source, in UTF-16 code units. */
const longestTitle = 600;

/** The paragraph that may be a heading: a number in front of it makes a list of it. */
export function paragraphOf(node: RootContent): Paragraph | undefined {
  if (node.type === "paragraph") return node;
  if (node.type !== "list" || !node.ordered || node.children.length > 1) return undefined;
  const [own, ...others] = node.children[0]?.children ?? [];
  return own?.type === "paragraph" && others.length === 0 ? own : undefined;
}

/** A paragraph whose first line is in bold, cut behind that line; else all of it as what follows a title. */
export function partsOf(node: Paragraph): readonly [title: Paragraph | undefined, text: Paragraph] {
  const [first, second, ...others] = node.children;
  const lineEnd = second?.type === "text" ? /^\r?\n/.exec(second.value)?.[0] : undefined;
  if (!first?.position || !second?.position || !isStrong(first)) return [undefined, node];
  const title = { ...node, children: [first], position: first.position };
  if (second.type === "break" && others[0]?.position) return [title, partOf(node, others, others[0].position)];
  if (second.type !== "text" || !lineEnd || second.position.start.offset === undefined) return [undefined, node];
  const start = { ...second.position.start, offset: second.position.start.offset + lineEnd.length };
  const position = { start, end: second.position.end };
  const rest = { ...second, value: second.value.slice(lineEnd.length), position };
  return [title, partOf(node, [rest, ...others], position)];
}

type Place = NonNullable<Paragraph["position"]>;

function partOf(node: Paragraph, children: PhrasingContent[], { start }: Place): Paragraph {
  return { ...node, children, position: { start, end: node.position?.end ?? start } };
}

/** What stands around a paragraph that may be a heading. */
interface TitleContext {
  /** What stands before ends with a colon. */
  readonly isLedIn: boolean;
  /** A number stands in front of it. */
  readonly isNumbered: boolean;
  readonly next: RootContent | undefined;
}

/** Whether a paragraph is set like a heading. */
export function isHeadingLike(node: Paragraph, flat: Flat, { isLedIn, isNumbered, next }: TitleContext): boolean {
  const { start, end } = extentOf(node);
  if (end - start > longestTitle || anyLineThatGoesOn.test(flat.text.trim())) return false;
  return (
    isBoldLine(node.children, flat) ||
    (isOneLine(node) &&
      (isTitle(flat.text)
        ? !isLedIn || opens(next, shortLine)
        : !isLedIn && isPlainTitle(flat.text) && opens(next, isNumbered ? 0 : shortLine)))
  );
}

/** Lines of capitals below each other are an address, or rows. */
function isOneLine({ children }: Paragraph): boolean {
  return !children.some((it) => it.type === "break" || (it.type === "text" && /[\n\v\u2028]/.test(it.value)));
}

/**
 * Whether what follows is more than another line: a paragraph of sentences, a lead-in, a list or a table.
 * @param shortest of a lead-in, in UTF-16 code units
 */
function opens(next: RootContent | undefined, shortest: number): boolean {
  if (next?.type !== "paragraph") return next?.type === "list" || next?.type === "table";
  if (isItemAhead(firstWords(next.children))) return true;
  const words = lastWords(next.children);
  if (dateBehind.test(words)) return true;
  return /[.!?]\s*$/.test(words) || (endsWithColon(words) && words.length > shortest);
}

/** In UTF-16 code units: "Safety and Security:" is one more such line. */
const shortLine = 30;

function firstWords([first]: readonly PhrasingContent[]): string {
  if (!first) return "";
  return "children" in first ? firstWords(first.children) : "value" in first ? first.value : "";
}

function lastWords(children: readonly PhrasingContent[]): string {
  const last = children.at(-1);
  if (!last) return "";
  return "children" in last ? lastWords(last.children) : "value" in last ? last.value : "";
}

/** Policies often set a heading as a short paragraph in bold. */
function isBoldLine(children: readonly PhrasingContent[], flat: Flat): boolean {
  const own = children.filter(
    (child) => !(child.type === "text" && child.value.trim() === "") && child.type !== "break",
  );
  return own.length > 0 && own.every(isStrong) && flat.text.length <= 120 && !/[.;!]\s*$|\d{4}\s*$/.test(flat.text);
}

export function isStrong(node: PhrasingContent): boolean {
  if (node.type === "strong") return true;
  return (
    (node.type === "emphasis" || node.type === "link") && node.children.length > 0 && node.children.every(isStrong)
  );
}

/** A link to a place of the same page, and nothing else: a table of contents says nothing itself. */
export function isContentsEntry({ children }: Paragraph): boolean {
  const own = children.filter(
    (child) => !(child.type === "text" && /^[\s\d.)–-]*$/.test(child.value)) && child.type !== "break",
  );
  return own.length > 0 && own.every((child) => child.type === "link" && child.url.startsWith("#"));
}

/** Policies often number paragraphs by hand, where a list was meant: "viii. develop …", "● To …". */
export function isNumbered({ text }: Flat): boolean {
  return isItemAhead(text);
}
