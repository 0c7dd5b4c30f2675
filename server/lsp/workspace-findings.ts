import {
  type CancellationToken,
  type Diagnostic,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { toDiagnostics } from "../convert/findings.ts";
import { reasonOf } from "../platform/failures.ts";
import { pathOf } from "../project/addresses.ts";
import type { Settings } from "../project/settings.ts";
import { mostTyped } from "../session/pace.ts";
import { diagnosed } from "./follow.ts";
import type { Pulls } from "./pulls.ts";
import type { EditorSession } from "./session.ts";
import { cancelled, letIn } from "./turns.ts";

/** What was found in a file that is not open, under settings; undefined where it is not linted or cannot be read. */
interface Found {
  readonly stamp: string;
  readonly settings: Settings;
  readonly diagnostics: Diagnostic[] | undefined;
}

/**
 * Answers an editor that asks for the findings of all policies: of what is open, and of the policies that are saved in its
 * folders. An editor may ask every other second: a file is read again only when it or its settings have changed.
 */
export function createWorkspaceFindings(session: EditorSession, pulls: Pulls) {
  const { connection, abilities, documents, files, folders, configuration, readings } = session;
  const kept = new Map<string, Found>();
  let isCutTold = false;

  return async (
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const tell = (uri: string, version: number | null, diagnostics: Diagnostic[]) =>
      items.push({ uri, version, ...pulls.report(uri, version, diagnostics, known.get(uri)) });

    for (const uri of documents.keys()) {
      const { version, diagnostics } = await diagnosed(session, uri, token);
      if (version !== undefined) tell(uri, version, diagnostics);
    }
    const saved = await listed();
    for (const { uri, stamp } of saved) {
      const diagnostics = await foundIn(uri, stamp);
      // What was open a moment ago may be closed by now, and the other way round.
      if (diagnostics && !documents.get(uri)) tell(uri, null, diagnostics);
      await letIn();
      if (token.isCancellationRequested) throw cancelled();
    }
    forget(new Set(saved.map(({ uri }) => uri)));
    const told = new Set(items.map(({ uri }) => uri));
    const gone = [...known.keys()].filter((uri) => !told.has(uri));
    // First, since an editor may take two addresses for one: an open file may have been told of by another.
    return { items: [...gone.map((uri) => ({ kind: "full" as const, uri, version: null, items: [] })), ...items] };
  };

  async function listed() {
    const open = new Set(documents.keys().map(pathOf));
    const below = await Promise.all(folders.all().map(files.below));
    if (below.some(({ isCut }) => isCut) && !isCutTold) {
      isCutTold = true;
      connection.console.warn(
        "The folders hold more files than are looked at: open a smaller one to see all its findings.",
      );
    }
    // A folder may be open within another; and an editor may escape an address in another way than we do.
    const stamps = new Map(below.flatMap((it) => it.files).map(({ uri, stamp }) => [uri, stamp]));
    return [...stamps].filter(([uri]) => !open.has(pathOf(uri))).map(([uri, stamp]) => ({ uri, stamp }));
  }

  async function foundIn(uri: string, stamp: string): Promise<Diagnostic[] | undefined> {
    const settings = await configuration.of(uri);
    const before = kept.get(uri);
    if (before?.stamp === stamp && before.settings === settings) return before.diagnostics;
    const diagnostics = await read(uri, settings);
    kept.set(uri, { stamp, settings, diagnostics });
    return diagnostics;
  }

  async function read(uri: string, settings: Settings): Promise<Diagnostic[] | undefined> {
    try {
      const text = await files.readPolicy(uri);
      if (text === undefined || text.length > mostTyped) return undefined;
      const reading = readings.once(uri, text, settings);
      return reading.linted ? toDiagnostics(reading, abilities) : undefined;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.warn(`${pathOf(uri)}: ${reasonOf(error, abilities.language)}.`);
      return undefined;
    }
  }

  /** Forgets files that are gone, or open. */
  function forget(saved: ReadonlySet<string>): void {
    for (const uri of [...kept.keys()].filter((it) => !saved.has(it))) {
      kept.delete(uri);
      if (documents.get(uri)) continue;
      pulls.drop(uri);
      configuration.drop(uri);
    }
  }
}
