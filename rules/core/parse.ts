import type { PhrasingContent, Root, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type ParseWords, plainBlocks } from "./plain-markdown.ts";
import { place as placeOf } from "./plain-words.ts";
import { frontMatterEnd, reachesAcross } from "./sections.ts";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
/** Only for a text that has front matter: one that merely begins with a line `---` would lose its first list. */
const frontMatterParser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/**
 * Parses a piece of Markdown.
 * @param place whether the piece begins its text: only there front matter stands
 * @returns its blocks; the places of nodes hold offsets in UTF-16 code units, from behind a byte order mark
 */
export function parseMarkdown(source: string, place: "first" | "later"): readonly RootContent[] {
  const mayBePlain = place === "later" || frontMatterEnd(source) === 0;
  return (mayBePlain ? plainBlocks(source, parseWords) : undefined) ?? parseFully(source, place);
}

/** By the parser of all Markdown. What one paragraph says of another is not known in it. */
export const parseWords: ParseWords = (source, start, end) => {
  const words = source.slice(start, end);
  // In code, the spaces before a line depend on what the paragraph stands in.
  if (reachesAcross.test(source) || words.includes("\n ")) return undefined;
  const [paragraph, ...others] = parseFully(words, "later");
  const { start: from, end: to } = paragraph?.position ?? {};
  const isAll = from?.offset === 0 && to?.offset === end - start && others.length === 0;
  return isAll && paragraph?.type === "paragraph"
    ? paragraph.children.map((child) => movedNode(child, start))
    : undefined;
};

/** A node at another place: its offsets are moved, in UTF-16 code units. */
function movedNode<T extends PhrasingContent>(node: T, by: number): T {
  const { position } = node;
  const moved = position && placeOf((position.start.offset ?? 0) + by, (position.end.offset ?? 0) + by);
  const children = "children" in node ? { children: node.children.map((child) => movedNode(child, by)) } : {};
  return { ...node, ...children, ...(moved ? { position: moved } : {}) };
}

/** As `parseMarkdown`, by the parser of all Markdown. */
export function parseFully(source: string, place: "first" | "later"): readonly RootContent[] {
  const hasFrontMatter = place === "first" && frontMatterEnd(source) > 0;
  const root: Root = (hasFrontMatter ? frontMatterParser : parser).parse(source);
  return root.children;
}
