import { type CancellationToken, type Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { fileNameOf } from "../project/addresses.ts";
import { projectFileName } from "../project/project.ts";
import { createProjects, type Projects } from "../project/projects.ts";
import type { Abilities } from "../session/abilities.ts";
import { type Configuration, createConfiguration } from "../session/configuration.ts";
import { createFiles, type Disk, type Files } from "../session/files.ts";
import { createFolders, type Folders } from "../session/folders.ts";
import { statusNotification } from "../session/protocol.ts";
import { createReadings, type Reading, type Readings } from "../session/readings.ts";
import { textsIn } from "../session/texts.ts";
import { toStatus } from "./answers.ts";
import { cancelled } from "./turns.ts";

/** One editor that is served: what it has open, the settings of that, and what was read of it. */
export interface EditorSession {
  readonly connection: Connection;
  readonly abilities: Abilities;
  readonly documents: TextDocuments<TextDocument>;
  readonly folders: Folders;
  readonly files: Files;
  readonly projects: Projects;
  readonly configuration: Configuration;
  readonly readings: Readings;
  /**
   * The latest text of an open document under its settings; undefined if it is not, or no longer, open.
   * @throws the answer to a request that was cancelled before its text was read
   */
  readonly read: (uri: string, token?: CancellationToken) => Promise<Reading | undefined>;
  /** A handler for requests on a document, which answers from its latest reading; null where there is none. */
  readonly answering: <Params extends OnDocument, T>(
    answer: (reading: Reading, params: Params) => T | Promise<T>,
  ) => (params: Params, token: CancellationToken) => Promise<T | null>;
  /** Lets something go on by itself. That it failed is no reason to stop serving. */
  readonly attempt: (done: Promise<unknown>) => void;
}

/** What names a document: in our own requests, or in those of LSP. */
type OnDocument = { readonly uri: string } | { readonly textDocument: { readonly uri: string } };

export function createEditorSession(
  connection: Connection,
  abilities: Abilities,
  disk: Disk | undefined,
): EditorSession {
  const documents = new TextDocuments(textsIn(abilities.units));
  const folders = createFolders(connection, abilities);
  const files = createFiles(connection, abilities, disk, (uri) => folders.of(uri) !== undefined);
  // What an editor holds counts before what is saved.
  const projects = createProjects(async (uri) => documents.get(uri)?.getText() ?? files.readProject(uri), folders.of);
  const configuration = createConfiguration(connection, abilities, projects, (uri) => documents.get(uri) !== undefined);
  const readings = createReadings(abilities.units);
  const reported = new WeakSet<Reading>();

  return {
    ...{ connection, abilities, documents, folders, files, projects, configuration, readings },
    ...{ read, attempt },
    answering: (answer) => async (params, token) => {
      const reading = await read("uri" in params ? params.uri : params.textDocument.uri, token);
      return reading ? answer(reading, params) : null;
    },
  };

  async function read(uri: string, token?: CancellationToken): Promise<Reading | undefined> {
    if (isProjectFile(uri)) return undefined;
    await readings.pause(uri, () => documents.get(uri)?.version, token);
    const settings = documents.get(uri) && (await configuration.of(uri));
    if (token?.isCancellationRequested) throw cancelled();
    const document = documents.get(uri);
    if (!document || !settings) return undefined;
    const reading = readings.of({ uri, version: document.version, text: document.getText() }, settings);
    if (!reported.has(reading)) {
      reported.add(reading);
      attempt(connection.sendNotification(statusNotification, toStatus(reading, abilities.language)));
    }
    return reading;
  }

  function attempt(done: Promise<unknown>): void {
    done.catch(report);
  }

  function report(error: unknown): void {
    connection.console.error(`clauselint: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

/** Whether a file holds a project's settings. */
export function isProjectFile(uri: string): boolean {
  return fileNameOf(uri) === projectFileName;
}

/**
 * The text of any file under its settings: as it is open, or else as it is saved; undefined where there is none.
 * @throws where it cannot be read
 */
export async function readAny(
  { documents, files, configuration, readings, read }: EditorSession,
  uri: string,
  token?: CancellationToken,
): Promise<Reading | undefined> {
  const open = await read(uri, token);
  if (open) return open;
  const text = await files.readPolicy(uri);
  if (text === undefined) return undefined;
  const settings = await configuration.of(uri);
  if (!documents.get(uri)) configuration.drop(uri);
  return readings.once(uri, text, settings);
}
