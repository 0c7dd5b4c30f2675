import { anyNameJoint } from "../../languages/any.ts";
import type { MentionKind } from "../../languages/lexicon.ts";
import { keptFor } from "../keep/lazily.ts";
import { createRecent } from "../keep/recent.ts";
import { overlaps, type Passage, type Range } from "./passages.ts";

/**
 * The whole of a name around a range that is written like a term that the policy defines: in capitals within a sentence.
 * Undefined where there is none.
 */
export function termAround(passage: Passage, range: Range): Range | undefined {
  return termsIn(passage).find((term) => overlaps(term, range));
}

/** Every such name of a passage, in text order; none where all of its words are in capitals, as in a title. */
export const termsIn = keptFor((passage: Passage): readonly Range[] => findTerms(passage));

function findTerms(passage: Passage): readonly Range[] {
  const words = capitalisedWords(passage);
  if (!words.some((word) => !word.capital && word.end - word.start >= 4 && !isSmall(passage, word))) return [];
  const runs: Range[] = [];
  for (const [index, word] of words.entries()) {
    const last = runs.at(-1);
    const goesOn = last !== undefined && anyNameJoint.test(passage.text.slice(last.end, word.start));
    if (!word.capital || (index === 0 && isSmallOrVerb(passage, word))) continue;
    if (goesOn && last) runs[runs.length - 1] = { start: last.start, end: word.end };
    else runs.push({ start: word.start, end: word.end });
  }
  const first = words[0];
  return runs
    .map((run) => withoutSmallWords(passage, run))
    .map((run) => (passage.lexicon.nounHead === "first" ? withModifier(passage, run) : run))
    .filter(({ start, end }) => end > start)
    .filter((run) => !(first && run.start === first.start && run.end === first.end));
}

interface Word extends Range {
  readonly capital: boolean;
}

function capitalisedWords({ text }: Passage): Word[] {
  // « d'Usage » is two words, "Opt-out" is one.
  return [...text.matchAll(/\p{L}[\p{L}\p{N}]+(?:[-’'](?=\p{L}{2})[\p{L}\p{N}]+)*|\p{L}/gu)].map(
    ({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
      capital: /^\p{Lu}.*\p{Ll}/u.test(word),
    }),
  );
}

/** "Your Shared Content", "The Information": the small word is in capitals by its place alone. */
function withoutSmallWords(passage: Passage, { start, end }: Range): Range {
  let from = start;
  for (;;) {
    const word = /^[\p{L}’'-]+/u.exec(passage.text.slice(from, end))?.[0] ?? "";
    if (!word || !isSmall(passage, { start: from, end: from + word.length })) return { start: from, end };
    from += word.length;
    from += /^[^\p{L}]*/u.exec(passage.text.slice(from, end))?.[0].length ?? 0;
  }
}

function isSmall({ folded, lexicon }: Passage, { start, end }: Range): boolean {
  const word = folded.slice(start, end);
  return lexicon.commonWords.has(word) || lexicon.fillers.has(word);
}

function isSmallOrVerb(passage: Passage, word: Range): boolean {
  return isSmall(passage, word) || verbs.some((kind) => passage.touches(kind, word));
}

const verbs: readonly MentionKind[] = ["training-verb", "building-verb", "active-form", "use-noun"];

/** « le Contenu partagé », « les Notes d'équipe »: only the noun has a capital. */
function withModifier(passage: Passage, { start, end }: Range): Range {
  const [words = ""] = passage.lexicon.grammar.modifier.exec(passage.text.slice(end)) ?? [];
  const last = words.split(/[ '’]/).at(-1) ?? "";
  const whole = { start, end: end + words.length };
  return last && !isSmall(passage, { start: whole.end - last.length, end: whole.end }) ? whole : { start, end };
}

/** The words of a term as its definition and its uses share them: without capitals, endings of the plural and articles. */
export function termKey(term: string): string {
  return keys.of(term, () => makeKey(term));
}

/** Who types has the same terms compared again and again. */
const keys = createRecent<string>(1000);

function makeKey(term: string): string {
  return term
    .normalize("NFC")
    .toLowerCase()
    .replace(/[“”"«»*_]/g, " ")
    .replace(/[’']/g, "'")
    .trim()
    .split(/[\s\u00A0]+/)
    .map((word) => word.replace(/(?<=\p{L}{3})[sx]$/u, ""))
    .join(" ");
}
