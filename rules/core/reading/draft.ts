import type { Phrase, Practice } from "../model.ts";
import type { Range } from "../words/passages.ts";
import type { Segment } from "./segments.ts";

/** A practice before its section and its document have been looked at. */
export interface Draft extends Omit<Practice, "separation" | "claim" | "periods" | "opinion" | "raised"> {
  readonly segment: Segment;
  /** The part of the segment that belongs to the predicate. */
  readonly region: Range;
  /** Where the predicate stands in the segment. */
  readonly range: Range;
  /** The models that are trained. */
  readonly models: MeantModels;
  /** The name of the company that it is said of, which may be another than ours. */
  readonly company: string | undefined;
  /** Words that its data is meant whoever can see it: "whether public or private". */
  readonly publicOrNot: readonly Phrase[];
  /** The words by which other parts of the policy may tell which feature it is about. */
  readonly about: readonly string[];
  /** Words show who can see the public data it names. */
  readonly anchored: boolean;
  /** The items of its list each say what happens to their data. */
  readonly apart: boolean;
  /** It is the exception to a denial, and open enough to undo it. */
  readonly swallows: boolean;
}

/** The models that a training is of, each by the words that set it apart from others; without such words it is any model. */
export type MeantModels = readonly (readonly string[])[];

/** What a draft holds where its sentence says nothing of it. */
export const unsaid = {
  dataSpan: undefined,
  purposes: [],
  recipients: [],
  handedOn: [],
  trainers: [],
  models: [],
  company: undefined,
  ofLanguageModels: false,
  publicOrNot: [],
  about: [],
  exclusions: [],
  vague: [],
  apart: false,
  swallows: false,
  anchored: false,
} as const satisfies Partial<Draft>;
