import {
  type CancellationToken,
  Disposable,
  l10n,
  ProgressLocation,
  type TextDocument,
  type Uri,
  window,
} from "vscode";
import type { Asking } from "../audits/asking.ts";
import { createReport, type OpenReport, type ReportPlace } from "../audits/report.ts";
import { openPanel } from "../audits/webview.ts";
import type { CompareVersionsResult, HistoryProgress, HistoryResult } from "../protocol.ts";
import { columnBeside } from "../window/columns.ts";
import { nameOf } from "../window/names.ts";
import { createDiffs } from "./diffs.ts";
import type { Earlier } from "./earlier.ts";
import { gitFor } from "./git.ts";

/** The histories that are open, one for each document. */
export interface Histories extends Disposable {
  /** Reads all versions of a document that Git has, and shows beside it what each of them changed. */
  readonly open: (document: TextDocument) => Promise<void>;
  /** The history that has the focus, or the comparison of two versions. */
  readonly active: () => Shown | undefined;
}

type Shown = { readonly uri: Uri } & (
  | { readonly kind: "history"; readonly result: HistoryResult }
  | { readonly kind: "changes"; readonly result: CompareVersionsResult }
);

interface Page<Result> {
  readonly report: OpenReport;
  readonly result: Result;
}

/**
 * @param extension the extension's folder
 * @param asking asks the server
 * @param log takes what went wrong without the user having asked for anything
 */
export function createHistories(
  extension: Uri,
  asking: Pick<Asking, "history" | "compareVersions">,
  log: (error: unknown) => void,
): Histories {
  const histories = new Map<string, Page<HistoryResult>>();
  const comparisons = new Map<string, Page<CompareVersionsResult>>();
  const diffs = createDiffs("clauselint-version");

  return {
    open,
    active: () => {
      const history = [...histories.values()].find(isActive);
      if (history) return { kind: "history", uri: history.report.uri, result: history.result };
      const compared = [...comparisons.values()].find(isActive);
      return compared && { kind: "changes", uri: compared.report.uri, result: compared.result };
    },
    dispose: () => {
      const panels = [...histories.values(), ...comparisons.values()].map(({ report: { panel } }) => panel);
      Disposable.from(diffs, ...panels).dispose();
    },
  };

  async function open({ uri }: TextDocument): Promise<void> {
    const git = await gitFor(uri);
    if (typeof git === "string") throw new Error(l10n.t("{0} has no history: {1}.", nameOf(uri), git));
    const result = await reading(uri, (heard, token) => asking.history(uri, git.program, heard, token));
    if (!result) return;
    if (result.leftOut.length > 0)
      window.showWarningMessage(l10n.t("Versions that were left out: {0}.", result.leftOut.join("; ")));
    const showStep = (step: number, place: ReportPlace) => compare(uri, git.program, result.steps[step], place);
    show(histories, "clauselint.history", uri, result, { showStep });
  }

  /** Shows what a version changed; from a place in it, in VS Code's own diff editor as well. */
  async function compare(
    uri: Uri,
    program: string,
    step: HistoryResult["steps"][number] | undefined,
    place: ReportPlace,
  ): Promise<void> {
    if (!step) return;
    const result = await asking.compareVersions(uri, program, step);
    const { before, after } = step;
    diffs.keep(
      uri,
      named(before ?? { name: l10n.t("nothing"), date: undefined }, result.before),
      named(after, result.after),
    );
    show(comparisons, "clauselint.versions", uri, result, { goElsewhere: (to) => diffs.open(uri, to) });
    if (place.start > 0) await diffs.open(uri, place);
  }

  function show<Result extends HistoryResult | CompareVersionsResult>(
    pages: Map<string, Page<Result>>,
    viewType: string,
    uri: Uri,
    result: Result,
    ways: Pick<Parameters<typeof createReport>[0], "goElsewhere" | "showStep">,
  ): void {
    const key = uri.toString();
    pages.get(key)?.report.panel.dispose();
    const panel = openPanel(extension, viewType, result.title, columnBeside(uri));
    const report = createReport({ uri, panel, ask: async () => result, log, ...ways });
    pages.set(key, { report, result });
    panel.onDidDispose(() => pages.delete(key));
    report.show(result);
  }
}

function isActive({ report: { panel } }: Page<unknown>): boolean {
  return panel.active;
}

function named({ name, date }: Omit<Earlier, "text">, text: string): Earlier {
  return { text, name, date };
}

/** Shows in a notification how far the reading is, with a button that stops it: undefined then. */
async function reading<T>(
  uri: Uri,
  run: (heard: (progress: HistoryProgress) => void, token: CancellationToken) => Promise<T>,
): Promise<T | undefined> {
  const title = l10n.t("Reading the history of {0}", nameOf(uri));
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, async (bar, token) => {
    const heard = ({ done, all }: HistoryProgress) =>
      bar.report({ message: l10n.t("{0} of {1} versions", done, all), increment: 100 / all });
    try {
      return await run(heard, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}
