import { type DataSite, dataSite, type Place } from "./active.ts";
import { fit, type Limit, type Wording } from "./agreement.ts";
import { afterMarkup, withMarkup } from "./markup.ts";
import type { Phrase, Span } from "./model.ts";
import { overlaps } from "./passages.ts";
import type { Edit, Fix, Translated } from "./rule.ts";

/**
 * A fix of several edits, given in any order. None where one of them could not be made:
 * half a rewrite would promise something else.
 */
export function fix(
  { text, clause }: Place,
  title: Translated,
  ...edits: readonly (Edit | readonly Edit[] | undefined)[]
): Fix[] {
  if (edits.includes(undefined)) return [];
  const sorted = edits
    .flatMap((edit) => edit ?? [])
    .map((edit) => ({ ...edit, replacement: withApostrophesOf(text, edit.replacement) }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const apart = sorted.every((edit, index) => (sorted[index - 1]?.span.end ?? 0) <= edit.span.start);
  return apart && sorted.length > 0 ? [{ title: title[clause.language], edits: sorted }] : [];
}

function withApostrophesOf(text: string, words: string): string {
  const typographic = text.includes("’") || !text.includes("'");
  return words.replace(/['’]/g, typographic ? "’" : "'");
}

/** Puts other words in the place of a practice's data; undefined where it does not name them in one piece. */
export function replaceData(place: Place, wording: Wording, limit: Limit): Edit | undefined {
  const site = dataSite(place);
  if (!site || overlaps(site.span, place.practice.predicate.span)) return undefined;
  // A whole paragraph of data is the author's work: nobody wants it gone at a key press.
  if (site.span.end - site.span.start > 240) return undefined;
  return fitted(place, site, wording, limit);
}

/** Puts other words in the place of a range of the clause, and makes them agree with the sentence. */
export function replaceWords(place: Place, span: Span, wording: Wording, limit: Limit): Edit | undefined {
  return fitted(place, { span, bounds: place.clause.span }, wording, limit);
}

function fitted({ text, clause }: Place, { span, bounds }: DataSite, wording: Wording, limit: Limit): Edit | undefined {
  const whole = withMarkup(text, { start: span.start, end: withTail(text, span.end) });
  if (!whole) return undefined;
  const setting = {
    before: text.slice(bounds.start, whole.start),
    words: text.slice(span.start, whole.end),
    after: text.slice(whole.end, bounds.end),
  };
  const { words, takesBefore, takesAfter } = fit(clause.language, wording, limit, setting);
  return { span: { start: whole.start - takesBefore, end: whole.end + takesAfter }, replacement: words };
}

/** Names the data right after the words that say what is done: "train our models using only …". Undefined if it cannot. */
export function insertData(place: Place, wording: Wording): Edit | undefined {
  const { text, clause, practice } = place;
  const words =
    clause.language === "fr" ? `uniquement à partir des ${wording.fr.feminine}` : `using only ${wording.en.plural}`;
  const aside = wording.aside[clause.language];
  const said = words + (aside && `, ${aside}`);
  const at = afterMarkup(text, practice.predicate.span.end);
  const rest = text.slice(at, clause.span.end);
  if (/\b(?:on|with|using|from|avec|sur|partir|utilisant)$/i.test(practice.predicate.text)) return undefined;
  // "models and algorithms": what goes on with the model is not to be torn from it.
  if (/^[\s*_]+(?:and|or|et|ou)\s/i.test(rest)) {
    return /^[^,;:]{0,60}$/.test(rest) ? insertBeforeStop(place, said) : undefined;
  }
  return insert(at, ` ${said}${aside && !/^\s*(?:[.,;:)!?…]|$)/.test(rest) ? "," : ""}`);
}

/** Says more about data between commas, right after the words that name it. */
export function addAside({ text, clause }: Place, { span }: Phrase, aside: Translated): Edit {
  const at = afterMarkup(text, withTail(text, span.end));
  const closed = /^\s*(?:[.,;:)!?…]|$)/.test(text.slice(at, clause.span.end));
  return insert(at, `, ${aside[clause.language]}${closed ? "" : ","}`);
}

/**
 * Adds a sentence after the one that names the data, within its paragraph, list item or table cell.
 * @param sentence ends with a full stop, which is left out where the text around has none
 */
export function appendSentence(place: Place, sentence: Translated): Edit {
  const { text, clause } = place;
  const words = sentence[clause.language];
  const bounds = dataSite(place)?.bounds ?? clause.span;
  const { at, stop } = endOf(text, bounds);
  if (/[.!?…]/.test(stop)) return insert(afterMarkup(text, bounds.end), ` ${words}`);
  return insert(at, `. ${words.replace(/\.$/, "")}`);
}

/** Adds words at the end of the clause, before what closes it. */
export function insertBeforeStop({ text, clause }: Place, words: string): Edit {
  return insert(endOf(text, clause.span).at, ` ${words}`);
}

/** Takes words out, with the commas that set them apart. */
export function remove({ text }: Place, { span }: Phrase): Edit {
  const before = text.slice(Math.max(0, span.start - 20), span.start);
  const after = text.slice(span.end);
  const left = /(?:\s*,)?\s*$/.exec(before)?.[0] ?? "";
  const right = /^\s*,(?=\s)/.exec(after)?.[0] ?? "";
  if (left.includes(",") && right)
    return { span: { start: span.start - left.length, end: span.end + right.length }, replacement: "" };
  if (/^\s*[.;:!?)]/.test(after)) return { span: { start: span.start - left.length, end: span.end }, replacement: "" };
  const gap = /^[,\s]*/.exec(after)?.[0] ?? "";
  return { span: { start: span.start, end: span.end + gap.length }, replacement: "" };
}

/** Behind "about you" and its like, which belong to the data that they follow. */
function withTail(text: string, at: number): number {
  const tail =
    /^\s+(?:(?:(?:about|of|from|to|with|relating to|concerning) and )?(?:about|of|from|relating to|concerning) (?:you|yours|users|individuals|people|members|customers)|(?:vous|les) concernant|à votre sujet|de nos (?:utilisateurs|membres|clients))(?![\p{L}])/iu;
  return at + (tail.exec(text.slice(at))?.[0].length ?? 0);
}

function insert(at: number, replacement: string): Edit {
  return { span: { start: at, end: at }, replacement };
}

/** Where a clause's words end and what closes them: full stop, quotation marks, Markdown delimiters. */
function endOf(text: string, { start, end }: Span): { at: number; stop: string } {
  const stop = /[\s.!?…;:,"”’»)\]*_~]*$/.exec(text.slice(start, end))?.[0] ?? "";
  // A bracket or a quotation mark that closes words inside the sentence stays with them.
  const kept = /^(?:[)\]"”’»*_~]|\s»)*/.exec(stop)?.[0].length ?? 0;
  return { at: end - stop.length + kept, stop };
}
