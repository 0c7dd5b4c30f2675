// What client and server say to each other beyond LSP. The server has its own copy: the two share no code.

/** Request to the server: the audit of an open document, `{ uri }` in, `AuditResult` out. */
export const auditRequest = "clauselint/audit";

export interface AuditResult {
  readonly title: string;
  /** A whole page without scripts. */
  readonly html: string;
  readonly markdown: string;
}

/** Notification from the server, after each new analysis of an open document. */
export const statusNotification = "clauselint/status";

export interface StatusParams {
  readonly uri: string;
  readonly recognition: "front-matter" | "file-name" | "heading" | "switched-off" | "not-a-policy";
  readonly linted: boolean;
  readonly counts: Readonly<Record<"error" | "warning" | "info" | "hint", number>>;
}

/** Notification to the server, `{ uri, linted }`: lint this document, or do not, until the session ends. */
export const switchNotification = "clauselint/switch";
