import { type JSONPath, modify } from "jsonc-parser";
import type { CodeAction, CreateFile, TextDocumentEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type DataObject, type Finding, inLanguage, type Translated } from "../../rules/index.ts";
import { auditWords } from "../../rules/views/wording/facts.ts";
import { shortened } from "../../rules/views/wording/quote.ts";
import { projectFileName } from "../project/project.ts";
import type { ProjectFile } from "../project/projects.ts";
import type { Abilities } from "../session/abilities.ts";
import type { Reading } from "../session/readings.ts";
import { diagnosticOf } from "./findings.ts";

/** The project of a document. */
export interface ProjectPlace {
  readonly file: ProjectFile | undefined;
  /** In which a file would be created, without a slash at its end. */
  readonly folder: string | undefined;
}

/**
 * What is said once for the whole project: that its own words for data name public or private data, and that a rule is off.
 * Each is an edit of `.clauselint.json`, which is created if need be; a file with faults is left to its author.
 */
export function toProjectActions(
  reading: Reading,
  touched: readonly Finding[],
  { file, folder }: ProjectPlace,
  abilities: Abilities,
): CodeAction[] {
  const isAble = abilities.documentChanges && (file ? file.faults.length === 0 : abilities.createsFiles);
  const uri = file?.uri ?? (folder && `${folder}/${projectFileName}`);
  if (!isAble || !uri) return [];
  const action = (finding: Finding, title: string, path: JSONPath, value: string): CodeAction => ({
    title,
    kind: "quickfix",
    diagnostics: diagnosticOf(reading, finding, abilities),
    edit: { documentChanges: changes(uri, file?.text, path, value) },
  });
  const words = touched.flatMap((finding) => {
    const { isPublic, isPrivate } = inLanguage(titles, finding.language);
    return dataIn(reading, finding).flatMap(({ term, head, visibility }) => {
      const name = term?.text ?? head;
      const said = inLanguage(auditWords, finding.language).quoted(shortened(name, longestTitle));
      return [
        ...(visibility !== "public" ? [action(finding, isPublic(said), ["vocabulary", "publicData", -1], name)] : []),
        // Words that tell whose eyes it is for are not the project's own.
        ...(visibility === "unspecified"
          ? [action(finding, isPrivate(said), ["vocabulary", "privateData", -1], name)]
          : []),
      ];
    });
  });
  const off = touched
    // What is wrong with a comment or a blank is settled there.
    .filter(({ ruleId }) => !/^(?:suppression|draft)\//.test(ruleId))
    .map((finding) =>
      action(finding, inLanguage(titles, finding.language).off(finding.ruleId), ["severities", finding.ruleId], "off"),
    );
  return [...new Map([...words, ...off].map((it) => [it.title, it])).values()];
}

/** In UTF-16 code units. */
const longestTitle = 40;

/** Data on which a finding stands, and which has a name. */
function dataIn(reading: Reading, { span }: Finding): DataObject[] {
  const practices = reading.analysis().policy.clauses.flatMap((clause) => clause.practices);
  const data = practices.flatMap((practice) => (practice.topic === "ai-training" ? practice.data : []));
  return data.filter((it) => it.grain !== "catch-all" && it.span.start < span.end && span.start < it.span.end);
}

function changes(
  uri: string,
  text: string | undefined,
  path: JSONPath,
  value: string,
): (CreateFile | TextDocumentEdit)[] {
  const before = text?.trim() ? text : "{}\n";
  const isInsertion = path.at(-1) === -1;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: before.includes("\r\n") ? "\r\n" : "\n" };
  const made = modify(before, path, value, { formattingOptions, isArrayInsertion: isInsertion });
  const document = TextDocument.create(uri, "json", 0, before);
  const edits = made.map(({ offset, length, content }) => ({
    range: { start: document.positionAt(offset), end: document.positionAt(offset + length) },
    newText: content,
  }));
  if (text?.trim()) return [{ textDocument: { uri, version: null }, edits }];
  const whole = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
  const created = TextDocument.applyEdits(document, edits);
  const insertion = { textDocument: { uri, version: null }, edits: [{ ...whole, newText: created }] };
  return text === undefined ? [{ kind: "create", uri }, insertion] : [insertion];
}

const titles: Translated<{
  isPublic: (words: string) => string;
  isPrivate: (words: string) => string;
  off: (ruleId: string) => string;
}> = {
  en: {
    isPublic: (words) => `In this project, ${words} is public data`,
    isPrivate: (words) => `In this project, ${words} is private data`,
    off: (ruleId) => `Turn ${ruleId} off for this project`,
  },
  fr: {
    isPublic: (words) => `Dans ce projet, ${words} désigne des données publiques`,
    isPrivate: (words) => `Dans ce projet, ${words} désigne des données privées`,
    off: (ruleId) => `Désactiver ${ruleId} pour ce projet`,
  },
};
