import { type Languages, lexicons } from "../../languages/index.ts";
import type { Lexicon } from "../../languages/lexicon.ts";
import { createDefining } from "../definitions/defining.ts";
import { type DefinedTerm, definedTerm } from "../definitions/glossary.ts";
import { keptFor } from "../keep/lazily.ts";
import { sourceOf } from "../markdown/flat.ts";
import type { Language, Policy } from "../model.ts";
import type { SectionHeading } from "../reading/headings.ts";
import { mayPractise } from "../reading/segments.ts";
import type { Text } from "../text/text.ts";
import { lexiconTold } from "../words/language.ts";
import { lexiconsWith, projectDefinitions, type Vocabulary } from "../words/vocabulary.ts";
import { glanceAt, withoutAccents } from "./glance.ts";
import { createJoin, type Join } from "./join.ts";
import { type KnownSection, type Selection, whatMatters } from "./known.ts";
import { createLayout } from "./layout.ts";
import { type Outline, outlineOf, type Section } from "./outline.ts";
import { createPaths, type PathHeading, type PathNode } from "./paths.ts";
import { forgetWords, headingsOfSection, readSection } from "./section.ts";

/** What a reader did for the latest text: a measure of work that no clock gives. */
export interface ReadingWork {
  sectionsCut: number;
  sectionsRead: number;
  /** In how many of their segments practices were looked for. */
  segmentsSearched: number;
}

export type Reader = (text: Text, language: Language | "auto", vocabulary: Vocabulary) => Policy;

/**
 * Reads one document again and again as it is typed: a section whose words and headings did not change is not read again,
 * one in which nothing can matter is not read at all, and in the others practices are looked for only where they may be.
 */
export function createReader({
  selection = whatMatters,
  work = { sectionsCut: 0, sectionsRead: 0, segmentsSearched: 0 },
  spoken = lexicons,
  join = createJoin(selection),
}: {
  readonly selection?: Selection;
  /** Is counted here. */
  readonly work?: ReadingWork;
  /** The languages that a text may be written in. */
  readonly spoken?: Languages;
  /** Makes a policy of the sections. */
  readonly join?: Join;
} = {}): Reader {
  let outline: Outline | undefined;
  let known = new WeakMap<Section, KnownSection>();
  let keptFor = "";
  let sampled = { text: "", lexicon: undefined as Lexicon | undefined };
  let paths = createPaths();
  let layOut = createLayout(knownOf);
  let projectTerms: readonly DefinedTerm[] = [];
  let languages: { readonly lexicons: readonly Lexicon[]; readonly fallback: Lexicon };

  return (text, language, vocabulary) => {
    const wanted = JSON.stringify([language, vocabulary]);
    const every = lexiconsWith(vocabulary, spoken);
    const chosen = every.find((lexicon) => lexicon.language === language);
    const possible = chosen ? alone(chosen) : every;
    const sample = text.slice(0, languageSample);
    if (wanted !== keptFor || sample !== sampled.text) {
      sampled = { text: sample, lexicon: chosen ?? lexiconTold(withoutAccents(sample), every) ?? every[0] };
    }
    if (wanted !== keptFor || paths.count() > mostPaths) {
      known = new WeakMap();
      paths = createPaths();
      layOut = createLayout(knownOf);
    }
    if (wanted !== keptFor) projectTerms = projectDefinitions(vocabulary).map(definedTerm);
    keptFor = wanted;
    languages = { lexicons: possible, fallback: sampled.lexicon ?? every[0] };
    outline = outlineOf(text, outline);
    work.sectionsCut = outline.cutAnew;
    work.sectionsRead = 0;
    work.segmentsSearched = 0;
    forgetWords();
    return join(text, layOut(outline, paths.nodeOf(languages.fallback.language, [])), projectTerms, every);
  };

  function knownOf(section: Section, before: PathNode): KnownSection {
    const latest = known.get(section);
    if (latest?.before === before) return latest;
    const { depth = Number.POSITIVE_INFINITY } = section;
    const path = paths.nodeOf(
      languages.fallback.language,
      before.headings.filter((it) => it.depth < depth),
    );
    const made = latest?.path === path ? { ...latest, before } : createKnown(section, before, path);
    known.set(section, made);
    return made;
  }

  function createKnown(section: Section, before: PathNode, path: PathNode): KnownSection {
    const { lexicons, fallback } = languages;
    const { source } = section;
    const glance = known.get(section)?.glance ?? glanceAt(source, lexicons);
    const lexicon = glance.lexicon ?? fallback;
    const options = { above: path.passages, lexicon, lexicons, practices: selection.practices(glance) };
    const reading = readSection(section, options, (segments) => {
      work.sectionsRead += 1;
      work.segmentsSearched += segments.filter(mayPractise).length;
    });
    const headings = headingsOfSection(section, options, reading).map((heading) => ({
      ...heading,
      key: keyOf(heading, source),
    }));
    return {
      ...{ before, path, ...wayBehind(path, headings) },
      ...{ glance, language: lexicon.language, headings, reading },
      drafts: () => reading("drafts"),
      mayDefine: createDefining(source),
      shows: { "{{": source.includes("{{"), "<!--": source.includes("<!--") },
    };
  }

  /** Each heading ends those above that are not of a higher level. */
  function wayBehind(path: PathNode, headings: readonly PathHeading[]) {
    let open = path.headings;
    let kept = open.length;
    for (const heading of headings) {
      const rest = open.filter((it) => it.depth < heading.depth);
      kept = Math.min(kept, rest.length);
      open = [...rest, heading];
    }
    return { after: headings.length > 0 ? paths.nodeOf(languages.fallback.language, open) : path, kept };
  }
}

/** One and the same list, under which the languages of its blocks are kept. */
const alone = keptFor((lexicon: Lexicon): readonly Lexicon[] => [lexicon]);

/** A document has far fewer headings, also while they are typed. */
const mostPaths = 20_000;

function keyOf({ depth, passage: { flat, start, text, lexicon } }: SectionHeading, source: string): string {
  const whole = sourceOf(flat, 0, flat.text.length);
  const place = [depth, lexicon.language, whole.start, start, text.length];
  return `${place.join(" ")} ${source.slice(whole.start, whole.end)}`;
}

/** In UTF-16 code units: enough to tell the language of the whole. */
const languageSample = 8_000;
