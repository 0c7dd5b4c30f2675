import type { CodeAction, Range, WorkspaceEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Edit, type Finding, inLanguage, type Translated } from "../../rules/index.ts";
import type { Abilities } from "../session/abilities.ts";
import type { Reading } from "../session/readings.ts";
import { toSnippetEdit } from "./edits.ts";
import { toDiagnostic } from "./findings.ts";
import { ignoreEdit } from "./ignore.ts";
import { toKindActions } from "./kind-actions.ts";

/**
 * The rewrites that are offered for a range, then the same rewrites for all of the document, then the comments that
 * silence a rule there.
 */
export function toCodeActions(reading: Reading, range: Range, abilities: Abilities): CodeAction[] {
  const document = reading.document;
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const touched = reading.findings.filter(({ span }) => span.start <= end && span.end >= start);
  const rewrites = touched.flatMap((finding) =>
    finding.fixes.map(({ title, edits }) => toCodeAction(document, finding, title, edits, abilities)),
  );
  return [
    ...rewrites,
    ...toKindActions(document, reading, touched, abilities),
    ...toIgnoreActions(document, touched, abilities),
  ];
}

function toCodeAction(
  document: TextDocument,
  finding: Finding,
  title: string,
  edits: readonly Edit[],
  abilities: Abilities,
): CodeAction {
  const diagnostics = [toDiagnostic(document, finding, abilities)];
  return { title, kind: "quickfix", diagnostics, edit: toSnippetEdit(document, edits, abilities) };
}

function toIgnoreActions(document: TextDocument, findings: readonly Finding[], abilities: Abilities): CodeAction[] {
  const offered = new Map<string, CodeAction>();
  for (const finding of findings) {
    const { ruleId, span, language } = finding;
    // A finding about a comment like this one is settled by changing that comment.
    if (ruleId.startsWith("suppression/")) continue;
    const { title, reason } = inLanguage(ignoreWords, language);
    const edit = ignoreEdit(document, span.start, ruleId, reason);
    const action = toCodeAction(document, finding, title(ruleId), [edit], abilities);
    const place = `${ruleId} ${edit.span.start}`;
    if (!offered.has(place)) offered.set(place, action);
  }
  return [...offered.values()];
}

const ignoreWords: Translated<{ title: (ruleId: string) => string; reason: string }> = {
  en: { title: (ruleId) => `Ignore ${ruleId} here, with a reason`, reason: "{{reason}}" },
  fr: { title: (ruleId) => `Ignorer ${ruleId} ici, en donnant une raison`, reason: "{{raison}}" },
};

/**
 * The comment that silences a rule above an offset, as the quick fix writes it.
 * @param start of the finding, in UTF-16 code units
 */
export function toIgnoreEdit(
  reading: Reading,
  ruleId: string,
  start: number,
  abilities: Abilities,
): WorkspaceEdit | null {
  const finding = reading.findings.find((it) => it.ruleId === ruleId && it.span.start === start);
  if (!finding) return null;
  const { reason } = inLanguage(ignoreWords, finding.language);
  const document = reading.document;
  return toSnippetEdit(document, [ignoreEdit(document, start, ruleId, reason)], abilities);
}
