import { overlaps, type Passage, type Range, trimmedRange, within, wordsBetween } from "../../words/passages.ts";
import { dataIn, type FoundData } from "./data.ts";
import { modelsIn } from "./named-models.ts";
import { namedAs } from "./unknown-data.ts";

/**
 * "We train it on three kinds of data: sleep stages, steps and ratings": what a colon opens in the sentence itself names
 * the data that the words in front of it only announce.
 * @param announced what those words name
 * @param at where the colon would stand
 * @param isObject whether right in front of it stands what the training is on, so that any words behind it are data
 */
export function listedBehind(
  passage: Passage,
  announced: readonly FoundData[],
  at: number,
  isObject: boolean,
): FoundData[] {
  if (passage.folded[at] !== ":" || announced.some(({ object }) => object.grain !== "catch-all")) return [];
  const list = { start: at + 1, end: endOfList(passage, at + 1) };
  const ahead = { start: 0, end: at };
  // "on your content for the following reasons: speed and taste"
  const said = announced.at(-1);
  const behind = said && { start: said.end, end: at };
  if (behind && passage.has("purpose-link", behind) && !modelsIn(passage).some((it) => within(it, behind))) return [];
  const known = dataIn(passage, list, "clause");
  if (saysMore(passage, list) || examples.some((kind) => passage.has(kind, ahead))) return [];
  const entries = entriesIn(passage, list);
  const unknown = entries.filter((entry) => !known.some((it) => overlaps(it, entry)));
  const follows = isObject || announcers.some((kind) => passage.has(kind, ahead));
  const isList = follows ? entries.length > 1 || known.length > 0 : entries.length > 1 && known.length > unknown.length;
  if (!isList) return [];
  return [...known, ...unknown.map((it) => namedAs(passage, it, "unspecified"))].sort((a, b) => a.start - b.start);
}

/** "the following", "four kinds of data". */
const announcers = ["list-ahead", "anaphor"] as const;
const examples = ["open-enumeration", "enumeration-of"] as const;

function endOfList({ folded }: Passage, from: number): number {
  const stop = folded.slice(from).search(/[;:]|\.\s/);
  return stop < 0 ? folded.length : from + stop;
}

/** A sentence of its own stands behind the colon, or a list of something else. */
function saysMore(passage: Passage, list: Range): boolean {
  const opens = opening.flatMap((kind) => passage.mentions(kind, list));
  return (
    ofSentences.some((kind) => passage.has(kind, list)) ||
    opens.some(({ start }) => wordsBetween(passage, list.start, start) === 0) ||
    modelsIn(passage).some((model) => overlaps(model, list))
  );
}

const opening = ["anaphor", "purpose-link", "fronted-clause"] as const;
const ofSentences = [
  "we",
  "modal",
  "negator",
  "reader-choice",
  "consent",
  "helps",
  "helps-by-itself",
  "feeds",
] as const;

/** The parts of a list, with no mark around them. */
function entriesIn(passage: Passage, { start, end }: Range): Range[] {
  const joints = passage.mentions("and", { start, end });
  const parted = joints.reduceRight(
    (words, joint) =>
      words.slice(0, joint.start - start) + ",".repeat(joint.end - joint.start) + words.slice(joint.end - start),
    passage.folded.slice(start, end),
  );
  return [...parted.matchAll(/[^,]+/g)]
    .map(({ index, 0: words }) => trimmedRange(passage, { start: start + index, end: start + index + words.length }))
    .filter((entry) => /\p{L}{3}/u.test(passage.folded.slice(entry.start, entry.end)));
}
