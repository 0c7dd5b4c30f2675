import { anyPublic } from "../../languages/any.ts";
import { grammarOf } from "../../languages/grammar.ts";
import type { Lexicon } from "../../languages/lexicon.ts";
import { definableNames } from "../definitions/defining.ts";
import { createGlossary, type DefinedTerm, type GlossaryEntry, namesTerm } from "../definitions/glossary.ts";
import { termsInUse } from "../definitions/term-uses.ts";
import { keptFor, lazily, lazyObject } from "../keep/lazily.ts";
import type { Heading, Language, Policy, Term } from "../model.ts";
import { conflictsIn } from "../policy/contradictions.ts";
import { periodConflictsIn } from "../policy/period-conflicts.ts";
import { placed } from "../policy/placed-drafts.ts";
import { clausesOf } from "../policy/policy.ts";
import { readSuppressions } from "../policy/suppress.ts";
import { isOwnName } from "../policy/voice.ts";
import { separatePolicy } from "../reading/biometric/biometric-policy.ts";
import { coverageOf } from "../reading/coverage.ts";
import { headingsOf } from "../reading/headings.ts";
import type { Passage } from "../words/passages.ts";
import { type GlancedKind, isNone } from "./glance.ts";
import type { Opening, PlacedSection, Selection } from "./known.ts";
import type { SectionContent } from "./section.ts";
import { joinUnread } from "./unread.ts";

/** How a policy is made of sections. */
interface Joining {
  readonly selection: Selection;
  /** The terms that the project tells. */
  readonly projectTerms: readonly DefinedTerm[];
  /** The languages that the text may be written in. */
  readonly lexicons: readonly Lexicon[];
}

/** Joins what the sections of a text say. */
export function joinSections(
  text: string,
  sections: readonly PlacedSection[],
  { selection, projectTerms, lexicons }: Joining,
): Policy {
  const practising = sections.filter(
    ({ known, drafts }) => !isNone(selection.practices(known.glance)) && drafts().length > 0,
  );
  const names = definableNames(practising.flatMap(({ drafts }) => drafts().map(({ facts }) => facts)));
  const defining = sections.filter(
    ({ known }) => selection.mayDefine(known, names) && known.reading("terms").length > 0,
  );
  const { glossary, definesPublic, definitions } = joinTerms([
    ...defining.map(({ known }) => known.reading("terms")),
    projectTerms,
  ]);
  /** What is said of a definition of the glossary, at its place in the text. */
  const inPlace = <T extends object>(said: T, { list }: GlossaryEntry) => {
    const section = defining[list];
    return section ? placed(said, section) : said;
  };
  const withdrawal = lazily(
    () => saying(["withdraw-consent"], "withdrawal")[0] ?? saying(["take-it-back"], "withdrawal")[0],
  );
  const title = lazily(() => titleIn(sections));
  const isOurs = (name: string, language: Language) =>
    isOwnName({ text, title: title(), grammarOf: grammarIn(lexicons) }, name, language);
  const clauses = clausesOf(practising, { glossary, inPlace, definesPublic }, withdrawal, isOurs);
  // What only some policies are asked for is looked for when it is asked for.
  return lazyObject<Policy, Exclude<keyof Policy, "text" | "clauses" | "terms" | "grammarOf">>(
    { text, clauses, terms: definitions, grammarOf: grammarIn(lexicons) },
    {
      conflicts: () => conflictsIn(clauses),
      periodConflicts: () => periodConflictsIn(clauses),
      definitions: () => saidIn(sections, "terms").map(({ definition }) => definition),
      defined: () => (words) => glossary.named(words).map((it) => inPlace(it.definition, it)),
      termsElsewhere: () => saying(["terms-elsewhere"], "termsElsewhere"),
      improvements: () => saying(["improve-service"], "improvements"),
      weighedLines: () => saidIn(sections, "weighedLines"),
      aiWords: () => saying(["ai-word"], "aiWords"),
      covers: () => coverageOf(titlesOf(sections)),
      biometricPolicy: () =>
        separatePolicy(saying(["biometric-policy"], "biometricPolicies"), () => titlesOf(sections)),
      title,
      headings: () => headingsIn(sections),
      deidentification: () => saying(["deidentify", "deidentification"], "deidentification"),
      placeholders: () => inSource("{{", "placeholders"),
      suppressions: () => readSuppressions(text, inSource("<!--", "comments")),
      glossary: () => glossaryOf(sections, projectTerms),
      literals: () => saidIn(sections, "literals"),
      unread: () => {
        const among = sections.filter(({ known }) => selection.leavesUnread(known.glance));
        return joinUnread(saidIn(among, "unread"), text, lexicons);
      },
      languageAt: () => (offset) =>
        (sections.findLast(({ start }) => start <= offset) ?? sections[0])?.known.language ?? "en",
    },
  );

  /** What is said in the sections that may have mentions of all kinds. */
  function saying<K extends keyof SectionContent>(kinds: readonly GlancedKind[], what: K) {
    const among = sections.filter(({ known }) => kinds.every((kind) => selection.may(known, kind)));
    return saidIn(among, what);
  }

  function inSource<K extends keyof SectionContent>(sign: Opening, what: K) {
    const among = sections.filter(({ known }) => selection.shows(known, sign));
    return saidIn(among, what);
  }
}

/** Looks a language's grammar up among those that the text may be written in. */
const grammarIn = keptFor(
  (lexicons: readonly Lexicon[]) => (language: Language) =>
    lexicons.find((it) => it.language === language)?.grammar ?? grammarOf({ language }),
);

function headingsIn(sections: readonly PlacedSection[]): Heading[] {
  return headingsOf(sections.map(({ known, start }) => ({ headings: known.headings, start })));
}

function titlesOf(sections: readonly PlacedSection[]): Passage[] {
  return sections.flatMap(({ known }) => known.headings.map(({ passage }) => passage));
}

function titleIn(sections: readonly PlacedSection[]): Heading | undefined {
  for (const section of sections) {
    const title = headingsIn([section]).find(({ text }) => text.trim() !== "");
    if (title) return title;
  }
  return undefined;
}

function glossaryOf(sections: readonly PlacedSection[], projectTerms: readonly DefinedTerm[]): readonly Term[] {
  const defined = saidIn(sections, "terms").map((it) => it.definition);
  const beside = projectTerms.map((it) => it.definition);
  return termsInUse(defined, beside, (search) =>
    sections.flatMap((section) => placed(section.known.reading("prose").flatMap(search), section)),
  );
}

/** @param lists the terms that each section defines, then those that the project tells */
function joinTerms(lists: readonly (readonly DefinedTerm[])[]) {
  const written = lists.slice(0, -1);
  const lasting = [...written, toldBeside(written.flat(), lists.at(-1) ?? [])];
  return {
    glossary: createGlossary(lasting),
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
