import { lazily } from "../keep/lazily.ts";
import type { Anchor, Anchors } from "./anchors.ts";

/** Finds, in one pass over a text, which of many expressions it may match at all. They stand in groups. */
export interface WordIndex {
  /**
   * @param folded see `Flat.folded`
   * @param found takes what is found; its old content is lost
   */
  readonly search: (folded: string, found: FoundPhrases) => void;
  /** The groups of which a text may match an expression, by their numbers; it matches none of any other. */
  readonly groupsIn: (found: FoundPhrases) => readonly number[];
  /** Which expressions of a group a text may match, by their numbers in it; it matches no others. */
  readonly mayMatchOf: (found: FoundPhrases, group: number) => readonly number[];
  /** Makes room for what a search finds. */
  readonly createFound: () => FoundPhrases;
}

/** What a search has found: a set of bits. */
type FoundPhrases = Uint32Array;

/** What an index is made of, as JSON holds it. */
export interface IndexTables {
  /** The words that matches contain, in order, each without what it shares with the one before. */
  readonly letters: string;
  /** For each word how many letters it shares with the one before it. */
  readonly shared: readonly number[];
  /** For each word how many letters it has in `letters`. */
  readonly added: readonly number[];
  /** For each word the sets in which it stands as a whole, then those in which it is a beginning, each time after their number. */
  readonly lists: readonly number[];
  /** How many sets there are. */
  readonly sets: number;
  /** For each expression the forms of its matches: of which sets each contains a word, after their number. */
  readonly needs: readonly number[];
  /** For each expression how many numbers it has in `needs`. */
  readonly expressions: readonly number[];
  /** For each group how many expressions it has. */
  readonly groups: readonly number[];
}

/** Makes an index of expressions. */
export function createWordIndex({ letters, shared, added, lists, sets, ...tables }: IndexTables): WordIndex {
  // A trie: `next[state * width + letter]` is the state behind a letter, 0 where no anchor goes on.
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
  const { needs } = tables;
  // Where in `needs` each expression begins, and which expression is the first of each group.
  const starts = sumsOf(tables.expressions);
  const groups = sumsOf(tables.groups);

  function search(folded: string, found: FoundPhrases): void {
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
  }

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

  function groupsIn(found: FoundPhrases): readonly number[] {
    const { always, beginning } = firsts();
    const begun = [...always];
    for (let word = 0; word < found.length; word++) {
      for (let bits = found[word] ?? 0; bits; bits &= bits - 1) {
        for (const group of beginning[word * 32 + 31 - Math.clz32(bits & -bits)] ?? []) {
          if (!begun.includes(group)) begun.push(group);
        }
      }
    }
    return begun.filter((group) => hasForm(found, groups[group] ?? 0, groups[group + 1] ?? 0));
  }

  /** For each set the groups of which a form begins with it, and those of which a form needs no set. */
  const firsts = lazily(() => {
    const always: number[] = [];
    const beginning: number[][] = Array.from({ length: sets }, () => []);
    for (let group = 0; group + 1 < groups.length; group++) {
      const end = starts[groups[group + 1] ?? 0] ?? 0;
      for (let at = starts[groups[group] ?? 0] ?? 0; at < end; at += 1 + (needs[at] ?? 0)) {
        const begun = needs[at] ? beginning[needs[at + 1] ?? 0] : always;
        if (begun && !begun.includes(group)) begun.push(group);
      }
    }
    return { always, beginning };
  });

  function mayMatchOf(found: FoundPhrases, group: number): readonly number[] {
    const first = groups[group] ?? 0;
    const end = groups[group + 1] ?? 0;
    const expressions: number[] = [];
    for (let at = first; at < end; at++) if (hasForm(found, at, at + 1)) expressions.push(at - first);
    return expressions;
  }

  /** Whether all sets of a form are found, of any of the expressions from one to another. */
  function hasForm(found: FoundPhrases, from: number, to: number): boolean {
    const end = starts[to] ?? 0;
    for (let at = starts[from] ?? 0; at < end; ) {
      const next = at + 1 + (needs[at] ?? 0);
      do at++;
      while (at < next && has(found, needs[at] ?? 0));
      if (at === next) return true;
      at = next;
    }
    return false;
  }

  return { search, groupsIn, mayMatchOf, createFound: () => new Uint32Array((sets + 31) >> 5) };
}

function has(found: FoundPhrases, set: number): boolean {
  return (((found[set >> 5] ?? 0) >>> (set & 31)) & 1) === 1;
}

function tableFor(states: number) {
  return states <= 0xffff ? Uint16Array : Uint32Array;
}

/** The sums of the first numbers: of none, of one, and so on. */
function sumsOf(numbers: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const number of numbers) {
    sum += number;
    sums.push(sum);
  }
  return sums;
}

/** The letters a to z and the digits, counted from 1; 0 for any other code unit. */
const letterOf: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return code - 96;
  return code >= 48 && code <= 57 ? code - 48 + 27 : 0;
});
/** The full stop, and one number more than that of any letter. */
const stop = 46;
const width = 38;

/**
 * Prepares an index. This takes many times as long as to make one of the tables, which may be kept.
 * @param groups for each expression of each group what a match contains, in each of its forms
 */
export function tablesOf(groups: readonly (readonly (readonly Anchors[])[])[]): IndexTables {
  const numbers = new Map<string, number>();
  const words = new Map<string, Record<Anchor["extent"], Set<number>>>();

  /** Sets of the same anchors, in whatever expression, have one number. */
  function numberOf(anchors: readonly Anchor[]): number {
    const key = anchors.map(({ text, extent }) => `${text} ${extent}`).join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    for (const { text, extent } of anchors) {
      const word = words.get(text) ?? { word: new Set(), beginning: new Set() };
      words.set(text, word);
      word[extent].add(number);
    }
    return number;
  }

  const needs = groups.flat().map((forms) => withoutDoubles(forms.map((anchors) => anchors.map(numberOf))));
  const inOrder = [...words.keys()].sort();
  const shared = inOrder.map((word, number) => sharedLength(word, inOrder[number - 1] ?? ""));
  const rests = inOrder.map((word, number) => word.slice(shared[number]));
  return {
    letters: rests.join(""),
    shared,
    added: rests.map((rest) => rest.length),
    lists: inOrder.flatMap((text) => {
      const { word, beginning } = words.get(text) ?? { word: [], beginning: [] };
      return [...counted(word), ...counted(beginning)];
    }),
    sets: numbers.size,
    needs: needs.flat(2),
    expressions: needs.map((forms) => forms.flat().length),
    groups: groups.map((expressions) => expressions.length),
  };
}

function withoutDoubles(forms: readonly (readonly number[])[]): number[][] {
  return [...new Map(forms.map((form) => [form.join(), counted(form)])).values()];
}

/** A list after its length. */
function counted(list: Iterable<number>): number[] {
  const numbers = [...list];
  return [numbers.length, ...numbers];
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
