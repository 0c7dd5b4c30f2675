import { basename } from "node:path";
import {
  type Analysis,
  auditHtml,
  auditMarkdown,
  csvHead,
  csvRows,
  mainLanguage,
  type PolicySummary,
  policySummary,
  rules,
  type SarifPart,
  type Severity,
  sarifLog,
  sarifPart,
  type WorkspaceAudit,
  workspaceHtml,
  workspaceMarkdown,
  worstFirst,
} from "../../rules/index.ts";
import { githubCommands } from "../../rules/views/audit/github.ts";
import { gitlabIssues } from "../../rules/views/audit/gitlab.ts";
import { type JunitPart, junitLog, junitPart } from "../../rules/views/audit/junit.ts";
import { type Style, terminalFindings } from "../../rules/views/audit/terminal.ts";
import { createLocator } from "../../rules/views/wording/locate.ts";
import { severities } from "../../rules/views/wording/severities.ts";
import { visibleJson, visibleLine } from "../../rules/views/wording/visible.ts";
import { version } from "../platform/version.ts";
import { addressOf, pathFromHere, stdin } from "./addresses.ts";
import type { Format, Request } from "./request.ts";
import { unreadToJson } from "./unread.ts";

/** How an audit is written. Plain data, which may go from one thread to another. */
export interface Manner {
  readonly format: Format;
  readonly style: Style;
  readonly failOn: Request["failOn"];
  /** Whether a policy is reported by itself, or as one of several. */
  readonly scope: "one" | "many";
}

/** What is written around all policies. */
export interface Frame {
  /** What was audited, as the reader wrote it. */
  readonly name: string;
  readonly scope: Manner["scope"];
  /** What kept policies from being audited. */
  readonly problems: readonly { readonly message: string; readonly uri: string; readonly path: string }[];
  /** How many files were looked at; how many of them are no policies, or are not to be audited. */
  readonly looked: number;
  readonly others: number;
  readonly switchedOff: number;
}

interface Form {
  /** What is written of one policy, or what `whole` makes that of. */
  readonly part: (path: string, analysis: Analysis, manner: Manner) => string;
  /** What stands before all parts. */
  readonly head?: () => string;
  /** Where more than the parts one after the other is written, all of it. */
  readonly whole?: (parts: readonly string[], frame: Frame) => string;
}

/** Whether each policy is written as soon as it is audited. */
export function isStreamed(format: Format): boolean {
  return !forms[format].whole;
}

export function headOf(format: Format): string {
  return forms[format].head?.() ?? "";
}

export function partOf(path: string, analysis: Analysis, manner: Manner): string {
  return forms[manner.format].part(path, analysis, manner);
}

/** All that is written in a format. */
export function wholeOf(format: Format, parts: readonly string[], frame: Frame): string {
  return forms[format].whole?.(parts, frame) ?? headOf(format) + parts.join("");
}

/** Whether a finding fails the audit. */
export function isFailing(severity: Severity, failOn: Request["failOn"]): boolean {
  const gravestFirst: readonly string[] = severities;
  return gravestFirst.indexOf(severity) <= gravestFirst.indexOf(failOn);
}

const forms: Readonly<Record<Format, Form>> = {
  text: {
    part: (path, { policy, findings }, { style }) => terminalFindings(path, policy.text, findings, style),
  },
  json: {
    part: (path, analysis) => visibleJson(toJson(path, analysis)),
    whole: (parts) => `{"version":1,"files":[${parts.join()}]}\n`,
  },
  ndjson: { part: (path, analysis) => `${visibleJson(toJson(path, analysis))}\n` },
  csv: {
    part: (path, analysis) => csvRows(analysis, { fileName: nameOf(path), language: "en" }),
    head: () => csvHead("en"),
  },
  sarif: {
    part: (path, analysis) => JSON.stringify(sarifPart(analysis, addressOf(path), "en")),
    whole: (parts, { problems }) =>
      sarifLog(
        parts.map((part): SarifPart => JSON.parse(part)),
        { rules, version, language: "en", problems },
      ),
  },
  junit: {
    part: (path, analysis, { failOn }) =>
      JSON.stringify(junitPart(nameOf(path), analysis, ({ severity }) => isFailing(severity, failOn), "en")),
    whole: (parts, { problems }) =>
      junitLog(
        parts.map((part): JunitPart => JSON.parse(part)),
        problems,
      ),
  },
  github: {
    part: (path, analysis) => githubCommands(pathFromHere(path), analysis, "en"),
  },
  gitlab: {
    part: (path, analysis) =>
      gitlabIssues(analysis, pathFromHere(path), "en")
        .map((it) => visibleJson(it))
        .join(",\n"),
    whole: (parts) => `[${parts.filter(Boolean).join(",\n")}]\n`,
  },
  markdown: pageForm(auditMarkdown, workspaceMarkdown),
  html: pageForm(auditHtml, workspaceHtml),
};

/** The report of one policy, or that of many, each in its language. */
function pageForm(one: typeof auditHtml, many: (audit: WorkspaceAudit) => string): Form {
  return {
    part: (path, analysis, { scope }) => {
      const { clauses, headings } = analysis.policy;
      const language = mainLanguage(clauses.length ? clauses : headings) ?? "en";
      return scope === "one"
        ? one(analysis, { fileName: basename(nameOf(path)), language })
        : JSON.stringify(policySummary(analysis, pathFromHere(path), language));
    },
    whole: (parts, { name, scope, problems, looked, others, switchedOff }) => {
      if (scope === "one") return parts.join("");
      const policies = parts.map((part): PolicySummary => JSON.parse(part)).sort(worstFirst);
      const unread = problems.map(({ path, message }) => {
        const prefix = `${visibleLine(path)}: `;
        return { path, reason: message.startsWith(prefix) ? message.slice(prefix.length) : message };
      });
      return many({ name, language: "en", policies, unread, asked: looked, looked, others, switchedOff });
    },
  };
}

function nameOf(path: string): string {
  return path === "-" ? stdin : path;
}

function toJson(path: string, { policy, findings }: Analysis) {
  const locate = createLocator(policy.text);
  return {
    path,
    findings: findings.map(({ ruleId, severity, message, span }) => ({
      ruleId,
      severity,
      message,
      range: { start: locate(span.start), end: locate(span.end) },
    })),
    unread: unreadToJson(policy),
  };
}
