import { fstatSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { csvHead, rules, type SarifPart, type Severity, sarifLog } from "../../rules/index.ts";
import { type Style, terminalSummary } from "../../rules/views/audit/terminal.ts";
import { severities } from "../../rules/views/wording/severities.ts";
import { createGatherer } from "../platform/disk.ts";
import { failure } from "../platform/failures.ts";
import { version } from "../platform/version.ts";
import { projectFileName } from "../project/project.ts";
import { openBaseline } from "./baseline.ts";
import { addressOf, auditFile, type FileReport, type Manner, type Task, unreadable } from "./file.ts";
import { createSettingsFinder } from "./projects.ts";
import { optionsOver, type Request } from "./request.ts";
import { isInShard } from "./shard.ts";
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

/**
 * Audits files and writes what is found, in the order of the paths, whichever thread is the first to find something.
 * @param paths as the reader wrote them; - is standard input
 * @returns the exit status
 */
export async function audit(paths: readonly string[], request: Request): Promise<number> {
  const begun = process.uptime();
  const { format, failOn, jobs } = request;
  const tell = (lines: string) => void process.stderr.write(`${lines}\n`);
  const baseline = request.baseline && openBaseline(request.baseline, tell);
  if (request.baseline && !baseline) return 2;
  const entries = await enter(
    paths.filter((path) => isInShard(path, request.shard)),
    request,
  );
  const tasks = entries.flatMap(({ task }) => (task ? { ...task, ...known(task.path) } : []));
  const reports = reportsOf(tasks, { format, style: styleOf(process.stdout) }, jobs);
  const found: Severity[] = [];
  const files: string[] = [];
  let unread = 0;
  const problems: { readonly message: string; readonly uri: string }[] = [];
  if (format === "csv") process.stdout.write(csvHead("en"));
  for (const entry of entries) {
    const report: FileReport | undefined = entry.task && (await reports.next()).value;
    const told = [...entry.told, ...(report?.told ?? [])];
    for (const line of told) process.stderr.write(`${line}\n`);
    if (entry.failed || (report !== undefined && !report.audited && !report.skipped))
      problems.push({ message: told.join("\n").replace(/^clauselint: /gm, ""), uri: addressOf(entry.path) });
    if (!report?.audited) continue;
    found.push(...report.audited.severities);
    files.push(report.audited.written);
    unread += report.audited.unread;
    if (report.audited.sifting) baseline?.add(entry.path, report.audited.sifting);
    if (format === "text" || format === "csv") process.stdout.write(report.audited.written);
  }
  if (format === "json") process.stdout.write(`{"version":1,"files":[${files.join()}]}\n`);
  if (format === "sarif") {
    const parts = files.map((part): SarifPart => JSON.parse(part));
    process.stdout.write(sarifLog(parts, { rules, version, language: "en", problems }));
  }
  const isClosed = baseline?.close(problems.length === 0) ?? true;
  // Nothing was found where nothing was audited, but that is no result.
  if (files.length === 0 && problems.length > 0) return 2;
  const summaryTo = format === "text" ? process.stdout : process.stderr;
  const elapsed = (process.uptime() - begun) * 1000;
  summaryTo.write(terminalSummary(found, { files: files.length, unread, elapsed }, styleOf(summaryTo)));
  if (problems.length > 0 || !isClosed) return 2;
  if (request.baseline?.use === "write") return 0;
  const gravestFirst: readonly string[] = severities;
  const failing = gravestFirst.slice(0, gravestFirst.indexOf(failOn) + 1);
  return found.some((severity) => failing.includes(severity)) ? 1 : 0;

  function known(path: string): Pick<Task, "known"> {
    return baseline ? { known: baseline.knownIn(path) } : {};
  }
}

/** Finds out what each policy is held to, and reads standard input. */
async function enter(paths: readonly string[], { project, options }: Request): Promise<AuditedFile[]> {
  let told: string[] = [];
  const settingsOf = createSettingsFinder(project, (line) => told.push(line));
  const entries: AuditedFile[] = [];
  for (const path of paths) {
    told = [];
    entries.push({ ...(await entryOf(path)), path, told });
  }
  return entries;

  async function entryOf(path: string): Promise<Omit<AuditedFile, "path" | "told">> {
    const settings = await settingsOf(path);
    if (!settings) return { failed: true };
    if (!settings.enable) {
      told.push(complaint(`${path}: not audited, since ${projectFileName} switches it off.`));
      return { failed: false };
    }
    const task = { path, options: optionsOver(settings, options) };
    if (path !== "-") return { task, failed: false };
    try {
      return { task: { ...task, input: await readInput() }, failed: false };
    } catch (error) {
      told.push(unreadable(path, error));
      return { failed: true };
    }
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
