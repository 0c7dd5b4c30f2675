import { Uri, type ViewColumn, type WebviewPanel, window } from "vscode";

/** Opens a panel for a page of ours, which loads nothing. */
export function openPanel(extension: Uri, viewType: string, title: string, column: ViewColumn): WebviewPanel {
  const options = { enableScripts: true, enableFindWidget: true, localResourceRoots: [] };
  return withIcon(extension, window.createWebviewPanel(viewType, title, column, options));
}

/** @returns the same panel, with our icon */
export function withIcon(extension: Uri, panel: WebviewPanel): WebviewPanel {
  panel.iconPath = Uri.joinPath(extension, "docs", "images", "icon.png");
  return panel;
}

/**
 * Makes of the server's page one for a webview: only its own style and the script below may run, by a nonce.
 * @param page the server's page: one CSP in a `<meta>`, one `<style>`, no script
 * @param script what runs in it
 * @param uri the document that it reports on, if it is one, which the page keeps for after a restart
 * @param version of that document
 * @throws if the page has no place for the policy or the script, since it would then run without either
 */
export function webviewPage(page: string, script: string, uri = "", version = -1): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">`;
  const ours = `<script nonce="${nonce}" data-uri="${escaped(uri)}" data-version="${version}">${script}</script></body>`;
  const withPolicy = replaceOnce(page, /<meta http-equiv="Content-Security-Policy"[^<>]*>/, policy);
  const withStyle = replaceOnce(withPolicy, /<style>/, `<style id="report-style" nonce="${nonce}">`);
  return replaceOnce(withStyle, /<\/body>/, ours);
}

/** The parts of the server's page that change as the text does: what the body holds, and the style. */
export function partsOf(page: string): { readonly report: string; readonly style: string } {
  return { report: between(page, "<body>", "</body>"), style: between(page, "<style>", "</style>") };
}

function between(page: string, start: string, end: string): string {
  return page.slice(page.indexOf(start) + start.length, page.lastIndexOf(end));
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
