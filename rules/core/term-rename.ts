import { lexiconOf } from "../lexicons/index.ts";
import { flatOf } from "./flat.ts";
import type { Language, Term, TermUse } from "./model.ts";
import type { Edit } from "./rule.ts";
import { termKey } from "./terms.ts";

/** Why a term cannot get a name. */
export type RenameFault = "empty" | "long" | "signs" | "small" | "taken";

/** What speaks against a name for a term; undefined where nothing does. */
export function renameFault(terms: readonly Term[], term: Term, name: string): RenameFault | undefined {
  const wanted = name.trim();
  if (!wanted) return "empty";
  if (wanted.length > longestName) return "long";
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{M} \u00A0'’&-]*$/u.test(wanted) || !/\p{L}.*\p{L}/u.test(wanted)) return "signs";
  if (/^\p{Lu}/u.test(term.name) && /^\p{Ll}/u.test(wanted)) return "small";
  return terms.some((it) => it !== term && termKey(it.name) === termKey(wanted)) ? "taken" : undefined;
}

/** Of a term that a definition is recognised for, in UTF-16 code units. */
const longestName = 60;

/**
 * Gives a term another name wherever it stands. A use in the plural stays in the plural, and the markup, line breaks and
 * no-break spaces within a name stay where as many words take the place of the old ones.
 * @param name one against which `renameFault` has nothing
 */
export function renameTerm(term: Term, name: string): Edit[] {
  const wanted = name.trim();
  if (wanted === term.name) return [];
  return [...term.definitions, ...term.uses]
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap((use) => rewritten(use, inNumberOf(use, term, wanted).split(/[ \u00A0]+/)));
}

function rewritten({ words }: TermUse, wanted: readonly string[]): Edit[] {
  const isSame = words.length === wanted.length;
  const last = words.length - 1;
  return words.flatMap(({ span, text }, index): Edit[] => {
    if (isSame) return text === wanted[index] ? [] : [{ span, replacement: wanted[index] ?? "" }];
    // More words than before stand in the place of the last; of fewer, the first words stand, and the others go.
    if (index === last && wanted.length > last) return [{ span, replacement: wanted.slice(last).join(" ") }];
    if (index < wanted.length) return [{ span, replacement: wanted[index] ?? "" }];
    const before = words[index - 1]?.span.end ?? span.start;
    return [{ span: { start: before, end: span.end }, replacement: "" }];
  });
}

/** The new name in the number in which the old one stands. */
function inNumberOf({ text }: TermUse, { name, language }: Term, wanted: string): string {
  const here = text.replace(/\s+/g, " ").length;
  const there = name.replace(/\s+/g, " ").length;
  if (here === there || text.replace(/\s+/g, " ") === name) return wanted;
  return here > there ? pluralOf(wanted, language) : singularOf(wanted, language);
}

function pluralOf(name: string, language: Language): string {
  return inflected(name, language, language === "en" ? englishPlural : frenchPlural);
}

function singularOf(name: string, language: Language): string {
  return inflected(name, language, language === "en" ? englishSingular : frenchSingular);
}

/** In English the last word changes; in French the noun with its adjectives, up to the first small word. */
function inflected(name: string, language: Language, change: (word: string) => string): string {
  const words = name.split(/([ \u00A0]+)/);
  if (language === "en") return [...words.slice(0, -1), change(words.at(-1) ?? "")].join("");
  const small = words.findIndex((word) => /^(?:d|l)['’]/iu.test(word) || isSmall(word, language));
  return words.map((word, index) => (small >= 0 && index >= small ? word : word.trim() ? change(word) : word)).join("");
}

function isSmall(word: string, language: Language): boolean {
  return word.length <= 3 && (lexiconOf(language)?.commonWords.has(flatOf(word).folded) ?? false);
}

function englishPlural(word: string): string {
  if (/[^aeiou]y$/iu.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:ss|us|is|x|z|[cs]h)$/iu.test(word)) return `${word}es`;
  return /s$/iu.test(word) ? word : `${word}s`;
}

function englishSingular(word: string): string {
  if (/[^aeiou]ies$/iu.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|x|z|[cs]h)es$/iu.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/iu.test(word) ? word : word.replace(/s$/u, "");
}

function frenchPlural(word: string): string {
  if (/[sxz]$/iu.test(word)) return word;
  if (/al$/iu.test(word)) return `${word.slice(0, -1)}ux`;
  return /(?:eau|eu|au)$/iu.test(word) ? `${word}x` : `${word}s`;
}

function frenchSingular(word: string): string {
  if (/(?:is|us|as|os|ès|oix|ix)$/iu.test(word)) return word;
  if (/[^e]aux$/iu.test(word)) return `${word.slice(0, -2)}l`;
  return word.replace(/[sx]$/u, "");
}
