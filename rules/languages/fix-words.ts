import type { Noun, PurposeForms } from "./grammar.ts";
import type { Sector, Sectors } from "./sectors.ts";

/**
 * The words of one language for the fixes that several rules offer: their titles, which say what the policy will promise,
 * and what they write into the text, with `{{blanks}}` for what only the author knows.
 */
export interface FixWords {
  readonly titles: {
    readonly publicDataOnly: string;
    readonly privateDataByChoice: string;
    readonly namedData: string;
    readonly privateDataOut: string;
    readonly noTraining: string;
  };
  readonly publicData: readonly Noun[];
  /** What data and purposes look like in each line of business. */
  readonly sectors: Sectors;
  /** Who can see what is called public. */
  readonly whoCanSee: (sector: Sector) => string;
  /** A sentence. @param models "this model", "these models" */
  readonly privateIsOut: (models: string, sector: Sector) => string;
  readonly privateByChoice: (models: string, sector: Sector) => string;
  /** A definition of public data. @param out the term for what it leaves out, if there is one */
  readonly defined: (term: string, sector: Sector, out?: string) => string;
  readonly biometricPurpose: PurposeForms;
  /** Sentences: by which act consent is given, and how it is taken back. */
  readonly consentAct: string;
  readonly consentWayBack: string;
  /** How a message names what an exception lets in. @param exception quoted */
  readonly letIn: (exception: string) => string;
}
