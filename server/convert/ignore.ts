import { type Position, uinteger } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit } from "../../rules/index.ts";

/**
 * The comment that suppresses a rule in the block around an offset, on a line of its own above that block. It stands
 * where it changes nothing that a reader sees: above a whole table, inside the quotation, and within a list at the end
 * of the item before, so that the list is not cut in two.
 * @param document a whole Markdown text
 * @param offset of the finding, in UTF-16 code units
 * @param reason what stands for the reason: words, or a `{{placeholder}}`
 */
export function ignoreEdit(document: TextDocument, offset: number, ruleId: string, reason: string): Edit {
  const lines = linesOf(document);
  const at = blockStart(lines, document.positionAt(offset).line);
  const { start, quote, words } = lines(at);
  const indent = isItem(lines, at) ? siblingContent(lines, at) : undefined;
  const comment = `<!-- clauselint-disable-next-line ${ruleId} -- ${reason} -->`;
  const replacement = `${quote}${indent ?? leadingSpace(words)}${comment}${lineEndOf(document)}`;
  return { span: { start, end: start }, replacement };
}

/** The first line's end; that of a text of one line is LF. */
function lineEndOf(document: TextDocument): string {
  return document.getText({ start: lineEnd(0), end: { line: 1, character: 0 } }) || "\n";
}

function lineEnd(line: number): Position {
  return { line, character: uinteger.MAX_VALUE };
}

interface QuotedLine {
  readonly start: number;
  /** The marks of quotations at its beginning: `> `. */
  readonly quote: string;
  /** The rest, without the line's end. */
  readonly words: string;
}

/** The lines of a document by their numbers, each read when it is asked for: few stand around a finding. */
type LineAt = (at: number) => QuotedLine;

function linesOf(document: TextDocument): LineAt {
  return (at) => {
    if (at < 0) return { start: 0, quote: "", words: "" };
    const start = { line: at, character: 0 };
    const line = document.getText({ start, end: lineEnd(at) });
    const quote = /^(?: {0,3}>[ \t]?)*/.exec(line)?.[0] ?? "";
    return { start: document.offsetAt(start), quote, words: line.slice(quote.length) };
  };
}

/** The first line of the paragraph, list item, heading or table that a line belongs to. */
function blockStart(lines: LineAt, from: number): number {
  let at = tableHeader(lines, from) ?? from;
  if (at !== from) return at;
  while (at > 0 && !isOpening(lines, at) && goesOnFrom(lines, at - 1)) at--;
  return Math.max(at, 0);
}

function tableHeader(lines: LineAt, from: number): number | undefined {
  for (let at = from; at > 0 && lines(at).words.trim(); at--) {
    if (isDelimiterRow(lines(at).words)) return at - 1;
    if (isDelimiterRow(lines(at + 1).words) || isOpening(lines, at)) return undefined;
  }
  return undefined;
}

function isDelimiterRow(words: string): boolean {
  const cells = words
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|");
  return words.includes("|") && cells.every((cell) => /^[ \t]*:?-+:?[ \t]*$/.test(cell));
}

/** Whether a line begins a block, whatever stands above it. */
function isOpening(lines: LineAt, at: number): boolean {
  const { words } = lines(at);
  if (isDelimiterRow(lines(at + 1).words) || isItem(lines, at)) return true;
  return /^[ \t]*(?:#{1,6}(?:[ \t]|$)|\[\^[^\]]+\]:)/.test(words) && !isTooDeep(lines, at);
}

/** Whether a paragraph may go on after a line, into a line that begins no block itself. */
function goesOnFrom(lines: LineAt, at: number): boolean {
  const { quote, words } = lines(at);
  const closed =
    /^[ \t]*(?:$|#{1,6}(?:[ \t]|$)|=+[ \t]*$|-+[ \t]*$|(?:[-*_][ \t]*){3,}$|`{3,}[^`]*$|~{3})|-->[ \t]*$/.test(words);
  return !closed && depth(quote) >= depth(lines(at + 1).quote);
}

function depth(quote: string): number {
  return quote.split(">").length;
}

const marker = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|$)/;

/** Whether a line begins a list item. Within a paragraph only "1." does: "2026. We …" may be words that were wrapped. */
function isItem(lines: LineAt, at: number): boolean {
  const found = marker.exec(lines(at).words);
  if (!found?.[2] || isTooDeep(lines, at)) return false;
  if (/^(?:\D|1[.)])/.test(found[2]) || at === 0 || !goesOnFrom(lines, at - 1)) return true;
  return siblingContent(lines, at) !== undefined;
}

/** Whether a line is indented so far, without a list around it, that it begins nothing and goes on from the line above. */
function isTooDeep(lines: LineAt, at: number): boolean {
  const own = width(leadingSpace(lines(at).words));
  if (own < 4) return false;
  let bound = own;
  let outermost = own;
  for (let above = at - 1; above >= 0; above--) {
    const { words } = lines(above);
    const indent = width(leadingSpace(words));
    const found = marker.exec(words);
    if (words.trim() === "") bound = Math.min(bound, outermost);
    else if (found && width(contentIndent(found)) <= bound)
      return own - width(contentIndent(found)) >= 4 || isTooDeep(lines, above);
    else outermost = indent;
  }
  return true;
}

/** How far the words of the item before are indented; undefined for the first item of a list. */
function siblingContent(lines: LineAt, at: number): string | undefined {
  const own = lines(at);
  const column = width(leadingSpace(own.words));
  let inParagraph = false;
  for (let above = at - 1; above >= 0; above--) {
    const { quote, words } = lines(above);
    if (depth(quote) !== depth(own.quote) || (inParagraph && words.trim() === "")) return undefined;
    if (words.trim() === "" || width(leadingSpace(words)) > column) continue;
    const found = marker.exec(words);
    if (found && !isTooDeep(lines, above)) {
      const content = contentIndent(found);
      return width(content) > column && kindOf(words) === kindOf(own.words) ? content : undefined;
    }
    if (!goesOnFrom(lines, above)) return undefined;
    inParagraph = true;
  }
  return undefined;
}

/** White space as wide as an item's marker and what stands around it. */
function contentIndent([, before = "", mark = "", after = ""]: RegExpExecArray): string {
  const padding = after === "" || width(after) > 4 ? " " : after;
  return before + " ".repeat(mark.length) + padding;
}

/** Items of one list have the same mark, but for the number. */
function kindOf(words: string): string | undefined {
  return marker.exec(words)?.[2]?.replace(/\d+/, "1");
}

function leadingSpace(words: string): string {
  return /^[ \t]*/.exec(words)?.[0] ?? "";
}

/** The column behind white space; tabs end at every fourth. */
function width(space: string): number {
  let column = 0;
  for (const character of space) column += character === "\t" ? 4 - (column % 4) : 1;
  return column;
}
