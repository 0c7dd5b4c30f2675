/**
 * Makes of the server's page on many files one for a webview: only its own style and the script below may run, by a nonce.
 * @param page the server's page: one CSP in a `<meta>`, one `<style>`, no script
 * @throws if the page has no place for the policy or the script, since it would then run without either
 */
export function workspacePage(page: string): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">`;
  return [
    [/<meta http-equiv="Content-Security-Policy"[^>]*>/, policy] as const,
    [/<style>/, `<style nonce="${nonce}">`] as const,
    [/<\/body>/, `<script nonce="${nonce}">${script}</script></body>`] as const,
  ].reduce((made, [place, replacement]) => {
    if (!place.test(made))
      throw new Error(
        `The audit's page has no ${place.source}: client and server are of different versions; reinstall Clauselint.`,
      );
    return made.replace(place, () => replacement);
  }, page);
}

/** Runs in the page: leads links to audits and texts, and keeps the reader's place. */
const script = `
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
