import type { AnnotatedTextEdit, ChangeAnnotation, CodeAction, WorkspaceEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Finding, inLanguage, type Translated } from "../../rules/index.ts";
import { quote, shortened } from "../../rules/views/wording/quote.ts";
import type { Abilities } from "../session/abilities.ts";
import type { FixKindsResult } from "../session/protocol.ts";
import type { Reading } from "../session/readings.ts";
import { toTextEdits } from "./edits.ts";
import { diagnosticOf } from "./findings.ts";
import { type FixKind, fixKinds, type KindOfFix } from "./fix-kinds.ts";

/** The fixes of the whole document that are of one kind with those of some findings. */
export function toKindActions(reading: Reading, touched: readonly Finding[], abilities: Abilities): CodeAction[] {
  if (!abilities.changeAnnotations || touched.length === 0) return [];
  const { findings, document } = reading;
  const { policy } = reading.analysis();
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
      diagnostics: here.flatMap(({ finding }) => diagnosticOf(reading, finding, abilities)),
      edit: toConfirmedEdit(document, kind),
    };
  });
}

/** All kinds of fixes of a reading that can be looked through together; none for an editor that cannot show them first. */
export function toFixKinds(reading: Reading, { changeAnnotations }: Abilities): FixKindsResult {
  const document = reading.document;
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
  const plain = toTextEdits(
    document,
    fixes.map(({ edit }) => edit),
  );
  const edits = plain.map((edit, index): AnnotatedTextEdit => ({ ...edit, annotationId: String(index + 1) }));
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
