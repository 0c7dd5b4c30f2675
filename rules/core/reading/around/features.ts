import type { MentionKind } from "../../../languages/lexicon.ts";
import { keptFor } from "../../keep/lazily.ts";
import { tellingWords } from "../../words/likeness.ts";
import { type Passage, passageOf, type Range, wholeOf } from "../../words/passages.ts";
import { inBlock, underHeadingOf } from "../neighbours.ts";
import type { Segment } from "../segments.ts";
import { isDenied, regionOf } from "../sentence/negation.ts";
import { traitsIn } from "../sentence/traits.ts";

/**
 * The words of the title under which a segment stands, where it is that of one biometric feature: "Express door (face)". What
 * stands elsewhere belongs to the feature whose title it repeats: "Express door: face templates | 30 days".
 * @param segments those of its section
 */
export function featureOf(segments: readonly Segment[], { block }: Segment): readonly string[] {
  return featuresIn(segments).get(block) ?? [];
}

const featuresIn = keptFor((segments: readonly Segment[]): ReadonlyMap<Segment["block"], readonly string[]> => {
  const blocks = [...new Map(segments.map((it) => [it.block, it])).values()];
  const titled = new Map<Segment["block"], readonly string[]>();
  let above: readonly string[] = [];
  for (const [at, it] of blocks.entries()) {
    const end = blocks.findIndex(({ block }, index) => index > at && block.kind !== "item");
    const own = titleOfFeature(segments, it, blocks.slice(at + 1, end < 0 ? undefined : end));
    // "**Face check-in.** … - Release. - Use.": the list below a titled paragraph goes on about its feature.
    const goesOn = it.block.kind === "item" && own.length === 0;
    if (!goesOn) above = it.block.titleEnd > 0 ? own : [];
    titled.set(it.block, goesOn ? above : own);
  }
  const features = someFeatures([...titled.values()]);
  if (features.length === 0) return titled;
  return new Map(
    blocks.map((it) => {
      const own = titled.get(it.block) ?? [];
      return [it.block, own.length > 0 ? own : repeatedIn(features, wordsAbout(segments, it))];
    }),
  );
});

/** Those that have words, each once and at most so many that each word of a text can be held against all. */
export function someFeatures(features: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const named = new Map(features.filter((it) => it.length > 0).map((it) => [it.join(" "), it]));
  return [...named.values()].slice(0, mostFeatures);
}

/** Five times what any policy has that we know. */
const mostFeatures = 100;

/** The feature of which all words are among some. */
export function repeatedIn(features: readonly (readonly string[])[], words: readonly string[]): readonly string[] {
  return features.find((feature) => feature.every((word) => words.includes(word))) ?? [];
}

/**
 * The words of the bold title of a paragraph, or else of the heading above, where what stands below describes a feature.
 * @param items those of the list behind it
 */
function titleOfFeature(segments: readonly Segment[], segment: Segment, items: readonly Segment[]): readonly string[] {
  const { block, headings } = segment;
  const own = inBlock(segments, block);
  const [first] = own;
  if (first && block.titleEnd > 0 && first.passage.start === 0) {
    const title = { start: 0, end: Math.min(block.titleEnd, first.passage.text.length) };
    const list = block.kind === "item" ? [] : items.flatMap((it) => inBlock(segments, it.block));
    return [...own, ...list].some(describes) ? namesOf(first.passage, title) : [];
  }
  const heading = headings.at(-1);
  if (!heading || segment.cells) return [];
  const below = underHeadingOf(segments, segment);
  // What stands beside titled paragraphs is said of them all.
  if (below.some((it) => it.block.titleEnd > 0)) return [];
  const [described] = below.filter(describes);
  if (!described) return [];
  // Read in the language of what stands below it: by itself it may be too short to tell.
  const { flat, start, text } = heading;
  const title = passageOf(flat, start, start + text.length, described.passage.lexicon);
  return namesOf(title, wholeOf(title));
}

/** It names a trait, other than in a denial. */
function describes({ passage }: Segment): boolean {
  return (
    bodily.some((kind) => passage.mentions(kind).some((it) => !isDenied(passage, regionOf(passage, it), it))) &&
    traitsIn([passage]).length > 0
  );
}

/** The telling words of a block, of the label of its row, and of the heading that it stands under. */
export function wordsAbout(
  segments: readonly Segment[],
  { passage, block, headings, cells }: Segment,
): readonly string[] {
  const row = cells?.others.map(({ cell }) => cell) ?? [];
  const around = [headings.at(-1), cells?.label, ...row].map((it) => it?.text ?? "");
  const ahead = tellingWords(around.join(" "), passage.lexicon.language);
  return [...new Set([...ahead, ...wordsOf(inBlock(segments, block))])];
}

/** Of a paragraph: each of its clauses asks for them. */
const wordsOf = keptFor((block: readonly Segment[]): readonly string[] => [
  ...new Set(block.flatMap(({ passage }) => tellingWords(passage.text, passage.lexicon.language))),
]);

/** The words of a title that name something, but for those on the body; none of a title on a matter of all features. */
function namesOf(passage: Passage, range: Range): readonly string[] {
  if (matters.some((kind) => passage.has(kind, range))) return [];
  const others = [...bodily, ...verbs].flatMap((kind) => passage.mentions(kind, range));
  const { start, end } = range;
  const title = passage.text.slice(start, end).replace(/./gs, (unit, at) => (isIn(others, start + at) ? " " : unit));
  return tellingWords(title.replace(numberAhead, ""), passage.lexicon.language);
}

function isIn(ranges: readonly Range[], at: number): boolean {
  return ranges.some(({ start, end }) => start <= at && at < end);
}

/** "4.2 ", "Article IV – ". */
const numberAhead = /^(?:\p{L}+ )?[\dIVXL.]+(?!\p{L})\W*/u;

/** Headings on a matter that every policy has. */
export const usualHeadings = [
  "heading-collection",
  "heading-use",
  "heading-sharing",
  "heading-rights",
  "heading-retention",
  "heading-security",
] as const satisfies readonly MentionKind[];

const matters: readonly MentionKind[] = [
  ...usualHeadings,
  "policy-title",
  "retention-header",
  "glossary-title",
  "purpose-header",
  "safeguard",
  "heading-region",
  "data-catch-all",
  "third-party",
  "scope",
  "minors",
  "law",
  "law-named",
];

const verbs: readonly MentionKind[] = ["title-cue", "we", "finite-cue", "use-verb", "handle-verb", "biometric-verb"];

const bodily: readonly MentionKind[] = [
  "biometric",
  "biometric-identifier",
  "biometric-feature",
  "trait-face",
  "trait-voice",
  "trait-hand",
  "trait-eye",
  "trait-movement",
];
