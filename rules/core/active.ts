import type { Clause, Policy, Practice, Span, Topic } from "./model.ts";

/** A practice where it stands: what a rule judges and a fix rewrites. */
export interface Place {
  readonly text: string;
  readonly clause: Clause;
  readonly practice: Practice;
}

/** Every practice of a topic, whether it takes place or not. */
export function practicesIn({ text, clauses }: Policy, topic: Topic): Place[] {
  return clauses.flatMap((clause) =>
    clause.practices.filter((practice) => practice.topic === topic).map((practice) => ({ text, clause, practice })),
  );
}

/** The practices of a topic that the policy itself says take place, or may. */
export function activePractices(policy: Policy, topic: Topic): Place[] {
  return practicesIn(policy, topic).filter(
    ({ practice: { speechAct, stance, separation } }) =>
      speechAct === "assertion" && stance !== "does-not" && separation.case !== "not-active",
  );
}

/**
 * The words of a practice that name its data, within its clause: a range of offsets in UTF-16 code units,
 * or that of the predicate where the clause itself names no data.
 */
export function dataPlace({ practice }: Place): Span {
  return practice.dataSpan ?? practice.predicate.span;
}
