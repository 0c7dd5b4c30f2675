// Writes what package.json, its texts and the pages on settings and accuracy say of rules and profiles. With --check it
// writes nothing and fails where one of them is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { typeset } from "../rules/core/fixes/wording.ts";
import { type Language, profiles, rules } from "../rules/index.ts";
import { measure, written } from "../test/measure.ts";
import { precisionOf, recallOf } from "./accuracy.ts";
import { severityWords } from "./severity-words.ts";

const root = join(import.meta.dirname, "..");
const levels = ["error", "warning", "info", "hint", "off"] as const;

const wanted: Readonly<Record<string, string>> = {
  "package.json": manifest(read("package.json")),
  "package.nls.json": texts(read("package.nls.json"), "en"),
  "package.nls.fr.json": texts(read("package.nls.fr.json"), "fr"),
  "docs/settings.md": between("docs/settings.md", "profiles", profilesTable("en")),
  "docs/settings.fr.md": between("docs/settings.fr.md", "profiles", profilesTable("fr")),
  "docs/accuracy.md": between("docs/accuracy.md", "accuracy", accuracyTable()),
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

/** A page with other lines between `<!-- name -->` and `<!-- /name -->`. */
function between(page: string, name: string, lines: readonly string[]): string {
  const text = read(page);
  const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`);
  if (!place.test(text)) throw new Error(`${page} has lost its <!-- ${name} --> and <!-- /${name} -->: put them back.`);
  return text.replace(place, (_, start: string, end: string) => `${start}\n${lines.join("\n")}\n${end}`);
}

function profilesTable(language: "en" | "fr"): string[] {
  const heads = { en: "| Profile | For | Raises |", fr: "| Profil | Pour | Gravité rehaussée |" };
  const rows = Object.entries(profiles).map(([name, { title, raises }]) => {
    const raised = Object.entries(raises).map(([id, [level]]) => `\`${id}\` ${severityWords[language][level]}`);
    return `| \`${name}\` | ${title[language]} | ${raised.join(", ") || "–"} |`;
  });
  return [heads[language], "|---|---|---|", ...rows.map((row) => typeset(row, language))];
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
