import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import type { Connect } from "./connection.ts";
import { serverFlags } from "./server-flags.ts";

/** Runs the server in a process of its own. */
export function connectIn(context: ExtensionContext): Connect {
  const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.ipc };
  const run = { ...server, options: { execArgv: serverFlags } };
  const debug = { ...server, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  return (id, name, options) => new LanguageClient(id, name, { run, debug }, options);
}
