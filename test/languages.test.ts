import assert from "node:assert/strict";
import { join } from "node:path";
import { suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import { flatOf } from "../rules/core/markdown/flat.ts";
import { hasMention, mentionsOf } from "../rules/core/words/mentions.ts";
import { compilePhrases } from "../rules/core/words/phrases.ts";
import { lexicons } from "../rules/languages/index.ts";
import { type KindExamples, type Lexicon, type MentionKind, mentionKinds } from "../rules/languages/lexicon.ts";
import { unmark } from "./support.ts";

const root = join(import.meta.dirname, "..");

async function imported<T>(path: string): Promise<T> {
  return import(pathToFileURL(join(root, path)).href);
}

for (const lexicon of lexicons) {
  const { language, phrases } = lexicon;
  const { examples } = await imported<{ examples: KindExamples }>(`rules/languages/${language}/examples.ts`);

  suite(`the words of each kind, ${language}`, () => {
    for (const kind of mentionKinds) {
      const example = examples[kind];
      if (example !== undefined) {
        test(`${kind}: ${example}`, () => assert.equal(markedBy(lexicon, kind, unmark(example).text), example));
      }
    }

    test("have an example, and it has its words in brackets", () => {
      const filled = mentionKinds.filter((kind) => phrases[kind]?.length);
      assert.deepEqual(
        filled.filter((kind) => !examples[kind]?.includes("[[")),
        [],
      );
    });
  });
}

/** A text with what is found of a kind in brackets, as the examples are written. */
function markedBy(lexicon: Lexicon, kind: MentionKind, text: string): string {
  const mentions = mentionsOf(flatOf(text).folded, lexicon).of(kind);
  return mentions
    .toReversed()
    .reduce(
      (marked, { start, end }) => `${marked.slice(0, start)}[[${marked.slice(start, end)}]]${marked.slice(end)}`,
      text,
    );
}

suite("what is elided in a phrase needs no space behind it", () => {
  for (const [phrase, found] of [
    ["modele (de|d') ia", ["modele de ia", "modele d'ia"]],
    ["pour [le|l'] usage", ["pour le usage", "pour l'usage", "pour usage"]],
    ["vous [y|l'|avez]* consentez", ["vous l'avez consentez", "vous y consentez"]],
    ["[les|l'] equipes", ["les equipes", "l'equipes", "equipes"]],
    ["(users'|your) data", ["your data", "users' data"]],
  ] as const) {
    test(phrase, () => {
      for (const words of found) assert.equal(compilePhrases([phrase]).exec(words)?.[0], words);
      assert.doesNotMatch(found[0].replaceAll(" ", ""), compilePhrases([phrase]));
    });
  }
});

suite("a language that leaves kinds of words out", () => {
  const [english] = lexicons;
  const sparse: Lexicon = { ...english, language: "xx", phrases: { we: ["wir"], negator: [] } };

  test("is read by those that it has", () => {
    assert.equal(markedBy(sparse, "we", "wir lernen nicht"), "[[wir]] lernen nicht");
    for (const kind of ["negator", "training-verb", "broad"] as const) {
      assert.equal(hasMention("wir lernen nicht", sparse, kind), false, kind);
    }
    assert.doesNotMatch("wir, nicht", compilePhrases([]));
  });

  test("is told which those are, if another language has them", async () => {
    const { emptyKinds } = await imported<{
      emptyKinds: (lexicon: Lexicon, all: readonly Lexicon[]) => readonly MentionKind[];
    }>("scripts/languages.ts");
    const fuller: Lexicon = { ...english, phrases: { we: ["we"], negator: ["not"], no: ["no"], yes: [] } };
    assert.deepEqual(emptyKinds(sparse, [fuller, sparse]), ["negator", "no"]);
    assert.deepEqual(emptyKinds(fuller, [fuller, sparse]), []);
  });
});
