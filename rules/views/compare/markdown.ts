import { inLanguage } from "../../languages/translated.ts";
import { emphasised, escaped } from "../wording/markdown.ts";
import type { ChangeEntry, ChangeSentence, CompareReport, Side } from "./report.ts";
import { type CompareWords, compareWords } from "./words.ts";

/**
 * Shows what changed between two versions of a policy as Markdown, for a repository, an e-mail or a ticket: words that
 * are gone struck out, words that came in bold.
 * @param report what `compareReport` made
 * @returns the whole document, ending in a line feed
 */
export function compareDocument(report: CompareReport): string {
  const words = inLanguage(compareWords, report.language);
  const { colon } = words;
  const blocks = [
    `# ${escaped(report.headline)}`,
    `${words.comparison}${colon} **${escaped(report.fileName)}**`,
    escaped(report.summary),
    ...report.groups.flatMap(({ name, entries }) => [
      `## ${words.groups[name].title} (${entries.length})`,
      words.groups[name].caption,
      ...entries.flatMap((entry) => entryOf(entry, words)),
    ]),
    "---",
    words.caution,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** One change, below a heading of its own. */
export function entryOf(entry: ChangeEntry, words: CompareWords): string[] {
  const path = entry.path.map(escaped).join(" › ");
  const sentences = entry.sentences.map((it) => tell(it, words));
  return [
    `### ${[words.kinds[entry.kind], entry.topics, path].filter(Boolean).join(" · ")}`,
    version(entry.before, "before", words),
    version(entry.after, "after", words),
    (sentences.length ? sentences : [`- ${words.reworded}`]).join("\n"),
  ];
}

function version(side: Side | undefined, which: "before" | "after", words: CompareWords): string {
  const { colon, line } = words;
  if (!side) return `${words[which]}${colon} *${words.absent[which]}*`;
  const mark = which === "before" ? "~~" : "**";
  const quoted = side.pieces.map(({ text, differs }) => (differs ? emphasised(text, mark) : escaped(text))).join("");
  const under = side.under ? `*${escaped(side.under)}* ` : "";
  return `${words[which]}, ${line(side.line).toLowerCase()}${colon}\n\n> ${under}${quoted}`;
}

function tell({ direction, judged, sentence, before, after }: ChangeSentence, words: CompareWords): string {
  const { quoted, semicolon } = words;
  const quotes = [
    ...(before.length ? [`${words.was} ${before.map((it) => quoted(escaped(it))).join(", ")}`] : []),
    ...(after.length ? [`${words.is} ${after.map((it) => quoted(escaped(it))).join(", ")}`] : []),
  ];
  return `- ${judged ? `**${words.directions[direction]}** ` : ""}${sentence}${quotes.length ? ` (${quotes.join(semicolon)})` : ""}`;
}
