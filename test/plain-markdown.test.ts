// What is parsed without the parser of all Markdown is what that parser makes of it.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Nodes } from "mdast";
import { fullParser, parseFully } from "../rules/core/markdown/parse.ts";
import { plainBlocks } from "../rules/core/markdown/plain-markdown.ts";
import { outlineOf } from "../rules/core/typing/sections.ts";
import fc, { runs } from "./random.ts";
import { otherPolicies, policies } from "./whole-policies.ts";

suite("plain Markdown", () => {
  test("is parsed alike in whole policies", () => {
    for (const text of [...policies, ...otherPolicies()]) for (const piece of piecesOf(text)) assertAlike(piece);
  });

  test("is parsed alike in lines made at random", () => {
    fc.assert(fc.property(documents, assertAlike), runs(2000));
  });

  test("is most of a policy", () => {
    const pieces = policies.flatMap(piecesOf);
    const plain = pieces.filter((piece) => plainBlocks(piece, fullParser));
    assert.ok(plain.length > 0.9 * pieces.length, `${plain.length} of ${pieces.length} pieces are plain`);
  });
});

function piecesOf(text: string): string[] {
  return outlineOf(text).sections.flatMap(({ pieces }) => pieces.map(({ source }) => source));
}

function assertAlike(source: string): void {
  const plain = plainBlocks(source, fullParser);
  if (plain) assert.deepEqual(plain.map(comparable), parseFully(source, "later").map(comparable), source);
}

/** What is read of a node. */
function comparable(node: Nodes): unknown {
  const { type, position } = node;
  const isCell = type === "tableCell" || type === "tableRow";
  return {
    type,
    start: isCell ? undefined : position?.start.offset,
    // Whether the spaces before a line belong to the text or the break before it is of no account.
    end: isCell || type === "text" || type === "break" ? undefined : position?.end.offset,
    value: "value" in node ? node.value : undefined,
    url: "url" in node ? node.url : undefined,
    depth: "depth" in node ? node.depth : undefined,
    children: "children" in node ? node.children.map(comparable) : undefined,
  };
}

const plainInline = fc.constantFrom(
  ...[
    "we train ",
    "AI models",
    ", data",
    "L’IA ",
    "é",
    "a_b",
    " *it* ",
    "**bold**",
    " **Bold.** ",
    "\\.",
    "\\*",
    ". ",
    ": ",
  ],
  ...[
    "[link](https://example.com/a_b*c)",
    "[**link**](/a)",
    " **[link](#a) more** ",
    "[x@y.example](mailto:x@y.example)",
  ],
  ...[
    "<br>",
    "<br />",
    " & ",
    "  ",
    "“",
    "(",
    ")",
    '"',
    " to a.b-c@x.example ",
    "x@y.z.example",
    " at https://a-b.example/c_d/e?f=g&h#i.j",
    " (www.a.example/b) ",
    " http://a.example. ",
    " _It goes on…_",
    "“_it_”, ",
    " **_It, in bold._** ",
    "\u00AD",
    "😀",
    " > ",
  ],
);
const oddInline = fc.constantFrom(
  ...[
    "5",
    "2. ",
    "_c_",
    "*",
    "**",
    "***",
    "[",
    "]",
    "[x] ",
    "[^1]",
    "!",
    "<b>",
    "&amp;",
    "\\",
    "`",
    "~",
    "@",
    "_",
    "|",
    "#",
  ],
  ...[
    "https://example.com",
    "www.example.com",
    "https://a_b.example/",
    "www.a@x.example",
    "https://",
    "/",
    ",",
    "\t",
    "-",
    "+",
    ":",
    "=",
  ],
);
const inline = fc.oneof({ weight: 12, arbitrary: plainInline }, { weight: 1, arbitrary: oddInline });
const start = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...["", "", "", "# ", "## ", "* ", "*   ", "- ", "    * ", "  - ", "1. ", "2. ", "    1. ", "    ", "  ", "• "],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        "####### ",
        "+ ",
        "   - ",
        "> ",
        "| ",
        "|---|---|",
        "---",
        "===",
        "- ---",
        " ",
        "**",
        "[",
        "```",
        "<!-- -->",
        "<p>",
      ],
    ),
  },
);
const words = fc.array(inline, { maxLength: 5 }).map((it) => it.join(""));
const table = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    fc.array(words, { minLength: 9, maxLength: 9 }),
  )
  .map(([width, height, cells]) =>
    Array.from({ length: height }, (_, row) => `| ${cells.slice(row * 3, row * 3 + width).join(" | ")} |`)
      .toSpliced(1, 0, `|${" --- |".repeat(width)}`)
      .join("\n"),
  );
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(start, words).map(([ahead, it]) => ahead + it) },
  { weight: 1, arbitrary: table },
);
const ends = fc.constantFrom("\n", "\n", "\n", "\n\n", "\n\n", " \n", "  \n");
const documents = fc
  .array(fc.tuple(line, ends), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map(([words, end]) => words + end).join(""));
