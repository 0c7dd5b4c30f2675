import type { Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { fallbackLanguage, type Language, type Span } from "../../rules/index.ts";

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The address of a rule's page below the folder of pages, which has one folder more for each language but English. */
export function pageOf(docs: string | undefined, ruleId: string, language: Language): string | undefined {
  return docs && `${docs}/${language === fallbackLanguage ? "" : `${language}/`}${ruleId}.md`;
}
