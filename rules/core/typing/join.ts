import { anyPublic } from "../../languages/any.ts";
import { grammarOf } from "../../languages/grammar.ts";
import type { Lexicon } from "../../languages/lexicon.ts";
import { type DefinableNames, definableNames } from "../definitions/defining.ts";
import { createGlossary, type DefinedTerm, type GlossaryEntry, meaningOf, namesTerm } from "../definitions/glossary.ts";
import { termsInUse } from "../definitions/term-uses.ts";
import { createMemory, keptChoice, keptFor, keptWhileSame, lazily, lazyObject } from "../keep/lazily.ts";
import type { Prose } from "../markdown/markdown.ts";
import type { Heading, Language, Phrase, Policy, Suppression } from "../model.ts";
import { conflictsIn } from "../policy/contradictions.ts";
import { clausesOf, placed, type UnplacedDraft } from "../policy/policy.ts";
import { readSuppression } from "../policy/suppress.ts";
import { separatePolicy } from "../reading/biometric/biometric-policy.ts";
import { coverageOf } from "../reading/coverage.ts";
import { headingsOf } from "../reading/headings.ts";
import { moved } from "../text/span.ts";
import type { Text } from "../text/text.ts";
import type { Passage } from "../words/passages.ts";
import { type GlancedKind, isNone } from "./glance.ts";
import type { KnownSection, Opening, PlacedSection, Selection } from "./known.ts";
import type { SectionLayout } from "./layout.ts";
import type { SectionContent, SectionReading } from "./section.ts";

/** Joins what the sections of a text say. @param projectTerms the terms that the project tells */
export type Join = (
  text: Text,
  layout: SectionLayout,
  projectTerms: readonly DefinedTerm[],
  lexicons: readonly Lexicon[],
) => Policy;

/**
 * Joins the sections of one document again and again as it is typed: a letter changes one section of thousands, so each
 * pass over all of them does next to nothing for each, and what is made of sections that did not change is kept.
 */
export function createJoin(selection: Selection): Join {
  const namesOfAll = keptWhileSame((drafts: readonly (readonly UnplacedDraft[])[]) =>
    definableNames(drafts.flat().map(({ facts }) => facts)),
  );
  const meaningOfAll = keptWhileSame((_: readonly string[]) => ({}));
  const termsOfAll = keptWhileSame((lists: readonly (readonly DefinedTerm[])[]) => joinTerms(lists, meaningOfAll));
  const choices = new Map<string, ReturnType<typeof keptChoice<KnownSection>>>();
  let names: DefinableNames | undefined;

  /** The places of the sections that an answer holds for. @param question the same for the same answers */
  function chosen(
    sections: readonly KnownSection[],
    question: string,
    answer: (known: KnownSection) => boolean,
  ): readonly number[] {
    const choose = choices.get(question) ?? keptChoice(answer);
    choices.set(question, choose);
    return choose(sections);
  }

  /** The sections that may define one of the names, which are not often others than at the latest text. */
  function mayDefine(sections: readonly KnownSection[], latest: DefinableNames): readonly number[] {
    if (names?.key !== latest.key) choices.delete("definitions");
    // The same object for the same names: each section remembers it.
    const asked = names?.key === latest.key ? names : latest;
    names = asked;
    return chosen(sections, "definitions", (known) => selection.mayDefine(known, asked));
  }

  return (text, { sections, at, all }, projectTerms, lexicons) => {
    const practising = at(
      chosen(
        sections,
        "practices",
        ({ glance, drafts }) => !isNone(selection.practices(glance)) && drafts().length > 0,
      ),
    );
    const defining = at(mayDefine(sections, namesOfAll(practising.map(({ drafts }) => drafts())))).filter(
      ({ known }) => known.reading("terms").length > 0,
    );
    const { glossary, definesPublic, definitions } = termsOfAll([
      ...defining.map(({ known }) => known.reading("terms")),
      projectTerms,
    ]);
    /** What is said of a definition of the glossary, at its place in the text. */
    const inPlace = <T extends object>(said: T, { list }: GlossaryEntry) => {
      const section = defining[list];
      return section ? moved(said, section.start, section.above) : said;
    };
    const clauses = clausesOf(practising, { glossary, inPlace, definesPublic }, lazily(withdrawal));
    // What only some policies are asked for is looked for when it is asked for.
    return lazyObject<Policy, Exclude<keyof Policy, "slice" | "clauses" | "terms" | "grammarOf">>(
      { slice: text.slice, clauses, terms: definitions, grammarOf: grammarIn(lexicons) },
      {
        text: text.whole,
        conflicts: () => conflictsIn(clauses),
        defined: () => (words) => glossary.named(words).map((it) => inPlace(it.definition, it)),
        termsElsewhere: () => saying(["terms-elsewhere"], "termsElsewhere"),
        improvements: () => saying(["improve-service"], "improvements"),
        aiWords: () => saying(["ai-word"], "aiWords"),
        covers: () => coverageOf(chosen(sections, "coverage", coversAny).flatMap((index) => titlesOf(sections[index]))),
        biometricPolicy: () => separatePolicy(saying(["biometric-policy"], "biometricPolicies"), titles),
        title: () => {
          for (const index of sections.keys()) {
            const title = headingsIn(at([index])).find(({ text }) => text.trim() !== "");
            if (title) return title;
          }
          return undefined;
        },
        headings: () => headingsIn(all()),
        deidentification: () => saying(["deidentify", "deidentification"], "deidentification"),
        placeholders: () => inSource("{{", "placeholders"),
        suppressions: () =>
          inSource("<!--", "comments")
            .map(({ start, end }) => readSuppression(text.slice, start, end))
            .filter((it): it is Suppression => it !== undefined),
        glossary: () => {
          const defined = saidIn(all(), "terms").map((it) => it.definition);
          const beside = projectTerms.map((it) => it.definition);
          return termsInUse(defined, beside, (search, key) =>
            all().flatMap((section) => placed(searched(section.known, search, key), section)),
          );
        },
        literals: () => saidIn(all(), "literals"),
        languageAt: () => (offset) =>
          (all().findLast(({ start }) => start <= offset) ?? all()[0])?.known.language ?? "en",
      },
    );

    function titles(): Passage[] {
      return sections.flatMap(titlesOf);
    }

    /** What is said in the sections that may have mentions of all kinds. */
    function saying<K extends keyof SectionContent>(
      kinds: readonly GlancedKind[],
      what: K,
    ): readonly SectionContent[K][number][] {
      return saidIn(at(speaking(kinds)), what);
    }

    function speaking(kinds: readonly GlancedKind[]): readonly number[] {
      return chosen(sections, kinds.join(), (known) => kinds.every((kind) => selection.may(known, kind)));
    }

    function inSource<K extends keyof SectionContent>(sign: Opening, what: K): readonly SectionContent[K][number][] {
      return saidIn(at(chosen(sections, sign, (known) => selection.shows(known, sign))), what);
    }

    function withdrawal(): Phrase | undefined {
      return saying(["withdraw-consent"], "withdrawal")[0];
    }
  };
}

/** Looks a language's grammar up among those that the text may be written in. */
const grammarIn = keptFor(
  (lexicons: readonly Lexicon[]) => (language: Language) =>
    lexicons.find((it) => it.language === language)?.grammar ?? grammarOf({ language }),
);

function titlesOf(known: KnownSection | undefined): Passage[] {
  return known?.headings.map(({ passage }) => passage) ?? [];
}

function coversAny(known: KnownSection): boolean {
  return coverageOf(titlesOf(known)).length > 0;
}

function headingsIn(sections: readonly PlacedSection[]): Heading[] {
  return headingsOf(sections.map(({ known, start }) => ({ headings: known.headings, start })));
}

/** What a search finds in the words of a section, found once for the same search. */
function searched<T>({ reading }: KnownSection, search: (prose: Prose) => readonly T[], key: string): readonly T[] {
  const before = latestSearch.get(reading);
  if (before?.key === key) return before.found as readonly T[];
  const found = reading("prose").flatMap(search);
  latestSearch.set(reading, { key, found });
  return found;
}

const latestSearch = createMemory<SectionReading, { readonly key: string; readonly found: readonly unknown[] }>();

/**
 * @param lists the terms that each section defines, then those that the project tells
 * @param meaningOfAll gives one object for the same definitions
 */
function joinTerms(lists: readonly (readonly DefinedTerm[])[], meaningOfAll: (meanings: readonly string[]) => object) {
  const written = lists.slice(0, -1);
  const lasting = [...written, toldBeside(written.flat(), lists.at(-1) ?? [])];
  return {
    glossary: createGlossary(lasting, meaningOfAll(lasting.map(meaningOf))),
    definesPublic: lasting.some((terms) => terms.some(definesPublic)),
    definitions: lists.flat().map(({ definition }) => definition),
  };
}

/** The terms that the project tells and the policy itself does not define: the policy's own definitions win. */
function toldBeside(written: readonly DefinedTerm[], projectTerms: readonly DefinedTerm[]): DefinedTerm[] {
  return projectTerms.filter(({ definition }) => !written.some((it) => namesTerm(it.definition.term, definition)));
}

function definesPublic({ definition: { term, anchored } }: DefinedTerm): boolean {
  return anchored && anyPublic.test(term);
}

/** What sections say of something, at its places in the text. */
function saidIn<K extends keyof SectionContent>(
  sections: readonly PlacedSection[],
  what: K,
): readonly SectionContent[K][number][] {
  return sections.flatMap((section): readonly SectionContent[K][number][] =>
    placed(section.known.reading(what), section),
  );
}
