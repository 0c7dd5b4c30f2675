import { lexicons } from "../lexicons/index.ts";
import type { Language } from "./model.ts";

/**
 * The language of a text by its commonest small words; `otherwise` where it is too short or too mixed to tell.
 * @param folded words in lower case, without accents
 */
export function detectLanguage(folded: string, otherwise: Language): Language {
  const counts = new Map<Language, number>();
  for (const word of folded.slice(0, 4000).split(/[^\p{L}]+/u)) {
    for (const lexicon of lexicons) {
      if (lexicon.commonWords.has(word)) counts.set(lexicon.language, (counts.get(lexicon.language) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return otherwise;
  const lead = first[1] - (second?.[1] ?? 0);
  return lead >= 2 || (lead === 1 && !second) ? first[0] : otherwise;
}
