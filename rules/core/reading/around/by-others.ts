import { after, type Passage, type Range, wholeOf, wordsBetween } from "../../words/passages.ts";
import type { Segment } from "../segments.ts";
import { regionOf } from "../sentence/negation.ts";
import { isBiometric } from "../sentence/traits.ts";

/**
 * "Our vendor deletes its copy", "Our partner asks for your consent to its own app": what others do, get or promise for
 * themselves. What they do for us is ours.
 */
export function isDoneByOthers(passage: Passage, deed: Range): boolean {
  const region = regionOf(passage, deed);
  const before = { start: region.start, end: deed.end };
  if (passage.has("we", before) || passage.has("on-instructions", region)) return false;
  return passage.mentions("third-party", before).some((it) => isSubject(passage, region, it));
}

/** "Some companies train AI on it. We don't.", "Unlike other apps that keep faceprints, we do not": the practice is theirs alone. */
export function isDisowned(
  segments: readonly Segment[],
  { passage, index, block }: Segment,
  predicate: Range,
): boolean {
  const others = (["companies-at-large", "companies-bare"] as const).flatMap((kind) => passage.mentions(kind));
  if (!others.some(({ start }) => start < predicate.start && wordsBetween(passage, 0, start) <= 2)) return false;
  const next = segments[index + 1];
  return contrasts(passage, after(passage, predicate)) || (next?.block === block && contrasts(next.passage));
}

/** "We don't", "Not us"; but not "We do not sell it". */
function contrasts(passage: Passage, range = wholeOf(passage)): boolean {
  return passage.mentions("not-us", range).some(({ end }) => wordsBetween(passage, end, passage.text.length) <= 1);
}

/** Whether a choice is theirs: "Our partner asks for consent", or "Patients of our partners may object", who are not the reader. */
export function isAskedOfOthers(passage: Passage, choice: Range): boolean {
  const ahead = { start: regionOf(passage, choice).start, end: choice.start };
  const speaks = (["reader", "we"] as const).some((kind) => passage.has(kind, ahead));
  const isTheirs = passage.has("third-party", ahead) && !passage.folded.slice(ahead.start, ahead.end).includes(",");
  return isDoneByOthers(passage, choice) || (isTheirs && !speaks);
}

/** Nothing but an article or a name stands in front of it in its clause. */
function isSubject(passage: Passage, region: Range, { start }: Range): boolean {
  const comma = passage.folded.lastIndexOf(",", start - 1);
  return wordsBetween(passage, Math.max(region.start, comma), start) <= 2;
}

/** Whether others have a part in what a segment says: then what they do with the data bears on it. */
export function namesOthers({ passage, leadIns, cells }: Segment): boolean {
  const traits = (["biometric-identifier", "biometric-feature", "biometric"] as const)
    .flatMap((kind) => passage.mentions(kind))
    .filter((it) => isBiometric(passage, it))
    .map((it) => regionOf(passage, it));
  const own = traits.length > 0 ? traits.some((it) => passage.has("third-party", it)) : passage.has("third-party");
  const row = cells?.others.map(({ cell }) => cell) ?? [];
  return own || [...leadIns, ...row].some((it) => it.has("third-party"));
}
