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
const passes = 30;
/** In how many orders the examples are gone through: one training and the next differ by a third less than with one order. */
const orders = 5;
/** How far a weight moves at first; each then slows down by how much it has moved (AdaGrad; Duchi, Hazan, Singer 2011). */
const pace = 0.08;
/** Pulls weights to zero: times each weight, shared by all examples (ridge). */
const usualPull = 20;
const hundredths = 100;
/** Weights are whole multiples of it: what is smaller says nothing. */
const grain = 5;

/**
 * The mean of what is learned in several orders: how one order ends is chance, and what ships must not hang on it.
 * @param pull how strongly weights are pulled to zero
 * @returns the names in order of the alphabet
 */
export function learn(examples: readonly LearningExample[], pull = usualPull): Weights {
  const names = namesIn(examples);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = examples.map(({ evidence, isFlagged, weight }) => ({
    numbers: Int32Array.from(evidence.flatMap((name) => numbers.get(name) ?? [])),
    wanted: isFlagged ? 1 : 0,
    weight,
  }));
  const learned = Array.from({ length: orders }, (_, order) => learnInOrder(rows, names.length, pull, seeded(order)));
  const whole = names.map((_, number) => {
    const mean = learned.reduce((sum, weights) => sum + (weights[number] as number), 0) / orders;
    return Math.round((mean * hundredths) / grain) * grain;
  });
  return Object.fromEntries(
    names.map((name, number) => [name, whole[number] ?? 0] as const).filter(([, it]) => it !== 0),
  );
}

interface Row {
  /** Of the evidence that it has. */
  readonly numbers: Int32Array;
  readonly wanted: number;
  readonly weight: number;
}

function learnInOrder(rows: readonly Row[], count: number, pull: number, random: () => number): Float64Array {
  const weights = new Float64Array(count);
  const moved = new Float64Array(count).fill(1e-3);
  const order = rows.map((_, index) => index);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const index of order) {
      const { numbers, wanted, weight } = rows[index] as Row;
      let sum = 0;
      for (const number of numbers) sum += weights[number] as number;
      const error = (1 / (1 + Math.exp(-sum)) - wanted) * weight;
      for (const number of numbers) {
        const slope = error + (pull / rows.length) * (weights[number] as number);
        moved[number] = (moved[number] as number) + slope * slope;
        weights[number] = (weights[number] as number) - (pace * slope) / Math.sqrt(moved[number] as number);
      }
    }
  }
  return weights;
}

function namesIn(examples: readonly LearningExample[]): string[] {
  const counts = new Map<string, number>();
  for (const name of examples.flatMap(({ evidence }) => evidence)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= fewestExamples ? name : [])).sort();
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
