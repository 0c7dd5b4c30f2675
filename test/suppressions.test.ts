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
