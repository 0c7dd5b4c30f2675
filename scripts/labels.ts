// Labelled passages and policies beside the project, as Clauselint reads them: what it learns from, and is measured on.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  evidenceIn,
  speaksOf,
  surroundings,
  type WeighedTopic,
  weighedTopics,
} from "../rules/core/opinion/evidence.ts";
import { isPlain, toldByNames } from "../rules/core/policy/separation.ts";
import { moved } from "../rules/core/text/span.ts";
import { everything } from "../rules/core/typing/known.ts";
import { createSectionReader } from "../rules/core/typing/read.ts";
import { phraseOf, wholeOf } from "../rules/core/words/passages.ts";
import { analyze, type Finding, type Practice, type Span } from "../rules/index.ts";
import { written as writtenCases } from "../test/measure.ts";
import { laidOut, type PassageLine } from "../test/passages.ts";
import { unmark } from "../test/support.ts";

/** Where they lie, if they do: they are not ours to publish. */
export const realFolder = join(import.meta.dirname, "../../shared/evaluate");
/** Passages that were written from the guidelines alone. */
const written = join(import.meta.dirname, "../data/passages");
/** Whole drafts of ours. */
const drafts = join(import.meta.dirname, "../test/labelled");

/** A labelled clause, with all that was read in it. */
export interface Labelled {
  /** The file of passages; "policies" for whole policies, "drafts" and "cases" for our own. */
  readonly set: string;
  /** Of one company: what is learned from one of its texts is not measured on another. */
  readonly company: string;
  readonly topic: WeighedTopic;
  readonly language: string;
  /** F flag; S tells which data; D denies; M only mentions; N another sense; U nobody labelled it: nothing to flag. */
  readonly label: "F" | "S" | "D" | "M" | "N" | "U";
  /** Whether the rules flag it, at warning or error, and what a second reader has to say for it. */
  readonly flagged: Flagging;
  readonly readings: readonly Reading[];
}

export type Flagging = (typeof flaggings)[number];
const flaggings = ["surely", "unless doubted", "if confirmed", "not"] as const;

/** A practice of the topic that was read in a sentence, or a sentence that may hold one. */
export interface Reading {
  /** What the words say, and what stands around them. */
  readonly words: readonly string[];
  /** How surely the clause speaks of the topic here: of several sentences the surest is the one to flag. */
  readonly sureness: number;
}

/** Whether the labelled real texts lie beside the project. */
export function hasRealTexts(): boolean {
  return existsSync(realFolder);
}

/** Our own clauses, and those of all sets that lie beside the project. */
export function labelled(): Labelled[] {
  const beside = hasRealTexts()
    ? [...realPassages(), ...policies("policies", realFolder, join(realFolder, "policies"))]
    : [];
  return [...cases(), ...policies("drafts", drafts, drafts), ...ourPassages(), ...beside];
}

/**
 * Passages that we wrote from the guidelines alone.
 * @param perturb says them otherwise, with the same label
 * @param every takes one of so many
 */
export function ourPassages(perturb: Perturbation = unchanged, every = 1): Labelled[] {
  return passages(written, "written-our-", perturb, every);
}

/** Those that lie beside the project: real ones, and others that were written. */
export function realPassages(perturb: Perturbation = unchanged): Labelled[] {
  return passages(join(realFolder, "passages"), "", perturb);
}

/** Says words of a passage otherwise. */
export type Perturbation = (words: string, language: string) => string;

const unchanged: Perturbation = (words) => words;

/** The clauses of test/cases, as far as they say whether a rule of separation flags them. */
function cases(): Labelled[] {
  return Object.values(writtenCases)
    .flat()
    .flatMap(({ id, text: marked, must = [], mustNot = [] }) => {
      const { text, marks } = unmark(marked);
      const { readings } = readingsIn(text);
      return weighedTopics.flatMap((topic): Labelled[] => {
        const rules = Object.keys(separationRules).filter((rule) => separationRules[rule] === topic);
        const wanted = must.some((it) => rules.some((rule) => it.endsWith(rule)));
        const unwanted = mustNot.some((it) => it === "*" || rules.includes(it));
        const own = readings.filter((it) => it.topic === topic);
        const here = wanted && marks.length > 0 ? own.filter(({ span }) => marks.some((it) => touches(it, span))) : own;
        if (here.length === 0 || wanted === unwanted) return [];
        const [{ language }] = here as [PlacedReading];
        const label = wanted ? "F" : "U";
        return [{ set: "cases", company: id, topic, language, label, flagged: "not", readings: here }];
      });
    });
}

const separationRules: Readonly<Record<string, WeighedTopic>> = {
  "ai-training/unseparated-data": "ai-training",
  "ai-training/public-private-mixed": "ai-training",
  "ai-training/no-data-object": "ai-training",
  "biometric/source-unseparated": "biometric",
};

/**
 * Labelled passages, each as a policy of its own.
 * @param prefix of the names of their sets
 */
function passages(passageFolder: string, prefix: string, perturb: Perturbation, every = 1): Labelled[] {
  const names = readdirSync(passageFolder).filter((name) => name.endsWith(".jsonl"));
  return names.flatMap((name) => {
    const set = `${prefix}${name.replace(".jsonl", "")}`;
    return linesOfJson(join(passageFolder, name))
      .filter(({ label }, index) => label !== "E" && index % every === 0)
      .map((passage, index) => {
        const { topic, lang: language, label } = passage;
        const { text, span } = laidOut(perturbed(passage, perturb));
        const { readings, flags } = readingsIn(text);
        const here = (it: { topic: WeighedTopic; span: Span }) => it.topic === topic && touches(it.span, span);
        return {
          ...{ set, topic, language, label, flagged: flaggedBy(flags.filter(here)), readings: readings.filter(here) },
          company: companyOf(passage) ?? `${set} ${index}`,
        };
      });
  });
}

function perturbed(passage: PassageLine, perturb: Perturbation): PassageLine {
  const said = ["heading", "lead", "prev", "text", "next"].map((name) => [
    name,
    perturb(passage[name] ?? "", passage.lang ?? "en"),
  ]);
  return { ...passage, ...Object.fromEntries(said) };
}

/** Whose text a passage is from: the company that is named, the service in an archive, or the family of written passages. */
function companyOf({ company, source, family }: LabelledLine): string | undefined {
  return company ?? source?.document.split("/")[0] ?? family;
}

interface LabelledLine {
  readonly company?: string;
  readonly source?: { readonly document: string };
  readonly family?: string;
}

/** @param labelFolder where `labels.jsonl` lies */
function policies(set: string, labelFolder: string, texts: string): Labelled[] {
  const labels = linesOfJson(join(labelFolder, "labels.jsonl")).filter(({ topic }) => topic !== "none");
  return [...new Set(labels.map(({ doc }) => doc))].flatMap((doc) => {
    const text = readFileSync(join(texts, doc), "utf8");
    const lines = text.split("\n");
    const lineStart = (line: number) => lines.slice(0, line - 1).reduce((sum, it) => sum + it.length + 1, 0);
    const clauses = labels
      .filter((it) => it.doc === doc)
      .map(({ quote, line, ...it }) => {
        const start = text.indexOf(quote, lineStart(line));
        return { ...it, span: { start, end: start + quote.length } };
      });
    const { readings, flags } = readingsIn(text);
    const segments = Map.groupBy(readings, ({ topic, span }) => `${topic} ${span.start}`);
    return [...segments.values()].flatMap((own): Labelled[] => {
      const [{ topic, span, language }] = own as [PlacedReading];
      const here = clauses.filter((it) => it.topic === topic && touches(it.span, span));
      const flag = here.some(({ expect }) => expect === "flag");
      if (!flag && here.some(({ expect }) => expect === "either")) return [];
      const flagged = flaggedBy(flags.filter((it) => it.topic === topic && touches(it.span, span)));
      return [
        {
          set,
          company: doc.split("/").at(-2) ?? doc,
          topic,
          language,
          label: flag ? "F" : "U",
          flagged,
          readings: own,
        },
      ];
    });
  });
}

/** The objects of a file, one a line. */
// biome-ignore lint/suspicious/noExplicitAny: what the labels are is said where they lie
export function linesOfJson(file: string): any[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

interface PlacedReading extends Reading {
  readonly topic: WeighedTopic;
  readonly span: Span;
  readonly language: string;
}

/** More than words alone can tell; see `speaksOf`. */
const readAsPractice = 5;

/** Words that a rule of separation stands on. */
interface Flag {
  readonly topic: WeighedTopic;
  readonly span: Span;
  readonly flagging: Flagging;
}

function flaggedBy(flags: readonly Flag[]): Flagging {
  return flaggings.find((it) => flags.some(({ flagging }) => flagging === it)) ?? "not";
}

/** What the rules say without a second reader; see `withSecondReading` in `core/analyze.ts`, and `separate`. */
function flaggingOf({ severity, secondReading }: Finding): Flagging {
  if (secondReading === "doubts") return "unless doubted";
  const isGrave = severity === "error" || severity === "warning";
  return isGrave && secondReading !== "confirms" ? "unless doubted" : "if confirmed";
}

function readingsIn(text: string): { readings: PlacedReading[]; flags: Flag[] } {
  const { policy, findings } = analyze(text);
  const inDoubt = policy.clauses.flatMap(({ span, practices }) =>
    weighedTopics.flatMap((topic): Flag[] => {
      const judged = practices.filter((it) => it.topic === topic && mayBeJudged(it));
      const isSoAlone = judged.length > 0 && judged.every((it) => it.raised || isLabel(it) || isToldByNames(it));
      return isSoAlone ? [{ topic, span, flagging: "if confirmed" }] : [];
    }),
  );
  const sections = createSectionReader({ selection: everything })(text, "auto", {});
  const readings = sections.flatMap(({ known, start, above }) => {
    const segments = known.reading("segments");
    return segments.flatMap((segment) => {
      const { span } = moved(phraseOf(segment.passage, wholeOf(segment.passage)), start, above);
      const practices = policy.clauses.find((it) => it.span.start === span.start)?.practices ?? [];
      return weighedTopics.flatMap((topic): PlacedReading[] => {
        const own = practices.filter((it) => it.topic === topic);
        const isNear = surroundings(segment).some(
          ([place, it]) => place !== "title above" && speaksOf(it, topic) === 2,
        );
        const sureness = speaksOf(segment.passage, topic);
        if (sureness === 0 && !isNear && own.length === 0) return [];
        const words = evidenceIn(segment, topic, segments).map(({ name }) => name);
        const { language } = segment.passage.lexicon;
        return [{ topic, span, language, words, sureness: sureness + (own.length > 0 ? readAsPractice : 0) }];
      });
    });
  });
  const found = findings.flatMap((finding): Flag[] => {
    const topic = separationRules[finding.ruleId];
    const isInDoubt = inDoubt.some((it) => it.topic === topic && touches(it.span, finding.span));
    if (!topic || isInDoubt) return [];
    const own = policy.clauses
      .filter(({ span }) => touches(span, finding.span))
      .flatMap(({ practices }) => practices.filter((it) => it.topic === topic));
    const flagging = own.some(isPlain) ? "surely" : flaggingOf(finding);
    // A remark becomes more only where nothing was told apart; see `withSecondReading`.
    const mayRise = own.some(isOpen);
    return flagging !== "if confirmed" || mayRise ? [{ topic, span: finding.span, flagging }] : [];
  });
  return { readings, flags: [...found, ...inDoubt] };
}

function isOpen(practice: Practice): boolean {
  return practice.separation.verdict === "unseparated" && !isToldByNames(practice);
}

function mayBeJudged(practice: Practice): boolean {
  return practice.separation.verdict !== "not-applicable" || isLabel(practice);
}

/** Words that only name a practice; see `mayBeStated`. */
function isLabel({ speechAct, stance, actor }: Practice): boolean {
  return speechAct === "label" && stance !== "does-not" && actor !== "reader" && actor !== "other";
}

/** Whether only a second reader could say that data is not told apart here. */
function isToldByNames({ separation: { case: which } }: Practice): boolean {
  return Object.entries(toldByNames).flat().includes(which);
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
