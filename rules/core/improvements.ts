import type { Improvement } from "./model.ts";
import { isDenied, regionOf } from "./negation.ts";
import { phraseOf } from "./passages.ts";
import { modelsIn } from "./predicates.ts";
import type { Segment } from "./segments.ts";

/** What a section says of data that makes the service better, in words that leave open whether a model learns from it. */
export function improvementsIn(segments: readonly Segment[]): Improvement[] {
  return segments.flatMap(({ passage, kind, leadIns }) => {
    const words = passage.mentions("improve-service")[0];
    const uses = [passage, ...leadIns].some((it) => it.mentions("use-verb").length > 0);
    if (!words || !uses || kind === "heading" || modelsIn(passage).length > 0) return [];
    if (isDenied(passage, regionOf(passage, words), words)) return [];
    return [{ ...phraseOf(passage, words), language: passage.lexicon.messages }];
  });
}
