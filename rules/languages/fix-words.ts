import type { Noun, PurposeForms } from "./grammar.ts";

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
  /** Who can see what is called public. */
  readonly whoCanSee: string;
  readonly namedData: readonly Noun[];
  /** A sentence. @param models "this model", "these models" */
  readonly privateIsOut: (models: string) => string;
  readonly privateByChoice: (models: string) => string;
  readonly trainingPurpose: PurposeForms;
  readonly biometricPurpose: PurposeForms;
  /** How a message names what an exception lets in. @param exception quoted */
  readonly letIn: (exception: string) => string;
}
