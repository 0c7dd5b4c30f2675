import type { Lexicon } from "../../languages/lexicon.ts";
import { definitionsIn, termsElsewhereIn } from "../definitions/definitions.ts";
import { type DefinedTerm, definedTerm } from "../definitions/glossary.ts";
import { lazily } from "../keep/lazily.ts";
import { createRecent, roomOf } from "../keep/recent.ts";
import type { Block } from "../markdown/blocks.ts";
import { sourceOf } from "../markdown/flat.ts";
import { type Markdown, readPieces } from "../markdown/markdown.ts";
import { type Prose, proseIn } from "../markdown/prose.ts";
import type { Improvement, Phrase, Span, Unread, WeighedLine } from "../model.ts";
import { weighedLinesIn } from "../opinion/lines.ts";
import { opinionOf } from "../opinion/weigh.ts";
import type { UnplacedDraft } from "../policy/placed-drafts.ts";
import { withdrawalIn } from "../policy/same-biometrics.ts";
import { deidentificationIn } from "../reading/around/circumstances.ts";
import { biometricPoliciesIn } from "../reading/biometric/biometric-policy.ts";
import { biometricDrafts } from "../reading/biometric/biometrics.ts";
import { restrictedDrafts } from "../reading/biometric/restricted.ts";
import { periodsOf } from "../reading/claims/claimed-periods.ts";
import { claimOf } from "../reading/claims/claims.ts";
import type { SectionHeading } from "../reading/headings.ts";
import { type Segment, segmentsOf } from "../reading/segments.ts";
import { stretchesOf } from "../reading/stretches.ts";
import { aiWordsIn, improvementsIn } from "../reading/training/improvements.ts";
import { trainingDrafts } from "../reading/training/training.ts";
import { countWhile } from "../text/sorted.ts";
import { overlaps, type Passage } from "../words/passages.ts";
import { partsOf, type SectionParts } from "./glance.ts";
import type { Section } from "./sections.ts";
import { unreadIn } from "./unread.ts";

/** What one section says. Offsets count from its beginning. */
export interface SectionContent {
  /** All that its words were cut into, for who wants to see how they were read. */
  readonly segments: readonly Segment[];
  readonly drafts: readonly UnplacedDraft[];
  readonly headings: readonly SectionHeading[];
  readonly terms: readonly DefinedTerm[];
  readonly comments: readonly Span[];
  readonly improvements: readonly Improvement[];
  readonly weighedLines: readonly WeighedLine[];
  readonly termsElsewhere: readonly Phrase[];
  readonly aiWords: readonly Phrase[];
  readonly placeholders: readonly Phrase[];
  /** Code and comments: no words of the policy. */
  readonly literals: readonly Span[];
  readonly prose: readonly Prose[];
  readonly biometricPolicies: readonly Phrase[];
  readonly deidentification: readonly Phrase[];
  /** Where it says that consent can be taken back: at most one place. */
  readonly withdrawal: readonly Phrase[];
  readonly unread: readonly Unread[];
}

/** Tells what a section says, found when it is first asked for: few policies are asked for all of it. */
export type SectionReading = <K extends keyof SectionContent>(what: K) => SectionContent[K];

/** How a section is to be read. */
interface SectionOptions {
  /** The headings of earlier sections that it stands under, outermost first. */
  readonly above: readonly Passage[];
  /** The language of the section. */
  readonly lexicon: Lexicon;
  /** The languages that a block of it may have. */
  readonly lexicons: readonly Lexicon[];
  /** Where practices are looked for. */
  readonly practices: SectionParts;
}

/** A section, wherever it stands. */
type SectionSource = Pick<Section, "source" | "pieces">;

/** The words of a section, each made when it is first asked for. */
interface SectionWords {
  readonly markdown: () => Markdown;
  readonly segments: () => readonly Segment[];
}

/** @param onRead is called whenever the section is cut into segments, with these */
export function readSection(
  section: SectionSource,
  options: SectionOptions,
  onRead: (segments: readonly Segment[]) => void,
): SectionReading {
  const content: { -readonly [K in keyof SectionContent]?: SectionContent[K] } = {};
  const makeWords = (): SectionWords => {
    const markdown = lazily(() => readPieces(section.pieces));
    const segments = lazily(() => {
      const cut = cutIntoSegments(section.source, markdown().blocks, options);
      onRead(cut);
      return cut;
    });
    return { markdown, segments };
  };
  const words = () => latestWords.of(content, makeWords, roomOf(section.source));
  return (what) => {
    const before = content[what];
    if (before) return before;
    const found = finders[what](words, section, options);
    content[what] = found;
    return found;
  };
}

const finders: {
  readonly [K in keyof SectionContent]: (
    words: () => SectionWords,
    section: SectionSource,
    options: SectionOptions,
  ) => SectionContent[K];
} = {
  segments: (words) => words().segments(),
  drafts: (words) => stretchesOf(words().segments()).flatMap(draftsIn),
  headings: (words) => headingsIn(words().segments()),
  terms: (words) => definitionsIn(words().segments()).map(definedTerm),
  comments: (words) => words().markdown().comments,
  improvements: (words) => improvementsIn(words().segments()),
  weighedLines: (words, { source }, { lexicon }) => weighedLinesIn(words().markdown().blocks, source, lexicon),
  termsElsewhere: (words) => termsElsewhereIn(words().segments()),
  aiWords: (words) => aiWordsIn(words().segments()),
  placeholders: (words, { source }) => placeholdersIn(source, words().markdown().literals),
  literals: (words) => [...words().markdown().literals, ...words().markdown().comments],
  prose: (_, { pieces }) => proseIn(pieces),
  biometricPolicies: (words) => biometricPoliciesIn(words().segments()),
  deidentification: (words) => deidentificationIn(words().segments()),
  withdrawal: (words) => withdrawalIn(words().segments()),
  unread: (words, { source }, options) => unreadIn(words().markdown(), source, options),
};

/** @param segments that are read together */
function draftsIn(segments: readonly Segment[]): UnplacedDraft[] {
  const drafts = [...trainingDrafts(segments), ...biometricDrafts(segments), ...restrictedDrafts(segments)];
  return drafts.map((draft) => {
    const { segment, region, range, anchored, swallows, models, company, publicOrNot, about, ...facts } = draft;
    return {
      ...{ segment, region, range },
      facts: { ...facts, claim: claimOf(segments, draft), periods: periodsOf(segments, draft) },
      judging: { anchored, swallows, models, company, publicOrNot, about },
      opinion: opinionOf(draft, segments),
    };
  });
}

function cutIntoSegments(
  source: string,
  blocks: readonly Block[],
  { above, lexicon, lexicons, practices }: SectionOptions,
): Segment[] {
  return segmentsOf(blocks, above, lexicon, lexicons, touching(source, practices));
}

/** Tells of a block whether it has words in some parts of its section. */
function touching(source: string, parts: SectionParts): (block: Block) => boolean {
  if (parts === "all") return () => true;
  const all = partsOf(source);
  const chosen = parts.flatMap((number) => all[number] ?? []);
  return ({ flat }) => {
    const words = sourceOf(flat, 0, flat.text.length);
    const first = chosen[countWhile(chosen, ({ end }) => end <= words.start)];
    return first !== undefined && overlaps(first, words);
  };
}

/**
 * What a section says is asked for when it is read, and of most it is nothing: its words are kept while others of so much
 * room are read. To keep all words takes twenty times the memory of the text, and of odd texts much more.
 */
const latestWords = createRecent<SectionWords, object>(100_000);

/**
 * The headings that later sections stand under.
 * @param reading reads all of the section: only where a heading stands within it
 */
export function headingsOfSection(
  { source, pieces: [first] }: SectionSource,
  { above, lexicon, lexicons }: SectionOptions,
  reading: SectionReading,
): readonly SectionHeading[] {
  if (!first || headingWithin.test(source.slice(first.source.length))) return reading("headings");
  const blocks = readPieces([first]).blocks.filter(isHeading);
  return headingsIn(segmentsOf(blocks, above, lexicon, lexicons, () => false));
}

/** A bold paragraph heads only its own section. */
function headingsIn(segments: readonly Segment[]): SectionHeading[] {
  return segments.flatMap(({ block, passage }) =>
    block.depth !== undefined && block.depth <= 6 ? [{ depth: block.depth, passage }] : [],
  );
}

/** Any heading but that at the beginning, also within a list or a quotation. */
const headingWithin = /^[ \t>*+\d.)-]*(?:#{1,6}(?:[ \t]|$)|(?:=+|-)[ \t]*$)/m;

function isHeading({ depth }: Block): boolean {
  return depth !== undefined;
}

/** Blanks, also in headings, links and comments, but not in code: there they mean something else. */
function placeholdersIn(source: string, literals: readonly Span[]): Phrase[] {
  return [...source.matchAll(/\{\{[^{}\n]*\}\}/g)]
    .map((match) => ({ text: match[0], span: { start: match.index, end: match.index + match[0].length } }))
    .filter(({ span }) => !literals.some((literal) => overlaps(literal, span)));
}
