import { commands, type ExtensionContext, l10n, type TextDocument, Uri, window, workspace } from "vscode";
import { type BaseLanguageClient, type LanguageClientOptions, State } from "vscode-languageclient";
import { createAudits } from "./audits.ts";
import { readText } from "./files.ts";
import {
  type AuditResult,
  auditRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
  type StatusParams,
  statusNotification,
  switchNotification,
} from "./protocol.ts";
import { saveReport } from "./save.ts";
import { createStatus } from "./status.ts";

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
  const status = createStatus();
  const audits = createAudits(context.extensionUri, audit, (error) => output.error(String(error)));
  const options: LanguageClientOptions = {
    documentSelector: [{ language: "markdown" }, { pattern: "**/.clauselint.json" }],
    outputChannel: output,
    initializationOptions: {
      docs: Uri.joinPath(context.extensionUri, "docs", "rules").toString(),
      readsFiles: true,
    },
  };
  let client: BaseLanguageClient | undefined;

  context.subscriptions.push(
    output,
    status,
    audits,
    commands.registerCommand("clauselint.auditDocument", () => withMarkdown((document) => audits.open(document.uri))),
    commands.registerCommand("clauselint.saveReport", () => {
      const shown = audits.active();
      return shown ? save(shown) : withMarkdown((document) => save(document.uri));
    }),
    commands.registerCommand("clauselint.toggleDocument", () => withMarkdown(toggle)),
    commands.registerCommand("clauselint.restart", () => {
      stop();
      return start();
    }),
    commands.registerCommand("clauselint.showOutput", () => output.show()),
  );

  // One after the other: a client that is still starting cannot be stopped.
  let turn = Promise.resolve();
  const start = (): Promise<void> => (turn = turn.then(startClient));
  const stop = (): Promise<void> => (turn = turn.then(stopClient));
  return { start, stop };

  async function startClient(): Promise<void> {
    const starting = connect("clauselint", "Clauselint", options);
    client = starting;
    starting.onNotification(statusNotification, (params: StatusParams) => {
      const uri = starting.protocol2CodeConverter.asUri(params.uri);
      status.tell(uri, params);
      audits.refresh(uri);
    });
    starting.onRequest(readFileRequest, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
      return { text: await readText(starting.protocol2CodeConverter.asUri(uri)) };
    });
    starting.onDidChangeState(({ newState }) => {
      if (client === starting)
        status.enter(newState === State.Running ? "running" : newState === State.Starting ? "starting" : "stopped");
    });
    try {
      await starting.start();
    } catch (error) {
      status.enter("stopped");
      const show = l10n.t("Show Output");
      const message = l10n.t("Clauselint could not start: {0}", String(error));
      // Not awaited: the message stays until the user closes it.
      window.showErrorMessage(message, show).then((chosen) => chosen === show && output.show());
    }
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

  async function audit(uri: Uri): Promise<AuditResult> {
    if (!client) throw new Error(l10n.t("Clauselint is not running: run “Clauselint: Restart” and audit again."));
    // A report may outlive its editor; the server knows open documents only.
    const document = await workspace.openTextDocument(uri);
    return client.sendRequest<AuditResult>(auditRequest, { uri: client.code2ProtocolConverter.asUri(document.uri) });
  }

  async function save(uri: Uri): Promise<void> {
    await saveReport(uri, await audit(uri));
  }

  async function toggle({ uri }: TextDocument): Promise<void> {
    const linted = !status.isLinted(uri);
    await client?.sendNotification(switchNotification, { uri: client.code2ProtocolConverter.asUri(uri), linted });
  }
}

/** Runs a command on the Markdown document in the active editor; says what is missing where there is none. */
async function withMarkdown(run: (document: TextDocument) => Promise<void>): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId === "markdown") return run(document);
  window.showInformationMessage(l10n.t("Clauselint works on Markdown: open a policy draft first."));
}
