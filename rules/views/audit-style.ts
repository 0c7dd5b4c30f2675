/**
 * The audit's looks. Inside VS Code its theme decides; a saved page has colours of its own, light or dark as the
 * reader's system is. Signs of one standing share a colour, and never rely on it alone.
 */
export const auditStyle = `
:root {
  --own-paper: #fdfdfc; --own-ink: #1d1f23; --own-quiet: #5a5f68; --own-link: #1a56a8; --own-focus: #1a56a8;
  --own-red: #b3261e; --own-amber: #96650a; --own-green: #1d6f4a; --own-blue: #2a5fa8;
  color-scheme: light;
}
@media (prefers-color-scheme: dark) {
  :root {
    --own-paper: #1b1c1f; --own-ink: #e4e4e2; --own-quiet: #a3a7ae; --own-link: #8ab8f2; --own-focus: #8ab8f2;
    --own-red: #f08d84; --own-amber: #dfb15a; --own-green: #7bc8a0; --own-blue: #93b9ec;
    color-scheme: dark;
  }
}
:root {
  --paper: var(--vscode-editor-background, var(--own-paper));
  --ink: var(--vscode-editor-foreground, var(--own-ink));
  --quiet: var(--vscode-descriptionForeground, var(--own-quiet));
  --link: var(--vscode-textLink-foreground, var(--own-link));
  --focus: var(--vscode-focusBorder, var(--own-focus));
  --red: var(--vscode-editorError-foreground, var(--own-red));
  --amber: var(--vscode-editorWarning-foreground, var(--own-amber));
  --green: var(--vscode-charts-green, var(--own-green));
  --blue: var(--vscode-editorInfo-foreground, var(--own-blue));
  --hair: var(--vscode-contrastBorder, color-mix(in srgb, var(--ink) 16%, transparent));
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, "Liberation Serif", "DejaVu Serif", serif;
  --sans: var(--vscode-font-family, system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", "DejaVu Sans", sans-serif);
  --mono: var(--vscode-editor-font-family, ui-monospace, "Cascadia Mono", Menlo, "Liberation Mono", "DejaVu Sans Mono", monospace);
}
* { box-sizing: border-box; }
body { margin: 0; padding: 0; background: var(--paper); color: var(--ink); font: 14px/1.55 var(--sans); -webkit-text-size-adjust: 100%; }
main { max-width: 47rem; margin: 0 auto; padding: 2.75rem 1.75rem 4rem; }
a { color: var(--link); text-decoration: underline 1px; text-underline-offset: 0.18em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 3px; border-radius: 2px; }
p, ul, ol, dl, dd, figure, blockquote, h1, h2, h3 { margin: 0; padding: 0; }
ul, ol { list-style: none; }
code { font: 0.86em var(--mono); color: var(--quiet); background: none; overflow-wrap: anywhere; }

.eyebrow { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; color: var(--quiet); font-size: 0.86rem; padding-bottom: 0.75rem; border-bottom: 1px solid var(--hair); }
.eyebrow span { overflow-wrap: anywhere; }
h1 { font: 600 1.9rem/1.22 var(--serif); letter-spacing: -0.005em; margin-top: 1.6rem; text-wrap: balance; }
.summary { margin-top: 0.8rem; max-width: 40rem; color: var(--quiet); font-size: 1rem; }
.findings-line { margin-top: 0.4rem; color: var(--quiet); font-size: 1rem; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); border-top: 1px solid var(--hair); border-bottom: 1px solid var(--hair); margin-top: 1.9rem; }
.tiles li { padding: 0.9rem 1rem 0.85rem 0; }
.tiles .count { display: block; font: 600 1.75rem/1.1 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
.tiles .what { display: flex; align-items: center; gap: 0.4rem; margin-top: 0.3rem; font-size: 0.88rem; }
.tiles a { color: inherit; text-decoration: none; }
.tiles a:hover .what { text-decoration: underline; text-underline-offset: 0.18em; }
.tiles .zero { color: var(--quiet); }

section { margin-top: 2.9rem; }
h2 { font: 600 1.35rem/1.3 var(--serif); }
h2 .tally, h3 .tally { color: var(--quiet); font-weight: 400; font-family: var(--sans); font-size: 0.9rem; margin-left: 0.45rem; }
.caption { color: var(--quiet); }
h3 { display: flex; align-items: center; gap: 0.5rem; font: 600 1rem/1.4 var(--sans); margin-top: 1.7rem; }
h3 + .caption { margin-left: 1.4rem; }
.mark { flex: none; }

.unseparated { color: var(--red); }
.partial { color: var(--amber); }
.separated { color: var(--green); }
.kept-out { color: var(--green); }
.unknown { color: var(--blue); }
.not-judged, .no-promise { color: var(--quiet); }
.shapes { position: absolute; }
.cut { fill: none; stroke: var(--paper); stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
.ring { fill: none; stroke: currentColor; stroke-width: 1.6; }
.dotted { stroke-dasharray: 1.6 2.3; }
.bar { fill: none; stroke: currentColor; stroke-width: 1.8; }

.picture { margin-top: 0.2rem; }
figcaption { color: var(--quiet); }
.flows { display: block; width: 100%; height: auto; margin: 1.1rem 0 0.6rem; overflow: visible; }
.flows text { font: 13px var(--sans); fill: var(--ink); }
.flows .name { font-size: 14px; }
.post { fill: var(--ink); }
.wash { fill: currentColor; opacity: 0.16; }
.band { stroke: currentColor; stroke-width: 1; }
.unseparated .band { fill: url(#band-unseparated); }
.partial .band { fill: url(#band-partial); }
.unknown .band { fill: url(#band-unknown); stroke-dasharray: 2 3; }
.separated .band { fill: currentColor; fill-opacity: 0.72; }
.not-judged .band { fill: currentColor; fill-opacity: 0.14; }
.kept-out .band { fill: none; stroke-width: 1.3; stroke-dasharray: 5 3; }
.stop { fill: currentColor; }
.tag rect { fill: var(--paper); stroke: currentColor; stroke-width: 1; }
.tag text { font-weight: 600; font-variant-numeric: tabular-nums; }
.legend { display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; font-size: 0.88rem; }
.legend li { display: flex; align-items: center; gap: 0.5rem; }
.legend svg { flex: none; }

table { width: 100%; border-collapse: collapse; margin-top: 1.5rem; font-size: 0.92rem; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.35rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-top: 1px solid var(--hair); font-weight: 400; }
thead th { color: var(--quiet); }
tbody th { font-weight: 600; white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 1px solid var(--hair); }
.number { display: flex; align-items: center; gap: 0.45rem; }
.none { color: var(--quiet); }

article { border-top: 1px solid var(--hair); margin: 1rem 0 0 1.4rem; padding-top: 0.85rem; scroll-margin-top: 1rem; }
article:target, .plain li:target { background: color-mix(in srgb, var(--link) 7%, transparent); }
.where { display: flex; justify-content: space-between; align-items: baseline; gap: 1.25rem; font-size: 0.88rem; color: var(--quiet); }
.where .path { overflow-wrap: anywhere; }
.where a { flex: none; white-space: nowrap; font-variant-numeric: tabular-nums; }
blockquote { font: 1.08rem/1.55 var(--serif); margin: 0.35rem 0 0; overflow-wrap: anywhere; hyphens: manual; border: 0; background: none; }
blockquote mark { background: none; color: inherit; text-decoration: underline 2px var(--blue); text-underline-offset: 0.2em; }
blockquote mark.error { text-decoration-color: var(--red); text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
blockquote mark.warning { text-decoration-color: var(--amber); text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
.case { margin-top: 0.5rem; }
.case .because { color: var(--quiet); }
dl { display: grid; grid-template-columns: 7.2rem minmax(0, 1fr); gap: 0.12rem 0.9rem; margin-top: 0.65rem; font-size: 0.92rem; }
dt { color: var(--quiet); }
dd { overflow-wrap: anywhere; }
dd li + li { margin-top: 0.08rem; }
.note { color: var(--quiet); }
.note::before { content: "– "; }
.missing { color: var(--quiet); font-style: italic; }
.findings { margin-top: 0.85rem; }
.findings > li { padding-left: 0.9rem; border-left: 3px solid var(--blue); margin-top: 0.75rem; }
.findings > .error { border-left-color: var(--red); }
.findings > .warning { border-left: 3px double var(--amber); }
.findings > .info, .findings > .hint { border-left-style: dotted; }
.findings .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.6rem; font-size: 0.88rem; }
.findings .head b { font-weight: 600; }
.findings .why { color: var(--quiet); margin-top: 0.2rem; }
.findings .offered { margin-top: 0.3rem; font-size: 0.92rem; }
.findings .offered ul { list-style: disc; padding-left: 1.15rem; }
.findings .offered span { color: var(--quiet); }
.sources-cited { font-size: 0.86rem; white-space: nowrap; }
.plain > li { border-top: 1px solid var(--hair); margin-top: 0.85rem; padding-top: 0.85rem; }
.plain .findings { margin-top: 0.2rem; }
details { margin-top: 2.9rem; }
summary { cursor: default; }
summary h2 { display: inline; }
.bibliography { counter-reset: source; font-size: 0.92rem; margin-top: 0.6rem; }
.bibliography li { display: grid; grid-template-columns: 1.9rem minmax(0, 1fr); margin-top: 0.3rem; overflow-wrap: anywhere; }
.bibliography li::before { counter-increment: source; content: counter(source) "."; color: var(--quiet); font-variant-numeric: tabular-nums; }
footer { margin-top: 3rem; padding-top: 0.9rem; border-top: 1px solid var(--hair); color: var(--quiet); font-size: 0.88rem; }
@media (max-width: 34rem) {
  main { padding: 1.6rem 1.1rem 3rem; }
  h1 { font-size: 1.5rem; }
  .tiles { grid-template-columns: 1fr 1fr; }
  .flows .name { font-size: 18px; }
  article, h3 + .caption { margin-left: 0; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dt { margin-top: 0.35rem; }
  tbody th { white-space: normal; }
}
@media (forced-colors: active) {
  .post { fill: CanvasText; }
  .tag rect { fill: Canvas; }
  .cut { stroke: Canvas; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --link: #000; --red: #a01b14; --amber: #7a5200; --green: #185c3d; --blue: #234f8c; color-scheme: light; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3, .where { break-after: avoid; }
  figure, tr, .findings > li, blockquote { break-inside: avoid; }
}
@page { margin: 20mm 22mm; }
`;
