import { commands, env, l10n, Uri, window, workspace } from "vscode";
import type { AuditResult } from "./protocol.ts";

/** Asks where to save a report, as HTML or as Markdown by the name's ending, and saves it there. */
export async function saveReport(policy: Uri, report: AuditResult): Promise<void> {
  const suggested = suggestion(policy);
  const target = await window.showSaveDialog({
    title: l10n.t("Save Audit Report"),
    filters: { HTML: ["html"], Markdown: ["md"] },
    ...(suggested && { defaultUri: suggested }),
  });
  if (!target) return;
  const content = /\.(?:md|markdown)$/i.test(target.path) ? report.markdown : report.html;
  await workspace.fs.writeFile(target, new TextEncoder().encode(content));
  const open = l10n.t("Open");
  const chosen = await window.showInformationMessage(l10n.t("Audit saved to {0}.", nameOf(target)), open);
  if (chosen === open) await openSaved(target);
}

/** Beside the policy; in the first folder for a policy that was never saved. */
function suggestion(policy: Uri): Uri | undefined {
  const name = `${nameOf(policy).replace(/\.[^.]*$/, "")}-audit.html`;
  if (policy.scheme !== "untitled") return Uri.joinPath(policy, "..", name);
  const folder = workspace.workspaceFolders?.[0];
  return folder && Uri.joinPath(folder.uri, name);
}

/** A local page opens in the browser. Elsewhere no browser can reach it, and the editor shows it. */
async function openSaved(target: Uri): Promise<void> {
  if (target.path.endsWith(".html") && target.scheme === "file" && !env.remoteName) await env.openExternal(target);
  else await commands.executeCommand("vscode.open", target);
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
