import type { Lexicon } from "../../languages/lexicon.ts";
import { keptFor } from "../keep/lazily.ts";

/**
 * The lexicon of a text's language, by the commonest small words; `otherwise` where it is too short or too mixed to tell.
 * @param folded see `Flat.folded`
 * @param lexicons those that it may be
 */
export function detectLexicon(folded: string, otherwise: Lexicon, lexicons: readonly Lexicon[]): Lexicon {
  return lexiconTold(folded, lexicons) ?? otherwise;
}

/** As `detectLexicon`, but undefined where the words do not tell. */
export function lexiconTold(folded: string, lexicons: readonly Lexicon[]): Lexicon | undefined {
  const { next, speakers } = commonWordsOf(lexicons);
  const counts = lexicons.map((lexicon) => ({ lexicon, words: 0 }));
  for (let at = 0; at < Math.min(folded.length, sample); at++) {
    const start = at;
    let state = 1;
    for (let code = folded.charCodeAt(at); isPlainLetter(code); code = folded.charCodeAt(++at)) {
      state = next[state * letters + code - firstLetter] ?? 0;
    }
    const known = speakers[state];
    if (!known || isOtherLetter(folded, start - 1) || isOtherLetter(folded, at)) continue;
    for (const count of counts) if (known.includes(count.lexicon)) count.words++;
  }
  const [first, second] = counts.sort((a, b) => b.words - a.words);
  const lead = (first?.words ?? 0) - (second?.words ?? 0);
  return lead >= 2 || (lead === 1 && !second?.words) ? first?.lexicon : undefined;
}

/**
 * The common words of some lexicons as a trie: `next[state * letters + letter]` is the state behind a letter, from 1 on; 0
 * where no word goes on. `speakers` are for each state the lexicons that have a word which ends there.
 */
const commonWordsOf = keptFor((lexicons: readonly Lexicon[]) => {
  const words = new Set(lexicons.flatMap(({ commonWords }) => [...commonWords].filter((word) => word.length > 1)));
  const next = new Uint16Array(([...words].join("").length + 2) * letters);
  const speakers: (readonly Lexicon[] | undefined)[] = [undefined, undefined];
  for (const word of words) {
    let state = 1;
    for (const letter of word) {
      const place = state * letters + letter.charCodeAt(0) - firstLetter;
      next[place] ||= speakers.push(undefined) - 1;
      state = next[place] ?? 0;
    }
    speakers[state] = lexicons.filter(({ commonWords }) => commonWords.has(word));
  }
  return { next, speakers };
});

/** In UTF-16 code units. */
const sample = 4000;

/** The letters a to z, of which all common words are made. */
function isPlainLetter(code: number): boolean {
  return code >= firstLetter && code < firstLetter + letters;
}

const firstLetter = 97;
const letters = 26;

function isOtherLetter(folded: string, at: number): boolean {
  return folded.charCodeAt(at) > 127 && /\p{L}/u.test(folded.charAt(at));
}
