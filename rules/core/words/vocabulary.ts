import type { Languages } from "../../languages/index.ts";
import type { Lexicon, MentionKind } from "../../languages/lexicon.ts";
import { keptFor } from "../keep/lazily.ts";
import { flatOf } from "../markdown/flat.ts";
import type { Definition, Visibility } from "../model.ts";

/**
 * Words of a project's own, and what they mean there, in policies of every language. They match as whole words, in any
 * case and with or without accents, just as they are written: a plural is a word of its own.
 */
export interface Vocabulary {
  /** Names of data that anyone can see: "Chirps". They count like "public posts". */
  readonly publicData?: readonly string[];
  /** Names of data that only some persons see: "Whispers". They count like "private messages". */
  readonly privateData?: readonly string[];
  /** Names of what learns: "Murmur engine". They count like "AI model". */
  readonly models?: readonly string[];
  /** Terms that another document defines, as if the policy did. What the policy itself defines wins. */
  readonly terms?: Readonly<Record<string, TermVisibility>>;
}

/** Who can see what a term covers; `mixed` takes in public and private data alike, as "your information" does. */
export type TermVisibility = Exclude<Visibility, "separated">;

/** A word as it is compared; "" where nothing is left that a text could be searched for. */
export function foldedWord(word: string): string {
  const { folded } = flatOf(word);
  return /[\p{L}\p{N}]/u.test(folded) ? folded.replace(/\s+/g, " ").trim() : "";
}

/** Some lexicons, with a project's own words in it. Made once for a vocabulary. */
export function lexiconsWith(vocabulary: Vocabulary, languages: Languages): Languages {
  return extended(vocabulary)(languages);
}

const extended = keptFor((vocabulary: Vocabulary) => {
  const own = ownWords(vocabulary);
  const add = (lexicon: Lexicon): Lexicon => (own.size > 0 ? { ...lexicon, own } : lexicon);
  return keptFor(([first, ...others]: Languages): Languages => [add(first), ...others.map(add)]);
});

/** Where a word stands in several lists, the first counts. A term is data whose visibility the definitions decide. */
function ownWords({
  publicData = [],
  privateData = [],
  models = [],
  terms = {},
}: Vocabulary): Map<string, MentionKind> {
  const listed: (readonly [string, MentionKind])[] = [
    ...publicData.map((word) => [word, "data-public"] as const),
    ...privateData.map((word) => [word, "data-private"] as const),
    ...models.map((word) => [word, "model"] as const),
    ...Object.entries(terms).map(
      ([term, visibility]) => [term, visibility === "mixed" ? "data-catch-all" : "data-named"] as const,
    ),
  ];
  const own = new Map<string, MentionKind>();
  for (const [word, kind] of listed) {
    const folded = foldedWord(word);
    if (folded && !own.has(folded)) own.set(folded, kind);
  }
  return own;
}

/** The terms of a project as definitions. They stand nowhere in the text. */
export function projectDefinitions({ terms = {} }: Vocabulary): Definition[] {
  return Object.entries(terms).map(([term, visibility]) => ({
    term,
    origin: "project",
    span: nowhere,
    language: "en",
    alsoCalled: [],
    members: [
      {
        text: term,
        span: nowhere,
        grain: visibility === "mixed" ? "catch-all" : "named",
        visibility: visibility === "mixed" ? "unspecified" : visibility,
        source: "unspecified",
        broad: false,
        narrow: false,
        deidentified: false,
        head: term,
        exampled: false,
        term: undefined,
        place: "definition",
      },
    ],
    anchored: visibility === "public",
    closed: visibility === "private",
    postable: visibility === "mixed",
    excluded: [],
    elsewhere: false,
    explicit: true,
  }));
}

const nowhere = { start: 0, end: 0 };
