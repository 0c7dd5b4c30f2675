import type { MentionKind } from "../../languages/lexicon.ts";
import { lazily } from "../keep/lazily.ts";
import { glanceIndexOf } from "../words/lexicon-index.ts";

/** What a policy is asked for beside its practices. */
export const glancedKinds = [
  "withdraw-consent",
  "take-it-back",
  "terms-elsewhere",
  "improve-service",
  "ai-word",
  "biometric-policy",
  "deidentify",
  "deidentification",
  "public-anchor",
] as const satisfies readonly MentionKind[];

export const practiceWords = [
  "training-verb",
  "training-noun",
  "learns-from",
  "made-with",
  "ai-purpose",
  "applied-learning",
  "used-for-training",
  "learning-alone",
  "way-out-title",
  "model",
  "biometric",
  "biometric-identifier",
  "biometric-feature",
  "trait-act",
  "body-part",
  "watch-list",
  "body-manner",
] as const satisfies readonly MentionKind[];

export const emotionKinds = [
  "emotion-inference",
  "emotion",
  "sensitive-trait",
] as const satisfies readonly MentionKind[];

/** All that is looked for. */
export const scannedKinds = [
  ...glancedKinds,
  ...practiceWords,
  ...emotionKinds,
  ...(["building-verb", "plain-model", "plain-algorithm", "plain-system", "plain-machine"] as const),
  ...(["ai-technique", "body-signal", "fed-into", "ai-vendor", "tools-before"] as const),
  ...([
    "helps-by-itself",
    "learning-capability",
    "learning-verb",
    "learning-ware",
    "growing-verb",
    "getting-better",
  ] as const),
  ...(["faces", "outside-source", "scrape-verb", "gather-verb"] as const),
] as const satisfies readonly MentionKind[];

export type ScannedKind = (typeof scannedKinds)[number];

const scanner = lazily(() => {
  const index = glanceIndexOf(scannedKinds);
  const found = index.createFound();
  return (folded: string): readonly ScannedKind[] => {
    index.search(folded, found);
    return index.groupsIn(found).flatMap((number) => scannedKinds[number] ?? []);
  };
});

/**
 * Tells of which kinds a text may have mentions in any language, the project's own words aside; of others it has none.
 * @param folded the text in small letters without accents
 */
export function scan(folded: string): readonly ScannedKind[] {
  return scanner()(folded);
}
