import { commands, extensions, type LogOutputChannel, l10n, Uri, window } from "vscode";
import { type BaseLanguageClient, type LanguageClientOptions, State } from "vscode-languageclient";
import { readText } from "./files.ts";
import { type ReadFileResult, readFileRequest, type StatusParams, statusNotification } from "./protocol.ts";
import { createRecovery } from "./status/recovery.ts";
import type { Status } from "./status/status.ts";

/** Makes a client that reaches the server the way its host can: by a process, or by a worker. */
export type Connect = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The server as it comes and goes. One thing after the other: a client that is still starting cannot be stopped. */
export interface Connection {
  /** Starts the server; says so to the user if that fails, and never throws. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** The client while the server runs. */
  readonly client: () => BaseLanguageClient | undefined;
}

/**
 * @param extension the extension's folder
 * @param told is told what becomes of the server, and what it says of documents
 */
export function createConnection(
  connect: Connect,
  extension: Uri,
  output: LogOutputChannel,
  told: Pick<Status, "enter" | "tell">,
): Connection {
  const complain = (message: string) => offerRestart(message, output);
  const handlerFor = createRecovery(
    () => {
      stop();
      start();
    },
    () => complain(l10n.t("Clauselint has stopped, and stops again whenever it is restarted.")),
  );
  let client: BaseLanguageClient | undefined;
  let turn = Promise.resolve();
  return { start, stop, client: () => client };

  function start(): Promise<void> {
    turn = turn.then(startClient);
    return turn;
  }

  function stop(): Promise<void> {
    turn = turn.then(stopClient);
    return turn;
  }

  async function startClient(): Promise<void> {
    let isReady = false;
    const errorHandler = handlerFor(() => isReady);
    const starting = connect("clauselint", "Clauselint", { ...optionsOf(extension, output), errorHandler });
    client = starting;
    answer(starting, told.tell);
    starting.onDidChangeState(({ newState }) => {
      isReady ||= newState === State.Running;
      if (client === starting)
        told.enter(newState === State.Running ? "running" : newState === State.Starting ? "starting" : "stopped");
    });
    try {
      await starting.start();
    } catch (error) {
      told.enter("stopped");
      complain(l10n.t("Clauselint could not start: {0}", String(error)));
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
}

function optionsOf(extension: Uri, outputChannel: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [{ language: "markdown" }, { pattern: "**/.clauselint.json" }],
    outputChannel,
    initializationOptions: {
      docs: Uri.joinPath(extension, "docs", "rules").toString(),
      readsFiles: true,
      savesProject: true,
      // VS Code's own extension for JSON, which some hosts leave out.
      checksJson: extensions.getExtension("vscode.json-language-features") !== undefined,
    },
  };
}

/** Takes what the server says of documents, and answers what it asks. */
function answer(client: BaseLanguageClient, tell: Status["tell"]): void {
  const { asUri } = client.protocol2CodeConverter;
  client.onNotification(statusNotification, (params: StatusParams) => tell(asUri(params.uri), params));
  client.onRequest(
    readFileRequest,
    ({ uri }: { readonly uri: string }): Promise<ReadFileResult> => readText(asUri(uri)),
  );
}

/** Says that nothing is linted any more, and what may help. Not awaited: the message stays until the user closes it. */
function offerRestart(message: string, output: LogOutputChannel): void {
  const [again, show] = [l10n.t("Restart"), l10n.t("Show Output")];
  window.showErrorMessage(message, again, show).then((chosen) => {
    if (chosen === again) commands.executeCommand("clauselint.restart");
    if (chosen === show) output.show();
  });
}
