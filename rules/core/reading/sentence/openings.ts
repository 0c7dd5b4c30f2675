// What opens a no: somebody's yes, among what is excepted from it, behind a condition, or in the sentence behind.
import { keptFor } from "../../keep/lazily.ts";
import type { Mention } from "../../words/mentions.ts";
import { after, areFewWords, type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import { nextSentences } from "../neighbours.ts";
import type { Segment } from "../segments.ts";

/**
 * Words for the yes of somebody that a no leaves open: "not without your consent", "unless the law or you demand it",
 * "until you have said yes", "of those who have not agreed".
 */
export const yesesLeftOpen = keptFor((passage: Passage) => yesesIn(passage, false));

/** Whether a yes opens what a segment denies, or what is denied above it, in the words around the segment or in its own. */
export function isOpenedAround(segments: readonly Segment[], segment: Segment): boolean {
  return isOpenedBelow(segment) || nextSentences(segments, segment).some((it) => isOpenedBehind(segment.passage, it));
}

/** "We do not collect: | biometric data, unless you allow it", "Without your agreement we will not: | …". */
function isOpenedBelow({ passage, leadIns }: Segment): boolean {
  const isDeniedAbove = !passage.has("negator");
  return (isDeniedAbove && yesesIn(passage, true).length > 0) || leadIns.some((it) => yesesLeftOpen(it).length > 0);
}

/** "By default, we do not train on it. | You can opt in", "We do not …. | This changes if you agree", "| Owners can permit it". */
function isOpenedBehind(passage: Passage, behind: Passage): boolean {
  if (behind.has("negator")) return false;
  const yeses = saidIn(behind);
  if (isOtherwise(behind)) return yeses.length > 0;
  const left = yeses.filter((it) => isLeftToSomebody(behind, it, 0));
  return left.some((it) => passage.has("by-default") || isToWhatIsDenied(behind, it));
}

/** "This changes if …", at the beginning of a sentence: it goes back to the one before. */
function isOtherwise(passage: Passage): boolean {
  return passage.mentions("otherwise-if").some(({ start }) => wordsBetween(passage, 0, start) === 0);
}

/** "You can | permit | it", "They may switch this on". */
function isToWhatIsDenied(passage: Passage, yes: Range): boolean {
  return (["anaphor", "model-pronoun"] as const)
    .flatMap((kind) => passage.mentions(kind))
    .some(({ start }) => start >= yes.start && wordsBetween(passage, yes.end, Math.max(start, yes.end)) <= 1);
}

/**
 * "You | can | opt in": who may say yes.
 * @param from where that begins
 */
function isLeftToSomebody(passage: Passage, yes: Range, from: number): boolean {
  return passage
    .mentions("modal")
    .some(
      ({ start, end }) =>
        end <= yes.start &&
        wordsBetween(passage, end, yes.start) <= wordsToYes &&
        wordsBetween(passage, from, start) <= wordsToModal,
    );
}

/** Between "can" and a yes. */
const wordsToYes = 2;

/** "and only | organisation owners | can". */
const wordsToModal = 4;

/** Where the part of a sentence that a place stands in begins. */
function partOf({ folded }: Passage, at: number): number {
  return Math.max(
    0,
    ...[...folded.slice(0, at).matchAll(/[;:]\s|,\s/g)].map(({ index, 0: mark }) => index + mark.length),
  );
}

/** Words for a yes, but for that of the law. */
function saidIn(passage: Passage): Mention[] {
  return passage.mentions("yes-word").filter((it) => !ofLaw.some((kind) => passage.touches(kind, it)));
}

function yesesIn(passage: Passage, isDeniedAbove: boolean): readonly Mention[] {
  const said = saidIn(passage);
  const marks = openers.flatMap((kind) => passage.mentions(kind));
  const opened = new Set(marks.flatMap((mark) => openedTo(passage, mark, said, isDeniedAbove)));
  const [byDefault] = passage.has("negator") ? passage.mentions("by-default") : [];
  return said.filter(
    (yes) =>
      opened.has(yes) ||
      (byDefault !== undefined &&
        yes.start >= byDefault.end &&
        isLeftToSomebody(passage, yes, partOf(passage, yes.start))),
  );
}

const openers = ["exception", "no-yet", "fronted-clause", "relative"] as const;
const ofLaw = ["permitted-by-law", "required-by-law", "legal-demand"] as const;

/** The yeses that belong to a mark, where a no is denied as long as they are not given. */
function openedTo(passage: Passage, mark: Mention, yeses: readonly Mention[], isDeniedAbove: boolean): Mention[] {
  const region = openedBy(passage, mark);
  const noesIn = (range: Range) => noes.flatMap((kind) => passage.mentions(kind, range));
  const part = passage.folded.lastIndexOf(";", mark.start) + 1;
  const isDeniedBefore = isDeniedAbove || noesIn({ start: part, end: mark.start }).length > 0;
  const isFirst = wordsBetween(passage, 0, mark.start) === 0;
  // "where you have | not agreed": the condition is a no of its own.
  const isConditional = mark.kind === "exception" || mark.kind === "no-yet";
  const inside = noesIn({ start: mark.end, end: region.end });
  return yeses
    .filter(({ start, end }) => start >= mark.start && end <= region.end)
    .filter((yes) => mark.kind === "exception" || areFewWords(passage, mark.end, yes.start, mostWords))
    .filter((yes) => isDeniedBefore || (isFirst && noesIn(after(passage, region.isInFront ? region : yes)).length > 0))
    .filter((yes) => isConditional || inside.some((no) => isBeside(passage, no, yes)));
}

/** "not | agreed", "have agreed | to nothing". */
function isBeside(passage: Passage, no: Range, yes: Range): boolean {
  return no.start < yes.end && (no.end >= yes.start || wordsBetween(passage, no.end, yes.start) <= 2);
}

const noes = ["negator", "denied-behind", "without"] as const;

/** Between a mark and the yes that it is about; exceptions are lists of any length. */
const mostWords = 10;

/** What a mark opens: up to the comma before the main clause where it stands in front, else to the next mark of a part. */
export function openedBy(passage: Passage, { start, end }: Range): Range & { isInFront: boolean } {
  const { folded } = passage;
  if (wordsBetween(passage, 0, start) === 0) {
    const main = passage.mentions("we").find((it) => it.start > end && /,\s*$/.test(folded.slice(0, it.start)));
    const comma = main ? folded.lastIndexOf(",", main.start) : folded.indexOf(",", end);
    if (comma >= 0) return { start, end: comma, isInFront: true };
  }
  const part = folded.slice(end).search(/[;:]\s/);
  return { start, end: part < 0 ? folded.length : end + part, isInFront: false };
}
