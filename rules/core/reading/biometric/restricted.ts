import type { MentionKind } from "../../../languages/lexicon.ts";
import type { Restricted } from "../../model.ts";
import { type Passage, phraseOf, type Range, wordsBetween } from "../../words/passages.ts";
import { circumstancesOf } from "../around/circumstances.ts";
import { type Draft, unsaid } from "../draft.ts";
import { mayPractise, type Segment } from "../segments.ts";
import { actorOf } from "../sentence/actors.ts";
import { choicesOf } from "../sentence/conditions.ts";
import { deniedAround } from "../sentence/denied-around.ts";
import { isDenied, regionOf } from "../sentence/negation.ts";
import { speechActOf, stanceOf } from "../sentence/speech.ts";

/** Practices that Article 5 or 50 of the AI Act speaks of, whether or not the sentence is about biometric data otherwise. */
export function restrictedDrafts(segments: readonly Segment[]): Draft[] {
  return segments
    .filter(mayPractise)
    .flatMap((segment) => restrictedIn(segment).map((found) => restrictedDraft(segments, segment, found)));
}

interface RestrictedMention extends Range {
  readonly kind: Restricted["kind"];
  /** The verb, or the noun that says the same: what a negator denies. */
  readonly act: Range;
}

function restrictedIn(segment: Segment): RestrictedMention[] {
  const { passage } = segment;
  if (segment.kind === "heading" || passage.has("not-restricted")) return [];
  const [scraping] = scrapingsIn(passage);
  const [emotion] = emotionsIn(segment);
  const [trait] = pairsIn(passage, "infer-verb", "sensitive-trait").filter(() => hasSignal(segment));
  return [
    ...(scraping ? [{ ...scraping, kind: "face-scraping" as const }] : []),
    ...(emotion
      ? [{ ...emotion, kind: isAtWork(segment) ? ("emotion-at-work" as const) : ("emotion-elsewhere" as const) }]
      : []),
    ...(trait ? [{ ...trait, kind: "sensitive-category" as const }] : []),
  ];
}

type Pair = Omit<RestrictedMention, "kind">;

/** Faces taken from the web or from cameras: by a crawler, or for an index of faces. */
function scrapingsIn(passage: Passage): Pair[] {
  if (!passage.has("outside-source")) return [];
  const indexed = passage.has("face-index");
  return [...pairsIn(passage, "scrape-verb", "faces"), ...(indexed ? pairsIn(passage, "gather-verb", "faces") : [])];
}

/** Emotions read from a body: what somebody writes or tells of a mood is none. */
function emotionsIn(segment: Segment): Pair[] {
  if (!hasSignal(segment)) return [];
  const { passage } = segment;
  const nouns = passage.mentions("emotion-inference").map(({ start, end }) => ({ start, end, act: { start, end } }));
  return [...nouns, ...pairsIn(passage, "infer-verb", "emotion")];
}

/** A verb and what it is about, close to each other in one part of the sentence, in either order. */
function pairsIn(passage: Passage, verbs: MentionKind, nouns: MentionKind): Pair[] {
  return passage.mentions(nouns).flatMap((noun) => {
    const verb = passage
      .mentions(verbs, regionOf(passage, noun))
      .find((it) => wordsBetween(passage, Math.min(it.end, noun.end), Math.max(it.start, noun.start)) <= 8);
    if (!verb) return [];
    return [{ start: Math.min(verb.start, noun.start), end: Math.max(verb.end, noun.end), act: verb }];
  });
}

function hasSignal({ passage, leadIns }: Segment): boolean {
  return [passage, ...leadIns].some((it) => it.has("body-signal"));
}

function isAtWork({ passage, leadIns, headings }: Segment): boolean {
  return [passage, ...leadIns, ...headings.slice(-1)].some((it) => it.has("workplace"));
}

function restrictedDraft(
  segments: readonly Segment[],
  segment: Segment,
  { kind, act, start, end }: RestrictedMention,
): Draft {
  const { passage } = segment;
  const region = regionOf(passage, act);
  const choices = choicesOf(passage);
  const denied = isDenied(passage, region, act) || deniedAround(segment);
  const words = phraseOf(passage, { start, end });
  return {
    ...unsaid,
    ...circumstancesOf(segments, segment),
    restricted: [{ ...words, kind }],
    segment,
    region,
    range: act,
    topic: "ai-use",
    speechAct: speechActOf(segment, region, act),
    stance: stanceOf(passage, region, act, denied, choices),
    confidence: "medium",
    actor: actorOf(passage, region, act),
    predicate: words,
    data: [],
    choices,
    retention: [],
  };
}
