import { lazily, lazyObject } from "../keep/lazily.ts";
import { createRecent, type Recent } from "../keep/recent.ts";
import type { Opinion, Practice } from "../model.ts";
import type { Segment } from "../reading/segments.ts";
import { bareName, type Evidence, evidenceIn, onlySource, type WeighedTopic, weighedTopics } from "./evidence.ts";
import { strongest } from "./reasons.ts";
import learned from "./weights.json" with { type: "json" };

/**
 * What a second reader makes of the words of a practice and of those around it. He knows no rule but has learned from
 * labelled clauses (`npm run train`).
 * @param segments those of the section
 */
export function opinionOf(
  { segment, topic }: { readonly segment: Segment; readonly topic: Practice["topic"] },
  segments: readonly Segment[],
): Opinion {
  const known = weightsFor(topic);
  const evidence = () =>
    isWeighed(topic) ? latestEvidence[topic].of(segment, () => evidenceIn(segment, topic, segments)) : [];
  const weightOf = ({ name }: Evidence) => known?.get(name) ?? 0;
  return lazyObject<Opinion, "score" | "reasons">(
    {},
    {
      score: () => scoreOf(evidence(), weightOf),
      reasons: () => strongest(evidence(), weightOf),
    },
  );
}

/**
 * Of a bare name nothing speaks against what its list says, whatever stands beside it; and nothing for a finding where the
 * only source is named.
 */
export function scoreOf<T extends Pick<Evidence, "name">>(evidence: readonly T[], weightOf: (it: T) => number): number {
  const sum = evidence.reduce((total, it) => total + weightOf(it), 0);
  const has = (told: string) => evidence.some(({ name }) => name === told);
  if (has(onlySource)) return Math.min(0, sum);
  return has(bareName) ? Math.max(0, sum) : sum;
}

/** The evidence for each topic, which all practices of a segment share: it is asked for once, and takes much more room than they. */
const latestEvidence: Readonly<Record<WeighedTopic, Recent<readonly Evidence[], Segment>>> = {
  "ai-training": createRecent(20),
  biometric: createRecent(20),
};

/** A practice as far as the second reader is asked about it. */
type Judged = Pick<Practice, "topic"> & { readonly opinion: Pick<Opinion, "score"> };

/** Whether the second reader gives flagging it hardly a chance. */
export function isDoubted({ topic, opinion }: Judged): boolean {
  return isWeighed(topic) && opinion.score < thresholds[topic].least;
}

/** Whether the second reader would surely flag it. */
export function isConfirmed({ topic, opinion }: Judged): boolean {
  return isWeighed(topic) && opinion.score > thresholds[topic].sure;
}

/** Below which score a second reader doubts, and above which he is sure; both in hundredths of the logarithm of the odds. */
export interface Thresholds {
  readonly least: number;
  readonly sure: number;
}

/** Those of the best balance on real text, cross-validated by company (`npm run train`). */
export const thresholds: Readonly<Record<WeighedTopic, Thresholds>> = {
  "ai-training": learned["ai-training"].thresholds,
  biometric: learned.biometric.thresholds,
};

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

/** The weights of a file, by name. @param names one a line, in the order of the weights */
export function weightsOf({ names, weights }: { readonly names: string; readonly weights: readonly number[] }) {
  return new Map(names.split("\n").map((name, at) => [name, weights[at] ?? 0]));
}
