// Writes what package.json, its texts, the README and docs/accuracy.md say of rules and profiles. With --check it writes nothing and fails
// where one of them is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Language, profiles, type Rule, rules } from "../rules/index.ts";
import { measure, written } from "../test/measure.ts";
import { precisionOf, recallOf } from "./accuracy.ts";

const root = join(import.meta.dirname, "..");
const levels = ["error", "warning", "info", "hint", "off"] as const;
const topics = ["ai-training", "separation", "biometric", "consistency", "definitions", "disclosure", "vague"];

const wanted: Readonly<Record<string, string>> = {
  "package.json": manifest(read("package.json")),
  "package.nls.json": texts(read("package.nls.json"), "en"),
  "package.nls.fr.json": texts(read("package.nls.fr.json"), "fr"),
  "README.md": withTables("README.md", { rules: rulesTable(), profiles: profilesTable() }),
  "docs/accuracy.md": withTables("docs/accuracy.md", { accuracy: accuracyTable() }),
};

for (const [name, text] of Object.entries(wanted)) {
  if (text === read(name)) continue;
  if (!process.argv.includes("--check")) writeFileSync(join(root, name), text);
  else {
    console.error(`${name} does not match the rules: run npm run docs`);
    process.exitCode = 1;
  }
}

function read(name: string): string {
  return readFileSync(join(root, name), "utf8");
}

function manifest(text: string): string {
  const parsed = JSON.parse(text);
  const settings = parsed.contributes.configuration.properties;
  settings["clauselint.severities"].properties = Object.fromEntries(
    rules.map(({ id, severity }) => [
      id,
      {
        type: "string",
        enum: levels,
        enumDescriptions: levels.map((level) => `%severity.${level}%`),
        default: severity,
        description: `%rule.${id}%`,
      },
    ]),
  );
  const names = Object.keys(profiles);
  settings["clauselint.profiles"].items = {
    type: "string",
    enum: names,
    enumDescriptions: names.map((name) => `%profile.${name}%`),
  };
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/** The texts of the manifest: those of rules and profiles at the end, made from them. */
function texts(text: string, language: Language): string {
  const others = Object.entries<string>(JSON.parse(text)).filter(([key]) => !/^(?:rule|profile)\./.test(key));
  const set = language === "fr" ? setInFrench : (words: string) => words.replaceAll("'", "’");
  const made = {
    ...Object.fromEntries(others),
    ...Object.fromEntries(
      Object.entries(profiles).map(([name, { title }]) => [`profile.${name}`, set(title[language])]),
    ),
    ...Object.fromEntries(rules.map(({ id, summary }) => [`rule.${id}`, set(summary[language])])),
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

/** French words as a printer sets them: no line may begin with “:” or end with “«”. */
function setInFrench(words: string): string {
  return words
    .replaceAll("'", "’")
    .replace(/ (?=[:;?!»])/g, "\u00a0")
    .replaceAll("« ", "«\u00a0");
}

/** A page with its tables made anew, each between `<!-- name -->` and `<!-- /name -->`. */
function withTables(page: string, tables: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(tables).reduce((text, [name, lines]) => between(page, text, name, lines), read(page));
}

function between(page: string, text: string, name: string, lines: readonly string[]): string {
  const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`);
  if (!place.test(text)) throw new Error(`${page} has lost its <!-- ${name} --> and <!-- /${name} -->: put them back.`);
  return text.replace(place, (_, start: string, end: string) => `${start}\n${lines.join("\n")}\n${end}`);
}

function rulesTable(): string[] {
  return [
    "| Rule | Severity | What it flags |",
    "|---|---|---|",
    ...rules
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ id, severity, summary }) => `| [\`${id}\`](docs/rules/${id}.md) | ${severity} | ${summary.en} |`),
  ];
}

function profilesTable(): string[] {
  const rows = Object.entries(profiles).map(([name, { title, severities }]) => {
    const raised = Object.entries(severities).map(([id, level]) => `\`${id}\` ${level}`);
    return `| \`${name}\` | ${title.en} | ${raised.join(", ") || "–"} |`;
  });
  return ["| Profile | For | Raises |", "|---|---|---|", ...rows];
}

/** In the order of the topics; what is about the draft itself comes last. */
function rank({ id }: Rule): number {
  const topic = topics.indexOf(id.split("/")[0] ?? "");
  return topic < 0 ? topics.length : topic;
}

function accuracyTable(): string[] {
  const [en, fr] = [measure(written.en), measure(written.fr)];
  return [
    "| Rule | English: clauses | Precision | Recall | French: clauses | Precision | Recall |",
    "|---|---|---|---|---|---|---|",
    ...en.flatMap((score, index) => {
      const other = fr[index];
      if (!other || score.wanted + other.wanted === 0) return [];
      const columns = [score, other].flatMap((it) => [it.wanted + it.quiet, precisionOf(it), recallOf(it)]);
      return [`| \`${score.ruleId}\` | ${columns.join(" | ")} |`];
    }),
  ];
}
