import type { Finding } from "../../core/finding.ts";
import type { Phrase } from "../../core/model.ts";
import { inLanguage } from "../../languages/translated.ts";
import { html, type Markup } from "../page/markup.ts";
import { type AuditWords, auditWords } from "../wording/facts.ts";
import { type QuotedPiece, shortened } from "../wording/quote.ts";
import { gravestFirst } from "../wording/severities.ts";
import { type AuditEntry, type AuditReport, type LineSpan, surroundings } from "./audit.ts";
import type { Filter } from "./filter.ts";
import { mostCharacters } from "./matrix.ts";
import { auditPageWords } from "./page-words.ts";
import type { Rewrite } from "./rewrites.ts";
import { caseOf, noteData, noteOf, numbersOf } from "./text.ts";

/** A clause with its words, what came of it, how it was read, and what is to be said of it. */
export function clauseOf(entry: AuditEntry, report: AuditReport, filter: Filter): Markup {
  const words = inLanguage(auditWords, report.language);
  return html`<article id="${entry.id}" class="${filter.classesOf(entry.findings)}">
<h4 class="where">${entry.path.length ? html`<span class="path">${entry.path.join(" › ")}</span>` : ""}${linkTo(entry.place, entry.id, words)}</h4>
${quotationOf(entry, words)}
${caseLine(entry, report)}
${entry.findings.length ? html`<ul class="findings">${gravestFirst(entry.findings).map((finding, index) => findingOf(finding, `${entry.id}-${index + 1}`, report, filter))}</ul>` : ""}
<details class="read" id="read-${entry.id}"><summary>${inLanguage(auditPageWords, report.language).readAs}</summary>${reading(entry, words)}</details>
</article>`;
}

/** A link to a place of the text; in a page that is not beside the text, to the element that shows it. */
export function linkTo({ span, line }: LineSpan, id: string, words: AuditWords): Markup {
  return html`<a href="#${id}" data-start="${span.start}" data-end="${span.end}" aria-label="${words.goTo(line)}">${words.line(line)}</a>`;
}

/** The words of a clause, below those of its list or table that they are read with; a lead-in with the data it leads to. */
export function quotationOf({ clause, practice, quoted }: AuditEntry, words: AuditWords): Markup {
  const above = surroundings(clause).map(({ text }) => shortened(text, 110));
  const below = /:\s*$/.test(clause.text)
    ? practice.data.map(({ text }) => words.quoted(shortened(text, mostCharacters)))
    : [];
  const around = (texts: readonly string[], join: string): Markup | "" =>
    texts.length ? html`<p class="under">${texts.join(join)}</p>` : "";
  return html`<blockquote lang="${clause.language}">${around(above, " › ")}<p>${marked(quoted)}</p>${around(below, ", ")}</blockquote>`;
}

/** Words with those marked that a finding is about. */
function marked(pieces: readonly QuotedPiece[]): Markup[] {
  return pieces.map(({ text, mark: severity }) =>
    severity ? html`<mark class="${severity}">${text}</mark>` : html`${text}`,
  );
}

/** Why a clause stands where it stands, and which words elsewhere decided. */
export function caseLine(entry: AuditEntry, report: AuditReport): Markup | "" {
  if (entry.standing === "kept-out") return "";
  return html`<p class="case">${caseOf(entry.practice, report.language)}${because(entry, report)}</p>${toldElsewhere(entry, report)}`;
}

/** What is missing here as at another clause, where it is told. */
function toldElsewhere({ id, toldElsewhere: told }: AuditEntry, report: AuditReport): Markup[] {
  const words = inLanguage(auditWords, report.language);
  return told.map(({ span, message, language }) => {
    const line = report.lineOf(span.start);
    return html`<p class="also">${words.asAt} <a href="#${id}" data-start="${span.start}" data-end="${span.end}" aria-label="${words.goTo(line)}">${words.line(line).toLowerCase()}</a>${words.colon} <span lang="${language}">${message}</span></p>`;
  });
}

function because({ id, practice }: AuditEntry, report: AuditReport): Markup | "" {
  const words = inLanguage(auditWords, report.language);
  if (practice.separation.because.length === 0) return "";
  const places = practice.separation.because.map(({ text, span }, index) => {
    const line = report.lineOf(span.start);
    return html`${index ? "," : ""} ${words.quoted(text)} (<a href="#${id}" data-start="${span.start}" data-end="${span.end}" aria-label="${words.goTo(line)}">${words.line(line).toLowerCase()}</a>)`;
  });
  return html` <span class="because">${words.because}${words.colon}${places}.</span>`;
}

/** How a clause was read, fact by fact. */
function reading(entry: AuditEntry, words: AuditWords): Markup {
  const { practice, standing } = entry;
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
  const none = () => "";
  const act = `${words.stances[practice.stance]}, ${words.actors[practice.actor]}`;
  const retention = noted(practice.retention, ({ kind }) => noteOf(words.retentions, kind, "period"));
  return html`<dl>
${row(read.act, [html`${words.quoted(practice.predicate.text)} <span class="note">${act}</span>`], true)}
${row(
  read.data,
  noted(practice.data, (data) => noteData(data, entry, words)),
  true,
)}
${row(read.keptOut, noted(practice.exclusions, none), false)}
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
${row(read.retention, retention, judged && practice.topic === "biometric")}
${row(read.recipients, noted(practice.recipients, none), false)}
</dl>`;
}

/**
 * What a rule says of a clause: an instruction, and what rewrites are offered for it.
 * @param id unique within the page
 */
export function findingOf(finding: Finding, id: string, report: AuditReport, filter: Filter): Markup {
  const words = inLanguage(auditWords, report.language);
  const cited = numbersOf(finding, report).map((number) => {
    return html` <a href="#source-${number}" aria-label="${words.source(number)}">[${number}]</a>`;
  });
  const { severity, ruleId, language, message } = finding;
  const offered = report.rewritesOf(finding);
  return html`<li class="finding ${severity} ${filter.classesOf([finding])}" lang="${language}">
<p class="head" lang="${report.language}"><b>${words.severities[severity]}</b><a class="rule" href="#rule-${filter.ruleNumber(ruleId)}"><code>${ruleId}</code></a><span class="sources-cited">${cited}</span></p>
<p>${message}</p>
${offered.length ? html`<div class="offered"><span lang="${report.language}">${words.offered}${words.colon}</span><ul>${offered.map((rewrite) => html`<li>${rewriteOf(rewrite, finding, `${id}-${rewrite.fix + 1}`, report)}</li>`)}</ul></div>` : ""}
</li>`;
}

/** A rewrite by its title, which unfolds to the words before and after it. A viewer that can make it shows the button. */
function rewriteOf(
  { title, finding: number, fix, passages }: Rewrite,
  { span }: Finding,
  id: string,
  report: AuditReport,
): Markup {
  const { before, after, apply } = inLanguage(auditPageWords, report.language).rewrite;
  const label = (words: string) => html`<span class="label" lang="${report.language}">${words}</span> `;
  const told = passages.map(
    (
      it,
    ) => html`${it.before.length ? html`<p>${label(before)}${it.before.map(({ text, mark }) => (mark ? html`<del>${text}</del>` : html`${text}`))}</p>` : ""}
<p>${label(after)}${it.after.map(({ text, mark }) => (mark ? html`<ins>${text}</ins>` : html`${text}`))}</p>`,
  );
  return html`<details class="rewrite" id="rewrite-${id}"><summary>${title}</summary>
${told}
<p hidden data-live lang="${report.language}"><button type="button" data-finding="${number}" data-fix="${fix}" data-title="${title}" data-start="${span.start}" data-end="${span.end}" aria-label="${apply}${inLanguage(auditWords, report.language).colon} ${title}">${apply}</button></p></details>`;
}
