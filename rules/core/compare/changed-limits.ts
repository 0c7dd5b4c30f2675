import type { Clause, Phrase, Purpose, Recipient, Retention } from "../model.ts";
import { within } from "../words/passages.ts";
import { comparePeriods } from "../words/periods.ts";
import type { Change, Direction } from "./comparison.ts";
import {
  type Compared,
  type Difference,
  dataKey,
  distinct,
  exchanged,
  one,
  presence,
  type StatedPractice,
  unlike,
} from "./difference.ts";

/** What each version says anywhere; data as keys. */
export interface BothVersions {
  /** Data that it uses as freely as the practice in question, whose new mention adds nothing. */
  readonly used: Compared<ReadonlySet<string>>;
  /** Data that it keeps out by a denial or an exclusion. */
  readonly ruledOut: Compared<ReadonlySet<string>>;
  /** Whether words of the other version stand in sentences that only this one has. */
  readonly anew: Compared<(words: Phrase) => boolean>;
}

/** What is kept out, wherever the policy says so. */
export function exclusions(
  { before, after }: Compared<StatedPractice>,
  ruledOut: BothVersions["ruledOut"],
): Difference[] {
  const found = unlike(before.practice.exclusions, after.practice.exclusions, before.clause, after.clause);
  const gone = found.gone.filter((it) => !ruledOut.after.has(dataKey(it)));
  const added = found.added.filter((it) => !ruledOut.before.has(dataKey(it)));
  if (gone.length + added.length === 0) return [];
  return [one("exclusion", exchanged(gone, added, "strengthened"), gone, added)];
}

/** What it is done for. */
export function purposes({ before, after }: Compared<StatedPractice>, anew: BothVersions["anew"]): Difference[] {
  const [from, to] = [before.practice.purposes, after.practice.purposes];
  const found = unlike<Purpose>(from, to, before.clause, after.clause);
  const gone = found.gone.filter((it) => !anew.after(it));
  const added = found.added.filter((it) => !anew.before(it));
  if (gone.length + added.length === 0) return [];
  const open = (it: Purpose): boolean => it.kind !== "specific";
  const difference = (change: Change, direction: Direction) => [one(change, direction, gone, added)];
  if (from.length === 0)
    return to.some(open) ? difference("purpose", "changed") : difference("purpose-stated", "strengthened");
  if (to.length === 0)
    return from.some(open) ? difference("purpose", "changed") : difference("purpose-stated", "weakened");
  if (from.some(open) !== to.some(open)) return difference("purpose-open", to.some(open) ? "weakened" : "strengthened");
  return difference("purpose", exchanged(gone, added, "weakened"));
}

/** How long biometric data is kept. */
export function retention({ before, after }: Compared<StatedPractice>): Difference[] {
  if (before.practice.topic !== "biometric") return [];
  const [from, to] = [before.practice.retention, after.practice.retention];
  const { gone, added } = unlike<Retention>(from, to, before.clause, after.clause);
  if (gone.length + added.length === 0) return [];
  const ends = (all: readonly Retention[]): boolean => all.some(({ kind }) => kind !== "empty");
  const difference = (change: Change, direction: Direction) => [one(change, direction, gone, added)];
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

/** Who gets the data, and who trains with it. */
export function* recipients({ before, after }: Compared<StatedPractice>): Iterable<Difference> {
  const from = before.practice;
  const to = after.practice;
  yield* presence("trainers", distinct(from.trainers), distinct(to.trainers), "weakened");
  const [was, is] = [from, to].map(({ actions }) => actions.includes("sell"));
  if (was !== is) yield one("sale", is ? "weakened" : "strengthened", [], []);
  const { gone, added } = unlike<Recipient>(from.recipients, to.recipients, before.clause, after.clause);
  if (gone.length + added.length === 0) return;
  const open = (all: readonly Recipient[]): boolean => all.some(({ kind }) => kind === "unnamed");
  if (open(from.recipients) !== open(to.recipients)) {
    yield one("recipients-open", open(to.recipients) ? "weakened" : "strengthened", gone, added);
  } else yield one("recipients", exchanged(gone, added, "weakened"), gone, added);
}

/** For whom or when it is permitted, and on which basis. */
export function* conditions(
  { before, after }: Compared<StatedPractice>,
  free: readonly Difference[],
): Iterable<Difference> {
  // A change of the choice is told as such, with the condition that it is.
  if (free.length > 0) return;
  // "by default" stands among them, which limits nothing: which version permits more cannot be told.
  yield* presence("condition", before.practice.scopes, after.practice.scopes, "changed");
  const [from, to] = [before, after].map(({ clause, practice }) => practice.bases.filter((it) => stands(it, clause)));
  const { gone, added } = unlike(from ?? [], to ?? [], before.clause, after.clause);
  if (gone.length + added.length > 0) yield one("basis", "changed", gone, added);
}

/** Of two conditions we cannot tell which is wider. */
export function* scopes({ before, after }: Compared<StatedPractice>): Iterable<Difference> {
  const [from, to] = [before.practice.scopes, after.practice.scopes];
  yield* presence("condition", from, to, "weakened");
  const { gone, added } = unlike(from, to, before.clause, after.clause);
  if (from.length > 0 && to.length > 0 && gone.length + added.length > 0)
    yield one("condition", "changed", gone, added);
}

/** In the clause itself or its row, not somewhere around it. */
function stands({ span }: Phrase, { row, ...clause }: Clause): boolean {
  return [clause, ...(row ? [row] : [])].some((it) => within(span, it.span));
}
