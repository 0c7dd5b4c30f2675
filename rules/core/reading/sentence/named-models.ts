import { keptFor } from "../../keep/lazily.ts";
import { overlaps, type Passage, type Range } from "../../words/passages.ts";

/** The name of a model or of AI. */
export interface Model extends Range {
  /**
   * "AI models" says that it is AI; plain "models", "algorithms", "engines" and "our systems" say less and less. "Detection
   * capabilities" and "speech recognition" are models by the verb alone: see `learnersIn`.
   */
  readonly kind: "ai" | "model" | "algorithm" | "machine" | "system" | "technique" | "capability";
}

/** Names of models and AI, leaving out business models, operating systems and their like. */
export const modelsIn = keptFor((passage: Passage): readonly Model[] => {
  const ai = passage.mentions("model").map(({ start, end }) => ({ start, end, kind: "ai" as const }));
  const plain = (["model", "algorithm", "machine", "system"] as const).flatMap((kind) =>
    passage.mentions(`plain-${kind}`).map(({ start, end }) => ({ start, end, kind })),
  );
  return [...ai, ...plain.filter((model) => !ai.some((other) => overlaps(other, model)))]
    .filter((model) => !passage.touches("not-model", model) && !isNamePart(passage, model) && !isOneOf(passage, model))
    .sort((a, b) => a.start - b.start);
});

/** What a verb of training may act on: the models, and what is one only there, "our detection capabilities". */
export const learnersIn = keptFor((passage: Passage): readonly Model[] => {
  const models = modelsIn(passage);
  const others = (["technique", "capability"] as const).flatMap((kind) =>
    passage.mentions(kind === "technique" ? "ai-technique" : "learning-capability").map((it) => ({ ...it, kind })),
  );
  const free = others.filter((it) => !passage.touches("not-model", it) && !models.some((model) => overlaps(model, it)));
  return [...models, ...free].sort((a, b) => a.start - b.start);
});

/** What is a model by the verb alone takes that verb from no model named behind it. */
export function isOnlyLearner({ kind }: Model): boolean {
  return kind === "technique" || kind === "capability";
}

/** "Create a Wren account", "your Wren profile": what is called by the name of a model is none. */
function isOneOf(passage: Passage, { start, end }: Model): boolean {
  const { folded, lexicon } = passage;
  if (!lexicon.own?.has(folded.slice(start, end)) || !/^ \p{L}/u.test(folded.slice(end))) return false;
  const from = Math.max(0, start - longestName);
  const [word = ""] = /(?<!\p{L})\p{L}+(?= $)/u.exec(folded.slice(from, start)) ?? [];
  return lexicon.numbers.has(word) || passage.mentions("reader").some((it) => it.end === start - 1);
}

/** The "AI" of a company's or product's name: "your Lumen AI account", "the Lumen AI Products". */
function isNamePart(passage: Passage, model: Range): boolean {
  const words = passage.text.slice(model.start, model.end);
  // "to train the Lumen AI Products": these do learn.
  const isLearner = (["plain-model", "plain-algorithm", "plain-machine", "plain-system"] as const).some((it) =>
    passage.touches(it, model),
  );
  const isTrained = passage.has("training-verb", { start: 0, end: model.start });
  const isWare = /^A\.?I\.? \p{Lu}\p{L}+$/u.test(words) && !isLearner && !isTrained;
  if (!isWare && !/^A\.?I\.?$/.test(words)) return false;
  const from = Math.max(0, model.start - longestName);
  const ahead = passage.text.slice(from, model.start);
  const before = /(?<![\p{L}\d])(?:(?!\p{Lu})[\p{L}\d])*\p{Lu}[\p{L}\d]* $/u.exec(ahead);
  if (!before) return false;
  const start = from + before.index;
  // "Our AI": a capital for the sentence.
  if (passage.lexicon.commonWords.has(passage.folded.slice(start, model.start).trim())) return false;
  const name = { start, end: start + 1 };
  return !(["training-verb", "building-verb", "use-verb"] as const).some((kind) => passage.touches(kind, name));
}

/** In UTF-16 code units. */
const longestName = 60;
