import type { Reason } from "../model.ts";
import type { Evidence } from "./evidence.ts";

/**
 * The words that weigh most. The same words may be evidence in several ways, which count together; words within others
 * that are already told say nothing more.
 */
export function strongest(evidence: readonly Evidence[], weightOf: (it: Evidence) => number): readonly Reason[] {
  const weights = new Map<string, number>();
  const first = new Map<string, Evidence & { readonly words: string }>();
  for (const it of evidence) {
    const { words } = it;
    const weight = weightOf(it);
    if (!words || weight === 0 || !/\p{L}/u.test(words)) continue;
    const key = `${it.place} ${words.toLowerCase()}`;
    weights.set(key, (weights.get(key) ?? 0) + weight);
    if (!first.has(key)) first.set(key, { ...it, words });
  }
  const told: Reason[] = [];
  for (const [key, weight] of [...weights].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))) {
    const { place, words } = first.get(key) as Evidence & { readonly words: string };
    if (told.length === most || Math.abs(weight) < least) break;
    if (told.some((it) => it.place === place && overlap(it.words, words))) continue;
    told.push({ words, place, speaksFor: weight > 0 });
  }
  return told;
}

const most = 3;
/** In hundredths of the logarithm of the odds: what moves the chance by a twentieth at most is no reason. */
const least = 20;

function overlap(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
}
