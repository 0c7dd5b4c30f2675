import type { Draft } from "./draft.ts";

/** Names that a policy may define. */
export interface Names {
  readonly key: string;
  /** Their words, by the first of them as it may stand in the source: with or without the ending of the plural. */
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  /** Whether one of them begins with letters by which it cannot be looked up: any section may define it. */
  readonly isUnusual: boolean;
}

/** The words of a name, without the endings of the plural. */
type Name = readonly string[];

/** The names of all data that some practices use. */
export function namesOf(drafts: readonly Pick<Draft, "data">[]): Names {
  const names = new Map<string, Name>();
  const add = (words: Name) => {
    if (words[0]) names.set(words.join(" "), words);
  };
  for (const { head, term } of drafts.flatMap(({ data }) => data)) {
    const words = wordsOf(head);
    // As many small words may stand before the term as `namesTerm` passes over.
    for (const from of [0, 1, 2]) {
      if (words.slice(0, from).every((word) => word.length <= 5)) add(words.slice(from));
    }
    // A term is the same in small letters, and may be made of the name of another.
    for (const word of wordsOf(term?.text ?? "")) {
      add([word]);
      add([word.toLowerCase()]);
    }
  }
  const all = [...names.values()];
  return {
    key: [...names.keys()].sort().join("|"),
    byFirst: byFirst(all),
    isUnusual: all.some(([first = ""]) => [...first].some((it) => !isPlainLetter(it.charCodeAt(0)))),
  };
}

function byFirst(names: readonly Name[]): Map<string, Name[]> {
  const found = new Map<string, Name[]>();
  for (const name of names) {
    for (const ending of ["", ...plurals]) {
      const word = `${name[0]}${ending}`;
      found.set(word, [...(found.get(word) ?? []), name]);
    }
  }
  return found;
}

const plurals = ["s", "x"] as const;

/** Tells whether a section may define one of some names; where it does not, it defines none of them. */
export function createDefining(source: string): (names: Names) => boolean {
  let latest = { key: "", answer: false };
  return (names) => {
    if (latest.key !== names.key) latest = { key: names.key, answer: names.isUnusual || mayDefine(source, names) };
    return latest.answer;
  };
}

function mayDefine(source: string, { byFirst }: Names): boolean {
  if (byFirst.size === 0) return false;
  const titleEnd = /\n|$/.exec(source)?.index ?? 0;
  for (let at = 0; at < source.length; at++) {
    const start = at;
    while (isPlainLetter(source.charCodeAt(at))) at++;
    const names = at > start ? byFirst.get(source.slice(start, at)) : undefined;
    const end = at;
    if (names?.some((name) => isDefinedAt(source, end, name, start < titleEnd))) return true;
  }
  return false;
}

/**
 * A defined term begins with a capital, or stands in quotation marks, in bold, in the first cell of a row, or is the title
 * of its section.
 * @param at where its first word ends
 */
function isDefinedAt(source: string, at: number, [first = "", ...rest]: Name, inTitle: boolean): boolean {
  let end = at;
  for (const word of rest) {
    const gap = end;
    while (end < source.length && end - gap < longestGap && !isPlainLetter(source.charCodeAt(end))) end++;
    if (!source.startsWith(word, end)) return false;
    end += word.length;
    if (plurals.some((it) => source.startsWith(it, end))) end++;
  }
  return /^\p{Lu}/u.test(first) || matchesAt(mark, source, end) || (inTitle && matchesAt(endOfLine, source, end));
}

/** Between two words of a name, in UTF-16 code units. */
const longestGap = 6;
const mark = /[ ,.:]*[*_]*[ ,.:]*["”»*_|]/y;
const endOfLine = /[^\p{L}\n]*(?:\n|$)/uy;

/** @param pattern sticky */
function matchesAt(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(source);
}

/** Letters and digits of the Latin script; false beyond the end of a text. */
function isPlainLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7;
}

/** Its words without the endings of the plural. */
function wordsOf(name: string): string[] {
  return (name.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(?<=\p{L}{3})[sx]$/u, ""));
}
