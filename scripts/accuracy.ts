// npm run accuracy: how often each rule is right on the written clauses of test/cases, then how often both readers are right
// on clauses by companies that nothing was learned from, and what changes when the same is said otherwise.
import learnedLines from "../rules/core/opinion/line-weights.json" with { type: "json" };
import { measure, type Score, written } from "../test/measure.ts";
import { hasRealTexts, type Labelled, labelled, ourPassages, type Perturbation, realPassages } from "./labels.ts";
import { seeded } from "./learning.ts";
import { linesToLearn, scoredLines } from "./marked-lines.ts";
import { crossValidation, isFlaggedByBoth, scoreOf, someCompanies, type TopicWeights } from "./second-reader.ts";

/** A share as a percentage; "–" of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((100 * part) / whole)}%`;
}

/** Of the flagged, how many had to be; of those that had to be, how many are flagged. */
export function precisionOf({ hits, alarms }: Score): string {
  return percent(hits, hits + alarms);
}

export function recallOf({ hits, wanted }: Score): string {
  return percent(hits, wanted);
}

function tellRules(): void {
  for (const [language, cases] of Object.entries(written)) {
    console.log(
      `\n${cases.length} clauses and short policies, ${language}: tests of the project, so the rules are tuned on them`,
    );
    console.table(
      Object.fromEntries(
        measure(cases).map((score) => [
          score.ruleId,
          {
            "to flag": score.wanted,
            flagged: score.hits,
            "to pass": score.quiet,
            "false alarms": score.alarms,
            precision: precisionOf(score),
            recall: recallOf(score),
          },
        ]),
      ),
    );
  }
}

/** Tells whether a clause is flagged. */
type Judge = (clause: Labelled) => boolean;

function tellLedger(): void {
  const all = labelled();
  const weightsFor = crossValidation(all);
  const both = judgeWith(weightsFor);
  const judges: Readonly<Record<string, Judge>> = {
    "the reading alone": ({ flagged }) => flagged === "surely" || flagged === "unless doubted",
    "both readers": both,
  };
  if (!hasRealTexts())
    console.log("\nNo real texts lie beside the project: only what we wrote is learned from and measured.");
  console.log(
    "\nEach clause is judged by what was learned from other companies or families. In brackets: 95 of 100 draws of as many.",
  );
  for (const [name, clauses] of Object.entries(setsOf(all))) {
    console.log(`\n${name}`);
    const parts = partsOf(clauses);
    const rows = Object.entries(parts).flatMap(([part, own]) =>
      Object.entries(judges).map(([judge, flags]) => [`${part}, ${judge}`, rangesOf(own, flags)]),
    );
    console.table(Object.fromEntries(rows));
  }
  tellPerturbations(all, weightsFor);
  if (hasRealTexts()) tellLearningCurve(all);
}

function judgeWith(weightsFor: (clause: Labelled) => TopicWeights): Judge {
  return (clause) => isFlaggedByBoth(clause, scoreOf(clause, weightsFor(clause)));
}

/** What is measured, by what it is. */
function setsOf(all: readonly Labelled[]): Readonly<Record<string, readonly Labelled[]>> {
  const of = (isOf: (set: string) => boolean) => all.filter(({ set }) => isOf(set));
  const sets = {
    "Real passages of smaller companies (real-2)": of((it) => it === "real-2"),
    "Real passages from archives (real)": of((it) => it === "real"),
    "Real policies, on which the reading was tuned": of((it) => it === "policies"),
    "Passages that we wrote (data/passages)": of((it) => it.startsWith("written-our-")),
  };
  return Object.fromEntries(Object.entries(sets).filter(([, clauses]) => clauses.length > 0));
}

function partsOf(clauses: readonly Labelled[]): Readonly<Record<string, readonly Labelled[]>> {
  return {
    all: clauses,
    "AI training": clauses.filter(({ topic }) => topic === "ai-training"),
    "biometric data": clauses.filter(({ topic }) => topic === "biometric"),
    English: clauses.filter(({ language }) => language === "en"),
    French: clauses.filter(({ language }) => language === "fr"),
  };
}

/** Precision and recall with their ranges (bootstrap over companies), and on what false alarms fall. */
function rangesOf(clauses: readonly Labelled[], flags: Judge) {
  const counts = [...Map.groupBy(clauses, ({ company }) => company).values()].map((own) => countsOf(own, flags));
  const random = seeded(1);
  const draws = Array.from({ length: 1000 }, () =>
    sharesOf(counts.map(() => counts[Math.floor(random() * counts.length)] ?? nothing)),
  );
  const own = sharesOf(counts);
  const range = (figure: "precision" | "recall") => {
    const sorted = draws.map((it) => it[figure]).sort((a, b) => a - b);
    return `${own[figure]}% (${sorted[25]} to ${sorted[974]})`;
  };
  const alarmsOn = (label: string) => clauses.filter((it) => it.label === label && flags(it)).length;
  return {
    "to flag": clauses.filter(({ label }) => label === "F").length,
    precision: range("precision"),
    recall: range("recall"),
    ...Object.fromEntries(["S", "D", "M", "N"].map((label) => [`on ${label}`, alarmsOn(label)])),
  };
}

const nothing = { hits: 0, alarms: 0, wanted: 0 };

function countsOf(clauses: readonly Labelled[], flags: Judge): typeof nothing {
  return {
    hits: clauses.filter((it) => it.label === "F" && flags(it)).length,
    alarms: clauses.filter((it) => it.label !== "F" && flags(it)).length,
    wanted: clauses.filter((it) => it.label === "F").length,
  };
}

function sharesOf(counts: readonly (typeof nothing)[]) {
  const sum = (key: keyof typeof nothing) => counts.reduce((all, it) => all + it[key], 0);
  const share = (part: number, whole: number) => Math.round((100 * part) / (whole || 1));
  const hits = sum("hits");
  return { precision: share(hits, hits + sum("alarms")), recall: share(hits, sum("wanted")) };
}

/** The same passages, said otherwise: the labels stay. */
const perturbations: Readonly<Record<string, Perturbation>> = {
  "as they are": (words) => words,
  "marks removed": (words) => words.replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, "").replace(/^[-*+]\s+/gm, ""),
  "“we” is the company": (words, language) =>
    language === "en"
      ? words.replace(/\bwe\b/gi, "Larkmere").replace(/\bour\b/gi, "Larkmere's")
      : words.replace(/\bnos\b/gi, "les").replace(/\bnotre\b/gi, "le"),
  "“your” is the users'": (words, language) =>
    language === "en" ? words.replace(/\byour\b/gi, "users'") : words.replace(/\bvos\b/gi, "les"),
  "other verbs": (words, language) =>
    language === "en"
      ? words
          .replace(/\btrain(?=\b)/g, "fine-tune")
          .replace(/\buse(?= )/g, "process")
          .replace(/\bcollect(?=\b)/g, "gather")
          .replace(/\bimprove(?=\b)/g, "refine")
      : words
          .replace(/\bentraîner\b/g, "perfectionner")
          .replace(/\butilisons\b/g, "exploitons")
          .replace(/\bcollectons\b/g, "recueillons"),
};

function tellPerturbations(all: readonly Labelled[], weightsFor: (clause: Labelled) => TopicWeights): void {
  const measured = new Set([
    "real",
    "real-2",
    ...all.map(({ set }) => set).filter((it) => it.startsWith("written-our-")),
  ]);
  console.log("\nReal passages and those that we wrote, said otherwise; both readers, cross-validated");
  const rows = Object.entries(perturbations).map(([name, perturb]) => {
    const said = [...(hasRealTexts() ? realPassages(perturb) : []), ...ourPassages(perturb)];
    const { precision, recall } = sharesOf([
      countsOf(
        said.filter(({ set }) => measured.has(set)),
        judgeWith(weightsFor),
      ),
    ]);
    return [name, { precision: `${precision}%`, recall: `${recall}%` }];
  });
  console.table(Object.fromEntries(rows));
}

/** How precision and recall on real passages grow with the real text that is learned from. */
function tellLearningCurve(all: readonly Labelled[]): void {
  console.log("\nReal passages, by the share of companies that are learned from; cross-validated");
  const measured = all.filter(({ set }) => set === "real" || set === "real-2");
  const rows = [0.1, 0.25, 0.5, 1].map((share) => {
    const { precision, recall } = sharesOf([countsOf(measured, judgeWith(crossValidation(someCompanies(all, share))))]);
    const both = Math.round((2 * precision * recall) / (precision + recall || 1));
    return [`${share * 100}%`, { precision: `${precision}%`, recall: `${recall}%`, F1: both }];
  });
  console.table(Object.fromEntries(rows));
}

/** How often lines of whole drafts are perhaps marked by their words alone, learned without the draft. */
function tellLines(): void {
  const { drafts } = scoredLines(linesToLearn());
  const told = drafts.filter(({ score }) => score > learnedLines.thresholds.perhaps);
  const hits = told.filter(({ isMarked }) => isMarked).length;
  const wanted = drafts.filter(({ isMarked }) => isMarked).length;
  const documents = new Set(drafts.map(({ document }) => document)).size;
  console.log(
    `\nLines of ${documents} drafts by their words alone, cross-validated by draft: ${percent(hits, told.length)} of those that are ` +
      `perhaps marked are, and ${percent(hits, wanted)} of the marked are among them`,
  );
}

if (import.meta.main) {
  tellRules();
  tellLines();
  tellLedger();
}
