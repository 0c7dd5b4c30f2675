import type { Lexicon, MentionKind } from "../lexicons/lexicon.ts";
import { flatOf } from "./flat.ts";
import { lexiconTold } from "./language.ts";
import { lazily } from "./lazily.ts";
import { glanceIndexOf } from "./lexicon-index.ts";
import { ownMentions } from "./mentions.ts";
import type { Span } from "./model.ts";

/** Some of the parts of a text, as `partsOf` cuts it, by their numbers. */
export type Parts = "all" | readonly number[];

export function isNone(parts: Parts): boolean {
  return parts !== "all" && parts.length === 0;
}

/** What a piece of Markdown may speak of, told from its source alone, before it is parsed. */
export interface Glance {
  /** The lexicon of its language, where its words tell it. */
  readonly lexicon: Lexicon | undefined;
  /** Whether it says "public" in any form. */
  readonly saysPublic: boolean;
  /** Those that may hold a practice of any kind; the others hold none. */
  readonly practices: Parts;
  /** The kinds of which its words may hold a mention, in any of the languages; they hold none of any other. */
  readonly kinds: ReadonlySet<GlancedKind>;
}

/** What a policy is asked for beside its practices. */
const glancedKinds = [
  "withdraw-consent",
  "terms-elsewhere",
  "improve-service",
  "ai-word",
  "biometric-policy",
  "deidentify",
  "deidentification",
  "public-anchor",
] as const satisfies readonly MentionKind[];

export type GlancedKind = (typeof glancedKinds)[number];

const allKinds: ReadonlySet<GlancedKind> = new Set(glancedKinds);
/** One for all the many sections. */
const noKinds: ReadonlySet<GlancedKind> = new Set();

const practiceWords = [
  "training-verb",
  "training-noun",
  "learns-from",
  "used-for-training",
  "learning-alone",
  "model",
  "biometric",
  "biometric-identifier",
  "biometric-feature",
] as const satisfies readonly MentionKind[];

const emotionKinds = ["emotion-inference", "emotion", "sensitive-trait"] as const satisfies readonly MentionKind[];

/** All that is looked for. */
export const scannedKinds = [
  ...glancedKinds,
  ...practiceWords,
  ...emotionKinds,
  ...(["building-verb", "plain-model", "plain-algorithm", "body-signal"] as const),
  ...(["faces", "outside-source", "scrape-verb", "gather-verb"] as const),
] as const satisfies readonly MentionKind[];

type ScannedKind = (typeof scannedKinds)[number];

/**
 * Tells of which kinds stretches of a text may have mentions in any language, the project's own words aside; of the others
 * they have none. `look` looks at a stretch, given by offsets, and `may` answers for it.
 */
const scanner = lazily(() => {
  const index = glanceIndexOf(scannedKinds);
  const found = index.createFound();
  const numbers = new Map(scannedKinds.map((kind, number) => [kind, number]));
  return {
    look: (folded: string, start: number, end: number) => index.search(folded, start, end, found),
    may: (kind: ScannedKind) => index.mayMatch(found, numbers.get(kind) ?? 0),
  };
});

/** @param lexicons the languages that it may be written in */
export function glanceAt(source: string, lexicons: readonly Lexicon[]): Glance {
  const folded = withoutAccents(withoutAddresses(source));
  const told = { lexicon: lexiconTold(folded, lexicons), saysPublic: /publi[cq]/.test(folded) };
  if (/[&[\]<>]/.test(folded) && mayHideWords.test(folded)) {
    return { ...told, practices: "all", kinds: allKinds };
  }
  const text = withJoinedWords(folded);
  const namesModel = lexicons.some(({ own }) => own && ownMentions(flatOf(source).folded, own).some(isModel));
  const { look, may } = scanner();
  look(text, 0, text.length);
  const candidates = scannedKinds.filter(may);
  if (candidates.length === 0) return { ...told, practices: namesModel ? "all" : none, kinds: noKinds };
  const found = new Set<ScannedKind>();
  const practices: number[] = [];
  const emotions: number[] = [];
  for (const [number, { start, end }] of partsOf(text).entries()) {
    look(text, start, end);
    const here = candidates.filter(may);
    if (here.length === 0) continue;
    if (mayHoldPractice(here)) practices.push(number);
    else if (emotionKinds.some((kind) => here.includes(kind))) emotions.push(number);
    for (const kind of here) found.add(kind);
  }
  const kinds = glancedKinds.filter((kind) => found.has(kind));
  const all = found.has("body-signal") ? [...practices, ...emotions] : practices;
  return {
    ...told,
    practices: namesModel ? "all" : all.length > 0 ? all : none,
    kinds: kinds.length > 0 ? new Set(kinds) : noKinds,
  };
}

const none: readonly number[] = [];

/**
 * Cuts a text, or its folded form, where another block may begin: the words of a mention stand in one part.
 * @returns ranges that cover it
 */
export function partsOf(text: string): Span[] {
  const parts: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfPart(text, start);
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

/** Behind a blank line, a bullet or a new row another block begins. */
function endOfPart(text: string, start: number): number {
  partBreak.lastIndex = start + 1;
  return partBreak.exec(text)?.index ?? text.length;
}

const partBreak = /\n(?=[ \t]*(?:\r?\n|[*+-][ \t]|\d{1,9}[.)][ \t]|\|))/g;

/** In one part; what its list or its heading says may make a practice of emotions, too. */
function mayHoldPractice(kinds: readonly ScannedKind[]): boolean {
  const may = (kind: ScannedKind) => kinds.includes(kind);
  return (
    practiceWords.some(may) ||
    (may("building-verb") && (may("plain-model") || may("plain-algorithm"))) ||
    (may("faces") && may("outside-source") && (may("scrape-verb") || may("gather-verb")))
  );
}

function isModel({ kind }: { readonly kind: MentionKind }): boolean {
  return kind === "model";
}

/** A text in small letters without accents, to look for words in it. */
export function withoutAccents(text: string): string {
  const small = text.toLowerCase();
  return mayHaveAccents.test(small) ? small.normalize("NFD").replace(/\p{M}+/gu, "") : small;
}

/** Latin letters with accents, and accents that stand by themselves. */
const mayHaveAccents = /[\u00C0-\u024F\u1E00-\u1EFF]|\p{M}/u;

/** Where links lead: their words are not shown. A backslash may make a link of it that is none. */
function withoutAddresses(source: string): string {
  if (!source.includes("](") || source.includes("\\")) return source;
  return source.replace(/\]\((?:https?:|mailto:|#|\/)[^()\s]*\)/g, "]");
}

/** Signs of which the parser makes letters, or none: entities, links and tags within a word. */
const mayHideWords =
  /&(?:#|[a-z])[a-z\d]*;|[\p{L}\p{N}]\[|\](?:\([^()]*\))?[\p{L}\p{N}]|[\p{L}\p{N}]<(?!br\b)|(?<!<br ?\/?)>[\p{L}\p{N}]/u;

/**
 * Puts each word that marks stand in, or characters that show nothing, once more behind it, without them: the parser may
 * leave them out.
 */
function withJoinedWords(text: string): string {
  let joined = "";
  let done = 0;
  for (const { 0: between, index } of text.matchAll(marks)) {
    let start = index;
    let end = index + between.length;
    if (start < done || !inWord.test(text.charAt(start - 1)) || !inWord.test(text.charAt(end))) continue;
    while (start > done && inMarkedWord.test(text.charAt(start - 1))) start--;
    while (inMarkedWord.test(text.charAt(end))) end++;
    joined += `${text.slice(done, end)} ${text.slice(start, end).replace(marks, "")}`;
    done = end;
  }
  return done === 0 ? text : joined + text.slice(done);
}

const marks = /[*_~`\\\u00AD\u200B-\u200D\u2060\uFEFF]+/g;
/** Letters, digits, and the stops of "a.i"; beyond ASCII any sign, such as an invisible one. */
const inWord = /[a-z\d.\u0080-\uFFFF]/;
const inMarkedWord = /[a-z\d.*_~`\\\u0080-\uFFFF]/;
