import { comparedWord } from "../../languages/endings.ts";
import { lexiconOf } from "../../languages/index.ts";
import type { Language } from "../model.ts";

/** The words of a text in their order, without case, punctuation and spacing: equal for a text that was only set anew. */
export function comparableWords(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words that tell what a text speaks of: without small words and endings of the plural; in order, once each. */
export function tellingWords(text: string, language: Language): string[] {
  const lexicon = lexiconOf(language);
  const told = comparableWords(text)
    .map((word) => word.normalize("NFD").replace(/\p{M}/gu, ""))
    .filter((word) => word.length > 1 && !lexicon?.commonWords.has(word) && !lexicon?.fillers.has(word))
    .map(comparedWord);
  return [...new Set(told)];
}

/** How much two sets of words have in common (Sørensen and Dice): from 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const others = new Set(b);
  return (2 * a.filter((word) => others.has(word)).length) / (a.length + b.length);
}

/** The same, where words with the same beginning are the same: "train" and "training", « vendons » and « vendre ». */
export function looseLikeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const common = (these: readonly string[], those: readonly string[]): number =>
    these.filter((word) => those.some((other) => beginAlike(word, other))).length;
  return (common(a, b) + common(b, a)) / (a.length + b.length);
}

/** Whether two words have so long a beginning in common that they are forms of one. */
export function beginAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const least = Math.max(4, Math.ceil(0.55 * Math.max(a.length, b.length)));
  return a.slice(0, least) === b.slice(0, least);
}

/** Whether all words are among others, in any form or with a slip of the pen: a corrected "trian" is no new "train". */
export function areAllAmong(words: readonly string[], others: readonly string[]): boolean {
  return words.every((word) => others.some((other) => beginAlike(word, other) || isSlip(word, other)));
}

/** Whether two longer words differ by one letter, or by two that are swapped. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [ours, theirs] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const areSwapped = ours.length === 2 && ours === [...theirs].reverse().join("");
  return areSwapped || Math.max(ours.length, theirs.length) <= 1;
}

/**
 * Pairs what two lists have in common, the most alike first; what has no partner is left out.
 * @param score how alike two of them are; 0 or less where they may not be paired
 * @returns pairs of indexes
 */
export function pairsOf<T>(
  before: readonly T[],
  after: readonly T[],
  score: (before: T, after: T) => number,
): [number, number][] {
  const candidates = before.flatMap((a, i) =>
    after.flatMap((b, j) => {
      const likely = score(a, b);
      return likely > 0 ? [{ i, j, likely }] : [];
    }),
  );
  // Of equals those that stand alike in both lists: the same pairs whichever list is called the earlier.
  candidates.sort((a, b) => b.likely - a.likely || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i + a.j - b.i - b.j);
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return candidates.flatMap(({ i, j }): [number, number][] => {
    if (taken.before.has(i) || taken.after.has(j)) return [];
    taken.before.add(i);
    taken.after.add(j);
    return [[i, j]];
  });
}

/** What pairs of indexes leave of two lists. */
export function unpaired<T>(pairs: readonly (readonly [number, number])[], before: readonly T[], after: readonly T[]) {
  const taken = { before: new Set(pairs.map(([i]) => i)), after: new Set(pairs.map(([, j]) => j)) };
  return {
    before: before.filter((_, index) => !taken.before.has(index)),
    after: after.filter((_, index) => !taken.after.has(index)),
  };
}
