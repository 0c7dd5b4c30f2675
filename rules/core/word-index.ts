import type { Anchor, Anchors } from "./anchors.ts";

/** Finds, in one pass over a text, which of many expressions it may match at all. */
export interface WordIndex {
  /**
   * @param folded see `Flat.folded`
   * @param start with `end` the part of it that is searched, in UTF-16 code units
   * @param found takes what is found; its old content is lost
   */
  readonly search: (folded: string, start: number, end: number, found: Found) => void;
  /** Whether a text may match the expression of a number; where this is false it does not. */
  readonly mayMatch: (found: Found, number: number) => boolean;
  /** Makes room for what a search finds. */
  readonly createFound: () => Found;
}

/** What a search has found: a set of bits. */
export type Found = Uint32Array;

/**
 * Makes an index of expressions by the words that any match of them contains.
 * @param forms for each expression, by its number, what a match contains in each of its forms
 */
export function createWordIndex(forms: readonly (readonly Anchors[])[]): WordIndex {
  const letters = forms.flat(2).reduce((sum, set) => sum + set.reduce((all, { text }) => all + text.length, 0), 1);
  // A trie: `next[state * width + letter]` is the state behind a letter, 0 where no anchor goes on.
  const next = new Uint32Array((letters + 1) * width);
  const whole: (number[] | undefined)[] = [];
  const begun: (number[] | undefined)[] = [];
  const numbers = new Map<string, number>();
  let states = 1;

  /** For each expression the sets of anchors, by number, of each of its forms. */
  const needs = forms.map((them) => them.map((anchors) => anchors.map(numberOf)));
  const size = (numbers.size + 31) >> 5;

  /** Sets of the same anchors, in whatever expression, have one number. */
  function numberOf(anchors: readonly Anchor[]): number {
    const key = anchors.map(({ text, extent }) => `${text} ${extent}`).join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    for (const { text, extent } of anchors) {
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const place = state * width + (code === stop ? width - 1 : (letterOf[code] ?? 0));
        next[place] ||= states++;
        state = next[place] ?? 0;
      }
      const ends = extent === "word" ? whole : begun;
      ends[state] = [...(ends[state] ?? []), number];
    }
    return number;
  }

  function search(folded: string, start: number, end: number, found: Found): void {
    found.fill(0);
    let at = start;
    while (at < end) {
      // What is no plain letter may stand between words: an anchor may begin behind it.
      while (at < end && !(letterOf[folded.charCodeAt(at)] ?? 0)) at++;
      let state = 0;
      let letter = at < end ? (letterOf[folded.charCodeAt(at)] ?? 0) : 0;
      while (letter) {
        state = next[state * width + letter] ?? 0;
        if (!state) break;
        add(found, begun[state]);
        at++;
        letter = at < end ? (letterOf[folded.charCodeAt(at)] ?? 0) : 0;
      }
      if (state) {
        add(found, whole[state]);
        if (folded.charCodeAt(at) === stop) addStopped(folded, at, end, state, found);
      }
      while (at < end && letterOf[folded.charCodeAt(at)]) at++;
    }
  }

  function mayMatch(found: Found, number: number): boolean {
    return needs[number]?.some((sets) => sets.every((set) => has(found, set))) ?? false;
  }

  /** Goes on over full stops between single letters. */
  function addStopped(folded: string, from: number, end: number, before: number, found: Found): void {
    let state = before;
    for (let at = from; state; at++) {
      const code = folded.charCodeAt(at);
      const letter = code === stop ? width - 1 : (letterOf[code] ?? 0);
      if (!letter || at >= end) {
        add(found, whole[state]);
        return;
      }
      if (code === stop) add(found, whole[state]);
      state = next[state * width + letter] ?? 0;
      add(found, begun[state]);
    }
  }

  return { search, mayMatch, createFound: () => new Uint32Array(size) };
}

function has(found: Found, number: number): boolean {
  return (((found[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}

function add(found: Found, numbers: readonly number[] | undefined): void {
  if (numbers) for (const number of numbers) found[number >> 5] = (found[number >> 5] ?? 0) | (1 << (number & 31));
}

/** The letters a to z and the digits, counted from 1; 0 for any other code unit. */
const letterOf: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 48 + 27 : 0;
});
/** The full stop, and one number more than that of any letter. */
const stop = 46;
const width = 38;
