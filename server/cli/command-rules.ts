import { profiles, type Rule, rules, sourceIn } from "../../rules/index.ts";
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
  const { id, severity, summary, why, citations } = rule;
  const title = (words: string) => painted(words, "bold", style);
  const examples = rule.examples
    .filter(isEnglish)
    .map(
      ({ bad, good }) =>
        `${title("Instead of")}\n${indented(marked(bad, style))}\n${title("Write")}\n${indented(good)}`,
    );
  const raised = raisedBy(rule).map(({ profile, severity }) => `  ${profile}: ${severity}`);
  const sources = citations.map((key) => sourceIn(key, "en")).map(({ title, url }) => `  ${title}\n  ${url}`);
  const parts = [
    `${title(id)}, ${severity}`,
    summary.en,
    `${title("Why")}\n${indented(why.en)}`,
    ...examples,
    raised.length ? `${title("By profiles")}\n${raised.join("\n")}` : "",
    sources.length ? `${title("Sources")}\n${sources.join("\n")}` : "",
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

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
    return raise ? [{ profile, severity: raise[0] }] : [];
  });
}

function toJson(rule: Rule) {
  const { id, severity, summary, why, citations, examples } = rule;
  return {
    id,
    severity,
    summary: summary.en,
    why: why.en,
    profiles: Object.fromEntries(raisedBy(rule).map(({ profile, severity }) => [profile, severity])),
    sources: citations.map((key) => sourceIn(key, "en")).map(({ title, url }) => ({ title, url })),
    examples: examples.filter(isEnglish).map(({ bad, good }) => ({ bad: marked(bad, "plain"), good })),
  };
}
