import type { Grammar, Noun, PurposeForms, Setting } from "./grammar.ts";
import type { Sector, Sectors } from "./sectors.ts";

/**
 * The words of one language for the fixes that several rules offer: their titles, which say what the policy will promise,
 * and what they write into the text, with `{{blanks}}` for what only the author knows. Sentences begin in small letters:
 * they get their capital where they begin one.
 */
export interface FixWords {
  readonly titles: {
    readonly publicDataOnly: string;
    readonly privateDataByChoice: string;
    readonly namedData: string;
    readonly namedDataApart: string;
    readonly privateDataOut: string;
    readonly noTraining: string;
  };
  /** Those who speak, as sentences name them. */
  readonly speaker: (voice: Voice) => Speaker;
  readonly publicData: readonly Noun[];
  /** What data and purposes look like in each line of business. */
  readonly sectors: Sectors;
  /** Who can see what is called public. */
  readonly whoCanSee: (sector: Sector) => string;
  /** A term that the policy defines, as a noun and as what a sentence is about. */
  readonly noun: (term: string) => Noun;
  readonly about: (term: Noun) => Subject;
  /** A sentence. @param models "this model", "these models" */
  readonly privateIsOut: (models: string, privateData: Subject) => string;
  readonly privateByChoice: (models: string, privateData: Subject) => string;
  /** A sentence that names all that trains, and what does not. */
  readonly onlyNamed: (models: string, used: Noun, privateData: Subject) => string;
  /** A definition of public data. @param out the term for what it leaves out, if there is one */
  readonly defined: (term: string, sector: Sector, out?: string) => string;
  /** What the blanks of a fix hold, by the trait that biometric data is of. */
  readonly biometrics: Readonly<Record<SaidTrait, BiometricWords>>;
  /** By which words a clause that names no trait shows of which one it may speak: a "selfie", "when you clock in". */
  readonly traitClues: Readonly<Record<Exclude<SaidTrait, "any">, RegExp>>;
  /** Who consents, where words of consent in a clause tell that it is not the reader. @param setting the words in it */
  readonly consenter: (setting: Setting) => Subject | undefined;
  /** Who consents where nobody is named, and how a text shows that it speaks to its readers. */
  readonly somebody: { readonly who: Subject; readonly isAddressed: RegExp };
  /** Sentences: by which act consent is given, how it is taken back, and what else there is. @param who else than the reader */
  readonly consentAct: (who?: Subject) => string;
  readonly consentWayBack: (who?: Subject) => string;
  readonly consentOtherwise: (who?: Subject) => string;
  /** How a message names what an exception lets in. @param exception quoted */
  readonly letIn: (exception: string) => string;
  /** Where a language has a familiar address: whether a text says it, and our words in it. */
  readonly familiar?: { readonly isSaidIn: (text: string) => boolean; readonly say: (words: string) => string };
  /** Words in the place of others where a profile is on, by its name; global expressions, the longer words first. */
  readonly regional: Readonly<Record<string, readonly (readonly [RegExp, string])[]>>;
}

/** A trait; "any" where nothing tells which. */
export type SaidTrait = keyof Grammar["traitNames"] | "any";

/** With blanks: a template of a trait, what is done with it, and where it comes from. */
interface BiometricWords {
  readonly template: Noun;
  readonly purpose: PurposeForms;
  /** As an aside behind the data. */
  readonly source: string;
}

/** Who speaks in a policy: we, « on », or the company by its name. */
export type Voice = { readonly kind: "we" | "one" } | { readonly kind: "name"; readonly name: string };

/** What a sentence is about. */
export interface Subject {
  /** As they stand inside a sentence. */
  readonly words: string;
  /** The form of a verb that agrees with it: "destroy" with "we", "destroys" with a company. */
  readonly verb: (plural: string, singular: string) => string;
}

export interface Speaker extends Subject {
  /** On whose behalf others work: "for us". */
  readonly behalf: string;
}

/** @param isPlural whether its verb stands in the plural, or as with "we" */
export function subject(words: string, isPlural: boolean): Subject {
  return { words, verb: (plural, singular) => (isPlural ? plural : singular) };
}
