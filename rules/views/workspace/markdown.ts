import { inLanguage } from "../../languages/translated.ts";
import { auditWords } from "../wording/facts.ts";
import { escaped, tableOf } from "../wording/markdown.ts";
import { numbersShown, type WorkspaceAudit } from "./audit.ts";
import { notReadOf, verdictName, workspaceHeadline, workspaceLines, workspaceWords } from "./words.ts";

/**
 * Shows an audit of many files as Markdown, for a repository, an e-mail or a ticket. Holds what the page holds.
 * @returns the whole document, ending in a line feed
 */
export function workspaceMarkdown(audit: WorkspaceAudit): string {
  const { name, language, unread } = audit;
  const words = inLanguage(workspaceWords, language);
  const { audit: eyebrow, colon, caution } = inLanguage(auditWords, language);
  const { stopped, summary, findings, leftOut } = workspaceLines(audit);
  const blocks = [
    `# ${escaped(workspaceHeadline(audit))}`,
    `${eyebrow}${colon} **${escaped(name)}**`,
    ...(stopped === undefined ? [] : [`**${stopped}**`]),
    [summary, findings, leftOut].filter(Boolean).join(" "),
    ...(audit.policies.length ? [`## ${words.table.title}`, words.table.caption, table(audit)] : []),
    ...(unread.length
      ? [
          `## ${words.unread.title}`,
          words.unread.caption,
          unread.map(({ path, reason }) => `- ${escaped(path)}${colon} ${escaped(reason)}`).join("\n"),
        ]
      : []),
    "---",
    caution,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function table({ policies, language }: WorkspaceAudit): string {
  const { standings, severities } = numbersShown(policies);
  const {
    policy,
    verdict,
    severities: named,
    language: speaks,
    languages,
  } = inLanguage(workspaceWords, language).table;
  const head = [
    policy,
    verdict,
    ...standings.map((it) => inLanguage(auditWords, language).standings[it]),
    ...severities.map((it) => named[it]),
    speaks,
  ];
  const rule = head.map((_, index) => (index < 2 || index === head.length - 1 ? "---" : "--:"));
  const rows = policies.map((one) => [
    escaped(one.path),
    [verdictName(one.verdict, language), notReadOf(one, language)].filter(Boolean).join("; "),
    ...standings.map((it) => String(one.counts[it])),
    ...severities.map((it) => String(one.severities[it])),
    languages[one.language] ?? one.language,
  ]);
  return tableOf([head, rule, ...rows]);
}
