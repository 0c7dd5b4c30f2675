// Learns weights of evidence from examples: logistic regression, the same at every run.

/** What is learned from: evidence, whether it is to be flagged, and how much the example counts. */
export interface LearningExample {
  readonly evidence: readonly string[];
  readonly isFlagged: boolean;
  readonly weight: number;
}

/** For each name of evidence how much it speaks for flagging: hundredths of the logarithm of the odds. */
export type Weights = Readonly<Record<string, number>>;

/** Evidence that fewer examples have says nothing. */
const fewestExamples = 8;
/** What all examples together may bear beside the pull of weights to zero (ridge): by cross-validation, for lines and for clauses. */
const hold = 400;
/** Then hardly a weight moves any more. */
const passes = 15;
const hundredths = 100;
/** Weights are whole multiples of it: what is smaller says nothing. */
const grain = 5;

/**
 * The weights under which the examples are most likely, with a pull to zero. The rarer a name is, the less it is pulled: by what
 * rarity counts in the search for texts (inverse document frequency; Spärck Jones 1972). What rare words tell then carries over
 * to most other writers better (`docs/accuracy.md`).
 * @returns the names in order of the alphabet
 */
export function learn(examples: readonly LearningExample[]): Weights {
  const counts = countsOf(examples);
  const names = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= fewestExamples).sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const strengths = Float64Array.from(names, (name) => Math.log(1 + examples.length / (counts.get(name) ?? 0)) ** 2);
  const rows = examples.map(({ evidence, isFlagged, weight }): Row => {
    const known = Int32Array.from(evidence.flatMap((name) => numbers.get(name) ?? []));
    return { numbers: known, sign: isFlagged ? 1 : -1, most: (hold / examples.length) * weight };
  });
  const learned = mostLikely(rows, strengths);
  const rounded = (weight: number) => Math.round((weight * hundredths) / grain) * grain;
  return Object.fromEntries(
    names.map((name, number) => [name, rounded(learned[number] ?? 0)] as const).filter(([, it]) => it !== 0),
  );
}

interface Row {
  /** Of the names that it has. */
  readonly numbers: Int32Array;
  readonly sign: 1 | -1;
  /** How hard it may pull. */
  readonly most: number;
}

/**
 * Each example in turn pulls the weights its way, as hard as it is unlikely by what the others have made of them: dual coordinate
 * descent (Yu, Huang, Lin: Dual coordinate descent methods for logistic regression and maximum entropy models, 2011).
 * @param strengths how far a pull moves each name
 * @returns the weights of the names
 */
function mostLikely(rows: readonly Row[], strengths: Float64Array): Float64Array {
  const weights = new Float64Array(strengths.length);
  const pulls = new Float64Array(rows.length);
  const strengthsOfRows = rows.map(({ numbers }) => sumAt(numbers, strengths));
  const order = rows.map((_, index) => index);
  const random = seeded(0);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const index of order) {
      const { numbers, sign, most } = rows[index] as Row;
      const before = pulls[index] as number;
      const strength = strengthsOfRows[index] as number;
      const pull = pullFor(sign * sumAt(numbers, weights) - before * strength, strength, most);
      pulls[index] = pull;
      for (const number of numbers)
        weights[number] = (weights[number] as number) + sign * (pull - before) * (strengths[number] as number);
    }
  }
  return weights;
}

function sumAt(numbers: Int32Array, values: Float64Array): number {
  let sum = 0;
  for (const number of numbers) sum += values[number] as number;
  return sum;
}

/**
 * How hard an example pulls once it and the weights are at rest: `most` times how unlikely it is then.
 * @param others its score, were it not to pull: logarithm of the odds
 * @param strength how much its score rises with its pull
 */
function pullFor(others: number, strength: number, most: number): number {
  let [low, high] = [others, others + strength * most];
  for (let halving = 0; halving < halvings; halving++) {
    const score = (low + high) / 2;
    if (others + strength * unlikely(score) * most > score) low = score;
    else high = score;
  }
  return unlikely((low + high) / 2) * most;
}

const halvings = 30;

function unlikely(score: number): number {
  return 1 / (1 + Math.exp(score));
}

function countsOf(examples: readonly LearningExample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { evidence } of examples) for (const name of evidence) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
}

/** Numbers from 0 to 1 that look random (a linear congruence; Numerical Recipes), the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
