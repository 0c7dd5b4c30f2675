import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze, createAnalyzer } from "../rules/index.ts";
import { lines } from "./support.ts";

const rule = "ai-training/unseparated-data";
const comment = `<!-- clauselint-disable-next-line ${rule} -- agreed with counsel -->`;

test("a directive that there is none of does nothing, and that is said", () => {
  for (const [text, said] of [
    [
      `<!-- clauselint-disable-file ${rule} -- agreed -->\nWe train our AI models on your content.`,
      /^There is no clauselint-disable-file: write clauselint-disable-next-line .* clauselint-enable below them/,
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

suite("a suppression of a range", () => {
  const disable = `<!-- clauselint-disable ${rule} -- agreed with counsel -->`;
  const enable = `<!-- clauselint-enable ${rule} -->`;
  const clause = (words: string) => `We train our AI models on your ${words}.`;
  const other = "vague/modal-without-condition";

  /** The words on which a rule still finds something. */
  function leftIn(text: string, ruleId = rule): string[] {
    const { findings } = analyze(text);
    return findings.filter((it) => it.ruleId === ruleId).map(({ span }) => text.slice(span.start, span.end));
  }

  /** What is said of the comments: the words that are flagged, and what is said. */
  function saidOf(text: string): (readonly [string, string])[] {
    const about = analyze(text).findings.filter(({ ruleId }) => ruleId.startsWith("suppression/"));
    return about.map(({ span, message }) => [text.slice(span.start, span.end), message] as const);
  }

  test("covers what stands between its comments, over paragraphs, lists and headings", () => {
    const text = lines(
      ...[clause("content"), "", disable, "", clause("data"), "", "## Also", "", `- ${clause("information")}`, ""],
      ...[enable, "", clause("content")],
    );
    assert.deepEqual(leftIn(text), ["your content", "your content"]);
    assert.deepEqual(saidOf(text), []);
    assert.equal(analyze(text).suppressed.length, 2);
    assert.equal(analyze(text).suppressed[0]?.suppression.reason, "agreed with counsel");
  });

  test("couvre ce qui se trouve entre ses commentaires", () => {
    const phrase = (words: string) => `Nous entraînons nos modèles d'IA avec vos ${words}.`;
    const text = lines(
      ...[
        "# Confidentialité",
        "",
        phrase("contenus"),
        "",
        `<!-- clauselint-disable ${rule} -- vu avec le conseil -->`,
        "",
      ],
      ...[phrase("données"), "", phrase("informations"), "", enable, "", phrase("fichiers")],
    );
    assert.equal(leftIn(text).length, leftIn(text.replace(/<!--.*-->/g, "")).length - 2);
    assert.deepEqual(saidOf(text), []);
  });

  test("goes to the end where it is not ended", () => {
    const text = lines(clause("content"), "", disable, "", clause("data"), "", "# More", "", clause("information"));
    assert.deepEqual(leftIn(text), ["your content"]);
    assert.deepEqual(saidOf(text), []);
  });

  test("covers the named rules only, and each up to where it is enabled", () => {
    const both = `<!-- clauselint-disable ${rule}, ${other} -- agreed -->`;
    const may = (words: string) => `We may train our AI models on your ${words}.`;
    const text = lines(
      ...[both, "", may("content"), "", `<!-- clauselint-enable ${other} -->`, "", may("data"), ""],
      ...["<!-- clauselint-enable -->", "", may("information")],
    );
    assert.deepEqual(leftIn(text), ["your information"]);
    assert.equal(leftIn(text, other).length, 2);
    assert.deepEqual(saidOf(text), []);
  });

  test("ends all of its rule where that is enabled, however often it was disabled", () => {
    const text = lines(
      disable,
      "",
      clause("content"),
      "",
      disable,
      "",
      clause("data"),
      "",
      enable,
      "",
      clause("information"),
    );
    assert.deepEqual(leftIn(text), ["your information"]);
  });

  test("does nothing without a reason, and offers to give one", () => {
    const text = lines(`<!-- clauselint-disable ${rule} -->`, "", clause("content"), "", enable);
    assert.deepEqual(leftIn(text), ["your content"]);
    const { findings } = analyze(text);
    const [finding] = findings.filter(({ ruleId }) => ruleId === "suppression/no-reason");
    assert.match(finding?.message ?? "", /^Say why the rule is ignored here/);
    assert.equal(finding?.fixes[0]?.edits[0]?.replacement, " -- {{the reason}} -->");
    assert.deepEqual(saidOf(text).length, 1);
  });

  for (const [name, text, flagged, said] of [
    ["that finds nothing", lines(disable, "", "We count visits.", "", enable), rule, /finds nothing here/],
    ["that finds something behind its end", lines(disable, "", enable, "", clause("data")), rule, /finds nothing here/],
    [
      "of no rule",
      lines("<!-- clauselint-disable -- agreed -->", "", clause("data")),
      "<!-- clauselint-disable -- agreed -->",
      /^Name the rule/,
    ],
    ["that has no beginning", lines(clause("data"), "", enable), enable, /^No clauselint-disable above is ended here/],
    [
      "that is ended twice",
      lines(disable, "", clause("data"), "", "<!-- clauselint-enable -->", "", "<!-- clauselint-enable -->"),
      "<!-- clauselint-enable -->",
      /^No clauselint-disable above/,
    ],
    [
      "that is ended for another rule too",
      lines(disable, "", clause("data"), "", `<!-- clauselint-enable ${rule}, ${other} -->`),
      other,
      /^No clauselint-disable above/,
    ],
    [
      "sans début",
      lines("Vos données sont à vous. Nous les protégeons.", "", enable),
      enable,
      /^Aucun clauselint-disable plus haut ne prend fin ici/,
    ],
    [
      "whose comment has no end",
      lines(`<!-- clauselint-disable ${rule} -- agreed`, clause("data")),
      "clauselint-disable",
      /no end/,
    ],
  ] as const) {
    test(`is told where it is one ${name}`, () => {
      const [first, ...more] = saidOf(text);
      assert.deepEqual([first?.[0], more], [flagged, []]);
      assert.match(first?.[1] ?? "", said);
    });
  }

  test("goes with its end where it is taken out, unless something else ends there", () => {
    const taken = (text: string) => {
      const [finding] = analyze(text).findings.filter(({ ruleId }) => ruleId === "suppression/unused");
      const edits = finding?.fixes[0]?.edits ?? [];
      return edits
        .toReversed()
        .reduce((made, { span, replacement }) => made.slice(0, span.start) + replacement + made.slice(span.end), text);
    };
    const idle = "We count visits.";
    assert.equal(taken(lines(disable, "", idle, "", enable, "")), lines("", idle, "", ""));
    const both = `<!-- clauselint-enable ${rule}, ${other} -->`;
    const vague = `<!-- clauselint-disable ${other} -- agreed -->`;
    const used = "We may train our AI models on your data.";
    assert.equal(
      taken(lines(vague, used, disable, idle, both)),
      lines(vague, used, idle, `<!-- clauselint-enable ${other} -->`),
    );
    assert.equal(
      taken(lines(vague, used, disable, idle, "<!-- clauselint-enable -->")),
      lines(vague, used, idle, "<!-- clauselint-enable -->"),
    );
  });

  test("means the same as it is typed", () => {
    const analyzer = createAnalyzer();
    const open = lines(disable, "", clause("content"), "", "## Other", "", clause("data"));
    for (const text of [open, `${open}\n\n${enable}\n\n${clause("information")}`, open.replace(disable, ""), open]) {
      const signs = ({ findings, suppressed }: ReturnType<typeof analyze>) => [
        findings.map(({ ruleId, span }) => [ruleId, span]),
        suppressed.map(({ finding }) => finding.span),
      ];
      assert.deepEqual(signs(analyzer(text)), signs(analyze(text)));
    }
  });

  test("takes no longer for thousands of them than they are more", () => {
    const begun = performance.now();
    analyze(`${`${disable}\n\n`.repeat(4000)}${clause("data")}\n\n${`${enable}\n\n`.repeat(4000)}`);
    assert.ok(performance.now() - begun < 20_000);
  });
});
