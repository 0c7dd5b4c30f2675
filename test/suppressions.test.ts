import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { lines } from "./support.ts";

const rule = "ai-training/unseparated-data";
const comment = `<!-- clauselint-disable-next-line ${rule} -- agreed with counsel -->`;

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
