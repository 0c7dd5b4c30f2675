import { keptFor } from "../keep/lazily.ts";
import type { Clause, Phrase, Practice } from "../model.ts";
import { comparableWords, likeness, pairsOf, tellingWords, unpaired } from "../words/likeness.ts";
import type { Change, Direction } from "./comparison.ts";

/** What was found to differ in one respect; see `FactChange`. */
export interface Difference {
  readonly change: Change;
  readonly direction: Direction;
  readonly before: readonly Phrase[];
  readonly after: readonly Phrase[];
}

/** A practice with the clause that it stands in. */
export interface StatedPractice {
  readonly clause: Clause;
  readonly practice: Practice;
}

/** Two statements of one thing, made for the comparison in either order. */
export type Compared<T> = { readonly before: T; readonly after: T };

/** Says in one respect what differs. */
export function one(
  change: Change,
  direction: Direction,
  before: readonly Phrase[],
  after: readonly Phrase[],
): Difference {
  return { change, direction, before, after };
}

/** Words of a kind that stand in one version only. @param added what it means that they came */
export function* presence(
  change: Change,
  before: readonly Phrase[],
  after: readonly Phrase[],
  added: Direction,
): Iterable<Difference> {
  if (before.length > 0 === after.length > 0) return;
  yield one(change, after.length > 0 ? added : opposite(added), before, after);
}

/** What it means that some words are gone and others came. @param came what it means that some only came */
export function exchanged(gone: readonly Phrase[], added: readonly Phrase[], came: Direction): Direction {
  return gone.length && added.length ? "changed" : added.length ? came : opposite(came);
}

/** What it means the other way round. */
export function opposite(direction: Direction): Direction {
  return direction === "changed" ? direction : direction === "weakened" ? "strengthened" : "weakened";
}

/** What has no counterpart of the same or nearly the same words. */
export function unlike<T extends Phrase>(
  before: readonly T[],
  after: readonly T[],
  { language: a }: Clause,
  { language: b }: Clause,
) {
  // Said twice is said: what is there in the same words is never gone.
  const old = before.filter((it) => !after.some((other) => dataKey(other) === dataKey(it)));
  const fresh = after.filter((it) => !before.some((other) => dataKey(other) === dataKey(it)));
  const pairs = pairsOf(old, fresh, (x, y) => {
    const score = likeness(tellingWords(x.text, a), tellingWords(y.text, b));
    return score >= 0.75 ? score : 0;
  });
  const left = unpaired(pairs, old, fresh);
  return { gone: distinct(left.before), added: distinct(left.after) };
}

/** Without those at a place that one before has. */
export function distinct<T extends Phrase>(phrases: readonly T[]): T[] {
  return phrases.filter(
    (it, index) => phrases.findIndex(({ span }) => span.start === it.span.start && span.end === it.span.end) === index,
  );
}

/** Data as a key: equal for equal words. */
export const dataKey = keptFor(({ text }: Phrase): string => comparableWords(text).join(" "));
