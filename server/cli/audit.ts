import { fstatSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { csvHead, rules, type SarifPart, type Severity, sarifLog } from "../../rules/index.ts";
import { type Style, terminalSummary } from "../../rules/views/audit/terminal.ts";
import { severities } from "../../rules/views/wording/severities.ts";
import { createGatherer } from "../platform/disk.ts";
import { failure } from "../platform/failures.ts";
import { version } from "../platform/version.ts";
import { projectFileName } from "../project/project.ts";
import type { Settings } from "../project/settings.ts";
import { addressOf, auditFile, type FileReport, type Manner, type Task, unreadable } from "./file.ts";
import { findFiles, type Operand } from "./operands.ts";
import { createSettingsFinder } from "./projects.ts";
import { optionsOver, type Request } from "./request.ts";
import { auditOnThreads } from "./threads.ts";
import { complaint } from "./words.ts";

/** What is known of a path before its file is audited. */
interface AuditedFile {
  readonly path: string;
  /** What the reader has to be told of it, in lines. */
  readonly told: readonly string[];
  /** Undefined where there is nothing to audit. */
  readonly task?: Task;
  /** Whether that is a failure. */
  readonly failed: boolean;
}

/** What an operand led to. */
interface Outcome extends Operand {
  readonly entries: readonly AuditedFile[];
  /** What could not be read on the way there, in lines. */
  readonly told: readonly string[];
}

/**
 * Audits files and writes what is found, in the order of the operands, whichever thread is the first to find something.
 * @param operands as the reader wrote them: files, folders, globs; - is standard input
 * @returns the exit status
 */
export async function audit(operands: readonly string[], request: Request): Promise<number> {
  const begun = process.uptime();
  const { format, failOn, jobs } = request;
  const outcomes = await enter(operands, request);
  const tasks = outcomes.flatMap(({ entries }) => entries.flatMap(({ task }) => task ?? []));
  const reports = reportsOf(tasks, { format, style: styleOf(process.stdout) }, jobs);
  const found: Severity[] = [];
  const files: string[] = [];
  let unread = 0;
  const problems: { readonly message: string; readonly uri: string }[] = [];
  const tell = (path: string, told: readonly string[], isProblem: boolean) => {
    for (const line of told) process.stderr.write(`${line}\n`);
    if (isProblem) problems.push({ message: told.join("\n").replace(/^clauselint: /gm, ""), uri: addressOf(path) });
  };
  if (format === "csv") process.stdout.write(csvHead("en"));
  for (const { written, kind, entries, told } of outcomes) {
    if (told.length > 0) tell(written, told, true);
    let others = 0;
    for (const entry of entries) {
      const report: FileReport | undefined = entry.task && (await reports.next()).value;
      if (report?.skipped === "no-policy") others++;
      const failed = entry.failed || (report !== undefined && !report.audited && !report.skipped);
      tell(entry.path, [...entry.told, ...(report?.told ?? [])], failed);
      if (!report?.audited) continue;
      found.push(...report.audited.severities);
      files.push(report.audited.written);
      unread += report.audited.unread;
      if (format === "text" || format === "csv") process.stdout.write(report.audited.written);
    }
    if (kind !== "file" && others === entries.length)
      tell(written, [foundNothing(written, kind, others, request)], true);
  }
  if (format === "json") process.stdout.write(`{"version":1,"files":[${files.join()}]}\n`);
  if (format === "sarif") {
    const parts = files.map((part): SarifPart => JSON.parse(part));
    process.stdout.write(sarifLog(parts, { rules, version, language: "en", problems }));
  }
  // Nothing was found where nothing was audited, but that is no result.
  if (files.length === 0 && problems.length > 0) return 2;
  const summaryTo = format === "text" ? process.stdout : process.stderr;
  const elapsed = (process.uptime() - begun) * 1000;
  summaryTo.write(terminalSummary(found, { files: files.length, unread, elapsed }, styleOf(summaryTo)));
  if (problems.length > 0) return 2;
  const gravestFirst: readonly string[] = severities;
  const failing = gravestFirst.slice(0, gravestFirst.indexOf(failOn) + 1);
  return found.some((severity) => failing.includes(severity)) ? 1 : 0;
}

/** @param others how many Markdown files there are, none of them a policy */
function foundNothing(written: string, kind: Operand["kind"], others: number, { ignoring }: Request): string {
  const left = `node_modules${ignoring ? ", folders with a dot and what .gitignore and .clauselintignore name" : " and folders with a dot"}`;
  if (others > 0) {
    const files = others === 1 ? "1 Markdown file is no policy" : `${others} Markdown files are no policies`;
    return complaint(
      `${written}: its ${files}, by name, title and front matter. Name the files themselves, or add --all.`,
    );
  }
  return kind === "glob"
    ? complaint(
        `${written}: no Markdown file is so called; ${left} are left out. Check the pattern and the folder you are in.`,
      )
    : complaint(`${written}: there is no Markdown file in this folder or below; ${left} are left out.`);
}

/** Finds the files, and what each policy is held to, and reads standard input. */
async function enter(operands: readonly string[], request: Request): Promise<Outcome[]> {
  const { project, options, ignoring } = request;
  let told: string[] = [];
  const settingsOf = createSettingsFinder(project, (line) => told.push(line));
  const outcomes: Outcome[] = [];
  const unreached: string[] = [];
  const tell = (path: string, reason: string) => unreached.push(complaint(`${path}: ${reason}.`));
  for (const operand of findFiles(operands, { ignoring, tell })) {
    const entries: AuditedFile[] = [];
    for (const path of operand.paths) {
      told = [];
      entries.push({ ...(await entryOf(path, operand)), path, told });
    }
    outcomes.push({ ...operand, entries, told: unreached.splice(0) });
  }
  return outcomes;

  async function entryOf(path: string, { kind }: Operand): Promise<Omit<AuditedFile, "path" | "told">> {
    const settings = await settingsOf(path);
    if (!settings) return { failed: true };
    if (!settings.enable) {
      if (kind === "file") told.push(complaint(`${path}: not audited, since ${projectFileName} switches it off.`));
      return { failed: false };
    }
    const task = { path, options: optionsOver(settings, options) };
    if (kind !== "file") return { task: { ...task, found: foundAs(settings) }, failed: false };
    if (path !== "-") return { task, failed: false };
    try {
      return { task: { ...task, input: await readInput() }, failed: false };
    } catch (error) {
      told.push(unreadable(path, error));
      return { failed: true };
    }
  }

  function foundAs({ filePatterns }: Settings): NonNullable<Task["found"]> {
    return request.all ? "Markdown" : { filePatterns };
  }
}

/** All of standard input. @throws where it cannot be read, or is larger than a policy may be */
export async function readInput(): Promise<Uint8Array> {
  // Node takes a folder for an empty stream.
  if (fstatSync(process.stdin.fd).isDirectory()) throw failure("EISDIR");
  const input = createGatherer("policy");
  for await (const chunk of process.stdin) input.add(chunk);
  return input.all();
}

/** The reports on all tasks, in their order. */
async function* reportsOf(tasks: readonly Task[], manner: Manner, jobs: Request["jobs"]): AsyncGenerator<FileReport> {
  const sizes = tasks.map(sizeOf);
  const threads = Math.min(tasks.length, jobs === "auto" ? threadsFor(sizes) : jobs);
  if (threads > 1) yield* auditOnThreads(tasks, sizes, manner, threads);
  else for (const task of tasks) yield auditFile(task, manner);
}

/** In bytes; 0 for a file that cannot be read. */
function sizeOf({ path, input }: Task): number {
  try {
    return input?.length ?? statSync(path).size;
  } catch {
    return 0;
  }
}

/** How many threads are worth it for files of some sizes, in bytes. */
function threadsFor(sizes: readonly number[]): number {
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(bytes / bytesPerThread)));
}

/**
 * A thread of its own has to load and compile all again. In that time one that has long done so reads about as much; with
 * less for each, the audit ends later, and the machine works more.
 */
const bytesPerThread = 500_000;

/** Colours only where somebody looks, and has not declined them. */
export function styleOf(stream: NodeJS.WriteStream): Style {
  return stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb" ? "colour" : "plain";
}
