import type { Analysis } from "../../core/analyze.ts";
import type { Finding, Severity } from "../../core/finding.ts";
import type { Language, Span, Topic } from "../../core/model.ts";
import { inLanguage } from "../../languages/translated.ts";
import { type AuditEntry, auditReport, entriesOf } from "../audit/audit.ts";
import { standings, topics } from "../audit/flows.ts";
import { auditWords, type Standing } from "../wording/facts.ts";
import { escaped } from "../wording/markdown.ts";
import { shortened } from "../wording/quote.ts";
import { foundIn } from "../wording/severities.ts";
import { unreadWords } from "../wording/unread.ts";
import { hoverMarkdown } from "./hover.ts";

/** What a list of clauses beside the text shows, as plain data. */
export interface ClauseList {
  /** What clauses can be about, and how they can stand, in the order to list them. */
  readonly topics: readonly Named<Topic>[];
  readonly verdicts: readonly Named<Standing>[];
  /** In text order; a clause that speaks of two topics stands here twice. */
  readonly clauses: readonly ClauseRow[];
  /** Findings that belong to no clause. */
  readonly elsewhere: { readonly label: string; readonly findings: readonly FindingRow[] };
  /** What of the text is not read. */
  readonly unread: { readonly label: string; readonly rows: readonly UnreadRow[] };
}

interface Named<Key extends string> {
  readonly key: Key;
  readonly label: string;
}

/** What clauses and findings have in common. */
interface ListRow {
  /** Offsets in UTF-16 code units. */
  readonly span: Span;
  /** "Line 12". */
  readonly place: string;
  /** Markdown, in the language of the clause. */
  readonly tooltip: string;
  /** What a screen reader says of it: all that the icons tell, too. */
  readonly spoken: string;
}

interface ClauseRow extends ListRow {
  readonly topic: Topic;
  /** The worst among its practices. */
  readonly verdict: Standing;
  /** The clause in its author's words, without Markdown. */
  readonly quote: string;
  /** The beginning of it. */
  readonly label: string;
  /** The headings above it, outermost first; without the title of the whole document. */
  readonly sections: readonly string[];
  readonly findings: readonly FindingRow[];
}

interface FindingRow extends ListRow {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  /** The address of the rule's page; null where there are no pages. */
  readonly page: string | null;
}

interface UnreadRow extends ListRow {
  /** What it is: "German", "code". */
  readonly label: string;
  /** Why it is not read, and what helps. */
  readonly message: string;
}

interface ClauseListOptions {
  /** The language of labels. What is told of a clause is told in its own. */
  readonly language: Language;
  /** The address of a rule's page in a language; undefined where there are no pages. */
  readonly pageOf: (ruleId: string, language: Language) => string | undefined;
}

/** Makes of an analysis the list of its clauses, each once for each topic, with its verdict, its facts and its findings. */
export function clauseList(analysis: Analysis, options: ClauseListOptions): ClauseList {
  const { language } = options;
  const words = inLanguage(auditWords, language);
  const report = auditReport(analysis, { fileName: "", language });
  return {
    topics: topics.map((key) => ({ key, label: words.topics[key] })),
    verdicts: standings.map((key) => ({ key, label: words.standings[key] })),
    clauses: together([...entriesOf(report), ...report.otherUse]).map((entries) =>
      toClause(entries, report.lineOf, options),
    ),
    elsewhere: {
      label: words.elsewhere.title,
      findings: report.elsewhere.map(({ finding, place }) => toFinding(finding, place.line, options)),
    },
    unread: {
      label: inLanguage(unreadWords, language).title,
      rows: report.unread.places.map(({ span, place, what, why }) => ({
        ...{ span, place, label: what, message: why },
        tooltip: `**${place}** (${what})${words.colon} ${escaped(why)}`,
        spoken: `${place}, ${what}. ${why}`,
      })),
    },
  };
}

type Entries = readonly [AuditEntry, ...AuditEntry[]];

/** The practices of one clause on one topic, in text order. */
function together(entries: readonly AuditEntry[]): Entries[] {
  const rows = new Map<string, [AuditEntry, ...AuditEntry[]]>();
  for (const entry of entries) {
    const { start, end } = entry.place.span;
    const key = `${start} ${end} ${entry.topic}`;
    const row = rows.get(key);
    if (row) row.push(entry);
    else rows.set(key, [entry]);
  }
  return [...rows.values()].sort(
    ([a], [b]) => a.place.span.start - b.place.span.start || topics.indexOf(a.topic) - topics.indexOf(b.topic),
  );
}

function toClause(entries: Entries, lineOf: (offset: number) => number, options: ClauseListOptions): ClauseRow {
  const [{ clause, topic, place, path, quoted }] = entries;
  const words = inLanguage(auditWords, options.language);
  const verdict = standings.find((it) => entries.some(({ standing }) => standing === it)) ?? "unknown";
  const quote = quoted.map(({ text }) => text).join("");
  const found = entries.flatMap(({ findings }) => findings).sort((a, b) => a.span.start - b.span.start);
  const told = hoverMarkdown({
    clause: { ...clause, practices: entries.map(({ practice }) => practice) },
    findings: [],
    pageOf: options.pageOf,
  });
  const findings = found.map((finding) => toFinding(finding, lineOf(finding.span.start), options));
  return {
    topic,
    verdict,
    quote,
    label: shortened(quote, longestLabel),
    sections: path,
    span: place.span,
    place: words.line(place.line),
    tooltip: [
      inLanguage(auditWords, clause.language).quoted(escaped(shortened(quote, longestQuote))),
      told,
      found.map((finding) => `- ${tellFinding(finding, options)}`).join("\n"),
    ]
      .filter(Boolean)
      .join("\n\n---\n\n"),
    spoken: [
      `${words.topics[topic]}, ${words.standings[verdict].toLowerCase()}`,
      words.quoted(shortened(quote, longestQuote)),
      [words.line(place.line), ...path.slice(-1)].join(", "),
      foundIn((severity) => found.filter((it) => it.severity === severity).length, options.language),
    ].join(". "),
    findings,
  };
}

/** In UTF-16 code units: what a side bar has room for, and a tooltip. */
const longestLabel = 40;
const longestQuote = 300;

function toFinding(finding: Finding, line: number, options: ClauseListOptions): FindingRow {
  const { ruleId, severity, message, why, language, span } = finding;
  const words = inLanguage(auditWords, options.language);
  return {
    ruleId,
    severity,
    message,
    span,
    place: words.line(line),
    page: options.pageOf(ruleId, language) ?? null,
    tooltip: `${tellFinding(finding, options)}\n\n${escaped(why)}`,
    spoken: `${words.severities[severity]}${words.colon} ${message} ${words.line(line)}, ${ruleId}`,
  };
}

function tellFinding({ ruleId, severity, message, language }: Finding, { pageOf }: ClauseListOptions): string {
  const page = pageOf(ruleId, language);
  const rule = page ? `[${ruleId}](<${page}>)` : `\`${ruleId}\``;
  const { severities, colon } = inLanguage(auditWords, language);
  return `**${severities[severity]}**${colon} ${escaped(message)} (${rule})`;
}
