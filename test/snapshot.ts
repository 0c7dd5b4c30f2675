import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Analysis, Clause, DataObject, Exclusion, Finding, Practice, Span } from "../rules/index.ts";
import { createLocator } from "../rules/views/wording/locate.ts";
import { factsOf } from "./facts.ts";

/** Whole policies of companies that do not exist, each beside what is read and found in it. */
export const corpusFolder = join(import.meta.dirname, "corpus");

/** The policies of the corpus, as file names in order. */
export function policiesInCorpus(): string[] {
  return readdirSync(corpusFolder)
    .filter((name) => name.endsWith(".md") && name !== noPolicy)
    .sort();
}

/** A file that must not be taken for a policy. */
const noPolicy = "notes.md";

/** Folders of whole policies that have a snapshot each: the corpus, and those that are labelled. */
export const foldersWithSnapshots = ["corpus", "labelled/en", "labelled/fr"] as const;

/** Their policies, as paths relative to this folder, in order. */
export function policiesWithSnapshots(): string[] {
  return foldersWithSnapshots.flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder))
      .filter((name) => name.endsWith(".md") && name !== noPolicy)
      .sort()
      .map((name) => `${folder}/${name}`),
  );
}

/** The file beside a policy that holds its snapshot. */
export function snapshotFileOf(policy: string): string {
  return join(import.meta.dirname, policy.replace(/\.md$/, ".findings.txt"));
}

/**
 * Shows what is read and found in a policy, in text order, for a person to judge: each clause that holds a practice,
 * how it is read, fact by fact, and the findings on it with what each fix writes; then what is found on other words, at
 * its place.
 */
export function snapshotOf({ policy, findings }: Analysis): string {
  const locate = createLocator(policy.text);
  const shown = entriesOf({ policy, findings }).map(({ span, words, practices, findings: here }) =>
    [
      `${locate(span.start).line + 1}: ${shortened(words, longestClause)}`,
      ...practices.flatMap((practice) => [`    ${shownPractice(practice)}`, ...factLines(practice)]),
      ...here.flatMap((finding) => [`  ! ${shownFinding(policy.text, finding)}`, ...fixLines(policy.text, finding)]),
    ].join("\n"),
  );
  return `${[summary(findings), ...shown].join("\n\n")}\n`;
}

/** Every place that a snapshot quotes or counts lines by: offsets in UTF-16 code units. */
export function spansShown(analysis: Analysis): Span[] {
  return entriesOf(analysis).flatMap(({ span, practices, findings }) => [
    span,
    ...practices.flatMap(({ data, exclusions }) => [...data, ...exclusions].map((it) => it.span)),
    ...findings.map((it) => it.span),
  ]);
}

interface Entry {
  readonly span: Span;
  readonly words: string;
  readonly practices: readonly Practice[];
  readonly findings: readonly Finding[];
}

function entriesOf({ policy, findings }: Pick<Analysis, "policy" | "findings">): Entry[] {
  const holding = policy.clauses.filter(({ practices }) => practices.length > 0);
  const placed = findings.map((finding) => ({ finding, clause: clauseOf(finding.span, holding) }));
  const clauses = holding.map((clause) => ({
    span: clause.span,
    words: clause.text,
    practices: clause.practices,
    findings: placed.filter((it) => it.clause === clause).map(({ finding }) => finding),
  }));
  const others = placed
    .filter(({ clause }) => !clause)
    .map(({ finding }) => ({
      span: finding.span,
      words: lineAt(policy.text, finding.span.start),
      practices: [],
      findings: [finding],
    }));
  return [...clauses, ...others].sort((a, b) => a.span.start - b.span.start);
}

/** The clause that a span begins in, or else the first that it touches: a finding on a row spans several cells. */
function clauseOf(span: Span, clauses: readonly Clause[]): Clause | undefined {
  return (
    clauses.findLast((clause) => clause.span.start <= span.start && span.start < clause.span.end) ??
    clauses.find((clause) => clause.span.start < span.end && span.start < clause.span.end)
  );
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1).split("\n", 1)[0] ?? "";
}

function summary(findings: readonly Finding[]): string {
  const counts = (["error", "warning", "info", "hint"] as const).map(
    (severity) => `${severity} ${findings.filter((it) => it.severity === severity).length}`,
  );
  return `${findings.length} findings: ${counts.join(", ")}`;
}

function shownPractice({ topic, speechAct, stance, actor, data, exclusions, separation }: Practice): string {
  return [
    topic,
    speechAct,
    stance,
    actor,
    data.map(shownData).join(", ") || "no data",
    ...(exclusions.length > 0 ? [`not ${exclusions.map(shownExclusion).join(", ")}`] : []),
    shownVerdict(separation),
  ].join(" · ");
}

/** The facts that the line of the practice does not show. */
function factLines(practice: Practice): string[] {
  return factsOf(practice)
    .filter(({ name, told }) => told !== "" && !shownAlready.has(name))
    .map(({ name, told }) => `      ${name} ${told}`);
}

/** The second reader's score changes with each training, and has a test of its own. */
const shownAlready: ReadonlySet<string> = new Set([
  ...(["topic", "speechAct", "stance", "actor", "data", "exclusions", "opinion"] satisfies (keyof Practice)[]),
]);

/** What each fix of a finding writes, and where: a line each. */
export function fixLines(text: string, { fixes }: Finding): string[] {
  return fixes.map(({ title, edits }) => {
    const written = edits
      .map((edit) => `${shownPlace(text, edit.span)} ${JSON.stringify(edit.replacement)}`)
      .join(", ");
    return `      fix: ${title}: ${written}`;
  });
}

/** Words that go, or the end of those that new ones are put behind. */
function shownPlace(text: string, { start, end }: Span): string {
  return start < end
    ? `${JSON.stringify(shortened(text.slice(start, end), longestWords))} →`
    : `behind ${JSON.stringify(text.slice(Math.max(0, start - 12), start))}`;
}

function shownData({ text, visibility, place }: DataObject): string {
  return `“${shortened(text, longestWords)}” ${visibility}${place === "clause" ? "" : ` from ${place}`}`;
}

function shownExclusion({ text, distance }: Exclusion): string {
  return `“${shortened(text, longestWords)}”${distance === "clause" ? "" : ` from ${distance}`}`;
}

function shownVerdict({ verdict, case: row, because }: Practice["separation"]): string {
  const words = because.map(({ text }) => `“${shortened(text, longestWords)}”`);
  return `${verdict} (${row}${words.length > 0 ? `: ${words.join(", ")}` : ""})`;
}

function shownFinding(text: string, { severity, ruleId, span }: Finding): string {
  return `${severity} ${ruleId} “${shortened(text.slice(span.start, span.end), longestClause)}”`;
}

function shortened(words: string, longest: number): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}

/** In UTF-16 code units: what still reads on one line. */
const longestClause = 120;
const longestWords = 60;
