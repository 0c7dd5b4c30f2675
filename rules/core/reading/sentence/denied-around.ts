// What is denied around a clause: by its row, its list or its heading.
import { type Passage, wholeOf, wordCount, wordsBetween } from "../../words/passages.ts";
import type { Segment } from "../segments.ts";
import { collectsNone } from "./denied-titles.ts";
import { crossedOut, deniesWhatFollows, isFake, titleDenials } from "./negation.ts";
import { yesesLeftOpen } from "./openings.ts";
import { comesNext } from "./scope-of-no.ts";

/**
 * A "No" in the row says that what its first cell names does not take place, unless it only says that nobody else gets it.
 * A sentence in another cell says for itself what is done.
 */
export function deniedInRow({ cells, passage, block }: Segment): boolean {
  if (!cells) return false;
  if ([cells.header, cells.label].some((it) => it && deniesBelow(it)) && !comesNext(passage, "we", 0)) return true;
  if (block.table?.column !== 0 && isSentence(passage)) return false;
  return cells.others.some(
    ({ header, cell }) =>
      (isNo(cell) || isLeftOut(header, cell)) &&
      (!cell.has("another-act") || collectsNone(cell, wholeOf(cell))) &&
      !cell.has("retention-endless") &&
      answersForTheRow(header),
  );
}

/** The row says no, or the lead-in of the list denies what its items name. */
export function deniedAround(segment: Segment): boolean {
  if (deniedInRow(segment) || isUnderDenial(segment)) return true;
  return isOfList(segment) && segment.leadIns.some(deniesWhatFollows);
}

/** What an item says first, or in fragments: a sentence behind it says for itself what is done. */
export function isOfList({ kind, passage }: Segment): boolean {
  return kind === "item" && (passage.start === 0 || !isSentence(passage));
}

/** "What we never do": what its items name; a sentence with a verb of its own says what is done. */
export function isUnderDenial({ headings, kind, passage }: Segment): boolean {
  const heading = headings.at(-1);
  if (!heading || !deniesBelow(heading)) return false;
  return kind === "item" || kind === "cell" || !isSentence(passage);
}

/** A title of a section or a column: "What we never do", or what breaks off behind its no: "We will never", "You may not", "Not used for". */
function deniesBelow(title: Passage): boolean {
  if (titleDenials(title).length > 0) return true;
  const no = title.mentions("negator").at(-1);
  if (!no || wordsBetween(title, no.end, title.text.length) > 1 || isFake(title, wholeOf(title), no)) return false;
  // "What we never sell" may be used; "What is public, and what is not" and "Collected (yes/no)" deny nothing.
  return !(["another-act", "and", "yes"] as const).some((kind) => title.has(kind)) && !/[,?]/.test(title.text);
}

/** "Collected | –". */
function isLeftOut(header: Passage, cell: Passage): boolean {
  return /^\s*[-–—]\s*$/.test(cell.text) && (["collect-verb", "use-verb"] as const).some((kind) => header.has(kind));
}

/** It has a subject and a verb of its own. */
function isSentence(passage: Passage): boolean {
  return passage.has("we") || passage.has("passive-cue");
}

/** "Stored abroad?" and "Sold?" ask for less than whether it is done at all. */
function answersForTheRow(header: Passage): boolean {
  return !header.has("disclosure-header") && !header.has("place-header");
}

/** A cell that says no, in a word or a few. */
export function isNo(cell: Passage): boolean {
  if (crossedOut.test(cell.text)) return true;
  const no = cell.mentions("no")[0];
  if (no && wordsBetween(cell, 0, no.start) === 0 && wordsBetween(cell, no.end, cell.text.length) <= 4) return true;
  const denies = cell.has("plain-denial") || (cell.has("we") && cell.has("negator"));
  const isWhole = wordCount(cell.text) <= longestAnswerInCell || collectsNone(cell, wholeOf(cell));
  return denies && isWhole && yesesLeftOpen(cell).length === 0 && !softened.some((it) => cell.has(it));
}

/** In words: "We do not use your data." */
const longestAnswerInCell = 8;

const softened = ["consent", "exception", "subordinator", "not-negator", "hedged-negator", "not-exclusive"] as const;
