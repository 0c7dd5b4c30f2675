import type { Finding, Severity } from "../../core/finding.ts";
import { createLocator } from "../wording/locate.ts";
import { visible, visibleLine } from "../wording/visible.ts";

/**
 * Tells the findings of a policy as commands of a workflow of GitHub, which makes annotations of them: a line each, lines and
 * columns counted from 1.
 * @param path from the root of the repository, with forward slashes
 * @param text the whole text that the findings' spans point into
 */
export function githubCommands(path: string, text: string, findings: readonly Finding[]): string {
  const locate = createLocator(text);
  return findings
    .map(({ severity, ruleId, message, span }) => {
      const [from, to] = [locate(span.start), locate(span.end)];
      const columns = from.line === to.line ? [["endColumn", to.character + 1] as const] : [];
      const properties = [
        ["file", visibleLine(path)],
        ["line", from.line + 1],
        ["col", from.character + 1],
        ["endLine", to.line + 1],
        ...columns,
        ["title", ruleId],
      ].map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${levels[severity]} ${properties.join(",")}::${data(visible(message))}\n`;
    })
    .join("");
}

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/** As GitHub's own toolkit escapes them. */
function data(words: string): string {
  return words.replace(/[%\r\n]/g, escaped);
}

function property(words: string): string {
  return words.replace(/[%\r\n:,]/g, escaped);
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
