import type { Span } from "./model.ts";

/**
 * The words of a block without its markup, and where each of them stands in the text.
 * `text` and `folded` have the same length; the source of `text[i]` is from `base + starts[i]` to `base + ends[i]`.
 */
export interface Flat {
  readonly text: string;
  /** For matching: lower case, without accents, with plain apostrophes, hyphens and spaces. */
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where the piece begins that it was read in. */
  readonly base: number;
  /** Where words of `text` are linked: offsets into it. */
  readonly links: readonly Span[];
}

export const emptyFlat: Flat = { text: "", folded: "", starts: [], ends: [], base: 0, links: [] };

/** Collects characters with their source, and makes a `Flat` of them. */
export interface FlatBuilder {
  /** Adds text that stands for the source from `start` to `end`. */
  readonly add: (text: string, start: number, end: number) => void;
  /** Adds what `addWords` adds as words of a link. */
  readonly link: <T>(addWords: () => T) => T;
  readonly done: () => Flat;
}

export function createFlatBuilder(): FlatBuilder {
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
        ends[last] = end;
        return;
      }
    }
    const plain = fold(character);
    for (let unit = 0; unit < character.length; unit++) {
      units.push(character.charAt(unit));
      folded.push(plain.charAt(unit));
      starts.push(start);
      ends.push(end);
    }
  }

  return {
    add: (characters, start, end) => {
      if (characters.length === end - start) {
        for (let at = 0; at < characters.length; at++) add(characters.charAt(at), start + at, start + at + 1);
      } else add(characters, start, end);
    },
    link,
    done: () => ({ text: units.join(""), folded: folded.join(""), starts, ends, base: 0, links }),
  };
}

/** Several spaces show as one, those that begin a line as none. */
const blank = /^[ \t]$/;
const blankOrBreak = /^[ \t\n]$/;
/** A flat text of plain words, as they stand. */
export function flatOf(text: string): Flat {
  const builder = createFlatBuilder();
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
  const { starts, ends, base } = flat;
  if (start >= end) {
    const at = base + (starts[start] ?? ends.at(-1) ?? 0);
    return { start: at, end: at };
  }
  return { start: base + (starts[start] ?? 0), end: base + (ends[end - 1] ?? 0) };
}
