// npm run fixes [-- --show RULE]: makes every fix of every finding in whole policies, ours and the real ones that lie beside
// the project, its blanks filled by the words that stand in them, and tells for each rule how many leave nothing of their
// finding and how many bring a new warning or error.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { outcomeOf, rewritten, type Told } from "../rules/core/fixes/outcome.ts";
import { analyze, createAnalyzer, type Finding } from "../rules/index.ts";
import { percent } from "./accuracy.ts";

const folders = ["../test/corpus", "../test/labelled", "../../shared/evaluate/policies"];

interface Counts {
  findings: number;
  withFix: number;
  fixes: number;
  /** Nothing is left of the finding. */
  gone: number;
  /** A remark is left of it. */
  lowered: number;
  /** A new error or warning is there. */
  bring: number;
}

const counts = new Map<string, Counts>();
const { show } = parseArgs({ options: { show: { type: "string" } } }).values;

for (const text of folders.flatMap(policiesIn)) {
  const { findings } = analyze(text);
  const analyzeNext = createAnalyzer();
  for (const finding of findings) tell(text, finding, findings, (other) => analyzeNext(other).findings);
}
const sum = [...counts.values()].reduce(added);
const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
console.table(Object.fromEntries([...rows, ["all", sum] as const].map(([rule, it]) => [rule, shares(it)])));

function tell(
  text: string,
  finding: Finding,
  before: readonly Finding[],
  analyzeOther: (text: string) => readonly Finding[],
): void {
  const outcomes = finding.fixes.map((fix) => ({ fix, ...outcomeOf(text, finding, fix, before, analyzeOther) }));
  const own = {
    findings: 1,
    withFix: outcomes.length > 0 ? 1 : 0,
    fixes: outcomes.length,
    gone: outcomes.filter(({ left }) => left.length === 0).length,
    lowered: outcomes.filter(({ left }) => left.length > 0 && left.every(({ severity }) => severity === "info")).length,
    bring: outcomes.filter(({ brought }) => brought.length > 0).length,
  };
  counts.set(finding.ruleId, added(counts.get(finding.ruleId) ?? nothing(), own));
  if (finding.ruleId !== show) return;
  for (const { fix, left, brought } of outcomes.filter((it) => it.left.length > 0 || it.brought.length > 0)) {
    const made = rewritten(text, fix.edits);
    const { start, end } = made.placeOf(finding.span);
    const told = (all: readonly Told[]) => all.map(({ severity, ruleId }) => `${severity} ${ruleId}`).join(", ");
    console.log(`${fix.title}: leaves ${told(left) || "nothing"}, brings ${told(brought) || "nothing"}`);
    console.log(`  ${text.slice(Math.max(0, finding.span.start - 80), finding.span.end + 120).replace(/\s+/g, " ")}`);
    console.log(`  ${made.text.slice(Math.max(0, start - 80), end + 80).replace(/\s+/g, " ")}`);
  }
}

function added(a: Counts, b: Counts): Counts {
  return {
    findings: a.findings + b.findings,
    withFix: a.withFix + b.withFix,
    fixes: a.fixes + b.fixes,
    gone: a.gone + b.gone,
    lowered: a.lowered + b.lowered,
    bring: a.bring + b.bring,
  };
}

function nothing(): Counts {
  return { findings: 0, withFix: 0, fixes: 0, gone: 0, lowered: 0, bring: 0 };
}

function shares({ findings, withFix, fixes, gone, lowered, bring }: Counts) {
  return {
    findings,
    "with a fix": withFix,
    fixes,
    settled: percent(gone, fixes),
    "a remark": percent(lowered, fixes),
    "bring a new warning": percent(bring, fixes),
  };
}

function policiesIn(name: string): string[] {
  const folder = join(import.meta.dirname, name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  return files.map((path) => readFileSync(join(folder, path), "utf8").replaceAll("\r\n", "\n"));
}
