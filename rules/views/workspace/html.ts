import { inLanguage } from "../../languages/translated.ts";
import { mark, shapes } from "../audit/picture.ts";
import { html, type Markup } from "../page/markup.ts";
import { pageOf } from "../page/page.ts";
import { auditWords } from "../wording/facts.ts";
import { numbersShown, type PolicySummary, policyVerdicts, verdictCounts, type WorkspaceAudit } from "./audit.ts";
import {
  markOf,
  notReadOf,
  verdictName,
  type WorkspaceWords,
  workspaceHeadline,
  workspaceLines,
  workspaceWords,
} from "./words.ts";

/**
 * Shows an audit of many files as a page that stands alone, in the looks of the audit of one. A link carries the place
 * of its file in the audit's list, from 0: `data-policy` where it leads to the file's audit, `data-text` where it leads
 * to its text, `data-unread` where it leads to a file that could not be read.
 * @returns the whole page as HTML
 */
export function workspaceHtml(audit: WorkspaceAudit): string {
  const { language, name } = audit;
  const words = inLanguage(workspaceWords, language);
  const { audit: eyebrow, caution } = inLanguage(auditWords, language);
  const { stopped, summary, findings, leftOut } = workspaceLines(audit);
  return pageOf({
    language,
    title: `${eyebrow} – ${name}`,
    style: workspaceStyle,
    kind: "workspace",
    before: shapes,
    header: html`<p class="eyebrow"><span>${eyebrow}</span><span>${name}</span></p>
<h1>${workspaceHeadline(audit)}</h1>
${stopped === undefined ? "" : html`<p class="stopped">${stopped}</p>`}
<p class="summary">${summary}</p>
<p class="findings-line">${findings}</p>
${leftOut ? html`<p class="findings-line">${leftOut}</p>` : ""}
${audit.policies.length ? tiles(audit) : ""}`,
    main: [audit.policies.length ? table(audit, words) : "", unread(audit, words)],
    caution,
  });
}

function tiles({ policies, language }: WorkspaceAudit): Markup {
  const counts = verdictCounts(policies);
  return html`<ul class="tiles">${policyVerdicts.map((verdict) => {
    const count = counts.get(verdict) ?? 0;
    if (verdict === "unknown" && count === 0) return "";
    return html`<li${count ? "" : html` class="zero"`}><span class="count">${count}</span><span class="what">${mark(markOf(verdict))}${verdictName(verdict, language)}</span></li>`;
  })}</ul>`;
}

function table({ policies, language }: WorkspaceAudit, words: WorkspaceWords): Markup {
  const { standings, severities } = numbersShown(policies);
  const { standings: named } = inLanguage(auditWords, language);
  const { title, caption, policy, verdict, clauses, findings, language: speaks } = words.table;
  return html`<section aria-labelledby="policies"><h2 id="policies">${title}<span class="tally">${policies.length}</span></h2>
<table>
<caption>${caption}</caption>
<thead>
<tr><th scope="col" rowspan="2">${policy}</th><th scope="col" rowspan="2">${verdict}</th>${standings.length ? html`<th scope="colgroup" class="group" colspan="${standings.length}"><span>${clauses}</span></th>` : ""}${severities.length ? html`<th scope="colgroup" class="group" colspan="${severities.length}"><span>${findings}</span></th>` : ""}<th scope="col" rowspan="2" class="beside">${speaks}</th><td rowspan="2" class="beside"></td></tr>
<tr>${standings.map((standing) => html`<th scope="col" class="figure" title="${named[standing]}">${mark(standing)}<span class="unseen">${named[standing]}</span></th>`)}${severities.map((severity) => html`<th scope="col" class="figure">${words.table.severities[severity]}</th>`)}</tr>
</thead>
<tbody>
${policies.map((one, index) => row(one, index, language, words, [...standings.map((it) => one.counts[it]), ...severities.map((it) => one.severities[it])]))}
</tbody>
</table></section>`;
}

function row(
  policy: PolicySummary,
  index: number,
  language: WorkspaceAudit["language"],
  { table: words }: WorkspaceWords,
  numbers: readonly number[],
): Markup {
  const { path, verdict, language: spoken } = policy;
  const notRead = notReadOf(policy, language);
  const cut = path.lastIndexOf("/") + 1;
  return html`<tr id="policy-${index + 1}"><th scope="row"><a href="#policy-${index + 1}" data-policy="${index}" aria-label="${words.audit(path)}"><span class="folder">${path
    .slice(0, cut)
    .split(/(?<=\/)/)
    .map(
      (part) => html`${part}<wbr>`,
    )}</span><span class="name">${path.slice(cut)}</span></a></th><td><span class="verdict">${mark(markOf(verdict))}<span>${verdictName(verdict, language)}</span></span>${notRead ? html`<span class="not-read">${notRead}</span>` : ""}</td>${numbers.map((number) => html`<td class="figure${number ? "" : " none"}">${number}</td>`)}<td class="beside">${words.languages[spoken] ?? spoken}</td><td class="beside"><a href="#policy-${index + 1}" data-text="${index}" aria-label="${words.textOf(path)}">${words.text}</a></td></tr>
`;
}

function unread({ unread: files }: WorkspaceAudit, words: WorkspaceWords): Markup | "" {
  if (files.length === 0) return "";
  const { title, caption } = words.unread;
  return html`<section aria-labelledby="unread"><h2 id="unread">${title}<span class="tally">${files.length}</span></h2><p class="caption">${caption}</p>
<ul class="plain">${files.map(({ path, reason }, index) => html`<li id="unread-${index + 1}"><p><a href="#unread-${index + 1}" data-unread="${index}">${path}</a></p><p class="caption">${reason}.</p></li>`)}</ul></section>`;
}

const workspaceStyle = `
.report { --measure: 66rem; }
.stopped { margin-top: 0.9rem; padding-left: 0.9rem; border-left: 3px double var(--amber); }
.workspace section { overflow-x: auto; }
.workspace table { margin-top: 0.4rem; }
.workspace th, .workspace td { padding-right: 0.9rem; }
.workspace thead th { vertical-align: bottom; border-top: 0; padding-bottom: 0.35rem; }
.workspace thead td { border-top: 0; }
.workspace thead .group { padding-bottom: 0; }
.group span { display: block; border-bottom: 1px solid var(--hair); padding-bottom: 0.2rem; }
.workspace tbody th { white-space: normal; overflow-wrap: anywhere; min-width: 11rem; }
.workspace tbody th a { text-decoration: none; }
.workspace tbody th .name { text-decoration: underline 1px; text-underline-offset: 0.18em; }
.workspace tbody tr:hover, .workspace tbody tr:focus-within { background: color-mix(in srgb, var(--link) 7%, transparent); }
.workspace tbody tr > :first-child, .workspace thead tr:first-child > :first-child { padding-left: 0.4rem; }
.folder { color: var(--ink); font-weight: 400; }
.verdict { display: flex; align-items: center; gap: 0.45rem; white-space: nowrap; }
.not-read { display: block; color: var(--quiet); font-size: 0.85rem; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
@media (max-width: 54rem) {
  .workspace .beside { display: none; }
  .workspace table { font-size: 0.85rem; }
  .workspace th, .workspace td { padding-right: 0.6rem; }
  .verdict span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
}
@media print {
  .workspace section { overflow: visible; }
  [data-text] { display: none; }
}
`;
