import { legalForms } from "../../languages/any.ts";
import { escaped } from "../../languages/grammar.ts";
import { type Languages, lexicons } from "../../languages/index.ts";
import type { Lexicon } from "../../languages/lexicon.ts";
import { keptFor } from "../keep/lazily.ts";
import { createRecent } from "../keep/recent.ts";
import { foldedWord } from "./vocabulary.ts";

/** Names that a part of a text gives to assistants: "Our chat assistant, **Wren**, …". */
export function assistantsIn(source: string): string[] {
  return lexicons.flatMap(({ grammar }) =>
    grammar.assistants.flatMap((naming) =>
      [...source.matchAll(naming)].flatMap(({ 1: name = "" }) => (isName(name) ? name : [])),
    ),
  );
}

/** A small word in capitals, as at the beginning of a sentence, is no name. */
function isName(name: string): boolean {
  return !lexicons.some(({ commonWords, fillers }) => [commonWords, fillers].some((it) => it.has(foldedWord(name))));
}

/**
 * Some lexicons, with the names of assistants as names of models; the same for the same names. What is the company's name
 * too, or a word in small letters, means more than the assistant and is none.
 */
export function lexiconsNaming(names: readonly string[], text: string, languages: Languages): Languages {
  const known = [...new Set(names)].filter((name) => !isCompanys(name, text) && !isWord(name, text)).sort();
  return known.length > 0 ? extended(languages).of(known.join("|"), () => withModels(known, languages)) : languages;
}

const extended = keptFor((_: Languages) => createRecent<Languages>(20));

function withModels(names: readonly string[], [first, ...others]: Languages): Languages {
  const models = names.map((name) => [foldedWord(name), "model"] as const);
  const add = (lexicon: Lexicon): Lexicon => ({ ...lexicon, own: new Map([...models, ...(lexicon.own ?? [])]) });
  return [add(first), ...others.map(add)];
}

/** It stands in the title, in an address, or in front of a legal form. */
function isCompanys(name: string, text: string): boolean {
  const title = /^#[^\n]*/m.exec(text)?.[0] ?? "";
  const told = new RegExp(`(?<!\\p{L})${escaped(name)}(?:,? (?:${legalForms})(?!\\p{L})|\\.\\p{L}{2})`, "iu");
  return wordOf(name, "u").test(title) || told.test(text);
}

function isWord(name: string, text: string): boolean {
  return wordOf(name.toLowerCase(), "u").test(text);
}

/** Not within an address. */
function wordOf(name: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d/.@#_-])${escaped(name)}(?![\\p{L}\\d/.@_-])`, flags);
}
