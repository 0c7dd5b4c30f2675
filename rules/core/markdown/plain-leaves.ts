import type { Heading, Paragraph, RootContent, Table, ThematicBreak } from "mdast";
import { countWhile } from "../text/sorted.ts";
import { hashesAhead, type Line, mayInterrupt, type ParsedBlocks, type PlainSource, ruleAhead } from "./plain-lines.ts";
import { tableAt } from "./plain-table.ts";
import { matchAt, movedNode, place, plainWords } from "./plain-words.ts";

type Leaf = Heading | Paragraph | Table | ThematicBreak;

/** What is no list. @param indent of its other lines, in spaces */
export function leafAt(text: PlainSource, at: number, indent: number): ParsedBlocks<Leaf> | undefined {
  return plainLeafAt(text, at, indent) ?? parsedLeafAt(text, at, indent);
}

function plainLeafAt(text: PlainSource, at: number, indent: number): ParsedBlocks<Leaf> | undefined {
  const line = text.lines[at];
  if (!line) return undefined;
  if (line.isHeading) return headingAt(text, line, at);
  if (line.sign === "|") return tableAt(text, at, indent);
  if (matchAt(ruleAhead, text.source, line.start)) {
    return { blocks: [{ type: "thematicBreak", position: place(line.start, line.stop) }], next: at + 1 };
  }
  return paragraphOrHeadingAt(text, at, indent);
}

function headingAt(text: PlainSource, { start, end, stop }: Line, at: number): ParsedBlocks<Heading> | undefined {
  const [whole, hashes = ""] = matchAt(hashesAhead, text.source, start) ?? [];
  if (whole === undefined || text.source.slice(start + whole.length, end).includes("#")) return undefined;
  const words = Math.min(start + whole.length, end);
  const children = plainWords(text.source, words, end);
  if (!children) return undefined;
  const depth = hashes.length as Heading["depth"];
  return { blocks: [{ type: "heading", depth, children, position: place(start, stop) }], next: at + 1 };
}

/** Lines of words, with a line of hyphens or equals signs below if they are a heading. */
function paragraphOrHeadingAt(
  text: PlainSource,
  at: number,
  indent: number,
): ParsedBlocks<Paragraph | Heading> | undefined {
  const { source, lines } = text;
  const found = paragraphAt(text, at);
  const below = found && lines[found.next];
  if (!below || below.behindBlank) return found;
  const isUnder = !below.marker && below.indent === indent;
  const depth = isUnder ? underlines[source.slice(below.start, below.end).replace(/(.)\1+/, "$1")] : undefined;
  if (!depth) return mayInterrupt(below) || below.indent < indent ? found : undefined;
  const start = lines[at]?.start ?? 0;
  const headings = found.blocks.map(({ children }): Heading => {
    return { type: "heading", depth, children, position: place(start, below.stop) };
  });
  return { blocks: headings, next: found.next + 1 };
}

/** The levels of the headings above lines of these signs. */
const underlines: Readonly<Record<string, 1 | 2>> = { "=": 1, "-": 2 };

/** A paragraph up to the first line that does not surely go on with it. */
function paragraphAt(text: PlainSource, from: number): ParsedBlocks<Paragraph> | undefined {
  const { source, lines } = text;
  const first = lines[from];
  if (!first || !beginsWithWords(source, first.start)) return undefined;
  let last = first;
  let next = from + 1;
  for (let line = lines[next]; line && goesOn(source, line); line = lines[++next]) last = line;
  const children = plainWords(source, first.start, last.end);
  return children && { blocks: [{ type: "paragraph", children, position: place(first.start, last.stop) }], next };
}

/** Whether a line surely goes on with the paragraph before it. */
function goesOn(source: string, { behindBlank, marker, start }: Line): boolean {
  return !behindBlank && !marker && beginsWithWords(source, start);
}

/** Whether a line begins with words, in bold or linked perhaps, and not with what makes another block of it. */
function beginsWithWords(source: string, start: number): boolean {
  return matchAt(wordsAhead, source, start) !== undefined;
}

const wordsAhead =
  /[\p{L}"“”«»'’‘(…–—•●▪◦‣·$€£%§©®!?\u00A0\u2800]|\\[!-/:-@[-`{-~]|\d(?!\d{0,8}[.)](?:\s|$))|[*_]{1,4}[\p{L}\p{N}"“«'’([]|\[(?![ xX]\])|: /uy;

/** Has the lines up to the next that is blank, or that begins a list, parsed by themselves. */
function parsedLeafAt(
  { source, lines, parser, isApart }: PlainSource,
  at: number,
  indent: number,
): ParsedBlocks<Leaf> | undefined {
  let next = at + 1;
  for (let line = lines[next]; line && !line.behindBlank && !line.marker && !line.isHeading; line = lines[next]) next++;
  const behind = lines[next];
  if (behind && !behind.behindBlank && !mayInterrupt(behind) && behind.indent >= indent) return undefined;
  const [first, ...others] = lines.slice(at, next);
  if (!first || others.some((line) => line.indent < indent)) return undefined;
  const starts = [first, ...others].map((line) => (line === first ? line.start : line.start - line.indent + indent));
  const lineWords = [first, ...others].map((line, number) => source.slice(starts[number], line.stop));
  const words = lineWords.join("\n");
  let length = 0;
  const parts = lineWords.map((line, number): Part => {
    const at = length;
    length += line.length + 1;
    return { at, start: starts[number] ?? 0 };
  });
  const blocks = isApart && !isTask.test(words) ? parser.blocks(words) : [];
  const lastEnd = blocks.at(-1)?.position?.end.offset;
  if (lastEnd !== words.length || !blocks.every(isLeaf)) return undefined;
  return { blocks: blocks.map((block) => movedNode(block, (offset) => placeIn(parts, offset))), next };
}

/** An item with a box to tick. */
const isTask = /^\[[ xX]\]\s/;

function isLeaf(block: RootContent): block is Leaf {
  return ["heading", "paragraph", "table", "thematicBreak"].includes(block.type);
}

/** A line of joined ones: where it begins among them, and in the whole. */
interface Part {
  readonly at: number;
  readonly start: number;
}

/** Where an offset into parts that are joined by line ends stands in the whole. */
function placeIn(parts: readonly Part[], offset: number): number {
  const { at, start } = parts[countWhile(parts, (part) => part.at <= offset) - 1] ?? { at: 0, start: 0 };
  return start + offset - at;
}
