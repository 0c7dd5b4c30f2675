import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFully } from "../rules/core/markdown/parse.ts";
import {
  type Analysis,
  analyze,
  auditHtml,
  auditMarkdown,
  csvRows,
  inLanguage,
  type Options,
  type Practice,
} from "../rules/index.ts";
import { auditReport, entriesOf } from "../rules/views/audit/audit.ts";
import { layOut, tagWidth } from "../rules/views/audit/layout.ts";
import { verdictsOf } from "../rules/views/audit/text.ts";
import { auditWords } from "../rules/views/wording/facts.ts";
import { createLineCounter } from "../rules/views/wording/locate.ts";
import { emphasised, escaped } from "../rules/views/wording/markdown.ts";
import { quote } from "../rules/views/wording/quote.ts";
import { languages, sample, sampleOf, sampleText } from "./audit-sample.ts";
import { otherPolicies, policies } from "./whole-policies.ts";

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
    en: "1 of 3 clauses on AI training does not separate public from private data",
    fr: "1 des 3 clauses sur l’entraînement d’IA ne sépare pas les données publiques des données privées",
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
    en: "Every clause on AI training says no",
    fr: "Toutes les clauses sur l’entraînement d’IA disent non",
  },
  {
    name: "a question only",
    kept: ({ speechAct }) => speechAct === "question",
    en: "What is said about AI training or biometric data promises nothing",
    fr: "Ce qui est dit de l’entraînement d’IA ou de la biométrie n’engage à rien",
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
      assert.equal(/<h1>(.*)<\/h1>/.exec(page)?.[1], inLanguage(expected, language));
      assert.match(
        auditMarkdown(sampleOf(kept), { ...english, language }),
        new RegExp(`^# ${inLanguage(expected, language)}\n`),
      );
    });
  }
}

test("a clause that leaves untold what a law asks for is not told as all well", () => {
  const text = "We create a face template from your selfie to verify your identity and destroy it after 30 days.";
  const headline = (options: Options) => verdictsOf(auditReport(analyze(text, options), english));
  assert.deepEqual(headline({}), ["Every clause on biometric data says what is measured and from what"]);
  assert.deepEqual(headline({ profiles: ["bipa"] }), ["The one clause on biometric data leaves a point open"]);
});

test("the verdict on each topic is told, the worse first, and one clause in the singular", () => {
  const report = (keep: (practice: Practice) => boolean) => verdictsOf(auditReport(sampleOf(keep), english));
  assert.deepEqual(report(verdict("unseparated")), [
    "The one clause on AI training does not separate public from private data",
    "The one clause on biometric data leaves the trait or its source unnamed",
  ]);
  assert.deepEqual(
    report(
      (it) => verdict("adequate", "not-applicable")(it) && (it.topic === "ai-training" || it.stance !== "does-not"),
    ),
    ["Every clause tells public and private data apart"],
  );
  assert.deepEqual(
    report((it) => it.topic === "biometric" || verdict("not-applicable")(it)),
    ["1 of 2 clauses on biometric data leaves the trait or its source unnamed", "Every clause on AI training says no"],
  );
  assert.match(auditHtml(sample, english), /<p class="verdict">1 of 2 clauses on biometric data leaves [^<]*\.<\/p>/);
});

test("what stands better, but not well, is part of the verdict", () => {
  const text = "We train our models on your data.\n\nWe train our models on publicly available posts.\n";
  assert.deepEqual(verdictsOf(auditReport(analyze(text), english)), [
    "1 of 2 clauses on AI training does not separate public from private data, and 1 only in part",
  ]);
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
  const { flows } = auditReport(sample, english);
  for (const size of ["wide", "narrow"]) {
    const drawing = new RegExp(
      `<svg class="flows ${size}" role="img"[\\s\\S]*?<desc id="flows-${size}-text">(.*?)</desc>[\\s\\S]*?</g>\n</svg>`,
    ).exec(page);
    assert.ok(drawing);
    const widths = [
      ...drawing[0].matchAll(/class="band" d="M[\d.]+,([\d.]+)C.*?L[\d.]+,([\d.]+)C[^"]*?,([\d.]+)Z"/g),
    ].map(([, , , last = 0], at, all) => Math.abs(Number(last) - Number(all[at]?.[1])));
    const unit = (widths[0] ?? 0) / (flows[0]?.count ?? 1);
    assert.ok(unit > 0);
    assert.equal(widths.length, flows.length);
    for (const [at, { count }] of flows.entries()) assert.ok(Math.abs((widths[at] ?? 0) - count * unit) < 0.3);
    assert.deepEqual(
      drawing[1],
      flows
        .map(({ audience, topic, count, standing }) => {
          const { picture, topics, tally } = auditWords.en;
          return picture.into(picture.audiences[audience], topics[topic], tally(count, standing));
        })
        .join(" "),
    );
    assert.match(drawing[1] ?? "", /Private data into AI training: 3 kept out\./);
  }
  const table = /<details id="numbers">[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(page)?.[1] ?? "";
  assert.equal([...table.matchAll(/<\/svg>(\d+ [a-z ]+)<\/span>/g)].length, flows.length);
});

test("a flow that is kept out stops before its use, and a use that nothing reaches is empty", () => {
  const text =
    "We do not use your private messages to train our models. We use your public posts to recommend with AI.";
  const { flows } = auditReport(analyze(text), english);
  const { bands, uses } = layOut(flows, { width: 720, left: 180, right: 180, padding: 20, top: 8 });
  const [training] = uses;
  const kept = bands.find(({ flow }) => flow.standing === "kept-out");
  assert.ok(kept?.stop && training);
  assert.equal(training.key, "ai-training");
  assert.equal(training.barred, training.height);
  assert.ok(kept.stop.x + kept.stop.width < training.x);
  assert.ok(bands.filter(({ stop }) => stop).every(({ flow }) => flow.standing === "kept-out"));
});

test("data that others gave is a source of its own, where the clause says so", () => {
  const text = "We train our models on data we buy from data brokers. We train our models on your messages.";
  const flows = auditReport(analyze(text), english).flows.map(({ audience, count }) => `${audience} ${count}`);
  assert.deepEqual(flows, ["private 1", "others 1"]);
  assert.match(auditHtml(analyze(text), english), />Data from third parties<\/text>/);
});

test("marks and numbers of thin bands do not cover each other", () => {
  const standing = ["unseparated", "partial", "unknown", "separated", "kept-out"] as const;
  const flows = (["public", "private", "not-told"] as const).flatMap((audience) =>
    standing.map((it, at) => ({ audience, topic: "ai-training", standing: it, count: at === 0 ? 60 : 1 }) as const),
  );
  for (const room of [
    { width: 670, left: 204, right: 156, padding: 22, top: 8 },
    { width: 360, left: 0, right: 0, padding: 36, top: 26 },
  ]) {
    const tags = layOut(flows, room).bands.map(({ tag, flow }) => ({ ...tag, width: tagWidth(flow.count) }));
    const covered = tags.filter((a, at) =>
      tags.some((b, other) => other > at && Math.abs(a.y - b.y) < 18 && a.x < b.x + b.width && b.x < a.x + a.width),
    );
    assert.deepEqual(covered, []);
  }
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
  const page = auditHtml(sample, english);
  for (const { ruleId } of sample.findings)
    assert.equal(
      [...page.matchAll(/<li class="finding [^>]*>[\s\S]*?<code>(.*?)<\/code>/g)].filter((it) => it[1] === ruleId)
        .length,
      1,
    );
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
    ...page.matchAll(
      /<(?:article|li) id="(?:good-)?clause-[^>]*>\n?<(?:h4|p) class="where">.*?data-start="(\d+)" data-end="(\d+)" aria-label="Go to line (\d+)/g,
    ),
  ];
  const words = places.map((it) => sampleText.slice(Number(it[1]), Number(it[2])));
  for (const { text } of sample.policy.clauses) assert.ok(words.includes(text), text);
  assert.deepEqual(
    places.map((it) => it[3]),
    ["5", "22", "7", "14", "11", "12", "24", "18", "16"],
  );
});

test("a clause keeps its name while its words or another section change", () => {
  const text = "# Privacy\n\n## Crew\n\nAll is well.\n\n## Models\n\nWe train our models on your data.\n";
  const ids = (policy: string) =>
    auditReport(analyze(policy), english).topics.flatMap(({ groups }) =>
      groups.flatMap(({ entries }) => entries.map(({ id }) => id)),
    );
  assert.deepEqual(ids(text), ["clause-models-1"]);
  assert.deepEqual(ids(text.replace("your data", "your messages")), ["clause-models-1"]);
  assert.ok(ids(text.replace("All is well.", "We train our models on your posts.")).includes("clause-models-1"));
});

test("says of words that promise nothing that they do, and leads to no table of them", () => {
  const question = analyze("# Privacy\n\nDo you train AI models on my messages?\n");
  const page = auditHtml(question, english);
  assert.match(page, /<h1>What is said about AI training or biometric data promises nothing<\/h1>/);
  for (const [, id] of page.matchAll(/href="#([^"]*)"/g)) assert.ok(page.includes(`id="${id}"`), id);
  assert.match(auditHtml(question, { ...english, language: "fr" }), /<h1>[^<]+ n’engage à rien<\/h1>/);
});

test("counts at the top what is decided elsewhere, where anything is", () => {
  const text =
    "# Privacy\n\nThe data that we train our AI models on is listed in our [model card](https://a.example).\n";
  const tiles = (of: Analysis) => [...auditHtml(of, english).matchAll(/<span class="count">(\d+)<\/span>/g)].length;
  assert.equal(auditReport(analyze(text), english).counts.unknown, 1);
  assert.equal(tiles(analyze(text)), 5);
  assert.equal(tiles(analyze("# Privacy\n\nWe train our AI models on your messages.\n")), 4);
});

test("quotes a comment that a finding is about as it is written", () => {
  const comment = "<!-- clauselint-disable-next-line ai-training/no-choice -->";
  const analysis = analyze(`# Privacy\n\n${comment}\nWe train our AI models on your messages.\n`);
  assert.ok(auditHtml(analysis, english).includes(comment.replace("<", "&lt;").replace(">", "&gt;")));
  assert.ok(auditMarkdown(analysis, english).includes(`> ${escaped(comment)}\n`));
  assert.match(csvRows(analysis, english), /<!-- clauselint-disable-next-line/);
});

test("the Markdown says too by which laws it was judged, and where AI is used without training", () => {
  const text = "# Privacy\n\nWe use AI to answer your questions with your messages.\n";
  const options = { ...english, judgedBy: { profiles: ["gdpr", "bipa"], chosen: "for-this-report" } } as const;
  const document = auditMarkdown(analyze(text), options);
  assert.match(document, /^Judged for: European Union.* · Illinois.*[^.] \(chosen for this report only/m);
  assert.match(document, /## AI use without training \(1\)\n\n.*\n\n- Line 3: We use AI to answer/);
});

test("tells the words that decided one from the other", () => {
  const text =
    "# Privacy\n\nWe train our AI models on all your content. We do not use private messages or drafts to train models.\n";
  const page = auditHtml(analyze(text), english);
  assert.match(page, /“private messages” \(<a [^>]*>line 3<\/a>\), “drafts” \(<a [^>]*>line 3<\/a>\)\./);
});

test("numbers the sources by first mention, and lists each once", () => {
  const page = auditHtml(sample, english);
  const titles = [...page.matchAll(/<li id="source-(\d+)"><a href="https:\/\/[^"]+" lang="en">/g)].map((it) => it[1]);
  assert.deepEqual(titles, ["1", "2", "3"]);
});

test("names a source by its French title in a French report, and tells which it has in English only", () => {
  const page = auditHtml(sample, { ...english, language: "fr" });
  assert.match(page, /<a href="[^"]+" lang="fr">Groupe de travail «\u00A0Article 29\u00A0», Lignes directrices/);
  assert.match(page, /<a href="[^"]+" lang="en">Illinois Biometric Information Privacy Act/);
  assert.doesNotMatch(auditMarkdown(sample, english), /Groupe de travail/);
});

for (const language of languages) {
  test(`the Markdown in ${language} keeps the policy's words as words`, () => {
    const document = auditMarkdown(sample, { fileName: "a*b_[c]<d>.md", language });
    const blocks = parseFully(document, "first");
    const kinds = new Set<string>();
    const words: string[] = [];
    for (const block of blocks) visit(block);
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

/** What the words are after they were written as Markdown, with marks around, and read again. */
function readAgain(markdown: string): { readonly words: string; readonly marked: string } {
  const read = (node: object): string =>
    "value" in node ? String(node.value) : "children" in node ? (node.children as object[]).map(read).join("") : "";
  const [item] = parseFully(`- ${markdown}`, "later");
  assert.ok(item?.type === "list" && item.children.length === 1 && item.children[0]?.children.length === 1, markdown);
  const inline = item.children[0]?.children[0];
  assert.ok(inline?.type === "paragraph", markdown);
  const strong = inline.children.find(({ type }) => type === "strong" || type === "delete");
  return { words: read(inline), marked: strong ? read(strong) : "" };
}

for (const words of [
  "1. Privacy | terms.md",
  "+ more - less",
  "*a* _b_ `c` [d](e) <f> &amp; ~~g~~ {h} \\ ![i](j)",
  "# a & b",
  "see https://a.example/b_c*d and www.b_c.example",
])
  test(`Markdown leaves ${words} as it is`, () => {
    assert.equal(readAgain(escaped(words)).words, words);
    assert.equal(readAgain(emphasised(words, "**")).words, words);
  });

test("Markdown has one line of words that were on several, whatever ends them", () => {
  for (const end of ["\n", "\r\n", "\r"]) assert.equal(escaped(`one${end} two`), "one two");
});

for (const [text, marked] of [
  ["may train", "may train"],
  [", and", "and"],
  ["(all your content)", "all your content"],
  ["“IA”", "IA"],
  ["…", ""],
  [",", ""],
] as const)
  test(`the marks around ${text} are marks to Markdown too, between letters as between blanks`, () => {
    for (const beside of ["a", " "])
      assert.deepEqual(readAgain(`a${beside}${emphasised(text, "~~")}${beside}a`), {
        words: `a${beside}${text}${beside}a`,
        marked,
      });
  });

const quotations: readonly (readonly [markdown: string, plain: string])[] = [
  ["**We may** use [your content](https://a.example/(b)) to _train_ it", "We may use your content to train it"],
  ["a snake_case name and 2 \\* 3 &amp; more&nbsp;so", "a snake_case name and 2 * 3 & more\u00A0so"],
  ["one<br>two <b>three</b>\n> four", "one two three four"],
  ["see [terms][1] and `code`", "see terms and code"],
  ["no ~~further~~ use for ~30 days", "no further use for ~30 days"],
  ["one\rtwo\r> three", "one two three"],
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
  assert.match(page, /<h1>The one clause on AI training does not separate public from private data<\/h1>/);
  for (const { ruleId } of analysis.findings) assert.ok(page.includes(ruleId), ruleId);
});

test("shows no clause as amber or red without a finding that says what is missing, there or where the same is told", () => {
  let elsewhere = 0;
  for (const text of [...policies, ...otherPolicies()]) {
    const analysis = analyze(text);
    for (const entry of entriesOf(auditReport(analysis, english))) {
      if (entry.standing !== "partial" && entry.standing !== "unseparated") continue;
      const { findings, toldElsewhere, clause } = entry;
      // A finding that joins the cells of a row stands at the first of the practices that it is about.
      const beside = analysis.findings.some(({ span }) => span.start < clause.span.end && clause.span.start < span.end);
      assert.ok(findings.length + toldElsewhere.length > 0 || beside, `${entry.standing}: ${clause.text}`);
      if (findings.length === 0) elsewhere++;
    }
  }
  assert.ok(elsewhere > 0, "none is told elsewhere");
});

test("leads from a clause to the finding that says the same of another", () => {
  const text = "We keep the voiceprint from your calls.\n\nWe keep the voiceprint from your video messages, too.\n";
  const analysis = analyze(text);
  const message = "Nothing says how long this data (“voiceprint”) is kept.";
  assert.equal(analysis.findings.filter((it) => it.message.startsWith(message)).length, 1);
  assert.ok(auditHtml(analysis, english).includes(`line 1</a>: <span lang="en">${message}`));
  assert.ok(auditMarkdown(analysis, english).includes(`As at line 1: ${message}`));
});
