import {
  commands,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
} from "vscode";
import { scopeOf, wholeWorkspace } from "./audits/policies.ts";
import type { WorkspaceAudits } from "./audits/workspace-audit.ts";
import { fixAllOfKind } from "./clauses/fix-kinds.ts";
import type { Connection } from "./connection.ts";
import { turnPasteIntoMarkdown } from "./paste.ts";
import { type AuditFilesResult, openProjectCommand, saveProjectCommand } from "./protocol.ts";
import { type SavingParts, saveReport } from "./saving.ts";
import { openExample } from "./start/example.ts";
import { showFixes, showNextFinding } from "./start/guide.ts";
import type { Status } from "./status/status.ts";
import { withMarkdown } from "./window/target.ts";

/** What the commands are about. */
interface CommandParts extends SavingParts {
  readonly output: LogOutputChannel;
  readonly status: Status;
  readonly connection: Connection;
}

/** Registers the commands that are not those of the list of clauses. */
export function registerCommands({ extension }: ExtensionContext, parts: CommandParts): Disposable[] {
  const { output, status, asking, audits, workspaceAudits, comparisons, histories, connection } = parts;
  /** The policy whose report has the focus. */
  const reported = () => audits.active() ?? comparisons.active()?.uri ?? histories.active()?.uri;
  const auditFolders = (chosen: unknown, all: unknown) => auditWorkspace(workspaceAudits, chosen, all);

  return [
    register("clauselint.auditDocument", (uri: unknown) =>
      withMarkdown(uri ?? reported(), (document) => audits.open(document.uri)),
    ),
    register("clauselint.auditWorkspace", auditFolders),
    register("clauselint.auditFolder", auditFolders),
    register("clauselint.auditAgain", () => {
      const many = workspaceAudits.active();
      return many && workspaceAudits.run(many.scope);
    }),
    register("clauselint.compare", (uri: unknown, earlier: unknown) =>
      withMarkdown(uri ?? reported(), (document) => comparisons.open(document, earlier)),
    ),
    register("clauselint.history", (uri: unknown) => withMarkdown(uri ?? reported(), histories.open)),
    register("clauselint.openDiff", () => comparisons.openDiff()),
    register("clauselint.saveReport", () => saveReport(parts)),
    register("clauselint.fixAllOfKind", () =>
      withMarkdown(undefined, (document) => fixAllOfKind(document, () => asking.fixKinds(document.uri), asking.toEdit)),
    ),
    register("clauselint.turnPaste", () =>
      withMarkdown(undefined, (document) => turnPasteIntoMarkdown(document, asking)),
    ),
    register("clauselint.toggleDocument", () =>
      withMarkdown(undefined, ({ uri }) => asking.override(uri, !status.isLinted(uri))),
    ),
    register("clauselint.openExample", (language: unknown) => openExample(extension, language)),
    register("clauselint.nextFinding", () => withMarkdown(undefined, showNextFinding)),
    register("clauselint.showFixes", () => withMarkdown(undefined, showFixes)),
    register("clauselint.getStarted", () =>
      commands.executeCommand("workbench.action.openWalkthrough", `${extension.id}#start`, false),
    ),
    register(saveProjectCommand, (uri: unknown) => (typeof uri === "string" ? saveProject(Uri.parse(uri)) : undefined)),
    register(openProjectCommand, (uri: unknown) =>
      typeof uri === "string" ? window.showTextDocument(Uri.parse(uri)) : undefined,
    ),
    register("clauselint.restart", () => restart(connection)),
    register("clauselint.showOutput", () => output.show()),
  ];

  /** What goes wrong is told in a notification: VS Code itself would stop the reader with a dialog. */
  function register(id: string, run: (...given: unknown[]) => unknown): Disposable {
    return commands.registerCommand(id, async (...given: unknown[]) => {
      try {
        return await run(...given);
      } catch (error) {
        output.error(error instanceof Error ? error : String(error));
        window.showErrorMessage(error instanceof Error ? error.message : String(error));
        return undefined;
      }
    });
  }
}

/** Audits the folders that were chosen in the explorer, or else the whole workspace. */
async function auditWorkspace(
  audits: WorkspaceAudits,
  chosen: unknown,
  all: unknown,
): Promise<AuditFilesResult | undefined> {
  const folders = (Array.isArray(all) ? all : [chosen]).filter((it): it is Uri => it instanceof Uri);
  const inWorkspace = folders.filter((uri) => workspace.getWorkspaceFolder(uri));
  const scope = inWorkspace.length ? scopeOf(inWorkspace) : wholeWorkspace();
  if (scope) return audits.run(scope);
  window.showInformationMessage(l10n.t("No folder is open: open the one that your policies are in."));
  return undefined;
}

/** Saves a project's file that a quick fix has written, and says so: it may be out of sight. */
async function saveProject(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await document.save();
  const open = l10n.t("Open");
  const path = workspace.asRelativePath(uri);
  // Not awaited: the message stays until the user closes it.
  window.showInformationMessage(l10n.t("Written to {0}.", path), open).then((chosen) => {
    if (chosen === open) window.showTextDocument(document);
  });
}

async function restart({ start, stop, client }: Connection): Promise<void> {
  const location = ProgressLocation.Window;
  await window.withProgress({ location, title: l10n.t("Restarting Clauselint…") }, async () => {
    stop();
    await start();
  });
  if (client()?.isRunning()) window.setStatusBarMessage(`$(check) ${l10n.t("Clauselint has restarted.")}`, 5000);
}
