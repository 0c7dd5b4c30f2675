import type { Lexicon, MentionKind } from "../lexicons/lexicon.ts";
import { compilePhrases } from "./phrases.ts";

/** Words of a lexicon, found in a text: offsets into that text. */
export interface Mention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
}

/** Finds every mention of one kind. @param folded see `Flat.folded` */
export function findMentions(folded: string, lexicon: Lexicon, kind: MentionKind): Mention[] {
  const found = folded.matchAll(patternsOf(lexicon)[kind]);
  return [...found].map(({ index, 0: words }) => ({ kind, start: index, end: index + words.length }));
}

/** Whether a mention of the kind occurs. @param folded see `Flat.folded` */
export function hasMention(folded: string, lexicon: Lexicon, kind: MentionKind): boolean {
  const pattern = patternsOf(lexicon)[kind];
  pattern.lastIndex = 0;
  return pattern.test(folded);
}

type Patterns = Readonly<Record<MentionKind, RegExp>>;

/** Compiled when a text of the language is first met. */
const compiled = new Map<Lexicon, Patterns>();

function patternsOf(lexicon: Lexicon): Patterns {
  const known = compiled.get(lexicon) ?? compileLexicon(lexicon);
  compiled.set(lexicon, known);
  return known;
}

function compileLexicon({ phrases }: Lexicon): Patterns {
  return Object.fromEntries(Object.entries(phrases).map(([kind, list]) => [kind, compilePhrases(list)])) as Patterns;
}
