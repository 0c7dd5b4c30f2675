import { type Citation, type CitationKey, citations, profiles, type Rule, rules, sourceIn } from "../../rules/index.ts";
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
const formatOption = choiceOption("--format <FORMAT>", ruleFormats, "how they are written (text)");

export const rulesCommand: CommandPlan = {
  name: "rules",
  operands: "",
  summary: "all rules: id, severity, and what each flags",
  options: [formatOption],
  more: ["Where it says off, only a law's profile or a setting switches the rule on."],
  examples: ["clauselint rules", "clauselint rules --format json"],
  advice: "clauselint rules",
  run: (operands, { format = "text" }) => {
    const problems = operands.length > 0 ? ["rules takes no names: explain RULE tells of one"] : [];
    const chosen = chooser(problems)("format", ruleFormats, format);
    if (problems.length > 0) return misused(problems, rulesCommand);
    if (chosen === "json") process.stdout.write(`${visibleJson({ version: 1, rules: rules.map(toJson) })}\n`);
    else process.stdout.write(tableOf(rules));
    return 0;
  },
};

export const explainCommand: CommandPlan = {
  name: "explain",
  operands: "RULE",
  operandValues: ruleIds,
  summary: "one rule: what it flags, why, on which sources, with examples",
  options: [formatOption],
  more: [],
  examples: [`clauselint explain ${ruleIds[0]}`],
  advice: "clauselint explain RULE",
  run: ([id, ...more], { format = "text" }) => {
    const problems: string[] = [];
    const chosen = chooser(problems)("format", ruleFormats, format);
    if (id === undefined || more.length > 0) problems.unshift("explain needs one RULE: `clauselint rules` lists them");
    const rule = rules.find((it) => it.id === id);
    if (id !== undefined && !rule) {
      const meant = nearestRule(id);
      problems.push(`there is no rule "${id}": ${meant ? `write ${meant}` : "`clauselint rules` lists them"}`);
    }
    if (!rule || problems.length > 0) return misused(problems, explainCommand);
    process.stdout.write(
      chosen === "json" ? `${visibleJson(toJson(rule))}\n` : explained(rule, styleOf(process.stdout)),
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

function tableOf(all: readonly Rule[]): string {
  const width = Math.max(...all.map(({ id }) => id.length));
  return all
    .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd("warning".length)}  ${summary.en}\n`)
    .join("");
}

function explained(rule: Rule, style: Style): string {
  const { id, severity, summary, why, exceptions, citations: keys } = rule;
  const title = (words: string) => painted(words, "bold", style);
  const examples = rule.examples
    .filter(isEnglish)
    .map(
      ({ bad, good }) =>
        `${title("Instead of")}\n${indented(marked(bad, style))}\n${title("Write")}\n${indented(good)}`,
    );
  const raised = raisedBy(rule).map(
    ({ profile, severity, by }) => `  ${profile}: ${severity}\n${listed(by).replace(/^/gm, "  ")}`,
  );
  const parts = [
    `${title(id)}, ${severity}`,
    summary.en,
    `${title("Why")}\n${indented(why.en)}`,
    ...examples,
    raised.length ? `${title("By profiles")}\n${raised.join("\n")}` : "",
    exceptions ? indented(exceptions.en) : "",
    keys.length ? `${title("Sources")}\n${listed(keys)}` : "",
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

/** Sources, each with what asks for something told apart from what only defines or advises. */
function listed(keys: readonly CitationKey[]): string {
  return keys
    .map((key) => `  ${sourceIn(key, "en").title} (${kinds[citations[key].kind]})\n  ${sourceIn(key, "en").url}`)
    .join("\n");
}

const kinds: Readonly<Record<Citation["kind"], string>> = {
  duty: "asks or forbids",
  law: "defines or exempts",
  decision: "decision",
  guidance: "guidance",
  study: "study",
};

/** The words to change stand in double brackets. */
function marked(bad: string, style: Style): string {
  return bad.replace(/\[\[([^[\]]*)\]\]/g, (_, words: string) => painted(words, "error", style));
}

function indented(words: string): string {
  return words.replace(/^/gm, "  ");
}

function isEnglish({ language }: Rule["examples"][number]): boolean {
  return spoken.includes(language);
}

/** What the command line speaks. */
const spoken: readonly string[] = ["en"];

function raisedBy({ id }: Rule) {
  return Object.entries(profiles).flatMap(([profile, { raises }]) => {
    const raise = Object.entries(raises).find(([raised]) => raised === id)?.[1];
    if (!raise) return [];
    const [severity, ...by] = raise;
    return [{ profile, severity, by }];
  });
}

function toJson(rule: Rule) {
  const { id, severity, summary, why, exceptions, citations: keys, examples } = rule;
  const raised = raisedBy(rule);
  return {
    id,
    severity,
    summary: summary.en,
    why: why.en,
    ...(exceptions && { exceptions: exceptions.en }),
    profiles: Object.fromEntries(raised.map(({ profile, severity }) => [profile, severity])),
    profileSources: Object.fromEntries(raised.map(({ profile, by }) => [profile, by.map(sourceJson)])),
    sources: keys.map(sourceJson),
    examples: examples.filter(isEnglish).map(({ bad, good }) => ({ bad: marked(bad, "plain"), good })),
  };
}

function sourceJson(key: CitationKey) {
  const { title, url } = sourceIn(key, "en");
  return { title, url, kind: citations[key].kind };
}
