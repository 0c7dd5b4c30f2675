import {
  type Connection,
  DidChangeConfigurationNotification,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Abilities, abilitiesOf } from "./abilities.ts";
import { toAudit, toStatus } from "./answers.ts";
import { createConfiguration } from "./configuration.ts";
import { toCodeActions, toDiagnostics, toHover } from "./convert.ts";
import {
  type AuditParams,
  auditRequest,
  type SwitchParams,
  statusNotification,
  switchNotification,
} from "./protocol.ts";
import { createReadings, type Reading } from "./readings.ts";
import { version } from "./version.ts";

/** Serves one editor. Knows the protocol; knows nothing of Node, of workers, or of privacy. */
export function serve(connection: Connection): void {
  connection.onInitialize((params): InitializeResult => {
    const abilities = abilitiesOf(params);
    answer(connection, abilities);
    return {
      serverInfo: { name: "clauselint", version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: { codeActionKinds: ["quickfix"] },
        hoverProvider: true,
        ...(abilities.pullsDiagnostics && {
          diagnosticProvider: { identifier: "clauselint", interFileDependencies: false, workspaceDiagnostics: false },
        }),
      },
    };
  });
  connection.listen();
}

function answer(connection: Connection, abilities: Abilities): void {
  const documents = new TextDocuments(TextDocument);
  const configuration = createConfiguration(connection, abilities);
  const readings = createReadings();
  const told = new WeakSet<Reading>();

  connection.onInitialized(() => {
    if (abilities.registersConfiguration) {
      attempt(connection.client.register(DidChangeConfigurationNotification.type, { section: "clauselint" }));
    }
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    showAll();
  });

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!abilities.pullsDiagnostics) attempt(publish(uri));
  });

  documents.onDidClose(({ document: { uri } }) => {
    configuration.drop(uri);
    readings.drop(uri);
    if (!abilities.pullsDiagnostics) attempt(connection.sendDiagnostics({ uri, diagnostics: [] }));
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri } }) => {
    const reading = await read(uri);
    return { kind: "full", items: reading ? toDiagnostics(reading, abilities) : [] };
  });

  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }) => {
    if (only && !only.some(isQuickFix)) return [];
    const reading = await read(uri);
    return reading ? toCodeActions(reading, range, abilities) : [];
  });

  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const reading = await read(uri);
    return reading ? toHover(reading, position, abilities) : null;
  });

  connection.onRequest(auditRequest, async ({ uri }: AuditParams) => {
    const reading = await read(uri);
    if (reading) return toAudit(reading, abilities.locale);
    return new ResponseError(
      ErrorCodes.InvalidParams,
      `${uri} is not open in the editor: open it, then audit it again.`,
    );
  });

  connection.onNotification(switchNotification, ({ uri, linted }: SwitchParams) => {
    readings.override(uri, linted);
    attempt(read(uri));
    showAll();
  });

  documents.listen(connection);

  /** The latest text of an open document under its settings; undefined if it is not, or no longer, open. */
  async function read(uri: string): Promise<Reading | undefined> {
    const settings = documents.get(uri) && (await configuration.of(uri));
    const document = documents.get(uri);
    if (!document || !settings) return undefined;
    const reading = readings.of({ uri, version: document.version, text: document.getText() }, settings);
    if (!told.has(reading)) {
      told.add(reading);
      attempt(connection.sendNotification(statusNotification, toStatus(reading)));
    }
    return reading;
  }

  async function publish(uri: string): Promise<void> {
    const reading = await read(uri);
    if (!reading) return;
    const diagnostics = toDiagnostics(reading, abilities);
    await connection.sendDiagnostics({ uri, version: reading.version, diagnostics });
  }

  function showAll(): void {
    if (!abilities.pullsDiagnostics) for (const uri of documents.keys()) attempt(publish(uri));
    else if (abilities.refreshesDiagnostics) attempt(connection.languages.diagnostics.refresh());
  }

  /** Lets something go on by itself. That it failed is no reason to stop serving. */
  function attempt(done: Promise<unknown>): void {
    done.catch(report);
  }

  function report(error: unknown): void {
    connection.console.error(`clauselint: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

/** An editor asks for kinds of actions; a wider kind includes the narrower ones. */
function isQuickFix(kind: string): boolean {
  return kind === "" || kind === "quickfix";
}
