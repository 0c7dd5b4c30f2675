import { inLanguage } from "../../languages/translated.ts";
import { entryOf } from "../compare/markdown.ts";
import { compareWords } from "../compare/words.ts";
import { escaped } from "../wording/markdown.ts";
import { dayOf, type HistoryReport, stepsOf } from "./report.ts";
import { historyWords } from "./words.ts";

/**
 * Shows a history as Markdown, the earliest version first, each change as a comparison shows it.
 * @param report what `createHistory` gathered
 * @returns the whole document, ending in a line feed
 */
export function historyDocument(report: HistoryReport): string {
  const words = inLanguage(historyWords, report.language);
  const compared = inLanguage(compareWords, report.language);
  const blocks = [
    `# ${escaped(report.headline)}`,
    `${words.history}${compared.colon} **${escaped(report.fileName)}**`,
    escaped(report.summary),
    ...stepsOf(report).flatMap(({ revision, events, reworded }) => [
      `## ${dayOf(revision)} · ${escaped(revision.subject)}`,
      `${escaped(words.by(revision.author))}, \`${revision.commit.slice(0, 9)}\``,
      ...events.flatMap((event) => entryOf(event, compared)),
      ...(reworded > 0 ? [words.reworded(reworded)] : []),
    ]),
    "---",
    compared.caution,
  ];
  return `${blocks.join("\n\n")}\n`;
}
