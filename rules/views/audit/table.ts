import { inLanguage } from "../../languages/translated.ts";
import { html, type Markup } from "../page/markup.ts";
import { type AuditWords, auditWords } from "../wording/facts.ts";
import { shortened } from "../wording/quote.ts";
import type { AuditReport } from "./audit.ts";
import { linkTo } from "./clause.ts";
import { type MatrixCell, type MatrixRow, matrixOf, questions, type Saying } from "./matrix.ts";
import { type AuditPageWords, auditPageWords } from "./page-words.ts";
import { mark } from "./picture.ts";

/**
 * The matrix of clauses by question, as a section with a table that scrolls in a box of its own; "" without clauses. On a
 * narrow page the style makes a card of each row: the roles are said here, since a table laid out otherwise loses them.
 */
export function auditTable(report: AuditReport): Markup | "" {
  const { topics, silent } = matrixOf(report);
  if (topics.length === 0) return "";
  const words = inLanguage(auditWords, report.language);
  const page = inLanguage(auditPageWords, report.language);
  const { matrix } = page;
  const heads = questions.map((question) => {
    const count = silent[question];
    return html`<th scope="col" role="columnheader">${matrix.questions[question]}${count ? html`<span class="tally">${matrix.silent(count)}</span>` : ""}</th>`;
  });
  return html`<section class="matrix"><h2 id="matrix">${matrix.title}</h2><p class="caption">${matrix.caption}</p>
<div class="scroll" id="matrix-box" tabindex="0" role="region" aria-labelledby="matrix"><table role="table">
<colgroup><col class="clause">${questions.map((question) => html`<col class="${question}">`)}</colgroup>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${matrix.clause}</th>${heads}</tr></thead>
${topics.map(({ topic, rows }) => html`<tbody role="rowgroup"><tr class="topic" role="row"><th scope="rowgroup" role="rowheader" colspan="${questions.length + 1}"><span>${words.topics[topic]}<span class="tally">${words.clauses(rows.length)}</span></span></th></tr>${rows.map((row) => rowOf(row, words, page))}</tbody>`)}
</table></div></section>`;
}

function rowOf({ entry, cells }: MatrixRow, words: AuditWords, page: AuditPageWords): Markup {
  const text = shortened(entry.quoted.map((piece) => piece.text).join(""), 80);
  return html`<tr role="row"><th scope="row" role="rowheader"><span class="standing">${mark(entry.standing)}<span>${words.standings[entry.standing]}</span></span><a class="quoted" href="#${entry.id}" lang="${entry.clause.language}">${text}</a>${linkTo(entry.place, entry.id, words)}</th>${questions.map((question) => cellOf(cells[question], page.matrix.questions[question], entry.clause.language, words, page))}</tr>`;
}

/** @param question what the head of its column asks */
function cellOf(
  { state, sayings, more }: MatrixCell,
  question: string,
  language: string,
  words: AuditWords,
  page: AuditPageWords,
): Markup {
  const { notSaid, notAsked } = page.matrix;
  const cell = (content: Markup) => html`<td role="cell" class="${state}" data-question="${question}">${content}</td>`;
  if (state === "not-said") return cell(html`<span>${notSaid}</span>`);
  if (state === "not-asked")
    return cell(html`<span aria-hidden="true">–</span><span class="unseen">${notAsked}</span>`);
  return cell(
    html`${sayings.map((saying) => sayingOf(saying, language, words, page))}${more ? html`<p class="more">${page.matrix.more(more)}</p>` : ""}`,
  );
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
