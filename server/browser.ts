import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { serve } from "./lsp/server.ts";

const worker = self as unknown as DedicatedWorkerGlobalScope;
serve(
  (options) => createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), options),
  undefined,
);
