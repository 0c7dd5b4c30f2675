import type { Place } from "./active.ts";
import { fit, type Limit, type Wording } from "./agreement.ts";
import type { Phrase, Purpose, Span } from "./model.ts";
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

/** Puts other words in the place of a practice's data; undefined where its clause does not name them in one piece. */
export function replaceData(place: Place, wording: Wording, limit: Limit): Edit | undefined {
  const { practice } = place;
  if (!practice.dataSpan || overlaps(practice.dataSpan, practice.predicate.span)) return undefined;
  return replaceWords(place, practice.dataSpan, wording, limit);
}

/** Puts other words in the place of a range of the clause, and makes them agree with the sentence. */
export function replaceWords({ text, clause }: Place, span: Span, wording: Wording, limit: Limit): Edit | undefined {
  const whole = withMarkup(text, span, clause.span);
  if (!whole) return undefined;
  const setting = {
    before: text.slice(clause.span.start, whole.start),
    words: text.slice(span.start, whole.end),
    after: text.slice(whole.end, clause.span.end),
  };
  const { words, takesBefore, takesAfter } = fit(clause.language, wording, limit, setting);
  return { span: { start: whole.start - takesBefore, end: whole.end + takesAfter }, replacement: words };
}

/** Names the data right after the words that say what is done: "train our models using only …". */
export function insertData({ text, clause, practice }: Place, wording: Wording): Edit {
  const at = afterMarkup(text, practice.predicate.span.end);
  const rest = text.slice(at, clause.span.end);
  const aside = wording.aside[clause.language];
  const comma = aside && !/^\s*(?:[.,;:)!?…]|$)/.test(rest) ? "," : "";
  const words =
    clause.language === "fr" ? `uniquement à partir des ${wording.fr.feminine}` : `using only ${wording.en.plural}`;
  return insert(at, ` ${words}${aside && `, ${aside}${comma}`}`);
}

/** Says between commas, after the public data of a practice, who can see it. */
export function anchorPublic({ text, clause }: Place, { span }: Phrase, aside: Translated): Edit {
  const at = afterMarkup(text, span.end);
  const closed = /^\s*(?:[.,;:)!?…]|$)/.test(text.slice(at, clause.span.end));
  return insert(at, `, ${aside[clause.language]}${closed ? "" : ","}`);
}

/** Adds a sentence after the clause, within its paragraph, list item or table cell. The sentence ends with a full stop. */
export function appendSentence({ text, clause }: Place, sentence: Translated): Edit {
  const words = sentence[clause.language];
  const { at, stop } = endOf(text, clause.span);
  if (/[.!?…]/.test(stop)) return insert(afterMarkup(text, clause.span.end), ` ${words}`);
  return insert(at, `. ${words.replace(/\.$/, "")}`);
}

/** Adds words at the end of the clause, before what closes it. */
export function insertBeforeStop({ text, clause }: Place, words: string): Edit {
  return insert(endOf(text, clause.span).at, ` ${words}`);
}

/** Takes words out, with the commas that set them apart. */
export function remove({ text }: Place, { span }: Phrase): Edit {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  const left = /(?:\s*,)?\s*$/.exec(before)?.[0] ?? "";
  const right = /^\s*,(?=\s)/.exec(after)?.[0] ?? "";
  if (left.includes(",") && right)
    return { span: { start: span.start - left.length, end: span.end + right.length }, replacement: "" };
  if (/^\s*[.;:!?)]/.test(after)) return { span: { start: span.start - left.length, end: span.end }, replacement: "" };
  const gap = /^[,\s]*/.exec(after)?.[0] ?? "";
  return { span: { start: span.start, end: span.end + gap.length }, replacement: "" };
}

/** Words for a purpose: after "for" a noun, after "to" a verb; French has the verb after both. */
export interface PurposeWording {
  readonly en: { readonly noun: string; readonly verb: string };
  readonly fr: { readonly verb: string };
}

/**
 * The words of a practice that give purposes which say nothing, from the first to the last of them.
 * Undefined where one of its purposes is specific: that one tells what it is for.
 */
export function emptyPurpose({ text, clause, practice: { purposes } }: Place): Phrase | undefined {
  if (purposes.some(({ kind }) => kind === "specific")) return undefined;
  const own = purposes.filter(({ span }) => within(span, clause.span));
  const span = spanOf(own);
  if (!span) return purposes[0];
  return { span, text: own.length === 1 ? (own[0]?.text ?? "") : text.slice(span.start, span.end) };
}

/** Puts a purpose that says something in the place of those that do not. */
export function replacePurposes(place: Place, wording: PurposeWording): Edit[] {
  const { text, clause, practice } = place;
  const empty = practice.purposes.filter(({ kind, span }) => kind !== "specific" && within(span, clause.span));
  const joined = empty.length === practice.purposes.length ? spanOf(empty) : undefined;
  const spans = joined && !overlaps(joined, practice.predicate.span) ? [joined] : empty.map(({ span }) => span);
  return spans.map((span) => replacePurpose(text, clause.span, clause.language, span, wording));
}

/** What a fix does about the purpose: a promise about data is worth little while the purpose is open. */
export function sayPurpose(place: Place, wording: PurposeWording): Edit[] {
  const { clause, practice } = place;
  if (practice.purposes.length > 0) return replacePurposes(place, wording);
  if (practice.stance !== "may" || practice.choices.length > 0) return [];
  const words = clause.language === "fr" ? `afin de ${wording.fr.verb}` : `in order to ${wording.en.verb}`;
  return [insertBeforeStop(place, words)];
}

function replacePurpose(text: string, clause: Span, language: string, span: Span, { en, fr }: PurposeWording): Edit {
  const before = text.slice(clause.start, span.start);
  const joiner = /^(?:[,\s]+|(?:and|or|et|ou)\s+)+/i.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const words = text.slice(span.start + joiner, span.end);
  if (language === "fr") {
    const opener = /(?:aux?|à des|à ces) fins\s+d(?:es?\s+|['’]|u\s+)$/i.exec(before)?.[0];
    if (
      opener !== undefined ||
      /^(?:(?:aux?|à des|à d['’]autres) fins|pour|afin|conform|comme|selon|tel)/i.test(words)
    ) {
      return {
        span: { start: span.start + joiner - (opener?.length ?? 0), end: span.end },
        replacement: `pour ${fr.verb}`,
      };
    }
    const elision = /d['’]$/i.exec(before) && joiner === 0;
    return {
      span: { start: span.start + joiner - (elision ? 2 : 0), end: span.end },
      replacement: elision ? `de ${fr.verb}` : fr.verb,
    };
  }
  const tail = /^\s+(?:purposes?|reasons?|needs|ends)\b/i.exec(text.slice(span.end, clause.end))?.[0].length ?? 0;
  const range = { start: span.start + joiner, end: span.end + tail };
  if (/^(?:for|as|in accordance|in the ways|consistent)\b/i.test(words))
    return { span: range, replacement: `for ${en.noun}` };
  if (/^(?:in order )?to\b/i.test(words)) return { span: range, replacement: `to ${en.verb}` };
  return { span: range, replacement: /\bto\s+$/i.test(before) ? en.verb : en.noun };
}

function spanOf(purposes: readonly Purpose[]): Span | undefined {
  const [first] = purposes;
  if (!first) return undefined;
  return {
    start: Math.min(...purposes.map(({ span }) => span.start)),
    end: Math.max(...purposes.map(({ span }) => span.end)),
  };
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

/** Behind the delimiters that close emphasis or a link right at an offset. */
function afterMarkup(text: string, at: number): number {
  return at + (/^(?:\*\*|__|\*|_|~~|\]\([^)\s]*\)|\]\[[^\]]*\])*/.exec(text.slice(at))?.[0].length ?? 0);
}

const openers = /(?:\*\*|__|\*|_|~~|\[)$/;
const closers = /^(?:\*\*|__|\*|_|~~|\]\([^)\s]*\)|\]\[[^\]]*\])/;

/** A range that opens and closes the same Markdown, widened over delimiters at its ends; undefined if there is none. */
function withMarkup(text: string, span: Span, bounds: Span): Span | undefined {
  let { start, end } = span;
  for (;;) {
    const open = openers.exec(text.slice(lineStart(text, start), start))?.[0] ?? "";
    const close = closers.exec(text.slice(end))?.[0] ?? "";
    if (open && close && pairs(open, close)) {
      start -= open.length;
      end += close.length;
    } else if (!balanced(text.slice(start, end)) && open && balanced(text.slice(start - open.length, end))) {
      start -= open.length;
    } else if (!balanced(text.slice(start, end)) && close && balanced(text.slice(start, end + close.length))) {
      end += close.length;
    } else break;
  }
  const outside = start < bounds.start - 3 || end > bounds.end + 400;
  return balanced(text.slice(start, end)) && !outside ? { start, end } : undefined;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function pairs(open: string, close: string): boolean {
  return open === "[" ? close.startsWith("]") : open === close;
}

function balanced(markdown: string): boolean {
  const bare = markdown.replace(/\[[^[\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, "").replace(/\\./g, "");
  const even = ["**", "~~", "*", "_"].every((mark) => (bare.split(mark).length - 1) % 2 === 0);
  return even && !/[[\]]/.test(bare);
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
