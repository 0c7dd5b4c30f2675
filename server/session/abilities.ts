import type { InitializeParams } from "vscode-languageserver";
import { fallbackLanguage, type Language, languages } from "../../rules/index.ts";
import type { Units } from "./texts.ts";

/** What a client can do, and what it brought along when it started the server. */
export interface Abilities {
  /** What its columns count, and so ours: the first that it offers and we know. */
  readonly units: Units;
  /** It asks for diagnostics; otherwise they are sent to it. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly givesConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly documentChanges: boolean;
  /** Edits may create files. */
  readonly createsFiles: boolean;
  readonly snippetEdits: boolean;
  /** It shows edits before it makes them, and lets its reader choose among them. */
  readonly changeAnnotations: boolean;
  /** Completions may hold tab stops. */
  readonly snippetCompletions: boolean;
  readonly labelDetails: boolean;
  readonly markdownCompletions: boolean;
  readonly showsHints: boolean;
  readonly refreshesHints: boolean;
  readonly preparesRename: boolean;
  /** It tells when a file that we name has changed. */
  readonly watchesFiles: boolean;
  /** It reads files for us, also where there is no disk: an ability of our own client. */
  readonly readsFiles: boolean;
  /** It asks for reports by requests of ours instead of commands: our own client. */
  readonly asksForReports: boolean;
  /** It has the command that saves a project's file. */
  readonly savesProject: boolean;
  /** It tells by itself where a file is no JSON. */
  readonly checksJson: boolean;
  /** The addresses of the folders that are open. */
  readonly folders: readonly string[];
  /** It tells when folders come or go. */
  readonly changesFolders: boolean;
  /** The address of the folder with the rules' pages, without a slash at its end; undefined if the client has none. */
  readonly docs: string | undefined;
  /** `clauselint.*` as given at the start, for clients that cannot be asked. */
  readonly settings: unknown;
  /** The language to speak to who writes in it. */
  readonly language: Language;
}

/** Reads what a client says of itself; whatever it leaves out, it cannot do. */
export function abilitiesOf(params: InitializeParams): Abilities {
  const { capabilities, initializationOptions, locale } = params;
  const { workspace, textDocument, general } = capabilities ?? {};
  const { docs, readsFiles, savesProject, checksJson, settings }: Readonly<Record<string, unknown>> =
    Object(initializationOptions);
  return {
    units: unitsAmong(general?.positionEncodings),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    givesConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    documentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") ?? false,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    changeAnnotations:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport ?? false,
    markdownCompletions: textDocument?.completion?.completionItem?.documentationFormat?.includes("markdown") ?? false,
    showsHints: textDocument?.inlayHint !== undefined,
    refreshesHints: workspace?.inlayHint?.refreshSupport ?? false,
    preparesRename: textDocument?.rename?.prepareSupport ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    readsFiles: readsFiles === true,
    asksForReports: readsFiles === true,
    savesProject: savesProject === true,
    checksJson: checksJson === true,
    folders: params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
    changesFolders: workspace?.workspaceFolders ?? false,
    docs: typeof docs === "string" && docs ? docs.replace(/(?<!\/)\/+$/, "") : undefined,
    settings,
    // "fr-CA" is French, "frr" North Frisian.
    language: languages.find((code) => new RegExp(`^${code}\\b`, "i").test(locale ?? "")) ?? fallbackLanguage,
  };
}

/** A client that says nothing of it counts in UTF-16 code units, which each of them can. */
function unitsAmong(offered: unknown): Units {
  const known: readonly Units[] = ["utf-8", "utf-16", "utf-32"];
  const names: readonly unknown[] = Array.isArray(offered) ? offered : [];
  return names.flatMap((name) => known.filter((it) => it === name))[0] ?? "utf-16";
}
