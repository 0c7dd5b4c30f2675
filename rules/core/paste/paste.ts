import { lazily } from "../keep/lazily.ts";
import type { Block } from "../markdown/blocks.ts";
import { literalsIn, readMarkdown } from "../markdown/markdown.ts";
import { parseMarkdown } from "../markdown/parse.ts";
import type { Span } from "../model.ts";
import { characterEdits } from "./characters.ts";
import { edited, joined, type PasteEdit } from "./edits.ts";
import { structureEdits } from "./structure.ts";

/**
 * What makes Markdown of text that was pasted from a word processor or a page: the same words, in the same order, with marks
 * for the lists, headings and tables that our reading tells by their words. What is Markdown already stays as it is.
 * @param span what was pasted, in UTF-16 code units; the lines that it touches are looked at, all lines if it is left out
 * @returns edits in text order, none of which overlap; the last one makes nothing that would need another
 */
export function pasteEdits(text: string, span?: Span): readonly PasteEdit[] {
  const lines = linesAround(text, span ?? { start: 0, end: text.length });
  const edits = editsOnce(text, lines);
  if (edits.length === 0) return [];
  let made = edited(text, edits);
  let isWhole = true;
  // What one turn lays bare is rare, and turned at once: then all is one edit.
  for (let turn = 0; turn < mostTurns; turn++) {
    const end = lines.end + made.length - text.length;
    const next = editsOnce(made, { start: lines.start, end });
    if (next.length === 0) break;
    made = edited(made, next);
    isWhole = false;
  }
  if (isWhole) return edits;
  const replacement = made.slice(lines.start, lines.end + made.length - text.length);
  return replacement === text.slice(lines.start, lines.end) ? [] : [{ span: lines, replacement, kind: "paragraph" }];
}

const mostTurns = 5;

/** @param span whole lines */
function editsOnce(text: string, { start, end }: Span): readonly PasteEdit[] {
  const part = text.slice(start, end);
  const isWhole = start <= 1 && end === text.length;
  const whole = lazily(() => readMarkdown(text));
  const headings = lazily(() => (isWhole ? [] : headingsAbove(whole().blocks, start)));
  const characters = characterEdits(part, () => parseMarkdown(part, "first").flatMap(literalsIn));
  const structure = structureEdits(edited(part, characters), { isWhole, headings, characters });
  const edits = joined(characters, structure);
  // A part of code does not look like it.
  const isLiteral = () => whole().literals.some((it) => it.start < start && end < it.end);
  if (edits.length === 0 || (!isWhole && isLiteral())) return [];
  return edits.map((edit) => ({ ...edit, span: { start: edit.span.start + start, end: edit.span.end + start } }));
}

/** A range widened to whole lines, from behind a byte order mark and before the last line end. */
function linesAround(text: string, { start, end }: Span): Span {
  const from = Math.max(text.startsWith("\uFEFF") ? 1 : 0, start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1);
  // A selection of whole lines ends where the next one begins.
  const last = end > start && text[end - 1] === "\n" ? end - 1 : end;
  const newline = text.indexOf("\n", last);
  return { start: from, end: end === text.length || newline < 0 ? text.length : Math.max(from, newline) };
}

/** The levels of the headings above an offset that are marked as such. */
function headingsAbove(blocks: readonly Block[], offset: number): readonly number[] {
  return blocks.flatMap(({ depth, flat: { base, runs } }) =>
    depth !== undefined && depth <= 6 && base + (runs[0]?.start ?? 0) < offset ? [depth] : [],
  );
}
