import { lazily } from "../keep/lazily.ts";
import type { IndexTables } from "./index-tables.ts";
import { createSearch, type FoundPhrases } from "./word-search.ts";

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

/** Makes an index of expressions. */
export function createWordIndex(tables: IndexTables): WordIndex {
  const createFound = () => new Uint32Array((tables.sets + 31) >> 5);
  return { search: createSearch(tables), ...createForms(tables), createFound };
}

/** Finds out which expressions have a form of which all sets are found. */
function createForms({ needs, expressions, groups: sizes, sets }: IndexTables) {
  // Where in `needs` each expression begins, and which expression is the first of each group.
  const starts = sumsOf(expressions);
  const groups = sumsOf(sizes);

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
    const matching: number[] = [];
    for (let at = first; at < end; at++) if (hasForm(found, at, at + 1)) matching.push(at - first);
    return matching;
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

  return { groupsIn, mayMatchOf };
}

function has(found: FoundPhrases, set: number): boolean {
  return (((found[set >> 5] ?? 0) >>> (set & 31)) & 1) === 1;
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
