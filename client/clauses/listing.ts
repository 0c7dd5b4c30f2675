import { Disposable, type TextDocument, type Uri, window, workspace } from "vscode";
import type { ClausesResult, StatusParams } from "../protocol.ts";
import { type Identity, identify } from "./identity.ts";

/** What there is to list: the document that is read or written, and its clauses. */
export interface Listed {
  readonly document: TextDocument | undefined;
  readonly status: StatusParams | undefined;
  /** Undefined until the server has told it. */
  readonly list: ClausesResult | undefined;
  /** Of the clauses, in their order. */
  readonly ids: readonly Identity[];
}

export type Listing = ReturnType<typeof createListing>;

/** Milliseconds without a keystroke after which the list follows the text. */
const pause = 250;

/**
 * Keeps up what there is to list, as documents are turned to and the server tells of them.
 * @param ask asks the server for the clauses of a document; null where it is no longer open, or nobody sees the list
 * @param changed is told what there is to show anew
 */
export function createListing(
  ask: (uri: Uri) => Promise<ClausesResult | null>,
  changed: (what: "document" | "clauses" | "counts") => void,
  log: (error: unknown) => void,
) {
  const told = new Map<string, StatusParams>();
  const names = new WeakMap<TextDocument, readonly Identity[]>();
  let shown: TextDocument | undefined;
  let list: ClausesResult | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let turn = Promise.resolve();
  const listening = Disposable.from(
    window.onDidChangeActiveTextEditor(settle),
    window.onDidChangeVisibleTextEditors(settle),
    workspace.onDidCloseTextDocument(({ uri }) => told.delete(uri.toString())),
    { dispose: () => clearTimeout(waiting) },
  );
  return { now, settle, load, tell, forget: () => told.clear(), dispose: () => listening.dispose() };

  function now(): Listed {
    const status = shown && told.get(shown.uri.toString());
    return { document: shown, status, list, ids: (shown && names.get(shown)) ?? [] };
  }

  function tell(uri: Uri, params: StatusParams): void {
    const before = told.get(uri.toString());
    told.set(uri.toString(), params);
    if (uri.toString() !== shown?.uri.toString()) return;
    if (before?.linted === params.linted) changed("counts");
    else settle();
    clearTimeout(waiting);
    waiting = setTimeout(load, pause);
  }

  /** Turns to the document that is to be shown now. */
  function settle(): void {
    const next = documentToShow(shown);
    if (next !== shown || !now().status?.linted) list = undefined;
    shown = next;
    changed("document");
    if (!list) load();
  }

  /** Asks for what is shown, one request after the other. */
  function load(): Promise<void> {
    clearTimeout(waiting);
    turn = turn.then(askFor).catch(log);
    return turn;
  }

  async function askFor(): Promise<void> {
    const { document, status, ids } = now();
    if (!document || !status?.linted) return;
    const answer = await ask(document.uri);
    if (!answer || document !== shown || !now().status?.linted) return;
    list = answer;
    names.set(document, identify(ids, answer.clauses));
    changed("clauses");
  }
}

/** The Markdown in the active editor; while a report or a setting is active, what is still in sight. */
function documentToShow(latest: TextDocument | undefined): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active?.languageId === "markdown") return active;
  const visible = window.visibleTextEditors
    .map(({ document }) => document)
    .filter((it) => it.languageId === "markdown");
  return visible.find((document) => document === latest) ?? (active ? undefined : visible[0]);
}
