import { inLanguage } from "../../languages/translated.ts";
import { standings } from "../audit/flows.ts";
import { shapes, swatch } from "../audit/picture.ts";
import { article, type link } from "../compare/html.ts";
import { compareStyle } from "../compare/style.ts";
import { type CompareWords, compareWords } from "../compare/words.ts";
import { html, type Markup } from "../page/markup.ts";
import { pageOf } from "../page/page.ts";
import { auditWords } from "../wording/facts.ts";
import { shortened } from "../wording/quote.ts";
import { type HistoryReport, type HistoryStep, type LifeLine, longDay, stepsOf } from "./report.ts";
import { historyStyle } from "./style.ts";
import { bandsOf, scaleOf, yearsIn } from "./timeline.ts";
import { historyWords } from "./words.ts";

/**
 * Shows a history as a page that stands alone: a life line for each clause, told apart by colour and by pattern, then each
 * version that changed something, as a comparison shows it.
 * @param report what `createHistory` gathered
 * @param kind a live page has links to the comparison of a version with the one before it, for a viewer that answers them:
 *   with the version's number as `data-step`, and a place as links of a comparison have it
 * @returns the whole page as HTML
 */
export function historyPage(report: HistoryReport, kind: "alone" | "live" = "alone"): string {
  const words = inLanguage(historyWords, report.language);
  const compared = inLanguage(compareWords, report.language);
  return pageOf({
    language: report.language,
    title: `${words.history} – ${words.title(report.fileName)}`,
    style: compareStyle + historyStyle,
    before: shapes,
    header: html`<p class="eyebrow"><span>${words.history}</span><span>${words.title(report.fileName)}</span></p>
<h1>${report.headline}</h1>
<p class="summary">${report.summary}</p>`,
    main: [
      report.lines.length > 0 ? timeline(report) : "",
      ...stepsOf(report).map((step, index) => section(step, index, kind, report, compared)),
    ],
    caution: compared.caution,
  });
}

function timeline(report: HistoryReport): Markup {
  const words = inLanguage(historyWords, report.language);
  const names = inLanguage(auditWords, report.language).standings;
  const scale = scaleOf(report);
  const present = standings.filter((it) =>
    report.lines.some(({ stretches }) => stretches.some(({ standing }) => standing === it)),
  );
  const axis = html`<svg class="axis" aria-hidden="true" focusable="false">${yearsIn(scale).map(
    ({ year, x }) => html`<line x1="${x}%" x2="${x}%" y1="14" y2="19"/><text x="${x}%" y="11">${year}</text>`,
  )}</svg>`;
  return html`<figure class="picture lives">
<figcaption>${words.timeline}</figcaption>
${axis}
<ol>${report.lines.map((line, number) => life(line, number, report, scale))}</ol>
<ul class="legend">${present.map((it) => html`<li>${swatch(it)}${names[it]}</li>`)}</ul>
</figure>`;
}

function life(line: LifeLine, number: number, report: HistoryReport, scale: ReturnType<typeof scaleOf>): Markup {
  const words = inLanguage(historyWords, report.language);
  const names = inLanguage(auditWords, report.language);
  const own = report.events.filter((event) => event.line === number && event.kind !== "reworded");
  const bands = bandsOf(line, scale);
  const told = bands.map(({ standing, from, until }) => words.stretch(names.standings[standing], from, until));
  const topics = line.topics.map((topic) => names.topics[topic]).join(", ");
  const quote = names.quoted(shortened(line.text, longest));
  const target = own.at(-1)?.id;
  return html`<li class="${line.until === undefined ? "" : "gone"}">
<p class="name"><span class="tally">${topics}</span> ${target ? html`<a href="#${target}" lang="${line.language}">${quote}</a>` : html`<span lang="${line.language}">${quote}</span>`}</p>
<svg class="life" role="img" aria-label="${told.join("; ")}">
${bands.map(({ standing, x, length }) => html`<g class="${standing}"><rect class="band" x="${x}%" y="2" width="${length}%" height="10"/></g>`)}
${own.map(({ id, revision, kind }) => html`<a href="#${id}"><title>${longDay(revision, report.language)}</title><line class="event ${kind}" x1="${scale.xOf(revision)}%" x2="${scale.xOf(revision)}%" y1="0" y2="14"/></a>`)}
</svg>
</li>`;
}

/** In UTF-16 code units. */
const longest = 130;

function section(
  { revision, version, events, reworded }: HistoryStep,
  index: number,
  kind: "alone" | "live",
  { language }: HistoryReport,
  compared: CompareWords,
): Markup {
  const words = inLanguage(historyWords, language);
  const id = `version-${index + 1}`;
  return html`<section aria-labelledby="${id}" class="version-of"><h2 id="${id}">${longDay(revision, language)}<span class="tally">${revision.commit.slice(0, 9)}</span></h2>
<p class="caption">${revision.subject ? html`<b>${revision.subject}</b> ` : ""}${words.by(revision.author)}${kind === "live" ? html` <button type="button" data-step="${version}">${words.compare}</button>` : ""}</p>
${events.map((event) => html`<div class="${directionOf[event.kind]}">${article(event, compared, kind === "live" ? linkTo(version) : lineOnly)}</div>`)}
${reworded > 0 ? html`<p class="caption">${words.reworded(reworded)}</p>` : ""}</section>`;
}

const directionOf = {
  "promise-gone": "loses",
  weakened: "loses",
  mixed: "loses",
  "new-permission": "loses",
  strengthened: "gains",
  "new-promise": "gains",
  "permission-gone": "gains",
  changed: "other",
  reworded: "reworded",
} as const;

/** A version is no file that a link could lead to. */
const lineOnly: typeof link = ({ line }, _side, _id, words) => html`<span>${words.line(line)}</span>`;

/** Leads to where a clause stands in a version or in the one before it, both side by side. */
function linkTo(version: number): typeof link {
  return ({ span, line }, side, id, words) =>
    html`<a href="#${id}" data-step="${version}" data-start="${span.start}" data-side="${side}">${words.line(line)}</a>`;
}
