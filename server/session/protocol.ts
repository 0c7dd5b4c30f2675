// What client and server say to each other beyond LSP. The client keeps its own copy: it may not import the server.
import type { WorkspaceEdit } from "vscode-languageserver";
import type { ChangeKind, Recognition, Severity, Span } from "../../rules/index.ts";
import type { ClauseList } from "../../rules/views/editor/clauses.ts";

/** What is about one file, and nothing more. */
export interface UriParams {
  readonly uri: string;
}

/** Request from the client: the audit of an open document. */
export const auditRequest = "clauselint/audit";

export interface AuditParams extends UriParams {
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

/** Request from the client: the edit of a rewrite that an audit offers; null where it is no longer there. */
export const fixRequest = "clauselint/fix";

export interface FixParams extends AuditParams {
  /** The version of the document that the audit was of. */
  readonly version: number;
  /** The place of the finding among all, of the rewrite among those of the finding, and the rewrite's title. */
  readonly finding: number;
  readonly fix: number;
  readonly title: string;
}

/**
 * Request from the client: the audit of many files, `AuditFilesParams` in, `AuditFilesResult` out. What an editor holds
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

/** Request from the client: the audit of each of some files for a program that reads it, whatever they are recognised as. */
export const exportRequest = "clauselint/export";

export interface ExportParams {
  readonly files: readonly AuditFile[];
  readonly format: "csv" | "sarif";
  readonly progress: string;
}

export interface ExportResult {
  readonly content: string;
}

/** Request from the client: how an open document differs from an earlier version of it. */
export const compareRequest = "clauselint/compare";

export interface CompareParams extends UriParams {
  readonly before: {
    readonly text: string;
    /** What the reader calls it. */
    readonly name: string;
    /** When it was written, in ISO 8601, if that is known: shown in the report's language. */
    readonly date?: string | undefined;
  };
}

export interface CompareResult extends ReportResult {
  readonly counts: Readonly<Record<ChangeKind | "unchanged", number>>;
}

/**
 * Request from the client: what each version of a saved file in its Git history changed. Asked where there is Git. Who
 * cancels it gets nothing.
 */
export const historyRequest = "clauselint/history";

export interface HistoryParams extends UriParams {
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

/** Request from the client: how two versions of a file in its Git history differ, a step of `HistoryResult`. */
export const compareVersionsRequest = "clauselint/compareVersions";

export interface CompareVersionsParams extends UriParams, HistoryStep {
  readonly git: string;
}

export interface CompareVersionsResult extends CompareResult {
  /** The texts of both. */
  readonly before: string;
  readonly after: string;
}

/**
 * Commands of any editor but our own, with one argument, for a report on an open or saved policy as `ReportResult`: its
 * audit, with `AuditParams` in; and how it differs from `before`, a text with the name that the report calls it by, or a
 * file by its `uri`. Our own client has commands of its own, and an editor registers those of a server beside them.
 */
export const auditCommand = "clauselint.report.audit";
export const compareCommand = "clauselint.report.compare";

/** Request from the server: the text of a file, wherever the editor has it. Asked of a client that said `readsFiles`. */
export const readFileRequest = "clauselint/readFile";

export interface ReadFileResult {
  /** null where there is no such file. */
  readonly text: string | null;
  /** There is one that is larger than any policy may be. */
  readonly isTooLarge?: boolean;
}

/** Command of a client that said `savesProject`, with the address of a project's file that an edit has just changed: saves it. */
export const saveProjectCommand = "clauselint.saveProject";

/** Command of the same client, with the address of a project's file into which a fault keeps quick fixes from writing: opens it. */
export const openProjectCommand = "clauselint.openProject";

/** Notification from the server, after each new analysis of an open document. */
export const statusNotification = "clauselint/status";

export interface StatusParams {
  readonly uri: string;
  /** Why the document counts as a policy, or why not. */
  readonly recognition: Recognition;
  /** Whether findings are shown for it. */
  readonly linted: boolean;
  /** It is too large to be read while it is open, and is not. */
  readonly isTooLarge: boolean;
  /** What keeps findings of policies from being shown for it: `clauselint.enable`, or the project's file. */
  readonly disabledBy: "editor" | "project" | "nobody";
  readonly counts: Readonly<Record<Severity, number>>;
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

/** Notification from the client: lint this document, or do not, whatever it is recognised as, until the session ends. */
export const switchNotification = "clauselint/switch";

export interface SwitchParams extends UriParams {
  readonly linted: boolean;
}

/** Request from the client: the clauses of an open document with their findings, for a list beside the text. */
export const clausesRequest = "clauselint/clauses";

export interface ClausesResult extends ClauseList {
  /** The version of the document that its offsets count in. */
  readonly version: number;
}

/** Request from the client: the edit by which a comment silences the finding of a rule; null where it is no longer there. */
export const ignoreRequest = "clauselint/ignore";

export interface IgnoreParams extends UriParams {
  readonly version: number;
  readonly ruleId: string;
  /** Where the finding starts, in UTF-16 code units. */
  readonly start: number;
}

/**
 * Request from the client, `PasteParams` in, `PasteResult` out: what makes Markdown of text that was pasted into an open
 * document.
 */
export const pasteRequest = "clauselint/paste";

export interface PasteParams extends UriParams {
  /** What was pasted, in UTF-16 code units; null for the whole text. */
  readonly span: Span | null;
}

export interface PasteResult {
  readonly version: number;
  /** null where all of it is Markdown already. Each part of it waits for its reader's consent. */
  readonly edit: WorkspaceEdit | null;
}

/** Request from the client: the kinds of fixes that an open document has more than one of, each with its edit. */
export const fixKindsRequest = "clauselint/fixKinds";

export interface FixKindsResult {
  readonly version: number;
  readonly kinds: readonly {
    readonly ruleId: string;
    readonly title: string;
    readonly count: number;
    /** Each part of it waits for its reader's consent. */
    readonly edit: WorkspaceEdit;
  }[];
}
