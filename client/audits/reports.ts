import { Disposable, type Uri, workspace } from "vscode";
import type { OpenReport } from "./report.ts";

/** The reports of one kind that are open, one for each document. They follow its text. */
export interface Reports extends Disposable {
  readonly of: (uri: Uri) => OpenReport | undefined;
  readonly add: (report: OpenReport) => OpenReport;
  /** Makes a document's report anew if it can be seen; otherwise when it is seen again. */
  readonly refresh: (uri: Uri) => void;
  /** The report that has the focus. */
  readonly active: () => OpenReport | undefined;
}

export function createReports(): Reports {
  const reports = new Map<string, OpenReport>();
  const refresh = (uri: Uri) => reports.get(uri.toString())?.update();
  const listening = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length) refresh(document.uri);
  });
  return {
    of: (uri) => reports.get(uri.toString()),
    add: (report) => {
      const key = report.uri.toString();
      reports.set(key, report);
      report.panel.onDidDispose(() => reports.delete(key));
      return report;
    },
    refresh,
    active: () => [...reports.values()].find(({ panel }) => panel.active),
    dispose: () => Disposable.from(listening, ...[...reports.values()].map(({ panel }) => panel)).dispose(),
  };
}
