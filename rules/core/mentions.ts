import type { Lexicon, MentionKind } from "../lexicons/lexicon.ts";
import { compilePhrases, compileWords } from "./phrases.ts";

/** Words of a lexicon, found in a text: offsets into that text. */
export interface Mention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
}

/** Finds every mention of one kind. @param folded see `Flat.folded` */
export function findMentions(folded: string, lexicon: Lexicon, kind: MentionKind): Mention[] {
  const found = [...folded.matchAll(patternsOf(lexicon)[kind])].map(
    ({ index, 0: words }): Mention => ({ kind, start: index, end: index + words.length }),
  );
  return lexicon.own ? withOwn(found, kind, ownIn(folded, lexicon.own)) : found;
}

/** Adds the project's words of a kind. A name that the project gives means nothing else, nor does any part of it. */
function withOwn(found: readonly Mention[], kind: MentionKind, own: readonly Mention[]): Mention[] {
  const others = hidden.has(kind) ? found.filter((it) => !own.some((name) => isWithin(it, name))) : found;
  const added = own.filter((name) => name.kind === kind && !others.some((it) => isWithin(name, it)));
  return [...others, ...added].sort((a, b) => a.start - b.start);
}

/** What a name could be taken for: other data, another model, what is neither, and words that say what is done. */
const hidden: ReadonlySet<MentionKind> = new Set([
  "data-public",
  "data-private",
  "data-named",
  "data-catch-all",
  "data-licensed",
  "not-data",
  "model",
  "plain-model",
  "plain-algorithm",
  "plain-system",
  "not-model",
  "training-verb",
  "building-verb",
  "use-verb",
  "use-noun",
  "negator",
]);

function isWithin(inner: Mention, outer: Mention): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function ownIn(folded: string, own: NonNullable<Lexicon["own"]>): Mention[] {
  const pattern = ownPatterns.get(own) ?? compileWords(own.keys());
  ownPatterns.set(own, pattern);
  return [...folded.matchAll(pattern)].flatMap(({ index, 0: words }) => {
    const kind = own.get(words.replace(/\s+/g, " "));
    return kind ? [{ kind, start: index, end: index + words.length }] : [];
  });
}

const ownPatterns = new WeakMap<NonNullable<Lexicon["own"]>, RegExp>();

/** Whether a mention of the kind occurs. @param folded see `Flat.folded` */
export function hasMention(folded: string, lexicon: Lexicon, kind: MentionKind): boolean {
  const pattern = patternsOf(lexicon)[kind];
  const found = pattern.test(folded);
  // A global expression goes on from where it stopped, also for the next text.
  pattern.lastIndex = 0;
  return found;
}

type Patterns = Readonly<Record<MentionKind, RegExp>>;

/** Compiled when a text of the language is first met. */
const compiled = new Map<Lexicon["phrases"], Patterns>();

function patternsOf({ phrases }: Lexicon): Patterns {
  const known = compiled.get(phrases) ?? compileAll(phrases);
  compiled.set(phrases, known);
  return known;
}

function compileAll(phrases: Lexicon["phrases"]): Patterns {
  return Object.fromEntries(Object.entries(phrases).map(([kind, list]) => [kind, compilePhrases(list)])) as Patterns;
}
