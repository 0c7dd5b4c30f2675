import { type CancellationToken, l10n, type Uri, type WorkspaceEdit, workspace } from "vscode";
import { type BaseLanguageClient, ProgressType, type WorkspaceEdit as ProtocolEdit } from "vscode-languageclient";
import {
  type AuditFilesParams,
  type AuditFilesResult,
  type AuditParams,
  type AuditResult,
  auditFilesRequest,
  auditRequest,
  type ClausesResult,
  type CompareParams,
  type CompareResult,
  type CompareVersionsResult,
  clausesRequest,
  compareRequest,
  compareVersionsRequest,
  type ExportParams,
  type ExportResult,
  exportRequest,
  type FilesProgress,
  type FindingRow,
  type FixKindsResult,
  type FixParams,
  fixKindsRequest,
  fixRequest,
  type HistoryProgress,
  type HistoryResult,
  type HistoryStep,
  historyRequest,
  ignoreRequest,
  type PasteResult,
  pasteRequest,
  switchNotification,
} from "../protocol.ts";
import type { Profiles } from "./report.ts";

/** What the server is asked beyond LSP. What the user has asked for throws, in words for the user, while it does not run. */
export interface Asking {
  readonly audit: (uri: Uri, profiles: Profiles) => Promise<AuditResult>;
  readonly compare: (uri: Uri, before: CompareParams["before"]) => Promise<CompareResult>;
  /** @param git the program to call */
  readonly history: (
    uri: Uri,
    git: string,
    heard: (progress: HistoryProgress) => void,
    token: CancellationToken,
  ) => Promise<HistoryResult>;
  readonly compareVersions: (uri: Uri, git: string, step: HistoryStep) => Promise<CompareVersionsResult>;
  readonly fixKinds: (uri: Uri) => Promise<FixKindsResult | null>;
  /** @param span in UTF-16 code units; null for the whole text */
  readonly paste: (uri: Uri, span: { start: number; end: number } | null) => Promise<PasteResult | null>;
  /** null while the server does not run. */
  readonly clauses: (uri: Uri) => Promise<ClausesResult | null>;
  /** The edit that ignores a finding of a version of a document; undefined where there is none, or the text has moved on. */
  readonly ignoring: (uri: Uri, version: number, finding: FindingRow) => Promise<WorkspaceEdit | undefined>;
  /** The edit of a rewrite that the audit of a version of a document offers; undefined where it is no longer there. */
  readonly fixing: (uri: Uri, fix: Omit<FixParams, "uri">) => Promise<WorkspaceEdit | undefined>;
  readonly toEdit: (edit: ProtocolEdit) => Promise<WorkspaceEdit>;
  readonly auditFiles: (params: Omit<AuditFilesParams, "progress">, ...run: AskingRun) => Promise<AuditFilesResult>;
  readonly exportFiles: (params: Omit<ExportParams, "progress">, ...run: AskingRun) => Promise<ExportResult>;
  /** Lints a document, or does not, until the session ends. */
  readonly override: (uri: Uri, linted: boolean) => Promise<void>;
}

/** How a request on many files goes on, and what stops it. */
type AskingRun<Progress = FilesProgress> = readonly [heard: (progress: Progress) => void, token: CancellationToken];

/** @param client the client while the server runs */
export function createAsking(client: () => BaseLanguageClient | undefined): Asking {
  let asks = 0;

  return {
    audit: (uri, profiles) => ofOpened<AuditParams, AuditResult>(auditRequest, uri, profiles ? { profiles } : {}),
    compare: (uri, before) => ofOpened<CompareParams, CompareResult>(compareRequest, uri, { before }),
    history: (uri, git, ...run) => onMany<HistoryResult, HistoryProgress>(historyRequest, { ...named(uri), git }, run),
    compareVersions: async (uri, git, step) =>
      of<CompareVersionsResult>(running(), compareVersionsRequest, uri, { git, ...step }),
    fixKinds: async (uri) => of<FixKindsResult | null>(running(), fixKindsRequest, uri),
    paste: async (uri, span) => of<PasteResult | null>(running(), pasteRequest, uri, { span }),
    clauses: async (uri) => {
      const asked = client();
      return asked ? of<ClausesResult | null>(asked, clausesRequest, uri) : null;
    },
    ignoring: async (uri, version, { ruleId, span: { start } }) => {
      const asked = client();
      const edit = asked && (await of<ProtocolEdit | null>(asked, ignoreRequest, uri, { version, ruleId, start }));
      return edit ? toEdit(edit) : undefined;
    },
    fixing: async (uri, fix) => {
      const edit = await of<ProtocolEdit | null>(running(), fixRequest, uri, fix);
      return edit ? toEdit(edit) : undefined;
    },
    toEdit,
    auditFiles: (params, ...run) => onMany<AuditFilesResult>(auditFilesRequest, params, run),
    exportFiles: (params, ...run) => onMany<ExportResult>(exportRequest, params, run),
    override: async (uri, linted) => {
      const asked = client();
      await asked?.sendNotification(switchNotification, { uri: asked.code2ProtocolConverter.asUri(uri), linted });
    },
  };

  function running(): BaseLanguageClient {
    const found = client();
    if (found) return found;
    throw new Error(l10n.t("Clauselint is not running: run “Clauselint: Restart” and try again."));
  }

  function of<T>(asked: BaseLanguageClient, method: string, uri: Uri, params?: object): Promise<T> {
    return asked.sendRequest<T>(method, { ...named(uri, asked), ...params });
  }

  function named(uri: Uri, asked = running()): { readonly uri: string } {
    return { uri: asked.code2ProtocolConverter.asUri(uri) };
  }

  /** A report may outlive its editor; the server knows open documents only. */
  async function ofOpened<Params, T>(method: string, uri: Uri, params: Omit<Params, "uri">): Promise<T> {
    const document = await workspace.openTextDocument(uri);
    return of(running(), method, document.uri, params);
  }

  async function onMany<T, Progress = FilesProgress>(
    method: string,
    params: object,
    [heard, token]: AskingRun<Progress>,
  ): Promise<T> {
    const asked = running();
    const progress = `clauselint-${++asks}`;
    const listening = asked.onProgress(new ProgressType<Progress>(), progress, heard);
    try {
      return await asked.sendRequest<T>(method, { ...params, progress }, token);
    } finally {
      listening.dispose();
    }
  }

  async function toEdit(edit: ProtocolEdit): Promise<WorkspaceEdit> {
    return running().protocol2CodeConverter.asWorkspaceEdit(edit);
  }
}
