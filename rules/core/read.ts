import type { Lexicon } from "../lexicons/lexicon.ts";
import { biometricPoliciesIn, separatePolicy } from "./biometric-policy.ts";
import { biometricDrafts } from "./biometrics.ts";
import { deidentificationIn } from "./circumstances.ts";
import { claimOf } from "./claims.ts";
import { conflictsIn } from "./contradictions.ts";
import { coverageOf } from "./coverage.ts";
import { definitionsIn, termsElsewhereIn } from "./definitions.ts";
import { flatOf } from "./flat.ts";
import { headingsOf } from "./headings.ts";
import { aiWordsIn, improvementsIn } from "./improvements.ts";
import { detectLexicon } from "./language.ts";
import { readMarkdown } from "./markdown.ts";
import type { Improvement, Language, Phrase, Policy, Span, Suppression } from "./model.ts";
import { overlaps, type Passage, phraseOf, wholeOf } from "./passages.ts";
import { clausesOf, definitionsOf, type PlacedReading, type SectionReading } from "./policy.ts";
import { restrictedDrafts } from "./restricted.ts";
import { cut } from "./sections.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { moved } from "./span.ts";
import { readSuppression } from "./suppress.ts";
import { trainingDrafts } from "./training.ts";
import { lexiconsWith, projectDefinitions, type Vocabulary } from "./vocabulary.ts";

interface Kept extends SectionReading {
  readonly comments: readonly Span[];
  readonly improvements: readonly Improvement[];
  readonly termsElsewhere: readonly Phrase[];
  readonly aiWords: readonly Phrase[];
  readonly placeholders: readonly Phrase[];
  readonly headings: readonly Heading[];
  readonly biometricPolicies: readonly Phrase[];
  readonly deidentification: readonly Phrase[];
}

interface Heading {
  readonly depth: number;
  readonly passage: Passage;
}

/** Reads one document again and again as it is typed: a section whose words and headings did not change is not read again. */
export function createReader(): (text: string, language: Language | "auto", vocabulary: Vocabulary) => Policy {
  let kept = new Map<string, Kept>();
  let keptFor = "";
  return (text, language, vocabulary) => {
    const wanted = JSON.stringify(vocabulary);
    if (wanted !== keptFor) kept = new Map();
    keptFor = wanted;
    const every = lexiconsWith(vocabulary);
    const chosen = every.find((lexicon) => lexicon.language === language);
    const lexicons = chosen ? [chosen] : every;
    const sample = flatOf(text.slice(0, languageSample)).folded;
    const fallback = chosen ?? detectLexicon(sample, every[0], every);
    const used = new Map<string, Kept>();
    const sections: (PlacedReading & Kept)[] = [];
    let above: (Heading & { readonly phrase: Phrase })[] = [];
    for (const { start, end } of cut(text)) {
      const source = text.slice(start, end);
      const depth = /^#+/.exec(source)?.[0].length;
      if (depth !== undefined) above = above.filter((heading) => heading.depth < depth);
      const key = JSON.stringify([language, fallback.language, above.map(({ passage }) => passage.text), source]);
      const reading =
        used.get(key) ??
        kept.get(key) ??
        readSection(
          source,
          above.map(({ passage }) => passage),
          fallback,
          lexicons,
        );
      used.set(key, reading);
      sections.push({ ...reading, start, above: above.map(({ phrase }) => phrase) });
      for (const heading of reading.headings) {
        const phrase = moved(phraseOf(heading.passage, wholeOf(heading.passage)), start);
        above = [...above.filter(({ depth }) => depth < heading.depth), { ...heading, phrase }];
      }
    }
    kept = used;
    const told = projectDefinitions(vocabulary);
    const clauses = clausesOf(sections, told);
    const titles = sections.flatMap(({ headings }) => headings.map(({ passage }) => passage));
    return {
      text,
      clauses,
      conflicts: conflictsIn(clauses),
      definitions: [...definitionsOf(sections), ...told],
      termsElsewhere: sections.flatMap(({ termsElsewhere, start }) => termsElsewhere.map((it) => moved(it, start))),
      improvements: sections.flatMap(({ improvements, start }) => improvements.map((it) => moved(it, start))),
      aiWords: sections.flatMap(({ aiWords, start }) => aiWords.map((it) => moved(it, start))),
      covers: coverageOf(titles),
      biometricPolicy: separatePolicy(
        sections.flatMap(({ biometricPolicies, start }) => biometricPolicies.map((it) => moved(it, start))),
        titles,
      ),
      headings: headingsOf(sections),
      deidentification: sections.flatMap(({ deidentification, start }) =>
        deidentification.map((it) => moved(it, start)),
      ),
      placeholders: sections.flatMap(({ placeholders, start }) => placeholders.map((it) => moved(it, start))),
      suppressions: sections
        .flatMap(({ comments, start }) => comments.map((comment) => moved(comment, start)))
        .map(({ start, end }) => readSuppression(text, start, end))
        .filter((it): it is Suppression => it !== undefined),
    };
  };
}

function readSection(source: string, above: readonly Passage[], lexicon: Lexicon, lexicons: readonly Lexicon[]): Kept {
  const { blocks, comments, literals } = readMarkdown(source);
  const own = detectLexicon(blocks.map(({ flat }) => flat.folded).join(" "), lexicon, lexicons);
  const segments = segmentsOf(blocks, above, own, lexicons);
  return {
    segments,
    drafts: [...trainingDrafts(segments), ...biometricDrafts(segments), ...restrictedDrafts(segments)].map((draft) => ({
      ...draft,
      claim: claimOf(segments, draft),
    })),
    definitions: definitionsIn(segments),
    comments,
    improvements: improvementsIn(segments),
    termsElsewhere: termsElsewhereIn(segments),
    aiWords: aiWordsIn(segments),
    placeholders: placeholdersIn(source, literals),
    headings: headingsIn(segments),
    biometricPolicies: biometricPoliciesIn(segments),
    deidentification: deidentificationIn(segments),
  };
}

/** The headings that later sections stand under; a bold paragraph heads only its own section. */
function headingsIn(segments: readonly Segment[]): Heading[] {
  return segments.flatMap(({ block, passage }) =>
    block.depth !== undefined && block.depth <= 6 ? [{ depth: block.depth, passage }] : [],
  );
}

/** In UTF-16 code units: enough to tell the language of the whole. */
const languageSample = 20_000;

/** Blanks, also in headings, links and comments, but not in code: there they mean something else. */
function placeholdersIn(source: string, literals: readonly Span[]): Phrase[] {
  return [...source.matchAll(/\{\{[^{}\n]*\}\}/g)]
    .map((match) => ({ text: match[0], span: { start: match.index, end: match.index + match[0].length } }))
    .filter(({ span }) => !literals.some((literal) => overlaps(literal, span)));
}
