import type { MentionKind } from "../../../languages/lexicon.ts";
import type { Mention } from "../../words/mentions.ts";
import { areFewWords, overlaps, type Passage, type Range } from "../../words/passages.ts";

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

/** "private chats with our assistant", "messages you send to our assistant" are none between people. */
export function isWithUs(passage: Passage, { end }: Range): boolean {
  const links = (["restrictor", "recipient-link"] as const)
    .flatMap((kind) => passage.mentions(kind))
    .filter(({ start }) => start > end && areFewWords(passage, end, start, furthestLink));
  const named = (["model", "ai-word", "first-party"] as const).flatMap((kind) => passage.mentions(kind));
  return links.some((link) =>
    named.some(
      ({ start }) =>
        start >= link.end &&
        areFewWords(passage, link.end, start, furthestName) &&
        !passage.has("training-verb", { start: end, end: start }),
    ),
  );
}

/** "your chats with …", "messages to …": tells whom they are with. */
export function isWithSomebody(passage: Passage, { end }: Range): boolean {
  return (["restrictor", "recipient-link"] as const).some((kind) =>
    passage.mentions(kind).some((it) => it.start - end === 1 && !passage.touches("purpose-link", it)),
  );
}

/** In words: "messages | that you send | to". */
const furthestLink = 3;
/** In words: "with | the new help | assistant". */
const furthestName = 3;
