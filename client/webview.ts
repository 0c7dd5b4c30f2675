/**
 * Makes of the server's page one for a webview: only its own style and the script below may run, by a nonce.
 * @param page the server's page: one CSP in a `<meta>`, one `<style>`, one `<main>`, no script
 * @param uri the document that it reports on, which the page keeps for after a restart
 * @throws if the page has no place for the policy or the script, since it would then run without either
 */
export function webviewPage(page: string, uri: string): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">`;
  const ours = `<script nonce="${nonce}" data-uri="${escaped(uri)}">${script}</script></body>`;
  const withPolicy = replaceOnce(page, /<meta http-equiv="Content-Security-Policy"[^>]*>/, policy);
  const withStyle = replaceOnce(withPolicy, /<style>/, `<style nonce="${nonce}">`);
  return replaceOnce(withStyle, /<\/body>/, ours);
}

/** The part of the server's page that changes as the text does. */
export function mainOf(page: string): string {
  return page.slice(page.indexOf("<main"), page.lastIndexOf("</main>") + "</main>".length);
}

function replaceOnce(page: string, place: RegExp, replacement: string): string {
  const found = place.exec(page);
  if (!found)
    throw new Error(
      `The audit's page has no ${place.source}: client and server are of different versions; reinstall Clauselint.`,
    );
  return page.slice(0, found.index) + replacement + page.slice(found.index + found[0].length);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/** Runs in the page: leads links to the text, takes newer reports, and keeps the reader's place. */
const script = `
const api = acquireVsCodeApi();
const { uri } = document.currentScript.dataset;
const kept = api.getState();
const keep = () => api.setState({ uri, scroll: window.scrollY });

window.addEventListener("scroll", keep, { passive: true });

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='#']");
  if (!link) return;
  event.preventDefault();
  const { start, end } = link.dataset;
  if (start) return api.postMessage({ type: "go", start: Number(start), end: Number(end) });
  const target = document.getElementById(link.getAttribute("href").slice(1));
  target?.setAttribute("tabindex", "-1");
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "start" });
});

window.addEventListener("message", ({ data }) => {
  if (data.type !== "show") return;
  const old = document.querySelector("main");
  const main = new DOMParser().parseFromString(data.main, "text/html").querySelector("main");
  const links = [...old.querySelectorAll("a, summary")];
  const focused = links.indexOf(document.activeElement);
  const opened = old.querySelector("details")?.open ?? false;
  old.replaceWith(main);
  document.documentElement.lang = main.lang;
  main.querySelector("details")?.toggleAttribute("open", opened);
  if (focused >= 0) [...main.querySelectorAll("a, summary")][focused]?.focus({ preventScroll: true });
});

if (kept?.uri === uri) window.scrollTo(0, kept.scroll);
keep();
api.postMessage({ type: "ready" });
`;
