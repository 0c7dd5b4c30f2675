/** The looks of tables: of the numbers behind the picture, and of the matrix in its box; on a narrow page it is a row of cards. */
export const matrixStyle = `
table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.92rem; }
caption { text-align: left; color: var(--quiet); padding-bottom: 0.35rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-top: 1px solid var(--hair); font-weight: 400; }
thead th { color: var(--quiet); border-top: 0; }
tbody th { font-weight: 600; }
.number { display: flex; align-items: center; gap: 0.45rem; }
.none { color: var(--quiet); }
#numbers table { margin-top: 0.5rem; }
#numbers tbody tr:last-child > * { border-bottom: 1px solid var(--hair); }

.matrix > h2, .matrix > .caption { max-width: 47rem; margin-inline: auto; }
.scroll { position: relative; overflow: auto; max-height: min(44rem, 85vh); margin-top: 0.9rem; border: 1px solid var(--hair); overscroll-behavior-x: contain; scroll-padding-top: 4rem; }
.matrix table { min-width: 65rem; table-layout: fixed; font-size: 0.88rem; line-height: 1.42; }
.matrix th, .matrix td { padding: 0.6rem 0.7rem; overflow-wrap: break-word; hyphens: auto; }
.matrix thead th { position: sticky; top: 0; z-index: 2; background: var(--paper); color: var(--ink); font-weight: 600; border-bottom: 1px solid var(--ink); vertical-align: bottom; }
.matrix col.clause { width: 21%; }
.matrix col.act { width: 15%; }
.matrix col.data { width: 18%; }
.matrix col.purpose, .matrix col.choice { width: 13%; }
.matrix col.retention, .matrix col.recipients { width: 10%; }
.matrix thead .tally { display: block; margin: 0; font-size: 0.8rem; }
.matrix .topic th { border-top: 0; padding-top: 1.1rem; font: 600 1rem/1.3 var(--serif); }
.matrix .topic .tally { font-size: 0.88rem; }
.matrix tbody tr:not(.topic) th { font-weight: 400; }
.standing { display: flex; gap: 0.4rem; color: var(--ink); font-size: 0.94em; }
.standing .mark { margin-top: 0.14rem; }
.quoted { display: block; font: 0.98rem/1.42 var(--serif); margin: 0.2rem 0; color: var(--ink); text-decoration-color: var(--hair); }
.quoted:hover { text-decoration-color: currentColor; }
.more, .far, .far > span { color: var(--quiet); }
.matrix td p + p { margin-top: 0.35rem; }
.matrix td .note { color: var(--quiet); }
.not-said span { display: inline-block; border: 1px dashed var(--amber); padding: 0 0.4rem; white-space: nowrap; }
.not-asked { color: var(--quiet); }
@media screen and (max-width: 46rem) {
  .scroll { overflow: visible; max-height: none; border: 0; }
  .matrix table, .matrix tbody, .matrix tr, .matrix tbody th { display: block; min-width: 0; }
  .matrix thead, .matrix td.not-asked { display: none; }
  .matrix tbody tr:not(.topic) { border: 1px solid var(--hair); margin-bottom: 0.8rem; padding: 0.4rem 0; }
  .matrix tbody th, .matrix tbody td { border: 0; padding: 0.3rem 0.8rem; }
  .matrix .topic th { padding-inline: 0; }
  .matrix td { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); justify-items: start; }
  .matrix td::before { content: attr(data-question); grid-row: 1 / 9; color: var(--quiet); }
}
@media screen and (max-width: 36rem) {
  .matrix td { grid-template-columns: minmax(0, 1fr); }
  .matrix td::before { grid-row: auto; }
}
@media (min-width: 56rem) {
  .matrix thead th:first-child, .matrix tbody tr:not(.topic) th { position: sticky; left: 0; background: var(--paper); border-right: 1px solid var(--hair); }
  .matrix tbody tr:not(.topic) th { z-index: 1; }
  .matrix thead th:first-child { z-index: 3; }
  .matrix .topic th > span { position: sticky; left: 0.7rem; }
}
`;
