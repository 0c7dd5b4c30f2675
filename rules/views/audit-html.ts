import type { Analysis } from "../core/analyze.ts";
import type { Phrase } from "../core/model.ts";
import type { Finding } from "../core/rule.ts";
import {
  type AuditOptions,
  type AuditReport,
  auditReport,
  type Entry,
  type Group,
  type Place,
  surroundings,
} from "./audit.ts";
import { auditPicture, mark, shapes } from "./audit-picture.ts";
import { auditStyle } from "./audit-style.ts";
import { auditHeadline, caseOf, noteData, noteOf, numbersOf, totals } from "./audit-text.ts";
import { type AuditWords, auditWords } from "./audit-words.ts";
import { html, type Markup } from "./markup.ts";
import type { Quoted } from "./quote.ts";

/**
 * Shows an analysis as a page that stands alone: no script, nothing loaded, no inline styles, everything escaped.
 * A viewer finds one `<meta http-equiv="Content-Security-Policy">`, one `<style>` and one `<main>`, in this order.
 * Links to the text carry its offsets, in UTF-16 code units, as `data-start` and `data-end`.
 * @returns the whole page as HTML
 */
export function auditHtml(analysis: Analysis, options: AuditOptions): string {
  const report = auditReport(analysis, options);
  const words = auditWords[options.language];
  return html`<!DOCTYPE html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.audit} – ${options.fileName}</title>
<style>${{ markup: auditStyle }}</style>
</head>
<body>
<main lang="${options.language}">
${shapes}
${head(report, words)}
${report.flows.length ? html`<section aria-labelledby="picture"><h2 id="picture">${words.picture.title}</h2>${auditPicture(report)}</section>` : ""}
${report.topics.map(({ topic, groups }) => html`<section aria-labelledby="${topic}"><h2 id="${topic}">${words.topics[topic]}<span class="tally">${words.clauses(sum(groups))}</span></h2>${groups.map((group) => groupOf(group, topic, report, words))}</section>`)}
${elsewhere(report, words)}
${setAside(report, words)}
${otherUse(report, words)}
${bibliography(report, words)}
<footer><p>${words.caution}</p></footer>
</main>
</body>
</html>
`.markup;
}

function head(report: AuditReport, words: AuditWords): Markup {
  const { counts } = report;
  const tiles = (["unseparated", "partial", "separated", "kept-out"] as const).map((standing) => {
    const tile = html`<span class="count">${counts[standing]}</span><span class="what">${mark(standing)}${words.standings[standing]}</span>`;
    const group = report.topics.find(({ groups }) => groups.some((it) => it.standing === standing));
    return group
      ? html`<li><a href="#${group.topic}-${standing}">${tile}</a></li>`
      : html`<li class="zero">${tile}</li>`;
  });
  const { summary, findings } = totals(report);
  return html`<header>
<p class="eyebrow"><span>${words.audit}</span><span>${report.fileName}</span></p>
<h1>${auditHeadline(report)}</h1>
<p class="summary">${summary}</p>
<p class="findings-line">${findings}</p>
${report.topics.length ? html`<ul class="tiles">${tiles}</ul>` : ""}
</header>`;
}

function sum(groups: readonly Group[]): number {
  return groups.flatMap(({ entries }) => entries).length;
}

function groupOf(
  { standing, entries }: Group,
  topic: "ai-training" | "biometric",
  report: AuditReport,
  words: AuditWords,
): Markup {
  return html`<h3 id="${topic}-${standing}">${mark(standing)}<span>${words.standings[standing]}<span class="tally">${entries.length}</span></span></h3>
<p class="caption">${words.captions[topic][standing]}</p>
${entries.map((entry) => article(entry, report, words))}`;
}

function article(entry: Entry, report: AuditReport, words: AuditWords): Markup {
  const { clause, practice } = entry;
  return html`<article id="${entry.id}">
<p class="where"><span class="path">${entry.path.join(" › ")}</span>${link(entry.place, entry.id, words)}</p>
<blockquote lang="${clause.language}">${quotation(entry.quoted)}</blockquote>
${entry.standing === "kept-out" ? "" : html`<p class="case">${caseOf(practice, report.language)}${because(entry, report, words)}</p>`}
${reading(entry, words)}
${entry.findings.length ? html`<ul class="findings">${entry.findings.map((finding) => findingOf(finding, report, words))}</ul>` : ""}
</article>`;
}

function link({ span, line }: Place, id: string, words: AuditWords): Markup {
  return html`<a href="#${id}" data-start="${span.start}" data-end="${span.end}" aria-label="${words.goTo(line)}">${words.line(line)}</a>`;
}

function quotation(pieces: readonly Quoted[]): Markup[] {
  return pieces.map(({ text, mark: severity }) =>
    severity ? html`<mark class="${severity}">${text}</mark>` : html`${text}`,
  );
}

/** The words elsewhere that decided on the verdict, each linked to its place. */
function because({ id, practice }: Entry, report: AuditReport, words: AuditWords): Markup | "" {
  if (practice.separation.because.length === 0) return "";
  const places = practice.separation.because.map(({ text, span }) => {
    const line = report.lineOf(span.start);
    return html` ${words.quoted(text)} (<a href="#${id}" data-start="${span.start}" data-end="${span.end}" aria-label="${words.goTo(line)}">${words.line(line).toLowerCase()}</a>)`;
  });
  return html` <span class="because">${words.because}${words.colon}${places}.</span>`;
}

function reading(entry: Entry, words: AuditWords): Markup | "" {
  const { clause, practice, standing } = entry;
  if (standing === "no-promise") return "";
  const { read } = words;
  const judged = standing !== "kept-out";
  const row = (name: string, values: readonly Markup[], needed: boolean): Markup | "" => {
    if (values.length === 0) return needed ? html`<dt>${name}</dt><dd class="missing">${read.missing}</dd>` : "";
    const [only] = values;
    return html`<dt>${name}</dt><dd>${values.length === 1 && only ? only : html`<ul>${values.map((value) => html`<li>${value}</li>`)}</ul>`}</dd>`;
  };
  const noted = <T extends Phrase>(phrases: readonly T[], note: (phrase: T) => string): Markup[] =>
    phrases.map(
      (phrase) =>
        html`${words.quoted(phrase.text)}${note(phrase) ? html` <span class="note">${note(phrase)}</span>` : ""}`,
    );
  return html`<dl>
${row(
  read.under,
  noted(surroundings(clause), () => ""),
  false,
)}
${row(read.act, [html`${words.quoted(practice.predicate.text)} <span class="note">${words.stances[practice.stance]}, ${words.actors[practice.actor]}</span>`], true)}
${row(
  read.data,
  noted(practice.data, (data) => noteData(data, entry, words)),
  true,
)}
${row(
  read.keptOut,
  noted(practice.exclusions, () => ""),
  false,
)}
${row(
  read.purpose,
  noted(practice.purposes, ({ kind }) => words.purposes[kind]),
  judged,
)}
${row(
  read.choice,
  noted(practice.choices, ({ kind }) => words.choices[kind]),
  judged,
)}
${row(
  read.retention,
  noted(practice.retention, ({ kind }) => noteOf(words.retentions, kind, "period")),
  judged && practice.topic === "biometric",
)}
${row(
  read.recipients,
  noted(practice.recipients, () => ""),
  false,
)}
</dl>`;
}

function findingOf(finding: Finding, report: AuditReport, words: AuditWords): Markup {
  const cited = numbersOf(finding, report).map((number) => {
    return html`<a href="#source-${number}" aria-label="${words.source(number)}">[${number}]</a>`;
  });
  return html`<li class="${finding.severity}" lang="${finding.language}">
<p class="head"><b>${words.severities[finding.severity]}</b><code>${finding.ruleId}</code><span class="sources-cited">${cited.map((it) => html`${it} `)}</span></p>
<p>${finding.message}</p>
<p class="why">${finding.why}</p>
${finding.fixes.length ? html`<div class="offered"><span>${words.offered}${words.colon}</span><ul>${finding.fixes.map(({ title }) => html`<li>${title}</li>`)}</ul></div>` : ""}
</li>`;
}

function elsewhere(report: AuditReport, words: AuditWords): Markup | "" {
  if (report.elsewhere.length === 0) return "";
  return html`<section aria-labelledby="elsewhere"><h2 id="elsewhere">${words.elsewhere.title}</h2><p class="caption">${words.elsewhere.caption}</p>
<ul class="plain">${report.elsewhere.map(({ place, finding, quoted }, index) => html`<li id="also-${index + 1}"><p class="where"><span class="path">${quotation(quoted)}</span>${link(place, `also-${index + 1}`, words)}</p><ul class="findings">${findingOf(finding, report, words)}</ul></li>`)}</ul></section>`;
}

function setAside(report: AuditReport, words: AuditWords): Markup | "" {
  if (report.setAside.length === 0) return "";
  const { title, caption, unused, bare } = words.setAside;
  return html`<section aria-labelledby="set-aside"><h2 id="set-aside">${title}</h2><p class="caption">${caption}</p>
<ul class="plain">${report.setAside.map(({ place, suppression }, index) => html`<li id="aside-${index + 1}"><p class="where"><span class="path">${suppression.ruleIds.map(({ text }) => html`<code>${text}</code> ${suppression.used.includes(text) ? "" : `(${unused}) `}`)}</span>${link(place, `aside-${index + 1}`, words)}</p><p>${suppression.reason || bare}</p></li>`)}</ul></section>`;
}

function otherUse(report: AuditReport, words: AuditWords): Markup | "" {
  if (report.otherUse.length === 0) return "";
  return html`<details><summary><h2>${words.otherUse.title}<span class="tally">${words.clauses(report.otherUse.length)}</span></h2></summary><p class="caption">${words.otherUse.caption}</p>
<ul class="plain">${report.otherUse.map((entry) => html`<li id="${entry.id}"><p class="where"><span class="path">${entry.path.join(" › ")}</span>${link(entry.place, entry.id, words)}</p><blockquote lang="${entry.clause.language}">${quotation(entry.quoted)}</blockquote></li>`)}</ul></details>`;
}

function bibliography(report: AuditReport, words: AuditWords): Markup | "" {
  if (report.bibliography.length === 0) return "";
  return html`<section aria-labelledby="sources"><h2 id="sources">${words.bibliography}</h2>
<ol class="bibliography">${report.bibliography.map(({ title, url }, index) => html`<li id="source-${index + 1}"><a href="${url}">${title}</a></li>`)}</ol></section>`;
}
