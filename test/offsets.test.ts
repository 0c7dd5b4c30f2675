import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Block } from "../rules/core/markdown/blocks.ts";
import { type Flat, sourceOf } from "../rules/core/markdown/flat.ts";
import { readMarkdown, readPieces } from "../rules/core/markdown/markdown.ts";
import type { Piece as SourcePiece } from "../rules/core/markdown/parse.ts";
import { cut } from "../rules/core/markdown/sections.ts";
import { outlineOf } from "../rules/core/typing/sections.ts";
import { analyze } from "../rules/index.ts";
import fc, { runs } from "./random.ts";

/** Markdown and the words that a reader sees of it; `\uFFFC` stands for code and images. */
interface Written {
  readonly source: string;
  readonly seen: string;
}

const same = (source: string): Written => ({ source, seen: source });

const plainWords = [
  "we",
  "train",
  "données",
  "naïve",
  "contenus",
  "Müller’s",
  "«\u00A0vie\u202Fprivée\u00A0»",
  "2.5",
  "U.S.",
  "e.g.",
];

/** Every way to write a word that is not the word itself. */
const oddWords: readonly Written[] = [
  same("🙂"),
  // The joiner between the two shows nothing, and words are matched without it.
  { source: "👩\u200D👧", seen: "👩👧" },
  { source: "e\u0301cole", seen: "école" },
  { source: "donne\u0301es", seen: "données" },
  { source: "x\u0302\u0323y", seen: "x\u0302\u0323y" },
  { source: "confi\u00ADden\u00ADtial", seen: "confidential" },
  { source: "zero\u200Bwidth", seen: "zerowidth" },
  { source: "R&amp;D", seen: "R&D" },
  { source: "AT&#38;T", seen: "AT&T" },
  { source: "&amp;amp;", seen: "&amp;" },
  { source: "AT&T", seen: "AT&T" },
  { source: "a&b;c", seen: "a&b;c" },
  { source: "donn&eacute;es", seen: "données" },
  { source: "caf&#233;", seen: "café" },
  { source: "caf&#xE9;", seen: "café" },
  { source: "cafe&#769;", seen: "café" },
  { source: "vos&nbsp;messages", seen: "vos\u00A0messages" },
  { source: "confi&shy;dential", seen: "confidential" },
  { source: "&copy;2031", seen: "©2031" },
  { source: "&#128512;", seen: "😀" },
  { source: "a&ngE;b", seen: "a≧̸b" },
  { source: "a&ngE;", seen: "a≧̸" },
  { source: "&lt;private&gt;", seen: "<private>" },
  { source: "&quot;public&quot;", seen: '"public"' },
  { source: "&#0;nul", seen: "\uFFFDnul" },
  { source: "snake\\_case", seen: "snake_case" },
  { source: "\\*not bold\\*", seen: "*not bold*" },
  { source: "\\[placeholder\\]", seen: "[placeholder]" },
  { source: "back\\\\slash", seen: "back\\slash" },
  { source: "back\\slash", seen: "back\\slash" },
  { source: "either\\|or", seen: "either|or" },
  { source: "\\&amp;", seen: "&amp;" },
  { source: "it\\'s", seen: "it's" },
  { source: "`train()`", seen: "\uFFFC" },
  { source: "`` a ` b ``", seen: "\uFFFC" },
  { source: "![icon](icon.png)", seen: "\uFFFC" },
  { source: "https://example.com/a_b?c=d&e=f", seen: "https://example.com/a_b?c=d&e=f" },
  { source: "www.example.com", seen: "www.example.com" },
  { source: "(www.example.com/privacy)", seen: "(www.example.com/privacy)" },
  { source: "<https://example.com/é>", seen: "https://example.com/é" },
  { source: "privacy@example.com", seen: "privacy@example.com" },
  { source: "<privacy@example.com>", seen: "privacy@example.com" },
  { source: "(privacy@example.com),", seen: "(privacy@example.com)," },
  { source: "contact:privacy@example.com", seen: "contact:privacy@example.com" },
  { source: "mailto:privacy@example.com.", seen: "mailto:privacy@example.com." },
  { source: "d&eacute;l&eacute;gu&eacute;@example.com", seen: "délégué@example.com" },
  { source: '[terms](https://example.com/terms "Terms &amp; more")', seen: "terms" },
  { source: "[**your** _content_](https://example.com)", seen: "your content" },
  { source: '<span class="x">inside</span>', seen: "inside" },
  { source: "{{placeholder}}", seen: "{{placeholder}}" },
];

const word = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...plainWords).map(same) }, fc.constantFrom(...oddWords));

const marked = fc
  .tuple(fc.constantFrom("**", "*", "_", "__", "~~", "***"), fc.array(word, { minLength: 0, maxLength: 2 }))
  .map(
    ([mark, inner]): Written => ({
      source: `${mark}${["may", ...inner.map(({ source }) => source), "use"].join(" ")}${mark}`,
      seen: ["may", ...inner.map(({ seen }) => seen), "use"].join(" "),
    }),
  );

const inline = fc.array(fc.oneof({ weight: 4, arbitrary: word }, marked), { minLength: 0, maxLength: 6 });

/** Words that HTML writes as Markdown does. */
const inHtml = fc.array(
  fc.oneof(
    word.filter(({ source }) => !/[\\`[@<]|https?:|www/.test(source)),
    fc.constantFrom(
      { source: "<strong>in bold</strong>", seen: "in bold" },
      { source: '<a href="/x">a&nbsp;link</a>', seen: "a\u00A0link" },
      { source: "<code>train()</code>", seen: "\uFFFC" },
      { source: "<!-- hidden --><span>shown</span>", seen: "shown" },
    ),
  ),
  { minLength: 0, maxLength: 6 },
);

/** Words joined by the given gaps; they begin and end with a plain word, so that they are a paragraph wherever they stand. */
function wordsWith(gaps: readonly string[], words = inline): fc.Arbitrary<Written> {
  return words.chain((parts) => {
    const all = [same("Here"), ...parts, same("ends")];
    return fc
      .array(fc.constantFrom(...gaps), { minLength: all.length - 1, maxLength: all.length - 1 })
      .map((between) => ({
        source: all.map(({ source }, index) => source + (between[index] ?? "")).join(""),
        seen: all.map(({ seen }) => seen).join(" "),
      }));
  });
}

const oneLine = wordsWith([" ", " ", "  ", "<br>", " <br/> "]);
const cellLine = wordsWith([" ", "<br>", "<br><br>"]);
const severalLines = wordsWith([" ", " ", "\n", "  \n", " \\\n", "<br>", "\n   ", " \t"]);

interface Piece {
  readonly source: string;
  /** The words of each of its blocks. */
  readonly seen: readonly string[];
}

const paragraph = severalLines.map(({ source, seen }): Piece => ({ source, seen: [seen] }));
const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), oneLine, fc.constantFrom("", " #", "\t##"))
  .map(
    ([depth, { source, seen }, close]): Piece => ({ source: `${"#".repeat(depth)} ${source}${close}`, seen: [seen] }),
  );
const setext = fc
  .tuple(severalLines, fc.constantFrom("===", "---"))
  .map(([{ source, seen }, line]): Piece => ({ source: `${source}\n${line}`, seen: [seen] }));
const list = fc
  .tuple(
    fc.constantFrom("- ", "* ", "1. ", "10) ", "-\t", "+   "),
    fc.array(severalLines, { minLength: 1, maxLength: 3 }),
    severalLines,
  )
  .map(([marker, items, nested]): Piece => {
    const indent = marker === "-\t" ? "\t" : " ".repeat(marker.length);
    const written = items.map(({ source }) => marker + source.replaceAll("\n", `\n${indent}`));
    return {
      source: [...written, `${indent}- ${nested.source.replaceAll("\n", `\n${indent}  `)}`].join("\n"),
      seen: [...items.map(({ seen }) => seen), nested.seen],
    };
  });
const table = fc.array(fc.tuple(cellLine, cellLine), { minLength: 1, maxLength: 3 }).map(
  (rows): Piece => ({
    source: [
      "| Purpose | Data |",
      "|---|:-:|",
      ...rows.map(([left, right]) => `| ${left.source} | ${right.source} |`),
    ].join("\n"),
    seen: rows.flatMap(([left, right]) => [left.seen, right.seen]),
  }),
);
const htmlLine = wordsWith([" ", " ", "  ", "<br>", "\n", "\n    "], inHtml);
const html = fc.tuple(htmlLine, htmlLine, htmlLine).map(
  ([first, second, third]): Piece => ({
    source: `<div>\n  <h3>${first.source}</h3>\n<script>no("words")</script><p>${second.source}\n  </p><ul><li>${third.source}</ul>\n  ${second.source}\n<table><tr><td>${first.source}</td><td><p>${third.source}</p></td></tr></table></div>`,
    seen: [first.seen, second.seen, third.seen, second.seen, first.seen, third.seen],
  }),
);
const unread = fc
  .constantFrom("> “Quoted words”", "```\nfenced words\n```", "<!-- hidden words -->", "    indented words", "***")
  .map((source): Piece => ({ source, seen: [] }));
const lazyQuote = severalLines.map(({ source }): Piece => ({ source: `> “${source}`, seen: [] }));

const documentOf = fc
  .tuple(
    fc.array(fc.oneof(paragraph, heading, setext, list, table, html, unread, lazyQuote), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.constantFrom("\n", "\r\n"),
    fc.constantFrom("", "---\ntitle: words\n---\n\n", "\uFEFF"),
  )
  // A paragraph at the end: a text that is all quotation is read as the policy's own.
  .map(([pieces, lineEnd, before]) => ({
    source: (
      before + [...pieces, { source: "Last line", seen: [] }].map(({ source }) => source).join("\n\n<!-- -->\n\n")
    ).replaceAll("\n", lineEnd),
    seen: [...pieces.flatMap(({ seen }) => seen), "Last line"],
  }));

suite("every word of a block maps back to its source", () => {
  test("no visible word is lost, none is added", () => {
    fc.assert(
      fc.property(documentOf, ({ source, seen }) => {
        assert.deepEqual(
          readMarkdown(source).blocks.map(({ flat }) => spaced(flat.text)),
          seen.map(spaced),
        );
      }),
      runs(200),
    );
  });

  test("the source of each character, decoded, is that character", () => {
    fc.assert(
      fc.property(documentOf, ({ source }) => {
        for (const { flat } of readMarkdown(source).blocks) assertMapsBack(source, flat);
      }),
      runs(200),
    );
  });

  test("spans go forward and stay within the text", () => {
    fc.assert(
      fc.property(documentOf, ({ source }) => {
        for (const { flat } of readMarkdown(source).blocks) assertMonotone(source, flat);
      }),
      runs(100),
    );
  });

  test("any text whatever can be read, with spans that go forward", () => {
    const soup = fc.string({
      unit: fc.oneof(
        fc.constantFrom(..."*_`[]()<>&;\\#|-~@:!.\n\r\t é\u0301🙂"),
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(soup, (source) => {
        for (const { flat } of readMarkdown(source).blocks) assertMonotone(source, flat);
      }),
      runs(500),
    );
  });
});

/** Words as they are compared: every run of white space is one space. */
function spaced(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

function assertMonotone(source: string, flat: Flat): void {
  const { text, folded } = flat;
  assert.equal(folded.length, text.length);
  let from = 0;
  let to = 0;
  for (let index = 0; index < text.length; index++) {
    const { start, end } = sourceOf(flat, index, index + 1);
    const together = start === from && end === to;
    assert.ok(
      start >= 0 && end <= source.length && start < end,
      `unit ${index} of “${text}” has the source ${start}–${end}`,
    );
    assert.ok(together || start >= to, `unit ${index} of “${text}” (${start}–${end}) goes back behind ${from}–${to}`);
    from = start;
    to = end;
  }
}

function assertMapsBack(source: string, flat: Flat): void {
  for (let at = 0; at < flat.text.length; ) {
    let end = at + 1;
    while (end < flat.text.length && isSameSource(flat, at, end)) end++;
    const span = sourceOf(flat, at, end);
    const slice = source.slice(span.start, span.end);
    const text = flat.text.slice(at, end);
    assert.ok(decodes(slice, text), `“${text}” in “${flat.text}” maps to “${slice}” at ${span.start}–${span.end}`);
    at = end;
  }
}

/** Whether two characters stand for one source, such as an entity. */
function isSameSource(flat: Flat, a: number, b: number): boolean {
  return sourceOf(flat, a, a + 1).start === sourceOf(flat, b, b + 1).start;
}

/** Whether a slice of Markdown shows the text: one character, one entity, one escape, one break, one piece of code. */
function decodes(slice: string, text: string): boolean {
  if (text === " " && /^[ \t]*(?:\r\n|\n)[ \t>]*$/.test(slice)) return true;
  if (text === "\n") return /^(?:<br\s*\/?>|\\(?:\r\n|\n)[ \t]*|[ \t]*(?:\r\n|\n)[ \t]*)$/i.test(slice);
  if (text === "\uFFFC") return /^(?:`.*`|!\[.*\)|<code>.*<\/code>)$/s.test(slice);
  if (/^&[^;]+;$/.test(slice)) return entities.get(slice) === text;
  if (/^\\[!-/:-@[-`{-~]$/.test(slice)) return slice.slice(1) === text;
  return slice.replace(/&#769;/g, "\u0301").normalize("NFC") === text.normalize("NFC");
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&#38;", "&"],
  ["&eacute;", "é"],
  ["&#233;", "é"],
  ["&#xE9;", "é"],
  ["&nbsp;", "\u00A0"],
  ["&copy;", "©"],
  ["&#128512;", "😀"],
  ["&ngE;", "≧̸"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&#0;", "\uFFFD"],
]);

/** What a text says in one place about the links and notes in all of them. */
const definitions = [
  "[name]: https://example.com",
  "[NAME]: https://example.com 'title",
  "[^1]: the note",
  "- [^1]: the note",
  "> [name]: https://example.com",
  "[two words]: <>",
  "> [two\n> words]: #",
  "[a\\]b]: #",
  "[é]: #",
];

/** Lines that open, close or interrupt blocks, some of them inside others. */
const blockLines = [
  "# One",
  "## Two",
  "###### Six ##",
  "#",
  "#no heading",
  "  ## indented heading",
  "    # indented code",
  "\t# tabbed code",
  "- # heading in an item",
  "words of a paragraph",
  "words with `code` and `open code",
  "words <!-- that a comment",
  "ends --> in a paragraph",
  "**bold line**",
  "title",
  "===",
  "---",
  "+++",
  "```",
  "````",
  "```js",
  "``` not a `fence`",
  "~~~",
  "~~~~ text",
  "  ```",
  "    ```",
  "- ```",
  "> ```",
  "1. ~~~",
  "<!--",
  "-->",
  "<!-- one line -->",
  "<!-- one --> <!-- two",
  "- <!-- in an item",
  "<div>",
  "</div>",
  "<pre>",
  "</pre>",
  "<script>x</script>",
  "<style>",
  "</style>",
  "<?php",
  "?>",
  "<![CDATA[",
  "]]>",
  "<!DOCTYPE",
  "- item",
  "  continued item",
  "  - nested item",
  "1. first",
  "   # heading within the first",
  "> quoted words",
  "| a | b |",
  "|---|---|",
  "| c | d |",
  "words with [name] and [words][name]",
  "[*words*] [Two\nwords][], ![name] and [a\\]b]",
  "> quoted [two",
  "> words] and [É][]",
  "**[Name]**",
  "words with a note[^1]",
  "    more of the note",
  "\u00A0",
  " ",
] as const;

const anyLine = fc.oneof(
  { weight: 60, arbitrary: fc.constant("") },
  { weight: 40, arbitrary: fc.constantFrom("# One", "## Two") },
  { weight: 120, arbitrary: fc.constantFrom(...blockLines) },
  { weight: 8, arbitrary: fc.constantFrom(...definitions) },
);

const frontMatters = [
  "---\nkey: value\n---\n",
  "---\nkey: value\n# no heading\n\n## none\n---\n",
  "---\n---\n",
  "---\nopen: front matter\n",
  "\uFEFF---\nkey: value\n\n# no heading\n---\n",
];

const blockSoup = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constant("") }, fc.constantFrom(...frontMatters)),
    fc.array(anyLine, { maxLength: 24 }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([before, between, lineEnd]) => (before + between.join("\n")).replaceAll("\n", lineEnd));

suite("pieces cut apart are read as the whole is", () => {
  test("the pieces cover the text without a gap", () => {
    fc.assert(
      fc.property(blockSoup, (source) => {
        assert.equal(
          cut(source)
            .map(({ start, end }) => source.slice(start, end))
            .join(""),
          source,
        );
      }),
    );
  });

  test("what is read in the pieces is what is read in the whole", () => {
    fc.assert(
      fc.property(blockSoup, (source) => {
        const apart = readPieces(piecesOf(source));
        const whole = readMarkdown(source);
        assert.deepEqual(apart.blocks.map(placed), whole.blocks.map(placed));
        assert.deepEqual([apart.comments, apart.literals], [whole.comments, whole.literals]);
      }),
      runs(1000),
    );
  });

  test("a policy is cut before each of its blocks, but not within a list, code or HTML", () => {
    const source =
      "Before[^1]\n\n# One\n\nWords\nof it\n\n- item\n\n  more\n\n- item\n\n```\n\n# code\n\n```\n\n## Two\n\n<!--\n\nnote -->\n\nWords\n\n[^1]: A note\n";
    const heads = piecesOf(source).map((piece) => piece.source.split("\n")[0]);
    assert.deepEqual(heads, [
      "Before[^1]",
      "# One",
      "Words",
      "- item",
      "```",
      "## Two",
      "<!--",
      "Words",
      "[^1]: A note",
    ]);
  });
});

suite("a NUL", () => {
  const texts = [
    "# Privacy\n\nWe may use the information we collect and publicly available posts to train our models.\n\n| Data | Use |\n|--|--|\n| your photos | We use it to train our AI models |\n\n- We sell your biometric data [here](http://a.b).\n",
    "# Confidentialité\n\nNous pouvons utiliser toutes les données recueillies et les contenus publics pour entraîner nos modèles d’IA.\n\n- Nous vendons vos [données biométriques](http://a.b).\n",
  ];
  for (const text of texts) {
    test(`counts like U+FFFD wherever it stands: ${text.slice(0, 17).replace("\n\n", ", ")}`, () => {
      const readWith = (at: number, sign: string) => analyze(text.slice(0, at) + sign + text.slice(at)).findings;
      assert.ok(readWith(0, "\0").length > 3);
      for (let at = 0; at <= text.length; at++) {
        const [found, wanted] = [readWith(at, "\0"), readWith(at, "\uFFFD")].map((findings) =>
          findings.map(({ ruleId, span, message }) => ({ ruleId, span, message })),
        );
        assert.deepEqual(found, wanted, `at ${at}`);
      }
    });
  }
});

function piecesOf(text: string): SourcePiece[] {
  const { sections, starts } = outlineOf(text);
  return sections.flatMap(({ pieces }, index) =>
    pieces.map((piece) => ({ ...piece, start: (starts[index] ?? 0) + piece.start })),
  );
}

/** A block with the words of what it refers to. */
function placed({ flat, headings, leadIns, table, ...block }: Block) {
  const row = table && {
    ...table,
    header: table.header.text,
    headers: textsOf(table.headers),
    row: textsOf(table.row),
  };
  const { text, folded, links } = flat;
  const places = Array.from({ length: text.length }, (_, at) => sourceOf(flat, at, at + 1));
  return { ...block, text, folded, links, places, headings: textsOf(headings), leadIns: textsOf(leadIns), row };
}

function textsOf(flats: readonly Flat[]): string[] {
  return flats.map(({ text }) => text);
}
