// npm run train [-- --cross]: learns from the labelled texts beside the project what speaks for flagging a clause, and
// writes the weights; with --cross it tells how well that carries over to companies that it did not learn from.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type WeighedTopic, weighedTopics } from "../rules/core/opinion/evidence.ts";
import { isConfirmed, isDoubted } from "../rules/core/opinion/weigh.ts";
import { type Flagging, hasRealTexts, type Labelled, labelled, type Reading } from "./labels.ts";
import { type LearningExample, learn, seeded, type Weights } from "./learning.ts";
import { advice, fail } from "./steps.mjs";

/** How much an example counts: written text does not stand for real text, and unlabelled sentences are many. */
const weightOf = (set: string) => (isWritten(set) ? 0.3 : set === "policies" ? 0.7 : 1);
/** The facts of texts that the reading was mended on are better than those of others: nothing is learned from them. */
const isTuned = (set: string) => ["policies", "drafts", "cases"].includes(set);
const isWritten = (set: string) => set === "drafts" || set === "cases" || set.startsWith("written");

/** The weights of a topic. */
function learnFrom(all: readonly Labelled[], topic: WeighedTopic): Weights {
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
function scoreOf({ set, readings }: Labelled, weights: Weights): number {
  const scores = readings.map((it) => evidenceOf(set, it).reduce((sum, name) => sum + (weights[name] ?? 0), 0));
  return Math.max(Number.NEGATIVE_INFINITY, ...scores);
}

const folds = 5;

/** The score of each clause by weights that were learned without its company. */
function crossScores(all: readonly Labelled[]): ReadonlyMap<Labelled, number> {
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
  // What is learned from our own clauses alone is worse than the weights that are there.
  if (hasRealTexts()) run();
  else
    fail(
      advice("The labelled real texts, ../shared/evaluate, are not beside the project: the weights stay as they are."),
    );
}

function run(): void {
  const all = labelled();
  console.log(`${all.length} labelled clauses`);
  if (process.argv.includes("--cross")) tellCross(all);
  else writeWeights(all);
}

function writeWeights(all: readonly Labelled[]): void {
  const learned = weighedTopics.map((topic) => [topic, asData(learnFrom(all, topic))]);
  const file = join(import.meta.dirname, "../rules/core/opinion/weights.json");
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(learned))}\n`);
}

/** As it is kept: names one a line. */
function asData(weights: Weights): { names: string; weights: number[] } {
  return { names: Object.keys(weights).join("\n"), weights: Object.values(weights) };
}

function isFlaggedByBoth(flagged: Flagging, judged: Parameters<typeof isDoubted>[0]): boolean {
  switch (flagged) {
    case "surely":
      return true;
    case "unless doubted":
      return !isDoubted(judged);
    case "if confirmed":
      return isConfirmed(judged);
    case "not":
      return false;
  }
}

/** Precision and recall, each with its range, on real texts by companies that nothing was learned from. */
function tellCross(all: readonly Labelled[]): void {
  const scores = crossScores(all);
  const opinionOf = (it: Labelled) => ({ score: scores.get(it) ?? Number.NEGATIVE_INFINITY });
  const deciders: Readonly<Record<string, (it: Labelled) => boolean>> = {
    "the reading alone": ({ flagged }) => flagged === "surely" || flagged === "unless doubted",
    "with the second reader": (it) => isFlaggedByBoth(it.flagged, { topic: it.topic, opinion: opinionOf(it) }),
    "the second reader alone": (it) => opinionOf(it).score > 0,
  };
  for (const set of ["real", "real-2", "policies"]) {
    for (const topic of [...weighedTopics, "all"]) {
      const here = all.filter((it) => it.set === set && (topic === "all" || it.topic === topic));
      const companies = [...Map.groupBy(here, ({ company }) => company).values()];
      console.log(`\n${set}, ${topic}: ${here.filter(({ label }) => label === "F").length} of ${here.length} to flag`);
      console.table(
        Object.fromEntries(Object.entries(deciders).map(([name, flags]) => [name, rangesOf(companies, flags)])),
      );
    }
  }
}

/** Precision and recall, and between what they lie in 95 of 100 draws of as many companies (bootstrap). */
function rangesOf(companies: readonly (readonly Labelled[])[], flags: (it: Labelled) => boolean) {
  const counts = companies.map((clauses) => ({
    hits: clauses.filter((it) => it.label === "F" && flags(it)).length,
    alarms: clauses.filter((it) => it.label !== "F" && flags(it)).length,
    wanted: clauses.filter((it) => it.label === "F").length,
  }));
  const random = seeded(1);
  const draws = Array.from({ length: 1000 }, () =>
    sharesOf(counts.map(() => counts[Math.floor(random() * counts.length)] ?? { hits: 0, alarms: 0, wanted: 0 })),
  );
  const own = sharesOf(counts);
  return Object.fromEntries(
    (["precision", "recall"] as const).map((figure) => {
      const sorted = draws.map((it) => it[figure]).sort((a, b) => a - b);
      return [figure, `${own[figure]}% (${sorted[25]} to ${sorted[974]})`];
    }),
  );
}

function sharesOf(counts: readonly { readonly hits: number; readonly alarms: number; readonly wanted: number }[]) {
  const sum = (key: "hits" | "alarms" | "wanted") => counts.reduce((all, it) => all + it[key], 0);
  const share = (part: number, whole: number) => Math.round((100 * part) / (whole || 1));
  const hits = sum("hits");
  return { precision: share(hits, hits + sum("alarms")), recall: share(hits, sum("wanted")) };
}
