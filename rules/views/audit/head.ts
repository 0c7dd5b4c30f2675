import { inLanguage } from "../../languages/translated.ts";
import { type ProfileName, profiles } from "../../profiles.ts";
import { html, type Markup } from "../page/markup.ts";
import { auditWords } from "../wording/facts.ts";
import { unreadWords } from "../wording/unread.ts";
import type { AuditReport } from "./audit.ts";
import { type AuditPageWords, auditPageWords } from "./page-words.ts";
import { mark } from "./picture.ts";
import { lawName, lawsOf, totals, verdictsOf } from "./text.ts";

/** What stands at the top: the verdict, what was read and found, for whom it was judged, and what follows. */
export function auditHead(report: AuditReport): Markup {
  const words = inLanguage(auditWords, report.language);
  const page = inLanguage(auditPageWords, report.language);
  const { counts } = report;
  const [verdict = "", ...others] = verdictsOf(report);
  const isJudged = report.topics.some(({ groups }) => groups.some(({ standing }) => standing !== "no-promise"));
  const shown = (["unseparated", "partial", "unknown", "separated", "kept-out"] as const).filter(
    (standing) => standing !== "unknown" || counts.unknown > 0,
  );
  const tiles = shown.map((standing) => {
    const tile = html`<span class="count">${counts[standing]}</span><span class="what">${mark(standing)}<span>${words.standings[standing]}</span></span>`;
    const good = standing === "separated" || standing === "kept-out";
    return counts[standing]
      ? html`<li><a href="#${good ? "well-said" : "findings"}">${tile}</a></li>`
      : html`<li class="zero">${tile}</li>`;
  });
  const { summary, findings: found } = totals(report);
  const contents: readonly (readonly [id: string, title: string, isShown: boolean])[] = [
    ["unread", inLanguage(unreadWords, report.language).title, report.unread.places.length > 0],
    ["picture", words.picture.title, report.flows.length > 0],
    ["matrix", page.matrix.title, isJudged],
    ["findings", page.findings.title, true],
    ["well-said", page.wellSaid.title, counts.separated + counts["kept-out"] > 0],
    ["sources", words.bibliography, report.bibliography.length > 0],
  ];
  return html`<p class="eyebrow"><span>${words.audit}</span><span>${report.fileName}</span></p>
<h1>${verdict}</h1>
${others.map((other) => html`<p class="verdict">${other}.</p>`)}
<p class="summary">${summary} <b>${found}</b></p>
${judgedFor(report, page)}
${isJudged ? html`<ul class="tiles">${tiles}</ul>` : ""}
<nav aria-label="${page.contents}"><ul class="contents">${contents.filter(([, , isShown]) => isShown).map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
}

/** The profiles that findings were judged by, and, where a viewer offers it, a choice of others. */
function judgedFor(report: AuditReport, { profiles: page }: AuditPageWords): Markup | "" {
  const { judgedBy, language } = report;
  if (!judgedBy) return "";
  const names = Object.keys(profiles) as readonly ProfileName[];
  const options = names
    .filter((name) => name !== "baseline")
    .map(
      (name) =>
        html`<label for="profile-${name}"><input type="checkbox" id="profile-${name}" name="profile" value="${name}"${{ markup: judgedBy.profiles.includes(name) ? " checked" : "" }}><span>${lawName(name, language)}</span></label>`,
    );
  const only = judgedBy.chosen === "for-this-report";
  return html`<div class="judged"><p><span class="label">${page.title}${inLanguage(auditWords, language).colon}</span> ${lawsOf(report).join(" · ")}${only ? html` <span class="note">${page.chosen}</span>` : ""}</p>
<details id="choose-profiles" hidden data-live><summary>${page.choose}</summary><form class="profiles" method="dialog"><fieldset><legend>${page.hint}</legend>${options}</fieldset>${only ? html`<button type="button" id="reset-profiles">${page.reset}</button>` : ""}</form></details></div>`;
}
