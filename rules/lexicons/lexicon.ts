import type { Language } from "../core/model.ts";

/** The kinds of words that a reading needs. Every language has phrases for each. */
export const mentionKinds = [
  // AI training: "train" + "our models"
  "training-verb",
  "building-verb",
  "has-built",
  "model",
  "plain-model",
  "plain-algorithm",
  "plain-system",
  "quality-of",
  "verb-joint",
  "train-on",
  "training-noun",
  "learning-alone",
  "not-training",
  "not-model",
  "as-a-tool",
  "learns-from",
  "model-pronoun",
  // Biometrics
  "biometric",
  "biometric-identifier",
  "biometric-feature",
  "not-biometric",
  "capture",
  "loose-capture",
  "from-others",
  "said-before",
  "on-device",
  "biometric-verb",
  "include-verb",
  "special-category",
  // Whether it happens, and on what condition
  "modal",
  "negator",
  "denied-behind",
  "forbidding",
  "permit-verb",
  "without",
  "not-negator",
  "no-guarantee",
  "hedged-negator",
  "excluding",
  "exception",
  "exclusive",
  "consent",
  "without-consent",
  "without-notice",
  "refusal",
  // What a sentence does
  "boundary",
  "not-boundary",
  "subordinator",
  "fronted-clause",
  "despite",
  "relative",
  "when",
  "presupposing",
  "title-cue",
  "definition",
  "covers-verb",
  "kept-out",
  "defined-elsewhere",
  "terms-elsewhere",
  "glossary-header",
  "hereafter",
  "legal-term",
  "term-head",
  "law",
  "pointer",
  "reader-choice",
  "reader-act",
  "reader-supplies",
  "change-log",
  "change-heading",
  "others-act",
  "denial-heading",
  "policy-title",
  "scope",
  "yes",
  "no",
  // Who
  "first-party",
  "we",
  "other-speaker",
  "third-party",
  "theirs",
  "affiliate",
  "reader",
  // What is done with data
  "use-verb",
  "use-noun",
  "finite-cue",
  "opener",
  "passive-cue",
  "helps",
  "active-form",
  "object-end",
  "not-an-end",
  "and",
  "not-an-object",
  "data-link",
  // Data
  "data-public",
  "public-or-not",
  "public-anchor",
  "data-private",
  "data-named",
  "data-catch-all",
  "broad",
  "data-tail",
  "that-is",
  "data-licensed",
  "deidentified",
  "not-data",
  "anaphor",
  "list-ahead",
  "for-this",
  "listed-elsewhere",
  "plain-denial",
  "other-use",
  "enumeration-of",
  // Purpose, retention, recipient
  "purpose-link",
  "named-model",
  "named-act",
  "purpose-generic",
  "purpose-circular",
  "purpose-broad-biometric",
  "biometric-act",
  "biometric-occasion",
  "purpose-header",
  "disclosure-header",
  "retention-period",
  "retention-event",
  "retention-empty",
  "collect-verb",
  "keep-verb",
  "disclose-verb",
  "sell-verb",
  // What else a clause or its section says
  "legal-basis",
  "choice-path",
  "bundled-consent",
  "retroactive",
  "special-health",
  "minors",
  "provenance",
  "data-third-party",
  "deidentification",
  "consent-act",
  "consent-withdrawal",
  "consent-alternative",
  "recipient-category",
  "face-scraping",
  "emotion-inference",
  "workplace",
  "sensitive-inference",
  "own-purposes",
  // What two statements must share before one contradicts the other
  "past",
  "intent",
  "handle-verb",
  "process-verb",
  "all-data",
  "all-content",
  "content-kind",
  "restrictor",
  "any-model",
  "place-name",
  "general-heading",
  // Choices, bases and others who train
  "opt-out-offer",
  "not-choice",
  "other-choice",
  "residual",
  "notice-given",
  "basis-statement",
  "independent",
  "processor",
  "on-instructions",
  "as-processor",
  "license-out",
  "recipient-link",
  "source-link",
  "by",
  "ai-word",
  // The policy as a whole
  "improve-service",
  "heading-collection",
  "heading-use",
  "heading-sharing",
  "heading-rights",
  "heading-retention",
  "heading-security",
  // Vagueness
  "open-condition",
  "open-enumeration",
  "quantifier",
  "generalisation",
] as const;

export type MentionKind = (typeof mentionKinds)[number];

/**
 * What the words of one language mean. Data only.
 *
 * Phrases are written in lower case, without accents, with plain apostrophes and hyphens, and match whole words:
 * `*` is any ending, `(a|b)` a choice, `[a]` an optional word, `[a]*` any number of them, `x?` an optional letter, `-` a
 * hyphen or a space, `#` a number, `_` a word, `…` up to five words.
 */
export interface Lexicon {
  /** Its code in BCP 47: `en`, `fr`. */
  readonly language: string;
  /** The language in which findings about its texts are told: its own, once the messages are translated. */
  readonly messages: Language;
  /** Where the noun stands in a name of several words: "shared content", « contenu partagé ». A term has its capital there. */
  readonly nounHead: "first" | "last";
  /** Small words that tell the language. */
  readonly commonWords: ReadonlySet<string>;
  /** More small words, which name no data when nothing else stands beside them. */
  readonly fillers: ReadonlySet<string>;
  /** Written with a full stop that ends no sentence; folded, without the stop. */
  readonly abbreviations: readonly string[];
  /** The same, only before a number: "no. 5", « art. 6 ». */
  readonly numberedAbbreviations: readonly string[];
  readonly phrases: Readonly<Record<MentionKind, readonly string[]>>;
  /** Words of the project's own, folded, with their meaning; no language has any by itself. */
  readonly own?: ReadonlyMap<string, MentionKind>;
}
