/** Runs in the page of an audit of many files: leads links to audits and texts, and keeps the reader's place. */
export const workspaceScript = `
const api = acquireVsCodeApi();
const kept = api.getState();

window.addEventListener("scroll", () => api.setState({ scroll: window.scrollY }), { passive: true });

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='#']");
  if (!link) return;
  event.preventDefault();
  for (const type of ["policy", "text", "unread"])
    if (link.dataset[type] !== undefined) api.postMessage({ type, index: Number(link.dataset[type]) });
});

if (kept) window.scrollTo(0, kept.scroll);
`;
