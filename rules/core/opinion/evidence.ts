import type { MentionKind } from "../../languages/lexicon.ts";
import { keptFor } from "../keep/lazily.ts";
import type { ReasonPlace, Topic } from "../model.ts";
import { isUnderSameHeading, type Segment } from "../reading/segments.ts";
import { actorOf } from "../reading/sentence/actors.ts";
import { deniedAround, deniedInRow } from "../reading/sentence/denied-around.ts";
import { isDenied, isDeniedSubject, regionOf } from "../reading/sentence/negation.ts";
import { isOpenedAround, yesesLeftOpen } from "../reading/sentence/openings.ts";
import { trainingPredicates } from "../reading/sentence/predicates.ts";
import { comesNext } from "../reading/sentence/scope-of-no.ts";
import { speechActOf } from "../reading/sentence/speech.ts";
import { overlaps, type Passage, type Range, wordsBetween } from "../words/passages.ts";

/**
 * What speaks for or against a practice in a sentence, item or cell, under a name that a weight is learned for. All of it
 * is told by what is there or is not: kinds of words, where they stand and what they stand beside. How the practice was read
 * is no evidence: two readers see more than one only as long as one does not copy from the other.
 */
export interface Evidence {
  readonly name: string;
  readonly place: ReasonPlace;
  /** The words that it is about, as the text writes them. */
  readonly words: string | undefined;
}

/** Words by which a sentence may speak of a topic. */
const topicKinds = {
  "ai-training": [
    "training-verb",
    "training-noun",
    "learns-from",
    "used-for-training",
    "learning-alone",
    "model",
    "ai-word",
  ],
  biometric: ["biometric", "biometric-identifier", "biometric-feature"],
} as const satisfies Partial<Record<Topic, readonly MentionKind[]>>;

/** What is learned about: a use of AI alone is nothing to flag. */
export type WeighedTopic = keyof typeof topicKinds;

export const weighedTopics = Object.keys(topicKinds) as readonly WeighedTopic[];

/** Words that count also some sentences away. */
const nearbyKinds: readonly MentionKind[] = [
  "capture",
  "loose-capture",
  "on-device",
  "biometric-identifier",
  "biometric-feature",
  "biometric",
  "recorded-media",
  "data-private",
  "data-public",
  "data-named",
  "data-catch-all",
  "negator",
  "exclusive",
  "public-anchor",
  "training-verb",
  "model",
  "excluding",
  "opt-out-offer",
  "biometric-act",
  "special-category",
  "law",
  "definition",
];

/** How far away, in sentences, items and cells under the same heading. */
const nearby = 5;

/** How surely a passage speaks of a topic: 2 by what is done, 1 by a word, 0 not at all. */
export function speaksOf(passage: Passage, topic: WeighedTopic): number {
  if (topic === "ai-training" && trainingPredicates(passage).length > 0) return 2;
  const named = topicKinds[topic].some((kind) => passage.has(kind));
  return named ? (topic === "biometric" ? 2 : 1) : 0;
}

/**
 * The evidence of the words of a segment and of what stands around it.
 * @param segments those of its section
 */
export function evidenceIn(segment: Segment, topic: WeighedTopic, segments: readonly Segment[]): readonly Evidence[] {
  const found = new Map<string, Evidence>();
  const adding =
    (place: ReasonPlace): Add =>
    (name, words) => {
      if (!found.has(name)) found.set(name, { name, place, words });
    };
  const add = adding("clause");
  add("any");
  addForm(segment, topic, add);
  for (const [place, passage] of [...surroundings(segment), ...neighbours(segment, segments)]) {
    const addThere = adding(place);
    const surely = speaksOf(passage, topic);
    if (surely > 0) addThere(`topic ${place} ${surely}`);
    if (place === "title above") continue;
    for (const kind of passage.kinds()) addThere(`${place} ${kind}`, wordsOfKind(passage, kind));
  }
  for (const { passage, block } of segments.slice(Math.max(0, segment.index - nearby), segment.index + nearby + 1)) {
    if (passage === segment.passage || !isUnderSameHeading(block, segment.block)) continue;
    for (const it of nearbyIn(passage)) if (!found.has(it.name)) found.set(it.name, it);
  }
  addRelations(segment, segments, topic, add);
  addWords(segment.passage, add);
  return [...found.values()];
}

/** What a passage is to those near it. */
const nearbyIn = keptFor((passage: Passage): readonly Evidence[] =>
  nearbyKinds
    .filter((kind) => passage.has(kind))
    .map((kind) => ({ name: `nearby ${kind}`, place: "nearby", words: wordsOfKind(passage, kind) })),
);

type Add = (name: string, words?: string) => void;

/** The words of a kind as they first stand in a passage. */
function wordsOfKind(passage: Passage, kind: MentionKind): string | undefined {
  const [first] = passage.mentions(kind);
  return first && passage.text.slice(first.start, first.end);
}

/** The passages that a segment stands under, or in a row with. */
export function surroundings({ kind, leadIns, headings, cells }: Segment): (readonly [ReasonPlace, Passage])[] {
  const leadIn = leadIns.at(-1);
  const title = kind === "heading" ? undefined : headings.at(-1);
  return [
    ...(leadIn ? [["lead-in", leadIn] as const] : []),
    ...(title ? [["title", title] as const] : []),
    ...headings.slice(-3, -1).map((it) => ["title above", it] as const),
    ...(cells ? [["header", cells.header] as const] : []),
    ...(cells?.label ? [["label", cells.label] as const] : []),
    ...(cells?.others ?? []).map(({ cell }) => ["row", cell] as const),
  ];
}

function neighbours({ index }: Segment, segments: readonly Segment[]): (readonly [ReasonPlace, Passage])[] {
  const [before, behind] = [segments[index - 1], segments[index + 1]];
  return [
    ...(before ? [["before", before.passage] as const] : []),
    ...(behind ? [["behind", behind.passage] as const] : []),
  ];
}

function addForm(segment: Segment, topic: WeighedTopic, add: Add): void {
  const { passage, kind, block, leadIns } = segment;
  const { text, folded } = passage;
  add(`is ${kind}`);
  add(`in ${passage.lexicon.language}`);
  add(`words ${lengths.findLast((it) => wordsBetween(passage, 0, text.length) >= it)}`);
  add(`topic ${speaksOf(passage, topic)}`);
  add(`lead-ins ${Math.min(2, leadIns.length)}`);
  for (const [name, pattern] of forms) if (pattern.test(text)) add(name);
  if (!/[.!?;:]\s*$/.test(text)) add("ends without a stop");
  if (block.titleEnd > 0 && passage.start === 0) add("has a title");
  if (topic === "biometric" && isBareName(segment)) add(bareName);
  if (topic === "biometric" && namesOnlySource(passage)) add(onlySource);
  if (passage.mentions("when").some(({ start }) => folded.slice(0, start).trim() === ""))
    add("begins with a condition");
  for (const kind of passage.kinds()) add(`has ${kind}`, wordsOfKind(passage, kind));
}

/** The evidence that a clause is a mere name: it has no words that could speak against what its list says of it. */
export const bareName = "a bare name";

/** The evidence that no source but the one that is named is left to doubt. */
export const onlySource = "its only source";

/** "A voiceprint, derived | only | from the phrase that you record". */
function namesOnlySource(passage: Passage): boolean {
  return passage.mentions("exclusive").some(({ end }) => comesNext(passage, "source-link", end));
}

/** "Biometric data (if enabled)", an item of a list that is introduced. */
function isBareName({ kind, passage, leadIns }: Segment): boolean {
  const isShort = wordsBetween(passage, 0, passage.text.length) <= longestName;
  return kind === "item" && leadIns.length > 0 && isShort && !telling.some((it) => passage.has(it));
}

/** In words. */
const longestName = 8;

/** What is more than a name, or a name that tells the capture. */
const telling = [
  ...(["we", "modal", "negator", "passive-cue", "reader-choice"] as const),
  ...(["capture", "policy-title", "biometric-feature", "biometric-identifier", "template-word"] as const),
];

/** In words: from how many on. */
const lengths = [0, 4, 8, 15, 30, 50];

const forms = [
  ["asks", /\?\s*$/],
  ["introduces", /:\s*$/],
  ["begins small", /^\s*\p{Ll}/u],
] as const;

/** How the words of a segment stand to those that name the topic, and to one another. */
function addRelations(segment: Segment, segments: readonly Segment[], topic: WeighedTopic, add: Add): void {
  const { passage } = segment;
  const mentions = passage
    .kinds()
    .flatMap((kind) => passage.mentions(kind))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [at, { kind, end }] of mentions.entries()) {
    let following = at + 1;
    while ((mentions[following]?.start ?? end) < end) following++;
    const next = mentions[following];
    if (next) add(`${kind} then ${next.kind}`);
  }
  const all = anchorsIn(passage, topic);
  const [anchor] = all;
  if (!anchor) return;
  if (all.length > 1) add("names it twice");
  const region = regionOf(passage, anchor);
  for (const { kind, start, end } of mentions) {
    const said = passage.text.slice(start, end);
    if (overlaps({ start, end }, anchor)) {
      add(`is ${kind}`, said);
      continue;
    }
    const before = end <= anchor.start;
    add(`${before ? "<" : ">"} ${kind}`, said);
    if (start >= region.start && end <= region.end) add(`${before ? "<" : ">"} of it ${kind}`, said);
  }
  if (isDenied(passage, region, anchor)) {
    const isOpen = yesesLeftOpen(passage).length > 0 || isOpenedAround(segments, segment);
    add(isOpen ? "denied but for a yes" : "denied");
  }
  if (deniedAround(segment)) add("denied around");
  if (deniedInRow(segment)) add("denied in the row");
  if (isDeniedSubject(passage, region, anchor)) add("denied subject");
  add(`act ${speechActOf(segment, region, anchor)}`);
  add(`actor ${actorOf(passage, region, anchor)}`);
  const beside = (from: number, to: number) =>
    passage.folded.slice(Math.max(0, from), to).match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of beside(anchor.start - lettersBeside, anchor.start).slice(-wordsBeside)) add(`< ${word}`, word);
  for (const word of beside(anchor.end, anchor.end + lettersBeside).slice(0, wordsBeside)) add(`> ${word}`, word);
}

/** The words right beside what names the topic count by themselves: so many, in so many UTF-16 code units. */
const wordsBeside = 5;
const lettersBeside = 60;

function anchorsIn(passage: Passage, topic: WeighedTopic): readonly Range[] {
  if (topic === "biometric") {
    return topicKinds.biometric.flatMap((kind) => passage.mentions(kind)).sort((a, b) => a.start - b.start);
  }
  const done = trainingPredicates(passage);
  return done.length > 0 ? done : topicKinds[topic].flatMap((kind) => passage.mentions(kind)).slice(0, 1);
}

/** Single words, and the marks that part them. */
function addWords({ text, folded }: Passage, add: Add): void {
  for (const { 0: word, index } of folded.matchAll(/\p{L}+|\d+|[,:;()]/gu))
    add(`says ${stemOf(word)}`, text.slice(index, index + word.length));
}

/** A word without the ending of the plural; all numbers are one word. @param word see `Flat.folded` */
export function stemOf(word: string): string {
  if (/\d/.test(word)) return "#";
  return word.length > 4 ? word.replace(/e?s$/, "") : word;
}
