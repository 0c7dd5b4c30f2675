import type { Passage, Range } from "../../words/passages.ts";
import { isSubjectAt } from "./scope-of-no.ts";

/** "We delete biometric data within 30 days", "It is encrypted …": takes it as known that there is some. */
export function isOnly(act: "destroy-verb" | "safeguard", passage: Passage, region: Range, main: Range): boolean {
  const done = passage.mentions(act, region)[0];
  const handled = passage.mentions("biometric-verb", region)[0];
  if (!done || (handled && handled.start < done.start)) return false;
  // "After you delete the app, | we may collect …", "… | your face is scanned": another clause.
  const comma = passage.folded.indexOf(",", done.end);
  const anew = comma > 0 && comma < main.start && isSubjectAt(passage, comma + 1, main);
  return (done.end <= main.start && !anew) || passage.has("passive-cue", { start: main.end, end: done.start });
}
