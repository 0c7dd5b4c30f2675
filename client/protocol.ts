// What client and server say to each other beyond LSP. The server has its own copy: the two share no code.

/** Request to the server: the audit of an open document, `{ uri }` in, `AuditResult` out. */
export const auditRequest = "clauselint/audit";

export interface AuditResult {
  readonly title: string;
  /** A whole page without scripts. */
  readonly html: string;
  readonly markdown: string;
}

/** Request from the server, `ReadFileParams` in, `ReadFileResult` out: the text of a file, wherever VS Code has it. */
export const readFileRequest = "clauselint/readFile";

export interface ReadFileParams {
  readonly uri: string;
}

export interface ReadFileResult {
  /** null where there is no such file. */
  readonly text: string | null;
}

/** Notification from the server, after each new analysis of an open document. */
export const statusNotification = "clauselint/status";

export interface StatusParams {
  readonly uri: string;
  readonly recognition: "front-matter" | "file-name" | "heading" | "switched-off" | "not-a-policy";
  readonly linted: boolean;
  readonly disabledBy: "editor" | "project" | "nobody";
  readonly counts: Readonly<Record<"error" | "warning" | "info" | "hint", number>>;
}

/** Notification to the server, `{ uri, linted }`: lint this document, or do not, until the session ends. */
export const switchNotification = "clauselint/switch";
