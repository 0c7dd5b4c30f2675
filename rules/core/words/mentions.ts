import { type Lexicon, type MentionKind, mentionKinds, undoneBy } from "../../languages/lexicon.ts";
import { keptFor, lazily } from "../keep/lazily.ts";
import { createRecent } from "../keep/recent.ts";
import { indexOf } from "./lexicon-index.ts";
import { compileForStandIns, withStandIns } from "./phrases.ts";
import type { WordIndex } from "./word-index.ts";

/** Words of a lexicon, found in a text: offsets into that text. */
export interface Mention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
}

/** The mentions in a text. */
export interface Mentions {
  /** Those of a kind, found when they are first asked for. */
  readonly of: (kind: MentionKind) => readonly Mention[];
  /** The kinds of which there are any, in the order of `mentionKinds`. */
  readonly kinds: () => readonly MentionKind[];
}

/**
 * The mentions in a text.
 * @param folded see `Flat.folded`
 */
export function mentionsOf(folded: string, lexicon: Lexicon): Mentions {
  return recent(lexicon).of(folded, () => createMentions(folded, lexicon));
}

/** Who types changes one sentence of a section, and all others are read with it again. No more than that is held in memory. */
const recent = keptFor((_: Lexicon) => createRecent<Mentions>(500));

function createMentions(folded: string, lexicon: Lexicon): Mentions {
  const patterns = patternsOf(lexicon);
  const possible = patterns.index.createFound();
  patterns.index.search(folded, possible);
  const groups = lazily(() => new Set(patterns.index.groupsIn(possible)));
  const own = lexicon.own ? ownMentions(folded, lexicon.own) : none;
  const found = new Map<MentionKind, readonly Mention[]>();
  let text: string | undefined;

  function of(kind: MentionKind): readonly Mention[] {
    const known = found.get(kind);
    if (known) return known;
    const isPossible = groups().has(numberOf[kind]);
    // Most kinds: of them nothing is kept.
    if (!isPossible && own.length === 0) return none;
    let words: readonly Mention[] = none;
    if (isPossible) {
      const phrases = patterns.index.mayMatchOf(possible, numberOf[kind]);
      text ??= withStandIns(folded);
      const expressions = phrases.map((phrase) => patterns.of(kind, phrase));
      words = allOf(text, expressions, kind);
    }
    const undoing = undoneBy[kind];
    if (undoing && words.length > 0)
      words = words.filter((it) => !of(undoing).some((other) => it.start < other.end && other.start < it.end));
    const mentions = own.length > 0 ? withOwn(words, kind, own) : words;
    found.set(kind, mentions);
    return mentions;
  }

  function kinds(): readonly MentionKind[] {
    const named = new Set(own.map(({ kind }) => kind));
    return mentionKinds.filter((kind, number) => (groups().has(number) || named.has(kind)) && of(kind).length > 0);
  }

  return { of, kinds: lazily(kinds) };
}

const none: readonly Mention[] = [];

/**
 * What any of some expressions finds, as their alternation would: what begins first, and of those that begin at the same
 * place what the first of them finds; then on from its end.
 */
function allOf(folded: string, patterns: readonly RegExp[], kind: MentionKind): readonly Mention[] {
  const mentions: Mention[] = [];
  const next = patterns.map((pattern) => nextOf(folded, pattern, 0, kind));
  for (;;) {
    let first: Mention | undefined;
    for (const it of next) if (it && (!first || it.start < first.start)) first = it;
    // A list that grew has room for more, which is kept with it.
    if (!first) return mentions.length === 0 ? none : mentions.slice();
    mentions.push(first);
    for (const [number, pattern] of patterns.entries()) {
      const it = next[number];
      if (it && it.start < first.end) next[number] = nextOf(folded, pattern, first.end, kind);
    }
  }
}

function nextOf(folded: string, pattern: RegExp, from: number, kind: MentionKind): Mention | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(folded);
  return match ? { kind, start: match.index, end: pattern.lastIndex } : undefined;
}

/** Adds the project's words of a kind. A name that the project gives means nothing else, nor does any part of it. */
function withOwn(found: readonly Mention[], kind: MentionKind, own: readonly Mention[]): Mention[] {
  const others = hidden.has(kind) ? found.filter((it) => !own.some((name) => isWithin(it, name))) : found;
  const added = own.filter((name) => name.kind === kind && !others.some((it) => isWithin(name, it)));
  return [...others, ...added].sort((a, b) => a.start - b.start);
}

/** What a name could be taken for: other data, another model, what is neither, what is done, and others who do it. */
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
  "plain-machine",
  "not-model",
  "training-verb",
  "building-verb",
  "use-verb",
  "use-noun",
  "negator",
  "third-party",
  "independent",
  "processor",
]);

function isWithin(inner: Mention, outer: Mention): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The words of the project's own in a text: whole words, of two that begin at the same place the longer. @param folded see `Flat.folded` */
export function ownMentions(folded: string, own: NonNullable<Lexicon["own"]>): Mention[] {
  const tree = treeOf(own);
  const signs = signsOf(folded);
  const found: Mention[] = [];
  for (let at = 0; at < signs.length; ) {
    const mention = startsWord(signs, at) ? longestFrom(signs, at, tree) : undefined;
    if (mention) found.push(mention.found);
    at = mention ? mention.next : at + 1;
  }
  return found;
}

/** A word, a single sign between words, or spaces, which count as one. */
interface Sign {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that begin alike, by what may follow; and what the words up to here mean. */
interface WordTree {
  readonly next: Map<string, WordTree>;
  kind?: MentionKind;
}

const treeOf = keptFor((own: NonNullable<Lexicon["own"]>): WordTree => {
  const root: WordTree = { next: new Map() };
  for (const [word, kind] of own) {
    let node = root;
    for (const { text } of signsOf(word)) {
      const next: WordTree = node.next.get(text) ?? { next: new Map() };
      node.next.set(text, next);
      node = next;
    }
    node.kind = kind;
  }
  return root;
});

function signsOf(folded: string): Sign[] {
  return [...folded.matchAll(/[\p{L}\p{N}]+|\s+|./gsu)].map(({ 0: text, index: start }) => ({
    text: /^\s/.test(text) ? " " : text,
    start,
    end: start + text.length,
  }));
}

function longestFrom(
  signs: readonly Sign[],
  from: number,
  tree: WordTree,
): { found: Mention; next: number } | undefined {
  let longest: { found: Mention; next: number } | undefined;
  let node = tree.next.get(signs[from]?.text ?? "");
  for (let at = from; node; at++) {
    const { start = 0 } = signs[from] ?? {};
    const { end = 0 } = signs[at] ?? {};
    if (node.kind && endsWord(signs, at)) longest = { found: { kind: node.kind, start, end }, next: at + 1 };
    node = node.next.get(signs[at + 1]?.text ?? "");
  }
  return longest;
}

function startsWord(signs: readonly Sign[], at: number): boolean {
  return isWord(signs[at]) || !isWord(signs[at - 1]);
}

/** What ends in an apostrophe, such as the French "d'", ends before a letter. */
function endsWord(signs: readonly Sign[], at: number): boolean {
  return isWord(signs[at]) || signs[at]?.text === "'" || !isWord(signs[at + 1]);
}

function isWord(sign: Sign | undefined): boolean {
  return sign !== undefined && /^[\p{L}\p{N}]/u.test(sign.text);
}

/** Whether a mention of the kind occurs. @param folded see `Flat.folded` */
export function hasMention(folded: string, lexicon: Lexicon, kind: MentionKind): boolean {
  return mentionsOf(folded, lexicon).of(kind).length > 0;
}

/** The phrases of a language as expressions, for texts with stand-ins. */
interface Patterns {
  readonly of: (kind: MentionKind, phrase: number) => RegExp;
  readonly index: WordIndex;
}

const numberOf = Object.fromEntries(mentionKinds.map((kind, number) => [kind, number])) as Record<MentionKind, number>;

/** Made when a text of the language is first met; those of a lexicon with words of a project's own are the same. */
const made = new Map<Lexicon["phrases"], Patterns>();

function patternsOf(lexicon: Lexicon): Patterns {
  const known = made.get(lexicon.phrases) ?? createPatterns(lexicon);
  made.set(lexicon.phrases, known);
  return known;
}

/** An expression is compiled when a text may match it: of the phrases of a kind, a text has few. */
function createPatterns(lexicon: Lexicon): Patterns {
  const { phrases } = lexicon;
  return {
    index: indexOf(lexicon),
    of: once((kind, phrase) => compileForStandIns(phrases[kind]?.slice(phrase, phrase + 1) ?? [])),
  };
}

/** Makes a value for each phrase of each kind when it is first asked for. */
function once<T>(make: (kind: MentionKind, phrase: number) => T): (kind: MentionKind, phrase: number) => T {
  const made: Partial<Record<MentionKind, T[]>> = {};
  return (kind, phrase) => {
    const ofKind = made[kind] ?? [];
    made[kind] = ofKind;
    const value = ofKind[phrase] ?? make(kind, phrase);
    ofKind[phrase] = value;
    return value;
  };
}
