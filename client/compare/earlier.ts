import {
  env,
  FileType,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { CompareParams } from "../protocol.ts";
import { askInBox } from "../window/boxes.ts";
import { nameOf } from "../window/names.ts";
import { type History, historyOf, type Revision } from "./git.ts";

/** An earlier version of a document; its name is a file's or a revision's. */
export type Earlier = CompareParams["before"];

interface Item extends QuickPickItem {
  /** Undefined when the reader changes their mind. */
  readonly take?: () => Promise<Earlier | undefined>;
}

/**
 * Asks for an earlier version of a document: of its history, another file, or what was copied.
 * @returns undefined when the reader changes their mind
 * @throws with a message for the reader when the version cannot be read
 */
export async function askForEarlier(document: TextDocument): Promise<Earlier | undefined> {
  const chosen = await askInBox(() => pick(document));
  return chosen?.take?.();
}

/** @returns undefined when the box is closed without a choice */
async function pick(document: TextDocument): Promise<Item | undefined> {
  const picked = window.createQuickPick<Item>();
  picked.title = l10n.t("What Changed Since…");
  picked.placeholder = l10n.t("Compare with an earlier version");
  picked.matchOnDescription = true;
  picked.matchOnDetail = true;
  picked.busy = true;
  picked.show();
  // Git may take its time; whatever else there is can be chosen meanwhile. Not at once: what is listed should not move away.
  const waiting = setTimeout(() => {
    picked.items = elsewhere(document, undefined);
  }, patience);
  historyOf(document.uri)
    .catch(String)
    .then((history) => {
      clearTimeout(waiting);
      picked.items = typeof history === "string" ? elsewhere(document, history) : withHistory(document, history);
      picked.busy = false;
    });
  const chosen = await new Promise<Item | undefined>((resolve) => {
    picked.onDidAccept(() => resolve(picked.selectedItems[0]));
    picked.onDidHide(() => resolve(undefined));
  });
  clearTimeout(waiting);
  picked.dispose();
  return chosen;
}

/** In milliseconds. */
const patience = 1500;

function withHistory(document: TextDocument, history: History): Item[] {
  const items = (kind: readonly Revision["kind"][]): Item[] =>
    history.revisions.filter((it) => kind.includes(it.kind)).map((it) => revisionItem(it, history));
  const refs = items(["branch", "tag"]);
  return [
    separator(l10n.t("Versions of this file")),
    ...items(["commit"]),
    ...elsewhere(document, undefined),
    ...(refs.length ? [separator(l10n.t("Branches and tags")), ...refs] : []),
  ];
}

const icons = { commit: "git-commit", branch: "git-branch", tag: "tag" } as const;

function revisionItem(revision: Revision, history: History): Item {
  const { kind, subject, author, date, hash } = revision;
  const told = [author, date && dated(date)].filter(Boolean).join(", ");
  return {
    label: `$(${icons[kind]}) ${subject}`,
    description: hash,
    ...(told && { detail: told }),
    take: async () => ({ text: await history.show(revision), name: toldAs(revision), date: date?.toISOString() }),
  };
}

function toldAs({ kind, subject, hash }: Revision): string {
  if (kind === "commit") return hash;
  return hash ? `${subject}, ${hash}` : subject;
}

function dated(date: Date): string {
  return new Intl.DateTimeFormat(env.language, { dateStyle: "long" }).format(date);
}

/** @param why there is no history, for the reader */
function elsewhere(document: TextDocument, why: string | undefined): Item[] {
  return [
    separator(why ?? l10n.t("Elsewhere")),
    { label: `$(file) ${l10n.t("Another File…")}`, take: () => askForFile(document) },
    { label: `$(clippy) ${l10n.t("The Clipboard’s Text")}`, take: copied },
  ];
}

function separator(label: string): Item {
  return { label, kind: QuickPickItemKind.Separator };
}

async function askForFile({ uri }: TextDocument): Promise<Earlier | undefined> {
  const options = {
    title: l10n.t("Earlier Version of the Policy"),
    openLabel: l10n.t("Compare"),
    canSelectMany: false,
    filters: { Markdown: ["md", "markdown", "mdown", "txt"] },
    ...(uri.scheme !== "untitled" && { defaultUri: folderOf(uri) }),
  };
  const [file] = (await askInBox(() => window.showOpenDialog(options))) ?? [];
  if (!file) return undefined;
  const { type } = await workspace.fs.stat(file);
  if (type & FileType.Directory) throw new Error(l10n.t("{0} is a folder: choose a file in it.", nameOf(file)));
  // Unsaved changes count, and VS Code knows the encoding.
  return { text: (await workspace.openTextDocument(file)).getText(), name: nameOf(file) };
}

async function copied(): Promise<Earlier | undefined> {
  const text = await env.clipboard.readText();
  if (/\S/.test(text)) return { text, name: l10n.t("the clipboard’s text") };
  throw new Error(l10n.t("The clipboard holds no text: copy the earlier version first."));
}

function folderOf(uri: Uri): Uri {
  return uri.with({ path: uri.path.slice(0, uri.path.lastIndexOf("/")) || "/" });
}
