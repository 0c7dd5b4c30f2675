import * as vscode from "vscode";

/** A policy about a company that does not exist, in a file of its own. */
export async function openNew(name: string, text: string): Promise<vscode.TextDocument> {
  await write(name, text);
  return open(name);
}

/** Writes a file of the workspace beside the editor, and makes its folders. */
export async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(text));
}

/** Deletes a file of the workspace. */
export async function remove(name: string): Promise<void> {
  await vscode.workspace.fs.delete(inWorkspace(name));
}

/** Opens a file of the workspace in the editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(name));
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("The tests need a workspace folder.");
  return vscode.Uri.joinPath(folder.uri, name);
}

/** A finding as the Problems panel shows it. */
export interface Shown {
  readonly rule: string;
  readonly severity: "error" | "warning" | "info" | "hint";
  readonly words: string;
  readonly range: vscode.Range;
  readonly diagnostic: vscode.Diagnostic;
}

const severities = ["error", "warning", "info", "hint"] as const;

/** The findings that VS Code shows for a document at this moment, in text order. */
export function shownIn(document: vscode.TextDocument): readonly Shown[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === "clauselint")
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((diagnostic) => {
      const { code, severity, range } = diagnostic;
      const rule = typeof code === "object" ? code.value : code;
      return { rule: String(rule), severity: severities[severity], words: document.getText(range), range, diagnostic };
    });
}

/**
 * Waits until the findings shown for a document are as described.
 * @throws what was shown last, after `patience`
 */
export function shownWhen(
  document: vscode.TextDocument,
  isSo: (shown: readonly Shown[]) => boolean,
): Promise<readonly Shown[]> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const shown = shownIn(document);
      if (!isSo(shown)) return;
      clearTimeout(late);
      listener.dispose();
      resolve(shown);
    };
    const late = setTimeout(() => {
      listener.dispose();
      const last = shownIn(document).map(({ rule, severity, words }) => `${severity} ${rule}: ${words}`);
      reject(new Error(`Waited for other findings in ${document.fileName} than\n${last.join("\n") || "(none)"}`));
    }, patience);
    const listener = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** Whether a rule has a finding among those shown, by itself or told together with others. */
export function has(rule: string): (shown: readonly Shown[]) => boolean {
  return (shown) => shown.some((it) => it.rule === rule || it.diagnostic.message.includes(`[${rule}]`));
}

/** Replaces words of a document through the editor, as typing does. */
export async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in ${document.fileName}.`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  await vscode.workspace.applyEdit(edit);
}

/** Where words stand in a document, the first time. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** In milliseconds: VS Code itself goes on with a long document for a while, and answers nobody meanwhile. */
const patience = 60_000;

/**
 * Asks until there is an answer: VS Code cancels what it asked when another extension registers meanwhile, and offers
 * nothing while it starts.
 * @throws what was asked for, after `patience`
 */
export async function until<T>(what: string, ask: () => T | undefined | Thenable<T | undefined>): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} did not come.`);
}

/** The quick fixes that VS Code offers at a range; there has to be one. */
export function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return until(`A quick fix at “${document.getText(range)}”`, async () => {
    const actions = await askForQuickFixes(document, range);
    return actions.length > 0 ? actions : undefined;
  });
}

async function askForQuickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  try {
    const kind = vscode.CodeActionKind.QuickFix.value;
    return await vscode.commands.executeCommand("vscode.executeCodeActionProvider", document.uri, range, kind);
  } catch (error) {
    if (/cancel/i.test(String(error))) return [];
    throw error;
  }
}

/** Applies a quick fix by the edit and the command that it carries, as the editor does. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  if (!action.edit) throw new Error(`“${action.title}” carries no edit.`);
  if (!(await vscode.workspace.applyEdit(action.edit))) throw new Error(`“${action.title}” was refused.`);
  const { command, arguments: given = [] } = action.command ?? {};
  if (command) await vscode.commands.executeCommand(command, ...given);
}

/** Takes the words within every blank of a text for what the author fills in. */
export function filledIn(text: string): string {
  return text.replaceAll(/\{\{([^{}]*)\}\}/g, "$1");
}

/** The text of a file of the workspace as it is saved. */
export async function saved(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(name)));
}

/** Changes one of Clauselint's settings for the workspace; the returned function takes it back. */
export async function set(name: string, value: unknown): Promise<() => Promise<void>> {
  const change = async (to: unknown) => {
    await vscode.workspace.getConfiguration("clauselint").update(name, to, vscode.ConfigurationTarget.Workspace);
  };
  await change(value);
  return () => change(undefined);
}
