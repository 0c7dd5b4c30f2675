import type { InlayHint, Range } from "vscode-languageserver";
import { hintsIn } from "../../rules/views/editor/hints.ts";
import type { Reading } from "../session/readings.ts";

/** How the data in a range was read, behind its words. */
export function toInlayHints(reading: Reading, range: Range): InlayHint[] {
  if (!reading.linted) return [];
  const document = reading.document;
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return hintsIn(reading.analysis().policy, span).map(({ at, label, tooltip }) => ({
    position: document.positionAt(at),
    label,
    tooltip: { kind: "markdown", value: tooltip },
    paddingLeft: true,
  }));
}
