import type { Edit } from "../finding.ts";
import type { Span } from "../model.ts";

/** What an edit of a paste is about. */
export type PasteKind = "heading" | "list" | "table" | "paragraph" | "character";

export interface PasteEdit extends Edit {
  readonly kind: PasteKind;
}

/** A text with its edits made; they are in text order and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let made = "";
  let at = 0;
  for (const { span, replacement } of edits) {
    made += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return made + text.slice(at);
}

/**
 * Edits, and edits of the text that they make, as edits of one and the same text.
 * @param later where they take in what the first ones changed, these are made with them
 */
export function joined(first: readonly PasteEdit[], later: readonly PasteEdit[]): readonly PasteEdit[] {
  const moved = later.map((edit) => ({ ...edit, span: spanBefore(first, edit.span) }));
  const kept = first.filter(
    ({ span }) =>
      !moved.some((it) => it.span.start <= span.start && span.end <= it.span.end && it.span.start < it.span.end),
  );
  return [...moved, ...kept].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Where a range of the edited text stood before: with all that was taken out at its ends. */
function spanBefore(edits: readonly Edit[], { start, end }: Span): Span {
  const isEmpty = start === end;
  let by = 0;
  let from: number | undefined;
  for (const { span, replacement } of edits) {
    const at = span.start - by;
    if (from === undefined && start <= at) from = start + by;
    if (end < at || (end === at && (isEmpty || replacement !== "")))
      return { start: from ?? start + by, end: end + by };
    by += span.end - span.start - replacement.length;
  }
  return { start: from ?? start + by, end: end + by };
}
