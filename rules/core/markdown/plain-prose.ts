import type { Paragraph, RootContent } from "mdast";
import type { Span } from "../model.ts";
import { place } from "./plain-words.ts";

/**
 * Beyond this the time of the parser of all Markdown grows faster than the text, so that what has more is read as plain
 * prose. No policy that we know has half as much.
 */
export const mostMarkdown = {
  /** Of what it parses in one piece, in UTF-16 code units. */
  length: 200_000,
  /** Of one paragraph, item or row: runs of stars, underlines, tildes and backticks, brackets, tags, escapes, breaks. */
  marks: 300,
  /** Brackets or tags that one such part opens before it closes any. */
  open: 100,
  /** Lists and quotations within each other that one line opens. */
  levels: 16,
  /** Of one line, in spaces: lists within each other, each indented by some. */
  indent: 48,
} as const;

/** Whether some Markdown has more of a kind than the parser of all Markdown is given. */
export function isBeyondMarkdown(source: string): boolean {
  if (source.length > mostMarkdown.length || tooDeep.test(source)) return true;
  if (!hasMoreThan(mark, mostMarkdown.open, source)) return false;
  return source.split(partBreak).some((part) => hasMoreThan(mark, mostMarkdown.marks, part) || tooOpen.test(part));
}

const tooDeep = new RegExp(
  `^(?:(?:[ \\t]{0,8}(?:>|[*+-](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${mostMarkdown.levels + 1}}| {${mostMarkdown.indent + 1}} *(?:>|[*+-] |\\d{1,9}[.)] ))`,
  "m",
);

const mark = /[*_~]{1,8}|`{1,8}|[[\]<&\\]| {2}\n/g;

/** Many that open, and none that closes between them. */
const tooOpen = new RegExp(`(?:[[<][^\\]>[<]*){${mostMarkdown.open + 1}}`);

/** Before another part of a block, or another block. */
const partBreak = /\n(?=[ \t>]*(?:\r?\n|[*+-][ \t]|\d{1,9}[.)][ \t]|\||<))/;

function hasMoreThan(pattern: RegExp, most: number, text: string): boolean {
  pattern.lastIndex = 0;
  for (let count = 0; count <= most; count++) {
    if (!pattern.test(text)) return false;
  }
  pattern.lastIndex = 0;
  return true;
}

/** A paragraph of which the marks were not looked at. */
interface UnmarkedParagraph extends Paragraph {
  readonly data: { readonly unmarked: true };
}

/** Whether a node was made by `plainProse`. */
export function isUnmarked(node: RootContent): node is UnmarkedParagraph {
  return node.data !== undefined && "unmarked" in node.data;
}

/**
 * Reads Markdown as if it had no marks.
 * @returns a paragraph for each run of lines without a blank one, or for each part of a long one
 */
export function plainProse(source: string): RootContent[] {
  return paragraphsIn(source).map(
    ({ start, end }): UnmarkedParagraph => ({
      type: "paragraph",
      children: [{ type: "text", value: source.slice(start, end), position: place(start, end) }],
      position: place(start, end),
      data: { unmarked: true },
    }),
  );
}

function paragraphsIn(source: string): Span[] {
  const found: Span[] = [];
  for (let from = 0; from < source.length; ) {
    blankLine.lastIndex = from;
    const next = blankLine.exec(source);
    const end = next?.index ?? source.length;
    for (let start = from; start < end; ) {
      const to = endOfPart(source, start, end);
      const words = source.slice(start, to);
      const ahead = words.length - words.trimStart().length;
      const length = words.trim().length;
      if (length > 0) found.push({ start: start + ahead, end: start + ahead + length });
      start = to;
    }
    from = next ? end + next[0].length : end;
  }
  return found;
}

/** Where a part of a long paragraph ends: behind a line, or else behind a word. */
function endOfPart(source: string, start: number, end: number): number {
  if (end - start <= longestPart) return end;
  const most = start + longestPart;
  const line = source.lastIndexOf("\n", most - 1) + 1;
  if (line > start) return line;
  const word = source.lastIndexOf(" ", most - 1) + 1;
  return word > start ? word : most;
}

/** In UTF-16 code units. */
const longestPart = 4_000;

const blankLine = /\r?\n[ \t>]*(?:\r?\n[ \t>]*)+/g;
