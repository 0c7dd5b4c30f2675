// Writes schema/clauselint.schema.json from the rules and profiles. With --check it writes nothing and fails where it is stale.
// The schema completes and explains. It forbids nothing: what is wrong in a file our server tells, with a cure, and an editor
// that checked the file by its schema would tell it once more.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { profiles, rules, type TermVisibility } from "../rules/index.ts";
import type { overrideKeys, projectKeys, vocabularyKeys } from "../server/project/file.ts";
import { projectFileName } from "../server/project/project.ts";
import { languageNames, severityNames } from "../server/project/settings.ts";

/** What a schema is made of, as far as editors show it. */
type Schema = Readonly<Record<string, unknown>>;
type Properties<Names extends readonly string[]> = Readonly<Record<Names[number], Schema>>;

const root = join(import.meta.dirname, "..");
/** The texts of the settings, which mean the same. */
const settings: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(root, "package.nls.json"), "utf8"));

const choices = {
  profiles: {
    description:
      "Laws whose demands are taken into account, in place of those chosen elsewhere. They raise the severity of some rules.",
    items: oneOf("profile", Object.keys(profiles)),
  },
  severities: {
    description:
      "How serious each rule is. Wins over the profiles; a rule that is not named keeps the severity it has elsewhere.",
    properties: Object.fromEntries(rules.map(({ id, summary, severity }) => [id, severityOf(summary.en, severity)])),
  },
  language: {
    description: "The language in which policies are read; auto: judged for each section.",
    ...oneOf("language", languageNames),
  },
};

const override: Properties<typeof overrideKeys> = {
  files: {
    description: `The files that this is for: paths from the folder of ${projectFileName}. * stands for any characters but a slash, ** for any folders, ? for one character, {a,b} for one of several.`,
    ...texts("archive/**"),
  },
  enable: { description: "Whether these files are read at all.", ...suggested({ enum: [true, false] }) },
  ...choices,
};

const audiences: Readonly<Record<TermVisibility, string>> = {
  public: "Anyone can see all of it.",
  private: "Only some persons can see it, or some of it.",
  mixed: "It takes in public and private data alike.",
  unspecified: "It names data, and nothing says who can see it.",
};

const vocabulary: Properties<typeof vocabularyKeys> = {
  publicData: { description: 'Names of data that anyone can see. They count like "public posts".', ...texts("Chirps") },
  privateData: {
    description: 'Names of data that only some persons can see. They count like "private messages".',
    ...texts("Whispers"),
  },
  models: { description: 'Names of what learns. They count like "AI model".', ...texts("Murmur engine") },
  terms: {
    description:
      "Terms that another document defines, each with who can see what it covers; as if the policy defined them. What the policy itself defines wins.",
    additionalProperties: suggested({ enum: Object.keys(audiences), enumDescriptions: Object.values(audiences) }),
    defaultSnippets: [{ body: { [tabStop(1, "Shared Works")]: tabStop(2, "public") } }],
  },
};

const project: Properties<readonly ["$schema", ...typeof projectKeys]> = {
  $schema: { description: "The address of this schema, for editors that do not know it." },
  ...choices,
  filePatterns: {
    description:
      "Names of Markdown files that are policies, in place of the editor's. * stands for any characters; the folder and the case of letters do not count.",
    ...texts("*privacy*"),
  },
  overrides: {
    description: "What holds for some files only. Where several match, the later win; severities rule by rule.",
    items: { properties: override },
    defaultSnippets: [{ body: [{ files: [tabStop(1, "archive/**")], enable: false }] }],
  },
  vocabulary: {
    description:
      "The project's own words, in policies of every language. They match as whole words, in any case, with or without accents, just as they are written: a plural is a word of its own.",
    properties: vocabulary,
  },
};

const schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Clauselint",
  description: "What the privacy policies in this folder and below are held to.",
  allowComments: true,
  allowTrailingCommas: true,
  properties: project,
};

function severityOf(summary: string, own: string): Schema {
  return { description: summary, ...oneOf("severity", severityNames), default: own };
}

/** @param kind the word under which the settings have a text for each name */
function oneOf(kind: string, names: readonly string[]): Schema {
  return suggested({ enum: names, enumDescriptions: names.map((name) => settings[`${kind}.${name}`]) });
}

/** Values that are offered and explained, without forbidding others. */
function suggested(values: Schema): Schema {
  return { anyOf: [values, {}] };
}

function texts(example: string): Schema {
  return { items: {}, defaultSnippets: [{ body: [tabStop(1, example)] }] };
}

/** A place that an editor fills in with a suggestion, to be typed over. */
function tabStop(number: number, suggestion: string): string {
  return `\${${number}:${suggestion}}`;
}

const path = join(root, "schema", "clauselint.schema.json");
const wanted = `${JSON.stringify(schema, null, 2)}\n`;

if (!process.argv.includes("--check")) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, wanted);
} else if (!existsSync(path) || readFileSync(path, "utf8") !== wanted) {
  console.error("schema/clauselint.schema.json does not match the rules: run npm run docs");
  process.exitCode = 1;
}
