import type { Limit, Wording } from "../../languages/grammar.ts";
import { inLanguage, type Translated } from "../../languages/translated.ts";
import type { Edit, Fix } from "../finding.ts";
import { isRunInTitle, tearsMarkup, withMarkup } from "../markdown/markup.ts";
import type { Language, Phrase, Span } from "../model.ts";
import { type DataSite, dataSite, type PlacedPractice } from "../policy/active.ts";
import { overlaps } from "../words/passages.ts";
import { lettersAway } from "../words/reach.ts";
import { fit, type Inserted, type ReplacedPart } from "./agreement.ts";

/**
 * A fix of several edits, given in any order. None where one of them could not be made: half a rewrite would promise
 * something else. None in a title either, which promises nothing, nor one that tears Markdown.
 */
export function fix(
  { text, clause, grammar, practice }: PlacedPractice,
  title: Translated,
  ...edits: readonly (Edit | readonly Edit[] | undefined)[]
): Fix[] {
  if (edits.includes(undefined) || clause.kind === "heading" || isRunInTitle(text, clause.span, grammar.ofOurselves))
    return [];
  // "on nothing | other than your posts": what looks like an exception is all that is used.
  if (practice.exception && grammar.joints.lessens.test(text.slice(clause.span.start, practice.exception.span.start)))
    return [];
  const sorted = edits
    .flatMap((edit) => edit ?? [])
    .map(({ span, replacement }) => ({
      span: withItsLink(text, span),
      replacement: withApostrophesOf(text, replacement),
    }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const apart = sorted.every((edit, index) => (sorted[index - 1]?.span.end ?? 0) <= edit.span.start);
  const isWhole = sorted.every(({ span }) => !tearsMarkup(text, span));
  return apart && isWhole && sorted.length > 0 ? [{ title: inLanguage(title, clause.language), edits: sorted }] : [];
}

/** All the words of a link take it with them: others in it would point where they do not belong. */
function withItsLink(text: string, span: Span): Span {
  if (span.start === span.end) return span;
  const whole = withMarkup(text, span);
  return whole && /\]\s?[([]/.test(text.slice(span.end, whole.end)) ? whole : span;
}

/** Words with apostrophes like those that the text begins with. */
export function withApostrophesOf(text: string, words: string): string {
  const beginning = text.slice(0, longestBeginning);
  const typographic = beginning.includes("’") || !beginning.includes("'");
  return words.replace(/['’]/g, typographic ? "’" : "'");
}

/** In UTF-16 code units. */
const longestBeginning = 8_000;

/** Puts other words in the place of a practice's data; undefined where it does not name them in one piece. */
export function replaceData(place: PlacedPractice, wording: Wording, limit: Limit): Edit | undefined {
  const site = dataSite(place);
  if (!site || overlaps(site.span, place.practice.predicate.span)) return undefined;
  if (site.span.end - site.span.start > longestData) return undefined;
  return fitted(place, site, wording, limit, "object");
}

/** In UTF-16 code units. A whole paragraph of data is the author's work: nobody wants it gone at a key press. */
const longestData = 240;

/**
 * Puts other words in the place of an entry that names data, and makes them agree with the sentence.
 * Undefined where the range is only a part of a longer name.
 */
export function replaceWords(place: PlacedPractice, span: Span, wording: Wording, limit: Limit): Edit | undefined {
  if (isDenied(place, span)) return undefined;
  const { start, end } = place.clause.span;
  const bounds = { start: Math.min(start, span.start), end: Math.max(end, span.end) };
  return fitted(place, { span, bounds }, wording, limit, "entry");
}

/** "We do not generally collect | biometric data": what is said more of it would be denied too. */
export function isDenied({ text, clause, practice, grammar }: PlacedPractice, { start }: Span): boolean {
  return practice.hedges.length > 0 || grammar.joints.denied.test(text.slice(clause.span.start, start));
}

/** Whether the practice is what a denial lets in: "we do not train on your files, except …", "not without your consent". */
export function isOfDenial(place: PlacedPractice): boolean {
  return place.practice.exception !== undefined || isDenied(place, place.practice.predicate.span);
}

/** Where "only" stands right before words. */
export function limitBefore({ text, clause, grammar }: PlacedPractice, { start, end }: Span): Span | undefined {
  const before = text.slice(clause.span.start, start);
  const article = grammar.articleBefore(before, text.slice(start, end));
  const limited = grammar.limited.exec(before.slice(0, before.length - article.length));
  const word = limited && grammar.denial.limits.exec(limited[0]);
  if (!word) return undefined;
  const at = clause.span.start + limited.index + word.index;
  return { start: at, end: at + word[0].length };
}

function fitted(
  { text, clause, grammar }: PlacedPractice,
  { span, bounds }: DataSite,
  wording: Wording,
  limit: Limit,
  reach: ReplacedPart,
): Edit | undefined {
  const quantity = grammar.quantity.exec(text.slice(bounds.start, span.start))?.[0].length ?? 0;
  const start = span.start - quantity;
  const whole = withMarkup(text, { start, end: behindMatch(grammar.tail, text, span.end) });
  const inserted = insertedIn(clause.language, wording);
  if (!whole || !inserted) return undefined;
  const setting = {
    before: text.slice(bounds.start, whole.start),
    words: text.slice(start, whole.end),
    after: text.slice(whole.end, bounds.end),
  };
  const made = fit(grammar, inserted, limit, reach, setting);
  if (!made) return undefined;
  const { words, takesBefore, takesAfter } = made;
  return { span: { start: whole.start - takesBefore, end: whole.end + takesAfter }, replacement: words };
}

/** Words for data in the language of the text. Undefined where nobody has written them: ours do not go into their text. */
export function insertedIn(language: Language, { article, nouns, aside }: Wording): Inserted | undefined {
  const own = nouns[language];
  return own && { article, nouns: own, aside: aside[language] ?? "" };
}

/** Where a match right at an offset ends; the offset where there is none. */
export function behindMatch(pattern: RegExp, text: string, at: number): number {
  return at + (pattern.exec(text.slice(at))?.[0].length ?? 0);
}

/** Puts words in the place of others. */
export function replaceSpan({ clause }: PlacedPractice, span: Span, words: Translated): Edit | undefined {
  const replacement = words[clause.language];
  return replacement === undefined ? undefined : { span, replacement };
}

/** Takes words out, with the commas that set them apart. */
export function remove({ text }: PlacedPractice, { span: words }: Phrase): Edit {
  const span = withMarkup(text, words) ?? words;
  const before = text.slice(Math.max(0, span.start - lettersAway.commaAhead), span.start);
  const after = text.slice(span.end);
  const left = /(?<!\s)\s*(?:,\s*)?$/.exec(before)?.[0] ?? "";
  const right = /^\s*,(?=\s)/.exec(after)?.[0] ?? "";
  if (left.includes(",") && right)
    return { span: { start: span.start - left.length, end: span.end + right.length }, replacement: "" };
  if (/^[*_~]*\s*(?:[.;:!?)|]|$)|^[ \t]*\r?\n[ \t]*\r?\n/.test(after))
    return { span: { start: span.start - left.length, end: span.end }, replacement: "" };
  const gap = /^[,\s]*/.exec(after)?.[0] ?? "";
  return { span: { start: span.start, end: span.end + gap.length }, replacement: "" };
}
