// How each case is read, fact by fact, kept beside the cases: what no case asks for must not change unnoticed either.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Analysis, Finding, Practice } from "../rules/index.ts";
import type { CaseSuite } from "./cases/suites.ts";
import { factsOf, quoted } from "./facts.ts";
import { fixLines } from "./snapshot.ts";
import { analysisOf, type PolicyCase } from "./support.ts";

/** The file that says how the cases of a suite are read. */
export function readingsFileOf({ file }: CaseSuite): string {
  return join(import.meta.dirname, "cases/readings", file);
}

/** What that file is to say. */
export function readingsOf(suite: CaseSuite): string {
  return suite.cases.map((it) => `${it.id}\n${readingOf(analysisOf(it), suite)}`).join("");
}

/** What that file says, by the names of the cases. */
export function writtenReadings(suite: CaseSuite): ReadonlyMap<string, string> {
  const file = readingsFileOf(suite);
  const text = existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : "";
  const entries = text.split(/^(?=\S)/m).filter(Boolean);
  return new Map(entries.map((entry) => [idOf(entry), entry.slice(idOf(entry).length + 1)]));
}

/**
 * Compares how a case is read with what is written of it.
 * @throws AssertionError with both
 */
export function checkReading(
  it: PolicyCase,
  analysis: Analysis,
  suite: CaseSuite,
  written: ReadonlyMap<string, string>,
): void {
  const cure = `“${it.id}” is read otherwise. If the new reading is the right one, run “npm run corpus” and have the difference reviewed.`;
  assert.equal(readingOf(analysis, suite), written.get(it.id) ?? "", cure);
}

function idOf(entry: string): string {
  return entry.split("\n", 1)[0] ?? "";
}

/** Each practice with its facts, and each finding with its place, in lines. */
export function readingOf({ policy, findings }: Analysis, { showsFixes }: Pick<CaseSuite, "showsFixes">): string {
  const practices = policy.clauses.flatMap((clause) => clause.practices.map(practiceLine));
  const found = findings.flatMap((finding) => [
    findingLine(policy.text, finding),
    ...(showsFixes ? fixLines(policy.text, finding) : []),
  ]);
  const lines = [...practices, ...found];
  return lines.map((line) => `  ${line}\n`).join("");
}

function practiceLine(practice: Practice): string {
  const { topic, predicate, separation } = practice;
  const facts = factsOf(practice)
    .filter(({ name, told }) => told !== "" && name !== "opinion" && usual[name] !== told)
    .map(({ name, told }) => `${name} ${told.replace(usualNotes, "").replaceAll("(, ", "(").replaceAll(" ()", "")}`);
  return [`${topic} ${quoted(predicate.text)}`, ...facts, separation.case].join("; ");
}

/** What most practices hold goes unsaid, so that the rest can be read. */
const usual: Readonly<Record<string, string>> = {
  speechAct: "assertion",
  stance: "does",
  confidence: "high",
  actor: "first-party",
  actions: "train",
} satisfies { readonly [K in keyof Practice]?: string };
const usualNotes =
  /(?:, )?(?:visibility unspecified|source unspecified|grain named|place clause|distance clause|reach kind)(?=[,)])/g;

function findingLine(text: string, { severity, ruleId, span: { start, end } }: Finding): string {
  return `! ${severity} ${ruleId} ${quoted(text.slice(start, end))} from ${start}`;
}
