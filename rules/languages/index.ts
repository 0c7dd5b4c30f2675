import { fixWords as english } from "./en/fix-words.ts";
import { en } from "./en/lexicon.ts";
import type { FixWords } from "./fix-words.ts";
import { fixWords as french } from "./fr/fix-words.ts";
import { fr } from "./fr/lexicon.ts";
import { type Grammar, grammarOf } from "./grammar.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Language, Translated } from "./translated.ts";

/** Languages that a text may be written in; the first is assumed where it does not tell. */
export type Languages = readonly [Lexicon, ...Lexicon[]];

/** Every language that we read. */
export const lexicons: Languages = [en, fr];

/** The lexicon of a language; undefined for one that we do not read. */
export function lexiconOf(language: Language): Lexicon | undefined {
  return lexicons.find((lexicon) => lexicon.language === language);
}

/** The grammar of a language; one of which nothing is known for a language that we do not read. */
export function grammarFor(language: Language): Grammar {
  return lexiconOf(language)?.grammar ?? grammarOf({ language });
}

/** What the fixes that several rules offer say, in every language that they are translated into. */
export const fixWords = { en: english, fr: french } satisfies Translated<FixWords>;
