import { lexicons } from "../../languages/index.ts";
import { type Lexicon, type MentionKind, mentionKinds } from "../../languages/lexicon.ts";
import { keptFor } from "../keep/lazily.ts";
import { type Anchors, anchorsOf } from "./anchors.ts";
import { type IndexTables, tablesOf } from "./index-tables.ts";
import { phraseSource } from "./phrases.ts";
import { createWordIndex, type WordIndex } from "./word-index.ts";

/**
 * For each of the lexicons what `tablesFor` gives, and at last what `glanceTables` gives, as JSON, where `scripts/build.mjs`
 * puts it in: making it takes time.
 */
declare const lexiconTables: readonly string[] | undefined;

const prepared = typeof lexiconTables === "undefined" ? [] : lexiconTables;

/** The index of a lexicon's phrases; each kind is a group, in the order of `mentionKinds`. */
export function indexOf(lexicon: Lexicon): WordIndex {
  // The words of a project leave the phrases as they are.
  const json = prepared[lexicons.findIndex(({ phrases }) => phrases === lexicon.phrases)];
  return createWordIndex(json === undefined ? tablesFor(lexicon) : JSON.parse(json));
}

/** The index of some kinds of phrases in all languages; each kind is a group. */
export function glanceIndexOf(kinds: readonly MentionKind[]): WordIndex {
  const json = prepared[lexicons.length];
  return createWordIndex(json === undefined ? glanceTables(kinds) : JSON.parse(json));
}

/** What the index of a lexicon's phrases is made of. */
export function tablesFor(lexicon: Lexicon): IndexTables {
  return tablesOf(mentionKinds.map((kind) => anchorsFor(lexicon, kind)));
}

/** What the index of some kinds of phrases in all languages is made of. */
export function glanceTables(kinds: readonly MentionKind[]): IndexTables {
  return tablesOf(kinds.map((kind) => lexicons.flatMap((lexicon) => anchorsFor(lexicon, kind))));
}

/** For each phrase what a match contains, in each of its forms. */
function anchorsFor(lexicon: Lexicon, kind: MentionKind): (readonly Anchors[])[] {
  return (lexicon.phrases[kind] ?? []).map((phrase) => anchorsOf(phraseSource(phrase), frequentWords(lexicon)));
}

const frequentWords = keptFor(({ commonWords, everydayWords }: Lexicon) => new Set([...commonWords, ...everydayWords]));
