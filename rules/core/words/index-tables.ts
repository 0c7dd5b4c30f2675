import type { Anchor, Anchors } from "./anchors.ts";

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
