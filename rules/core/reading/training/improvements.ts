import { isNoAbbreviation } from "../../../languages/any.ts";
import type { Improvement, Phrase } from "../../model.ts";
import { type Passage, phraseOf, type Range, wholeOf } from "../../words/passages.ts";
import type { Segment } from "../segments.ts";
import { dataIn } from "../sentence/data.ts";
import { modelsIn } from "../sentence/named-models.ts";
import { isDenied, regionOf } from "../sentence/negation.ts";

/** What a section says of data that makes the service better, in words that leave open whether a model learns from it. */
export function improvementsIn(segments: readonly Segment[]): Improvement[] {
  return segments.flatMap(({ passage, kind, leadIns }) => {
    const words = passage.mentions("improve-service")[0];
    const uses = [passage, ...leadIns].some((it) => it.has("use-verb"));
    if (!words || !uses || kind === "heading" || modelsIn(passage).length > 0) return [];
    if (isDenied(passage, regionOf(passage, words), words)) return [];
    const namesData = [passage, ...leadIns].some((it) => dataIn(it, wholeOf(it), "clause").length > 0);
    const { span: bounds } = phraseOf(passage, wholeOf(passage));
    return [{ ...phraseOf(passage, words), language: passage.lexicon.language, bounds, namesData }];
  });
}

/** The first words of a section that say that AI is at work; none where it only says that there is none. */
export function aiWordsIn(segments: readonly Segment[]): Phrase[] {
  for (const { passage } of segments) {
    const words = passage
      .mentions("ai-word")
      .find((it) => !isNoWord(passage, it) && !isDenied(passage, regionOf(passage, it), it));
    if (words) return [phraseOf(passage, words)];
  }
  return [];
}

/** "privacy@larkfield.ai", and the "ai" of other languages. */
function isNoWord({ text }: Passage, { start, end }: Range): boolean {
  return /[.@/-]$/.test(text.slice(0, start)) || isNoAbbreviation(text.slice(start, end));
}
