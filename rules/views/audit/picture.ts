import type { Topic } from "../../core/model.ts";
import { inLanguage } from "../../languages/translated.ts";
import { html, type Markup } from "../page/markup.ts";
import { type Audience, type AuditWords, auditWords, type Standing } from "../wording/facts.ts";
import type { AuditReport } from "./audit.ts";
import { audiences, type Flow, standings, topics } from "./flows.ts";
import { type Band, type Box, layOut, type Post, type Room, tagWidth } from "./layout.ts";

/**
 * Draws which data goes into which use: a band for each flow, as wide as its number of clauses, told apart by colour,
 * by pattern and by a mark, so that it reads in print and without colour. Drawn twice, for a wide page and for a narrow
 * one; the style shows one of them.
 * @returns a figure of SVG with a legend, a text alternative, and the same numbers as a table
 */
export function auditPicture(report: AuditReport): Markup {
  const words = inLanguage(auditWords, report.language);
  const present = standings.filter((standing) => report.flows.some((flow) => flow.standing === standing));
  return html`<figure class="picture">
<figcaption>${words.picture.caption}</figcaption>
${drawing(report.flows, words, "wide")}
${drawing(report.flows, words, "narrow")}
<ul class="legend">${present.map((standing) => html`<li>${swatch(standing)}${words.standings[standing]}</li>`)}</ul>
<details id="numbers"><summary>${words.picture.table}</summary>${table(report.flows, words)}</details>
</figure>`;
}

/** The shapes that marks and bands are made of; a page needs them once, before the first mark. */
export const shapes: Markup = html`<svg class="shapes" aria-hidden="true" focusable="false" width="0" height="0"><defs>
<symbol id="mark-unseparated" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" class="cut"/></symbol>
<symbol id="mark-partial" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2" class="ring"/><path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor"/></symbol>
<symbol id="mark-unknown" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2" class="ring dotted"/><circle cx="8" cy="8" r="1.6" fill="currentColor"/></symbol>
<symbol id="mark-separated" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.6 8.3l2.4 2.4 4.4-5" class="cut"/></symbol>
<symbol id="mark-kept-out" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2" class="ring"/><path d="M4.2 8h7.6" class="bar"/></symbol>
<symbol id="mark-not-judged" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2" class="ring"/><circle cx="8" cy="8" r="2.4" fill="currentColor"/></symbol>
<symbol id="mark-no-promise" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.2" class="ring"/></symbol>
<pattern id="band-unseparated" class="unseparated" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" class="wash"/><rect width="3.2" height="7" fill="currentColor"/></pattern>
<pattern id="band-partial" class="partial" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" class="wash"/><rect width="2" height="6" fill="currentColor"/></pattern>
<pattern id="band-unknown" class="unknown" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" class="wash"/><circle cx="3" cy="3" r="1.3" fill="currentColor"/></pattern>
</defs></svg>`;

/** A standing's mark: a shape of its own, in its colour. */
export function mark(standing: Standing): Markup {
  return html`<svg class="mark ${standing}" aria-hidden="true" focusable="false" viewBox="0 0 16 16" width="14" height="14"><use href="#mark-${standing}"/></svg>`;
}

/** What a legend shows for a standing: its band and its mark. */
export function swatch(standing: Standing): Markup {
  return html`<svg class="swatch ${standing}" aria-hidden="true" focusable="false" viewBox="0 0 44 16" width="44" height="16"><rect x="0.75" y="2.75" width="24" height="10.5" class="band"/><svg x="30" y="1" width="14" height="14" viewBox="0 0 16 16"><use href="#mark-${standing}"/></svg></svg>`;
}

/** Beside the posts there is room for names; on a narrow page they stand above. */
const rooms = {
  wide: { width: 670, left: 204, right: 156, padding: 22, top: 8 },
  narrow: { width: 360, left: 0, right: 0, padding: 36, top: 26 },
} as const;

function drawing(flows: readonly Flow[], words: AuditWords, size: keyof typeof rooms): Markup {
  const room = rooms[size];
  const { height, sources, uses, bands } = layOut(flows, room);
  const title = `flows-${size}-title`;
  const text = `flows-${size}-text`;
  return html`<svg class="flows ${size}" role="img" aria-labelledby="${title} ${text}" viewBox="0 0 ${room.width} ${rounded(height)}">
<title id="${title}">${words.picture.title}</title>
<desc id="${text}">${alternative(flows, words)}</desc>
<g aria-hidden="true">
${bands.map(bandOf)}
${sources.map((it) => html`${postOf(it)}${nameOf(words.picture.audiences[it.key], it, room, "start")}`)}
${uses.map((it) => html`${postOf(it)}${nameOf(words.topics[it.key], it, room, "end")}`)}
${bands.map(tagOf)}
</g>
</svg>`;
}

function bandOf({ flow, outline, stop }: Band): Markup {
  return html`<g class="${flow.standing}"><path class="band" d="${outline}"/>${stop ? box(stop, "stop") : ""}</g>`;
}

/** Solid where flows arrive, an empty frame where they are kept out. */
function postOf({ x, y, width, height, barred }: Post<Audience | Topic>): Markup {
  const open = height - barred;
  const solid = open > 0.1 ? box({ x, y, width, height: open }, "post") : "";
  const empty =
    barred > 0 ? box({ x: x + 0.5, y: y + open + 0.5, width: width - 1, height: barred - 1 }, "post empty") : "";
  return html`${solid}${empty}`;
}

function box({ x, y, width, height }: Box, kind: string): Markup {
  return html`<rect class="${kind}" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"/>`;
}

function nameOf(name: string, { x, y, width, height }: Box, { left }: Room, side: "start" | "end"): Markup {
  const outward = side === "start" ? -12 : width + 12;
  if (left === 0) {
    const edge = side === "start" ? x : x + width;
    return html`<text class="name" x="${rounded(edge)}" y="${rounded(y - 8)}" text-anchor="${side}">${name}</text>`;
  }
  const anchor = side === "start" ? "end" : "start";
  return html`<text class="name" x="${rounded(x + outward)}" y="${rounded(y + height / 2)}" text-anchor="${anchor}" dominant-baseline="central">${name}</text>`;
}

function tagOf({ flow, tag: { x, y } }: Band): Markup {
  return html`<g class="tag ${flow.standing}"><rect x="${rounded(x)}" y="${rounded(y - 9)}" width="${tagWidth(flow.count)}" height="18" rx="9"/><svg x="${rounded(x + 4)}" y="${rounded(y - 7)}" width="14" height="14" viewBox="0 0 16 16"><use href="#mark-${flow.standing}"/></svg><text x="${rounded(x + 21)}" y="${rounded(y)}" dominant-baseline="central">${flow.count}</text></g>`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function alternative(flows: readonly Flow[], { picture, topics: uses, tally }: AuditWords): string {
  return flows
    .map(({ audience, topic, count, standing }) =>
      picture.into(picture.audiences[audience], uses[topic], tally(count, standing)),
    )
    .join(" ");
}

function table(flows: readonly Flow[], words: AuditWords): Markup {
  const columns = topics.filter((topic) => flows.some((flow) => flow.topic === topic));
  const rows = audiences.filter((audience) => flows.some((flow) => flow.audience === audience));
  const cell = (audience: Audience, topic: Topic): Markup => {
    const own = flows.filter((flow) => flow.audience === audience && flow.topic === topic);
    if (own.length === 0) return html`<td class="none">${words.picture.none}</td>`;
    return html`<td>${own.map((flow) => html`<span class="number">${mark(flow.standing)}${words.tally(flow.count, flow.standing)}</span>`)}</td>`;
  };
  return html`<table>
<caption class="unseen">${words.picture.title}</caption>
<thead><tr><th scope="col">${words.picture.data}</th>${columns.map((topic) => html`<th scope="col">${words.topics[topic]}</th>`)}</tr></thead>
<tbody>${rows.map((audience) => html`<tr><th scope="row">${words.picture.audiences[audience]}</th>${columns.map((topic) => cell(audience, topic))}</tr>`)}</tbody>
</table>`;
}
