import { type JSONPath, modify, parseTree } from "jsonc-parser";
import type { CodeAction, CreateFile, TextDocumentEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { rank } from "../../rules/core/finding.ts";
import { keptFor, lazily } from "../../rules/core/keep/lazily.ts";
import { isAllContent, saidAudience } from "../../rules/core/words/own-names.ts";
import {
  type Finding,
  foldedWord,
  inLanguage,
  mainLanguage,
  type ProfileName,
  type Span,
  type Translated,
} from "../../rules/index.ts";
import { lawsNamed } from "../../rules/languages/laws.ts";
import { lawName } from "../../rules/views/audit/text.ts";
import { auditWords } from "../../rules/views/wording/facts.ts";
import { shortened } from "../../rules/views/wording/quote.ts";
import { folderOf, pathFrom } from "../project/addresses.ts";
import { matchesGlob } from "../project/glob.ts";
import { projectFileName } from "../project/project.ts";
import type { ProjectFile } from "../project/projects.ts";
import { oneOf, profileNames } from "../project/settings.ts";
import type { Abilities } from "../session/abilities.ts";
import { openProjectCommand, saveProjectCommand } from "../session/protocol.ts";
import type { Reading } from "../session/readings.ts";
import { createText } from "../session/texts.ts";
import { diagnosticOf } from "./findings.ts";

/** The project of a document. */
export interface ProjectPlace {
  readonly file: ProjectFile | undefined;
  /** In which a file would be created, without a slash at its end. */
  readonly folder: string | undefined;
  /** Whether the file is open in the editor: what its author has not saved is not saved for them. */
  readonly isOpen: boolean;
}

/**
 * What is said once for the whole project: that its own words for data name public or private data, that a rule is off, and
 * which law it is held to. Each is an edit of `.clauselint.json`, which is created if need be. Where a fault keeps an edit out,
 * the file is offered to be opened instead.
 * @param range that is asked about, in UTF-16 code units
 * @param touched the findings there
 */
export function toProjectActions(
  reading: Reading,
  range: Span,
  touched: readonly Finding[],
  { file, folder, isOpen }: ProjectPlace,
  abilities: Abilities,
): CodeAction[] {
  const isAble = abilities.documentChanges && (file ?? abilities.createsFiles);
  const uri = file?.uri ?? (folder && `${folder}/${projectFileName}`);
  if (!isAble || !uri) return [];
  const language = touched[0]?.language ?? mainLanguage(reading.analysis().policy.clauses) ?? abilities.language;
  const action = (finding: Finding | undefined, title: string, path: JSONPath, value: unknown): CodeAction[] => {
    const about = { kind: "quickfix", ...(finding && { diagnostics: diagnosticOf(reading, finding, abilities) }) };
    if (file && !isWritable(file, path)) {
      if (!abilities.savesProject) return [];
      const open = inLanguage(titles, language).open;
      return [{ ...about, title: open, command: { title: open, command: openProjectCommand, arguments: [uri] } }];
    }
    const edit = { documentChanges: changes(uri, file?.text, path, value, abilities) };
    const save = abilities.savesProject &&
      !isOpen && { command: { title, command: saveProjectCommand, arguments: [uri] } };
    return [{ ...about, title, edit, ...save }];
  };
  const words = namedData(reading, range, touched).flatMap(({ finding, data: { term, head, visibility } }) => {
    const { isPublic, isPrivate } = inLanguage(titles, finding.language);
    const name = term?.text ?? head;
    const said = inLanguage(auditWords, finding.language).quoted(shortened(name, longestTitle));
    // What the words say themselves is nothing to decide.
    const isSaid = saidAudience(name, finding.language) !== undefined;
    const mayBe = { public: !isSaid && visibility !== "public", private: !isSaid && visibility !== "private" };
    return [
      ...(mayBe.public && !isTold(file, "privateData", name)
        ? action(finding, isPublic(said), ["vocabulary", "publicData", -1], name)
        : []),
      ...(mayBe.private && !isTold(file, "publicData", name)
        ? action(finding, isPrivate(said), ["vocabulary", "privateData", -1], name)
        : []),
    ];
  });
  const off = touched
    // What is wrong with a comment or a blank is settled there.
    .filter(({ ruleId }) => !/^(?:suppression|draft)\//.test(ruleId))
    .flatMap((finding) =>
      action(finding, inLanguage(titles, finding.language).off(finding.ruleId), ["severities", finding.ruleId], "off"),
    );
  const chosen = reading.profiles.filter((name) => name !== "baseline");
  const laws = setsProfilesOf(file, reading.uri) ? [] : lawsThatRaise(reading, range);
  const added = file?.project.profiles?.length ? ["profiles", -1] : ["profiles"];
  const used = laws.flatMap((name) => {
    const title = inLanguage(titles, language).law(name, lawName(name, language));
    return action(touched[0], title, added, added.length > 1 ? name : [...chosen, name]);
  });
  return [...new Map([...words, ...off, ...used].map((it) => [it.title, it])).values()];
}

/** Whether a setting can be written: the file is JSON, and no fault lies in what it holds under that setting's first name. */
function isWritable({ text, faults, isJson }: ProjectFile, [name = ""]: JSONPath): boolean {
  if (faults.length === 0) return true;
  const root = isJson ? parseTree(text, [], { allowTrailingComma: true }) : undefined;
  if (root?.type !== "object") return false;
  const held = root.children?.filter((member) => member.children?.[0]?.value === name) ?? [];
  return !held.some(({ offset, length }) =>
    faults.some(({ span }) => span.start >= offset && span.end <= offset + length),
  );
}

/** Whether the project says already whose eyes data is for: its author has decided, and one word stands in one list. */
function isTold(file: ProjectFile | undefined, list: "publicData" | "privateData", name: string): boolean {
  return file?.project.vocabulary?.[list]?.some((it) => foldedWord(it) === foldedWord(name)) ?? false;
}

/** Whether the file sets the profiles of a document by an override, over which those of the whole project do not count. */
function setsProfilesOf(file: ProjectFile | undefined, uri: string): boolean {
  if (!file) return false;
  const path = pathFrom(folderOf(file.uri), uri);
  return file.project.overrides.some((it) => it.profiles && it.files.some((glob) => matchesGlob(path, glob)));
}

/** The profiles that would have more to say of a range than is said now: of those whose law or place the policy names, two. */
function lawsThatRaise(reading: Reading, { start, end }: Span): ProfileName[] {
  return namedLaws(reading)
    .filter(({ raised }) => raised().some(({ span }) => span.start <= end && span.end >= start))
    .slice(0, 2)
    .map(({ name }) => name);
}

/** The laws that a policy names and is not held to yet, each with what its profile would find, or find graver than now. */
const namedLaws = keptFor((reading: Reading) => {
  const keyOf = ({ ruleId, span }: Finding) => `${ruleId} ${span.start} ${span.end}`;
  const now = new Map(reading.findings.map((it) => [keyOf(it), rank(it.severity)]));
  return lawsNamed(reading.text)
    .flatMap((name) => oneOf(profileNames, name) ?? [])
    .filter((name) => reading.linted && !reading.profiles.includes(name))
    .map((name) => ({
      name,
      raised: lazily(() =>
        reading
          .analysisBy([...reading.profiles, name])
          .findings.filter((it) => rank(it.severity) > (now.get(keyOf(it)) ?? -1)),
      ),
    }));
});

/** In UTF-16 code units. */
const longestTitle = 40;

/** Data with which a finding stands in one clause, and which has a name: "your content", not "the information we collect". */
function namedData(reading: Reading, range: Span, touched: readonly Finding[]) {
  const clauses = reading.analysis().policy.clauses.filter(({ practices }) => practices.length > 0);
  return clauses.flatMap((clause) => {
    const all = clause.practices.flatMap(({ topic, data }) => (topic === "ai-training" ? data : []));
    const named = all.filter(
      ({ grain, term, head, broad }) =>
        grain !== "catch-all" || term || (!broad && isAllContent(head, clause.language)),
    );
    return named.flatMap((data) => {
      const isAsked = meet(clause.span, range) || meet(data.span, range);
      const finding =
        touched.find((it) => meet(it.span, data.span)) ?? touched.find((it) => meet(it.span, clause.span));
      return isAsked && finding ? [{ finding, data }] : [];
    });
  });
}

function meet(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function changes(
  uri: string,
  text: string | undefined,
  path: JSONPath,
  value: unknown,
  { units }: Abilities,
): (CreateFile | TextDocumentEdit)[] {
  const before = text?.trim() ? text : "{}\n";
  const isInsertion = path.at(-1) === -1;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: before.includes("\r\n") ? "\r\n" : "\n" };
  const made = modify(before, path, value, { formattingOptions, isArrayInsertion: isInsertion });
  const document = createText(uri, 0, before, units);
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
  law: (profile: ProfileName, law: string) => string;
  open: string;
}> = {
  en: {
    isPublic: (words) => `In this project, ${words} is public data`,
    isPrivate: (words) => `In this project, ${words} is private data`,
    off: (ruleId) => `Turn ${ruleId} off for this project`,
    law: (profile, law) => `Use the profile ${profile} for this project (${law})`,
    open: `Open ${projectFileName}: its faults keep quick fixes from writing into it`,
  },
  fr: {
    isPublic: (words) => `Dans ce projet, ${words} désigne des données publiques`,
    isPrivate: (words) => `Dans ce projet, ${words} désigne des données privées`,
    off: (ruleId) => `Désactiver ${ruleId} pour ce projet`,
    law: (profile, law) => `Utiliser le profil ${profile} pour ce projet (${law})`,
    open: `Ouvrir ${projectFileName} : ses erreurs empêchent les corrections d’y écrire`,
  },
};
