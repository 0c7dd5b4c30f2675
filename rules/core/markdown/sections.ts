import type { Span } from "../model.ts";

/**
 * Cuts a Markdown text where a block surely begins: behind a blank line, outside lists, fenced code and HTML. The pieces
 * cover the whole text and mean apart what they mean together, but for links and notes that others define (`references.ts`).
 * @param place whether the text is the beginning of the whole, where front matter may stand
 */
export function cut(text: string, place: "first" | "later" = "first"): Span[] {
  if (loneReturn.test(text)) return text === "" ? [] : [{ start: 0, end: text.length }];
  const cuts = [0];
  let closer: RegExp | undefined;
  let blankBefore = false;
  let afterTag = false;
  let inList = false;
  let at = place === "first" ? frontMatterEnd(text) : 0;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (closer) {
      if (closer.test(line)) closer = undefined;
    } else {
      const isItem = itemAhead.test(line);
      if (blankBefore && !/^[ \t]|^$/.test(line) && !(inList && isItem)) {
        cuts.push(at);
        inList = false;
      }
      inList ||= isItem;
      const opened = opening(line);
      // Behind a tag, only the parser knows whether a fence is code or still HTML.
      if (opened === "within a list or quotation" || (opened && afterTag)) break;
      closer = opened;
    }
    blankBefore = /^[ \t]*$/.test(line);
    afterTag = !blankBefore && (afterTag || /^[ \t>*+-]*<\/?[a-z]/i.test(line));
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return cuts
    .map((start, index) => ({ start, end: cuts[index + 1] ?? text.length }))
    .filter(({ start, end }) => end > start);
}

/**
 * Where the front matter of a text ends: lines of keys, lists and comments. Prose between two rules is none.
 * @returns the offset behind its closing line in UTF-16 code units, 0 when the text has none
 */
export function frontMatterEnd(text: string): number {
  return frontMatter.exec(text)?.[0].length ?? 0;
}

/** Behind a key, a line may be indented or blank. */
const frontMatter =
  /^\uFEFF?---[ \t]*\r?\n(?:(?:["'\w][^\s:]*[ \t]*:(?=[ \t\r\n])|[-#\]}]|[ \t]+\S).*\r?\n(?:[ \t]*\r?\n)*)*?---[ \t]*(?:\r?\n|$)/;

/** A line that begins a list item, or a rule of hyphens or stars: what is indented behind it may belong to it. */
const itemAhead = /^[ \t]*(?:[*+-]|\d{1,9}[.)])(?:[ \t]|$)/;

/** A line end that we do not count: a text that has one is not cut. */
export const loneReturn = /\r(?!\n)/;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" && end > from ? end - 1 : end;
}

/**
 * What ends the code or the HTML that a line opens and leaves open, if it does.
 * Within a list or a quotation that end depends on the lines that follow, which only the parser understands.
 */
function opening(line: string): RegExp | "within a list or quotation" | undefined {
  if (!/[`~<]/.test(line)) return undefined;
  const [prefix = ""] = /^(?:[ \t>*+-]|\d{1,9}[.)][ \t])*/.exec(line) ?? [];
  const rest = line.slice(prefix.length);
  const closer = fenceCloser(rest) ?? htmlCloser(rest);
  if (!closer) return undefined;
  // Even a fence that is indented by one space may belong to the item above it.
  return prefix === "" ? closer : "within a list or quotation";
}

function fenceCloser(line: string): RegExp | undefined {
  const fence = /^(?:(`{3,})[^`]*|(~{3,})(?!~).*)$/.exec(line);
  const mark = fence?.[1] ?? fence?.[2];
  return mark === undefined ? undefined : new RegExp(`^ {0,3}${mark}${mark.charAt(0)}*[ \\t]*$`);
}

function htmlCloser(line: string): RegExp | undefined {
  const opener = htmlOpeners.find(([start]) => start.test(line));
  return opener && !opener[1].test(line.replace(opener[0], "")) ? opener[1] : undefined;
}

/** HTML that goes on over blank lines, with what ends it. */
const htmlOpeners: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];
