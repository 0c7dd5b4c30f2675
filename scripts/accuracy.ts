// npm run accuracy: how often each rule is right on the written clauses of test/cases.
import { measure, type Score, written } from "../test/measure.ts";

/** A share as a percentage; "–" of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((100 * part) / whole)}%`;
}

/** Of the flagged, how many had to be; of those that had to be, how many are flagged. */
export function precisionOf({ hits, alarms }: Score): string {
  return percent(hits, hits + alarms);
}

export function recallOf({ hits, wanted }: Score): string {
  return percent(hits, wanted);
}

if (import.meta.main) {
  for (const [language, cases] of Object.entries(written)) {
    console.log(`\n${cases.length} clauses and short policies, ${language}`);
    console.table(
      Object.fromEntries(
        measure(cases).map((score) => [
          score.ruleId,
          {
            "to flag": score.wanted,
            flagged: score.hits,
            "to pass": score.quiet,
            "false alarms": score.alarms,
            precision: precisionOf(score),
            recall: recallOf(score),
          },
        ]),
      ),
    );
  }
}
