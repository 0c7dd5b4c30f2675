import { nobody } from "../../words/company-names.ts";
import type { Passage, Range } from "../../words/passages.ts";
import { isSmall } from "./names.ts";

/** The words in capitals that begin at an offset: a name, unless the first is a word of the language or it is of data. */
export function nameAt(passage: Passage, start: number): string | undefined {
  const [words] = properName.exec(passage.text.slice(start)) ?? [];
  if (words === undefined) return undefined;
  const end = start + words.length;
  const isData = passage.mentions("term-head").some((it) => it.end === end || it.start === end + 1);
  return isData || isWord(passage, firstWord(start, words)) ? undefined : words;
}

function firstWord(start: number, words: string): Range {
  return { start, end: start + (words.split(" ")[0] ?? words).length };
}

/** The name of whose something is: "Vireo's models", « les modèles de Vireo ». */
export function ownerOf(passage: Passage, { start, end }: Range): string | undefined {
  const { ahead, behind } = passage.lexicon.grammar.ownedBy;
  const found = [
    { from: 0, match: ahead.exec(passage.text.slice(0, start)) },
    { from: end, match: behind.exec(passage.text.slice(end)) },
  ];
  return found
    .map(({ from, match }) => ({ from, name: match?.groups?.name, at: match?.indices?.groups?.name?.[0] ?? 0 }))
    .find(({ from, name, at }) => name && !isWord(passage, firstWord(from + at, name)))?.name;
}

const properName = /^\p{Lu}[\p{L}\d&'’-]*(?: (?:\p{Lu}[\p{L}\d&'’-]*|\d+))*/u;

function isWord(passage: Passage, range: Range): boolean {
  const word = passage.folded.slice(range.start, range.end);
  return isSmall(passage, word) || [...nobody, "third-party" as const].some((kind) => passage.touches(kind, range));
}
