import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { createSession, type Session } from "./client.ts";

let session: Session | undefined;

/** Called by VS Code's web host: runs the server in a worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = Uri.joinPath(context.extensionUri, "dist/server.browser.js").toString(true);
  // The client accepts a function that makes a worker, but in the web host it does not recognise what comes back.
  session = createSession(context, (id, name, options) => new LanguageClient(id, name, new Worker(server), options));
  return session.start();
}

/** Called by VS Code before it ends: stops the server. */
export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
