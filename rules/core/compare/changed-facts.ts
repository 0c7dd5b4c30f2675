import { lexiconOf } from "../../languages/index.ts";
import { flatOf } from "../markdown/flat.ts";
import type { Clause, Policy } from "../model.ts";
import { comparableWords } from "../words/likeness.ts";
import { hasMention } from "../words/mentions.ts";
import { dataDifferences, deniedDataDifferences, ownData } from "./changed-data.ts";
import { freedom } from "./changed-freedom.ts";
import {
  type BothVersions,
  conditions,
  exclusions,
  purposes,
  recipients,
  retention,
  scopes,
} from "./changed-limits.ts";
import { createIsRenamed, termDifferences } from "./changed-terms.ts";
import { isDenial } from "./clause-pairs.ts";
import { type Compared, type Difference, dataKey, one, opposite, type StatedPractice } from "./difference.ts";

/** Judges how a practice differs from its earlier form, fact by fact. */
export function judge(both: Compared<StatedPractice>, policies: Compared<Policy>, known: BothVersions): Difference[] {
  const { before, after } = both;
  const denied = { before: isDenial(before.practice), after: isDenial(after.practice) };
  const free = [...freedom(both)];
  if (denied.before !== denied.after) return free;
  if (denied.after) return [...free, ...denial(both, policies)];
  const found = permission(both, policies, known, free);
  // Around the same words much comes and goes; what it does to them, if that cannot be told, helps nobody.
  return sameWords(before.clause, after.clause)
    ? found.filter(({ change, direction }) => direction !== "changed" || change === "definition")
    : found;
}

function permission(
  both: Compared<StatedPractice>,
  policies: Compared<Policy>,
  known: BothVersions,
  free: readonly Difference[],
): Difference[] {
  const isRenamed = createIsRenamed(policies);
  const data = dataDifferences(both, known.used, isRenamed);
  const facts = [
    ...free,
    ...exclusions(both, known.ruledOut),
    ...data,
    ...purposes(both, known.anew),
    ...retention(both),
    ...recipients(both),
    ...conditions(both, free),
    ...termDifferences(both, policies, isRenamed),
  ];
  if (facts.some(({ direction }) => direction !== "changed")) return facts;
  // Data that came from another clause, or went there, is judged there as well.
  const isSame = data.length > 0 || sameData(both);
  const rest = [...(isSame ? separation(both, policies) : []), ...(free.length ? [] : limits(both))];
  return [...facts, ...rest];
}

/** A denial promises less with less data or a narrower term, and with a condition on it. */
function denial(both: Compared<StatedPractice>, policies: Compared<Policy>): Difference[] {
  const isRenamed = createIsRenamed(policies);
  const terms = termDifferences(both, policies, isRenamed).map((it): Difference => {
    return it.direction === "changed" ? it : { ...it, change: "data-denied", direction: opposite(it.direction) };
  });
  return [...deniedDataDifferences(both, isRenamed), ...terms, ...scopes(both)];
}

function limits({ before, after }: Compared<StatedPractice>): Difference[] {
  const [was, is] = [isLimited(before.clause), isLimited(after.clause)];
  return was === is ? [] : [one("only", was ? "weakened" : "strengthened", [], [])];
}

/** The clause says “only”. */
function isLimited({ text, language }: Clause): boolean {
  const lexicon = lexiconOf(language);
  return lexicon !== undefined && hasMention(flatOf(text).folded, lexicon, "exclusive");
}

function separation({ before, after }: Compared<StatedPractice>, policies: Compared<Policy>): Difference[] {
  const [from, to] = [before.practice.separation, after.practice.separation];
  const worse = verdicts[to.verdict] - verdicts[from.verdict];
  if (worse === 0 || [from, to].some(({ verdict }) => verdict === "not-applicable")) return [];
  // In the same words it is the same, wherever its section now stands, as long as what decided is said anywhere.
  if (sameWords(before.clause, after.clause)) {
    const gone = from.because.filter(({ text }) => !policies.after.text.includes(text));
    const added = to.because.filter(({ text }) => !policies.before.text.includes(text));
    if (gone.length + added.length === 0) return [];
  }
  return [one("separation", worse > 0 ? "weakened" : "strengthened", from.because, to.because)];
}

const verdicts = { adequate: 0, partial: 1, unknown: 2, unseparated: 2, "not-applicable": 0 } as const;

function sameWords(a: Clause, b: Clause): boolean {
  return comparableWords(a.text).join(" ") === comparableWords(b.text).join(" ");
}

function sameData({ before, after }: Compared<StatedPractice>): boolean {
  const [a, b] = [before, after].map(({ practice }) => ownData(practice).map(dataKey).sort().join("|"));
  return a === b;
}
