import type { MentionKind } from "../../../languages/lexicon.ts";
import { type Passage, wordCount } from "../../words/passages.ts";
import type { Segment } from "../segments.ts";
import { dataKinds } from "../sentence/scope-of-no.ts";

/** "## Account data", and below it "- Name", "- Biometric data": a list under a title that names data tells what there is of it. */
export function isInInventory(segments: readonly Segment[], segment: Segment): boolean {
  const { kind, passage, block, headings, leadIns } = segment;
  const title = headings.at(-1);
  if (kind !== "item" || leadIns.length > 0 || !title || !namesData(title) || says(passage)) return false;
  if (headings.some((it) => otherMatters.some((matter) => it.has(matter)))) return false;
  const beside = segments.filter((it) => it.block !== block && it.block.group === block.group);
  return beside.some((it) => dataKinds.some((data) => it.passage.has(data))) && !beside.some((it) => says(it.passage));
}

/** "Account data", "Personal information". */
export function namesData(title: Passage): boolean {
  return (title.has("term-head") || title.has("data-catch-all")) && wordCount(title.text) <= longestTitle;
}

/** In words. */
const longestTitle = 5;

/** What has a verb is no entry. */
function says(passage: Passage): boolean {
  return (["we", "modal", "negator", "passive-cue", "reader-choice"] as const).some((it) => passage.has(it));
}

/** Of what such a list tells no practice. */
const otherMatters = [
  "negator",
  "special-category",
  "definition",
  "heading-rights",
  "heading-sharing",
  "heading-retention",
  "heading-security",
  "glossary-title",
  "law-named",
] as const satisfies readonly MentionKind[];
