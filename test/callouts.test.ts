// What is set as a quotation: the policy's own words, set apart, or words from elsewhere; and paragraphs that are numbered line by line.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { readMarkdown } from "../rules/core/markdown/markdown.ts";
import { analyze } from "../rules/index.ts";

const en = "We use your personal data to train our AI models.";
const fr = "Nous utilisons vos données personnelles pour entraîner nos modèles d'IA.";

function flagged(text: string): string[] {
  return analyze(text)
    .findings.filter(({ ruleId }) => ruleId === "ai-training/unseparated-data")
    .map(({ span }) => text.slice(span.start, span.end));
}

suite("a quotation that begins with a title, or that nothing introduces, is the policy's own", () => {
  for (const [name, text] of [
    ["behind a sentence", `Our shop sells bread.\n\n> ${en}\n`],
    ["behind a sentence (fr)", `Notre boutique vend du pain.\n\n> ${fr}\n`],
    ["in bold, before a sentence", `Our shop sells bread.\n\n> **In short:** ${en}\n`],
    ["in bold, before a sentence (fr)", `Notre boutique vend du pain.\n\n> **En clair :** ${fr}\n`],
    ["in bold, above a list", `Our shop sells bread.\n\n> **In short**\n> - We sell bread.\n> - ${en}\n`],
    ["a heading", `Our shop sells bread.\n\n> ### What this means\n>\n> ${en}\n`],
  ] as const)
    test(name, () => assert.equal(flagged(text).length, 1));

  test("and its title is none of what stands behind it", () => {
    const { policy } = analyze(`# Privacy\n\n> ### Faces\n>\n> We sell bread.\n\n${en}\n`);
    assert.deepEqual(policy.clauses.map(({ headings }) => headings.map(({ text }) => text)).at(-1), ["Privacy"]);
  });
});

suite("a quotation is somebody else's", () => {
  for (const [name, text] of [
    ["without a title", `Northwell writes:\n\n> ${en}\n\nWe sell bread.\n`],
    ["all in bold, as a stress", `Northwell writes:\n\n> **${en}**\n\nWe sell bread.\n`],
    ["with its source", `Others are less careful:\n\n> **Training.** ${en}\n>\n> — Northwell Ltd\n\nWe sell bread.\n`],
    ["of a law", `The law says:\n\n> **Article 9.** ${en}\n\nWe sell bread.\n`],
    ["of a law (fr)", `La loi dispose :\n\n> **Article L. 241-2.** ${fr}\n\nNous vendons du pain.\n`],
    ["that begins in quotation marks", `Northwell writes:\n\n> **“Training”** ${en}\n\nWe sell bread.\n`],
    ["that is in quotation marks, behind a sentence", `We sell bread.\n\n> “${en}”\n\nWe sell bread.\n`],
    ["with its source, behind a sentence", `We sell bread.\n\n> ${en}\n>\n> — Northwell Ltd\n\nWe sell bread.\n`],
  ] as const)
    test(name, () => assert.deepEqual(flagged(text), []));
});

test("lines of a paragraph that are numbered by hand are paragraphs", () => {
  const lines = ["4.1. We sell bread.", `4.2. ${en}`, "4.3 We ask nobody."];
  const { blocks } = readMarkdown(`## 4. Training\n\n${lines.join("\n").replace("4.3", "**4.3**")}\n`);
  assert.deepEqual(
    blocks.slice(1).map(({ flat }) => flat.text),
    lines,
  );
});
