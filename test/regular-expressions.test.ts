// No regular expression of the product takes long, whatever the text: there is none whose work grows faster than the text.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { growthOf } from "./regular-expressions/growth.ts";
import { madeIn, type Sourced, sourcesOf } from "./regular-expressions/sources.ts";

const { literals, makers } = sourcesOf();
const made = await madeIn(useAll);
const { compileForStandIns } = await import("../rules/core/words/phrases.ts");
const { lexicons } = await import("../rules/languages/index.ts");

/** Those of which it is proved. */
const proved = new Set<string>();

/** The expressions of which it is not proved, each with why. */
function growing(sourced: readonly Sourced[]): string[] {
  return sourced.flatMap(({ expression, place }) => {
    if (proved.has(`${expression}`)) return [];
    const growth = growthOf(expression);
    if (growth) return [`${place} ${expression}: ${growth.kind}, ${growth.loops.join(" and ")}`];
    proved.add(`${expression}`);
    return [];
  });
}

suite("the work of an expression", () => {
  const cases: readonly (readonly [expression: RegExp, kind: string | undefined])[] = [
    [/a+b/, "polynomial"],
    [/^a+b/, undefined],
    [/a+b/y, undefined],
    [/(?<!a)a+b/, undefined],
    [/\ba+b/, undefined],
    [/[ab]+b/, "polynomial"],
    [/a+/, undefined],
    [/a+$/, "polynomial"],
    [/a+(?!b)c/, "polynomial"],
    [/"[^"]*"/, undefined],
    [/“[^“”]*”/, undefined],
    [/“[^”]*”|x/g, "polynomial"],
    [/“(?:[^”]*”)?/g, "polynomial"],
    [/^a*(?:b?)a*c/, "polynomial"],
    [/^a*ba*c/, undefined],
    [/^(?:a+)+b/, "exponential"],
    [/^(?:a|a)*b/, "exponential"],
    [/^(?:a|ab|b)*c/, "exponential"],
    [/^(?:a|b)*c/, undefined],
    [/^(?:a?b?)*c/, "exponential"],
    [/^(?:a?a?)*c/, "exponential"],
    [/^(?:a ? ?)+c/, "exponential"],
    [/^(?:\w+\s+)*x/, undefined],
    [/^(?:[^\s.]+[\s,]+){0,5}x/, "polynomial"],
    [/^a*(?=a*b)/, "polynomial"],
    [/^(?:\p{L}+(?:'|(?!\p{L})))*x/u, undefined],
    [/^(.)\1*.*x$/, "polynomial"],
    [/^.*\n/m, undefined],
    [/^\s*\n/m, "polynomial"],
  ];

  for (const [expression, kind] of cases)
    test(`${expression} is ${kind ?? "linear"}`, () => assert.equal(growthOf(expression)?.kind, kind));

  test("what looks back without end is refused", () => assert.throws(() => growthOf(/(?<=a+)b/), /looks back/));
});

suite("no expression takes long", () => {
  test("in the sources", () => {
    assert.ok(literals.length > 800, `${literals.length} found`);
    assert.deepEqual(growing(literals), []);
  });

  test("of the phrases of a language", () => {
    const phrases = lexicons.flatMap((it) => Object.values(it.phrases).flat());
    assert.ok(phrases.length > 1000, `${phrases.length} found`);
    assert.deepEqual(growing(phrases.map((it) => ({ expression: compileForStandIns([it]), place: it }))), []);
  });

  test("made at run time", () => {
    assert.deepEqual(
      makers.filter((place) => !made.some((it) => it.place === place)),
      [],
      "places that made nothing here",
    );
    assert.deepEqual(growing(made), []);
  });
});

/** Loads all that makes expressions, and has each place make at least one. */
async function useAll(): Promise<void> {
  const { analyze, pasteEdits } = await import("../rules/index.ts");
  const { compilePhrases } = await import("../rules/core/words/phrases.ts");
  const { abilitiesOf } = await import("../server/session/abilities.ts");
  const corpus = join(import.meta.dirname, "corpus");
  for (const name of readdirSync(corpus).filter((it) => it.endsWith(".md"))) {
    const text = readFileSync(join(corpus, name), "utf8");
    const { policy, findings } = analyze(text, { vocabulary: { terms: { "Pier Notes": "mixed" } } });
    assert.ok(policy.glossary.length > 0, "the project's term");
    for (const { fixes } of findings) assert.ok(fixes);
    pasteEdits(text.replace(/^#+ /gm, "").replaceAll("**", ""));
  }
  analyze("```\ncode\n```\n");
  analyze("Our chat assistant, Osprey, answers you.");
  abilitiesOf({ capabilities: {}, processId: null, rootUri: null, locale: "fr-CA" });
  compilePhrases(["learns? from"]);
}
