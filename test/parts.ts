// The sentences, items and cells of a text at their places, out of one reading with its analysis.
import { readMarkdown } from "../rules/core/markdown/markdown.ts";
import type { Segment } from "../rules/core/reading/segments.ts";
import { moved } from "../rules/core/text/span.ts";
import { createSectionReader } from "../rules/core/typing/read.ts";
import { phraseOf, type Range, wholeOf } from "../rules/core/words/passages.ts";
import { type Analysis, analyze, type Options, type Phrase, type Span } from "../rules/index.ts";
import { type MentionKind, mentionKinds } from "../rules/languages/lexicon.ts";

/** A sentence, item or cell at its place in the text. */
export interface Part {
  readonly segment: Segment;
  readonly span: Span;
  /** The words of it that a lexicon knows, in text order. */
  readonly mentions: readonly PlacedMention[];
}

/** Words of one kind, and where they stand. */
export interface PlacedMention extends Phrase {
  readonly kind: MentionKind;
}

/** Reads and judges a text as `analyze` does. */
export function partsIn(text: string, options: Options): { readonly analysis: Analysis; readonly parts: Part[] } {
  const analysis = analyze(text, options);
  const { language = "auto", vocabulary = {} } = options;
  const parts = createSectionReader({})(text, language, vocabulary).flatMap(({ known, start, above }) =>
    known.reading("segments").map((segment) => {
      const { passage } = segment;
      const placed = (range: Range) => moved(phraseOf(passage, range), start, above);
      const mentions = mentionKinds
        .flatMap((kind) => passage.mentions(kind))
        .sort((a, b) => a.start - b.start || b.end - a.end)
        .map((it) => ({ ...placed(it), kind: it.kind }));
      return { segment, span: placed(wholeOf(passage)).span, mentions };
    }),
  );
  return { analysis, parts };
}

/** Those in which words stand, whatever their markup: words of one block may run over several of them. */
export function holding(parts: readonly Part[], words: string): Part[] {
  const wanted = readMarkdown(words)
    .blocks.map(({ flat }) => flat.folded.trim())
    .filter(Boolean)
    .map((folded) => new RegExp(folded.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s+/g, "\\s+"), "g"));
  return parts.filter(({ segment: { block, passage } }) =>
    wanted.some((pattern) =>
      [...block.flat.folded.matchAll(pattern)].some(
        ({ 0: found, index }) => index < passage.start + passage.text.length && passage.start < index + found.length,
      ),
    ),
  );
}

/** The one that a span begins in, or else the first that it touches. */
export function partAt(parts: readonly Part[], { start, end }: Span): Part | undefined {
  return (
    parts.find(({ span }) => span.start <= start && start < span.end) ??
    parts.find(({ span }) => span.start < end && start < span.end)
  );
}
