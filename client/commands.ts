import {
  commands,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  Uri,
  window,
  workspace,
} from "vscode";
import type { Asking } from "./audits/asking.ts";
import type { Audits } from "./audits/audits.ts";
import { pathOf, scopeOf, wholeWorkspace } from "./audits/policies.ts";
import { besidePolicy, saveAudit, saveComparison } from "./audits/save.ts";
import { type Shown, type WorkspaceAudits, withProgress } from "./audits/workspace-audit.ts";
import { fixAllOfKind } from "./clauses/fix-kinds.ts";
import type { Comparisons } from "./compare/comparisons.ts";
import type { AuditFile, AuditFilesResult } from "./protocol.ts";
import { openExample } from "./start/example.ts";
import { showFixes, showNextFinding } from "./start/guide.ts";
import type { Status } from "./status/status.ts";
import { withMarkdown } from "./window/target.ts";

/** What the commands are about. */
export interface CommandParts {
  readonly output: LogOutputChannel;
  readonly status: Status;
  readonly asking: Asking;
  readonly audits: Audits;
  readonly workspaceAudits: WorkspaceAudits;
  readonly comparisons: Comparisons;
  readonly restart: () => Promise<void>;
}

/** Registers the commands that are not those of the list of clauses. */
export function registerCommands({ extension, extensionUri }: ExtensionContext, parts: CommandParts): Disposable[] {
  const { output, status, asking, audits, workspaceAudits, comparisons, restart } = parts;

  return [
    register("clauselint.auditDocument", (uri: unknown) =>
      withMarkdown(uri ?? reported(), (document) => audits.open(document.uri)),
    ),
    register("clauselint.auditWorkspace", auditWorkspace),
    register("clauselint.auditFolder", auditWorkspace),
    register("clauselint.auditAgain", () => {
      const many = workspaceAudits.active();
      return many && workspaceAudits.run(many.scope);
    }),
    register("clauselint.compare", (uri: unknown, earlier: unknown) =>
      withMarkdown(uri ?? reported(), (document) => comparisons.open(document, earlier)),
    ),
    register("clauselint.openDiff", () => comparisons.openDiff()),
    register("clauselint.saveReport", saveReport),
    register("clauselint.fixAllOfKind", () =>
      withMarkdown(undefined, (document) => fixAllOfKind(document, () => asking.fixKinds(document.uri), asking.toEdit)),
    ),
    register("clauselint.toggleDocument", () =>
      withMarkdown(undefined, ({ uri }) => asking.override(uri, !status.isLinted(uri))),
    ),
    register("clauselint.openExample", (language: unknown) => openExample(extensionUri, language)),
    register("clauselint.nextFinding", () => withMarkdown(undefined, showNextFinding)),
    register("clauselint.showFixes", () => withMarkdown(undefined, showFixes)),
    register("clauselint.getStarted", () =>
      commands.executeCommand("workbench.action.openWalkthrough", `${extension.id}#start`, false),
    ),
    register("clauselint.restart", restart),
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

  /** The policy whose report has the focus. */
  function reported(): Uri | undefined {
    return audits.active() ?? comparisons.active()?.uri;
  }

  /** Audits the folders that were chosen in the explorer, or else the whole workspace. */
  async function auditWorkspace(chosen?: unknown, all?: unknown): Promise<AuditFilesResult | undefined> {
    const folders = (Array.isArray(all) ? all : [chosen]).filter((it): it is Uri => it instanceof Uri);
    const inWorkspace = folders.filter((uri) => workspace.getWorkspaceFolder(uri));
    const scope = inWorkspace.length ? scopeOf(inWorkspace) : wholeWorkspace();
    if (scope) return workspaceAudits.run(scope);
    window.showInformationMessage(l10n.t("No folder is open: open the one that your policies are in."));
    return undefined;
  }

  /** Saves the report that has the focus, or else the audit of the document. */
  async function saveReport(): Promise<void> {
    const many = workspaceAudits.active();
    if (many) return saveMany(many);
    const compared = comparisons.active();
    if (compared)
      return saveComparison(besidePolicy(compared.uri, "changes"), async (form) => (await compared.ask())[form]);
    const shown = audits.active();
    return shown ? saveOne(shown) : withMarkdown(undefined, ({ uri }) => saveOne(uri));
  }

  function saveOne(uri: Uri): Promise<void> {
    return saveAudit(besidePolicy(uri, "audit"), async (form) => {
      if (form === "csv" || form === "sarif") return exported([{ uri: uri.toString(), path: pathOf(uri) }], form);
      return (await audits.ask(uri))[form];
    });
  }

  function saveMany({ scope, result }: Shown): Promise<void> {
    const [folder] = scope.folders;
    const name = `${scope.name.replace(/[^\p{L}\p{N}._-]+/gu, "-")}-audit.html`;
    return saveAudit(folder && Uri.joinPath(folder, name), async (form) =>
      form === "csv" || form === "sarif" ? exported([...result.policies, ...result.unread], form) : result[form],
    );
  }

  /** The audits of files for a program that reads them; undefined where the user stops that. */
  function exported(files: readonly AuditFile[], format: "csv" | "sarif"): Promise<string | undefined> {
    return withProgress(l10n.t("Saving audits"), async (heard, token) => {
      const { content } = await asking.exportFiles({ files, format }, heard(files.length), token);
      return token.isCancellationRequested ? undefined : content;
    });
  }
}
