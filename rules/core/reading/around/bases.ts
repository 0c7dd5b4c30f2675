import type { MentionKind } from "../../../languages/lexicon.ts";
import type { Phrase } from "../../model.ts";
import { type Passage, phraseOf } from "../../words/passages.ts";
import { factsBeside, factsBySegment, underHeadingOf } from "../neighbours.ts";
import type { Segment } from "../segments.ts";
import { meantIn } from "../sentence/conditions.ts";

/** The legal bases named for what a segment says: in it, its row or its headings, or stated in its section. */
export function basesOf(segments: readonly Segment[], segment: Segment): Phrase[] {
  const { passage, cells, leadIns, headings } = segment;
  const row = cells?.others.map(({ cell }) => cell) ?? [];
  const own = [passage, ...row, ...leadIns, ...headings.slice(-2)];
  const section = statements(underHeadingOf(segments, segment)).filter((it) => !isOtherCase(it.segment, segment));
  return [...own.flatMap((it) => phrasesOf(it, "legal-basis")), ...factsBeside(section, segment)];
}

const statements = factsBySegment(({ passage }) => phrasesOf(passage, "basis-statement"));

function phrasesOf(passage: Passage, kind: MentionKind): Phrase[] {
  return meantIn(passage, kind).map((it) => phraseOf(passage, it));
}

/** Another row or another item: its basis is that of another purpose. */
function isOtherCase({ block }: Segment, segment: Segment): boolean {
  return block !== segment.block && block.group > 0 && block.group === segment.block.group;
}
