// What is like the lines that lawyers marked in drafts, in whatever words; and the drafts that this is learned from.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { doubtedLines, practicesIn } from "../rules/core/rule.ts";
import { overlaps } from "../rules/core/words/passages.ts";
import { analyze, rules } from "../rules/index.ts";

const rule = "draft/read-again";
const en = "We do not use your messages to train AI.";
const fr = "Nous n'utilisons pas vos messages pour entraîner une IA.";
const wiser = "- Everything you tell the companion makes it wiser for everybody else.";
const useful = "This comes with the service, cannot be switched off, and is kept as long as it is useful.";
const plusFine = "- Vos échanges rendent Larka plus fine pour les suivants.";
const integrante =
  "Cela fait partie intégrante du service, ne peut être désactivé et dure aussi longtemps qu'il est utile.";

function told(text: string): string[] {
  return analyze(text)
    .findings.filter(({ ruleId }) => ruleId === rule)
    .map(({ span }) => text.slice(span.start, span.end));
}

suite("a line to read again", () => {
  test("is found without a word of any lexicon, at its most telling sentence", () => {
    assert.deepEqual(told(`${en}\n\n${wiser} ${useful}\n`), [useful]);
    assert.deepEqual(told(`${fr}\n\n${plusFine} ${integrante}\n`), [integrante]);
  });

  test("is one of the lines of a paragraph, where each ends with a sentence", () => {
    const own = "Parcels are sent within two days of the order.";
    const line = "Whatever is said to the companion feeds its next versions, and cannot be turned off.";
    assert.deepEqual(told(`${en}\n\n${own}\n${line}\n${own}\n`), [line]);
  });

  test("is a row with all its cells", () => {
    const row = "| Making the companion wiser | All that you tell it | As long as it is useful |";
    const table = `| Purpose | Data | Kept |\n| --- | --- | --- |\n${row}\n`;
    assert.equal(told(`${en}\n\n${table}`).length, 1);
  });

  test("stands at its place behind what is longer in UTF-16, and with other line ends", () => {
    const text = `# 🦜 Larka\r\n\r\n${en}\r\n\r\n${wiser} ${useful}\r\n`;
    assert.deepEqual(told(text), [useful]);
  });

  test("is a remark that names no fault, and has no rewrite", () => {
    const [finding] = analyze(`${en}\n\n${wiser} ${useful}\n`).findings.filter(({ ruleId }) => ruleId === rule);
    assert.equal(finding?.severity, "info");
    assert.deepEqual(finding?.fixes, []);
  });

  test("is told only where nothing else is", () => {
    const text = `${en}\n\n${wiser} ${useful} We train our models on your content.\n`;
    assert.deepEqual(told(text), []);
    assert.ok(analyze(text).findings.some(({ ruleId }) => ruleId === "ai-training/unseparated-data"));
  });

  test("is told only where AI or biometric data is spoken of", () => {
    assert.deepEqual(told(`${wiser} ${useful}\n`), []);
    const between = "Parcels are sent within two days of the order, and may be returned. ".repeat(40);
    assert.deepEqual(told(`${en}\n\n${between}\n\n${wiser} ${useful}\n`), []);
  });

  test("is none that trains on public data alone, or with consent", () => {
    const settled = [
      "We train our recommendation model only on posts visible to everyone; never on direct messages.",
      "Nous n'entraînons nos modèles que sur les publications visibles par tous ; jamais sur vos messages privés.",
    ];
    for (const text of settled) assert.deepEqual(told(text), []);
  });
});

suite("in whole drafts", () => {
  const folder = join(import.meta.dirname, "../data/drafts");
  const faulty = readFileSync(join(folder, "quillet.md"), "utf8");
  const corrected = readFileSync(join(folder, "quillet.corrected.md"), "utf8");

  test("where other lines are surely at fault, less is asked of each, and promises are looked at", () => {
    const one = "We do not use your messages to train AI.\n\nWe never use any of it for anything else.\n";
    assert.ok(told(faulty).length > 3 * told(corrected).length, `${told(faulty).length}, ${told(corrected).length}`);
    assert.deepEqual(told(one), []);
  });

  test("what a practice is told for is a hint, or a remark, in a line like those that reviewers left", () => {
    const { policy, findings } = analyze(corrected);
    const left = policy.weighedLines.filter(({ is }) => is === "surely-left").map(({ bounds }) => bounds);
    const single = rules.filter(({ phase, isFirm }) => !phase && !isFirm);
    const inLeft = single.flatMap((rule) =>
      [...rule.check(policy)]
        .filter((it) => it.practice && left.some((line) => overlaps(line, it.span)))
        .map(({ span, practice, atMost }) => ({
          finding: findings.find((it) => it.ruleId === rule.id && it.span.start === span.start),
          // A warning of biometric data stays a remark.
          least: practice?.topic === "biometric" && rule.severity === "warning" && !atMost ? "info" : "hint",
        })),
    );
    const told = inLeft.filter(({ finding }) => finding !== undefined);
    assert.ok(told.length > 0);
    for (const { finding, least } of told) {
      assert.deepEqual([finding?.severity, finding?.secondReading], [least, "doubts"]);
      assert.match(finding?.message ?? "", /left as they were: decide yourself\.$/);
    }
  });

  test("a line that is only rather like left ones is enough where other lines are surely at fault", () => {
    const doubtedIn = (text: string) => {
      const { policy, findings } = analyze(text);
      const rather = policy.weighedLines.filter(({ is }) => is === "perhaps-left").map(({ bounds }) => bounds);
      const doubted = findings.filter(({ message }) => /left as they were/.test(message));
      return doubted.filter(({ span }) => rather.some((line) => overlaps(line, span))).length;
    };
    assert.ok(doubtedIn(readFileSync(join(folder, "corvant.md"), "utf8")) > 0);
    assert.equal(doubtedIn(readFileSync(join(folder, "corvant.corrected.md"), "utf8")), 0);
  });
});

suite("the drafts that were marked", () => {
  const folder = join(import.meta.dirname, "../data/drafts");
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));

  test("there are drafts in both languages", () => assert.ok(names.length >= 173));

  for (const name of names) {
    test(`${name}: each mark stands in its line, on one of the topics`, () => {
      const lines = readFileSync(join(folder, name), "utf8").split("\n");
      const marks = readFileSync(join(folder, name.replace(".md", ".marks.jsonl")), "utf8")
        .split("\n")
        .filter(Boolean)
        .map((it) => JSON.parse(it));
      assert.ok(marks.length > 20, `${marks.length} marks`);
      for (const { line, topic, mark, why, quote } of marks) {
        assert.ok(lines[line - 1]?.includes(quote), `line ${line}: ${quote}`);
        assert.ok(["ai", "bio"].includes(topic) && ["flag", "silent", "either"].includes(mark) && why.length > 0);
      }
    });
  }

  test("what the policy as a whole is silent on is told in a line to be read again, where there is one on such data", () => {
    const text = readFileSync(join(folder, "celerite.md"), "utf8");
    const { policy, findings } = analyze(text);
    const [told, ...others] = findings.filter(({ ruleId }) => ruleId === "biometric/training-silent");
    assert.ok(told && others.length === 0);
    assert.ok(doubtedLines(policy).some(({ bounds }) => overlaps(bounds, told.span)));
    const before = practicesIn(policy, "biometric").filter(
      ({ practice }) => practice.predicate.span.end < told.span.start,
    );
    assert.ok(before.length > 0);
  });
});
