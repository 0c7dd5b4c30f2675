import { inLanguage } from "../../languages/translated.ts";
import { painted, printable, type Style } from "../audit/terminal.ts";
import { changeOf } from "../compare/terminal.ts";
import { dayOf, type HistoryReport, stepsOf } from "./report.ts";
import { historyWords } from "./words.ts";

/**
 * Shows a history for a terminal, the earliest version first: each version that changed something, with what it changed, and
 * a line that sums up at the end. Clauses of which only the words differ are counted.
 */
export function terminalHistory(report: HistoryReport, style: Style): string {
  const words = inLanguage(historyWords, report.language);
  const steps = stepsOf(report).map(({ revision, events, reworded }) => {
    const commit = painted(revision.commit.slice(0, 9), "warning", style);
    const head = `${painted(dayOf(revision), "bold", style)} ${commit} ${printable(revision.author)}: ${printable(revision.subject)}\n`;
    const told = events.map((event) => changeOf(event, "  ", report.language, style));
    const others = reworded > 0 ? `  ${painted(words.reworded(reworded), "dim", style)}\n` : "";
    return `${head}${told.join("")}${others}\n`;
  });
  return `${steps.join("")}${printable(`${report.headline}. ${report.summary}`)}\n`;
}
