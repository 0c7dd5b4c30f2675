import type { Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { fallbackLanguage, type Language, type Span } from "../../rules/index.ts";
import type { Reading } from "../session/readings.ts";

/** The document of a reading, which knows its lines. */
export function toDocument({ uri, version, text }: Reading): TextDocument {
  return TextDocument.create(uri, "markdown", version, text);
}

export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The address of a rule's page below the folder of pages, which has one folder more for each language but English. */
export function pageOf(docs: string | undefined, ruleId: string, language: Language): string | undefined {
  return docs && `${docs}/${language === fallbackLanguage ? "" : `${language}/`}${ruleId}.md`;
}
