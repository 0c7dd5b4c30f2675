import { en } from "./en/lexicon.ts";
import { fr } from "./fr/lexicon.ts";
import type { Lexicon } from "./lexicon.ts";

/** Every language that we read; the first is assumed where a text does not tell. A new one is a file of its own and its name here. */
export const lexicons: readonly [Lexicon, ...Lexicon[]] = [en, fr];

/** The lexicon of a language; undefined for one that we do not read. */
export function lexiconOf(language: string): Lexicon | undefined {
  return lexicons.find((lexicon) => lexicon.language === language);
}
