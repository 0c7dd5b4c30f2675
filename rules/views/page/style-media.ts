/** What differs on narrow pages, in high contrast, where colours are forced, and in print. */
export const auditMedia = `
@media screen and (max-width: 46rem) {
  .report { padding-top: 1.6rem; }
  h1 { font-size: 1.65rem; margin-top: 1.1rem; }
  .tiles { margin-top: 1.2rem; }
  .report > main > section, .report > main > details.aside { margin-top: 2.4rem; }
}
@media screen and (max-width: 36rem) {
  .report { padding: 1.5rem 1.1rem 3rem; }
  h1 { font-size: 1.5rem; }
  h1 + .verdict { font-size: 1.1rem; }
  .flows.wide { display: none; }
  .flows.narrow { display: block; }
  article, .good > li, h3 + .caption { margin-left: 0; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dt { margin-top: 0.35rem; }
  .by-rule { grid-template-columns: minmax(0, 1fr); }
}
${highContrast(".vscode-high-contrast")}
@media (forced-colors: active) {
  ${highContrast("body")}
  .post, .stop { fill: CanvasText; }
  .post.empty { fill: none; stroke: CanvasText; }
  .flows text { fill: CanvasText; }
  .flows .name { stroke: Canvas; }
  .tag rect { fill: Canvas; }
  .cut { stroke: Canvas; }
  .flows, .mark, .swatch { color: CanvasText; }
  del, ins { background: none; }
}
@media print {
  :root, body { --paper: #fff; --ink: #000; --quiet: #444; --link: #000; --hair: #bbb; --red: #a01b14; --amber: #7a5200; --green: #185c3d; --blue: #234f8c; color-scheme: light; }
  :root { font-size: 13.6px; }
  body { font-size: 0.88rem; }
  .report { padding: 0; }
  .report > header, .report > footer, .report > main > *, .report > main > .matrix, .matrix > h2, .matrix > .caption, .caption { max-width: none; }
  .skip, nav, .filter, .read, #choose-profiles, .also, .filtering:not(:has(.filter :checked)) > .shown { display: none; }
  main > section, main > details.aside { margin-top: 2rem; }
  h2, h3, h4, .caption, .where { break-after: avoid; }
  figure, tr, .findings > li, blockquote, .rules > li, .bibliography li { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .filtering { display: block; }
  summary { list-style: none; }
  #numbers:not([open]) { display: none; }
  .matrix { page: matrix; break-before: page; break-after: page; }
  .scroll { overflow: visible; max-height: none; border: 0; }
  .matrix table { min-width: 0; font-size: 8pt; }
  .matrix thead th, .matrix thead th:first-child, .matrix tbody tr:not(.topic) th, .matrix .topic th > span { position: static; background: none; border-right: 0; }
  .matrix th, .matrix td { padding: 0.35rem 0.6rem 0.35rem 0; }
  .quoted { font-size: 8.5pt; text-decoration: none; }
  .bibliography a { text-decoration: none; }
  .bibliography a::after { content: attr(href); display: block; font-size: 0.86em; color: var(--quiet); }
}
@page { margin: 20mm 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444; } }
@page matrix { size: landscape; margin: 15mm; }
`;

/** Borders instead of fills, and lines that are thick enough to be seen. */
function highContrast(within: string): string {
  return `${within} .wash { opacity: 0; }
  ${within} .band { stroke-width: 1.6; }
  ${within} .separated .band, ${within} .not-judged .band { fill: none; }
  ${within} .separated .band { stroke-width: 2.6; }
  ${within} :is(article, .plain > li):target { background: none; outline: 1px dashed currentColor; outline-offset: 0.3rem; }
  ${within} .not-said span { border-color: currentColor; }`;
}
