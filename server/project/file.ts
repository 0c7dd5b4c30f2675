import {
  createScanner,
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { foldedWord, type TermVisibility, type Vocabulary } from "../../rules/index.ts";
import { mostBytes } from "../platform/failures.ts";
import {
  damaged,
  emptyFile,
  type Fault,
  type FaultMessage,
  inTwoLists,
  longestWord,
  namesNothing,
  noFiles,
  notJson,
  tooDeep,
  tooLarge,
  tooLong,
  unknownRule,
} from "./faults.ts";
import type { Override, Project } from "./project.ts";
import { languageNames, profileNames, ruleIds, type Settings, severityNames } from "./settings.ts";
import {
  cureFor,
  entriesOf,
  faultAt,
  itemsOf,
  membersOf,
  nameOf,
  type ReportFault,
  shown,
  textOf,
  textsOf,
  truthOf,
  type Value,
} from "./values.ts";

/** The names of what a project may set; `schema/` is made from them. */
export const projectKeys = ["profiles", "severities", "filePatterns", "language", "overrides", "vocabulary"] as const;
export const overrideKeys = ["files", "enable", "profiles", "severities", "language"] as const;
export const vocabularyKeys = ["publicData", "privateData", "models", "terms"] as const;
export const termVisibilities = [
  "public",
  "private",
  "mixed",
  "unspecified",
] as const satisfies readonly TermVisibility[];

/**
 * Reads the text of a `.clauselint.json`: JSON that may hold comments and trailing commas. Never fails.
 * @returns all that is sound in it, a fault for each thing that is not, and whether it is JSON throughout
 */
export function readProjectFile(text: string): {
  readonly project: Project;
  readonly faults: readonly Fault[];
  readonly isJson: boolean;
} {
  if (text.length > mostBytes.project) return { project: nothing, faults: [atStart(tooLarge)], isJson: false };
  const whole = tooDeepIn(text) ?? (text.includes("\0") ? damagedIn(text) : undefined);
  if (whole) return { project: nothing, faults: [whole], isJson: false };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const faults: Fault[] = [damagedIn(text) ?? []].flat();
  const project = readProject(root, (fault) => {
    if (faults.length < mostFaults) faults.push(fault);
  });
  const [broken] = errors;
  const [first] = faults;
  // A place that cannot be read is no JSON either: that goes without saying.
  if (!broken || (first?.message === damaged && first.span.start <= broken.offset + broken.length))
    return { project, faults: faults.sort(inTextOrder), isJson: !broken && first?.message !== damaged };
  // What follows a place where the JSON breaks off is seldom what its author meant: only that place is worth a word.
  const before = faults.filter(({ span }) => span.end <= broken.offset).sort(inTextOrder);
  return {
    project,
    faults: [...before, root || !isEmpty(text) ? syntaxFault(text, broken) : atStart(emptyFile)],
    isJson: false,
  };
}

function syntaxFault(text: string, { error, offset, length }: ParseError): Fault {
  // The scanner counts one too many where a comment is open at the end of the file.
  const end = length > 0 ? Math.min(offset + length, text.length) : text.slice(0, offset).trimEnd().length;
  return {
    span: { start: length > 0 ? offset : Math.max(0, end - 1), end },
    message: notJson(printParseErrorCode(error)),
    isSyntax: true,
  };
}

/** Whether nothing stands in a file but spaces and comments. */
function isEmpty(text: string): boolean {
  const scanner = createScanner(text, true);
  scanner.scan();
  return scanner.getTokenLength() === 0;
}

function atStart(message: FaultMessage): Fault {
  return { span: { start: 0, end: 0 }, message };
}

/** The first place that was not in UTF-8, or that is in UTF-16, if there is one. */
function damagedIn(text: string): Fault | undefined {
  const start = text.search(/[\0\uFFFD]/);
  return start < 0 ? undefined : { span: { start, end: start + 1 }, message: damaged };
}

/** Where lists and objects lie so deep in each other that a parser could not go on. */
function tooDeepIn(text: string): Fault | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  do {
    scanner.scan();
    const start = scanner.getTokenOffset();
    if (/[{[]/.test(text.charAt(start))) depth++;
    if (/[}\]]/.test(text.charAt(start))) depth--;
    if (depth > deepest) return { span: { start, end: start + 1 }, message: tooDeep };
    // Not while a token has a length: a comment that is open at the end of the file leaves one for ever.
  } while (scanner.getPosition() < text.length);
  return undefined;
}

/** How many faults are told at once: nobody mends more before looking again. */
const mostFaults = 100;

/** All that means something lies less than five deep. */
const deepest = 100;

function inTextOrder(a: Fault, b: Fault): number {
  return a.span.start - b.span.start;
}

/** The project of a file that says nothing. */
export const nothing: Project = { overrides: [], vocabulary: {} };

/** Where a project's file names a term of its vocabulary, without the quotation marks: offsets in UTF-16 code units. */
export function keyOfTerm(text: string, term: string): { readonly start: number; readonly end: number } | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const value = root && findNodeAtLocation(root, ["vocabulary", "terms", term]);
  const key = value?.parent?.children?.[0];
  return key && { start: key.offset + 1, end: key.offset + key.length - 1 };
}

function readProject(root: Node | undefined, report: ReportFault): Project {
  if (!root) return nothing;
  const names = ["$schema", ...projectKeys] as const;
  const members = membersOf({ node: root, path: "" }, names, '{ "profiles": ["bipa"] }', report);
  const filePatterns = members.filePatterns && textsOf(members.filePatterns, '"*privacy*"', report);
  const overrides = members.overrides && itemsOf(members.overrides, '[{ "files": ["archive/**"] }]', report);
  return {
    ...readChoices(members, report),
    ...(filePatterns && { filePatterns }),
    overrides: overrides?.flatMap((value) => readOverride(value, report)) ?? [],
    vocabulary: members.vocabulary ? readVocabulary(members.vocabulary, report) : {},
  };
}

function readOverride(value: Value, report: ReportFault): Override[] {
  const members = membersOf(value, overrideKeys, '{ "files": ["archive/**"] }', report);
  const files = members.files && textsOf(members.files, '"archive/**"', report);
  const enable = members.enable && truthOf(members.enable, report);
  const choices = readChoices(members, report);
  if (files?.length) return [{ files, ...choices, ...(enable !== undefined && { enable }) }];
  const { offset } = members.files?.node ?? value.node;
  if (value.node.type === "object" && !(members.files && !files))
    report({ span: { start: offset, end: offset + 1 }, message: noFiles(value.path) });
  return [];
}

function readChoices(members: Partial<Record<"profiles" | "severities" | "language", Value>>, report: ReportFault) {
  const profiles =
    members.profiles &&
    itemsOf(members.profiles, `["${profileNames[0]}"]`, report)?.flatMap(
      (it) => nameOf(it, profileNames, report) ?? [],
    );
  const language = members.language && nameOf(members.language, languageNames, report);
  return {
    ...(profiles && { profiles }),
    ...(members.severities && { severities: readSeverities(members.severities, report) }),
    ...(language && { language }),
  };
}

function readSeverities(value: Value, report: ReportFault): Settings["severities"] {
  const severities: Record<string, Settings["severities"][string]> = {};
  for (const entry of entriesOf(value, `{ "${ruleIds[0]}": "warning" }`, report)) {
    const severity = nameOf(entry.value, severityNames, report);
    if (!ruleIds.includes(entry.key))
      report(faultAt(entry.name, unknownRule(shown(entry.name), cureFor(entry.key, ruleIds))));
    else if (severity) severities[entry.key] = severity;
  }
  return severities;
}

function readVocabulary(value: Value, report: ReportFault): Vocabulary {
  const members = membersOf(value, vocabularyKeys, '{ "publicData": ["Chirps"] }', report);
  const places = new Map<string, string>();
  const readWords = (list: Value | undefined, example: string): readonly string[] =>
    (list && itemsOf(list, `[${example}]`, report))?.flatMap((item) => {
      const word = textOf(item, example, report);
      return word !== undefined && isNewWord(word, item, list.path, places, report) ? [word] : [];
    }) ?? [];
  return {
    publicData: readWords(members.publicData, '"Chirps"'),
    privateData: readWords(members.privateData, '"Whispers"'),
    models: readWords(members.models, '"Murmur engine"'),
    terms: members.terms ? readTerms(members.terms, places, report) : {},
  };
}

function readTerms(value: Value, places: Map<string, string>, report: ReportFault): NonNullable<Vocabulary["terms"]> {
  const terms: Record<string, TermVisibility> = {};
  for (const { key, name, value: told } of entriesOf(value, '{ "Shared Works": "public" }', report)) {
    const visibility = nameOf(told, termVisibilities, report);
    if (isNewWord(key, { node: name, path: value.path }, value.path, places, report) && visibility)
      terms[key] = visibility;
  }
  return terms;
}

/**
 * Whether a word can be looked for, and means nothing else already.
 * @param places where each word stood first, by the word as it is compared
 */
function isNewWord(
  word: string,
  { node, path }: Value,
  list: string,
  places: Map<string, string>,
  report: ReportFault,
): boolean {
  const folded = foldedWord(word);
  if (word.length > longestWord) {
    report(faultAt(node, tooLong(path)));
    return false;
  }
  if (!folded) report(faultAt(node, namesNothing(path, shown(node))));
  const first = places.get(folded) ?? list;
  places.set(folded, first);
  if (folded && first !== list) report(faultAt(node, inTwoLists(shown(node), first)));
  return folded !== "" && first === list;
}
