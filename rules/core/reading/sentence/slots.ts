import type { DataObject } from "../../model.ts";
import {
  onlyBetween,
  overlaps,
  type Passage,
  type Range,
  trimmedRange,
  wholeOf,
  wordsBetween,
} from "../../words/passages.ts";
import { wordsAway } from "../../words/reach.ts";
import { listedBehind } from "./colon-lists.ts";
import { dataIn, type FoundData } from "./data.ts";
import { learningKinds } from "./scope-of-no.ts";
import { namedAs, unknownData } from "./unknown-data.ts";
import { endOfObject, objectSlot, usesIn } from "./uses.ts";

/**
 * The data that a predicate's own clause names: behind it ("train our models on X"), and in front of it ("we use X to
 * train", "X is used to train").
 * @param taken ranges that are no data: the models
 */
export function localData(passage: Passage, region: Range, predicate: Range, taken: readonly Range[]): FoundData[] {
  const blocked = [...taken, predicate];
  const trainedOn = trainingData(passage, region, predicate, blocked);
  if (trainedOn.length > 0) return trainedOn;
  const behind = forwardSlot(passage, region, predicate);
  const told = behind && clauseForData(passage, behind);
  if (told) return told;
  const before = { start: startOfEnd(passage, region, predicate), end: predicate.start };
  const conjunct = ownConjunct(passage, before, blocked);
  if (conjunct) return conjunct;
  const ahead =
    objectSlot(passage, before) ?? frontedObject(passage, before) ?? mainClauseBehind(passage, region, predicate);
  const slots = [ahead, behind].filter((slot) => slot !== undefined);
  const found = slots
    .flatMap((slot) => dataIn(passage, slot, "clause", blocked))
    // Where both slots begin at the same words, it is one object: the longer one.
    .filter(
      ({ start, end }, index, all) =>
        !all.some((it, at) => it.start === start && (it.end > end || (it.end === end && at < index))),
    );
  const listed = listedBehind(passage, found, region.end, behind?.end === region.end);
  if (listed.length > 0) return listed;
  if (found.some((it) => !passage.touches("excluding", it))) return found;
  const verb = usesIn(passage, before).at(-1);
  const active = verb && passage.touches("active-form", verb);
  const subject = verb && !active ? dataIn(passage, { start: region.start, end: verb.start }, "clause", blocked) : [];
  if (verb && subject.length > 0 && passage.has("passive-cue", { start: region.start, end: verb.start }))
    return subject;
  if (!ahead) {
    const fed = fedSubject(passage, before, predicate);
    const subjects = isInPurposes(passage, before) ? [] : subjectsIn(passage, before, blocked);
    // "Your requests, and what we draw from them, feed": up to a comma, where the whole is no name.
    const [first = ""] = fed && subjects.length === 0 ? passage.folded.slice(fed.start, fed.end).split(",") : [];
    if (fed && first) {
      const whole = unknownData(passage, fed, blocked);
      return whole.length > 0
        ? whole
        : unknownData(passage, { start: fed.start, end: fed.start + first.length }, blocked);
    }
    return subjects.length > 0 || !behind || isOfNoObject(passage, predicate, behind)
      ? subjects
      : unknownData(passage, behind, blocked);
  }
  const described = describedObject(passage, before, blocked);
  if (described.length > 0) return described;
  return slots
    .filter((slot) => !isOfNoObject(passage, predicate, slot))
    .flatMap((slot) => unknownData(passage, slot, blocked))
    .slice(0, 1);
}

/** "train our AI to assist | with | studying", "Provide|, maintain and improve our AI": words that are no object of a training. */
function isOfNoObject(passage: Passage, predicate: Range, slot: Range): boolean {
  const [end] = passage.mentions("purpose-link", { start: predicate.end, end: Math.max(predicate.end, slot.start) });
  const link = passage.mentions("recipient-link").find((it) => it.end === slot.start);
  return (
    (end && link && wordsBetween(passage, end.end, link.start) > 0) || /^\s*,/.test(passage.folded.slice(slot.start))
  );
}

/** "We use it for: the delivery of your orders, | the training of our AI": behind a colon, each end stands for itself. */
function startOfEnd(passage: Passage, region: Range, predicate: Range): number {
  const colon = passage.folded.lastIndexOf(":", region.start);
  if (colon < 0 || wordsBetween(passage, colon, region.start) > 0) return region.start;
  const ahead = { start: 0, end: colon };
  const leads = [...passage.mentions("purpose-link", ahead), ...passage.mentions("purpose-header", ahead)].some(
    ({ end }) => wordsBetween(passage, end, colon) <= wordsAway.announcedEnds,
  );
  if (!leads) return region.start;
  const mark = Math.max(...[",", ";"].map((it) => passage.folded.lastIndexOf(it, predicate.start - 1)));
  const joint = passage.mentions("and", { start: region.start, end: predicate.start }).at(-1);
  return Math.max(region.start, mark + 1, joint?.end ?? 0);
}

/** "We use the information | that you gave us or that we collect | to train": the last verb only says which data is meant. */
function describedObject(passage: Passage, before: Range, blocked: readonly Range[]): FoundData[] {
  const isPurpose = passage
    .mentions("purpose-link", before)
    .some(({ end }) => wordsBetween(passage, end, before.end) === 0);
  const [main] = isPurpose ? usesIn(passage, before) : [];
  if (!main) return [];
  const object = { start: main.end, end: endOfObject(passage, main.end, before.end) };
  return dataIn(passage, object, "clause", blocked).filter((it) => !passage.touches("excluding", it));
}

/** "The training data of our model was licensed from …", "… includes X": where it was got, or what it covers, tells. */
function trainingData(passage: Passage, region: Range, predicate: Range, blocked: readonly Range[]): FoundData[] {
  const subject = passage.mentions("training-data").find((it) => overlaps(it, predicate));
  if (!subject) return [];
  const behind = { start: subject.end, end: region.end };
  const [got] = passage.mentions("acquired", behind);
  if (got) return [namedAs(passage, got, "licensed")];
  const [verb] = passage.mentions("covers-verb", behind);
  return verb ? dataIn(passage, { start: verb.end, end: region.end }, "clause", blocked) : [];
}

/** Whether a bracket that opens behind a place is still open. */
function isInBrackets({ folded }: Passage, at: number, behind: number): boolean {
  const open = folded.lastIndexOf("(", at);
  return open >= behind && folded.lastIndexOf(")", at) < open;
}

/** Behind "on", "with", "using": to the end of the clause, or to the next purpose. */
function forwardSlot(passage: Passage, region: Range, predicate: Range): Range | undefined {
  const link = passage.mentions("data-link").find(
    (it) =>
      it.start >= predicate.start &&
      it.end >= predicate.end &&
      it.end <= region.end &&
      // "training our AI, marketing (with your consent)": brackets are about what stands in front of them.
      !isInBrackets(passage, it.start, predicate.end) &&
      // "on a regular basis", « par exemple »: how it is done.
      !passage.touches("manner", it) &&
      !leadsToRelative(passage, it),
  );
  const learns =
    !isMade(passage, predicate) &&
    learningKinds.some((kind) => passage.mentions(kind).some(({ end }) => end === predicate.end));
  // "learns from posts on the board": what it learns from stands right behind it.
  if (learns && (!link || wordsBetween(passage, predicate.end, link.start) > 0))
    return { start: predicate.end, end: endOfObject(passage, predicate.end, region.end) };
  if (!link || wordsBetween(passage, predicate.end, link.start) > 8) return undefined;
  const gap = { start: predicate.end, end: link.start };
  const slot = { start: link.end, end: endOfObject(passage, link.end, region.end) };
  // "models that answer with text": the link belongs to the relative clause, unless a comma or a limit sets it off. "Only
  // on" may be written with the same word: "n'entraînons nos modèles que sur".
  if (
    !isSetApart(passage, link, slot) &&
    passage
      .mentions("relative", gap)
      .some((it) => it.start - gap.start <= 1 && !limits.some((kind) => passage.touches(kind, it))) &&
    !/,\s*$/.test(passage.folded.slice(gap.start, gap.end))
  )
    return undefined;
  return slot;
}

/** "the model | with which we predict demand": no data stands behind. "On which ads you saw" is data. */
function leadsToRelative(passage: Passage, link: Range): boolean {
  const relative = passage.mentions("relative").some(({ start }) => start >= link.start && start - link.end <= 1);
  return relative && !passage.touches("clause-for-data", link);
}

/** "the model that suggests threads | only on public posts", "… | on public posts alone": data that is limited to itself. */
function isSetApart(passage: Passage, link: Range, slot: Range): boolean {
  const limited = passage.mentions("exclusive").some((it) => overlaps(it, slot) || link.start - it.end === 1);
  return limited && dataIn(passage, slot, "clause").length > 0;
}

const limits = ["exclusive", "not-exclusive"] as const;

/**
 * "trained on which ads you saw, using …": a clause stands where data does, up to the next part of the sentence. What it
 * names itself is the data; where it names none, the whole clause is.
 */
function clauseForData(passage: Passage, slot: Range): FoundData[] | undefined {
  const opener = passage.mentions("clause-for-data").find(({ start, end }) => start <= slot.start && end > slot.start);
  if (!opener) return undefined;
  const next = passage
    .mentions("data-link", { start: opener.end, end: slot.end })
    .find(({ start }) => /,\s*$/.test(passage.folded.slice(opener.end, start)));
  const end = next ? passage.folded.lastIndexOf(",", next.start) : slot.end;
  const clause = trimmedRange(passage, { start: slot.start, end });
  const named = dataIn(passage, clause, "clause");
  return named.length > 0 ? named : [namedAs(passage, clause, "unspecified")];
}

/** "We use A to ship parcels and B to train": only what stands right in front belongs to the predicate. */
function ownConjunct(passage: Passage, before: Range, taken: readonly Range[]): FoundData[] | undefined {
  const first = usesIn(passage, before).at(-1);
  if (!first) return undefined;
  const end = endOfObject(passage, first.end, before.end);
  const and = passage.mentions("and").findLast(({ start, end: to }) => start >= end && to <= before.end);
  if (!and) return undefined;
  const found = dataIn(passage, { start: and.end, end: before.end }, "clause", taken);
  const own = found.filter(
    (it) => wordsBetween(passage, and.end, it.start) === 0 && wordsBetween(passage, it.end, before.end) <= 3,
  );
  return own.length > 0 ? own : undefined;
}

/** "With the data that …, we train": what the sentence begins with, up to its comma. */
function frontedObject(passage: Passage, before: Range): Range | undefined {
  const link = passage.mentions("data-link", before)[0];
  const comma = passage.folded.lastIndexOf(",", before.end);
  if (!link || comma < link.end || wordsBetween(passage, before.start, link.start) > 0) return undefined;
  return { start: link.end, end: comma };
}

/**
 * "To train our models, we use X", "To ship parcels and to train our models we use, among others, X": the purposes stand in front
 * of their main clause.
 */
function mainClauseBehind(passage: Passage, region: Range, predicate: Range): Range | undefined {
  const isFirst = wordsBetween(passage, region.start, predicate.start) <= 3;
  if (!isFirst && !isInPurposes(passage, { start: region.start, end: predicate.start })) return undefined;
  // "the model with which we predict": that tells of the model.
  const we = passage
    .mentions("we", { start: predicate.end, end: region.end })
    .find(({ start }) => !passage.mentions("relative").some(({ end }) => start - end === 1));
  const comma = passage.folded.indexOf(",", predicate.end);
  // "we | and our partners may use": no other clause begins there.
  const end = we && region.end - we.end <= 1 ? passage.text.length : region.end;
  for (const main of [we?.start ?? -1, comma]) {
    if (main < 0 || wordsBetween(passage, predicate.end, main) > wordsAway.frontedPurpose) continue;
    const [verb] = usesIn(passage, { start: main, end });
    if (verb && wordsBetween(passage, main, verb.start) <= wordsAway.subject)
      return { start: verb.end, end: endOfObject(passage, verb.end, end) };
  }
  return undefined;
}

/** "In order to ship parcels, help us prevent fraud and |": purposes that a sentence begins with, and no act of ours among them. */
export function isInPurposes(passage: Passage, ahead: Range): boolean {
  const [first] = passage.mentions("purpose-link", ahead);
  if (!first || wordsBetween(passage, ahead.start, first.start) > 0) return false;
  const joints = (["purpose-link", "and"] as const).flatMap((kind) => passage.mentions(kind, ahead));
  const isJoined =
    joints.some(({ end }) => wordsBetween(passage, end, ahead.end) <= 1) ||
    /,\s*$/.test(passage.folded.slice(0, ahead.end));
  const ours = passage.mentions("we", ahead);
  return (
    isJoined &&
    !usesIn(passage, ahead).some((verb) =>
      ours.some(({ end }) => end <= verb.start && wordsBetween(passage, end, verb.start) <= 2),
    )
  );
}

/** "Job offers are fed into our classifier": what stands in front of the passive, where the predicate is what is done with data. */
function fedSubject(passage: Passage, before: Range, predicate: Range): Range | undefined {
  const isNoun = (["training-noun", "fed-into"] as const).some((kind) =>
    passage.mentions(kind).some(({ start }) => start === predicate.start),
  );
  // "are added to the data on which we train"
  const cue = passage
    .mentions("passive-cue", before)
    .findLast(({ end }) => wordsBetween(passage, end, predicate.start) <= (isNoun ? wordsAway.fed : 0));
  if (cue) return isNoun ? { start: before.start, end: cue.start } : undefined;
  // "end up in the pool with which we train"
  const joins = passage
    .mentions("feeds", before)
    .findLast(({ end }) => isNoun && wordsBetween(passage, end, predicate.start) <= 1);
  if (joins && !passage.has("we", { start: before.start, end: joins.start }))
    return { start: before.start, end: joins.start };
  return feedsByItself(passage, before, predicate) ? before : undefined;
}

/** "The interviews feed our AI": the predicate is the verb, and what stands in front of it the subject. */
function feedsByItself(passage: Passage, before: Range, predicate: Range): boolean {
  if (isMade(passage, predicate))
    return !passage.has("we", { start: passage.folded.lastIndexOf(",", before.end), end: before.end });
  const feeds = passage.mentions("feeds").some(({ start }) => start === predicate.start);
  const isPurpose = passage
    .mentions("purpose-link")
    .some(({ end }) => predicate.start - end <= 1 && end <= predicate.start);
  return feeds && !isPurpose && !passage.has("we", before);
}

/** "The interviews make our AI smarter". */
function isMade(passage: Passage, predicate: Range): boolean {
  const better = passage.mentions("getting-better").some(({ end }) => end === predicate.end);
  return better && passage.mentions("making-verb").some(({ start }) => start === predicate.start);
}

/** What stands as the subject, with all that "and" joins to it: "public pages and data from our users train our models". */
function subjectsIn(passage: Passage, before: Range, blocked: readonly Range[]): FoundData[] {
  const found = dataIn(passage, before, "clause", blocked);
  let first = found.at(-1)?.start ?? before.end;
  // "Your content, excluding drafts, trains": what stands in an aside is not all of the subject.
  const aside = ["excluding", "enumeration-of"] as const;
  for (const it of found.toReversed()) {
    const between = { start: it.end, end: first };
    const isAside =
      aside.some((kind) => passage.has(kind, between)) && onlyBetween(passage, aside, it.end, first, opens);
    if (isAside || areJoined(passage, it.end, first)) first = it.start;
  }
  return found.filter(({ start }) => start >= first);
}

/** "pages and posts", "not only pages but also your posts". */
function areJoined(passage: Passage, from: number, to: number): boolean {
  const joint = passage
    .mentions("not-boundary")
    .find(({ start, end }) => start < from && end > from && end <= to && wordsBetween(passage, end, to) <= 1);
  return joint !== undefined || onlyBetween(passage, "and", from, to);
}

/** What opens an aside, and an article. */
const opens = /^[\s,(]*(?:\p{L}{2,4} )?$/u;

/** The data that a sentence's main verb acts on, for clauses that inherit it; all of its data where no verb is found. */
export function mainData(passage: Passage, place: DataObject["place"], taken: readonly Range[]): FoundData[] {
  const slot = objectSlot(passage, wholeOf(passage));
  const found = slot ? dataIn(passage, slot, place, taken) : [];
  return found.length > 0 ? found : dataIn(passage, wholeOf(passage), place, taken);
}
