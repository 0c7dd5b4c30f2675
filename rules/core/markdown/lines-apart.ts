import type { RootContent } from "mdast";
import type { Span } from "../model.ts";
import { extentOf } from "./flatten.ts";
import { bulletAhead, circleAhead, dashAhead, labelAhead, levelsAhead, softLineEnds, tabbedMark } from "./marks.ts";
import { dateBehind, endsWithColon, isTitleLine } from "./title-words.ts";

/**
 * The parts of a paragraph or a list whose line ends were ends of paragraphs, as they are in text that was pasted without
 * blank lines: titles, paragraphs, items.
 * @returns undefined where its lines go on with each other, as in a paragraph that is broken at some width
 */
export function linesApart(source: string, node: RootContent): readonly Span[] | undefined {
  if (node.type !== "paragraph" && node.type !== "list") return undefined;
  const { start, end } = extentOf(node);
  const text = source.slice(start, end);
  if (!lineEnd.test(text)) return undefined;
  const lines = linesOf(text);
  const parting = partingOf(lines, node.type);
  if (!lines.some((_, at) => at > 0 && parting(at))) return undefined;
  const parts: { start: number; end: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const part = parts.at(-1);
    if (part && !parting(at)) part.end = start + line.end;
    else parts.push({ start: start + line.start, end: start + line.end });
  }
  return parts;
}

const lineEnd = new RegExp(`\\n|[${softLineEnds}]`);
const lineEnds = new RegExp(`\\r?\\n|[${softLineEnds}]`, "g");

/** A line without the blanks around it. */
interface Line extends Span {
  readonly words: string;
  /** In UTF-16 code units. */
  readonly indent: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const end of [
    ...[...text.matchAll(lineEnds)].map(({ index, 0: { length } }) => ({ index, length })),
    undefined,
  ]) {
    const line = text.slice(from, end?.index);
    const words = line.trim();
    const indent = line.length - line.trimStart().length;
    if (words) lines.push({ start: from + indent, end: from + indent + words.length, words, indent });
    from = end ? end.index + end.length : text.length;
  }
  return lines;
}

/** Tells of a line whether it is no part of what the line before it belongs to. */
function partingOf(lines: readonly Line[], type: "paragraph" | "list"): (at: number) => boolean {
  const wordsAt = (at: number) => lines[at]?.words ?? "";
  const isMarked = markedIn(lines, type);
  const isEnded = endedIn(lines);
  /** What is indented belongs to an item, and Markdown's own marks keep their list together. */
  const isOfItem = (at: number) => type === "list" && (lines[at]?.indent ?? 0) > 0;
  const isItem = (line: string) => type === "list" && markdownAhead.test(line);

  // From the last line to the first: a title may stand above another one.
  const mayBeTitle: boolean[] = [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const [own, next] = [wordsAt(at), wordsAt(at + 1)];
    const isAbove = isMarked(at + 1) || (beginning.test(next) && (isText(next) || (mayBeTitle[at + 1] ?? false)));
    mayBeTitle[at] =
      (isAbove || (at === 0 && dateBehind.test(next))) &&
      isEnded(at) &&
      !isRow(own) &&
      !isOfItem(at) &&
      !isItem(next) &&
      isTitleLine(own);
  }
  // From the first to the last: what stands before a title is whole.
  const titles: boolean[] = [];
  for (const [at, may] of mayBeTitle.entries()) {
    const before = wordsAt(at - 1);
    const isWhole = at === 0 || isMarked(at - 1) || isRow(before) || isWholeLine(before) || titles[at - 1] === true;
    titles.push(may && isWhole);
  }

  const isLong = lines.slice(0, -1).some(({ words }) => words.length > longestBroken && /[.!?]\s+\p{Lu}/u.test(words));
  const isPasted = isLong || lines.some((_, at) => isMarked(at) || titles[at]);
  return (at) => {
    const [before, own] = [wordsAt(at - 1), wordsAt(at)];
    if (!isPasted || isOfItem(at)) return false;
    if (isMarked(at) || titles[at] || titles[at - 1]) return true;
    if (isItem(own)) return false;
    if (isRow(before) || isRow(own)) return cellsIn(before) !== cellsIn(own);
    return isWholeLine(before) && beginning.test(own) && isEnded(at - 1);
  };
}

/**
 * Tells of a line whether its author ended it there: the first word of the next line would have found room behind it, so
 * it was not broken for its width.
 */
function endedIn(lines: readonly Line[]): (at: number) => boolean {
  let longest = narrowest;
  for (const { words } of lines) longest = Math.max(longest, words.length);
  return (at) => {
    const own = lines[at]?.words ?? "";
    const [word = ""] = /^\S+/.exec(lines[at + 1]?.words ?? "") ?? [];
    return !own.endsWith("\\") && own.length + 1 + word.length <= longest;
  };
}

function isWholeLine(line: string): boolean {
  return endOfSentence.test(line) || dateBehind.test(line);
}

/** Which lines begin with the mark of an item. In Markdown's own list that is no sign of a paste. */
function markedIn(lines: readonly Line[], type: "paragraph" | "list"): (at: number) => boolean {
  const marked = new Set<number>();
  for (const [at, { words }] of lines.entries()) {
    if (bulletAhead.test(words)) marked.add(at);
  }
  const hasBullets = marked.size > 0;
  for (const mark of [dashAhead, circleAhead, labelAhead, levelsAhead]) {
    const isItem = (words: string) => type === "list" && markdownAhead.test(words);
    const found = [...lines.entries()].filter(([, { words }]) => mark.test(words) && !isItem(words));
    const [first] = found[0] ?? [];
    if (first === undefined) continue;
    const before = lines[first - 1]?.words;
    const isApart = before === undefined || /[.:;!?,]$/.test(before) || marked.has(first - 1);
    if (isApart && (found.length > 1 || (hasBullets && mark === circleAhead) || (before && endsWithColon(before))))
      for (const [at] of found) marked.add(at);
  }
  return (at) => marked.has(at);
}

const markdownAhead = /^(?:[*+-]|\d{1,9}[.)])\s/;
const endOfSentence = /[.!?]["”’»)\]*_]*$/;
/** How a sentence or a title begins. */
const beginning = /^["“«([*_]*\s?[\p{Lu}\p{N}]/u;

/** Text that a title may stand above. */
function isText(line: string): boolean {
  return /[.!?:][”"»)*_]*$/.test(line) || line.length > longestTitleLine;
}

/** A row of a table, told by its tabs or bars. */
function isRow(line: string): boolean {
  return cellsIn(line) > 1;
}

/** How many; 1 for what is no row. A tab behind a mark parts nothing. */
function cellsIn(line: string): number {
  if (line.startsWith("|")) return line.split("|").length;
  return line
    .replace(tabbedMark, "")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .split(/(?<! )\t(?! )/).length;
}

/** In UTF-16 code units: nobody breaks lines to be shorter than that, hardly anybody as long as the other. */
const narrowest = 50;
const longestBroken = 160;
const longestTitleLine = 100;
