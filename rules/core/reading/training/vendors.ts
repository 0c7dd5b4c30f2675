import { isCompany } from "../../../languages/any.ts";
import type { Recipient } from "../../model.ts";
import { type Passage, phraseOf, type Range, wholeOf, within, wordsBetween } from "../../words/passages.ts";
import { wordsAway } from "../../words/reach.ts";
import type { Segment } from "../segments.ts";
import { modelsIn } from "../sentence/named-models.ts";
import type { Predicate } from "../sentence/predicates.ts";

/**
 * "Our translation supplier may use your texts to improve its products": what sells AI is only made better by what it learns.
 * "Improve its services" says so of nobody else.
 */
export function vendorsPredicates(segments: readonly Segment[], segment: Segment): Predicate[] {
  const { passage } = segment;
  if (!passage.has("own-wares") || !speaksOfAi(segments, segment)) return [];
  return passage.mentions("own-wares").flatMap(({ start, end }): Predicate[] => {
    const verb = (["building-verb", "training-verb"] as const)
      .flatMap((kind) => passage.mentions(kind, { start: 0, end: start }))
      .sort((a, b) => a.start - b.start)
      .findLast((it) => !/[.,;:()]/.test(passage.folded.slice(it.end, start)));
    if (!verb || wordsBetween(passage, verb.end, start) > wordsAway.learning) return [];
    return vendorOf(segments, segment, verb) ? [{ start: verb.start, end, confidence: "medium" }] : [];
  });
}

/** Who else makes better what is theirs: the subject, who the row is about, or, for a pronoun, the company of the sentence before. */
export function vendorOf(segments: readonly Segment[], segment: Segment, predicate: Range): Recipient | undefined {
  const { passage, cells } = segment;
  if (passage.has("on-instructions")) return undefined;
  const own = partyIn(passage, predicate.start);
  const between = own && { start: own.end, end: predicate.start };
  // "Partners help us train models and develop their skills": those of the models.
  const isNearest = between && !passage.has("we", between) && !modelsIn(passage).some((it) => within(it, between));
  if (isNearest) return { ...phraseOf(passage, own), kind: "unnamed" };
  const label = cells?.label;
  if (label) return recipientOf(label, partyIn(label, label.text.length) && wholeOf(label));
  const before = segments[segment.index - 1];
  const opens = passage.mentions("anaphor").some(({ start }) => wordsBetween(passage, 0, start) === 0);
  if (!before || before.block !== segment.block || !opens) return undefined;
  return recipientOf(before.passage, partyIn(before.passage, before.passage.text.length));
}

const parties = ["ai-vendor", "third-party", "processor", "independent"] as const;

/** Whoever is named last in front. */
function partyIn(passage: Passage, end: number): Range | undefined {
  return parties
    .flatMap((kind) => passage.mentions(kind, { start: 0, end }))
    .sort((a, b) => a.end - b.end)
    .at(-1);
}

function companyIn({ text }: Passage): Range | undefined {
  return [...text.matchAll(/(?<![\p{L}\d&.-])\p{Lu}[\p{L}\d&.-]{0,40}(?: \p{Lu}[\p{L}\d&-]{0,40}){1,5}/gu)]
    .filter(([words]) => isCompany(words))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))[0];
}

/** The company that a passage names, or else the words for a party. */
function recipientOf(passage: Passage, party: Range | undefined): Recipient | undefined {
  const company = companyIn(passage);
  const words = company ?? party;
  return words && { ...phraseOf(passage, words), kind: company ? "named" : "unnamed" };
}

/** In the sentence or the row, in the one before, or in the heading above. */
function speaksOfAi(segments: readonly Segment[], { passage, block, index, headings, cells }: Segment): boolean {
  const before = segments[index - 1];
  const around = [
    ...(before?.block === block ? [before.passage] : []),
    ...headings.slice(-1),
    ...(cells?.others ?? []).map(({ cell }) => cell),
  ];
  return [passage, ...around].some((it) =>
    (["ai-vendor", "model", "ai-technique"] as const).some((kind) => it.has(kind)),
  );
}
