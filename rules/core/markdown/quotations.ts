import type { Blockquote, PhrasingContent, RootContent } from "mdast";
import { anyQuotationSource } from "../../languages/any.ts";
import { isStrong } from "./titles.ts";

/** Whether a quotation tells in its last line where its words come from: "— Northwell Ltd", "Source: …". */
export function namesItsSource({ children }: Blockquote): boolean {
  const words = wordsOf(children.at(-1));
  return /^\s*[—–-]\s*\S/.test(words) || anyQuotationSource.test(words);
}

/**
 * Whether it is the policy's own text, set apart: it begins with a title, as in "**In short:** we use your posts to …", and
 * with none of a law.
 */
export function isCallout(node: Blockquote): boolean {
  const [first] = node.children;
  if (first?.type !== "heading" && !(first?.type === "paragraph" && isTitled(first.children))) return false;
  const title = first.type === "heading" ? wordsOf(first) : innerWords(first.children[0]);
  return !namesItsSource(node) && !anyQuotationSource.test(title) && !/^\s*["“«]/.test(title);
}

/** What is all in bold may be said with stress. */
function isTitled([title, behind]: readonly PhrasingContent[]): boolean {
  return title !== undefined && isStrong(title) && (behind !== undefined || !/[.!]\s*$/.test(innerWords(title)));
}

function wordsOf(node: RootContent | undefined): string {
  return node && "children" in node ? node.children.map((child) => ("value" in child ? child.value : "")).join("") : "";
}

function innerWords(node: PhrasingContent | undefined): string {
  if (!node) return "";
  return "children" in node ? node.children.map(innerWords).join("") : "value" in node ? node.value : "";
}
