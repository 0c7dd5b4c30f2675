import {
  type Citation,
  type CitationKey,
  citations,
  inLanguage,
  type Language,
  languages,
  profiles,
  type Rule,
  rules,
  sourceIn,
  type Translated,
} from "../../rules/index.ts";
import { painted, type Style } from "../../rules/views/audit/terminal.ts";
import { visibleJson } from "../../rules/views/wording/visible.ts";
import { nearest } from "../project/nearest.ts";
import { ruleIds } from "../project/settings.ts";
import { styleOf } from "./audit.ts";
import type { CommandPlan } from "./plan.ts";
import { chooser } from "./request.ts";
import { choiceOption } from "./shared-options.ts";
import { misused } from "./words.ts";

const ruleFormats = ["text", "json"] as const;
const options = [
  choiceOption("--format <FORMAT>", ruleFormats, "how they are written (text)"),
  choiceOption("--language <LANGUAGE>", languages, "in which they are told (en)"),
];

export const rulesCommand: CommandPlan = {
  name: "rules",
  operands: "",
  summary: "all rules: id, severity, and what each flags",
  options,
  more: ["Where it says off, only a law's profile or a setting switches the rule on."],
  examples: ["clauselint rules", "clauselint rules --format json"],
  advice: "clauselint rules",
  run: (operands, { format = "text", language = "en" }) => {
    const problems = operands.length > 0 ? ["rules takes no names: explain RULE tells of one"] : [];
    const chosen = chooser(problems)("format", ruleFormats, format);
    chooser(problems)("language", languages, language);
    if (problems.length > 0) return misused(problems, rulesCommand);
    const json = () => visibleJson({ version: 1, rules: rules.map((rule) => toJson(rule, language)) });
    process.stdout.write(chosen === "json" ? `${json()}\n` : tableOf(rules, language));
    return 0;
  },
};

export const explainCommand: CommandPlan = {
  name: "explain",
  operands: "RULE",
  operandValues: ruleIds,
  summary: "one rule: what it flags, why, on which sources, with examples",
  options,
  more: [],
  examples: [`clauselint explain ${ruleIds[0]}`],
  advice: "clauselint explain RULE",
  run: ([id, ...more], { format = "text", language = "en" }) => {
    const problems: string[] = [];
    const chosen = chooser(problems)("format", ruleFormats, format);
    chooser(problems)("language", languages, language);
    if (id === undefined || more.length > 0) problems.unshift("explain needs one RULE: `clauselint rules` lists them");
    const rule = rules.find((it) => it.id === id);
    if (id !== undefined && !rule) {
      const meant = nearestRule(id);
      problems.push(`there is no rule "${id}": ${meant ? `write ${meant}` : "`clauselint rules` lists them"}`);
    }
    if (!rule || problems.length > 0) return misused(problems, explainCommand);
    process.stdout.write(
      chosen === "json"
        ? `${visibleJson(toJson(rule, language))}\n`
        : explained(rule, language, styleOf(process.stdout)),
    );
    return 0;
  },
};

/** Who misspells an id often leaves its topic out. */
function nearestRule(written: string): string | undefined {
  const faultOf = (id: string) => id.slice(id.indexOf("/") + 1);
  const fault = nearest(faultOf(written), ruleIds.map(faultOf));
  return nearest(written, ruleIds) ?? ruleIds.find((id) => faultOf(id) === fault);
}

function tableOf(all: readonly Rule[], language: Language): string {
  const width = Math.max(...all.map(({ id }) => id.length));
  return all
    .map(
      ({ id, severity, summary }) =>
        `${id.padEnd(width)}  ${severity.padEnd("warning".length)}  ${inLanguage(summary, language)}\n`,
    )
    .join("");
}

function explained(rule: Rule, language: Language, style: Style): string {
  const { id, severity, summary, why, exceptions, citations: keys } = rule;
  const said = inLanguage(words, language);
  const title = (words: string) => painted(words, "bold", style);
  const examples = examplesIn(rule, language).map(
    ({ bad, good }) =>
      `${title(said.insteadOf)}\n${indented(marked(bad, style))}\n${title(said.write)}\n${indented(good)}`,
  );
  const raised = raisedBy(rule).map(
    ({ profile, severity, by }) => `  ${profile}: ${severity}\n${listed(by, language).replace(/^/gm, "  ")}`,
  );
  const parts = [
    `${title(id)}, ${severity}`,
    inLanguage(summary, language),
    `${title(said.why)}\n${indented(inLanguage(why, language))}`,
    ...examples,
    raised.length ? `${title(said.profiles)}\n${raised.join("\n")}` : "",
    exceptions ? indented(inLanguage(exceptions, language)) : "",
    keys.length ? `${title(said.sources)}\n${listed(keys, language)}` : "",
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** Sources, each with what asks for something told apart from what only defines or advises. */
function listed(keys: readonly CitationKey[], language: Language): string {
  const { kinds } = inLanguage(words, language);
  return keys
    .map((key) => {
      const { title, url } = sourceIn(key, language);
      return `  ${title} (${kinds[citations[key].kind]})\n  ${url}`;
    })
    .join("\n");
}

const words: Translated<{
  insteadOf: string;
  write: string;
  why: string;
  profiles: string;
  sources: string;
  kinds: Readonly<Record<Citation["kind"], string>>;
}> = {
  en: {
    insteadOf: "Instead of",
    write: "Write",
    why: "Why",
    profiles: "By profiles",
    sources: "Sources",
    kinds: {
      duty: "asks or forbids",
      law: "defines or exempts",
      decision: "decision",
      guidance: "guidance",
      study: "study",
    },
  },
  fr: {
    insteadOf: "Au lieu de",
    write: "Écrire",
    why: "Pourquoi",
    profiles: "Selon les profils",
    sources: "Sources",
    kinds: {
      duty: "demande ou interdit",
      law: "définit ou exempte",
      decision: "décision",
      guidance: "conseil",
      study: "étude",
    },
  },
};

/** The words to change stand in double brackets. */
function marked(bad: string, style: Style): string {
  return bad.replace(/\[\[([^[\]]*)\]\]/g, (_, words: string) => painted(words, "error", style));
}

function indented(words: string): string {
  return words.replace(/^/gm, "  ");
}

function examplesIn({ examples }: Rule, language: Language): Rule["examples"] {
  return examples.filter((example) => example.language === language);
}

function raisedBy({ id }: Rule) {
  return Object.entries(profiles).flatMap(([profile, { raises }]) => {
    const raise = Object.entries(raises).find(([raised]) => raised === id)?.[1];
    if (!raise) return [];
    const [severity, ...by] = raise;
    return [{ profile, severity, by }];
  });
}

function toJson(rule: Rule, language: Language) {
  const { id, severity, summary, why, exceptions, citations: keys } = rule;
  const raised = raisedBy(rule);
  const sourceJson = (key: CitationKey) => {
    const { title, url } = sourceIn(key, language);
    return { title, url, kind: citations[key].kind };
  };
  return {
    id,
    severity,
    summary: inLanguage(summary, language),
    why: inLanguage(why, language),
    ...(exceptions && { exceptions: inLanguage(exceptions, language) }),
    profiles: Object.fromEntries(raised.map(({ profile, severity }) => [profile, severity])),
    profileSources: Object.fromEntries(raised.map(({ profile, by }) => [profile, by.map(sourceJson)])),
    sources: keys.map(sourceJson),
    examples: examplesIn(rule, language).map(({ bad, good }) => ({ bad: marked(bad, "plain"), good })),
  };
}
