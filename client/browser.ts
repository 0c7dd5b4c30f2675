import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import type { Connect } from "./client.ts";

/** Runs the server in a worker. */
export function connectIn(context: ExtensionContext): Connect {
  const server = Uri.joinPath(context.extensionUri, "dist/server.js").toString(true);
  // The client accepts a function that makes a worker, but in the web host it does not recognise what comes back.
  return (id, name, options) => new LanguageClient(id, name, new Worker(server), options);
}
