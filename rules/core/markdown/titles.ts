import type { Paragraph, PhrasingContent } from "mdast";
import type { Flat } from "./flat.ts";
import { extentOf, flatten } from "./flatten.ts";
import { parsePiece } from "./parse.ts";

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
    const { source, nodes } = parsePiece({ source: piece, start: 0, place: "later", standIns });
    const [first] = nodes;
    if (first?.type === "heading") return first.depth;
    if (first?.type !== "paragraph" || isContentsEntry(first)) return undefined;
    return isHeadingLike(first, flatten(source, first, 0)) ? 7 : undefined;
  } catch {
    return undefined;
  }
}

/** Of its source, in UTF-16 code units. */
const longestTitle = 600;

/** Whether a paragraph is set like a heading. */
export function isHeadingLike(node: Paragraph, flat: Flat): boolean {
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

/** "5. AI training and your data", "Verification Data (Including Selfies)": a heading that is not marked as one. */
function isTitle({ text }: Flat): boolean {
  if (text.length > 80) return false;
  if (/^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}[^.;:,!?]*$/u.test(text)) return true;
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    words.length >= 2 && !/[.;:,!?\n\uFFFC]/.test(text) && words.every((it) => it.length < 4 || /^\p{Lu}/u.test(it))
  );
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
  return /^\s*(?:\(?(?:[ivxlc]{1,5}|[a-z]|\d{1,2})[.)]\s|[•●▪◦‣·–—-]\s)/i.test(text);
}
