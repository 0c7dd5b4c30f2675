import {
  defaultFilePatterns,
  type Language,
  type Options,
  type ProfileName,
  profiles,
  rules,
  type Severity,
  type Vocabulary,
} from "../rules/index.ts";

/** What a user may set, as `clauselint.*` or in the project's file. */
export interface Settings {
  readonly enable: boolean;
  readonly enabledBy: "editor" | "project";
  readonly severities: Readonly<Record<string, Severity | "off">>;
  readonly profiles: readonly ProfileName[];
  /** Globs for the names of files that are policies. */
  readonly filePatterns: readonly string[];
  readonly language: Language | "auto";
  /** Comes from the project's file alone. */
  readonly vocabulary: Vocabulary;
  /** The address of the project's file that counts; undefined where there is none. */
  readonly projectFile?: string;
}

export const severityNames = ["error", "warning", "info", "hint", "off"] as const satisfies readonly (
  | Severity
  | "off"
)[];
export const profileNames = Object.keys(profiles) as readonly ProfileName[];
export const languageNames = ["auto", "en", "fr"] as const satisfies readonly (Language | "auto")[];
export const ruleIds: readonly string[] = rules.map(({ id }) => id);

/**
 * Checks settings as an editor gives them. What is missing or wrong takes its default.
 * @returns the settings, and a sentence for each thing that is wrong: its name, and what to write instead
 */
export function readSettings(given: unknown): { settings: Settings; problems: readonly string[] } {
  const problems: string[] = [];
  const values = isRecord(given) ? given : {};
  const settings: Settings = {
    enable: readEnable(values.enable, problems),
    enabledBy: "editor",
    severities: readSeverities(values.severities, problems),
    profiles: readList(values.profiles, "profiles", problems).filter((it) => isProfile(it, problems)),
    filePatterns: isGiven(values.filePatterns)
      ? readList(values.filePatterns, "filePatterns", problems)
      : defaultFilePatterns,
    language: readLanguage(values.language, problems),
    vocabulary: noVocabulary,
  };
  return { settings, problems };
}

const noVocabulary: Vocabulary = {};

/** The part of the settings that the analysis takes. */
export function optionsOf({ severities, profiles, language, vocabulary }: Settings): Options {
  return { severities, profiles, language, vocabulary };
}

/** Finds a value among the names that it may have. */
export function oneOf<T extends string>(names: readonly T[], value: unknown): T | undefined {
  return names.find((name) => name === value);
}

function readEnable(value: unknown, problems: string[]): boolean {
  if (typeof value === "boolean") return value;
  if (isGiven(value)) problems.push(`clauselint.enable is ${show(value)}: write true or false. Until then it is true.`);
  return true;
}

function readLanguage(value: unknown, problems: string[]): Settings["language"] {
  const language = oneOf(languageNames, value);
  if (language) return language;
  if (isGiven(value))
    problems.push(
      `clauselint.language is ${show(value)}: write one of ${languageNames.join(", ")}. Until then it is auto.`,
    );
  return "auto";
}

function readSeverities(value: unknown, problems: string[]): Settings["severities"] {
  if (isGiven(value) && !isRecord(value)) {
    problems.push(`clauselint.severities is ${show(value)}: write an object such as { "${ruleIds[0]}": "warning" }.`);
  }
  const read: Record<string, Severity | "off"> = {};
  for (const [id, level] of isRecord(value) ? Object.entries(value) : []) {
    const severity = oneOf(severityNames, level);
    if (!ruleIds.includes(id))
      problems.push(`clauselint.severities names "${id}", which is no rule. The rules are ${ruleIds.join(", ")}.`);
    else if (severity) read[id] = severity;
    else
      problems.push(`clauselint.severities sets "${id}" to ${show(level)}: write one of ${severityNames.join(", ")}.`);
  }
  return read;
}

function isProfile(name: string, problems: string[]): name is ProfileName {
  if (oneOf(profileNames, name)) return true;
  problems.push(
    `clauselint.profiles names "${name}", which is no profile. The profiles are ${profileNames.join(", ")}.`,
  );
  return false;
}

function readList(value: unknown, name: string, problems: string[]): string[] {
  if (!isGiven(value)) return [];
  if (!Array.isArray(value)) {
    problems.push(`clauselint.${name} is ${show(value)}: write a list of texts, such as ["…"].`);
    return [];
  }
  return value.filter((entry): entry is string => {
    const isText = typeof entry === "string";
    if (!isText) problems.push(`clauselint.${name} holds ${show(entry)}: write texts only.`);
    return isText;
  });
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
