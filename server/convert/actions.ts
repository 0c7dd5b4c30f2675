import type { CodeAction, Range, WorkspaceEdit } from "vscode-languageserver";
import { type Edit, type Finding, inLanguage, type ProfileName, type Translated } from "../../rules/index.ts";
import type { Abilities } from "../session/abilities.ts";
import type { FixParams } from "../session/protocol.ts";
import type { Reading } from "../session/readings.ts";
import { toSnippetEdit } from "./edits.ts";
import { diagnosticOf } from "./findings.ts";
import { ignoreEdit } from "./ignore.ts";
import { toKindActions } from "./kind-actions.ts";
import { type ProjectPlace, toProjectActions } from "./project-actions.ts";

/**
 * The rewrites that are offered for a range, then the same rewrites for all of the document, then the comments that
 * silence a rule there, and what can be said for the whole project.
 */
export function toCodeActions(
  reading: Reading,
  range: Range,
  project: ProjectPlace,
  abilities: Abilities,
): CodeAction[] {
  if (reading.isTooLarge) return [];
  const document = reading.document;
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const touched = reading.findings.filter(({ span }) => span.start <= end && span.end >= start);
  const rewrites = touched.flatMap((finding) =>
    finding.fixes.map(({ title, edits }) => toCodeAction(reading, finding, title, edits, abilities)),
  );
  return [
    // What tells all that a clause leaves untold is offered for each part of it.
    ...new Map(rewrites.map((it) => [`${it.title} ${JSON.stringify(it.edit)}`, it])).values(),
    ...toKindActions(reading, touched, abilities),
    ...toIgnoreActions(reading, touched, abilities),
    ...toProjectActions(reading, { start, end }, touched, project, abilities),
  ];
}

function toCodeAction(
  reading: Reading,
  finding: Finding,
  title: string,
  edits: readonly Edit[],
  abilities: Abilities,
): CodeAction {
  const diagnostics = diagnosticOf(reading, finding, abilities);
  return { title, kind: "quickfix", diagnostics, edit: toSnippetEdit(reading.document, edits, abilities) };
}

function toIgnoreActions(reading: Reading, findings: readonly Finding[], abilities: Abilities): CodeAction[] {
  const offered = new Map<string, CodeAction>();
  for (const finding of findings) {
    const { ruleId, span, language } = finding;
    // A finding about a comment like this one is settled by changing that comment.
    if (ruleId.startsWith("suppression/")) continue;
    const { title, reason } = inLanguage(ignoreWords, language);
    const edit = ignoreEdit(reading.document, span.start, ruleId, reason);
    const action = toCodeAction(reading, finding, title(ruleId), [edit], abilities);
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
 * The edit of a rewrite, as the quick fix makes it; null where there is none of that title at that place.
 * @param chosen the profiles that the audit was judged by; those of the settings when left out
 */
export function toFixEdit(
  reading: Reading,
  { finding, fix, title }: Pick<FixParams, "finding" | "fix" | "title">,
  abilities: Abilities,
  chosen?: readonly ProfileName[],
): WorkspaceEdit | null {
  const { findings } = chosen ? reading.analysisBy(chosen) : reading.analysis();
  const found = findings[finding]?.fixes[fix];
  return found?.title === title ? toSnippetEdit(reading.document, found.edits, abilities) : null;
}

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
