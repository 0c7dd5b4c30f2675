import type { ClaimedPeriod, Clause, ComparedWords, PeriodConflict, PeriodSide } from "../model.ts";
import { check } from "../reading/claims/claimed-periods.ts";
import { sameTraits } from "../reading/sentence/traits.ts";

/**
 * Pairs of periods for the same biometric data of which one is shorter: "erased after 30 days" and "kept for three years".
 * In the sections of two features they are of two uses; one of them is in a place that speaks of all.
 */
export function periodConflictsIn(clauses: readonly Clause[]): PeriodConflict[] {
  const stated = statedIn(clauses).slice(0, mostCompared);
  return stated.flatMap((first, index) =>
    stated.slice(index + 1).flatMap((second) => {
      if (!areOpposed(first.period, second.period) || isNear(first, second)) return [];
      if (tellsToo(first, second) || tellsToo(second, first)) return [];
      const [earlier, later] = first.period.span.start < second.period.span.start ? [first, second] : [second, first];
      return [{ earlier, later }];
    }),
  );
}

/** Each is held against each: of how many. Policies have fewer than a tenth as many. */
const mostCompared = 200;

/** Each period once, also where several practices of a paragraph share it. */
function statedIn(clauses: readonly Clause[]): PeriodSide[] {
  const found = new Map<number, PeriodSide>();
  for (const clause of clauses)
    for (const practice of clause.practices)
      for (const period of practice.periods)
        if (!found.has(period.span.start)) found.set(period.span.start, { clause, practice, period });
  return [...found.values()];
}

/** Beside each other they are told together: "after 30 days, or after three years where …". */
function isNear(a: PeriodSide, b: PeriodSide): boolean {
  return a.practice.periods.some(({ span }) => span.start === b.period.span.start) || a.clause === b.clause;
}

/** "within a day when you leave, and in any event after 12 months": what gives the other period as well contradicts none. */
function tellsToo({ practice: { periods } }: PeriodSide, { period }: PeriodSide): boolean {
  return periods.some(({ days, traits }) => days === period.days && sameTraits(traits, period.traits));
}

function areOpposed(a: ClaimedPeriod, b: ClaimedPeriod): boolean {
  const [shorter, longer] = a.days < b.days ? [a, b] : [b, a];
  if (longer.days / shorter.days < 1.1) return false;
  // "for three years at most" takes in 30 days.
  if (longer.bound === "at-most") return false;
  const counted = longer.start.length > 0;
  if (longer.bound === "up-to" && !counted) return false;
  return (
    (a.isGeneral || b.isGeneral) &&
    (sameStart(a.start, b.start) || outlives(longer, shorter)) &&
    a.people.join() === b.people.join() &&
    sameTraits(a.traits, b.traits) &&
    sameData(a.data, b.data)
  );
}

/** "from the departure", "from the departure or the withdrawal": told of both, or of neither. */
function sameStart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  return includesAll(a, b) || includesAll(b, a);
}

/**
 * "right after the check", and "for three years" from whatever: no other event comes before the check. What has to be gone
 * "within 10 days after you unenroll" is there until then.
 */
function outlives(longer: ClaimedPeriod, shorter: ClaimedPeriod): boolean {
  const [event] = longer.start;
  const untilThen = event !== undefined && ![check, "contact", "purpose"].includes(event);
  const isFlat = !longer.conditional && !shorter.conditional && (longer.bound !== "up-to" || untilThen);
  return isFlat && shorter.start[0] === check;
}

/** "face template" and "template", not "fingerprint template". */
function sameData(a: ComparedWords, b: ComparedWords): boolean {
  return a.head === b.head && (includesAll(a.words, b.words) || includesAll(b.words, a.words));
}

function includesAll(all: readonly string[], some: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}
