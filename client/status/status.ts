import { commands, Disposable, LanguageStatusSeverity, l10n, languages, type Uri, window, workspace } from "vscode";
import type { StatusParams } from "../protocol.ts";
import { createLaws } from "./laws.ts";
import { createUnread } from "./unread.ts";

/** The item in the status bar that says whether the active file is linted, why, and with what result. */
export interface Status extends Disposable {
  /** Takes what the server says of a document. */
  readonly tell: (uri: Uri, params: StatusParams) => void;
  /** Whether findings are shown for a document, as far as the server has said. */
  readonly isLinted: (uri: Uri) => boolean;
  readonly enter: (state: ServerState) => void;
}

export type ServerState = "starting" | "running" | "stopped";

export function createStatus(): Status {
  const laws = createLaws();
  const unread = createUnread();
  const item = languages.createLanguageStatusItem("clauselint.status", { language: "markdown" });
  const told = new Map<string, StatusParams>();
  let state: ServerState = "starting";
  item.name = "Clauselint";
  show();

  const listening = Disposable.from(
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => told.delete(uri.toString())),
    ...[item, laws, unread],
  );

  return {
    tell: (uri, params) => {
      const before = told.get(uri.toString());
      // A step of the walkthrough waits for it.
      if (before && total(params) < total(before)) setContext("clauselint.settled", true);
      told.set(uri.toString(), params);
      show();
    },
    isLinted: (uri) => told.get(uri.toString())?.linted ?? false,
    enter: (next) => {
      state = next;
      show();
    },
    dispose: () => listening.dispose(),
  };

  function show(): void {
    const uri = window.activeTextEditor?.document.uri;
    const params = uri && told.get(uri.toString());
    setContext("clauselint.linted", params?.linted ?? false);
    const shown = state === "running" && params?.linted ? params : undefined;
    laws.show(shown);
    unread.show(shown);
    item.busy = state === "starting";
    item.severity = state === "stopped" ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    if (state === "stopped") {
      item.text = l10n.t("Clauselint is not running");
      item.detail = l10n.t("The output says why.");
      item.command = { command: "clauselint.restart", title: l10n.t("Restart") };
      return;
    }
    item.text = params?.linted ? l10n.t("Clauselint: {0}", result(params)) : l10n.t("Clauselint: off");
    item.detail = params ? reason(params) : "";
    item.command = {
      command: "clauselint.toggleDocument",
      title: params?.linted ? l10n.t("Stop Linting") : l10n.t("Lint It"),
      tooltip: l10n.t("For this file, until you close VS Code"),
    };
  }
}

function setContext(name: string, value: boolean): void {
  commands.executeCommand("setContext", name, value);
}

function total({ counts }: StatusParams): number {
  return counts.error + counts.warning + counts.info + counts.hint;
}

function result({ counts: { error, warning, info, hint }, unread: { lines } }: StatusParams): string {
  const parts = [
    error === 1 ? l10n.t("1 error") : error && l10n.t("{0} errors", error),
    warning === 1 ? l10n.t("1 warning") : warning && l10n.t("{0} warnings", warning),
    info === 1 ? l10n.t("1 remark") : info && l10n.t("{0} remarks", info),
    hint === 1 ? l10n.t("1 hint") : hint && l10n.t("{0} hints", hint),
  ];
  return (
    parts.filter(Boolean).join(", ") || (lines > 0 ? l10n.t("no findings in what was read") : l10n.t("no findings"))
  );
}

function reason({ recognition, linted, isTooLarge, disabledBy }: StatusParams): string {
  const recognised = recognition === "front-matter" || recognition === "file-name" || recognition === "heading";
  if (!linted && disabledBy === "editor") return l10n.t("clauselint.enable is off");
  if (!linted && disabledBy === "project") return l10n.t("switched off by .clauselint.json");
  if (!linted && recognised && isTooLarge) return l10n.t("too large to be read while you type: audit it");
  if (linted && !(recognised && disabledBy === "nobody")) return l10n.t("switched on by you");
  if (!linted && recognised) return l10n.t("switched off by you");
  switch (recognition) {
    case "front-matter":
    case "switched-off":
      return l10n.t("by its front matter");
    case "file-name":
      return l10n.t("by its file name");
    case "heading":
      return l10n.t("by its first heading");
    case "not-a-policy":
      return l10n.t("no policy by name or heading");
  }
}
