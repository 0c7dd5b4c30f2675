import { anyPartOfTerm } from "../../languages/any.ts";
import { withoutPlurals } from "../../languages/endings.ts";
import { lexicons } from "../../languages/index.ts";
import type { Lexicon } from "../../languages/lexicon.ts";
import { keptFor } from "../keep/lazily.ts";
import { flatOf } from "../markdown/flat.ts";
import type { Definition } from "../model.ts";
import { compilePhrases } from "../words/phrases.ts";
import { foldedWord } from "../words/vocabulary.ts";

/** A definition with its term as it is compared. */
export interface DefinedTerm {
  readonly definition: Definition;
  readonly comparable: (words: string) => string;
  readonly name: string;
}

export function definedTerm(definition: Definition): DefinedTerm {
  const comparable = definition.origin === "project" ? foldedWord : singular;
  return { definition, comparable, name: comparable(definition.term) };
}

/**
 * Whether words name the defined term, with at most an article or a possessive in front: as it is written in the policy,
 * in any case and accents where the project tells it.
 */
export function namesTerm(words: string, definition: Definition): boolean {
  const { comparable, name } = definedTerm(definition);
  return namesIn(comparable(words)).includes(name);
}

/** Definitions, looked up by words that name their terms. */
export interface Glossary {
  readonly named: (words: string) => readonly GlossaryEntry[];
}

/** A definition in a glossary. */
export interface GlossaryEntry {
  readonly definition: Definition;
  /** The number of the list that it stands in. */
  readonly list: number;
  /** Its number among all of them. */
  readonly order: number;
}

/** Words are looked up once: a policy names the same data again and again. */
export function createGlossary(lists: readonly (readonly DefinedTerm[])[]): Glossary {
  const byName = new Map<DefinedTerm["comparable"], Map<string, GlossaryEntry[]>>();
  let count = 0;
  for (const [list, terms] of lists.entries()) {
    for (const { comparable, name, definition } of terms) {
      const names = byName.get(comparable) ?? new Map<string, GlossaryEntry[]>();
      byName.set(comparable, names);
      const entry = { definition, list, order: count++ };
      const others = names.get(name);
      if (others && others.length < mostOfOneName) others.push(entry);
      if (!others) names.set(name, [entry]);
    }
  }
  const known = new Map<string, readonly GlossaryEntry[]>();

  function find(words: string): GlossaryEntry[] {
    const found = [...byName].flatMap(([comparable, names]) =>
      namesIn(comparable(words)).flatMap((name) => names.get(name) ?? []),
    );
    return found.sort((a, b) => a.order - b.order);
  }

  return {
    named: (words) => {
      const found = known.get(words) ?? find(words);
      known.set(words, found);
      return found;
    },
  };
}

/** Definitions beyond these count for nobody: each practice looks through all of its terms. */
const mostOfOneName = 20;

/** The names that words may be, and those that they tell a part of: “English-language Public Content”. */
function namesIn(words: string): string[] {
  const whole = words.replace(anyPartOfTerm, "");
  return [words, ...(whole === words ? [] : [whole])].flatMap(namesBehindSmallWords);
}

/**
 * The words themselves, and what is behind one or two small words such as an article: “all your Content”. “User” in “User
 * Data” is a part of the name.
 */
function namesBehindSmallWords(words: string): string[] {
  const first = behindSmallWord(words, 0);
  const starts = new Set([0, ...first, ...first.flatMap((start) => behindSmallWord(words, start))]);
  return [...starts].map((start) => words.slice(start));
}

/** Where words may go on behind a small word that begins at an offset. */
function behindSmallWord(words: string, start: number): number[] {
  const [found, word, mark] = /^(\p{L}{1,5})(['’]|\s)/u.exec(words.slice(start)) ?? [];
  if (!found || !word) return [];
  const end = start + found.length;
  const nameBegins = /^\p{Ll}/u.test(word) && /^\s?\p{Lu}/u.test(words.slice(end));
  if (mark?.trim() === "" && !nameBegins && !isSmall(flatOf(word).folded)) return [];
  return /\s/.test(words.charAt(end)) ? [end, end + 1] : [end];
}

/** A small word of any language: in which of them a name is written is not known. */
function isSmall(word: string): boolean {
  return lexicons.some(
    (lexicon) => lexicon.commonWords.has(word) || lexicon.fillers.has(word) || broadWords(lexicon).test(word),
  );
}

/** For one word: to make the index of a language's phrases takes long, and a policy in another has no other use for it. */
const broadWords = keptFor(({ phrases }: Lexicon) => new RegExp(compilePhrases(phrases.broad ?? []).source, "u"));

/** Its words without the endings of the plural. */
function singular(words: string): string {
  return withoutPlurals(words.normalize("NFC"));
}
