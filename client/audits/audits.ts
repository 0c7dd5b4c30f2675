import { type Disposable, Uri, type WebviewPanel, window, workspace } from "vscode";
import type { AuditResult } from "../protocol.ts";
import { columnBeside } from "../window/columns.ts";
import { showPlace } from "../window/places.ts";
import { pageScript } from "./page-script.ts";
import { partsOf, webviewPage } from "./webview.ts";

/** The audit reports that are open, one for each document. */
export interface Audits extends Disposable {
  /** Opens a document's report beside it, or brings it to the front. */
  readonly open: (uri: Uri) => Promise<void>;
  /** Makes a document's report anew if it can be seen; otherwise when it is seen again. */
  readonly refresh: (uri: Uri) => void;
  /** The document whose report has the focus. */
  readonly active: () => Uri | undefined;
  /** Asks for a document's report, judged as the one that is shown. */
  readonly ask: (uri: Uri) => Promise<AuditResult>;
}

/** Profiles that a reader chose for one report. */
export type Profiles = readonly string[] | undefined;

const viewType = "clauselint.audit";
/** Milliseconds without a keystroke after which a report follows the text. */
const pause = 250;

/**
 * @param extension the extension's folder
 * @param askBy asks the server for a document's report, judged by some profiles, or else by those of the settings
 * @param log takes what went wrong without the user having asked for anything
 */
export function createAudits(
  extension: Uri,
  askBy: (uri: Uri, profiles: Profiles) => Promise<AuditResult>,
  log: (error: unknown) => void,
): Audits {
  const reports = new Map<string, OpenReport>();

  const listening = [
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length) refresh(document.uri);
    }),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        const { uri: kept, profiles }: Readonly<Record<string, unknown>> = Object(state);
        if (typeof kept === "string") adopt(Uri.parse(kept), panel, readProfiles(profiles)).update();
        else panel.dispose();
      },
    }),
  ];

  return {
    open: async (uri) => {
      const open = reports.get(uri.toString());
      if (open) return open.panel.reveal();
      // Asked for first: a panel that opens only to say that there is nothing to show helps nobody.
      const result = await ask(uri);
      const options = { enableScripts: true, enableFindWidget: true, localResourceRoots: [] };
      adopt(uri, window.createWebviewPanel(viewType, result.title, columnBeside(uri), options)).show(result);
    },
    refresh,
    active: () => [...reports.values()].find(({ panel }) => panel.active)?.uri,
    ask,
    dispose: () => {
      for (const one of listening) one.dispose();
      for (const { panel } of reports.values()) panel.dispose();
    },
  };

  function ask(uri: Uri): Promise<AuditResult> {
    return askBy(uri, reports.get(uri.toString())?.profiles());
  }

  function refresh(uri: Uri): void {
    reports.get(uri.toString())?.update();
  }

  function adopt(uri: Uri, panel: WebviewPanel, profiles?: Profiles): OpenReport {
    const report = createReport(uri, panel, profiles, ask, log);
    panel.iconPath = Uri.joinPath(extension, "docs", "images", "icon.png");
    reports.set(uri.toString(), report);
    panel.onDidDispose(() => reports.delete(uri.toString()));
    return report;
  }
}

/** A panel that reports on a document, and follows its text. */
export interface OpenReport {
  readonly uri: Uri;
  readonly panel: WebviewPanel;
  readonly profiles: () => Profiles;
  readonly show: (result: AuditResult) => void;
  /** Shows the text as it is now, after a pause; one request is under way at a time. */
  readonly update: () => void;
}

/**
 * Fills a panel with what the server reports on a document.
 * @param audit asks the server
 * @param log takes what went wrong without the user having asked for anything
 * @param go leads to a place by offsets in UTF-16 code units; those of the earlier version, where two are compared
 */
export function createReport(
  uri: Uri,
  panel: WebviewPanel,
  kept: Profiles,
  audit: (uri: Uri) => Promise<AuditResult>,
  log: (error: unknown) => void,
  go: (start: number, end: number, isBefore: boolean) => Promise<void> = (start, end) =>
    showPlace(uri, { span: { start, end }, focus: "editor" }),
): OpenReport {
  let profiles = kept;
  let latest: AuditResult | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stale = false;
  let asking = false;
  let closed = false;

  panel.onDidDispose(() => {
    closed = true;
    clearTimeout(waiting);
  });
  panel.onDidChangeViewState(() => {
    if (panel.visible && stale) update();
  });
  panel.webview.onDidReceiveMessage((message: unknown) => {
    const { type, start, end, side, profiles: chosen }: Readonly<Record<string, unknown>> = Object(message);
    // A hidden page is thrown away by VS Code, and comes back as it was first.
    if (type === "ready") send();
    if (type === "go" && typeof start === "number" && typeof end === "number") {
      go(start, end, side === "before").catch(log);
    }
    if (type === "profiles") {
      profiles = readProfiles(chosen);
      stale = true;
      ask().catch(log);
    }
  });

  return { uri, panel, profiles: () => profiles, show, update };

  function show(result: AuditResult): void {
    const first = latest === undefined;
    latest = result;
    panel.title = result.title;
    if (first) panel.webview.html = webviewPage(result.html, pageScript, uri.toString());
    else send();
  }

  function send(): void {
    // Resolves to false while nobody listens; the page then asks by “ready”.
    if (latest) panel.webview.postMessage({ type: "show", ...partsOf(latest.html) });
  }

  function update(): void {
    clearTimeout(waiting);
    stale = true;
    waiting = setTimeout(() => ask().catch(log), pause);
  }

  async function ask(): Promise<void> {
    if (closed || asking || !panel.visible) return;
    asking = true;
    stale = false;
    try {
      const result = await audit(uri);
      if (!closed) show(result);
    } finally {
      asking = false;
      if (stale && !closed) update();
    }
  }
}

/** What a page says of profiles; anything but names is none. */
function readProfiles(given: unknown): Profiles {
  return Array.isArray(given) ? given.filter((name): name is string => typeof name === "string") : undefined;
}
