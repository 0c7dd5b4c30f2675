import type { Span } from "../../rules/index.ts";

/** What may be completed at a place, and the words that it takes the place of. */
export type CompletionPlace =
  | { readonly kind: "clause"; readonly typed: Span; readonly inBlock: "paragraph" | "item" }
  | { readonly kind: "comment"; readonly typed: Span }
  | { readonly kind: "rule"; readonly typed: Span; readonly named: readonly string[]; readonly comment: Span }
  | { readonly kind: "key"; readonly typed: Span }
  | { readonly kind: "value"; readonly typed: Span };

/**
 * What may be completed at an offset, by the line around it: a clause where a paragraph or an item begins and nothing
 * but one or two words is written yet; a comment that suppresses, and the rules in it; keys of the front matter.
 * Undefined inside a sentence, a table, code, or anything else that the author is writing.
 * @param literals code, front matter and comments
 */
export function completionPlace(text: string, offset: number, literals: readonly Span[]): CompletionPlace | undefined {
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const before = text.slice(start, offset);
  const after = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? "";
  if (isInFrontMatter(text, start)) return inFrontMatter(before, after, offset);
  const comment = inComment(before, after, offset);
  if (comment) return comment;
  if (literals.some((it) => it.start < offset && offset <= it.end && !endsLine(text, it, start))) return undefined;
  const [, marks = "", mark, typed = ""] = beginning.exec(before) ?? [];
  if (!beginning.test(before) || after.trim() !== "" || /^ {4}|^ {0,3}\t/.test(marks)) return undefined;
  const isItem = mark !== undefined || marks.trim() !== "";
  if (!isItem && !opensParagraph(text, start)) return undefined;
  return {
    kind: "clause",
    typed: { start: offset - typed.length, end: offset },
    inBlock: isItem ? "item" : "paragraph",
  };
}

/** The marks of quotations and lists at the beginning of a line, and up to three words. */
const beginning =
  /^((?: {0,3}>(?:(?: {0,4}|\t {0,3})>)*)?[ \t]*)([-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t]+)?((?:[\p{L}\p{M}]+(?:[-'’ ][\p{L}\p{M}]+){0,2}[-'’ ]?)?)$/u;

/** A comment on the line before, whose end is there, is not around the offset. */
function endsLine(text: string, { start, end }: Span, line: number): boolean {
  return end <= line && text.startsWith("<!--", start) && text.slice(0, end).endsWith("-->");
}

/** Nothing stands right above that would go on in this line, unless a sentence ends there. */
function opensParagraph(text: string, start: number): boolean {
  const above =
    text
      .slice(0, start)
      .split(/\r\n|\r|\n/)
      .at(-2)
      ?.trim() ?? "";
  if (above === "" || /^#{1,6}(?:\s|$)|^(?:[-*_]\s*){3,}$|^=+$|-->$/.test(above)) return true;
  return /[.!?:…]["”’»*_)]*$/u.test(above) && !above.startsWith("|");
}

/** Whether a line is one of the front matter, which may still want its end. */
function isInFrontMatter(text: string, start: number): boolean {
  const head = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  if (!head || start < head.length) return false;
  const end = /^---[ \t]*$/m.exec(text.slice(head.length));
  if (!end) return !/\r?\n[ \t]*\r?\n/.test(text.slice(head.length, start));
  return start <= head.length + end.index;
}

function inFrontMatter(before: string, after: string, offset: number): CompletionPlace | undefined {
  if (after.trim() !== "") return undefined;
  const key = /^([a-z]*)$/i.exec(before);
  if (key) return { kind: "key", typed: { start: offset - before.length, end: offset } };
  const value = /^clauselint:[ \t]*([a-z]*)$/.exec(before)?.[1];
  return value === undefined ? undefined : { kind: "value", typed: { start: offset - value.length, end: offset } };
}

function inComment(before: string, after: string, offset: number): CompletionPlace | undefined {
  const open = /<!--[ \t]*([\w-]*)$/.exec(before);
  // Editors close a bracket, or the whole comment, behind who opens it.
  const closed = /^[ \t]*(?:(?:-->?|>)[ \t]*)?$/.exec(after)?.[0];
  if (open && closed !== undefined && /^(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*$/.test(before.slice(0, open.index)))
    return { kind: "comment", typed: { start: offset - open[0].length, end: offset + closed.length } };
  const last = before.slice(Math.max(0, before.lastIndexOf("<!--")));
  const names = /^<!--[ \t]*clauselint-(?:disable(?:-next-line)?|enable)[ \t]+((?:[^\s,>]+[\s,]+)*)([^\s,>]*)$/.exec(
    last,
  );
  if (!names || /(?:^|\s)--\s/.test(names[1] ?? "")) return undefined;
  const typed = names[2] ?? "";
  if (typed.startsWith("-")) return undefined;
  const comment = { start: offset - names[0].length, end: offset + after.length };
  const rest = /^[\w/-]*/.exec(after)?.[0].replace(/(?<!-)-+$/, "") ?? "";
  return {
    kind: "rule",
    typed: { start: offset - typed.length, end: offset + rest.length },
    named: (names[1] ?? "").split(/[\s,]+/).filter(Boolean),
    comment,
  };
}
