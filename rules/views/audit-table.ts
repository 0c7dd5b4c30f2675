import type { AuditReport } from "./audit.ts";
import { linkTo } from "./audit-clause.ts";
import { type Cell, matrixOf, questions, type Row, type Saying } from "./audit-matrix.ts";
import { type AuditPageWords, auditPageWords } from "./audit-page-words.ts";
import { mark } from "./audit-picture.ts";
import { type AuditWords, auditWords } from "./audit-words.ts";
import { html, type Markup } from "./markup.ts";
import { shortened } from "./quote.ts";

/** The matrix of clauses by question, as a section with a table that scrolls in a box of its own; "" without clauses. */
export function auditTable(report: AuditReport): Markup | "" {
  const { topics, silent } = matrixOf(report);
  if (topics.length === 0) return "";
  const words = auditWords[report.language];
  const page = auditPageWords[report.language];
  const { matrix } = page;
  const heads = questions.map((question) => {
    const count = silent[question];
    return html`<th scope="col">${matrix.questions[question]}${count ? html`<span class="tally">${matrix.silent(count)}</span>` : ""}</th>`;
  });
  return html`<section class="matrix"><h2 id="matrix">${matrix.title}</h2><p class="caption">${matrix.caption}</p>
<div class="scroll" id="matrix-box" tabindex="0" role="region" aria-labelledby="matrix"><table>
<colgroup><col class="clause">${questions.map((question) => html`<col class="${question}">`)}</colgroup>
<thead><tr><th scope="col">${matrix.clause}</th>${heads}</tr></thead>
${topics.map(({ topic, rows }) => html`<tbody><tr class="topic"><th scope="rowgroup" colspan="${questions.length + 1}"><span>${words.topics[topic]}<span class="tally">${words.clauses(rows.length)}</span></span></th></tr>${rows.map((row) => rowOf(row, words, page))}</tbody>`)}
</table></div></section>`;
}

function rowOf({ entry, cells }: Row, words: AuditWords, page: AuditPageWords): Markup {
  const text = shortened(entry.quoted.map((piece) => piece.text).join(""), 80);
  return html`<tr><th scope="row"><span class="standing">${mark(entry.standing)}<span>${words.standings[entry.standing]}</span></span><a class="quoted" href="#${entry.id}" lang="${entry.clause.language}">${text}</a>${linkTo(entry.place, entry.id, words)}</th>${questions.map((question) => cellOf(cells[question], entry.clause.language, words, page))}</tr>`;
}

function cellOf({ state, sayings, more }: Cell, language: string, words: AuditWords, page: AuditPageWords): Markup {
  const { notSaid, notAsked } = page.matrix;
  if (state === "not-said") return html`<td class="not-said"><span>${notSaid}</span></td>`;
  if (state === "not-asked")
    return html`<td class="not-asked"><span aria-hidden="true">–</span><span class="unseen">${notAsked}</span></td>`;
  return html`<td>${sayings.map((saying) => sayingOf(saying, language, words, page))}${more ? html`<p class="more">${page.matrix.more(more)}</p>` : ""}</td>`;
}

function sayingOf(
  { words: own, note, from }: Saying,
  language: string,
  words: AuditWords,
  page: AuditPageWords,
): Markup {
  const quoted = html`<span lang="${language}">${own.map(words.quoted).join(", ")}</span>`;
  const noted = html`<span class="note">${note}</span>`;
  const far = from === "clause" ? "" : html`${page.matrix.from[from]}${words.colon} `;
  return html`<p${{ markup: far ? ' class="far"' : "" }}>${far}${own.length ? quoted : ""}${note ? html` ${noted}` : ""}</p>`;
}
