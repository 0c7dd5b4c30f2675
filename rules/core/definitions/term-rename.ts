import { grammarFor, lexiconOf } from "../../languages/index.ts";
import type { Edit } from "../finding.ts";
import { flatOf } from "../markdown/flat.ts";
import type { Language, Policy, Span, Term, TermUse } from "../model.ts";
import { overlaps } from "../words/passages.ts";
import { termKey } from "../words/terms.ts";

/** Why a term cannot get a name. */
export type RenameFault = "empty" | "long" | "signs" | "small" | "taken";

/** What speaks against a name for a term; undefined where nothing does. */
export function renameFault(terms: readonly Term[], term: Term, name: string): RenameFault | undefined {
  const wanted = name.trim();
  if (!wanted) return "empty";
  if (wanted.length > longestName) return "long";
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{M} \u00A0'’&-]*$/u.test(wanted) || !/\p{L}\P{L}*\p{L}/u.test(wanted)) return "signs";
  if (/^\p{Lu}/u.test(term.name) && /^\p{Ll}/u.test(wanted)) return "small";
  return terms.some((it) => it !== term && termKey(it.name) === termKey(wanted)) ? "taken" : undefined;
}

/** Of a term that a definition is recognised for, in UTF-16 code units. */
const longestName = 60;

/**
 * Gives a term another name wherever it stands. A use in the plural stays in the plural, one that begins a sentence keeps
 * its capital, and the markup, line breaks and no-break spaces within a name stay where as many words take its place.
 * @param text the whole Markdown text in which the term was found
 * @param name one against which `renameFault` has nothing
 */
export function renameTerm(text: string, term: Term, name: string): Edit[] {
  const wanted = name.trim();
  if (wanted === term.name) return [];
  return [...term.definitions, ...term.uses]
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap((use) => rewritten(text, use, inCaseOf(use, term, inNumberOf(use, term, wanted)).split(/[ \u00A0]+/)));
}

/**
 * Links within a policy to headings that were renamed, made to reach them again.
 * @param before the policy as it is
 * @param after the same with the headings renamed
 * @returns edits of the policy as it is
 */
export function linkEdits(before: Policy, after: Policy): Edit[] {
  if (before.headings.length !== after.headings.length) return [];
  return before.headings.flatMap(({ anchor }, index) => {
    const renamed = after.headings[index]?.anchor;
    if (!anchor || !renamed || anchor === renamed) return [];
    return ["](#", "]: #"]
      .flatMap((mark) => placesOf(before, mark, anchor))
      .map((span) => ({ span, replacement: renamed }));
  });
}

/** Where an anchor stands behind the mark of a link, outside of code. */
function placesOf({ text, literals }: Policy, mark: string, anchor: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(mark + anchor); at >= 0; at = text.indexOf(mark + anchor, at + 1)) {
    const span = { start: at + mark.length, end: at + mark.length + anchor.length };
    const ends = /^(?:[)\s]|$)/.test(text.slice(span.end, span.end + 1));
    if (ends && !literals.some((it) => overlaps(it, span))) places.push(span);
  }
  return places;
}

function rewritten(text: string, { span: whole, words }: TermUse, wanted: readonly string[]): Edit[] {
  if (words.length === wanted.length) {
    return words.flatMap(({ span, text: word }, index) => {
      const replacement = wanted[index] ?? "";
      return word === replacement ? [] : [{ span, replacement }];
    });
  }
  if (isBalanced(text.slice(whole.start, whole.end))) return [{ span: whole, replacement: wanted.join(" ") }];
  // Markup begins or ends within the name: all of it stands in the place of the first word, and the others go.
  return words.map(({ span: { start, end } }, index) => {
    const gap = /(?<![ \t])[ \t]*$/.exec(text.slice(whole.start, start))?.[0].length ?? 0;
    return index === 0
      ? { span: { start, end }, replacement: wanted.join(" ") }
      : { span: { start: start - gap, end }, replacement: "" };
  });
}

/** Whether all markup that begins within words also ends there. */
function isBalanced(words: string): boolean {
  const count = (sign: string) => words.split(sign).length - 1;
  return (
    ["*", "_", "~"].every((sign) => count(sign) % 2 === 0 && count(`${sign}${sign}`) % 2 === 0) &&
    !/[[\]<>]/.test(words)
  );
}

/** A term in small letters has a capital where a sentence begins. */
function inCaseOf({ text }: TermUse, { name }: Term, wanted: string): string {
  const isRaised = /^\p{Lu}/u.test(text) && /^\p{Ll}/u.test(name);
  return isRaised ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted;
}

/** The new name in the number in which the old one stands. */
function inNumberOf({ text }: TermUse, { name, language }: Term, wanted: string): string {
  const here = text.replace(/\s+/g, " ").length;
  const there = name.replace(/\s+/g, " ").length;
  if (here === there || text.replace(/\s+/g, " ") === name) return wanted;
  const inflected = grammarFor(language)[here > there ? "plural" : "singular"];
  return inflected(wanted, (word) => isSmall(word, language));
}

function isSmall(word: string, language: Language): boolean {
  return word.length <= 3 && (lexiconOf(language)?.commonWords.has(flatOf(word).folded) ?? false);
}
