import { areFewWords } from "../../words/passages.ts";
import { type Field, fieldsOf, tellsGround } from "../around/title-fields.ts";
import type { Draft } from "../draft.ts";
import type { Segment } from "../segments.ts";
import { dataIn } from "../sentence/data.ts";
import { trainingPredicates } from "../sentence/predicates.ts";
import { comesNext } from "../sentence/scope-of-no.ts";

/**
 * "### Train our AI models", and below it "Legal basis: legitimate interests"; "**AI training:** all data we hold": a purpose
 * that only its title names takes place where a ground is told for it, or the data, and no sentence says more of it.
 */
export function withTitledPurpose(segments: readonly Segment[], draft: Draft): Draft {
  const { segment, range, speechAct } = draft;
  if (speechAct !== "label") return draft;
  const fields = fieldsOf(segments, segment, range, (passage) => trainingPredicates(passage).length > 0);
  if (!fields.some(tellsGround) && !fields.some(isData)) return draft;
  const data = fields.flatMap((it) => dataIn(it.passage, it.range, "row").map(({ object }) => object));
  return { ...draft, speechAct: "assertion", data: draft.data.length > 0 ? draft.data : data };
}

/** "| all data | we hold about you": nothing but the data. */
function isData({ passage, range, isValue }: Field): boolean {
  const [data] = passage.mentions("data-catch-all", range);
  if (!isValue || !data || !areFewWords(passage, range.start, data.start, 0)) return false;
  const goesOn = (["we", "and", "relative"] as const).some((kind) => comesNext(passage, kind, data.end));
  return goesOn || areFewWords(passage, data.end, range.end, 0);
}
