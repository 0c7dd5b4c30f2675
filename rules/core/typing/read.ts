import { lexicons as allLexicons, type Languages } from "../../languages/index.ts";
import type { Lexicon } from "../../languages/lexicon.ts";
import { mayDefine } from "../definitions/defining.ts";
import { definedTerm } from "../definitions/glossary.ts";
import { keptFor } from "../keep/lazily.ts";
import { createRecent } from "../keep/recent.ts";
import { sourceOf } from "../markdown/flat.ts";
import type { Language, Policy } from "../model.ts";
import type { SectionHeading } from "../reading/headings.ts";
import { mayPractise } from "../reading/segments.ts";
import { baseAbove } from "../text/span.ts";
import { assistantsIn, lexiconsNaming, ownRolesIn } from "../words/assistants.ts";
import { actingNames, knownNames, namesGivenIn, namesInTitle, ownGivenNames } from "../words/company-names.ts";
import { lexiconTold } from "../words/language.ts";
import { type Passage, passageOf } from "../words/passages.ts";
import { lexiconsWith, projectDefinitions, type Vocabulary } from "../words/vocabulary.ts";
import { glanceAt } from "./glance.ts";
import { joinSections } from "./join.ts";
import { type KnownHeading, type KnownSection, type PlacedSection, type Selection, whatMatters } from "./known.ts";
import { headingsOfSection, readSection } from "./section.ts";
import { type Outline, outlineOf, type Section } from "./sections.ts";
import { withoutAccents } from "./shown-words.ts";

/** What was read for the latest text: a measure of work that no clock gives. */
export interface ReadingWork {
  sectionsRead: number;
  /** In how many of their segments practices were looked for. */
  segmentsSearched: number;
}

/** How texts are read, for tests and for other languages. */
interface ReaderOptions {
  readonly selection?: Selection;
  /** Is counted here. */
  readonly work?: ReadingWork;
  /** The languages that a text may be written in. */
  readonly spoken?: Languages;
}

export type Reader = (text: string, language: Language | "auto", vocabulary: Vocabulary) => Policy;

/**
 * Reads one document again and again as it is typed: a section whose words and headings did not change is not read again,
 * one in which nothing can matter is not read at all, and in the others practices are looked for only where they may be.
 */
export function createReader(options: ReaderOptions = {}): Reader {
  const read = createSectionReader(options);
  const { selection = whatMatters, spoken = allLexicons } = options;
  return (text, language, vocabulary) =>
    joinSections(text, read(text, language, vocabulary), {
      selection,
      projectTerms: projectTermsOf(vocabulary),
      lexicons: lexiconsWith(vocabulary, spoken),
    });
}

const projectTermsOf = keptFor((vocabulary: Vocabulary) => projectDefinitions(vocabulary).map(definedTerm));

/** The sections of a text at their places, each read as far as it is asked. */
type SectionReader = (...asked: Parameters<Reader>) => PlacedSection[];

/** As `createReader`: this is where everything is kept that is known of a document from one letter to the next. */
export function createSectionReader({
  selection = whatMatters,
  work = { sectionsRead: 0, segmentsSearched: 0 },
  spoken = allLexicons,
}: ReaderOptions): SectionReader {
  let known = new WeakMap<Section, { readonly path: string; readonly here: KnownSection }>();
  let outline: Outline | undefined;
  let latest: readonly Lexicon[] = [];

  return (text, language, vocabulary) => {
    outline = outlineOf(text, outline);
    const { sections: parts } = outline;
    const words = lexiconsWith(vocabulary, spoken);
    const companies = companiesNamedIn(text, parts, words);
    const every = lexiconsNaming(parts.flatMap(assistantsOf), parts.flatMap(ownRolesOf), companies, text, words);
    const chosen = every.find((lexicon) => lexicon.language === language);
    const lexicons = chosen ? alone(chosen) : every;
    const fallback = chosen ?? lexiconTold(withoutAccents(text.slice(0, languageSample)), every) ?? every[0];
    work.sectionsRead = 0;
    work.segmentsSearched = 0;
    // Under other words nothing is as it was.
    if (lexicons !== latest) known = new WeakMap();
    latest = lexicons;
    const { sections, starts } = outline;
    let open: readonly OpenHeading[] = [];
    return sections.map((section, index): PlacedSection => {
      const start = starts[index] ?? 0;
      const { depth } = section;
      const above = depth === undefined ? open : open.filter((it) => it.depth < depth);
      const path = above.at(-1)?.path ?? fallback.language;
      const before = known.get(section);
      const here = before?.path === path ? before.here : know(section, above, lexicons, fallback);
      if (here !== before?.here) known.set(section, { path, here });
      open = here.headings.reduce(behind(start, fallback.language), above);
      return { known: here, start, above: above.map((it) => it.start), drafts: () => here.reading("drafts") };
    });
  };

  function know(
    section: Section,
    path: readonly OpenHeading[],
    lexicons: readonly Lexicon[],
    fallback: Lexicon,
  ): KnownSection {
    const { source } = section;
    const glance = glanceAt(source, lexicons);
    const lexicon = glance.lexicon ?? fallback;
    const above = path.map(({ passage }, level) => passageAbove(passage, level));
    const options = { above, lexicon, lexicons, practices: selection.practices(glance) };
    const reading = readSection(section, options, (segments) => {
      work.sectionsRead += 1;
      work.segmentsSearched += segments.filter(mayPractise).length;
    });
    const headings = headingsOfSection(section, options, reading).map(
      (heading): KnownHeading => ({ ...heading, key: headingKey(heading, source) }),
    );
    const defining = createRecent<boolean>(1);
    return {
      ...{ source, glance, language: lexicon.language, headings, reading },
      mayDefine: (names) => defining.of(names.key, () => mayDefine(source, names)),
    };
  }
}

/** Looked for once in each section, while it stays as it is. */
const assistantsOf = keptFor(({ source }: Section) => assistantsIn(source));
const ownRolesOf = keptFor(({ source }: Section) => ownRolesIn(source));
const namesOf = keptFor((section: Section) =>
  keptFor((lexicon: Lexicon) => ({
    acting: actingNames(section.source, lexicon.grammar.speaking, lexicon),
    given: namesGivenIn(section.source, lexicon),
  })),
);

/** What a text calls its company in its title or in brackets, in any of some languages. */
function companiesNamedIn(text: string, parts: readonly Section[], languages: Languages): string[] {
  const title = parts.find(({ depth }) => depth === 1)?.source.match(/^\W*(.*)/u)?.[1] ?? "";
  return languages.flatMap((lexicon) => {
    const { speaking } = lexicon.grammar;
    const each = parts.map((it) => namesOf(it)(lexicon));
    const names = each.flatMap(({ acting }) => acting);
    const quoted = ownGivenNames(each.flatMap(({ given }) => given));
    const known = knownNames({ names, quoted }, title, speaking).map((name) => name.replace(speaking.article, ""));
    return [...known, ...namesInTitle(title, text, lexicon)];
  });
}

/** A heading that later sections may stand under. */
interface OpenHeading extends KnownHeading {
  /** Where its section begins. */
  readonly start: number;
  /** The same for the same headings from the outermost to this one, in a text of the same language. */
  readonly path: string;
}

/** Each heading ends those above that are not of a higher level. */
function behind(
  start: number,
  language: Language,
): (open: readonly OpenHeading[], heading: KnownHeading) => readonly OpenHeading[] {
  return (open, heading) => {
    const above = open.filter((it) => it.depth < heading.depth);
    return [...above, { ...heading, start, path: `${above.at(-1)?.path ?? language}\n${heading.key}` }];
  };
}

/** As the sections below count it: from its own base, since it may move without them. */
function passageAbove({ flat, start, text, lexicon }: Passage, level: number): Passage {
  return passageOf({ ...flat, base: baseAbove(level) + flat.base }, start, start + text.length, lexicon);
}

/** One and the same list, under which the languages of its blocks are kept. */
const alone = keptFor((lexicon: Lexicon): readonly Lexicon[] => [lexicon]);

function headingKey({ depth, passage: { flat, start, text, lexicon } }: SectionHeading, source: string): string {
  const whole = sourceOf(flat, 0, flat.text.length);
  const place = [depth, lexicon.language, whole.start, start, text.length];
  return `${place.join(" ")} ${source.slice(whole.start, whole.end)}`;
}

/** In UTF-16 code units: enough to tell the language of the whole. */
const languageSample = 8_000;
