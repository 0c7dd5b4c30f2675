/** The code of a language that is read, in BCP 47: `en`, `fr`. */
export type Language = string;

/** Something in each language that it has been translated into, by the language's code; English there always is. */
export type Translated<T = string> = Readonly<Record<Language, T>> & { readonly en: T };

/** The language that everything is said in. */
export const fallbackLanguage = "en";

/** What is said in a language; in English, where nobody has translated it yet. */
export function inLanguage<T>(words: Translated<T>, language: Language): T {
  return words[language] ?? words[fallbackLanguage];
}
