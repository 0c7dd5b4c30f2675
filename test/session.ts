import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { PassThrough } from "node:stream";
import { createConnection } from "vscode-languageserver";
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { versionsOnDisk } from "../server/history/versions.ts";
import { serve } from "../server/lsp/server.ts";
import { listMarkdown, readFromDisk } from "../server/platform/disk.ts";
import { readFileRequest, statusNotification, type UriParams } from "../server/session/protocol.ts";

/** An editor as the server sees it, with the documents that are open in it. */
export interface Session {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What `workspace/configuration` answers for `clauselint`. */
  settings: unknown;
  /** What the editor reads for the server, by address. */
  readonly files: Map<string, string>;
  readonly open: (uri: string, text: string) => TextDocument;
  /** Types: replaces a range of an open document, given by offsets in UTF-16 code units, and tells the server the change alone. */
  readonly type: (uri: string, start: number, end: number, words: string) => TextDocument;
  readonly close: (uri: string) => void;
  readonly pull: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly actions: (uri: string, range: Range, only?: readonly string[]) => Promise<readonly CodeAction[]>;
  readonly hover: (uri: string, position: Range["start"]) => Promise<Hover | null>;
  /** Waits for a message from the server that is as wanted; those that came before count too, each of them once. */
  readonly heard: <T>(method: string, wanted: (params: T) => boolean) => Promise<T>;
  /** What came by a method and was not waited for. */
  readonly unheard: (method: string) => readonly unknown[];
  /** Shuts the server down. @returns its exit status */
  readonly end: () => Promise<number | null>;
}

/** Where an editor is at work. */
export interface Surroundings {
  /** The addresses of its folders. */
  readonly folders?: readonly string[];
  readonly locale?: string;
}

/** What VS Code announces, as far as the server cares. */
export const capable: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ["create"] },
  },
  textDocument: { diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false } },
};

/**
 * Starts the server from its source in this process, where it is there at once, and shakes hands with it over streams. In a
 * process of its own it takes a second to start: `sessionWith` is for what only a process shows.
 */
export function startSession(
  capabilities: ClientCapabilities,
  options: object = {},
  surroundings: Surroundings = {},
): Promise<Session> {
  const { reader, writer, exited } = serveHere();
  return sessionOver(reader, writer, () => exited)(capabilities, options, surroundings);
}

/** Starts the server from its source in this process; what is written to it is sent as it stands. */
export function serveHere(): {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  readonly exited: Promise<number>;
} {
  const toServer = new PassThrough();
  const toEditor = new PassThrough();
  const exited = new Promise<number>((exit) => {
    const [reader, writer] = [new StreamMessageReader(toServer), new StreamMessageWriter(toEditor)];
    const watchDog = { shutdownReceived: false, initialize: () => undefined, exit };
    serve(
      (options) =>
        createConnection(
          (logger) => createProtocolConnection(reader, writer, logger, options),
          watchDog,
          ProposedFeatures.all,
        ),
      { read: readFromDisk, list: listMarkdown, versions: versionsOnDisk },
    );
  });
  return { reader: new StreamMessageReader(toEditor), writer: new StreamMessageWriter(toServer), exited };
}

/** Starts a server by the arguments that Node gets, and shakes hands with it over standard input and output. */
export function sessionWith(
  args: readonly string[],
  capabilities: ClientCapabilities,
  options: object,
  surroundings: Surroundings = {},
): Promise<Session> {
  const server = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const reader = new StreamMessageReader(server.stdout);
  return sessionOver(reader, new StreamMessageWriter(server.stdin), exitOf(server))(
    capabilities,
    options,
    surroundings,
  );
}

/** Starts a server as VS Code does, and shakes hands with it over the channel between parent and child. */
export function sessionOverIpc(script: string, capabilities: ClientCapabilities, options: object): Promise<Session> {
  const server = fork(script, ["--node-ipc"], { execPath: process.execPath });
  const reader = new IPCMessageReader(server);
  return sessionOver(reader, new IPCMessageWriter(server), exitOf(server))(capabilities, options);
}

/** Waits for the end of a process. */
export function exitOf(server: ChildProcess): () => Promise<number | null> {
  const exited = once(server, "exit");
  return async () => {
    const [status]: (number | null)[] = await exited;
    return status ?? null;
  };
}

/**
 * Makes a session with any server that can be written to and read from.
 * @param exited waits for the server's end, and says with which status
 */
export function sessionOver(
  reader: MessageReader,
  writer: MessageWriter,
  exited: () => Promise<number | null>,
): (capabilities: ClientCapabilities, options: object, surroundings?: Surroundings) => Promise<Session> {
  const connection = createProtocolConnection(reader, writer);
  const documents = new Map<string, TextDocument>();
  const messages: { method: string; params: unknown }[] = [];
  const waiting = new Set<() => void>();
  const files = new Map<string, string>();
  let settings: unknown = null;

  function receive(method: string, params: unknown): void {
    messages.push({ method, params });
    for (const look of [...waiting]) look();
  }

  for (const method of [
    "textDocument/publishDiagnostics",
    "window/showMessage",
    "window/logMessage",
    statusNotification,
  ]) {
    connection.onNotification(method, (params: unknown) => receive(method, params));
  }
  connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => settings));
  connection.onRequest(readFileRequest, ({ uri }: UriParams) => ({ text: files.get(uri) ?? null }));
  for (const method of ["client/registerCapability", "workspace/diagnostic/refresh"]) {
    connection.onRequest(method, (params: unknown) => {
      receive(method, params);
      return null;
    });
  }

  function heard<T>(method: string, wanted: (params: T) => boolean): Promise<T> {
    return new Promise((resolve) => {
      const look = () => {
        const index = messages.findIndex((it) => it.method === method && wanted(it.params as T));
        if (index < 0) return;
        waiting.delete(look);
        resolve(messages.splice(index, 1)[0]?.params as T);
      };
      waiting.add(look);
      look();
    });
  }

  function known(uri: string): TextDocument {
    const document = documents.get(uri);
    if (!document) throw new Error(`${uri} is not open in this session: open it first.`);
    return document;
  }

  return async (capabilities, options, { folders, locale } = {}) => {
    connection.listen();
    const initialized: InitializeResult = await connection.sendRequest("initialize", {
      processId: null,
      rootUri: null,
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
      ...(locale && { locale }),
      capabilities,
      initializationOptions: options,
    });
    await connection.sendNotification("initialized", {});
    return {
      connection,
      initialized,
      files,
      get settings() {
        return settings;
      },
      set settings(changed: unknown) {
        settings = changed;
      },
      open: (uri, text) => {
        const document = TextDocument.create(uri, "markdown", 1, text);
        documents.set(uri, document);
        connection.sendNotification("textDocument/didOpen", {
          textDocument: { uri, languageId: "markdown", version: 1, text },
        });
        return document;
      },
      type: (uri, start, end, words) => {
        const document = known(uri);
        const range = { start: document.positionAt(start), end: document.positionAt(end) };
        const changed = TextDocument.update(document, [{ range, text: words }], document.version + 1);
        connection.sendNotification("textDocument/didChange", {
          textDocument: { uri, version: changed.version },
          contentChanges: [{ range, text: words }],
        });
        return changed;
      },
      close: (uri) => {
        documents.delete(uri);
        connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
      },
      pull: async (uri) => {
        const report: DocumentDiagnosticReport = await connection.sendRequest("textDocument/diagnostic", {
          textDocument: { uri },
        });
        return report.kind === "full" ? report.items : [];
      },
      actions: async (uri, range, only) =>
        (await connection.sendRequest("textDocument/codeAction", {
          textDocument: { uri },
          range,
          context: { diagnostics: [], ...(only && { only }) },
        })) ?? [],
      hover: (uri, position) => connection.sendRequest("textDocument/hover", { textDocument: { uri }, position }),
      heard,
      unheard: (method) => messages.filter((it) => it.method === method).map(({ params }) => params),
      end: async () => {
        await connection.sendRequest("shutdown");
        await connection.sendNotification("exit");
        return exited();
      },
    };
  };
}

/** The words of a document in a range. */
export function wordsAt(document: TextDocument, range: Range): string {
  return document.getText(range);
}

/** A document's text after an action, as an editor leaves it: tab stops keep the words that they suggest. */
export function applied(document: TextDocument, { edit }: CodeAction): string {
  const [change] = edit?.documentChanges ?? [];
  const edits = change ? (change as TextDocumentEdit).edits : (edit?.changes?.[document.uri] ?? []);
  return TextDocument.applyEdits(
    document,
    edits.map((it): TextEdit => ("snippet" in it ? { range: it.range, newText: plain(it.snippet.value) } : it)),
  );
}

/** What a snippet inserts when every tab stop is left as it is. */
function plain(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$\{\d+:((?:\\[\\$}]|[^\\}])*)\}/g,
    (_, escaped?: string, suggested?: string) => escaped ?? (suggested ?? "").replace(/\\([\\$}])/g, "$1"),
  );
}
