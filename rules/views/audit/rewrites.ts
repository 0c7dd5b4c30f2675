import type { Analysis } from "../../core/analyze.ts";
import type { Edit, Finding } from "../../core/finding.ts";
import type { Clause, Span } from "../../core/model.ts";
import { type Places, placesOf } from "../../core/text/places.ts";
import { type QuotedPiece, quote } from "../wording/quote.ts";

/** A rewrite that is offered, with the words before and after it. */
export interface Rewrite {
  readonly title: string;
  /** The place of its finding among all findings, and its own among those that the finding offers. */
  readonly finding: number;
  readonly fix: number;
  /** One for each passage that it changes, the words marked that go or come; "before" is empty where something is added only. */
  readonly passages: readonly { readonly before: readonly QuotedPiece[]; readonly after: readonly QuotedPiece[] }[];
}

/** Makes what tells the rewrites that a finding of an analysis offers. */
export function createRewrites({ policy, findings }: Analysis): (finding: Finding) => Rewrite[] {
  const clauses = placesOf(policy.clauses, ({ span }) => span);
  const numbers = new Map(findings.map((finding, index) => [finding, index]));
  return (finding) =>
    finding.fixes.map(({ title, edits }, fix) => ({
      title,
      finding: numbers.get(finding) ?? -1,
      fix,
      passages: passagesOf(edits, policy.text, clauses).map((passage) => ({
        before: quote(policy.text, passage.span, marked(passage.edits, finding)),
        after: after(policy.text, passage, finding),
      })),
    }));
}

interface Passage {
  readonly span: Span;
  readonly edits: readonly Edit[];
}

/** What edits change, with the clauses that they touch, or else with their line or cell: those that touch the same together. */
function passagesOf(edits: readonly Edit[], text: string, clauses: Places<Clause>): Passage[] {
  const passages: Passage[] = [];
  for (const edit of edits) {
    const around = clauses.touching(edit.span).map(({ span }) => span);
    const span = join([edit.span, ...(around.length ? around : [lineAround(text, edit.span)])]);
    const last = passages.at(-1);
    if (last && span.start <= last.span.end)
      passages.splice(-1, 1, { span: join([last.span, span]), edits: [...last.edits, edit] });
    else passages.push({ span, edits: [edit] });
  }
  return passages;
}

/** The line, or the cell of a table, that words stand in. */
function lineAround(text: string, { start, end }: Span): Span {
  const before = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("|", start - 1));
  const length = text.slice(end).search(/[\n|]/);
  return { start: before + 1, end: length < 0 ? text.length : end + length };
}

function join(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function marked(changes: readonly { readonly span: Span }[], { severity }: Finding) {
  return changes.map(({ span }) => ({ span, severity }));
}

/** The passage as it reads afterwards. */
function after(text: string, { span, edits }: Passage, finding: Finding): QuotedPiece[] {
  let made = "";
  let at = span.start;
  const added = edits.map((edit) => {
    made += text.slice(at, edit.span.start);
    const start = made.length;
    made += edit.replacement;
    at = edit.span.end;
    return { span: { start, end: made.length } };
  });
  made += text.slice(at, span.end);
  return quote(made, { start: 0, end: made.length }, marked(added, finding));
}
