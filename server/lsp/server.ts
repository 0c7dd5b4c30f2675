import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  ErrorCodes,
  type InitializeResult,
  ProgressType,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import {
  toCodeActions,
  toDiagnostics,
  toFaultDiagnostics,
  toFixKinds,
  toHover,
  toIgnoreEdit,
} from "../convert/findings.ts";
import { version } from "../platform/version.ts";
import { projectFileName } from "../project/project.ts";
import { createProjects, type ReadFile } from "../project/projects.ts";
import { oneOf, profileNames } from "../project/settings.ts";
import { type Abilities, abilitiesOf } from "../session/abilities.ts";
import { createConfiguration } from "../session/configuration.ts";
import { documentConfiguration } from "../session/document.ts";
import { createFiles } from "../session/files.ts";
import { createFolders } from "../session/folders.ts";
import { createIdleTimer } from "../session/idle.ts";
import {
  type AuditFilesParams,
  type AuditParams,
  auditFilesRequest,
  auditRequest,
  type ClausesParams,
  type CompareParams,
  clausesRequest,
  compareRequest,
  type ExportParams,
  exportRequest,
  type FilesProgress,
  type FixKindsParams,
  fixKindsRequest,
  type IgnoreParams,
  ignoreRequest,
  type SwitchParams,
  statusNotification,
  switchNotification,
} from "../session/protocol.ts";
import { createReadings, fileNameOf, type Reading } from "../session/readings.ts";
import { toAudit, toClauses, toStatus } from "./answers.ts";
import { createComparisons } from "./comparisons.ts";
import { answerDrafting, draftingCapabilities } from "./drafting.ts";
import { type AuditRun, auditFiles, exportFiles } from "./workspace-audit.ts";

/**
 * Serves one editor. Knows the protocol; knows nothing of Node, of workers, or of privacy.
 * @param readLocal reads files of this machine by their `file:` addresses; undefined where there is no disk
 * @param releaseMemory gives back what is not needed while nobody writes
 */
export function serve(
  connection: Connection,
  readLocal: ReadFile | undefined,
  releaseMemory: () => Promise<void> = async () => {},
): void {
  connection.onInitialize((params): InitializeResult => {
    const abilities = abilitiesOf(params);
    answer(connection, abilities, readLocal, releaseMemory);
    return {
      serverInfo: { name: "clauselint", version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: { codeActionKinds: ["quickfix"] },
        hoverProvider: true,
        ...draftingCapabilities(abilities),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        // A project's file bears on its policies: an editor that we cannot ask to look again has to know.
        ...(abilities.pullsDiagnostics && {
          diagnosticProvider: {
            identifier: "clauselint",
            interFileDependencies: !abilities.refreshesDiagnostics,
            workspaceDiagnostics: false,
          },
        }),
      },
    };
  });
  connection.listen();
}

function answer(
  connection: Connection,
  abilities: Abilities,
  readLocal: ReadFile | undefined,
  releaseMemory: () => Promise<void>,
): void {
  const documents = new TextDocuments(documentConfiguration);
  const folders = createFolders(connection, abilities);
  const files = createFiles(connection, abilities, readLocal, (uri) => folders.of(uri) !== undefined);
  // What an editor holds counts before what is saved.
  const projects = createProjects(async (uri) => documents.get(uri)?.text.whole() ?? files.read(uri), folders.of);
  const configuration = createConfiguration(connection, abilities, projects, (uri) => documents.get(uri) !== undefined);
  const readings = createReadings();
  const comparisons = createComparisons();
  const reported = new WeakSet<Reading>();
  const restartIdleTimer = createIdleTimer(() => attempt(releaseMemory()));

  connection.onInitialized(() => {
    if (abilities.registersConfiguration) {
      attempt(connection.client.register(DidChangeConfigurationNotification.type, { section: "clauselint" }));
    }
    attempt(files.watch());
    folders.follow(showAll);
  });

  connection.onDidChangeWatchedFiles(() => {
    files.change();
    showAll();
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    showAll();
  });

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (isProjectFile(uri)) showAll();
    else if (!abilities.pullsDiagnostics) attempt(publish(uri));
  });

  // An editor may have missed a change, such as of a file in a folder that was made a moment before.
  documents.onDidOpen(() => files.change());
  documents.onDidSave(() => attempt(lookAgain()));

  documents.onDidClose(({ document: { uri } }) => {
    configuration.drop(uri);
    readings.drop(uri);
    comparisons.drop(uri);
    if (!abilities.pullsDiagnostics) attempt(connection.sendDiagnostics({ uri, diagnostics: [] }));
    if (isProjectFile(uri)) showAll();
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri } }) => {
    const { diagnostics } = await diagnosed(uri);
    return { kind: "full", items: diagnostics };
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

  answerDrafting(connection, abilities, projects, read);

  connection.onRequest(auditRequest, async ({ uri, profiles }: AuditParams) => {
    const reading = await read(uri);
    const unknown = profiles?.find((name) => !oneOf(profileNames, name));
    if (unknown !== undefined) {
      return new ResponseError(
        ErrorCodes.InvalidParams,
        `"${unknown}" is no profile. The profiles are ${profileNames.join(", ")}.`,
      );
    }
    const chosen = profiles && profileNames.filter((name) => profiles.includes(name));
    return reading ? toAudit(reading, abilities.language, chosen) : notOpen(uri, "audit");
  });

  connection.onRequest(auditFilesRequest, (params: AuditFilesParams, token) =>
    auditFiles(params, runOf(params, token)),
  );

  connection.onRequest(exportRequest, (params: ExportParams, token) => exportFiles(params, runOf(params, token)));

  connection.onRequest(clausesRequest, async ({ uri }: ClausesParams) => {
    const reading = await read(uri);
    return reading ? toClauses(reading, abilities) : null;
  });

  connection.onRequest(fixKindsRequest, async ({ uri }: FixKindsParams) => {
    const reading = await read(uri);
    return reading ? toFixKinds(reading, abilities) : null;
  });

  connection.onRequest(ignoreRequest, async ({ uri, version, ruleId, start }: IgnoreParams) => {
    const reading = await read(uri);
    return reading?.version === version ? toIgnoreEdit(reading, ruleId, start, abilities) : null;
  });

  connection.onRequest(compareRequest, async ({ uri, before }: CompareParams) => {
    const reading = await read(uri);
    if (!reading) return notOpen(uri, "compare");
    return comparisons.of(reading, await configuration.of(uri), before, abilities.language);
  });

  connection.onNotification(switchNotification, ({ uri, linted }: SwitchParams) => {
    readings.override(uri, linted);
    attempt(read(uri));
    showAll();
  });

  documents.listen(connection);

  /** The latest text of an open document under its settings; undefined if it is not, or no longer, open. */
  async function read(uri: string): Promise<Reading | undefined> {
    restartIdleTimer();
    if (isProjectFile(uri)) return undefined;
    const settings = documents.get(uri) && (await configuration.of(uri));
    const document = documents.get(uri);
    if (!document || !settings) return undefined;
    const reading = readings.of({ uri, version: document.version, text: document.text }, settings);
    if (!reported.has(reading)) {
      reported.add(reading);
      attempt(connection.sendNotification(statusNotification, toStatus(reading)));
    }
    return reading;
  }

  /** The text of any file under its settings: as it is open, or else as it is saved; undefined where there is none. */
  async function readAny(uri: string): Promise<Reading | undefined> {
    const open = await read(uri);
    if (open) return open;
    const text = await files.readOnce(uri);
    if (text === undefined) return undefined;
    const settings = await configuration.of(uri);
    if (!documents.get(uri)) configuration.drop(uri);
    return readings.once(uri, text, settings);
  }

  /** How an audit of many files goes on. */
  function runOf({ progress }: { readonly progress: string }, token: CancellationToken): AuditRun {
    return {
      read: readAny,
      language: abilities.language,
      token,
      tell: (params) => attempt(connection.sendProgress(filesProgress, progress, params)),
    };
  }

  /** All that is to be said of an open document, and of which version of it. */
  async function diagnosed(uri: string): Promise<Diagnosed> {
    if (isProjectFile(uri)) {
      const file = documents.get(uri) && (await projects.at(uri));
      return { version: documents.get(uri)?.version, diagnostics: file ? toFaultDiagnostics(file, abilities) : [] };
    }
    const reading = await read(uri);
    return { version: reading?.version, diagnostics: reading ? toDiagnostics(reading, abilities) : [] };
  }

  async function publish(uri: string): Promise<void> {
    const { version, diagnostics } = await diagnosed(uri);
    if (version !== undefined) await connection.sendDiagnostics({ uri, version, diagnostics });
  }

  /** Shows all anew if the files that settle it are not as they were. */
  async function lookAgain(): Promise<void> {
    const settled = () => Promise.all(documents.keys().map(configuration.of));
    const before = await settled();
    files.change();
    const now = await settled();
    if (now.some((settings, index) => settings !== before[index])) showAll();
  }

  function showAll(): void {
    if (!abilities.pullsDiagnostics) for (const uri of documents.keys()) attempt(publish(uri));
    else if (abilities.refreshesDiagnostics) attempt(connection.languages.diagnostics.refresh());
    if (abilities.refreshesHints) attempt(connection.languages.inlayHint.refresh());
  }

  /** Lets something go on by itself. That it failed is no reason to stop serving. */
  function attempt(done: Promise<unknown>): void {
    done.catch(report);
  }

  function report(error: unknown): void {
    connection.console.error(`clauselint: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

const filesProgress = new ProgressType<FilesProgress>();

/** `version` is undefined for a document that is not, or no longer, open. */
interface Diagnosed {
  readonly version: number | undefined;
  readonly diagnostics: Diagnostic[];
}

/** @param wanted what the reader asked for */
function notOpen(uri: string, wanted: "audit" | "compare"): ResponseError<void> {
  return new ResponseError(
    ErrorCodes.InvalidParams,
    `${fileNameOf(uri)} is not open in the editor: open it, then ${wanted} it again.`,
  );
}

function isProjectFile(uri: string): boolean {
  return fileNameOf(uri) === projectFileName;
}

/** An editor asks for kinds of actions; a wider kind includes the narrower ones. */
function isQuickFix(kind: string): boolean {
  return kind === "" || kind === "quickfix";
}
