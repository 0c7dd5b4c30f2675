import { commands, Disposable, EventEmitter, l10n, Range, Uri, ViewColumn, window, workspace } from "vscode";
import type { ReportPlace } from "../audits/report.ts";
import { nameOf } from "../window/names.ts";
import type { Earlier } from "./earlier.ts";

/** Versions of documents that are compared, as documents for VS Code's own diff editor. */
export interface Diffs {
  /** The earlier version that a document was compared with last. */
  readonly earlier: (uri: Uri) => Earlier | undefined;
  /** @param later the other text; the document itself where it is left out */
  readonly keep: (uri: Uri, earlier: Earlier, later?: Earlier) => void;
  readonly drop: (uri: Uri) => void;
  /** Opens both texts, at a place of one of them. */
  readonly open: (uri: Uri, place?: ReportPlace) => Promise<void>;
  readonly dispose: () => void;
}

/** @param scheme of the addresses of the texts that are in no file */
export function createDiffs(scheme: string): Diffs {
  const kept = new Map<string, Earlier>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => kept.get(uri.toString())?.text ?? "",
  });

  return {
    earlier: (uri) => kept.get(addressOf(uri, "before").toString()),
    keep: (uri, earlier, later) => {
      put(addressOf(uri, "before"), earlier);
      if (later) put(addressOf(uri, "after"), later);
    },
    drop: (uri) => {
      for (const side of ["before", "after"] as const) kept.delete(addressOf(uri, side).toString());
    },
    open: async (uri, { start, side } = { start: 0, side: "before" }) => {
      const before = addressOf(uri, "before");
      const after = addressOf(uri, "after");
      const earlier = kept.get(before.toString());
      if (!earlier) return;
      const later = kept.get(after.toString());
      const shown = { before, after: later ? after : uri };
      const title = l10n.t("{0} since {1}", later ? `${nameOf(uri)} (${later.name})` : nameOf(uri), earlier.name);
      // Each text has lines of its own: a part of one may be gone in the other.
      const at = (await workspace.openTextDocument(shown[side])).positionAt(start);
      const options = { viewColumn: ViewColumn.One, preview: true };
      await commands.executeCommand("vscode.diff", shown.before, shown.after, title, options);
      const wanted = shown[side].toString();
      const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === wanted);
      editor?.revealRange(new Range(at, at), 1);
    },
    dispose: () => Disposable.from(changed, provider).dispose(),
  };

  function put(address: Uri, text: Earlier): void {
    const isNew = !kept.has(address.toString());
    kept.set(address.toString(), text);
    if (!isNew) changed.fire(address);
  }

  /** Under the same name as the document: the language of the text is told by its ending. */
  function addressOf(uri: Uri, side: ReportPlace["side"]): Uri {
    const path = uri.path.startsWith("/") ? uri.path : `/${uri.path}`;
    return Uri.from({ scheme, path, query: uri.toString(), fragment: side });
  }
}
