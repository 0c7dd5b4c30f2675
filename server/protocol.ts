// What client and server say to each other beyond LSP. The client keeps its own copy: it may not import the server.
import type { Recognition, Severity } from "../rules/index.ts";

/** Request from the client: the audit of an open document. */
export const auditRequest = "clauselint/audit";

export interface AuditParams {
  readonly uri: string;
}

export interface AuditResult {
  readonly title: string;
  /** A whole page without scripts. */
  readonly html: string;
  readonly markdown: string;
}

/** Request from the server: the text of a file, wherever the editor has it. Asked of a client that said `readsFiles`. */
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
  /** Why the document counts as a policy, or why not. */
  readonly recognition: Recognition;
  /** Whether findings are shown for it. */
  readonly linted: boolean;
  /** What keeps findings of policies from being shown for it: `clauselint.enable`, or the project's file. */
  readonly disabledBy: "editor" | "project" | "nobody";
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Notification from the client: lint this document, or do not, whatever it is recognised as, until the session ends. */
export const switchNotification = "clauselint/switch";

export interface SwitchParams {
  readonly uri: string;
  readonly linted: boolean;
}
