import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  type Memento,
  type TextDocument,
  type TextEditor,
  type Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import type { ClausesResult, FindingRow, StatusParams } from "../protocol.ts";
import type { ServerState } from "../status/status.ts";
import { registerClauseActions, type WantedPlace } from "./actions.ts";
import { toItem } from "./items.ts";
import {
  type ClauseTree,
  type ClauseTreeNode,
  childrenOf,
  clauseTree,
  type Grouping,
  type Identity,
  identify,
  type TreeOptions,
} from "./tree.ts";

/** The view in the side bar that lists the clauses of the policy that is read or written. */
export interface ClauseView extends Disposable {
  /** Takes what the server says of a document, after each new analysis of it. */
  readonly tell: (uri: Uri, params: StatusParams) => void;
  readonly enter: (state: ServerState) => void;
}

/** What the view needs of the extension around it. */
export interface ClauseViewHost {
  /** Asks the server for the clauses of a document; null where it is no longer open. */
  readonly ask: (uri: Uri) => Promise<ClausesResult | null>;
  /** Asks the server for the comment that silences a finding; undefined where the text has changed meanwhile. */
  readonly ignoring: (uri: Uri, version: number, row: FindingRow) => Promise<WorkspaceEdit | undefined>;
  /** Keeps how the clauses are arranged. */
  readonly memory: Memento;
  /** Takes what went wrong without the user having asked for anything. */
  readonly log: (error: unknown) => void;
}

/** Milliseconds without a keystroke after which the view follows the text. */
const pause = 250;

export function createClauseView({ ask, ignoring, memory, log }: ClauseViewHost): ClauseView {
  const changed = new EventEmitter<undefined>();
  const told = new Map<string, StatusParams>();
  const names = new Map<string, readonly Identity[]>();
  let arrangement = arrangementOf(memory.get(memoryKey));
  let server: ServerState = "starting";
  let shown: TextDocument | undefined;
  let list: ClausesResult | undefined;
  let tree = noTree;
  let clicked: number | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let turn = Promise.resolve();

  const view = window.createTreeView<ClauseTreeNode>("clauselint.clauses", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node ? childrenOf(node) : tree.roots)],
      getParent: (node) => tree.parentOf(node),
      getTreeItem: toItem,
    },
  });
  const listening = [
    view.onDidChangeVisibility(load),
    window.onDidChangeActiveTextEditor(settle),
    window.onDidChangeVisibleTextEditors(settle),
    window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor.document === shown && follow(textEditor)),
    workspace.onDidCloseTextDocument(({ uri }) => {
      told.delete(uri.toString());
      names.delete(uri.toString());
    }),
    commands.registerCommand("clauselint.clauses.groupByTopic", () => arrange({ grouping: "topic" })),
    commands.registerCommand("clauselint.clauses.groupBySection", () => arrange({ grouping: "section" })),
    commands.registerCommand("clauselint.clauses.groupByVerdict", () => arrange({ grouping: "verdict" })),
    commands.registerCommand("clauselint.clauses.showFindings", () => arrange({ shown: "with-findings" })),
    commands.registerCommand("clauselint.clauses.showAll", () => arrange({ shown: "all" })),
    ...registerClauseActions({
      selected: () => view.selection[0],
      find,
      // The way to a finding does not move the selection on to its clause, or to another clause in its words.
      going: (offset) => {
        clicked = offset;
      },
      ignoring,
    }),
  ];
  arrange({});
  settle();

  return {
    tell: (uri, params) => {
      const before = told.get(uri.toString());
      told.set(uri.toString(), params);
      if (uri.toString() !== shown?.uri.toString()) return;
      if (before?.linted === params.linted) showCount();
      else settle();
      loadSoon();
    },
    enter: (state) => {
      server = state;
      // A new server tells of each document anew.
      if (state === "stopped") told.clear();
      settle();
    },
    dispose: () => {
      clearTimeout(waiting);
      for (const one of [...listening, view, changed]) one.dispose();
    },
  };

  /** Turns to the document that is to be shown now. */
  function settle(): void {
    const next = documentToShow(shown);
    if (next !== shown || !isLinted(next)) list = undefined;
    shown = next;
    show();
    if (!list) load();
  }

  function isLinted(document: TextDocument | undefined): boolean {
    return document !== undefined && (told.get(document.uri.toString())?.linted ?? false);
  }

  function loadSoon(): void {
    clearTimeout(waiting);
    waiting = setTimeout(load, pause);
  }

  /** Asks for what is shown, one request after the other. A view that nobody sees asks for nothing. */
  function load(): Promise<void> {
    clearTimeout(waiting);
    turn = turn
      .then(async () => {
        const document = shown;
        if (!document || !view.visible || !isLinted(document)) return;
        const answer = await ask(document.uri);
        if (answer && document === shown && isLinted(document)) take(document, answer);
      })
      .catch(log);
    return turn;
  }

  function take({ uri }: TextDocument, answer: ClausesResult): void {
    list = answer;
    names.set(uri.toString(), identify(names.get(uri.toString()) ?? [], answer.clauses));
    show();
    const editor = editorOf(shown);
    if (editor) follow(editor);
  }

  function arrange(wanted: Partial<Arrangement>): void {
    arrangement = { ...arrangement, ...wanted };
    memory.update(memoryKey, arrangement).then(undefined, log);
    commands.executeCommand("setContext", "clauselint.clauses.grouping", arrangement.grouping);
    commands.executeCommand("setContext", "clauselint.clauses.shown", arrangement.shown);
    show();
  }

  function show(): void {
    const had = tree.roots.length;
    const ids = (shown && names.get(shown.uri.toString())) ?? [];
    tree = list ? clauseTree(list, ids, { ...arrangement, noSection: l10n.t("No heading") }) : noTree;
    if (had + tree.roots.length > 0) changed.fire(undefined);
    view.description = shown ? nameOf(shown.uri) : "";
    commands.executeCommand("setContext", "clauselint.clauses.state", stateNow());
    showCount();
  }

  function stateNow(): "stopped" | "no-markdown" | "waiting" | "off" | "no-policy" | "no-clauses" | "clean" | "filled" {
    if (server === "stopped") return "stopped";
    if (!shown) return "no-markdown";
    const status = told.get(shown.uri.toString());
    if (status && !status.linted) return status.recognition === "not-a-policy" ? "no-policy" : "off";
    if (!list) return "waiting";
    if (tree.roots.length > 0) return "filled";
    return list.clauses.length > 0 ? "clean" : "no-clauses";
  }

  /** The number at the icon: what the author is asked to change. */
  function showCount(): void {
    const counts = shown && told.get(shown.uri.toString())?.counts;
    const value = counts && isLinted(shown) ? counts.error + counts.warning : 0;
    if ((view.badge?.value ?? 0) === value) return;
    const tooltip = value === 1 ? l10n.t("1 error or warning") : l10n.t("{0} errors and warnings", value);
    view.badge = value > 0 ? { value, tooltip } : undefined;
  }

  /** Selects the clause at the cursor. Places of an older text wait for the answer that is under way. */
  function follow({ document, selection }: TextEditor): void {
    const cursor = document.offsetAt(selection.start);
    if (!view.visible || list?.version !== document.version || cursor === clicked) return;
    clicked = undefined;
    const around = tree.at(cursor).map(({ id }) => id);
    const [selected] = view.selection;
    const owner = selected && tree.parentOf(selected);
    if (around.some((id) => id === selected?.id || id === owner?.id)) return;
    const nearest = around[0] === undefined ? undefined : tree.byId(around[0]);
    if (nearest) view.reveal(nearest, { select: true, focus: false }).then(undefined, log);
  }

  /** Where a node stands in the text as it is now; undefined where it is gone. */
  async function find({ id }: ClauseTreeNode): Promise<WantedPlace | undefined> {
    if (list?.version !== shown?.version) await load();
    const node = tree.byId(id);
    if (!shown || !list || !node || node.kind === "group") return undefined;
    return { document: shown, version: list.version, node };
  }
}

type Arrangement = Pick<TreeOptions, "grouping" | "shown">;

const memoryKey = "clauselint.clauses";

/** What was kept, perhaps by another version. */
function arrangementOf(kept: unknown): Arrangement {
  const { grouping, shown }: Readonly<Record<string, unknown>> = Object(kept);
  const groupings: readonly Grouping[] = ["topic", "section", "verdict"];
  return {
    grouping: groupings.find((it) => it === grouping) ?? "topic",
    shown: shown === "with-findings" ? shown : "all",
  };
}

const noTree: ClauseTree = { roots: [], parentOf: () => undefined, byId: () => undefined, at: () => [] };

/** The Markdown in the active editor; while a report or a setting is active, what is still in sight. */
function documentToShow(latest: TextDocument | undefined): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active?.languageId === "markdown") return active;
  const visible = window.visibleTextEditors
    .map(({ document }) => document)
    .filter((it) => it.languageId === "markdown");
  return visible.find((document) => document === latest) ?? (active ? undefined : visible[0]);
}

function editorOf(document: TextDocument | undefined): TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  if (activeTextEditor?.document === document) return activeTextEditor;
  return visibleTextEditors.find((editor) => editor.document === document);
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
