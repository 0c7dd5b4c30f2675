import { biometricDrafts } from "./biometrics.ts";
import { detectLanguage } from "./language.ts";
import { readMarkdown } from "./markdown.ts";
import type { Clause, Exclusion, Language, Phrase, Policy, Practice, Suppression } from "./model.ts";
import { passageOf, phraseOf, wholeOf } from "./passages.ts";
import type { Draft } from "./practices.ts";
import { cut } from "./sections.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { separate } from "./separation.ts";
import { readSuppression } from "./suppress.ts";
import { trainingDrafts } from "./training.ts";

/** Reads one document again and again as it is typed. */
export function createReader(): (text: string, language: Language | "auto") => Policy {
  return (text, language) => {
    const whole = language === "auto" ? detectLanguage(text.slice(0, 20000).toLowerCase().normalize("NFD").replace(/\p{M}/gu, ""), "en") : language;
    const { blocks, comments } = readMarkdown(text);
    void cut;
    const segments = segmentsOf(blocks, [], whole, language === "auto");
    const drafts = [...trainingDrafts(segments), ...biometricDrafts(segments)];
    const clauses = clausesOf(segments, drafts);
    return {
      text,
      clauses,
      definitions: [],
      placeholders: placeholdersIn(text),
      suppressions: comments
        .map(({ start, end }) => readSuppression(text, start, end))
        .filter((it): it is Suppression => it !== undefined),
    };
  };
}

function clausesOf(segments: readonly Segment[], drafts: readonly Draft[]): Clause[] {
  const bySegment = new Map<Segment, Draft[]>();
  for (const draft of drafts) bySegment.set(draft.segment, [...(bySegment.get(draft.segment) ?? []), draft]);
  return segments
    .filter((segment) => bySegment.has(segment))
    .map((segment) => ({
      ...phraseOf(segment.passage, wholeOf(segment.passage)),
      kind: segment.kind,
      language: segment.passage.language,
      headings: segment.headings.map((heading) => phraseOf(heading, wholeOf(heading))),
      leadIns: segment.leadIns.map((leadIn) => phraseOf(leadIn, wholeOf(leadIn))),
      column: segment.cells && phraseOf(segment.cells.header, wholeOf(segment.cells.header)),
      row: segment.cells?.label && phraseOf(segment.cells.label, wholeOf(segment.cells.label)),
      practices: (bySegment.get(segment) ?? []).map((draft) => practiceOf(draft, drafts, segments)),
    }));
}

function practiceOf(draft: Draft, drafts: readonly Draft[], segments: readonly Segment[]): Practice {
  void segments;
  const others = drafts.filter((it) => it !== draft && it.topic === "ai-training" && it.speechAct === "assertion");
  const exclusions: Exclusion[] = others
    .filter(({ stance, scoped, choices }) => stance === "does-not" && !scoped && choices.length === 0)
    .flatMap((it) => {
      const near = sameSection(draft.segment, it.segment);
      return it.data
        .filter(({ place, visibility, grain }) => place === "clause" && (visibility === "private" || (near && grain === "named")))
        .map(({ text, span, visibility }) => ({ text, span, visibility, distance: near ? ("section" as const) : ("elsewhere" as const) }));
    });
  const near = others.filter((it) => sameSection(draft.segment, it.segment) && Math.abs(it.segment.index - draft.segment.index) <= 4);
  const { segment: _segment, region: _region, range: _range, anchored, ...practice } = draft;
  return {
    ...practice,
    separation: separate(draft, {
      exclusions,
      privateMembers: [],
      treatedApart: near.some((it) => it.stance !== "does-not" && it.data.some(({ visibility }) => visibility !== "unspecified")),
      anchored,
      namedNearby: false,
    }),
  };
}

function sameSection(a: Segment, b: Segment): boolean {
  const own = a.block.headings.at(-1);
  return own === b.block.headings.at(-1) && a.block.headings.length === b.block.headings.length;
}

function placeholdersIn(text: string): Phrase[] {
  return [...text.matchAll(/\{\{[^{}\n]*\}\}/g)].map((match) => ({
    text: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

void passageOf;
