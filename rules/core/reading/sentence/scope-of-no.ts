// How far a "no" reaches: what it denies may end before the words that are asked about.
import type { MentionKind } from "../../../languages/lexicon.ts";
import { overlaps, type Passage, type Range, wordsBetween } from "../../words/passages.ts";

/** Words for data of all sorts. */
export const dataKinds: readonly MentionKind[] = ["data-catch-all", "data-named", "data-private", "data-public"];

/** That a model learns: it is the subject, and what it learns from stands right behind. */
export const learningKinds = ["learns-from", "made-with", "learning-verb", "growing-verb", "applied-learning"] as const;

/** Whether what a negator denies ends in front of the predicate. */
export function endsBefore(passage: Passage, negator: Range, predicate: Range): boolean {
  const between = { start: negator.end, end: predicate.start };
  return (
    isAside(passage, negator, predicate) ||
    takesOver(passage, between) ||
    isInNextClause(passage, negator, predicate) ||
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

/** "We do not sell it – | we use it", "(| it trains our AI", "because | our AI learns from it": a clause with no no begins behind the joint. */
function isInNextClause(passage: Passage, negator: Range, predicate: Range): boolean {
  const between = { start: negator.end, end: predicate.start };
  const isInFront = beginsClause(passage, negator);
  if (isInFront && !denyingVerbs.some((kind) => passage.has(kind, between))) return false;
  return clausesIn(passage, between, predicate).some(({ start, end: at }) => {
    const words = wordsBetween(passage, between.start, start);
    // "We do not, | we believe, train": an aside. "In no case, | we or our vendors do": an adverb in front. "No finger, | hand or
    // face scan is taken": a list.
    const isWhole = words > 1 || (words === 0 && !isInFront && !/[,)–—]/.test(passage.folded.slice(at, between.end)));
    return isWhole;
  });
}

/** Where the clause of a predicate begins behind a promise: "We do not sell your data – | we use it"; the region's start otherwise. */
export function clauseStart(passage: Passage, region: Range, predicate: Range): number {
  const promise = passage.mentions("negator", { start: region.start, end: predicate.start })[0];
  if (!promise) return region.start;
  const clauses = clausesIn(passage, { start: promise.end, end: predicate.start }, predicate);
  return Math.max(region.start, ...clauses.map(({ end }) => end));
}

/** What joins a clause of the predicate to what stands in front of it: the clause begins at its end. */
function clausesIn(passage: Passage, between: Range, predicate: Range): Range[] {
  return jointsIn(passage, between).filter(({ end }) => isSubjectAt(passage, end, predicate));
}

/** "No name, no address or face scan | is taken": until one of these has come, a no in front denies what stands behind it. */
const denyingVerbs = ["passive-cue", "modal", "use-verb", "another-act"] as const;

function beginsClause(passage: Passage, { start }: Range): boolean {
  const begin = Math.max(0, ...[";", ":"].map((mark) => passage.folded.lastIndexOf(mark, start)));
  return wordsBetween(passage, begin, start) === 0;
}

/** What a clause may begin behind: a comma, with or without "so", a dash or a bracket that is still open, and "because". */
function jointsIn(passage: Passage, { start, end }: Range): Range[] {
  const marks = [...passage.folded.slice(start, end).matchAll(/,\s|\s[–—-]\s|\(/g)]
    .map(({ index, 0: mark }) => ({ mark: mark.trim(), start: start + index, end: start + index + mark.length }))
    .filter((it) => it.mark === "," || !(it.mark === "(" ? /\)/ : dash).test(passage.folded.slice(it.end - 1, end)));
  const sequels = [...passage.mentions("sequel-joint"), ...passage.mentions("and")];
  const behind = marks.flatMap((mark) =>
    sequels.filter((it) => it.start === mark.end).map((it) => ({ start: mark.start, end: it.end })),
  );
  return [...marks, ...behind, ...passage.mentions("reason-joint", { start, end })];
}

/** Whether a subject stands there, and the predicate is what is said of it, or begins with it. */
export function isSubjectAt(passage: Passage, at: number, predicate: Range): boolean {
  const isVerb = (end: number) => finite.some((kind) => comesNext(passage, kind, end));
  if (comesNext(passage, "we", at)) return true;
  const begins = wordsBetween(passage, at, predicate.start) <= 1 && !comesNext(passage, "enumeration-of", at);
  const isVerbal =
    learningKinds.some((kind) => passage.touches(kind, predicate)) || passage.has("passive-cue", predicate);
  if (begins && (isVerbal || isVerb(predicate.end))) return true;
  if (begins && passage.touches("training-noun", predicate) && comesNext(passage, "use-verb", predicate.end))
    return true;
  if (isByMachine(passage, { start: at, end: predicate.start }, predicate)) return true;
  const named = (kinds: readonly MentionKind[], words: number) =>
    kinds
      .flatMap((kind) => passage.mentions(kind, { start: at, end: predicate.start }))
      .some(
        (it) =>
          wordsBetween(passage, at, it.start) <= words &&
          (isNextTo(passage, it.end, predicate.start) || isVerb(it.end)),
      );
  return named([...dataKinds, "anaphor"], 0) || named(["third-party", "processor", "affiliate"], 1);
}

/** "| the terminal | recognises your face"; but "an | iris scan", "the | scan of a face" are no verbs. */
function isByMachine(passage: Passage, subject: Range, predicate: Range): boolean {
  const words = wordsBetween(passage, subject.start, subject.end);
  const isName = words >= 2 && words <= 3 && !/[,;:]/.test(passage.folded.slice(subject.start, subject.end));
  const isVerb = passage.mentions("body-measure", predicate).some(({ start }) => start === predicate.start);
  return isName && isVerb && !joining.some((kind) => passage.has(kind, subject));
}

const joining = ["and", "relative", "enumeration-of", "negator", "biometric-verb", "use-verb"] as const;

const finite = ["passive-cue", "modal", "access-act"] as const;

/** Whether a verb stands there behind "and", and no negator with it: "is not sold and is used". */
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
    (verb) =>
      !passage.touches("active-form", verb) &&
      !passage.has("and", { start: act.end, end: verb.start }) &&
      // "what you provide"
      !passage.mentions("reader").some(({ end }) => isNextTo(passage, end, verb.start)),
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

/** Whether we act in an entry of a list or a clause that begins there: "; | we use it"; not in "the data | we collect". */
export function weActIn(passage: Passage, range: Range): boolean {
  const joints = [...passage.mentions("and"), ...passage.mentions("boundary")];
  return passage
    .mentions("we", range)
    .some(
      ({ start }) =>
        /[^\p{L}\p{N}\s]\s*$/u.test(passage.folded.slice(0, start)) ||
        joints.some(({ end }) => isNextTo(passage, end, start)),
    );
}

/** Whether nothing but a blank stands between. */
export function isNextTo(passage: Passage, end: number, start: number): boolean {
  return start > end && passage.folded.slice(end, start).trim() === "";
}

/** Whether a mention of a kind begins with the next word. */
export function comesNext(passage: Passage, kind: MentionKind, from: number): boolean {
  return passage.mentions(kind).some(({ start }) => start >= from && wordsBetween(passage, from, start) === 0);
}
