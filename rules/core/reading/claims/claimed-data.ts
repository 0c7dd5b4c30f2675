import { comparedWord } from "../../../languages/endings.ts";
import { keptFor } from "../../keep/lazily.ts";
import { indexAt, sourceOf } from "../../markdown/flat.ts";
import type { ClaimedData, ComparedWords, DataObject } from "../../model.ts";
import { placesOf } from "../../text/places.ts";
import type { Mention } from "../../words/mentions.ts";
import {
  areFewWords,
  overlaps,
  type Passage,
  type Range,
  wholeOf,
  within,
  wordsBetween,
} from "../../words/passages.ts";
import type { Draft } from "../draft.ts";
import { itemsBelow } from "../neighbours.ts";
import type { Segment } from "../segments.ts";
import { isWithSomebody, isWithUs, sameDataIn } from "../sentence/same-data.ts";
import { traitsAt } from "../sentence/traits.ts";

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

function comparable(object: DataObject, passage: Passage, range: Range, draft: Draft): ClaimedData[] {
  const { topic, range: act } = draft;
  if (passage.touches("anaphor", range)) return [];
  // "the number of your documents"
  if (
    passage
      .mentions("measure-of")
      .some(({ end }) => end <= range.start + 1 && areFewWords(passage, end, range.start, 1))
  )
    return [];
  if (topic === "biometric" && isFeature(passage, range)) return [featureOf(object, passage, range, draft)];
  const named = topic === "biometric" ? traitOf(passage, range) : range;
  if (!named || object.deidentified) return [];
  const tail = passage.mentions("data-tail", named)[0];
  const end = tail ? passage.text.slice(0, tail.start).trimEnd().length : endOfDescription(passage, named.end, object);
  const core = { start: named.start, end };
  const limits = [...limitsOf(passage, { start: core.start, end: named.end }, act, tail), ...frontLimits(passage)];
  const isOwn = object.source !== "licensed" && object.visibility !== "public" && !isPublicBehind(passage, named);
  return [
    {
      text: object.text,
      span: object.span,
      ...comparedIn(passage, core),
      reach: reachOf(object, passage, core, topic),
      people: isOwn && object.source !== "synthetic" && !limits.some((it) => passage.touches("workplace", it)),
      content: passage.has("content-kind", core),
      limited: limits.some((it) => !passage.touches("reader", it)),
      limits: limits.map(({ word }) => word),
      ...familiesOf(passage, contentWords(passage, core), limits),
    },
  ];
}

/** "facial recognition" without a word for data: what is done. */
export function isFeature(passage: Passage, range: Range): boolean {
  const isData = (["biometric-identifier", "term-head"] as const).some((kind) => passage.touches(kind, range));
  return passage.touches("biometric-feature", range) && !isData;
}

/** It goes by the trait: "facial" or "face recognition". All that stands behind it limits it. */
function featureOf(object: DataObject, passage: Passage, range: Range, { region }: Draft): ClaimedData {
  const behind = contentWords(passage, { start: range.end, end: region.end });
  const limits = [...behind, ...frontLimits(passage)].filter((it) =>
    (["biometric-feature", "handle-verb"] as const).every((kind) => !passage.touches(kind, it)),
  );
  const named = contentWords(passage, range).map((it) => ({ ...it, word: traitsAt(passage, it)[0] ?? it.word }));
  return {
    text: object.text,
    span: object.span,
    ...headed(named, passage),
    alias: undefined,
    chat: false,
    reach: "kind",
    people: true,
    content: false,
    limited: limits.length > 0,
    limits: limits.map(({ word }) => word),
    ...familiesOf(passage, named, limits),
  };
}

/** The families of data that its words name, with those that limit it; whose it is tells nothing where all are meant. */
function familiesOf(
  passage: Passage,
  named: readonly PlacedWord[],
  limits: readonly PlacedWord[] = [],
): Pick<ClaimedData, "takesIn" | "belongsTo"> {
  const { families } = passage.lexicon;
  if (!families || named.length === 0) return { takesIn: [], belongsTo: [] };
  const own = headed(named, passage);
  const words = [...new Set([...named, ...limits].map(({ word }) => word))];
  const telling = [...named, ...limits].filter((it) => !passage.touches("reader", it)).map(({ word }) => word);
  const has = (name: readonly string[]) => name.every((word) => words.includes(word));
  const isNamed = (name: readonly string[]) => has(name) && headIn(name, passage) === own.head;
  const isPiece = families.pieces.has(own.head);
  return {
    takesIn: families.of
      .filter(({ whole }) => whole.some((name) => isNamed(name) && telling.every((word) => name.includes(word))))
      .map(({ key }) => key),
    belongsTo: families.of
      .filter(({ whole, parts }) => [...whole, ...parts].some(isNamed) || (isPiece && whole.some(has)))
      .map(({ key }) => key),
  };
}

function headIn(name: readonly string[], { lexicon }: Passage): string | undefined {
  return lexicon.nounHead === "first" ? name[0] : name.at(-1);
}

/** "messages posted in a public channel": public by where they are. */
function isPublicBehind(passage: Passage, { end }: Range): boolean {
  const places = passage
    .mentions("as-a-tool")
    .filter(({ start }) => start >= end && areFewWords(passage, end, start, closeBehind))
    .filter((it) => !passage.touches("recipient-link", it) && !passage.touches("data-link", it))
    .filter(({ start }) => !passage.has("and", { start: end, end: start }));
  return (["public-modifier", "data-public"] as const).some((kind) =>
    passage
      .mentions(kind)
      .some(({ start }) => places.some((it) => start > it.end && areFewWords(passage, it.end, start, 1))),
  );
}

/** In words: "messages | posted | in a public channel". */
const closeBehind = 3;

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

/** How words that name nothing but data compare with others. */
export function bareClaim(
  passage: Passage,
): ComparedWords & Pick<ClaimedData, "alias" | "chat" | "takesIn" | "belongsTo"> {
  const core = wholeOf(passage);
  return { ...comparedIn(passage, core), ...familiesOf(passage, contentWords(passage, core)) };
}

function comparedIn(passage: Passage, core: Range) {
  const words = contentWords(passage, core);
  const [name] = sameDataIn(passage, core);
  const own = headed(words, passage);
  const alias = name && headed(renamed(words, name), passage);
  const chat = words.length > 0 && words.every((it) => passage.touches("chat-word", it));
  return {
    // "messages | that members send to each other": the noun alone would take in others.
    ...(name && alias && name.end > core.end ? alias : own),
    alias,
    chat: chat && !isWithSomebody(passage, core) && !isWithUs(passage, core),
  };
}

interface PlacedWord extends Range {
  readonly word: string;
}

/** The words that count, without articles, endings of the plural and what only quantifies. */
function contentWords(passage: Passage, { start, end }: Range): PlacedWord[] {
  const { commonWords, fillers } = passage.lexicon;
  return [...passage.folded.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(({ 0: word }) => word.length > 1 && !commonWords.has(word) && !fillers.has(word))
    .map(({ index, 0: word }) => ({
      word: comparedWord(word),
      start: start + index,
      end: start + index + word.length,
    }));
}

function headed(placed: readonly Pick<PlacedWord, "word">[], { lexicon }: Passage): ComparedWords {
  const words = [...new Set(placed.map(({ word }) => word))];
  return { words, head: (lexicon.nounHead === "first" ? words[0] : words.at(-1)) ?? "" };
}

/** With one name for all that mean the same. */
function renamed(words: readonly PlacedWord[], name: Mention) {
  return words.map((it) => (overlaps(it, name) ? { word: name.kind } : it));
}

/** The words that tell which of the data is meant, or whose: "chats that you report", "Workspace chats", "pupils' letters". */
function limitsOf(passage: Passage, range: Range, act: Range, tail: Range | undefined): PlacedWord[] {
  if (tail && passage.mentions("restrictor", tail).some(({ start }) => start > tail.start))
    return contentWords(passage, tail);
  const behind = passage
    .mentions("restrictor")
    .find(({ start }) => start >= range.end && /^[\s,(]{1,2}$/.test(passage.folded.slice(range.end, start)));
  // "the data of our customers" says whose it is, and "messages between members" what it is: they leave nobody out.
  const isWhole =
    behind && wholes.some((kind) => passage.mentions(kind).some((it) => overlaps(it, range) && overlaps(it, behind)));
  if (isWhole) return [];
  const isLink = behind && behind.start <= act.start && wordsBetween(passage, behind.end, act.start) === 0;
  if (behind && !isLink) return contentWords(passage, { start: behind.start, end: endOfLimits(passage, behind, act) });
  const wordStart = passage.folded.lastIndexOf(" ", range.start - 2) + 1;
  const before = /(?<![\p{L}'-])['-]*(\p{L}[\p{L}'-]*) $/u.exec(passage.folded.slice(wordStart, range.start));
  if (!before?.[1]) return [];
  const word = { start: range.start - 1 - before[1].length, end: range.start - 1 };
  return known.some((kind) => passage.touches(kind, word)) ? [] : contentWords(passage, word);
}

/** "In our shops, we do not": words in front that tell where, as far as they are no scope. */
export function frontLimits(passage: Passage): PlacedWord[] {
  const front = { start: 0, end: passage.folded.indexOf(",") };
  const opens = passage.mentions("restrictor").some(({ start, end }) => start === 0 && end < front.end);
  const placed = opens ? contentWords(passage, front) : [];
  return placed.filter((it) => !passage.touches("scope", it) && !passage.touches("so-far", it));
}

const wholes = ["all-data", "private-chats"] as const;

/** "messages of drivers | to train", "messages that members send | are never used". */
function endOfLimits(passage: Passage, behind: Range, act: Range): number {
  const ends = limitEnds.flatMap((kind) =>
    passage.mentions(kind).filter((it) => !passage.touches("recipient-link", it)),
  );
  const comma = passage.folded.slice(behind.end).search(/[,;:()]/);
  return Math.min(
    ...[act, ...ends].map(({ start }) => start).filter((start) => start > behind.end + 1),
    comma < 0 ? passage.folded.length : behind.end + comma,
  );
}

const limitEnds = ["purpose-link", "negator", "passive-cue", "modal"] as const;

/** « les images nettes »: where a word behind the noun that no lexicon knows, and that tells which of them, ends. */
function endOfDescription(passage: Passage, end: number, { grain }: DataObject): number {
  // « aucune donnée | de santé » is not any data.
  const link = grain === "catch-all" ? "(?:d'|de )?" : "";
  const behind = new RegExp(`^ ${link}(\\p{L}[\\p{L}'-]*)(?![\\p{L}\\p{N}'])`, "u").exec(passage.folded.slice(end));
  if (!behind?.[1] || passage.lexicon.nounHead === "last") return end;
  const { commonWords, fillers } = passage.lexicon;
  const word = { start: end + behind[0].length - behind[1].length, end: end + behind[0].length };
  const isKnown = [...known, ...knownBehind].some((it) => passage.touches(it, word));
  return isKnown || commonWords.has(behind[1]) || fillers.has(behind[1]) ? end : word.end;
}

/** What may stand right behind data beside those. */
const knownBehind = ["purpose-link", "relative", "modal", "helps", "when", "data-tail", "deidentified"] as const;

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
