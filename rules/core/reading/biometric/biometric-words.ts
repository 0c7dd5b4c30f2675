import { keptFor } from "../../keep/lazily.ts";
import type { Purpose } from "../../model.ts";
import { overlaps, type Passage, phraseOf, type Range } from "../../words/passages.ts";
import { isBiometric, matchedFaces } from "../sentence/traits.ts";

/** A word for biometric data. */
export interface BiometricMention extends Range {
  /** "biometric data" says no trait; a trait is a template or a print; a feature is what is done with it. */
  readonly kind: "generic" | "trait" | "feature";
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
  const named = [...traits, ...features, ...matched];
  const generic = passage
    .mentions("biometric")
    .map(({ start, end }) => ({ start, end, kind: "generic" as const }))
    .filter((it) => !named.some((other) => overlaps(other, it)));
  return [...named, ...generic].filter((it) => isBiometric(passage, it)).sort((a, b) => a.start - b.start);
});

/** What a passage says that biometric data is for. */
export function purposesIn(passage: Passage): Purpose[] {
  const broad = passage.mentions("purpose-broad-biometric");
  if (broad.length > 0) return broad.map((it) => ({ ...phraseOf(passage, it), kind: "generic" }));
  return [...passage.mentions("biometric-act"), ...passage.mentions("biometric-occasion")].map((it) => ({
    ...phraseOf(passage, it),
    kind: "specific",
  }));
}
