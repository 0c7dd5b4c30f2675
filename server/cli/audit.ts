import { fstatSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { Severity } from "../../rules/index.ts";
import { type Style, terminalSummary } from "../../rules/views/audit/terminal.ts";
import { severities } from "../../rules/views/wording/severities.ts";
import { visibleLine } from "../../rules/views/wording/visible.ts";
import { createGatherer } from "../platform/disk.ts";
import { codeOf } from "../platform/error-code.ts";
import { failure, messageOf } from "../platform/failures.ts";
import { projectFileName } from "../project/project.ts";
import type { Settings } from "../project/settings.ts";
import { addressOf } from "./addresses.ts";
import { openBaseline } from "./baseline.ts";
import { auditFile, type FileReport, type Order, type Task, unreadable } from "./file.ts";
import { type Frame, headOf, isFailing, isStreamed, type Manner, wholeOf } from "./forms.ts";
import { findFiles, type Operand } from "./operands.ts";
import { createSettingsFinder } from "./projects.ts";
import { optionsOver, type Request } from "./request.ts";
import { isInShard } from "./shard.ts";
import { auditOnThreads } from "./threads.ts";
import { complain, complaint } from "./words.ts";

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
  const { format, outputs, jobs, quiet, colour } = request;
  const baseline = request.baseline && openBaseline(request.baseline, (lines) => process.stderr.write(`${lines}\n`));
  if (request.baseline && !baseline) return 2;
  const outcomes = await enter(operands, request);
  const entered = outcomes.flatMap(({ entries }) => entries);
  const overwritten = overwrittenBy(outputs, entered);
  if (overwritten.length > 0) return complain(...overwritten);
  const known = (path: string) => (baseline ? { known: baseline.knownIn(path) } : {});
  const tasks = entered.flatMap(({ task }) => (task ? { ...task, ...known(task.path) } : []));
  const scope = outcomes.length === 1 && outcomes[0]?.kind === "file" ? "one" : "many";
  const manner = { failOn: request.failOn, scope } as const;
  const manners: readonly Manner[] = [
    { ...manner, format, style: styleOf(process.stdout, colour) },
    ...outputs.map(({ format }) => ({ ...manner, format, style: "plain" }) as const),
  ];
  const reports = reportsOf(tasks, { manners, quiet }, jobs);
  const found: Severity[] = [];
  const parts: string[][] = manners.map(() => []);
  let [files, unread, others, switchedOff] = [0, 0, 0, 0];
  const problems: { readonly message: string; readonly path: string; readonly uri: string }[] = [];
  const tell = (path: string, told: readonly string[], isProblem: boolean) => {
    for (const line of told) process.stderr.write(`${line}\n`);
    // What is wrong with a project's file is told once, however many policies it keeps from being audited.
    const message =
      told.join("\n").replace(/^clauselint: /gm, "") || `${visibleLine(path)}: ${projectFileName} is faulty.`;
    if (isProblem) problems.push({ message, path, uri: addressOf(path) });
  };
  process.stdout.write(isStreamed(format) ? headOf(format) : "");
  for (const { written, kind, paths, entries, told } of outcomes) {
    if (told.length > 0) tell(written, told, true);
    let othersHere = 0;
    for (const entry of entries) {
      const report: FileReport | undefined = entry.task && (await reports.next()).value;
      if (report?.skipped === "no-policy") othersHere++;
      if (report?.skipped === "switched-off" || (!report && !entry.failed)) switchedOff++;
      const failed = entry.failed || (report !== undefined && !report.audited && !report.skipped);
      tell(entry.path, [...entry.told, ...(report?.told ?? [])], failed);
      if (!report?.audited) continue;
      files++;
      found.push(...report.audited.severities);
      unread += report.audited.unread;
      if (report.audited.sifting) baseline?.add(entry.path, report.audited.sifting);
      for (const [index, part] of report.audited.written.entries()) parts[index]?.push(part);
      if (isStreamed(format)) process.stdout.write(report.audited.written[0] ?? "");
    }
    const isShare = request.shard !== undefined && paths.length > 0;
    if (kind !== "file" && othersHere === entries.length && !isShare)
      tell(written, [foundNothing(written, kind, othersHere, request)], true);
    others += othersHere;
  }
  const name = operands.join(", ");
  const frame: Frame = { name, scope, problems, looked: entered.length, others, switchedOff };
  if (!isStreamed(format)) process.stdout.write(wholeOf(format, parts[0] ?? [], frame));
  let unwritten = false;
  for (const [index, output] of outputs.entries())
    unwritten = !writeOutput(output.path, wholeOf(output.format, parts[index + 1] ?? [], frame)) || unwritten;
  const isClosed = baseline?.close(problems.length === 0) ?? true;
  // Nothing was found where nothing was audited, but that is no result.
  if (files === 0 && problems.length > 0) return 2;
  const summaryTo = format === "text" ? process.stdout : process.stderr;
  const elapsed = (process.uptime() - begun) * 1000;
  const hidden = quiet ? found.filter((it) => it !== "error").length : 0;
  summaryTo.write(terminalSummary(found, { files, unread, hidden, elapsed }, styleOf(summaryTo, colour)));
  if (problems.length > 0 || unwritten || !isClosed) return 2;
  if (request.baseline?.use === "write") return 0;
  return statusOf((severity) => found.filter((it) => it === severity).length, request);
}

/** The exit status of an audit that went well. */
export function statusOf(count: (severity: Severity) => number, { failOn, mostWarnings }: Request): number {
  const warnings = count("warning");
  if (warnings > mostWarnings) {
    const many = warnings === 1 ? "1 warning" : `${warnings} warnings`;
    process.stderr.write(`${complaint(`${many}, more than the ${mostWarnings} that --max-warnings allows.`)}\n`);
    return 1;
  }
  return severities.some((severity) => isFailing(severity, failOn) && count(severity) > 0) ? 1 : 0;
}

/** What would be lost, in lines. */
function overwrittenBy(outputs: Request["outputs"], entered: readonly AuditedFile[]): string[] {
  const audited = new Set(entered.map(({ path }) => placeOf(path)));
  const paths = outputs.map(({ path }) => placeOf(path));
  return outputs.flatMap(({ format, path }, index) => {
    if (audited.has(placeOf(path))) return [`${path}: this file is audited; write ${format} to another.`];
    const isTwice = paths.indexOf(placeOf(path)) !== index;
    return isTwice ? [`${path}: only one format can be written to a file; write ${format} to another.`] : [];
  });
}

/** Where a path leads over links; a file that is not there yet may be called so. */
function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** @returns whether it could be written */
function writeOutput(path: string, content: string): boolean {
  try {
    writeFileSync(path, content);
    return true;
  } catch (error) {
    const code = codeOf(error);
    const reason = { ENOENT: "its folder is not there", EISDIR: "this is a folder; name a file in it" }[code];
    complain(`${path}: cannot be written: ${reason ?? messageOf(error)}.`);
    return false;
  }
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
    for (const path of operand.paths.filter((path) => isInShard(path, request.shard))) {
      told = [];
      entries.push({ ...(await entryOf(path, operand)), path, told });
    }
    outcomes.push({ ...operand, entries, told: unreached.splice(0) });
  }
  return outcomes;

  async function entryOf(path: string, { kind }: Operand): Promise<Omit<AuditedFile, "path" | "told">> {
    const settings = await settingsOf(named(path));
    if (!settings) return { failed: true };
    if (!settings.enable) {
      if (kind === "file")
        told.push(complaint(`${named(path)}: not audited, since ${projectFileName} switches it off.`));
      return { failed: false };
    }
    const task = { path, options: optionsOver(settings, options) };
    if (kind !== "file") return { task: { ...task, found: foundAs(settings) }, failed: false };
    if (path !== "-") return { task, failed: false };
    try {
      return { task: { ...task, path: named(path), input: await readInput() }, failed: false };
    } catch (error) {
      told.push(unreadable(path, error));
      return { failed: true };
    }
  }

  function named(path: string): string {
    return path === "-" ? (request.inputName ?? path) : path;
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
async function* reportsOf(tasks: readonly Task[], order: Order, jobs: Request["jobs"]): AsyncGenerator<FileReport> {
  const sizes = tasks.map(sizeOf);
  const threads = Math.min(tasks.length, jobs === "auto" ? threadsFor(sizes) : jobs);
  if (threads > 1) yield* auditOnThreads(tasks, sizes, order, threads);
  else for (const task of tasks) yield auditFile(task, order);
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

/**
 * Colours only where somebody looks, and has not declined them, or where they are asked for.
 * @param asked what the command line says of them; it wins over `FORCE_COLOR`, and that over `NO_COLOR`, as in Node
 */
export function styleOf(stream: NodeJS.WriteStream, asked?: boolean): Style {
  const { FORCE_COLOR: forced, NO_COLOR: declined, TERM } = process.env;
  if (asked !== undefined) return asked ? "colour" : "plain";
  if (forced) return forced === "0" || forced === "false" ? "plain" : "colour";
  return stream.isTTY && !declined && TERM !== "dumb" ? "colour" : "plain";
}
