import { l10n, Uri } from "vscode";
import type { Asking } from "./audits/asking.ts";
import type { Audits } from "./audits/audits.ts";
import { pathOf } from "./audits/policies.ts";
import { besidePolicy, saveAudit, saveComparison, saveHistory } from "./audits/save.ts";
import { type Shown, type WorkspaceAudits, withProgress } from "./audits/workspace-audit.ts";
import type { Comparisons } from "./compare/comparisons.ts";
import type { Histories } from "./compare/histories.ts";
import type { AuditFile } from "./protocol.ts";
import { withMarkdown } from "./window/target.ts";

/** What can be saved, and who makes it. */
export interface SavingParts {
  readonly asking: Asking;
  readonly audits: Audits;
  readonly workspaceAudits: WorkspaceAudits;
  readonly comparisons: Comparisons;
  readonly histories: Histories;
}

/** Saves the report that has the focus, or else the audit of the document. */
export async function saveReport(parts: SavingParts): Promise<void> {
  const many = parts.workspaceAudits.active();
  if (many) return saveMany(many, parts.asking);
  const compared = parts.comparisons.active();
  if (compared)
    return saveComparison(besidePolicy(compared.uri, "changes"), async (form) => (await compared.ask())[form]);
  const history = parts.histories.active();
  if (history) {
    const save = history.kind === "history" ? saveHistory : saveComparison;
    return save(besidePolicy(history.uri, history.kind), async (form) => history.result[form]);
  }
  const shown = parts.audits.active();
  return shown ? saveOne(shown, parts) : withMarkdown(undefined, ({ uri }) => saveOne(uri, parts));
}

function saveOne(uri: Uri, { asking, audits }: SavingParts): Promise<void> {
  return saveAudit(besidePolicy(uri, "audit"), async (form) => {
    if (form === "csv" || form === "sarif") return exported([{ uri: uri.toString(), path: pathOf(uri) }], form, asking);
    return (await audits.ask(uri))[form];
  });
}

function saveMany({ scope, result }: Shown, asking: Asking): Promise<void> {
  const [folder] = scope.folders;
  const name = `${scope.name.replace(/[^\p{L}\p{N}._-]+/gu, "-")}-audit.html`;
  return saveAudit(folder && Uri.joinPath(folder, name), async (form) =>
    form === "csv" || form === "sarif" ? exported([...result.policies, ...result.unread], form, asking) : result[form],
  );
}

/** The audits of files for a program that reads them; undefined where the user stops that. */
function exported(files: readonly AuditFile[], format: "csv" | "sarif", asking: Asking): Promise<string | undefined> {
  return withProgress(l10n.t("Saving audits"), async (heard, token) => {
    const { content } = await asking.exportFiles({ files, format }, heard(files.length), token);
    return token.isCancellationRequested ? undefined : content;
  });
}
