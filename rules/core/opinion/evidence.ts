import { type Lexicon, type MentionKind, mentionKinds } from "../../languages/lexicon.ts";
import { keptFor } from "../keep/lazily.ts";
import { createRecent } from "../keep/recent.ts";
import type { Practice, ReasonPlace, Topic } from "../model.ts";
import { isUnderSameHeading, type Segment } from "../reading/segments.ts";
import { actorOf } from "../reading/sentence/actors.ts";
import { deniedAround, deniedInRow, isDenied, isDeniedSubject, regionOf } from "../reading/sentence/negation.ts";
import { trainingPredicates } from "../reading/sentence/predicates.ts";
import { speechActOf } from "../reading/sentence/speech.ts";
import { areFewWords, overlaps, type Passage, type Range, wordsBetween } from "../words/passages.ts";

/**
 * What speaks for or against a practice in a sentence, item or cell, under a name that a weight is learned for. All of it
 * is told by what is there or is not: kinds of words, where they stand, what they stand beside, and how it was read.
 */
export interface Evidence {
  readonly name: string;
  readonly place: ReasonPlace;
  /** The words that it is about, as the text writes them. */
  readonly words: string | undefined;
}

/** The facts of a practice that count as evidence. */
export type WeighedFacts = Pick<
  Practice,
  | "topic"
  | "speechAct"
  | "stance"
  | "confidence"
  | "actor"
  | "data"
  | "exclusions"
  | "choices"
  | "purposes"
  | "trainers"
  | "recipients"
>;

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
/** How far away other practices of the section count. */
const practicesNearby = 8;

/** How surely a passage speaks of a topic: 2 by what is done, 1 by a word, 0 not at all. */
export function speaksOf(passage: Passage, topic: WeighedTopic): number {
  if (topic === "ai-training" && trainingPredicates(passage).length > 0) return 2;
  const named = topicKinds[topic].some((kind) => passage.has(kind));
  return named ? (topic === "biometric" ? 2 : 1) : 0;
}

/**
 * The evidence of the words of a segment and of what stands around it.
 * @param segments those of its section
 * @param practices what was read in them
 */
export function evidenceIn(
  segment: Segment,
  topic: WeighedTopic,
  segments: readonly Segment[],
  practices: readonly (WeighedFacts & { readonly segment: Segment })[],
): readonly Evidence[] {
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
    const surely = speaksOf(passage, topic);
    if (surely > 0) adding(place)(`topic ${place} ${surely}`);
    if (place === "title above") continue;
    for (const kind of kindsIn(passage)) adding(place)(`${place} ${kind}`, wordsOfKind(passage, kind));
  }
  for (const { passage, block } of segments.slice(Math.max(0, segment.index - nearby), segment.index + nearby + 1)) {
    if (passage === segment.passage || !isUnderSameHeading(block, segment.block)) continue;
    for (const kind of nearbyKinds.filter((it) => passage.has(it)))
      adding("nearby")(`nearby ${kind}`, wordsOfKind(passage, kind));
  }
  for (const other of practices) addOtherPractice(segment, topic, other, add);
  addRelations(segment, topic, add);
  addGrams(segment.passage, add);
  return [...found.values()];
}

type Add = (name: string, words?: string) => void;

/** The words of a kind as they first stand in a passage. */
function wordsOfKind(passage: Passage, kind: MentionKind): string | undefined {
  const [first] = passage.mentions(kind);
  return first && passage.text.slice(first.start, first.end);
}

/** The kinds of words in a passage: a sentence stands beside two others, and a title over many. */
function kindsIn(passage: Passage): readonly MentionKind[] {
  return recent(passage.lexicon).of(passage.folded, () => mentionKinds.filter((kind) => passage.has(kind)));
}

const recent = keptFor((_: Lexicon) => createRecent<readonly MentionKind[]>(1000));

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
  if (passage.mentions("when").some(({ start }) => folded.slice(0, start).trim() === ""))
    add("begins with a condition");
  for (const kind of kindsIn(passage)) add(`has ${kind}`, wordsOfKind(passage, kind));
}

/** In words: from how many on. */
const lengths = [0, 4, 8, 15, 30, 50];

const forms = [
  ["asks", /\?\s*$/],
  ["introduces", /:\s*$/],
  ["begins small", /^\s*\p{Ll}/u],
] as const;

/** How the words of a segment stand to those that name the topic, and to one another. */
function addRelations(segment: Segment, topic: WeighedTopic, add: Add): void {
  const { passage } = segment;
  const mentions = kindsIn(passage)
    .flatMap((kind) => passage.mentions(kind))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [at, { kind, end }] of mentions.entries()) {
    let following = 0;
    for (let index = at + 1; index < mentions.length && following < 3; index++) {
      const next = mentions[index];
      if (!next || next.start < end) continue;
      add(`${kind} then ${next.kind}`);
      following++;
    }
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
    const [from, to] = before ? [end, anchor.start] : [anchor.end, start];
    const distance = areFewWords(passage, from, to, 3) ? "near" : areFewWords(passage, from, to, 9) ? "off" : "far";
    add(`${before ? "<" : ">"} ${distance} ${kind}`, said);
    if (start >= region.start && end <= region.end) add(`${before ? "<" : ">"} of it ${kind}`, said);
  }
  if (isDenied(passage, region, anchor)) add("denied");
  if (deniedAround(segment)) add("denied around");
  if (deniedInRow(segment)) add("denied in the row");
  if (isDeniedSubject(passage, region, anchor)) add("denied subject");
  add(`act ${speechActOf(segment, region, anchor)}`);
  add(`actor ${actorOf(passage, region, anchor)}`);
  for (const word of wordsOf(passage.folded.slice(Math.max(0, anchor.start - 60), anchor.start)).slice(-5))
    add(`< ${word}`, word);
  for (const word of wordsOf(passage.folded.slice(anchor.end, anchor.end + 60)).slice(0, 5)) add(`> ${word}`, word);
}

function anchorsIn(passage: Passage, topic: WeighedTopic): readonly Range[] {
  if (topic === "biometric") {
    return topicKinds.biometric.flatMap((kind) => passage.mentions(kind)).sort((a, b) => a.start - b.start);
  }
  const done = trainingPredicates(passage);
  return done.length > 0 ? done : topicKinds[topic].flatMap((kind) => passage.mentions(kind)).slice(0, 1);
}

function addOtherPractice(
  segment: Segment,
  topic: WeighedTopic,
  facts: WeighedFacts & { readonly segment: Segment },
  add: Add,
): void {
  const { segment: other } = facts;
  const distance = Math.abs(other.index - segment.index);
  if (other === segment || distance > practicesNearby || facts.topic !== topic || facts.speechAct !== "assertion")
    return;
  const tellsData = facts.data.every(
    ({ grain, visibility, source }) =>
      grain === "named" || visibility !== "unspecified" || source === "capture" || source === "on-device",
  );
  const data = facts.data.length === 0 ? "no data" : tellsData ? "data told" : "data open";
  add(`${distance <= 2 ? "near" : "off"} practice ${facts.stance === "does-not" ? "denied" : "done"} ${data}`);
}

/** The evidence of how a practice was read. */
export function evidenceOf(facts: WeighedFacts): readonly string[] {
  const { data } = facts;
  const found = [
    ...[`read as ${facts.speechAct}`, `read as ${facts.stance}`],
    ...[`read ${facts.confidence}`, `read of ${facts.actor}`, `read data ${Math.min(4, data.length)}`],
    ...data.flatMap(({ grain, visibility, place, source }) => [
      `data ${grain} ${visibility} ${place}`,
      ...[grain, visibility, place, source].map((it) => `data ${it}`),
    ]),
    ...facts.exclusions.map(({ distance, visibility }) => `excluded ${distance} ${visibility}`),
    ...facts.choices.map(({ kind }) => `choice ${kind}`),
    ...facts.purposes.map(({ kind }) => `purpose ${kind}`),
    ...(facts.trainers.length > 0 ? ["read trainers"] : []),
    ...(facts.recipients.length > 0 ? ["read recipients"] : []),
    ...(data.length > 0 && data.every(({ grain }) => grain === "catch-all") ? ["data all open"] : []),
    ...(data.length > 0 && data.every(({ grain }) => grain === "named") ? ["data all named"] : []),
  ];
  return [...new Set(found)];
}

/** Single words and pairs, without the ending of the plural; numbers are one word. */
function addGrams({ text, folded }: Passage, add: Add): void {
  const words = [...folded.matchAll(/\p{L}+|\d+|[,:;()]/gu)].map(({ 0: word, index }) => ({
    name: /\d/.test(word) ? "#" : stemOf(word),
    start: index,
    end: index + word.length,
  }));
  for (const [at, { name, start, end }] of words.entries()) {
    add(`says ${name}`, text.slice(start, end));
    const next = words[at + 1];
    if (next) add(`says ${name} ${next.name}`, text.slice(start, next.end));
  }
}

function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/e?s$/, "") : word;
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
