import type { Analysis } from "../../core/analyze.ts";
import type { Severity } from "../../core/finding.ts";
import type { Language } from "../../core/model.ts";
import { createLocator } from "../wording/locate.ts";
import { unreadReport } from "../wording/unread.ts";
import { fingerprintOf, hashOf } from "./fingerprint.ts";

/**
 * Tells the findings of a policy, and what of it was not read, as GitLab's Code Quality has them.
 * @param path from the root of the repository, with forward slashes
 * @param language that is spoken of what was not read
 */
export function gitlabIssues(analysis: Analysis, path: string, language: Language): object[] {
  const { policy, findings } = analysis;
  const locate = createLocator(policy.text);
  const fingerprint = fingerprintOf(analysis);
  const unread = unreadReport(policy, language).places.map(({ reason, why, span, firstLine }) => ({
    description: why,
    check_name: `unread/${reason}`,
    fingerprint: hashOf(`${path}\n${reason}\n${policy.text.slice(span.start, span.end)}`),
    severity: levels.hint,
    location: { path, lines: { begin: firstLine } },
  }));
  const found = findings.map((finding) => ({
    description: finding.message,
    check_name: finding.ruleId,
    // The same clause may stand in several policies, and an issue must not be taken for another.
    fingerprint: hashOf(`${path}\n${fingerprint(finding)}`),
    severity: levels[finding.severity],
    location: { path, lines: { begin: locate(finding.span.start).line + 1 } },
  }));
  return [...found, ...unread];
}

const levels: Readonly<Record<Severity, string>> = { error: "critical", warning: "major", info: "minor", hint: "info" };
