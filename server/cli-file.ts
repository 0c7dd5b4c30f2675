import { readFileSync } from "node:fs";
import { analyze, type Finding, type Options, type Severity } from "../rules/index.ts";
import { createLocator, type Style, terminalFindings } from "../rules/views/terminal.ts";
import { complaint, describe } from "./cli-words.ts";
import { decode } from "./decode.ts";
import type { Request } from "./request.ts";

/** A file to be audited. Any thread may do it. */
export interface Task {
  /** As the reader wrote it. */
  readonly path: string;
  /** What standard input held; a file is read by the thread that audits it. */
  readonly input?: Uint8Array;
  readonly options: Options;
}

/** How findings are written. */
export interface Manner {
  readonly format: Request["format"];
  readonly style: Style;
}

/** What became of a task. */
export interface Report {
  /** What the reader has to be told beside the findings, in lines. */
  readonly told: readonly string[];
  /** Undefined where the file could not be audited. */
  readonly audited?: { readonly severities: readonly Severity[]; readonly written: string };
}

/** Reads a file and audits it. Never fails. */
export function auditFile({ path, input, options }: Task, manner: Manner): Report {
  try {
    const { text, warning } = decode(input ?? readFileSync(path));
    const told = warning ? [complaint(`${path === "-" ? "standard input" : path}: ${warning}.`)] : [];
    return { told, ...auditText(path, text, options, manner) };
  } catch (error) {
    return { told: [complaint(`${path}: ${reasonOf(error, path)}.`)] };
  }
}

function auditText(path: string, text: string, options: Options, { format, style }: Manner): Partial<Report> {
  try {
    const { findings } = analyze(text, options);
    const written =
      format === "json" ? JSON.stringify(toJson(path, text, findings)) : terminalFindings(path, text, findings, style);
    return { audited: { severities: findings.map(({ severity }) => severity), written } };
  } catch (error) {
    return brokenOff(path, describe(error));
  }
}

/** The report on a file whose audit ended before its time. @param reason what is known of it */
export function brokenOff(path: string, reason: string): Report {
  return {
    told: [complaint(`${path}: its audit broke off. This is a fault of Clauselint: please report it. ${reason}`)],
  };
}

/** Why a file cannot be read, as the reader is told it: with the cure, without a full stop. */
export function reasonOf(error: unknown, path: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code]?.(path) ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: () => "there is no such file; check its name and the folder you are in",
  ENOTDIR: () => "there is no such file; a part of its path is a file, not a folder",
  EISDIR: (path) => `this is a folder; name the files in it, for example ${path.replace(/[\\/]+$/, "")}/*.md`,
  EACCES: () => "you may not read this file; change its permissions or copy it",
};

function toJson(path: string, text: string, findings: readonly Finding[]) {
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
