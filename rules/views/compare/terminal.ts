import type { Language } from "../../core/model.ts";
import { inLanguage } from "../../languages/translated.ts";
import { painted, printable, type Style } from "../audit/terminal.ts";
import { createLocator } from "../wording/locate.ts";
import { visibleLine } from "../wording/visible.ts";
import type { ChangeEntry, CompareReport, Side } from "./report.ts";
import { compareWords } from "./words.ts";

/** The two files as the reader named them, and their texts. */
interface ComparedFiles {
  readonly before: { readonly path: string; readonly text: string };
  readonly after: { readonly path: string; readonly text: string };
}

/**
 * Shows a comparison for a terminal: for each clause its place, lines and columns counted from 1, with what changed, and
 * its words in both versions; a line that sums up at the end.
 */
export function terminalComparison(report: CompareReport, files: ComparedFiles, style: Style): string {
  const locate = { before: createLocator(files.before.text), after: createLocator(files.after.text) };
  const entries = report.groups.flatMap(({ entries }) => entries.map((entry) => shown(entry)));
  return `${entries.join("")}${printable(`${report.headline}. ${report.summary}`)}\n`;

  function shown(entry: ChangeEntry): string {
    const side = entry.after ? "after" : "before";
    const { line, character } = locate[side]((entry.after ?? entry.before)?.span.start ?? 0);
    const place = painted(`${visibleLine(files[side].path)}:${line + 1}:${character + 1}`, "bold", style);
    return changeOf(entry, `${place}: `, report.language, style);
  }
}

/** Shows one change: a line for each thing that it does, and the words of both versions. @param ahead begins each such line */
export function changeOf(entry: ChangeEntry, ahead: string, language: Language, style: Style): string {
  const words = inLanguage(compareWords, language);
  const name = painted(words.kinds[entry.kind], colours[entry.kind], style);
  const sentences = entry.sentences.map(
    ({ sentence, change }) => `${printable(sentence)} ${painted(`[${change}]`, "dim", style)}`,
  );
  const heads = (sentences.length ? sentences : [words.reworded]).map((it) => `${ahead}${name}: ${it}\n`);
  return `${heads.join("")}${versionOf(entry.before, "-", style)}${versionOf(entry.after, "+", style)}`;
}

const colours = {
  "promise-gone": "error",
  weakened: "error",
  mixed: "error",
  "new-permission": "error",
  strengthened: "info",
  "new-promise": "info",
  "permission-gone": "info",
  changed: "warning",
  reworded: "dim",
} as const;

function versionOf(side: Side | undefined, sign: string, style: Style): string {
  if (!side) return "";
  const words = printable(side.pieces.map(({ text }) => text).join(""));
  return `${painted(`    ${sign} ${words}`, "dim", style)}\n`;
}
