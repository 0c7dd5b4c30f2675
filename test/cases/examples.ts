import { rules } from "../../rules/index.ts";
import { asPolicy, type PolicyCase, unmark } from "../support.ts";

/** The examples of every rule. */
export const ruleExamples: readonly PolicyCase[] = rules.flatMap(({ id, examples }) =>
  examples.flatMap(({ language, bad, good }, index): PolicyCase[] => [
    { id: `${id} ${index + 1}, bad (${language})`, text: asPolicy(unmark(bad).text), must: [id] },
    { id: `${id} ${index + 1}, good (${language})`, text: asPolicy(good), mustNot: [id] },
  ]),
);
