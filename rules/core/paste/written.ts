// What is written instead of lines whose marks are lost.
import type { LostMark } from "../markdown/blocks.ts";
import { bulletAhead, bulletsWithin, circleAhead, dashAhead } from "../markdown/marks.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import type { Span } from "../model.ts";
import type { Lines } from "./lines.ts";

/**
 * A heading, one level deeper for each further number in front of it: "2.1" below "2".
 * @param base the level of those without a number
 */
export function headingOf(words: string, base: number | "title"): string {
  const line = words.trim().replace(/(?<!\s)\s*\n\s*/g, " ");
  const [, strong] = /^(?:\*\*|__)((?:(?!\*\*|__).)+)(?:\*\*|__)$/.exec(line) ?? [];
  const own = strong?.trim() ?? line;
  const [, further = ""] = /^\d{1,2}((?:\.\d{1,2})*)/.exec(own.replace(/\\/g, "")) ?? [];
  const level = base === "title" ? 1 : Math.min(6, base + further.split(".").length - 1);
  return `${"#".repeat(level)} ${own.replace(/(\s)(#+)$/, "$1\\$2")}`;
}

/** The items of a list, each at its level, without the marks that Markdown does not know. */
export function itemsOf(text: string, lines: Lines, items: readonly Span[]): string[] {
  const open: { indent: number; sign: string }[] = [];
  const outer = indentOf(lines.of(lines.at(items[0]?.start ?? 0)));
  const margin = outer > 0 && !/^\s*[^\p{L}\p{N}\s]/u.test(lines.of(lines.at(items[0]?.start ?? 0))) ? outer : 0;
  return items.flatMap((span) => {
    const indent = indentOf(lines.of(lines.at(span.start)));
    const own = text.slice(span.start, span.end);
    const sign = signOf(own);
    while (indent < (open.at(-1)?.indent ?? 0)) open.pop();
    const known = open.findLastIndex((it) => it.indent === indent && it.sign === sign);
    if (known >= 0) open.length = known + 1;
    else open.push({ indent, sign });
    const pad = " ".repeat(margin + 2 * (open.length - 1));
    const [first = "", ...others] = withoutSign(own).split(/(?<!\s)\s*\n\s*/);
    return [`${pad}- ${escaped(first)}`, ...others.map((it) => `${pad}  ${it}`)];
  });
}

/** In columns; a tab counts for four. */
function indentOf(line: string): number {
  const [blank = ""] = /^\s*/.exec(line) ?? [];
  return blank.replaceAll("\t", "    ").length;
}

function signOf(item: string): string {
  const isSigned = bulletAhead.test(item) || dashAhead.test(item) || circleAhead.test(item);
  return isSigned ? item.charAt(0) : "";
}

function withoutSign(item: string): string {
  const sign = [bulletAhead, dashAhead, circleAhead].find((it) => it.test(item));
  return sign ? item.replace(sign, "") : item;
}

/** Words at the beginning of an item that would be another mark there, with a backslash before that mark. */
function escaped(words: string): string {
  const task = words.replace(/^\[(?=[ xX]\]\s)/, "\\[");
  const [node, ...others] = parseMarkdown(task, "later");
  if (node?.type === "paragraph" && others.length === 0) return task;
  return /^\d{1,9}[.)]/.test(task) ? task.replace(/^(\d+)/, "$1\\") : `\\${task}`;
}

/** The rows of a table of Markdown, its ruler below the names of its columns; these are left empty where it has none. */
export function rowsOf(text: string, { rows, isHeaded }: LostMark & { readonly kind: "table" }): string[] {
  const written = rows.map((cells) => {
    const own = cells.map(({ start, end }) => cellOf(text.slice(start, end)).replace(/(?<!\\)\|/g, "\\|"));
    return `| ${own.join(" | ")} |`;
  });
  const columns = rows[0]?.length ?? 0;
  const [head = "", ...others] = isHeaded ? written : [`|${"  |".repeat(columns)}`, ...written];
  return [head, `|${" --- |".repeat(columns)}`, ...others];
}

/** The words of a cell: bullets in it become line ends. */
export function cellOf(words: string): string {
  return words
    .trim()
    .split(bulletsWithin)
    .filter((it) => it !== "")
    .join("<br>");
}
