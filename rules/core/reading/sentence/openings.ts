// What opens a no: somebody's yes, among what is excepted from it or behind a condition.
import { keptFor } from "../../keep/lazily.ts";
import type { Mention } from "../../words/mentions.ts";
import { after, type Passage, type Range, wordsBetween } from "../../words/passages.ts";

/**
 * Words for the yes of somebody that a no leaves open: "not without your consent", "unless the law or you demand it",
 * "until you have said yes", "of those who have not agreed".
 */
export const yesesLeftOpen = keptFor((passage: Passage) => yesesIn(passage, false));

/** Whether a yes opens what the words above an item deny: "We do not collect: | biometric data, unless you allow it". */
export function isOpenedBelow(passage: Passage, leadIns: readonly Passage[]): boolean {
  const isDeniedAbove = !passage.has("negator");
  return (isDeniedAbove && yesesIn(passage, true).length > 0) || leadIns.some((it) => yesesLeftOpen(it).length > 0);
}

function yesesIn(passage: Passage, isDeniedAbove: boolean): readonly Mention[] {
  const said = passage.mentions("yes-word").filter((it) => !ofLaw.some((kind) => passage.touches(kind, it)));
  const marks = openers.flatMap((kind) => passage.mentions(kind));
  return said.filter((yes) => marks.some((mark) => isOpenedBy(passage, mark, yes, isDeniedAbove)));
}

const openers = ["exception", "no-yet", "fronted-clause", "relative"] as const;
const ofLaw = ["permitted-by-law", "required-by-law", "legal-demand"] as const;

/** Whether a yes belongs to a mark, and a no is denied as long as it is not given. */
function isOpenedBy(passage: Passage, mark: Mention, yes: Range, isDeniedAbove: boolean): boolean {
  const region = openedBy(passage, mark);
  if (yes.start < mark.start || yes.end > region.end) return false;
  if (mark.kind !== "exception" && wordsBetween(passage, mark.end, yes.start) > mostWords) return false;
  const noesIn = (range: Range) => noes.flatMap((kind) => passage.mentions(kind, range));
  const isFirst = wordsBetween(passage, 0, mark.start) === 0;
  const behind = isFirst ? noesIn(after(passage, region.isInFront ? region : yes)) : [];
  if (!isDeniedAbove && noesIn({ start: 0, end: mark.start }).length + behind.length === 0) return false;
  // "where you have | not agreed": the condition is a no of its own.
  const isConditional = mark.kind === "exception" || mark.kind === "no-yet";
  const inside = noesIn({ start: mark.end, end: region.end }).filter(({ start }) => start < yes.end);
  return isConditional || inside.some(({ end }) => end >= yes.start || wordsBetween(passage, end, yes.start) <= 2);
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
