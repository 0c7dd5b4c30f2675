import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  Range,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import { createReport, type OpenReport } from "../audits/audits.ts";
import type { CompareParams, CompareResult } from "../protocol.ts";
import { columnBeside } from "../window/columns.ts";
import { showPlace } from "../window/places.ts";
import { askForEarlier, type Earlier } from "./earlier.ts";

/** The comparisons that are open, one for each document. */
export interface Comparisons extends Disposable {
  /**
   * Shows beside a document what changed since an earlier version of it.
   * @param given the earlier version, where a key binding or another extension tells it; otherwise the reader is asked
   */
  readonly open: (document: TextDocument, given?: unknown) => Promise<void>;
  /** Compares anew if the comparison can be seen; otherwise when it is seen again. */
  readonly refresh: (uri: Uri) => void;
  /** The comparison that has the focus, as the server told it last. */
  readonly active: () => { readonly uri: Uri; readonly ask: () => Promise<CompareResult> } | undefined;
  /** Opens both versions of the comparison that has the focus in VS Code's own diff editor. */
  readonly openDiff: () => Promise<void>;
}

const viewType = "clauselint.compare";
/** Of the earlier versions, for VS Code's diff editor. */
const scheme = "clauselint-before";

/**
 * @param extension the extension's folder
 * @param compare asks the server how a document differs from an earlier version
 * @param log takes what went wrong without the user having asked for anything
 */
export function createComparisons(
  extension: Uri,
  compare: (uri: Uri, before: CompareParams["before"]) => Promise<CompareResult>,
  log: (error: unknown) => void,
): Comparisons {
  const shown = new Map<string, { report: OpenReport; earlier: Earlier }>();
  const changed = new EventEmitter<Uri>();

  const listening = [
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: ({ query }) => shown.get(query)?.earlier.text ?? "",
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length) refresh(document.uri);
    }),
  ];

  return {
    open: async (document, given) => {
      const earlier = isEarlier(given) ? given : await askForEarlier(document);
      if (earlier) await show(document.uri, earlier);
    },
    refresh,
    active: () => {
      const one = activeOne();
      return one && { uri: one.report.uri, ask: () => ask(one.report.uri) };
    },
    openDiff: async () => {
      const one = activeOne();
      if (one) await openDiff(one.report.uri);
    },
    dispose: () => {
      for (const one of listening) one.dispose();
      for (const { report } of shown.values()) report.panel.dispose();
    },
  };

  function refresh(uri: Uri): void {
    shown.get(uri.toString())?.report.update();
  }

  function activeOne() {
    return [...shown.values()].find(({ report }) => report.panel.active);
  }

  async function show(uri: Uri, earlier: Earlier): Promise<void> {
    const key = uri.toString();
    // Asked for first: a panel that opens only to say that there is nothing to show helps nobody.
    const result = await compare(uri, earlier);
    const open = shown.get(key);
    if (open) {
      shown.set(key, { ...open, earlier });
      changed.fire(beforeUri(uri));
      open.report.show(result);
      return open.report.panel.reveal();
    }
    const options = { enableScripts: true, enableFindWidget: true, localResourceRoots: [] };
    const panel = window.createWebviewPanel(viewType, result.title, columnBeside(uri), options);
    panel.iconPath = Uri.joinPath(extension, "docs", "images", "icon.png");
    const report = createReport(uri, panel, undefined, ask, log, (start, end, isBefore) =>
      isBefore ? openDiff(uri, start) : showPlace(uri, { span: { start, end }, focus: "editor" }),
    );
    shown.set(key, { report, earlier });
    panel.onDidDispose(() => shown.delete(key));
    report.show(result);
  }

  async function ask(uri: Uri): Promise<CompareResult> {
    const one = shown.get(uri.toString());
    if (!one) throw new Error(l10n.t("This comparison is closed: run “What Changed Since…” again."));
    return compare(uri, one.earlier);
  }

  /** @param start offset in the earlier text, in UTF-16 code units, of what is to be seen */
  async function openDiff(uri: Uri, start = 0): Promise<void> {
    const one = shown.get(uri.toString());
    if (!one) return;
    const before = beforeUri(uri);
    const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
    const title = l10n.t("{0} since {1}", name, one.earlier.name);
    // The earlier text has lines of its own: a part of it may be gone in the later one.
    const at = (await workspace.openTextDocument(before)).positionAt(start);
    const options = { viewColumn: ViewColumn.One, preview: true };
    await commands.executeCommand("vscode.diff", before, uri, title, options);
    const side = window.visibleTextEditors.find(({ document }) => document.uri.toString() === before.toString());
    side?.revealRange(new Range(at, at), 1);
  }
}

function isEarlier(given: unknown): given is Earlier {
  const { text, name, date = "" }: Readonly<Record<string, unknown>> = Object(given);
  return typeof text === "string" && typeof name === "string" && typeof date === "string";
}

/** The earlier version of a document, under the same name: the language of the text is told by its ending. */
function beforeUri(uri: Uri): Uri {
  return Uri.from({ scheme, path: uri.path.startsWith("/") ? uri.path : `/${uri.path}`, query: uri.toString() });
}
