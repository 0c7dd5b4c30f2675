import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { createSession, type Session } from "./client.ts";

let session: Session | undefined;

/** Called by VS Code's Node host: runs the server in a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath("dist/server.node.js"), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  session = createSession(
    context,
    (id, name, options) => new LanguageClient(id, name, { run: server, debug }, options),
  );
  return session.start();
}

/** Called by VS Code before it ends: stops the server. */
export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
