import {
  type CancellationToken,
  commands,
  type Disposable,
  l10n,
  ProgressLocation,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import type { AuditFile, AuditFilesResult, FilesProgress } from "../protocol.ts";
import type { Asking } from "./asking.ts";
import { findMarkdown, type Scope } from "./policies.ts";
import { openPanel, webviewPage } from "./webview.ts";
import { workspaceScript } from "./workspace-script.ts";

/** The audits of folders that are shown, one for each choice of folders. */
export interface WorkspaceAudits extends Disposable {
  /**
   * Audits the policies of some folders, and shows the page; an open page of theirs is made anew.
   * @returns what the page is made of, also where there is nothing to show; undefined where the user stopped the search
   */
  readonly run: (scope: Scope) => Promise<AuditFilesResult | undefined>;
  /** The page that has the focus. */
  readonly active: () => Shown | undefined;
}

/** An audit as its page shows it. */
export interface Shown {
  readonly scope: Scope;
  readonly result: AuditFilesResult;
}

const viewType = "clauselint.workspaceAudit";

/**
 * @param extension the extension's folder
 * @param ask asks the server
 * @param openAudit opens the audit of one policy
 * @param log takes what went wrong without the user having asked for anything
 */
export function createWorkspaceAudits(
  extension: Uri,
  ask: Asking["auditFiles"],
  openAudit: (uri: Uri) => Promise<void>,
  log: (error: unknown) => void,
): WorkspaceAudits {
  const pages = new Map<string, { readonly panel: WebviewPanel; readonly shown: Shown }>();
  const running = new Map<string, Promise<AuditFilesResult | undefined>>();

  return {
    run: (scope) => {
      const key = keyOf(scope);
      const run = running.get(key) ?? audit(scope, key).finally(() => running.delete(key));
      running.set(key, run);
      return run;
    },
    active: () => [...pages.values()].find(({ panel }) => panel.active)?.shown,
    dispose: () => {
      for (const { panel } of pages.values()) panel.dispose();
    },
  };

  async function audit(scope: Scope, key: string): Promise<AuditFilesResult | undefined> {
    const title = l10n.t("Auditing policies");
    const files = await withProgress(title, async (heard, token) => {
      const found = await findMarkdown(scope, token);
      if (token.isCancellationRequested) return undefined;
      return { found, result: await ask({ files: found, name: scope.name }, heard(found.length), token) };
    });
    if (!files) return undefined;
    const { found, result } = files;
    if (result.policies.length + result.unread.length > 0) show(scope, key, result);
    // Not awaited: a message stays until the user closes it.
    else sayNothingFound(scope, result.looked, found.length).then(undefined, log);
    return result;
  }

  function show(scope: Scope, key: string, result: AuditFilesResult): void {
    const before = pages.get(key);
    const panel = before?.panel ?? openPanel(extension, viewType, result.title, ViewColumn.Active);
    pages.set(key, { panel, shown: { scope, result } });
    panel.title = result.title;
    panel.webview.html = webviewPage(result.html, workspaceScript);
    if (before) {
      panel.reveal();
      return;
    }
    panel.onDidDispose(() => pages.delete(key));
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const { type, index }: Readonly<Record<string, unknown>> = Object(message);
      const latest = pages.get(key)?.shown.result;
      if (latest && typeof index === "number") follow(latest, type, index, openAudit).catch(log);
    });
  }
}

/** Leads from a link of the page to the audit of a policy, or to a text. */
async function follow(
  { policies, unread }: AuditFilesResult,
  type: unknown,
  index: number,
  openAudit: (uri: Uri) => Promise<void>,
): Promise<void> {
  const file: AuditFile | undefined = (type === "unread" ? unread : policies)[index];
  if (!file) return;
  const uri = Uri.parse(file.uri);
  try {
    if (type === "policy") await openAudit(uri);
    else await window.showTextDocument(uri, { preview: true });
  } catch (error) {
    window.showErrorMessage(
      l10n.t("{0} cannot be opened: {1}", file.path, error instanceof Error ? error.message : String(error)),
    );
  }
}

/**
 * Shows in a notification how an audit goes on, with a button that stops it.
 * @param run gets a function that makes, of the number of files, one that takes the progress
 */
export async function withProgress<T>(
  title: string,
  run: (heard: (count: number) => (progress: FilesProgress) => void, token: CancellationToken) => Promise<T>,
): Promise<T> {
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (bar, token) =>
    run(
      (count) =>
        ({ done, path }) =>
          bar.report({ message: l10n.t("{0} of {1}: {2}", done + 1, count, path), increment: 100 / count }),
      token,
    ),
  );
}

/** Says what counts as a policy, and leads to where names are set. */
async function sayNothingFound({ folders, name }: Scope, looked: number, files: number): Promise<void> {
  if (looked < files) {
    await window.showInformationMessage(
      l10n.t("Stopped after {0} of {1} Markdown files; none of them was a policy.", looked, files),
    );
    return;
  }
  const patterns = workspace.getConfiguration("clauselint", folders[0]).get<readonly string[]>("filePatterns") ?? [];
  const found =
    files === 0
      ? l10n.t("There is no Markdown file in {0}.", name)
      : l10n.t("No policy to audit in {0} (Markdown files: {1}).", name, files);
  const counts = l10n.t(
    "A policy is known by its file name ({0}), by a first heading on privacy or data protection, such as “Privacy Policy”, or by “clauselint: true” in its front matter.",
    patterns.join(", "),
  );
  const settings = l10n.t("File Name Patterns");
  const chosen = await window.showInformationMessage(`${found} ${counts}`, settings);
  if (chosen === settings) await commands.executeCommand("workbench.action.openSettings", "clauselint.filePatterns");
}

function keyOf({ folders }: Scope): string {
  return folders
    .map((folder) => folder.toString())
    .sort()
    .join("\n");
}
