import type { DataObject, DataPlace, Language, Phrase, Practice } from "../model.ts";
import { likeness, pairsOf, tellingWords, unpaired } from "../words/likeness.ts";
import type { Change } from "./comparison.ts";
import { type Compared, type Difference, dataKey, exchanged, one, type StatedPractice } from "./difference.ts";

/**
 * The data that a clause names itself, or takes from its list or table or the question that it answers: what comes from
 * further away changes with that.
 */
export function ownData({ data }: Practice): DataObject[] {
  const own = data.filter(({ place }) => ownPlaces.has(place));
  // "ratings you post" and the "post" in it are one.
  return own.filter((it) => !own.some((other) => other !== it && holds(other, it)));
}

const ownPlaces: ReadonlySet<DataPlace> = new Set(["clause", "lead-in", "row", "column", "question"]);

function holds(outer: Phrase, inner: Phrase): boolean {
  const { span: a } = outer;
  const { span: b } = inner;
  return a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start;
}

/** Whether data of the later version is, under another name, the term that data of the earlier one is. */
export type IsRenamed = (before: DataObject, after: DataObject) => boolean;

/**
 * How the data of a practice that takes place differs.
 * @param known keys of data that the other version uses elsewhere as freely: nothing is new or gone with it
 */
export function dataDifferences(
  { before, after }: Compared<StatedPractice>,
  known: Compared<ReadonlySet<string>>,
  isRenamed: IsRenamed,
): Difference[] {
  const [from, to] = [ownData(before.practice), ownData(after.practice)];
  const languages = { before: before.clause.language, after: after.clause.language };
  return differences({ before: from, after: to }, languages, known, isRenamed);
}

/** How two lists of data differ that stand for the same: those of a practice, or the members of a term. */
export function differences(
  { before, after }: Compared<readonly DataObject[]>,
  languages: Compared<Language>,
  known: Compared<ReadonlySet<string>>,
  isRenamed: IsRenamed,
): Difference[] {
  const { pairs, gone, added } = paired(before, after, languages, isRenamed);
  const news = added.filter((it) => !known.before.has(dataKey(it)));
  const lost = gone.filter((it) => !known.after.has(dataKey(it)));
  return [...pairs.flatMap(([a, b]) => rewording(a, b, languages)), ...exchange(lost, news, before, after)];
}

/** A denial that covers less data promises less. */
export function deniedDataDifferences({ before, after }: Compared<StatedPractice>, isRenamed: IsRenamed): Difference[] {
  const languages = { before: before.clause.language, after: after.clause.language };
  const { gone, added, pairs } = paired(ownData(before.practice), ownData(after.practice), languages, isRenamed);
  if (gone.length && !added.length)
    return coversMore(after.practice, gone) ? [] : [one("data-denied", "weakened", gone, [])];
  if (added.length && !gone.length)
    return coversMore(before.practice, added) ? [] : [one("data-denied", "strengthened", [], added)];
  if (gone.length) {
    const wide = { before: gone.some(isCatchAll), after: added.some(isCatchAll) };
    const direction = wide.before === wide.after ? "changed" : wide.before ? "weakened" : "strengthened";
    return [one("data-denied", direction, gone, added)];
  }
  return pairs.flatMap(([a, b]) =>
    isCatchAll(a) === isCatchAll(b) || dataKey(a) === dataKey(b)
      ? []
      : [one("data-denied", isCatchAll(a) ? "weakened" : "strengthened", [a], [b])],
  );
}

/** It takes in all data, so that to name some more or less changes nothing. "Content of children" takes in not all. */
function coversMore(practice: Practice, data: readonly DataObject[]): boolean {
  const limited = new Set(practice.claim?.data.filter((it) => it.limited).map(({ span }) => span.start));
  return ownData(practice).some((it) => isCatchAll(it) && !limited.has(it.span.start)) && !data.some(isCatchAll);
}

/** Which data is which of the other version; in `pairs` without terms that only got another name. */
function paired(
  a: readonly DataObject[],
  b: readonly DataObject[],
  languages: Compared<Language>,
  isRenamed: IsRenamed,
) {
  const found = pairsOf(a, b, (x, y) => {
    if (dataKey(x) === dataKey(y) || isRenamed(x, y)) return 2;
    const score = likeness(tellingWords(x.text, languages.before), tellingWords(y.text, languages.after));
    return score >= 0.5 ? score : 0;
  });
  const left = unpaired(found, a, b);
  return {
    pairs: found.flatMap(([i, j]) => (a[i] && b[j] && !isRenamed(a[i], b[j]) ? [[a[i], b[j]] as const] : [])),
    gone: left.before,
    added: left.after,
  };
}

/** The same data in other words, or with another say on who can see it. */
function rewording(before: DataObject, after: DataObject, languages: Compared<Language>): Difference[] {
  const differs = (change: Change, of: (it: DataObject) => boolean): Difference[] =>
    of(before) === of(after) ? [] : [one(change, of(after) ? "weakened" : "strengthened", [before], [after])];
  const deidentified = differs("data-deidentified", (it) => !it.deidentified);
  // Otherwise only a definition can make equal words mean something else, and that is told.
  if (dataKey(before) === dataKey(after)) return deidentified;
  const told = [
    ...differs("data-catch-all", isCatchAll),
    ...differs("data-public", ({ visibility }) => visibility !== "public"),
    ...deidentified,
  ];
  if (told.length > 0) return told;
  const [was, is] = [tellingWords(before.text, languages.before), tellingWords(after.text, languages.after)];
  return likeness(was, is) < 1 ? [one("data", "changed", [before], [after])] : [];
}

/** Data that stands in one version only. */
function exchange(
  gone: readonly DataObject[],
  added: readonly DataObject[],
  before: readonly DataObject[],
  after: readonly DataObject[],
): Difference[] {
  if (gone.length + added.length === 0) return [];
  // The data may be said elsewhere: then its silence here tells nothing.
  if (before.length === 0 || after.length === 0) return [one("data", "changed", gone, added)];
  if (before.some(isCatchAll) && after.some(isCatchAll)) return [one("data", "changed", gone, added)];
  for (const [change, is] of wider) {
    const was = before.filter(is);
    const now = after.filter(is);
    const grown = added.filter(is);
    const shrunk = gone.filter(is);
    if (grown.length && !was.length) return [one(change, "weakened", gone, grown)];
    if (shrunk.length && !now.length) return [one(change, "strengthened", shrunk, added)];
  }
  // All of it was covered by a catch-all already.
  const covered = (added.length ? before : after).some(isCatchAll);
  return [one("data", covered ? "changed" : exchanged(gone, added, "weakened"), gone, added)];
}

const wider: readonly (readonly [Change, (it: DataObject) => boolean])[] = [
  ["data-catch-all", isCatchAll],
  ["data-private", ({ visibility }) => visibility === "private"],
];

function isCatchAll({ grain, broad, deidentified }: DataObject): boolean {
  return (grain === "catch-all" || broad) && !deidentified;
}
