import { isItemAhead, softLineEnds } from "../markdown/marks.ts";
import type { Span } from "../model.ts";
import type { PasteEdit } from "./edits.ts";

/**
 * Takes out what does not show, and makes blanks and line ends of those that are none in Markdown.
 * @param literals what means what it says to a machine: code, front matter
 */
export function characterEdits(text: string, literals: () => readonly Span[]): readonly PasteEdit[] {
  const edits: PasteEdit[] = [];
  for (const { index, 0: found } of text.matchAll(odd)) {
    const span = { start: index, end: index + found.length };
    const replacement = plain(text, span, found);
    if (replacement !== found) edits.push({ span, replacement, kind: "character" });
  }
  const kept = edits.length > 0 ? literals() : [];
  return edits.filter(({ span: { start } }) => !kept.some((it) => it.start <= start && start < it.end));
}

const blanks = " \\t\\u00A0\\u2007\\u202F";
const invisible = "\\u00AD\\u200B\\u2060\\uFEFF";
// A joiner parts or joins signs of other scripts, and makes one picture of several.
const joiner = "[\\u200C\\u200D](?!\\p{Extended_Pictographic}|(?!\\p{Script=Latin})\\p{L})";
const odd = new RegExp(
  `(?:[${invisible}]|${joiner})+|(?:(?<![${blanks}])[${blanks}]+)?[${softLineEnds}][${blanks}${softLineEnds}]*|(?:(?<![${blanks}])[ \\t]+)?[\\u00A0\\u2007\\u202F][${blanks}]*`,
  "gu",
);

/** What stands for some such characters in Markdown. */
function plain(text: string, { start, end }: Span, found: string): string {
  if (new RegExp(`^(?:[${invisible}]|${joiner})+$`, "u").test(found)) return "";
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const isLast = end === text.length || /[\r\n]/.test(text.charAt(end));
  if (!new RegExp(`[${softLineEnds}]`).test(found)) {
    if (isLast) return "";
    // How far an item is indented tells its level.
    if (line === "") return isItemAhead(text.slice(end, end + 10)) ? found : "";
    return isTypographic(text, { start, end }, found) ? found : " ";
  }
  if (isLast || line.trim() === "") return "";
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  if (/[\f\u2029]/.test(found)) return lineEnd + lineEnd;
  if (/^\s*\||\S\t+\S/.test(line)) return "<br>";
  return /^#{1,6}\s/.test(line) ? " " : lineEnd;
}

/** A blank that keeps a number with its unit, or a sign of French punctuation with its word. */
function isTypographic(text: string, { start, end }: Span, found: string): boolean {
  const [before, behind] = [text.charAt(start - 1), text.charAt(end)];
  return found.length === 1 && (/[\d«“‹§]/.test(before) || /[\d;:!?»”›%€$£]/.test(behind));
}
