import type { Options, Severity } from "../rules/index.ts";
import { languageNames, oneOf, profileNames, ruleIds, severityNames } from "./settings.ts";

export const formats = ["text", "json"] as const;
export const failLevels = ["error", "warning", "info", "never"] as const;

/** What the reader of the command line asks of an audit. */
export interface Request {
  readonly format: (typeof formats)[number];
  /** Findings at or above this level fail the audit. */
  readonly failOn: (typeof failLevels)[number];
  readonly options: Options;
}

/** The options of the command line as they were written. */
export interface Written {
  readonly format: string;
  readonly "fail-on": string;
  readonly severity: readonly string[];
  readonly profile: readonly string[];
  readonly language: string;
}

/**
 * Checks the options of an audit.
 * @returns the request, and a sentence for each option that is wrong, with what may be written instead
 */
export function readRequest(written: Written): { request: Request; problems: readonly string[] } {
  const problems: string[] = [];
  const chosen = <T extends string>(option: string, names: readonly T[], value: string): T | undefined => {
    const name = oneOf(names, value);
    if (!name) problems.push(`--${option} ${value}: write one of ${names.join(", ")}`);
    return name;
  };
  const request: Request = {
    format: chosen("format", formats, written.format) ?? "text",
    failOn: chosen("fail-on", failLevels, written["fail-on"]) ?? "error",
    options: {
      severities: Object.fromEntries(written.severity.flatMap((assignment) => readSeverity(assignment, problems))),
      profiles: written.profile.flatMap((name) => chosen("profile", profileNames, name) ?? []),
      language: chosen("language", languageNames, written.language) ?? "auto",
    },
  };
  return { request, problems };
}

function readSeverity(assignment: string, problems: string[]): [string, Severity | "off"][] {
  const [id = "", level = ""] = assignment.split(/=(.*)/s);
  const severity = oneOf(severityNames, level);
  if (!ruleIds.includes(id))
    problems.push(`--severity ${assignment}: write RULE=LEVEL, with one of the rules ${ruleIds.join(", ")}`);
  else if (!severity)
    problems.push(`--severity ${assignment}: write ${id}=LEVEL, with one of the levels ${severityNames.join(", ")}`);
  return severity ? [[id, severity]] : [];
}
