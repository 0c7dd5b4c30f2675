import { overlaps, type Passage, type Range, wholeOf, wordsBetween } from "../../words/passages.ts";
import type { Segment } from "../segments.ts";
import { modelsIn } from "../sentence/named-models.ts";
import { nameAt, ownerOf } from "../sentence/proper-names.ts";

/**
 * The name of a company that trains by itself, or does not: "not used by Vireo AI to train its models", "Vireo AI does not
 * train its models", "Vireo AI's models are not trained", "It does not …" behind a sentence about one, or no more than "its
 * models" under a heading that is its name. Whether it is ours, only the whole policy tells.
 */
export function companyThatTrains(
  segments: readonly Segment[],
  segment: Segment,
  region: Range,
  predicate: Range,
): string | undefined {
  const name = nameOf(segments, segment, region, predicate);
  const near = segments.slice(Math.max(0, segment.index - furthestBack), segment.index + 1);
  return name && near.some((it) => isProduct(it.passage, name)) ? undefined : name;
}

/** In sentences. */
const furthestBack = 6;

/** "Lumen is a feature of our app": a name for something of ours. */
function isProduct(passage: Passage, name: string): boolean {
  const at = passage.text.indexOf(`${name} `);
  const isKind = at >= 0 && passage.mentions("passive-cue").some(({ start }) => start === at + name.length + 1);
  return isKind && passage.has("first-party");
}

function nameOf(segments: readonly Segment[], segment: Segment, region: Range, predicate: Range): string | undefined {
  const { passage, headings } = segment;
  if (passage.has("first-party", predicate) || passage.has("we", region)) return undefined;
  const agent = agentIn(passage, region);
  if (agent) return agent;
  const owner = modelsIn(passage)
    .filter((it) => overlaps(it, predicate))
    .map((it) => ownerOf(passage, it))
    .find((it) => it !== undefined);
  if (owner) return owner;
  const isItsOwn = passage.has("possessive", predicate);
  const subject = subjectIn(passage, region, predicate);
  if (subject) return isItsOwn || isOfWords(subject) ? subject : undefined;
  if (!isItsOwn) return undefined;
  if (isPronoun(passage, region)) return companyBefore(segments, segment);
  const heading = headings.at(-1);
  const isSomebody = passage.has("third-party", { start: region.start, end: predicate.start });
  return heading && !isSomebody ? wholeName(heading) : undefined;
}

/** "by Vireo AI", in front of what it is for or behind. */
function agentIn(passage: Passage, region: Range): string | undefined {
  return passage
    .mentions("by", region)
    .map(({ end }) => nameAt(passage, end + 1))
    .find((it) => it !== undefined);
}

/** "Vireo AI does not", "Neither Vireo AI nor its affiliates"; "Vireo AI is not trained" is said of a model. */
function subjectIn(passage: Passage, region: Range, predicate: Range): string | undefined {
  const before = { start: region.start, end: predicate.start };
  const ahead = passage
    .mentions("negator", before)
    .find(({ start }) => wordsBetween(passage, region.start, start) === 0);
  const spaces = /^\s*/.exec(passage.text.slice(region.start))?.[0].length ?? 0;
  const name = nameAt(passage, region.start + spaces) ?? (ahead && nameAt(passage, ahead.end + 1));
  const isModel = passage.has("passive-cue", before) && !passage.has("possessive", predicate);
  return isModel ? undefined : name;
}

function isOfWords(name: string): boolean {
  return name.includes(" ");
}

function isPronoun(passage: Passage, region: Range): boolean {
  return passage
    .mentions("anaphor")
    .some(({ start }) => start >= region.start && wordsBetween(passage, region.start, start) === 0);
}

/** "We send it to Vireo AI.", "OpenSpeech Corp. transcribes calls for us.": the company of the sentence before. */
function companyBefore(segments: readonly Segment[], { index, block }: Segment): string | undefined {
  const before = segments[index - 1];
  if (!before || before.block !== block) return undefined;
  const { passage } = before;
  const first = nameAt(passage, 0);
  // It works for us, or is a product of ours: `isProduct` tells those apart.
  if (first) return passage.has("first-party") ? first : undefined;
  if (!passage.has("disclose-verb") && !passage.has("use-verb")) return undefined;
  return passage
    .mentions("recipient-link")
    .map(({ end }) => nameAt(passage, end + 1))
    .findLast((it) => it !== undefined);
}

/** A heading that is a name and nothing else. */
function wholeName(heading: Passage): string | undefined {
  const name = nameAt(heading, 0);
  return name && wordsBetween(heading, name.length, wholeOf(heading).end) === 0 ? name : undefined;
}
