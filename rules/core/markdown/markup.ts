import type { Span } from "../model.ts";
import { inLine } from "./html.ts";

/** Behind the delimiters that close emphasis, a quotation or a link right at an offset. */
export function afterMarkup(text: string, at: number): number {
  let end = at;
  for (let close = closerAt(text, end); close; close = closerAt(text, end)) end += close.length;
  return end;
}

/**
 * The range, widened over delimiters at its ends until it opens and closes the same Markdown and quotation marks; undefined if
 * it never does.
 */
export function withMarkup(text: string, span: Span): Span | undefined {
  const starts = [span.start];
  const ends = [span.end];
  for (let at = span.start, open = openerBefore(text, at); open; open = openerBefore(text, at)) {
    at -= open.length;
    starts.push(at);
  }
  for (let at = span.end, close = closerAt(text, at); close; close = closerAt(text, at)) {
    at += close.length;
    ends.push(at);
  }
  const wholes = starts.flatMap((start) => ends.map((end) => ({ start, end })));
  // Emphasis or a link around all of the words goes with them: it was theirs.
  const widest = wholes.findLast(
    ({ start, end }) => start < span.start && end > span.end && balanced(text.slice(start, end)),
  );
  return widest ?? wholes.find(({ start, end }) => balanced(text.slice(start, end)));
}

/**
 * Whether words cannot go without leaving half of a link, of emphasis, of a quotation, of code, of a table's row, of a tag or
 * of an entity, nor any be put there.
 */
export function tearsMarkup(text: string, { start, end }: Span): boolean {
  const paragraph = Math.max(0, ...["\n\n", "\r\n\r\n", "\n|"].map((it) => text.lastIndexOf(it, start - 1)));
  const before = text.slice(paragraph, start);
  const inCode = (before.match(/`/g)?.length ?? 0) % 2 === 1;
  const inAddress = /(?<![^)\s])[^)\s]*$/.exec(before)?.[0].includes("](") || /<[a-z/][^<>]*$/i.test(before);
  // What somebody else says, or a name: “User | Content.”
  const inQuotation = count(before, "“") > count(before, "”") || count(before, "«") > count(before, "»");
  const inEntity = [start, end].some((at) => isInEntity(text, at));
  const words = text.slice(start, end);
  const isRow = /(?:^|\n)[ \t]*\|[^\n]*$/.test(before);
  return (
    inCode ||
    inAddress ||
    inEntity ||
    inQuotation ||
    !balanced(words) ||
    words.split("`").length % 2 === 0 ||
    (isRow && /[|\n]/.test(words))
  );
}

/** Whether a line of the paragraph up to an offset begins with a tag: of what stands in HTML, Markdown reads no links. */
export function mayStandInHtml(text: string, at: number): boolean {
  const paragraph = text.slice(0, at).split(blankLine).at(-1) ?? "";
  return /^[ \t]*<[a-z/!?]/im.test(paragraph);
}

const blankLine = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)/;

function isInEntity(text: string, at: number): boolean {
  const behind = /^[a-z\d]{0,30};/i.exec(text.slice(at, at + longestEntity));
  return behind !== null && /&#?[a-z\d]*$/i.test(text.slice(Math.max(0, at - longestEntity), at));
}

/** In UTF-16 code units. */
const longestEntity = 32;

/**
 * Whether a clause is a title in bold with its paragraph behind it: "**How we learn.** We train …".
 * @param sentence how a sentence about ourselves begins, which is no title
 */
export function isRunInTitle(text: string, { start, end }: Span, sentence: RegExp): boolean {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, end) + closerAt(text, end);
  const behind = /^[^\n]*(?:\r?\n[^\n]+)?/.exec(text.slice(end + closerAt(text, end).length))?.[0] ?? "";
  const [, starred, title = starred] = strongLine.exec(line) ?? [];
  return title !== undefined && !sentence.test(title) && /\p{L}/u.test(behind);
}

/** A line that is nothing but strong words, with the marks of an item before them. */
const strongLine = /^[\s>*+\d.)-]*(?:\*\*(?!\s)((?:[^*\n]|\*(?!\*))+)\*\*|__(?!\s)((?:[^_\n]|_(?!_))+)__)\s*[.:]?$/;

function openerBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestTag), at);
  return (
    /(?:\*\*|__|\*|_|~~|\[|“|(?<![^\s(])"|«\s?)$/.exec(before)?.[0] ??
    inLineTag(/<([a-z]+)(?:\s[^<>]*)?>$/i.exec(before))
  );
}

function closerAt(text: string, at: number): string {
  const behind = text.slice(at);
  return (
    /^(?:\*\*|__|\*|_|~~|”|"(?![\p{L}\d])|\s?»|\]\([^)\s]*\)|\]\[[^\]]*\])/u.exec(behind)?.[0] ??
    inLineTag(/^<\/([a-z]+)>/i.exec(behind))
  );
}

function inLineTag(tag: RegExpExecArray | null): string {
  return tag && inLine.has(String(tag[1]).toLowerCase()) ? tag[0] : "";
}

/** In UTF-16 code units. */
const longestTag = 300;

function balanced(markdown: string): boolean {
  const bare = markdown.replace(/\[[^[\]]*\](?:\([^)[]*\)|\[[^[\]]*\])/g, "").replace(/\\./g, "");
  const even = ["**", "~~", "*", "_", '"'].every((mark) => count(bare, mark) % 2 === 0);
  return (
    even &&
    count(bare, "“") === count(bare, "”") &&
    count(bare, "«") === count(bare, "»") &&
    !/[[\]]/.test(bare) &&
    tagsIn(bare, /<([a-z]+)(?![a-z])[^<>]*>/gi) === tagsIn(bare, /<\/([a-z]+)(?![a-z])[^<>]*>/gi)
  );
}

function count(words: string, mark: string): number {
  return words.split(mark).length - 1;
}

/** How many tags of elements that end somewhere. */
function tagsIn(html: string, tags: RegExp): number {
  return [...html.matchAll(tags)].filter(({ 1: name }) => !endless.has(String(name).toLowerCase())).length;
}

const endless: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "wbr"]);
