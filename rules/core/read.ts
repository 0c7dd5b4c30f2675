import type { Lexicon } from "../lexicons/lexicon.ts";
import { biometricPoliciesIn, separatePolicy } from "./biometric-policy.ts";
import { biometricDrafts } from "./biometrics.ts";
import { deidentificationIn } from "./circumstances.ts";
import { claimOf } from "./claims.ts";
import { conflictsIn } from "./contradictions.ts";
import { coverageOf } from "./coverage.ts";
import { createDefining, type Names, namesOf } from "./defining.ts";
import {
  createGlossary,
  type DefinedTerm,
  definedTerm,
  definitionsIn,
  namesTerm,
  type TermGroup,
  termsElsewhereIn,
} from "./definitions.ts";
import { type Glance, type GlancedKind, glanceAt, withoutAccents } from "./glance.ts";
import { headingsOf, type SectionHeading } from "./headings.ts";
import { aiWordsIn, improvementsIn } from "./improvements.ts";
import { lexiconTold } from "./language.ts";
import { type Block, readPieces } from "./markdown.ts";
import type { Definition, Improvement, Language, Phrase, Policy, Span, Suppression } from "./model.ts";
import { type Outline, outlineOf, type PlacedSection, type Section } from "./outline.ts";
import { parseMarkdown } from "./parse.ts";
import { overlaps, type Passage, passageOf, phraseOf, wholeOf } from "./passages.ts";
import { createPaths, type PathNode } from "./paths.ts";
import {
  clausesOf,
  type PlacedReading,
  placed,
  type SectionPlace,
  type SectionReading,
  withdrawalIn,
} from "./policy.ts";
import { createRecent } from "./recent.ts";
import { restrictedDrafts } from "./restricted.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { baseAbove } from "./span.ts";
import { readSuppression } from "./suppress.ts";
import { trainingDrafts } from "./training.ts";
import { lexiconsWith, projectDefinitions, type Vocabulary } from "./vocabulary.ts";

/** What one section says. Offsets count from its beginning. What few policies are asked for is read when it is asked for. */
interface Reading extends SectionReading {
  readonly terms: () => readonly DefinedTerm[];
  readonly comments: () => readonly Span[];
  readonly improvements: () => readonly Improvement[];
  readonly termsElsewhere: () => readonly Phrase[];
  readonly aiWords: () => readonly Phrase[];
  readonly placeholders: () => readonly Phrase[];
  readonly biometricPolicies: () => readonly Phrase[];
  readonly deidentification: () => readonly Phrase[];
}

/** What is known of a section under certain headings. */
interface Known {
  readonly path: PathNode;
  readonly glance: Glance;
  readonly headings: readonly KnownHeading[];
  /** What it says, read when it is first asked for. */
  readonly reading: () => Reading;
  /** Whether it may define one of some names. */
  readonly mayDefine: (names: Names) => boolean;
  readonly shows: Readonly<Record<Sign, boolean>>;
}

/** What begins a blank, and a comment. */
type Sign = "{{" | "<!--";

interface KnownHeading extends SectionHeading {
  /** The same for a heading of the same source at the same place of its section, read in the same language. */
  readonly key: string;
}

/** A heading that a section stands under, and where its own section begins in the text. */
interface HeadingAbove extends KnownHeading {
  readonly start: number;
}

/** A section at its place. */
interface Placed extends SectionPlace {
  readonly known: Known;
}

/** The headings that one is under, on the way down a text. */
interface Way {
  readonly above: readonly HeadingAbove[];
  readonly path: PathNode;
}

/** A section on that way. */
interface Step {
  readonly section: PlacedSection;
  readonly before: Way;
  readonly here: Placed;
  readonly after: Way;
}

/** Which sections are read, and for what. A section that is not read has nothing to say of it. */
export interface Selection {
  readonly hasPractice: (known: Known) => boolean;
  readonly mayDefine: (known: Known, names: Names) => boolean;
  readonly may: (known: Known, kind: GlancedKind) => boolean;
  readonly shows: (known: Known, sign: Sign) => boolean;
}

/** Only what can matter. */
const whatMatters: Selection = {
  hasPractice: ({ glance }) => glance.practice,
  mayDefine: ({ glance, mayDefine }, names) => mayDefine(names) || (glance.may("public-anchor") && glance.saysPublic),
  may: ({ glance }, kind) => glance.may(kind),
  shows: ({ shows }, sign) => shows[sign],
};

/** The whole text, for comparison. */
export const everything: Selection = {
  hasPractice: () => true,
  mayDefine: () => true,
  may: () => true,
  shows: () => true,
};

/** What a reader did for the latest text: a measure of work that no clock gives. */
export interface Work {
  sectionsCut: number;
  sectionsRead: number;
}

export type Reader = (text: string, language: Language | "auto", vocabulary: Vocabulary) => Policy;

/**
 * Reads one document again and again as it is typed: a section whose words and headings did not change is not read again,
 * and one in which nothing can matter is not read at all.
 * @param work is counted here
 */
export function createReader(
  selection: Selection = whatMatters,
  work: Work = { sectionsCut: 0, sectionsRead: 0 },
): Reader {
  let outline: Outline | undefined;
  let known = new WeakMap<Section, Known>();
  let keptFor = "";
  let sampled = { text: "", lexicon: undefined as Lexicon | undefined };
  let paths = createPaths();
  let steps: readonly Step[] = [];
  let names: Names | undefined;

  return (text, language, vocabulary) => {
    const wanted = JSON.stringify([language, vocabulary]);
    const every = lexiconsWith(vocabulary);
    const chosen = every.find((lexicon) => lexicon.language === language);
    const lexicons = chosen ? [chosen] : every;
    const sample = text.slice(0, languageSample);
    if (wanted !== keptFor || sample !== sampled.text) {
      sampled = { text: sample, lexicon: chosen ?? lexiconTold(withoutAccents(sample), every) ?? every[0] };
    }
    if (wanted !== keptFor || paths.count() > mostPaths) {
      known = new WeakMap();
      paths = createPaths();
      steps = [];
    }
    keptFor = wanted;
    const fallback = sampled.lexicon ?? every[0];
    outline = outlineOf(text, outline);
    work.sectionsCut = outline.cutAnew;
    work.sectionsRead = 0;
    const sections = place(outline, fallback, lexicons);
    const kept = (made: Names): Names => {
      // The same object for the same names: each section remembers it.
      if (names?.key !== made.key) names = made;
      return names;
    };
    return policyOf(text, sections, selection, projectDefinitions(vocabulary), kept);
  };

  /** Finds each section's headings on the way down, from where the way is no longer the same as the last time. */
  function place({ sections }: Outline, fallback: Lexicon, lexicons: readonly Lexicon[]): Placed[] {
    const top: Way = { above: [], path: paths.nodeOf(fallback.language, []) };
    const changed = steps.findIndex(({ before, section }, index) => {
      return section !== sections[index] || (index === 0 && before.path !== top.path);
    });
    const kept = changed < 0 ? steps.slice(0, sections.length) : steps.slice(0, changed);
    const made = [...kept];
    let way = made.at(-1)?.after ?? top;
    for (const section of sections.slice(kept.length)) {
      const step = stepAt(section, way, fallback, lexicons);
      made.push(step);
      way = step.after;
    }
    steps = made;
    return made.map(({ here }) => here);
  }

  function stepAt(placed: PlacedSection, before: Way, fallback: Lexicon, lexicons: readonly Lexicon[]): Step {
    const { section, start } = placed;
    const { depth } = section;
    let { above, path } = before;
    if (depth !== undefined && above.some((it) => it.depth >= depth)) {
      above = above.filter((it) => it.depth < depth);
      path = paths.nodeOf(fallback.language, above);
    }
    const starts = above.map((it) => it.start);
    const here = { start, above: starts, known: knownOf(section, path, above, fallback, lexicons) };
    for (const heading of here.known.headings) {
      above = [...above.filter((it) => it.depth < heading.depth), { ...heading, start }];
      path = paths.nodeOf(fallback.language, above);
    }
    return { section: placed, before, here, after: { above, path } };
  }

  function knownOf(
    section: Section,
    path: PathNode,
    above: readonly HeadingAbove[],
    fallback: Lexicon,
    lexicons: readonly Lexicon[],
  ): Known {
    const before = known.get(section);
    if (before?.path === path) return before;
    const passages = above.map(({ passage }, level) => passageAbove(passage, level));
    const made = createKnown(section, path, passages, fallback, lexicons);
    known.set(section, made);
    return made;
  }

  function createKnown(
    section: Section,
    path: PathNode,
    above: readonly Passage[],
    fallback: Lexicon,
    lexicons: readonly Lexicon[],
  ): Known {
    const { source } = section;
    const glance = known.get(section)?.glance ?? glanceAt(source, lexicons);
    const lexicon = glance.lexicon ?? fallback;
    const reading = lazily(() => {
      work.sectionsRead += 1;
      return readSection(section, above, lexicon, lexicons);
    });
    const [first] = section.pieces;
    const within = headingWithin.test(source.slice(first?.source.length ?? 0));
    const headings = headingsIn(
      within || !first
        ? reading().segments
        : segmentsOf(readPieces([first], parse).blocks.filter(isHeading), above, lexicon, lexicons),
    );
    return {
      path,
      glance,
      headings: headings.map((heading) => ({ ...heading, key: keyOf(heading, source) })),
      reading,
      mayDefine: createDefining(source),
      shows: { "{{": source.includes("{{"), "<!--": source.includes("<!--") },
    };
  }
}

/** A document has far fewer headings, also while they are typed. */
const mostPaths = 20_000;

function keyOf({ passage }: SectionHeading, source: string): string {
  const { start, end } = phraseOf(passage, wholeOf(passage)).span;
  return `${passage.lexicon.language} ${start} ${source.slice(start, end)}`;
}

/** A passage of a heading as the sections below it count: from its own base, and it may move without them. */
function passageAbove({ flat, start, text, lexicon }: Passage, level: number): Passage {
  return passageOf({ ...flat, base: baseAbove(level) + flat.base }, start, start + text.length, lexicon);
}

/** Any heading but that at the beginning, also within a list or a quotation. */
const headingWithin = /^[ \t>*+\d.)-]*(?:#{1,6}(?:[ \t]|$)|(?:=+|-+)[ \t]*$)/m;

function isHeading({ depth }: Block): boolean {
  return depth !== undefined;
}

/** Joins what the sections say. What only some policies are asked for is looked for when it is asked for. */
function policyOf(
  text: string,
  sections: readonly Placed[],
  selection: Selection,
  told: readonly Definition[],
  kept: (names: Names) => Names,
): Policy {
  const core = sections.filter(({ known }) => selection.hasPractice(known));
  const read = core.map(({ start, above, known }): PlacedReading => ({ ...known.reading(), start, above }));
  const names = kept(namesOf(read.flatMap(({ drafts }) => drafts().map(({ facts }) => facts))));
  const written = sections
    .filter(({ known }) => selection.mayDefine(known, names))
    .map((section) => ({ terms: section.known.reading().terms(), place: (it: Definition) => placed(it, section) }));
  const groups: readonly TermGroup[] = [...written, { terms: toldBeside(written, told), place: (it) => it }];
  const glossary = createGlossary(groups);
  const clauses = clausesOf(
    read,
    glossary,
    groups.some(({ terms }) => terms.some(definesPublic)),
    lazily(() => first("withdraw-consent", withdrawalIn)),
  );
  return lazyObject<Policy>({
    text: () => text,
    clauses: () => clauses,
    conflicts: () => conflictsIn(clauses),
    terms: () => [...written.flatMap(({ terms }) => terms.map(({ definition }) => definition)), ...told],
    defined: () => glossary.named,
    termsElsewhere: () => all(["terms-elsewhere"], ({ termsElsewhere }) => termsElsewhere()),
    improvements: () => all(["improve-service"], ({ improvements }) => improvements()),
    aiWords: () => all(["ai-word"], ({ aiWords }) => aiWords()),
    covers: () => coverageOf(titles()),
    biometricPolicy: () =>
      separatePolicy(
        all(["biometric-policy"], ({ biometricPolicies }) => biometricPolicies()),
        titles(),
      ),
    headings: () => headingsOf(sections.map(({ known, start }) => ({ headings: known.headings, start }))),
    deidentification: () => all(["deidentify", "deidentification"], ({ deidentification }) => deidentification()),
    placeholders: () => inSource("{{", ({ placeholders }) => placeholders()),
    suppressions: () =>
      inSource("<!--", ({ comments }) => comments())
        .map(({ start, end }) => readSuppression(text, start, end))
        .filter((it): it is Suppression => it !== undefined),
  });

  function titles(): Passage[] {
    return sections.flatMap(({ known }) => known.headings.map(({ passage }) => passage));
  }

  /** What is said in the sections that may have mentions of all kinds. */
  function all<T extends object>(kinds: readonly GlancedKind[], said: (reading: Reading) => readonly T[]): T[] {
    return saidIn(
      sections.filter(({ known }) => kinds.every((kind) => selection.may(known, kind))),
      said,
    );
  }

  function first(kind: GlancedKind, said: (reading: Reading) => Phrase | undefined): Phrase | undefined {
    for (const section of sections) {
      const found = selection.may(section.known, kind) ? said(section.known.reading()) : undefined;
      if (found) return placed(found, section);
    }
    return undefined;
  }

  function inSource<T extends object>(sign: Sign, said: (reading: Reading) => readonly T[]): T[] {
    return saidIn(
      sections.filter(({ known }) => selection.shows(known, sign)),
      said,
    );
  }
}

/** The terms that the project tells and the policy itself does not define: the policy's own definitions win. */
function toldBeside(written: readonly TermGroup[], told: readonly Definition[]): DefinedTerm[] {
  const own = told.length > 0 ? written.flatMap(({ terms }) => terms) : [];
  return told.filter((it) => !own.some(({ definition: { term } }) => namesTerm(term, it))).map(definedTerm);
}

function definesPublic({ definition: { term, anchored } }: DefinedTerm): boolean {
  return anchored && /publi[cq]/i.test(term);
}

/** What sections say of something, at its places in the text. */
function saidIn<T extends object>(sections: readonly Placed[], said: (reading: Reading) => readonly T[]): T[] {
  return sections.flatMap((section) => placed(said(section.known.reading()), section));
}

function readSection(
  { source, pieces }: Section,
  above: readonly Passage[],
  lexicon: Lexicon,
  lexicons: readonly Lexicon[],
): Reading {
  const { blocks, comments, literals } = readPieces(pieces, parse);
  const segments = segmentsOf(blocks, above, lexicon, lexicons);
  return {
    segments,
    drafts: lazily(() =>
      [...trainingDrafts(segments), ...biometricDrafts(segments), ...restrictedDrafts(segments)].map((draft) => {
        const { segment, region, range, ...facts } = draft;
        return { segment, region, range, facts: { ...facts, claim: claimOf(segments, draft) } };
      }),
    ),
    terms: lazily(() => definitionsIn(segments).map(definedTerm)),
    comments: () => comments,
    improvements: lazily(() => improvementsIn(segments)),
    termsElsewhere: lazily(() => termsElsewhereIn(segments)),
    aiWords: lazily(() => aiWordsIn(segments)),
    placeholders: lazily(() => placeholdersIn(source, literals)),
    biometricPolicies: lazily(() => biometricPoliciesIn(segments)),
    deidentification: lazily(() => deidentificationIn(segments)),
  };
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

/** Makes a value when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** An object whose values are made when they are first asked for. */
function lazyObject<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const descriptors = Object.entries<() => unknown>(makers).map(([key, make]) => [
    key,
    { get: lazily(make), enumerable: true, configurable: true },
  ]);
  return Object.defineProperties({}, Object.fromEntries(descriptors)) as T;
}

/** The headings that later sections stand under; a bold paragraph heads only its own section. */
function headingsIn(segments: readonly Segment[]): SectionHeading[] {
  return segments.flatMap(({ block, passage }) =>
    block.depth !== undefined && block.depth <= 6 ? [{ depth: block.depth, passage }] : [],
  );
}

/** In UTF-16 code units: enough to tell the language of the whole. */
const languageSample = 8_000;

/** Blanks, also in headings, links and comments, but not in code: there they mean something else. */
function placeholdersIn(source: string, literals: readonly Span[]): Phrase[] {
  return [...source.matchAll(/\{\{[^{}\n]*\}\}/g)]
    .map((match) => ({ text: match[0], span: { start: match.index, end: match.index + match[0].length } }))
    .filter(({ span }) => !literals.some((literal) => overlaps(literal, span)));
}
