import { type Grammar, grammarOf } from "../../rules/languages/grammar.ts";

/** Enough of German to read a clause and to add a sentence: what it does not have rewrites nothing. */
export const grammar: Grammar = grammarOf({
  language: "de",
  verbFinal: true,
  quote: (words) => `„${words}“`,
  thisModel: (words) => (/(?<!\p{L})unser(?:e?m|en?|es)?\s+Modell$/iu.test(words) ? "dieses Modell" : "diese Modelle"),
});
