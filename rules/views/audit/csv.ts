import type { Analysis } from "../../core/analyze.ts";
import type { Finding } from "../../core/finding.ts";
import type { Language, Phrase } from "../../core/model.ts";
import { inLanguage } from "../../languages/translated.ts";
import { auditWords } from "../wording/facts.ts";
import { createLocator } from "../wording/locate.ts";
import { findingWords, plainText, shortened } from "../wording/quote.ts";
import { visible, visibleLine } from "../wording/visible.ts";
import { type AuditEntry, type AuditOptions, auditReport, entriesOf } from "./audit.ts";
import { type Column, type CsvWords, csvWords } from "./csv-words.ts";
import { caseOf, noteData, noteOf } from "./text.ts";

/**
 * The first line of a table of audits, as RFC 4180 has it but for the separator of a French one, which is that of French
 * spreadsheets. Before it stands a byte order mark, without which Excel takes accents for two characters each.
 * @returns the line with the names of the columns in a language, ending in CR LF
 */
export function csvHead(language: Language): string {
  return `\uFEFF${line(inLanguage(csvWords, language))}`;
}

/**
 * The lines of one policy in a table of audits, in the order of the text: one for each clause that the audit lists, one
 * for each finding, one for each finding that the author has set aside, one for each place that was not read. Lines and columns of the text count from 1,
 * columns in UTF-16 code units.
 * @returns the lines, each ending in CR LF; "" for a policy of which there is nothing to say
 */
export function csvRows(analysis: Analysis, options: AuditOptions): string {
  const { policy, findings, suppressed } = analysis;
  const { language } = options;
  const report = auditReport(analysis, options);
  const words = inLanguage(csvWords, language);
  const { severities, setAside, colon } = inLanguage(auditWords, language);
  const locate = createLocator(policy.text);
  const entries = [...entriesOf(report), ...report.otherUse];
  const homes = new Map(entries.flatMap((entry) => entry.findings.map((finding) => [finding, entry] as const)));

  const placed = (start: number): Cells => {
    const { line, character } = locate(start);
    return { file: visibleLine(options.fileName), line: line + 1, column: character + 1 };
  };
  const found = (finding: Finding, entry: AuditEntry | undefined): Cells => ({
    ...placed(finding.span.start),
    kind: words.finding,
    rule: finding.ruleId,
    severity: severities[finding.severity],
    ...(entry && readingOf(entry, language)),
    quote: findingWords(finding, policy.text),
    message: finding.message,
    sources: report.bibliography
      .filter(({ key }) => finding.citations.includes(key))
      .map(({ title, url }) => `${title} (${url})`)
      .join("; "),
  });

  const rows: { readonly at: number; readonly cells: Cells }[] = [
    ...entries.map((entry) => ({
      at: entry.place.span.start,
      cells: {
        ...placed(entry.place.span.start),
        kind: words.clause,
        ...readingOf(entry, language),
        quote: entry.quoted.map(({ text }) => text).join(""),
        message: caseOf(entry.practice, language),
      },
    })),
    ...findings.map((finding) => ({
      at: finding.span.start,
      cells: found(finding, homes.get(finding)),
    })),
    ...report.unread.places.map(({ span, place, what, why }) => ({
      at: span.start,
      cells: {
        ...placed(span.start),
        kind: words.unread,
        quote: shortened(plainText(policy.text, span), longestQuote),
        message: `${place} (${what})${colon} ${why}`,
      },
    })),
    ...suppressed.map(({ finding, suppression }) => ({
      at: finding.span.start,
      cells: {
        ...found(finding, undefined),
        kind: words.setAside,
        message: `${finding.message} (${setAside.title}${colon} ${suppression.reason.replace(/\s+/g, " ")})`,
      },
    })),
  ];
  return rows
    .sort((a, b) => a.at - b.at)
    .map(({ cells }) => line(words, cells))
    .join("");
}

/** Of what was not read, in UTF-16 code units. */
const longestQuote = 160;

type Cells = Readonly<Partial<Record<Column, string | number>>>;

/** What a clause says, in the words of the audit. */
function readingOf(entry: AuditEntry, language: Language): Cells {
  const words = inLanguage(auditWords, language);
  const { topic, standing, practice } = entry;
  const listed = <T extends Phrase>(phrases: readonly T[], note: (phrase: T) => string): string =>
    [...new Set(phrases.map((it) => (note(it) ? `${plain(it)} (${note(it)})` : plain(it))))].join("; ");
  return {
    topic: words.topics[topic],
    verdict: words.standings[standing],
    data: listed(practice.data, (data) => noteData(data, entry, words)),
    purposes: listed(practice.purposes, ({ kind }) => words.purposes[kind]),
    choice: listed(practice.choices, ({ kind }) => words.choices[kind]),
    retention: listed(practice.retention, ({ kind }) => noteOf(words.retentions, kind, "period")),
    recipients: listed(practice.recipients, () => ""),
  };
}

function plain({ text }: Phrase): string {
  return text.replace(/\s+/g, " ");
}

/** @param cells what stands in the columns; their names where it is left out */
function line({ columns, separator }: CsvWords, cells: Cells = columns): string {
  const names = Object.keys(columns) as Column[];
  return `${names.map((name) => cell(cells[name] ?? "", separator)).join(separator)}\r\n`;
}

/**
 * A spreadsheet takes for a formula what begins with one of these signs, also in their wide forms, and a policy is a text
 * from anybody: an apostrophe before it makes it text.
 */
function cell(value: string | number, separator: string): string {
  const safe = typeof value === "number" ? String(value) : visible(value).replace(/^[=+\-@\t\n＝＋－＠]/u, "'$&");
  return /["\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
