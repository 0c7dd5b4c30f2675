import { type CitedSource, sourceIn } from "../../citations.ts";
import type { Analysis } from "../../core/analyze.ts";
import type { Finding, Severity } from "../../core/finding.ts";
import { afforded } from "../../core/fixes/afforded.ts";
import type { Clause, Language, Phrase, Practice, Span, Suppression, Topic } from "../../core/model.ts";
import { isDisabling } from "../../core/policy/suppress.ts";
import type { ProfileName } from "../../profiles.ts";
import type { Standing } from "../wording/facts.ts";
import { createLineCounter } from "../wording/locate.ts";
import { findingWords, type QuotedPiece, quote } from "../wording/quote.ts";
import { severities } from "../wording/severities.ts";
import { type UnreadReport, unreadReport } from "../wording/unread.ts";
import { type Flow, flowsOf, standings } from "./flows.ts";
import { createHomes } from "./homes.ts";
import { createRewrites, type Rewrite } from "./rewrites.ts";

/** What the audit is about, and the language it is written in. */
export interface AuditOptions {
  /** The file's name as the reader knows it. */
  readonly fileName: string;
  readonly language: Language;
  /** By which profiles the findings were judged, and where these were chosen; not told when left out. */
  readonly judgedBy?: { readonly profiles: readonly ProfileName[]; readonly chosen: "in-settings" | "for-this-report" };
}

/** One practice of one clause, as the audit lists it. */
export interface AuditEntry {
  /** Unique within the report; fit for an HTML id. */
  readonly id: string;
  readonly topic: Topic;
  readonly standing: Standing;
  readonly clause: Clause;
  readonly practice: Practice;
  readonly place: LineSpan;
  /** The headings above it; without the title that everything in the document stands under. */
  readonly path: readonly string[];
  /** The clause's words without Markdown, with the findings' words marked. */
  readonly quoted: readonly QuotedPiece[];
  readonly findings: readonly Finding[];
  /** Findings at other clauses that say the same of this one. */
  readonly toldElsewhere: readonly Finding[];
}

/** Where something stands: offsets in UTF-16 code units, and the line as people count it, from 1. */
export interface LineSpan {
  readonly span: Span;
  readonly line: number;
}

/** Entries that stand alike. */
export interface Group {
  readonly standing: Standing;
  readonly entries: readonly AuditEntry[];
}

export interface AuditReport extends AuditOptions {
  /** AI training and biometric data, as far as there are clauses; each with its groups, worst first. */
  readonly topics: readonly { readonly topic: "ai-training" | "biometric"; readonly groups: readonly Group[] }[];
  readonly counts: Readonly<Record<Standing, number>>;
  readonly severities: Readonly<Record<Severity, number>>;
  readonly flows: readonly Flow[];
  /** AI that uses data without a word of training. */
  readonly otherUse: readonly AuditEntry[];
  /** Findings that no entry shows. */
  readonly elsewhere: readonly {
    readonly place: LineSpan;
    readonly finding: Finding;
    /** What it is about, without Markdown. */
    readonly words: string;
  }[];
  readonly setAside: readonly { readonly place: LineSpan; readonly suppression: Suppression }[];
  readonly unread: UnreadReport;
  /** The sources that the findings cite, in the order of their first mention; their numbers are positions from 1. */
  readonly bibliography: readonly CitedSource[];
  readonly lineOf: (offset: number) => number;
  /** What a finding offers to write instead. */
  readonly rewritesOf: (finding: Finding) => readonly Rewrite[];
  /** For how many of all findings rewrites are told. */
  readonly rewritten: { readonly shown: number; readonly all: number };
}

/** Makes of an analysis what the audit shows, whatever form it is shown in. Reads nothing but the analysis. */
export function auditReport(analysis: Analysis, options: AuditOptions): AuditReport {
  const { policy, findings } = analysis;
  const shown = afforded(policy.text, findings);
  const lineOf = createLineCounter(policy.text);
  const placed = (span: Span): LineSpan => ({ span, line: lineOf(span.start) });
  const read = policy.clauses.flatMap((clause) =>
    clause.practices.filter(({ speechAct }) => speechAct !== "label").map((practice) => ({ clause, practice })),
  );
  const titled = new Set(read.map(({ clause }) => clause.headings[0]?.text)).size === 1;
  const homeOf = createHomes(read);
  const byPractice = grouped(findings, (finding) => [homeOf(finding)?.practice]);
  const byPredicate = grouped(findings, ({ standsFor }) => new Set(standsFor.map(keyOf)));

  const idOf = createNames();
  const entries = read.map(({ clause, practice }): AuditEntry => {
    const own = byPractice.get(practice) ?? [];
    return {
      id: idOf(clause),
      topic: practice.topic,
      standing: standingWith(standingOf(practice), own),
      clause,
      practice,
      place: placed(clause.span),
      path: clause.headings.slice(titled && clause.headings.length > 1 ? 1 : 0).map(({ text }) => text),
      quoted: quote(policy.text, clause.span, own),
      findings: own,
      toldElsewhere: byPredicate.get(keyOf(practice.predicate.span)) ?? [],
    };
  });
  const judged = entries.filter(({ topic }) => topic !== "ai-use");

  return {
    ...options,
    topics: (["ai-training", "biometric"] as const)
      .map((topic) => ({ topic, groups: groups(judged.filter((entry) => entry.topic === topic)) }))
      .filter(({ groups }) => groups.length > 0),
    counts: tally(standings, judged, ({ standing }) => standing),
    severities: tally(severities, findings, ({ severity }) => severity),
    flows: flowsOf(entries),
    otherUse: entries.filter(({ topic, standing }) => topic === "ai-use" && standing !== "no-promise"),
    elsewhere: (byPractice.get(undefined) ?? []).map((finding) => ({
      place: placed(finding.span),
      finding,
      words: findingWords(finding, policy.text),
    })),
    setAside: policy.suppressions
      .filter(isDisabling)
      .map((suppression) => ({ place: placed(suppression.span), suppression })),
    unread: unreadReport(policy, options.language),
    bibliography: [...new Set(findings.flatMap((finding) => finding.citations))].map((key) =>
      sourceIn(key, options.language),
    ),
    lineOf,
    rewritesOf: createRewrites(analysis, shown),
    rewritten: { shown: shown.size, all: findings.length },
  };
}

/** All entries on AI training and biometric data, or on one of them. */
export function entriesOf({ topics }: AuditReport, wanted?: "ai-training" | "biometric"): AuditEntry[] {
  return topics
    .filter(({ topic }) => wanted === undefined || topic === wanted)
    .flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
}

/** Names by heading and order: they stay as they are while other sections, or the words of the clause, change. */
function createNames(): (clause: Clause) => string {
  const counts = new Map<string, number>();
  return ({ headings }) => {
    const heading = (headings.at(-1)?.text ?? "").normalize("NFD").toLowerCase();
    const words = heading.replace(/\p{M}/gu, "").match(/[a-z0-9]+/g) ?? [];
    const name = ["clause", ...words.slice(0, 6)].join("-").slice(0, 60);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name}-${count}`;
  };
}

/** Findings by what they belong to, in text order. */
function grouped<Key>(
  findings: readonly Finding[],
  keysOf: (finding: Finding) => Iterable<Key>,
): ReadonlyMap<Key, readonly Finding[]> {
  const groups = new Map<Key, Finding[]>();
  for (const finding of findings) {
    for (const key of keysOf(finding)) {
      const group = groups.get(key);
      if (group) group.push(finding);
      else groups.set(key, [finding]);
    }
  }
  return groups;
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

/**
 * A denial, a use that nobody asks to separate, and a mere mention are all "not applicable"; for a reader they differ. What
 * others deny is no promise of the policy's own.
 */
export function standingOf({ topic, separation, stance, speechAct, actor }: Practice): Standing {
  if (topic === "ai-use" && speechAct === "assertion" && stance !== "does-not") return "not-judged";
  switch (separation.verdict) {
    case "adequate":
      return "separated";
    case "not-applicable":
      return stance === "does-not" && speechAct === "assertion" && actor !== "third-party" && actor !== "other"
        ? "kept-out"
        : "no-promise";
    default:
      return separation.verdict;
  }
}

/** What a law asks a clause to tell, and it does not, leaves it in part open, however well it tells the data. */
function standingWith(standing: Standing, findings: readonly Finding[]): Standing {
  const asked = findings.some(({ untold, severity }) => untold && severity === "error");
  return asked && standing === "separated" ? "partial" : standing;
}

function groups(entries: readonly AuditEntry[]): Group[] {
  return standings
    .map((standing) => ({ standing, entries: entries.filter((entry) => entry.standing === standing) }))
    .filter((group) => group.entries.length > 0);
}

function tally<Key extends string, T>(
  keys: readonly Key[],
  all: readonly T[],
  keyOf: (one: T) => Key,
): Record<Key, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
  for (const one of all) counts[keyOf(one)]++;
  return counts;
}

/** What the clause says only together with its surroundings: headings, lead-ins, the table's column and row. */
export function surroundings({ leadIns, column, row }: Clause): readonly Phrase[] {
  return [...leadIns, ...(column ? [column] : []), ...(row ? [row] : [])];
}
