import type { MentionKind } from "../../../languages/lexicon.ts";
import type { Source } from "../../model.ts";
import { overlaps, type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import { isUnbounded, lendsTo } from "../around/lending.ts";
import { segmentOf } from "../neighbours.ts";
import { isUnderSameHeading, type Segment } from "../segments.ts";
import { dataKinds } from "../sentence/scope-of-no.ts";
import { sameTraits, speaksOfBiometrics, traitsIn } from "../sentence/traits.ts";
import { type BiometricMention, biometricMentions, purposesIn } from "./biometric-words.ts";

/**
 * Which capture the data comes from, in the clause or in what stands close around it. Where only a named trait tells
 * what is meant, it was observed somehow; a trait that the company itself takes without saying from what has no source.
 */
export function sourceAround(
  segments: readonly Segment[],
  segment: Segment,
  mentions: readonly BiometricMention[],
): Source {
  const { passage, leadIns, headings, cells } = segment;
  // What goes beyond what was told has no source in it.
  const near = goesBeyond(passage, mentions) ? [] : around(segments, segment).filter((it) => it !== passage);
  const told = near.filter((it) => {
    const other = segmentOf(segments, it);
    const isSaid = !it.has("negator") || (other?.block === segment.block && staysThere(it));
    return (
      isSaid && !isTracedItem(segments, segment, it) && !isOnDeviceApart(other, segment) && !isOtherDataOnDevice(it)
    );
  });
  const row = cells?.others.map(({ cell }) => cell) ?? [];
  const all = [passage, ...leadIns, ...headings.slice(-1), ...row, ...told];
  if (all.some((it) => it.has("on-device") && !isOfOther(it, passage))) return "on-device";
  const isCaptured = passage.mentions("loose-capture").some((it) => !isListedBeside(passage, it, mentions));
  if (isCaptured || all.some((it) => it.has("capture"))) return "capture";
  const titled = segment.block.titleEnd > 0 ? headings.slice(-1) : [];
  const ours = [passage, ...leadIns, ...titled].some((it) => it.has("first-party"));
  const taken =
    (passage.has("passive-cue") && !passage.has("third-party")) ||
    (segment.kind === "item" && leadIns.at(-1)?.has("collect-verb"));
  if ((ours || taken) && mentions.every(({ kind }) => kind === "trait")) return "unspecified";
  const isReaders = passage.has("reader") && !ours && !taken;
  if (!isReaders && isBareRecognition(passage, mentions) && !all.some((it) => it.has("recorded-media")))
    return "unspecified";
  if (mentions.every(({ kind }) => kind !== "generic"))
    return isOfAllContent(passage, mentions) ? "unspecified" : "observed";
  // "biometric data, such as face scans, to verify your identity": the trait is shown for that act.
  if (mentions.some((it) => explainedInBrackets(passage, it))) return "observed";
  const sameRow = new Set(segment.block.table?.row);
  const beside = near.filter((it) => !sameRow.has(it.flat) && !it.has("law"));
  const isNamed = [...leadIns, ...beside].some((it) => biometricMentions(it).some(({ kind }) => kind !== "generic"));
  return isNamed ? "observed" : "unspecified";
}

/** "We may use facial recognition for security"; but "… to open the door" tells where a face is shown, a list which one. */
function isBareRecognition(passage: Passage, mentions: readonly BiometricMention[]): boolean {
  const isToldBy = passage.has("watch-list") || purposesIn(passage).some(({ kind }) => kind === "specific");
  return !isToldBy && mentions.every((it) => passage.touches("bare-recognition", it));
}

/** "the faces and voices in your content": whatever is posted, for all to see or for few. */
function isOfAllContent(passage: Passage, mentions: readonly BiometricMention[]): boolean {
  return passage
    .mentions("all-content")
    .some(({ start }) => mentions.some(({ end }) => start >= end && wordsBetween(passage, end, start) <= mostWords));
}

/** Between a trait and the content that it is taken from. */
const mostWords = 8;

/** "It | never leaves your phone", "the check takes place | on your phone | and never with us"; but "it is not kept on your phone". */
function staysThere(passage: Passage): boolean {
  const places = passage.mentions("on-device");
  return passage.mentions("negator").every((no) => places.some((it) => it.end <= no.start || overlaps(it, no)));
}

/** "your name, biometric information, passport details": two of several kinds of data, of which none is made from the other. */
function isListedBeside(
  { folded, mentions }: Passage,
  capture: Range,
  biometric: readonly BiometricMention[],
): boolean {
  return biometric.every(({ kind, start, end }) => {
    const between = { start: Math.min(end, capture.end), end: Math.max(start, capture.start) };
    const isList = folded.slice(between.start, between.end).includes(",") || mentions("and", between).length > 0;
    const isLinked = (["collect-verb", "biometric-verb", "purpose-link"] as const).some(
      (link) => mentions(link, between).length > 0,
    );
    return kind === "generic" && isList && !isLinked;
  });
}

/** The passages close by, under the same heading, that may speak of the same data. */
function around(segments: readonly Segment[], segment: Segment): Passage[] {
  const unbounded = isUnbounded(segment);
  return segments
    .slice(Math.max(0, segment.index - closeBy), segment.index + closeBy + 1)
    .filter(({ block }) => isUnderSameHeading(block, segment.block))
    .filter((it) => !unbounded || lendsTo(segments, segment, it))
    .map(({ passage }) => passage);
}

/**
 * "**Voice login.** We know you by your voiceprint." is no matter of "**App lock.** … the print stored on your phone.", nor is
 * what we do of our own in another paragraph: "For security, we may use facial recognition."
 */
function isOnDeviceApart(other: Segment | undefined, { block, passage }: Segment): boolean {
  if (!other?.passage.has("on-device") || other.block === block) return false;
  const goesOn = (["anaphor", "said-before"] as const).some((kind) => passage.has(kind));
  const isOurs =
    passage.has("we") && !passage.has("negator") && !goesOn && block.kind !== "item" && block.kind !== "cell";
  return isOurs || (other.block.titleEnd > 0 && block.titleEnd > 0);
}

/** "Cookies are stored on your device", "Your e-mails sync to your phone": no word of bodies, and none that goes back to them. */
function isOtherDataOnDevice(passage: Passage): boolean {
  if (!passage.has("on-device") || passage.has("anaphor") || speaksOfBiometrics(passage)) return false;
  const names = (["other-choice", ...dataKinds] as const).some((kind) => passage.has(kind));
  return names && traitsIn([passage]).length === 0 && !passage.has("negator");
}

/** "Your phone opens it with your print. We know you by how you type.": another trait, and no example of this one. */
function isOfOther(other: Passage, passage: Passage): boolean {
  return other.mentions("opener")[0]?.start !== 0 && !sameTraits(traitsIn([other]), traitsIn([passage]));
}

/** In sentences, items and cells. */
const closeBy = 5;

/** "other biometric identifiers", "biometric data from partners": not what a capture close by has told. */
function goesBeyond(passage: Passage, mentions: readonly BiometricMention[]): boolean {
  const others = passage.mentions("broad").some(({ end }) => mentions.some(({ start }) => start - end === 1));
  return others || (passage.has("from-others") && passage.has("collect-verb"));
}

/** Another row, or another item of the list with biometric data of its own: its capture is its own, too. */
function isTracedItem(segments: readonly Segment[], segment: Segment, passage: Passage): boolean {
  const { table } = segment.block;
  const other = segmentOf(segments, passage);
  if (table && other?.block.table && other.block.table.row !== table.row) return true;
  return (
    segment.kind === "item" &&
    other?.kind === "item" &&
    other.block !== segment.block &&
    biometricMentions(passage).length > 0
  );
}

/** "biometric data (facial templates)": brackets right behind it tell what it is. */
function explainedInBrackets(passage: Passage, mention: Range): boolean {
  return hasInBrackets(passage, mention, ["recorded-media"]);
}

/** "biometric data (face and voice)": which trait is meant is told right behind. */
export function isTraitInBrackets(passage: Passage, mention: Range): boolean {
  return hasInBrackets(passage, mention, traitWords);
}

const traitWords = ["biometric-identifier", "biometric-feature", "body-part"] as const;

function hasInBrackets(passage: Passage, { end }: Range, kinds: readonly MentionKind[]): boolean {
  const length = /^\s*\([^()]*\)/.exec(passage.folded.slice(end))?.[0].length;
  return length !== undefined && kinds.some((kind) => passage.has(kind, { start: end, end: end + length }));
}
