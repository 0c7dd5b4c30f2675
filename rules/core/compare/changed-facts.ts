import { lexiconOf } from "../../languages/index.ts";
import { flatOf } from "../markdown/flat.ts";
import type { Clause, Phrase, Policy, Practice, Purpose, Recipient, Retention } from "../model.ts";
import { comparableWords, likeness, pairsOf, tellingWords } from "../words/likeness.ts";
import { hasMention } from "../words/mentions.ts";
import {
  type Compared,
  type Difference,
  dataDifferences,
  dataKey,
  deniedDataDifferences,
  ownData,
  type StatedPractice,
} from "./changed-data.ts";
import { createIsRenamed, termDifferences } from "./changed-terms.ts";
import { isDenial } from "./clause-pairs.ts";
import type { Change, Direction } from "./comparison.ts";
import { comparePeriods } from "./periods.ts";

/** What each version says anywhere; data as keys. */
export interface BothVersions {
  /** Data that it uses as freely as the practice in question, whose new mention adds nothing. */
  readonly used: Compared<ReadonlySet<string>>;
  /** Data that it keeps out by a denial or an exclusion. */
  readonly ruledOut: Compared<ReadonlySet<string>>;
  /** Whether words of the other version stand in sentences that only this one has. */
  readonly anew: Compared<(words: Phrase) => boolean>;
}

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

/** How freely it may take place, from 0, ruled out, over 1, only if asked first, and 2, unless refused, to 3. */
function freedomOf({ practice }: StatedPractice): { readonly level: 0 | 1 | 2 | 3; readonly words: readonly Phrase[] } {
  const { stance, choices, offers, predicate, consentTerms } = practice;
  if (stance === "does-not") return { level: 0, words: [predicate] };
  const own = [...choices, ...offers.filter(({ distance }) => distance === "clause")];
  for (const said of [own, offers]) {
    for (const [kind, level, by] of ladder) {
      const words = said.filter((it) => it.kind === kind);
      if (words.length === 0 && !(said === own && stance === by)) continue;
      const term = level === 1 && words.length === 0 && consentTerms.term ? [consentTerms.term] : [];
      return { level, words: distinct([...words, ...term]) };
    }
  }
  return { level: 3, words: [] };
}

const ladder = [
  ["opt-in", 1, "only-with-consent"],
  ["opt-out", 2, "unless-refused"],
] as const;

/** How freely a practice may take place: 0 is ruled out, 3 has no choice at all. */
export function freedomLevel(stated: StatedPractice): number {
  return freedomOf(stated).level;
}

function* freedom({ before, after }: Compared<StatedPractice>): Iterable<Difference> {
  const was = freedomOf(before);
  const is = freedomOf(after);
  const from = before.practice;
  const to = after.practice;
  if (was.level !== is.level) {
    const change = (
      { 0: "denial", 1: was.level + is.level === 3 ? "opt-in" : "consent", 2: "choice", 3: "choice" } as const
    )[Math.min(was.level, is.level) as 0 | 1 | 2 | 3];
    const words = was.level && is.level ? is.words : [to.predicate];
    const old = was.level && is.level ? was.words : [from.predicate];
    yield { change, direction: was.level < is.level ? "weakened" : "strengthened", before: old, after: words };
  } else if (isDenial(from)) {
    yield* presence("hedge", from.hedges, to.hedges, "weakened");
  } else if (from.stance !== to.stance && isPlain(from) && isPlain(to)) {
    const change = to.stance === "may" ? "certainty-less" : "certainty-more";
    yield { change, direction: "changed", before: [from.predicate], after: [to.predicate] };
  }
  if (isDenial(from) || isDenial(to)) return;
  if (is.level === 1 && was.level === 1) {
    const [a, b] = [from, to].map(({ consentTerms: { withdrawal } }) => (withdrawal ? [withdrawal] : []));
    yield* presence("withdrawal", a ?? [], b ?? [], "strengthened");
  }
  yield* presence("residual", from.residual, to.residual, "weakened");
  yield* presence("bundled", from.bundled, to.bundled, "weakened");
  yield* presence("retroactive", from.retroactive, to.retroactive, "weakened");
}

function isPlain({ stance }: Practice): boolean {
  return stance === "does" || stance === "may";
}

/** Words of a kind that stand in one version only. @param added what it means that they came */
function* presence(
  change: Change,
  before: readonly Phrase[],
  after: readonly Phrase[],
  added: Direction,
): Iterable<Difference> {
  if (before.length > 0 === after.length > 0) return;
  yield { change, direction: after.length > 0 ? added : opposite(added), before, after };
}

function opposite(direction: Direction): Direction {
  return direction === "changed" ? direction : direction === "weakened" ? "strengthened" : "weakened";
}

/** A denial promises less with less data or a narrower term, and with a condition on it. */
function denial(both: Compared<StatedPractice>, policies: Compared<Policy>): Difference[] {
  const isRenamed = createIsRenamed(policies);
  const terms = termDifferences(both, policies, isRenamed).map((it): Difference => {
    return it.direction === "changed" ? it : { ...it, change: "data-denied", direction: opposite(it.direction) };
  });
  return [...deniedDataDifferences(both, isRenamed), ...terms, ...scopes(both)];
}

/** Of two conditions we cannot tell which is wider. */
function* scopes({ before, after }: Compared<StatedPractice>): Iterable<Difference> {
  const [from, to] = [before.practice.scopes, after.practice.scopes];
  yield* presence("condition", from, to, "weakened");
  const { gone, added } = unlike(from, to, before.clause, after.clause);
  if (from.length > 0 && to.length > 0 && gone.length + added.length > 0)
    yield { change: "condition", direction: "changed", before: gone, after: added };
}

/** What is kept out, wherever the policy says so. */
function exclusions({ before, after }: Compared<StatedPractice>, ruledOut: BothVersions["ruledOut"]): Difference[] {
  const found = unlike(before.practice.exclusions, after.practice.exclusions, before.clause, after.clause);
  const gone = found.gone.filter((it) => !ruledOut.after.has(dataKey(it)));
  const added = found.added.filter((it) => !ruledOut.before.has(dataKey(it)));
  if (gone.length + added.length === 0) return [];
  const direction = gone.length && added.length ? "changed" : added.length ? "strengthened" : "weakened";
  return [{ change: "exclusion", direction, before: gone, after: added }];
}

/** What has no counterpart of the same or nearly the same words. */
function unlike<T extends Phrase>(
  before: readonly T[],
  after: readonly T[],
  { language: a }: Clause,
  { language: b }: Clause,
): { gone: T[]; added: T[] } {
  const key = ({ text }: T) => comparableWords(text).join(" ");
  // Said twice is said: what is there in the same words is never gone.
  const old = before.filter((it) => !after.some((other) => key(other) === key(it)));
  const fresh = after.filter((it) => !before.some((other) => key(other) === key(it)));
  const pairs = pairsOf(old, fresh, (x, y) => {
    const score = likeness(tellingWords(x.text, a), tellingWords(y.text, b));
    return score >= 0.75 ? score : 0;
  });
  return {
    gone: distinct(old.filter((_, index) => !pairs.some(([i]) => i === index))),
    added: distinct(fresh.filter((_, index) => !pairs.some(([, j]) => j === index))),
  };
}

function distinct<T extends Phrase>(phrases: readonly T[]): T[] {
  return phrases.filter(
    (it, index) => phrases.findIndex(({ span }) => span.start === it.span.start && span.end === it.span.end) === index,
  );
}

function purposes({ before, after }: Compared<StatedPractice>, anew: BothVersions["anew"]): Difference[] {
  const [from, to] = [before.practice.purposes, after.practice.purposes];
  const found = unlike<Purpose>(from, to, before.clause, after.clause);
  const gone = found.gone.filter((it) => !anew.after(it));
  const added = found.added.filter((it) => !anew.before(it));
  if (gone.length + added.length === 0) return [];
  const open = (it: Purpose): boolean => it.kind !== "specific";
  const difference = (change: Change, direction: Direction): Difference[] => [
    { change, direction, before: gone, after: added },
  ];
  if (from.length === 0)
    return to.some(open) ? difference("purpose", "changed") : difference("purpose-stated", "strengthened");
  if (to.length === 0)
    return from.some(open) ? difference("purpose", "changed") : difference("purpose-stated", "weakened");
  if (from.some(open) !== to.some(open)) return difference("purpose-open", to.some(open) ? "weakened" : "strengthened");
  if (gone.length && added.length) return difference("purpose", "changed");
  return difference("purpose", added.length ? "weakened" : "strengthened");
}

function retention({ before, after }: Compared<StatedPractice>): Difference[] {
  if (before.practice.topic !== "biometric") return [];
  const [from, to] = [before.practice.retention, after.practice.retention];
  const { gone, added } = unlike<Retention>(from, to, before.clause, after.clause);
  if (gone.length + added.length === 0) return [];
  const ends = (all: readonly Retention[]): boolean => all.some(({ kind }) => kind !== "empty");
  const difference = (change: Change, direction: Direction): Difference[] => [
    { change, direction, before: gone, after: added },
  ];
  if (ends(from) !== ends(to)) {
    const stated = from.length === 0 || to.length === 0;
    return difference(stated ? "retention-stated" : "retention-open", ends(to) ? "strengthened" : "weakened");
  }
  if (gone.length === 1 && added.length === 1 && gone[0] && added[0]) {
    const longer = comparePeriods(gone[0].text, before.clause.language, added[0].text, after.clause.language);
    if (longer === 0) return [];
    if (longer !== undefined) return difference("retention", longer > 0 ? "weakened" : "strengthened");
  }
  return difference("retention", "changed");
}

function* recipients({ before, after }: Compared<StatedPractice>): Iterable<Difference> {
  const from = before.practice;
  const to = after.practice;
  yield* presence("trainers", distinct(from.trainers), distinct(to.trainers), "weakened");
  const [was, is] = [from, to].map(({ actions }) => actions.includes("sell"));
  if (was !== is) yield { change: "sale", direction: is ? "weakened" : "strengthened", before: [], after: [] };
  const { gone, added } = unlike<Recipient>(from.recipients, to.recipients, before.clause, after.clause);
  if (gone.length + added.length === 0) return;
  const open = (all: readonly Recipient[]): boolean => all.some(({ kind }) => kind === "unnamed");
  if (open(from.recipients) !== open(to.recipients)) {
    yield {
      change: "recipients-open",
      direction: open(to.recipients) ? "weakened" : "strengthened",
      before: gone,
      after: added,
    };
  } else {
    const direction = gone.length && added.length ? "changed" : added.length ? "weakened" : "strengthened";
    yield { change: "recipients", direction, before: gone, after: added };
  }
}

function* conditions({ before, after }: Compared<StatedPractice>, free: readonly Difference[]): Iterable<Difference> {
  // A change of the choice is told as such, with the condition that it is.
  if (free.length > 0) return;
  // "by default" stands among them, which limits nothing: which version permits more cannot be told.
  yield* presence("condition", before.practice.scopes, after.practice.scopes, "changed");
  const [from, to] = [before, after].map(({ clause, practice }) => practice.bases.filter((it) => stands(it, clause)));
  const { gone, added } = unlike(from ?? [], to ?? [], before.clause, after.clause);
  if (gone.length + added.length > 0) yield { change: "basis", direction: "changed", before: gone, after: added };
}

/** In the clause itself or its row, not somewhere around it. */
function stands({ span }: Phrase, { row, ...clause }: Clause): boolean {
  return [clause, ...(row ? [row] : [])].some((it) => it.span.start <= span.start && span.end <= it.span.end);
}

function limits({ before, after }: Compared<StatedPractice>): Difference[] {
  const [was, is] = [isLimited(before.clause), isLimited(after.clause)];
  return was === is ? [] : [{ change: "only", direction: was ? "weakened" : "strengthened", before: [], after: [] }];
}

function sameWords(a: Clause, b: Clause): boolean {
  return comparableWords(a.text).join(" ") === comparableWords(b.text).join(" ");
}

function sameData({ before, after }: Compared<StatedPractice>): boolean {
  const [a, b] = [before, after].map(({ practice }) => ownData(practice).map(dataKey).sort().join("|"));
  return a === b;
}

/** The clause says “only”. */
function isLimited({ text, language }: Clause): boolean {
  const lexicon = lexiconOf(language);
  return lexicon !== undefined && hasMention(flatOf(text).folded, lexicon, "exclusive");
}

const verdicts = { adequate: 0, partial: 1, unknown: 2, unseparated: 2, "not-applicable": 0 } as const;

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
  return [
    {
      change: "separation",
      direction: worse > 0 ? "weakened" : "strengthened",
      before: from.because,
      after: to.because,
    },
  ];
}
