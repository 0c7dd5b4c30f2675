// Lists whose items are marked by hand, one within another.
import { anyLineThatGoesOn } from "../../languages/any.ts";
import type { Flat } from "./flat.ts";
import { beginsList, isNextMark } from "./marks.ts";
import { endsWithColon } from "./title-words.ts";

/** A list whose items are marked by hand, and the last of them. */
export interface HandMade {
  readonly leadIns: readonly Flat[];
  readonly group: number;
  readonly last: Flat;
  /** The list that it stands within. */
  readonly outer: HandMade | undefined;
}

/**
 * The list that an item marked by hand goes on with, or begins: "(a) We use it to: | (i) answer; | (ii) train; | (b) …".
 * @param open the innermost list marked by hand that is open
 * @param before the last item of a list of Markdown's, right before
 * @param inner what leads into the item otherwise
 * @param nextGroup gives a number for a new list
 * @returns it, with the item as its last
 */
export function listWith(
  flat: Flat,
  open: HandMade | undefined,
  before: HandMade | undefined,
  inner: readonly Flat[],
  nextGroup: () => number,
): HandMade {
  const innermost = open ?? before;
  const isLedOn = innermost !== undefined && leadsOn(innermost.last.text, flat.text);
  for (let list = isLedOn ? undefined : open; list; list = list.outer) {
    if (isNextMark(list.last.text, flat.text) && !isLedOnNoMore(list, flat.text)) return { ...list, last: flat };
  }
  const leadIns = isLedOn || beginsList(flat.text) ? opened(innermost) : undefined;
  if (open && !leadIns) return { ...open, last: flat };
  return { leadIns: leadIns ?? inner, group: nextGroup(), last: flat, outer: leadIns && innermost };
}

/** "• We do not use it to: • train; • sell it. | • We keep it": it goes on with the outer list, which has the same marks. */
function isLedOnNoMore({ last, outer }: HandMade, text: string): boolean {
  return outer !== undefined && beginsSmall(last.text) && !beginsSmall(text) && isNextMark(outer.last.text, text);
}

/** Whether a paragraph is the next item of a list that something leads into. */
export function goesOnWith(list: HandMade | undefined, text: string): boolean {
  return list !== undefined && list.leadIns.length > 0 && isNextMark(list.last.text, text);
}

/** What introduces a list within the last item of another, if that item leads into one. */
export function opened(list: HandMade | undefined): readonly Flat[] | undefined {
  return list && opensList(list.last.text) ? [...list.leadIns, list.last] : undefined;
}

/** Whether the words of an item go on with those of another, though it has the same mark. */
export function leadsOn(before: string, text: string): boolean {
  return opensList(before) && !beginsSmall(before) && beginsSmall(text);
}

export function beginsSmall(text: string): boolean {
  return /^\P{L}*\p{Ll}/u.test(text);
}

/** "We use your data to:", and the same without its colon. */
export function opensList(text: string): boolean {
  return endsWithColon(text) || anyLineThatGoesOn.test(text.trim());
}
