// The vocabulary of the program. Text becomes clauses, clauses hold practices, rules judge practices.
import type { Grammar } from "../languages/grammar.ts";
import type { Language } from "../languages/translated.ts";

export type { Language };

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
type Grain = "named" | "category" | "catch-all" | "defined-term";

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
export type DataPlace = "clause" | "lead-in" | "heading" | "row" | "column" | "previous" | "question" | "definition";

/** Data that a practice uses. */
export interface DataObject extends Phrase {
  readonly grain: Grain;
  readonly visibility: "public" | "private" | "unspecified";
  readonly source: Source;
  /** It takes in whatever there is: "any other information". */
  readonly broad: boolean;
  /** A small part of what private data is, such as health data or passwords: kept out, it excuses nothing of the rest. */
  readonly narrow: boolean;
  /** It is what one person's days leave behind, seen by nobody else by its nature: recordings, trips, purchases. */
  readonly personal?: true;
  /** The words promise that persons cannot be told from it: "aggregated", "de-identified". */
  readonly deidentified: boolean;
  /** Its words without those that only say whose it is: "the Content" of "the Content you provide". */
  readonly head: string;
  /** Examples behind it tell what is meant: "your data, such as ratings". */
  readonly exampled: boolean;
  /** Its words are what is done, and the data is what comes of it: "scan your face", "facial recognition". */
  readonly act?: true;
  /** The words of it that are written like a term that the policy defines: in capitals within a sentence. */
  readonly term: Phrase | undefined;
  readonly place: DataPlace;
}

/** Data that the text keeps out of a practice. */
export interface Exclusion extends Phrase {
  readonly visibility: "public" | "private" | "unspecified";
  /** See `DataObject`. */
  readonly narrow: boolean;
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

/** How long data is kept; `empty` where the words set no end: "as long as necessary". */
export interface Retention extends Phrase {
  readonly kind: "period" | "event" | "empty";
  readonly distance: Distance;
  /** Nothing ends it, or whoever keeps the data decides: "indefinitely", "as long as we see fit". */
  readonly endless?: true;
  /** From when its days count, where a law sets a limit from there: the last contact, or the end of the purpose. */
  readonly since?: "contact" | "purpose";
  readonly days?: number;
}

/** What of the body or its movements is measured. */
export type Trait = "face" | "voice" | "hand" | "eye" | "movement";

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
  /** The words that invoke consent, in the clause. */
  readonly term: Phrase | undefined;
  /** The same, in the clause or a sentence beside it. */
  readonly invoked: ConsentTerm | undefined;
  readonly act: ConsentTerm | undefined;
  readonly withdrawal: ConsentTerm | undefined;
  /** A release that is signed: the law that asks for it, 740 ILCS 14, speaks of no withdrawal. */
  readonly release: ConsentTerm | undefined;
  readonly alternative: ConsentTerm | undefined;
  /** The clause calls its consent explicit or express, as laws of Europe and Québec want it. */
  readonly isExplicit: boolean;
  /** The clause asks for consent to hand the data on, and to nothing else. */
  readonly onlyToShare: boolean;
}

/** Another paragraph of the section tells it where it stands apart. */
export interface ConsentTerm extends Phrase {
  readonly apart?: true;
}

/** What else than consent a law may let the handling of biometric data rest on. */
export interface Ground extends Phrase {
  /**
   * A payment or a service that the person asked for; fraud and theft; an authorization that the person signs; the
   * training of a model that is to identify nobody; what the person made public.
   */
  readonly kind: "transaction" | "request" | "security" | "authorization" | "training" | "published";
}

/** What biometric data is said to rest on, or to be, although that bears none: Article 9 of the GDPR knows no such ground. */
export interface UnfitGround extends Phrase {
  /** Legitimate interests; templates that are said to be no such data. */
  readonly kind: "interest" | "reclassified";
}

/** A practice that Article 5 or 50 of the AI Act speaks of. */
export interface Restricted extends Phrase {
  readonly kind: "face-scraping" | "emotion-at-work" | "sensitive-category" | "emotion-elsewhere";
}

/** What stands in a clause and around it, whatever its topic. */
export interface Circumstances {
  readonly actions: readonly Action[];
  /** Legal bases named in the clause, its row or its section, or where the policy speaks of the same topic. */
  readonly bases: readonly Phrase[];
  /** Ways to agree or refuse, in the clause, its section, or where the policy speaks of the same topic. */
  readonly offers: readonly Offer[];
  /** Agreement that is taken from mere use: "by using the service, you consent". */
  readonly bundled: readonly Phrase[];
  /** The use goes on in spite of a refusal: "even if you opt out". */
  readonly residual: readonly Phrase[];
  /** A refusal has no effect, has its price or is not open to all. */
  readonly unfree: readonly Phrase[];
  /** Done for a customer, who decides about it: "as a processor, on your instructions". */
  readonly instructed: readonly Phrase[];
  /** Reaches back to data given earlier: "whenever it was uploaded". */
  readonly retroactive: readonly Phrase[];
  /** Says that people were told, or will be: "we told you by e-mail". */
  readonly notices: readonly Phrase[];
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
  /** Says that people are recognised, signed in or let in: "to verify your identity", "to open the gate". */
  readonly identifies: readonly Phrase[];
  /** Named in the clause: "to complete a payment you asked for". */
  readonly grounds: readonly Ground[];
  /** Of biometric data, in its paragraph. */
  readonly unfitGrounds: readonly UnfitGround[];
  /** Makes a denial a rule with exceptions: "we do not generally". */
  readonly hedges: readonly Phrase[];
  /** Which traits biometric words in the clause speak of; none where only the general word stands. */
  readonly traits: readonly Trait[];
  /** The words of the title of the biometric feature that it stands under; none where it stands under none. */
  readonly feature: readonly string[];
  /**
   * It names no trait of its own or beside it, and only a purpose as broad as safety: what the policy says of a feature is
   * not said of it.
   */
  readonly unbounded: boolean;
  /** It is about other cases than those that the policy tells beside it: what holds for these is not said of it. */
  readonly anotherCase: boolean;
  /** A column of its row asks how long the data is kept. */
  readonly asksHowLong: boolean;
  /** What of it Article 5 or 50 of the AI Act speaks of; each stands as a practice of its own. */
  readonly restricted: readonly Restricted[];
}

/** What a practice claims flatly: no hedge, no condition but its scopes, no exception. Words are folded and without endings. */
export interface Claim {
  readonly denies: boolean;
  readonly actions: readonly Action[];
  /** The kind of others whose act it is; "" for our own. */
  readonly party: string;
  /** The kinds of others who get the data; none where it is denied to all. */
  readonly recipients: readonly string[];
  readonly data: readonly ClaimedData[];
  /** The words that tell which models alone it is about: "large language"; none for any. */
  readonly models: readonly string[];
  /** Other words that limit what it is for: "advertising". */
  readonly aim: readonly string[];
  /** For whom or where alone it holds: keys in order, none for everybody. */
  readonly scopes: readonly string[];
  /** With which products alone: keys in order. */
  readonly products: readonly string[];
  /** On what conditions alone: keys in order. */
  readonly conditions: readonly string[];
  /** It denies in words that leave no case out: "never", "at no time". */
  readonly flat: boolean;
  /** The paragraph, item or cell it stands in. */
  readonly paragraph: Span;
  /** The headings above it that name a theme, and neither a product nor people. */
  readonly themes: readonly string[];
  /** The cell of a table that denies by a word: "No", "N/A". */
  readonly answer: Phrase | undefined;
}

/** Words for data as they are compared. */
export interface ComparedWords {
  readonly words: readonly string[];
  /** The noun that the others modify. */
  readonly head: string;
}

/** Data of a claim, made comparable. */
export interface ClaimedData extends Phrase, ComparedWords {
  /** The same with one name for all that mean the same: "direct messages" and "your inbox". */
  readonly alias: ComparedWords | undefined;
  /** Nothing but messages, which are between people where no assistant is chatted with. */
  readonly chat: boolean;
  /** "your posts" is a kind, "your content" all content, "personal data" everything. */
  readonly reach: "kind" | "content" | "everything";
  /** It is of the people the policy speaks to, and not public or licensed. */
  readonly people: boolean;
  /** It is something that people write or make. */
  readonly content: boolean;
  /** More words tell which part of it is meant: "chats that you report". */
  readonly limited: boolean;
  /** Those words, or the ones that say whose it is and leave nobody out: "of our customers". */
  readonly limits: readonly string[];
  /** The families of data it is all of: "documents". */
  readonly takesIn: readonly string[];
  /** The families it is of, as a whole or as a part: "the text of your contracts". */
  readonly belongsTo: readonly string[];
}

/** How long biometric data is kept, made comparable. */
export interface ClaimedPeriod extends Phrase {
  readonly days: number;
  readonly data: ComparedWords & Pick<Phrase, "text">;
  readonly traits: readonly Trait[];
  /** From when it counts: words; none where nothing says it. */
  readonly start: readonly string[];
  /** It is that of some cases: "if the check fails". */
  readonly conditional: boolean;
  /** "for three years at most", "for at least 30 days", "up to three years". */
  readonly bound: "at-most" | "up-to" | undefined;
  /** For whom alone it holds: keys in order, none for everybody. */
  readonly people: readonly string[];
  /** It stands where the policy speaks of all, and not in the section of a feature. */
  readonly isGeneral: boolean;
}

/** Two places of the policy that give different periods for the same data. */
export interface PeriodConflict {
  readonly earlier: PeriodSide;
  readonly later: PeriodSide;
}

export interface PeriodSide {
  readonly clause: Clause;
  readonly practice: Practice;
  readonly period: ClaimedPeriod;
}

/** Two statements of the policy that cannot both be true. */
export interface Conflict {
  /** Of two statements; of all biometric data, and of each trait that is taken; of a table, and of a statement. */
  readonly kind: "statements" | "whole" | "table";
  readonly action: Action;
  readonly denied: ConflictSide;
  readonly affirmed: ConflictSide;
}

export interface ConflictSide {
  readonly clause: Clause;
  readonly practice: Practice;
  readonly data: ClaimedData;
}

/** Which row of the decision table a practice falls under (rule catalogue, 1.6). */
export type SeparationCase =
  | "not-active"
  | "no-data"
  | "linked-only"
  | "mixed"
  | "catch-all"
  | "catch-all-with-examples"
  | "told-in-doubt"
  | "exclusion-swallowed"
  | "exclusion-under-law"
  | "private-in-definition"
  | "catch-all-excluded-here"
  | "catch-all-excluded-in-section"
  | "catch-all-excluded-elsewhere"
  | "deidentified-only"
  | "deidentified-unnamed"
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
  | "biometric-bare"
  | "biometric-in-doubt";

export type Verdict = "adequate" | "partial" | "unseparated" | "not-applicable" | "unknown";

/** How well a practice tells public from private data. */
export interface Separation {
  readonly verdict: Verdict;
  readonly case: SeparationCase;
  /** Words beside the data that decided: the exclusion, the definition, the capture, or those that let private data in. */
  readonly because: readonly Phrase[];
  /** The text says who can see the public data that it names. */
  readonly anchored: boolean;
  /** What the policy does not say of this biometric data, here or where it speaks of the same. */
  readonly untold: readonly Untold[];
}

/**
 * What biometric data asks a policy to say: of which trait it is, what exactly it is for, when it ends, how people agree and
 * take it back, and who gets it where it is given away (rule catalogue, 1.6).
 */
export type Untold = "trait" | "purpose" | "end" | "consent-act" | "withdrawal" | "recipient";

/** What a second reader makes of a practice, who knows no rule but has learned from labelled clauses. */
export interface Opinion {
  /**
   * How much speaks for flagging it: above zero more than against it. In hundredths of the natural logarithm of the odds,
   * whole, so that it is the same on every machine; zero where nothing was learned about the topic.
   */
  readonly score: number;
  /** The words that weigh most, the weightiest first. */
  readonly reasons: readonly Reason[];
}

/** Words that speak for or against flagging a practice. */
export interface Reason {
  readonly words: string;
  readonly place: ReasonPlace;
  readonly speaksFor: boolean;
}

/** Where words stand that a second reader weighs, seen from the practice. */
export type ReasonPlace =
  | "clause"
  | "lead-in"
  | "title"
  | "title above"
  | "header"
  | "label"
  | "row"
  | "before"
  | "behind"
  | "nearby";

/** Who does what with which data, and under which conditions. */
export interface Practice extends Circumstances {
  readonly topic: Topic;
  readonly speechAct: SpeechAct;
  readonly stance: Stance;
  readonly confidence: Confidence;
  readonly actor: Actor;
  /** The words that say what is done: "train our models". */
  readonly predicate: Phrase;
  /** The words of the exception to a denial that it is, with "except". */
  readonly exception?: Phrase;
  readonly data: readonly DataObject[];
  /** From the first data object in the clause to the last, with what joins them; undefined when the clause names none. */
  readonly dataSpan: Span | undefined;
  readonly purposes: readonly Purpose[];
  readonly recipients: readonly Recipient[];
  /** Where a sentence behind it gives the data away: "We sell it to brokers". */
  readonly handedOn: readonly Phrase[];
  /** What it says may hold for large language models: it speaks of any model, or of one of language. */
  readonly ofLanguageModels: boolean;
  /** Others who train models of their own with the data: partners, buyers; nobody who works for us. */
  readonly trainers: readonly Recipient[];
  readonly choices: readonly Choice[];
  readonly retention: readonly Retention[];
  readonly exclusions: readonly Exclusion[];
  readonly vague: readonly VagueTerm[];
  readonly separation: Separation;
  readonly opinion: Opinion;
  /** Its words only name it, and it counts as stated because a second reader is sure of it. */
  readonly raised?: true;
  readonly claim: Claim | undefined;
  /** How long its biometric data is kept, as its clause, its row or its paragraph says. */
  readonly periods: readonly ClaimedPeriod[];
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
  /** `project`: told beside the text, by the project's vocabulary; its spans are empty. */
  readonly origin: "policy" | "project";
  readonly span: Span;
  readonly language: Language;
  readonly members: readonly DataObject[];
  /** What it covers and others call by other names, by the name for all of them. */
  readonly alsoCalled: readonly string[];
  /** What it says it does not cover. */
  readonly excluded: readonly Exclusion[];
  /** It says that anyone can see the data, and in which way. */
  readonly anchored: boolean;
  /** It says that only some people can see the data. */
  readonly closed: boolean;
  /** It names what people post, which others may see: posts, comments, profiles. */
  readonly postable: boolean;
  /** It only says in which other document the definition stands. */
  readonly elsewhere: boolean;
  /** It is put as a definition: by a verb, quotation marks or brackets. A title over a text may be nothing but a title. */
  readonly explicit: boolean;
}

/** A term with every place in the text where it stands. */
export interface Term {
  readonly name: string;
  readonly origin: Definition["origin"];
  readonly language: Language;
  /** Where the policy defines it, in text order; none for one that only the project tells. */
  readonly definitions: readonly TermUse[];
  /** Where else it stands, in text order. */
  readonly uses: readonly TermUse[];
}

/** A term where it stands, in the singular or the plural. */
export interface TermUse extends Phrase {
  /** Its words, each without markup. */
  readonly words: readonly Phrase[];
}

/**
 * `<!-- clauselint-disable-next-line rule -- reason -->`, `<!-- clauselint-disable rule -- reason -->`, or the
 * `<!-- clauselint-enable rule -->` that ends the latter.
 */
export interface Suppression {
  readonly span: Span;
  /** Whether the comment ends: an open one takes in the rest of the text. */
  readonly closed: boolean;
  /** What it says to do: only these three do something. */
  readonly directive: Phrase;
  /** The text that it covers: the next block; what stands up to the last `clauselint-enable` of its rules, or up to the end. */
  readonly covers: Span;
  /** The rules that it names, each with the text where it is suppressed. */
  readonly ruleIds: readonly (Phrase & { readonly covers: Span })[];
  readonly reason: string;
  /** The rules of which it suppressed a finding, known after the other rules have judged; or those that it enables again. */
  readonly used: readonly string[];
}

/** A line that is like those which lawyers marked in drafts, or left; see `weighedLinesIn`. */
export interface WeighedLine {
  /** Of one like marked ones its most telling sentence, of one like left ones all of it. */
  readonly span: Span;
  /** The paragraph, item or row. */
  readonly bounds: Span;
  /** What is short of sure counts in a draft of which other lines are surely marked. */
  readonly is: "surely-left" | "perhaps-left" | "perhaps-marked" | "surely-marked";
}

/** A sentence that uses data to improve the service, with no word of AI. */
export interface Improvement extends Phrase {
  readonly language: Language;
  /** The sentence, list item or table cell around the words. */
  readonly bounds: Span;
  /** It names the data that is used. */
  readonly namesData: boolean;
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

/** Why words of a policy are not read. */
export type UnreadReason =
  | ("language" | "code" | "quotation" | "html" | "table" | "run-on" | "nesting" | "marks")
  | ("picture" | "title" | "letters" | "hyphen");

/** Prose that could state a practice and is not read: that there is no finding in it says nothing. */
export interface Unread {
  readonly span: Span;
  readonly reason: UnreadReason;
  /** By its BCP 47 code; undefined where that is not the reason, or where it has no name here. */
  readonly language: string | undefined;
}

export interface Policy {
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** How the sentences of a language in it are built. */
  readonly grammarOf: (language: Language) => Grammar;
  /** The terms that it defines, or that the project tells. */
  readonly terms: readonly Pick<Definition, "term" | "elsewhere">[];
  /** Every definition of the policy itself, whatever for, in text order. */
  readonly definitions: readonly Definition[];
  /** The definitions of the terms that words name. */
  readonly defined: (words: string) => readonly Definition[];
  /** Words that leave the terms of the policy to another document: "capitalised terms have the meaning given in our Terms". */
  readonly termsElsewhere: readonly Phrase[];
  readonly conflicts: readonly Conflict[];
  readonly periodConflicts: readonly PeriodConflict[];
  readonly improvements: readonly Improvement[];
  /** In text order. */
  readonly weighedLines: readonly WeighedLine[];
  /** Words that say that AI is at work, the first of each section. */
  readonly aiWords: readonly Phrase[];
  readonly covers: readonly Coverage[];
  /** A separate policy on biometric data that the text names. */
  readonly biometricPolicy: Phrase | undefined;
  readonly headings: readonly Heading[];
  /** The first of them that has words. */
  readonly title: Heading | undefined;
  /** Explains, anywhere in the policy, how data loses its persons. */
  readonly deidentification: readonly Phrase[];
  readonly placeholders: readonly Phrase[];
  readonly suppressions: readonly Suppression[];
  /** Every term that it defines or that the project tells, whatever for, with all places where it stands. */
  readonly glossary: readonly Term[];
  /** Code, front matter and comments, which are no prose. */
  readonly literals: readonly Span[];
  /** What of it is not read, in text order; no two overlap. */
  readonly unread: readonly Unread[];
  /** The language of the section around an offset in UTF-16 code units. */
  readonly languageAt: (offset: number) => Language;
}
