import type { MentionKind } from "../../../languages/lexicon.ts";
import type { DataObject } from "../../model.ts";
import {
  hasMentionIn,
  mentionsIn,
  onlyBetween,
  overlaps,
  type Passage,
  phraseOf,
  type Range,
  wholeOf,
  wordCount,
  wordsBetween,
} from "../../words/passages.ts";
import { lettersAway, wordsAway } from "../../words/reach.ts";
import { dataIn, type FoundData, termIn } from "./data.ts";

/**
 * The data that a predicate's own clause names: behind it ("train our models on X"), and in front of it ("we use X to
 * train", "X is used to train").
 * @param taken ranges that are no data: the models
 */
export function localData(passage: Passage, region: Range, predicate: Range, taken: readonly Range[]): FoundData[] {
  const blocked = [...taken, predicate];
  const acquired = acquiredData(passage, region, predicate);
  if (acquired) return [acquired];
  const included = includedData(passage, region, predicate, blocked);
  if (included.length > 0) return included;
  const behind = forwardSlot(passage, region, predicate);
  const before = { start: region.start, end: predicate.start };
  const conjunct = ownConjunct(passage, before, blocked);
  if (conjunct) return conjunct;
  const ahead =
    objectSlot(passage, before) ?? frontedObject(passage, before) ?? mainClauseBehind(passage, region, predicate);
  const slots = [ahead, behind].filter((slot) => slot !== undefined);
  const found = slots.flatMap((slot) => dataIn(passage, slot, "clause", blocked));
  if (found.length > 0) return found;
  const verb = usesIn(passage, before).at(-1);
  const active = verb && passage.mentions("active-form").some((it) => overlaps(it, verb));
  const subject = verb && !active ? dataIn(passage, { start: region.start, end: verb.start }, "clause", blocked) : [];
  if (verb && subject.length > 0 && hasMentionIn(passage, "passive-cue", { start: region.start, end: verb.start }))
    return subject;
  if (!ahead) {
    const fed = fedSubject(passage, before, predicate);
    const subjects = subjectsIn(passage, before, predicate, blocked);
    if (subjects.length === 0 && fed) return unknownData(passage, fed, blocked);
    return subjects.length > 0 || !behind || !isTrainedOn(passage, behind)
      ? subjects
      : unknownData(passage, behind, blocked);
  }
  return slots.flatMap((slot) => unknownData(passage, slot, blocked)).slice(0, 1);
}

/** "Job offers are fed into our classifier": what stands in front of the passive, where the predicate is what is done with data. */
function fedSubject(passage: Passage, before: Range, predicate: Range): Range | undefined {
  if (!passage.mentions("training-noun").some(({ start }) => start === predicate.start)) return undefined;
  const cue = passage.mentions("passive-cue").find(({ end }) => predicate.start - end === 1);
  return cue && { start: before.start, end: cue.start };
}

/** "The training data of our model was licensed from …": where it was got says which data it is. */
function acquiredData(passage: Passage, region: Range, predicate: Range): FoundData | undefined {
  const subject = passage.mentions("training-data").find((it) => overlaps(it, predicate));
  const got = subject && mentionsIn(passage, "acquired", { start: subject.end, end: region.end })[0];
  return got && namedAs(passage, got, "licensed");
}

/** "The training data of our model includes X". */
function includedData(passage: Passage, region: Range, predicate: Range, blocked: readonly Range[]): FoundData[] {
  const subject = passage.mentions("training-data").find((it) => overlaps(it, predicate));
  const verb = subject && mentionsIn(passage, "covers-verb", { start: subject.end, end: region.end })[0];
  return verb ? dataIn(passage, { start: verb.end, end: region.end }, "clause", blocked) : [];
}

/** Right behind "train … on": "based on" and "with your consent" say something else. */
function isTrainedOn(passage: Passage, slot: Range): boolean {
  const on = passage.mentions("train-on").find(({ end }) => slot.start >= end && slot.start - end <= 1);
  const longer = passage.mentions("data-link").some((it) => on && it.start < on.start && it.end >= on.end);
  const condition = (["consent", "refusal", "legal-basis", "open-condition"] as const).some((kind) =>
    passage
      .mentions(kind)
      .some(
        ({ start, end }) =>
          start - slot.start < lettersAway.conditionBehind && end > slot.start - lettersAway.conditionAhead,
      ),
  );
  return on !== undefined && !longer && !condition;
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
  const link = mentionsIn(passage, "data-link", before)[0];
  const comma = passage.folded.lastIndexOf(",", before.end);
  if (!link || comma < link.end || wordsBetween(passage, before.start, link.start) > 0) return undefined;
  return { start: link.end, end: comma };
}

/** "To train our models, we use X": the purpose stands in front of its main clause. */
function mainClauseBehind(passage: Passage, region: Range, predicate: Range): Range | undefined {
  if (wordsBetween(passage, region.start, predicate.start) > 3) return undefined;
  const comma = passage.folded.indexOf(",", predicate.end);
  if (comma < 0 || comma >= region.end || wordsBetween(passage, predicate.end, comma) > wordsAway.frontedPurpose)
    return undefined;
  const after = { start: comma + 1, end: region.end };
  const verb = usesIn(passage, after)[0];
  if (!verb || wordsBetween(passage, comma, verb.start) > 4) return undefined;
  return { start: verb.end, end: endOfObject(passage, verb.end, region.end) };
}

/** What stands as the subject, with all that "and" joins to it: "public pages and data from our users train our models". */
function subjectsIn(passage: Passage, before: Range, predicate: Range, blocked: readonly Range[]): FoundData[] {
  const found = dataIn(passage, before, "clause", blocked);
  const last = found.findLast((it) => isSubject(passage, it, predicate));
  let first = last?.start ?? before.end;
  for (const it of found.toReversed()) {
    if (it.end <= first && onlyBetween(passage, "and", it.end, first)) first = it.start;
  }
  return last ? found.filter(({ start, end }) => start >= first && end <= last.end) : [];
}

/** "Your ratings train our model", "your data helps us build models": right in front of the predicate. */
function isSubject(passage: Passage, data: Range, predicate: Range): boolean {
  const between = { start: data.end, end: predicate.start };
  const reach = hasMentionIn(passage, "passive-cue", between) || hasMentionIn(passage, "modal", between) ? 13 : 4;
  // ", visible to anyone," is an aside.
  const words = passage.folded.slice(between.start, between.end).replace(/,[^,;:()]*,/g, " ");
  if (/[,;:()]/.test(words)) return false;
  return wordCount(words) <= reach && !hasMentionIn(passage, "as-a-tool", between);
}

/** The data that a sentence's main verb acts on, for clauses that inherit it; all of its data where no verb is found. */
export function mainData(passage: Passage, place: DataObject["place"], taken: readonly Range[]): FoundData[] {
  const slot = objectSlot(passage, wholeOf(passage));
  const found = slot ? dataIn(passage, slot, place, taken) : [];
  return found.length > 0 ? found : dataIn(passage, wholeOf(passage), place, taken);
}

/** Behind "on", "with", "using": to the end of the clause, or to the next purpose. */
function forwardSlot(passage: Passage, region: Range, predicate: Range): Range | undefined {
  const link = passage
    .mentions("data-link")
    .find(({ start, end }) => start >= predicate.start && end >= predicate.end && end <= region.end);
  const learns = passage.mentions("learns-from").some(({ end }) => end === predicate.end);
  // "learns from posts on the board": what it learns from stands right behind it.
  if (learns && (!link || wordsBetween(passage, predicate.end, link.start) > 0))
    return { start: predicate.end, end: endOfObject(passage, predicate.end, region.end) };
  if (!link || wordsBetween(passage, predicate.end, link.start) > 8) return undefined;
  const gap = { start: predicate.end, end: link.start };
  // "models that answer with text": the link belongs to the relative clause, unless a comma sets it off.
  if (
    gap.end >= gap.start &&
    mentionsIn(passage, "relative", gap).some(({ start }) => start - gap.start <= 1) &&
    !/,\s*$/.test(passage.folded.slice(gap.start, gap.end))
  )
    return undefined;
  return { start: link.end, end: endOfObject(passage, link.end, region.end) };
}

/**
 * What the last finite verb of a range acts on. Verbs in a list of purposes ("to …, process orders, train") and verbs
 * that only describe the data ("the information we collect") do not count.
 */
function objectSlot(passage: Passage, range: Range): Range | undefined {
  const verbs = usesIn(passage, range);
  // "Your data helps us answer questions, improve the app and train": the subject is what is used throughout.
  const helps = mentionsIn(passage, "helps", range).find(
    ({ start, end }) =>
      mentionsIn(passage, "we", { start: end, end: range.end }).length === 0 &&
      !isByReader(passage, { start: range.start, end: start }),
  );
  if (helps) return { start: range.start, end: helps.start };
  const verb = verbs.at(-1);
  if (!verb) return undefined;
  const active = { start: verb.end, end: endOfObject(passage, verb.end, range.end) };
  const isGiven = passage.mentions("given-to").some((it) => overlaps(it, verb));
  const passive = !isGiven && (isPassive(passage, verb) || feedsIt(passage, verb, range.end));
  return passive ? { start: range.start, end: verb.start } : active;
}

/** "You allow us to use X": the subject is who gives the data, unless it is what comes from them. */
function isByReader(passage: Passage, { start: from, end: verb }: Range): boolean {
  const reader = passage.mentions("reader").some(({ end }) => end <= verb && wordsBetween(passage, end, verb) <= 1);
  return reader && dataIn(passage, { start: from, end: verb }, "clause").length === 0;
}

/** "Your notes may feed the training of our models": the training is what the verb acts on, and the data its subject. */
function feedsIt(passage: Passage, verb: Range, training: number): boolean {
  const feeds = passage.mentions("feeds").some((it) => overlaps(it, verb));
  return feeds && wordsBetween(passage, verb.end, training) <= 1;
}

function usesIn(passage: Passage, range: Range): Range[] {
  return [...mentionsIn(passage, "use-verb", range), ...mentionsIn(passage, "use-noun", range)]
    .sort((a, b) => a.start - b.start)
    .filter((verb) => !describesData(passage, verb) && standsAsVerb(passage, verb, range));
}

/** "information we collect": the verb only says which information is meant. */
function describesData(passage: Passage, verb: Range): boolean {
  if (passage.mentions("data-catch-all").some((data) => data.start < verb.start && data.end >= verb.end)) return true;
  return passage
    .mentions("data-tail")
    .some(
      (tail) =>
        overlaps(tail, verb) &&
        dataHeads.some((kind) => passage.mentions(kind).some(({ end }) => end <= tail.start && tail.start - end <= 2)),
    );
}

const dataHeads: readonly MentionKind[] = ["data-catch-all", "data-named", "data-private", "data-public"];

/** With a subject, an auxiliary or another finite verb in front, or at the beginning of its clause. */
function standsAsVerb(passage: Passage, verb: Range, range: Range): boolean {
  if (onlyBetween(passage, "opener", range.start, verb.start, /^[\s"“«(*•–,-]*$/)) return true;
  if (passage.mentions("passive-cue").some((it) => overlaps(it, verb))) return true;
  return passage
    .mentions("finite-cue")
    .some(
      ({ start, end }) =>
        start >= range.start &&
        end <= verb.start &&
        wordsBetween(passage, end, verb.start) <= 3 &&
        !/^[^,]*[,;:]\s*$/.test(passage.folded.slice(end, verb.start)),
    );
}

/** "X is used", « X sont utilisées », "X helps us". */
function isPassive(passage: Passage, verb: Range): boolean {
  const cues = passage.mentions("passive-cue");
  if (cues.some((it) => overlaps(it, verb))) return true;
  if (passage.mentions("active-form").some((it) => it.start <= verb.start && it.end === verb.end)) return false;
  return cues.some(({ end }) => end <= verb.start && wordsBetween(passage, end, verb.start) <= 2);
}

/** Where the object ends and a purpose, a recipient or a new clause begins. */
function endOfObject(passage: Passage, from: number, to: number): number {
  const joined = passage.mentions("not-an-end");
  const next = passage
    .mentions("object-end")
    .find(
      (it) =>
        it.start > from &&
        it.end <= to &&
        wordsBetween(passage, from, it.start) >= 1 &&
        !joined.some((other) => overlaps(other, it)),
    );
  return next?.start ?? to;
}

/** Data in words that no lexicon knows, where the sentence plainly has an object: "we use gizmo readings to train". */
function unknownData(passage: Passage, slot: Range, taken: readonly Range[]): FoundData[] {
  if ([...passage.mentions("anaphor"), ...taken].some((it) => overlaps(it, slot))) return [];
  // "gizmo readings that our partners publish": what is told of it is not what it is.
  const told = mentionsIn(passage, "relative", slot).find(({ start }) => wordsBetween(passage, slot.start, start) > 0);
  const head = { start: slot.start, end: told?.start ?? slot.end };
  if ((["not-data", "not-an-object"] as const).some((kind) => hasMentionIn(passage, kind, head))) return [];
  if (mentionsIn(passage, "third-party", slot).some(({ start }) => wordsBetween(passage, slot.start, start) <= 1))
    return [];
  const first = { start: slot.start, end: mentionsIn(passage, "and", head)[0]?.start ?? head.end };
  const object = fewWordsOf(passage, slot) ?? fewWordsOf(passage, head) ?? fewWordsOf(passage, first);
  return object && hasContent(passage, object) ? [namedAs(passage, object, "unspecified")] : [];
}

/** The words of a range up to a comma or a stop, where they are no more than a name may have. */
function fewWordsOf(passage: Passage, { start, end }: Range): Range | undefined {
  const [whole, words] =
    /^\s*((?:[^\s,.;:()]+\s+){0,11}?[^\s,.;:()]+)\s*(?=$|[,.;:()])/.exec(passage.folded.slice(start, end)) ?? [];
  if (whole === undefined || words === undefined) return undefined;
  const first = start + whole.indexOf(words);
  return { start: first, end: first + words.length };
}

/** Words that are a name of data, though no lexicon knows them as such. */
function namedAs(passage: Passage, { start, end }: Range, source: DataObject["source"]): FoundData {
  const range = { start, end };
  const object: DataObject = {
    ...phraseOf(passage, range),
    grain: "named",
    visibility: "unspecified",
    broad: false,
    source,
    deidentified: hasMentionIn(passage, "deidentified", range),
    head: passage.text.slice(range.start, range.end),
    exampled: false,
    term: termIn(passage, range),
    place: "clause",
  };
  return { ...range, passage, object };
}

/** More than small words stand there. */
function hasContent({ folded, lexicon: { commonWords, fillers } }: Passage, { start, end }: Range): boolean {
  return (folded.slice(start, end).match(/\p{L}+/gu) ?? []).some(
    (word) => word.length > 2 && !commonWords.has(word) && !fillers.has(word),
  );
}
