import { basename } from "node:path";
import {
  analyze,
  compare,
  compareDocument,
  comparePage,
  compareReport,
  isWorse,
  mainLanguage,
  type Phrase,
} from "../../rules/index.ts";
import { terminalComparison } from "../../rules/views/compare/terminal.ts";
import { createLocator, type Position } from "../../rules/views/wording/locate.ts";
import { visibleJson } from "../../rules/views/wording/visible.ts";
import { decode } from "../platform/decode.ts";
import { readBytes } from "../platform/disk.ts";
import { readInput, styleOf } from "./audit.ts";
import { unreadable } from "./file.ts";
import type { Written } from "./plan.ts";
import { createSettingsFinder } from "./projects.ts";
import { chooser, optionsOver, type Request, readRequest } from "./request.ts";
import { unreadToJson } from "./unread.ts";
import { complain, complaint } from "./words.ts";

export const compareFormats = ["text", "markdown", "html", "json"] as const;
export const compareLevels = ["weakened", "never"] as const;

/** What the reader of the command line asks of a comparison. */
export interface CompareRequest extends Pick<Request, "project" | "options"> {
  readonly format: (typeof compareFormats)[number];
  readonly failOn: (typeof compareLevels)[number];
}

/**
 * Checks the options of a comparison, or of a history, which is many of them.
 * @param level at which it fails where none is written
 * @returns the request, and a sentence for each option that is wrong, with what may be written instead
 */
export function readCompareRequest(
  written: Written,
  level: CompareRequest["failOn"] = "weakened",
): { request: CompareRequest; problems: readonly string[] } {
  const { format = "text", "fail-on": failOn = level, ...shared } = written;
  const problems: string[] = [];
  const chosen = chooser(problems);
  const audit = readRequest(shared);
  const request = {
    project: audit.request.project,
    options: audit.request.options,
    format: chosen("format", compareFormats, format) ?? "text",
    failOn: chosen("fail-on", compareLevels, failOn) ?? level,
  };
  return { request, problems: [...problems, ...audit.problems] };
}

/**
 * Compares two versions of a policy and writes what changed.
 * @param paths as the reader wrote them; one of them may be -, standard input
 * @returns the exit status
 */
export async function compareVersions(
  paths: { readonly before: string; readonly after: string },
  { format, failOn, project, options: own }: CompareRequest,
): Promise<number> {
  if (paths.before === "-" && paths.after === "-")
    return complain("only one of the two versions can be standard input.");
  // The project of the later version holds for both: the same words are to mean the same.
  const settingsOf = createSettingsFinder(project, (line) => process.stderr.write(`${line}\n`));
  const settings = await settingsOf(paths.after === "-" ? paths.before : paths.after);
  const [textBefore, textAfter] = [await read(paths.before), await read(paths.after)];
  if (!settings || textBefore === undefined || textAfter === undefined) return 2;

  const options = optionsOver(settings, own);
  const [before, after] = [analyze(textBefore, options), analyze(textAfter, options)];
  const language = mainLanguage(after.policy.clauses) ?? mainLanguage(before.policy.clauses) ?? "en";
  const report = compareReport(before, after, {
    fileName: nameOf(paths.after),
    before: nameOf(paths.before),
    language,
  });
  const { changes, unchanged } = compare(before, after);
  const unread = { before: unreadToJson(before.policy), after: unreadToJson(after.policy) };
  const sides = { before: { path: paths.before, text: textBefore }, after: { path: paths.after, text: textAfter } };
  const written = {
    text: () => terminalComparison(report, sides, styleOf(process.stdout)),
    markdown: () => compareDocument(report),
    html: () => comparePage(report),
    json: () =>
      `${visibleJson({ version: 1, unchanged, changes: changes.map(changeToJson(textBefore, textAfter)), unread })}\n`,
  };
  process.stdout.write(written[format]());
  return failOn === "weakened" && changes.some(isWorse) ? 1 : 0;
}

/** The text of a file; undefined where it cannot be read, which the reader is told. */
async function read(path: string): Promise<string | undefined> {
  try {
    const { text, warning } = decode(path === "-" ? await readInput() : readBytes(path, "policy"));
    if (warning) process.stderr.write(`${complaint(`${nameOf(path)}: ${warning}.`)}\n`);
    return text;
  } catch (error) {
    process.stderr.write(`${unreadable(path, error)}\n`);
    return undefined;
  }
}

function nameOf(path: string): string {
  return path === "-" ? "standard input" : basename(path);
}

/** What JSON tells of a change. Positions count from 0, `character` in UTF-16 code units of its line. */
export function changeToJson(textBefore: string, textAfter: string) {
  const locate = { before: createLocator(textBefore), after: createLocator(textAfter) };
  const placed = (side: "before" | "after", phrase: Phrase | undefined) =>
    phrase ? { text: phrase.text, range: rangeOf(locate[side], phrase) } : null;
  return ({ kind, topics, before, after, facts }: ReturnType<typeof compare>["changes"][number]) => ({
    kind,
    topics,
    before: placed("before", before),
    after: placed("after", after),
    facts: facts.map(({ change, direction, ...words }) => ({
      change,
      direction,
      before: words.before.map((phrase) => placed("before", phrase)),
      after: words.after.map((phrase) => placed("after", phrase)),
    })),
  });
}

function rangeOf(locate: (offset: number) => Position, { span }: Phrase): { start: Position; end: Position } {
  return { start: locate(span.start), end: locate(span.end) };
}
