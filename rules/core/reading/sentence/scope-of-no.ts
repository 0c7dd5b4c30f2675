// How far a "no" reaches: what it denies may end before the words that are asked about.
import type { MentionKind } from "../../../languages/lexicon.ts";
import { overlaps, type Passage, type Range, wordsBetween } from "../../words/passages.ts";

/** Words for data of all sorts. */
export const dataKinds: readonly MentionKind[] = ["data-catch-all", "data-named", "data-private", "data-public"];

/** Whether what a negator denies ends in front of the predicate. */
export function endsBefore(passage: Passage, negator: Range, predicate: Range): boolean {
  const between = { start: negator.end, end: predicate.start };
  return (
    isAside(passage, negator, predicate) ||
    isTakenOver(passage, between) ||
    deniesAnotherAct(passage, between) ||
    sharesObject(passage, negator)
  );
}

/** "(never sold)", ", which are never sold,", "Never sold, …": a no between two signs, with what it denies. */
export function isAside(passage: Passage, negator: Range, predicate: Range): boolean {
  const before = passage.text.slice(0, negator.start);
  const behind = passage.text.slice(negator.end, predicate.start);
  if (/\([^()]*$/.test(before) && /^[^()]*\)/.test(behind)) return true;
  if (dash.test(before) && dash.test(behind)) return true;
  const opening = before.lastIndexOf(",");
  const closing = negator.end + behind.indexOf(",");
  // ", at no time,": the aside is nothing but the no. ", such as to train": what follows belongs to it.
  if (closing < negator.end || wordsBetween(passage, negator.end, closing) === 0) return false;
  const rest = { start: closing, end: predicate.start };
  if (passage.mentions("enumeration-of", rest).some(({ start }) => wordsBetween(passage, closing, start) === 0))
    return false;
  if (passage.has("negator", rest)) return false;
  const inside = { start: negator.end, end: closing };
  if (opening < 0)
    return (
      wordsBetween(passage, 0, negator.start) === 0 && passage.has("another-act", inside) && !passage.has("we", inside)
    );
  const begins = (kind: MentionKind) =>
    passage.mentions(kind).some(({ start }) => start > opening && wordsBetween(passage, opening, start) === 0);
  const opens = asideOpeners.some(begins);
  // ", and never your private messages,": other data, not another verb.
  const other =
    begins("and") &&
    dataKinds.some((kind) => passage.has(kind, inside)) &&
    ![...ownActs, "another-act" as const].some((kind) => passage.has(kind, inside));
  return opens || other || wordsBetween(passage, opening, negator.start) === 0;
}

/** It opens an aside, or closes one. */
const dash = /\s[–—-]\s/;

const asideOpeners = ["relative", "boundary", "fronted-clause", "without", "subordinator", "enumeration-of"] as const;

/** "is not sold and is used", "We do not sell it, we use it": a verb with no no of its own takes over. */
function isTakenOver(passage: Passage, between: Range): boolean {
  if (takesOver(passage, between)) return true;
  const comma = passage.folded.indexOf(", ", between.start);
  return (
    comma >= 0 &&
    wordsBetween(passage, between.start, comma) > 1 &&
    passage.mentions("we", between).some(({ start }) => isNextTo(passage, comma + 1, start)) &&
    !passage.has("negator", { start: comma, end: between.end })
  );
}

/** Whether a verb stands there behind "and", and no negator with it. */
export function takesOver(passage: Passage, range: Range): boolean {
  return passage
    .mentions("taking-over", range)
    .some(
      (it) =>
        !passage
          .mentions("negator")
          .some((no) => overlaps(no, it) || (no.start >= it.end && wordsBetween(passage, it.end, no.start) <= 1)),
    );
}

/** "We do not sell messages that we use to train", "… when we use them to train": what is denied is something else. */
function deniesAnotherAct(passage: Passage, between: Range): boolean {
  const act = passage
    .mentions("another-act", between)
    .find(({ start }) => wordsBetween(passage, between.start, start) <= 2);
  if (!act) return false;
  const behind = (kind: MentionKind) => passage.mentions(kind, { start: act.end, end: between.end });
  const ours = behind("relative").filter(({ end }) => behind("we").some(({ start }) => isNextTo(passage, end, start)));
  const used = behind("use-verb").filter(
    (verb) => !passage.touches("active-form", verb) && !passage.has("and", { start: act.end, end: verb.start }),
  );
  return [...behind("when"), ...ours, ...used].some(({ end }) => {
    const rest = { start: end, end: between.end };
    return !(["passive-cue", "negator", "and"] as const).some((kind) => passage.has(kind, rest));
  });
}

/** "We collect and do not sell your fingerprint": the verb in front acts on it, too. */
function sharesObject(passage: Passage, negator: Range): boolean {
  const joint = [...passage.mentions("and"), ...passage.mentions("boundary")].find(({ end }) =>
    isNextTo(passage, end, negator.start),
  );
  const denied = passage
    .mentions("another-act")
    .some(({ start }) => start >= negator.start && wordsBetween(passage, negator.end, start) === 0);
  if (!joint || !denied) return false;
  const verb = ownActs.flatMap((kind) => passage.mentions(kind)).find(({ end }) => isNextTo(passage, end, joint.start));
  return (
    verb !== undefined &&
    !passage.has("negator", { start: 0, end: verb.start }) &&
    !passage.touches("passive-cue", verb)
  );
}

/** What is done with data that trains, or is taken. */
const ownActs = ["use-verb", "permit-verb", "training-verb", "building-verb", "biometric-verb"] as const;

/** Whether nothing but a blank stands between. */
export function isNextTo(passage: Passage, end: number, start: number): boolean {
  return start > end && passage.folded.slice(end, start).trim() === "";
}

/** Whether a mention of a kind begins with the next word. */
export function comesNext(passage: Passage, kind: MentionKind, from: number): boolean {
  return passage.mentions(kind).some(({ start }) => start >= from && wordsBetween(passage, from, start) === 0);
}
