import { lexiconOf } from "../../languages/index.ts";
import { createFlatBuilder, flatOf, sourceOf } from "../markdown/flat.ts";
import type { Span } from "../model.ts";
import type { PlacedPractice } from "../policy/active.ts";
import { hasMention } from "../words/mentions.ts";
import { splitSentences } from "../words/sentences.ts";

/**
 * Where the sentences of a paragraph end that take up the one before: "You can refuse this in Settings". What is put in
 * between would become what they speak of.
 */
export function withReplies(place: PlacedPractice, end: number): number {
  if (!/[.!?…]["”’»)\]*_]*$/.test(place.text.slice(Math.max(0, end - 8), end))) return end;
  return repliesFrom(place, end).at(-1)?.end ?? end;
}

/**
 * Whether a reply is a clause with a number of its own: "4.2.2 The User may oppose this." What is put behind it would be a
 * part of it.
 */
export function isNumberedReply({ text }: PlacedPractice, start: number, end: number): boolean {
  return /[.!?]\s+\d+(?:\.\d+)+\.?\s/.test(text.slice(start - 1, end));
}

/** Whether the paragraph ends here, and the next one takes it up: "This does not include payment data". */
export function isAnsweredBelow(place: PlacedPractice, end: number): boolean {
  return withReplyBelow(place, end) > end;
}

/** Behind the paragraph below that takes up the one that ends here; the end where there is none. */
export function withReplyBelow(place: PlacedPractice, end: number): number {
  const start = end + (blankLine.exec(place.text.slice(end))?.[0].length ?? 0);
  const [reply] = start === end ? [] : repliesFrom(place, start);
  if (!reply || reachBack(place.text.slice(reply.start, reply.end), place) > nearBeginning) return end;
  return start + paragraphAt(place.text, start).trimEnd().length;
}

/**
 * Whether words that stay add private data to what the practice uses, in its clause or where it is taken up again: "this
 * includes your messages". A promise that keeps private data out would be taken back at once.
 */
export function addsPrivateData(place: PlacedPractice): boolean {
  const lexicon = lexiconOf(place.clause.language);
  return ofTheSame(place).some(
    (words) =>
      place.grammar.adds.test(words) &&
      !place.grammar.joints.denied.test(words) &&
      lexicon !== undefined &&
      hasMention(flatOf(words).folded, lexicon, "data-private"),
  );
}

/** Whether the clause, or what takes it up, says that nobody can refuse: an offer to do so would contradict it. */
export function deniesChoice(place: PlacedPractice): boolean {
  return [place.clause.text, ...ofTheSame(place)].some((it) => place.grammar.noWayOut.test(it));
}

const ends = ["destroy-verb", "retention-period"] as const;

/** Whether the clause, or what takes it up, says in words of its own when the data goes: another end would contradict it. */
export function tellsAnEnd(place: PlacedPractice): boolean {
  const lexicon = lexiconOf(place.clause.language);
  return [place.clause.text, ...ofTheSame(place)].some((words) => {
    const { folded } = flatOf(words);
    return lexicon !== undefined && ends.some((kind) => hasMention(folded, lexicon, kind));
  });
}

/** What is said of the same practice behind it: the other clauses of its sentence, and the sentences that take it up. */
function ofTheSame(place: PlacedPractice): string[] {
  const { text, clause, practice } = place;
  const from = Math.max(practice.predicate.span.end, practice.dataSpan?.end ?? 0);
  const [, ...clauses] = text.slice(Math.min(from, clause.span.end), clause.span.end).split(/[;:–—]/);
  const below = withReplyBelow(place, clause.span.end);
  const replies = [...repliesFrom(place, clause.span.end), { start: clause.span.end, end: below }];
  return [...clauses, ...replies.map(({ start, end }) => text.slice(start, end))];
}

/** "Art. 6 sent. | 1 GDPR" is one sentence, wherever it was split. */
function isReply(sentence: string, place: PlacedPractice): boolean {
  return /^(?:\p{Ll}|\d(?!\d*(?:\.\d+)+\.?\s))/u.test(sentence) || reachBack(sentence, place) < amidSentence;
}

/** How far on in a sentence its words take up the one before: further on, what they point at stands in it. */
function reachBack(sentence: string, { grammar }: PlacedPractice): number {
  return grammar.refersBack.exec(sentence)?.index ?? Number.POSITIVE_INFINITY;
}

/** In UTF-16 code units. */
const nearBeginning = 40;
const amidSentence = 60;

/** Markdown's delimiters, then at least one empty line, behind which prose begins. */
const blankLine = /^[*_ \t]*(?:\r?\n[ \t]*){2,}(?=[\p{L}"“«*_[])(?![*+-]\s)/u;

/** The sentences from here on that each take up the one before, up to the first that does not. */
function repliesFrom(place: PlacedPractice, start: number): Span[] {
  const { text, clause } = place;
  const lexicon = lexiconOf(clause.language);
  if (!lexicon) return [];
  const words = paragraphAt(text, start);
  const builder = createFlatBuilder();
  builder.add(words, start, start + words.length);
  const flat = builder.done();
  const sentences = splitSentences(flat, lexicon);
  const other = sentences.findIndex((it) => !isReply(flat.text.slice(it.start, it.end), place));
  const replies = other < 0 ? sentences : sentences.slice(0, other);
  return replies.map((it) => sourceOf(flat, it.start, it.end));
}

/** What is left of a paragraph, item or cell, over its line breaks. */
function paragraphAt(text: string, start: number): string {
  return /^(?:[^\n|<]|\n(?![ \t]*(?:\r?\n|[-+*•]\s|[#>|=]|\d{1,3}[.)]\s)))*/.exec(text.slice(start))?.[0] ?? "";
}
