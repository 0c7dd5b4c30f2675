import { lexicons } from "../lexicons/index.ts";
import { type Lexicon, mentionKinds } from "../lexicons/lexicon.ts";
import { anchorsOf } from "./anchors.ts";
import { phraseSource } from "./phrases.ts";
import { createWordIndex, type IndexTables, tablesOf, type WordIndex } from "./word-index.ts";

/** For each of the lexicons what `tablesFor` gives, as JSON, where `scripts/build.mjs` puts it in: making it takes time. */
declare const lexiconTables: readonly string[] | undefined;

const prepared = typeof lexiconTables === "undefined" ? [] : lexiconTables;

/** The index of a lexicon's phrases; each kind is a group, in the order of `mentionKinds`. */
export function indexOf(lexicon: Lexicon): WordIndex {
  // The words of a project leave the phrases as they are.
  const json = prepared[lexicons.findIndex(({ phrases }) => phrases === lexicon.phrases)];
  return createWordIndex(json === undefined ? tablesFor(lexicon) : JSON.parse(json));
}

/** What the index of a lexicon's phrases is made of. */
export function tablesFor({ phrases, commonWords, everydayWords }: Lexicon): IndexTables {
  const common = new Set([...commonWords, ...everydayWords]);
  return tablesOf(mentionKinds.map((kind) => phrases[kind].map((phrase) => anchorsOf(phraseSource(phrase), common))));
}
