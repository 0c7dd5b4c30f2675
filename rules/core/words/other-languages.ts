import { lexicons as allLexicons } from "../../languages/index.ts";
import type { Lexicon } from "../../languages/lexicon.ts";
import { alsoRead, otherLanguages, otherLetter, otherScripts } from "../../languages/others.ts";
import { keptFor } from "../keep/lazily.ts";

/** What the words of a text tell of its language. */
export interface WordCounts {
  readonly words: number;
  readonly letters: number;
  /** Letters of scripts in which none of our languages is written. */
  readonly foreignLetters: number;
  /** How many words are common in the language, among those that we read, that claims most of them. */
  readonly read: number;
  /** The same for the other language that claims most of them. */
  readonly other: number;
  /** How many of these are in no language that we read. */
  readonly own: number;
  /** How many further words have a letter that no language has which we read; not those that begin with a capital, as names do. */
  readonly strange: number;
  /** That language's code; "" for one that has no name here. */
  readonly language: string;
}

/** @param lexicons of the languages that the text may be read in */
export function countWords(text: string, lexicons: readonly Lexicon[]): WordCounts {
  const { readers, others, scriptless } = speakersOf(lexicons);
  const read = new Map<Lexicon, number>();
  const found = new Map<string, { all: number; own: number }>();
  let words = 0;
  let letters = 0;
  let strange = 0;
  for (const [written] of text.matchAll(anyWord)) {
    const word = written.toLowerCase();
    words++;
    letters += word.length;
    const ours = readers.get(/^[a-z]+$/.test(word) ? word : withoutAccents(word)) ?? none;
    for (const lexicon of ours) read.set(lexicon, (read.get(lexicon) ?? 0) + 1);
    const theirs = others.get(word) ?? none;
    if (theirs.length === 0 && otherLetter.test(word) && word.startsWith(written.charAt(0))) strange++;
    for (const language of theirs) {
      const count = found.get(language) ?? { all: 0, own: 0 };
      count.all++;
      if (ours.length === 0 && !alsoRead.has(word)) count.own++;
      found.set(language, count);
    }
  }
  const foreignLetters = beyondLatin.test(text) ? (text.match(foreignLetter)?.length ?? 0) : 0;
  const isForeign = foreignLetters > letters / 2;
  const [most] = [...found]
    .filter(([language]) => !isForeign || scriptless.has(language))
    .sort(([, a], [, b]) => b.all - a.all || b.own - a.own);
  const [, script] =
    (isForeign && otherScripts.find(([it]) => (text.match(it)?.length ?? 0) > foreignLetters / 4)) || [];
  const { all: other, own } = most?.[1] ?? { all: 0, own: 0 };
  return {
    ...{ words, letters, foreignLetters, other, own, strange },
    read: Math.max(0, ...read.values()),
    language: script ?? most?.[0] ?? "",
  };
}

/** Quicker to look for than the letters of no Latin script. */
const beyondLatin = /[\u0370-\u1DFF\u2E80-\uFFFF]/;
const foreignLetter = /(?=\p{L})[^\p{Script=Latin}]/gu;

/** Whether words are in a language that we read, more likely than in any other. */
export function isRead({ read, other }: WordCounts): boolean {
  return read >= 2 && read > other;
}

/** Whether words look as if they were in a language that we do not read, were there more of them. */
export function isLikelyOther({ letters, foreignLetters, read, other, own }: WordCounts): boolean {
  return foreignLetters > letters / 2 || (own >= 1 && other >= 2 && other > read);
}

/** Whether there are enough of them to say so: more than an address or a name in such a language has. */
export function isSurelyOther({ words, letters, foreignLetters, read, other, own }: WordCounts): boolean {
  if (foreignLetters > letters / 2) return foreignLetters >= fewestLetters;
  return words >= fewestWords && own >= fewestOwn && other > 1.5 * read && other >= words / 5;
}

const fewestLetters = 24;
const fewestWords = 9;
const fewestOwn = 4;

/**
 * Whether a sentence is in a language that we do not read, told by fewer words: those of a name, a title or an address begin
 * with capitals, or no stop ends them.
 */
export function isOtherSentence(sentence: string, counts: WordCounts): boolean {
  const { words, letters, foreignLetters, read, other, own, strange } = counts;
  const isEnded = /[.!?:;。．！？।؟]["”»)\]]*\s*$/.test(sentence);
  if (foreignLetters > letters / 2)
    return isEnded && foreignLetters >= (spaceless.test(sentence) ? fewestSyllables : 20);
  const small = sentence.match(/(?<!\p{L})\p{Ll}/gu)?.length ?? 0;
  const behindFirst = sentence.replace(/^\P{L}*\p{L}+/u, "");
  const isNamed = /\d{4}|@|:\/\//.test(sentence) || (!isEnded && /(?<!\p{L})\p{Lu}/u.test(behindFirst));
  return (
    !isNamed &&
    letters >= fewestLetters &&
    small >= Math.max(3, 0.4 * words) &&
    own + strange >= 2 &&
    other + strange > 2 * read &&
    other + strange >= words / 5
  );
}

/** The language that words are surely enough in to name it. */
export function languageTold({ letters, foreignLetters, own, language }: WordCounts): string | undefined {
  return language && (own >= 2 || foreignLetters > letters / 2) ? language : undefined;
}

/** Whether words have so few that we know as no text of ours has. */
export function isUnknown({ words, read }: WordCounts): boolean {
  return words >= fewestUnknown && read <= words / 20;
}

const fewestUnknown = 8;

/** Whether a paragraph has next to no word that we know: whatever its language, it is not read. */
export function isUnknownProse(text: string, lexicons: readonly Lexicon[]): boolean {
  if (!mayBeUnknown(text, lexicons) || /\d{4}|@|:\/\//.test(text)) return false;
  const counts = countWords(text, lexicons);
  return counts.words >= fewestInPolicy && isUnknown(counts);
}

/** Most paragraphs of ours are left at their first words. */
function mayBeUnknown(text: string, lexicons: readonly Lexicon[]): boolean {
  if (text.length < fewestLetters) return false;
  const { readers } = speakersOf(lexicons);
  let read = 0;
  for (const [word] of text.matchAll(anyWord))
    if (readers.has(withoutAccents(word.toLowerCase())) && ++read > mostKnown) return false;
  return unknownSentence.test(text);
}

const anyWord = /\p{L}[\p{L}\p{M}]*/gu;
/** In a text of ours, a list of nouns has more words without any that is common. */
const fewestInPolicy = 10;
const mostKnown = 2;
/** A sentence, or the end of one, in small letters behind its first word, with no comma. */
const unknownSentence = /(?<![\p{L}\p{M}])\p{Lu}\p{L}{0,40}(?:\s{1,9}\p{Ll}{1,40}){6,60}[.!?]/u;
/** Where a paragraph, an item or a row may begin. */
const mayBegin = /\n(?=[ \t]*(?:\r?\n|[*+-][ \t]|\d{1,9}[.)][ \t]|\|))/;

/** Letters that stand for a syllable or a word each. */
const spaceless = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a section may hold a stretch that is in another language, told from its source. */
export function mayBeOther(source: string, lexicons: readonly Lexicon[]): boolean {
  if (beyondLatin.test(source) && (source.match(foreignLetter)?.length ?? 0) >= fewestSyllables) return true;
  const { ownWords } = speakersOf(lexicons);
  const found = new Map<string, number>();
  const text = source.toLowerCase();
  let strange = 0;
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let isPlain = true;
    for (let code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt(++at)) isPlain &&= code < 128;
    if (at === start) continue;
    const word = at - start > longestOwn && isPlain ? "" : text.slice(start, at);
    const languages = ownWords.get(word) ?? none;
    if (languages.length === 0 && !isPlain && otherLetter.test(word)) strange++;
    for (const language of languages) {
      const count = (found.get(language) ?? 0) + 1;
      found.set(language, count);
      most = Math.max(most, count);
    }
    if (most + strange >= 2) return true;
  }
  return source.split(mayBegin).some((it) => mayBeUnknown(it, lexicons));
}

const fewestSyllables = 10;

/** Quicker than a regular expression, which this is asked of each letter of a policy; in doubt it is one. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000);
}

/** In UTF-16 code units. */
const longestOwn = 14;

/**
 * Whether a text is prose that could state a practice, in whatever language: not a line of code, a name, an address or a
 * list of links.
 * @param text without markup
 */
export function isProse(text: string, lexicons: readonly Lexicon[]): boolean {
  if ((text.match(/[{}<>=;|\\_$()[\]]/g)?.length ?? 0) > text.length / 20) return false;
  const counts = countWords(text, lexicons);
  const { words, letters, foreignLetters, read, other } = counts;
  if (foreignLetters > letters / 2) return isSurelyOther(counts);
  return words >= shortestSentence && Math.max(read, other) >= words / 5;
}

/** In words. */
const shortestSentence = 8;

const none: readonly never[] = [];

const speakersOf = keptFor((lexicons: readonly Lexicon[]) => {
  const readers = new Map<string, Lexicon[]>();
  const others = new Map<string, string[]>();
  const scriptless = new Set<string>();
  const isReadIn = (language: string) => lexicons.some((it) => it.language === language);
  for (const lexicon of lexicons)
    for (const word of lexicon.commonWords) if (word.length > 1) push(readers, word, lexicon);
  for (const [language, words] of Object.entries(otherLanguages)) {
    if (beyondLatin.test(words)) scriptless.add(language);
    if (!isReadIn(language)) for (const word of words.split(" ")) push(others, word, language);
  }
  for (const { language, commonWords } of allLexicons)
    if (!isReadIn(language)) for (const word of commonWords) push(others, word, language);
  const ownWords = new Map([...others].filter(([word]) => !readers.has(withoutAccents(word)) && !alsoRead.has(word)));
  return { readers, others, ownWords, scriptless };
});

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function withoutAccents(word: string): string {
  return word.normalize("NFD").replace(/\p{M}+/gu, "");
}
