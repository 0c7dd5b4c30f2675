import { keptFor } from "../keep/lazily.ts";
import type { Clause, Language, Policy, Practice, Span } from "../model.ts";
import { comparableWords, likeness, looseLikeness, pairsOf, tellingWords, unpaired } from "../words/likeness.ts";
import { overlaps } from "../words/passages.ts";
import { ownData } from "./changed-data.ts";

/** A clause of one version, made comparable. */
export interface ComparedClause {
  readonly clause: Clause;
  /** What it promises or permits; none where it only mentions. */
  readonly practices: readonly Practice[];
  /** Its words with those of its list, its table or the question that it answers, as a key. */
  readonly key: string;
  /** Its words alone, as a key. */
  readonly own: string;
  readonly words: readonly string[];
  /** The headings above it, as a key. */
  readonly path: string;
}

export interface ClausePair {
  readonly before: ComparedClause | undefined;
  readonly after: ComparedClause | undefined;
}

/** A practice that binds the company: asserted, and its own. */
function isBinding({ topic, speechAct, stance, separation }: Practice): boolean {
  if (topic === "ai-use" || speechAct !== "assertion") return false;
  return stance === "does-not" || separation.verdict !== "not-applicable";
}

/**
 * The clauses of a version; those too that use AI or improve a service, since a practice may be added to them. In a history
 * each version is compared with the one before it and with the one behind it.
 */
export const comparedClauses = keptFor(({ text, clauses, improvements }: Policy): readonly ComparedClause[] => {
  const others = improvements
    .filter(({ bounds }) => !clauses.some(({ span }) => overlaps(span, bounds)))
    .map(({ bounds, language }) => plainClause(text.slice(bounds.start, bounds.end), bounds, language));
  return [...clauses, ...others].map(comparedClause);
});

/** A clause that stands for itself, with no practice read in it. @param span in UTF-16 code units */
export function plainClause(text: string, span: Span, language: Language): Clause {
  const around = { headings: [], leadIns: [], column: undefined, row: undefined };
  return { text, span, kind: "sentence", language, ...around, practices: [] };
}

/** Makes a clause comparable. */
export function comparedClause(clause: Clause): ComparedClause {
  const answers = clause.practices.some(({ data }) => data.some(({ place }) => place === "question"));
  const question = answers ? clause.headings.at(-1) : undefined;
  const around = [question, ...clause.leadIns, clause.row, clause.column].flatMap((it) => it?.text ?? []);
  const said = [...around, clause.text].join(" ");
  const own = comparableWords(clause.text).join(" ");
  return {
    clause,
    practices: clause.practices.filter(isBinding),
    key: around.length > 0 ? comparableWords(said).join(" ") : own,
    own,
    words: tellingWords(said, clause.language),
    path: clause.headings.map(({ text }) => comparableWords(text).join(" ")).join("/"),
  };
}

/**
 * Which clause of the later text is which of the earlier one: by equal words first, then by the most like ones, and last by
 * the data that the one keeps out and the other lets in.
 */
export function pairClauses(before: readonly ComparedClause[], after: readonly ComparedClause[]): ClausePair[] {
  const pairs: ClausePair[] = [];
  let left = { before, after };
  for (const score of [inPlace, moved, under, alike, reversed]) {
    const found = pairsOf(left.before, left.after, score);
    pairs.push(...found.map(([i, j]) => ({ before: left.before[i], after: left.after[j] })));
    left = unpaired(found, left.before, left.after);
  }
  return [
    ...pairs,
    ...left.before.map((unit) => ({ before: unit, after: undefined })),
    ...left.after.map((unit) => ({ before: undefined, after: unit })),
  ];
}

function inPlace(before: ComparedClause, after: ComparedClause): number {
  return before.path === after.path ? moved(before, after) : 0;
}

function moved(before: ComparedClause, after: ComparedClause): number {
  return before.key === after.key ? 1 : 0;
}

/** The same words in another list or table. */
function under(before: ComparedClause, after: ComparedClause): number {
  return before.own === after.own && alike(before, after) > 0 ? 1 : 0;
}

/** Only clauses that bind count here: whatever else was written anew is none of our business. */
function alike(before: ComparedClause, after: ComparedClause): number {
  if (before.practices.length + after.practices.length === 0) return 0;
  const score = looseLikeness(before.words, after.words);
  const same = saySame(before, after);
  // A denial is not taken for an earlier form of a permission unless most of its words are.
  if (score < (same ? 0.4 : 0.6)) return 0;
  return score + (same ? sameSense : 0) + (before.path === after.path ? samePlace : 0);
}

/** The one rules out what the other permits, with the same data in whatever words: a promise is taken back, or given. */
function reversed(before: ComparedClause, after: ComparedClause): number {
  const scores = before.practices.flatMap((a) =>
    after.practices.flatMap((b) =>
      a.topic === b.topic && isDenial(a) !== isDenial(b)
        ? ownData(a).flatMap((x) =>
            ownData(b).map((y) =>
              likeness(tellingWords(x.text, before.clause.language), tellingWords(y.text, after.clause.language)),
            ),
          )
        : [],
    ),
  );
  const score = Math.max(0, ...scores);
  return score < 0.6 ? 0 : score + (before.path === after.path ? samePlace : 0);
}

const sameSense = 0.3;
const samePlace = 0.1;

/** Both rule something out, or both permit something, on one topic; be it only mentioned. */
function saySame(
  { clause: { practices: before } }: ComparedClause,
  { clause: { practices: after } }: ComparedClause,
): boolean {
  return before.some((a) => after.some((b) => a.topic === b.topic && isDenial(a) === isDenial(b)));
}

/** Whether the practice is ruled out. */
export function isDenial({ stance }: Practice): boolean {
  return stance === "does-not";
}
