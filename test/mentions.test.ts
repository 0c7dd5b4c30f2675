import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { mentionsOf } from "../rules/core/words/mentions.ts";
import { compilePhrases, gap, phraseSource } from "../rules/core/words/phrases.ts";
import { lexicons } from "../rules/languages/index.ts";
import { type Lexicon, type MentionKind, mentionKinds } from "../rules/languages/lexicon.ts";
import fc, { runs } from "./random.ts";

/** For each phrase. All lexicons together have some 1,700. */
const samples = 3;
/** For each kind. */
const mixtures = 15;

suite("the index of words keeps no mention back", () => {
  for (const lexicon of lexicons) {
    test(`${lexicon.language}: each phrase is found as by its expression alone`, () => {
      for (const [kind, phrases] of filledKinds(lexicon)) {
        const pattern = compilePhrases(phrases);
        for (const phrase of phrases) {
          const texts = fc
            .tuple(words, matching(phrase), words)
            .map(([before, found, after]) => before + found + after);
          fc.assert(
            fc.property(texts, (text) => assert.deepEqual(found(text, lexicon, kind), allOf(text, pattern))),
            runs(samples),
          );
        }
      }
    });
  }

  for (const lexicon of lexicons) {
    test(`${lexicon.language}: phrases of a kind are found among each other as by one expression for all`, () => {
      for (const [kind, phrases] of filledKinds(lexicon)) {
        const pattern = compilePhrases(phrases);
        const matches = fc.oneof(...phrases.map(matching));
        const texts = fc.array(fc.tuple(matches, words), { maxLength: 4 }).map((parts) => parts.flat().join(""));
        fc.assert(
          fc.property(texts, (text) => assert.deepEqual(found(text, lexicon, kind), allOf(text, pattern))),
          runs(mixtures),
        );
      }
    });
  }

  test("what is no plain letter parts words", () => {
    const [english] = lexicons;
    for (const text of ["🚀train our model", "œtrain", "train√", "l'train-our", "xtrain", "trainé", "٣train"]) {
      const pattern = compilePhrases(english.phrases["training-verb"] ?? []);
      assert.deepEqual(found(text, english, "training-verb"), allOf(text, pattern), text);
    }
  });
});

/** A language may leave kinds out. */
function filledKinds({ phrases }: Lexicon): (readonly [MentionKind, readonly string[]])[] {
  return mentionKinds.flatMap((kind) => {
    const own = phrases[kind] ?? [];
    return own.length > 0 ? [[kind, own] as const] : [];
  });
}

function found(text: string, lexicon: Lexicon, kind: MentionKind): [number, number][] {
  return mentionsOf(text, lexicon)
    .of(kind)
    .map(({ start, end }) => [start, end]);
}

function allOf(text: string, pattern: RegExp): [number, number][] {
  return [...text.matchAll(pattern)].map(({ index, 0: it }) => [index, index + it.length]);
}

const words = fc.constantFrom("", " ", "we ", " our data", "-", "'", ", ", "x", "7", "œ", "я", "٣", "𝐱", "\uE000");

/** Texts that a phrase finds. */
function matching(phrase: string): fc.Arbitrary<string> {
  const source = phraseSource(phrase)
    .replaceAll(gap, "\\s(?:of our |them, )?")
    .replaceAll("\\p{L}", "a-z")
    .replaceAll("[-\\s]", "[- ]")
    .replaceAll("\\s", " ");
  return fc.stringMatching(new RegExp(`^(?:${unrepeated(source)})$`));
}

/** Writes repetitions as alternatives, up to three times the same: fast-check takes very long to prepare a repetition. */
function unrepeated(source: string): string {
  return source
    .replaceAll(/(\[[^\]]*\]|\\d| )\{0,\d+\}/g, "(?:|$1|$1$1|$1$1$1)")
    .replaceAll(/(\[[^\]]*\]|\\d| )(?:\+|\{1,\d+\})/g, "(?:$1|$1$1|$1$1$1)")
    .replaceAll(/(\[[^\]]*\]|\\.|[^\\()?*])\?/g, "(?:|$1)")
    .replaceAll(/\)\?+/g, "|)");
}
