import type { Phrase } from "../../model.ts";
import { type Passage, phrasesIn } from "../../words/passages.ts";
import type { Segment } from "../segments.ts";

/** Where a section speaks of a policy on biometric data. */
export function biometricPoliciesIn(segments: readonly Segment[]): Phrase[] {
  return segments.flatMap(({ passage, kind }) => (kind === "heading" ? [] : phrasesIn([passage], "biometric-policy")));
}

/** The first of them that is a text of its own: what a heading of this text is called is part of it. */
export function separatePolicy(named: readonly Phrase[], headings: () => readonly Passage[]): Phrase | undefined {
  if (named.length === 0) return undefined;
  const titles = headings().map(({ text }) => text.toLowerCase());
  return named.find(({ text }) => {
    const name = text.toLowerCase().replace(/^\S+\s/, "");
    return !titles.some((title) => title.includes(name));
  });
}
