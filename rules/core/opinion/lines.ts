import type { Lexicon } from "../../languages/lexicon.ts";
import { lazily } from "../keep/lazily.ts";
import { createRecent } from "../keep/recent.ts";
import type { Block } from "../markdown/blocks.ts";
import { type Flat, indexAt, sourceOf, spanOf, wholeSource } from "../markdown/flat.ts";
import type { Span, WeighedLine } from "../model.ts";
import type { Range } from "../words/passages.ts";
import { splitSentences } from "../words/sentences.ts";
import { stemOf } from "./evidence.ts";
import learned from "./line-weights.json" with { type: "json" };
import { weightsOf } from "./weigh.ts";

/** What a reviewer marks as a whole: a paragraph, a line of it, an item, or a row with all its cells. */
export interface Line {
  readonly kind: "paragraph" | "item" | "row";
  readonly parts: readonly Words[];
  readonly heading: Flat | undefined;
  /** What leads into the list around it, or the names of the columns. */
  readonly around: readonly Flat[];
}

/** Some of the words of a block: offsets into its text. */
interface Words extends Range {
  readonly flat: Flat;
}

/**
 * The lines of some blocks.
 * @param source of their section
 */
export function linesOf(blocks: readonly Block[], source: string): Line[] {
  const rows = new Set<readonly Flat[]>();
  return blocks.flatMap(({ kind, flat, headings, leadIns, table }): Line[] => {
    if (kind === "heading" || (table && rows.has(table.row))) return [];
    const heading = headings.at(-1);
    if (table) {
      rows.add(table.row);
      const parts = table.row.map((cell) => ({ flat: cell, ...wholeOf(cell) }));
      return [{ kind: "row", parts, heading, around: table.headers }];
    }
    const own = kind === "item" ? "item" : "paragraph";
    return linesWithin(flat, source).map((range) => ({
      ...{ kind: own, heading, around: leadIns },
      parts: [{ flat, ...range }],
    }));
  });
}

/** The lines of a paragraph of which each ends with a sentence: one that goes on in the next line is broken for its width. */
function linesWithin(flat: Flat, source: string): Range[] {
  const { start, end } = wholeSource(flat);
  const starts: number[] = [0];
  for (const { index, 0: lineEnd } of source.slice(start, end).matchAll(/\n[ \t>]*/g)) {
    const at = indexAt(flat, start + index + lineEnd.length);
    const [before, behind] = [flat.text.slice(Math.max(0, at - longestEnd), at), flat.text.slice(at, at + longestEnd)];
    if (!endOfSentence.test(before) || !beginning.test(behind)) return [wholeOf(flat)];
    starts.push(at);
  }
  return starts.map((from, line) => ({ start: from, end: starts[line + 1] ?? flat.text.length }));
}

/** Of a sentence, its stop with the marks and blanks behind it: in UTF-16 code units. */
const longestEnd = 8;
const endOfSentence = /[.!?…]["”’»)\]]*\s*$/;
const beginning = /^["“«(]?\s?[\p{Lu}\p{N}]/u;

function wholeOf({ text }: Flat): Range {
  return { start: 0, end: text.length };
}

/** From the beginning of a line to its end: offsets in UTF-16 code units. */
export function extentOfLine({ parts }: Line): Span {
  return spanOf(
    parts.filter(({ start, end }) => start < end).map(({ flat, start, end }) => sourceOf(flat, start, end)),
  );
}

/**
 * What speaks for or against marking a line, under names that weights are learned for: its words, each with the next one, the
 * words of its heading and of what stands around it, its form and its length. No lexicon has a part in it: what the first reader
 * has no word for is seen too.
 */
export function lineEvidence(line: Line): readonly string[] {
  const words = wordsOf(line);
  const under = wordsIn(line.heading?.folded ?? "").map((word) => `under ${word}`);
  const among = line.around.flatMap(({ folded }) => wordsIn(folded)).map((word) => `among ${word}`);
  const length = lengths.filter((it) => words.length > it).map((it) => `over ${it} words`);
  return [...new Set(["any", `is ${line.kind}`, ...length, ...namesOf(words), ...under, ...among])];
}

/** In words. */
const lengths = [8, 15, 30, 50, 80];

/** The stems of the words of a line, and the marks that part them. */
export function wordsOf({ parts }: Line): string[] {
  return parts.flatMap((part) => wordsIn(foldedOf(part)));
}

function foldedOf({ flat, start, end }: Words): string {
  return flat.folded.slice(start, end);
}

function wordsIn(folded: string): string[] {
  return (folded.match(/\p{L}+|\d+|[:;?]/gu) ?? []).map(stemOf);
}

/** Each word, and each with the next one. */
function namesOf(words: readonly string[]): string[] {
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}

/**
 * The lines that are like those which lawyers marked in drafts (`npm run train`), or like those which they left.
 * @param source of the section of the blocks
 * @param lexicon of the language in which sentences end
 */
export function weighedLinesIn(blocks: readonly Block[], source: string, lexicon: Lexicon): WeighedLine[] {
  return linesOf(blocks, source).flatMap((line): WeighedLine[] => {
    const is = likenessOf(line);
    if (is === "neither") return [];
    const bounds = extentOfLine(line);
    const isMarked = is === "perhaps-marked" || is === "surely-marked";
    const span = isMarked ? mostTelling(line, lexicon) : bounds;
    return span ? [{ is, span, bounds }] : [];
  });
}

/** The sentence of a line that is most like a marked one. */
function mostTelling({ parts }: Line, lexicon: Lexicon): Span | undefined {
  const sentences = parts.flatMap((part) =>
    splitSentences(part.flat, lexicon)
      .filter(({ start }) => part.start <= start && start < part.end)
      .map((range): Words => ({ flat: part.flat, ...range })),
  );
  const weightOf = (words: Words) => sumOf(namesOf(wordsIn(foldedOf(words))));
  const [most] = sentences.toSorted((a, b) => weightOf(b) - weightOf(a));
  return most && sourceOf(most.flat, most.start, most.end);
}

/** Who types changes one line of a section: the others need not be weighed again. */
const latest = createRecent<WeighedLine["is"] | "neither">(1_000);

function likenessOf(line: Line): WeighedLine["is"] | "neither" {
  const around = [line.heading, ...line.around].map((it) => it?.folded);
  const key = [line.kind, ...around, "", ...line.parts.map(foldedOf)].join("\n");
  return latest.of(key, () => weighed(line));
}

function weighed(line: Line): WeighedLine["is"] | "neither" {
  const score = sumOf(lineEvidence(line));
  if (score > learned.thresholds.sure) return "surely-marked";
  if (score > learned.thresholds.perhaps) return "perhaps-marked";
  if (score >= learned.thresholds.perhapsLeft || wordsOf(line).length > mostWordsLeft) return "neither";
  return score < learned.thresholds.left ? "surely-left" : "perhaps-left";
}

/** Of a longer line, one sentence may be at fault among many that are not. */
export const mostWordsLeft = 60;

function sumOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (weights().get(name) ?? 0), 0);
}

const weights = lazily(() => weightsOf(learned));
