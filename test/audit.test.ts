import assert from "node:assert/strict";
import { test } from "node:test";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { analyze, auditHtml, auditMarkdown, type Practice } from "../rules/index.ts";
import { auditReport } from "../rules/views/audit.ts";
import { createLineCounter, quote } from "../rules/views/quote.ts";
import { languages, sample, sampleOf, sampleText } from "./audit-sample.ts";

const english = { fileName: "larkmere-privacy.md", language: "en" } as const;
const verdict =
  (...wanted: readonly string[]) =>
  (practice: Practice) =>
    practice.topic !== "ai-use" && practice.speechAct === "assertion" && wanted.includes(practice.separation.verdict);

const headlines: readonly {
  readonly name: string;
  readonly kept: (practice: Practice) => boolean;
  readonly en: string;
  readonly fr: string;
}[] = [
  {
    name: "some unseparated",
    kept: () => true,
    en: "2 of 5 clauses do not separate public from private data",
    fr: "2 clauses sur 5 ne séparent pas données publiques et données privées",
  },
  {
    name: "all separated",
    kept: verdict("adequate", "not-applicable"),
    en: "Every clause tells public and private data apart",
    fr: "Chaque clause distingue les données publiques des données privées",
  },
  {
    name: "all kept out",
    kept: verdict("not-applicable"),
    en: "Every clause about AI training and biometric data says no",
    fr: "Toutes les clauses sur l’entraînement d’IA et la biométrie disent non",
  },
  {
    name: "a question only",
    kept: ({ speechAct }) => speechAct === "question",
    en: "No clause about AI training or biometric data was found",
    fr: "Aucune clause sur l’entraînement d’IA ou la biométrie n’a été trouvée",
  },
  {
    name: "nothing at all",
    kept: () => false,
    en: "No clause about AI training or biometric data was found",
    fr: "Aucune clause sur l’entraînement d’IA ou la biométrie n’a été trouvée",
  },
];

for (const { name, kept, ...expected } of headlines) {
  for (const language of languages) {
    test(`the headline for ${name}, in ${language}`, () => {
      const page = auditHtml(sampleOf(kept), { ...english, language });
      assert.equal(/<h1>(.*)<\/h1>/.exec(page)?.[1], expected[language]);
      assert.match(auditMarkdown(sampleOf(kept), { ...english, language }), new RegExp(`^# ${expected[language]}\n`));
    });
  }
}

test("one clause in one group reads in the singular", () => {
  const page = auditHtml(sampleOf(verdict("unseparated")), english);
  assert.match(page, /<h1>2 of 2 clauses do not/);
  const one = sampleOf((practice) => practice.separation.case === "mixed");
  assert.match(
    auditHtml(one, english),
    /<h1>The one clause that uses data does not separate public from private<\/h1>/,
  );
});

test("tells which data goes into which use, and what is kept out", () => {
  const flows = auditReport(sample, english).flows.map(
    (it) => `${it.audience} > ${it.topic}: ${it.count} ${it.standing}`,
  );
  assert.deepEqual(flows, [
    "public > ai-training: 1 unseparated",
    "public > ai-training: 1 separated",
    "private > ai-training: 1 separated",
    "private > ai-training: 3 kept-out",
    "private > ai-use: 1 not-judged",
    "named > biometric: 1 separated",
    "not-told > ai-training: 1 unseparated",
    "not-told > biometric: 1 unseparated",
  ]);
});

test("draws every flow as a band as wide as its count, and says the same in words and in a table", () => {
  const page = auditHtml(sample, english);
  const drawing =
    /<svg class="flows" role="img" aria-labelledby="flows-title flows-text"[\s\S]*?<desc id="flows-text">(.*?)<\/desc>[\s\S]*?<\/g>\n<\/svg>/.exec(
      page,
    );
  assert.ok(drawing);
  const { flows } = auditReport(sample, english);
  const bands = [
    ...drawing[0].matchAll(/class="band" d="M\S+ ([\d.]+)C[^V]*V([\d.]+)C\S+ \S+ \S+ \S+ \S+ ([\d.]+)Z"/g),
  ];
  const thicknesses = bands.map((band) => Math.round((Number(band[3]) - Number(band[1])) * 10) / 10);
  const unit = thicknesses[0] ?? 0;
  assert.ok(unit > 0);
  assert.deepEqual(
    thicknesses,
    flows.map(({ count }) => count * unit),
  );
  assert.equal(drawing[1]?.split(". ").length, flows.length);
  assert.match(drawing[1] ?? "", /Private data into AI training: 3 kept out\./);
  const numbers = [...(/<tbody>[\s\S]*?<\/tbody>/.exec(page)?.[0].matchAll(/<\/svg>(\d+ [a-z ]+)<\/span>/g) ?? [])];
  assert.equal(numbers.length, flows.length);
});

test("shows every finding once, with the clause that it is about", () => {
  const report = auditReport(sample, english);
  const shown = report.topics
    .flatMap(({ groups }) => groups.flatMap(({ entries }) => entries))
    .filter(({ findings }) => findings.length);
  assert.deepEqual(
    shown.map(({ quoted, findings }) => [
      quoted
        .map(({ text }) => text)
        .join("")
        .slice(0, 20),
      ...findings.map(({ ruleId }) => ruleId),
    ]),
    [
      ["We may use the infor", "ai-training/public-private-mixed", "ai-training/vague-purpose"],
      ["We may process biome", "biometric/unspecified-identifier"],
    ],
  );
  assert.deepEqual(
    report.elsewhere.map(({ finding, place }) => [finding.ruleId, place.line]),
    [["draft/unfilled-placeholder", 27]],
  );
  for (const { ruleId } of sample.findings)
    assert.equal(auditHtml(sample, english).split(`<code>${ruleId}</code>`).length, 2, ruleId);
});

test("shows a finding in another cell of the row with the practice whose data it is about", () => {
  const [row, ...others] = sample.policy.clauses;
  const [finding] = sample.findings;
  const label = row?.practices[0]?.predicate;
  assert.ok(row && finding && label);
  const policy = { ...sample.policy, clauses: [{ ...row, ...label, kind: "cell" as const }, ...others] };
  const report = auditReport({ ...sample, policy, findings: [finding] }, english);
  const [worst] = report.topics[0]?.groups[0]?.entries ?? [];
  assert.deepEqual(worst?.findings, [finding]);
  assert.deepEqual(report.elsewhere, []);
});

test("shows what the author set aside, with the reason", () => {
  for (const text of [auditHtml(sample, english), auditMarkdown(sample, english)]) {
    assert.match(text, /vague\/open-condition/);
    assert.match(text, /counsel asked for this wording/);
  }
});

for (const language of languages) {
  test(`the page in ${language} is safe and sound`, () => {
    const hostile = { fileName: `"><img src=x onerror="alert(1)">.md`, language };
    const page = auditHtml(sample, hostile);
    assert.match(page, new RegExp(`^<!DOCTYPE html>\n<html lang="${language}">`));
    assert.doesNotMatch(page, /<script|<img|\son\w+="|\sstyle="|javascript:|undefined|\[object/i);
    assert.match(page, /&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt;\.md<\/title>/);
    assert.match(page, /direct messages &amp; drafts/);
    // What a viewer relies on to put its own policy and script in.
    assert.equal(page.split("<style>").length, 2);
    assert.equal(page.split("</body>").length, 2);
    assert.match(
      page,
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
    );

    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((it) => it[1] ?? "");
    assert.equal(new Set(ids).size, ids.length, "ids are unique");
    for (const [, target] of page.matchAll(/(?:href="#|aria-labelledby=")([^" ]+)/g))
      assert.ok(ids.includes(target ?? ""), `#${target}`);
    for (const [link] of page.matchAll(/<a [^>]*data-start[^>]*>/g)) assert.match(link, /href="#.*aria-label="/);
  });
}

test("every entry leads to its words in the text", () => {
  const page = auditHtml(sample, english);
  const places = [
    ...page.matchAll(/<article id="[^"]*">\n.*data-start="(\d+)" data-end="(\d+)" aria-label="Go to line (\d+)/g),
  ];
  assert.equal(places.length, 8);
  const words = places.map((it) => sampleText.slice(Number(it[1]), Number(it[2])));
  for (const { text } of sample.policy.clauses.filter(({ practices }) => practices[0]?.topic !== "ai-use"))
    assert.ok(words.includes(text), text);
  assert.deepEqual(
    places.map((it) => it[3]),
    ["5", "7", "14", "11", "12", "18", "22", "24"],
  );
});

test("numbers the sources by first mention, and lists each once", () => {
  const page = auditHtml(sample, english);
  const titles = [...page.matchAll(/<li id="source-(\d+)"><a href="https:\/\/[^"]+">/g)].map((it) => it[1]);
  assert.deepEqual(titles, ["1", "2", "3"]);
});

for (const language of languages) {
  test(`the Markdown in ${language} keeps the policy's words as words`, () => {
    const document = auditMarkdown(sample, { fileName: "a*b_[c]<d>.md", language });
    const tree = unified().use(remarkParse).use(remarkGfm).parse(document);
    const kinds = new Set<string>();
    const words: string[] = [];
    visit(tree);
    assert.ok(!kinds.has("html"), "no HTML of the policy comes through");
    assert.ok(kinds.has("table"));
    assert.ok(words.includes("a*b_[c]<d>.md"));
    assert.match(words.join(""), /direct messages & drafts/);

    function visit(node: {
      readonly type: string;
      readonly value?: string;
      readonly children?: readonly object[];
    }): void {
      kinds.add(node.type);
      if (node.value) words.push(node.value);
      for (const child of node.children ?? []) visit(child as typeof node);
    }
  });
}

const quotations: readonly (readonly [markdown: string, plain: string])[] = [
  ["**We may** use [your content](https://a.example/(b)) to _train_ it", "We may use your content to train it"],
  ["a snake_case name and 2 \\* 3 &amp; more&nbsp;so", "a snake_case name and 2 * 3 & more\u00A0so"],
  ["one<br>two <b>three</b>\n> four", "one two three four"],
  ["see [terms][1] and `code`", "see terms and code"],
  ["an 🙂 emoji and {{a blank}}", "an 🙂 emoji and {{a blank}}"],
];

for (const [markdown, plain] of quotations) {
  test(`quotes ${JSON.stringify(markdown)} without its Markdown`, () => {
    const pieces = quote(markdown, { start: 0, end: markdown.length }, []);
    assert.equal(pieces.map(({ text }) => text).join(""), plain);
  });
}

test("marks the words of findings, also where they begin inside a link or overlap", () => {
  const text = "We use [your content](x) and more.";
  const [first] = sample.findings;
  assert.ok(first);
  const at = (start: number, end: number) => ({ ...first, span: { start, end } });
  const pieces = quote(text, { start: 0, end: text.length }, [at(13, 28), at(8, 20)]);
  assert.deepEqual(
    pieces.map(({ text: words, mark }) => [words, mark]),
    [
      ["We use ", undefined],
      ["your content", "error"],
      [" and", "error"],
      [" more.", undefined],
    ],
  );
});

test("counts lines as editors do", () => {
  const lineOf = createLineCounter("a\r\nb\rc\n\nd");
  assert.deepEqual([0, 2, 3, 5, 7, 8, 99].map(lineOf), [1, 1, 2, 3, 4, 5, 5]);
});

test("reports what the linter reads, from text to page", () => {
  const text = "# Privacy\n\nWe may use your information and public posts to train our AI models.\n";
  const analysis = analyze(text);
  const page = auditHtml(analysis, english);
  assert.match(page, /<h1>The one clause that uses data does not separate public from private<\/h1>/);
  for (const { ruleId } of analysis.findings) assert.ok(page.includes(ruleId), ruleId);
});
