import { fstatSync } from "node:fs";
import type { Options, Severity } from "../../rules/index.ts";
import { foundIn } from "../../rules/views/wording/severities.ts";
import { visibleJson } from "../../rules/views/wording/visible.ts";
import { failure, mostBytes } from "../platform/failures.ts";
import { statusOf } from "./audit.ts";
import { auditFile, type FileReport, unreadable } from "./file.ts";
import { createSettingsFinder } from "./projects.ts";
import { optionsOver, type Request } from "./request.ts";
import { isInShard } from "./shard.ts";

/**
 * Audits the policies of a stream: each line of standard input is JSON with the `path` and the `text` of one, each line of
 * standard output the report on one, in the same order. No more is read than is written, so that memory does not grow with the
 * stream. A line that is faulty has its error written in its place, and the stream goes on.
 * @returns the exit status
 */
export async function auditStream(request: Request): Promise<number> {
  const { project, options, shard } = request;
  const tell = (line: string) => void process.stderr.write(`${line}\n`);
  const settings = await createSettingsFinder(project, tell)("-");
  if (!settings) return 2;
  const own = optionsOver(settings, options);
  const counts = new Map<Severity, number>();
  let [policies, faulty] = [0, 0];
  let isWhole = true;
  try {
    for await (const line of linesOf(standardInput())) {
      const policy = policyOf(line);
      if (!isInShard(policy.path ?? `line ${line.number}`, shard)) continue;
      const answer = answerTo(policy, line.number, own, request);
      if (answer.isFaulty) faulty++;
      else policies++;
      for (const severity of answer.found) counts.set(severity, (counts.get(severity) ?? 0) + 1);
      if (!(await written(answer.written))) break;
    }
  } catch (error) {
    isWhole = false;
    tell(unreadable("-", error));
  }
  const found = foundIn((severity) => counts.get(severity) ?? 0, "en");
  const broken = faulty === 1 ? "; 1 line is faulty" : `; ${faulty} lines are faulty`;
  tell(`${found} in ${policies === 1 ? "1 policy" : `${policies} policies`}${faulty > 0 ? broken : ""}`);
  if (faulty > 0 || !isWhole) return 2;
  return statusOf((severity) => counts.get(severity) ?? 0, request);
}

/** @throws where it is a folder, which Node takes for an empty stream */
function standardInput(): AsyncIterable<Uint8Array> {
  if (fstatSync(process.stdin.fd).isDirectory()) throw failure("EISDIR");
  return process.stdin;
}

/** What of an audit's options says nothing of a stream, in sentences. */
export function streamProblems({ baseline, jobs, outputs }: Request): string[] {
  return [
    ...(outputs.length > 0 ? ["--output is for files: a stream is written to standard output"] : []),
    ...(baseline ? ["--baseline and --write-baseline are for files: a stream has no place for them"] : []),
    ...(jobs === "auto" ? [] : ["--jobs is for files: share a stream by --shard, or by parallel --pipe"]),
  ];
}

/** A line of a stream. */
interface Line {
  /** From 1. */
  readonly number: number;
  /** Undefined where it is longer than any policy. */
  readonly bytes: Uint8Array | undefined;
}

/** Longer than that no policy is, however it is escaped: in bytes. */
const longestLine = 6 * mostBytes.policy;

/** The lines of a stream that are not blank; of one that is too long nothing is kept. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;

  function take(): Line[] {
    const bytes = length > longestLine ? undefined : Buffer.concat(parts);
    const line = { number, bytes };
    parts = [];
    length = 0;
    number++;
    return bytes && /^\s*$/.test(bytes.toString("latin1")) ? [] : [line];
  }

  function add(part: Uint8Array): void {
    length += part.length;
    if (length > longestLine) parts = [];
    else parts.push(part);
  }

  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, end));
      yield* take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield* take();
}

/** What a line says; what is wrong with it is told in words, with the cure. */
interface StreamedPolicy {
  readonly path?: string;
  readonly text?: string;
  readonly fault?: string;
}

function policyOf({ bytes }: Line): StreamedPolicy {
  if (!bytes) return { fault: `it is longer than ${longestLine / 1024 / 1024} MB, which no policy is; leave it out` };
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const isText = error instanceof SyntaxError;
    return { fault: isText ? `it is no JSON; write ${example}` : "it is not UTF-8; write it as UTF-8" };
  }
  const { path, text }: Readonly<Record<string, unknown>> = Object(value);
  if (typeof path !== "string") return { fault: `it has no "path" that is a text; write ${example}` };
  if (typeof text !== "string") return { path, fault: `it has no "text" that is a text; write ${example}` };
  if (Buffer.byteLength(text) > mostBytes.policy)
    return { path, fault: "its text is larger than 10 MB, which no policy is; cut it into several" };
  return { path, text };
}

const example = '{"path": "privacy.md", "text": "…"}, on one line';

/** What is written for a line. */
interface Answer {
  /** A line of JSON. */
  readonly written: string;
  readonly found: readonly Severity[];
  readonly isFaulty: boolean;
}

function answerTo(
  { path, text, fault }: StreamedPolicy,
  line: number,
  options: Options,
  { failOn, quiet }: Request,
): Answer {
  const failed = (error: string): Answer => ({
    written: `${visibleJson({ line, ...(path !== undefined && { path }), error })}\n`,
    found: [],
    isFaulty: true,
  });
  if (path === undefined || text === undefined) return failed(`line ${line}: ${fault}.`);
  const { audited, skipped, told }: FileReport = auditFile(
    { path, input: Buffer.from(text), options },
    { manners: [{ format: "ndjson", style: "plain", failOn, scope: "many" }], quiet },
  );
  if (audited) return { written: audited.written.join(""), found: audited.severities, isFaulty: false };
  if (skipped) return { written: `${visibleJson({ path, skipped: true })}\n`, found: [], isFaulty: false };
  return failed(`line ${line}: ${told.join(" ").replace(/\bclauselint: /g, "")}`);
}

/** Writes a line, and waits while nobody takes it. @returns whether there is anybody left who reads */
async function written(line: string): Promise<boolean> {
  const { stdout } = process;
  if (stdout.destroyed || stdout.writableEnded) return false;
  if (stdout.write(line)) return true;
  return new Promise((resolve) => {
    const settle = (isRead: boolean) => () => {
      for (const [event, listener] of listeners) stdout.off(event, listener);
      resolve(isRead);
    };
    const listeners = [
      ["drain", settle(true)],
      ["close", settle(false)],
      ["error", settle(false)],
    ] as const;
    for (const [event, listener] of listeners) stdout.on(event, listener);
  });
}

/** Whether an audit is one of a stream, as it was written. */
export function isStream(paths: readonly string[], format: string | undefined): boolean {
  return format === "ndjson" && paths.length === 1 && paths[0] === "-";
}
