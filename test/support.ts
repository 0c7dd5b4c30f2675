import assert from "node:assert/strict";
import { type Analysis, analyze, type Finding, rules, type Span, type Verdict } from "../rules/index.ts";
import { factsOf } from "./facts.ts";
import { type ReadingOptions, readingOf } from "./reading.ts";

/** A short policy and what the rule catalogue decides about it: that, and nothing else. */
export interface PolicyCase {
  readonly id: string;
  /** Markdown. `[[…]]` marks the widest words on which the first finding of `must` may stand. */
  readonly text: string;
  /** The gravest verdict among the practices of the text; several where the catalogue leaves it open, none where it is silent. */
  readonly verdict?: Verdict | readonly Verdict[];
  /** Findings that have to be there: a rule id, or a severity and a rule id ("error ai-training/unseparated-data"). */
  readonly must?: readonly string[];
  /** Findings that must not be there: the same, or "folder/*", "*", "error *". */
  readonly mustNot?: readonly string[];
  /** Facts that one of its practices has to hold, each as `npm run read` shows it, or its beginning: "retention “30 days”". */
  readonly facts?: readonly string[];
}

/** What the rules of separation and of its surroundings are called. A text that separates well has none of them. */
export const separationRules = [
  "ai-training/unseparated-data",
  "ai-training/public-private-mixed",
  "ai-training/no-data-object",
  "ai-training/private-data-silent",
  "separation/public-undefined",
] as const;

/**
 * Takes the `[[marks]]` out of a text.
 * @returns the text without them, and the marked spans as offsets into it in UTF-16 code units
 */
export function unmark(marked: string): { readonly text: string; readonly marks: readonly Span[] } {
  const marks: Span[] = [];
  let text = "";
  let start = 0;
  for (const part of marked.split(/(\[\[|\]\])/)) {
    if (part === "[[") start = text.length;
    else if (part === "]]") marks.push({ start, end: text.length });
    else text += part;
  }
  return { text, marks };
}

/** What stands before and behind an example of a rule; one that is a whole policy brings its own title. */
export function around(example: string): readonly [string, string] {
  const title = "# Privacy Policy of Ashgrove\n\n";
  const isWhole = example.startsWith("# ") && !example.startsWith(title);
  return [isWhole ? "" : title, "\n\n## Contact\n\nWrite to privacy@ashgrove.example.\n"];
}

/** An example of a rule as a policy. */
export function asPolicy(example: string): string {
  return around(example).join(example);
}

/** Joins Markdown blocks by blank lines. */
export function blocks(...parts: readonly string[]): string {
  return parts.join("\n\n");
}

/** Joins Markdown lines. */
export function lines(...parts: readonly string[]): string {
  return parts.join("\n");
}

/** Sets a French text as French typography asks: no-break spaces at « » and before : ; ! ?, and curly apostrophes. */
export function french(text: string): string {
  return text
    .replace(/« /g, "«\u00A0")
    .replace(/ »/g, "\u00A0»")
    .replace(/ ([;!?])/g, "\u202F$1")
    .replace(/(\p{L}|\)|\u00A0»|\*|\]) :/gu, "$1\u00A0:")
    .replace(/(\p{L})'/gu, "$1’");
}

/** What is read and found in a case. */
export function analysisOf(it: PolicyCase): Analysis {
  return analyze(unmark(it.text).text, { severities: turnedOn(it) });
}

/**
 * Compares what is read and found in a case with what it asks for.
 * @throws AssertionError with the text, what is expected and how it was read
 */
export function checkCase(it: PolicyCase, analysis: Analysis): void {
  const { text, marks } = unmark(it.text);
  const faults = [...faultsOf(it, analysis, marks)];
  if (faults.length === 0) return;
  const lines = [it.id, ...faults.map((fault) => `  ✗ ${fault}`), "text:", it.text.replace(/^/gm, "    ")];
  withReading(text, () => assert.fail(lines.join("\n")), { severities: turnedOn(it) });
}

/**
 * Runs a check of what is said of a text.
 * @throws what the check does; an AssertionError also tells how the text was read
 */
export function withReading(text: string, check: () => void, options?: ReadingOptions): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof assert.AssertionError)) throw error;
    const { actual, expected, operator } = error;
    const message = `${error.message}\nread as (npm run read shows the same):\n${readingOf(text, options)}`;
    throw new assert.AssertionError({ message, actual, expected, operator });
  }
}

/** A case that names a rule which only a profile turns on is about that rule. */
function turnedOn({ must = [], mustNot = [] }: PolicyCase): Readonly<Record<string, "warning">> {
  const off = rules.filter(({ id, severity }) => severity === "off" && [...must, ...mustNot].includes(id));
  return Object.fromEntries(off.map(({ id }) => [id, "warning"]));
}

function* faultsOf(it: PolicyCase, analysis: Analysis, marks: readonly Span[]): Iterable<string> {
  const { findings } = analysis;
  const { text } = analysis.policy;
  for (const [index, wanted] of (it.must ?? []).entries()) {
    const hits = findings.filter((finding) => matches(finding, wanted));
    if (hits.length === 0) yield `missing: ${wanted}`;
    else if (index === 0 && marks.length > 0) yield* misplaced(text, wanted, hits, marks);
  }
  // What is like marked lines is measured on whole drafts; a case is of what is read.
  const ofReading = findings.filter(({ ruleId }) => ruleId !== "draft/read-again");
  for (const unwanted of it.mustNot ?? []) {
    for (const finding of ofReading.filter((finding) => matches(finding, unwanted))) {
      yield `unwanted: ${shown(text, finding)}`;
    }
  }
  const held = analysis.policy.clauses
    .flatMap(({ practices }) => practices.flatMap((practice) => factsOf(practice)))
    .map(({ name, told }) => `${name} ${told}`);
  for (const fact of it.facts ?? []) if (!held.some((told) => told.startsWith(fact))) yield `no fact: ${fact}`;
  if (it.verdict) {
    const verdict = verdictOf(analysis);
    if (![it.verdict].flat().includes(verdict))
      yield `verdict: expected ${[it.verdict].flat().join(" or ")}, found ${verdict}`;
  }
}

function* misplaced(text: string, wanted: string, hits: readonly Finding[], marks: readonly Span[]): Iterable<string> {
  const within = (mark: Span) => hits.some(({ span }) => span.start >= mark.start && span.end <= mark.end);
  for (const mark of marks.filter((mark) => !within(mark))) {
    const words = hits.map(({ span }) => quoted(text, span)).join(", ");
    yield `misplaced: ${wanted} expected within ${quoted(text, mark)}, found on ${words}`;
  }
}

/** Whether a finding is meant by a pattern: a rule id, "folder/*" or "*", each with a severity in front or without. */
export function matches(
  { ruleId, severity }: { readonly ruleId: string; readonly severity: string | undefined },
  pattern: string,
): boolean {
  const [first = "", second] = pattern.split(" ");
  const wanted = second ?? first;
  if (second && severity !== first) return false;
  return wanted === "*" || wanted === ruleId || (wanted.endsWith("/*") && ruleId.startsWith(wanted.slice(0, -1)));
}

const gravestFirst: readonly Verdict[] = ["unseparated", "partial", "unknown", "adequate", "not-applicable"];

/** The gravest verdict among the practices of a text. */
export function verdictOf({ policy }: Analysis): Verdict {
  const verdicts = new Set(
    policy.clauses.flatMap(({ practices }) => practices.map(({ separation }) => separation.verdict)),
  );
  return gravestFirst.find((verdict) => verdicts.has(verdict)) ?? "not-applicable";
}

function shown(text: string, { severity, ruleId, span }: Finding): string {
  return `${severity} ${ruleId} on ${quoted(text, span)}`;
}

function quoted(text: string, { start, end }: Span): string {
  return `“${text.slice(start, end)}” (${start}–${end})`;
}

/** A text of which one rule says something, on the marked words. */
export function found(id: string, rule: string, text: string): PolicyCase {
  return { id, text, must: [rule] };
}

/** A text of which one rule says nothing, whatever the others say. */
export function quiet(id: string, rule: string, text: string): PolicyCase {
  return { id, text, mustNot: [rule] };
}

/** A text of which a practice holds facts, whatever the rules say of it. */
export function holds(id: string, facts: string | readonly string[], text: string): PolicyCase {
  return { id, text, facts: [facts].flat() };
}

/** A clause that leaves open whether private data goes in. */
export function flagged(id: string, must: string | readonly string[], text: string): PolicyCase {
  return { id, text, verdict: "unseparated", must: [must].flat() };
}

/** A clause that says half of what it should: it may be told so, but not by an error. */
export function partial(id: string, must: string | readonly string[], text: string): PolicyCase {
  return { id, text, verdict: "partial", must: [must].flat(), mustNot: ["error *"] };
}

/** A clause on training that tells public from private data. */
export function separated(id: string, text: string): PolicyCase {
  return { id, text, verdict: "adequate", mustNot: [...separationRules, "error *"] };
}

/** A clause that names its data narrowly enough for the separation rules; the verdict depends on the choice it offers. */
export function named(id: string, text: string): PolicyCase {
  return { id, text, verdict: ["adequate", "partial"], mustNot: [...separationRules, "error *"] };
}

/** A biometric clause that says which trait, from where and what for. */
export function traced(id: string, text: string): PolicyCase {
  return { id, text, mustNot: ["biometric/*", "ai-training/*", "error *"] };
}

/** A text that trains nothing and handles no biometric data, however much it looks like it. */
export function silent(id: string, text: string): PolicyCase {
  return { id, text, verdict: "not-applicable", mustNot: ["*"] };
}
