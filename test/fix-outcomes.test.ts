import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomeOf } from "../rules/core/fixes/outcome.ts";
import { analyze, createAnalyzer } from "../rules/index.ts";
import { policies } from "./whole-policies.ts";

test("every fix in whole policies leaves nothing of its finding or a remark, and no contradiction", () => {
  const analyzeNext = createAnalyzer();
  let made = 0;
  for (const text of policies) {
    const { policy, findings } = analyze(text);
    for (const finding of findings) {
      for (const fix of finding.fixes) {
        made++;
        const { left, brought } = outcomeOf(text, finding, fix, findings, (other) => {
          const after = analyzeNext(other);
          assert.ok(after.policy.conflicts.length <= policy.conflicts.length, fix.title);
          return after.findings;
        });
        const told = `${fix.title}: ${text.slice(finding.span.start, finding.span.end)}`;
        assert.deepEqual(
          left.filter(({ severity }) => severity !== "info" || finding.severity === "info"),
          [],
          told,
        );
        assert.ok(!brought.some(({ severity }) => severity === "error"), told);
      }
    }
  }
  assert.ok(made > 100, `only ${made} fixes`);
});
