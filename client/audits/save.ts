import { commands, env, l10n, Uri, window, workspace } from "vscode";
import { askInBox } from "../window/boxes.ts";
import { nameOf } from "../window/names.ts";

/** The forms that a report can be saved in, by the ending of its name. */
const endings = { html: ["html"], markdown: ["md", "markdown"], csv: ["csv"], sarif: ["sarif", "sarif.json"] } as const;
type Form = keyof typeof endings;
/** A comparison and a history are for people only. */
type FormForPeople = "html" | "markdown";

const names: Readonly<Record<Form, string>> = { html: "HTML", markdown: "Markdown", csv: "CSV", sarif: "SARIF" };

/**
 * Asks where to save an audit, in the form that the name's ending says, and saves it there.
 * @param suggested where to save it, if the user has no other wish
 * @param contentIn makes the report in a form; undefined where the user stopped that
 */
export function saveAudit(suggested: Uri | undefined, contentIn: ContentIn<Form>): Promise<void> {
  const said = (name: string) => l10n.t("Audit saved to {0}.", name);
  return save(l10n.t("Save Audit Report"), ["html", "markdown", "csv", "sarif"], suggested, contentIn, said);
}

/** As `saveAudit`, for what changed since an earlier version. */
export function saveComparison(suggested: Uri | undefined, contentIn: ContentIn<FormForPeople>): Promise<void> {
  const said = (name: string) => l10n.t("Comparison saved to {0}.", name);
  return save(l10n.t("Save Comparison"), ["html", "markdown"], suggested, contentIn, said);
}

/** As `saveAudit`, for what the versions of a policy changed. */
export function saveHistory(suggested: Uri | undefined, contentIn: ContentIn<FormForPeople>): Promise<void> {
  const said = (name: string) => l10n.t("History saved to {0}.", name);
  return save(l10n.t("Save History"), ["html", "markdown"], suggested, contentIn, said);
}

type ContentIn<F extends Form> = (form: F) => Promise<string | undefined>;

/** @param forms those that are offered; the first is the one of a name without a known ending */
async function save<F extends Form>(
  title: string,
  forms: readonly [F, ...F[]],
  suggested: Uri | undefined,
  contentIn: ContentIn<F>,
  said: (name: string) => string,
): Promise<void> {
  const filters = Object.fromEntries(forms.map((form) => [names[form], [endings[form][0]]]));
  const options = { title, filters, ...(suggested && { defaultUri: suggested }) };
  const target = await askInBox(() => window.showSaveDialog(options));
  if (!target) return;
  const content = await contentIn(formOf(target, forms));
  if (content === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(content));
  const open = l10n.t("Open");
  const chosen = await window.showInformationMessage(said(nameOf(target)), open);
  if (chosen === open) await openSaved(target);
}

function formOf<F extends Form>({ path }: Uri, forms: readonly [F, ...F[]]): F {
  const name = path.toLowerCase();
  return forms.find((form) => endings[form].some((ending) => name.endsWith(`.${ending}`))) ?? forms[0];
}

/** Beside the policy; in the first folder for a policy that was never saved. */
export function besidePolicy(policy: Uri, kind: "audit" | "changes" | "history"): Uri | undefined {
  const name = `${nameOf(policy).replace(/\.[^.]*$/, "")}-${kind}.html`;
  if (policy.scheme !== "untitled") return Uri.joinPath(policy, "..", name);
  const folder = workspace.workspaceFolders?.[0];
  return folder && Uri.joinPath(folder.uri, name);
}

/** A local page opens in the browser. Elsewhere no browser can reach it, and the editor shows it. */
async function openSaved(target: Uri): Promise<void> {
  if (target.path.endsWith(".html") && target.scheme === "file" && !env.remoteName) await env.openExternal(target);
  else await commands.executeCommand("vscode.open", target);
}
