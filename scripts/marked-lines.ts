// What the reader of lines learns from: whole drafts that were marked line by line, labelled policies and passages of ours, and
// the real ones beside the project.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readMarkdown, readPieces } from "../rules/core/markdown/markdown.ts";
import { extentOfLine, lineEvidence, linesOf, mostWordsLeft, wordsOf } from "../rules/core/opinion/lines.ts";
import { isNearPractice } from "../rules/core/policy/doubted.ts";
import { moved } from "../rules/core/text/span.ts";
import { outlineOf } from "../rules/core/typing/sections.ts";
import { analyze } from "../rules/index.ts";
import { hasRealTexts, linesOfJson, realFolder } from "./labels.ts";
import { type LearningExample, learn, type Weights } from "./learning.ts";
import { hashOf } from "./second-reader.ts";

const drafts = join(import.meta.dirname, "../data/drafts");

/** A line of a text, and whether its reviewer marked it. */
export interface MarkedLine {
  /** The lines of one document, or of texts of one company, are learned from together. */
  readonly document: string;
  readonly isMarked: boolean;
  readonly evidence: readonly string[];
  /** A practice stands near: elsewhere no line is told. */
  readonly isNear: boolean;
  readonly isShort: boolean;
}

/**
 * Those of our own drafts, as they came and as they were corrected. What two lawyers would judge otherwise counts as neither.
 * @param every takes one of so many
 */
export function linesOfDrafts(every = 1): MarkedLine[] {
  const all = readdirSync(drafts).filter((name) => name.endsWith(".md"));
  const names = all.filter((_, index) => index % every === 0);
  return names.flatMap((name) => {
    const marks = linesOfJson(join(drafts, name.replace(/md$/, "marks.jsonl")));
    return markedLines(name.replace(correctedEnd, ""), readFileSync(join(drafts, name), "utf8"), marks);
  });
}

const correctedEnd = /(?:\.corrected)?\.md$/;

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
        const section = `## ${title || "-"}\n\n${text}`;
        const [line] = linesOf(readMarkdown(section).blocks, section);
        const isMarked = label === "F";
        return line ? [{ document, isMarked, evidence: lineEvidence(line), isNear: false, isShort: true }] : [];
      }),
  );
}

/** All lines to learn from. */
export function linesToLearn(): LearnedLines {
  const isHere = hasRealTexts();
  return {
    drafts: linesOfDrafts(),
    ours: linesOfPolicies(labelledFolder, labelledFolder),
    real: isHere ? linesOfPolicies(realFolder, join(realFolder, "policies")) : [],
    passages: [passagesFolder, ...(isHere ? [join(realFolder, "passages")] : [])].flatMap(linesOfPassages),
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
  return sections.flatMap(({ pieces, source }, section) =>
    linesOf(readPieces(pieces).blocks, source).flatMap((line): MarkedLine[] => {
      const bounds = moved(extentOfLine(line), starts[section] ?? 0);
      if (bounds.start === bounds.end) return [];
      const number = 1 + ends.filter((end) => end < bounds.start).length;
      const isMarked = flagged.has(number);
      if (!isMarked && either.has(number)) return [];
      const isShort = wordsOf(line).length <= mostWordsLeft;
      return [{ document, isMarked, evidence: lineEvidence(line), isNear: isNearPractice(policy, bounds), isShort }];
    }),
  );
}

/** All that is learned from: whole drafts, whose marks are of every kind, and what is labelled for other ends. */
export interface LearnedLines {
  readonly drafts: readonly MarkedLine[];
  /** Of labelled policies of ours. */
  readonly ours: readonly MarkedLine[];
  /** Of policies that lie beside the project, if they do. */
  readonly real: readonly MarkedLine[];
  /** Each by itself: what was denied or told well, and what was not. */
  readonly passages: readonly MarkedLine[];
}

/** How much a line counts: one of a real policy, whose labels are of one kind of fault, less; a passage, short of its draft, still less. */
const weightOf = { drafts: 1, ours: 1, real: 0.5, passages: 0.1 } as const;

const setsOfLines = Object.keys(weightOf) as (keyof LearnedLines)[];

export function learnLines(lines: LearnedLines): Weights {
  const examples = setsOfLines.flatMap((set) =>
    lines[set].map(
      ({ evidence, isMarked }): LearningExample => ({ evidence, isFlagged: isMarked, weight: weightOf[set] }),
    ),
  );
  return learn(examples);
}

export function scoreOfLine({ evidence }: MarkedLine, weights: Weights): number {
  return evidence.reduce((sum, name) => sum + (weights[name] ?? 0), 0);
}

const folds = 5;

/** A line, and how it is weighed by what was learned without its document. */
export interface ScoredLine extends MarkedLine {
  readonly score: number;
}

export type ScoredLines = Readonly<Record<keyof LearnedLines, readonly ScoredLine[]>>;

/** Learns five times, each time without a fifth of the documents, and weighs these. */
export function scoredLines(all: LearnedLines): ScoredLines {
  const scored = Array.from({ length: folds }, (_, fold) => {
    const part = (isLeftOut: boolean) =>
      inSets((set) => all[set].filter(({ document }) => (hashOf(document) % folds === fold) === isLeftOut));
    const weights = learnLines(part(false));
    const leftOut = part(true);
    return inSets((set) => leftOut[set].map((line) => ({ ...line, score: scoreOfLine(line, weights) })));
  });
  return inSets((set) => scored.flatMap((part) => part[set]));
}

function inSets<T>(make: (set: keyof LearnedLines) => T): Record<keyof LearnedLines, T> {
  return Object.fromEntries(setsOfLines.map((set) => [set, make(set)])) as Record<keyof LearnedLines, T>;
}

/** See `WeighedLine.is`. */
export type LineThresholds = Readonly<Record<"left" | "perhapsLeft" | "perhaps" | "sure", number>>;

/**
 * Surely marked is a line as no more than one of four real policies has without a fault; and clearly like those that lawyers
 * left, one as only a sixth of the short lines with a fault are in real policies. Of the lines of drafts that are at least
 * perhaps marked, 88 in 100 are: in a draft of other writers it will be some less, and 85 is what we want there. As one that
 * is perhaps left, only a tenth of the short marked lines of drafts are.
 * @param scored see `scoredLines`
 */
export function lineThresholds({ drafts, real }: Pick<ScoredLines, "drafts" | "real">): LineThresholds {
  const policies = new Set(real.map(({ document }) => document)).size;
  const sound = scoresOf(real.filter((it) => it.isNear && !it.isMarked)).reverse();
  const faults = scoresOf(real.filter((it) => it.isMarked && it.isShort));
  const rounded = (score = 0) => Math.round(score / step) * step;
  const left = rounded(faults[Math.floor(faults.length / 6)]);
  const markedOfDrafts = scoresOf(drafts.filter((it) => it.isMarked && it.isShort));
  const perhapsLeft = rounded(markedOfDrafts[Math.floor(markedOfDrafts.length / 10)]);
  const sure = rounded(sound[Math.floor(policies / 4)]);
  const near = drafts.filter((it) => it.isNear);
  const isRight = (threshold: number) => {
    const told = near.filter(({ score }) => score > threshold);
    return told.filter((it) => it.isMarked).length >= 0.88 * told.length;
  };
  let perhaps = sure;
  while (perhaps - step > left && isRight(perhaps - step)) perhaps -= step;
  return { left, perhapsLeft, perhaps, sure };
}

/** From the lowest. */
function scoresOf(lines: readonly ScoredLine[]): number[] {
  return lines.map(({ score }) => score).sort((a, b) => a - b);
}

/** In hundredths of the logarithm of the odds. */
const step = 25;
