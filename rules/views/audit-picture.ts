import type { Topic } from "../core/model.ts";
import { type AuditReport, audiences, type Flow, standings, topics } from "./audit.ts";
import { type Audience, type AuditWords, auditWords, type Standing } from "./audit-words.ts";
import { html, type Markup } from "./markup.ts";

/**
 * Draws which data goes into which use: a band for each flow, as wide as its number of clauses, told apart by colour,
 * by pattern and by a mark, so that it reads in print and without colour.
 * @returns an SVG figure with a legend, a text alternative, and the same numbers as a table
 */
export function auditPicture(report: AuditReport): Markup {
  const words = auditWords[report.language];
  const present = standings.filter((standing) => report.flows.some((flow) => flow.standing === standing));
  return html`<figure class="picture">
<figcaption>${words.picture.caption}</figcaption>
${drawing(report.flows, words)}
<ul class="legend">${present.map((standing) => html`<li>${swatch(standing)}${words.standings[standing]}</li>`)}</ul>
${table(report.flows, words)}
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

function swatch(standing: Standing): Markup {
  return html`<svg class="swatch ${standing}" aria-hidden="true" focusable="false" viewBox="0 0 44 16" width="44" height="16"><rect x="0.75" y="2.75" width="24" height="10.5" class="band"/><svg x="30" y="1" width="14" height="14" viewBox="0 0 16 16"><use href="#mark-${standing}"/></svg></svg>`;
}

const width = 720;
const left = 176;
const right = 544;
const post = 8;
const gap = 30;
const top = 8;
const perClause = 13;
const widest = 44;
const slotMargin = 7;

function drawing(flows: readonly Flow[], words: AuditWords): Markup {
  const unit = Math.min(perClause, widest / Math.max(1, ...flows.map(({ count }) => count)));
  const thickness = ({ count }: Flow): number => Math.max(3, count * unit);
  const from = stack(audiences, flows, ({ audience }) => audience, thickness);
  const to = stack(topics, flows, ({ topic }) => topic, thickness);
  const height = Math.max(from.height, to.height) + 2 * top;
  const raised = { from: top + (height - 2 * top - from.height) / 2, to: top + (height - 2 * top - to.height) / 2 };
  const bands = flows.map((flow) => ({
    flow,
    y1: raised.from + (from.middles.get(flow) ?? 0),
    y2: raised.to + (to.middles.get(flow) ?? 0),
    thick: thickness(flow),
  }));

  return html`<svg class="flows" role="img" aria-labelledby="flows-title flows-text" viewBox="0 0 ${width} ${rounded(height)}">
<title id="flows-title">${words.picture.title}</title>
<desc id="flows-text">${alternative(flows, words)}</desc>
<g aria-hidden="true">
${bands.map(band)}
${from.posts.map((it) => html`<rect class="post" x="${left}" y="${rounded(raised.from + it.y)}" width="${post}" height="${rounded(it.height)}"/><text class="name" x="${left - 12}" y="${rounded(raised.from + it.y + it.height / 2)}" text-anchor="end" dominant-baseline="central">${words.picture.audiences[it.key]}</text>`)}
${to.posts.map((it) => html`<rect class="post" x="${right - post}" y="${rounded(raised.to + it.y)}" width="${post}" height="${rounded(it.height)}"/><text class="name" x="${right + 12}" y="${rounded(raised.to + it.y + it.height / 2)}" dominant-baseline="central">${words.topics[it.key]}</text>`)}
${bands.map(label)}
</g>
</svg>`;
}

interface Post<Key> {
  readonly key: Key;
  readonly y: number;
  readonly height: number;
}

/** Piles the flows of one side up under their posts; a slot has room for a label, however thin its band. */
function stack<Key extends Audience | Topic>(
  keys: readonly Key[],
  flows: readonly Flow[],
  keyOf: (flow: Flow) => Key,
  thickness: (flow: Flow) => number,
): { readonly posts: readonly Post<Key>[]; readonly middles: ReadonlyMap<Flow, number>; readonly height: number } {
  const posts: Post<Key>[] = [];
  const middles = new Map<Flow, number>();
  let y = 0;
  for (const key of keys) {
    const own = flows.filter((flow) => keyOf(flow) === key);
    if (own.length === 0) continue;
    const start = y;
    for (const flow of own) {
      const slot = Math.max(thickness(flow), 16) + slotMargin;
      middles.set(flow, y + slot / 2);
      y += slot;
    }
    posts.push({ key, y: start, height: y - start });
    y += gap;
  }
  return { posts, middles, height: Math.max(0, y - gap) };
}

interface Band {
  readonly flow: Flow;
  readonly y1: number;
  readonly y2: number;
  readonly thick: number;
}

/** What is kept out stops at a bar before it reaches its use. */
function band({ flow, y1, y2, thick }: Band): Markup {
  const stopped = flow.standing === "kept-out";
  const start = left + post;
  const end = stopped ? right - post - 34 : right - post;
  const half = thick / 2;
  const bend = rounded((start + end) / 2);
  const shape = `M${start} ${rounded(y1 - half)}C${bend} ${rounded(y1 - half)} ${bend} ${rounded(y2 - half)} ${end} ${rounded(y2 - half)}V${rounded(y2 + half)}C${bend} ${rounded(y2 + half)} ${bend} ${rounded(y1 + half)} ${start} ${rounded(y1 + half)}Z`;
  const stop = html`<rect class="stop" x="${end}" y="${rounded(y2 - half - 5)}" width="4" height="${rounded(thick + 10)}"/>`;
  return html`<g class="${flow.standing}"><path class="band" d="${shape}"/>${stopped ? stop : ""}</g>`;
}

function label({ flow, y1 }: Band): Markup {
  const x = left + post + 12;
  const digits = String(flow.count).length;
  return html`<g class="tag ${flow.standing}"><rect x="${x}" y="${rounded(y1 - 9)}" width="${26 + 7 * digits}" height="18" rx="9"/><svg x="${x + 4}" y="${rounded(y1 - 7)}" width="14" height="14" viewBox="0 0 16 16"><use href="#mark-${flow.standing}"/></svg><text x="${x + 21}" y="${rounded(y1)}" dominant-baseline="central">${flow.count}</text></g>`;
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
<caption>${words.picture.table}</caption>
<thead><tr><th scope="col">${words.picture.data}</th>${columns.map((topic) => html`<th scope="col">${words.topics[topic]}</th>`)}</tr></thead>
<tbody>${rows.map((audience) => html`<tr><th scope="row">${words.picture.audiences[audience]}</th>${columns.map((topic) => cell(audience, topic))}</tr>`)}</tbody>
</table>`;
}
