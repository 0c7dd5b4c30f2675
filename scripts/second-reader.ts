// What the second reader learns from labelled clauses, and how it judges those that it did not learn from.
import type { WeighedTopic } from "../rules/core/opinion/evidence.ts";
import { scoreOf as scoreOfEvidence, type Thresholds, thresholds } from "../rules/core/opinion/weigh.ts";
import type { Labelled } from "./labels.ts";
import { type LearningExample, learn, type Weights } from "./learning.ts";

/** The weights of each topic. */
export type TopicWeights = Readonly<Record<WeighedTopic, Weights>>;

/** How much an example counts: written text does not stand for real text, and unlabelled sentences are many. */
const weightOf = (set: string) => (isWritten(set) ? 0.3 : set === "policies" ? 0.7 : 1);
export const isWritten = (set: string) => set === "drafts" || set === "cases" || set.startsWith("written");

export function learnFrom(all: readonly Labelled[]): TopicWeights {
  const of = (topic: WeighedTopic) => learn(all.filter((it) => it.topic === topic).flatMap(examplesOf));
  return { "ai-training": of("ai-training"), biometric: of("biometric") };
}

function examplesOf({ set, label, readings }: Labelled): LearningExample[] {
  const isFlagged = label === "F";
  // Of a flagged clause of several sentences, one is to be flagged.
  const [surest] = readings.toSorted((a, b) => b.sureness - a.sureness);
  const own = isFlagged ? (surest ? [surest] : []) : readings;
  return own.map((it) => ({ evidence: it.words, isFlagged, weight: weightOf(set) }));
}

/** The score of the reading of a clause that speaks most for flagging it; minus infinity where nothing speaks of the topic. */
export function scoreOf({ topic, readings }: Labelled, weights: TopicWeights): number {
  const scores = readings.map(({ words }) =>
    scoreOfEvidence(
      words.map((name) => ({ name })),
      ({ name }) => weights[topic][name] ?? 0,
    ),
  );
  return Math.max(Number.NEGATIVE_INFINITY, ...scores);
}

/** Whether a clause is flagged, at warning or error, once both readers have judged it; as `withSecondReading` and `separate` do. */
export function isFlaggedByBoth(
  { topic, flagged }: Labelled,
  score: number,
  { least, sure } = thresholds[topic],
): boolean {
  switch (flagged) {
    case "surely":
      return true;
    case "unless doubted":
      return score >= least;
    case "if confirmed":
      return score > sure;
    case "not":
      return false;
  }
}

/**
 * The middle of the thresholds with which the clauses of a topic are judged about best, by the mean of precision and recall (F1),
 * and with about as many misses as false alarms: which of those that are nearly as good is the very best, chance decides anew at
 * each training.
 * @param all real text: thresholds that suit written text suit no other
 * @param scoreFor see `crossValidation`
 */
function bestThresholds(all: readonly Labelled[], scoreFor: (clause: Labelled) => number): Thresholds {
  const scored = all.map((clause) => ({ clause, score: scoreFor(clause) }));
  const isWanted = ({ label }: Labelled) => label === "F";
  const wanted = all.filter(isWanted).length;
  const choices = range(-500, 0)
    .flatMap((least) => range(0, 400).map((sure) => ({ least, sure })))
    .map((choice) => {
      const flagged = scored.filter(({ clause, score }) => isFlaggedByBoth(clause, score, choice));
      const hits = flagged.filter(({ clause }) => isWanted(clause)).length;
      const unevenness = Math.abs(hits / flagged.length - hits / wanted);
      return { ...choice, f1: (2 * hits) / (flagged.length + wanted), unevenness };
    });
  const even = choices.filter(({ unevenness }) => unevenness <= nearly);
  const most = Math.max(...even.map(({ f1 }) => f1));
  const nearlyBest = even.filter(({ f1 }) => f1 >= most - nearly);
  return { least: meanOf(nearlyBest, ({ least }) => least), sure: meanOf(nearlyBest, ({ sure }) => sure) };
}

/**
 * The thresholds of each topic: the mean of the best ones for several ways to divide the companies, since those for one way lie
 * up to a point of the odds from those for another.
 */
export function learnedThresholds(all: readonly Labelled[]): (topic: WeighedTopic) => Thresholds {
  const validations = Array.from({ length: divisions }, (_, division) => crossValidation(all, division));
  return (topic) => {
    // Written text tells nothing of real text.
    const real = all.filter((it) => it.topic === topic && !isWritten(it.set));
    const best = validations.map((weightsFor) => bestThresholds(real, (it) => scoreOf(it, weightsFor(it))));
    return { least: meanOf(best, ({ least }) => least), sure: meanOf(best, ({ sure }) => sure) };
  };
}

const divisions = 5;

/** Rounded to a step. */
function meanOf<T>(all: readonly T[], of: (it: T) => number): number {
  return Math.round(all.reduce((sum, it) => sum + of(it), 0) / all.length / step) * step;
}

/** Of F1, and of precision beside recall: half of what they move with other companies. */
const nearly = 0.03;
/** In hundredths of the logarithm of the odds, as the thresholds are. */
const step = 25;

function range(from: number, to: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, at) => from + at * step);
}

const folds = 5;

/**
 * Learns five times, each time without the clauses of a fifth of the companies, or families of written passages.
 * @param division which of the ways to divide them
 * @returns for a clause, the weights that were learned without its company
 */
export function crossValidation(all: readonly Labelled[], division = 0): (clause: Labelled) => TopicWeights {
  const foldOf = (it: Labelled) => foldIn(division, it);
  const learned = Array.from({ length: folds }, (_, fold) => learnFrom(all.filter((it) => foldOf(it) !== fold)));
  return (clause) => learned[foldOf(clause)] as TopicWeights;
}

/** By a hash of its company (FNV-1a); our cases and drafts are in no fold: they are learned from each time, and not measured. */
function foldIn(division: number, { set, company }: Labelled): number {
  if (set === "cases" || set === "drafts") return -1;
  return hashOf(company + " ".repeat(division)) % folds;
}

/** The clauses of a share of the companies, always the same ones, and all that is written. */
export function someCompanies(all: readonly Labelled[], share: number): Labelled[] {
  return all.filter(({ set, company }) => isWritten(set) || hashOf(`${company} `) % 100 < share * 100);
}

export function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}
