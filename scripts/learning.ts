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
/** How far a weight moves at first; each then slows down by how much it has moved (AdaGrad; Duchi, Hazan, Singer 2011). */
const pace = 0.08;
/** Pulls weights to zero: times each weight, shared by all examples (ridge). */
const pull = 20;
const hundredths = 100;
/** Weights are whole multiples of it: what is smaller says nothing. */
const grain = 5;

/** @returns the names in order of the alphabet */
export function learn(examples: readonly LearningExample[]): Weights {
  const names = namesIn(examples);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rows = examples.map(({ evidence }) => Int32Array.from(evidence.flatMap((name) => numbers.get(name) ?? [])));
  const weights = new Float64Array(names.length);
  const moved = new Float64Array(names.length).fill(1e-3);
  const random = seeded(7);
  const order = examples.map((_, index) => index);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index] as Int32Array;
      const { isFlagged, weight } = examples[index] as LearningExample;
      let sum = 0;
      for (const number of row) sum += weights[number] as number;
      const error = (1 / (1 + Math.exp(-sum)) - (isFlagged ? 1 : 0)) * weight;
      for (const number of row) {
        const slope = error + (pull / examples.length) * (weights[number] as number);
        moved[number] = (moved[number] as number) + slope * slope;
        weights[number] = (weights[number] as number) - (pace * slope) / Math.sqrt(moved[number] as number);
      }
    }
  }
  const whole = [...weights].map((it) => Math.round((it * hundredths) / grain) * grain);
  return Object.fromEntries(
    names.map((name, number) => [name, whole[number] ?? 0] as const).filter(([, it]) => it !== 0),
  );
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
