import type { Analysis } from "../../core/analyze.ts";
import type { Severity } from "../../core/finding.ts";
import { createLocator } from "../wording/locate.ts";
import { fingerprintOf, hashOf } from "./fingerprint.ts";

/**
 * Tells the findings of a policy as GitLab's Code Quality has them.
 * @param path from the root of the repository, with forward slashes
 */
export function gitlabIssues(analysis: Analysis, path: string): object[] {
  const { policy, findings } = analysis;
  const locate = createLocator(policy.text);
  const fingerprint = fingerprintOf(analysis);
  return findings.map((finding) => ({
    description: finding.message,
    check_name: finding.ruleId,
    // The same clause may stand in several policies, and an issue must not be taken for another.
    fingerprint: hashOf(`${path}\n${fingerprint(finding)}`),
    severity: levels[finding.severity],
    location: { path, lines: { begin: locate(finding.span.start).line + 1 } },
  }));
}

const levels: Readonly<Record<Severity, string>> = { error: "critical", warning: "major", info: "minor", hint: "info" };
