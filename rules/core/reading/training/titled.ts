import { areFewWords, type Passage, wholeOf, wordsBetween } from "../../words/passages.ts";
import { type Field, fieldsOf, tellsGround } from "../around/title-fields.ts";
import type { Draft } from "../draft.ts";
import type { Segment } from "../segments.ts";
import { dataIn } from "../sentence/data.ts";
import { trainingPredicates } from "../sentence/predicates.ts";
import { comesNext } from "../sentence/scope-of-no.ts";

/**
 * "### Train our AI models", and below it "Legal basis: legitimate interests" or "We use your content"; "**AI training:** all data
 * we hold", or a list of the data; "We use your data to:" above "**Train our AI.** This makes it better": a purpose that only its
 * title names takes place where a ground is told for it, or the data, or what uses the data stands above, and no sentence says more of it.
 */
export function withTitledPurpose(segments: readonly Segment[], draft: Draft): Draft {
  const { segment, range, speechAct } = draft;
  if (speechAct !== "label") return draft;
  const fields = fieldsOf(segments, segment, range, (passage) => trainingPredicates(passage).length > 0);
  const isDone = fields.some(tellsGround) || fields.some(isData) || (fields.length > 0 && isListedPurpose(draft));
  const used = fields.filter(usesData);
  const isListed = draft.stance !== "does-not" && !fields.some(isSaid) && fields.some(isDataAlone);
  if (!isDone && used.length === 0 && !isListed) return draft;
  const named = used.length > 0 ? used : fields;
  const data = named.flatMap((it) => dataIn(it.passage, it.range, "row").map(({ object }) => object));
  return { ...draft, speechAct: "assertion", data: draft.data.length > 0 && !isListed ? draft.data : data };
}

/** "| all data | we hold about you": nothing but the data. */
function isData({ passage, range, isValue }: Field): boolean {
  const [data] = passage.mentions("data-catch-all", range);
  if (!isValue || !data || !areFewWords(passage, range.start, data.start, 0)) return false;
  const goesOn = (["we", "and", "relative"] as const).some((kind) => comesNext(passage, kind, data.end));
  return goesOn || areFewWords(passage, data.end, range.end, 0);
}

/** "- your messages", below "Data that trains our models": an item that is only its name. */
function isDataAlone({ passage, range }: Field): boolean {
  const [data] = dataIn(passage, range, "row");
  return data !== undefined && wordsBetween(passage, range.start, data.start) <= 1;
}

/** "- We may read your messages", "- Your posts are read": a sentence of its own; "- all that | we hold |" is none. */
function isSaid({ passage, range }: Field): boolean {
  const [data] = dataIn(passage, range, "row");
  return (
    passage.has("we", { start: range.start, end: data?.start ?? range.end }) ||
    (["modal", "passive-cue", "use-verb", "reader-act"] as const).some((kind) => passage.has(kind, range))
  );
}

/** "We may use | your content": for what the title says, as no other purpose is told. */
function usesData({ passage, range }: Field): boolean {
  // "For this purpose, we use …": that sentence tells it by itself.
  if (passage.has("for-this", range)) return false;
  const we = passage.mentions("we", range)[0];
  const use = we && passage.mentions("use-verb", { start: we.end, end: range.end })[0];
  const [data] = use ? passage.mentions("data-catch-all", { start: use.end, end: range.end }) : [];
  if (!use || !data || wordsBetween(passage, we.end, use.start) > 1) return false;
  const isRight = wordsBetween(passage, use.end, data.start) <= 1;
  return isRight && !passage.has("purpose-link", { start: data.end, end: range.end });
}

/** "We use your data to:" or "How we use your data" above "To train our AI". */
function isListedPurpose({ segment: { passage, leadIns, headings }, range }: Draft): boolean {
  const above = leadIns.at(-1) ?? headings.at(-1);
  return wordsBetween(passage, 0, range.start) <= 1 && above !== undefined && tellsUse(above);
}

/** Whether a lead-in or a title says that data is used. */
export function tellsUse(above: Passage): boolean {
  const [use] = above.mentions("use-verb");
  return use !== undefined && dataIn(above, wholeOf(above), "lead-in").length > 0 && !above.has("negator");
}
