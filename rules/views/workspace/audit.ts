import type { Analysis } from "../../core/analyze.ts";
import type { Severity } from "../../core/finding.ts";
import type { Language } from "../../core/model.ts";
import { auditReport, entriesOf } from "../audit/audit.ts";
import type { Standing } from "../wording/facts.ts";
import { severities } from "../wording/severities.ts";

/** What a policy comes to: the standing of its worst clause; `silent` where no clause uses data or says no to it. */
export type PolicyVerdict = "unseparated" | "partial" | "unknown" | "separated" | "kept-out" | "silent";

/** What is told of one policy among many; nothing of its text is kept. */
export interface PolicySummary {
  /** As the reader knows it, with forward slashes. */
  readonly path: string;
  readonly language: Language;
  readonly verdict: PolicyVerdict;
  /** Its clauses by their standing. */
  readonly counts: Readonly<Record<Standing, number>>;
  readonly severities: Readonly<Record<Severity, number>>;
  /** Its clauses about AI training, and about biometric data. */
  readonly training: number;
  readonly biometric: number;
  /** How many of its lines were not read. */
  readonly unread: number;
}

/** An audit of many files. */
export interface WorkspaceAudit {
  /** What was audited, as the reader knows it: a workspace or a folder. */
  readonly name: string;
  readonly language: Language;
  /** In the order in which they are shown. */
  readonly policies: readonly PolicySummary[];
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
  /** How many Markdown files were to be looked at, and how many were: fewer where the reader stopped the audit. */
  readonly asked: number;
  readonly looked: number;
  /** How many of those are no policies, and how many are policies that are not to be audited. */
  readonly others: number;
  readonly switchedOff: number;
}

/** Worst first. */
export const policyVerdicts: readonly PolicyVerdict[] = [
  "unseparated",
  "partial",
  "unknown",
  "separated",
  "kept-out",
  "silent",
];

/** Sums a policy up. @param path as the reader knows it */
export function policySummary(analysis: Analysis, path: string, language: Language): PolicySummary {
  const report = auditReport(analysis, { fileName: path, language });
  const { counts, severities } = report;
  return {
    path,
    language,
    verdict: policyVerdicts.find((verdict) => verdict !== "silent" && counts[verdict] > 0) ?? "silent",
    counts,
    severities,
    training: entriesOf(report, "ai-training").length,
    biometric: entriesOf(report, "biometric").length,
    unread: report.unread.lines,
  };
}

/** Orders policies by what there is to do: by verdict, then by the clauses that decided it, by errors, by what was not read, and by path. */
export function worstFirst(a: PolicySummary, b: PolicySummary): number {
  const clauses = ({ verdict, counts }: PolicySummary): number => (verdict === "silent" ? 0 : counts[verdict]);
  return (
    policyVerdicts.indexOf(a.verdict) - policyVerdicts.indexOf(b.verdict) ||
    clauses(b) - clauses(a) ||
    b.severities.error - a.severities.error ||
    b.severities.warning - a.severities.warning ||
    b.unread - a.unread ||
    (a.path < b.path ? -1 : 1)
  );
}

/** The columns of numbers that hold anything but noughts. */
export function numbersShown(policies: readonly PolicySummary[]): {
  readonly standings: readonly Exclude<PolicyVerdict, "silent">[];
  readonly severities: readonly Severity[];
} {
  const verdicts = ["unseparated", "partial", "unknown", "separated", "kept-out"] as const;
  return {
    standings: verdicts.filter((it) => policies.some(({ counts }) => counts[it] > 0)),
    severities: severities.filter((it) => policies.some((policy) => policy.severities[it] > 0)),
  };
}

/** How many policies have each verdict. */
export function verdictCounts(policies: readonly PolicySummary[]): ReadonlyMap<PolicyVerdict, number> {
  return new Map(policyVerdicts.map((it) => [it, policies.filter(({ verdict }) => verdict === it).length]));
}
