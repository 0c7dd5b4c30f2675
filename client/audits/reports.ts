import { Disposable, type Uri, workspace } from "vscode";
import type { OpenReport } from "./report.ts";

export type Reports = ReturnType<typeof createReports>;

/** The reports of one kind that are open, one for each document. They follow its text. */
export function createReports() {
  const reports = new Map<string, OpenReport>();
  /** Makes a document's report anew if it can be seen; otherwise when it is seen again. */
  const refresh = (uri: Uri) => reports.get(uri.toString())?.update();
  const listening = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length) refresh(document.uri);
  });
  return {
    of: (uri: Uri) => reports.get(uri.toString()),
    add: (report: OpenReport) => {
      const key = report.uri.toString();
      reports.set(key, report);
      report.panel.onDidDispose(() => reports.delete(key));
      return report;
    },
    refresh,
    /** The report that has the focus. */
    active: () => [...reports.values()].find(({ panel }) => panel.active),
    dispose: () => Disposable.from(listening, ...[...reports.values()].map(({ panel }) => panel)).dispose(),
  };
}
