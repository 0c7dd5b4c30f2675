import { basename } from "node:path";
import { type Analysis, analyze, type Finding, type Options, recognise, type Severity } from "../../rules/index.ts";
import { type Sifting, siftKnown } from "../../rules/views/audit/baseline.ts";
import { unreadReport } from "../../rules/views/wording/unread.ts";
import { decode } from "../platform/decode.ts";
import { readBytes } from "../platform/disk.ts";
import { codeOf } from "../platform/error-code.ts";
import { reasonOf } from "../platform/failures.ts";
import { type Manner, partOf } from "./forms.ts";
import { complaint, describe } from "./words.ts";

/** A file to be audited. Any thread may do it. */
export interface Task {
  /** As the reader wrote it. */
  readonly path: string;
  /** What standard input held; a file is read by the thread that audits it. */
  readonly input?: Uint8Array;
  readonly options: Options;
  /** How a file counts that nobody has named: as Markdown, or as a policy, by these globs for its name. */
  readonly found?: "Markdown" | { readonly filePatterns: readonly string[] };
  /** The fingerprints of findings that stay quiet; undefined where nobody asks for fingerprints. */
  readonly known?: readonly string[];
}

/** What is asked of every file. */
export interface Order {
  /** How it is written; several times over where several files are. */
  readonly manners: readonly Manner[];
  /** Whether errors only are written. */
  readonly quiet: boolean;
}

/** What became of a task. */
export interface FileReport {
  /** What the reader has to be told beside the findings, in lines. */
  readonly told: readonly string[];
  /** Why the file is left out: its author wants it, or it is none of those that are looked for. */
  readonly skipped?: "switched-off" | "no-policy";
  /** Undefined where the file could not be audited, or is skipped. */
  readonly audited?: {
    readonly severities: readonly Severity[];
    /** How many lines were not read. */
    readonly unread: number;
    /** For each manner that is asked for. */
    readonly written: readonly string[];
    /** What of its findings is known, where that is asked for. */
    readonly sifting?: Sifting;
  };
}

/** Reads a file and audits it. Never fails. */
export function auditFile({ path, input: read, found, ...task }: Task, order: Order): FileReport {
  try {
    const { text, warning } = decode(read ?? readBytes(path, "policy"));
    const name = path === "-" ? "standard input" : path;
    const patterns = typeof found === "object" ? found.filePatterns : [];
    const recognition = recognise(text, basename(path), patterns);
    if (recognition === "switched-off") {
      const told = complaint(`${name}: not audited, since its front matter says clauselint: false.`);
      return { told: found ? [] : [told], skipped: "switched-off" };
    }
    if (typeof found === "object" && recognition === "not-a-policy") return { told: [], skipped: "no-policy" };
    const warnings = warning ? [complaint(`${name}: ${warning}.`)] : [];
    const { told, ...report } = auditText(path, text, task, order);
    return { ...report, told: [...warnings, ...told] };
  } catch (error) {
    return { told: [unreadable(path, error)] };
  }
}

function auditText(
  path: string,
  text: string,
  { options, known }: Pick<Task, "options" | "known">,
  { manners, quiet }: Order,
): FileReport {
  try {
    const { analysis, sifting } = sifted(analyze(text, options), known);
    const severities = analysis.findings.map(({ severity }) => severity);
    const { places, lines } = unreadReport(analysis.policy, "en");
    const name = path === "-" ? "standard input" : path;
    const told = places.map(({ firstLine, place, what, why }) =>
      complaint(`${name}:${firstLine}: not read: ${place.toLowerCase()} (${what}). ${why}`),
    );
    const shown = quiet ? errorsOf(analysis) : analysis;
    const written = manners.map((manner) => partOf(path, shown, manner));
    return { told, audited: { severities, unread: lines, written, ...(sifting && { sifting }) } };
  } catch (error) {
    return brokenOff(path, describe(error));
  }
}

function errorsOf(analysis: Analysis): Analysis {
  const isError = ({ severity }: Finding) => severity === "error";
  return {
    ...analysis,
    findings: analysis.findings.filter(isError),
    suppressed: analysis.suppressed.filter(({ finding }) => isError(finding)),
  };
}

function sifted(analysis: Analysis, known: Task["known"]): { analysis: Analysis; sifting?: Sifting } {
  return known ? siftKnown(analysis, known) : { analysis };
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
