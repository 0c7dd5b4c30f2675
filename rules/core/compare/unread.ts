import { keptFor } from "../keep/lazily.ts";
import type { Language, Phrase, Policy, Span } from "../model.ts";
import { areAllAmong, comparableWords, looseLikeness, tellingWords } from "../words/likeness.ts";
import { overlaps } from "../words/passages.ts";
import { type ComparedClause, comparedClause, comparedClauses, plainClause } from "./clause-pairs.ts";

/** A sentence of a text, with its words as a key. */
interface Sentence {
  readonly text: string;
  readonly span: Span;
  readonly key: string;
}

/**
 * Prepares to find sentences of one version that have nearly the words of a clause of the other, those of its practices
 * among them. We read nothing in such a sentence, or it would be among the clauses; and a clause is not gone as long as
 * its words are there. A sentence that both versions have is no other form of the clause.
 * @param there the version that is searched
 * @param own the version that the clauses stand in
 */
export function createSearch(there: Policy, own: Policy): (unit: ComparedClause) => ComparedClause | undefined {
  // Most versions have all clauses in common, and nobody asks.
  let candidates: readonly (Sentence & { readonly words: readonly string[] })[] | undefined;
  return ({ clause, practices, words }) => {
    candidates ??= sentencesOnlyIn(there, own, clause.language)
      .filter((it) => !isRead(there, it.span))
      .map((it) => ({ ...it, words: tellingWords(it.text, clause.language) }));
    const acts = practices.flatMap(({ predicate }) => tellingWords(predicate.text, clause.language));
    let best: { readonly score: number; readonly sentence: Sentence } | undefined;
    for (const sentence of candidates) {
      if (!areAllAmong(acts, sentence.words)) continue;
      const score = looseLikeness(words, sentence.words);
      if (score >= nearlyAll && score > (best?.score ?? 0)) best = { score, sentence };
    }
    return best && comparedClause(plainClause(best.sentence.text, best.sentence.span, clause.language));
  };
}

/** Whether a practice is read there. */
function isRead(policy: Policy, span: Span): boolean {
  return comparedClauses(policy).some(({ practices, clause }) => practices.length > 0 && overlaps(clause.span, span));
}

const nearlyAll = 0.7;

/** Prepares to tell whether words of one version stand in sentences that only the other has: a sentence may have been split. */
export function createSaidAnew(there: Policy, own: Policy): (words: Phrase) => boolean {
  let sentences: readonly Sentence[] | undefined;
  return ({ text, span }) => {
    sentences ??= sentencesOnlyIn(there, own, own.languageAt(span.start));
    const words = comparableWords(text).join(" ");
    return sentences.some(({ key }) => ` ${key} `.includes(` ${words} `));
  };
}

function sentencesOnlyIn(there: Policy, own: Policy, language: Language): Sentence[] {
  const known = new Set(sentencesOf(own)(language).map(({ key }) => key));
  return sentencesOf(there)(language).filter(({ key }) => key && !known.has(key));
}

/** The sentences of a version, by the language that its words are compared in. */
const sentencesOf = keptFor(({ text }: Policy) => {
  const kept = new Map<Language, readonly Sentence[]>();
  return (language: Language): readonly Sentence[] => {
    const sentences = kept.get(language) ?? sentencesIn(text, language);
    kept.set(language, sentences);
    return sentences;
  };
});

function sentencesIn(text: string, language: Language): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return [...text.matchAll(/[^\r\n|]+/g)].flatMap(({ 0: line, index }) =>
    [...segmenter.segment(line)].map(({ segment, index: at }) => {
      const said = segment.trim();
      const start = index + at + segment.indexOf(said);
      const span = { start, end: start + said.length };
      return { text: said, span, key: comparableWords(said).join(" ") };
    }),
  );
}
