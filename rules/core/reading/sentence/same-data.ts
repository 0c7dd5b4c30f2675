import type { MentionKind } from "../../../languages/lexicon.ts";
import type { Mention } from "../../words/mentions.ts";
import { overlaps, type Passage, type Range, wordsBetween } from "../../words/passages.ts";

/** What is one and the same by any of its names. */
const kinds = [
  "private-chats",
  "transaction-data",
  "call-recordings",
  "photo-data",
] as const satisfies readonly MentionKind[];

/** The words in a range for data that goes by several names. */
export function sameDataIn(passage: Passage, range: Range): Mention[] {
  return kinds.flatMap((kind) => passage.mentions(kind).filter((it) => overlaps(it, range) && !isWithUs(passage, it)));
}

/** "private chats with our assistant" are none between people. */
function isWithUs(passage: Passage, name: Range): boolean {
  const { end } = name;
  const named = (["model", "ai-word", "first-party"] as const).flatMap((kind) => passage.mentions(kind));
  return (
    isWithSomebody(passage, name) &&
    named.some(({ start }) => start > end && wordsBetween(passage, end, start) <= furthestName)
  );
}

/** "your chats with …", "messages to …": tells whom they are with. */
export function isWithSomebody(passage: Passage, { end }: Range): boolean {
  return (["restrictor", "recipient-link"] as const).some((kind) =>
    passage.mentions(kind).some((it) => it.start - end === 1 && !passage.touches("purpose-link", it)),
  );
}

/** In words: "with | the new help | assistant". */
const furthestName = 3;
