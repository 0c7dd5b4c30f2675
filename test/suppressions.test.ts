import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { lines } from "./support.ts";

const rule = "ai-training/unseparated-data";
const comment = `<!-- clauselint-disable-next-line ${rule} -- agreed with counsel -->`;

test("a directive that there is none of does nothing, and that is said", () => {
  for (const [text, said] of [
    [
      `<!-- clauselint-disable ${rule} -- agreed -->\nWe train our AI models on your content.`,
      /^There is no clauselint-disable: write/,
    ],
    [
      "<!-- clauselint-disable-line -->\nNous entraînons nos modèles d'IA avec votre contenu.",
      /^clauselint-disable-line n’existe pas/,
    ],
  ] as const) {
    const { findings, suppressed } = analyze(text);
    const about = findings.filter(({ ruleId }) => ruleId.startsWith("suppression/"));
    assert.deepEqual([about.length, suppressed.length], [1, 0]);
    assert.match(about[0]?.message ?? "", said);
    assert.ok(findings.some(({ ruleId }) => ruleId === rule));
  }
});

suite("a broken comment raises one finding", () => {
  const en = "\nWe use your posts -- and all your data -- to train our AI models.\n";
  const fr = "\nNous entraînons nos modèles d’IA avec vos contenus -- et toutes vos données -- sans exception.\n";
  for (const [name, text, said] of [
    [
      "with a reason before the sign",
      `<!-- clauselint-disable-next-line ${rule} because counsel looked at it and found it clear -- agreed -->${en}`,
      /^Only names of rules may stand before/,
    ],
    [
      "avec un motif avant le signe",
      `<!-- clauselint-disable-next-line ${rule} car le service juridique l'a relu et approuvé -- vu -->${fr}`,
      /^Seuls des noms de règles peuvent figurer avant/,
    ],
    ["without an end", `<!-- clauselint-disable-next-line ${rule} -- agreed${en}`, /^This comment has no end/],
    ["without an end or a reason", `<!-- clauselint-disable-next-line ${rule}${en}`, /^This comment has no end/],
    [
      "sans fin",
      `Vos données sont à vous. Nous les protégeons.\n\n<!-- clauselint-disable-next-line ${rule} -- vu${fr}`,
      /^Ce commentaire n’a pas de fin/,
    ],
    ["without a reason", `<!-- clauselint-disable-next-line ${rule} agreed with counsel -->${en}`, /^Say why the rule/],
  ] as const) {
    test(name, () => {
      const about = analyze(text).findings.filter(({ ruleId }) => ruleId.startsWith("suppression/"));
      assert.equal(about.length, 1);
      assert.match(about[0]?.message ?? "", said);
    });
  }
});

suite("a suppression covers the block that follows, and no more", () => {
  const cases: readonly { readonly name: string; readonly text: string; readonly left: readonly string[] }[] = [
    {
      name: "one item of a tight list",
      text: lines(
        "- We train our AI models on your content.",
        `  ${comment}`,
        "- We train our AI models on your data.",
        "- We train our AI models on your information.",
      ),
      left: ["your content", "your information"],
    },
    {
      name: "an item with what is nested in it",
      text: lines(
        comment,
        "- We do the following:",
        "  - we train our AI models on your data.",
        "- We train our AI models on your content.",
      ),
      left: ["your content"],
    },
    {
      name: "a paragraph of several lines",
      text: lines(comment, "We train our AI models", "on your data.", "", "We train our AI models on your content."),
      left: ["your content"],
    },
  ];

  for (const { name, text, left } of cases) {
    test(name, () => {
      const found = analyze(text).findings.filter(({ ruleId }) => ruleId === rule);
      assert.deepEqual(
        found.map(({ span }) => text.slice(span.start, span.end)),
        left,
      );
    });
  }
});
