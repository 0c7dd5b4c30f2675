import type { Options, Severity } from "../../rules/index.ts";
import {
  languageNames,
  oneOf,
  optionsOf,
  profileNames,
  ruleIds,
  type Settings,
  severityNames,
} from "../project/settings.ts";
import { type BaselineRequest, readBaselineRequest } from "./baseline.ts";
import { readShard, type Shard } from "./shard.ts";

export const formats = ["text", "json", "csv", "sarif"] as const;
export const failLevels = ["error", "warning", "info", "hint", "never"] as const;

/** What the reader of the command line asks of an audit. */
export interface Request {
  readonly format: (typeof formats)[number];
  /** Findings at or above this level fail the audit. */
  readonly failOn: (typeof failLevels)[number];
  /** Where the project's file is: the nearest above each policy, or at a path. */
  readonly project: "nearest" | "none" | { readonly path: string };
  /** How many threads share the files; as many as are worth it where it is left to us. */
  readonly jobs: number | "auto";
  /** A file of findings that are known, or that are to be known from now on. */
  readonly baseline: BaselineRequest | undefined;
  /** The share of the policies that is audited here; all of them where it is undefined. */
  readonly shard: Shard | undefined;
  /** What wins over the project's file; only what was written. */
  readonly options: Options;
}

/** Each thread takes memory for a program of its own. */
const mostJobs = 256;

/** The options of the command line as they were written. */
export interface Written {
  readonly format?: string;
  readonly "fail-on"?: string;
  readonly severity: readonly string[];
  readonly profile: readonly string[];
  readonly language?: string;
  readonly config?: string;
  readonly "no-config"?: boolean;
  readonly jobs: string;
  readonly since?: string;
  readonly until?: string;
  readonly git?: string;
  readonly shard?: string;
  readonly baseline?: string;
  readonly "write-baseline"?: string;
}

/**
 * Checks the options of an audit.
 * @returns the request, and a sentence for each option that is wrong, with what may be written instead
 */
export function readRequest(written: Written): { request: Request; problems: readonly string[] } {
  const problems: string[] = [];
  const chosen = chooser(problems);
  const profiles = written.profile.flatMap((name) => chosen("profile", profileNames, name) ?? []);
  const language = written.language === undefined ? undefined : chosen("language", languageNames, written.language);
  if (written.config !== undefined && written["no-config"])
    problems.push("--config and --no-config exclude each other: write one of them");
  const request: Request = {
    format: chosen("format", formats, written.format ?? "text") ?? "text",
    failOn: chosen("fail-on", failLevels, written["fail-on"] ?? "error") ?? "error",
    jobs: readJobs(written.jobs, problems),
    baseline: readBaselineRequest(written, problems),
    shard: readShard(written.shard, problems),
    project: written["no-config"] ? "none" : written.config === undefined ? "nearest" : { path: written.config },
    options: {
      severities: Object.fromEntries(written.severity.flatMap((assignment) => readSeverity(assignment, problems))),
      ...(profiles.length > 0 && { profiles }),
      ...(language && { language }),
    },
  };
  return { request, problems };
}

/** Reads the choice that an option leaves; what cannot be chosen goes to the problems. */
export function chooser(problems: string[]) {
  return <T extends string>(option: string, names: readonly T[], value: string): T | undefined => {
    const name = oneOf(names, value);
    if (!name) problems.push(`--${option} ${value}: write one of ${names.join(", ")}`);
    return name;
  };
}

/** What a policy is held to: what the command line says wins over the settings of its project. */
export function optionsOver(settings: Settings, options: Options): Options {
  return {
    ...optionsOf(settings),
    ...options,
    severities: { ...settings.severities, ...options.severities },
  };
}

function readJobs(written: string, problems: string[]): Request["jobs"] {
  const number = /^\d+$/.test(written) ? Number(written) : 0;
  if (number >= 1 && number <= mostJobs) return number;
  if (written !== "auto") problems.push(`--jobs ${written}: write auto, or a number from 1 to ${mostJobs}`);
  return "auto";
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
