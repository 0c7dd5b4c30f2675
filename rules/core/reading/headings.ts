import { anyNumberReference, anySectionTitle, anyTitleReference } from "../../languages/any.ts";
import { keptFor } from "../keep/lazily.ts";
import { mayStandInHtml } from "../markdown/markup.ts";
import type { Clause, Heading, Policy, Span } from "../model.ts";
import { countWhile } from "../text/sorted.ts";
import { moved } from "../text/span.ts";
import { type Passage, passageOf, phraseOf, wholeOf } from "../words/passages.ts";
import { coverageOf } from "./coverage.ts";

/** A heading that later sections stand under. */
export interface SectionHeading {
  readonly depth: number;
  readonly passage: Passage;
}

/** A section's headings, and where it begins in the text: an offset in UTF-16 code units. */
interface PlacedHeadings {
  readonly headings: readonly SectionHeading[];
  readonly start: number;
}

/** The headings of a policy in text order; a paragraph in bold is none, since no link reaches it. */
export function headingsOf(sections: readonly PlacedHeadings[]): Heading[] {
  const named = new Map<string, number>();
  return sections.flatMap(({ headings, start }) =>
    headings
      .filter(({ passage }) => passage.start === 0)
      .map((heading) => {
        const { slug, span, ...told } = headingOf(heading);
        return { ...told, span: moved(span, start), anchor: numbered(slug, named) };
      }),
  );
}

/** What a heading says in any place. */
const headingOf = keptFor(({ depth, passage: { flat, lexicon } }: SectionHeading) => {
  const whole = passageOf(flat, 0, flat.text.length, lexicon);
  return {
    ...phraseOf(whole, wholeOf(whole)),
    depth,
    language: lexicon.language,
    slug: slugOf(whole),
    covers: coverageOf([whole]),
  };
});

/** Two headings of the same words are told apart by a number. */
function numbered(slug: string | undefined, named: Map<string, number>): string | undefined {
  if (slug === undefined) return undefined;
  const before = named.get(slug) ?? 0;
  named.set(slug, before + 1);
  return before === 0 ? slug : `${slug}-${before}`;
}

/** The name that GitHub and VS Code make of a heading; undefined where they differ, or where nothing is left. */
function slugOf({ text }: Passage): string | undefined {
  const small = text.trim().toLowerCase();
  const github = small.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
  const editor = small
    .replace(/\s+/g, "-")
    .replace(droppedByEditor, "")
    .replace(/^-+/, "")
    .replace(/(?<!-)-+$/, "");
  return github === editor && github !== "" ? github : undefined;
}

const droppedByEditor = /[\][!/'"#$%&()*+,.:;<=>?@\\^{|}~`‘’“”…—·¨]/g;

/** The headings that a place stands under, outermost first, without the title of the whole. */
export function sectionsAt({ headings }: Policy, { start }: Span): readonly Heading[] {
  const paths = pathsOf(headings);
  return paths[countWhile(paths, (path) => (path.at(-1)?.span.start ?? 0) <= start) - 1] ?? [];
}

/** For each heading but the title of the whole: those that what follows it stands under, itself included. */
const pathsOf = keptFor((headings: readonly Heading[]) => {
  const [first, ...others] = headings;
  const hasTitle = others.every(({ depth }) => first && depth > first.depth);
  let path: readonly Heading[] = [];
  return (hasTitle ? others : headings).map((heading) => {
    const end = path.findIndex(({ depth }) => depth >= heading.depth);
    path = [...(end < 0 ? path : path.slice(0, end)), heading];
    return path;
  });
});

/** Whether two places stand under one heading, so that a reader of the one has the other at hand. */
export function shareSection(policy: Policy, a: Span, b: Span): boolean {
  const other = sectionsAt(policy, b);
  return sectionsAt(policy, a).some((heading) => other.includes(heading));
}

const numberedTitle = new RegExp(
  `^(?:(?:${anySectionTitle.source})\\s+)?(\\d+(?:\\.\\d+)*)[.):]?\\s+((?:\\S.*)?)$`,
  "i",
);

/** Whether the paragraph of a clause, in HTML its line, sends its reader to a section: by a link, by its title or by its number. */
export function pointsTo({ text }: Policy, { span }: Clause, { text: heading, anchor }: Heading): boolean {
  const end = mayStandInHtml(text, span.start) ? "\n" : "\n\n";
  const ends = text.indexOf(end, span.end);
  const paragraph = text
    .slice(Math.max(0, text.lastIndexOf(end, span.start)), ends < 0 ? undefined : ends)
    .toLowerCase();
  const links = [`](#${anchor})`, `href="#${anchor}"`];
  if (anchor !== undefined && links.some((it) => paragraph.includes(it))) return true;
  const [, number, title = heading] = numberedTitle.exec(heading) ?? [];
  if (number && new RegExp(`(?:${anyNumberReference.source}|§)\\s*${escaped(number)}(?![.\\d]*\\d)`).test(paragraph))
    return true;
  const words = escaped(title.trim().toLowerCase());
  return new RegExp(`(?:["“«*\\[]|${anyTitleReference.source})\\s*${words}|>${words}</a>`).test(paragraph);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
