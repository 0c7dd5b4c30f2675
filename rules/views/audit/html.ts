import type { Analysis } from "../../core/analyze.ts";
import { inLanguage } from "../../languages/translated.ts";
import { html, type Markup } from "../page/markup.ts";
import { pageOf } from "../page/page.ts";
import { type AuditWords, auditWords } from "../wording/facts.ts";
import { unreadWords } from "../wording/unread.ts";
import { type AuditEntry, type AuditOptions, type AuditReport, auditReport, type Group } from "./audit.ts";
import { caseLine, clauseOf, findingOf, linkTo, quotationOf } from "./clause.ts";
import { createFilter, type Filter } from "./filter.ts";
import { auditHead } from "./head.ts";
import { auditPageWords } from "./page-words.ts";
import { auditPicture, mark, shapes } from "./picture.ts";
import { auditTable } from "./table.ts";
import { numbersOf } from "./text.ts";

/**
 * Shows an analysis as a page that stands alone. Links to the text carry its offsets, in UTF-16 code units, as
 * `data-start` and `data-end`.
 * What serves only beside the text is `hidden` and has `data-live`: a viewer that answers it shows it.
 * @returns the whole page as HTML
 */
export function auditHtml(analysis: Analysis, options: AuditOptions): string {
  const report = auditReport(analysis, options);
  const words = inLanguage(auditWords, options.language);
  const page = inLanguage(auditPageWords, options.language);
  const parts = partsOf(report);
  const filter = createFilter([
    ...parts.toJudge.flatMap(({ entries }) => entries.flatMap(({ findings: own }) => own)),
    ...report.elsewhere.map(({ finding }) => finding),
  ]);
  return pageOf({
    language: options.language,
    title: `${words.audit} – ${options.fileName}`,
    style: filter.style,
    before: html`<a class="skip" href="#findings">${page.skip}</a>
${shapes}`,
    header: auditHead(report),
    main: [
      unread(report),
      report.flows.length
        ? html`<section aria-labelledby="picture"><h2 id="picture">${words.picture.title}</h2>${auditPicture(report)}</section>`
        : "",
      auditTable(report),
      findings(report, parts.toJudge, filter),
      wellSaid(parts.good, report),
      why(filter, report),
      setAside(report, words),
      aside("no-promise", page.noPromise, parts.noPromise, words),
      aside("other-use", words.otherUse, report.otherUse, words),
      bibliography(report, words),
    ],
    caution: words.caution,
  });
}

/** What was not read: where, why, and what helps. */
function unread({ unread: { places, lines, plain }, language }: AuditReport): Markup | "" {
  if (places.length === 0) return "";
  const { title, caption, count, goTo } = inLanguage(unreadWords, language);
  return html`<section aria-labelledby="unread"><h2 id="unread">${title}<span class="tally">${count(lines)}</span></h2><p class="caption">${caption[plain]}</p>
<ul class="plain">${places.map(({ span, place, what, why }, index) => html`<li id="unread-${index + 1}"><p class="where"><span class="path">${what}</span><a href="#unread-${index + 1}" data-start="${span.start}" data-end="${span.end}" aria-label="${goTo(place)}">${place}</a></p><p>${why}</p></li>`)}</ul></section>`;
}

/** Where each clause is shown: in full once, and with its findings if it has any. */
interface Parts {
  readonly toJudge: readonly Part[];
  readonly good: readonly Part[];
  readonly noPromise: readonly AuditEntry[];
}

interface Part extends Group {
  readonly topic: "ai-training" | "biometric";
}

function partsOf({ topics }: AuditReport): Parts {
  const isGood = ({ standing }: Group): boolean => standing === "separated" || standing === "kept-out";
  const all = topics.flatMap(({ topic, groups }) => groups.map((group): Part => ({ topic, ...group })));
  const promised = all.map((part) => ({
    ...part,
    entries: isGood(part) || part.standing === "no-promise" ? part.entries.filter(hasFindings) : part.entries,
  }));
  return {
    toJudge: promised.filter(({ entries }) => entries.length > 0),
    good: all.filter(isGood),
    noPromise: all
      .filter(({ standing }) => standing === "no-promise")
      .flatMap(({ entries }) => entries.filter((entry) => !hasFindings(entry))),
  };
}

function hasFindings({ findings: own }: AuditEntry): boolean {
  return own.length > 0;
}

function findings(report: AuditReport, parts: readonly Part[], filter: Filter): Markup {
  const words = inLanguage(auditWords, report.language);
  const page = inLanguage(auditPageWords, report.language);
  const all = filter.rules.reduce((sum, { findings: own }) => sum + own.length, 0);
  const groups = parts.map(({ topic, standing, entries: own }) => {
    const id = `${topic}-${standing}`;
    return html`<section class="${filter.classesOf(own.flatMap((entry) => entry.findings))}" aria-labelledby="${id}"><h3 id="${id}">${mark(standing)}<span>${page.findings.group(words.topics[topic], standing)}<span class="tally">${words.clauses(own.length)}</span></span></h3>
<p class="caption">${words.captions[topic][standing]}</p>
${own.map((entry) => clauseOf(entry, report, filter))}</section>`;
  });
  return html`<section class="filtering" aria-labelledby="findings"><h2 id="findings">${page.findings.title}</h2>
${all ? filter.controls(words, page) : html`<p class="caption">${report.unread.places.length ? `${inLanguage(unreadWords, report.language).noFindings}.` : page.findings.none}</p>`}
${groups}
${elsewhere(report, words, filter)}
${all ? html`<p class="shown"><span class="now"></span> ${page.findings.shown(all)}</p>` : ""}
</section>`;
}

function elsewhere(report: AuditReport, words: AuditWords, filter: Filter): Markup | "" {
  if (report.elsewhere.length === 0) return "";
  const classes = filter.classesOf(report.elsewhere.map(({ finding }) => finding));
  return html`<section class="${classes}" aria-labelledby="elsewhere"><h3 id="elsewhere"><span>${words.elsewhere.title}</span></h3><p class="caption">${words.elsewhere.caption}</p>
<ul class="plain">${report.elsewhere.map(({ place, finding, words: about }, index) => html`<li id="also-${index + 1}" class="${filter.classesOf([finding])}"><p class="where"><span class="path" lang="${finding.language}">${about}</span>${linkTo(place, `also-${index + 1}`, words)}</p><ul class="findings">${findingOf(finding, `also-${index + 1}`, report, filter)}</ul></li>`)}</ul></section>`;
}

/** What may stay as it is. A clause that stands among the findings too is led to there. */
function wellSaid(parts: readonly Part[], report: AuditReport): Markup | "" {
  if (parts.length === 0) return "";
  const words = inLanguage(auditWords, report.language);
  const page = inLanguage(auditPageWords, report.language);
  const count = parts.reduce((sum, { entries }) => sum + entries.length, 0);
  const groups = parts.map(({ topic, standing, entries: own }) => {
    return html`<h3>${mark(standing)}<span>${page.wellSaid.group(words.topics[topic], standing === "separated" ? standing : "kept-out")}<span class="tally">${words.clauses(own.length)}</span></span></h3>
<ul class="plain good">${own.map((entry) => {
      const id = entry.findings.length ? `good-${entry.id}` : entry.id;
      const also = entry.findings.length
        ? html`<p class="also"><a href="#${entry.id}">${page.wellSaid.also(entry.findings.length)}</a></p>`
        : "";
      return html`<li id="${id}"><p class="where"><span class="path">${entry.path.join(" › ")}</span>${linkTo(entry.place, id, words)}</p>${quotationOf({ ...entry, quoted: entry.quoted.map(({ text }) => ({ text, mark: undefined })) }, words)}${caseLine(entry, report)}${also}</li>`;
    })}</ul>`;
  });
  return html`<section aria-labelledby="well-said"><h2 id="well-said">${page.wellSaid.title}<span class="tally">${words.clauses(count)}</span></h2><p class="caption">${page.wellSaid.caption}</p>${groups}</section>`;
}

function why(filter: Filter, report: AuditReport): Markup | "" {
  if (filter.rules.length === 0) return "";
  const words = inLanguage(auditWords, report.language);
  const page = inLanguage(auditPageWords, report.language).why;
  const rules = filter.rules.flatMap(({ ruleId, findings: [first, ...more] }) => {
    if (!first) return [];
    const cited = numbersOf(first, report).map(
      (number) => html` <a href="#source-${number}" aria-label="${words.source(number)}">[${number}]</a>`,
    );
    return html`<li id="rule-${filter.ruleNumber(ruleId)}"><h3><code>${ruleId}</code><span class="tally">${page.findings(more.length + 1)}</span></h3><p lang="${first.language}">${first.why}<span class="sources-cited">${cited}</span></p></li>`;
  });
  return html`<section aria-labelledby="why"><h2 id="why">${page.title}</h2><p class="caption">${page.caption}</p><ul class="rules">${rules}</ul></section>`;
}

function setAside(report: AuditReport, words: AuditWords): Markup | "" {
  if (report.setAside.length === 0) return "";
  const { title, caption, unused, bare } = words.setAside;
  return html`<section aria-labelledby="set-aside"><h2 id="set-aside">${title}</h2><p class="caption">${caption}</p>
<ul class="plain">${report.setAside.map(({ place, suppression }, index) => html`<li id="aside-${index + 1}"><p class="where"><span class="path">${suppression.ruleIds.map(({ text }) => html`<code>${text}</code> ${suppression.used.includes(text) ? "" : `(${unused}) `}`)}</span>${linkTo(place, `aside-${index + 1}`, words)}</p><p>${suppression.reason || bare}</p></li>`)}</ul></section>`;
}

/** Clauses that are listed so that nobody misses them; folded away. */
function aside(
  id: string,
  { title, caption }: { readonly title: string; readonly caption: string },
  entries: readonly AuditEntry[],
  words: AuditWords,
): Markup | "" {
  if (entries.length === 0) return "";
  return html`<details class="aside" id="${id}"><summary><h2>${title}<span class="tally">${words.clauses(entries.length)}</span></h2></summary><p class="caption">${caption}</p>
<ul class="plain">${entries.map((entry) => html`<li id="${entry.id}"><p class="where"><span class="path">${entry.path.join(" › ")}</span>${linkTo(entry.place, entry.id, words)}</p>${quotationOf(entry, words)}</li>`)}</ul></details>`;
}

function bibliography(report: AuditReport, words: AuditWords): Markup | "" {
  if (report.bibliography.length === 0) return "";
  return html`<section aria-labelledby="sources"><h2 id="sources">${words.bibliography}</h2>
<ol class="bibliography">${report.bibliography.map(({ title, language, url }, index) => html`<li id="source-${index + 1}"><a href="${url}" lang="${language}">${title}</a></li>`)}</ol></section>`;
}
