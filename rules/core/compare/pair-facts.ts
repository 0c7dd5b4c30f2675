import { keptFor } from "../keep/lazily.ts";
import type { Clause, Phrase, Policy, Practice, Topic } from "../model.ts";
import { areAllAmong, beginAlike, likeness, pairsOf, tellingWords, unpaired } from "../words/likeness.ts";
import { overlaps } from "../words/passages.ts";
import { ownData } from "./changed-data.ts";
import { judge } from "./changed-facts.ts";
import { freedomLevel } from "./changed-freedom.ts";
import type { BothVersions } from "./changed-limits.ts";
import { type ClausePair, type ComparedClause, isDenial } from "./clause-pairs.ts";
import type { FactChange } from "./comparison.ts";
import type { Compared, StatedPractice } from "./difference.ts";
import { dataKey } from "./difference.ts";

/** What each of two versions says, and of what the one says whether it is new to the other. */
export interface WholeVersions {
  readonly policies: Compared<Policy>;
  readonly before: readonly StatedPractice[];
  readonly after: readonly StatedPractice[];
  readonly anew: BothVersions["anew"];
}

/** All practices of clauses. */
export function statedPractices(units: readonly ComparedClause[]): StatedPractice[] {
  return units.flatMap(({ clause, practices }) => practices.map((practice) => ({ clause, practice })));
}

/** Every fact that differs between the two clauses of a pair, or that only one of them has. */
export function factsOf(pair: ClausePair, said: WholeVersions): FactChange[] {
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
  const left = unpaired(found, from, to);
  const alone = (["before", "after"] as const).flatMap((side) => left[side].map((it) => onlyIn(side, it, pair, said)));
  return distinct([...both, ...alone]);
}

/** Which practice of a clause is which of the other: of one topic, and the more alike in its data and words. */
function likenessOfPractices(before: StatedPractice, after: StatedPractice): number {
  const [a, b] = [before.practice, after.practice];
  if (a.topic !== b.topic || isOfOtherGiving(a, b) || isOfOtherGiving(b, a)) return 0;
  const words = ({ clause, practice }: StatedPractice) =>
    [practice.predicate, ...practice.data].flatMap(({ text }) => tellingWords(text, clause.language));
  return 0.1 + likeness(words(before), words(after)) + (isDenial(a) === isDenial(b) ? 1 : 0);
}

/** "We do not sell it", "We disclose it to Idem": what takes place is not what was ruled out. */
function isOfOtherGiving(denial: Practice, other: Practice): boolean {
  const denied = isDenial(denial) && !isDenial(other) ? (denial.claim?.actions ?? []) : [];
  if (denied.length === 0 || denied.some((it) => it !== "share" && it !== "sell")) return false;
  return !other.actions.includes("sell") && !(denied.includes("share") && other.actions.includes("share"));
}

/** Data that any practice of the topic uses as freely as this one does, as keys. */
function dataUsed(others: readonly StatedPractice[], stated: StatedPractice): ReadonlySet<string> {
  const { topic } = stated.practice;
  const level = freedomLevel(stated);
  return keysOf(others)(`${topic} ${level}`, () =>
    others
      .filter((it) => it.practice.topic === topic && !isDenial(it.practice) && freedomLevel(it) >= level)
      .flatMap(({ practice }) => ownData(practice)),
  );
}

/** Data that a version keeps out of the topic, by a denial or by an exclusion, as keys. */
function ruledOut(all: readonly StatedPractice[], topic: Topic): ReadonlySet<string> {
  return keysOf(all)(topic, () =>
    all
      .filter(({ practice }) => practice.topic === topic)
      .flatMap(({ practice }): readonly Phrase[] => (isDenial(practice) ? ownData(practice) : practice.exclusions)),
  );
}

/** What a version says in all, gathered once: every pair of clauses asks for it. */
const keysOf = keptFor((_: readonly StatedPractice[]) => {
  const kept = new Map<string, ReadonlySet<string>>();
  return (name: string, phrases: () => readonly Phrase[]): ReadonlySet<string> => {
    const keys = kept.get(name) ?? new Set(phrases().map(dataKey));
    kept.set(name, keys);
    return keys;
  };
});

/** A practice that only one version has; unless the other has it elsewhere, or in words that we do not read. */
function onlyIn(side: "before" | "after", stated: StatedPractice, pair: ClausePair, said: WholeVersions): FactChange {
  const { practice } = stated;
  const other = side === "before" ? "after" : "before";
  const phrase = [practice.predicate];
  const place = { before: [], after: [], [side]: phrase };
  const practices = { before: undefined, after: undefined, [side]: practice };
  if (isSaidIn(said[other], stated)) return { change: "restated", direction: "changed", ...place, practices };
  const opposed = opposedBy(pair[other], stated, said.policies[other]);
  if (opposed) {
    const direction = side === "before" ? "weakened" : "strengthened";
    return { change: "denial", direction, ...place, [other]: [opposed], practices };
  }
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

/**
 * "We do not train on User Content", and in its place "we may use User Content to train and improve our services": the words of
 * what is ruled out, and its data, in a sentence that uses that data and denies nothing.
 */
function opposedBy(
  unit: ComparedClause | undefined,
  stated: StatedPractice,
  { improvements }: Policy,
): Phrase | undefined {
  const { clause, practice } = stated;
  if (!unit || !isDenial(practice) || !hasWordsOf(unit, stated)) return undefined;
  const data = ownData(practice).flatMap(({ text }) => tellingWords(text, clause.language));
  const used = improvements.find(({ namesData, bounds }) => namesData && overlaps(bounds, unit.clause.span));
  return data.length > 0 && areAllAmong(data, unit.words) ? used : undefined;
}

/** Another clause rules out, or permits as freely, all that this one does, and has nearly all of its words. */
function isSaidIn(others: readonly StatedPractice[], stated: StatedPractice): boolean {
  const { clause, practice } = stated;
  const keys = ownData(practice).map(dataKey);
  const words = wordsOf(clause);
  const kept = ruledOut(others, practice.topic);
  return others.some(({ clause: there, practice: other }) => {
    if (other.topic !== practice.topic || keys.length === 0) return false;
    if (words.filter((word) => wordsOf(there).some((it) => beginAlike(word, it))).length < nearlyAll * words.length)
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

const wordsOf = keptFor(({ text, language }: Clause) => tellingWords(text, language));

/** It names everybody that the practice names. */
function knowsOthers(known: Practice, { trainers, recipients }: Practice): boolean {
  const names = new Set([...known.trainers, ...known.recipients].map(dataKey));
  return [...trainers, ...recipients].every((it) => names.has(dataKey(it)));
}

/** Practices of one clause may be read from the same words: what is told of the one is not told of the other again. */
function distinct(facts: readonly FactChange[]): FactChange[] {
  return facts.filter((it, index) => facts.findIndex((other) => keyOf(other) === keyOf(it)) === index);
}

/** The same for what tells a reader the same. */
export function keyOf({ change, direction, before, after, practices }: FactChange): string {
  const spans = [before, after].map((phrases) => phrases.map(({ span }) => `${span.start}-${span.end}`).join());
  // With no words of its own, the change is the practice's.
  const own = spans.join("")
    ? ""
    : `${practices.before?.predicate.span.start} ${practices.after?.predicate.span.start}`;
  return `${change} ${direction} ${spans.join("|")} ${own}`;
}
