import type { MentionKind } from "../../../languages/lexicon.ts";
import { areFewWords, onlyBetween, overlaps, type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import { wordsAway } from "../../words/reach.ts";

/**
 * The words of a range that may be the name of something: "Once you join, | the captions | are never", "and | ratings".
 * Undefined where they tell how, when or on what condition something is done: "with care", "as appropriate".
 */
export function nameIn(passage: Passage, range: Range): Range | undefined {
  const opened = behindClause(passage, withoutJoints(passage, range));
  const name = opened && withoutVerb(passage, withoutJoints(passage, opened));
  return name && hasContent(passage, name) ? name : undefined;
}

/** "Once you join, | the captions", "may also ask whether | the captions": a clause in front is no part of a name. */
function behindClause(passage: Passage, { start, end }: Range): Range | undefined {
  const asked = (["embedded-question", "reader-choice"] as const).flatMap((kind) =>
    passage.mentions(kind, { start, end }),
  );
  const from = Math.max(
    start,
    ...asked.filter((it) => areFewWords(passage, start, it.start, wordsAway.asker)).map((it) => it.end),
  );
  const opener = clauseOpeners
    .flatMap((kind) => passage.mentions(kind, { start: from, end }))
    .find((it) => wordsBetween(passage, from, it.start) === 0);
  if (!opener) return { start: from, end };
  const comma = passage.folded.indexOf(",", opener.end);
  return comma >= 0 && comma < end ? { start: comma + 1, end } : undefined;
}

const clauseOpeners = ["fronted-clause", "subordinator", "when", "relative"] as const satisfies readonly MentionKind[];

/** "and | ratings", "nothing from | the ratings", "such as | ratings". */
function withoutJoints(passage: Passage, { start, end }: Range): Range {
  const joint = joints
    .flatMap((kind) => passage.mentions(kind, { start, end }))
    .find((it) => wordsBetween(passage, start, it.start) === 0);
  return joint ? withoutJoints(passage, { start: joint.end, end }) : { start, end };
}

const joints = ["and", "negator", "enumeration-of", "opener", "manner"] as const satisfies readonly MentionKind[];

/** "The letters | are never", « Les relevés | n'ont jamais servi »: the verb behind a subject, and what stands around it. */
function withoutVerb(passage: Passage, { start, end }: Range): Range {
  const verb = verbs
    .flatMap((kind) => passage.mentions(kind, { start, end }))
    .find((it) => it.start > start && wordsBetween(passage, it.end, end) <= mayFollow(passage, it));
  if (verb) return withoutVerb(passage, { start, end: verb.start });
  const [last = ""] = /(?<![\p{L}\p{N}'’])[\p{L}\p{N}'’]+[\s,]{0,4}$/u.exec(passage.folded.slice(start, end)) ?? [];
  const word = last.replace(/(?<![\s,])[\s,]+$/, "");
  if (isSmall(passage, word)) return withoutVerb(passage, { start, end: end - last.length });
  return trimmed(passage, { start, end });
}

const verbs = ["passive-cue", "negator", "modal"] as const satisfies readonly MentionKind[];

/** A denial of several words holds an auxiliary, whose participle stands behind it. */
function mayFollow(passage: Passage, { start, end }: Range): 0 | 1 {
  return /\p{L}[ '’]\p{L}/u.test(passage.folded.slice(start, end)) ? 1 : 0;
}

function trimmed(passage: Passage, { start, end }: Range): Range {
  const words = passage.folded.slice(start, end);
  const ahead = /^[\s,;:–—-]*/.exec(words)?.[0].length ?? 0;
  return { start: start + ahead, end: start + words.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, "").length };
}

/** More than small words, and words that tell how something is done, stand there. */
function hasContent(passage: Passage, { start, end }: Range): boolean {
  return [...passage.folded.slice(start, end).matchAll(/\p{L}+/gu)].some(({ index, 0: word }) => {
    const place = { start: start + index, end: start + index + word.length };
    return word.length > 2 && !isSmall(passage, word) && !passage.mentions("manner").some((it) => overlaps(it, place));
  });
}

/**
 * Words that tell who can see something, with the noun of which they tell it: "Pages that | anyone can open", "publicly
 * available | poems", « des pages | librement accessibles ».
 */
export function withItsNoun(passage: Passage, found: Range, taken: readonly Range[]): Range {
  if (!tellsOnlyWho(passage, found)) return found;
  const isFree = (range: Range) => !taken.some((it) => overlaps(it, range));
  const ahead = nounAhead(passage, found);
  if (ahead) return isFree(ahead) ? { start: ahead.start, end: found.end } : found;
  if (passage.lexicon.nounHead === "first") return found;
  const behind = phraseBehind(passage, found.end, 3);
  return behind && isFree(behind) ? { start: found.start, end: behind.end } : found;
}

/** "anyone can open", « librement accessibles »: no noun stands among the words. */
export function tellsOnlyWho(passage: Passage, range: Range): boolean {
  return !nouns.some((kind) => passage.has(kind, range));
}

const nouns = ["term-head", "content-kind", "data-named", "data-catch-all"] as const satisfies readonly MentionKind[];

/** "pages that |", « pages que | », and where adjectives stand behind their noun, « pages | ». */
function nounAhead(passage: Passage, { start }: Range): Range | undefined {
  const relative = passage
    .mentions("relative")
    .findLast((it) => it.end <= start && onlyBetween(passage, "reader", it.end, start, /^ ?$/));
  if (!relative && passage.lexicon.nounHead !== "first") return undefined;
  const to = relative?.start ?? start;
  const [words = "", word = ""] = /(?<![\p{L}’'-])(\p{L}[\p{L}’'-]+) $/u.exec(passage.text.slice(0, to)) ?? [];
  const noun = { start: to - words.length, end: to - 1 };
  return word && !isEnd(passage, noun) ? noun : undefined;
}

/** The next words up to where a verb, a purpose or another clause begins; undefined where that is too far off. */
function phraseBehind(passage: Passage, from: number, most: number): Range | undefined {
  let end = from;
  for (let count = 0; count <= most; count++) {
    const [word] = /^ \p{L}[\p{L}\p{N}’'-]*/u.exec(passage.text.slice(end)) ?? [];
    if (!word || isEnd(passage, { start: end + 1, end: end + word.length })) break;
    if (count === most) return undefined;
    end += word.length;
  }
  return end > from ? { start: from, end } : undefined;
}

/** As `phraseBehind`, with an article or the like in front: "across | our partner sites". */
export function wayBehind(passage: Passage, from: number, most: number): Range | undefined {
  const [small] = /^ (\p{L}+)(?= \p{L})/u.exec(passage.folded.slice(from)) ?? [];
  const begin = small && isSmall(passage, small.trim()) ? from + small.length : from;
  const phrase = phraseBehind(passage, begin, most);
  return phrase && { start: from, end: phrase.end };
}

/** Whether a word belongs to no name. */
function isEnd(passage: Passage, word: Range): boolean {
  return (
    isSmall(passage, passage.folded.slice(word.start, word.end)) || ends.some((kind) => passage.touches(kind, word))
  );
}

/**
 * Whether a word names nothing by itself.
 * @param word folded
 */
export function isSmall({ lexicon: { commonWords, fillers } }: Passage, word: string): boolean {
  return commonWords.has(word) || fillers.has(word);
}

const ends = [
  "and",
  "object-end",
  "purpose-link",
  "passive-cue",
  "modal",
  "negator",
  "use-verb",
  "relative",
  "training-verb",
  "enumeration-of",
  "fronted-clause",
  "manner",
] as const satisfies readonly MentionKind[];
