import { lazily } from "../keep/lazily.ts";
import type { Practice } from "../model.ts";
import type { Segment } from "../reading/segments.ts";
import { evidenceIn, evidenceOf, type WeighedFacts, type WeighedTopic, weighedTopics } from "./evidence.ts";
import learned from "./weights.json" with { type: "json" };

/**
 * How much speaks for flagging a practice, as a second reader weighs it who knows no rule but has learned from labelled
 * clauses (`npm run train`): above zero more speaks for it than against it. In hundredths of the natural logarithm of the
 * odds, so that sums are of whole numbers and the same on every machine. Zero for what nothing was learned about.
 * @param segments those of the section
 * @param practices what was read in them
 * @returns what the words say, of the practice and around it; what was made of them is weighed by `opinionOfFacts`
 */
export function opinionOfWords(
  { segment, topic }: { readonly segment: Segment; readonly topic: Practice["topic"] },
  segments: readonly Segment[],
  practices: readonly (WeighedFacts & { readonly segment: Segment })[],
): number {
  return isWeighed(topic) ? weigh(topic, evidenceIn(segment, topic, segments, practices)) : 0;
}

/** As `opinionOfWords`, of how the words were read and what was made of that. */
export function opinionOfFacts(facts: WeighedFacts, separation: Practice["separation"]): number {
  return isWeighed(facts.topic) ? weigh(facts.topic, evidenceOf(facts, separation)) : 0;
}

/** Whether the second reader gives flagging it hardly a chance. */
export function isDoubted({ opinion }: Pick<Practice, "opinion">): boolean {
  return opinion < leastOpinion;
}

/** A chance of one in thirty: the best balance on real text, cross-validated by company (`npm run train -- --cross`). */
const leastOpinion = -350;

function isWeighed(topic: Practice["topic"]): topic is WeighedTopic {
  return weighedTopics.some((it) => it === topic);
}

function weigh(topic: WeighedTopic, evidence: readonly string[]): number {
  const known = weights()[topic];
  return evidence.reduce((sum, name) => sum + (known.get(name) ?? 0), 0);
}

const weights = lazily(() => ({
  "ai-training": weightsOf(learned["ai-training"]),
  biometric: weightsOf(learned.biometric),
}));

/** @param names one a line, in the order of the weights */
function weightsOf({ names, weights }: { readonly names: string; readonly weights: readonly number[] }) {
  return new Map(names.split("\n").map((name, at) => [name, weights[at] ?? 0]));
}
