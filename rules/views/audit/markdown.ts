import type { Analysis } from "../../core/analyze.ts";
import type { Finding } from "../../core/finding.ts";
import { inLanguage } from "../../languages/translated.ts";
import { type AuditWords, auditWords } from "../wording/facts.ts";
import { emphasised, escaped, linkTo, tableOf } from "../wording/markdown.ts";
import { type QuotedPiece, shortened } from "../wording/quote.ts";
import { unreadWords } from "../wording/unread.ts";
import { visibleLine } from "../wording/visible.ts";
import { type AuditEntry, type AuditOptions, type AuditReport, auditReport, surroundings } from "./audit.ts";
import { audiences, topics } from "./flows.ts";
import { type MatrixCell, matrixOf, questions } from "./matrix.ts";
import { auditPageWords } from "./page-words.ts";
import { caseOf, lawsOf, noteData, numbersOf, totals, verdictsOf } from "./text.ts";

/**
 * Shows an analysis as Markdown, for a repository, an e-mail or a ticket. Holds what the page holds; words of the
 * policy are escaped, so that they stay words.
 * @returns the whole document, ending in a line feed
 */
export function auditMarkdown(analysis: Analysis, options: AuditOptions): string {
  const report = auditReport(analysis, options);
  const words = inLanguage(auditWords, options.language);
  const { summary, findings } = totals(report);
  const [verdict = "", ...others] = verdictsOf(report);
  const blocks = [
    `# ${escaped(verdict)}`,
    ...others.map((other) => `**${escaped(other)}.**`),
    `${words.audit}${words.colon} **${escaped(options.fileName)}**`,
    `${summary} ${findings}`,
    ...judgedFor(report, words),
    ...unread(report, words),
    ...picture(report, words),
    ...matrix(report, words),
    ...report.topics.flatMap(({ topic, groups }) => [
      `## ${words.topics[topic]}`,
      ...groups.flatMap(({ standing, entries }) => [
        `### ${words.standings[standing]} (${entries.length})`,
        words.captions[topic][standing],
        ...entries.flatMap((entry) => entryOf(entry, report, words)),
      ]),
    ]),
    ...elsewhere(report, words),
    ...setAside(report, words),
    ...otherUse(report, words),
    ...bibliography(report, words),
    "---",
    words.caution,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function judgedFor(report: AuditReport, { colon }: AuditWords): string[] {
  const laws = lawsOf(report);
  const { title, chosen } = inLanguage(auditPageWords, report.language).profiles;
  const only = report.judgedBy?.chosen === "for-this-report" ? ` (${chosen})` : "";
  return laws.length ? [`${title}${colon} ${laws.join(" · ")}${only}`] : [];
}

function unread({ unread: { places, lines, plain }, language }: AuditReport, { colon }: AuditWords): string[] {
  if (places.length === 0) return [];
  const { title, caption, count } = inLanguage(unreadWords, language);
  const lists = places.map(({ place, what, why }) => `- **${place}** (${what})${colon} ${escaped(why)}`);
  return [`## ${title} (${count(lines)})`, caption[plain], lists.join("\n")];
}

function picture({ flows }: AuditReport, words: AuditWords): string[] {
  if (flows.length === 0) return [];
  const columns = topics.filter((topic) => flows.some((flow) => flow.topic === topic));
  const rows = audiences.filter((audience) => flows.some((flow) => flow.audience === audience));
  const table = [
    [words.picture.data, ...columns.map((topic) => words.topics[topic])],
    ["---", ...columns.map(() => "---")],
    ...rows.map((audience) => [
      `**${words.picture.audiences[audience]}**`,
      ...columns.map((topic) =>
        flows
          .filter((flow) => flow.audience === audience && flow.topic === topic)
          .map(({ count, standing }) => words.tally(count, standing))
          .join(", "),
      ),
    ]),
  ];
  return [`## ${words.picture.title}`, tableOf(table)];
}

/** The same as in the page. A clause that says nothing is marked where somebody asks. */
function matrix(report: AuditReport, words: AuditWords): string[] {
  const { topics: asked } = matrixOf(report);
  if (asked.length === 0) return [];
  const page = inLanguage(auditPageWords, report.language).matrix;
  const cell = ({ state, sayings, more }: MatrixCell): string => {
    if (state !== "said") return state === "not-said" ? `**${page.notSaid}**` : "–";
    const told = sayings.map(({ words: own, note, from }) => {
      const quoted = own.map((it) => words.quoted(escaped(it))).join(", ");
      return `${from === "clause" ? "" : `${page.from[from]}${words.colon} `}${[quoted, note].filter(Boolean).join(" – ")}`;
    });
    return [...told, ...(more ? [page.more(more)] : [])].join(words.semicolon);
  };
  const tables = asked.flatMap(({ topic, rows }) => [
    `### ${words.topics[topic]}`,
    tableOf([
      [page.clause, ...questions.map((question) => page.questions[question])],
      ["---", ...questions.map(() => "---")],
      ...rows.map(({ entry, cells }) => [
        `${escaped(shortened(entry.quoted.map(({ text }) => text).join(""), 80))} (${words.line(entry.place.line)})`,
        ...questions.map((question) => cell(cells[question])),
      ]),
    ]),
  ]);
  return [`## ${page.title}`, page.caption, ...tables];
}

function entryOf(entry: AuditEntry, report: AuditReport, words: AuditWords): string[] {
  const { practice, place } = entry;
  const path = entry.path.map(escaped).join(" › ");
  const decided = practice.separation.because.map(
    ({ text, span }) => `${words.quoted(escaped(text))} (${words.line(report.lineOf(span.start)).toLowerCase()})`,
  );
  const because = decided.length ? ` ${words.because}${words.colon} ${decided.join(", ")}.` : "";
  return [
    `#### ${[words.line(place.line), path].filter(Boolean).join(" · ")}`,
    `> ${quotation(entry.quoted)}`,
    ...(entry.standing === "kept-out" ? [] : [`${caseOf(practice, report.language)}${because}`]),
    ...(entry.standing === "no-promise" ? [] : [reading(entry, words)]),
    ...entry.findings.map((finding) => findingOf(finding, report, words)),
    ...entry.toldElsewhere.map(
      ({ span, message }) =>
        `${words.asAt} ${words.line(report.lineOf(span.start)).toLowerCase()}${words.colon} ${escaped(message)}`,
    ),
  ];
}

function quotation(pieces: readonly QuotedPiece[]): string {
  return pieces.map(({ text, mark }) => (mark ? emphasised(text, "**") : escaped(text))).join("");
}

function reading(entry: AuditEntry, words: AuditWords): string {
  const { clause, practice } = entry;
  const { read, quoted } = words;
  const noted = (text: string, note: string): string => `${quoted(escaped(text))}${note ? ` (${note})` : ""}`;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [read.under, surroundings(clause).map(({ text }) => noted(text, ""))],
    [read.act, [noted(practice.predicate.text, `${words.stances[practice.stance]}, ${words.actors[practice.actor]}`)]],
    [read.data, practice.data.map((data) => noted(data.text, noteData(data, entry, words)))],
    [read.keptOut, practice.exclusions.map(({ text }) => noted(text, ""))],
    [read.purpose, practice.purposes.map(({ text, kind }) => noted(text, words.purposes[kind]))],
    [read.choice, practice.choices.map(({ text, kind }) => noted(text, words.choices[kind]))],
    [read.retention, practice.retention.map(({ text, kind }) => noted(text, words.retentions[kind]))],
    [read.recipients, practice.recipients.map(({ text }) => noted(text, ""))],
  ];
  return rows
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `- ${name}${words.colon} ${values.join(words.semicolon)}`)
    .join("\n");
}

function findingOf(finding: Finding, report: AuditReport, words: AuditWords): string {
  const numbers = numbersOf(finding, report);
  const cited = numbers.length ? ` (${words.bibliography}${words.colon} ${numbers.join(", ")})` : "";
  const lines = [
    `**${words.severities[finding.severity]}** \`${finding.ruleId}\`  `,
    `${escaped(finding.message)}  `,
    `*${escaped(finding.why)}*${cited}`,
  ];
  const offered = report.rewritesOf(finding).map(({ title }) => `- ${escaped(title)}`);
  return [lines.join("\n"), ...(offered.length ? [`${words.offered}${words.colon}`, offered.join("\n")] : [])].join(
    "\n\n",
  );
}

function elsewhere(report: AuditReport, words: AuditWords): string[] {
  if (report.elsewhere.length === 0) return [];
  return [
    `## ${words.elsewhere.title}`,
    words.elsewhere.caption,
    ...report.elsewhere.flatMap(({ place, finding, words: about }) => [
      `#### ${words.line(place.line)}`,
      `> ${escaped(about)}`,
      findingOf(finding, report, words),
    ]),
  ];
}

function setAside(report: AuditReport, words: AuditWords): string[] {
  if (report.setAside.length === 0) return [];
  const { title, caption, unused, bare } = words.setAside;
  const lines = report.setAside.map(({ place, suppression: { ruleIds, used, reason } }) => {
    const rules = ruleIds.map(
      ({ text }) => `\`${visibleLine(text.replaceAll("`", ""))}\`${used.includes(text) ? "" : ` (${unused})`}`,
    );
    return `- ${words.line(place.line)}${words.colon} ${rules.join(", ")} – ${escaped(reason) || bare}`;
  });
  return [`## ${title}`, caption, lines.join("\n")];
}

function otherUse({ otherUse: entries }: AuditReport, words: AuditWords): string[] {
  if (entries.length === 0) return [];
  const { title, caption } = words.otherUse;
  const lines = entries.map(({ place, quoted }) => `- ${words.line(place.line)}${words.colon} ${quotation(quoted)}`);
  return [`## ${title} (${entries.length})`, caption, lines.join("\n")];
}

function bibliography({ bibliography: sources }: AuditReport, words: AuditWords): string[] {
  if (sources.length === 0) return [];
  const lines = sources.map((source, index) => `${index + 1}. ${linkTo(source)}`);
  return [`## ${words.bibliography}`, lines.join("\n")];
}
