import {
  defaultFilePatterns,
  inLanguage,
  type Language,
  languages,
  type Options,
  type ProfileName,
  profiles,
  rules,
  type Severity,
  type Vocabulary,
} from "../../rules/index.ts";
import { severities } from "../../rules/views/wording/severities.ts";
import { type SettingsFaults, settingsFaults } from "./settings-faults.ts";

/** What a user may set, as `clauselint.*` or in the project's file. */
export interface Settings {
  readonly enable: boolean;
  readonly enabledBy: "editor" | "project";
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly profiles: readonly ProfileName[];
  /** Globs for the names of files that are policies. */
  readonly filePatterns: readonly string[];
  readonly language: Language | "auto";
  /** Whether it is shown behind each kind of data how it was read. */
  readonly inlayHints: boolean;
  /** Comes from the project's file alone. */
  readonly vocabulary: Vocabulary;
  /** The address of the project's file that counts; undefined where there is none. */
  readonly projectFile?: string;
}

export const severityNames = [...severities, "off"] as const satisfies readonly (Severity | "off")[];
export const profileNames = Object.keys(profiles) as readonly ProfileName[];
export const languageNames: readonly (Language | "auto")[] = ["auto", ...languages];
export const ruleIds: readonly string[] = rules.map(({ id }) => id);

/**
 * Checks settings as an editor gives them. What is missing or wrong takes its default.
 * @param language in which faults are told
 * @returns the settings, and a sentence for each thing that is wrong: its name, and what to write instead
 */
export function readSettings(
  given: unknown,
  language: Language = "en",
): { settings: Settings; problems: readonly string[] } {
  const problems: string[] = [];
  const report: TellFaults = (tell) => problems.push(tell(inLanguage(settingsFaults, language)));
  const values = isRecord(given) ? given : {};
  const settings: Settings = {
    enable: readEnable(values.enable, report),
    enabledBy: "editor",
    severities: readSeverities(values.severities, report),
    profiles: readList(values.profiles, "profiles", report).filter((it) => isProfile(it, report)),
    filePatterns: isGiven(values.filePatterns)
      ? readList(values.filePatterns, "filePatterns", report)
      : defaultFilePatterns,
    language: readLanguage(values.language, report),
    inlayHints: readInlayHints(values.inlayHints, report),
    vocabulary: noVocabulary,
  };
  return { settings, problems };
}

/** Takes a fault, as one of the sentences that there are for faults. */
type TellFaults = (tell: (faults: SettingsFaults) => string) => void;

const noVocabulary: Vocabulary = {};

/** The part of the settings that the analysis takes. */
export function optionsOf({ severities, profiles, language, vocabulary }: Settings): Options {
  return { severities, profiles, language, vocabulary };
}

/** Finds a value among the names that it may have. */
export function oneOf<T extends string>(names: readonly T[], value: unknown): T | undefined {
  return names.find((name) => name === value);
}

function readEnable(value: unknown, report: TellFaults): boolean {
  if (typeof value === "boolean") return value;
  if (isGiven(value)) report(({ enable }) => enable(show(value)));
  return true;
}

function readInlayHints(value: unknown, report: TellFaults): boolean {
  const enable = isRecord(value) ? value.enable : undefined;
  if (typeof enable === "boolean") return enable;
  if (isGiven(enable)) report(({ hints }) => hints(show(enable)));
  else if (isGiven(value) && !isRecord(value)) report(({ hintsObject }) => hintsObject(show(value)));
  return false;
}

function readLanguage(value: unknown, report: TellFaults): Settings["language"] {
  const known = oneOf(languageNames, value);
  if (known) return known;
  if (isGiven(value)) report(({ language }) => language(show(value), languageNames));
  return "auto";
}

function readSeverities(value: unknown, report: TellFaults): Settings["severities"] {
  if (isGiven(value) && !isRecord(value)) {
    report(({ severities }) => severities(show(value), `{ "${ruleIds[0]}": "warning" }`));
  }
  const read: Record<string, Severity | "off"> = {};
  for (const [id, level] of isRecord(value) ? Object.entries(value) : []) {
    const known = oneOf(severityNames, level);
    if (!ruleIds.includes(id)) report(({ rule }) => rule(id, ruleIds));
    else if (known) read[id] = known;
    else report(({ severity }) => severity(id, show(level), severityNames));
  }
  return read;
}

function isProfile(name: string, report: TellFaults): name is ProfileName {
  if (oneOf(profileNames, name)) return true;
  report(({ profile }) => profile(name, profileNames));
  return false;
}

function readList(value: unknown, name: string, report: TellFaults): string[] {
  if (!isGiven(value)) return [];
  if (!Array.isArray(value)) {
    report(({ list }) => list(name, show(value)));
    return [];
  }
  return value.filter((it): it is string => {
    const isText = typeof it === "string";
    if (!isText) report(({ entry }) => entry(name, show(it)));
    return isText;
  });
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as it may stand in a message. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
