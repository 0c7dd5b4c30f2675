import type { Language } from "../core/model.ts";

/** The kinds of words that a reading needs. Every language has phrases for each. */
export const mentionKinds = [
  // AI training: "train" + "our models"
  "training-verb",
  "building-verb",
  "model",
  "plain-model",
  "plain-algorithm",
  "plain-system",
  "verb-joint",
  "train-on",
  "training-noun",
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
  "on-device",
  "biometric-verb",
  "include-verb",
  "special-category",
  // Whether it happens, and on what condition
  "modal",
  "negator",
  "denied-behind",
  "permit-verb",
  "without",
  "not-negator",
  "no-guarantee",
  "hedged-negator",
  "excluding",
  "exception",
  "open-exception",
  "required-by-law",
  "reader-trigger",
  "exclusive",
  "consent",
  "without-consent",
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
  "law",
  "pointer",
  "reader-choice",
  "reader-act",
  "change-log",
  "change-heading",
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
  "rating",
  "data-named",
  "data-catch-all",
  "broad",
  "data-tail",
  "that-is",
  "data-licensed",
  "self-made",
  "public-web",
  "on-the-service",
  "deidentified",
  "deidentify",
  "not-data",
  "anaphor",
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
  "provenance-of",
  "dataset",
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
  // The policy as a whole
  "improve-service",
  "heading-collection",
  "heading-use",
  "heading-sharing",
  "heading-rights",
  "heading-retention",
  "heading-security",
  "heading-cookies",
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
  /** Small words that tell the language. */
  readonly commonWords: ReadonlySet<string>;
  /** More small words, which name no data when nothing else stands beside them. */
  readonly fillers: ReadonlySet<string>;
  /** Written with a full stop that ends no sentence; folded, without the stop. */
  readonly abbreviations: readonly string[];
  /** The same, only before a number: "no. 5", « art. 6 ». */
  readonly numberedAbbreviations: readonly string[];
  readonly phrases: Readonly<Record<MentionKind, readonly string[]>>;
}
