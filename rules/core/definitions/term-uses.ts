import type { Prose } from "../markdown/prose.ts";
import type { Definition, Span, Term, TermUse } from "../model.ts";
import { overlaps, within } from "../words/passages.ts";
import { termKey } from "../words/terms.ts";
import { foldedWord } from "../words/vocabulary.ts";
import { isName, isNounPhrase, nameOf } from "./term-names.ts";
import { besideSearch, type FoundUse, type Groups, ownSearch } from "./term-search.ts";

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
  const place = found.find((it) => within(it.span, span));
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
    if (!last || !overlaps(last.span, it.span)) kept.push(it);
    else if (length(it.span) > length(last.span)) kept[kept.length - 1] = it;
  }
  return kept;
}

function length({ start, end }: Span): number {
  return end - start;
}
