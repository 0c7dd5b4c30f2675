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
import type { Written } from "./plan.ts";
import { readShard, type Shard } from "./shard.ts";

// biome-ignore format: one below the other they say no more.
export const formats = ["text", "json", "ndjson", "sarif", "junit", "github", "gitlab", "csv", "markdown", "html"] as const;
export type Format = (typeof formats)[number];
export const failLevels = ["error", "warning", "info", "hint", "never"] as const;

/** What the reader of the command line asks of an audit. */
export interface Request {
  readonly format: Format;
  /** What is written to files beside it. */
  readonly outputs: readonly { readonly format: Format; readonly path: string }[];
  /** Whether errors only are written. */
  readonly quiet: boolean;
  /** Whether colours are asked for; undefined where nothing is said. */
  readonly colour: boolean | undefined;
  /** More warnings than so many fail the audit. */
  readonly mostWarnings: number;
  /** The name of what stands on standard input; undefined where it has none. */
  readonly inputName: string | undefined;
  /** Findings at or above this level fail the audit. */
  readonly failOn: (typeof failLevels)[number];
  /** Where the project's file is: the nearest above each policy, or at a path. */
  readonly project: "nearest" | "none" | { readonly path: string };
  /** How many threads share the files; as many as are worth it where it is left to us. */
  readonly jobs: number | "auto";
  /** Whether all Markdown files of a folder or a glob are audited, not only policies. */
  readonly all: boolean;
  /** Whether files such as .gitignore count there. */
  readonly ignoring: boolean;
  /** A file of findings that are known, or that are to be known from now on. */
  readonly baseline: BaselineRequest | undefined;
  /** The share of the policies that is audited here; all of them where it is undefined. */
  readonly shard: Shard | undefined;
  /** What wins over the project's file; only what was written. */
  readonly options: Options;
}

/** Each thread takes memory for a program of its own. */
const mostJobs = 256;

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
  if (written.color && written["no-color"])
    problems.push("--color and --no-color exclude each other: write one of them");
  const request: Request = {
    format: chosen("format", formats, written.format ?? "text") ?? "text",
    failOn: chosen("fail-on", failLevels, written["fail-on"] ?? "error") ?? "error",
    jobs: readJobs(written.jobs, problems),
    all: written.all ?? false,
    outputs: (written.output ?? []).flatMap((assignment) => readOutput(assignment, problems)),
    quiet: written.quiet ?? false,
    colour: written.color ? true : written["no-color"] ? false : undefined,
    mostWarnings: readMost(written["max-warnings"], problems),
    inputName: written["stdin-filename"],
    ignoring: !written["no-ignore"],
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

function readMost(written: string | undefined, problems: string[]): number {
  if (written === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(written)) problems.push(`--max-warnings ${written}: write a number, 0 or greater`);
  return Number(written);
}

function readOutput(assignment: string, problems: string[]): Request["outputs"] {
  const [name = "", path = ""] = assignment.split(/=(.*)/s);
  const format = oneOf(formats, name);
  if (!format)
    problems.push(`--output ${assignment}: write FORMAT=FILE, with one of the formats ${formats.join(", ")}`);
  else if (!path) problems.push(`--output ${assignment}: write ${format}=FILE`);
  return format && path ? [{ format, path }] : [];
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
