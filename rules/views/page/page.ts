import type { Language } from "../../core/model.ts";
import { html, type Markup } from "./markup.ts";
import { auditStyle } from "./style.ts";

/** What the pages of an audit, of many audits and of a comparison differ in. */
interface Page {
  readonly language: Language;
  /** What is shown: an audit or a comparison, and of what. */
  readonly title: string;
  /** What this page needs beside the style that they share. */
  readonly style: string;
  /** The classes of the whole, beside `report`. */
  readonly kind?: string;
  /** Above the header. */
  readonly before?: Markup;
  readonly header: Markup;
  readonly main: readonly (Markup | "")[];
  readonly caution: string;
}

/**
 * Makes a page that stands alone: no script, nothing loaded, no inline styles, everything escaped.
 * A viewer finds one `<meta http-equiv="Content-Security-Policy">`, one `<style>` and, in the body, one `.report` that
 * holds all, in this order.
 * @returns the whole page as HTML
 */
export function pageOf({ language, title, style, kind = "", before = html``, header, main, caution }: Page): string {
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ markup: auditStyle + style }}</style>
</head>
<body>
<div class="report${kind && ` ${kind}`}" lang="${language}">
${before}
<header>
${header}
</header>
<main>
${main}
</main>
<footer><p>${caution}</p></footer>
</div>
</body>
</html>
`.markup;
}
