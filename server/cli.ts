#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analyze, type Finding } from "../rules/index.ts";
import { createLocator, type Style, terminalFindings, terminalSummary } from "../rules/views/terminal.ts";
import { createSettingsFinder } from "./cli-projects.ts";
import { decode } from "./decode.ts";
import { projectFileName } from "./project.ts";
import { failLevels, formats, optionsOver, type Request, readRequest } from "./request.ts";
import { languageNames, profileNames, severityNames } from "./settings.ts";
import { version } from "./version.ts";

const usage = `Clauselint ${version}: finds AI-training and biometric clauses that do not separate public from private data.

  clauselint audit [options] FILE…    audit policies written in Markdown; - reads standard input
  clauselint lsp --stdio              serve an editor by the Language Server Protocol

  --format FORMAT         ${formats.join(", ")}: how findings are written (text)
  --fail-on LEVEL         ${failLevels.join(", ")}: exit with 1 for findings at or above it (error)
  --severity RULE=LEVEL   ${severityNames.join(", ")}: another severity for a rule; may be repeated
  --profile NAME          ${profileNames.join(", ")}: severities for a law; may be repeated
  --language LANGUAGE     ${languageNames.join(", ")}: of the policies (auto: judged for each section)
  --config FILE           a project's file for all policies (the nearest ${projectFileName} above each of them)
  --no-config             no project's file
  --help, --version

A project's file sets profiles, severities, language and words of its own; the options above win over it.
Exit status: 0 nothing at or above the level; 1 findings; 2 misuse, or a file that is faulty or cannot be read.
`;

interface Audited {
  /** As the reader wrote it. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

const gravestFirst: readonly string[] = ["error", "warning", "info", "hint"];

async function run(args: string[]): Promise<number> {
  const { values, positionals, problem } = parse(args);
  if (!values) return misused(problem);
  const [command, ...paths] = positionals;
  if (values.help) return say(usage);
  if (values.version) return say(`${version}\n`);
  if (command === "lsp")
    return values.stdio ? serve() : misused("lsp serves standard input and output only: add --stdio");
  if (command !== "audit") return misused(command ? `there is no command "${command}"` : "a command is missing");
  if (paths.length === 0) return misused("audit needs a FILE, or - for standard input");
  const { request, problems } = readRequest(values);
  return problems.length ? misused(problems.join("\n")) : audit(paths, request);
}

function parse(args: string[]) {
  try {
    const parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: "string", default: "text" },
        "fail-on": { type: "string", default: "error" },
        severity: { type: "string", multiple: true, default: [] },
        profile: { type: "string", multiple: true, default: [] },
        language: { type: "string" },
        config: { type: "string" },
        "no-config": { type: "boolean" },
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
  await import("./node.ts");
  return 0;
}

async function audit(paths: readonly string[], { format, failOn, project, options }: Request): Promise<number> {
  const begun = performance.now();
  const audited: Audited[] = [];
  const settingsOf = createSettingsFinder(project, (line) => process.stderr.write(`${line}\n`));
  let failed = false;
  for (const path of paths) {
    const settings = await settingsOf(path);
    if (settings?.enable === false) {
      complain(`${path}: not audited, since ${projectFileName} switches it off.`);
      continue;
    }
    const text = settings && (await read(path));
    if (!settings || text === undefined) {
      failed = true;
      continue;
    }
    const { findings } = analyze(text, optionsOver(settings, options));
    audited.push({ path, text, findings });
    if (format === "text") process.stdout.write(terminalFindings(path, text, findings, styleOf(process.stdout)));
  }
  if (format === "json") process.stdout.write(`${JSON.stringify({ version: 1, files: audited.map(toJson) })}\n`);
  const findings = audited.flatMap((file) => file.findings);
  const summaryTo = format === "json" ? process.stderr : process.stdout;
  summaryTo.write(terminalSummary(findings, audited.length, performance.now() - begun, styleOf(summaryTo)));
  if (failed) return 2;
  const failing = gravestFirst.slice(0, gravestFirst.indexOf(failOn) + 1);
  return findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}

/** The text of a file; undefined, after the reader was told, if it cannot be read. */
async function read(path: string): Promise<string | undefined> {
  try {
    const { text, warning } = decode(path === "-" ? await readInput() : readFileSync(path));
    if (warning) complain(`${path === "-" ? "standard input" : path}: ${warning}.`);
    return text;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = reasons[code]?.(path) ?? (error instanceof Error ? error.message : String(error));
    complain(`${path}: ${reason}.`);
    return undefined;
  }
}

const reasons: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: () => "there is no such file; check its name and the folder you are in",
  ENOTDIR: () => "there is no such file; a part of its path is a file, not a folder",
  EISDIR: (path) => `this is a folder; name the files in it, for example ${path.replace(/[\\/]+$/, "")}/*.md`,
  EACCES: () => "you may not read this file; change its permissions or copy it",
};

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function toJson({ path, text, findings }: Audited) {
  const locate = createLocator(text);
  return {
    path,
    findings: findings.map(({ ruleId, severity, message, span }) => ({
      ruleId,
      severity,
      message,
      range: { start: locate(span.start), end: locate(span.end) },
    })),
  };
}

function styleOf(stream: NodeJS.WriteStream): Style {
  return stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb" ? "colour" : "plain";
}

function say(words: string): number {
  process.stdout.write(words);
  return 0;
}

function misused(problem: string): number {
  return complain(
    `${problem}.\nWrite \`clauselint audit FILE…\`, or \`clauselint --help\` for all that can be written.`,
  );
}

/** Tells what went wrong; returns the exit status for it. */
function complain(problem: string): number {
  process.stderr.write(`${problem.replace(/^/gm, "clauselint: ")}\n`);
  return 2;
}

// A reader who has seen enough, such as `head`, is no failure: the audit goes on for its exit status.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
});

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  },
);
