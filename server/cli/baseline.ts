import { existsSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { KnownFinding, Sifting } from "../../rules/views/audit/baseline.ts";
import { visibleJson, visibleLine } from "../../rules/views/wording/visible.ts";
import { decodeUnicode } from "../platform/decode.ts";
import { readBytes } from "../platform/disk.ts";
import { codeOf } from "../platform/error-code.ts";
import { messageOf, reasonOf } from "../platform/failures.ts";
import { type FaultMessage, notJson, placedFaults, wrongType } from "../project/faults.ts";
import { faultAt, itemsOf, membersOf, type ReportFault, shown, textOf, type Value } from "../project/values.ts";
import { complaint } from "./words.ts";

/** What is asked of a file of known findings: that they stay quiet, or that what is found becomes known. */
export interface BaselineRequest {
  readonly path: string;
  readonly use: "read" | "write";
}

/** The known findings during an audit. */
export interface Baseline {
  /** The fingerprints of the findings of a policy that stay quiet. @param path as the reader wrote it */
  readonly knownIn: (path: string) => readonly string[];
  /** Takes what of the findings of a policy is known. */
  readonly add: (path: string, sifting: Sifting) => void;
  /**
   * Writes the file, where that is asked for; otherwise tells what of it was found, and what is gone.
   * @param whole whether every policy was audited
   * @returns whether that went well
   */
  readonly close: (whole: boolean) => boolean;
}

/** What a line of the file says: a known finding, and its policy from the file's folder. */
interface BaselineEntry extends KnownFinding {
  readonly path: string;
}

/** Reads the options of a baseline, of which one excludes the other. */
export function readBaselineRequest(
  { baseline, "write-baseline": written }: { readonly baseline?: string; readonly "write-baseline"?: string },
  problems: string[],
): BaselineRequest | undefined {
  if (baseline !== undefined && written !== undefined)
    problems.push("--baseline and --write-baseline exclude each other: write one of them");
  if (written !== undefined) return { path: written, use: "write" };
  return baseline === undefined ? undefined : { path: baseline, use: "read" };
}

/**
 * Opens a file of known findings.
 * @param tell shows lines to the reader
 * @returns undefined where it is faulty or cannot be read, which the reader is told with the cure
 */
export function openBaseline(
  { path: file, use }: BaselineRequest,
  tell: (lines: string) => void,
): Baseline | undefined {
  const entries = use === "read" ? readEntries(file, tell) : [];
  if (!entries) return undefined;
  const known = new Map<string, string[]>();
  for (const { path, fingerprint } of entries) known.set(path, [...(known.get(path) ?? []), fingerprint]);
  const found: BaselineEntry[] = [];
  const audited = new Set<string>();
  let all = 0;
  let quiet = 0;
  return {
    knownIn: (path) => known.get(pathFrom(file, path)) ?? [],
    add: (path, sifting) => {
      const own = pathFrom(file, path);
      audited.add(own);
      found.push(...sifting.found.map((it) => ({ path: own, ...it })));
      all += sifting.all;
      quiet += sifting.quiet;
    },
    close: (whole) => {
      if (use === "write") {
        if (!write(file, found, whole, tell)) return false;
        tell(complaint(`${counted(all)} known from now on: ${file}.`));
        return true;
      }
      const now = new Set(found.map(keyOf));
      const isGone = (it: BaselineEntry) =>
        audited.has(it.path) ? !now.has(keyOf(it)) : it.path !== "-" && !existsSync(resolve(dirname(file), it.path));
      const gone = entries.filter(isGone);
      if (quiet > 0) tell(complaint(`${counted(quiet)} left out: known from ${file}.`));
      if (gone.length > 0) tell(complaint(...goneLines(file, gone)));
      return true;
    },
  };
}

function keyOf({ path, fingerprint }: BaselineEntry): string {
  return `${path}\n${fingerprint}`;
}

function goneLines(file: string, gone: readonly BaselineEntry[]): string[] {
  const told = gone.slice(0, mostTold).map(({ path, ruleId, words }) => `${path}: [${ruleId}] “${words}”`);
  const others = gone.length > mostTold ? [`and ${gone.length - mostTold} more.`] : [];
  const cure = `take ${gone.length === 1 ? "its line" : "their lines"} out, or write the file anew with --write-baseline ${file}`;
  return [`${counted(gone.length)} gone that ${file} knows: ${cure}.`, ...told, ...others];
}

/** Who has mended more at once writes the file anew. */
const mostTold = 20;

/** "1 finding is", "2 findings are". */
function counted(count: number): string {
  return count === 1 ? "1 finding is" : `${count} findings are`;
}

/** A policy's path as the file names it, wherever it is read: from the file's folder, with forward slashes. */
function pathFrom(file: string, path: string): string {
  return path === "-"
    ? path
    : relative(dirname(resolve(file)), resolve(path))
        .split(sep)
        .join("/");
}

function write(file: string, found: readonly BaselineEntry[], whole: boolean, tell: (lines: string) => void): boolean {
  if (!whole) {
    tell(complaint(`${file} is not written, since not every policy was audited: mend what is told above.`));
    return false;
  }
  try {
    writeFileSync(file, baselineJson(found));
  } catch (error) {
    tell(complaint(`${file} cannot be written: ${messageOf(error)}. Make room there, or name another file.`));
    return false;
  }
  return true;
}

/** A line for each finding, in an order that does not depend on where it stands, so that a change is a change of few lines. */
function baselineJson(found: readonly BaselineEntry[]): string {
  const lines = found
    .map(({ path, ruleId, fingerprint, words }) => visibleJson({ path, ruleId, fingerprint, words }))
    .sort();
  const list = lines.length > 0 ? `[\n${lines.map((line) => `    ${line}`).join(",\n")}\n  ]` : "[]";
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

function readEntries(file: string, tell: (lines: string) => void): readonly BaselineEntry[] | undefined {
  let text: string;
  try {
    text = decodeUnicode(readBytes(file, "policy"));
  } catch (error) {
    const reason =
      codeOf(error) === "ENOENT"
        ? `there is no such file; write it with --write-baseline ${file}`
        : reasonOf(error, "en");
    tell(complaint(`${file}: ${reason}.`));
    return undefined;
  }
  const { entries, faults } = readBaseline(text);
  if (faults.length === 0) return entries;
  for (const fault of placedFaults(file, text, faults, "en")) tell(visibleLine(fault));
  tell(complaint(`${file}: nothing is audited before it is mended; or write it anew with --write-baseline ${file}.`));
  return undefined;
}

/** Reads the text of a file of known findings: what is sound in it, and what is not. */
function readBaseline(text: string) {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [broken] = errors;
  if (!root || broken) {
    const { offset, length, error } = broken ?? { offset: 0, length: 0, error: 4 };
    const span = { start: offset, end: offset + length };
    return { entries: [], faults: [{ span, message: notJson(printParseErrorCode(error)) }] };
  }
  const faults: Parameters<ReportFault>[0][] = [];
  const report: ReportFault = (fault) => {
    if (faults.length < mostTold) faults.push(fault);
  };
  const { version, findings } = membersOf({ node: root, path: "" }, ["version", "findings"], emptyBaseline, report);
  if (root.type === "object" && version?.node.value !== 1)
    report(faultAt(version?.node ?? root, otherVersion(version ? shown(version.node) : "missing")));
  if (root.type === "object" && !findings) report(faultAt(root, wrongType("findings", "missing", "[]")));
  const items = findings ? (itemsOf(findings, "[]", report) ?? []) : [];
  return { entries: items.map((item) => readEntry(item, report)), faults };
}

const emptyBaseline = '{ "version": 1, "findings": [] }';

function otherVersion(given: string): FaultMessage {
  return { en: `version is ${given}: this Clauselint reads version 1.` };
}

function readEntry(item: Value, report: ReportFault): BaselineEntry {
  const members = membersOf(item, entryKeys, '{ "path": "privacy.md" }', report);
  const text = (key: (typeof entryKeys)[number]): string => {
    const member = members[key];
    if (member) return textOf(member, examples[key], report) ?? "";
    if (item.node.type === "object")
      report(faultAt(item.node as Node, wrongType(`${item.path}.${key}`, "missing", examples[key])));
    return "";
  };
  return { path: text("path"), ruleId: text("ruleId"), fingerprint: text("fingerprint"), words: text("words") };
}

const entryKeys = ["path", "ruleId", "fingerprint", "words"] as const;

const examples: Readonly<Record<(typeof entryKeys)[number], string>> = {
  path: '"privacy.md"',
  ruleId: '"ai-training/no-choice"',
  fingerprint: '"0b16508f78211692:1"',
  words: '"We train our models on your posts."',
};
