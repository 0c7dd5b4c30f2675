import type { CitationKey } from "../citations.ts";
import type { Translated } from "../languages/translated.ts";
import type { Problem, Severity } from "./finding.ts";
import type { Language, Policy } from "./model.ts";

export type { Law } from "../citations.ts";
export type { Speaker, Subject } from "../languages/fix-words.ts";
export { capital, type Wording } from "../languages/grammar.ts";
export { inLanguage, type Translated } from "../languages/translated.ts";
export { namesTerm } from "./definitions/glossary.ts";
export { isSameTerm, whereDefined } from "./definitions/where-defined.ts";
export type { Edit, Fix, Problem, Related, Severity } from "./finding.ts";
export { endsHere } from "./fixes/agreement.ts";
export { biometricPurpose, traitSource, traitTemplate } from "./fixes/biometric-wording.ts";
export { fix, isOfDenial, remove, replaceSpan, replaceWords } from "./fixes/edits.ts";
export {
  addAside,
  appendBehind,
  appendOfModels,
  appendSentence,
  insertAtEnd,
  insertBeforeStop,
  insertCondition,
  insertParagraph,
} from "./fixes/insertions.ts";
export { dropModal } from "./fixes/modal.ts";
export { closeItsLists, closeTheList, concernsData, near } from "./fixes/open-lists.ts";
export { replaceEnd } from "./fixes/periods.ts";
export { emptyPurpose, replacePurposes } from "./fixes/purposes.ts";
export { addsPrivateData, deniesChoice, tellsAnEnd, withReplies } from "./fixes/replies.ts";
export {
  doNotTrain,
  sayDataApart,
  trainOnNamedData,
  trainOnPrivateDataByChoice,
  trainOnPublicDataOnly,
} from "./fixes/training-fixes.ts";
export {
  clauseAt,
  consentAct,
  consentOtherwise,
  consentWayBack,
  definitionOf,
  inItsSector,
  inVoice,
  namedData,
  privateIsOut,
  quote,
  quoteBiometrics,
  quoteList,
  quoteTraining,
  sentences,
  trainingPurpose,
} from "./fixes/wording.ts";
export { mayStandInHtml } from "./markdown/markup.ts";
export type {
  Clause,
  Conflict,
  ConflictSide,
  DataObject,
  Definition,
  Ground,
  Heading,
  Improvement,
  Language,
  Offer,
  PeriodConflict,
  PeriodSide,
  Phrase,
  Policy,
  Practice,
  Recipient,
  Retention,
  Span,
  Trait,
  VagueTerm,
} from "./model.ts";
export { isConfirmed } from "./opinion/weigh.ts";
export {
  activePractices,
  besideSeparatePolicy,
  comesFromOthers,
  consentsLeaving,
  dataPlace,
  firstInEachSection,
  hasChoice,
  isAboutPeople,
  isInOurHands,
  isInSameSection,
  type PlacedPractice,
  placedPractice,
  practicesIn,
  takesOrKeeps,
  trainingOnPeople,
} from "./policy/active.ts";
export { doubtedLines, mostDoubtful } from "./policy/doubted.ts";
export { disable, disableNextLine, enable, isDisabling } from "./policy/suppress.ts";
export { pointsTo, sectionsAt, shareSection } from "./reading/headings.ts";
export { alsoOfTrait, firstOfEachTrait, isSameData, sameTraits } from "./reading/sentence/traits.ts";

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
  /** How its line reads as a whole does not clear it: it hangs on other lines, or on one word, such as “sell”. */
  readonly isFirm?: true;
  /** What a clause on biometric data fails to tell where it finds one: all that a clause fails to tell is told at once. */
  readonly asks?: Translated;
  readonly summary: Translated;
  readonly why: Translated;
  /** Which exceptions of laws it knows, and what it leaves to counsel: for its page. */
  readonly exceptions?: Translated;
  readonly citations: readonly CitationKey[];
  readonly check: (policy: Policy) => Iterable<Problem>;
  readonly examples: readonly Example[];
}

/** Names the type of a rule; returns it as it is. */
export function rule(definition: Rule): Rule {
  return definition;
}
