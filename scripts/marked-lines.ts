// Whole drafts that were marked line by line, and real policies beside the project: what the reader of lines learns from.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { spanOf, wholeSource } from "../rules/core/markdown/flat.ts";
import { readMarkdown, readPieces } from "../rules/core/markdown/markdown.ts";
import { lineEvidence, linesOf } from "../rules/core/opinion/lines.ts";
import { mayBeDoubted } from "../rules/core/policy/doubted.ts";
import { moved } from "../rules/core/text/span.ts";
import { outlineOf } from "../rules/core/typing/sections.ts";
import { analyze } from "../rules/index.ts";
import { hasRealTexts, linesOfJson, realFolder } from "./labels.ts";
import { type LearningExample, learn, type Weights } from "./learning.ts";
import { hashOf } from "./second-reader.ts";

const drafts = join(import.meta.dirname, "../data/drafts");

/** A paragraph, an item or a row, and whether its reviewer marked it. */
export interface MarkedLine {
  readonly document: string;
  readonly isMarked: boolean;
  readonly evidence: readonly string[];
  /** In a whole policy: elsewhere nothing is told. */
  readonly mayBeTold: boolean;
}

/** Those of our own drafts. What two lawyers would judge otherwise counts as neither. */
export function linesOfDrafts(): MarkedLine[] {
  const names = readdirSync(drafts).filter((name) => name.endsWith(".md"));
  return names.flatMap((name) => {
    const marks = linesOfJson(join(drafts, name.replace(".md", ".marks.jsonl")));
    return markedLines(name, readFileSync(join(drafts, name), "utf8"), marks);
  });
}

/** Those of whole policies with labels on which data is used: nearly all other lines have no fault. @param folder of `labels.jsonl` */
function linesOfPolicies(folder: string, texts: string): MarkedLine[] {
  const labels = linesOfJson(join(folder, "labels.jsonl")).map(({ expect, ...it }) => ({ ...it, mark: expect }));
  return [...Map.groupBy(labels, ({ doc }) => doc as string)].flatMap(([doc, marks]) =>
    markedLines(doc, readFileSync(join(texts, doc), "utf8"), marks),
  );
}

/** Those of single passages: what they deny, or tell well, is as much to learn from as what is to be flagged. */
function linesOfPassages(folder: string): MarkedLine[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return names.flatMap((name) =>
    linesOfJson(join(folder, name))
      .filter(({ label }) => label !== "E")
      .flatMap(({ text, heading = "", label, company, source, family }, index) => {
        const document = company ?? source?.document?.split("/")[0] ?? family ?? `${name} ${index}`;
        const [title] = heading.split(" > ").slice(-1);
        const [line] = linesOf(readMarkdown(`## ${title || "-"}\n\n${text}`).blocks);
        return line ? [{ document, isMarked: label === "F", evidence: lineEvidence(line), mayBeTold: false }] : [];
      }),
  );
}

/** All lines to learn from. */
export function linesToLearn(): LearnedLines {
  return {
    drafts: linesOfDrafts(),
    ours: [...linesOfPolicies(labelledFolder, labelledFolder), ...linesOfPassages(passagesFolder)],
    real: hasRealTexts()
      ? [...linesOfPolicies(realFolder, join(realFolder, "policies")), ...linesOfPassages(join(realFolder, "passages"))]
      : [],
  };
}

const labelledFolder = join(import.meta.dirname, "../test/labelled");
const passagesFolder = join(import.meta.dirname, "../data/passages");

interface Mark {
  /** Counted from 1. */
  readonly line: number;
  readonly mark: string;
}

function markedLines(document: string, text: string, marks: readonly Mark[]): MarkedLine[] {
  const marked = (what: string) => new Set(marks.filter(({ mark }) => mark === what).map(({ line }) => line));
  const [flagged, either] = [marked("flag"), marked("either")];
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const { sections, starts } = outlineOf(text);
  const { policy } = analyze(text);
  return sections.flatMap(({ pieces }, section) =>
    linesOf(readPieces(pieces).blocks).flatMap((line): MarkedLine[] => {
      const words = line.parts.find((it) => it.text !== "");
      if (!words) return [];
      const start = starts[section] ?? 0;
      const at = start + wholeSource(words).start;
      const number = 1 + ends.filter((end) => end < at).length;
      const isMarked = flagged.has(number);
      if (!isMarked && either.has(number)) return [];
      const bounds = moved(spanOf(line.parts.map(wholeSource)), start);
      return [{ document, isMarked, mayBeTold: mayBeDoubted(policy, bounds), evidence: lineEvidence(line) }];
    }),
  );
}

/** All that is learned from: whole drafts, whose marks are of every kind, and what is labelled for other ends. */
export interface LearnedLines {
  readonly drafts: readonly MarkedLine[];
  readonly ours: readonly MarkedLine[];
  /** That lie beside the project, if they do. */
  readonly real: readonly MarkedLine[];
}

/** A line of a policy, of many without fault, or a single passage counts half. */
export function learnLines({ drafts, ours, real }: LearnedLines): Weights {
  const asExample = ({ document, isMarked, evidence }: MarkedLine, weight: number): LearningExample => ({
    evidence,
    isFlagged: isMarked,
    weight: weight * (ownPolicy.test(document) ? 2 : 1),
  });
  return learn([...drafts.map((it) => asExample(it, 1)), ...[...ours, ...real].map((it) => asExample(it, 0.5))]);
}

/** A policy of ours, all of which is labelled: `en/airline.md`. */
const ownPolicy = /^(?:en|fr)\/.*\.md$/;

export function scoreOfLine({ evidence }: MarkedLine, weights: Weights): number {
  return evidence.reduce((sum, name) => sum + (weights[name] ?? 0), 0);
}

const folds = 5;

/** Learns five times, each time without a fifth of the documents. @returns the score of each line, learned without its document */
export function scoredLines(all: LearnedLines) {
  return Array.from({ length: folds }, (_, fold) => {
    const parted = (isLeftOut: boolean): LearnedLines => {
      const part = (lines: readonly MarkedLine[]) =>
        lines.filter(({ document }) => (hashOf(document) % folds === fold) === isLeftOut);
      return { drafts: part(all.drafts), ours: part(all.ours), real: part(all.real) };
    };
    const weights = learnLines(parted(false));
    const scored = (lines: readonly MarkedLine[]) => lines.map((line) => ({ line, score: scoreOfLine(line, weights) }));
    const { drafts, ours, real } = parted(true);
    return { drafts: scored(drafts), ours: scored(ours), real: scored(real) };
  });
}

/**
 * The lowest threshold at which a real policy is told of one line at most, on the mean: real text alone decides it.
 * @param scored of real lines, see `scoredLines`
 */
export function thresholdFor(scored: readonly { readonly line: MarkedLine; readonly score: number }[]): number {
  const told = scored.filter(({ line }) => line.mayBeTold);
  const policies = new Set(scored.filter(({ line }) => isPolicy(line)).map(({ line }) => line.document)).size;
  const highest = told.map(({ score }) => score).sort((a, b) => b - a);
  return Math.ceil((highest[policies] ?? 0) / step) * step;
}

/** Of a whole policy, and no single passage. */
export function isPolicy({ document }: MarkedLine): boolean {
  return document.endsWith(".md");
}

/** In hundredths of the logarithm of the odds. */
const step = 25;
