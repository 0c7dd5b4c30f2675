import { escaped } from "../../languages/grammar.ts";
import { grammarFor, lexiconOf } from "../../languages/index.ts";
import { type Flat, flatOf, sourceOf } from "../markdown/flat.ts";
import type { Prose } from "../markdown/prose.ts";
import type { Definition, Language, Phrase, Span, TermUse } from "../model.ts";
import { foldedWord } from "../words/vocabulary.ts";
import { nameOf } from "./term-names.ts";

/** A term found in a run of words. */
export interface FoundUse extends TermUse {
  readonly key: string;
  /** In capitals where no sentence and no title begins, so that the capitals must mean something. */
  readonly isMarked: boolean;
}

/** Definitions by the key of their term. */
export type Groups = ReadonlyMap<string, readonly Definition[]>;

type Search = (prose: Prose) => FoundUse[];

/** Finds terms that the policy defines. */
export function ownSearch(groups: Groups): Search[] {
  return [...groups].flatMap(([key, [first]]) => {
    if (!first) return [];
    const { language } = first;
    const name = nameOf(first.term);
    const pattern = patternOf(name, language);
    const isWritten = /^\p{Lu}/u.test(name);
    // Most runs of words do not hold these letters, which is seen much faster.
    const letters = name.split(/[\s'’]/)[0]?.slice(1, -3) ?? "";
    return [
      ({ flat, isHeading }: Prose) =>
        [...(flat.text.includes(letters) ? flat.text.matchAll(pattern) : [])].flatMap((match) => {
          const range = { start: match.index, end: match.index + match[0].length };
          const neighbours = neighboursOf(flat, range, language);
          const isPart = isWritten && neighbours.inName && !(isHeading && /\s/.test(name));
          const isMarked = isWritten && !isHeading && !neighbours.opens && !isTitle(flat);
          return isPart || isInAddress(flat.text, range) ? [] : [{ ...useIn(flat, range), key, isMarked }];
        }),
    ];
  });
}

/** The project's words match in any case and with or without accents, just as they are written. */
export function besideSearch(groups: Groups): Search[] {
  return [...groups].flatMap(([key, [first]]) => {
    const word = first && foldedWord(first.term);
    if (!word) return [];
    const pattern = new RegExp(`${ahead}${escaped(word).replaceAll(" ", "\\s+")}${behind}`, "gu");
    return [
      ({ flat }: Prose) =>
        [...flat.folded.matchAll(pattern)].flatMap((match) => {
          const range = { start: match.index, end: match.index + match[0].length };
          return isInAddress(flat.text, range) ? [] : [{ ...useIn(flat, range), key, isMarked: true }];
        }),
    ];
  });
}

const ahead = "(?<![\\p{L}\\p{N}_-])";
const behind = "(?![\\p{L}\\p{N}_])(?!-\\p{L})";

/** What finds a term in the singular and the plural, with its capitals. */
function patternOf(name: string, language: Language): RegExp {
  const { bothNumbers } = grammarFor(language);
  const words = name.split(/\s+/);
  const parts = words.map((word, index) => {
    return bothNumbers(word, index === words.length - 1 ? "last" : "before");
  });
  const first = /^\p{Ll}/u.test(name) ? `[${name.charAt(0)}${name.charAt(0).toUpperCase()}]` : "";
  const body = parts.join("\\s+");
  return new RegExp(`${ahead}${first ? first + body.slice(1) : body}${behind}`, "gu");
}

/** What stands right around a name: whether it begins a sentence, and whether a word in capitals makes it a longer name. */
function neighboursOf({ text }: Flat, { start, end }: Span, language: Language): { opens: boolean; inName: boolean } {
  const before = wordBefore.exec(text.slice(Math.max(0, start - longestWord), start));
  const after = /^[ \u00A0](\p{Lu}[\p{L}\p{N}]*)/u.exec(text.slice(end, end + longestWord));
  const beforeAt = before ? start - `${before[1]} `.length : start;
  const isNamed = before !== null && isCapital(before[1], language) && !isSentenceStart(text, beforeAt);
  return { opens: isSentenceStart(text, start), inName: isNamed || (after !== null && isCapital(after[1], language)) };
}

/** The last word, with the space behind it. */
const wordBefore = /(?<![\p{L}\p{N}'’-])[\p{N}'’-]*(\p{L}[\p{L}\p{N}'’-]*)[ \u00A0]$/u;

function isSentenceStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestWord), at);
  const words = before.trimEnd();
  return before.includes("\n", words.length) || /(?:^|[.!?…:;•●▪|"“«(]|\d\))$/u.test(words);
}

/** A word that has a capital for what it means, not for its place. */
function isCapital(word = "", language: Language): boolean {
  const lexicon = lexiconOf(language);
  const { folded } = flatOf(word);
  if (!/^\p{Lu}.*\p{Ll}/u.test(word)) return false;
  return !lexicon?.commonWords.has(folded) && !lexicon?.fillers.has(folded);
}

/** Nearly all of its words are in capitals: they are so for its looks. */
function isTitle({ text }: Flat): boolean {
  return !/(?:^|[^\p{L}])\p{Ll}{4,}/u.test(text);
}

/** An address may be shown as it is: what stands in it is no word of the policy. */
function isInAddress(text: string, { start, end }: Span): boolean {
  const before = /(?<!\S)\S*$/.exec(text.slice(Math.max(0, start - longestAddress), start))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(end, end + longestAddress))?.[0] ?? "";
  return /:\/\/|^www\.|@/.test(before) || /^[\w.-]*@|^\.\w|^\/\w+[./]/.test(after);
}

/** In UTF-16 code units. */
const longestAddress = 200;
const longestWord = 40;

function useIn(flat: Flat, { start, end }: Span): TermUse {
  const phrase = (from: number, to: number): Phrase => ({
    text: flat.text.slice(from, to),
    span: sourceOf(flat, from, to),
  });
  const words = [...flat.text.slice(start, end).matchAll(/\S+/g)].map((match) =>
    phrase(start + match.index, start + match.index + match[0].length),
  );
  return { ...phrase(start, end), words };
}
