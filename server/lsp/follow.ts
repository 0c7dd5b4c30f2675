import { type CancellationToken, type Diagnostic, DidChangeConfigurationNotification } from "vscode-languageserver";
import { toDiagnostics, toFaultDiagnostics } from "../convert/findings.ts";
import { type SwitchParams, switchNotification } from "../session/protocol.ts";
import { type EditorSession, isProjectFile } from "./session.ts";
import { letIn } from "./turns.ts";

/** Keeps what is read, and what the editor shows, up with the documents, the files and the settings. */
export function followEditor(session: EditorSession): void {
  const { connection, abilities, documents, files, folders, configuration, readings, attempt } = session;

  connection.onInitialized(() => {
    if (abilities.registersConfiguration) {
      attempt(connection.client.register(DidChangeConfigurationNotification.type, { section: "clauselint" }));
    }
    attempt(files.watch());
    folders.follow(() => showAll(session));
  });

  connection.onDidChangeWatchedFiles(() => {
    files.change();
    showAll(session);
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    showAll(session);
  });

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (isProjectFile(uri)) showAll(session);
    else if (!abilities.pullsDiagnostics) attempt(publish(session, uri));
  });

  // An editor may have missed a change, such as of a file in a folder that was made a moment before.
  documents.onDidOpen(() => files.change());
  documents.onDidSave(() => attempt(lookAgain(session)));

  documents.onDidClose(({ document: { uri } }) => {
    configuration.drop(uri);
    readings.drop(uri);
    if (!abilities.pullsDiagnostics) attempt(connection.sendDiagnostics({ uri, diagnostics: [] }));
    if (isProjectFile(uri)) showAll(session);
  });

  connection.onNotification(switchNotification, ({ uri, linted }: SwitchParams) => {
    readings.override(uri, linted);
    attempt(session.read(uri));
    showAll(session);
  });
}

/** Shows all anew if the files that settle it are not as they were. */
async function lookAgain(session: EditorSession): Promise<void> {
  const { documents, files, configuration } = session;
  const settled = () => Promise.all(documents.keys().map(configuration.of));
  const before = await settled();
  files.change();
  const now = await settled();
  if (now.some((settings, index) => settings !== before[index])) showAll(session);
}

function showAll(session: EditorSession): void {
  const { connection, abilities, documents, attempt } = session;
  if (!abilities.pullsDiagnostics) for (const uri of documents.keys()) attempt(publish(session, uri));
  else if (abilities.refreshesDiagnostics) attempt(connection.languages.diagnostics.refresh());
  if (abilities.refreshesHints) attempt(connection.languages.inlayHint.refresh());
}

/** Sends what is to be said of a document, unless it has been typed into meanwhile: then what comes of that is sent. */
async function publish(session: EditorSession, uri: string): Promise<void> {
  const current = () => session.documents.get(uri)?.version;
  const wanted = current();
  await letIn();
  if (current() !== wanted) return;
  const { version, diagnostics } = await diagnosed(session, uri);
  if (version !== undefined) await session.connection.sendDiagnostics({ uri, version, diagnostics });
}

/** All that is to be said of an open document, and of which version of it; undefined for one that is not, or no longer, open. */
export async function diagnosed(
  { abilities, documents, projects, read }: EditorSession,
  uri: string,
  token?: CancellationToken,
): Promise<{ readonly version: number | undefined; readonly diagnostics: Diagnostic[] }> {
  if (isProjectFile(uri)) {
    const file = documents.get(uri) && (await projects.at(uri));
    return { version: documents.get(uri)?.version, diagnostics: file ? toFaultDiagnostics(file, abilities) : [] };
  }
  const reading = await read(uri, token);
  return { version: reading?.version, diagnostics: reading ? toDiagnostics(reading, abilities) : [] };
}
