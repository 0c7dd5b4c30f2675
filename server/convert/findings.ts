import type { Diagnostic, DiagnosticSeverity, Hover, Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Finding, inLanguage, type Severity, type Span } from "../../rules/index.ts";
import { hoverMarkdown } from "../../rules/views/editor/hover.ts";
import { type ToldTogether, toldTogether } from "../../rules/views/wording/together.ts";
import type { ProjectFile } from "../project/projects.ts";
import type { Abilities } from "../session/abilities.ts";
import type { Reading } from "../session/readings.ts";
import { createText } from "../session/texts.ts";
import { pageOf, toRange } from "./document.ts";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3, hint: 4 };

/** The findings of a reading as an editor shows them. */
export function toDiagnostics(reading: Reading, abilities: Abilities): Diagnostic[] {
  return toldTogether(reading.findings).map((told) => toDiagnostic(reading.document, told, abilities));
}

/** What shows a finding in an editor, by itself or among others. */
export function diagnosticOf(reading: Reading, finding: Finding, abilities: Abilities): Diagnostic[] {
  return toldTogether(reading.findings)
    .filter(({ findings }) => findings.includes(finding))
    .map((told) => toDiagnostic(reading.document, told, abilities));
}

function toDiagnostic(
  document: TextDocument,
  { lead, findings, message }: ToldTogether,
  { docs }: Abilities,
): Diagnostic {
  const { ruleId, severity, span, language } = lead;
  const href = pageOf(docs, ruleId, language);
  const related = findings.flatMap((it) => it.related);
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

/** What is wrong in a project's file, as an editor shows it; without what the editor itself tells of it. */
export function toFaultDiagnostics(
  { uri, text, faults }: ProjectFile,
  { language, checksJson, units }: Abilities,
): Diagnostic[] {
  const document = createText(uri, 0, text, units);
  const untold = faults.filter(({ isSyntax }) => !(isSyntax && checksJson));
  return untold.map(({ span, message }) => ({
    range: toRange(document, span),
    severity: severities.error,
    source: "clauselint",
    message: inLanguage(message, language),
  }));
}

/** How the clause at a position was read, and why its findings matter; null where there is nothing to tell. */
export function toHover(reading: Reading, position: Position, { docs }: Abilities): Hover | null {
  if (!reading.linted) return null;
  const document = reading.document;
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
