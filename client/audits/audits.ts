import { Disposable, Uri, type WebviewPanel, window, workspace } from "vscode";
import type { AuditResult } from "../protocol.ts";
import { columnBeside } from "../window/columns.ts";
import { sayItMoved } from "../window/moved.ts";
import { showPlace } from "../window/places.ts";
import type { Asking } from "./asking.ts";
import { createReport, type OfferedFix, type OpenReport, type Profiles, readProfiles } from "./report.ts";
import { createReports, type Reports } from "./reports.ts";
import { openPanel, withIcon } from "./webview.ts";

/** The audit reports that are open, one for each document. */
export interface Audits extends Pick<Reports, "refresh" | "dispose"> {
  /** Opens a document's report beside it, or brings it to the front. */
  readonly open: (uri: Uri) => Promise<void>;
  /** The document whose report has the focus. */
  readonly active: () => Uri | undefined;
  /** Asks for a document's report, judged as the one that is shown. */
  readonly ask: (uri: Uri) => Promise<AuditResult>;
}

const viewType = "clauselint.audit";

/** What the server is asked for a document's report, and for a rewrite that it offers. */
type AskingOfAudits = Pick<Asking, "audit" | "fixing">;

/**
 * @param extension the extension's folder
 * @param asking asks the server for a document's report, judged by some profiles, or else by those of the settings
 * @param log takes what went wrong without the user having asked for anything
 */
export function createAudits(extension: Uri, asking: AskingOfAudits, log: (error: unknown) => void): Audits {
  const reports = createReports();
  const serializer = window.registerWebviewPanelSerializer(viewType, {
    deserializeWebviewPanel: async (panel, state: unknown) => {
      const { uri: kept, profiles }: Readonly<Record<string, unknown>> = Object(state);
      if (typeof kept === "string") add(Uri.parse(kept), withIcon(extension, panel), readProfiles(profiles)).update();
      else panel.dispose();
    },
  });

  return {
    open: async (uri) => {
      const open = reports.of(uri);
      if (open) return open.panel.reveal();
      // Asked for first: a panel that opens only to say that there is nothing to show helps nobody.
      const result = await ask(uri);
      add(uri, openPanel(extension, viewType, result.title, columnBeside(uri))).show(result);
    },
    refresh: reports.refresh,
    active: () => reports.active()?.uri,
    ask,
    dispose: () => Disposable.from(serializer, reports).dispose(),
  };

  function ask(uri: Uri): Promise<AuditResult> {
    return asking.audit(uri, reports.of(uri)?.profiles());
  }

  function add(uri: Uri, panel: WebviewPanel, profiles?: Profiles): OpenReport {
    return reports.add(createReport({ uri, panel, profiles, ask, applyFix: (fix) => applyFix(uri, fix), log }));
  }

  /** Makes a rewrite in the text that the report was of. Its author goes on there, at the first blank. */
  async function applyFix(uri: Uri, { start, end, ...fix }: OfferedFix): Promise<void> {
    const document = await workspace.openTextDocument(uri);
    const edit = await asking.fixing(document.uri, { ...fix, profiles: reports.of(uri)?.profiles() });
    if (!edit || document.version !== fix.version) return sayItMoved();
    await showPlace(document.uri, { span: { start, end }, focus: "editor" });
    await workspace.applyEdit(edit);
  }
}
