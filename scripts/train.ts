// npm run train [-- --cross]: learns from the labelled texts beside the project what speaks for flagging a clause, and
// writes the weights; with --cross it tells how well that carries over to companies that it did not learn from.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type WeighedTopic, weighedTopics } from "../rules/core/opinion/evidence.ts";
import { type Labelled, labelled, type Reading } from "./labels.ts";
import { type LearningExample, learn, type Weights } from "./learning.ts";

/** How much an example counts: written text does not stand for real text, and unlabelled sentences are many. */
const weightOf = (set: string) => (isWritten(set) ? 0.5 : set === "policies" ? 0.7 : 1);
/** The facts of texts that the reading was mended on are better than those of others: nothing is learned from them. */
const isTuned = (set: string) => ["policies", "drafts", "cases"].includes(set);
const isWritten = (set: string) => set === "drafts" || set === "cases" || set.startsWith("written");

/** The weights of a topic. */
export function learnFrom(all: readonly Labelled[], topic: WeighedTopic): Weights {
  return learn(all.filter((it) => it.topic === topic).flatMap(examplesOf));
}

function examplesOf({ set, label, readings }: Labelled): LearningExample[] {
  const isFlagged = label === "F";
  // Of a flagged clause of several sentences, one is to be flagged.
  const [surest] = readings.toSorted((a, b) => b.sureness - a.sureness);
  const own = isFlagged ? (surest ? [surest] : []) : readings;
  return own.map((it) => ({ evidence: evidenceOf(set, it), isFlagged, weight: weightOf(set) }));
}

function evidenceOf(set: string, { words, facts }: Reading): readonly string[] {
  return isTuned(set) ? words : [...words, ...facts];
}

/** The score of the reading of a clause that speaks most for flagging it. */
export function scoreOf({ set, readings }: Labelled, weights: Weights): number {
  const scores = readings.map((it) => evidenceOf(set, it).reduce((sum, name) => sum + (weights[name] ?? 0), 0));
  return Math.max(Number.NEGATIVE_INFINITY, ...scores);
}

const folds = 5;

/** The score of each clause by weights that were learned without its company. */
export function crossScores(all: readonly Labelled[]): ReadonlyMap<Labelled, number> {
  const scores = new Map<Labelled, number>();
  for (let fold = 0; fold < folds; fold++) {
    for (const topic of weighedTopics) {
      const weights = learnFrom(
        all.filter((it) => foldOf(it) !== fold),
        topic,
      );
      for (const it of all) if (it.topic === topic && foldOf(it) === fold) scores.set(it, scoreOf(it, weights));
    }
  }
  return scores;
}

/** Written passages are in no fold: they are learned from each time, and not measured. */
function foldOf({ set, company }: Labelled): number {
  if (isWritten(set)) return -1;
  let hash = 2166136261;
  for (let at = 0; at < company.length; at++) hash = Math.imul(hash ^ company.charCodeAt(at), 16777619);
  return (hash >>> 0) % folds;
}

if (import.meta.main) {
  const all = labelled();
  console.log(`${all.length} labelled clauses`);
  if (process.argv.includes("--cross")) tellCross(all);
  else {
    const learned = weighedTopics.map((topic) => [topic, asData(learnFrom(all, topic))]);
    const file = join(import.meta.dirname, "../rules/core/opinion/weights.json");
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(learned))}\n`);
  }
}

/** As it is kept: names one a line. */
function asData(weights: Weights): { names: string; weights: number[] } {
  return { names: Object.keys(weights).join("\n"), weights: Object.values(weights) };
}

function tellCross(all: readonly Labelled[]): void {
  const scores = crossScores(all);
  const score = (it: Labelled) => scores.get(it) ?? Number.NEGATIVE_INFINITY;
  for (const set of ["real", "real-2", "policies"]) {
    for (const topic of [...weighedTopics, "all"]) {
      const here = all.filter((it) => it.set === set && (topic === "all" || it.topic === topic));
      const tell = (isFlagged: (it: Labelled) => boolean) => {
        const hits = here.filter((it) => it.label === "F" && isFlagged(it)).length;
        const alarms = here.filter((it) => it.label !== "F" && isFlagged(it)).length;
        const wanted = here.filter((it) => it.label === "F").length;
        return `${Math.round((100 * hits) / (hits + alarms || 1))}/${Math.round((100 * hits) / wanted)}`;
      };
      const both = [-500, -400, -350, -300, -250, -200, -100].map(
        (least) => `${least}: ${tell((it) => it.flagged && score(it) > least)}`,
      );
      const alone = [-100, -50, 0, 100].map((least) => `${least}: ${tell((it) => score(it) > least)}`);
      console.log(
        `${set}, ${topic} (${here.length})\n  reading ${tell((it) => it.flagged)}\n  and learned ${both.join("  ")}\n  learned alone ${alone.join("  ")}`,
      );
    }
  }
}
