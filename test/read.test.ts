import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { partsIn } from "./parts.ts";
import { readingOf } from "./reading.ts";
import { lines, withReading } from "./support.ts";

const root = join(import.meta.dirname, "..");

const policy = lines(
  "# Privacy",
  "",
  "“Works” means your posts and drafts.",
  "",
  "<!-- clauselint-disable-next-line ai-training/no-choice -- agreed with counsel -->",
  "We **train** our AI models on Works. We keep",
  "your address.",
  "",
  "We use these to train our AI models:",
  "",
  "- ratings;",
  "- your content.",
);

suite("a reading shows", () => {
  test("a sentence with its words, its facts, its verdict and its findings", () => {
    const reading = readingOf("We may train our AI models on drafts.");
    for (const line of [
      /^Line 1: paragraph, en$/m,
      /^ {2}sentence {11}“We may train our AI models on drafts\.”$/m,
      /^ {4}words {12}.* modal “may”/m,
      /^ {4}ai-training {6}“train our AI models” \(by training-verb “train”, model “AI models”/m,
      /^ {6}speechAct {6}assertion$/m,
      /^ {6}stance {9}may \(words on it: modal “may”\)$/m,
      /^ {6}data {11}“drafts” \(grain named, visibility private, .*; by\s+data-private/m,
      /^ {6}\(nothing\) {6}.*bases/m,
      /^ {6}verdict {8}partial \(private-without-choice\): Private data is named, but no choice about it is given\.$/m,
      /^ {4}! info {11}vague\/modal-without-condition on “may”, line 1\n {6}message {8}“may” hides/m,
      /^ {6}fix {12}Say that this does happen$/m,
    ]) {
      assert.match(reading, line);
    }
  });

  test("the definition of a term, and what a comment suppresses", () => {
    const reading = readingOf(policy, { words: "on Works" });
    assert.match(reading, /^Line 6: paragraph, en\n {2}headings {11}“Privacy”\n/);
    assert.match(
      reading,
      /^ {6}term {11}“Works” \(line 3\): “your posts” [^“]*“drafts” \(grain named, visibility private/m,
    );
    assert.match(reading, /^ {4}! info {11}ai-training\/no-choice, suppressed by a comment, on/m);
  });

  test("only what holds some words, whatever their markup and line breaks", () => {
    for (const words of ["we train our AI models on works", "**We keep your address.**"]) {
      const [read = "", ...others] = readingOf(policy, { words }).match(/^ {2}sentence .*$/gm) ?? [];
      assert.ok(read.toLowerCase().includes(words.replaceAll("*", "").toLowerCase()), read);
      assert.deepEqual(others, []);
    }
    assert.equal(readingOf(policy, { words: "Works. We keep" }).match(/^ {2}sentence /gm)?.length, 2);
    assert.equal(readingOf(policy, { words: "a word that is not there" }), "");
  });

  test("which words are inherited, from where, and by which law it is judged", () => {
    const item = readingOf(policy, { words: "ratings" });
    assert.match(item, /^ {2}lead-ins {11}“We use these to train our AI models:”$/m);
    const gdpr = readingOf("We train our AI models on the ratings you leave.", { profiles: ["gdpr"] });
    assert.match(gdpr, /no-legal-basis/);
  });

  test("what is found in no sentence", () => {
    const outside = readingOf("```\ncode\n```\n\n<!-- clauselint-disable-next-line -->\n");
    assert.match(outside, /^In no sentence, item or cell\n {4}! .* {8}suppression\//m);
  });

  test("lines that fit a terminal", () => {
    const longest = Math.max(
      ...readingOf(policy)
        .split("\n")
        .map(({ length }) => length),
    );
    assert.ok(longest > 80 && longest <= 110, `${longest} characters`);
  });

  test("the findings and practices of an analysis, and no others", () => {
    const { analysis } = partsIn(policy, {});
    const {
      policy: { clauses },
      findings,
    } = analyze(policy);
    assert.deepEqual(analysis.policy.clauses, clauses);
    assert.equal(readingOf(policy).match(/^ {4}! .*(?<!comment,) on “/gm)?.length, findings.length);
  });
});

test("a failing check tells how its text was read, and stays what it was", () => {
  const fails = () => withReading("We train our AI models.", () => assert.deepEqual([1], [2]));
  assert.throws(fails, (error) => {
    assert.ok(error instanceof assert.AssertionError);
    assert.match(error.message, /strictly deep-equal[\s\S]*ai-training {6}“train our AI models”/);
    assert.deepEqual([error.actual, error.expected], [[1], [2]]);
    return true;
  });
});

suite("npm run read", () => {
  const file = join(root, "test/corpus/sample-policy.md");

  test("reads a clause of a file in its context", () => {
    const { status, stdout } = run("comments that you set to Everyone", "--file", file, "--language", "en");
    assert.equal(status, 0);
    assert.match(stdout, /^Line 69: item, en\n {2}headings .*\n {2}lead-ins .*moderation models/);
  });

  for (const [name, args, message] of [
    ["nothing", [], /npm run read -- \["sentence"\]/],
    ["several sentences", ["We", "train"], /One sentence at a time/],
    [
      "words that a file does not hold",
      ["no such words", "--file", file],
      /sample-policy\.md does not hold.*leave out/,
    ],
    ["a file that there is none of", ["--file", "none.md"], /There is no file .*none\.md/],
    ["a folder", ["--file", root], /is a folder/],
    ["another language", ["We train.", "--language", "xx"], /--language xx is none of auto, en, fr/],
    ["another law", ["We train.", "--profile", "roman"], /--profile roman is none of baseline, gdpr/],
    ["another option", ["We train.", "--loud"], /Unknown option '--loud'[\s\S]*npm run read/],
  ] as const) {
    test(`refuses ${name} and says what to do`, () => {
      const { status, stderr } = run(...args);
      assert.equal(status, 2);
      assert.match(stderr, message);
    });
  }
});

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, ["scripts/read.ts", ...args], { cwd: root, encoding: "utf8" });
}
