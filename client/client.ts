import { commands, type ExtensionContext, l10n, ProgressLocation, Uri, window } from "vscode";
import { type BaseLanguageClient, type LanguageClientOptions, State } from "vscode-languageclient";
import { createAsking } from "./audits/asking.ts";
import { createAudits } from "./audits/audits.ts";
import { createWorkspaceAudits } from "./audits/workspace-audit.ts";
import { createClauseView } from "./clauses/clauses.ts";
import { registerCommands } from "./commands.ts";
import { createComparisons } from "./compare/comparisons.ts";
import { readText } from "./files.ts";
import {
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
  type StatusParams,
  statusNotification,
} from "./protocol.ts";
import { createRecovery } from "./status/recovery.ts";
import { createStatus, type ServerState } from "./status/status.ts";

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
  const asking = createAsking(() => client);
  const audits = createAudits(context.extensionUri, asking.audit, log);
  const clauses = createClauseView({
    ask: asking.clauses,
    ignoring: asking.ignoring,
    memory: context.workspaceState,
    log,
  });
  const workspaceAudits = createWorkspaceAudits(context.extensionUri, asking.auditFiles, audits.open, log);
  const comparisons = createComparisons(context.extensionUri, asking.compare, log);
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

  context.subscriptions.push(
    output,
    status,
    audits,
    workspaceAudits,
    clauses,
    comparisons,
    ...registerCommands(context, { output, status, asking, audits, workspaceAudits, comparisons, restart }),
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
}
