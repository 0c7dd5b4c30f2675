import type { MentionKind } from "../../../languages/lexicon.ts";
import { onlyBetween, overlaps, type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import { wordsAway } from "../../words/reach.ts";
import { dataIn, isOwnClause } from "./data.ts";

/**
 * What the last finite verb of a range acts on. Verbs in a list of purposes ("to …, process orders, train") and verbs
 * that only describe the data ("the information we collect") do not count.
 */
export function objectSlot(passage: Passage, range: Range): Range | undefined {
  // "Your data helps us answer questions, improve the app and train": the subject is what is used throughout.
  const helps = passage
    .mentions("helps", range)
    .find(
      ({ start, end }) =>
        !passage.has("we", { start: end, end: range.end }) &&
        !isByReader(passage, { start: range.start, end: start }) &&
        !isRightBehindLink(passage, start),
    );
  if (helps) return { start: range.start, end: helps.start };
  const uses = usesIn(passage, range);
  const verb = uses.findLast(
    (it, index) => !uses.slice(0, index).some((use) => isOtherEnd(passage, use, it, range.end)),
  );
  if (!verb) return undefined;
  // "The notes you send help | train our models": they do, whatever is told of them.
  const itself = helpsByItself(passage, range.end);
  if (itself && verb.end <= itself.start && wordsBetween(passage, verb.end, itself.start) <= 1)
    return { start: range.start, end: itself.start };
  const active = { start: verb.end, end: endOfObject(passage, verb.end, range.end) };
  const isGiven = passage.touches("given-to", verb);
  const passive = !isGiven && (isPassive(passage, verb) || feedsIt(passage, verb, range.end));
  return passive ? { start: range.start, end: verb.start } : active;
}

/** "is used for | the processing of your orders |, security and | training": what one end takes is not what is used. */
function isOtherEnd(passage: Passage, use: Range, noun: Range, end: number): boolean {
  const between = { start: use.end, end: noun.start };
  const rest = { start: noun.end, end };
  const leads = passage.has("purpose-link", between) || passage.folded.slice(between.start, between.end).includes(":");
  const isClosed = /[,;]/.test(passage.folded.slice(rest.start, rest.end)) || passage.has("and", rest);
  return leads && isClosed && !passage.has("we", between) && !passage.has("purpose-link", rest);
}

/**
 * "Your reports help | improve our tools": data does it, and nobody with it.
 * @param deed where that begins which it helps to do
 */
export function helpsByItself(passage: Passage, deed: number): Range | undefined {
  const words = passage.mentions("helps-by-itself").find(({ end }) => end <= deed && deed - end <= 1);
  const serves = (["first-party", "purpose-link"] as const).some((kind) =>
    passage.mentions(kind).some(({ end }) => words && words.start - end === 1),
  );
  return serves ? undefined : words;
}

/** "You allow us to use X": the subject is who gives the data, unless it is what comes from them. */
function isByReader(passage: Passage, { start: from, end: verb }: Range): boolean {
  const reader = passage.mentions("reader").some(({ end }) => end <= verb && wordsBetween(passage, end, verb) <= 1);
  return reader && dataIn(passage, { start: from, end: verb }, "clause").length === 0;
}

/** "Your notes may feed the training of our models": the training is what the verb acts on, and the data its subject. */
function feedsIt(passage: Passage, verb: Range, training: number): boolean {
  const between = { start: verb.end, end: training };
  const isNear = passage.touches("feeds", verb) && wordsBetween(passage, verb.end, training) <= wordsAway.owner;
  return isNear && dataIn(passage, between, "clause").length === 0;
}

/** The verbs and nouns of use in a range, in text order. */
export function usesIn(passage: Passage, range: Range): Range[] {
  return [...passage.mentions("use-verb", range), ...passage.mentions("use-noun", range)]
    .sort((a, b) => a.start - b.start)
    .filter((verb) => !describesData(passage, verb) && standsAsVerb(passage, verb, range))
    .filter((verb) => !passage.touches("helps", verb) || !isRightBehindLink(passage, verb.start));
}

/** "in order to | help us": a purpose, and nothing that data does. */
function isRightBehindLink(passage: Passage, at: number): boolean {
  return passage.mentions("purpose-link").some(({ end }) => at - end === 1);
}

/** "information we collect": the verb only says which information is meant. */
function describesData(passage: Passage, verb: Range): boolean {
  if (passage.mentions("data-catch-all").some((data) => data.start < verb.start && data.end >= verb.end)) return true;
  return passage
    .mentions("data-tail")
    .some(
      (tail) =>
        overlaps(tail, verb) &&
        !(/,\s*$/.test(passage.folded.slice(0, tail.start)) && isOwnClause(passage, tail)) &&
        dataHeads.some((kind) => passage.mentions(kind).some(({ end }) => end <= tail.start && tail.start - end <= 2)),
    );
}

const dataHeads: readonly MentionKind[] = ["data-catch-all", "data-named", "data-private", "data-public"];

/** With a subject, an auxiliary or another finite verb in front, or at the beginning of its clause. */
function standsAsVerb(passage: Passage, verb: Range, range: Range): boolean {
  if (onlyBetween(passage, "opener", range.start, verb.start, /^[\s"“«(*•–,-]*$/)) return true;
  if (passage.touches("passive-cue", verb)) return true;
  if (nameAlone.test(passage.text.slice(range.start, verb.start)) && !passage.touches("use-noun", verb)) return true;
  return passage
    .mentions("finite-cue", { start: range.start, end: verb.start })
    .some(
      (cue) =>
        wordsBetween(passage, cue.end, verb.start) <= 3 &&
        !/^[^,]*[,;:]\s*$/.test(passage.folded.slice(cue.end, verb.start)) &&
        !isInPurpose(passage, range.start, cue, verb),
    );
}

/** "Brindle uses". */
const nameAlone = /^[\s,]*(?:\p{Lu}[\p{L}\d]*\s){1,3}$/u;

/**
 * « pour vous | fournir », « pour gérer vos commandes, vous | envoyer »: the pronoun is no subject. "We use your data to | send you
 * reminders": its verb was there before, unless the purpose is to get data.
 */
function isInPurpose(passage: Passage, start: number, cue: Range, verb: Range): boolean {
  return passage.mentions("purpose-link").some((link) => {
    if (link.end > verb.start) return false;
    const ahead = passage.folded.slice(link.end, cue.start);
    if (overlaps(link, cue) || ahead === " " || (passage.touches("reader", cue) && /,\s$/.test(ahead))) return true;
    const between = { start: link.end, end: verb.start };
    const words = wordsBetween(passage, between.start, between.end);
    const leadsToIt = link.start > cue.end && (words === 0 || (words === 1 && passage.has("reader", between)));
    return leadsToIt && passage.has("use-verb", { start, end: link.start }) && !passage.touches("collect-verb", verb);
  });
}

/** "X is used", « X sont utilisées », "X helps us". */
function isPassive(passage: Passage, verb: Range): boolean {
  const cues = passage.mentions("passive-cue");
  if (cues.some((it) => overlaps(it, verb))) return true;
  if (passage.mentions("active-form").some(({ end }) => end === verb.end)) return false;
  return cues.some(({ end }) => end <= verb.start && wordsBetween(passage, end, verb.start) <= 2);
}

/** Where the object ends and a purpose, a recipient or a new clause begins. */
export function endOfObject(passage: Passage, from: number, to: number): number {
  const joined = passage.mentions("not-an-end");
  const next = passage
    .mentions("object-end", { start: from, end: to })
    .find((it) => wordsBetween(passage, from, it.start) >= 1 && !joined.some((other) => overlaps(other, it)));
  return next?.start ?? to;
}
