import { plurals } from "../../languages/endings.ts";
import type { DataObject } from "../model.ts";

/** Names that a policy may define. */
export interface DefinableNames {
  /** The same for the same names. */
  readonly key: string;
  readonly lookup: Lookup;
  /** Whether one of them begins with letters by which it cannot be looked up: any section may define it. */
  readonly isUnusual: boolean;
}

/** Names by their first word as it may stand in a source: with or without the ending of the plural. */
type Lookup = ReadonlyMap<string, readonly Name[]>;

/** The words of a name, without the endings of the plural. */
type Name = readonly string[];

/** The names of all data that some practices use. */
export function definableNames(practices: readonly { readonly data: readonly DataObject[] }[]): DefinableNames {
  const names = new Map<string, Name>();
  const add = (words: Name) => {
    if (words[0]) names.set(words.join(" "), words);
  };
  for (const { head, term } of practices.flatMap(({ data }) => data)) {
    const words = singularWords(head);
    // As many small words may stand before the term as `namesTerm` passes over.
    for (const from of [0, 1, 2]) {
      if (words.slice(0, from).every((word) => word.length <= 5)) add(words.slice(from));
    }
    // A term is the same in small letters, and may be made of the name of another.
    for (const word of singularWords(term?.text ?? "")) {
      add([word]);
      add([word.toLowerCase()]);
    }
  }
  return {
    key: [...names.keys()].sort().join("|"),
    lookup: lookupOf([...names.values()]),
    isUnusual: [...names.values()].some(([first = ""]) => [...first].some((it) => !isPlainLetter(it.charCodeAt(0)))),
  };
}

function lookupOf(names: readonly Name[]): Lookup {
  const found = new Map<string, Name[]>();
  for (const name of names) {
    for (const ending of ["", ...plurals]) {
      const word = `${name[0]}${ending}`;
      found.set(word, [...(found.get(word) ?? []), name]);
    }
  }
  return found;
}

/** Whether a section may define one of some names; where it does not, it defines none of them. */
export function mayDefine(source: string, names: DefinableNames): boolean {
  return names.isUnusual || nameDefinedIn(source, names.lookup) !== undefined;
}

/** One of the names that a section may define; undefined where it defines none. */
function nameDefinedIn(source: string, lookup: Lookup): string | undefined {
  const titleEnd = /\n|$/.exec(source)?.index ?? 0;
  const definedAt = (start: number, end: number, names: readonly Name[] | undefined) =>
    names?.find((name) => isDefinedAt(source, end, name, start < titleEnd))?.join(" ");
  // A few names are looked for much faster one by one.
  if (lookup.size <= fewWords) {
    for (const [word, names] of lookup) {
      for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + 1)) {
        const end = at + word.length;
        const isWhole = !isPlainLetter(source.charCodeAt(at - 1)) && !isPlainLetter(source.charCodeAt(end));
        const found = isWhole ? definedAt(at, end, names) : undefined;
        if (found) return found;
      }
    }
    return undefined;
  }
  for (let at = 0; at < source.length; at++) {
    const start = at;
    while (isPlainLetter(source.charCodeAt(at))) at++;
    const found = at > start ? definedAt(start, at, lookup.get(source.slice(start, at))) : undefined;
    if (found) return found;
  }
  return undefined;
}

const fewWords = 12;

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
const mark = /[ ,.:]*(?:[*_]+[ ,.:]*)?["”»*_|]/y;
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
function singularWords(name: string): string[] {
  return (name.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(?<=\p{L}{3})[sx]$/u, ""));
}
