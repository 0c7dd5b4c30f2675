import type { CitationKey } from "../citations.ts";
import type { Clause, Language, Policy, Practice, Span } from "./model.ts";

export { isSameTerm, whereDefined } from "./definitions/definitions.ts";
export { namesTerm } from "./definitions/glossary.ts";
export {
  addAside,
  appendBehind,
  appendOfModels,
  appendSentence,
  fix,
  insertAtEnd,
  insertBeforeStop,
  insertCondition,
  insertParagraph,
  remove,
  replaceWords,
} from "./fixes/edits.ts";
export { dropModal } from "./fixes/modal.ts";
export { emptyPurpose, replacePurposes } from "./fixes/purposes.ts";
export {
  doNotTrain,
  keepPrivateDataOut,
  trainOnNamedData,
  trainOnPrivateDataByChoice,
  trainOnPublicDataOnly,
} from "./fixes/training-fixes.ts";
export {
  biometricPurpose,
  clauseAt,
  namedData,
  privateIsOut,
  quote,
  quoteBiometrics,
  quoteTraining,
  trainingPurpose,
  whoCanSee,
} from "./fixes/wording.ts";
export type {
  Clause,
  Conflict,
  ConflictSide,
  DataObject,
  Definition,
  Heading,
  Language,
  Offer,
  Phrase,
  Policy,
  Practice,
  Span,
  VagueTerm,
} from "./model.ts";
export {
  activePractices,
  comesFromOthers,
  dataPlace,
  firstInEachSection,
  isInSameSection,
  type Place,
  practicesIn,
  takesOrKeeps,
  trainingOnPeople,
} from "./policy/active.ts";
export { disableNextLine } from "./policy/suppress.ts";
export { pointsTo, sectionsAt, shareSection } from "./reading/headings.ts";
export { firstOfEachTrait, sameTraits } from "./reading/sentence/traits.ts";

export type Severity = "error" | "warning" | "info" | "hint";

/** A text in every language that we speak. */
export type Translated = Readonly<Record<Language, string>>;

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
  /** Less than the rule's own severity, when the facts are less sure. Never more. */
  readonly atMost?: Severity;
}

/** A problem with everything that a view needs to show it. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  /** Why it matters to the reader, in the language of the message. */
  readonly why: string;
  readonly language: Language;
  readonly citations: readonly CitationKey[];
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

/** A drafted clause and its better form; `[[…]]` marks the words that are flagged. Both are tests. */
export interface Example {
  readonly language: Language;
  readonly bad: string;
  readonly good: string;
}

export interface Rule {
  /** The path of its file below `rules/`, without the extension. */
  readonly id: string;
  /** `off`: only a profile or a setting turns it on. */
  readonly severity: Severity | "off";
  /** At most one finding of the rules in a group is kept for each practice, the earliest rule of the list first. */
  readonly group?: "separation";
  /** `after-suppression`: judges the suppressions themselves, once it is known what each of them suppressed. */
  readonly phase?: "after-suppression";
  readonly summary: Translated;
  readonly why: Translated;
  readonly citations: readonly CitationKey[];
  readonly check: (policy: Policy) => Iterable<Problem>;
  readonly examples: readonly Example[];
}

/** Names the type of a rule; returns it as it is. */
export function rule(definition: Rule): Rule {
  return definition;
}
