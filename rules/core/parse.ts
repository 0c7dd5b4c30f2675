import type { Heading, Paragraph, Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { frontMatterEnd } from "./sections.ts";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
/** Only for a text that has front matter: one that merely begins with a line `---` would lose its first list. */
const frontMatterParser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/**
 * Parses a piece of Markdown.
 * @param place whether the piece begins its text: only there front matter stands
 * @returns its blocks; the places of nodes hold offsets in UTF-16 code units, from behind a byte order mark
 */
export function parseMarkdown(source: string, place: "first" | "later"): readonly RootContent[] {
  const plain = plainBlock(source);
  if (plain) return [plain];
  const hasFrontMatter = place === "first" && frontMatterEnd(source) > 0;
  const root: Root = (hasFrontMatter ? frontMatterParser : parser).parse(source);
  return root.children;
}

/** Most of a policy is headings and paragraphs without any markup: they are what they look like. */
function plainBlock(source: string): Heading | Paragraph | undefined {
  let end = source.length;
  while (end > 0 && " \t\n".includes(source.charAt(end - 1))) end--;
  const words = /^#{1,6}[ \t]+/.exec(source)?.[0] ?? "";
  const value = source.slice(words.length, end);
  if (special.test(value) || !(words ? plainLine : plainLines).test(value)) return undefined;
  const position = { start: pointAt(0), end: pointAt(end) };
  const text = { type: "text" as const, value, position: { start: pointAt(words.length), end: pointAt(end) } };
  if (!words) return { type: "paragraph", children: [text], position };
  return { type: "heading", depth: words.trimEnd().length as Heading["depth"], children: [text], position };
}

/** What begins markup, or an address that is made a link of. */
const special = /[\\`*_[\]<>&|~@#\0\r]|www\.|https?:/i;
/** Words that begin with a letter, a quotation mark or a bracket, which begin no other block. */
const plainLine = /^[\p{L}"“«'’(][^\n]*$/u;
/** Lines of them, without spaces at their ends. */
const plainLines = /^[\p{L}"“«'’(][^\n]*(?:[^\s\n]\n[\p{L}"“«'’(][^\n]*)*$/u;

/** A place of which only the offset is told. */
function pointAt(offset: number): { line: number; column: number; offset: number } {
  return { line: 1, column: offset + 1, offset };
}
