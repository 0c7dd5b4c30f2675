import type { ExtensionContext } from "vscode";
import { createSession } from "./client.ts";
import type { Connection } from "./connection.ts";

let session: Connection | undefined;

/** Called by VS Code, in a host on Node or in a browser: all but how the server is reached is the same. */
export async function activate(context: ExtensionContext): Promise<void> {
  const isNode = typeof process === "object" && process.versions?.node !== undefined;
  const { connectIn } = isNode ? await import("./node.ts") : await import("./browser.ts");
  session = createSession(context, connectIn(context));
  return session.start();
}

/** Called by VS Code before it ends: stops the server. */
export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
