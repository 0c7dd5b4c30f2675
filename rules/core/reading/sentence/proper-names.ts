import type { MentionKind } from "../../../languages/lexicon.ts";
import type { Passage, Range } from "../../words/passages.ts";

/** The words in capitals that begin at an offset: a name, unless the first is a word of the language or the last is data. */
export function nameAt(passage: Passage, start: number): string | undefined {
  const [words] = properName.exec(passage.text.slice(start)) ?? [];
  if (words === undefined) return undefined;
  const [word = words] = words.split(" ");
  const end = start + words.length;
  const isData = passage.mentions("term-head").some((it) => it.end === end);
  return isData || isWord(passage, { start, end: start + word.length }) ? undefined : words;
}

const properName = /^\p{Lu}[\p{L}\d&'’-]*(?: (?:\p{Lu}[\p{L}\d&'’-]*|\d+))*/u;

function isWord({ folded, lexicon, touches }: Passage, range: Range): boolean {
  return (
    lexicon.commonWords.has(folded.slice(range.start, range.end)) ||
    lexicon.fillers.has(folded.slice(range.start, range.end)) ||
    noNames.some((kind) => touches(kind, range))
  );
}

/** What may begin a sentence or a heading with a capital and names nobody. */
const noNames = [
  "data-private",
  "data-public",
  "data-named",
  "data-catch-all",
  "term-head",
  "negator",
  "model",
  "broad",
  "exclusive",
  "anaphor",
  "reader",
  "we",
  "training-verb",
  "training-noun",
  "learning-alone",
  "use-verb",
  "use-noun",
  "fronted-clause",
  "subordinator",
  "and",
  "affiliate",
  "third-party",
  "not-a-name",
] as const satisfies readonly MentionKind[];
