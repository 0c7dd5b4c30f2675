import { legalForms } from "../../languages/any.ts";
import { escaped } from "../../languages/grammar.ts";
import { type Languages, lexicons } from "../../languages/index.ts";
import type { Lexicon } from "../../languages/lexicon.ts";
import { keptFor } from "../keep/lazily.ts";
import { createRecent } from "../keep/recent.ts";
import { foldedWord } from "./vocabulary.ts";

/** What a part of a text calls an assistant: its name, and its role where people have such a role too. */
export interface Assistant {
  /** "" where it has none. */
  readonly name: string;
  /** "" where its kind is told by words that name no person. */
  readonly role: string;
}

/** The assistants that a part of a text names: "Our chat assistant, **Wren**, …", "Osric is the AI tutor". */
export function assistantsIn(source: string): Assistant[] {
  return lexicons.flatMap(({ grammar }) =>
    grammar.assistants.flatMap((naming) =>
      [...source.matchAll(naming)].map(({ 1: first = "", groups }) => {
        const { name = "", role = "" } = groups ?? { name: first };
        return { name: isName(name) ? name : "", role };
      }),
    ),
  );
}

/** A small word in capitals, as at the beginning of a sentence, is no name. */
function isName(name: string): boolean {
  return !lexicons.some(({ commonWords, fillers }) => [commonWords, fillers].some((it) => it.has(foldedWord(name))));
}

/**
 * Some lexicons, with the names of assistants as names of models; the same for the same names. What is the company's name
 * too, or a word in small letters, means more than the assistant and is none. A role is a model where it is trained.
 */
export function lexiconsNaming(assistants: readonly Assistant[], text: string, languages: Languages): Languages {
  const names = distinct(assistants.map(({ name }) => name)).filter((it) => !isCompanys(it, text) && !isWord(it, text));
  const roles = distinct(assistants.map(({ role }) => role));
  if (names.length + roles.length === 0) return languages;
  const key = `${names.join("|")}/${roles.join("|")}`;
  return extended(languages).of(key, () => withModels(names, roles, languages));
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].filter(Boolean).sort();
}

const extended = keptFor((_: Languages) => createRecent<Languages>(20));

function withModels(names: readonly string[], roles: readonly string[], [first, ...others]: Languages): Languages {
  const models = [
    ...roles.map((role) => [foldedWord(role), "learning-capability"] as const),
    ...names.map((name) => [foldedWord(name), "model"] as const),
  ];
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
