import type { Blockquote, PhrasingContent, RootContent } from "mdast";
import { anyQuotationSource } from "../../languages/any.ts";
import { isStrong } from "./titles.ts";

/** Whether a quotation tells in its last line where its words come from: "— Northwell Ltd", "Source: …". */
export function namesItsSource({ children }: Blockquote): boolean {
  const last = children.at(-1);
  const words = last?.type === "paragraph" ? last.children.map(innerWords).join("") : wordsOf(last);
  return /^\s*[—–-]\s*\S/.test(words) || anyQuotationSource.test(words);
}

/**
 * Whether it is the policy's own text, set apart: it begins with a title, as in "**In short:** we use your posts to …", or nothing
 * says that somebody else's words follow; and it is none of a law.
 * @param isIntroduced whether a colon stands in front of it, as in "Northwell writes:"
 */
export function isCallout(node: Blockquote, isIntroduced: boolean): boolean {
  const [first] = node.children;
  const isTitle = first?.type === "heading" || (first?.type === "paragraph" && isTitled(first.children));
  if (isIntroduced && !isTitle) return false;
  const title = first?.type === "paragraph" && isTitle ? innerWords(first.children[0]) : wordsOf(first);
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
