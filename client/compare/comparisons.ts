import { Disposable, l10n, type TextDocument, type Uri } from "vscode";
import type { Asking } from "../audits/asking.ts";
import { createReport, type ReportPlace } from "../audits/report.ts";
import { createReports, type Reports } from "../audits/reports.ts";
import { openPanel } from "../audits/webview.ts";
import type { CompareResult } from "../protocol.ts";
import { columnBeside } from "../window/columns.ts";
import { createDiffs } from "./diffs.ts";
import { askForEarlier, type Earlier } from "./earlier.ts";

/** The comparisons that are open, one for each document. */
export interface Comparisons extends Pick<Reports, "refresh" | "dispose"> {
  /**
   * Shows beside a document what changed since an earlier version of it.
   * @param given the earlier version, where a key binding or another extension tells it; otherwise the reader is asked
   */
  readonly open: (document: TextDocument, given?: unknown) => Promise<void>;
  /** The comparison that has the focus, as the server told it last. */
  readonly active: () => { readonly uri: Uri; readonly ask: () => Promise<CompareResult> } | undefined;
  /** Opens both versions of the comparison that has the focus in VS Code's own diff editor. */
  readonly openDiff: () => Promise<void>;
}

const viewType = "clauselint.compare";

/**
 * @param extension the extension's folder
 * @param compare asks the server how a document differs from an earlier version
 * @param log takes what went wrong without the user having asked for anything
 */
export function createComparisons(
  extension: Uri,
  compare: Asking["compare"],
  log: (error: unknown) => void,
): Comparisons {
  const reports = createReports();
  const diffs = createDiffs("clauselint-before");

  return {
    open: async (document, given) => {
      const earlier = isEarlier(given) ? given : await askForEarlier(document);
      if (earlier) await show(document.uri, earlier);
    },
    refresh: reports.refresh,
    active: () => {
      const { uri } = reports.active() ?? {};
      return uri && { uri, ask: () => ask(uri) };
    },
    openDiff: async () => {
      const { uri } = reports.active() ?? {};
      if (uri) await diffs.open(uri);
    },
    dispose: () => Disposable.from(diffs, reports).dispose(),
  };

  async function show(uri: Uri, earlier: Earlier): Promise<void> {
    // Asked for first: a panel that opens only to say that there is nothing to show helps nobody.
    const result = await compare(uri, earlier);
    diffs.keep(uri, earlier);
    const open = reports.of(uri);
    if (open) {
      open.show(result);
      return open.panel.reveal();
    }
    const panel = openPanel(extension, viewType, result.title, columnBeside(uri));
    const goElsewhere = (place: ReportPlace) => (place.side === "before" ? diffs.open(uri, place) : undefined);
    reports.add(createReport({ uri, panel, ask, goElsewhere, log })).show(result);
    panel.onDidDispose(() => diffs.drop(uri));
  }

  async function ask(uri: Uri): Promise<CompareResult> {
    const earlier = diffs.earlier(uri);
    if (earlier) return compare(uri, earlier);
    throw new Error(l10n.t("This comparison is closed: run “What Changed Since…” again."));
  }
}

function isEarlier(given: unknown): given is Earlier {
  const { text, name, date = "" }: Readonly<Record<string, unknown>> = Object(given);
  return typeof text === "string" && typeof name === "string" && typeof date === "string";
}
