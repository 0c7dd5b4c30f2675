import type { Edit, Finding, Fix, Severity } from "../finding.ts";
import type { Span } from "../model.ts";
import { overlaps } from "../words/passages.ts";

/** What has become of a finding and of its text once a fix was made. */
export interface Outcome {
  /** What the rule still finds where the words were changed. */
  readonly left: readonly Told[];
  /** New errors and warnings: of another rule where the words were changed, or where there was none at all. */
  readonly brought: readonly Told[];
}

/** A text to which edits were made, and where words of the old text stand in it. */
interface Rewritten {
  readonly text: string;
  /** Where a range of the old text stands now. */
  readonly placeOf: (span: Span) => Span;
}

/** A finding, as far as it counts here. */
export type Told = Pick<Finding, "ruleId" | "severity" | "span"> & Partial<Pick<Finding, "untold" | "secondReading">>;

/**
 * What a fix does to its finding and to the rest of the text, its blanks filled by the words that stand in them.
 * @param before what was found in the text
 * @param analyze tells what is found in another text, under the same options
 */
export function outcomeOf(
  text: string,
  finding: Told,
  fix: Fix,
  before: readonly Told[],
  analyze: (text: string) => readonly Told[],
): Outcome {
  const { ruleId, span } = finding;
  const made = rewritten(text, fix.edits.map(filled));
  const after = analyze(made.text);
  const places = [span, ...fix.edits.map((it) => it.span)].map(made.placeOf);
  const isChanged = (it: Told) => places.some((place) => overlaps(it.span, place));
  const old = before.filter(isGrave).map((it) => ({ ruleId: it.ruleId, span: made.placeOf(it.span) }));
  const isNew = (it: Told) =>
    !old.some((other) => overlaps(other.span, it.span) && (other.ruleId === it.ruleId || !isChanged(it)));
  const ofClause = after.filter((it) => it.ruleId === ruleId && isOfClause(it, finding, made));
  // It may stand on other words of the clause now.
  const isStill = ofClause.length >= before.filter((it) => it.ruleId === ruleId && isOfClause(it, finding)).length;
  return {
    left: after.filter((it) => it.ruleId === ruleId && (isChanged(it) || (isStill && ofClause.includes(it)))),
    brought: after.filter((it) => isGrave(it) && isNew(it)),
  };
}

/** Whether a finding tells what the same clause as another leaves untold, in this text or in the one that edits made of it. */
function isOfClause({ untold }: Told, of: Told, made?: Rewritten): boolean {
  if (!untold || !of.untold) return false;
  const { start } = made ? made.placeOf(of.untold.clause) : of.untold.clause;
  return untold.clause.start === start;
}

/** As the author would leave it who is content with the words in the blanks. */
function filled({ span, replacement }: Edit): Edit {
  return { span, replacement: replacement.replace(/\{\{([^{}]*)\}\}/g, "$1") };
}

/** @param edits in text order, not overlapping */
export function rewritten(text: string, edits: readonly Edit[]): Rewritten {
  const made = edits.reduceRight(
    (all, { span, replacement }) => all.slice(0, span.start) + replacement + all.slice(span.end),
    text,
  );
  const moved = (offset: number, isBefore: (edit: Span) => boolean) =>
    edits
      .filter((edit) => isBefore(edit.span))
      .reduce((sum, edit) => sum + edit.replacement.length - (edit.span.end - edit.span.start), offset);
  return {
    text: made,
    placeOf: ({ start, end }) => ({
      start: moved(start, (edit) => edit.end <= start && edit.start < start),
      end: moved(end, (edit) => edit.start < end || edit.end === end),
    }),
  };
}

function isGrave({ severity }: { readonly severity: Severity }): boolean {
  return severity === "error" || severity === "warning";
}
