import { inLanguage } from "../../languages/translated.ts";
import type { Edit, Finding, Fix } from "../finding.ts";
import type { Language, Span } from "../model.ts";
import { overlaps } from "../words/passages.ts";

/** What the clause at an offset fails to tell. @param start of the clause, in UTF-16 code units */
export function untoldAt(start: number, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ untold }) => untold?.clause.start === start);
}

/**
 * The fix that tells several things that a clause fails to tell.
 * @param untold in the order in which it is named
 * @param isAll whether nothing is left untold
 */
export function telling(untold: readonly Finding[], edits: readonly Edit[], language: Language, isAll: boolean): Fix {
  const whats = new Set(untold.flatMap(({ untold: it }) => it?.what ?? []));
  return { title: inLanguage(isAll ? words : several, language)([...whats].join(", ")), edits };
}

/** The edits of several fixes of one clause as those of one; a fix that gets in the way of another is left out. */
export function together(fixes: readonly Fix[]): Edit[] {
  const taken: Edit[] = [];
  // Words for the trait tell where it comes from too: what takes the place of others comes first.
  for (const { edits } of fixes.toSorted((a, b) => replacing(b) - replacing(a))) {
    if (!edits.some((edit) => taken.some((it) => collide(it, edit)))) taken.push(...edits);
  }
  return joined(taken);
}

function replacing({ edits }: Fix): number {
  return edits.some(({ span }) => span.end > span.start) ? 1 : 0;
}

/** Words may not be put into or right beside others that are replaced. */
function collide({ span: a }: Edit, { span: b }: Edit): boolean {
  const replaces = a.end > a.start || b.end > b.start;
  return replaces && (overlaps(a, b) || a.end === b.start || b.end === a.start);
}

/** In text order; what is put at one place is one edit. */
function joined(edits: readonly Edit[]): Edit[] {
  const all: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = all.at(-1);
    if (last?.span.end === edit.span.start && edit.span.end === edit.span.start)
      all[all.length - 1] = { ...last, replacement: last.replacement + edit.replacement };
    else all.push(edit);
  }
  return all;
}

/**
 * Edits, and others of the text that they leave, as edits of the text before both.
 * @param first in text order, not overlapping
 * @returns undefined where one of the second changes words on both sides of an end of one of the first
 */
export function composed(first: readonly Edit[], second: readonly Edit[]): Edit[] | undefined {
  const all = [...first];
  // From the last to the first, so that what is put into a replacement moves nothing that is still to come.
  for (const { span, replacement } of second.toSorted((a, b) => b.span.start - a.span.start)) {
    const place = placeBefore(first, span);
    if (!place) return undefined;
    const { inside, start, end } = place;
    const edit = inside === undefined ? undefined : all[inside];
    if (edit && inside !== undefined) {
      const words = edit.replacement;
      all[inside] = { ...edit, replacement: words.slice(0, start) + replacement + words.slice(end) };
    } else all.push({ span: { start, end }, replacement });
  }
  return joined(all);
}

/** Where a range of the text behind edits stood before them, or where it stands in the replacement of one of them. */
function placeBefore(edits: readonly Edit[], { start, end }: Span): (Span & { readonly inside?: number }) | undefined {
  let shift = 0;
  for (const [inside, { span, replacement }] of edits.entries()) {
    const from = span.start + shift;
    const to = from + replacement.length;
    if (start >= from && end <= to) return { inside, start: start - from, end: end - from };
    if (end <= from) break;
    if (start < to) return undefined;
    shift += replacement.length - (span.end - span.start);
  }
  return { start: start - shift, end: end - shift };
}

const several = {
  en: (all: string) => `Tell what is missing here: ${all}`,
  fr: (all: string) => `Dire ici ce qui manque\u00A0: ${all}`,
};

const words = {
  en: (all: string) => `Tell all that is missing: ${all}`,
  fr: (all: string) => `Dire tout ce qui manque\u00A0: ${all}`,
};
