import type { Span } from "./model.ts";

/**
 * The words of a block without its markup, and where each of them stands in the text.
 * `text` and `folded` have the same length; `starts[i]` and `ends[i]` are the offsets of the source of `text[i]`.
 */
export interface Flat {
  readonly text: string;
  /** For matching: lower case, without accents, with plain apostrophes, hyphens and spaces. */
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where words of `text` are linked: offsets into it. */
  readonly links: readonly Span[];
}

export const emptyFlat: Flat = { text: "", folded: "", starts: [], ends: [], links: [] };

/** Collects characters with their source, and makes a `Flat` of them. */
export interface FlatBuilder {
  /** Adds text that stands for the source from `start` to `end`. */
  readonly add: (text: string, start: number, end: number) => void;
  /** Adds what `addWords` adds as words of a link. */
  readonly link: <T>(addWords: () => T) => T;
  readonly done: () => Flat;
}

/** @param base what to add to every offset: 1 where a byte order mark stands before the text, else 0 */
export function createFlatBuilder(base: number): FlatBuilder {
  const units: string[] = [];
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const links: Span[] = [];

  function link<T>(addWords: () => T): T {
    const start = units.length;
    const result = addWords();
    links.push({ start, end: units.length });
    return result;
  }

  function add(character: string, start: number, end: number): void {
    const last = units.length - 1;
    const previous = units[last] ?? "";
    if (blank.test(character) && blankOrBreak.test(previous)) return;
    // Nearly all characters are plain: the rest is asked of none of them.
    if (character > "\u007F") {
      if (invisible.test(character)) return;
      const composed = last >= 0 && combining.test(character) ? (previous + character).normalize("NFC") : "";
      if (composed.length === 1) {
        units[last] = composed;
        folded[last] = fold(composed);
        ends[last] = base + end;
        return;
      }
    }
    const plain = fold(character);
    for (let unit = 0; unit < character.length; unit++) {
      units.push(character.charAt(unit));
      folded.push(plain.charAt(unit));
      starts.push(base + start);
      ends.push(base + end);
    }
  }

  return {
    add: (characters, start, end) => {
      if (characters.length === end - start) {
        for (let at = 0; at < characters.length; at++) add(characters.charAt(at), start + at, start + at + 1);
      } else add(characters, start, end);
    },
    link,
    done: () => ({ text: units.join(""), folded: folded.join(""), starts, ends, links }),
  };
}

/** Several spaces show as one, those that begin a line as none. */
const blank = /^[ \t]$/;
const blankOrBreak = /^[ \t\n]$/;
/** A flat text of plain words, as they stand. */
export function flatOf(text: string): Flat {
  const builder = createFlatBuilder(0);
  builder.add(text, 0, text.length);
  return builder.done();
}

const combining = /^\p{M}$/u;
/** Soft hyphens, zero-width spaces and joiners, byte order marks: they show nothing and may stand within a word. */
const invisible = /^[\u00AD\u200B-\u200D\u2060\uFEFF]$/;

/** One character as it is matched; keeps the length in UTF-16 code units. */
function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (character.length === 1 && code < 128) return character.toLowerCase();
  const plain = substitutes[character];
  if (plain) return plain;
  const bare = character.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return bare.length === character.length ? bare : character;
}

const substitutes: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "′": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "\u00A0": " ",
  "\u202F": " ",
  "\u2009": " ",
  "\u2007": " ",
  "\t": " ",
};

/** The source of the characters from `start` to `end` of a flat text. An empty range has an empty source. */
export function sourceOf(flat: Flat, start: number, end: number): Span {
  if (start >= end) {
    const at = flat.starts[start] ?? flat.ends.at(-1) ?? 0;
    return { start: at, end: at };
  }
  return { start: flat.starts[start] ?? 0, end: flat.ends[end - 1] ?? 0 };
}
