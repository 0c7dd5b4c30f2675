import { commands, Disposable, EventEmitter, l10n, Range, Uri, ViewColumn, window, workspace } from "vscode";
import { nameOf } from "../window/names.ts";
import type { Earlier } from "./earlier.ts";

/** Of the earlier versions. */
const scheme = "clauselint-before";

/** The earlier versions that documents are compared with, as documents for VS Code's own diff editor. */
export function createDiffs() {
  const kept = new Map<string, Earlier>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ query }) => kept.get(query)?.text ?? "",
  });

  return {
    earlier: (uri: Uri) => kept.get(uri.toString()),
    keep: (uri: Uri, earlier: Earlier) => {
      const isNew = !kept.has(uri.toString());
      kept.set(uri.toString(), earlier);
      if (!isNew) changed.fire(beforeUri(uri));
    },
    drop: (uri: Uri) => kept.delete(uri.toString()),
    /**
     * Opens both versions of a document.
     * @param start offset in the earlier text, in UTF-16 code units, of what is to be seen
     */
    open: async (uri: Uri, start = 0): Promise<void> => {
      const earlier = kept.get(uri.toString());
      if (!earlier) return;
      const before = beforeUri(uri);
      const title = l10n.t("{0} since {1}", nameOf(uri), earlier.name);
      // The earlier text has lines of its own: a part of it may be gone in the later one.
      const at = (await workspace.openTextDocument(before)).positionAt(start);
      const options = { viewColumn: ViewColumn.One, preview: true };
      await commands.executeCommand("vscode.diff", before, uri, title, options);
      const side = window.visibleTextEditors.find(({ document }) => document.uri.toString() === before.toString());
      side?.revealRange(new Range(at, at), 1);
    },
    dispose: () => Disposable.from(changed, provider).dispose(),
  };
}

/** The earlier version of a document, under the same name: the language of the text is told by its ending. */
function beforeUri(uri: Uri): Uri {
  return Uri.from({ scheme, path: uri.path.startsWith("/") ? uri.path : `/${uri.path}`, query: uri.toString() });
}
