import type { Lexicon } from "../lexicons/lexicon.ts";
import { biometricPoliciesIn } from "./biometric-policy.ts";
import { biometricDrafts } from "./biometrics.ts";
import { deidentificationIn } from "./circumstances.ts";
import { claimOf } from "./claims.ts";
import { definitionsIn, termsElsewhereIn } from "./definitions.ts";
import { type DefinedTerm, definedTerm } from "./glossary.ts";
import type { SectionHeading } from "./headings.ts";
import { aiWordsIn, improvementsIn } from "./improvements.ts";
import { lazily } from "./lazily.ts";
import { type Block, type Markdown, readPieces } from "./markdown.ts";
import type { Improvement, Phrase, Span } from "./model.ts";
import type { Section } from "./outline.ts";
import { parseMarkdown } from "./parse.ts";
import { overlaps, type Passage } from "./passages.ts";
import { type SectionReading, withdrawalIn } from "./policy.ts";
import { createRecent } from "./recent.ts";
import { restrictedDrafts } from "./restricted.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { trainingDrafts } from "./training.ts";

/** What one section says. Offsets count from its beginning. What few policies are asked for is read when it is asked for. */
export interface Reading extends SectionReading {
  readonly terms: () => readonly DefinedTerm[];
  readonly comments: () => readonly Span[];
  readonly improvements: () => readonly Improvement[];
  readonly termsElsewhere: () => readonly Phrase[];
  readonly aiWords: () => readonly Phrase[];
  readonly placeholders: () => readonly Phrase[];
  readonly biometricPolicies: () => readonly Phrase[];
  readonly deidentification: () => readonly Phrase[];
  readonly withdrawal: () => Phrase | undefined;
  readonly headings: () => readonly SectionHeading[];
}

/** How a section is to be read. */
export interface Ways {
  /** The headings of earlier sections that it stands under, outermost first. */
  readonly above: readonly Passage[];
  /** The language of the section. */
  readonly lexicon: Lexicon;
  /** The languages that a block of it may have. */
  readonly lexicons: readonly Lexicon[];
}

/** The words of a section. */
interface SectionWords extends Pick<Markdown, "comments" | "literals"> {
  readonly segments: readonly Segment[];
}

/** @param onRead is called whenever the words of the section are looked for */
export function readSection(section: Section, ways: Ways, onRead: () => void): Reading {
  const words = whileRecent(() => {
    onRead();
    return wordsOf(section, ways);
  });
  const told = <T>(tell: (segments: readonly Segment[]) => T) => lazily(() => tell(words().segments));
  return {
    drafts: told((segments) =>
      [...trainingDrafts(segments), ...biometricDrafts(segments), ...restrictedDrafts(segments)].map((draft) => {
        const { segment, region, range, ...facts } = draft;
        return { segment, region, range, facts: { ...facts, claim: claimOf(segments, draft) } };
      }),
    ),
    headings: told(headingsIn),
    terms: told((segments) => definitionsIn(segments).map(definedTerm)),
    improvements: told(improvementsIn),
    termsElsewhere: told(termsElsewhereIn),
    aiWords: told(aiWordsIn),
    biometricPolicies: told(biometricPoliciesIn),
    deidentification: told(deidentificationIn),
    withdrawal: told(withdrawalIn),
    comments: lazily(() => words().comments),
    placeholders: lazily(() => placeholdersIn(section.source, words().literals)),
  };
}

function wordsOf({ pieces }: Section, { above, lexicon, lexicons }: Ways): SectionWords {
  const { blocks, comments, literals } = readPieces(pieces, parse);
  return { segments: segmentsOf(blocks, above, lexicon, lexicons), comments, literals };
}

/**
 * Makes the words of a section again when they are asked for later: all that they tell is asked for soon after each other,
 * and of most sections it is nothing. To keep the words takes twenty times the memory of the text.
 */
function whileRecent(make: () => SectionWords): () => SectionWords {
  return () => latestWords.get(make) ?? latestWords.put(make, make());
}

/** Of all documents: only one of them is typed into. */
const latestWords = createRecent<SectionWords, () => SectionWords>(100);

/**
 * The headings that later sections stand under.
 * @param reading reads all of the section: only where a heading stands within it
 */
export function headingsOfSection(
  { source, pieces: [first] }: Section,
  { above, lexicon, lexicons }: Ways,
  reading: () => Reading,
): readonly SectionHeading[] {
  if (!first || headingWithin.test(source.slice(first.source.length))) return reading().headings();
  return headingsIn(segmentsOf(readPieces([first], parse).blocks.filter(isHeading), above, lexicon, lexicons));
}

/** A bold paragraph heads only its own section. */
function headingsIn(segments: readonly Segment[]): SectionHeading[] {
  return segments.flatMap(({ block, passage }) =>
    block.depth !== undefined && block.depth <= 6 ? [{ depth: block.depth, passage }] : [],
  );
}

/** Any heading but that at the beginning, also within a list or a quotation. */
const headingWithin = /^[ \t>*+\d.)-]*(?:#{1,6}(?:[ \t]|$)|(?:=+|-+)[ \t]*$)/m;

function isHeading({ depth }: Block): boolean {
  return depth !== undefined;
}

/** Parses a piece once as long as it is among the latest: who types changes one piece of a section again and again. */
function createParser(): typeof parseMarkdown {
  const latest = createRecent<ReturnType<typeof parseMarkdown>>(mostPieces);
  return (source, place) => {
    if (source.length > longestKept) return parseMarkdown(source, place);
    const key = `${place}:${source}`;
    return latest.get(key) ?? latest.put(key, parseMarkdown(source, place));
  };
}

const mostPieces = 64;
/** One for all documents: only one of them is typed into. */
const parse = createParser();
/** In UTF-16 code units. */
const longestKept = 20_000;

/** Blanks, also in headings, links and comments, but not in code: there they mean something else. */
function placeholdersIn(source: string, literals: readonly Span[]): Phrase[] {
  return [...source.matchAll(/\{\{[^{}\n]*\}\}/g)]
    .map((match) => ({ text: match[0], span: { start: match.index, end: match.index + match[0].length } }))
    .filter(({ span }) => !literals.some((literal) => overlaps(literal, span)));
}
