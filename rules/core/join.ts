import { separatePolicy } from "./biometric-policy.ts";
import { conflictsIn } from "./contradictions.ts";
import { coverageOf } from "./coverage.ts";
import { type Names, namesOf } from "./defining.ts";
import type { GlancedKind } from "./glance.ts";
import { createGlossary, type DefinedTerm, type Glossary, namesTerm } from "./glossary.ts";
import { headingsOf } from "./headings.ts";
import type { Placed, Selection, Sign } from "./known.ts";
import { keptWhileSame, lazily, lazyObject } from "./lazily.ts";
import type { Phrase, Policy, Suppression } from "./model.ts";
import type { Passage } from "./passages.ts";
import { clausesOf, placed, type SectionDraft } from "./policy.ts";
import type { Reading } from "./section.ts";
import { readSuppression } from "./suppress.ts";

/** Joins what the sections of a text say. @param told the terms that the project tells */
export type Join = (text: string, sections: readonly Placed[], told: readonly DefinedTerm[]) => Policy;

/**
 * Joins the sections of one document again and again as it is typed: a letter changes one section of thousands, so each
 * pass over all of them does next to nothing for each, and what is made of sections that did not change is kept.
 */
export function createJoin(selection: Selection): Join {
  const allNames = keptWhileSame((drafts: readonly (readonly SectionDraft[])[]) =>
    namesOf(drafts.flat().map(({ facts }) => facts)),
  );
  const allTerms = keptWhileSame(termsOf);
  let latestNames: Names | undefined;

  /** The same object for the same names: each section remembers it. */
  function namesIn(drafts: readonly (readonly SectionDraft[])[]): Names {
    const names = allNames(drafts);
    if (latestNames?.key !== names.key) latestNames = names;
    return latestNames;
  }

  return (text, sections, told) => {
    const practising = sections.filter(
      ({ known }) => selection.hasPractice(known) && known.reading().drafts().length > 0,
    );
    const names = namesIn(practising.map(({ known }) => known.reading().drafts()));
    const defining = sections.filter(
      ({ known }) => selection.mayDefine(known, names) && known.reading().terms().length > 0,
    );
    const { glossary, definesPublic } = allTerms([...defining.map(({ known }) => known.reading().terms()), told]);
    const named = (words: string) =>
      glossary.named(words).map(({ definition, list }) => {
        const section = defining[list];
        return section ? placed(definition, section) : definition;
      });
    const speaking = lazily(() => sections.filter(({ known }) => selection.speaks(known)));
    const clauses = clausesOf(
      practising.map(({ start, above, known }) => ({ start, above, drafts: known.reading().drafts })),
      { glossary, named, definesPublic },
      lazily(withdrawal),
    );
    // What only some policies are asked for is looked for when it is asked for.
    return lazyObject<Policy>({
      text: () => text,
      clauses: () => clauses,
      conflicts: () => conflictsIn(clauses),
      terms: () => [...defining.flatMap(({ known }) => known.reading().terms()), ...told].map((it) => it.definition),
      defined: () => named,
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
        speaking().filter(({ known }) => kinds.every((kind) => selection.may(known, kind))),
        said,
      );
    }

    function inSource<T extends object>(sign: Sign, said: (reading: Reading) => readonly T[]): T[] {
      return saidIn(
        speaking().filter(({ known }) => selection.shows(known, sign)),
        said,
      );
    }

    function withdrawal(): Phrase | undefined {
      for (const section of speaking()) {
        const found = selection.may(section.known, "withdraw-consent") && section.known.reading().withdrawal();
        if (found) return placed(found, section);
      }
      return undefined;
    }
  };
}

/** @param lists the terms that each section defines, then those that the project tells */
function termsOf(lists: readonly (readonly DefinedTerm[])[]): { glossary: Glossary; definesPublic: boolean } {
  const written = lists.slice(0, -1);
  const lasting = [...written, toldBeside(written.flat(), lists.at(-1) ?? [])];
  return { glossary: createGlossary(lasting), definesPublic: lasting.some((terms) => terms.some(definesPublic)) };
}

/** The terms that the project tells and the policy itself does not define: the policy's own definitions win. */
function toldBeside(written: readonly DefinedTerm[], told: readonly DefinedTerm[]): DefinedTerm[] {
  return told.filter(({ definition }) => !written.some((it) => namesTerm(it.definition.term, definition)));
}

function definesPublic({ definition: { term, anchored } }: DefinedTerm): boolean {
  return anchored && /publi[cq]/i.test(term);
}

/** What sections say of something, at its places in the text. */
function saidIn<T extends object>(sections: readonly Placed[], said: (reading: Reading) => readonly T[]): T[] {
  return sections.flatMap((section) => placed(said(section.known.reading()), section));
}
