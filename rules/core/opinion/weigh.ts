import { lazily, lazyObject } from "../keep/lazily.ts";
import type { Opinion, Practice } from "../model.ts";
import type { Segment } from "../reading/segments.ts";
import { evidenceIn, evidenceOf, type WeighedFacts, type WeighedTopic, weighedTopics } from "./evidence.ts";
import { strongest } from "./reasons.ts";
import learned from "./weights.json" with { type: "json" };

/**
 * What a second reader makes of the words of a practice and of those around it. He knows no rule but has learned from
 * labelled clauses (`npm run train`).
 * @param segments those of the section
 * @param practices what was read in them
 * @returns without how the words were read; see `withFacts`
 */
export function opinionOfWords(
  { segment, topic }: { readonly segment: Segment; readonly topic: Practice["topic"] },
  segments: readonly Segment[],
  practices: readonly (WeighedFacts & { readonly segment: Segment })[],
): Opinion {
  const known = weightsFor(topic);
  const weighed = lazily(() =>
    (known && isWeighed(topic) ? evidenceIn(segment, topic, segments, practices) : []).map((it) => ({
      ...it,
      weight: known?.get(it.name) ?? 0,
    })),
  );
  return opinion(
    () => weighed().reduce((sum, { weight }) => sum + weight, 0),
    () => strongest(weighed()),
  );
}

/** An opinion of words together with how they were read. */
export function withFacts(ofWords: Opinion, facts: WeighedFacts): Opinion {
  const known = weightsFor(facts.topic);
  const ofFacts = () => (known ? evidenceOf(facts).reduce((sum, name) => sum + (known.get(name) ?? 0), 0) : 0);
  return opinion(
    () => ofWords.score + ofFacts(),
    () => ofWords.reasons,
  );
}

function opinion(score: () => number, reasons: () => Opinion["reasons"]): Opinion {
  return lazyObject<Opinion, "score" | "reasons">({}, { score, reasons });
}

/** A practice as far as the second reader is asked about it. */
type Judged = Pick<Practice, "topic"> & { readonly opinion: Pick<Opinion, "score"> };

/** Whether the second reader gives flagging it hardly a chance. */
export function isDoubted({ topic, opinion }: Judged): boolean {
  return isWeighed(topic) && opinion.score < leastScores[topic];
}

/** Whether the second reader would surely flag it. */
export function isConfirmed({ opinion }: Judged): boolean {
  return opinion.score > sureScore;
}

/**
 * Chances of one in twenty and one in eight; of biometric data more is flagged that tells its source. These, and the chance
 * of four in five below, are the best balance on real text, cross-validated by company (`npm run accuracy`).
 */
const leastScores: Readonly<Record<WeighedTopic, number>> = { "ai-training": -300, biometric: -200 };
const sureScore = 150;

function isWeighed(topic: Practice["topic"]): topic is WeighedTopic {
  return weighedTopics.some((it) => it === topic);
}

function weightsFor(topic: Practice["topic"]): ReadonlyMap<string, number> | undefined {
  return isWeighed(topic) ? weights()[topic] : undefined;
}

const weights = lazily(() => ({
  "ai-training": weightsOf(learned["ai-training"]),
  biometric: weightsOf(learned.biometric),
}));

/** @param names one a line, in the order of the weights */
function weightsOf({ names, weights }: { readonly names: string; readonly weights: readonly number[] }) {
  return new Map(names.split("\n").map((name, at) => [name, weights[at] ?? 0]));
}
