import type { Finding, Severity } from "../../core/finding.ts";
import { inLanguage } from "../../languages/translated.ts";
import { auditWords } from "../wording/facts.ts";
import { createLocator } from "../wording/locate.ts";
import { shortened } from "../wording/quote.ts";
import { severities } from "../wording/severities.ts";
import { toldTogether } from "../wording/together.ts";
import { unreadWords } from "../wording/unread.ts";
import { visibleLine } from "../wording/visible.ts";

export type Style = "plain" | "colour";

/**
 * Shows the findings of one file for a terminal, two lines each, lines and columns counted from 1; "" if there is none.
 * @param path the file as the reader named it
 * @param text the whole text that the findings' spans point into
 */
export function terminalFindings(path: string, text: string, findings: readonly Finding[], style: Style): string {
  const locate = createLocator(text);
  return toldTogether(findings)
    .map(({ lead: { span, severity, ruleId, language }, message, findings: { length } }) => {
      const { line, character } = locate(span.start);
      const place = painted(`${visibleLine(path)}:${line + 1}:${character + 1}`, "bold", style);
      const head = `${place}: ${painted(severity, severity, style)}: ${lines(message)}${length > 1 ? "" : ` ${painted(`[${ruleId}]`, "dim", style)}`}`;
      const words = shortened(printable(text.slice(span.start, span.end)), longest);
      return `${head}\n${words ? `    ${painted(inLanguage(auditWords, language).quoted(words), "dim", style)}\n` : ""}`;
    })
    .join("");
}

function lines(message: string): string {
  return message.split("\n").map(printable).join("\n    ");
}

/** In UTF-16 code units. */
const longest = 160;

/**
 * Sums up an audit in one line.
 * @param found the severity of each finding
 * @param unread how many lines were not read
 * @param hidden how many findings are not shown, since only errors are
 * @param elapsed milliseconds
 */
export function terminalSummary(
  found: readonly Severity[],
  about: { readonly files: number; readonly unread: number; readonly hidden: number; readonly elapsed: number },
  style: Style,
): string {
  const { files, unread, hidden, elapsed } = about;
  const counts = severities
    .map((severity) => ({ severity, count: found.filter((it) => it === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) =>
      painted(severity === "info" ? `${count} info` : counted(count, severity), severity, style),
    );
  const notRead = unread > 0 ? `, ${painted(inLanguage(unreadWords, "en").count(unread), "warning", style)}` : "";
  const notShown = hidden > 0 ? `, ${hidden} of them not shown (--quiet)` : "";
  return `${counts.join(", ") || "No findings"} in ${counted(files, "file")}${notShown}${notRead} (${duration(elapsed)})\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Keeps a file's words on one line, and control characters away from the terminal. */
export function printable(words: string): string {
  return visibleLine(words.replace(/[\t\r\n ]+/g, " ").trim());
}

const codes = { error: 31, warning: 33, info: 36, hint: 35, bold: 1, dim: 2 } as const;

/** Words in a colour of the terminal, where it shows colours. */
export function painted(words: string, colour: keyof typeof codes, style: Style): string {
  return style === "colour" ? `\u001B[${codes[colour]}m${words}\u001B[0m` : words;
}
