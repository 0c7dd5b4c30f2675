// Generated texts are the same every time: a test fails for what was changed. `SEED=7 npm run test:unit` tries others,
// `npm run test:long` new ones each time, and ten times as many.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

const times = Number(process.env.CLAUSELINT_RUNS ?? 1);

/** Whether this is a long run. */
export const isLong = times > 1;

/** On how many texts a property is tried: as many, or more in a long run. */
export function runs(usual: number): { readonly numRuns: number } {
  return { numRuns: usual * times };
}

export default fc;
