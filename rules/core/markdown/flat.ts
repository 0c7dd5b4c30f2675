import type { Span } from "../model.ts";
import { countWhile } from "../text/sorted.ts";

/** The words of a block without its markup, and where each of them stands in the text. */
export interface Flat {
  readonly text: string;
  /** For matching, and as long as `text`: lower case, without accents, with plain apostrophes, hyphens and spaces. */
  readonly folded: string;
  /** Where its characters stand in the piece that it was read in, in order. */
  readonly runs: readonly SourceRun[];
  /** Where that piece begins. */
  readonly base: number;
  /** Where words of `text` are linked: offsets into it. */
  readonly links: readonly Span[];
}

/** Characters that stand one for one for their source, or all of them for all of it. */
interface SourceRun {
  /** Where they begin in `text`; they end where the next run begins. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly oneForOne: boolean;
}

export const emptyFlat: Flat = { text: "", folded: "", runs: [], base: 0, links: [] };

/** Collects characters with their source, and makes a `Flat` of them. */
export interface FlatBuilder {
  /** Adds text that stands for the source from `start` to `end`: one for one, if they are as long. */
  readonly add: (text: string, start: number, end: number) => void;
  /** Adds what `addWords` adds as words of a link. */
  readonly link: <T>(addWords: () => T) => T;
  readonly done: () => Flat;
}

export function createFlatBuilder(): FlatBuilder {
  let text = "";
  let folded = "";
  let previous = "";
  const runs: { at: number; start: number; end: number; oneForOne: boolean }[] = [];
  const links: Span[] = [];

  function link<T>(addWords: () => T): T {
    const start = text.length;
    const result = addWords();
    links.push({ start, end: text.length });
    return result;
  }

  function add(words: string, start: number, end: number): void {
    if (words.length !== end - start) addOne(words, start, end);
    else addEach(words, start);
  }

  /** Stretches of plain characters are added at once: that is much faster. */
  function addEach(words: string, start: number): void {
    for (let at = 0; at < words.length; ) {
      plainWords.lastIndex = at;
      const plain = blankOrBreak.test(previous) && blank.test(words.charAt(at)) ? "" : plainWords.exec(words)?.[0];
      if (plain) {
        append(plain, plain.toLowerCase(), start + at, start + at + plain.length, true);
        at += plain.length;
      } else {
        addOne(words.charAt(at), start + at, start + at + 1);
        at++;
      }
    }
  }

  /** Adds what stands for the source as a whole, if it shows. */
  function addOne(character: string, start: number, end: number): void {
    if ((blank.test(character) && blankOrBreak.test(previous)) || invisible.test(character)) return;
    const composed = combining.test(character) ? (previous + character).normalize("NFC") : "";
    const last = runs.at(-1);
    if (composed.length === 1 && last) {
      const first = last.oneForOne ? last.end - 1 : last.start;
      text = text.slice(0, -1);
      folded = folded.slice(0, -1);
      if (last.at === text.length) runs.pop();
      else if (last.oneForOne) last.end--;
      append(composed, fold(composed), first, end, false);
    } else append(character, fold(character), start, end, character.length === end - start);
  }

  function append(words: string, plain: string, start: number, end: number, oneForOne: boolean): void {
    const last = runs.at(-1);
    if (oneForOne && last?.oneForOne && last.end === start) last.end = end;
    else runs.push({ at: text.length, start, end, oneForOne });
    text += words;
    folded += plain;
    previous = words.slice(-1);
  }

  return { add, link, done: () => ({ text, folded, runs, base: 0, links }) };
}

/** Printable ASCII in which no two spaces follow each other. */
const plainWords = /(?:[!-~]| (?![ \t]))+/y;
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
  const known = folds.get(character);
  if (known !== undefined) return known;
  const plain = substitutes[character] ?? withoutAccents(character);
  folds.set(character, plain);
  return plain;
}

const folds = new Map<string, string>();

function withoutAccents(character: string): string {
  const bare = character.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
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
  "\v": " ",
  "\f": " ",
  "\u0085": " ",
  "\u2028": " ",
  "\u2029": " ",
  // The mark of a footnote: "machine learning¹".
  ...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].map((digit) => [digit, " "])),
};

/** The source of the characters from `start` to `end` of a flat text. An empty range has an empty source. */
export function sourceOf(flat: Flat, start: number, end: number): Span {
  const { runs, base } = flat;
  if (start >= end) {
    const at = base + (start < flat.text.length ? sourceAt(flat, start).start : (runs.at(-1)?.end ?? 0));
    return { start: at, end: at };
  }
  return { start: base + sourceAt(flat, start).start, end: base + sourceAt(flat, end - 1).end };
}

/** The source of all of a flat text. */
export function wholeSource(flat: Flat): Span {
  return sourceOf(flat, 0, flat.text.length);
}

/** From the first to the last of ranges that follow each other. */
export function spanOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** The offset into `text` of the first character whose source begins at an offset; -1 where none does. */
export function indexAt({ runs, base }: Flat, offset: number): number {
  const source = offset - base;
  const run = runs[countWhile(runs, ({ start }) => start <= source) - 1];
  const isIn = run && (run.start === source || (run.oneForOne && source < run.end));
  return isIn ? run.at + source - run.start : -1;
}

/** Where the character at an offset of `text` stands in its piece. */
function sourceAt({ runs }: Flat, at: number): Span {
  const run = runs[indexOfRun(runs, at)];
  if (!run) return { start: 0, end: 0 };
  if (!run.oneForOne) return run;
  const start = run.start + at - run.at;
  return { start, end: start + 1 };
}

/** The last run that begins at or before an offset. */
function indexOfRun(runs: readonly SourceRun[], at: number): number {
  return Math.max(0, countWhile(runs, (run) => run.at <= at) - 1);
}
