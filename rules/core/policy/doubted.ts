import { keptFor } from "../keep/lazily.ts";
import type { Policy, Practice, Span, WeighedLine } from "../model.ts";
import { overlaps } from "../words/passages.ts";

/** What is needed to tell which lines of a policy are doubted for what they are like. */
type Weighed = Pick<Policy, "clauses" | "weighedLines">;

/**
 * The lines that are to be read again for what they are like. AI or biometric data is spoken of near them, and the first reader
 * has not told that they are fine. Where lines that are surely marked are many, so are faults: less is asked of the others, and
 * promises are no longer taken at their word.
 */
export function doubtedLines(policy: Weighed): readonly WeighedLine[] {
  const { faults, perhapsFaults } = likeMarkedLines(policy);
  return hasManyFaults(policy) ? perhapsFaults : faults;
}

const likeMarkedLines = keptFor((policy: Weighed) => {
  const marked = policy.weighedLines.filter(({ is }) => is === "perhaps-marked" || is === "surely-marked");
  const perhapsFaults = marked.filter(
    ({ bounds }) => isNearPractice(policy, bounds) && !practicesIn(policy, bounds).some(isToldApart),
  );
  const faults = perhapsFaults.filter(
    ({ is, bounds }) => is === "surely-marked" && !isNothing(practicesIn(policy, bounds)),
  );
  return { faults, perhapsFaults };
});

function hasManyFaults(policy: Weighed): boolean {
  return likeMarkedLines(policy).faults.length >= many;
}

/** By what was learned from other writers, none of 22 drafts without a fault has as many, and all but seven of 195 others. */
const many = 4;

/**
 * Whether something stands in a short line that is like those which lawyers left as they were: clearly so, or a little less
 * clearly where other lines are surely at fault.
 */
export function isInLeftLine(policy: Weighed, span: Span): boolean {
  return leftLines(policy).some((it) => overlaps(it, span));
}

const leftLines = keptFor((policy: Weighed): readonly Span[] => {
  const left = hasManyFaults(policy) ? ["surely-left", "perhaps-left"] : ["surely-left"];
  return policy.weighedLines.filter(({ is }) => left.includes(is)).map(({ bounds }) => bounds);
});

/**
 * Where to tell what is wrong with a whole policy, of several places: in a line that is to be read again, and rather not in one
 * like those which lawyers left.
 * @param spanOf the words of a place
 * @returns the first of the places where none is like either, undefined if there is none
 */
export function mostDoubtful<T>(policy: Weighed, places: readonly T[], spanOf: (place: T) => Span): T | undefined {
  const isDoubted = (place: T) => doubtedLines(policy).some(({ bounds }) => overlaps(bounds, spanOf(place)));
  return places.find(isDoubted) ?? places.find((it) => !isInLeftLine(policy, spanOf(it))) ?? places[0];
}

/** Whether a practice stands within a paragraph or two. */
export function isNearPractice(policy: Pick<Policy, "clauses">, { start, end }: Span): boolean {
  const around = { start: start - near, end: end + near };
  return practisingClauses(policy).some(({ span }) => overlaps(span, around));
}

/** In UTF-16 code units. */
const near = 1_500;

const practisingClauses = keptFor(({ clauses }: Pick<Policy, "clauses">) =>
  clauses.filter(({ practices }) => practices.length > 0),
);

function practicesIn(policy: Pick<Policy, "clauses">, bounds: Span): readonly Practice[] {
  return practisingClauses(policy)
    .filter(({ span }) => overlaps(span, bounds))
    .flatMap(({ practices }) => practices);
}

/** Something is read, and none of it takes place, as in a denial, a question or a law. */
function isNothing(read: readonly Practice[]): boolean {
  return read.length > 0 && !read.some(takesPlace);
}

function takesPlace({ speechAct, stance, actor }: Practice): boolean {
  return speechAct === "assertion" && stance !== "does-not" && actor !== "reader" && actor !== "other";
}

/** It trains on public data alone, or on both kinds each for itself, or only with consent. */
function isToldApart({ topic, stance, separation }: Practice): boolean {
  const isAdequate = topic === "ai-training" && separation.verdict === "adequate";
  return isAdequate && (stance === "only-with-consent" || toldApart.includes(separation.case));
}

const toldApart: readonly Practice["separation"]["case"][] = ["public-only", "both-separate"];
