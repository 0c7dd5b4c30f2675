import type { Lexicon, MentionKind } from "../../languages/lexicon.ts";
import { lazily } from "../keep/lazily.ts";
import { type Flat, sourceOf } from "../markdown/flat.ts";
import type { Phrase } from "../model.ts";
import { spokenByUs } from "./company-names.ts";
import { type Mention, mentionsOf } from "./mentions.ts";

/** A stretch of a block's words in one language. Offsets within it are into `text` and `folded`. */
export interface Passage {
  readonly flat: Flat;
  /** Where it begins in `flat.text`. */
  readonly start: number;
  readonly text: string;
  readonly folded: string;
  readonly lexicon: Lexicon;
  /** The mentions of a kind, found once: those that lie wholly in a range, or all. */
  readonly mentions: (kind: MentionKind, range?: Range) => readonly Mention[];
  /** Whether a mention of a kind lies wholly in a range, or anywhere. */
  readonly has: (kind: MentionKind, range?: Range) => boolean;
  /** Whether a mention of a kind shares words with a range. */
  readonly touches: (kind: MentionKind, range: Range) => boolean;
  /** The kinds that are mentioned. */
  readonly kinds: () => readonly MentionKind[];
}

/** A range within a passage. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function passageOf(flat: Flat, start: number, end: number, lexicon: Lexicon): Passage {
  const folded = spokenByUs(flat.folded.slice(start, end), lexicon);
  const all = lazily(() => mentionsOf(folded, lexicon));
  const mentions: Passage["mentions"] = (kind, range) => {
    const found = all().of(kind);
    return range ? found.filter((it) => within(it, range)) : found;
  };
  return {
    flat,
    start,
    text: flat.text.slice(start, end),
    folded,
    lexicon,
    mentions,
    has: (kind, range) => mentions(kind, range).length > 0,
    touches: (kind, range) => mentions(kind).some((it) => overlaps(it, range)),
    kinds: () => all().kinds(),
  };
}

/** The words of a range, with their place in the source. */
export function phraseOf(passage: Passage, { start, end }: Range): Phrase {
  return {
    text: passage.text.slice(start, end),
    span: sourceOf(passage.flat, passage.start + start, passage.start + end),
  };
}

/** The words of all mentions of a kind. */
export function phrasesIn(passages: readonly Passage[], kind: MentionKind): Phrase[] {
  return passages.flatMap((passage) => passage.mentions(kind).map((it) => phraseOf(passage, it)));
}

export function wholeOf(passage: Passage): Range {
  return { start: 0, end: passage.text.length };
}

/** What stands behind a range. */
export function after(passage: Passage, { end }: Range): Range {
  return { start: end, end: passage.text.length };
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function within(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether nothing stands between two offsets but mentions of the kind, spaces and the given signs. */
export function onlyBetween(
  passage: Passage,
  kinds: MentionKind | readonly MentionKind[],
  from: number,
  to: number,
  signs = /^[\s,]*$/,
): boolean {
  let at = from;
  const mentions = [kinds].flat().flatMap((kind) => passage.mentions(kind, { start: from, end: to }));
  for (const mention of mentions.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < at) continue;
    if (!signs.test(passage.folded.slice(at, mention.start))) return false;
    at = mention.end;
  }
  return signs.test(passage.folded.slice(at, to));
}

/** How many words begin between two offsets. The number of a clause is none of its words. */
export function wordsBetween(passage: Passage, from: number, to: number): number {
  const words = passage.folded.slice(from, to);
  return wordCount(from === 0 && /^[^\p{L}\d(]*[\d(]/u.test(words) ? words.replace(numbering, "") : words);
}

/** "2.1", "3.", "(b)". */
const numbering = /^[^\p{L}\d(]*(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|\((?:\d{1,2}|[a-z]|[ivx]{1,5})\))(?=\s)/u;

/** Whether at most so many words begin between two offsets: those beyond are not counted. */
export function areFewWords(passage: Passage, from: number, to: number, most: number): boolean {
  word.lastIndex = from;
  for (let count = 0; count <= most; count++) {
    const found = word.exec(passage.folded);
    if (!found || found.index >= to) return true;
  }
  return false;
}

const word = /[\p{L}\p{N}]+/gu;

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** A range without the spaces and the stop around its words. */
export function trimmedRange(passage: Passage, { start, end }: Range): Range {
  const words = passage.text.slice(start, end);
  const ahead = words.length - words.trimStart().length;
  return { start: start + ahead, end: start + words.replace(/(?<![\s.!?…;:*_])[\s.!?…;:*_]+$/, "").length };
}
