import { comparedWord } from "../../../languages/endings.ts";
import { keptFor } from "../../keep/lazily.ts";
import { indexAt, sourceOf } from "../../markdown/flat.ts";
import type { ClaimedData, DataObject } from "../../model.ts";
import { placesOf } from "../../text/places.ts";
import { overlaps, type Passage, type Range, within } from "../../words/passages.ts";
import { lettersAway } from "../../words/reach.ts";
import type { Draft } from "../draft.ts";
import { itemsBelow } from "../neighbours.ts";
import type { Segment } from "../segments.ts";

/** The data of a claim in a form that can be compared: which words count, and how far they reach. */
export function claimedData(segments: readonly Segment[], draft: Draft): ClaimedData[] {
  return draft.data.flatMap((object) => {
    const site = siteOf(segments, draft.segment, object);
    return site ? comparable(object, site.passage, site.range, draft) : [];
  });
}

interface DataMention {
  readonly passage: Passage;
  readonly range: Range;
}

/** Where the words of a data object were read; undefined for what was only taken from a sentence before. */
function siteOf(
  segments: readonly Segment[],
  segment: Segment,
  { span, text, place }: DataObject,
): DataMention | undefined {
  const { passage, leadIns, cells, index, block } = segment;
  const question = segments[index - 1]?.passage;
  const passages = {
    clause: [passage],
    row: cells?.others.map(({ cell }) => cell) ?? [],
    "lead-in": [...leadIns, ...placesOfWords(itemsBelow(segments, block)).around(span)],
    question: question ? [question] : [],
  }[place as "clause"];
  for (const it of passages ?? []) {
    const start = indexAt(it.flat, span.start) - it.start;
    if (start >= 0 && it.text.startsWith(text, start))
      return { passage: it, range: { start, end: start + text.length } };
  }
  return undefined;
}

const placesOfWords = keptFor((items: readonly Segment[]) =>
  placesOf(
    items.map((it) => it.passage),
    ({ flat, start, text }) => sourceOf(flat, start, start + text.length),
  ),
);

function comparable(object: DataObject, passage: Passage, range: Range, { topic, range: act }: Draft): ClaimedData[] {
  if (passage.touches("anaphor", range)) return [];
  const named = topic === "biometric" ? traitOf(passage, range) : range;
  if (!named || object.deidentified) return [];
  const tail = passage.mentions("data-tail", named)[0];
  const core = { start: named.start, end: tail ? passage.text.slice(0, tail.start).trimEnd().length : named.end };
  const words = contentWords(passage, core);
  const head = passage.lexicon.nounHead === "first" ? words[0] : words.at(-1);
  const isOwn = object.source !== "licensed" && object.visibility !== "public";
  return [
    {
      text: object.text,
      span: object.span,
      words,
      head: head ?? "",
      reach: reachOf(object, passage, core, topic),
      people: isOwn && object.source !== "synthetic",
      content: passage.has("content-kind", core),
      limited: isLimited(passage, { start: core.start, end: named.end }, act, tail),
    },
  ];
}

/** "biometric" alone says something about other things: "biometric access". */
function traitOf(passage: Passage, range: Range): Range | undefined {
  const isTrait = passage.touches("biometric-identifier", range);
  return isTrait || passage.has("term-head", range) ? range : undefined;
}

function reachOf(object: DataObject, passage: Passage, core: Range, topic: Draft["topic"]): ClaimedData["reach"] {
  if (topic === "biometric") return object.grain === "catch-all" ? "everything" : "kind";
  const covers = (kind: "all-data" | "all-content"): boolean =>
    passage.mentions(kind).some((it) => within(core, it) || (overlaps(core, it) && it.end >= core.end));
  // « les données biométriques » are not all data, though "les données" are.
  const isSpecial = (["biometric", "special-category"] as const).some((kind) =>
    passage.mentions(kind).some((it) => overlaps(core, it) && !within(it, core)),
  );
  if (isSpecial) return "kind";
  if (object.grain === "catch-all" && covers("all-content")) return "content";
  return object.grain === "catch-all" && covers("all-data") ? "everything" : "kind";
}

/** The words that count, without articles, endings of the plural and what only quantifies. */
function contentWords(passage: Passage, { start, end }: Range): string[] {
  const { commonWords, fillers } = passage.lexicon;
  return (passage.folded.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 1 && !commonWords.has(word) && !fillers.has(word))
    .map(comparedWord);
}

/** A modifier or a clause tells which of the data is meant: "chats that you report", "Workspace chats". */
function isLimited(passage: Passage, range: Range, act: Range, tail: Range | undefined): boolean {
  if (tail && passage.has("restrictor", { start: tail.start, end: tail.end })) {
    const words = passage.folded.slice(tail.start, tail.end);
    if (/\p{L}/u.test(words) && passage.mentions("restrictor", tail).some(({ start }) => start > tail.start))
      return true;
  }
  const behind = passage
    .mentions("restrictor")
    .find(({ start }) => start >= range.end && /^[\s,(]{1,2}$/.test(passage.folded.slice(range.end, start)));
  // "the data of our customers" says whose it is, and leaves nobody out.
  const isAll = behind && passage.mentions("all-data").some((it) => overlaps(it, range) && overlaps(it, behind));
  if (isAll) return false;
  const isLink = behind && behind.end >= act.start - lettersAway.actLink && behind.start <= act.start;
  if (behind && !isLink) return true;
  const wordStart = passage.folded.lastIndexOf(" ", range.start - 2) + 1;
  const before = /(?<![\p{L}'-])['-]*(\p{L}[\p{L}'-]*) $/u.exec(passage.folded.slice(wordStart, range.start));
  if (!before?.[1]) return false;
  const word = { start: range.start - 1 - before[1].length, end: range.start - 1 };
  const { commonWords, fillers } = passage.lexicon;
  if (commonWords.has(before[1]) || fillers.has(before[1])) return false;
  return !known.some((kind) => passage.touches(kind, word));
}

/** What may stand right before data and leaves it as it is. */
const known = [
  "use-verb",
  "biometric-verb",
  "destroy-verb",
  "handle-verb",
  "process-verb",
  "collect-verb",
  "keep-verb",
  "disclose-verb",
  "training-verb",
  "data-link",
  "use-noun",
  "and",
  "negator",
  "broad",
  "enumeration-of",
  "exclusive",
  "passive-cue",
] as const;
