import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import {
  analyze,
  type ChangeKind,
  type Comparison,
  compare,
  compareDocument,
  comparePage,
  compareReport,
  inLanguage,
  type Language,
} from "../rules/index.ts";
import { compareWords } from "../rules/views/compare/words.ts";
import { type CompareResult, compareRequest } from "../server/session/protocol.ts";
import { type CompareCase, comparedInEnglish, comparedInFrench } from "./cases/compare.ts";
import { bundledCommandLine, folderForTests } from "./command-line.ts";
import fc, { runs } from "./random.ts";
import { startSession } from "./session.ts";
import { corpusFolder, policiesInCorpus } from "./snapshot.ts";
import { french } from "./support.ts";

const titles = { en: "# Privacy Policy\n\n## Data\n\n", fr: "# Politique de confidentialité\n\n## Données\n\n" };

/** Both versions of a case, each as a policy. */
function versionsOf({ before, after }: CompareCase, language: Language): { before: string; after: string } {
  const set = (text: string) => inLanguage(titles, language) + (language === "fr" ? french(text) : text);
  return { before: set(before), after: set(after) };
}

function compared(before: string, after: string): Comparison {
  return compare(analyze(before), analyze(after));
}

/** A comparison in the form of the cases. */
function told({ changes }: Comparison): string[] {
  return changes.map(({ kind, facts }) =>
    `${kind}: ${facts.map(({ direction, change }) => `${direction} ${change}`).join(", ")}`.trim(),
  );
}

for (const [language, cases] of [
  ["en", comparedInEnglish],
  ["fr", comparedInFrench],
] as const) {
  suite(`what changed (${language})`, () => {
    for (const it of cases) {
      test(`${it.before} → ${it.after}`, () => {
        const { before, after } = versionsOf(it, language);
        assert.deepEqual(told(compared(before, after)), it.changes);
      });
    }

    test("every change is told in a sentence, with words that stand in the texts", () => {
      for (const it of cases) {
        const { before, after } = versionsOf(it, language);
        for (const { facts } of compared(before, after).changes) {
          for (const { change, direction, ...words } of facts) {
            assert.ok(compareWords[language].facts[change][direction], `${change} ${direction}`);
            const places = [
              [before, words.before],
              [after, words.after],
            ] as const;
            for (const [text, phrases] of places) {
              for (const { span } of phrases) assert.ok(text.slice(span.start, span.end).trim(), change);
            }
          }
        }
      }
    });

    test("read the other way round, what was lost is gained", () => {
      for (const it of cases) {
        const { before, after } = versionsOf(it, language);
        const there = told(compared(before, after)).map(mirrored).sort();
        assert.deepEqual(told(compared(after, before)).sort(), there, `${it.before} → ${it.after}`);
      }
    });
  });
}

const opposites: Readonly<Record<string, string>> = {
  "promise-gone": "new-promise",
  "new-promise": "promise-gone",
  "new-permission": "permission-gone",
  "permission-gone": "new-permission",
  weakened: "strengthened",
  strengthened: "weakened",
  "certainty-less": "certainty-more",
  "certainty-more": "certainty-less",
};

function mirrored(line: string): string {
  return line.replace(/[a-z-]+/g, (word) => opposites[word] ?? word);
}

const policies = policiesInCorpus().map((name) => {
  const text = readFileSync(join(corpusFolder, name), "utf8").replaceAll("\r\n", "\n");
  return { name, text, analysis: analyze(text) };
});

suite("nothing changed", () => {
  for (const { name, text, analysis } of policies) {
    /** What is told of the policy once it is written otherwise. */
    const since = (later: string): string[] => told(compare(analysis, analyze(later)));

    test(`${name}: against itself`, () => {
      const { changes, unchanged, moved } = compare(analysis, analyze(text));
      assert.deepEqual([changes, moved], [[], 0]);
      if (analysis.policy.clauses.some(({ practices }) => practices.some(({ topic }) => topic === "ai-training"))) {
        assert.ok(unchanged > 0);
      }
    });

    test(`${name}: with its sections in another order`, () => {
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat(99)), (numbers) => {
          assert.deepEqual(since(reordered(text, numbers)), []);
        }),
        runs(2),
      );
    });

    test(`${name}: with other sentences between its sections`, () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...unrelated), { minLength: 8, maxLength: 8 }), (sentences) => {
          let count = 0;
          const later = text.replace(/\n\n(?=## )/g, () => `\n\n${sentences[count++ % 8]}\n\n`);
          assert.deepEqual(since(later), []);
        }),
        runs(2),
      );
    });

    test(`${name}: with its lines wrapped and its list marks otherwise`, () => {
      assert.deepEqual(since(text.replace(/^(\s*)- /gm, "$1* ").replace(/\n\n/g, "\n\n\n")), []);
      assert.deepEqual(since(text.replaceAll("\n", "\r\n")), []);
    });

    test(`${name}: with words in bold`, () => {
      const bold = text.replace(/(?<=^[A-ZÉÀ][^|\n*_`[\]<>]* )(our|your|nos|vos) (?=[a-zé])/gm, "**$1** ");
      assert.deepEqual(since(bold), []);
    });
  }

  test("nor in a policy that says nothing, or is nothing", () => {
    const nothing = { changes: [], unchanged: 0, moved: 0, pairs: [] };
    assert.deepEqual(compared("", ""), nothing);
    assert.deepEqual(compared("# Privacy\n\nWe count visits.", "# Privacy\n\nWe count clicks."), nothing);
  });
});

const unrelated = [
  "Our offices are closed on public holidays.",
  "Please keep a copy of this document for your records.",
  "Questions about invoices go to our billing desk.",
  "Le service client répond du lundi au vendredi.",
  "Nos bureaux ont déménagé au printemps.",
];

/** The second-level sections of a text in another order. @param numbers decide on it */
function reordered(text: string, numbers: fc.Stream<number>): string {
  const [head = "", ...sections] = text.split(/^(?=## )/m);
  const keyed = sections.map((section) => ({ section: `${section.trimEnd()}\n\n`, key: numbers.next().value ?? 0 }));
  return (
    head +
    keyed
      .sort((a, b) => a.key - b.key)
      .map(({ section }) => section)
      .join("")
  );
}

suite("a clause that moved", () => {
  const training = "We train our models on your reviews.";

  test("is counted, and is no change", () => {
    const before = `# Privacy\n\n## Models\n\n${training}\n\n## Rights\n\nWrite to us.\n`;
    const after = `# Privacy\n\n## Rights\n\nWrite to us. ${training}\n`;
    const { pairs, ...told } = compared(before, after);
    assert.deepEqual(told, { changes: [], unchanged: 1, moved: 1 });
    assert.deepEqual(
      pairs.map((pair) => [pair.before?.text, pair.after?.text]),
      [[training, training]],
    );
  });
});

suite("the report", () => {
  const before = `${titles.en}We do not train our models on your <b>messages</b>. We train our models on your reviews & photos.\n`;
  const later = `${titles.en}We may train our models on your <b>messages</b>. We train our models on your reviews & photos.\n`;
  const options = { fileName: "a<b>.md", before: "3 March 2026", language: "en" } as const;
  const report = compareReport(analyze(before), analyze(later), options);

  test("says in one line what it comes to, and with what it was compared", () => {
    assert.equal(report.headline, "1 clause weakened");
    assert.equal(report.summary, "Compared with 3 March 2026. 1 clause says the same as before.");
    assert.deepEqual(
      report.groups.map(({ name }) => name),
      ["loses"],
    );
  });

  test("marks the words that came and went, and gives back each version whole", () => {
    const [entry] = report.groups.flatMap(({ entries }) => entries);
    const words = (side: "before" | "after", differing: boolean) =>
      entry?.[side]?.pieces
        .filter(({ differs }) => differs || !differing)
        .map(({ text }) => text)
        .join("");
    assert.equal(words("before", true), "do not");
    assert.equal(words("after", true), "may");
    assert.equal(words("before", false), "We do not train our models on your messages.");
    assert.equal(words("after", false), "We may train our models on your messages.");
  });

  test("is a page that stands alone, with everything escaped", () => {
    const page = comparePage(report);
    for (const once of [/<meta http-equiv="Content-Security-Policy"/g, /<style>/g, /<main/g, /<\/main>/g]) {
      assert.equal(page.match(once)?.length, 1, String(once));
    }
    assert.doesNotMatch(page, /<script|<b>\.md|\son\w+=|\sstyle=/);
    assert.match(page, /a&lt;b&gt;\.md since 3 March 2026/);
    assert.match(page, /We <del>do not<\/del> train/);
    assert.match(page, /We <ins>may<\/ins> train/);
    const start = titles.en.length;
    assert.match(page, new RegExp(`data-start="${start}" data-end="\\d+" aria-label="Go to line 5 of the policy"`));
    assert.match(page, new RegExp(`data-start="${start}" data-end="\\d+" data-side="before"`));
  });

  test("is Markdown that shows the same", () => {
    const document = compareDocument(report);
    assert.match(document, /^# 1 clause weakened\n/);
    assert.match(document, /> We ~~do not~~ train our models/);
    assert.match(document, /> We \*\*may\*\* train our models/);
    assert.match(document, /- \*\*Weaker\*\* What was ruled out may now take place\.\n/);
    assert.ok(document.endsWith("is no promise.\n"));
  });

  test("quotes the sentence of words that stand elsewhere", () => {
    const optOut = "You can opt out in your settings.";
    const clause = `${titles.en}We train our models on your chats.`;
    const { groups } = compareReport(analyze(`${clause} ${optOut}\n`), analyze(`${clause}\n`), options);
    const quoted = [[optOut]];
    assert.deepEqual(
      groups[0]?.entries[0]?.sentences.map((it) => it.before),
      quoted,
    );
    const windows = (text: string) => analyze(text.replaceAll("\n", "\r\n"));
    const [group] = compareReport(
      windows(`${clause}\n\n${optOut}\n\nWrite to us.\n`),
      windows(`${clause}\n`),
      options,
    ).groups;
    assert.deepEqual(
      group?.entries[0]?.sentences.map((it) => it.before),
      quoted,
    );
  });

  test("quotes a sentence that goes over lines, and no more of a list than the item", () => {
    const clause = `${titles.en}We train our models on your chats.\n`;
    const quotedOf = (offer: string) =>
      compareReport(analyze(`${clause}${offer}`), analyze(clause), options).groups[0]?.entries[0]?.sentences.map(
        (it) => it.before,
      );
    assert.deepEqual(quotedOf("You can opt out\nin your settings. Thank you.\n"), [
      ["You can opt out in your settings."],
    ]);
    assert.deepEqual(quotedOf("\n- You can opt out in your settings\n- Thank you\n"), [
      ["You can opt out in your settings"],
    ]);
  });

  test("says so where the two versions are in different languages", () => {
    const other = `${titles.fr}Nous entraînons nos modèles sur vos avis.\n`;
    assert.match(compareReport(analyze(before), analyze(other), options).summary, /in different languages/);
  });

  test("counts every kind in words, in both languages", () => {
    const kinds = Object.keys(compareWords.en.kinds) as ChangeKind[];
    for (const words of Object.values(compareWords)) {
      for (const kind of kinds) {
        assert.match(words.counted(1, kind), /^1 \p{L}/u);
        assert.notEqual(words.counted(1, kind).slice(1), words.counted(2, kind).slice(1), kind);
      }
    }
  });
});

suite("over the protocol", () => {
  const uri = "file:///drafts/privacy-policy.md";

  test("an open document is compared with a text, under its own settings", async (t) => {
    const session = await startSession({}, {});
    t.after(() => session.end());
    session.open(uri, `${titles.en}We may train our models on your messages.\n`);
    const before = { name: "the draft", text: `${titles.en}We do not train our models on your messages.\n` };
    const ask = (): Promise<CompareResult> => session.connection.sendRequest(compareRequest, { uri, before });
    const { title, html, markdown, counts } = await ask();
    assert.equal(title, "Changes in privacy-policy.md");
    assert.match(html, /<h1>1 clause weakened<\/h1>/);
    assert.match(markdown, /Compared with the draft\./);
    assert.deepEqual([counts.weakened, counts["new-permission"], counts.unchanged], [1, 0, 0]);
    session.type(uri, 4, 3, "or may not ");
    assert.notEqual((await ask()).html, html);
  });

  test("a document that is not open is refused, with what to do", async (t) => {
    const session = await startSession({}, {});
    t.after(() => session.end());
    await assert.rejects(
      session.connection.sendRequest(compareRequest, { uri, before: { name: "", text: "" } }),
      /privacy-policy\.md is not open in the editor: open it/,
    );
  });
});

suite("clauselint compare", async () => {
  const folder = folderForTests();
  const cli = await bundledCommandLine();
  const old = `${titles.en}We do not train our models on your messages.\n`;
  writeFileSync(join(folder, "old.md"), old);
  writeFileSync(join(folder, "new.md"), `${titles.en}We may train our models on your messages.\n`);

  function run(args: readonly string[], input = "") {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "compare", ...args], {
      cwd: folder,
      input,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "" },
    });
    return { status, stdout, stderr };
  }

  test("shows a place to click, what changed and the words, and fails where the reader loses", () => {
    assert.deepEqual(run(["old.md", "new.md"]), {
      status: 1,
      stdout:
        "new.md:5:1: Weakened: What was ruled out may now take place. [denial]\n" +
        "    - We do not train our models on your messages.\n" +
        "    + We may train our models on your messages.\n" +
        "1 clause weakened. Compared with old.md.\n",
      stderr: "",
    });
  });

  test("fails for nothing else, or never", () => {
    assert.equal(run(["new.md", "old.md"]).status, 0);
    assert.equal(run(["old.md", "new.md", "--fail-on", "never"]).status, 0);
  });

  test("reads a revision from standard input", () => {
    const { status, stdout } = run(["-", "new.md"], old);
    assert.equal(status, 1);
    assert.match(stdout, /Compared with standard input\.\n$/);
  });

  test("writes a page, Markdown, or JSON with places in both files", () => {
    assert.match(run(["old.md", "new.md", "--format", "html"]).stdout, /^<!DOCTYPE html>/);
    assert.match(run(["old.md", "new.md", "--format", "markdown"]).stdout, /^# 1 clause weakened\n/);
    const { version, unchanged, changes } = JSON.parse(run(["old.md", "new.md", "--format", "json"]).stdout);
    assert.deepEqual([version, unchanged, changes.length], [1, 0, 1]);
    const [{ kind, before, after: now, facts }] = changes;
    assert.deepEqual(
      [kind, before.range.start, now.range.start],
      ["weakened", { line: 4, character: 0 }, { line: 4, character: 0 }],
    );
    assert.deepEqual(facts[0].after, [
      { text: "train our models", range: { start: { line: 4, character: 7 }, end: { line: 4, character: 23 } } },
    ]);
  });

  for (const [args, problem] of [
    [["old.md"], /compare needs two files.*\n.*compare OLD\.md NEW\.md/],
    [["old.md", "new.md", "old.md"], /compare needs two files/],
    [["old.md", "gone.md"], /^clauselint: gone\.md: there is no such file/],
    [["-", "-"], /only one of the two versions/],
    [["old.md", "new.md", "--format", "sarif"], /--format sarif: write one of text, markdown, html, json/],
    [["old.md", "new.md", "--fail-on", "error"], /--fail-on error: write one of weakened, never/],
  ] as const) {
    test(`refuses ${args.join(" ")}, and says what to write`, () => {
      const { status, stderr } = run(args);
      assert.equal(status, 2);
      assert.match(stderr, problem);
    });
  }
});
