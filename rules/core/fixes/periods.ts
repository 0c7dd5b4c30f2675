import type { Translated } from "../../languages/translated.ts";
import type { Edit } from "../finding.ts";
import type { Phrase, Span } from "../model.ts";
import type { PlacedPractice } from "../policy/active.ts";
import { replaceSpan } from "./edits.ts";

/**
 * Puts an end in the place of words that are none. Undefined where the rest would hang in the air: "for as long as necessary |
 * to serve you".
 */
export function replaceEnd(place: PlacedPractice, words: Phrase, end: Translated): Edit | undefined {
  return givesWay(place, words) ? replaceSpan(place, withItsLink(place, words), end) : undefined;
}

function givesWay({ text, grammar }: PlacedPractice, { text: words, span }: Phrase): boolean {
  const rest = text.slice(span.end);
  const fillsItsCell =
    /\|[ \t]*$/.test(text.slice(Math.max(0, span.start - widestEdge), span.start)) && /^[ \t]*\|/.test(rest);
  return fillsItsCell || (grammar.emptyEnd.test(words) && ends.test(rest));
}

/** "kept | for as long as necessary": with the word that asks for a length of time. */
function withItsLink({ text, clause, grammar }: PlacedPractice, { span: { start, end } }: Phrase): Span {
  const before = text.slice(Math.min(clause.span.start, start), start);
  return { start: start - (grammar.asksForLength.exec(before)?.[0].length ?? 0), end };
}

const ends = /^\s*(?:[.,;)|]|$)/;

/** In UTF-16 code units: the edge of a cell, with the spaces behind it. */
const widestEdge = 40;
