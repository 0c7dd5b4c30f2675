import type { Analysis } from "../analyze.ts";
import type { Phrase, Practice, Topic } from "../model.ts";
import { within } from "../words/passages.ts";
import { type ClausePair, type ComparedClause, comparedClauses, isDenial, pairClauses } from "./clause-pairs.ts";
import type { ChangeKind, ClauseChange, Comparison, FactChange } from "./comparison.ts";
import { factsOf, keyOf, statedPractices, type WholeVersions } from "./pair-facts.ts";
import { createSaidAnew, createSearch } from "./unread.ts";

/**
 * Compares two versions of a policy: which clauses on AI training and biometric data are new, changed or gone, and what
 * that does to the reader. Spans of the one version point into its text, those of the other into the other's.
 * @param before the earlier version
 * @param after the later one, read with the same options
 */
export function compare({ policy: before }: Analysis, { policy: after }: Analysis): Comparison {
  const units = { before: comparedClauses(before), after: comparedClauses(after) };
  const said: WholeVersions = {
    policies: { before, after },
    before: statedPractices(units.before),
    after: statedPractices(units.after),
    anew: { before: createSaidAnew(before, after), after: createSaidAnew(after, before) },
  };
  const searched = { before: createSearch(before, after), after: createSearch(after, before) };
  const pairs = pairClauses(units.before, units.after).map((pair): ClausePair => {
    // A clause that we cannot read any more, or could not yet, is not taken for gone or new.
    if (pair.before?.practices.length && !pair.after) return { ...pair, after: searched.after(pair.before) };
    if (pair.after?.practices.length && !pair.before) return { ...pair, before: searched.before(pair.after) };
    return pair;
  });
  const judged = pairs.map((pair) => ({ pair, facts: factsOf(pair, said) }));
  const told = withoutRepeats(judged);
  const changes = told.flatMap(({ pair, facts }) => changeOf(pair, facts));
  const same = told.filter(({ pair, facts }) => binds(pair) && changeOf(pair, facts).length === 0);
  return {
    changes: inOrder(changes, pairs),
    unchanged: same.length,
    moved: same.filter(({ pair }) => pair.before?.path !== pair.after?.path).length,
    pairs: pairs.filter(binds).map(({ before, after }) => ({ before: before?.clause, after: after?.clause })),
  };
}

interface Judged {
  readonly pair: ClausePair;
  readonly facts: readonly FactChange[];
}

function binds({ before, after }: ClausePair): boolean {
  return (before?.practices.length ?? 0) + (after?.practices.length ?? 0) > 0;
}

/**
 * Leaves out of clauses that stayed as they are what changed around them and is told there: at the clause that changed,
 * or at the first of those that the same words bear on.
 */
function withoutRepeats(judged: readonly Judged[]): Judged[] {
  const touched = judged.filter(
    ({ pair, facts }) => binds(pair) && pair.before?.key !== pair.after?.key && facts.length > 0,
  );
  const own = judged.map((one): Judged => {
    return { pair: one.pair, facts: one.facts.filter((fact) => !isToldIn(touched, one, fact)) };
  });
  const firsts = new Map<string, Judged>();
  for (const one of [...own].sort((a, b) => placeOf(a.pair) - placeOf(b.pair))) {
    for (const fact of one.facts) if (!firsts.has(keyOf(fact))) firsts.set(keyOf(fact), one);
  }
  return own.map((one) => ({ ...one, facts: one.facts.filter((fact) => firsts.get(keyOf(fact)) === one) }));
}

/** The words that are gone, or those that came, stand in other clauses, of which they are told. */
function isToldIn(touched: readonly Judged[], one: Judged, fact: FactChange): boolean {
  return (["before", "after"] as const).some((side) => {
    const isTold = ({ span }: Phrase): boolean =>
      touched.some(({ pair }) => pair !== one.pair && pair[side] && within(span, pair[side].clause.span));
    return fact[side].length > 0 && fact[side].every(isTold);
  });
}

/** The same for either order of the versions. */
function placeOf({ before, after }: ClausePair): number {
  return (before?.clause.span.start ?? 0) + (after?.clause.span.start ?? 0);
}

function changeOf({ before, after }: ClausePair, facts: readonly FactChange[]): ClauseChange[] {
  if (!binds({ before, after }) || (facts.length === 0 && before?.own === after?.own)) return [];
  const practices = [...(before?.practices ?? []), ...(after?.practices ?? [])];
  const topics = [...new Set(practices.map(({ topic }): Topic => topic))];
  return [{ kind: kindOf(before, after, facts), topics, before: before?.clause, after: after?.clause, facts }];
}

function kindOf(
  before: ComparedClause | undefined,
  after: ComparedClause | undefined,
  facts: readonly FactChange[],
): ChangeKind {
  const has = (wanted: FactChange["direction"]): boolean => facts.some(({ direction }) => direction === wanted);
  if (!has("weakened") && !has("strengthened")) return facts.length > 0 ? "changed" : "reworded";
  const onlyAfter = !before?.practices.length;
  // "We do not train" became "may be used to train and improve": both are there, though a practice is read in one alone.
  const isOpposed = before && after && facts.every(({ change }) => change === "denial");
  if (!isOpposed && (onlyAfter || !after?.practices.length))
    return kindAlone((onlyAfter ? after : before)?.practices ?? [], onlyAfter, facts);
  if (has("weakened") && has("strengthened")) return "mixed";
  return has("weakened") ? "weakened" : "strengthened";
}

/** What is permitted weighs more than what is ruled out beside it. */
function kindAlone(practices: readonly Practice[], isNew: boolean, facts: readonly FactChange[]): ChangeKind {
  const told = practices.filter((it) =>
    facts.some(({ change, practices: { before, after } }) => change !== "restated" && (before ?? after) === it),
  );
  const denies = told.every(isDenial);
  return isNew ? (denies ? "new-promise" : "new-permission") : denies ? "promise-gone" : "permission-gone";
}

/** By their place in the later text; what is gone stands behind what it stood behind. */
function inOrder(changes: readonly ClauseChange[], pairs: readonly ClausePair[]): ClauseChange[] {
  const anchors = pairs
    .flatMap(({ before, after }) =>
      before && after ? [{ from: before.clause.span.start, to: after.clause.span.start }] : [],
    )
    .sort((a, b) => a.from - b.from);
  const place = ({ before, after }: ClauseChange): number =>
    after?.span.start ?? (anchors.findLast(({ from }) => from < (before?.span.start ?? 0))?.to ?? -1) + 0.5;
  return [...changes].sort((a, b) => place(a) - place(b) || (a.before?.span.start ?? 0) - (b.before?.span.start ?? 0));
}
