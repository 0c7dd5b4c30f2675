import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { analyze, recognise } from "../rules/index.ts";

/** What the example shows, in text order: enough to try everything on, and each with something to choose. */
const shown = [
  "error ai-training/public-private-mixed",
  "warning separation/public-undefined",
  "info ai-training/source-undisclosed",
  "warning biometric/no-retention",
  "warning biometric/unspecified-identifier",
  "warning separation/exclusion-swallowed",
];

for (const language of ["en", "fr"] as const) {
  const text = readFileSync(new URL(`../media/example.${language}.md`, import.meta.url), "utf8");
  const { policy, findings } = analyze(text);

  test(`the example (${language}) is a policy by its heading alone`, () => {
    assert.equal(recognise(text, "Untitled-1"), "heading");
  });

  test(`the example (${language}) shows what there is to show, and a fix for each`, () => {
    assert.deepEqual(
      findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`),
      shown,
    );
    for (const { ruleId, language: spoken, fixes } of findings) {
      assert.equal(spoken, language, ruleId);
      assert.ok(fixes.length > 0, ruleId);
    }
  });

  test(`the example (${language}) has a good clause too`, () => {
    const verdicts = policy.clauses.flatMap(({ practices }) => practices.map(({ separation }) => separation.verdict));
    assert.ok(verdicts.includes("adequate"), verdicts.join());
  });
}
