// What client and server say to each other beyond LSP. The server has its own copy: the two share no code.
import type { WorkspaceEdit } from "vscode-languageclient";

/** Request to the server: the audit of an open document, `AuditParams` in, `AuditResult` out. */
export const auditRequest = "clauselint/audit";

export interface AuditParams {
  readonly uri: string;
  /** The profiles to judge this one report by, instead of those in the settings. */
  readonly profiles?: readonly string[];
}

/** A report on a document. */
export interface ReportResult {
  readonly title: string;
  /** A whole page without scripts. */
  readonly html: string;
  readonly markdown: string;
}

export interface AuditResult extends ReportResult {
  /** The version of the document that it is of. */
  readonly version: number;
}

/** Request to the server, `FixParams` in: the edit of a rewrite that an audit offers, or null. */
export const fixRequest = "clauselint/fix";

export interface FixParams {
  readonly uri: string;
  /** Those that the audit was judged by, as in `AuditParams`. */
  readonly profiles?: readonly string[] | undefined;
  /** The version of the document that the audit was of. */
  readonly version: number;
  /** The place of the finding among all, of the rewrite among those of the finding, and the rewrite's title. */
  readonly finding: number;
  readonly fix: number;
  readonly title: string;
}

/**
 * Request to the server: the audit of many files, `AuditFilesParams` in, `AuditFilesResult` out. What an editor holds
 * counts before what is saved; of files that are not open nothing is kept. Who cancels it gets what was done until then.
 */
export const auditFilesRequest = "clauselint/auditFiles";

export interface AuditFile {
  readonly uri: string;
  /** As the reader knows it, with forward slashes. */
  readonly path: string;
}

export interface AuditFilesParams {
  readonly files: readonly AuditFile[];
  /** What is audited, as the reader knows it. */
  readonly name: string;
  /** The token of `$/progress`, by which `FilesProgress` comes before each file. */
  readonly progress: string;
}

export interface FilesProgress {
  /** How many files are behind it. */
  readonly done: number;
  readonly path: string;
}

export interface AuditFilesResult {
  readonly title: string;
  /** A whole page without scripts; its links carry places in the lists below. */
  readonly html: string;
  readonly markdown: string;
  /** The files that are policies, in the order of the page. */
  readonly policies: readonly AuditFile[];
  readonly unread: readonly AuditFile[];
  /** How many files were looked at. */
  readonly looked: number;
}

/** Request to the server: the audit of each of some files for a program that reads it, whatever they are recognised as. */
export const exportRequest = "clauselint/export";

export interface ExportParams {
  readonly files: readonly AuditFile[];
  readonly format: "csv" | "sarif";
  readonly progress: string;
}

export interface ExportResult {
  readonly content: string;
}

/** Request to the server: how an open document differs from an earlier version of it, `CompareParams` in. */
export const compareRequest = "clauselint/compare";

export interface CompareParams {
  readonly uri: string;
  readonly before: {
    readonly text: string;
    /** What the reader calls it. */
    readonly name: string;
    /** When it was written, in ISO 8601, if that is known: shown in the report's language. */
    readonly date?: string | undefined;
  };
}

export interface CompareResult extends ReportResult {
  /** How many clauses changed in which way. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Request to the server, `HistoryParams` in, `HistoryResult` out: what each version of a saved file in its Git history changed. Asked where there is Git. Who
 * cancels it gets nothing.
 */
export const historyRequest = "clauselint/history";

export interface HistoryParams {
  readonly uri: string;
  /** The program to call: `git`, or the whole path of it. */
  readonly git: string;
  /** The token of `$/progress`, by which `HistoryProgress` comes behind each version. */
  readonly progress: string;
}

export interface HistoryProgress {
  readonly done: number;
  /** How many versions there are. */
  readonly all: number;
}

export interface HistoryResult extends ReportResult {
  /** Those that were told, each with the one that it was compared with; the links of the page carry places in this list. */
  readonly steps: readonly HistoryStep[];
  /** The names of commits whose version could not be read, and why. */
  readonly leftOut: readonly string[];
}

export interface HistoryStep {
  /** null before the first version. */
  readonly before: Version | null;
  readonly after: Version;
}

/** A version of a file in Git. */
export interface Version {
  /** The name of its content; null where the commit deletes the file. */
  readonly blob: string | null;
  /** What the reader calls it. */
  readonly name: string;
  /** When it was written, in ISO 8601. */
  readonly date: string;
}

/** Request to the server: how two versions of a file in its Git history differ, a step of `HistoryResult`. */
export const compareVersionsRequest = "clauselint/compareVersions";

export interface CompareVersionsParams extends HistoryStep {
  readonly uri: string;
  readonly git: string;
}

export interface CompareVersionsResult extends CompareResult {
  /** The texts of both. */
  readonly before: string;
  readonly after: string;
}

/** Request from the server, `{ uri }` in, `ReadFileResult` out: the text of a file, wherever VS Code has it. */
export const readFileRequest = "clauselint/readFile";

export interface ReadFileResult {
  /** null where there is no such file. */
  readonly text: string | null;
  /** There is one that is larger than any policy may be. */
  readonly isTooLarge?: boolean;
}

/** Command that the server names, with the address of a project's file that an edit has just changed: saves it. */
export const saveProjectCommand = "clauselint.saveProject";

/** Command that the server names, with the address of a project's file into which a fault keeps quick fixes from writing: opens it. */
export const openProjectCommand = "clauselint.openProject";

/** Notification from the server, after each new analysis of an open document. */
export const statusNotification = "clauselint/status";

export interface StatusParams {
  readonly uri: string;
  readonly recognition: "front-matter" | "file-name" | "heading" | "switched-off" | "not-a-policy";
  readonly linted: boolean;
  /** It is too large to be read while it is open, and is not. */
  readonly isTooLarge: boolean;
  readonly disabledBy: "editor" | "project" | "nobody";
  readonly counts: Readonly<Record<"error" | "warning" | "info" | "hint", number>>;
  /** The laws that are taken into account, by their names; none for the rules' own severities. */
  readonly profiles: readonly string[];
  /** The address of the `.clauselint.json` that counts for it; null where there is none. */
  readonly projectFile: string | null;
  /** What of a linted document is not read: how many lines, and where they are. */
  readonly unread: {
    readonly lines: number;
    readonly places: readonly UnreadPlace[];
  };
}

export interface UnreadPlace {
  /** Offsets in UTF-16 code units. */
  readonly span: { readonly start: number; readonly end: number };
  /** "Lines 12–40 (German)", in the editor's language. */
  readonly label: string;
}

/** Notification to the server, `{ uri, linted }`: lint this document, or do not, until the session ends. */
export const switchNotification = "clauselint/switch";

/** Request to the server: the clauses of an open document, `{ uri }` in, `ClausesResult` out. */
export const clausesRequest = "clauselint/clauses";

export interface ClausesResult {
  /** The version of the document that its offsets count in. */
  readonly version: number;
  /** What clauses can be about, in the order to list it, named in the editor's language. */
  readonly topics: readonly Named[];
  readonly verdicts: readonly Named<Standing>[];
  readonly clauses: readonly ClauseRow[];
  /** Findings that belong to no clause. */
  readonly elsewhere: { readonly label: string; readonly findings: readonly FindingRow[] };
  /** What of the text is not read. */
  readonly unread: { readonly label: string; readonly rows: readonly UnreadRow[] };
}

interface Named<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
}

export type Standing = "unseparated" | "partial" | "unknown" | "separated" | "kept-out" | "not-judged" | "no-promise";

interface ListRow {
  /** Offsets in UTF-16 code units. */
  readonly span: { readonly start: number; readonly end: number };
  /** "Line 12". */
  readonly place: string;
  /** Markdown. */
  readonly tooltip: string;
  /** What a screen reader says of it. */
  readonly spoken: string;
}

export interface ClauseRow extends ListRow {
  readonly topic: string;
  readonly verdict: Standing;
  /** The clause in its author's words, without Markdown. */
  readonly quote: string;
  /** The beginning of it. */
  readonly label: string;
  /** The headings above it, outermost first. */
  readonly sections: readonly string[];
  readonly findings: readonly FindingRow[];
}

export interface FindingRow extends ListRow {
  readonly ruleId: string;
  readonly severity: "error" | "warning" | "info" | "hint";
  readonly message: string;
  /** The address of the rule's page. */
  readonly page: string | null;
}

export interface UnreadRow extends ListRow {
  /** What it is: "German", "code". */
  readonly label: string;
  /** Why it is not read, and what helps. */
  readonly message: string;
}

/** Request to the server, `{ uri, version, ruleId, start }` in: the edit that silences a finding, or null. */
export const ignoreRequest = "clauselint/ignore";

/**
 * Request to the server, `{ uri, span }` in, `PasteResult` out: what makes Markdown of text that was pasted into an open
 * document. The span counts in UTF-16 code units; null stands for the whole text.
 */
export const pasteRequest = "clauselint/paste";

export interface PasteResult {
  readonly version: number;
  /** null where all of it is Markdown already. */
  readonly edit: WorkspaceEdit | null;
}

/** Request to the server, `{ uri }` in: the kinds of fixes that an open document has more than one of. */
export const fixKindsRequest = "clauselint/fixKinds";

export interface FixKindsResult {
  readonly version: number;
  readonly kinds: readonly {
    readonly ruleId: string;
    readonly title: string;
    readonly count: number;
    readonly edit: WorkspaceEdit;
  }[];
}
