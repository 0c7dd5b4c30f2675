import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type Analysis,
  analyze,
  csvRows,
  type Finding,
  type Options,
  type Policy,
  recognise,
  type Severity,
  sarifPart,
} from "../../rules/index.ts";
import { type Sifting, siftKnown } from "../../rules/views/audit/baseline.ts";
import { type Style, terminalFindings } from "../../rules/views/audit/terminal.ts";
import { createLocator } from "../../rules/views/wording/locate.ts";
import { unreadReport } from "../../rules/views/wording/unread.ts";
import { visibleJson } from "../../rules/views/wording/visible.ts";
import { decode } from "../platform/decode.ts";
import { readBytes } from "../platform/disk.ts";
import { codeOf } from "../platform/error-code.ts";
import { reasonOf } from "../platform/failures.ts";
import type { Request } from "./request.ts";
import { unreadToJson } from "./unread.ts";
import { complaint, describe } from "./words.ts";

/** A file to be audited. Any thread may do it. */
export interface Task {
  /** As the reader wrote it. */
  readonly path: string;
  /** What standard input held; a file is read by the thread that audits it. */
  readonly input?: Uint8Array;
  readonly options: Options;
  /** The fingerprints of findings that stay quiet; undefined where nobody asks for fingerprints. */
  readonly known?: readonly string[];
}

/** How findings are written. */
export interface Manner {
  readonly format: Request["format"];
  readonly style: Style;
}

/** What became of a task. */
export interface FileReport {
  /** What the reader has to be told beside the findings, in lines. */
  readonly told: readonly string[];
  /** Whether the file is left out, as its author wants it. */
  readonly skipped?: boolean;
  /** Undefined where the file could not be audited, or is skipped. */
  readonly audited?: {
    readonly severities: readonly Severity[];
    /** How many lines were not read. */
    readonly unread: number;
    readonly written: string;
    /** What of its findings is known, where that is asked for. */
    readonly sifting?: Sifting;
  };
}

/** Reads a file and audits it. Never fails. */
export function auditFile({ path, input: read, ...task }: Task, manner: Manner): FileReport {
  try {
    const { text, warning } = decode(read ?? readBytes(path, "policy"));
    const name = path === "-" ? "standard input" : path;
    if (recognise(text, "", []) === "switched-off") {
      return {
        told: [complaint(`${name}: not audited, since its front matter says clauselint: false.`)],
        skipped: true,
      };
    }
    const warnings = warning ? [complaint(`${name}: ${warning}.`)] : [];
    const { told, ...report } = auditText(path, text, task, manner);
    return { ...report, told: [...warnings, ...told] };
  } catch (error) {
    return { told: [unreadable(path, error)] };
  }
}

function auditText(
  path: string,
  text: string,
  { options, known }: Pick<Task, "options" | "known">,
  manner: Manner,
): FileReport {
  try {
    const { analysis, sifting } = sifted(analyze(text, options), known);
    const severities = analysis.findings.map(({ severity }) => severity);
    const { places, lines } = unreadReport(analysis.policy, "en");
    const name = path === "-" ? "standard input" : path;
    const told = places.map(({ firstLine, place, what, why }) =>
      complaint(`${name}:${firstLine}: not read: ${place.toLowerCase()} (${what}). ${why}`),
    );
    return {
      told,
      audited: { severities, unread: lines, written: written(path, analysis, manner), ...(sifting && { sifting }) },
    };
  } catch (error) {
    return brokenOff(path, describe(error));
  }
}

function sifted(analysis: Analysis, known: Task["known"]): { analysis: Analysis; sifting?: Sifting } {
  return known ? siftKnown(analysis, known) : { analysis };
}

/** What an audit writes of one file; what stands around all of them is added where they come together. */
function written(path: string, analysis: Analysis, { format, style }: Manner): string {
  const { policy, findings } = analysis;
  switch (format) {
    case "json":
      return visibleJson(toJson(path, policy, findings));
    case "csv":
      return csvRows(analysis, { fileName: path === "-" ? input : path, language: "en" });
    case "sarif":
      return JSON.stringify(sarifPart(analysis, addressOf(path), "en"));
    case "text":
      return terminalFindings(path, policy.text, findings, style);
  }
}

/** The name of what has none. */
const input = "stdin";

/** The address of a file from the folder one is in, which means the same on another machine; whole for a file elsewhere. */
export function addressOf(path: string): string {
  if (path === "-") return input;
  const here = pathToFileURL(`${resolve("")}/`).href;
  const { href } = pathToFileURL(resolve(path));
  return href.startsWith(here) ? href.slice(here.length) : href;
}

/** The report on a file whose audit ended before its time. @param reason what is known of it: lines */
export function brokenOff(path: string, [reason = "", ...details]: readonly string[]): FileReport {
  const message = `${path}: its audit broke off. This is a fault of Clauselint: please report it. ${reason}`;
  return { told: [complaint(message, ...details)] };
}

/** Why a file cannot be read, as the reader is told it, with the cure. */
export function unreadable(path: string, error: unknown): string {
  if (path === "-") return complaint(`standard input: ${reasonOf(error, "en")}.`);
  return complaint(`${path}: ${reasons[codeOf(error)]?.(path) ?? reasonOf(error, "en")}.`);
}

/** Cures that only the command line has. */
const reasons: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: () => "there is no such file; check its name and the folder you are in",
  ENOTDIR: () => "there is no such file; a part of its path is a file, not a folder",
  EISDIR: (path) => `this is a folder; name the files in it, for example ${path.replace(/(?<![\\/])[\\/]+$/, "")}/*.md`,
  ERR_PIPE: () => "this is a pipe, not a file; send it to standard input, and write - in its place",
};

function toJson(path: string, policy: Policy, findings: readonly Finding[]) {
  const locate = createLocator(policy.text);
  return {
    path,
    findings: findings.map(({ ruleId, severity, message, span }) => ({
      ruleId,
      severity,
      message,
      range: { start: locate(span.start), end: locate(span.end) },
    })),
    unread: unreadToJson(policy),
  };
}
