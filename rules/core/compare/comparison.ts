import type { Clause, Phrase, Practice, Topic } from "../model.ts";

/** What a change does to the reader of the policy. `changed` where which of the two promises more cannot be told. */
export type Direction = "weakened" | "strengthened" | "changed";

/** What it is of a practice that changed. */
export type Change =
  | "denial"
  | "consent"
  | "opt-in"
  | "choice"
  | "certainty-less"
  | "certainty-more"
  | "hedge"
  | "residual"
  | "unfree"
  | "bundled"
  | "withdrawal"
  | "retroactive"
  | "exclusion"
  | "data"
  | "data-private"
  | "data-catch-all"
  | "data-public"
  | "data-deidentified"
  | "data-denied"
  | "separation"
  | "purpose"
  | "purpose-open"
  | "purpose-stated"
  | "retention"
  | "retention-open"
  | "retention-stated"
  | "recipients"
  | "recipients-open"
  | "trainers"
  | "sale"
  | "condition"
  | "only"
  | "basis"
  | "definition"
  | "permission"
  | "promise"
  | "restated"
  | "unread";

/** One fact that differs between two versions of a clause. */
export interface FactChange {
  readonly change: Change;
  readonly direction: Direction;
  /** The practice that it is about, in either version. */
  readonly practices: { readonly before: Practice | undefined; readonly after: Practice | undefined };
  /** The words that decided, in each text; none where there the text is silent. Spans point into that text. */
  readonly before: readonly Phrase[];
  readonly after: readonly Phrase[];
}

/**
 * What became of a clause. `mixed` is weaker in one point and stronger in another; `reworded` says otherwise what, as far
 * as we read it, is the same; `changed` differs in a point of which we cannot tell which promises more.
 */
export type ChangeKind =
  | "promise-gone"
  | "weakened"
  | "mixed"
  | "new-permission"
  | "strengthened"
  | "new-promise"
  | "permission-gone"
  | "changed"
  | "reworded";

/** A clause that differs between the two versions. */
export interface ClauseChange {
  readonly kind: ChangeKind;
  readonly topics: readonly Topic[];
  /** The clause in the earlier text; for a new permission, a clause like it that did not speak of it, if there is one. */
  readonly before: Clause | undefined;
  readonly after: Clause | undefined;
  readonly facts: readonly FactChange[];
}

/** What differs between two versions of a policy, in what they say on AI training and biometric data. */
export interface Comparison {
  /** In the order of the later text; a clause that is gone stands where it stood. */
  readonly changes: readonly ClauseChange[];
  /** Clauses that say the same in both, moved ones among them. */
  readonly unchanged: number;
  /** Clauses that say the same under another heading. */
  readonly moved: number;
  /** Which clause became which, of those that promise or permit something in either version. */
  readonly pairs: readonly { readonly before: Clause | undefined; readonly after: Clause | undefined }[];
}

/** Whether the reader is promised less than before. */
export function isWorse({ kind }: Pick<ClauseChange, "kind">): boolean {
  return kind === "promise-gone" || kind === "weakened" || kind === "mixed" || kind === "new-permission";
}
