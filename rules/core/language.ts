import type { Lexicon } from "../lexicons/lexicon.ts";

/**
 * The lexicon of a text's language, by the commonest small words; `otherwise` where it is too short or too mixed to tell.
 * @param folded see `Flat.folded`
 * @param lexicons those that it may be
 */
export function detectLexicon(folded: string, otherwise: Lexicon, lexicons: readonly Lexicon[]): Lexicon {
  const counts = new Map<Lexicon, number>();
  for (const word of folded.slice(0, sample).split(/[^\p{L}]+/u)) {
    for (const lexicon of lexicons) {
      if (lexicon.commonWords.has(word)) counts.set(lexicon, (counts.get(lexicon) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return otherwise;
  const lead = first[1] - (second?.[1] ?? 0);
  return lead >= 2 || (lead === 1 && !second) ? first[0] : otherwise;
}

/** In UTF-16 code units. */
const sample = 4000;
