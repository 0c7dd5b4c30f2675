import type { Analysis } from "../../core/analyze.ts";
import type { Severity } from "../../core/finding.ts";
import type { Language, Span } from "../../core/model.ts";
import { createLocator } from "../wording/locate.ts";
import { unreadReport } from "../wording/unread.ts";
import { visible, visibleLine } from "../wording/visible.ts";

/**
 * Tells the findings of a policy, and what of it was not read, as commands of a workflow of GitHub, which makes annotations of
 * them: a line each, lines and columns counted from 1.
 * @param path from the root of the repository, with forward slashes
 * @param language that is spoken of what was not read
 */
export function githubCommands(path: string, { policy, findings }: Analysis, language: Language): string {
  const locate = createLocator(policy.text);
  const unread = unreadReport(policy, language).places.map(
    ({ reason, span, why }): Told => ({ level: "notice", title: `unread/${reason}`, span, message: why }),
  );
  const found = findings.map(
    ({ severity, ruleId, span, message }): Told => ({ level: levels[severity], title: ruleId, span, message }),
  );
  return [...found, ...unread]
    .map(({ level, title, message, span }) => {
      const [from, to] = [locate(span.start), locate(span.end)];
      const columns = from.line === to.line ? [["endColumn", to.character + 1] as const] : [];
      const properties = [
        ["file", visibleLine(path)],
        ["line", from.line + 1],
        ["col", from.character + 1],
        ["endLine", to.line + 1],
        ...columns,
        ["title", title],
      ].map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${level} ${properties.join(",")}::${data(visible(message))}\n`;
    })
    .join("");
}

/** What becomes one annotation. */
interface Told {
  readonly level: string;
  readonly title: string;
  readonly span: Span;
  readonly message: string;
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
