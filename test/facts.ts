// How the facts of a practice are shown: each by its name in rules/core/model.ts, so that a new one shows by itself.

import type { Phrase, Practice, Span } from "../rules/index.ts";
import type { MentionKind } from "../rules/languages/lexicon.ts";

/** A fact and what it holds; "" for nothing. */
export interface ShownFact {
  readonly name: string;
  readonly told: string;
}

/** Tells of words what else is to be known, such as the kinds of words that they are; "" for nothing. */
export type Note = (span: Span) => string;

/**
 * The facts of a practice but its predicate and its verdict, those that decide most first.
 * @param noteOf is asked of all words that are shown
 */
export function factsOf(practice: Practice, noteOf: Note = () => ""): readonly ShownFact[] {
  const { topic, predicate, separation, dataSpan, ...others } = practice;
  const facts: Readonly<Record<string, unknown>> = others;
  const names = [...new Set([...mostTelling, ...Object.keys(facts)])];
  return names.map((name) => ({ name, told: factTold(facts[name], noteOf) }));
}

const mostTelling = [
  "speechAct",
  "stance",
  "actor",
  "confidence",
  "data",
  "exclusions",
] as const satisfies readonly (keyof Practice)[];

/** The kinds of words that bear on the facts that have no words of their own. */
export const kindsOnFact: Readonly<Record<string, readonly MentionKind[]>> = {
  speechAct: [
    ...(["law", "definition", "change-log", "despite", "presupposing", "embedded-question"] as const),
    ...(["pointer", "reader-choice", "fronted-clause", "when", "title-cue"] as const),
  ],
  stance: [
    ...(["modal", "negator", "not-negator", "hedged-negator", "denied-behind", "forbidding", "excluding"] as const),
    ...(["denial-heading", "no-guarantee", "consent", "refusal", "yes", "no"] as const),
  ],
  actor: [
    ...(["we", "first-party", "third-party", "theirs", "affiliate", "other-speaker", "others-act"] as const),
    ...(["reader-act", "reader-supplies", "law-permits", "companies-at-large", "companies-bare"] as const),
    ...(["on-their-own", "their-own-data", "not-us"] as const),
  ],
};

/** What a fact holds, in one line. */
export function factTold(value: unknown, noteOf: Note): string {
  if (value === undefined || value === false) return "";
  if (Array.isArray(value)) return value.map((it) => factTold(it, noteOf)).join(" · ");
  if (isPhrase(value)) return shownPhrase(value, noteOf);
  return typeof value === "object" && value !== null ? notesOf(value, noteOf).join(", ") : String(value);
}

function shownPhrase({ text, span, ...others }: Phrase, noteOf: Note): string {
  const notes = notesOf(others, noteOf).filter((note) => note !== `head ${text}`);
  return quoted(text, [notes.join(", "), noteOf(span)]);
}

function notesOf(values: object, noteOf: Note): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const told = value === true ? "" : factTold(value, noteOf);
    return value === true ? [name] : told === "" ? [] : [`${name} ${told}`];
  });
}

function isPhrase(value: unknown): value is Phrase {
  return typeof value === "object" && value !== null && "text" in value && "span" in value;
}

/** Words as a quotation on one line, with notes in brackets. */
export function quoted(words: string, notes: readonly string[] = []): string {
  const told = notes.filter(Boolean).join("; ");
  return `“${words.replace(/\s+/g, " ").trim()}”${told ? ` (${told})` : ""}`;
}
