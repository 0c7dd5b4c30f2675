import type { Analysis } from "../analyze.ts";
import type { Phrase, Policy, Practice, Span, Topic } from "../model.ts";
import { areAllAmong, beginAlike, likeness, pairsOf, tellingWords } from "../words/likeness.ts";
import { type Compared, dataKey, ownData, type StatedPractice } from "./changed-data.ts";
import { type BothVersions, freedomLevel, judge } from "./changed-facts.ts";
import { type ClausePair, type ComparedClause, comparedClauses, isDenial, pairClauses } from "./clause-pairs.ts";
import type { ChangeKind, ClauseChange, Comparison, FactChange } from "./comparison.ts";
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
  };
}

interface Judged {
  readonly pair: ClausePair;
  readonly facts: readonly FactChange[];
}

interface WholeVersions {
  readonly policies: Compared<Policy>;
  readonly before: readonly StatedPractice[];
  readonly after: readonly StatedPractice[];
  readonly anew: BothVersions["anew"];
}

function statedPractices(units: readonly ComparedClause[]): StatedPractice[] {
  return units.flatMap(({ clause, practices }) => practices.map((practice) => ({ clause, practice })));
}

function binds({ before, after }: ClausePair): boolean {
  return (before?.practices.length ?? 0) + (after?.practices.length ?? 0) > 0;
}

/** Every fact that differs between the two clauses of a pair, or that only one of them has. */
function factsOf(pair: ClausePair, said: WholeVersions): FactChange[] {
  const from = pair.before ? statedPractices([pair.before]) : [];
  const to = pair.after ? statedPractices([pair.after]) : [];
  const found = pairsOf(from, to, likenessOfPractices);
  const both = found.flatMap(([i, j]) => {
    const [before, after] = [from[i], to[j]];
    if (!before || !after) return [];
    const { topic } = after.practice;
    const known: BothVersions = {
      used: { before: dataUsed(said.before, after), after: dataUsed(said.after, before) },
      ruledOut: { before: ruledOut(said.before, topic), after: ruledOut(said.after, topic) },
      anew: said.anew,
    };
    const practices = { before: before.practice, after: after.practice };
    return judge({ before, after }, said.policies, known).map((it): FactChange => ({ ...it, practices }));
  });
  const gone = from.filter((_, index) => !found.some(([i]) => i === index));
  const added = to.filter((_, index) => !found.some(([, j]) => j === index));
  const alone = [
    ...gone.map((it) => onlyIn("before", it, pair, said)),
    ...added.map((it) => onlyIn("after", it, pair, said)),
  ];
  return distinct([...both, ...alone]);
}

/** A practice that only one version has; unless the other has it elsewhere, or in words that we do not read. */
function onlyIn(side: "before" | "after", stated: StatedPractice, pair: ClausePair, said: WholeVersions): FactChange {
  const { practice } = stated;
  const other = side === "before" ? "after" : "before";
  const phrase = [practice.predicate];
  const place = { before: side === "before" ? phrase : [], after: side === "after" ? phrase : [] };
  const practices = {
    before: side === "before" ? practice : undefined,
    after: side === "after" ? practice : undefined,
  };
  if (isSaidIn(said[other], stated)) return { change: "restated", direction: "changed", ...place, practices };
  if (hasWordsOf(pair[other], stated)) return { change: "unread", direction: "changed", ...place, practices };
  const worse = isDenial(practice) === (side === "before");
  const change = isDenial(practice) ? "promise" : "permission";
  return { change, direction: worse ? "weakened" : "strengthened", ...place, practices };
}

/** The clause has the words of the practice, in which no practice is read. */
function hasWordsOf(unit: ComparedClause | undefined, { clause, practice: { predicate } }: StatedPractice): boolean {
  if (!unit || unit.practices.length > 0) return false;
  const acts = tellingWords(predicate.text, clause.language);
  return acts.length > 0 && areAllAmong(acts, unit.words);
}

/** Which practice of a clause is which of the other: of one topic, and the more alike in its data and words. */
function likenessOfPractices(before: StatedPractice, after: StatedPractice): number {
  const [a, b] = [before.practice, after.practice];
  if (a.topic !== b.topic) return 0;
  const words = ({ clause, practice }: StatedPractice) =>
    [practice.predicate, ...practice.data].flatMap(({ text }) => tellingWords(text, clause.language));
  return 0.1 + likeness(words(before), words(after)) + (isDenial(a) === isDenial(b) ? 1 : 0);
}

/** Data that any practice of the topic uses as freely as this one does, as keys. */
function dataUsed(others: readonly StatedPractice[], stated: StatedPractice): ReadonlySet<string> {
  const { topic } = stated.practice;
  const level = freedomLevel(stated);
  return new Set(
    others
      .filter((it) => it.practice.topic === topic && !isDenial(it.practice) && freedomLevel(it) >= level)
      .flatMap(({ practice }) => ownData(practice).map(dataKey)),
  );
}

/** Data that a version keeps out of the topic, by a denial or by an exclusion, as keys. */
function ruledOut(all: readonly StatedPractice[], topic: Topic): ReadonlySet<string> {
  const own = all.filter(({ practice }) => practice.topic === topic).map(({ practice }) => practice);
  return new Set(own.flatMap((it): readonly Phrase[] => (isDenial(it) ? ownData(it) : it.exclusions)).map(dataKey));
}

/** Another clause rules out, or permits as freely, all that this one does, and has nearly all of its words. */
function isSaidIn(others: readonly StatedPractice[], stated: StatedPractice): boolean {
  const { clause, practice } = stated;
  const keys = ownData(practice).map(dataKey);
  const words = tellingWords(clause.text, clause.language);
  const kept = ruledOut(others, practice.topic);
  return others.some(({ clause: { text, language }, practice: other }) => {
    if (other.topic !== practice.topic || keys.length === 0) return false;
    const there = tellingWords(text, language);
    if (words.filter((word) => there.some((it) => beginAlike(word, it))).length < nearlyAll * words.length)
      return false;
    if (isDenial(practice) && keys.every((key) => kept.has(key))) return true;
    if (isDenial(other) !== isDenial(practice) || other.actor !== practice.actor) return false;
    if (freedomLevel({ clause, practice: other }) < freedomLevel(stated)) return false;
    const known = new Set(ownData(other).map(dataKey));
    const actions = practice.actions.filter((it) => !other.actions.includes(it));
    return keys.every((key) => known.has(key)) && actions.length === 0 && knowsOthers(other, practice);
  });
}

const nearlyAll = 0.8;

/** It names everybody that the practice names. */
function knowsOthers(known: Practice, { trainers, recipients }: Practice): boolean {
  const names = new Set([...known.trainers, ...known.recipients].map(dataKey));
  return [...trainers, ...recipients].every((it) => names.has(dataKey(it)));
}

/** Practices of one clause may be read from the same words: what is told of the one is not told of the other again. */
function distinct(facts: readonly FactChange[]): FactChange[] {
  return facts.filter((it, index) => facts.findIndex((other) => keyOf(other) === keyOf(it)) === index);
}

function keyOf({ change, direction, before, after, practices }: FactChange): string {
  const spans = [before, after].map((phrases) => phrases.map(({ span }) => `${span.start}-${span.end}`).join());
  // With no words of its own, the change is the practice's.
  const own = spans.join("")
    ? ""
    : `${practices.before?.predicate.span.start} ${practices.after?.predicate.span.start}`;
  return `${change} ${direction} ${spans.join("|")} ${own}`;
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
    const within = ({ span }: Phrase): boolean =>
      touched.some((other) => other !== one && holds(other.pair[side]?.clause.span, span));
    return fact[side].length > 0 && fact[side].every(within);
  });
}

function holds(outer: Span | undefined, inner: Span): boolean {
  return outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;
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
  if (onlyAfter || !after?.practices.length)
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
