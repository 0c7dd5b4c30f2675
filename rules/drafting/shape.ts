import type { CitationKey } from "../citations.ts";
import type { Topic } from "../core/model.ts";
import type { Translated } from "../languages/translated.ts";

/** A clause done right, in one language. */
export interface ClauseText {
  /** What the clause is called in a list. */
  readonly label: string;
  /** Words by which a drafter looks for it. */
  readonly keywords: string;
  /** What the clause promises to a reader. */
  readonly promises: string;
  /**
   * The clause as Markdown. `{{…}}` is a blank with an example in it; one that holds several answers, set apart by " / ",
   * leaves a choice.
   */
  readonly text: string;
}

/** What a clause is about: a topic of practices, or the terms and the rights around them. */
export type ClauseGroup = Topic | "terms" | "rights";

/** A clause that a drafter may start from, in every language. */
export interface DraftedClause {
  readonly id: ClauseId;
  readonly group: ClauseGroup;
  /** The rules that look at such a clause, and that it satisfies. */
  readonly rules: readonly string[];
  /** Who asks for what it says. */
  readonly citations: readonly CitationKey[];
  /** It takes several paragraphs: an item of a list is no place for it. */
  readonly severalBlocks: boolean;
  readonly texts: Translated<ClauseText>;
}

/** In the order in which they are offered. */
export type ClauseId =
  | "train-public"
  | "train-opt-in"
  | "train-none"
  | "train-deidentified"
  | "ai-use"
  | "provider-no-training"
  | "biometric-sign-in"
  | "biometric-on-device"
  | "biometric-none"
  | "biometric-retention"
  | "define-content"
  | "define-personal-data"
  | "define-biometric-data"
  | "object-to-training"
  | "notice-of-change";
