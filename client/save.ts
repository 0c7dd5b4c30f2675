import { commands, env, l10n, Uri, window, workspace } from "vscode";

/** The forms that a report can be saved in, by the ending of its name. */
export type Form = "html" | "markdown" | "csv" | "sarif";

/**
 * Asks where to save a report, in the form that the name's ending says, and saves it there.
 * @param suggested where to save it, if the user has no other wish
 * @param contentIn makes the report in a form; undefined where the user stopped that
 */
export async function saveReport(
  suggested: Uri | undefined,
  contentIn: (form: Form) => Promise<string | undefined>,
): Promise<void> {
  const target = await window.showSaveDialog({
    title: l10n.t("Save Audit Report"),
    filters: { HTML: ["html"], Markdown: ["md"], CSV: ["csv"], SARIF: ["sarif"] },
    ...(suggested && { defaultUri: suggested }),
  });
  if (!target) return;
  const content = await contentIn(formOf(target));
  if (content === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(content));
  const open = l10n.t("Open");
  const chosen = await window.showInformationMessage(l10n.t("Audit saved to {0}.", nameOf(target)), open);
  if (chosen === open) await openSaved(target);
}

/** Beside the policy; in the first folder for a policy that was never saved. */
export function besidePolicy(policy: Uri): Uri | undefined {
  const name = `${nameOf(policy).replace(/\.[^.]*$/, "")}-audit.html`;
  if (policy.scheme !== "untitled") return Uri.joinPath(policy, "..", name);
  const folder = workspace.workspaceFolders?.[0];
  return folder && Uri.joinPath(folder.uri, name);
}

function formOf({ path }: Uri): Form {
  const ending = /\.(md|markdown|csv|sarif|sarif\.json)$/i.exec(path)?.[1]?.toLowerCase() ?? "html";
  return ending === "csv" ? "csv" : ending.startsWith("sarif") ? "sarif" : ending === "html" ? "html" : "markdown";
}

/** A local page opens in the browser. Elsewhere no browser can reach it, and the editor shows it. */
async function openSaved(target: Uri): Promise<void> {
  if (target.path.endsWith(".html") && target.scheme === "file" && !env.remoteName) await env.openExternal(target);
  else await commands.executeCommand("vscode.open", target);
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
