// The vocabulary of the program. Text becomes clauses, clauses hold practices, rules judge practices.

/** A range of the whole text: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of the text, and where they stand. */
export interface Phrase {
  readonly text: string;
  readonly span: Span;
}

export type Language = "en" | "fr";

export type Topic = "ai-training" | "ai-use" | "biometric";

/** What a sentence does with a practice: only an assertion promises anything to the reader. */
export type SpeechAct =
  | "assertion"
  | "question"
  | "quotation"
  | "definition"
  | "law"
  | "instruction"
  | "presupposition"
  | "change-log"
  | "label";

/** Whether the practice takes place. */
export type Stance = "does" | "may" | "does-not" | "only-with-consent" | "unless-refused";

/** How sure we are that the words describe the topic: "train our models" is high, "improve our algorithms" is low. */
export type Confidence = "high" | "medium" | "low";

/** Who does it. `other` is somebody whose policy is reported, and who gets nothing from us. */
export type Actor = "first-party" | "affiliate" | "third-party" | "reader" | "other" | "unknown";

/** Who can see the data: an audience chosen by the person, not how sensitive the data is. */
export type Visibility = "public" | "private" | "separated" | "mixed" | "unspecified";

/** How narrowly the words name the data: "your comments" is named, "the information we collect" is a catch-all. */
export type Grain = "named" | "category" | "catch-all" | "defined-term";

/** Where the data comes from. */
export type Source =
  | "user-provided"
  | "observed"
  | "third-party"
  | "public-web"
  | "licensed"
  | "synthetic"
  | "capture"
  | "on-device"
  | "unspecified";

/** Where in the structure around the practice the words were found. */
export type Place = "clause" | "lead-in" | "heading" | "row" | "column" | "previous" | "question" | "definition";

/** Data that a practice uses. */
export interface DataObject extends Phrase {
  readonly grain: Grain;
  readonly visibility: "public" | "private" | "unspecified";
  readonly source: Source;
  /** It takes in whatever there is: "any other information". */
  readonly broad: boolean;
  /** The words promise that persons cannot be told from it: "aggregated", "de-identified". */
  readonly deidentified: boolean;
  /** It is written like a term that the policy defines: in capitals within a sentence. */
  readonly capitalised: boolean;
  readonly place: Place;
}

/** Data that the text keeps out of a practice. */
export interface Exclusion extends Phrase {
  readonly visibility: "public" | "private" | "unspecified";
  readonly distance: Distance;
}

/** How far words stand from the practice that they bear on. */
export type Distance = "clause" | "section" | "elsewhere";

export interface Purpose extends Phrase {
  readonly kind: "specific" | "generic" | "circular";
}

export interface Choice extends Phrase {
  readonly kind: "opt-in" | "opt-out";
}

export interface Retention extends Phrase {
  readonly kind: "period" | "event" | "empty";
}

export type VagueKind = "modality" | "open-condition" | "open-enumeration" | "quantifier" | "generalisation";

export interface VagueTerm extends Phrase {
  readonly kind: VagueKind;
}

/** What is done with the data. */
export type Action = "train" | "use" | "collect" | "keep" | "share" | "sell";

/** A way to agree or refuse that stands in the clause or near it. */
export interface Offer extends Phrase {
  readonly kind: "opt-in" | "opt-out";
  readonly distance: Distance;
  /** It says where: a setting, a link, an address. */
  readonly actionable: boolean;
}

/** Words on data that asks for more care. */
export interface SpecialData extends Phrase {
  readonly kind: "health" | "biometric" | "minors" | "other";
}

/** Who gets the data: by name, as a kind ("payment providers"), or as anyone ("third parties"). */
export interface Recipient extends Phrase {
  readonly kind: "named" | "category" | "unnamed";
}

/** How consent is given, taken back, and what else there is: each undefined where nothing says it. */
export interface ConsentTerms {
  readonly act: Phrase | undefined;
  readonly withdrawal: Phrase | undefined;
  readonly alternative: Phrase | undefined;
}

/** A practice that Article 5 or 50 of the AI Act speaks of. */
export interface Restricted extends Phrase {
  readonly kind: "face-scraping" | "emotion-at-work" | "sensitive-category" | "emotion-elsewhere";
}

/** What stands in a clause and around it, whatever its topic. */
export interface Circumstances {
  readonly actions: readonly Action[];
  /** Legal bases named in the clause, its row or its section. */
  readonly bases: readonly Phrase[];
  /** Ways to agree or refuse, in the clause, its section, or where the policy speaks of the same topic. */
  readonly offers: readonly Offer[];
  /** Agreement that is taken from mere use: "by using the service, you consent". */
  readonly bundled: readonly Phrase[];
  /** The use goes on in spite of a refusal: "even if you opt out". */
  readonly residual: readonly Phrase[];
  /** Reaches back to data given earlier: "whenever it was uploaded". */
  readonly retroactive: readonly Phrase[];
  readonly special: readonly SpecialData[];
  /** The same, in the other sentences of the section. */
  readonly specialNearby: readonly SpecialData[];
  /** Names where outside data comes from: a dataset, a licensor, a crawler. */
  readonly provenance: readonly Phrase[];
  /** Promises in the clause that no person can be told from the data: "anonymised", "aggregated". */
  readonly deidentifiedWords: readonly Phrase[];
  /** Explains how data loses its persons: "we remove names and account numbers". */
  readonly deidentification: readonly Phrase[];
  /** For whom or when alone it holds: a plan, a region, an age, a setting. */
  readonly scopes: readonly Phrase[];
  readonly consentTerms: ConsentTerms;
  readonly restricted: readonly Restricted[];
}

/** Which row of the decision table a practice falls under (rule catalogue, 1.6). */
export type SeparationCase =
  | "not-active"
  | "no-data"
  | "linked-only"
  | "mixed"
  | "catch-all"
  | "catch-all-with-examples"
  | "exclusion-swallowed"
  | "exclusion-under-law"
  | "private-in-definition"
  | "catch-all-excluded-here"
  | "catch-all-excluded-in-section"
  | "catch-all-excluded-elsewhere"
  | "deidentified-only"
  | "public-only"
  | "public-only-undefined"
  | "public-silent"
  | "public-silent-undefined"
  | "private-with-choice"
  | "private-without-choice"
  | "named"
  | "both-separate"
  | "both-in-one-list"
  | "biometric-separate"
  | "biometric-bare";

export type Verdict = "adequate" | "partial" | "unseparated" | "not-applicable" | "unknown";

/** How well a practice tells public from private data. */
export interface Separation {
  readonly verdict: Verdict;
  readonly case: SeparationCase;
  /** Words elsewhere that decided: the exclusion, the definition, the capture. */
  readonly because: readonly Phrase[];
  /** The text says who can see the public data that it names. */
  readonly anchored: boolean;
}

/** Who does what with which data, and under which conditions. */
export interface Practice extends Circumstances {
  readonly topic: Topic;
  readonly speechAct: SpeechAct;
  readonly stance: Stance;
  readonly confidence: Confidence;
  readonly actor: Actor;
  /** The words that say what is done: "train our models". */
  readonly predicate: Phrase;
  readonly data: readonly DataObject[];
  /** From the first data object in the clause to the last, with what joins them; undefined when the clause names none. */
  readonly dataSpan: Span | undefined;
  readonly purposes: readonly Purpose[];
  readonly recipients: readonly Recipient[];
  readonly choices: readonly Choice[];
  readonly retention: readonly Retention[];
  readonly exclusions: readonly Exclusion[];
  readonly vague: readonly VagueTerm[];
  readonly separation: Separation;
}

/** One sentence, list item or table cell, with everything it inherits from its surroundings. */
export interface Clause extends Phrase {
  readonly kind: "sentence" | "item" | "cell" | "heading";
  readonly language: Language;
  /** The headings above, outermost first. */
  readonly headings: readonly Phrase[];
  /** The lead-ins of the lists around it, outermost first. */
  readonly leadIns: readonly Phrase[];
  /** The header of its column and the first cell of its row, if it stands in a table. */
  readonly column: Phrase | undefined;
  readonly row: Phrase | undefined;
  readonly practices: readonly Practice[];
}

/** A term that the policy defines, and what the definition says it covers. */
export interface Definition {
  readonly term: string;
  readonly span: Span;
  readonly language: Language;
  readonly members: readonly DataObject[];
  /** It says who can see the data. */
  readonly anchored: boolean;
}

/** `<!-- clauselint-disable-next-line rule -- reason -->` */
export interface Suppression {
  readonly span: Span;
  /** The text that it covers: the next block line. */
  readonly covers: Span;
  readonly ruleIds: readonly Phrase[];
  readonly reason: string;
  /** The rules of which it suppressed a finding; known after the other rules have judged. */
  readonly used: readonly string[];
}

/** A sentence that uses data to improve the service, with no word of AI. */
export interface Improvement extends Phrase {
  readonly language: Language;
}

/** What a whole policy has a heading for. */
export type Coverage = "collection" | "use" | "sharing" | "rights" | "retention" | "security";

/** A heading of the policy that Markdown marks as one. */
export interface Heading extends Phrase {
  /** From 1, the title of all, to 6. */
  readonly depth: number;
  readonly language: Language;
  /** The name by which a link reaches it; undefined where readers of Markdown do not agree on it. */
  readonly anchor: string | undefined;
  readonly covers: readonly Coverage[];
}

export interface Policy {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly definitions: readonly Definition[];
  readonly improvements: readonly Improvement[];
  readonly covers: readonly Coverage[];
  readonly headings: readonly Heading[];
  /** Explains, anywhere in the policy, how data loses its persons. */
  readonly deidentification: readonly Phrase[];
  readonly placeholders: readonly Phrase[];
  readonly suppressions: readonly Suppression[];
}
