import type { Lexicon } from "../../languages/lexicon.ts";
import { lazily } from "../keep/lazily.ts";
import { createRecent } from "../keep/recent.ts";
import type { Block } from "../markdown/blocks.ts";
import { type Flat, sourceOf, spanOf, wholeSource } from "../markdown/flat.ts";
import type { DoubtfulLine } from "../model.ts";
import { splitSentences } from "../words/sentences.ts";
import { stemOf } from "./evidence.ts";
import learned from "./line-weights.json" with { type: "json" };
import { weightsOf } from "./weigh.ts";

/** What a reviewer marks as a whole: a paragraph, an item, or a row with all its cells. */
export interface Line {
  readonly kind: "paragraph" | "item" | "row";
  readonly parts: readonly Flat[];
  readonly heading: Flat | undefined;
}

/** The paragraphs, items and rows among some blocks. */
export function linesOf(blocks: readonly Block[]): Line[] {
  const rows = new Set<readonly Flat[]>();
  return blocks.flatMap(({ kind, flat, headings, table }): Line[] => {
    if (kind === "heading" || (table && rows.has(table.row))) return [];
    const heading = headings.at(-1);
    if (!table) return [{ kind: kind === "item" ? "item" : "paragraph", parts: [flat], heading }];
    rows.add(table.row);
    return [{ kind: "row", parts: table.row, heading }];
  });
}

/**
 * What speaks for or against marking a line, under names that weights are learned for: its words, each with the next one, the
 * words of its heading, and its form. No lexicon has a part in it: what the first reader has no word for is seen too.
 */
export function lineEvidence({ kind, parts, heading }: Line): readonly string[] {
  const words = parts.flatMap(({ folded }) => wordsIn(folded));
  const under = wordsIn(heading?.folded ?? "").map((word) => `under ${word}`);
  return [...new Set(["any", `is ${kind}`, ...namesOf(words), ...under])];
}

/** The stems of the words, and the marks that part them. */
function wordsIn(folded: string): string[] {
  return (folded.match(/\p{L}+|\d+|[:;?]/gu) ?? []).map(stemOf);
}

/** Each word, and each with the next one. */
function namesOf(words: readonly string[]): string[] {
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}

/**
 * The lines that are like those which lawyers marked in drafts (`npm run train`), each with the sentence that is most so.
 * @param lexicon of the language in which sentences end
 */
export function doubtfulLinesIn(blocks: readonly Block[], lexicon: Lexicon): DoubtfulLine[] {
  return linesOf(blocks)
    .filter((line) => scoreOf(line) > learned.threshold)
    .flatMap(({ parts }) => {
      const sentences = parts.flatMap((flat) => splitSentences(flat, lexicon).map((range) => ({ flat, range })));
      const weightOf = ({ flat, range: { start, end } }: (typeof sentences)[number]) =>
        sumOf(namesOf(wordsIn(flat.folded.slice(start, end))));
      const [most] = sentences.toSorted((a, b) => weightOf(b) - weightOf(a));
      if (!most) return [];
      const { start, end } = most.range;
      const span = sourceOf(most.flat, start, end);
      return [{ text: most.flat.text.slice(start, end), span, bounds: spanOf(parts.map(wholeSource)) }];
    });
}

/** Who types changes one line of a section: the others need not be weighed again. */
const latest = createRecent<number>(1_000);

function scoreOf(line: Line): number {
  const { kind, parts, heading } = line;
  const key = [kind, heading?.folded, ...parts.map(({ folded }) => folded)].join("\n");
  return latest.of(key, () => sumOf(lineEvidence(line)));
}

function sumOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (weights().get(name) ?? 0), 0);
}

const weights = lazily(() => weightsOf(learned));
