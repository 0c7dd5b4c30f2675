import { type Lexicon, type MentionKind, mentionKinds } from "../lexicons/lexicon.ts";
import { anchorsOf } from "./anchors.ts";
import { compilePhrases, compileWords, phraseSource } from "./phrases.ts";
import { createWordIndex, type WordIndex } from "./word-index.ts";

/** Words of a lexicon, found in a text: offsets into that text. */
export interface Mention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
}

/** Finds the mentions in a text, those of a kind when they are first asked for. @param folded see `Flat.folded` */
export function createMentions(folded: string, lexicon: Lexicon): (kind: MentionKind) => readonly Mention[] {
  const patterns = patternsOf(lexicon);
  const possible = patterns.index.search(folded);
  const own = lexicon.own ? ownIn(folded, lexicon.own) : none;
  const found = new Map<MentionKind, readonly Mention[]>();
  return (kind) => {
    const known = found.get(kind);
    if (known) return known;
    const words = possible.has(numberOf[kind]) ? allOf(folded, patterns.of(kind), kind) : none;
    const mentions = own.length > 0 ? withOwn(words, kind, own) : words;
    found.set(kind, mentions);
    return mentions;
  };
}

const none: readonly Mention[] = [];

function allOf(folded: string, pattern: RegExp, kind: MentionKind): Mention[] {
  return [...folded.matchAll(pattern)].map(({ index, 0: words }) => ({
    kind,
    start: index,
    end: index + words.length,
  }));
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
  return createMentions(folded, lexicon)(kind).length > 0;
}

/** The phrases of a language as expressions. */
interface Patterns {
  readonly of: (kind: MentionKind) => RegExp;
  readonly index: WordIndex;
}

const numberOf = Object.fromEntries(mentionKinds.map((kind, number) => [kind, number])) as Record<MentionKind, number>;

/** Made when a text of the language is first met. */
const made = new Map<Lexicon["phrases"], Patterns>();

function patternsOf({ phrases, commonWords }: Lexicon): Patterns {
  const known = made.get(phrases) ?? createPatterns(phrases, commonWords);
  made.set(phrases, known);
  return known;
}

/** An expression is compiled when a text may match it. */
function createPatterns(phrases: Lexicon["phrases"], common: ReadonlySet<string>): Patterns {
  const compiled = new Map<MentionKind, RegExp>();
  const index = createWordIndex(
    mentionKinds.map((kind) => {
      const anchors = phrases[kind].map((phrase) => anchorsOf(phraseSource(phrase), common));
      return anchors.every((it) => it !== undefined) ? anchors.flat() : undefined;
    }),
  );
  return {
    index,
    of: (kind) => {
      const pattern = compiled.get(kind) ?? compilePhrases(phrases[kind]);
      compiled.set(kind, pattern);
      return pattern;
    },
  };
}
