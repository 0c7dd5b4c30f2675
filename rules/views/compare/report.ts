import { diffWordsWithSpace } from "diff";
import type { Analysis } from "../../core/analyze.ts";
import { compare } from "../../core/compare/compare.ts";
import {
  type Change,
  type ChangeKind,
  type ClauseChange,
  type Comparison,
  type Direction,
  type FactChange,
  isWorse,
} from "../../core/compare/comparison.ts";
import type { Clause, Language, Phrase, Span } from "../../core/model.ts";
import { lexicons } from "../../languages/index.ts";
import { inLanguage } from "../../languages/translated.ts";
import { surroundings } from "../audit/audit.ts";
import { createLineCounter } from "../wording/locate.ts";
import { plainText } from "../wording/quote.ts";
import { unreadPhrase, unreadReport, unreadWords } from "../wording/unread.ts";
import { compareWords } from "./words.ts";

/** What is compared, and the language that it is told in. */
interface CompareOptions {
  /** The later version's name as the reader knows it. */
  readonly fileName: string;
  /** The earlier version's: a file, or a revision. */
  readonly before: string;
  /** When the earlier version was written, if that is known. */
  readonly date?: Date | undefined;
  readonly language: Language;
}

/** A clause in one of the two texts. */
export interface Side {
  readonly language: Language;
  readonly span: Span;
  /** As people count it, from 1. */
  readonly line: number;
  /** The words without Markdown; `differs` where the other version has others. */
  readonly pieces: readonly MarkedPiece[];
  /** What the clause says only together with it: lead-ins, the table's column and row. */
  readonly under: string;
}

interface MarkedPiece {
  readonly text: string;
  readonly differs: boolean;
}

/** One sentence on what a change does, with the words that decided on either side. */
export interface ChangeSentence {
  readonly change: Change;
  readonly direction: Direction;
  /** Whether the direction is to be named beside the sentence; not where the sentence is about a clause of one version. */
  readonly judged: boolean;
  readonly sentence: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface ChangeEntry {
  /** Unique within the report; fit for an HTML id. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly topics: string;
  readonly path: readonly string[];
  readonly before: Side | undefined;
  readonly after: Side | undefined;
  readonly sentences: readonly ChangeSentence[];
}

type GroupName = "loses" | "gains" | "other" | "reworded";

export interface CompareReport extends Omit<CompareOptions, "date"> {
  readonly headline: string;
  /** One or more sentences under the headline. */
  readonly summary: string;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  readonly unchanged: number;
  readonly groups: readonly { readonly name: GroupName; readonly entries: readonly ChangeEntry[] }[];
}

/** In the order of the headline. */
export const changeKinds: readonly ChangeKind[] = [
  "promise-gone",
  "weakened",
  "mixed",
  "new-permission",
  "new-promise",
  "strengthened",
  "permission-gone",
  "changed",
  "reworded",
];

/** Compares two analyses and makes of it what is shown, whatever form it is shown in. */
export function compareReport(before: Analysis, after: Analysis, { date, ...options }: CompareOptions): CompareReport {
  const words = inLanguage(compareWords, options.language);
  const when = date && new Intl.DateTimeFormat(options.language, { dateStyle: "long" }).format(date);
  const comparison = compare(before, after);
  const texts = { before: before.policy.text, after: after.policy.text };
  const entries = changeEntries(comparison.changes, texts, options.language);
  const counts = Object.fromEntries(
    changeKinds.map((kind) => [kind, entries.filter((entry) => entry.kind === kind).length]),
  ) as Record<ChangeKind, number>;
  return {
    ...options,
    before: when ? `${when} (${options.before})` : options.before,
    headline:
      comparison.changes.length === 0 && before.policy.unread.length + after.policy.unread.length > 0
        ? inLanguage(unreadWords, options.language).unchanged
        : headlineOf(comparison, counts, options.language),
    summary: summaryOf(
      comparison,
      [before, after],
      when ? words.comparedWithVersion(when, options.before) : words.comparedWith(options.before),
      options.language,
    ),
    counts,
    unchanged: comparison.unchanged,
    groups: (["loses", "gains", "other", "reworded"] as const)
      .map((name) => ({ name, entries: entries.filter(({ kind }) => groupOf(kind) === name) }))
      .filter((group) => group.entries.length > 0),
  };
}

/** What is shown of each change, in their order. @param texts the two versions */
export function changeEntries(changes: readonly ClauseChange[], texts: Texts, language: Language): ChangeEntry[] {
  const words = inLanguage(compareWords, language);
  const lines = { before: createLineCounter(texts.before), after: createLineCounter(texts.after) };
  return changes.map((change, index) => ({
    id: `change-${index + 1}`,
    kind: change.kind,
    topics: change.topics.map((topic) => words.topics[topic]).join(", "),
    path: pathOf(change),
    ...sidesOf(change, texts, lines),
    sentences: sentencesOf(change, texts, language),
  }));
}

function groupOf(kind: ChangeKind): GroupName {
  if (isWorse({ kind })) return "loses";
  return kind === "changed" ? "other" : kind === "reworded" ? "reworded" : "gains";
}

/** The headings above; without the title that everything in the document stands under. */
function pathOf({ before, after }: ClauseChange): string[] {
  const headings = (after ?? before)?.headings ?? [];
  return headings.slice(headings.length > 1 ? 1 : 0).map(({ text }) => text);
}

type Texts = { readonly before: string; readonly after: string };
type Lines = { readonly before: (offset: number) => number; readonly after: (offset: number) => number };

function sidesOf({ before, after }: ClauseChange, texts: Texts, lines: Lines): Pick<ChangeEntry, "before" | "after"> {
  const was = before && plainText(texts.before, before.span);
  const is = after && plainText(texts.after, after.span);
  const parts = was !== undefined && is !== undefined ? diffWordsWithSpace(was, is) : undefined;
  const side = (clause: Clause | undefined, text: string | undefined, which: "before" | "after"): Side | undefined => {
    if (!clause || text === undefined) return undefined;
    const own = parts?.filter((part) => !(which === "before" ? part.added : part.removed));
    const pieces = own?.map(({ value, added, removed }) => ({ text: value, differs: added || removed }));
    return {
      language: clause.language,
      span: clause.span,
      line: lines[which](clause.span.start),
      pieces: pieces ? joined(pieces) : [{ text, differs: false }],
      under: surroundings(clause)
        .map((it) => plainText(texts[which], it.span))
        .join(" › "),
    };
  };
  return { before: side(before, was, "before"), after: side(after, is, "after") };
}

/** Words that differ are marked in one go, with the spaces between them. */
function joined(pieces: readonly MarkedPiece[]): MarkedPiece[] {
  const all: MarkedPiece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const between =
      !/\S/.test(piece.text) && pieces[index - 1]?.differs === true && pieces[index + 1]?.differs === true;
    const differs = piece.differs || between;
    const last = all.at(-1);
    if (last?.differs === differs) all.splice(-1, 1, { text: last.text + piece.text, differs });
    else all.push({ text: piece.text, differs });
  }
  return all.flatMap(({ text, differs }): MarkedPiece[] => {
    if (!differs) return [{ text, differs }];
    const core = text.trim();
    const start = text.indexOf(core);
    const parts = [text.slice(0, start), core, text.slice(start + core.length)];
    return parts.map((part, index) => ({ text: part, differs: index === 1 })).filter((part) => part.text !== "");
  });
}

/** What differs, the worse first; practices of one clause that changed alike are told once. */
function sentencesOf({ facts, before, after }: ClauseChange, texts: Texts, language: Language): ChangeSentence[] {
  const alike = new Map<string, FactChange[]>();
  for (const fact of facts) {
    const key = `${fact.direction} ${fact.change}`;
    alike.set(key, [...(alike.get(key) ?? []), fact]);
  }
  const sentences = [...alike.values()].flatMap((all): ChangeSentence[] => {
    const [first] = all;
    if (!first) return [];
    const { change, direction } = first;
    const sentence = inLanguage(compareWords, language).facts[change][direction];
    if (!sentence) return [];
    const whole = change === "permission" || change === "promise" || change === "restated" || change === "unread";
    // One clause alone is quoted as a whole, right above.
    const quotes = !speaksForItself.has(change) && !(whole && !(before && after));
    const words = (side: "before" | "after", clause: Clause | undefined): string[] =>
      quotes ? distinct(all.flatMap((fact) => fact[side].map((phrase) => inFull(texts[side], phrase, clause)))) : [];
    return [
      {
        change,
        direction,
        judged: !whole,
        sentence,
        before: words("before", before),
        after: words("after", after),
      },
    ];
  });
  return sentences.sort((a, b) => order.indexOf(a.direction) - order.indexOf(b.direction));
}

const order: readonly Direction[] = ["weakened", "strengthened", "changed"];

/** The clause stands beside it, and no part of it says more than the whole. */
const speaksForItself: ReadonlySet<Change> = new Set([
  "denial",
  "certainty-less",
  "certainty-more",
  "restated",
  "unread",
]);

/** Without words that stand in others. */
function distinct(quotes: readonly string[]): string[] {
  return [...new Set(quotes)].filter((it, _, all) => !all.some((other) => other !== it && other.includes(it)));
}

/** Words of the clause as they are; words elsewhere with their sentence, without which nobody knows what they say. */
function inFull(text: string, { span }: Phrase, clause: Clause | undefined): string {
  const inside = clause && clause.span.start <= span.start && span.end <= clause.span.end;
  if (inside) return plainText(text, span);
  return plainText(text, sentenceAround(text, span, clause?.language)).replace(/^(?:[-*+•]|\d+[.)])\s+/, "");
}

function sentenceAround(text: string, { start, end }: Span, language: Language | undefined): Span {
  // No sentence that is quoted is longer than this, nor reaches beyond its paragraph.
  const near = { before: text.slice(Math.max(0, start - longest), start), after: text.slice(end, end + longest) };
  const above = [...near.before.matchAll(/\n[^\S\n]*(?=\n)/g)].at(-1);
  const from = start - near.before.length + (above ? above.index + above[0].length + 1 : 0);
  const until = near.after.search(/\n[^\S\n]*\n/);
  // A line of a paragraph goes on with the next, unless that begins a list item, a row or a heading.
  const paragraph = text
    .slice(from, until < 0 ? end + near.after.length : end + until)
    .replace(/\r?\n(?![^\S\n]*(?:[-*+>|#]|\d+[.)]\s))/g, (ending) => " ".repeat(ending.length));
  const sentence = new Intl.Segmenter(language, { granularity: "sentence" })
    .segment(paragraph)
    .containing(start - from);
  if (!sentence) return { start, end };
  const whole = { start: from + sentence.index, end: from + sentence.index + sentence.segment.length };
  return whole.end - whole.start > longest || whole.end < end ? { start, end } : whole;
}

/** In UTF-16 code units: no quotation is longer, but by the words that it is for. */
const longest = 300;

function headlineOf({ changes, unchanged }: Comparison, counts: CompareReport["counts"], language: Language): string {
  const { headline, counted, and } = inLanguage(compareWords, language);
  if (changes.length === 0) return unchanged ? headline.none : headline.nothing;
  if (changes.length === counts.reworded) return headline.onlyWords(counts.reworded);
  const parts = changeKinds
    .filter((kind) => counts[kind] && kind !== "reworded")
    .map((kind) => counted(counts[kind], kind));
  const sentence = and(parts);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function summaryOf(
  { unchanged, moved }: Comparison,
  both: readonly Analysis[],
  comparedWith: string,
  language: Language,
): string {
  const words = inLanguage(compareWords, language);
  const [was, is] = both.map(({ policy }) => mainLanguage(policy.clauses));
  return [
    comparedWith,
    ...(was && is && was !== is ? [words.otherLanguage] : []),
    ...(unchanged ? [words.unchanged(unchanged, moved)] : []),
    ...both.flatMap(({ policy }, index) => {
      const { places } = unreadReport(policy, language);
      const told = inLanguage(unreadWords, language).versions[index === 0 ? "before" : "after"];
      return places.length > 0 ? [told(places.map(unreadPhrase).join(", "))] : [];
    }),
  ].join(" ");
}

/** The language of most clauses; undefined where there is none. */
export function mainLanguage(clauses: readonly Pick<Clause, "language">[]): Language | undefined {
  const counts = lexicons.map(({ language }) => ({
    language,
    clauses: clauses.filter((it) => it.language === language).length,
  }));
  const most = Math.max(...counts.map((it) => it.clauses));
  return most === 0 ? undefined : counts.find((it) => it.clauses === most)?.language;
}
