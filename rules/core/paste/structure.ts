import type { Nodes, RootContent } from "mdast";
import type { LostMark } from "../markdown/blocks.ts";
import { extentOf } from "../markdown/flatten.ts";
import { linesApart } from "../markdown/lines-apart.ts";
import { readMarkdown } from "../markdown/markdown.ts";
import { bulletAhead, bulletsWithin, circleAhead, dashAhead } from "../markdown/marks.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import { paragraphOf } from "../markdown/titles.ts";
import type { Span } from "../model.ts";
import type { PasteEdit, PasteKind } from "./edits.ts";
import { type Lines, linesIn } from "./lines.ts";
import { cellOf, headingOf, itemsOf, rowsOf } from "./written.ts";

/** What stands around a paste. */
interface PastePlace {
  /** Whether it is the whole text, which may have a title. */
  readonly isWhole: boolean;
  /** The levels of the headings above it, in text order. */
  readonly headings: () => readonly number[];
  /** What was changed to make it: soft line ends are line ends now. */
  readonly characters: readonly PasteEdit[];
}

/** Lines that become others, which may be blank. */
interface Unit {
  readonly kind: PasteKind;
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
}

/** Writes the marks that are lost, and the blank lines that part what stands for itself. */
export function structureEdits(text: string, place: PastePlace): readonly PasteEdit[] {
  const lines = linesIn(text);
  const { lost, literals } = readMarkdown(text);
  const nodes = parseMarkdown(text, "first");
  const closed = [...literals, ...nodes.flatMap(closedIn)];
  const isOpen = (line: number) => {
    const { start, end } = lines.span(line, line);
    return !closed.some((it) => it.start <= end && start < it.end);
  };
  const apart = nodes
    .flatMap((node) => (linesApart(text, node) ?? []).map(({ start }) => lines.at(start)))
    .filter(isOpen);
  const marks = lost.filter((mark) => isOpen(lines.at(startOf(mark))));
  const sheet = sheetOf(text, lines, marks, new Set(apart), nodes, place);
  const units = [...unitsOf(sheet), ...rowUnits(text, lines, nodes, isOpen)].sort((a, b) => a.first - b.first);
  return written(lines, units, apart, isOpen, softEnds(text, place.characters));
}

/** What is not written anew: HTML and quotations. */
function closedIn(node: Nodes): Span[] {
  if (node.type === "html" || node.type === "blockquote") return [extentOf(node)];
  return "children" in node ? node.children.flatMap(closedIn) : [];
}

function startOf(mark: LostMark): number {
  if (mark.kind === "table") return mark.rows[0]?.[0]?.start ?? 0;
  return mark.kind === "record" ? (mark.lines[0]?.start ?? 0) : mark.span.start;
}

/** What is known of a text while its marks are written. */
interface Sheet {
  readonly text: string;
  readonly lines: Lines;
  readonly marks: readonly LostMark[];
  /** The lines that begin what Markdown takes for a part of the line before. */
  readonly apart: ReadonlySet<number>;
  /** The lists of Markdown, but for single items: a number in front of a title makes such a one of it. */
  readonly lists: readonly Span[];
  /** Whoever marks headings marks all of them: a line in bold, or a paragraph that begins with "(a)", is meant as it is. */
  readonly isMarkdown: boolean;
  /** The first line of a whole text that has no title. */
  readonly title: number | undefined;
  /** The level of headings without a number. */
  readonly base: () => number;
}

function sheetOf(
  text: string,
  lines: Lines,
  marks: readonly LostMark[],
  apart: ReadonlySet<number>,
  nodes: readonly RootContent[],
  { isWhole, headings }: PastePlace,
): Sheet {
  const marked = nodes.flatMap((it) => (it.type === "heading" ? [it.depth] : []));
  const isMarkdown = marked.length > 1 || marked.some((depth) => depth > 1);
  const isTitled = marked.includes(1);
  const first = Array.from({ length: lines.count }, (_, line) => line).find((line) => !lines.isBlank(line));
  const lists = nodes.filter((it) => it.type === "list" && !paragraphOf(it) && !linesApart(text, it)).map(extentOf);
  const base = () => Math.max(2, headings().at(-1) ?? 2);
  return { text, lines, marks, apart, lists, isMarkdown, title: isWhole && !isTitled ? first : undefined, base };
}

function unitsOf(sheet: Sheet): Unit[] {
  const lists: Span[][] = [];
  const units = sheet.marks.flatMap((mark, index): (Unit | undefined)[] => {
    if (mark.kind === "heading") return [headingUnit(sheet, mark.span)];
    // What begins behind a mark of Markdown's own stays in its item.
    if (!isAtStart(sheet, startOf(mark))) return [];
    if (mark.kind === "table") return [unit(sheet, "table", mark.rows.flat(), rowsOf(sheet.text, mark))];
    if (mark.kind === "record") return [recordUnit(sheet, mark.lines)];
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (!isWritten(sheet, mark.span, index)) return [];
    if (list && last && areNeighbours(sheet.lines, last, mark.span)) list.push(mark.span);
    else lists.push([mark.span]);
    return [];
  });
  const ofLists = lists.map((items) => unit(sheet, "list", items, itemsOf(sheet.text, sheet.lines, items)));
  return [...units, ...ofLists].filter((it) => it !== undefined);
}

/** @param spans in text order; undefined where their last line goes on behind them */
function unit(
  { text, lines }: Sheet,
  kind: PasteKind,
  spans: readonly Span[],
  written: readonly string[],
): Unit | undefined {
  const first = lines.at(spans[0]?.start ?? 0);
  const end = spans.at(-1)?.end ?? 0;
  const last = lines.at(end);
  if (!/^[\s|\\]*$/.test(text.slice(end, lines.span(last, last).end))) return undefined;
  return { kind, first, last, lines: written };
}

function headingUnit(sheet: Sheet, span: Span): Unit | undefined {
  const { text, lines, apart, lists, isMarkdown, title, base } = sheet;
  if (lists.some(({ start, end }) => start <= span.start && span.end <= end)) return undefined;
  const [first, last] = [lines.at(span.start), lines.at(span.end)];
  const ahead = text.slice(lines.span(first, first).start, span.start);
  const isApart = apart.has(first) || apart.has(last + 1);
  if ((isMarkdown && !isApart) || !/^\s*(?:\d{1,9}[.)]\s+)?$/.test(ahead)) return undefined;
  const words = ahead.trimStart() + text.slice(span.start, span.end);
  return unit(sheet, "heading", [span], [headingOf(words, first === title ? "title" : base())]);
}

/** The lines of a form stay lines. */
function recordUnit(sheet: Sheet, fields: readonly Span[]): Unit | undefined {
  const lines = fields.map(({ start, end }) => sheet.text.slice(start, end).replace(/\\$/, ""));
  const written = lines.map((it, at) => (at < lines.length - 1 ? `${it}\\` : it));
  return unit(sheet, "paragraph", fields, written);
}

/** Whether nothing but blanks stands before an offset in its line. */
function isAtStart({ text, lines }: Sheet, offset: number): boolean {
  const line = lines.at(offset);
  return text.slice(lines.span(line, line).start, offset).trim() === "";
}

/** Whether an item gets a mark: one that has none, and stands by itself, is a paragraph as good as an item. */
function isWritten({ text, lines, marks, isMarkdown }: Sheet, { start, end }: Span, index: number): boolean {
  const first = lines.at(start);
  if (!isMarkdown || hasSign(text.slice(start, end))) return true;
  const [before, behind] = [marks[index - 1], marks[index + 1]];
  return (
    (before?.kind === "item" && lines.at(before.span.end) === first - 1) ||
    (behind?.kind === "item" && lines.at(behind.span.start) === lines.at(end) + 1)
  );
}

function hasSign(item: string): boolean {
  return bulletAhead.test(item) || dashAhead.test(item) || circleAhead.test(item);
}

function areNeighbours(lines: Lines, before: Span, behind: Span): boolean {
  for (let line = lines.at(before.end) + 1; line < lines.at(behind.start); line++)
    if (!lines.isBlank(line)) return false;
  return true;
}

/** Rows of Markdown's own tables that have bullets in them. */
function rowUnits(
  text: string,
  lines: Lines,
  nodes: readonly RootContent[],
  isOpen: (line: number) => boolean,
): Unit[] {
  const rows = nodes.flatMap((node) => (node.type === "table" ? node.children : []));
  return rows.flatMap((row): Unit[] => {
    const { start, end } = extentOf(row);
    const line = lines.at(start);
    const own = text.slice(start, end);
    if (!isOpen(line) || own.replace(bulletsWithin, "") === own) return [];
    const made = own.replace(/(?:\\.|[^|\\])+/g, (cell) => ` ${cellOf(cell)} `.replace(/^ {2}$/, " "));
    return [{ kind: "table", first: line, last: line, lines: [made] }];
  });
}

/** Where soft line ends are line ends now: offsets in the text that was made. */
function softEnds(text: string, characters: readonly PasteEdit[]): number[] {
  let by = 0;
  const ends: number[] = [];
  for (const { span, replacement } of characters) {
    const at = span.start + by;
    if (/^\r?\n$/.test(replacement) && text.startsWith(replacement, at)) ends.push(at);
    by += replacement.length - (span.end - span.start);
  }
  return ends;
}

/** The edits that write units, part them from what stands around them, and leave one blank line of several. */
function written(
  lines: Lines,
  units: readonly Unit[],
  apart: readonly number[],
  isOpen: (line: number) => boolean,
  softEnds: readonly number[],
): PasteEdit[] {
  const byLine = new Map<number, Unit>();
  for (const it of units) for (let line = it.first; line <= it.last; line++) byLine.set(line, it);
  const unitAt = (line: number) => byLine.get(line);
  const around = units.flatMap(({ kind, first, last, lines: own }) =>
    // A row of Markdown's own table stays among the others, and a form in its paragraph.
    kind === "paragraph" || (kind === "table" && own.length === 1) ? [] : [first, last + 1],
  );
  const begins = new Set([...apart, ...around]);
  const isParted = (line: number) =>
    begins.has(line) &&
    line > 0 &&
    line < lines.count &&
    !lines.isBlank(line) &&
    !lines.isBlank(line - 1) &&
    (unitAt(line) === undefined || unitAt(line) !== unitAt(line - 1));

  return Array.from({ length: lines.count }, (_, line) => line).flatMap((line): PasteEdit[] => {
    const own = unitAt(line);
    const blank = isParted(line) ? lines.end : "";
    const { start, end } = lines.span(line, line);
    if (own) return own.first === line ? unitEdit(lines, own, blank) : [];
    const edits: PasteEdit[] = [];
    const isOneMore =
      line > 0 && line + 1 < lines.count && [line - 1, line].every((it) => lines.isBlank(it) && isOpen(it));
    if (isOneMore && unitAt(line - 1) === undefined) {
      edits.push({ span: { start: lines.span(line - 1, line - 1).end, end }, replacement: "", kind: "paragraph" });
    }
    if (blank) edits.push({ span: { start, end: start }, replacement: blank, kind: "paragraph" });
    const goesOn = unitAt(line + 1) === undefined && !isParted(line + 1) && softEnds.includes(end);
    if (goesOn && !/^\s*\p{Ll}|^\s*$/u.test(lines.of(line + 1)) && !/\\$|^\s*$/.test(lines.of(line))) {
      edits.push({ span: { start: end, end }, replacement: "\\", kind: "paragraph" });
    }
    return edits;
  });
}

/** @param blank what parts it from the line before */
function unitEdit(lines: Lines, { kind, first, last, lines: own }: Unit, blank: string): PasteEdit[] {
  const was = Array.from({ length: last - first + 1 }, (_, at) => lines.of(first + at));
  const replacement = blank + own.join(lines.end);
  return replacement === was.join(lines.end) ? [] : [{ span: lines.span(first, last), replacement, kind }];
}
