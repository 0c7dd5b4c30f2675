// An editor as a language server sees it: opens policies, types, and waits for the diagnostics.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { within } from "./measure.mjs";

/** In milliseconds: who takes longer does not answer any more. */
const patience = 10_000;

/**
 * Starts a language server on standard input and output.
 * @param command the program, and its arguments
 * @param folder the path of the folder that is open in the editor
 * @returns `pid` of its process; `open(uri, text)` and `type(uri, stroke)`, with a stroke of `typing`, which resolve when
 *   the diagnostics are there; `end()`, which must be called
 */
export async function startEditor([command, ...args], folder) {
  const server = spawn(command, args, { stdio: ["pipe", "pipe", "ignore"] });
  const ended = once(server, "close");
  const failed = new Promise((_, reject) => {
    server.once("error", ({ message }) => reject(new Error(`could not start: ${message}`)));
    server.once("exit", (code, signal) => reject(new Error(`ended with ${code ?? signal}`)));
  });
  failed.catch(() => {});
  const answered = (promise) => within(patience, Promise.race([promise, failed]));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  // What cannot be written to a server that has ended is told by `failed`.
  connection.onError(() => {});
  server.stdin.on("error", () => {});
  connection.onRequest("workspace/configuration", ({ items }) => items.map(() => ({})));
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("client/unregisterCapability", () => null);
  connection.onRequest("window/workDoneProgress/create", () => null);
  connection.onRequest("workspace/diagnostic/refresh", () => null);
  const texts = new Map();
  const versions = new Map();
  const waiting = new Map();
  let pulls = false;
  let incremental = false;
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, version }) => {
    if (version === undefined || version === versions.get(uri)) waiting.get(uri)?.();
  });
  connection.listen();

  async function end() {
    await within(
      2000,
      connection
        .sendRequest("shutdown")
        .then(() => connection.sendNotification("exit"))
        .then(() => ended),
    ).catch(() => {});
    server.kill("SIGKILL");
    await ended;
    connection.dispose();
  }

  /** Sends what changes a document, and waits for its diagnostics. */
  async function diagnosed(uri, method, params) {
    const published = new Promise((resolve) => waiting.set(uri, resolve));
    await answered(connection.sendNotification(method, params));
    await answered(pulls ? connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } }) : published);
  }

  try {
    const capabilities = {
      textDocument: { diagnostic: {}, publishDiagnostics: {} },
      workspace: { configuration: true, workspaceFolders: true },
    };
    const rootUri = pathToFileURL(folder).href;
    const hello = {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: "bench" }],
      capabilities,
    };
    const { capabilities: able } = await answered(connection.sendRequest("initialize", hello));
    pulls = able.diagnosticProvider !== undefined;
    incremental = (able.textDocumentSync?.change ?? able.textDocumentSync) === 2;
    await answered(connection.sendNotification("initialized", {}));
  } catch (error) {
    await end();
    throw error;
  }

  return {
    pid: server.pid,
    open: async (uri, text) => {
      texts.set(uri, text);
      versions.set(uri, 0);
      const textDocument = { uri, languageId: "markdown", version: 0, text };
      await diagnosed(uri, "textDocument/didOpen", { textDocument });
    },
    type: async (uri, { at, letter, text }) => {
      const before = texts.get(uri);
      const line = before.slice(0, at).split("\n").length - 1;
      const place = { line, character: at - (before.lastIndexOf("\n", at - 1) + 1) };
      const change = incremental ? { range: { start: place, end: place }, text: letter } : { text };
      texts.set(uri, text);
      versions.set(uri, versions.get(uri) + 1);
      const start = performance.now();
      await diagnosed(uri, "textDocument/didChange", {
        textDocument: { uri, version: versions.get(uri) },
        contentChanges: [change],
      });
      return performance.now() - start;
    },
    end,
  };
}
