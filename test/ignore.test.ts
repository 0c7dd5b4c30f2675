import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import type { Nodes } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyze, type Edit } from "../rules/index.ts";
import { ignoreEdit } from "../server/convert/ignore.ts";

const ruleId = "ai-training/unseparated-data";

/** Where the comment goes: the text before, with `¶` at the finding, and after, with `§` for the comment. */
const places: readonly { name: string; before: string; after: string }[] = [
  { name: "above a paragraph", before: "First.\n\nWe ¶train.\n", after: "First.\n\n§\nWe train.\n" },
  {
    name: "above all lines of a paragraph",
    before: "First,\nsecond,\n¶third.\n",
    after: "§\nFirst,\nsecond,\nthird.\n",
  },
  { name: "below a heading", before: "# Data\nWe ¶train.\n", after: "# Data\n§\nWe train.\n" },
  { name: "above a heading", before: "Text.\n\n## We ¶train\n", after: "Text.\n\n§\n## We train\n" },
  { name: "above an underlined heading", before: "We\n¶train\n=====\n", after: "§\nWe\ntrain\n=====\n" },
  { name: "below an underlined heading", before: "Data\n----\nWe ¶train.\n", after: "Data\n----\n§\nWe train.\n" },
  { name: "below code", before: "```\nx\n```\nWe ¶train.\n", after: "```\nx\n```\n§\nWe train.\n" },
  { name: "below a rule", before: "***\nWe ¶train.\n", after: "***\n§\nWe train.\n" },
  { name: "below another comment", before: "<!-- x -->\nWe ¶train.\n", after: "<!-- x -->\n§\nWe train.\n" },
  { name: "in the last line without an end", before: "We ¶train.", after: "§\nWe train." },
  {
    name: "with the text's own line ends",
    before: "First.\r\n\r\nWe ¶train.\r\n",
    after: "First.\r\n\r\n§\r\nWe train.\r\n",
  },
  {
    name: "above a list's first item",
    before: "We use:\n\n- ¶data\n- posts\n",
    after: "We use:\n\n§\n- data\n- posts\n",
  },
  {
    name: "between a lead-in and its list",
    before: "We use:\n- ¶data\n- posts\n",
    after: "We use:\n§\n- data\n- posts\n",
  },
  { name: "at the end of the item before", before: "- posts\n- ¶data\n", after: "- posts\n  §\n- data\n" },
  {
    name: "past the children of the item before",
    before: "- a\n  - b\n\n    c\n- ¶data\n",
    after: "- a\n  - b\n\n    c\n  §\n- data\n",
  },
  { name: "past lazy lines of the item before", before: "- a\nlazy\n- ¶data\n", after: "- a\nlazy\n  §\n- data\n" },
  { name: "in a loose list", before: "- a\n\n- ¶data\n\n- b\n", after: "- a\n\n  §\n- data\n\n- b\n" },
  { name: "in a list numbered 1, 1, 1", before: "1. a\n1. b\n1. ¶data\n", after: "1. a\n1. b\n   §\n1. data\n" },
  { name: "in a list numbered to 10", before: "9. a\n10. ¶data\n", after: "9. a\n   §\n10. data\n" },
  { name: "in a nested list", before: "- a\n  - b\n  - ¶data\n", after: "- a\n  - b\n    §\n  - data\n" },
  {
    name: "above the first nested item",
    before: "- a\n    - ¶data\n    - b\n",
    after: "- a\n    §\n    - data\n    - b\n",
  },
  { name: "in a list indented with tabs", before: "- a\n\t- b\n\t- ¶data\n", after: "- a\n\t- b\n\t  §\n\t- data\n" },
  { name: "in items of their own indent", before: "- a\n - ¶data\n", after: "- a\n  §\n - data\n" },
  { name: "in an item's second paragraph", before: "- a\n\n  We ¶train.\n", after: "- a\n\n  §\n  We train.\n" },
  { name: "in an item's second line", before: "- a\n- b\n  goes ¶on\n", after: "- a\n  §\n- b\n  goes on\n" },
  { name: "in a list after another mark", before: "- a\n+ ¶data\n", after: "- a\n§\n+ data\n" },
  {
    name: "above a table",
    before: "| a | b |\n|---|---|\n| c | ¶d |\n",
    after: "§\n| a | b |\n|---|---|\n| c | d |\n",
  },
  { name: "above a table's header", before: "a | ¶b\n--- | :-:\nc | d\n", after: "§\na | b\n--- | :-:\nc | d\n" },
  {
    name: "above a table below a paragraph",
    before: "Text\n| a |\n|---|\n| ¶b |\n",
    after: "Text\n§\n| a |\n|---|\n| b |\n",
  },
  {
    name: "above a table in a list",
    before: "- x\n\n  | a |\n  |---|\n  | ¶b |\n",
    after: "- x\n\n  §\n  | a |\n  |---|\n  | b |\n",
  },
  {
    name: "above a table that begins an item",
    before: "- x\n- | a |\n  |---|\n  | ¶b |\n",
    after: "- x\n  §\n- | a |\n  |---|\n  | b |\n",
  },
  {
    name: "in a list below a table",
    before: "| a |\n|---|\n| b |\n- ¶data\n",
    after: "| a |\n|---|\n| b |\n§\n- data\n",
  },
  { name: "in a quotation", before: "> First.\n>\n> We ¶train.\n", after: "> First.\n>\n> §\n> We train.\n" },
  { name: "in a list in a quotation", before: "> - a\n> - ¶data\n", after: "> - a\n>   §\n> - data\n" },
  {
    name: "above a paragraph with a wrapped year",
    before: "Since\n2026. We ¶train.\n",
    after: "§\nSince\n2026. We train.\n",
  },
  { name: "in a footnote", before: "Text[^1].\n\n[^1]: We ¶train.\n", after: "Text[^1].\n\n§\n[^1]: We train.\n" },
  { name: "below front matter", before: "---\na: b\n---\nWe ¶train.\n", after: "---\na: b\n---\n§\nWe train.\n" },
];

suite("the comment that ignores a rule", () => {
  for (const { name, before, after } of places) {
    test(`stands ${name}`, () => {
      const text = before.replace("¶", "");
      const { span, replacement } = ignore(text, before.indexOf("¶"), ruleId, "reason");
      const ignored = text.slice(0, span.start) + replacement + text.slice(span.end);
      assert.equal(ignored.replace(`<!-- clauselint-disable-next-line ${ruleId} -- reason -->`, "§"), after);
      assert.deepEqual(shape(ignored), shape(text), "the comment changes what the text around it is");
    });
  }

  for (const name of ["sample-policy.md", "exemple-politique.md"]) {
    test(`silences any finding of ${name}, and brings no other`, () => {
      const text = readFileSync(join(import.meta.dirname, "corpus", name), "utf8");
      const { findings } = analyze(text);
      assert.ok(findings.length > 0);
      for (const finding of findings) {
        const { span, replacement } = ignore(text, finding.span.start, finding.ruleId, "agreed with counsel");
        const ignored = analyze(text.slice(0, span.start) + replacement + text.slice(span.end)).findings;
        const places = ignored.map(({ ruleId, span: { start } }) =>
          placeOf(ruleId, start < span.start ? start : start - replacement.length),
        );
        const before = findings.map((it) => placeOf(it.ruleId, it.span.start));
        const own = placeOf(finding.ruleId, finding.span.start);
        assert.ok(!places.includes(own), `${own} is still there`);
        assert.deepEqual(
          places.filter((it) => !before.includes(it)),
          [],
          `ignoring ${own} brings`,
        );
        const lost = before.filter((it) => !places.includes(it) && !it.startsWith(`${finding.ruleId} `));
        assert.deepEqual(lost, [], `ignoring ${own} silences`);
      }
    });
  }
});

function ignore(text: string, ...what: [offset: number, ruleId: string, reason: string]): Edit {
  return ignoreEdit(TextDocument.create("file:///policy.md", "markdown", 0, text), ...what);
}

function placeOf(ruleId: string, start: number): string {
  return `${ruleId} at ${start}`;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** What a reader sees of a Markdown text: its tree without comments and positions. A list is loose as a whole. */
function shape(markdown: string): unknown {
  const bare = ({ position: _, ...node }: Nodes): unknown => {
    if (!("children" in node)) return node;
    const children = node.children.filter(({ type }) => type !== "html").map(bare);
    if (node.type === "listItem") return { ...node, children, spread: undefined };
    const loose = node.type === "list" && (node.spread || node.children.some(({ spread }) => spread));
    return { ...node, children, spread: loose };
  };
  return bare(parser.parse(markdown));
}
