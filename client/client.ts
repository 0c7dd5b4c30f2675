import { type ExtensionContext, window } from "vscode";
import { createAsking } from "./audits/asking.ts";
import { createAudits } from "./audits/audits.ts";
import { createWorkspaceAudits } from "./audits/workspace-audit.ts";
import { createClauseView } from "./clauses/clauses.ts";
import { registerCommands } from "./commands.ts";
import { createComparisons } from "./compare/comparisons.ts";
import { createHistories } from "./compare/histories.ts";
import { type Connect, type Connection, createConnection } from "./connection.ts";
import { createStatus } from "./status/status.ts";

/** Registers what both hosts share: commands, the status item, the audit. Nothing is linted before `start`. */
export function createSession(context: ExtensionContext, connect: Connect): Connection {
  const { extensionUri, workspaceState: memory, subscriptions } = context;
  const output = window.createOutputChannel("Clauselint", { log: true });
  const log = (error: unknown) => output.error(String(error));
  const connection = createConnection(connect, extensionUri, output, {
    enter: (state) => {
      status.enter(state);
      clauses.enter(state);
    },
    tell: (uri, params) => {
      status.tell(uri, params);
      audits.refresh(uri);
      clauses.tell(uri, params);
      comparisons.refresh(uri);
    },
  });
  const status = createStatus();
  const asking = createAsking(connection.client);
  const audits = createAudits(extensionUri, asking, log);
  const clauses = createClauseView({ ask: asking.clauses, ignoring: asking.ignoring, memory, log });
  const workspaceAudits = createWorkspaceAudits(extensionUri, asking.auditFiles, audits.open, log);
  const comparisons = createComparisons(extensionUri, asking.compare, log);
  const histories = createHistories(extensionUri, asking, log);
  subscriptions.push(
    ...[output, status, audits, workspaceAudits, clauses, comparisons, histories],
    ...registerCommands(context, {
      output,
      status,
      asking,
      audits,
      workspaceAudits,
      comparisons,
      histories,
      connection,
    }),
  );
  return connection;
}
