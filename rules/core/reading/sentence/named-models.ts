import type { MentionKind } from "../../../languages/lexicon.ts";
import { keptFor } from "../../keep/lazily.ts";
import { overlaps, type Passage, type Range } from "../../words/passages.ts";

/** The name of a model or of AI. */
export interface Model extends Range {
  /** "AI models" says that it is AI; plain "models", "algorithms" and "our systems" say less and less. */
  readonly kind: "ai" | "model" | "algorithm" | "system";
}

/** Names of models and AI, leaving out business models, operating systems and their like. */
export const modelsIn = keptFor((passage: Passage): readonly Model[] => {
  const ai = passage.mentions("model").map(({ start, end }) => ({ start, end, kind: "ai" as const }));
  const plain = (["model", "algorithm", "system"] as const).flatMap((kind) =>
    passage.mentions(`plain-${kind}`).map(({ start, end }) => ({ start, end, kind })),
  );
  return [...ai, ...plain.filter((model) => !ai.some((other) => overlaps(other, model)))]
    .filter((model) => !passage.touches("not-model", model) && !isNamePart(passage, model))
    .sort((a, b) => a.start - b.start);
});

/** The "AI" of a company's or product's name: "your Lumen AI account". */
function isNamePart(passage: Passage, model: Range): boolean {
  if (!/^A\.?I\.?$/.test(passage.text.slice(model.start, model.end))) return false;
  const from = Math.max(0, model.start - longestName);
  const ahead = passage.text.slice(from, model.start);
  const before = /(?<![\p{L}\d])((?:(?!\p{Lu})[\p{L}\d])*)\p{Lu}[\p{L}\d]* $/u.exec(ahead);
  if (!before) return false;
  const start = from + before.index + (before[1]?.length ?? 0);
  const name = { start, end: start + 1 };
  return !["training-verb", "building-verb", "use-verb"].some((kind) =>
    passage.mentions(kind as MentionKind).some((verb) => overlaps(verb, name)),
  );
}

/** In UTF-16 code units. */
const longestName = 60;
