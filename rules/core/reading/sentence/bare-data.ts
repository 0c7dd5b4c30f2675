import type { MentionKind } from "../../../languages/lexicon.ts";
import { areFewWords, overlaps, type Passage, type Range } from "../../words/passages.ts";
import type { DataKind } from "./data-object.ts";

/** "soil data", « données agricoles »: a word of its own beside bare "data" tells which, whatever word it is. */
export function withModifier<T extends Range & { kind: DataKind }>(
  passage: Passage,
  found: T,
  taken: readonly Range[],
): T {
  const { head, beside } = passage.lexicon.bareData;
  if (found.kind !== "data-catch-all" || !head.test(passage.folded.slice(found.start, found.end))) return found;
  const first = passage.lexicon.nounHead === "first";
  const offset = first ? found.end : 0;
  const match = beside.exec(first ? passage.folded.slice(found.end) : passage.folded.slice(0, found.start));
  const { word } = match?.groups ?? {};
  if (!match || !word) return found;
  const start = offset + match.index + match[0].lastIndexOf(word);
  const modifier = { start, end: start + word.length };
  const tells =
    !(isVerb(passage, start) && !first) &&
    !taken.some((it) => overlaps(it, modifier)) &&
    !tellsNothing.some((kind) => passage.touches(kind, modifier));
  if (!tells) return found;
  return { ...found, kind: "data-named", ...(first ? { end: modifier.end } : { start: modifier.start }) };
}

/** "we make data available", "we may also release data": the word in front of the data is what is done with it. */
function isVerb(passage: Passage, start: number): boolean {
  const isRightBefore = (kind: MentionKind) => passage.mentions(kind).some(({ end }) => start - end === 1);
  const modal = passage.mentions("modal").some(({ end }) => end <= start && areFewWords(passage, end, start, 1));
  return modal || isRightBefore("we") || isRightBefore("purpose-link");
}

/** Words beside "data" that are no noun or adjective of its own, or say nothing about it. */
const tellsNothing = [
  "plain-modifier",
  "not-a-modifier",
  "use-verb",
  "use-noun",
  "biometric-verb",
  "destroy-verb",
  "disclose-verb",
  "training-verb",
  "building-verb",
  "deidentified",
  "broad",
  "quantifier",
  "and",
  "negator",
  "modal",
  "finite-cue",
  "purpose-link",
  "reader",
  "first-party",
  "third-party",
  "affiliate",
  "special-category",
] as const satisfies readonly MentionKind[];
