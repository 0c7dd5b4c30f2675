// What becomes of the Markdown of a policy that is pasted, converted or wrapped: other marks, or none, and the same words.

import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import type { Practice } from "../rules/core/model.ts";
import { toldByNames } from "../rules/core/policy/separation.ts";

/** A text without some of its marks. */
type Form = (text: string) => string;

const heading = /^#{2,6}\s+(.*)$/gm;
const item = /^[ \t]*[-*+][ \t]+(.*)$/gm;

/** Each by what was done to the text. */
export const forms: Readonly<Record<string, Form>> = {
  "wrapped at 60 columns": (text) => wrapped(text, 60),
  "wrapped at 200 columns": (text) => wrapped(text, 200),
  "headings in bold": (text) => text.replace(heading, "**$1**"),
  "headings without marks": (text) => text.replace(heading, "$1\n"),
  "bullets that are none of Markdown's": (text) => text.replace(item, "• $1"),
  "lists without marks": (text) => text.replace(item, "$1"),
  "lists as paragraphs": (text) => text.replace(item, "$1\n"),
  "tables without rulers": (text) => withoutRulers(text).join("\n"),
  "tables by tabs": (text) => withoutRulers(text).map(byTabs).join("\n"),
  "pasted from a word processor": (text) =>
    withoutRulers(text.replace(heading, "$1\n").replace(item, "•\t$1").replaceAll("**", ""))
      .map(byTabs)
      .join("\n")
      .replaceAll("'", "’")
      .replace(/"([^"\n]*)"/g, "“$1”"),
  "pasted without blank lines": (text) =>
    withoutRulers(text.replace(heading, "$1").replace(item, "•\t$1").replaceAll("**", ""))
      .map((line) => byTabs(line.replace(/^(?:> ?|\[\^\d+\]: )/, "")))
      .filter((line) => line.trim() !== "")
      .join("\n")
      .replaceAll("'", "’"),
  "as HTML": (text) =>
    micromark(text.replace(/^---\n.*?\n---\n/s, ""), {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    }).replace(/\n\s*\n/g, "\n"),
};

/** A text with each paragraph and item on one line, as the forms expect it. */
export function unwrapped(text: string): string {
  const lines: string[] = [];
  for (const line of text.replaceAll("\r\n", "\n").split("\n")) {
    const before = lines.at(-1);
    const begins = /^\s*(?:$|[-*+]\s|\d+[.)]\s|#|>|\||---|```|<)/.test(line);
    const ends =
      before === undefined ||
      /^(?:\s*$|#|>|---|\s*\||```|<)|:\s*$| {2}$|\\$/.test(before) ||
      /^\s*\*\*[^*]+\*\*$/.test(before);
    if (begins || ends) lines.push(line);
    else lines[lines.length - 1] = `${before.trimEnd()} ${line.trim()}`;
  }
  return lines.join("\n");
}

/** @param columns how many characters a line may have; one long word may have more */
function wrapped(text: string, columns: number): string {
  return text
    .split("\n")
    .map((line) => {
      if (/^(?:#|---|```|>|\s*\||\s*$)/.test(line)) return line;
      const indent = " ".repeat(/^\s*(?:[-*+]|\d+[.)])\s+/.exec(line)?.[0].length ?? 0);
      const lines: string[] = [];
      for (const word of line.split(" ")) {
        const last = lines.at(-1);
        const isFull = last !== undefined && last.length + 1 + word.length > columns;
        // A line that begins with a mark would become something else.
        if (last === undefined || (isFull && !/^(?:[-*+#>|]|\d+[.)])/.test(word)))
          lines.push(last ? indent + word : word);
        else lines[lines.length - 1] = `${last} ${word}`;
      }
      return lines.join("\n");
    })
    .join("\n");
}

function withoutRulers(text: string): string[] {
  return text.split("\n").filter((line) => !(line.includes("|") && line.includes("-") && /^[\s:|-]+$/.test(line)));
}

function byTabs(line: string): string {
  if (!/^\s*\|.*\|\s*$/.test(line)) return line;
  const cells = line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|");
  return cells.map((cell) => cell.trim()).join("\t");
}

/**
 * What is read of a practice by its words: speech act and verdict without what the second reader makes of them, whose doubts
 * each training weighs anew.
 */
export function firstReading({ speechAct, separation, raised }: Practice): readonly [string, string] {
  if (raised) return ["label", "not-applicable"];
  const { case: row, verdict } = separation;
  const isDoubtful = row in toldByNames || Object.values(toldByNames).includes(row);
  return [speechAct, isDoubtful ? "told by names" : verdict];
}
