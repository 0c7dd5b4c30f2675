import { type CancellationToken, l10n, type Uri, type WorkspaceEdit, workspace } from "vscode";
import { type BaseLanguageClient, ProgressType, type WorkspaceEdit as ProtocolEdit } from "vscode-languageclient";
import {
  type AuditFile,
  type AuditFilesParams,
  type AuditFilesResult,
  type AuditParams,
  type AuditResult,
  auditFilesRequest,
  auditRequest,
  type ClausesResult,
  type CompareParams,
  type CompareResult,
  clausesRequest,
  compareRequest,
  type ExportResult,
  exportRequest,
  type FilesProgress,
  type FindingRow,
  type FixKindsResult,
  fixKindsRequest,
  ignoreRequest,
  switchNotification,
} from "../protocol.ts";
import type { Profiles } from "./report.ts";

/** What the server is asked beyond LSP. What the user has asked for throws, in words for the user, while it does not run. */
export interface Asking {
  readonly audit: (uri: Uri, profiles: Profiles) => Promise<AuditResult>;
  readonly compare: (uri: Uri, before: CompareParams["before"]) => Promise<CompareResult>;
  readonly fixKinds: (uri: Uri) => Promise<FixKindsResult | null>;
  /** null while the server does not run. */
  readonly clauses: (uri: Uri) => Promise<ClausesResult | null>;
  /** The edit that ignores a finding of a version of a document; undefined where there is none, or the text has moved on. */
  readonly ignoring: (uri: Uri, version: number, finding: FindingRow) => Promise<WorkspaceEdit | undefined>;
  readonly toEdit: (edit: ProtocolEdit) => Promise<WorkspaceEdit>;
  readonly auditFiles: (params: Omit<AuditFilesParams, "progress">, ...run: AskingRun) => Promise<AuditFilesResult>;
  readonly exportFiles: (
    files: readonly AuditFile[],
    format: "csv" | "sarif",
    ...run: AskingRun
  ) => Promise<ExportResult>;
  /** Lints a document, or does not, until the session ends. */
  readonly override: (uri: Uri, linted: boolean) => Promise<void>;
}

/** How a request on many files goes on, and what stops it. */
export type AskingRun = readonly [heard: (progress: FilesProgress) => void, token: CancellationToken];

/** @param client the client while the server runs */
export function createAsking(client: () => BaseLanguageClient | undefined): Asking {
  let asks = 0;

  function running(): BaseLanguageClient {
    const found = client();
    if (found) return found;
    throw new Error(l10n.t("Clauselint is not running: run “Clauselint: Restart” and try again."));
  }

  /** A report may outlive its editor; the server knows open documents only. */
  async function opened(uri: Uri): Promise<string> {
    const document = await workspace.openTextDocument(uri);
    return running().code2ProtocolConverter.asUri(document.uri);
  }

  async function onMany<T>(method: string, params: object, [heard, token]: AskingRun): Promise<T> {
    const asked = running();
    const progress = `clauselint-${++asks}`;
    const listening = asked.onProgress(new ProgressType<FilesProgress>(), progress, heard);
    try {
      return await asked.sendRequest<T>(method, { ...params, progress }, token);
    } finally {
      listening.dispose();
    }
  }

  async function toEdit(edit: ProtocolEdit): Promise<WorkspaceEdit> {
    return running().protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  return {
    audit: async (uri, profiles) => {
      const params: AuditParams = { uri: await opened(uri), ...(profiles && { profiles }) };
      return running().sendRequest<AuditResult>(auditRequest, params);
    },
    compare: async (uri, before) => {
      const params: CompareParams = { uri: await opened(uri), before };
      return running().sendRequest<CompareResult>(compareRequest, params);
    },
    fixKinds: async (uri) => {
      const params = { uri: running().code2ProtocolConverter.asUri(uri) };
      return running().sendRequest<FixKindsResult | null>(fixKindsRequest, params);
    },
    clauses: async (uri) => {
      const asked = client();
      if (!asked) return null;
      return asked.sendRequest<ClausesResult | null>(clausesRequest, { uri: asked.code2ProtocolConverter.asUri(uri) });
    },
    ignoring: async (uri, version, { ruleId, span: { start } }) => {
      const asked = client();
      const params = { uri: asked?.code2ProtocolConverter.asUri(uri), version, ruleId, start };
      const edit = await asked?.sendRequest<ProtocolEdit | null>(ignoreRequest, params);
      return edit ? toEdit(edit) : undefined;
    },
    toEdit,
    auditFiles: (params, ...run) => onMany<AuditFilesResult>(auditFilesRequest, params, run),
    exportFiles: (files, format, ...run) => onMany<ExportResult>(exportRequest, { files, format }, run),
    override: async (uri, linted) => {
      const asked = client();
      await asked?.sendNotification(switchNotification, { uri: asked.code2ProtocolConverter.asUri(uri), linted });
    },
  };
}
