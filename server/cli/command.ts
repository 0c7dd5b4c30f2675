import { parseArgs } from "node:util";
import { version } from "../platform/version.ts";
import { projectFileName } from "../project/project.ts";
import { languageNames, profileNames, severityNames } from "../project/settings.ts";
import { audit } from "./audit.ts";
import { compareFormats, compareLevels, compareVersions, readCompareRequest } from "./compare.ts";
import { compareWithRevision } from "./compare-git.ts";
import { readHistoryRequest, tellHistory } from "./history.ts";
import { failLevels, formats, readRequest, type Written } from "./request.ts";
import { auditStream, isStream, streamProblems } from "./stream.ts";
import { complain, describe } from "./words.ts";

export { work } from "./threads.ts";

const usage = `Clauselint ${version}: finds AI-training and biometric clauses that do not separate public from private data.

  clauselint audit [options] FILE…      audit policies written in Markdown; - reads standard input
  clauselint audit --format ndjson -    audit a stream: a line of {"path": …, "text": …} in, a line with its report out
  clauselint compare [options] OLD NEW  what changed in a policy: promises weakened, new permissions, clauses gone
  clauselint compare --git REVISION [options] [FILE…]  the same of each policy that differs from a revision in Git
  clauselint history [options] FILE     what each version of a policy in its Git history changed
  clauselint lsp --stdio                serve an editor by the Language Server Protocol

  --format FORMAT         ${formats.join(", ")}: how findings are written (text)
                          compare and history: ${compareFormats.join(", ")}
  --fail-on LEVEL         ${failLevels.join(", ")}: exit with 1 for findings at or above it (error)
                          compare: ${compareLevels.join(", ")}: exit with 1 if the reader is promised less (weakened)
                          history: ${compareLevels.join(", ")} (never)
  --since DAY, --until DAY  history: of the versions of this time, such as 2026-03-31 or 2026-03-31T18:00:00Z
  --baseline FILE         audit: findings that FILE knows stay quiet, and those that are gone are told
  --shard NUMBER/OF       audit: only a share of the policies, the same each time, such as 3/16
  --write-baseline FILE   audit: make all findings known, in FILE; exit with 0
  --severity RULE=LEVEL   ${severityNames.join(", ")}: another severity for a rule; may be repeated
  --profile NAME          ${profileNames.join(", ")}: severities for a law; may be repeated
  --language LANGUAGE     ${languageNames.join(", ")}: of the policies (auto: judged for each section)
  --config FILE           a project's file for all policies (the nearest ${projectFileName} above each of them)
  --no-config             no project's file
  --jobs N                how many threads share the files (auto: one for each core, if there is enough to read)
  --help, --version

A project's file sets profiles, severities, language and words of its own; the options above win over it. compare reads
both versions as the project of NEW says; for a revision: git show REVISION:policy.md | clauselint compare - policy.md
Exit status: 0 nothing at or above the level; 1 findings; 2 misuse, or a file that is faulty or cannot be read.
`;

/**
 * Runs the command line, to the exit status of the process. Never fails.
 * @param args what was written behind the program's name
 */
export async function run(args: string[]): Promise<void> {
  let untold = false;
  // A reader who has seen enough, such as `head`, is no failure: the audit goes on for its exit status.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (isReaderGone(error)) return;
    process.exit(
      complain(`what was found cannot be written: ${error.message}.`, "Make room there, or write it elsewhere."),
    );
  });
  // There is no place left to say so, but what was found may still be written.
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    untold ||= !isReaderGone(error);
    if (untold) process.exitCode = 2;
  });
  let status: number;
  try {
    status = await statusOf(args);
  } catch (error) {
    status = complain(...describe(error));
  }
  process.exitCode = untold ? 2 : status;
}

function isReaderGone({ code }: NodeJS.ErrnoException): boolean {
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
}

async function statusOf(args: string[]): Promise<number> {
  const { values, positionals, problem } = parse(args);
  if (!values) return misused([problem]);
  const [command, ...paths] = positionals;
  if (values.help) return say(usage);
  if (values.version) return say(`${version}\n`);
  if (command === "lsp")
    return values.stdio ? serve() : misused(["lsp serves standard input and output only: add --stdio"]);
  if (command === "compare") return compare(paths, values);
  if (command === "history") return history(paths, values);
  if (command !== "audit") return misused([command ? `there is no command "${command}"` : "a command is missing"]);
  if (paths.length === 0) return misused(["audit needs a FILE, or - for standard input"]);
  const streams = isStream(paths, values.format);
  const { request, problems: all } = readRequest(streams ? { ...values, format: "json" } : values);
  const problems = [...all, ...(streams ? streamProblems(request) : [])];
  if (problems.length) return misused(problems);
  return streams ? auditStream(request) : audit(paths, request);
}

async function compare(paths: readonly string[], values: Written): Promise<number> {
  if (values.git !== undefined) {
    const { request, problems } = readCompareRequest(values);
    return problems.length ? misused(problems, compareAdvice) : compareWithRevision(values.git, paths, request);
  }
  const [before, after] = paths;
  if (before === undefined || after === undefined || paths.length > 2)
    return misused(["compare needs two files: the earlier version, then the later one"], compareAdvice);
  const { request, problems } = readCompareRequest(values);
  return problems.length ? misused(problems, compareAdvice) : compareVersions({ before, after }, request);
}

async function history(paths: readonly string[], values: Written): Promise<number> {
  const [path] = paths;
  if (path === undefined || path === "-" || paths.length > 1)
    return misused(["history needs one FILE that Git knows"], historyAdvice);
  const { request, problems } = readHistoryRequest(values);
  return problems.length ? misused(problems, historyAdvice) : tellHistory(path, request);
}

function parse(args: string[]) {
  try {
    const parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: "string" },
        "fail-on": { type: "string" },
        severity: { type: "string", multiple: true, default: [] },
        profile: { type: "string", multiple: true, default: [] },
        language: { type: "string" },
        config: { type: "string" },
        "no-config": { type: "boolean" },
        jobs: { type: "string", default: "auto" },
        since: { type: "string" },
        until: { type: "string" },
        git: { type: "string" },
        shard: { type: "string" },
        baseline: { type: "string" },
        "write-baseline": { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean", short: "v" },
        stdio: { type: "boolean" },
        // Editors add the number of their own process, so that a server does not outlive them.
        clientProcessId: { type: "string" },
      },
    });
    return { ...parsed, problem: "" };
  } catch (error) {
    return { values: undefined, positionals: [], problem: error instanceof Error ? error.message : String(error) };
  }
}

async function serve(): Promise<number> {
  try {
    await import("../node.ts");
    return 0;
  } catch (error) {
    if (Object(error).code !== "MODULE_NOT_FOUND") throw error;
    return complain(
      "the server is not there: server.js belongs beside cli.js. Copy it from where the others come from.",
    );
  }
}

function say(words: string): number {
  process.stdout.write(words);
  return 0;
}

function misused(problems: readonly string[], advice = "clauselint audit FILE…"): number {
  const told = problems.map((it, index) => (index === problems.length - 1 ? `${it}.` : it));
  return complain(...told, `Write \`${advice}\`, or \`clauselint --help\` for all that can be written.`);
}

const compareAdvice = "clauselint compare OLD.md NEW.md";
const historyAdvice = "clauselint history FILE";
