import type { MentionKind } from "../../../languages/lexicon.ts";
import type { Recipient } from "../../model.ts";
import { overlaps, type Passage, phraseOf, type Range, wordsBetween } from "../../words/passages.ts";
import { wordsAway } from "../../words/reach.ts";
import { nextSentences } from "../neighbours.ts";
import type { Segment } from "../segments.ts";

/**
 * Others who train models of their own with the data. Who works for us trains our models, whatever the subject of the
 * sentence is; whose models they are is told by "their", or by who gets the data where nothing says "our".
 */
export function trainersOf(
  segments: readonly Segment[],
  segment: Segment,
  region: Range,
  predicate: Range,
): Recipient[] {
  const { passage } = segment;
  const trainers = othersIn(passage, region, predicate);
  if (trainers.length === 0) return [];
  const names = [passage, ...nextSentences(segments, segment)].flatMap(namesIn);
  return names.length > 0 ? names : trainers;
}

function othersIn(passage: Passage, region: Range, predicate: Range): Recipient[] {
  const theirs = passage.has("theirs", predicate) || passage.has("own-purposes");
  if (passage.has("first-party", predicate)) return [];
  if (!theirs && passage.has("on-instructions")) return [];
  const independent = passage.mentions("independent");
  const any = theirs ? [...independent, ...passage.mentions("third-party")] : independent;
  const found = any.filter(
    (it) =>
      isSubject(passage, it, region, predicate) ||
      (getsData(passage, it) && !weGoOn(passage, it, predicate)) ||
      isCompound(passage, it, predicate) ||
      trainsBehind(passage, it, predicate),
  );
  if (found.length > 0) return found.map((it) => recipientOf(passage, it));
  const names = theirs ? namesIn(passage) : [];
  // "for use in their model training", "we license posts for AI training": others, whoever they are.
  const somebody = [
    ...passage.mentions("own-purposes").filter((it) => overlaps(it, predicate)),
    ...passage.mentions("license-out"),
  ];
  return names.length > 0 ? names : somebody.slice(0, 1).map((it) => recipientOf(passage, it));
}

/** "Microsoft" is a name; "Partners" at the beginning of a sentence or in a title is none. */
function recipientOf(passage: Passage, found: Range): Recipient {
  const capital = /^\p{Lu}/u.test(passage.text.slice(found.start, found.end));
  const named = capital && found.start > 0 && !kinds.some((kind) => passage.touches(kind, found));
  return { ...phraseOf(passage, found), kind: named ? "named" : "unnamed" };
}

/** "Partners may use it to train …", or "with partners, who may": nobody else stands between them and the training. */
function isSubject(passage: Passage, { start, end }: Range, region: Range, predicate: Range): boolean {
  if (start < region.start || end > predicate.start || follows(passage, "source-link", start, 2)) return false;
  const relatives = passage
    .mentions("relative", { start: end, end: predicate.start })
    .filter((it) => !passage.touches("and", it));
  const isRelative = relatives.some((it) => wordsBetween(passage, end, it.start) === 0);
  // "a course by a university, in a study that trains a model": the study does.
  const ownRelative = relatives.find((it) => wordsBetween(passage, it.end, predicate.start) === 0);
  if (!isRelative && ownRelative && !isAntecedent(passage, { start: end, end: ownRelative.start })) return false;
  const ours = passage.mentions("we", { start: region.start, end: predicate.start });
  return isRelative || ours.every((we) => isJoined(passage, we, start));
}

/** "partners in the region | that train": no more than a few words, and no verb of another clause among them. */
function isAntecedent(passage: Passage, between: Range): boolean {
  const few = wordsBetween(passage, between.start, between.end) <= wordsAway.relativeVerb;
  return few && !(["modal", "passive-cue", "use-verb"] as const).some((kind) => passage.has(kind, between));
}

/** "We and our partners train …" */
function isJoined(passage: Passage, { end }: Range, at: number): boolean {
  return wordsBetween(passage, end, at) <= 2 && passage.has("and", { start: end, end: at });
}

/** "with partners", "to buyers", "let others": who is handed the data, or allowed to use it. */
function getsData(passage: Passage, { start }: Range): boolean {
  if (follows(passage, "permit-verb", start, 3)) return true;
  const links = passage.mentions("recipient-link").filter((link) => {
    const between = passage.folded.slice(link.end, start);
    return (
      link.end <= start && !/[.;:]/.test(between) && wordsBetween(passage, link.end, start) <= wordsAway.otherTrainer
    );
  });
  return links.some((link) => follows(passage, "disclose-verb", link.start, 8));
}

/** "We disclose it to partners, and train AI on posts", "… and use it to train": both are what we do. */
function weGoOn(passage: Passage, { start, end }: Range, predicate: Range): boolean {
  const between = { start: end, end: predicate.start };
  if (!passage.has("we", { start: 0, end: start }) || passage.has("permit-verb", { start: 0, end: start }))
    return false;
  if (passage.has("relative", between)) return false;
  const verbs = [predicate, ...passage.mentions("use-verb", between)];
  return passage
    .mentions("and", between)
    .some((and) => verbs.some((verb) => verb.start >= and.end && wordsBetween(passage, and.end, verb.start) === 0));
}

/** "AI development partners". */
function isCompound(passage: Passage, { start }: Range, predicate: Range): boolean {
  return start - predicate.end === 1 && passage.touches("training-noun", predicate);
}

/** "for AI model training by third parties". */
function trainsBehind(passage: Passage, { start }: Range, predicate: Range): boolean {
  return start >= predicate.end && wordsBetween(passage, predicate.end, start) <= 3 && follows(passage, "by", start, 2);
}

function follows(passage: Passage, kind: MentionKind, at: number, words: number): boolean {
  return passage.mentions(kind).some(({ end }) => end <= at && wordsBetween(passage, end, at) <= words);
}

/** Who is named where data is handed over or a use is allowed; an example of many is no name. */
function namesIn(passage: Passage): Recipient[] {
  const hands = passage.has("disclose-verb") || passage.has("permit-verb");
  if (!hands && !passage.has("exclusive")) return [];
  const known = nameless.flatMap((kind) => passage.mentions(kind));
  return [...passage.text.matchAll(name)]
    .map(({ index, 0: words }) => behindOnly(passage, { start: index, end: index + words.length }))
    .filter((it) => !known.some((other) => overlaps(other, { start: it.start, end: it.start + 1 })))
    .filter(
      (it) =>
        (hands && (["recipient-link", "permit-verb"] as const).some((kind) => follows(passage, kind, it.start, 2))) ||
        isTheOnlyOne(passage, it),
    )
    .filter(({ start }) => !follows(passage, "enumeration-of", start, 2))
    .map((it) => ({ ...phraseOf(passage, it), kind: "named" }));
}

/** "Only | Northwind Speech": the first word may be in capitals for the sentence. */
function behindOnly(passage: Passage, name: Range): Range {
  const only = passage.mentions("exclusive").find(({ start, end }) => start === name.start && end < name.end);
  return only ? { ...name, start: only.end + 1 } : name;
}

/** "Only Northwind may do so". */
function isTheOnlyOne(passage: Passage, { start, end }: Range): boolean {
  const may = passage.mentions("modal").some((it) => it.start >= end && wordsBetween(passage, end, it.start) === 0);
  return may && follows(passage, "exclusive", start, 0);
}

/** Words for anyone of a kind. */
const kinds = ["independent", "processor"] as const;
const nameless = [
  ...kinds,
  "reader",
  "first-party",
  "data-catch-all",
  "data-named",
  "data-private",
  "model",
  "public-anchor",
] as const;
/** One or more words in capitals. */
const name = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\d&.-]*(?: (?:\p{Lu}[\p{L}\d&.-]*|\d+))*/gu;
