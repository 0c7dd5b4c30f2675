import type { Lexicon } from "../../languages/lexicon.ts";
import type { Block, LeftOut, LostMark } from "../markdown/blocks.ts";
import { flatOf, sourceOf, spanOf, wholeSource } from "../markdown/flat.ts";
import { isInWords } from "../markdown/flatten.ts";
import type { Markdown } from "../markdown/markdown.ts";
import { isBeyondMarkdown } from "../markdown/plain-prose.ts";
import { frontMatterEnd } from "../markdown/sections.ts";
import type { Span, Unread } from "../model.ts";
import { hasMention } from "../words/mentions.ts";
import {
  countWords,
  isLikelyOther,
  isOtherSentence,
  isProse,
  isRead,
  isSurelyOther,
  isUnknown,
  isUnknownProse,
  languageTold,
  mayBeOther,
  type WordCounts,
} from "../words/other-languages.ts";
import { overlaps } from "../words/passages.ts";
import { longestSentence, splitSentences } from "../words/sentences.ts";
import { practiceWords, type ScannedKind, scan, scannedKinds } from "./scan.ts";
import { withoutAccents } from "./shown-words.ts";

/** A letter that only looks like one of our languages: of full width, in a circle, of mathematics. */
const oddLetter = "[\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\u24B6-\\u24E9\\u{1D400}-\\u{1D7CB}]";

/** How a section is read. */
interface UnreadOptions {
  /** The language of the section. */
  readonly lexicon: Lexicon;
  readonly lexicons: readonly Lexicon[];
}

/**
 * What of a section is not read, in the order of the text. Said sparingly: what is short, or may be no prose, is not told.
 * @param source of the section, in which spans count
 */
export function unreadIn(
  { blocks, literals, leftOut, lost }: Markdown,
  source: string,
  { lexicon, lexicons }: UnreadOptions,
): Unread[] {
  const code = literals
    .filter((it) => !(it.start === 0 && source.startsWith("---")) && !isReadCode(source.slice(it.start, it.end)))
    .map((span): LeftOut => ({ span, reason: "code" }));
  const others = [
    ...leftOut,
    ...lost.flatMap((it) => unsureNames(it, source)),
    ...code,
    ...blocks.filter((it) => runsOn(it, lexicon)).map(runOn),
    ...hiddenIn(source, pictureText, "picture"),
    ...hiddenIn(source, titleText, "title"),
  ]
    .filter(
      (it) => isProse(wordsOf(source, it.span), lexicons) || isTellingTable(it, source) || isOurs(it, source, lexicons),
    )
    .map(({ span, reason }): Unread => ({ span, reason, language: undefined }));
  const inOthers = mayBeOther(source, lexicons) ? otherLanguagesIn(blocks, { lexicon, lexicons }) : [];
  const letters = [...oddLettersIn(source), ...brokenWordsIn(source)].map(
    ({ span, reason }): Unread => ({ span, reason, language: undefined }),
  );
  return withoutOverlaps([...inOthers, ...others, ...letters]);
}

/** The first row of a table whose marks are lost, where it may be no names of columns: it may tell of a practice. */
function unsureNames(mark: LostMark, source: string): LeftOut[] {
  if (mark.kind !== "table" || !mark.isHeaded) return [];
  const span = spanOf(mark.rows[0] ?? []);
  return mayTell(wordsOf(source, span)) ? [{ span, reason: "table" }] : [];
}

/** Whether a table that was not understood, with few words of prose in its lines, may tell of a practice. */
function isTellingTable({ span, reason }: LeftOut, source: string): boolean {
  return reason === "table" && source.slice(span.start, span.end).includes("\n") && mayTell(wordsOf(source, span));
}

/** What stands behind pictures and links, if it may tell of a practice: most says what to press, or whose logo it is. */
function hiddenIn(source: string, text: RegExp, reason: "picture" | "title"): LeftOut[] {
  return [...source.matchAll(text)].flatMap(({ 0: words, index }) =>
    mayTell(words) ? [{ span: { start: index, end: index + words.length }, reason }] : [],
  );
}

/** Behind a picture or a link, a sentence may be short: "We train our models on your messages". */
function isOurs({ span, reason }: LeftOut, source: string, lexicons: readonly Lexicon[]): boolean {
  if (reason !== "picture" && reason !== "title") return false;
  const { folded } = flatOf(wordsOf(source, span));
  return lexicons.some((it) => hasMention(folded, it, "we"));
}

/** Between "![" and "](", and within the quotes of what a tag is given. */
const pictureText =
  /(?<=!\[)[^[\]]{20,2000}(?=\][([])|(?<=\s[\w-]{1,40}=")[^"<>]{20,2000}(?="[^<>]{0,2000}>)|(?<=\s[\w-]{1,40}=')[^'<>]{20,2000}(?='[^<>]{0,2000}>)/g;

/** Within quotes behind where a link or a picture leads. */
const titleText =
  /(?<=\](?:\(|: {0,9})[^()\s]{1,2000}\s{1,20}")[^"]{20,2000}(?="\s{0,20}(?:[)\n]|$))|(?<=\](?:\(|: {0,9})[^()\s]{1,2000}\s{1,20}')[^']{20,2000}(?='\s{0,20}(?:[)\n]|$))/g;

/** Words in letters that only look like those of our languages: "Ｗｅ ｔｒａｉｎ", "𝐖𝐞 𝐭𝐫𝐚𝐢𝐧". */
function oddLettersIn(source: string): LeftOut[] {
  return [...source.matchAll(oddWords)].map(({ 0: words, index }): LeftOut => {
    return { span: { start: index, end: index + words.trimEnd().length }, reason: "letters" };
  });
}

const oddWords = new RegExp(`${oddLetter}(?:[ \\p{P}\\p{M}\\u3000]*${oddLetter}){15,}[\\p{P}]*`, "gu");

/** Words that a line end breaks, "tra-\nin", and that would tell of a practice if they were whole. */
function brokenWordsIn(source: string): LeftOut[] {
  return [...source.matchAll(brokenWord)].flatMap(({ 0: broken, 1: before = "", 2: behind = "", index }) => {
    if (mayTell(before) || mayTell(behind) || !mayTell(before + behind)) return [];
    return [{ span: { start: index, end: index + broken.length }, reason: "hyphen" as const }];
  });
}

const brokenWord = /(?<!\p{L})(\p{L}{2,30})[-\u2010]\r?\n[ \t>]{0,40}(\p{Ll}{2,30})/gu;

function mayTell(words: string): boolean {
  return tells(words, practiceWords);
}

function tells(words: string, kinds: readonly ScannedKind[]): boolean {
  return scan(withoutAccents(words)).some((it) => kinds.includes(it));
}

/**
 * Whether anything of a section may be left unread, told from its source: where this is false, nothing is. Most sections are
 * spared the parser so.
 */
export function mayLeaveUnread(source: string, lexicons: readonly Lexicon[]): boolean {
  return (
    source.length > longestPlain ||
    isBeyondMarkdown(source) ||
    mayBeLeftOut.some((it) => it.test(source)) ||
    source.split(plainEnd).some(({ length }) => length > longestSentence / 2) ||
    mayBeOther(source, lexicons)
  );
}

/** In UTF-16 code units: nothing in a shorter section lies too deep for the parser, unless its lines show it. */
const longestPlain = 20_000;

/**
 * Code, HTML that begins a line, bars, columns, quotations and lists in one line, sentences that run into each other,
 * short lines, pictures and links with words, odd letters, hyphens at the end of a line.
 */
const mayBeLeftOut: readonly RegExp[] = [
  /~~~|`{3}|`[^`]{30}/,
  /(?:^|\n)[ \t]*\r?\n(?:[ \t>]*(?:[*+-]|\d+[.)]))?[ \t>]*(?: {4}|\t)|^(?: {4}|\t)/,
  /^[ \t>*+\d.)-]*<[a-z!?/]/im,
  /\||\S *\t|[^\s*+.)-] {3,}\S|"[,;]"/,
  /(?:\n[ \t]{0,40}[\p{Lu}\d][^.!?:;,|\n]{0,60}){6}/u,
  /^[ \d.)*+-]*>|(?:[*+-] ){20}/m,
  /[\p{Ll})][.!?][\p{Lu}\d]/u,
  /!\[[^[\]]{20}|=["'][^"'<>]{20}|\](?:\(|: {0,9})[^()\s]{1,2000}\s{1,20}["']/,
  new RegExp(oddLetter, "u"),
  /\p{L}[-\u2010]\r?\n[ \t>]*\p{Ll}/u,
];

/** Surely the end of a sentence or a paragraph. */
const plainEnd = /[.!?…]["”’»)\]]*\s+(?=\p{Lu})|\n[ \t]*\r?\n/u;

/** Code in a line that is set in words is read as they are. */
function isReadCode(code: string): boolean {
  return /^`(?!``)/.test(code) && isInWords(code.replaceAll("`", "").trim());
}

/** What is read of it, without marks: those of links, code, emphasis, tables and HTML. */
function wordsOf(source: string, { start, end }: Span): string {
  return source
    .slice(start, end)
    .replace(/\]\([^()\s]*\)|https?:\S+|<[^<>]*>|&[a-z]+;/gi, " ")
    .replace(/[`*_|>#[\]\\-]|[+=]{2,}/g, " ");
}

function runOn({ flat }: Block): LeftOut {
  return { span: wholeSource(flat), reason: "run-on" };
}

/** Whether a paragraph has so few marks that its sentences cannot be told apart. */
function runsOn({ flat }: Block, lexicon: Lexicon): boolean {
  const { text } = flat;
  return (
    text.length > longestSentence &&
    splitSentences(flat, lexicon).some(({ start, end }) => end - start > longestSentence / 2 && isCut(text, end))
  );
}

/** Whether a sentence does not end by itself: it was too long. */
function isCut(text: string, end: number): boolean {
  const behind = text.slice(end);
  const ends = !/\S/.test(behind) || /^[^\S\n]*\n/.test(behind);
  return !ends && !/[.!?…]["”’»)\]]*$/.test(text.slice(Math.max(0, end - longestStop), end));
}

/** A stop with all that may close behind it, in UTF-16 code units. */
const longestStop = 8;

/** What a sentence tells of its language. */
interface Spoken {
  readonly span: Span;
  readonly text: string;
  readonly counts: WordCounts;
  /** Whether it looks as if it were in another language, were it longer. */
  readonly isOther: boolean;
  /** Whether it, or its paragraph, is a sentence in another language, as short as it is. */
  readonly isSentence: boolean;
  /** The other language that it is surely in, by its own words or those of its paragraph. */
  readonly other: string | undefined;
}

/** Stretches of sentences that are surely in another language; what of them is too short to tell belongs to them. */
function otherLanguagesIn(blocks: readonly Block[], { lexicon, lexicons }: UnreadOptions): Unread[] {
  const spoken = blocks.flatMap(({ flat, kind }) => {
    const all = countWords(flat.text, lexicons);
    const whole = otherOf(all);
    const isWhole = kind !== "heading" && (isOtherSentence(flat.text, all) || isUnknownProse(flat.text, lexicons));
    return splitSentences(flat, lexicon).map(({ start, end }): Spoken => {
      const text = flat.text.slice(start, end);
      const counts = countWords(text, lexicons);
      const other = otherOf(counts) ?? whole;
      const isSentence = isWhole || (kind !== "heading" && isOtherSentence(text, counts));
      const isOther = isSentence || isLikelyOther(counts);
      return { span: sourceOf(flat, start, end), text, counts, isOther, isSentence, other };
    });
  });
  const isAlone = !spoken.some(({ counts }) => isRead(counts));
  return stretchesOf(spoken).flatMap((stretch): Unread[] => {
    const text = stretch.map((it) => it.text).join("\n");
    const counts = countWords(text, lexicons);
    const isTold = isSurelyOther(counts) || stretch.some((it) => it.isSentence);
    if (!isTold && !(isAlone && isOtherSentence(text, counts))) return [];
    const [from, to] = [stretch.findIndex((it) => it.isOther), stretch.findLastIndex((it) => it.isOther)];
    const told = (isAlone ? stretch : stretch.slice(from, to + 1)).map(({ span }) => span);
    return [{ span: spanOf(told), reason: "language", language: languageTold(counts) }];
  });
}

function otherOf(counts: WordCounts): string | undefined {
  return isSurelyOther(counts) ? counts.language : undefined;
}

/** Sentences that follow each other, with none among them that is read and no two that surely differ in their language. */
function stretchesOf(spoken: readonly Spoken[]): Spoken[][] {
  const stretches: Spoken[][] = [];
  let language: string | undefined;
  let isOpen = false;
  for (const one of spoken) {
    const { other } = one;
    if (isRead(one.counts)) {
      isOpen = false;
      continue;
    }
    if (!isOpen || (other !== undefined && language !== undefined && other !== language)) {
      stretches.push([]);
      language = undefined;
    }
    isOpen = true;
    language ??= other;
    stretches.at(-1)?.push(one);
  }
  return stretches.filter((it) => it.some(({ isOther }) => isOther));
}

/** In text order; of two that overlap, the earlier in the list stays. */
function withoutOverlaps(all: readonly Unread[]): Unread[] {
  const kept = all.filter(({ span }, index) => !all.slice(0, index).some((it) => overlaps(it.span, span)));
  return kept.toSorted((a, b) => a.span.start - b.span.start);
}

/**
 * Puts together what is left unread for the same reason, with no more between than headings and lines that tell nothing:
 * most of a text in another language is one place.
 */
export function joinUnread(all: readonly Unread[], text: string, lexicons: readonly Lexicon[]): Unread[] {
  const joined: Unread[] = [];
  for (const next of all) {
    const last = joined.at(-1);
    const language = last?.language ?? next.language;
    const isSame = last?.reason === next.reason && (next.language ?? language) === language;
    if (last && isSame && isSilent(text.slice(last.span.end, next.span.start), lexicons))
      joined.splice(-1, 1, { ...last, span: { start: last.span.start, end: next.span.end }, language });
    else joined.push(next);
  }
  return joined.length > 0 ? joined : wholeIn(text, lexicons);
}

/** A text with a sentence in which no word is known: whatever its language, it is not read. */
function wholeIn(text: string, lexicons: readonly Lexicon[]): Unread[] {
  const start = frontMatterEnd(text);
  const words = wordsOf(text, { start, end: start + beginning });
  // This is asked at each letter: as a rule the first lines have a word that is known.
  const firstLines = words.slice(0, words.lastIndexOf("\n", beginning / 4) + 1);
  if (tells(firstLines, tellingKinds) || tells(words, tellingKinds)) return [];
  if (!isUnknown(countWords(words, lexicons)) || !unknownSentence.test(words)) return [];
  return [{ span: { start, end: text.trimEnd().length }, reason: "language", language: undefined }];
}

/** Words of these are no words of another language; "software" may be. */
const tellingKinds = scannedKinds.filter((kind) => kind !== "plain-system");

/** In UTF-16 code units: so much of a text tells its language. */
const beginning = 4000;

/** Words in small letters behind the first, with a stop. */
const unknownSentence = /(?<![^\n])[^\S\n]{0,3}\p{Lu}\p{L}*(?:,? \p{Ll}+){5,}[.!?]/u;

function isSilent(between: string, lexicons: readonly Lexicon[]): boolean {
  const counts = countWords(between, lexicons);
  return counts.words < mostBetween && !isRead(counts);
}

const mostBetween = 40;
