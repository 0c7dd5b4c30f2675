/** What the page of a comparison has beside the audit's looks. */
export const compareStyle = `
.report { --measure: 62rem; }
.tiles { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); }
.tiles .what { align-items: flex-start; line-height: 1.35; }
article { margin-left: 0; margin-top: 1.5rem; padding-top: 1rem; }
article h3 { margin-top: 0; justify-content: space-between; align-items: baseline; }
article .where { justify-content: space-between; }
.kind::before { display: inline-block; width: 1.15em; font-weight: 400; }
.loses .kind { color: var(--red); }
.loses .kind::before { content: "\\2193"; }
.gains .kind { color: var(--green); }
.gains .kind::before { content: "\\2191"; }
.other .kind::before { content: "\\2195"; }
.reworded .kind::before { content: "\\2248"; }
.versions { display: grid; grid-template-columns: 1fr 1fr; gap: 1.4rem; margin-top: 0.6rem; }
.version { min-width: 0; }
.version + .version { border-left: 1px solid var(--hair); padding-left: 1.4rem; }
.version .where { border-bottom: 1px dotted var(--hair); padding-bottom: 0.2rem; }
.version blockquote { font-size: 1.02rem; margin-top: 0.5rem; }
.under { color: var(--quiet); font-size: 0.92rem; margin-top: 0.5rem; overflow-wrap: anywhere; }
.absent .none { margin-top: 0.5rem; font-style: italic; }
.told { margin-top: 0.9rem; }
.told li { padding-left: 0.9rem; border-left: 3px dotted var(--quiet); margin-top: 0.55rem; }
.told .weakened { border-left: 3px solid var(--red); }
.told .strengthened { border-left: 3px double var(--green); }
.told b { font-weight: 600; margin-right: 0.35rem; }
.told .words { color: var(--quiet); font-size: 0.92rem; overflow-wrap: anywhere; }
.told .quoted { margin-right: 0.9rem; }
.told .note-name { font-style: italic; }
@media (max-width: 44rem) {
  .versions { grid-template-columns: minmax(0, 1fr); gap: 0.9rem; }
  .version + .version { border-left: 0; padding-left: 0; }
}
@media print {
  article { break-inside: avoid; }
}
`;
