import { type Passage, wholeOf, within } from "../../words/passages.ts";
import type { RowCells } from "../segments.ts";

/** Whether a cell says yes and nothing more: in a word, or by a tick. */
export function isTicked(cell: Passage, { others }: RowCells): boolean {
  if (saysYes(cell)) return true;
  // Beside a tick of another kind, or a word, a cross says no.
  return cross.test(cell.text) && !others.some((it) => saysYes(it.cell));
}

function saysYes(cell: Passage): boolean {
  return tick.test(cell.text) || cell.mentions("yes").some((it) => within(wholeOf(cell), it));
}

const tick = /^\s*[✓✔☑☒✅●•]\uFE0F?\s*$/u;
const cross = /^\s*\[?x\]?\s*$/iu;
