import type { IndexTables } from "./index-tables.ts";

/** What a search has found: a set of bits. */
export type FoundPhrases = Uint32Array;

/** Makes what finds, in one pass over a text, the sets of which it has an anchor. */
export function createSearch(tables: IndexTables) {
  const { lists } = tables;
  const { next, whole, begun } = trieOf(tables);

  return (folded: string, found: FoundPhrases): void => {
    found.fill(0);
    const end = folded.length;
    let state = 0;
    let isLost = false;
    for (let at = 0; at <= end; at++) {
      const code = at < end ? folded.charCodeAt(at) : 0;
      const letter = code < letterOf.length ? letterOf[code] : 0;
      if (!letter) {
        // What is no plain letter may stand between words: an anchor may begin behind it.
        if (state) {
          add(found, whole[state]);
          if (code === stop) addStopped(folded, at, state, found);
        }
        state = 0;
        isLost = false;
      } else if (!isLost) {
        state = next[state * width + letter] ?? 0;
        isLost = state === 0;
        add(found, begun[state]);
      }
    }
  };

  /** Goes on over full stops between single letters. */
  function addStopped(folded: string, from: number, before: number, found: FoundPhrases): void {
    let state = before;
    for (let at = from; state; at++) {
      const code = folded.charCodeAt(at);
      const letter = code === stop ? width - 1 : (letterOf[code] ?? 0);
      if (!letter) {
        add(found, whole[state]);
        return;
      }
      if (code === stop) add(found, whole[state]);
      state = next[state * width + letter] ?? 0;
      add(found, begun[state]);
    }
  }

  /** @param place of a list of sets, counted from 1, 0 for none */
  function add(found: FoundPhrases, place: number | undefined): void {
    if (!place) return;
    const end = place + (lists[place - 1] ?? 0);
    for (let at = place; at < end; at++) {
      const set = lists[at] ?? 0;
      found[set >> 5] = (found[set >> 5] ?? 0) | (1 << (set & 31));
    }
  }
}

/** The words of an index as a trie, whose states are numbered. */
function trieOf({ letters, shared, added, lists }: IndexTables) {
  // `next[state * width + letter]` is the state behind a letter, 0 where no anchor goes on.
  const next = new (tableFor(letters.length))((letters.length + 1) * width);
  // For each state where in `lists` the sets of an anchor stand that ends there, counted from 1; 0 where none does.
  const whole = new Uint32Array(letters.length + 1);
  const begun = new Uint32Array(letters.length + 1);
  const path = [0];
  let latest = 0;
  let place = 0;
  for (let word = 0; word < added.length; word++) {
    let depth = shared[word] ?? 0;
    let state = path[depth] ?? 0;
    for (const end = latest + (added[word] ?? 0); latest < end; path[++depth] = state) {
      const code = letters.charCodeAt(latest);
      next[state * width + (code === stop ? width - 1 : (letterOf[code] ?? 0))] = ++latest;
      state = latest;
    }
    for (const ends of [whole, begun]) {
      if (lists[place]) ends[state] = place + 1;
      place += 1 + (lists[place] ?? 0);
    }
  }
  return { next, whole, begun };
}

function tableFor(states: number) {
  return states <= 0xffff ? Uint16Array : Uint32Array;
}

/** The letters a to z and the digits, counted from 1; 0 for any other code unit. */
const letterOf: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 48 + 27 : 0;
});
/** The full stop, and one number more than that of any letter. */
const stop = 46;
const width = 38;
