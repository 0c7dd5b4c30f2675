import { anyArticle } from "../../languages/any.ts";
import { lexiconOf } from "../../languages/index.ts";
import { flatOf } from "../markdown/flat.ts";
import type { Definition, Language } from "../model.ts";
import { hasMention } from "../words/mentions.ts";

/** “us” and “our” are explained in brackets too, and « Ces bases » begins a sentence: no reader takes them for terms. */
export function isName(name: string, language: Language): boolean {
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
export function isNounPhrase({ term, language }: Definition): boolean {
  const lexicon = lexiconOf(language);
  const words = flatOf(nameOf(term)).folded.split(/[^\p{L}\p{N}]+/u);
  if (!lexicon || hasMention(words[0] ?? "", lexicon, "building-verb")) return false;
  const persons = ["first-party", "reader"] as const;
  // "users" is a word for readers too, and may be a part of a name.
  return !words.some((it) => lexicon.commonWords.has(it) && persons.some((kind) => hasMention(it, lexicon, kind)));
}

/** In UTF-16 code units. */
const longestPronoun = 3;
const longestArticle = 4;
const mostSmallWords = 4;
const pronouns = ["we", "reader", "anaphor", "enumeration-of"] as const;

/** A term without the small word that stands before it in its definition: « vos Contenus ». */
export function nameOf(term: string): string {
  return term.normalize("NFC").replace(anyArticle, "");
}
