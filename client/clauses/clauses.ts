import {
  commands,
  Disposable,
  l10n,
  type Memento,
  type TextDocument,
  type TextEditor,
  type Uri,
  type WorkspaceEdit,
  window,
} from "vscode";
import type { ClausesResult, FindingRow } from "../protocol.ts";
import type { ServerState } from "../status/status.ts";
import { nameOf } from "../window/names.ts";
import { registerClauseActions, type WantedPlace } from "./actions.ts";
import { createArrangement } from "./arrangement.ts";
import { createListing, type Listed, type Listing } from "./listing.ts";
import { createPane, noTree, type Pane } from "./pane.ts";
import { type ClauseTree, type ClauseTreeNode, clauseTree } from "./tree.ts";

/** The view in the side bar that lists the clauses of the policy that is read or written. */
interface ClauseView extends Pick<Listing, "tell" | "dispose"> {
  readonly enter: (state: ServerState) => void;
}

/** What the view needs of the extension around it. */
interface ClauseViewHost {
  /** Asks the server for the clauses of a document; null where it is no longer open. */
  readonly ask: (uri: Uri) => Promise<ClausesResult | null>;
  /** Asks the server for the comment that silences a finding; undefined where the text has changed meanwhile. */
  readonly ignoring: (uri: Uri, version: number, row: FindingRow) => Promise<WorkspaceEdit | undefined>;
  /** Keeps how the clauses are arranged. */
  readonly memory: Memento;
  /** Takes what went wrong without the user having asked for anything. */
  readonly log: (error: unknown) => void;
}

export function createClauseView({ ask, ignoring, memory, log }: ClauseViewHost): ClauseView {
  let server: ServerState = "starting";
  let clicked: number | undefined;
  const pane = createPane();
  const { view } = pane;
  const arrangement = createArrangement(memory, show, log);
  const listing = createListing(async (uri) => (view.visible ? ask(uri) : null), take, log);
  const listening = Disposable.from(
    view.onDidChangeVisibility(listing.load),
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
    ...registerClauseActions({
      selected: () => view.selection[0],
      find: (node) => find(node, listing, pane),
      // The way to a finding does not move the selection on to its clause, or to another clause in its words.
      going: (offset) => {
        clicked = offset;
      },
      ignoring,
    }),
    ...[arrangement, listing, pane],
  );
  listing.settle();

  return { tell: listing.tell, enter, dispose: () => listening.dispose() };

  function enter(state: ServerState): void {
    server = state;
    // A new server tells of each document anew.
    if (state === "stopped") listing.forget();
    listing.settle();
  }

  function take(what: "document" | "clauses" | "counts"): void {
    if (what === "counts") pane.count(listing.now().status);
    else show();
    if (what === "clauses") follow(editorOf(listing.now().document));
  }

  function show(): void {
    const listed = listing.now();
    const { document, status, list, ids } = listed;
    pane.show(list ? clauseTree(list, ids, { ...arrangement.now(), noSection: l10n.t("No heading") }) : noTree);
    view.description = document ? nameOf(document.uri) : "";
    commands.executeCommand("setContext", "clauselint.clauses.state", stateOf(server, listed, pane.tree()));
    pane.count(status);
  }

  /** Selects the clause at the cursor. Places of an older text wait for the answer that is under way. */
  function follow(editor: TextEditor | undefined): void {
    const { document, list } = listing.now();
    if (!editor || editor.document !== document || !view.visible || list?.version !== document.version) return;
    const cursor = document.offsetAt(editor.selection.start);
    if (cursor === clicked) return;
    clicked = undefined;
    pane.select(cursor)?.then(undefined, log);
  }
}

/** Where a node stands in the text as it is now; undefined where it is gone. */
async function find({ id }: ClauseTreeNode, listing: Listing, pane: Pane): Promise<WantedPlace | undefined> {
  const latest = listing.now();
  if (latest.list?.version !== latest.document?.version) await listing.load();
  const { document, list } = listing.now();
  const node = pane.tree().byId(id);
  if (!document || !list || !node || node.kind === "group") return undefined;
  return { document, version: list.version, node };
}

/** What the view says where there is no clause to show, in words that stand in the manifest. */
function stateOf(
  server: ServerState,
  { document, status, list }: Listed,
  { roots }: ClauseTree,
): "stopped" | "no-markdown" | "waiting" | "off" | "no-policy" | "no-clauses" | "clean" | "filled" {
  if (server === "stopped") return "stopped";
  if (!document) return "no-markdown";
  if (status && !status.linted) return status.recognition === "not-a-policy" ? "no-policy" : "off";
  if (!list) return "waiting";
  if (roots.length > 0) return "filled";
  return list.clauses.length > 0 ? "clean" : "no-clauses";
}

function editorOf(document: TextDocument | undefined): TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  if (activeTextEditor?.document === document) return activeTextEditor;
  return visibleTextEditors.find((editor) => editor.document === document);
}
