// npm run train [-- --check]: learns from the labelled texts beside the project, and from our own, what speaks for flagging
// a clause, and writes the weights; with --check it tells whether they are of the evidence and the learning as they are.
// How well that carries over to other companies is for npm run accuracy to tell.
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { weighedTopics } from "../rules/core/opinion/evidence.ts";
import learned from "../rules/core/opinion/weights.json" with { type: "json" };
import { hasRealTexts, type Labelled, labelled, ourPassages } from "./labels.ts";
import type { Weights } from "./learning.ts";
import { learnLines, linesOfDrafts, linesToLearn, lineThresholds, scoredLines } from "./marked-lines.ts";
import { learnedThresholds, learnFrom, type TopicWeights } from "./second-reader.ts";
import { advice, fail } from "./steps.mjs";

/**
 * What is learned from a sample of our own passages, as a hash. It is kept with the weights, and can be made where the
 * other texts do not lie beside the project: so a test can tell whether evidence or learning changed and the weights did not.
 */
function sampleHash(): string {
  const sample = ourPassages(undefined, 20);
  const drafts = linesOfDrafts(5);
  return createHash("sha256")
    .update(JSON.stringify([asData(learnFrom(sample)), learnLines({ drafts, ours: [], real: [], passages: [] })]))
    .digest("hex");
}

if (process.argv.includes("--check")) check();
// What is learned from our own clauses alone is worse than the weights that are there.
else if (hasRealTexts()) {
  trainLines();
  run(labelled());
} else
  fail(
    advice("The labelled real texts, ../shared/evaluate, are not beside the project: the weights stay as they are."),
  );

function check(): void {
  if (sampleHash() !== learned.sample)
    fail(advice("The weights are of other evidence, or of another way of learning. Run npm run train."));
}

function trainLines(): void {
  const lines = linesToLearn();
  const thresholds = lineThresholds(scoredLines(lines));
  for (const [set, { length }] of Object.entries(lines)) console.log(`${length} lines of ${set}`);
  console.log(thresholds);
  const file = join(import.meta.dirname, "../rules/core/opinion/line-weights.json");
  writeFileSync(file, `${JSON.stringify({ thresholds, ...dataOf(learnLines(lines)) })}\n`);
}

function run(all: readonly Labelled[]): void {
  console.log(`${all.length} labelled clauses`);
  const file = join(import.meta.dirname, "../rules/core/opinion/weights.json");
  const weights = asData(learnFrom(all));
  const thresholdsOf = learnedThresholds(all);
  const data = Object.fromEntries(
    weighedTopics.map((topic) => {
      const thresholds = thresholdsOf(topic);
      console.log(topic, thresholds);
      return [topic, { thresholds, ...weights[topic] }];
    }),
  );
  writeFileSync(file, `${JSON.stringify({ ...data, sample: sampleHash() })}\n`);
}

function asData(learned: TopicWeights) {
  return { "ai-training": dataOf(learned["ai-training"]), biometric: dataOf(learned.biometric) };
}

/** As it is kept: names one a line. */
function dataOf(weights: Weights) {
  return { names: Object.keys(weights).join("\n"), weights: Object.values(weights) };
}
