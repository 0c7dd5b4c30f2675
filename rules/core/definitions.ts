import { dataIn } from "./data.ts";
import type { Definition } from "./model.ts";
import { type Passage, phraseOf, type Range, wholeOf } from "./passages.ts";
import { modelsIn } from "./predicates.ts";
import type { Segment } from "./segments.ts";
import { foldedWord } from "./vocabulary.ts";

/** The terms that a section defines: “Public Content” means …, **Inputs:** …, the prompts you type (“Inputs”). */
export function definitionsIn(segments: readonly Segment[]): Definition[] {
  return segments.flatMap((segment) => [...spelledOut(segment), ...titled(segment), ...inBrackets(segment)]);
}

function spelledOut({ passage }: Segment): Definition[] {
  const found = leading.exec(passage.text);
  const term = (found?.[1] ?? found?.[2])?.trim();
  const end = found?.[0].length ?? 0;
  const cue = passage.mentions("definition").find((it) => Math.abs(it.start - end) <= 2 || it.end <= end);
  return term && cue ? [definitionOf(passage, term, { start: Math.max(cue.end, end), end: passage.text.length })] : [];
}

/** A term in quotation marks, with a few words in front at most, or in capitals, at the beginning of a sentence. */
const leading =
  /^[\s*_(]*(?:(?:\p{L}+\s+){0,3}["“«]\s*([^"”»]{2,60}?)\s*["”»]|((?:\p{Lu}[\p{L}'’-]*\s?){1,5}))[,:]?\s*/u;

/** A bold title that ends in a colon, and the sentence behind it. */
function titled({ passage, block }: Segment): Definition[] {
  const title = /^((?:\p{Lu}[\p{L}'’-]*\s?){1,4}):\s/u.exec(passage.text);
  if (!title?.[1] || passage.start > 0 || block.titleEnd < title[1].length) return [];
  return [definitionOf(passage, title[1], { start: title[0].length, end: passage.text.length })];
}

function inBrackets({ passage }: Segment): Definition[] {
  return [...passage.text.matchAll(/\([^()"“«]{0,30}["“«]\s*([^"”»]{2,40}?)\s*["”»]\)/g)].flatMap(
    ({ index, 1: term }) => (term ? [definitionOf(passage, term, { start: 0, end: index })] : []),
  );
}

function definitionOf(passage: Passage, term: string, body: Range): Definition {
  return {
    term,
    origin: "policy",
    span: phraseOf(passage, wholeOf(passage)).span,
    language: passage.lexicon.messages,
    members: dataIn(passage, body, "definition", modelsIn(passage)).map(({ object }) => object),
    anchored: passage.mentions("public-anchor").length > 0,
  };
}

/**
 * Whether words name the defined term, with at most an article or a possessive in front: as it is written in the policy,
 * in any case and accents where the project tells it.
 */
export function namesTerm(words: string, definition: Definition): boolean {
  const comparable = (it: string) => (definition.origin === "project" ? foldedWord(it) : it.normalize("NFC"));
  const name = comparable(words);
  const term = comparable(definition.term);
  return name.endsWith(term) && /^(?:\p{L}{1,5}['’\s]\s?){0,2}$/u.test(name.slice(0, name.length - term.length));
}
