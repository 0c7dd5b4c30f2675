import {
  type CancellationToken,
  commands,
  type ExtensionContext,
  l10n,
  ProgressLocation,
  type TextDocument,
  Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  ProgressType,
  type WorkspaceEdit as ProtocolEdit,
  State,
} from "vscode-languageclient";
import { createAudits } from "./audits.ts";
import { createClauseView } from "./clauses.ts";
import { createComparisons } from "./comparisons.ts";
import { openExample } from "./example.ts";
import { readText } from "./files.ts";
import { fixAllOfKind } from "./fix-kinds.ts";
import { showFixes, showNextFinding } from "./guide.ts";
import { pathOf, scopeOf, wholeWorkspace } from "./policies.ts";
import {
  type AuditFile,
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
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
  type StatusParams,
  statusNotification,
  switchNotification,
} from "./protocol.ts";
import { createRecovery } from "./recovery.ts";
import { besidePolicy, saveAudit, saveComparison } from "./save.ts";
import { createStatus, type ServerState } from "./status.ts";
import { withMarkdown } from "./target.ts";
import { createWorkspaceAudits, type Shown, withProgress } from "./workspace-audit.ts";

/** Makes a client that reaches the server the way its host can: by a process, or by a worker. */
export type Connect = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The extension while it is active. */
export interface Session {
  /** Starts the server; says so to the user if that fails, and never throws. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Registers what both hosts share: commands, the status item, the audit. Nothing is linted before `start`. */
export function createSession(context: ExtensionContext, connect: Connect): Session {
  const output = window.createOutputChannel("Clauselint", { log: true });
  const log = (error: unknown) => output.error(String(error));
  const status = createStatus();
  const audits = createAudits(context.extensionUri, audit, log);
  const clauses = createClauseView({ ask: askForClauses, ignoring, memory: context.workspaceState, log });
  const workspaceAudits = createWorkspaceAudits(
    context.extensionUri,
    (params, heard, token) => askForMany<AuditFilesResult>(auditFilesRequest, params, heard, token),
    audits.open,
    log,
  );
  const comparisons = createComparisons(context.extensionUri, compare, log);
  const options: LanguageClientOptions = {
    documentSelector: [{ language: "markdown" }, { pattern: "**/.clauselint.json" }],
    outputChannel: output,
    initializationOptions: {
      docs: Uri.joinPath(context.extensionUri, "docs", "rules").toString(),
      readsFiles: true,
    },
  };
  const recovery = createRecovery(
    () => {
      stop();
      start();
    },
    () => complain(l10n.t("Clauselint has stopped, and stops again whenever it is restarted.")),
  );
  let client: BaseLanguageClient | undefined;
  let asks = 0;

  context.subscriptions.push(
    output,
    status,
    audits,
    workspaceAudits,
    clauses,
    comparisons,
    commands.registerCommand("clauselint.auditDocument", (uri: unknown) =>
      withMarkdown(uri, (document) => audits.open(document.uri)),
    ),
    commands.registerCommand("clauselint.compare", (uri: unknown, earlier: unknown) =>
      withMarkdown(uri, (document) => comparisons.open(document, earlier)),
    ),
    commands.registerCommand("clauselint.openDiff", () => comparisons.openDiff()),
    commands.registerCommand("clauselint.saveReport", () => {
      const many = workspaceAudits.active();
      if (many) return saveMany(many);
      const compared = comparisons.active();
      if (compared)
        return saveComparison(besidePolicy(compared.uri, "changes"), async (form) => (await compared.ask())[form]);
      const shown = audits.active();
      return shown ? save(shown) : withMarkdown(undefined, (document) => save(document.uri));
    }),
    commands.registerCommand("clauselint.auditWorkspace", auditWorkspace),
    commands.registerCommand("clauselint.auditFolder", auditWorkspace),
    commands.registerCommand("clauselint.auditAgain", () => {
      const many = workspaceAudits.active();
      return many && workspaceAudits.run(many.scope);
    }),
    commands.registerCommand("clauselint.fixAllOfKind", () =>
      withMarkdown(undefined, (document) => fixAllOfKind(document, askForFixKinds, toEdit)),
    ),
    commands.registerCommand("clauselint.toggleDocument", () => withMarkdown(undefined, toggle)),
    commands.registerCommand("clauselint.openExample", (language: unknown) =>
      openExample(context.extensionUri, language),
    ),
    commands.registerCommand("clauselint.nextFinding", () => withMarkdown(undefined, showNextFinding)),
    commands.registerCommand("clauselint.showFixes", () => withMarkdown(undefined, showFixes)),
    commands.registerCommand("clauselint.getStarted", () =>
      commands.executeCommand("workbench.action.openWalkthrough", `${context.extension.id}#start`, false),
    ),
    commands.registerCommand("clauselint.restart", restart),
    commands.registerCommand("clauselint.showOutput", () => output.show()),
  );

  // One after the other: a client that is still starting cannot be stopped.
  let turn = Promise.resolve();
  const start = (): Promise<void> => (turn = turn.then(startClient));
  const stop = (): Promise<void> => (turn = turn.then(stopClient));
  return { start, stop };

  async function startClient(): Promise<void> {
    let isReady = false;
    const errorHandler = recovery.handlerFor(() => isReady);
    const starting = connect("clauselint", "Clauselint", { ...options, errorHandler });
    client = starting;
    starting.onNotification(statusNotification, (params: StatusParams) => {
      const uri = starting.protocol2CodeConverter.asUri(params.uri);
      status.tell(uri, params);
      audits.refresh(uri);
      clauses.tell(uri, params);
      comparisons.refresh(uri);
    });
    starting.onRequest(readFileRequest, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
      return { text: await readText(starting.protocol2CodeConverter.asUri(uri)) };
    });
    starting.onDidChangeState(({ newState }) => {
      isReady ||= newState === State.Running;
      if (client === starting)
        enter(newState === State.Running ? "running" : newState === State.Starting ? "starting" : "stopped");
    });
    try {
      await starting.start();
    } catch (error) {
      enter("stopped");
      complain(l10n.t("Clauselint could not start: {0}", String(error)));
    }
  }

  function enter(state: ServerState): void {
    status.enter(state);
    clauses.enter(state);
  }

  /** Says that nothing is linted any more, and what may help. Not awaited: the message stays until the user closes it. */
  function complain(message: string): void {
    const [again, show] = [l10n.t("Restart"), l10n.t("Show Output")];
    window.showErrorMessage(message, again, show).then((chosen) => {
      if (chosen === again) commands.executeCommand("clauselint.restart");
      if (chosen === show) output.show();
    });
  }

  async function restart(): Promise<void> {
    const location = ProgressLocation.Window;
    await window.withProgress({ location, title: l10n.t("Restarting Clauselint…") }, async () => {
      stop();
      await start();
    });
    if (client?.isRunning()) window.setStatusBarMessage(`$(check) ${l10n.t("Clauselint has restarted.")}`, 5000);
  }

  async function stopClient(): Promise<void> {
    const stopping = client;
    client = undefined;
    // Requests that VS Code made together with the command are under way in microtasks, and fail aloud if the client
    // stops before these are done.
    await new Promise((resolve) => setTimeout(resolve, 0));
    // A server that did not start, or has died, cannot be stopped; there is nothing left to do for it.
    await stopping?.dispose().catch((error: unknown) => output.warn(String(error)));
  }

  /** @throws where the server does not run, in words for the user */
  function running(): BaseLanguageClient {
    if (client) return client;
    throw new Error(l10n.t("Clauselint is not running: run “Clauselint: Restart” and audit again."));
  }

  /** What is saved is judged as what is shown. */
  async function audit(uri: Uri): Promise<AuditResult> {
    const asked = running();
    // A report may outlive its editor; the server knows open documents only.
    const document = await workspace.openTextDocument(uri);
    const profiles = audits.profiles(uri);
    const params: AuditParams = {
      uri: asked.code2ProtocolConverter.asUri(document.uri),
      ...(profiles && { profiles }),
    };
    return asked.sendRequest<AuditResult>(auditRequest, params);
  }

  async function askForClauses(uri: Uri): Promise<ClausesResult | null> {
    if (!client) return null;
    return client.sendRequest<ClausesResult | null>(clausesRequest, { uri: client.code2ProtocolConverter.asUri(uri) });
  }

  async function askForFixKinds({ uri }: TextDocument): Promise<FixKindsResult | null> {
    if (!client) throw new Error(l10n.t("Clauselint is not running: run “Clauselint: Restart” and try again."));
    return client.sendRequest<FixKindsResult | null>(fixKindsRequest, {
      uri: client.code2ProtocolConverter.asUri(uri),
    });
  }

  async function ignoring(
    uri: Uri,
    version: number,
    { ruleId, span: { start } }: FindingRow,
  ): Promise<WorkspaceEdit | undefined> {
    const params = { uri: client?.code2ProtocolConverter.asUri(uri), version, ruleId, start };
    const edit = await client?.sendRequest<ProtocolEdit | null>(ignoreRequest, params);
    return edit ? toEdit(edit) : undefined;
  }

  async function toEdit(edit: ProtocolEdit): Promise<WorkspaceEdit> {
    const made = await client?.protocol2CodeConverter.asWorkspaceEdit(edit);
    if (!made) throw new Error(l10n.t("Clauselint is not running: run “Clauselint: Restart” and try again."));
    return made;
  }

  async function compare(uri: Uri, before: CompareParams["before"]): Promise<CompareResult> {
    if (!client) throw new Error(l10n.t("Clauselint is not running: run “Clauselint: Restart” and compare again."));
    const document = await workspace.openTextDocument(uri);
    const params: CompareParams = { uri: client.code2ProtocolConverter.asUri(document.uri), before };
    return client.sendRequest<CompareResult>(compareRequest, params);
  }

  async function save(uri: Uri): Promise<void> {
    await saveAudit(besidePolicy(uri, "audit"), async (form) => {
      if (form === "csv" || form === "sarif") return exported([{ uri: uri.toString(), path: pathOf(uri) }], form);
      return (await audit(uri))[form];
    });
  }

  async function saveMany({ scope, result }: Shown): Promise<void> {
    const [folder] = scope.folders;
    const name = `${scope.name.replace(/[^\p{L}\p{N}._-]+/gu, "-")}-audit.html`;
    await saveAudit(folder && Uri.joinPath(folder, name), async (form) =>
      form === "csv" || form === "sarif" ? exported([...result.policies, ...result.unread], form) : result[form],
    );
  }

  /** The audits of files for a program that reads them; undefined where the user stops that. */
  function exported(files: readonly AuditFile[], format: "csv" | "sarif"): Promise<string | undefined> {
    return withProgress(l10n.t("Saving audits"), async (heard, token) => {
      const params = { files, format };
      const { content } = await askForMany<ExportResult>(exportRequest, params, heard(files.length), token);
      return token.isCancellationRequested ? undefined : content;
    });
  }

  /** Sends a request on many files, and hears how it goes on. */
  async function askForMany<T>(
    method: string,
    params: object,
    heard: (progress: FilesProgress) => void,
    token: CancellationToken,
  ): Promise<T> {
    const asked = running();
    const progress = `clauselint-${++asks}`;
    const listening = asked.onProgress(new ProgressType<FilesProgress>(), progress, heard);
    try {
      return await asked.sendRequest<T>(method, { ...params, progress }, token);
    } finally {
      listening.dispose();
    }
  }

  /** Audits the folders that were chosen in the explorer, or else the whole workspace. */
  async function auditWorkspace(chosen?: unknown, all?: unknown): Promise<AuditFilesResult | undefined> {
    const folders = (Array.isArray(all) ? all : [chosen]).filter((it): it is Uri => it instanceof Uri);
    const inWorkspace = folders.filter((uri) => workspace.getWorkspaceFolder(uri));
    const scope = inWorkspace.length ? scopeOf(inWorkspace) : wholeWorkspace();
    if (scope) return workspaceAudits.run(scope);
    window.showInformationMessage(l10n.t("No folder is open: open the one that your policies are in."));
    return undefined;
  }

  async function toggle({ uri }: TextDocument): Promise<void> {
    const linted = !status.isLinted(uri);
    await client?.sendNotification(switchNotification, { uri: client.code2ProtocolConverter.asUri(uri), linted });
  }
}
