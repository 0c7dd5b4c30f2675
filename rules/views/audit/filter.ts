import type { Finding, Severity } from "../../core/finding.ts";
import { html, type Markup } from "../page/markup.ts";
import type { AuditWords } from "../wording/facts.ts";
import { severities } from "../wording/severities.ts";
import type { AuditPageWords } from "./page-words.ts";

/** Shows the findings of some severities and rules only. It works by style alone: the page has no script. */
export interface Filter {
  /** The classes of whatever is to be shown with any of these findings, and hidden without. */
  readonly classesOf: (findings: readonly Finding[]) => string;
  /** The number of a rule, from 1, in the order of its first finding. */
  readonly ruleNumber: (ruleId: string) => number;
  /** Each rule once, with its findings. */
  readonly rules: readonly { readonly ruleId: string; readonly findings: readonly Finding[] }[];
  /** Stands in an element of the class `filtering`, together with all that it filters. */
  readonly controls: (words: AuditWords, page: AuditPageWords) => Markup;
  readonly style: string;
}

/** @param findings all that the page shows, in its order */
export function createFilter(findings: readonly Finding[]): Filter {
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId))].map((ruleId) => ({
    ruleId,
    findings: findings.filter((finding) => finding.ruleId === ruleId),
  }));
  const ruleNumber = (ruleId: string): number => rules.findIndex((it) => it.ruleId === ruleId) + 1;
  const classOf = ({ severity, ruleId }: Finding): string => `is-${severity}-${ruleNumber(ruleId)}`;
  const pairs = new Map(findings.map((finding) => [classOf(finding), finding]));

  return {
    classesOf: (own) => ["filtered", ...new Set(own.map(classOf))].join(" "),
    ruleNumber,
    rules,
    controls: (words, page) => {
      const bySeverity = severities.flatMap((severity) => {
        const count = findings.filter((it) => it.severity === severity).length;
        return count
          ? [option("severity", severity, `show-${severity}`, html`${words.severities[severity]}`, count)]
          : [];
      });
      const byRule = rules.map(({ ruleId, findings: { length } }) =>
        option("rule", ruleId, `show-rule-${ruleNumber(ruleId)}`, html`<code>${ruleId}</code>`, length),
      );
      // method="dialog": Enter in it sends nothing anywhere.
      return html`<form class="filter" method="dialog" aria-label="${page.filter.title}">
<fieldset class="by-severity"><legend>${page.filter.title}</legend>${bySeverity}<button type="reset">${page.filter.reset}</button></fieldset>
<details id="by-rule"><summary>${page.filter.rule}</summary><fieldset class="by-rule"><legend class="unseen">${page.filter.rule}</legend>${byRule}</fieldset></details>
</form>`;
    },
    style: [
      ".filtering:has(.filter :checked) .filtered { display: none; }",
      ...[...pairs].map(([name, { severity, ruleId }]) => shows(name, severity, ruleNumber(ruleId))),
    ].join("\n"),
  };
}

function option(name: string, value: string, id: string, label: Markup, count: number): Markup {
  return html`<label for="${id}"><input type="checkbox" id="${id}" name="${name}" value="${value}"><span>${label}</span><span class="tally">${count}</span></label>`;
}

/** What is of a severity and of a rule is shown if both are wanted; of a kind of which nothing is chosen, all is. */
function shows(name: string, severity: Severity, rule: number): string {
  const both = `:has(#show-${severity}:checked):has(#show-rule-${rule}:checked)`;
  const bySeverity = `:has(#show-${severity}:checked):not(:has(.by-rule :checked))`;
  const byRule = `:has(#show-rule-${rule}:checked):not(:has(.by-severity :checked))`;
  return `.filtering:is(${both}, ${bySeverity}, ${byRule}) .${name} { display: block; }`;
}
