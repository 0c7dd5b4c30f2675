// How a text was read, step by step, in lines for a terminal: for `npm run read`, and for tests of a clause that fail.

import type { Opinion } from "../rules/core/model.ts";
import { scannedKinds } from "../rules/core/typing/scan.ts";
import type { Analysis, Options, Practice, Span } from "../rules/index.ts";
import type { MentionKind } from "../rules/languages/lexicon.ts";
import { caseOf } from "../rules/views/audit/text.ts";
import { createLineCounter } from "../rules/views/wording/locate.ts";
import { factsOf, factTold, kindsOnFact, quoted } from "./facts.ts";
import { holding, type Part, type PlacedMention, partAt, partsIn } from "./parts.ts";

/** How a text is read, and what of it is shown. */
export interface ReadingOptions extends Options {
  /** Only what holds these words, whatever their markup; all that there is when left out. */
  readonly words?: string;
}

/** A text that was read, for all that shows a part of it. */
interface Read extends Analysis {
  readonly parts: readonly Part[];
  readonly lineOf: (offset: number) => number;
}

/**
 * Shows how a text was read: its blocks, their sentences, items and cells with all that they inherit, the words that a
 * lexicon knows, the practices fact by fact, the verdict and the findings.
 * @returns lines; "" where nothing holds the words that are asked for
 */
export function readingOf(text: string, { words, ...options }: ReadingOptions = {}): string {
  const { analysis, parts } = partsIn(text, options);
  const read: Read = { ...analysis, parts, lineOf: createLineCounter(text) };
  const chosen = words === undefined ? parts : holding(parts, words);
  const lines = chosen.flatMap((part, index) => [
    ...(part.segment.block === chosen[index - 1]?.segment.block ? [] : blockLines(read, part)),
    ...partLines(read, part),
  ]);
  const elsewhere = words === undefined ? findingLines(read, undefined) : [];
  return [...lines, ...(elsewhere.length > 0 ? ["", "In no sentence, item or cell", ...elsewhere] : [])]
    .join("\n")
    .trimStart();
}

function blockLines({ lineOf }: Read, { span, segment }: Part): string[] {
  const { block, headings, leadIns, cells, passage } = segment;
  const kind = block.kind === "sentence" ? "paragraph" : block.kind;
  return [
    "",
    `Line ${lineOf(span.start)}: ${kind}${block.depth ? ` of level ${block.depth}` : ""}, ${passage.lexicon.language}`,
    ...row(2, "headings", headings.map(({ text }) => quoted(text)).join(" › ")),
    ...row(2, "lead-ins", leadIns.map(({ text }) => quoted(text)).join(" › ")),
    ...row(2, "column", cells ? quoted(cells.header.text) : ""),
    ...row(2, "row", cells?.label ? quoted(cells.label.text) : ""),
    ...row(2, "beside", cells?.others.map(({ cell }) => quoted(cell.text)).join(" · ") ?? ""),
  ];
}

function partLines(read: Read, part: Part): string[] {
  const { kind, passage, mayPractise } = part.segment;
  const clause = read.policy.clauses.find(({ span }) => span.start === part.span.start && span.end === part.span.end);
  const practices = clause?.practices ?? [];
  const none = mayPractise ? "none" : "none; it was not searched, for nothing in it can tell of one";
  const [small, telling] = [true, false].map((it) => part.mentions.filter(({ kind }) => smallWords.has(kind) === it));
  return [
    ...row(2, kind, quoted(passage.text)),
    ...row(4, "words", shownMentions(telling ?? [])),
    ...row(4, "small words", shownMentions(small ?? [])),
    ...(practices.length === 0 ? row(4, "practices", none) : []),
    ...practices.flatMap((practice) => practiceLines(read, part, practice)),
    ...findingLines(read, part),
  ];
}

/** The facts with the words that each comes from, then what nothing says. */
function practiceLines(read: Read, part: Part, practice: Practice): string[] {
  const { topic, predicate, separation, data } = practice;
  const noteOf = (span: Span) => noteOn(read, part, span);
  const facts = factsOf(practice, noteOf);
  const within = part.mentions.filter(({ span }) => isWithin(span, predicate.span));
  const terms = data.flatMap(({ grain, head }) => (grain === "defined-term" ? read.policy.defined(head) : []));
  return [
    ...row(4, topic, quoted(predicate.text, [signs("by", within, scannedKinds)])),
    ...facts.flatMap(({ name, told }) => {
      const on = signs("words on it:", part.mentions, kindsOnFact[name] ?? []);
      return row(6, name, told && on ? `${told} (${on})` : told);
    }),
    ...row(6, "(nothing)", facts.flatMap(({ name, told }) => (told ? [] : name)).join(", ")),
    ...terms.flatMap(({ term, span, members }) =>
      row(6, "term", `${quoted(term, [`line ${read.lineOf(span.start)}`])}: ${factTold(members, noteOf)}`),
    ),
    ...row(6, "verdict", `${separation.verdict} (${separation.case}): ${caseOf(practice, "en")}`),
    ...row(6, "second reader", opinionTold(practice.opinion)),
    ...row(6, "because", factTold(separation.because, noteOf)),
  ];
}

/** The score in logarithms of the odds, and what it rests on. */
function opinionTold({ score, reasons }: Opinion): string {
  const told = reasons.map(({ words, place, speaksFor }) => `${speaksFor ? "+" : "-"} “${words}” ${place}`);
  return [`${score < 0 ? "" : "+"}${(score / 100).toFixed(1)}`, ...told].join(", ");
}

/** @param part undefined for what is found on no words of a sentence, item or cell */
function findingLines({ findings, suppressed, parts, policy, lineOf }: Read, part: Part | undefined): string[] {
  const setAside = suppressed.map(({ finding }) => finding);
  const here = [...findings, ...setAside].filter(({ span }) => partAt(parts, span) === part);
  return here.flatMap((finding) => {
    const { ruleId, severity, span, message, related, fixes } = finding;
    const state = setAside.includes(finding) ? ", suppressed by a comment," : "";
    const words = quoted(policy.text.slice(span.start, span.end));
    return [
      ...row(4, `! ${severity}`, `${ruleId}${state} on ${words}, line ${lineOf(span.start)}`),
      ...row(6, "message", message),
      ...related.flatMap((it) => row(6, "see", `line ${lineOf(it.span.start)}: ${it.message}`)),
      ...fixes.flatMap(({ title }) => row(6, "fix", title)),
    ];
  });
}

/** Of which kinds words are, and where they stand unless in the part itself. */
function noteOn({ parts, lineOf }: Read, part: Part, span: Span): string {
  const there = span.start < span.end ? partAt(parts, span) : undefined;
  if (!there) return "";
  const kinds = there.mentions.flatMap((it) => {
    if (smallWords.has(it.kind)) return [];
    if (isWithin(span, it.span)) return it.kind;
    return it.kind.startsWith("data-") && isWithin(it.span, span) ? `${it.kind} ${quoted(it.text)}` : [];
  });
  const place = there === part ? "" : `line ${lineOf(span.start)}`;
  return [kinds.length > 0 ? `by ${kinds.join(", ")}` : "", place].filter(Boolean).join("; ");
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function signs(lead: string, mentions: readonly PlacedMention[], kinds: readonly MentionKind[]): string {
  const told = mentions.filter(({ kind }) => kinds.includes(kind)).map(({ kind, text }) => `${kind} ${quoted(text)}`);
  return told.length > 0 ? `${lead} ${told.join(", ")}` : "";
}

function shownMentions(mentions: readonly PlacedMention[]): string {
  const kinds = [...new Set(mentions.map(({ kind }) => kind))];
  const wordsOf = (kind: MentionKind) => mentions.filter((it) => it.kind === kind).map(({ text }) => quoted(text));
  return kinds.map((kind) => `${kind} ${[...new Set(wordsOf(kind))].join(", ")}`).join(" · ");
}

/** Kinds that small words of nearly every sentence are of: they only keep others from being taken for more. */
const smallWords: ReadonlySet<MentionKind> = new Set([
  ...(["not-a-name", "place-name", "general-heading", "any-model", "plain-modifier", "finite-cue"] as const),
  ...(["not-an-object", "object-end", "not-an-end", "restrictor", "as-a-tool"] as const),
]);

/** A named line, with what does not fit on it below its beginning; nothing where there is nothing to tell. */
function row(indent: number, name: string, told: string): string[] {
  if (told === "") return [];
  const label = `${" ".repeat(indent)}${name}`.padEnd(labelWidth);
  return wrapped(told, lineWidth - labelWidth - 1).map((line, index) =>
    index === 0 ? `${label} ${line}` : `${" ".repeat(labelWidth)} ${line}`,
  );
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** In characters. */
const lineWidth = 110;
const labelWidth = 20;
