import type { Policy, Practice, Span } from "../model.ts";
import { overlaps } from "../words/passages.ts";

/** Whether a line may be doubted for what it is like: AI or biometric data is spoken of near it, and the first reader is not sure of it. */
export function mayBeDoubted({ clauses }: Pick<Policy, "clauses">, bounds: Span): boolean {
  const around = { start: bounds.start - near, end: bounds.end + near };
  const practised = clauses.filter(({ span, practices }) => practices.length > 0 && overlaps(span, around));
  return (
    practised.length > 0 &&
    !isSettled(practised.filter(({ span }) => overlaps(span, bounds)).flatMap((it) => it.practices))
  );
}

/** In UTF-16 code units: a paragraph or two. */
const near = 1_500;

/**
 * Nothing that is read in it takes place, as in a denial, a question or a law; or it trains on public data alone, or only with
 * consent: what the first reader is sure of, no likeness puts in doubt.
 */
function isSettled(read: readonly Practice[]): boolean {
  return read.length > 0 && (read.every((it) => !takesPlace(it)) || read.some(isToldApart));
}

function takesPlace({ speechAct, stance, actor }: Practice): boolean {
  return speechAct === "assertion" && stance !== "does-not" && actor !== "reader" && actor !== "other";
}

function isToldApart({ topic, stance, separation }: Practice): boolean {
  const isAdequate = topic === "ai-training" && separation.verdict === "adequate";
  return isAdequate && (stance === "only-with-consent" || toldApart.includes(separation.case));
}

const toldApart: readonly Practice["separation"]["case"][] = ["public-only", "both-separate"];
