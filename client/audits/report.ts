import type { Uri, WebviewPanel } from "vscode";
import type { FixParams, ReportResult } from "../protocol.ts";
import { showPlace } from "../window/places.ts";
import { pageScript } from "./page-script.ts";
import { partsOf, webviewPage } from "./webview.ts";

/** A panel that reports on a document, and follows its text. */
export interface OpenReport {
  readonly uri: Uri;
  readonly panel: WebviewPanel;
  readonly profiles: () => Profiles;
  readonly show: (result: ReportResult) => void;
  /** Shows the text as it is now, after a pause; one request is under way at a time. */
  readonly update: () => void;
}

/** Profiles that a reader chose for one report. */
export type Profiles = readonly string[] | undefined;

interface ReportParts extends Pick<OpenReport, "uri" | "panel"> {
  /** Those that its reader chose in an earlier session. */
  readonly profiles?: Profiles;
  /** Asks the server. */
  readonly ask: (uri: Uri) => Promise<ReportResult>;
  /** Leads to a place of another text than the document: of an earlier version. Undefined for one that it does not know. */
  readonly goElsewhere?: (place: ReportPlace) => Promise<void> | undefined;
  /** Shows what a version of a history changed. */
  readonly showStep?: (step: number, place: ReportPlace) => Promise<void>;
  /** Makes a rewrite that the report offers at a place; the report says of which version of the document it is. */
  readonly applyFix?: (fix: OfferedFix) => Promise<void>;
  /** Takes what went wrong without the user having asked for anything. */
  readonly log: (error: unknown) => void;
}

/** A place that a link of a report leads to. */
export interface ReportPlace {
  /** Offset in UTF-16 code units. */
  readonly start: number;
  /** Of which of two texts, where two are compared. */
  readonly side: "before" | "after";
}

/** A rewrite that a report offers, and the place that it is about: offsets in UTF-16 code units. */
export type OfferedFix = Omit<FixParams, "uri" | "profiles"> & { readonly start: number; readonly end: number };

/** Milliseconds without a keystroke after which a report follows the text. */
const pause = 250;

/** Fills a panel with what the server reports on a document. */
export function createReport({
  uri,
  panel,
  ask,
  log,
  goElsewhere,
  showStep,
  applyFix,
  ...kept
}: ReportParts): OpenReport {
  let { profiles } = kept;
  let latest: ReportResult | undefined;
  const updates = createUpdates(panel, () => ask(uri), show, log);

  panel.webview.onDidReceiveMessage((message: unknown) => {
    const { type, start, end, side, step, profiles: chosen }: Readonly<Record<string, unknown>> = Object(message);
    const place: ReportPlace = { start: Number(start), side: side === "before" ? "before" : "after" };
    // A hidden page is thrown away by VS Code, and comes back as it was first.
    if (type === "ready") send();
    if (type === "go" && typeof start === "number" && typeof end === "number") {
      (goElsewhere?.(place) ?? showPlace(uri, { span: { start, end }, focus: "editor" })).catch(log);
    }
    if (type === "step" && typeof step === "number") showStep?.(step, place).catch(log);
    const fix = type === "fix" ? readFix(message) : undefined;
    if (fix) applyFix?.(fix).catch(log);
    if (type === "profiles") {
      profiles = readProfiles(chosen);
      updates.now();
    }
  });

  return { uri, panel, profiles: () => profiles, show, update: updates.soon };

  function show(result: ReportResult): void {
    const first = latest === undefined;
    latest = result;
    panel.title = result.title;
    if (first) panel.webview.html = webviewPage(result.html, pageScript, uri.toString(), versionOf(result));
    else send();
  }

  function send(): void {
    // Resolves to false while nobody listens; the page then asks by “ready”.
    if (latest) panel.webview.postMessage({ type: "show", version: versionOf(latest), ...partsOf(latest.html) });
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

/** Of which version of its document a report is; -1 for one that does not say so. */
function versionOf(result: ReportResult): number {
  return "version" in result && typeof result.version === "number" ? result.version : -1;
}

/** What a page says of a rewrite that its reader chose; undefined where it says anything else. */
function readFix(message: unknown): OfferedFix | undefined {
  const { version, finding, fix, title, start, end }: Readonly<Record<string, unknown>> = Object(message);
  const isWhole =
    [version, finding, fix, start, end].every((it) => typeof it === "number") && typeof title === "string";
  return isWhole ? (Object(message) as OfferedFix) : undefined;
}

/** What a page says of profiles; anything but names is none. */
export function readProfiles(given: unknown): Profiles {
  return Array.isArray(given) ? given.filter((name): name is string => typeof name === "string") : undefined;
}
