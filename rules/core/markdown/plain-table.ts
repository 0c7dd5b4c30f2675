import type { PhrasingContent, Table, TableCell, TableRow } from "mdast";
import type { Line, ParsedBlocks, PlainSource } from "./plain-lines.ts";
import { movedNode, place, plainWords } from "./plain-words.ts";

/** A table whose rows all have as many cells as its head. */
export function tableAt(text: PlainSource, from: number, indent: number): ParsedBlocks<Table> | undefined {
  const { source, lines } = text;
  const [head, ruler] = [lines[from], lines[from + 1]];
  const first = head && rowOf(text, head);
  if (!first || !ruler || ruler.behindBlank || ruler.indent !== indent) return undefined;
  const bars = source.slice(ruler.start, ruler.end);
  if (!/^\|(?: *:?-+:? *\|)+$/.test(bars) || bars.split("|").length - 2 !== first.children.length) return undefined;
  const rows = [first];
  let last = ruler;
  let next = from + 2;
  for (let line = lines[next]; line && !line.behindBlank; line = lines[++next]) {
    const row = line.indent === indent ? rowOf(text, line) : undefined;
    if (row?.children.length !== first.children.length) return undefined;
    rows.push(row);
    last = line;
  }
  return { blocks: [{ type: "table", children: rows, position: place(head.start, last.stop) }], next };
}

function rowOf(text: PlainSource, { start, end, stop, sign }: Line): TableRow | undefined {
  const { source } = text;
  if (sign !== "|" || end - start < 2 || source[end - 1] !== "|") return undefined;
  // A bar may be escaped, or stand in code.
  if (/\\\||`/.test(source.slice(start, end))) return undefined;
  const children: TableCell[] = [];
  for (let at = start; at < end - 1; ) {
    const bar = source.indexOf("|", at + 1);
    let from = at + 1;
    let to = bar;
    while (from < to && source[from] === " ") from++;
    while (to > from && source[to - 1] === " ") to--;
    const words = from < to ? (plainWords(source, from, to) ?? parsedCell(text, from, to)) : [];
    if (!words) return undefined;
    children.push({ type: "tableCell", children: words, position: place(at, bar === end - 1 ? end : bar) });
    at = bar;
  }
  return { type: "tableRow", children, position: place(start, stop) };
}

function parsedCell(
  { source, parser, isApart }: PlainSource,
  start: number,
  end: number,
): PhrasingContent[] | undefined {
  if (!isApart) return undefined;
  return parser.cell(source.slice(start, end))?.map((child) => movedNode(child, (offset) => offset + start));
}
