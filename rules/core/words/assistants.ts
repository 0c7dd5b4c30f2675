import { legalForms } from "../../languages/any.ts";
import { escaped } from "../../languages/grammar.ts";
import { type Languages, lexicons } from "../../languages/index.ts";
import type { Lexicon } from "../../languages/lexicon.ts";
import { keptFor } from "../keep/lazily.ts";
import { createRecent } from "../keep/recent.ts";
import { isWord, nameThatActs, wordOf } from "./company-names.ts";
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

/** What the company calls itself by its role: "Brindle Ltd (the “Provider”)", « Brindille SAS (ci-après l'« Éditeur ») ». */
export function ownRolesIn(source: string): string[] {
  return lexicons.flatMap(({ grammar }) =>
    [...source.matchAll(grammar.ownRole)]
      .filter(({ index }) => companyAhead.test(paragraphAhead(source, index)))
      .map(({ groups }) => groups?.role ?? ""),
  );
}

/** What stands in front in the same paragraph. */
function paragraphAhead(source: string, index: number): string {
  return source.slice(Math.max(0, source.lastIndexOf("\n\n", index), index - furthestCompany), index);
}

const companyAhead = new RegExp(`(?<!\\p{L})(?:${legalForms})(?!\\p{L})`, "iu");
/** In UTF-16 code units: "Brindle Ltd, a company registered in …". */
const furthestCompany = 250;

/**
 * Some lexicons, with the names of assistants as names of models; the same for the same names. What is the company's name
 * too, or a word in small letters, means more than the assistant and is none. A role is a model where it is trained.
 * @param ownRoles what the company calls itself: "we", where no other such company is meant in small letters
 */
export function lexiconsNaming(
  assistants: readonly Assistant[],
  ownRoles: readonly string[],
  companies: readonly string[],
  text: string,
  languages: Languages,
): Languages {
  const names = distinct(assistants.map(({ name }) => name)).filter((it) => !isCompanys(it, text) && !isWord(it, text));
  const roles = distinct(assistants.map(({ role }) => role));
  const ours = distinct(ownRoles).filter((it) => !isWord(it, text));
  const own = distinct(companies);
  if (names.length + roles.length + ours.length + own.length === 0) return languages;
  const key = [names, roles, ours, own].map((it) => it.join("|")).join("/");
  return extended(languages).of(key, () => withOwnNames(names, roles, ours, own, languages));
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].filter(Boolean).sort();
}

const extended = keptFor((_: Languages) => createRecent<Languages>(20));

function withOwnNames(
  names: readonly string[],
  roles: readonly string[],
  ours: readonly string[],
  companies: readonly string[],
  [first, ...others]: Languages,
): Languages {
  const own = [
    ...ours.map((role) => [foldedWord(role), "we"] as const),
    ...roles.map((role) => [foldedWord(role), "learning-capability"] as const),
    ...names.map((name) => [foldedWord(name), "model"] as const),
  ];
  const add = (lexicon: Lexicon): Lexicon => ({
    ...lexicon,
    own: new Map([...own, ...(lexicon.own ?? [])]),
    ...(companies.length > 0 ? { ownName: nameThatActs(companies, lexicon.grammar.speaking) } : {}),
  });
  return [add(first), ...others.map(add)];
}

/** It stands in the title, in an address, or in front of a legal form. */
function isCompanys(name: string, text: string): boolean {
  const title = /^#[^\n]*/m.exec(text)?.[0] ?? "";
  const told = new RegExp(`(?<!\\p{L})${escaped(name)}(?:,? (?:${legalForms})(?!\\p{L})|\\.\\p{L}{2})`, "iu");
  return wordOf(name, "u").test(title) || told.test(text);
}
