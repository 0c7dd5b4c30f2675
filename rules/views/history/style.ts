/** What the page of a history has beside the looks of a comparison. */
export const historyStyle = `
.lives { margin-top: 2rem; }
.lives ol { margin-top: 0.3rem; }
.lives li { padding-top: 0.7rem; }
.lives .name { overflow-wrap: anywhere; line-height: 1.4; }
.lives .name .tally { margin: 0 0.5rem 0 0; }
.lives .gone .name > :last-child { text-decoration: line-through; text-decoration-color: var(--quiet); }
.lives .legend { margin-top: 1.4rem; }
.lives .legend li { padding-top: 0; }
.axis, .life { display: block; width: 100%; height: 14px; margin-top: 0.25rem; overflow: visible; }
.axis { height: 19px; }
.axis text { font: 12px var(--sans); fill: var(--quiet); text-anchor: middle; }
.axis line { stroke: var(--quiet); fill: none; }
.life .event { stroke: var(--ink); stroke-width: 2; fill: none; }
.version-of { margin-top: 2.4rem; }
.version-of .caption b { font-weight: 600; margin-right: 0.4rem; }
`;
