import type { Anchor } from "./anchors.ts";

/** Finds, in one pass over a text, which of many expressions it may match at all. */
export interface WordIndex {
  /**
   * @param folded see `Flat.folded`
   * @returns the numbers of the expressions that the text, from `start` to `end` in UTF-16 code units, may match; all that
   *   are not among them do not match
   */
  readonly search: (folded: string, start?: number, end?: number) => Numbers;
}

/** A set of small numbers. */
export interface Numbers {
  readonly has: (number: number) => boolean;
}

/**
 * Makes an index of expressions by the words that any match of them contains.
 * @param anchors for each expression, by its number; undefined for one that a text without any word may match
 */
export function createWordIndex(anchors: readonly (readonly Anchor[] | undefined)[]): WordIndex {
  const size = (anchors.length + 31) >> 5;
  const every = new Uint32Array(size);
  const letters = anchors.reduce((sum, them) => sum + (them ?? []).reduce((all, { text }) => all + text.length, 0), 1);
  // A trie: `next[state * width + letter]` is the state behind a letter, 0 where no anchor goes on.
  const next = new Uint32Array((letters + 1) * width);
  const whole: (Uint32Array | undefined)[] = [];
  const begun: (Uint32Array | undefined)[] = [];
  let states = 1;
  for (const [number, them] of anchors.entries()) {
    if (!them) add(every, number);
    for (const { text, extent } of them ?? []) {
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        const place = state * width + (letterOf[text.charCodeAt(at)] ?? 0);
        next[place] ||= states++;
        state = next[place] ?? 0;
      }
      const ends = extent === "word" ? whole : begun;
      ends[state] ??= new Uint32Array(size);
      add(ends[state] ?? every, number);
    }
  }

  function search(folded: string, start = 0, end = folded.length): Numbers {
    const found = every.slice();
    let at = start;
    while (at < end) {
      // What is no plain letter may stand between words: an anchor may begin behind it.
      while (at < end && !(letterOf[folded.charCodeAt(at)] ?? 0)) at++;
      let state = 0;
      let letter = at < end ? (letterOf[folded.charCodeAt(at)] ?? 0) : 0;
      while (letter) {
        state = next[state * width + letter] ?? 0;
        if (!state) break;
        join(found, begun[state]);
        at++;
        letter = at < end ? (letterOf[folded.charCodeAt(at)] ?? 0) : 0;
      }
      if (state) join(found, whole[state]);
      while (at < end && letterOf[folded.charCodeAt(at)]) at++;
    }
    return { has: (number) => (((found[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1 };
  }

  return { search };
}

function add(set: Uint32Array, number: number): void {
  set[number >> 5] = (set[number >> 5] ?? 0) | (1 << (number & 31));
}

function join(set: Uint32Array, more: Uint32Array | undefined): void {
  if (more) for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) | (more[at] ?? 0);
}

/** The letters a to z and the digits, counted from 1; 0 for any other code unit. */
const letterOf: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 48 + 27 : 0;
});
const width = 37;
