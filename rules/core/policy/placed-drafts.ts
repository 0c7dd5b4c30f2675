import type { Claim, ClaimedPeriod, Opinion } from "../model.ts";
import type { Draft } from "../reading/draft.ts";
import { isUnderSameHeading } from "../reading/segments.ts";
import { moved } from "../text/span.ts";

/** Where a section stands in the text: offsets in UTF-16 code units. */
export interface SectionPlace {
  readonly start: number;
  /** Where the sections of the headings that it stands under begin, outermost first. */
  readonly above: readonly number[];
}

/** What a section says of practices, and its place in the text. */
export interface SectionWithDrafts extends SectionPlace {
  /** Their offsets count from the beginning of the section. */
  readonly drafts: () => readonly UnplacedDraft[];
}

/** A draft whose facts can be placed apart from the words they were read in. */
export interface UnplacedDraft extends Pick<Draft, PlaceFields> {
  readonly facts: DraftFacts;
  readonly judging: Pick<Draft, JudgingFields>;
  readonly opinion: Opinion;
}

/** Where the words of a draft stand in its section. */
type PlaceFields = "segment" | "region" | "range";
/** What only decides how a practice is judged. */
type JudgingFields = "anchored" | "swallows" | "models" | "company" | "publicOrNot" | "about";

/** What becomes a practice. */
export interface DraftFacts extends Omit<Draft, PlaceFields | JudgingFields> {
  readonly claim: Claim | undefined;
  readonly periods: readonly ClaimedPeriod[];
}

/** A draft at its place in the text. */
export interface PlacedDraft extends DraftFacts, Pick<Draft, PlaceFields | JudgingFields> {
  /** The same at their places. */
  readonly facts: DraftFacts;
  readonly section: SectionWithDrafts;
  readonly opinion: Opinion;
}

/** What a section says, at its place in the text. */
export function placed<T extends object>(said: T, { start, above }: SectionPlace): T {
  return moved(said, start, above);
}

export function inSameSection(a: PlacedDraft, b: PlacedDraft): boolean {
  return isInSameStretch(a, b) && isUnderSameHeading(a.segment.block, b.segment.block);
}

/** Whether both were read together. */
export function isInSameStretch(a: PlacedDraft, b: PlacedDraft): boolean {
  return a.section === b.section && a.segment.stretch === b.segment.stretch;
}

/** Says that AI is trained, or denies it. */
export function assertsTraining({ topic, speechAct }: PlacedDraft): boolean {
  return topic === "ai-training" && speechAct === "assertion";
}
