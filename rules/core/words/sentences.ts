import type { Lexicon } from "../../languages/lexicon.ts";
import type { Flat } from "../markdown/flat.ts";
import type { Span } from "../model.ts";
import { lettersAway } from "./reach.ts";

/**
 * Splits a block's words into sentences. Offsets are into `flat.text`, trimmed of spaces.
 * A line break set by the author (`<br>`, two spaces) ends a sentence where a new one plainly begins.
 */
export function splitSentences({ text, folded }: Flat, lexicon: Lexicon): readonly Span[] {
  const sentences: Span[] = [];
  const anew = beginningsAnew(text, lexicon);
  let start = 0;
  for (const match of text.matchAll(/(?<![.!?…。！？])[.!?…。！？]+["'”’»)\]*_]*|\n/g)) {
    const stop = match.index + match[0].length;
    const end = stop + (match[0] === "\n" ? 0 : footnoteMark(text, match.index, stop));
    while (anew[0] !== undefined && anew[0] < end) endAt(anew.shift() ?? start);
    if (match[0] !== "\n" && match.index - start < lettersAway.itemNumber && isMarker(text.slice(start, match.index)))
      continue;
    const ends = match[0] === "\n" ? beginsItem(text, end) : endsSentence(text, folded, match.index, end, lexicon);
    if (ends) endAt(end);
  }
  for (const at of anew) endAt(at);
  push(start, text.length);
  return sentences;

  function endAt(end: number): void {
    if (end <= start) return;
    push(start, end);
    start = end;
  }

  function push(from: number, to: number): void {
    let rest = from;
    while (to - rest > longestSentence) {
      const end = lastBreak(text, rest, rest + longestSentence);
      sentences.push(trimmed(text, rest, end));
      rest = end;
    }
    const span = trimmed(text, rest, to);
    if (span.end > span.start) sentences.push(span);
  }
}

/**
 * Where "We …" begins in the midst of other words, as it does where lines without full stops were joined. A policy that
 * writes We in capitals wherever it stands has no other in small letters.
 */
function beginningsAnew(text: string, { grammar }: Lexicon): number[] {
  const found = [...text.matchAll(grammar.beginsAnew)].map(({ index }) => index);
  return found.length > 0 && grammar.goesOnOfUs.test(text) ? found : [];
}

/** No sentence is read in one piece beyond this, in UTF-16 code units: what goes on so long is no sentence, but it must not stop us. */
export const longestSentence = 2000;

/** Behind the last mark or space of a range; its end where there is none. */
function lastBreak(text: string, from: number, to: number): number {
  for (const mark of [";", ",", " "]) {
    const at = text.lastIndexOf(mark, to - 1);
    if (at > from) return at + 1;
  }
  return to;
}

/** The number of a list item or a heading that the author wrote by hand: "5.", "viii.", "b.", "3.1." */
function isMarker(words: string): boolean {
  return /^\s*(?:[ivxlc]{1,5}|[a-z]|\d{1,2}(?:\.\d{1,2})*)$/i.test(words);
}

/** How long the mark of a footnote behind a full stop is: "data.¹ We", "data.[2] We". */
function footnoteMark(text: string, at: number, stop: number): number {
  if (!/[\p{L})\]"”»]/u.test(text.charAt(at - 1))) return 0;
  footnote.lastIndex = stop;
  return footnote.exec(text)?.[0].length ?? 0;
}

const footnote = /(?:[¹²³⁰-⁹*†‡]+|[[(]\d{1,3}[\])]|\d{1,2})(?=\s+\p{Lu})/uy;

/** "your data.We may": no space stands between two sentences, as where markup or a page joined them. */
function isJoined(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - lettersAway.abbreviation), at);
  const word = before.slice(before.lastIndexOf(" ") + 1);
  const isEnd = /["'”’»)\]]$/.test(word) || /^\P{L}*(?:\p{L}{1,2}['’])?\p{Ll}{3,}$/u.test(word);
  return isEnd && joinedNext.test(text.slice(end, end + lettersAway.nextWord));
}

const joinedNext = /^(?:\p{Lu}\p{Ll}*[\s,'’]\p{Ll}|\d{1,2}[.)] ?\p{Lu})/u;

/** The range without the white space at its ends. */
function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** After a line break: a bullet, a number, a capital or nothing more. */
function beginsItem(text: string, at: number): boolean {
  return /^\s*(?:[-•*·–—]|\(?[a-z\d]{1,3}[.)]\s|\p{Lu}|["“«(]|\d|\n|$)/u.test(
    text.slice(at, at + lettersAway.nextSign),
  );
}

function endsSentence(text: string, folded: string, at: number, end: number, lexicon: Lexicon): boolean {
  // French sets a space before ! and ?, and » after one: the next visible character tells.
  if (/\S/.test(text.charAt(end))) return isJoined(text, at, end);
  const next = /^\s*(?:["“«([·\p{So}\p{M}]\s*)*(.)/su.exec(text.slice(end, end + lettersAway.nextSign))?.[1] ?? "";
  if (next === "") return true;
  if (/[»)\]]/.test(next)) return false;
  if (text[at] !== ".") return /[\p{Lu}\d•–—*-]/u.test(next) || !/\p{Ll}/u.test(next);
  const isOurs = lexicon.grammar.ofOurselves.test(text.slice(end, end + lettersAway.nextWord).trimStart());
  if (!isOurs && !/[\p{Lu}\p{Lo}\d•–—*{]/u.test(next)) return false;
  const word =
    /(?<![\p{L}\d.])[\p{L}\d.]*$/u.exec(folded.slice(Math.max(0, at - lettersAway.abbreviation), at))?.[0] ?? "";
  if (closesName(text, folded, at - word.length, end, lexicon)) return true;
  if (lexicon.abbreviations.includes(word)) return false;
  if (/\d/.test(next) && lexicon.numberedAbbreviations.includes(word)) return false;
  // A single capital is an initial: "J. Doe".
  return !(/^\p{L}$/u.test(word) && /\p{Lu}/u.test(text.charAt(at - 1)) && word !== "i");
}

/**
 * A name may end in an abbreviation or a letter, and the sentence with it: "in the U.S. We …", "Halvor, Inc. The …",
 * "Schedule A. You …". A small word follows then, which begins no other name.
 */
function closesName(text: string, folded: string, wordStart: number, end: number, lexicon: Lexicon): boolean {
  const next = /^[\s"([«]*(\p{L}+)/u.exec(folded.slice(end, end + lettersAway.nextWord))?.[1] ?? "";
  if (!lexicon.commonWords.has(next)) return false;
  const inName = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*,?\s+$/u.test(
    text.slice(Math.max(0, wordStart - lettersAway.name), wordStart),
  );
  const letter = /^(\p{Lu})\P{L}/u.exec(text.slice(wordStart))?.[1]?.toLowerCase();
  const isLetter = letter !== undefined && !lexicon.abbreviations.includes(letter);
  return (
    isLetter || (/^\p{Lu}/u.test(text.slice(wordStart)) && (inName || /^(?:\p{Lu}\.){2,}/u.test(text.slice(wordStart))))
  );
}
