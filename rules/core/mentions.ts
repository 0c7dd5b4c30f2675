import { lexicons } from "../lexicons/index.ts";
import type { Lexicon, MentionKind } from "../lexicons/lexicon.ts";
import type { Language } from "./model.ts";
import { compilePhrases } from "./phrases.ts";

/** Words of a lexicon, found in a text: offsets into that text. */
export interface Mention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
}

/** Finds every mention of one kind. @param folded see `Flat.folded` */
export function findMentions(folded: string, language: Language, kind: MentionKind): Mention[] {
  const pattern = patterns.get(language)?.[kind];
  if (!pattern) return [];
  return [...folded.matchAll(pattern)].map(({ index, 0: words }) => ({
    kind,
    start: index,
    end: index + words.length,
  }));
}

/** Whether a mention of the kind occurs. */
export function hasMention(folded: string, language: Language, kind: MentionKind): boolean {
  const pattern = patterns.get(language)?.[kind];
  if (!pattern) return false;
  pattern.lastIndex = 0;
  return pattern.test(folded);
}

type Patterns = Readonly<Record<MentionKind, RegExp>>;

const patterns: ReadonlyMap<Language, Patterns> = new Map(
  lexicons.map((lexicon) => [lexicon.language, compileLexicon(lexicon)]),
);

function compileLexicon({ phrases }: Lexicon): Patterns {
  const entries = Object.entries(phrases).map(([kind, list]) => [kind, compilePhrases(list)]);
  return Object.fromEntries(entries) as Patterns;
}
