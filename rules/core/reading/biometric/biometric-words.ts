import { keptFor } from "../../keep/lazily.ts";
import type { Purpose } from "../../model.ts";
import { overlaps, type Passage, phraseOf, type Range, wordCount } from "../../words/passages.ts";
import type { Segment } from "../segments.ts";
import { isBiometric, matchedFaces, tellingManners, traitActs } from "../sentence/traits.ts";

/** A word for biometric data. */
export interface BiometricMention extends Range {
  /**
   * "biometric data" says no trait; a trait is a template or a print; a feature is what is done with it; a manner is
   * how somebody types or walks.
   */
  readonly kind: "generic" | "trait" | "feature" | "manner";
}

/** Those of a passage, in text order. */
export const biometricMentions = keptFor((passage: Passage): readonly BiometricMention[] => {
  const traits = passage
    .mentions("biometric-identifier")
    .map(({ start, end }) => ({ start, end, kind: "trait" as const }));
  const features = passage
    .mentions("biometric-feature")
    .map(({ start, end }) => ({ start, end, kind: "feature" as const }))
    .filter((it) => !traits.some((other) => overlaps(other, it)));
  const matched = matchedFaces(passage)
    .map(({ start, end }) => ({ start, end, kind: "feature" as const }))
    .filter((it) => ![...traits, ...features].some((other) => overlaps(other, it)))
    .slice(0, 1);
  const acts = traitActs(passage)
    .map(({ start, end }) => ({ start, end, kind: "feature" as const }))
    .filter((it) => ![...traits, ...features, ...matched].some((other) => overlaps(other, it)));
  const manners = tellingManners(passage)
    .map(({ start, end }) => ({ start, end, kind: "manner" as const }))
    .filter((it) => ![...traits, ...features, ...matched, ...acts].some((other) => overlaps(other, it)));
  const named = [...traits, ...features, ...matched, ...acts, ...manners];
  const generic = passage
    .mentions("biometric")
    .map(({ start, end }) => ({ start, end, kind: "generic" as const }))
    .filter((it) => !named.some((other) => overlaps(other, it)));
  return [...named, ...generic].filter((it) => isBiometric(passage, it)).sort((a, b) => a.start - b.start);
});

/** What a segment says that biometric data is for: in its words, or where it is the data of a row, in the cell that is asked. */
export function purposesOf({ passage, cells }: Segment): Purpose[] {
  const own = purposesIn(passage);
  const isLabel = cells && !cells.label && wordCount(passage.text) <= longestLabel;
  if (own.length > 0 || !isLabel) return own;
  return cells.others
    .filter(({ header, cell }) => header.has("purpose-header") && wordCount(cell.text) <= longestReason)
    .flatMap(({ cell }) => purposesIn(cell));
}

/** In words. */
const longestLabel = 5;
/** In words: a cell that says more speaks of more than this data. */
const longestReason = 12;

/** What a passage says that biometric data is for. */
export function purposesIn(passage: Passage): Purpose[] {
  const broad = passage.mentions("purpose-broad-biometric");
  if (broad.length > 0) return broad.map((it) => ({ ...phraseOf(passage, it), kind: "generic" }));
  return [...passage.mentions("biometric-act"), ...passage.mentions("biometric-occasion")].map((it) => ({
    ...phraseOf(passage, it),
    kind: "specific",
  }));
}
