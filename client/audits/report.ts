import type { Uri, WebviewPanel } from "vscode";
import type { AuditResult } from "../protocol.ts";
import { showPlace } from "../window/places.ts";
import { pageScript } from "./page-script.ts";
import { partsOf, webviewPage } from "./webview.ts";

/** A panel that reports on a document, and follows its text. */
export interface OpenReport {
  readonly uri: Uri;
  readonly panel: WebviewPanel;
  readonly profiles: () => Profiles;
  readonly show: (result: AuditResult) => void;
  /** Shows the text as it is now, after a pause; one request is under way at a time. */
  readonly update: () => void;
}

/** Profiles that a reader chose for one report. */
export type Profiles = readonly string[] | undefined;

interface ReportParts extends Pick<OpenReport, "uri" | "panel"> {
  /** Those that its reader chose in an earlier session. */
  readonly profiles?: Profiles;
  /** Asks the server. */
  readonly ask: (uri: Uri) => Promise<AuditResult>;
  /** Leads to a place of the earlier version by its offset in UTF-16 code units, where two are compared. */
  readonly goBefore?: (start: number) => Promise<void>;
  /** Takes what went wrong without the user having asked for anything. */
  readonly log: (error: unknown) => void;
}

/** Milliseconds without a keystroke after which a report follows the text. */
const pause = 250;

/** Fills a panel with what the server reports on a document. */
export function createReport({ uri, panel, ask, log, goBefore, ...kept }: ReportParts): OpenReport {
  let { profiles } = kept;
  let latest: AuditResult | undefined;
  const updates = createUpdates(panel, () => ask(uri), show, log);

  panel.webview.onDidReceiveMessage((message: unknown) => {
    const { type, start, end, side, profiles: chosen }: Readonly<Record<string, unknown>> = Object(message);
    // A hidden page is thrown away by VS Code, and comes back as it was first.
    if (type === "ready") send();
    if (type === "go" && typeof start === "number" && typeof end === "number") {
      const there = side === "before" ? goBefore : undefined;
      (there?.(start) ?? showPlace(uri, { span: { start, end }, focus: "editor" })).catch(log);
    }
    if (type === "profiles") {
      profiles = readProfiles(chosen);
      updates.now();
    }
  });

  return { uri, panel, profiles: () => profiles, show, update: updates.soon };

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
}

/** Asks anew for what a panel shows, once at a time, and only while it can be seen. */
function createUpdates<T>(
  panel: WebviewPanel,
  ask: () => Promise<T>,
  show: (answer: T) => void,
  log: (error: unknown) => void,
): { readonly now: () => void; readonly soon: () => void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stale = false;
  let asking = false;
  let closed = false;

  panel.onDidDispose(() => {
    closed = true;
    clearTimeout(waiting);
  });
  panel.onDidChangeViewState(() => {
    if (panel.visible && stale) soon();
  });
  return { now, soon };

  function now(): void {
    stale = true;
    run().catch(log);
  }

  function soon(): void {
    clearTimeout(waiting);
    stale = true;
    waiting = setTimeout(() => run().catch(log), pause);
  }

  async function run(): Promise<void> {
    if (closed || asking || !panel.visible) return;
    asking = true;
    stale = false;
    try {
      const answer = await ask();
      if (!closed) show(answer);
    } finally {
      asking = false;
      if (stale && !closed) soon();
    }
  }
}

/** What a page says of profiles; anything but names is none. */
export function readProfiles(given: unknown): Profiles {
  return Array.isArray(given) ? given.filter((name): name is string => typeof name === "string") : undefined;
}
