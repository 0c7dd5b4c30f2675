// What is written of a policy with thousands of findings takes as much longer as there are more of them: a view that looks
// through all of them for each would take sixteen times as long for four times as many.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import {
  type Analysis,
  analyze,
  auditHtml,
  auditMarkdown,
  csvRows,
  type Finding,
  policySummary,
  sarifPart,
} from "../rules/index.ts";
import { terminalFindings } from "../rules/views/audit/terminal.ts";
import { clauseList } from "../rules/views/editor/clauses.ts";

const options = { fileName: "privacy.md", language: "en" } as const;

const views: Readonly<Record<string, (analysis: Analysis) => unknown>> = {
  "the table": (analysis) => csvRows(analysis, options),
  "the log": (analysis) => sarifPart(analysis, "privacy.md", "en"),
  "the lines of a terminal": ({ policy, findings }) => terminalFindings("privacy.md", policy.text, findings, "plain"),
  "the list of clauses": (analysis) => clauseList(analysis, { language: "en", pageOf: () => undefined }),
  "the summary": (analysis) => policySummary(analysis, "privacy.md", "en"),
  "the page": (analysis) => auditHtml(analysis, options),
  "the document": (analysis) => auditMarkdown(analysis, options),
};

/** A policy of so many sections, without fixes: to make one is to read the policy again. */
function analysed(sections: number): Analysis {
  const text = Array.from({ length: sections }, (_, index) =>
    index % 2
      ? `## Photos ${index}\n\nWe keep a face template ${index} of every photo.\n`
      : `## Posts ${index}\n\nWe may use the information we collect and publicly available posts ${index} to train our AI models.\n`,
  );
  const analysis = analyze(`# Privacy at Quillmere\n\n${text.join("\n")}`);
  return { ...analysis, findings: analysis.findings.map(withoutFixes) };
}

function withoutFixes(finding: Finding): Finding {
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(finding));
  return Object.defineProperty(copy, "fixes", { value: [], enumerable: true }) as Finding;
}

/** The least of some times that it takes, in microseconds of a processor. */
function costOf(action: () => unknown): number {
  const costs = Array.from({ length: 4 }, () => {
    const before = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...costs);
}

suite("thousands of findings", () => {
  const [few, many] = [analysed(500), analysed(2000)];
  for (const [name, view] of Object.entries(views)) {
    test(`${name} of four times as many takes about four times as long`, () => {
      assert.ok(many.findings.length > 3 * few.findings.length, `${few.findings.length}, ${many.findings.length}`);
      const [short, long] = [costOf(() => view(few)), costOf(() => view(many))];
      assert.ok(long < 9 * Math.max(short, 1000), `${short} µs, then ${long} µs`);
    });
  }
});
