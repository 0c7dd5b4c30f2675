import type { Finding } from "../../core/finding.ts";
import type { Clause, Practice, Span, Topic } from "../../core/model.ts";
import { placesOf } from "../../core/text/places.ts";

export interface PracticeInClause {
  readonly clause: Clause;
  readonly practice: Practice;
}

/**
 * Makes what tells the practice that a finding is about: the narrowest words around it decide. A clause's own practices
 * come first.
 * @param read all practices of a policy, in text order
 */
export function createHomes(
  read: readonly PracticeInClause[],
): (finding: Pick<Finding, "ruleId" | "span">) => PracticeInClause | undefined {
  const clauses = placesOf(read, ({ clause }) => clause.span);
  const phrases = placesOf(
    read.flatMap((home) => spansOf(home.practice).map((span) => ({ home, span }))),
    ({ span }) => span,
  );
  return ({ ruleId, span }) => {
    const topic = topicOf(ruleId);
    const isMeant = ({ practice }: PracticeInClause) =>
      topic ? practice.topic === topic : practice.topic !== "ai-use";
    const around = phrases.around(span).filter(({ home }) => isMeant(home));
    const within = clauses.around(span).filter(isMeant);
    const exact = around.filter((it) => same(it.span, span));
    return (
      exact.find(({ home }) => !borrows(home.practice, span))?.home ??
      exact[0]?.home ??
      within.find(({ practice }) => spansOf(practice).some((it) => holds(it, span))) ??
      within[0] ??
      around[0]?.home ??
      phrases.touching(span).find((it) => holds(span, it.span) && isMeant(it.home))?.home
    );
  };
}

function topicOf(ruleId: string): Topic | undefined {
  if (ruleId.startsWith("ai-training/")) return "ai-training";
  return ruleId.startsWith("biometric/") ? "biometric" : undefined;
}

/** Where the words stand that a practice is read from. */
function spansOf(practice: Practice): Span[] {
  const { predicate, data, dataSpan, purposes, recipients, handedOn, choices, retention, vague } = practice;
  const all = [predicate, ...data, ...purposes, ...recipients, ...handedOn, ...choices, ...retention, ...vague];
  return [...(dataSpan ? [dataSpan] : []), ...all.map(({ span }) => span)];
}

/** An end that its section or another one tells: it is first of all that of the clause or the row where it stands. */
function borrows({ retention }: Practice, span: Span): boolean {
  return retention.some((it) => it.distance !== "clause" && same(it.span, span));
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
