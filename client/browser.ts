import { EventEmitter, type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from "vscode-languageclient/browser";
import type { Connect } from "./connection.ts";
import { provideDocs } from "./docs.ts";

/** Runs the server in a worker. */
export function connectIn(context: ExtensionContext): Connect {
  const docs = provideDocs(context.extensionUri);
  const script = Uri.joinPath(context.extensionUri, "dist/server.js");
  context.subscriptions.push(docs);
  return (id, name, { initializationOptions, ...options }) => {
    const brought = { ...initializationOptions, docs: docs.address };
    const start = () => startServer(script, options.outputChannel);
    return new LanguageClient(id, name, start, { ...options, initializationOptions: brought });
  };
}

/**
 * A worker that fails ends, as a process does, and the client starts another one. By itself the client would take what a
 * worker reports for a fault of the connection, and stop for good; and it would never end what it is done with.
 */
async function startServer(script: Uri, log: LanguageClientOptions["outputChannel"]): Promise<MessageTransports> {
  const worker = await startWorker(script);
  const reader = new BrowserMessageReader(worker);
  const writer = new BrowserMessageWriter(worker);
  const closed = new EventEmitter<void>();
  const onError = new EventEmitter<never>().event;
  worker.addEventListener("error", ({ message }) => {
    log?.error(message);
    worker.terminate();
    closed.fire();
  });
  return {
    reader: {
      onError,
      onClose: closed.event,
      onPartialMessage: reader.onPartialMessage,
      listen: (callback) => reader.listen(callback),
      dispose: () => worker.terminate(),
    },
    writer: {
      onError,
      onClose: closed.event,
      write: (message) => writer.write(message),
      end: () => writer.end(),
      dispose: () => writer.dispose(),
    },
  };
}

/** A worker starts from an address of the web only; an extension that is installed beside a remote server has none. */
async function startWorker(script: Uri): Promise<Worker> {
  if (/^https?$/.test(script.scheme)) return new Worker(script.toString(true));
  const code = new TextDecoder().decode(await workspace.fs.readFile(script));
  return new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
}
