import {
  type CancellationToken,
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  type InitializeResult,
  ProgressType,
  ResponseError,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { toCodeActions, toFixEdit, toIgnoreEdit } from "../convert/actions.ts";
import { toHover } from "../convert/findings.ts";
import { toFixKinds } from "../convert/kind-actions.ts";
import { pasteActionKind, toPaste, toPasteActions } from "../convert/paste.ts";
import type { Versions } from "../history/versions.ts";
import { version } from "../platform/version.ts";
import { fileNameOf } from "../project/addresses.ts";
import { type Abilities, abilitiesOf } from "../session/abilities.ts";
import type { Disk } from "../session/files.ts";
import {
  type AuditFilesParams,
  type AuditParams,
  auditFilesRequest,
  auditRequest,
  type CompareParams,
  clausesRequest,
  compareRequest,
  type ExportParams,
  exportRequest,
  type FilesProgress,
  type FixParams,
  fixKindsRequest,
  fixRequest,
  type IgnoreParams,
  ignoreRequest,
  type PasteParams,
  pasteRequest,
} from "../session/protocol.ts";
import { chosenAmong, toAudit, toClauses, unknownProfile } from "./answers.ts";
import { answerCommands, commands } from "./commands.ts";
import { createComparisons } from "./comparisons.ts";
import { answerDrafting, draftingCapabilities } from "./drafting.ts";
import { diagnosed, followEditor } from "./follow.ts";
import { answerOnHistory } from "./histories.ts";
import { createPulls } from "./pulls.ts";
import { createEditorSession, type EditorSession, readAny } from "./session.ts";
import { createTurns } from "./turns.ts";
import { type AuditRun, auditFiles, exportFiles } from "./workspace-audit.ts";
import { createWorkspaceFindings } from "./workspace-findings.ts";

/** What the server sees of the machine that it runs on. */
export interface Machine extends Disk {
  readonly versions: Versions;
}

/**
 * Serves one editor. Knows the protocol; knows nothing of Node, of workers, or of privacy.
 * @param connect makes the connection to it, by which messages take turns as the options say
 * @param machine that it runs on; undefined where it sees none
 */
export function serve(connect: (options: ConnectionOptions) => Connection, machine: Machine | undefined): void {
  const { options, refuse } = createTurns();
  const connection = connect(options);
  connection.onRequest(refuse);
  connection.onInitialize((params): InitializeResult => {
    const abilities = abilitiesOf(params);
    answer(connection, abilities, machine);
    return {
      serverInfo: { name: "clauselint", version },
      capabilities: {
        positionEncoding: abilities.units,
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: { codeActionKinds: ["quickfix", pasteActionKind] },
        hoverProvider: true,
        ...draftingCapabilities(abilities),
        ...(!abilities.asksForReports && { executeCommandProvider: { commands } }),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        // A project's file bears on its policies: an editor that we cannot ask to look again has to know.
        ...(abilities.pullsDiagnostics && {
          diagnosticProvider: {
            identifier: "clauselint",
            interFileDependencies: !abilities.refreshesDiagnostics,
            // Our own client audits folders by requests of ours; VS Code would ask every two seconds.
            workspaceDiagnostics: machine !== undefined && !abilities.asksForReports,
          },
        }),
      },
    };
  });
  connection.listen();
}

function answer(connection: Connection, abilities: Abilities, machine: Machine | undefined): void {
  const session = createEditorSession(connection, abilities, machine);
  followEditor(session);
  answerOnText(session);
  answerDrafting(session);
  answerWithReports(session);
  answerOnClauses(session);
  if (machine) answerOnHistory(session, machine.versions);
  session.documents.listen(connection);
}

/** Answers what an editor asks while a policy is read and written. */
function answerOnText(session: EditorSession): void {
  const { connection, abilities, documents, answering } = session;

  const pulls = createPulls();
  documents.onDidClose(({ document: { uri } }) => pulls.drop(uri));
  connection.languages.diagnostics.onWorkspace(createWorkspaceFindings(session, pulls));
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const { version, diagnostics } = await diagnosed(session, uri, token);
    return pulls.report(uri, version, diagnostics, previousResultId);
  });

  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }, token) => {
    const reading = await session.read(uri, token);
    if (!reading) return [];
    const file = await session.projects.for(uri);
    const isOpen = file !== undefined && session.documents.get(file.uri) !== undefined;
    const project = { file, folder: session.folders.of(uri), isOpen };
    // Where nothing is selected, a paste is looked at on demand only: most of what is typed is none.
    const isSelected = range.start.line !== range.end.line || range.start.character !== range.end.character;
    const asksForPaste = only ? only.some((kind) => includes(kind, pasteActionKind) && kind !== "") : isSelected;
    return [
      ...(!only || only.some((kind) => includes(kind, "quickfix"))
        ? toCodeActions(reading, range, project, abilities)
        : []),
      ...(asksForPaste ? toPasteActions(reading, range, abilities) : []),
    ];
  });

  connection.onHover(answering((reading, { position }) => toHover(reading, position, abilities)));
}

/** Answers with reports on one document, on many, or on two versions of one. */
function answerWithReports(session: EditorSession): void {
  const { connection, abilities, documents, configuration, read, answering, attempt } = session;
  const comparisons = createComparisons();
  documents.onDidClose(({ document: { uri } }) => comparisons.drop(uri));

  connection.onRequest(auditRequest, async ({ uri, profiles }: AuditParams, token) => {
    const reading = await read(uri, token);
    const unknown = unknownProfile(profiles);
    if (unknown) return new ResponseError(ErrorCodes.InvalidParams, unknown);
    return reading ? toAudit(reading, abilities.language, chosenAmong(profiles)) : notOpen(uri, "audit");
  });

  connection.onRequest(
    fixRequest,
    answering((reading, params: FixParams) =>
      reading.version === params.version ? toFixEdit(reading, params, abilities, chosenAmong(params.profiles)) : null,
    ),
  );

  connection.onRequest(auditFilesRequest, (params: AuditFilesParams, token) =>
    auditFiles(params, runOf(params, token)),
  );

  connection.onRequest(exportRequest, (params: ExportParams, token) => exportFiles(params, runOf(params, token)));

  connection.onRequest(compareRequest, async ({ uri, before }: CompareParams, token) => {
    const reading = await read(uri, token);
    if (!reading) return notOpen(uri, "compare");
    return comparisons.of(reading, await configuration.of(uri), before, abilities.language);
  });

  answerCommands(session, comparisons);

  /** How an audit of many files goes on. */
  function runOf({ progress }: { readonly progress: string }, token: CancellationToken): AuditRun {
    return {
      read: (uri) => readAny(session, uri),
      language: abilities.language,
      token,
      tell: (params) => attempt(connection.sendProgress(filesProgress, progress, params)),
    };
  }
}

/** Answers what the list of clauses asks. */
function answerOnClauses({ connection, abilities, answering }: EditorSession): void {
  connection.onRequest(
    clausesRequest,
    answering((reading) => toClauses(reading, abilities)),
  );
  connection.onRequest(
    fixKindsRequest,
    answering((reading) => toFixKinds(reading, abilities)),
  );
  connection.onRequest(
    pasteRequest,
    answering((reading, { span }: PasteParams) => toPaste(reading, span ?? undefined, abilities)),
  );
  connection.onRequest(
    ignoreRequest,
    answering((reading, { version, ruleId, start }: IgnoreParams) =>
      reading.version === version ? toIgnoreEdit(reading, ruleId, start, abilities) : null,
    ),
  );
}

const filesProgress = new ProgressType<FilesProgress>();

/** @param wanted what the reader asked for */
function notOpen(uri: string, wanted: "audit" | "compare"): ResponseError<void> {
  return new ResponseError(
    ErrorCodes.InvalidParams,
    `${fileNameOf(uri)} is not open in the editor: open it, then ${wanted} it again.`,
  );
}

/** An editor asks for kinds of actions; a wider kind includes the narrower ones. */
function includes(wide: string, kind: string): boolean {
  return wide === "" || kind === wide || kind.startsWith(`${wide}.`);
}
