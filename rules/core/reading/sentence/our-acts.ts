// What a sentence says of the reader within what we do: the data that they give us, and what we do it for.
import type { MentionKind } from "../../../languages/lexicon.ts";
import { type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import { dataKinds, isNextTo } from "./scope-of-no.ts";

/** "We use the messages | you may provide | to train": how we come by data, and not who trains or chooses that. */
export function isGiving(passage: Passage, act: Range): boolean {
  const given = dataKinds
    .flatMap((kind) => passage.mentions(kind, { start: 0, end: act.start }))
    .filter(({ end }) => wordsBetween(passage, end, act.start) <= 1);
  return (
    given.some(({ start }) => passage.has("we", { start: 0, end: start })) &&
    !(["handle-verb", "training-verb", "building-verb"] as const).some((kind) => passage.has(kind, act))
  );
}

/** "To keep spam from you, | we use it to train": where what we do begins behind a purpose in front of it; 0 where none stands there. */
export function purposeInFront(passage: Passage): number {
  const isInFront = passage.mentions("purpose-link").some(({ start }) => wordsBetween(passage, 0, start) === 0);
  const [we] = isInFront ? passage.mentions("we") : [];
  if (!we || !/,\s*$/.test(passage.folded.slice(0, we.start))) return 0;
  return [...ourActs, "training-verb" as const].some((kind) => isNextAct(passage, kind, we)) ? we.start : 0;
}

/** "we | use", "we may also | train", but not "we ask you to | use". */
function isNextAct(passage: Passage, kind: MentionKind, we: Range): boolean {
  return passage.mentions(kind).some(({ start }) => start > we.end && wordsBetween(passage, we.end, start) <= 2);
}

/** "We use your messages | to stop fraud | and to train": one purpose of ours among others asks nobody. */
export function isOurPurpose(passage: Passage, words: Range, predicate: Range): boolean {
  const front = purposeInFront(passage);
  if (words.end <= front && front <= predicate.start) return true;
  const [we] = passage.mentions("we", { start: 0, end: words.start });
  const [use] = we ? ourActs.flatMap((kind) => passage.mentions(kind, { start: we.end, end: words.start })) : [];
  const isPurpose = passage.mentions("purpose-link").some((it) => use && it.start > use.end && it.start <= words.start);
  return isPurpose && isNextPurpose(passage, { start: words.end, end: predicate.start });
}

/** Not "we give you a way to refuse". */
const ourActs = ["handle-verb", "collect-verb"] as const satisfies readonly MentionKind[];

/** "to help you | and to | train", "fraud, | train": behind a purpose, another follows. */
function isNextPurpose(passage: Passage, between: Range): boolean {
  const link = passage.mentions("purpose-link", between).find(({ end }) => isNextTo(passage, end, between.end));
  const end = link?.start ?? between.end;
  const joint = passage.mentions("and", between).some((it) => isNextTo(passage, it.end, end));
  return joint || /[,;]\s*$/.test(passage.folded.slice(between.start, end));
}
