import type { MentionKind } from "../../../languages/lexicon.ts";
import { type Passage, wordCount } from "../../words/passages.ts";
import { besideInList } from "../neighbours.ts";
import type { Segment } from "../segments.ts";
import { dataKinds } from "../sentence/scope-of-no.ts";

/**
 * "## Account data", "We note:", "On file:", or nothing but the title of the policy, and below it "- Name", "- Biometric data": a
 * list that tells what there is of data, also behind "In short:".
 */
export function isInInventory(segments: readonly Segment[], segment: Segment): boolean {
  const { kind, passage, headings, leadIns } = segment;
  const [leadIn, heading] = [leadIns.at(-1), headings.at(-1)];
  if (kind !== "item" || says(passage)) return false;
  const title = leadIn?.has("in-short") && !says(leadIn) ? (heading ?? leadIn) : (leadIn ?? heading);
  if (title && !tellsOfData(title)) return false;
  if ([...headings, ...leadIns].some((it) => otherMatters.some((matter) => it.has(matter)))) return false;
  const beside = besideInList(segments, segment).map((it) => it.passage);
  return [passage, ...beside].some(namesOtherData) && !beside.some(says);
}

function tellsOfData(title: Passage): boolean {
  return namesData(title) || (["we", "file-word", "policy-title"] as const).some((it) => title.has(it));
}

function namesOtherData(passage: Passage): boolean {
  return dataKinds.some((kind) => passage.mentions(kind).some((it) => !passage.touches("body-signal", it)));
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
