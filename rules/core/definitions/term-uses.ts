import { anyArticle } from "../../languages/any.ts";
import { escaped } from "../../languages/grammar.ts";
import { grammarFor, lexiconOf } from "../../languages/index.ts";
import type { MentionKind } from "../../languages/lexicon.ts";
import { type Flat, flatOf, sourceOf } from "../markdown/flat.ts";
import type { Prose } from "../markdown/prose.ts";
import type { Definition, Language, Phrase, Span, Term, TermUse } from "../model.ts";
import { hasMention } from "../words/mentions.ts";
import { termKey } from "../words/terms.ts";
import { foldedWord } from "../words/vocabulary.ts";

/** A term found in a run of words. */
interface FoundUse extends TermUse {
  readonly key: string;
  /** In capitals where no sentence and no title begins, so that the capitals must mean something. */
  readonly isMarked: boolean;
}

/**
 * Every term of a policy with the places where it stands: with the capitals of its definition, in the singular or the
 * plural, as whole words and not as a part of a longer name. What only looks like a definition, such as a bold title
 * over a text, counts where the text elsewhere writes it like a term.
 * @param defined what the policy defines, at its place in the text
 * @param told what the project tells; the policy's own definitions win
 * @param inProse runs a search over all words that a reader sees, and gives what it finds at its place in the text
 */
export function termsInUse(
  defined: readonly Definition[],
  told: readonly Definition[],
  inProse: (search: (prose: Prose) => FoundUse[]) => readonly FoundUse[],
): readonly Term[] {
  const own = grouped(defined.filter((it) => it.explicit || isNounPhrase(it)));
  const beside = grouped(told.filter(({ term }) => ![...own.values()].some((it) => isSame(it, term))));
  if (own.size + beside.size === 0) return [];
  const searches = [...ownSearch(own), ...besideSearch(beside)];
  const found = inProse((prose) => searches.flatMap((search) => search(prose)));
  const byKey = (all: readonly FoundUse[]) => (key: string) => all.filter((it) => it.key === key);
  const terms = [...own, ...beside].filter(([key, definitions]) => isTerm(definitions, byKey(found)(key)));
  const names = new Set(terms.map(([key]) => key));
  const apart = byKey(withoutOverlaps(found.filter((it) => names.has(it.key))));
  return terms.flatMap(([key, definitions]) => termOf(definitions, apart(key)));
}

type Groups = ReadonlyMap<string, readonly Definition[]>;

/** Definitions by the name of their term. */
function grouped(definitions: readonly Definition[]): Groups {
  const groups = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const key = keyOf(definition);
    if (!key) continue;
    groups.set(key, [...(groups.get(key) ?? []), definition]);
  }
  return groups;
}

/** The same for a term in the singular and the plural; with its first capital, which tells it from an ordinary word. */
function keyOf({ term, origin, language }: Definition): string {
  if (origin === "project") return `project ${foldedWord(term)}`;
  const name = nameOf(term);
  return isName(name, language) ? `${/^\p{Lu}/u.test(name) ? "" : "small "}${termKey(name)}` : "";
}

/** “us” and “our” are explained in brackets too, and « Ces bases » begins a sentence: no reader takes them for terms. */
function isName(name: string, language: Language): boolean {
  const lexicon = lexiconOf(language);
  const { folded } = flatOf(name);
  const words = folded.split(/[^\p{L}\p{N}]+/u);
  const first = words[0] ?? "";
  const isAcronym = /^\P{Ll}+$/u.test(name);
  if (!lexicon || !/\p{L}/u.test(name) || name.includes("/")) return false;
  if (isAcronym) return true;
  if (first.length <= longestArticle && (lexicon.commonWords.has(first) || lexicon.fillers.has(first))) return false;
  if (folded.length < longestPronoun) return false;
  if (words.length === 1 && pronouns.some((kind) => hasMention(folded, lexicon, kind))) return false;
  // In small letters only a short name is told from any other words.
  return /\p{Lu}/u.test(name) || (words.length <= mostSmallWords && folded.length > longestPronoun);
}

/** “Communicate with You” and “Improve the Service” are titles of what is done. */
function isNounPhrase({ term, language }: Definition): boolean {
  const lexicon = lexiconOf(language);
  const words = flatOf(nameOf(term)).folded.split(/[^\p{L}\p{N}]+/u);
  if (!lexicon || hasMention(words[0] ?? "", lexicon, "building-verb")) return false;
  const persons = ["first-party", "reader"] as const satisfies readonly MentionKind[];
  // "users" is a word for readers too, and may be a part of a name.
  return !words.some((it) => lexicon.commonWords.has(it) && persons.some((kind) => hasMention(it, lexicon, kind)));
}

/** In UTF-16 code units. */
const longestPronoun = 3;
const longestArticle = 4;
const mostSmallWords = 4;
const pronouns = ["we", "reader", "anaphor", "enumeration-of"] as const satisfies readonly MentionKind[];

/** A term without the small word that stands before it in its definition: « vos Contenus ». */
function nameOf(term: string): string {
  return term.normalize("NFC").replace(anyArticle, "");
}

function isSame(definitions: readonly Definition[], term: string): boolean {
  return definitions.some((it) => termKey(nameOf(it.term)) === termKey(nameOf(term)));
}

function termOf(definitions: readonly Definition[], found: readonly FoundUse[]): Term[] {
  const [first] = definitions;
  if (!first) return [];
  const { origin, language } = first;
  const places = origin === "project" ? [] : definitions.flatMap((it) => placeOf(it, found));
  const starts = new Set(places.map(({ span }) => span.start));
  const uses = found.filter(({ span }) => !starts.has(span.start));
  if (origin === "policy" && places.length === 0) return [];
  return [{ name: nameOf(first.term), origin, language, definitions: unique(places).map(bare), uses: uses.map(bare) }];
}

/** What is not put as a definition makes a term only where the text elsewhere writes it like one. */
function isTerm(definitions: readonly Definition[], found: readonly FoundUse[]): boolean {
  // Who says the same words again and again in quotation marks or brackets defines nothing by them.
  const isSmall = definitions.every(({ term }) => !/\p{Lu}/u.test(term));
  if (isSmall && definitions.length > mostDefinitions) return false;
  if (definitions.some(({ explicit }) => explicit)) return true;
  const places = new Set(definitions.flatMap((it) => placeOf(it, found)));
  return found.some((it) => it.isMarked && !places.has(it));
}

/** Of a term in small letters; a bilingual policy has two of each. */
const mostDefinitions = 4;

/** Where a definition names its term. */
function placeOf({ span }: Definition, found: readonly FoundUse[]): FoundUse[] {
  const place = found.find((it) => it.span.start >= span.start && it.span.end <= span.end);
  return place ? [place] : [];
}

function unique(places: readonly FoundUse[]): FoundUse[] {
  return [...new Set(places)].sort((a, b) => a.span.start - b.span.start);
}

function bare({ text, span, words }: FoundUse): TermUse {
  return { text, span, words };
}

/** The longer name wins: “Public Content” is no “Content”. */
function withoutOverlaps(found: readonly FoundUse[]): FoundUse[] {
  const longestFirst = found.toSorted((a, b) => a.span.start - b.span.start || length(b.span) - length(a.span));
  const kept: FoundUse[] = [];
  for (const it of longestFirst) {
    const last = kept.at(-1);
    if (!last || !overlap(last.span, it.span)) kept.push(it);
    else if (length(it.span) > length(last.span)) kept[kept.length - 1] = it;
  }
  return kept;
}

function length({ start, end }: Span): number {
  return end - start;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

type Search = (prose: Prose) => FoundUse[];

function ownSearch(groups: Groups): Search[] {
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
function besideSearch(groups: Groups): Search[] {
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
  const before = /(\p{L}[\p{L}\p{N}'’-]*)[ \u00A0]$/u.exec(text.slice(Math.max(0, start - longestWord), start));
  const after = /^[ \u00A0](\p{Lu}[\p{L}\p{N}]*)/u.exec(text.slice(end, end + longestWord));
  const beforeAt = before ? start - before[0].length : start;
  const isNamed = before !== null && isCapital(before[1], language) && !isSentenceStart(text, beforeAt);
  return { opens: isSentenceStart(text, start), inName: isNamed || (after !== null && isCapital(after[1], language)) };
}

function isSentenceStart(text: string, at: number): boolean {
  return /(?:^|[.!?…:;•●▪|\n]|["“«(]|\d[.)])\s*$/u.test(text.slice(Math.max(0, at - longestWord), at));
}

/** An address may be shown as it is: what stands in it is no word of the policy. */
function isInAddress(text: string, { start, end }: Span): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - longestAddress), start))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(end, end + longestAddress))?.[0] ?? "";
  return /:\/\/|^www\.|@/.test(before) || /^[\w.-]*@|^\.\w|^\/\w+[./]/.test(after);
}

/** In UTF-16 code units. */
const longestAddress = 200;
const longestWord = 40;

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
