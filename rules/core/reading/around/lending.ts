import { keptFor } from "../../keep/lazily.ts";
import type { Trait } from "../../model.ts";
import { overlaps, type Passage, wordsBetween } from "../../words/passages.ts";
import { inBlock, underHeadingOf } from "../neighbours.ts";
import type { Segment } from "../segments.ts";
import { sameTraits, traitsIn } from "../sentence/traits.ts";

/**
 * A clause on biometric data that names no trait and only a purpose as broad as safety: it reaches beyond any feature that
 * the policy describes, so what is said of one of them is not said of it. Each two biometric clauses of a policy ask for it.
 */
export const isUnbounded = keptFor(({ passage, leadIns, cells }: Segment): boolean => {
  const links = passage.mentions("purpose-link");
  const broad = passage.mentions("purpose-broad-biometric").some((it) => links.some((link) => overlaps(link, it)));
  const row = cells ? cells.others.map(({ cell }) => cell) : [];
  const names = [passage, ...leadIns, ...row].some(namesTrait);
  return broad && !namesAct(passage) && !names && namesGenerally(passage) && !goesBack(passage);
});

/**
 * Whether what another segment says may be said of the data of an unbounded clause: by the same term, in the same row or
 * paragraph, under a heading that names the data, or by a word that goes back to it; but for what tells of a feature.
 */
export function lendsTo(segments: readonly Segment[], clause: Segment, other: Segment): boolean {
  const { block, headings, index } = clause;
  if (isInSameRow(other, clause)) return true;
  if (other.block === block) return namesGenerally(other.passage) || !isPartedByFeature(segments, clause, other);
  const term = inBlock(segments, other.block).findLast((it) => it.index <= other.index && namesGenerally(it.passage));
  if (term && !isPartedByFeature(segments, term, other)) return true;
  if (headings.some(namesGenerally) && !describesFeature(segments, other)) return true;
  const distance = other.index - index;
  return distance > 0 && distance <= closeBehind && takesUp(other.passage) && !describesFeature(segments, other);
}

/** In sentences. */
const closeBehind = 3;

/** "…, for security. To sign in by face, we create a face template. We delete it …": from there on it is about the feature. */
function isPartedByFeature(segments: readonly Segment[], clause: Segment, other: Segment): boolean {
  const [first, last] = clause.index < other.index ? [clause, other] : [other, clause];
  return segments
    .slice(first.index, last.index + 1)
    .some((it) => it !== clause && namesTrait(it.passage) && namesAct(it.passage));
}

/** Whether the paragraph or item of a segment names a trait and what it serves: a feature of its own. */
export function describesFeature(segments: readonly Segment[], { block }: Segment): boolean {
  const own = inBlock(segments, block).map(({ passage }) => passage);
  return own.some(namesTrait) && own.some(namesAct);
}

/**
 * "We make a voiceprint … It is erased within 30 days.": what another paragraph or item says of the data that it names holds
 * for no other trait.
 */
export function isOfOtherTrait(
  segments: readonly Segment[],
  other: Segment,
  { block }: Segment,
  traits: readonly Trait[],
): boolean {
  if (other.block === block) return false;
  const named = traitsIn(inBlock(segments, other.block).map(({ passage }) => passage));
  return !sameTraits(traits, named);
}

/** Whether a segment under the same heading names the trait of an unbounded clause. */
export function isNamedBeside(segments: readonly Segment[], clause: Segment): boolean {
  return underHeadingOf(segments, clause).some((it) => namesTrait(it.passage) && lendsTo(segments, clause, it));
}

function isInSameRow(a: Segment, b: Segment): boolean {
  const row = a.block.table?.row;
  return row !== undefined && row === b.block.table?.row;
}

function namesTrait(passage: Passage): boolean {
  return (
    traitsIn([passage]).length > 0 ||
    (["biometric-identifier", "biometric-feature"] as const).some((kind) => passage.has(kind))
  );
}

/** "such biometric data", "this biometric information": what was said before tells which. */
function goesBack(passage: Passage): boolean {
  const back = passage.mentions("said-before");
  return passage.mentions("biometric").some(({ start }) => back.some(({ end }) => start - end === 1));
}

/** "to unlock the app", "at sign-in": what it is for, as narrowly as a reader can check. */
function namesAct(passage: Passage): boolean {
  return passage.has("biometric-act") || passage.has("biometric-occasion");
}

/** By the general term: "biometric data", not "biometric login". */
function namesGenerally(passage: Passage): boolean {
  return passage
    .mentions("biometric")
    .some((it) => !passage.touches("not-biometric", it) && passage.has("term-head", it));
}

/** "We delete it …", "This information is …": goes on about what was said before. */
function takesUp(passage: Passage): boolean {
  const [back] = passage.mentions("anaphor");
  return back !== undefined && passage.folded.slice(0, back.start).split(/\s+/).length <= furthestAhead;
}

/** In words: "In every case, we delete it". */
const furthestAhead = 6;

/**
 * "In other calls, we create a voiceprint", "Other voice recordings | As long as useful": it is about other cases than those
 * that are told beside it, so what holds for them is not said of it.
 */
export const isAnotherCase = keptFor(({ passage, block }: Segment): boolean => {
  const from = passage.start === 0 ? block.titleEnd : 0;
  return passage.mentions("another-case").some(({ start }) => {
    const begins = [0, from].some((at) => start >= at && wordsBetween(passage, at, start) === 0);
    return begins || biometricKinds.some((kind) => passage.mentions(kind).some(({ end }) => start - end === 1));
  });
});

/** "face scanning | anywhere else". */
const biometricKinds = ["biometric-identifier", "biometric-feature", "biometric"] as const;
