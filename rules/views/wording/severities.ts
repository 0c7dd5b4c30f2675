import type { Finding, Severity } from "../../core/finding.ts";
import type { Language } from "../../core/model.ts";
import { inLanguage } from "../../languages/translated.ts";
import { auditWords } from "./facts.ts";
import { unreadWords } from "./unread.ts";

/** Gravest first. */
export const severities = ["error", "warning", "info", "hint"] as const satisfies readonly Severity[];

/** What is alike keeps its order. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/**
 * How many findings there are of each severity, in words, without a full stop.
 * @param read how much was read of what they were looked for in
 */
export function foundIn(
  countOf: (severity: Severity) => number,
  language: Language,
  read: "whole" | "in-part" = "whole",
): string {
  const { found, ...words } = inLanguage(auditWords, language);
  const noFindings = read === "whole" ? words.noFindings : inLanguage(unreadWords, language).noFindings;
  const counts = severities.map((severity) => ({ severity, count: countOf(severity) }));
  const told = counts.filter(({ count }) => count > 0).map(({ severity, count }) => found(count, severity));
  return told.join(", ") || noFindings;
}
