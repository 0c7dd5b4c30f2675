// What is reported, and what may be done about it.
import type { CitationKey, Law } from "../citations.ts";
import type { Clause, Language, Practice, Span } from "./model.ts";

export type Severity = "error" | "warning" | "info" | "hint";

/** How grave it is, as a number to compare. */
export function rank(severity: Severity | "off"): number {
  return order.indexOf(severity);
}

const order = ["off", "hint", "info", "warning", "error"] as const;

/** One change of the text. `replacement` may hold `{{placeholders}}` for what only the author knows. */
export interface Edit {
  /** Offsets in UTF-16 code units of the whole text. */
  readonly span: Span;
  readonly replacement: string;
}

/** A rewrite that is offered, never applied unasked. */
export interface Fix {
  /** What the policy will promise after it. */
  readonly title: string;
  /** In text order, not overlapping. */
  readonly edits: readonly Edit[];
}

/** Another place of the text that explains a finding. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a rule reports. The analysis adds the rest of a finding. */
export interface Problem {
  readonly span: Span;
  readonly message: string;
  readonly clause?: Clause;
  readonly practice?: Practice;
  /** The language to speak where no clause tells it. */
  readonly language?: Language;
  /** Made when somebody asks for them. */
  readonly fixes?: () => readonly Fix[];
  readonly related?: readonly Related[];
  /** Other practices of which the same is to be said, and is not said again. */
  readonly standsFor?: readonly Practice[];
  /** Less than the rule's own severity, when the facts are less sure. Never more. */
  readonly atMost?: Severity;
  /** Where it is told only if nothing else is. */
  readonly onlyIn?: Span;
  /** Laws that do not ask for it here, as when an exception of theirs is met: what they make of the rule does not count. */
  readonly spares?: readonly Law[];
}

/** A problem with everything that a view needs to show it. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /**
   * What a second reader changed: his doubt makes a remark of it, or a hint; where he agrees with what was read with little
   * confidence, it is none.
   */
  readonly secondReading: "doubts" | "confirms" | undefined;
  readonly span: Span;
  readonly message: string;
  /** What its clause fails to tell, where that is one thing among others that are told together: "source", "period". */
  readonly untold: { readonly what: string; readonly clause: Span } | undefined;
  /** Why it matters to the reader, in the language of the message. */
  readonly why: string;
  readonly language: Language;
  readonly citations: readonly CitationKey[];
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** The predicates of other practices of which the same is to be said: it is said once. */
  readonly standsFor: readonly Span[];
}
