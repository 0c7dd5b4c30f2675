import {
  areFewWords,
  overlaps,
  type Passage,
  phraseOf,
  type Range,
  trimmedRange,
  wordsBetween,
} from "../../words/passages.ts";
import type { Draft } from "../draft.ts";
import { choicesOf } from "../sentence/conditions.ts";
import { dataIn, spanFrom } from "../sentence/data.ts";
import { modelsIn } from "../sentence/named-models.ts";
import { isOfNextDenial } from "../sentence/negation.ts";
import { openedBy } from "../sentence/openings.ts";
import { trainingPredicates } from "../sentence/predicates.ts";
import { dataKinds } from "../sentence/scope-of-no.ts";

/** "We do not train on chats, except …": what is excepted is a practice of its own. */
export function exceptionTo(draft: Draft): Draft[] {
  const { passage } = draft.segment;
  if (draft.stance !== "does-not" || draft.speechAct !== "assertion") return [];
  const exception = exceptionIn(passage, draft.range);
  if (!exception) return [];
  const { region } = exception;
  // "use it for all | except to help | train": it is the training that is left out.
  const isAmid = region.end <= draft.range.start && wordsBetween(passage, 0, exception.start) > 0;
  const isLeftOut = isAmid && wordsBetween(passage, region.start, region.end) <= 2;
  if (isLeftOut && !dataKinds.some((kind) => passage.has(kind, region))) return [];
  const marked = { start: exception.start, end: region.end };
  // "not used for training or anything else except to provide the service": that is done for the service.
  if (passage.has("to-serve", region)) return [];
  const named = dataIn(passage, region, "clause", modelsIn(passage));
  const law = passage.mentions("required-by-law", region);
  const concrete = named.filter(
    (it) =>
      it.object.grain !== "catch-all" &&
      !law.some((words) => overlaps(words, it)) &&
      !isOfCondition(passage, region, it),
  );
  const open =
    concrete.length === 0 &&
    (exception.isLeftOpen ||
      (!readerTriggers.some((kind) => passage.has(kind, region)) &&
        undoings.some((kind) => passage.has(kind, marked))));
  const data = (concrete.length > 0 ? concrete.map(({ object }) => object) : draft.data).filter(
    ({ grain }) => open || grain !== "catch-all",
  );
  if (data.length === 0 && !open) return [];
  const choices = choicesOf(passage);
  return [
    {
      ...draft,
      // What opens the exception is said once, of the exception itself.
      ...(open && { vague: [], purposes: [] }),
      region,
      stance: choices.some(({ kind }) => kind === "opt-in") ? "only-with-consent" : "may",
      predicate: phraseOf(passage, trimmedRange(passage, region)),
      data,
      dataSpan: spanFrom(concrete, passage, region),
      choices,
      exclusions: [],
      swallows: open,
      exception: phraseOf(passage, exception),
    },
  ];
}

/** "unless safeguards | are | in place": what a condition is about is not what is excepted, but for data of the reader. */
function isOfCondition(passage: Passage, region: Range, data: Range): boolean {
  const [cue] = passage.mentions("passive-cue", { start: data.end, end: region.end });
  if (!cue || passage.touches("reader", data) || passage.has("relative", { start: data.end, end: cue.start }))
    return false;
  return areFewWords(passage, data.end, cue.start, longestSubject);
}

/** In words, behind its noun: "mesures | de protection adéquates | soient". */
const longestSubject = 3;

/** What leaves an exception open, and what leaves it to the reader. */
const undoings = [
  "open-condition",
  "open-exception",
  "deidentified-form",
  "required-by-law",
  "permitted-by-law",
  "purpose-generic",
  "purpose-circular",
  "data-catch-all",
] as const;
const readerTriggers = ["consent", "reader-trigger"] as const;

/**
 * Words that take something out of a denial, behind it or in front: "Except as needed, we do not …". A promise that holds
 * only as far as the law permits is none where the law permits more.
 */
function exceptionIn(passage: Passage, predicate: Range): FoundException | undefined {
  const { folded, text } = passage;
  const marks = passage.mentions("exception");
  const behind = marks.find((it) => it.start >= predicate.end && !isOfNextDenial(passage, predicate, it));
  if (behind) {
    const bracket = folded[behind.start - 1] === "(" ? folded.indexOf(")", behind.end) : -1;
    const region = { start: behind.end, end: bracket < 0 ? text.length : bracket };
    const words = text.slice(behind.start, region.end).replace(/(?<![\s.!?…;:*_])[\s.!?…;:*_]+$/, "");
    return { start: behind.start, end: behind.start + words.length, region };
  }
  const limit = passage.mentions("as-far-as-law")[0];
  if (limit) return { start: limit.start, end: limit.end, region: limit };
  return (
    exceptionAmid(passage, predicate, marks) ??
    exceptionAhead(passage, predicate, marks) ??
    othersMay(passage, predicate)
  );
}

/** "…, but our partners may", "…, but we may in future": what is denied may be done all the same. */
function othersMay(passage: Passage, predicate: Range): FoundException | undefined {
  const end = passage.text.length;
  const but = passage.mentions("boundary", { start: predicate.end, end })[0];
  const modal = but && passage.mentions("modal", { start: but.start, end })[0];
  if (!modal || wordsBetween(passage, but.end, modal.start) > 3) return undefined;
  const isLeft = wordsBetween(passage, modal.end, end) === 0 || passage.touches("open-exception", modal);
  const isTheirs = (["we", "third-party", "affiliate"] as const).some((kind) =>
    passage.has(kind, { start: but.start, end: modal.start }),
  );
  const region = { start: but.start, end };
  return isLeft && isTheirs ? { ...region, region, isLeftOpen: true } : undefined;
}

/** An exception, and the range of what is excepted. */
type FoundException = Range & { readonly region: Range; readonly isLeftOpen?: true };

/** "No data other than your posts is used to train": between the no and what it denies. */
function exceptionAmid(passage: Passage, predicate: Range, marks: readonly Range[]): FoundException | undefined {
  const negators = passage.mentions("negator");
  const mark = marks.find(
    ({ start, end }) =>
      end <= predicate.start &&
      negators.some((no) => isDirectly(passage, no, start)) &&
      !negators.some((no) => no.start >= end && no.end <= predicate.start),
  );
  if (!mark) return undefined;
  const rest = { start: mark.end, end: predicate.start };
  const verbs = (["passive-cue", "use-verb"] as const).flatMap((kind) => passage.mentions(kind, rest));
  const ends = [passage.folded.indexOf(",", mark.end), ...verbs.map(({ start }) => start)].filter((it) => it >= 0);
  const end = Math.min(predicate.start, ...ends);
  return { start: mark.start, end, region: { start: mark.end, end } };
}

/** "Except where quality, safety or progress calls for it, we do not …". */
function exceptionAhead(passage: Passage, predicate: Range, [mark]: readonly Range[]): FoundException | undefined {
  if (!mark) return undefined;
  const opened = openedBy(passage, mark);
  if (!opened.isInFront || opened.end > predicate.start) return undefined;
  return { start: mark.start, end: opened.end, region: { start: mark.end, end: opened.end } };
}

/** Whether no other training stands between a no and what it leaves out. */
function isDirectly(passage: Passage, no: Range, exception: number): boolean {
  return (
    no.end <= exception && !trainingPredicates(passage).some(({ start, end }) => start >= no.end && end <= exception)
  );
}
