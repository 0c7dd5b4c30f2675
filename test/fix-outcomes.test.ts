import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomeOf, rewritten } from "../rules/core/fixes/outcome.ts";
import { analyze, createAnalyzer } from "../rules/index.ts";
import { forms } from "./lost-marks.ts";
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

test("no fix in a policy of HTML takes a tag away, puts one out of its order or cuts an entity", () => {
  const asHtml = forms["as HTML"] ?? assert.fail("no form of HTML");
  const tags = (html: string) => html.match(/<[^<>]*>/g);
  let made = 0;
  for (const text of policies.map(asHtml)) {
    for (const { fixes } of analyze(text).findings) {
      for (const { title, edits } of fixes) {
        made++;
        const after = rewritten(text, edits).text;
        assert.deepEqual(tags(after), tags(text), title);
        assert.deepEqual(after.match(/&(?![a-z]+;|#\d+;).{0,20}/g), null, title);
      }
    }
  }
  assert.ok(made > 100, `only ${made} fixes`);
});
