import type { ComparedFamilies } from "./families.ts";
import type { Grammar } from "./grammar.ts";
import { kindMeanings } from "./kinds.ts";

export type MentionKind = keyof typeof kindMeanings;

/** Kinds that say nothing where words of another one are around them: "everyone in your team" is no public. */
export const undoneBy: Readonly<Partial<Record<MentionKind, MentionKind>>> = {
  "data-public": "closed-audience",
  "public-anchor": "closed-audience",
  definition: "not-definition",
  excluding: "not-excluding",
  exception: "not-excluding",
  "open-enumeration": "comparative",
  exclusive: "not-exclusive",
  "passive-cue": "reflexive",
  helps: "reflexive",
  consent: "consent-of-others",
  "consent-term": "consent-of-others",
  "body-part": "not-a-body-part",
};

/** The kinds of words that a reading needs. */
export const mentionKinds = Object.keys(kindMeanings) as readonly MentionKind[];

/**
 * What the words of one language mean. Data only.
 *
 * Phrases are written in lower case, without accents, with plain apostrophes and hyphens, and match whole words:
 * `*` is any ending, `(a|b)` a choice, `[a]` an optional word, `[a]*` any number of them, `x?` an optional letter, `-` a
 * hyphen or a space, `#` a number, `_` a word, `…` up to five words. Behind a choice that ends in an apostrophe, a space
 * may be missing: `(de|d') ia`. One phrase stands on each line; what is longer than a line is broken behind a space or in
 * front of a `|`.
 */
export interface Lexicon {
  /** Its code in BCP 47: `en`, `fr`. */
  readonly language: string;
  /** How its sentences are built. */
  readonly grammar: Grammar;
  /** Where the noun stands in a name of several words: "shared content", « contenu partagé ». A term has its capital there. */
  readonly nounHead: "first" | "last";
  /**
   * Bare "data", and the `word` right in front of it or behind it, by `nounHead`, that may tell which; what tells nothing
   * after all is a `plain-modifier`. Both are of folded text.
   */
  readonly bareData: { readonly head: RegExp; readonly beside: RegExp };
  /** Small words that tell the language. */
  readonly commonWords: ReadonlySet<string>;
  /** Words, or their beginnings, that nearly every policy has: they do not tell what a sentence speaks of. */
  readonly everydayWords: ReadonlySet<string>;
  /** More small words, which name no data when nothing else stands beside them. */
  readonly fillers: ReadonlySet<string>;
  /** Data that takes in other data; a language may have none. */
  readonly families?: ComparedFamilies;
  /** Numbers that periods are told in, in words, folded; articles that may stand for one among them. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Written with a full stop that ends no sentence; folded, without the stop. */
  readonly abbreviations: readonly string[];
  /** The same, only before a number: "no. 5", « art. 6 ». */
  readonly numberedAbbreviations: readonly string[];
  /** A language may leave kinds out: what only they tell is not read in it. `npm run languages` lists them. */
  readonly phrases: Readonly<Partial<Record<MentionKind, readonly string[]>>>;
  /** Words of the project's own, folded, with their meaning; no language has any by itself. */
  readonly own?: ReadonlyMap<string, MentionKind>;
  /** Finds in folded text where the company's name does something, "Ashgrove may", which is to say "we may". */
  readonly ownName?: RegExp;
}

/** For each kind that a language has, a piece of a policy sentence with the words that are found in `[[brackets]]`. */
export type KindExamples = Readonly<Partial<Record<MentionKind, string>>>;
