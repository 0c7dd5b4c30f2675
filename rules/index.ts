// The public face of the linter: what the server, the command line and the tests may use.
import deidentifiedUnexplained from "./ai-training/deidentified-unexplained.ts";
import euphemism from "./ai-training/euphemism.ts";
import noChoice from "./ai-training/no-choice.ts";
import noDataObject from "./ai-training/no-data-object.ts";
import noLegalBasis from "./ai-training/no-legal-basis.ts";
import noRetentionLimit from "./ai-training/no-retention-limit.ts";
import privateDataSilent from "./ai-training/private-data-silent.ts";
import publicPrivateMixed from "./ai-training/public-private-mixed.ts";
import retroactiveUse from "./ai-training/retroactive-use.ts";
import sourceUndisclosed from "./ai-training/source-undisclosed.ts";
import specialDataSilent from "./ai-training/special-data-silent.ts";
import thirdPartyTraining from "./ai-training/third-party-training.ts";
import unseparatedData from "./ai-training/unseparated-data.ts";
import vagueTrainingPurpose from "./ai-training/vague-purpose.ts";
import consentUnspecified from "./biometric/consent-unspecified.ts";
import noAlternative from "./biometric/no-alternative.ts";
import noConsent from "./biometric/no-consent.ts";
import noRetention from "./biometric/no-retention.ts";
import noWithdrawal from "./biometric/no-withdrawal.ts";
import overlongRetention from "./biometric/overlong-retention.ts";
import prohibitedPractice from "./biometric/prohibited-practice.ts";
import saleOrDisclosure from "./biometric/sale-or-disclosure.ts";
import sourceUnseparated from "./biometric/source-unseparated.ts";
import trainingSilent from "./biometric/training-silent.ts";
import unspecifiedIdentifier from "./biometric/unspecified-identifier.ts";
import vagueBiometricPurpose from "./biometric/vague-purpose.ts";
import contradiction from "./consistency/contradiction.ts";
import twoPeriods from "./consistency/two-periods.ts";
import { type Analysis, createAnalyzer as createAnalyzerOf, type Options } from "./core/analyze.ts";
import type { Language } from "./core/model.ts";
import type { Rule } from "./core/rule.ts";
import broadDefinition from "./definitions/broad-definition.ts";
import undefinedTerm from "./definitions/undefined-term.ts";
import trainingStatementMissing from "./disclosure/training-statement-missing.ts";
import readAgain from "./draft/read-again.ts";
import unfilledPlaceholder from "./draft/unfilled-placeholder.ts";
import { lexicons } from "./languages/index.ts";
import distantExclusion from "./separation/distant-exclusion.ts";
import exclusionSwallowed from "./separation/exclusion-swallowed.ts";
import publicUndefined from "./separation/public-undefined.ts";
import secondReading from "./separation/second-reading.ts";
import noReason from "./suppression/no-reason.ts";
import unused from "./suppression/unused.ts";
import modalWithoutCondition from "./vague/modal-without-condition.ts";
import openCondition from "./vague/open-condition.ts";
import openEnumeration from "./vague/open-enumeration.ts";

export { type Citation, type CitationKey, citations, type Law, sourceIn } from "./citations.ts";
export type { Analysis, Options } from "./core/analyze.ts";
export { compare } from "./core/compare/compare.ts";
export { type ChangeKind, type Comparison, isWorse } from "./core/compare/comparison.ts";
export { linkEdits, type RenameFault, renameFault, renameTerm } from "./core/definitions/term-rename.ts";
export type { Edit, Finding, Fix, Related, Severity } from "./core/finding.ts";
export { afforded } from "./core/fixes/afforded.ts";
export { asAddressed } from "./core/fixes/wording.ts";
export type * from "./core/model.ts";
export type { PasteEdit, PasteKind } from "./core/paste/edits.ts";
export { pasteEdits } from "./core/paste/paste.ts";
export { defaultFilePatterns, type Recognition, recognise } from "./core/recognise.ts";
export type { Example, Rule } from "./core/rule.ts";
export { foldedWord, type TermVisibility, type Vocabulary } from "./core/words/vocabulary.ts";
export { fallbackLanguage, inLanguage, type Translated } from "./languages/translated.ts";
export { type Profile, type ProfileName, profiles, type Raise } from "./profiles.ts";
export { csvHead, csvRows } from "./views/audit/csv.ts";
export { fingerprintOf } from "./views/audit/fingerprint.ts";
export { auditHtml } from "./views/audit/html.ts";
export { auditMarkdown } from "./views/audit/markdown.ts";
export { type SarifPart, sarifLog, sarifPart } from "./views/audit/sarif.ts";
export { comparePage } from "./views/compare/html.ts";
export { compareDocument } from "./views/compare/markdown.ts";
export { compareReport, mainLanguage } from "./views/compare/report.ts";
export { historyPage } from "./views/history/html.ts";
export { historyDocument } from "./views/history/markdown.ts";
export { createHistory, type HistoryReport } from "./views/history/report.ts";
export { type PolicySummary, policySummary, type WorkspaceAudit, worstFirst } from "./views/workspace/audit.ts";
export { workspaceHtml } from "./views/workspace/html.ts";
export { workspaceMarkdown } from "./views/workspace/markdown.ts";

/** Every rule. The separation group stands first, the more telling rule before the less: a clause gets one of them. */
export const rules: readonly Rule[] = [
  publicPrivateMixed,
  unseparatedData,
  noDataObject,
  privateDataSilent,
  sourceUnseparated,
  secondReading,
  deidentifiedUnexplained,
  euphemism,
  noChoice,
  noLegalBasis,
  noRetentionLimit,
  retroactiveUse,
  sourceUndisclosed,
  specialDataSilent,
  thirdPartyTraining,
  vagueTrainingPurpose,
  consentUnspecified,
  noAlternative,
  noConsent,
  noRetention,
  noWithdrawal,
  overlongRetention,
  prohibitedPractice,
  saleOrDisclosure,
  trainingSilent,
  unspecifiedIdentifier,
  vagueBiometricPurpose,
  contradiction,
  twoPeriods,
  broadDefinition,
  undefinedTerm,
  trainingStatementMissing,
  readAgain,
  unfilledPlaceholder,
  distantExclusion,
  exclusionSwallowed,
  publicUndefined,
  noReason,
  unused,
  modalWithoutCondition,
  openCondition,
  openEnumeration,
];

/** The languages that we read, by their codes. */
export const languages: readonly Language[] = lexicons.map(({ language }) => language);

/** An `analyze` for one document as it is typed: what did not change is not read again. */
export function createAnalyzer(): (text: string, options?: Options) => Analysis {
  return createAnalyzerOf(rules);
}

/** As `createAnalyzer`, but without rules: for who asks what a text says, and not what is wrong with it. */
export function createReader(): (text: string, options?: Options) => Analysis {
  return createAnalyzerOf([]);
}

/** Text in, findings out. Never fails and never waits: any text is some policy. */
export function analyze(text: string, options?: Options): Analysis {
  return createAnalyzer()(text, options);
}
