import { matrixStyle } from "./style-matrix.ts";
import { auditMedia } from "./style-media.ts";

const page = `
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
.report { --measure: 47rem; padding: 2.5rem 1.75rem 4rem; }
.report > header, .report > footer, .report > main > * { max-width: var(--measure); margin-inline: auto; }
.report > main > .matrix { max-width: 76rem; }
a { color: var(--link); text-decoration: underline 1px; text-underline-offset: 0.18em; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
p, ul, ol, dl, dd, figure, blockquote, h1, h2, h3, h4, fieldset, legend { margin: 0; padding: 0; }
fieldset { border: 0; min-width: 0; }
ul, ol { list-style: none; }
code { font: 0.86em var(--mono); color: inherit; background: none; padding: 0; overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.75rem; z-index: 3; padding: 0.3rem 0.7rem; background: var(--paper); border: 1px solid var(--focus); }

.eyebrow { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; color: var(--quiet); font-size: 0.86rem; padding-bottom: 0.7rem; border-bottom: 1px solid var(--hair); }
.eyebrow span { overflow-wrap: anywhere; }
h1 { font: 600 1.9rem/1.22 var(--serif); letter-spacing: -0.005em; margin-top: 1.5rem; text-wrap: balance; }
h1 + .verdict, .verdict + .verdict { font: 400 1.2rem/1.4 var(--serif); margin-top: 0.55rem; text-wrap: pretty; }
.summary { margin-top: 0.9rem; max-width: 40rem; color: var(--quiet); }
.findings-line { margin-top: 0.4rem; color: var(--quiet); }
.summary b { font-weight: 600; color: var(--ink); }
.judged { margin-top: 0.45rem; max-width: 40rem; color: var(--quiet); }
.judged .label { color: var(--quiet); }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); border-top: 1px solid var(--hair); border-bottom: 1px solid var(--hair); margin-top: 1.6rem; }
.tiles li { padding: 0.85rem 1rem 0.8rem 0; }
.tiles .count { display: block; font: 600 1.75rem/1.1 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
.tiles .what { display: flex; gap: 0.4rem; margin-top: 0.3rem; font-size: 0.88rem; line-height: 1.35; }
.tiles .mark { margin-top: 0.15rem; }
.tiles a { color: inherit; text-decoration: none; }
.tiles a:hover .what > span { text-decoration: underline; text-underline-offset: 0.18em; }
.tiles .zero { color: var(--quiet); }
.contents { display: flex; flex-wrap: wrap; gap: 0.15rem 1.4rem; margin-top: 0.8rem; font-size: 0.88rem; }

main > section, main > details.aside { margin-top: 3rem; }
h2 { font: 600 1.35rem/1.3 var(--serif); scroll-margin-top: 1rem; }
.tally { color: var(--quiet); font: 400 0.9rem var(--sans); margin-left: 0.45rem; font-variant-numeric: tabular-nums; }
.caption { color: var(--quiet); max-width: 42rem; }
h3 { display: flex; gap: 0.5rem; font: 600 1rem/1.4 var(--sans); margin-top: 1.9rem; scroll-margin-top: 1rem; }
h3 .mark { margin-top: 0.2rem; }
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
.flows { display: block; width: 100%; height: auto; margin: 1.1rem 0 0.7rem; overflow: visible; }
.flows.narrow { display: none; }
.flows text { font: 13px var(--sans); fill: var(--ink); }
.flows .name { font-size: 14px; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.post { fill: var(--ink); }
.post.empty { fill: none; stroke: var(--ink); stroke-width: 1; stroke-dasharray: 3 2; }
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
summary { cursor: pointer; color: var(--quiet); font-size: 0.88rem; width: fit-content; }
summary:hover { color: var(--ink); }
summary h2 { display: inline; color: var(--ink); }
#numbers { margin-top: 0.9rem; }

.filtering { display: flex; flex-direction: column; counter-reset: shown; }
.filtering > h2, .filter { order: -2; }
.filtering > .shown { order: -1; }
.finding { counter-increment: shown; }
.shown { margin-top: 0.7rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.now::before { content: counter(shown); }
.filter { margin-top: 0.6rem; font-size: 0.92rem; }
.filter fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: 0.2rem 1.15rem; }
.filter .by-severity legend { float: left; margin-right: 1.15rem; color: var(--quiet); }
.filter details { margin-top: 0.35rem; }
.by-rule { margin-top: 0.3rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); }
label { display: flex; align-items: baseline; gap: 0.45rem; padding: 0.1rem 0; cursor: pointer; }
label .tally { margin-left: 0; }
input { margin: 0; flex: none; accent-color: var(--link); position: relative; top: 0.1rem; }
button { font: inherit; color: var(--link); background: none; border: 0; padding: 0.1rem 0; cursor: pointer; text-decoration: underline; text-underline-offset: 0.18em; }
.filter:not(:has(:checked)) button { visibility: hidden; }
.profiles { margin-top: 0.4rem; padding: 0.7rem 0.9rem; border: 1px solid var(--hair); font-size: 0.92rem; color: var(--ink); }
.profiles legend { color: var(--quiet); float: left; width: 100%; margin-bottom: 0.4rem; }
.profiles label { clear: both; }
.profiles button { margin-top: 0.5rem; }

article { border-top: 1px solid var(--hair); margin: 1rem 0 0 1.4rem; padding-top: 0.85rem; scroll-margin-top: 1rem; }
article:target, .plain li:target, .rules li:target { background: color-mix(in srgb, var(--link) 7%, transparent); }
.where { display: flex; justify-content: space-between; align-items: baseline; gap: 1.25rem; font: 400 0.88rem/1.5 var(--sans); color: var(--quiet); }
.where .path { overflow-wrap: anywhere; }
.where a { flex: none; white-space: nowrap; font-variant-numeric: tabular-nums; }
blockquote { font: 1.08rem/1.55 var(--serif); margin: 0.3rem 0 0; overflow-wrap: anywhere; hyphens: manual; border: 0; background: none; }
blockquote .under { font-size: 0.94rem; color: var(--quiet); }
mark { background: none; color: inherit; text-decoration: underline 2px var(--blue); text-underline-offset: 0.2em; }
mark.error { text-decoration-color: var(--red); text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
mark.warning { text-decoration-color: var(--amber); text-decoration-style: wavy; text-decoration-thickness: 1.5px; }
.case { margin-top: 0.4rem; }
.case .because { color: var(--quiet); }
.read { margin-top: 0.7rem; }
dl { display: grid; grid-template-columns: 7.2rem minmax(0, 1fr); gap: 0.12rem 0.9rem; margin-top: 0.4rem; font-size: 0.92rem; }
dt { color: var(--quiet); }
dd { overflow-wrap: anywhere; }
dd li + li { margin-top: 0.08rem; }
.note { color: var(--quiet); }
* + .note::before { content: "– "; }
.missing { color: var(--quiet); font-style: italic; }
.findings { margin-top: 0.85rem; }
.findings > li { padding-left: 0.9rem; border-left: 3px solid var(--blue); margin-top: 0.75rem; }
.findings > .error { border-left-color: var(--red); }
.findings > .warning { border-left: 3px double var(--amber); }
.findings > .info, .findings > .hint { border-left-style: dotted; }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.6rem; font-size: 0.88rem; }
.head b { font-weight: 600; }
.rule { color: var(--quiet); display: inline-block; line-height: 24px; }
.offered { margin-top: 0.3rem; font-size: 0.92rem; }
.offered .label, .offered > span { color: var(--quiet); }
.rewrite > summary, .rewrite button { min-height: 24px; line-height: 24px; }
.rewrite[open] > summary { color: var(--ink); }
.rewrite > p { margin-top: 0.3rem; max-width: 44rem; overflow-wrap: anywhere; }
.rewrite > :last-child { margin-bottom: 0.4rem; }
del { text-decoration: line-through 1.5px var(--red); background: color-mix(in srgb, var(--red) 12%, transparent); }
ins { text-decoration: underline 2px var(--green); text-underline-offset: 0.2em; background: color-mix(in srgb, var(--green) 13%, transparent); }
.sources-cited { font-size: 0.86rem; white-space: nowrap; }
.sources-cited a { display: inline-block; min-width: 24px; line-height: 24px; text-align: center; }
.plain > li { border-top: 1px solid var(--hair); margin-top: 0.85rem; padding-top: 0.8rem; scroll-margin-top: 1rem; }
.plain .findings { margin-top: 0.2rem; }
.good > li { margin-left: 1.4rem; }
.also { margin-top: 0.3rem; font-size: 0.92rem; }
.rules > li { margin-top: 0.95rem; scroll-margin-top: 1rem; }
.rules h3 { display: block; margin: 0; font-weight: 400; }
.bibliography { counter-reset: source; font-size: 0.92rem; margin-top: 0.6rem; }
.bibliography li { display: grid; grid-template-columns: 1.9rem minmax(0, 1fr); margin-top: 0.3rem; overflow-wrap: anywhere; scroll-margin-top: 1rem; }
.bibliography li::before { counter-increment: source; content: counter(source) "."; color: var(--quiet); font-variant-numeric: tabular-nums; }
footer { margin-top: 3rem; padding-top: 0.9rem; border-top: 1px solid var(--hair); color: var(--quiet); font-size: 0.88rem; }
`;

/**
 * The audit's looks. Inside VS Code its theme decides; a saved page has colours of its own, light or dark as the
 * reader's system is. Signs of one standing share a colour, and never rely on it alone; text is never coloured by it.
 * Words gone are struck out, words added underlined.
 */
export const auditStyle = page + matrixStyle + auditMedia;
