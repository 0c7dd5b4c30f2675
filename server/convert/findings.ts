import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  CodeAction,
  Diagnostic,
  DiagnosticSeverity,
  Hover,
  Position,
  Range,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Edit,
  type Finding,
  fallbackLanguage,
  inLanguage,
  type Language,
  type Severity,
  type Span,
  type Translated,
} from "../../rules/index.ts";
import { hoverMarkdown } from "../../rules/views/editor/hover.ts";
import { quote, shortened } from "../../rules/views/wording/quote.ts";
import type { ProjectFile } from "../project/projects.ts";
import type { Abilities } from "../session/abilities.ts";
import type { FixKindsResult } from "../session/protocol.ts";
import type { Reading } from "../session/readings.ts";
import { type FixKind, fixKinds, type KindOfFix } from "./fix-kinds.ts";
import { ignoreEdit } from "./ignore.ts";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3, hint: 4 };

/** The findings of a reading as an editor shows them. */
export function toDiagnostics(reading: Reading, abilities: Abilities): Diagnostic[] {
  const document = toDocument(reading);
  return reading.findings.map((finding) => toDiagnostic(document, finding, abilities));
}

function toDiagnostic(document: TextDocument, finding: Finding, { docs }: Abilities): Diagnostic {
  const { ruleId, severity, span, message, related, language } = finding;
  const href = pageOf(docs, ruleId, language);
  return {
    range: toRange(document, span),
    severity: severities[severity],
    source: "clauselint",
    code: ruleId,
    ...(href && { codeDescription: { href } }),
    message,
    ...(related.length > 0 && {
      relatedInformation: related.map((it) => ({
        location: { uri: document.uri, range: toRange(document, it.span) },
        message: it.message,
      })),
    }),
  };
}

/** What is wrong in a project's file, as an editor shows it. */
export function toFaultDiagnostics({ uri, text, faults }: ProjectFile, { language }: Abilities): Diagnostic[] {
  const document = TextDocument.create(uri, "markdown", 0, text);
  return faults.map(({ span, message }) => ({
    range: toRange(document, span),
    severity: severities.error,
    source: "clauselint",
    message: inLanguage(message, language),
  }));
}

/**
 * The rewrites that are offered for a range, then the same rewrites for all of the document, then the comments that
 * silence a rule there.
 */
export function toCodeActions(reading: Reading, range: Range, abilities: Abilities): CodeAction[] {
  const document = toDocument(reading);
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

/** The fixes of the whole document that are of one kind with those of some findings. */
function toKindActions(
  document: TextDocument,
  { findings, analysis }: Reading,
  touched: readonly Finding[],
  abilities: Abilities,
): CodeAction[] {
  if (!abilities.changeAnnotations || touched.length === 0) return [];
  const { policy } = analysis();
  const rules = new Set(touched.map(({ ruleId }) => ruleId));
  const kinds = fixKinds(
    policy,
    findings.filter(({ ruleId }) => rules.has(ruleId)),
  );
  return kinds.flatMap((kind) => {
    const here = kind.fixes.filter(({ finding }) => touched.includes(finding));
    const [first] = here;
    if (!first) return [];
    return {
      title: inLanguage(kindWords, first.finding.language).all(kind.fixes.length, kind.title),
      kind: "quickfix",
      diagnostics: here.map(({ finding }) => toDiagnostic(document, finding, abilities)),
      edit: toConfirmedEdit(document, kind),
    };
  });
}

/** All kinds of fixes of a reading that can be looked through together; none for an editor that cannot show them first. */
export function toFixKinds(reading: Reading, { changeAnnotations }: Abilities): FixKindsResult {
  const document = toDocument(reading);
  const kinds = changeAnnotations && reading.linted ? fixKinds(reading.analysis().policy, reading.findings) : [];
  return {
    version: reading.version,
    kinds: kinds.map((kind) => ({
      ruleId: kind.ruleId,
      title: kind.title,
      count: kind.fixes.length,
      edit: toConfirmedEdit(document, kind),
    })),
  };
}

/** An edit that no editor applies before its reader has agreed to each part of it. Blanks are plain text: a preview has no tab stops. */
function toConfirmedEdit(document: TextDocument, { fixes }: FixKind): WorkspaceEdit {
  const { uri, version } = document;
  const edits = fixes.map(({ edit }, index): AnnotatedTextEdit => {
    return { ...toTextEdit(document, edit), annotationId: String(index + 1) };
  });
  const annotations = fixes.map((fix, index) => [String(index + 1), toAnnotation(document, fix)] as const);
  return {
    documentChanges: [{ textDocument: { uri, version }, edits }],
    changeAnnotations: Object.fromEntries(annotations),
  };
}

function toAnnotation(document: TextDocument, { finding, title, clause }: KindOfFix): ChangeAnnotation {
  const { line } = document.positionAt(finding.span.start);
  const pieces = quote(document.getText(), clause?.span ?? finding.span, []);
  const words = shortened(pieces.map(({ text }) => text).join(""), 60);
  return {
    label: inLanguage(kindWords, finding.language).place(line + 1, words),
    needsConfirmation: true,
    description: title,
  };
}

const kindWords: Translated<{
  all: (count: number, title: string) => string;
  place: (line: number, words: string) => string;
}> = {
  en: {
    all: (count, title) => `Fix all in the document… (${count}): ${title}`,
    place: (line, words) => `Line ${line}: “${words}”`,
  },
  fr: {
    all: (count, title) => `Tout corriger dans le document… (${count})\u00A0: ${title}`,
    place: (line, words) => `Ligne ${line}\u00A0: «\u00A0${words}\u00A0»`,
  },
};

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

function toCodeAction(
  document: TextDocument,
  finding: Finding,
  title: string,
  edits: readonly Edit[],
  abilities: Abilities,
): CodeAction {
  const diagnostics = [toDiagnostic(document, finding, abilities)];
  return { title, kind: "quickfix", diagnostics, edit: toWorkspaceEdit(document, edits, abilities) };
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
  const document = toDocument(reading);
  return toWorkspaceEdit(document, [ignoreEdit(document, start, ruleId, reason)], abilities);
}

function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], abilities: Abilities): WorkspaceEdit {
  const { uri, version } = document;
  if (!abilities.documentChanges) return { changes: { [uri]: edits.map((edit) => toTextEdit(document, edit)) } };
  const toEdits = abilities.snippetEdits ? toSnippetEdits : toTextEdits;
  return { documentChanges: [{ textDocument: { uri, version }, edits: toEdits(document, edits) }] };
}

/** Edits of a document, just as they are. */
export function toTextEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => toTextEdit(document, edit));
}

function toTextEdit(document: TextDocument, { span, replacement }: Edit): TextEdit {
  return { range: toRange(document, span), newText: replacement };
}

/** Edits whose placeholders are tab stops; equal placeholders share one, also across edits. */
function toSnippetEdits(document: TextDocument, edits: readonly Edit[]): (TextEdit | SnippetTextEdit)[] {
  if (!edits.some(({ replacement }) => placeholder.test(replacement))) return toTextEdits(document, edits);
  const stops = new Map<string, number>();
  return edits.map(({ span, replacement }) => ({
    range: toRange(document, span),
    snippet: { kind: "snippet", value: toSnippet(replacement, stops) },
  }));
}

const placeholder = /\{\{([^{}]*)\}\}/;

function toSnippet(replacement: string, stops: Map<string, number>): string {
  const parts = replacement.split(placeholder);
  return parts.map((part, index) => (index % 2 ? toTabStop(part, stops) : escapeSnippet(part))).join("");
}

/** The braces stay within the stop: typing replaces all of it, and what is left unfilled is still reported as a blank. */
export function toTabStop(name: string, stops: Map<string, number>): string {
  const stop = stops.get(name) ?? stops.size + 1;
  stops.set(name, stop);
  return `\${${stop}:${escapeSnippet(`{{${name}}}`)}}`;
}

/** Words as a snippet inserts them: just as they are. */
export function escapeSnippet(words: string): string {
  return words.replace(/[\\$}]/g, "\\$&");
}

/** How the clause at a position was read, and why its findings matter; null where there is nothing to tell. */
export function toHover(reading: Reading, position: Position, { docs }: Abilities): Hover | null {
  if (!reading.linted) return null;
  const document = toDocument(reading);
  const offset = document.offsetAt(position);
  const { policy } = reading.analysis();
  const clause = policy.clauses.filter(({ span, practices }) => practices.length > 0 && holds(span, offset)).at(-1);
  const findings = reading.findings.filter(({ span }) => holds(span, offset));
  const value = hoverMarkdown({ clause, findings, pageOf: (ruleId, language) => pageOf(docs, ruleId, language) });
  const span = (clause ?? findings[0])?.span;
  return span && value ? { contents: { kind: "markdown", value }, range: toRange(document, span) } : null;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

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
