import { lexiconOf, lexicons } from "../lexicons/index.ts";
import type { Lexicon } from "../lexicons/lexicon.ts";
import { biometricDrafts } from "./biometrics.ts";
import { deidentificationIn } from "./circumstances.ts";
import { coverageOf } from "./coverage.ts";
import { definitionsIn } from "./definitions.ts";
import { flatOf } from "./flat.ts";
import { headingsOf } from "./headings.ts";
import { improvementsIn } from "./improvements.ts";
import { detectLexicon } from "./language.ts";
import { readMarkdown } from "./markdown.ts";
import type { Improvement, Language, Phrase, Policy, Span, Suppression } from "./model.ts";
import { overlaps, type Passage, phraseOf, wholeOf } from "./passages.ts";
import { clausesOf, definitionsOf, type PlacedReading, type SectionReading } from "./policy.ts";
import { cut } from "./sections.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { moved } from "./span.ts";
import { readSuppression } from "./suppress.ts";
import { trainingDrafts } from "./training.ts";

interface Kept extends SectionReading {
  readonly comments: readonly Span[];
  readonly improvements: readonly Improvement[];
  readonly placeholders: readonly Phrase[];
  readonly headings: readonly Heading[];
  readonly deidentification: readonly Phrase[];
}

interface Heading {
  readonly depth: number;
  readonly passage: Passage;
}

/** Reads one document again and again as it is typed: a section whose words and headings did not change is not read again. */
export function createReader(): (text: string, language: Language | "auto") => Policy {
  let kept = new Map<string, Kept>();
  return (text, language) => {
    const fallback = lexiconOf(language) ?? detectLexicon(flatOf(text.slice(0, languageSample)).folded, lexicons[0]);
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
          language === "auto",
        );
      used.set(key, reading);
      sections.push({ ...reading, start, above: above.map(({ phrase }) => phrase) });
      for (const heading of reading.headings) {
        const phrase = moved(phraseOf(heading.passage, wholeOf(heading.passage)), start);
        above = [...above.filter(({ depth }) => depth < heading.depth), { ...heading, phrase }];
      }
    }
    kept = used;
    return {
      text,
      clauses: clausesOf(sections),
      definitions: definitionsOf(sections),
      improvements: sections.flatMap(({ improvements, start }) => improvements.map((it) => moved(it, start))),
      covers: coverageOf(sections.flatMap(({ headings }) => headings.map(({ passage }) => passage))),
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

function readSection(source: string, above: readonly Passage[], lexicon: Lexicon, judge: boolean): Kept {
  const { blocks, comments, literals } = readMarkdown(source);
  const own = judge ? detectLexicon(blocks.map(({ flat }) => flat.folded).join(" "), lexicon) : lexicon;
  const segments = segmentsOf(blocks, above, own, judge);
  return {
    segments,
    drafts: [...trainingDrafts(segments), ...biometricDrafts(segments)],
    definitions: definitionsIn(segments),
    comments,
    improvements: improvementsIn(segments),
    placeholders: placeholdersIn(source, literals),
    headings: headingsIn(segments),
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
