import type { Paragraph } from "mdast";
import type { Span } from "../model.ts";
import { createFlatBuilder, type Flat } from "./flat.ts";
import { extentOf, flatten } from "./flatten.ts";
import { bulletsWithin, dashesWithin, isItemAhead, starsWithin, tabbedMark } from "./marks.ts";
import { parseMarkdown } from "./parse.ts";
import { endsWithColon } from "./title-words.ts";

/**
 * What a paragraph was before its marks were lost, as they are when a page or a document is pasted as plain text. Its parts
 * are places in the piece that it stands in.
 */
export type Restored =
  | { readonly kind: "table"; readonly rows: readonly (readonly Span[])[]; readonly isWhole: boolean }
  | { readonly kind: "record"; readonly fields: readonly { readonly name: Span; readonly value: Span }[] }
  | { readonly kind: "list"; readonly leadIn: Span | undefined; readonly items: readonly Span[] };

/**
 * Tells by its lines what a paragraph was; undefined for one that is nothing else.
 * @param source of the piece that it stands in
 * @param isLedIn whether what stands before it ends with a colon
 * @param isItem whether it is an item of a list
 */
export function restored(source: string, node: Paragraph, isLedIn: boolean, isItem: boolean): Restored | undefined {
  const within = bulletsIn(source, extentOf(node), isItem);
  if (within) return within;
  const lines = trimmedParts(source, extentOf(node), /\\?\r?\n/g);
  if (lines.length < 2) return undefined;
  const rows = rowsIn(source, lines) ?? quotedRowsIn(source, lines);
  if (rows) return { kind: "table", rows, isWhole: true };
  const columns = columnsIn(source, lines);
  if (columns)
    return { kind: "table", rows: columns, isWhole: columns.every(({ length }) => length === columns[0]?.length) };
  const fields = fieldsIn(source, lines);
  if (fields) return { kind: "record", fields };
  const [first, ...others] = lines;
  const opens = first !== undefined && endsWithColon(source.slice(first.start, first.end));
  const items = opens ? others : lines;
  if (!(opens || isLedIn) || !areItems(items.map((it) => source.slice(it.start, it.end)))) return undefined;
  return { kind: "list", leadIn: opens ? first : undefined, items };
}

/** Many short lines, none of them a sentence or a part of one: cells of a table, one below the other, whose rows are lost. */
export function cellLinesIn(source: string, node: Paragraph): readonly Span[] | undefined {
  const lines = trimmedParts(source, extentOf(node), /\\?\r?\n/g);
  return lines.length >= 6 && lines.every(({ start, end }) => cellLine.test(source.slice(start, end)))
    ? lines
    : undefined;
}

const cellLine = /^[\p{Lu}\d][^.!?:;,|\n]{0,39}$/u;

/** Whether a paragraph, though nothing was restored of it, is a table: drawn with bars and lines, or set in columns. */
export function isTableLike(source: string, node: Paragraph): boolean {
  const { start, end } = extentOf(node);
  const lines = source.slice(start, end).split(/\r?\n/);
  const rows = lines.filter((line) => parted.test(line));
  // What is indented as far as a column goes on with a cell of it.
  const all = rows.length > 0 ? [...rows, ...lines.filter((line) => /^ {8,}\S/.test(line))] : rows;
  return all.length >= 2 && all.length * 2 > lines.length;
}

/** A line of a table: framed by bars or crosses, parted by two bars, a tab, or more spaces than stand between words. */
const parted = /^\s*[+|].*[+|]\s*$|[^|]\|[^|]*\|[^|]|\S *\t *\S|\S {3,}\S/;

/** The parts of a range between separators, without the spaces around them. */
function trimmedParts(source: string, { start, end }: Span, separator: RegExp): Span[] {
  const parts: Span[] = [];
  let from = start;
  const push = (to: number) => {
    const part = source.slice(from, to);
    const words = part.trim();
    const at = from + part.indexOf(words);
    parts.push({ start: at, end: at + words.length });
  };
  for (const { index, 0: found } of source.slice(start, end).matchAll(separator)) {
    push(start + index);
    from = start + index + found.length;
  }
  push(end);
  return parts;
}

/**
 * "We use: • your name • your photos", "• Your name • Your photos": bullets within a line, behind a colon or from its beginning
 * on; stars and dashes behind a colon, or in an item whose marks they are.
 */
function bulletsIn(source: string, range: Span, isItem: boolean): Restored | undefined {
  if (/\n/.test(source.slice(range.start, range.end))) return undefined;
  for (const mark of [bulletsWithin, starsWithin, dashesWithin]) {
    const [first, ...items] = trimmedParts(source, range, mark);
    if (!first || items.length === 0) continue;
    const words = source.slice(first.start, first.end).replaceAll("\\", "");
    if (!words || endsWithColon(words))
      return items.length >= 2 ? { kind: "list", leadIn: words ? first : undefined, items } : undefined;
    // A dash may also stand between two parts of an item.
    const isMarkOfItem = mark === starsWithin || (mark === dashesWithin && items.length >= 2);
    if (isItem && isMarkOfItem) return { kind: "list", leadIn: undefined, items: [first, ...items] };
  }
  return undefined;
}

/** Cells in quotes that commas or semicolons part, or words that do, with no blank behind them, as programs write tables. */
function quotedRowsIn(source: string, lines: readonly Span[]): Span[][] | undefined {
  const written = lines.map(({ start, end }) => source.slice(start, end));
  for (const [separator, line] of [
    [/(?<=")[,;](?=")/g, /^"[^"]+"(?:[,;]"[^"]*")+$/],
    [/,/g, /^[^\s,;.!?][^,;.!?]*(?:,[^\s,;.!?][^,;.!?]*)+$/],
    [/;/g, /^[^\s;.!?][^;.!?]*(?:;[^\s;.!?][^;.!?]*)+$/],
  ] as const) {
    if (!written.every((it) => line.test(it))) continue;
    const rows = lines.map((it) => trimmedParts(source, it, separator).map((cell) => withoutQuotes(source, cell)));
    if (rows.every(({ length }) => length === rows[0]?.length)) return rows;
  }
  return undefined;
}

function withoutQuotes(source: string, { start, end }: Span): Span {
  const isQuoted = end - start >= 2 && source[start] === '"' && source[end - 1] === '"';
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Lines that more blanks than stand between words part into cells, below names of columns; the last cells may be left out. */
function columnsIn(source: string, lines: readonly Span[]): Span[][] | undefined {
  const rows = lines.map((it) => trimmedParts(source, it, / {3,}/g));
  const [names = []] = rows;
  const isName = ({ start, end }: Span) => /^\p{Lu}\P{Lu}{0,30}$/u.test(source.slice(start, end));
  return names.length >= 2 && names.every(isName) && rows.every(({ length }) => length >= 2 && length <= names.length)
    ? rows
    : undefined;
}

/** Lines that tabs or bars part into as many cells each; a tab among spaces parts nothing. */
function rowsIn(source: string, lines: readonly Span[]): Span[][] | undefined {
  // A bullet is no cell, nor is the number of a heading.
  const [{ start: first, end: firstEnd } = { start: 0, end: 0 }] = lines;
  if (tabbedMark.test(source.slice(first, firstEnd))) return undefined;
  const hasWords = (cell: Span | undefined) =>
    cell !== undefined && /[\p{L}\p{N}]/u.test(source.slice(cell.start, cell.end));
  for (const separator of [/(?<! )\t(?! )/g, /(?<!\\)\|/g]) {
    const rows = lines.map(({ start, end }) => {
      const line = source.slice(start, end);
      const [ahead, behind] = separator.source.includes("|")
        ? [/^\|/.test(line), /[^\\]\|$/.test(line)]
        : [false, false];
      return trimmedParts(source, { start: start + (ahead ? 1 : 0), end: end - (behind ? 1 : 0) }, separator);
    });
    const [first] = rows;
    if (first && first.length >= 2 && hasWords(first[0]) && rows.every(({ length }) => length === first.length))
      return rows;
  }
  return undefined;
}

/** "Category: biometric information", "Collected: no": lines of a form, each with the name of a field. */
function fieldsIn(source: string, lines: readonly Span[]): { name: Span; value: Span }[] | undefined {
  const fields = lines.flatMap(({ start, end }) => {
    const [name] = fieldName.exec(source.slice(start, end)) ?? [];
    const [value] = name ? trimmedParts(source, { start: start + name.length, end }, /\n/g) : [];
    if (!name || !value || value.end === value.start) return [];
    return [{ name: { start, end: start + name.lastIndexOf(":") }, value }];
  });
  return fields.length === lines.length ? fields : undefined;
}

/** Some words that begin with a capital, perhaps in bold, up to a colon. */
const fieldName = /^(?:\*\*)?\p{Lu}[\p{L}\p{N}' ’()/-]{0,40}(?:\*\*)?[ \u00A0]?:(?:\*\*)?(?=\s)/u;

/** Lines of a list end as items do, and not where a sentence happens to be broken. */
function areItems(lines: readonly string[]): boolean {
  if (lines.every(isItemAhead)) return true;
  const isCapital = (line: string) => /^\P{L}*\p{Lu}/u.test(line);
  // "…; and" ends the last item but one; so does "…, and" where others end with a comma too.
  const ends = lines.length > 2 ? /[;,](?:\s\p{Ll}+)?$/u : /(?:[;,]|;\s\p{Ll}+)$/u;
  if (lines.slice(0, -1).every((it) => ends.test(it))) return lines.length > 1 || lines.every(isItemByWords);
  if (!lines.every((it) => /[^.!?:;,]$/.test(it))) return false;
  // In a paragraph that is broken, hardly each line begins with a capital, and each but the last is long.
  return lines.every(isCapital) || lines.every((it) => !isCapital(it) && it.length <= shortItem);
}

/** In UTF-16 code units: a line that is broken is longer. */
const shortItem = 50;

/**
 * Whether the first row of a table that has lost its marks says what the others say, and not what they hold: names of columns
 * do not begin in small letters beside others in capitals, and they are no numbers.
 */
export function isRowOfWords(cells: readonly string[]): boolean {
  const isSmall = (cell: string) => /^\p{Ll}[^\s]*\s/u.test(cell);
  return cells.some((it) => /^\d/.test(it)) || (cells.some(isSmall) && cells.some((it) => /^\p{Lu}/u.test(it)));
}

/** The words of a part of a paragraph, read by itself. */
export function flatOfPart(source: string, { start, end }: Span, base: number): Flat {
  const words = source.slice(start, end);
  const [node, ...others] = parseMarkdown(words, "later");
  if (node?.type === "paragraph" && others.length === 0) return flatten(words, node, base + start);
  const builder = createFlatBuilder();
  builder.add(words, start, end);
  return { ...builder.done(), base };
}

/** Whether a line or paragraph behind a colon, by its words, is an item of a list whose mark is lost. */
export function isItemByWords(text: string): boolean {
  return !/[.!?:]\s*$/.test(text) || /^\P{L}*\p{Ll}/u.test(text);
}
