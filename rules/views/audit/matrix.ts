import type { Distance, Phrase, Topic } from "../../core/model.ts";
import { inLanguage } from "../../languages/translated.ts";
import { auditWords } from "../wording/facts.ts";
import { shortened } from "../wording/quote.ts";
import type { AuditEntry, AuditReport } from "./audit.ts";
import { auditPageWords, type Question } from "./page-words.ts";
import { noteData, noteOf } from "./text.ts";

/** Clauses by question: what each of them says to what a reader asks. */
interface Matrix {
  readonly topics: readonly { readonly topic: Topic; readonly rows: readonly MatrixRow[] }[];
  /** How many clauses do not answer, by question. */
  readonly silent: Readonly<Record<Question, number>>;
}

export interface MatrixRow {
  readonly entry: AuditEntry;
  readonly cells: Readonly<Record<Question, MatrixCell>>;
}

/** What a clause answers. Where it says nothing: `not-said` if a rule or its reader asks, `not-asked` if nobody does. */
export interface MatrixCell {
  readonly state: "said" | "not-said" | "not-asked";
  readonly sayings: readonly Saying[];
  /** How many more there are than those that are shown. */
  readonly more: number;
}

/** The author's words, shortened and without Markdown; `note` says how they were read, and may stand alone. */
export interface Saying {
  readonly words: readonly string[];
  readonly note: string;
  readonly from: Distance;
}

export const questions: readonly Question[] = ["act", "data", "purpose", "choice", "retention", "recipients"];

/** The most quotations in one cell, and the most characters of one: beyond it, the clause itself is the place to read. */
const mostQuoted = 4;
export const mostCharacters = 56;

/** Asks every clause on AI training and biometric data the same questions. Judges nothing: all is among the facts. */
export function matrixOf(report: AuditReport): Matrix {
  const topics = report.topics
    .map(({ topic, groups }) => ({
      topic,
      rows: groups
        .flatMap(({ entries }) => entries)
        .filter(({ standing }) => standing !== "no-promise")
        .toSorted((a, b) => a.place.span.start - b.place.span.start)
        .map((entry): MatrixRow => ({ entry, cells: cellsOf(entry, report) })),
    }))
    .filter(({ rows }) => rows.length > 0);
  const silent = (question: Question): number =>
    topics.flatMap(({ rows }) => rows).filter(({ cells }) => cells[question].state === "not-said").length;
  return { topics, silent: forEach(silent) };
}

function cellsOf(entry: AuditEntry, { language }: AuditReport): MatrixRow["cells"] {
  return forEach((question) => {
    const all = distinct(answers(question, entry, language));
    const state = all.length > 0 ? "said" : isAsked(question, entry) ? "not-said" : "not-asked";
    return { state, sayings: joined(all.slice(0, mostQuoted)), more: Math.max(0, all.length - mostQuoted) };
  });
}

interface Answer {
  readonly words: string;
  readonly note: string;
  readonly from: Saying["from"];
}

function answers(question: Question, entry: AuditEntry, language: AuditReport["language"]): Answer[] {
  const { practice } = entry;
  const words = inLanguage(auditWords, language);
  const { matrix } = inLanguage(auditPageWords, language);
  switch (question) {
    case "act":
      return [
        answer(practice.predicate, `${words.stances[practice.stance]}, ${words.actors[practice.actor]}`),
        ...practice.trainers.map((trainer) => answer(trainer, matrix.trains)),
      ];
    case "data":
      return [
        ...practice.data.map((data) => answer(data, noteData(data, entry, words))),
        ...practice.exclusions.map((data) => answer(data, matrix.keptOut, data.distance)),
      ];
    case "purpose":
      return practice.purposes.map((purpose) => answer(purpose, noteOf(words.purposes, purpose.kind, "specific")));
    case "choice":
      return [
        ...practice.choices.map((choice) => answer(choice, words.choices[choice.kind])),
        ...offersOf(entry).map((offer) => answer(offer, words.choices[offer.kind], offer.distance)),
        ...(practice.stance === "only-with-consent" || practice.stance === "unless-refused"
          ? [{ words: "", note: words.stances[practice.stance], from: "clause" as const }]
          : []),
      ].filter((it, index) => it.words || index === 0);
    case "retention":
      return practice.retention.map((end) => answer(end, noteOf(words.retentions, end.kind, "period"), end.distance));
    case "recipients":
      return practice.recipients
        .filter(({ text }) => !practice.trainers.some((trainer) => trainer.text === text))
        .map((recipient) => answer(recipient, recipient.kind === "unnamed" ? matrix.unnamed : ""));
  }
}

/** What is kept out needs no way to refuse; that of its neighbours is not about it. */
function offersOf({ standing, practice: { offers } }: AuditEntry): AuditEntry["practice"]["offers"] {
  return standing === "kept-out" ? offers.filter(({ distance }) => distance === "clause") : offers;
}

/** Rules that ask one of the questions; where such a rule has a finding and the clause says nothing, it was asked. */
const asking: Readonly<Record<string, Question>> = {
  "ai-training/no-data-object": "data",
  "biometric/unspecified-identifier": "data",
  "ai-training/vague-purpose": "purpose",
  "biometric/vague-purpose": "purpose",
  "ai-training/no-choice": "choice",
  "biometric/consent-unspecified": "choice",
  "biometric/no-withdrawal": "choice",
  "biometric/no-retention": "retention",
  "biometric/overlong-retention": "retention",
  "biometric/sale-or-disclosure": "recipients",
};

/**
 * Data and purpose are asked of all that takes place; a choice, where data about people is used that is not public; an
 * end, of biometric data. What is kept out answers by that.
 */
function isAsked(question: Question, { topic, standing, practice, findings }: AuditEntry): boolean {
  if (standing === "kept-out") return false;
  if (findings.some(({ ruleId }) => asking[ruleId] === question)) return true;
  switch (question) {
    case "data":
    case "purpose":
      return true;
    case "choice":
      return topic === "biometric" || !aboutNobody(practice);
    case "retention":
      return topic === "biometric" && !onTheDevice(practice);
    default:
      return false;
  }
}

function aboutNobody({ separation, data }: AuditEntry["practice"]): boolean {
  if (separation.case === "public-only" || separation.case === "public-only-undefined") return true;
  return (
    data.length > 0 &&
    data.every(({ source, deidentified }) => source === "licensed" || source === "synthetic" || deidentified)
  );
}

/** What never leaves the reader's device is theirs to delete. */
function onTheDevice({ data }: AuditEntry["practice"]): boolean {
  return data.length > 0 && data.every(({ source }) => source === "on-device");
}

function answer({ text }: Phrase, note: string, distance: Distance = "clause"): Answer {
  return { words: shortened(text, mostCharacters), note, from: distance };
}

function distinct(all: readonly Answer[]): Answer[] {
  return all.filter(({ words }, index) => all.findIndex((it) => it.words === words) === index);
}

/** Quotations that are read alike share their note. */
function joined(all: readonly Answer[]): Saying[] {
  const sayings: Saying[] = [];
  for (const { words, note, from } of all) {
    const last = sayings.at(-1);
    if (last && last.note === note && last.from === from)
      sayings.push({ ...last, words: [...(sayings.pop()?.words ?? []), words] });
    else sayings.push({ words: words ? [words] : [], note, from });
  }
  return sayings;
}

function forEach<T>(make: (question: Question) => T): Record<Question, T> {
  return Object.fromEntries(questions.map((question) => [question, make(question)])) as Record<Question, T>;
}
