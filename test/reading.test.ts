// What is left unread, and what is kept from before, changes no finding.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type Analysis, createAnalyzer } from "../rules/core/analyze.ts";
import { everything } from "../rules/core/typing/known.ts";
import { createReader, type ReadingWork } from "../rules/core/typing/read.ts";
import { rules } from "../rules/index.ts";
import { assertKept, assertSame, clauses, documents, edits, everyLaw } from "./drafts.ts";
import fc, { runs } from "./random.ts";
import { otherPolicies, policies } from "./whole-policies.ts";

const others = otherPolicies();

suite("what is not read has nothing to say", () => {
  test("in whole policies", () => {
    for (const text of [...policies, ...others]) assertUnreadIsSilent(text);
  });

  test("and what is read stands where it is said to stand", () => {
    for (const text of [...policies, ...clauses, ...others]) assertInPlace(createAnalyzer(rules)(text, everyLaw), text);
  });

  test("in texts made of clauses, headings and blocks of all kinds", () => {
    fc.assert(fc.property(documents, assertUnreadIsSilent), runs(100));
  });

  test("and where they end in a section of many paragraphs, which is looked at one by one", () => {
    const many = "\n\nWe keep your order for the delivery.".repeat(150);
    fc.assert(
      fc.property(documents, (text) => assertUnreadIsSilent(text + many)),
      runs(20),
    );
  });
});

suite("what is kept is as good as what is read afresh", () => {
  test("through edits of all kinds", () => {
    fc.assert(fc.property(documents, fc.array(edits, { minLength: 1, maxLength: 20 }), assertKept), runs(25));
  });

  test("through edits of whole policies", () => {
    const texts = fc.constantFrom(...policies, policies.join("\n\n"), ...others);
    fc.assert(fc.property(texts, fc.array(edits, { minLength: 1, maxLength: 6 }), assertKept), runs(10));
  });

  const heading = "Why we do this. Legal basis: our legitimate interests\n===\n\n";
  const section = "### Do you use my data to train AI?\n\nYes, we train our AI models on your prompts.\n";

  test("what a heading says stays at the heading, wherever that moves", () => {
    const next = createAnalyzer(rules);
    for (const before of ["Hello.\n\n", "", "A longer way down than before.\n\n", "x"]) {
      const text = before + heading + section;
      const analysis = next(text, everyLaw);
      assert.ok(analysis.policy.clauses.length > 0);
      assertSame(analysis, createAnalyzer(rules)(text, everyLaw), text);
      assertInPlace(analysis, text);
    }
  });

  test("of two headings of the same words, the nearer one is meant, also once it comes or goes", () => {
    const next = createAnalyzer(rules);
    const others = "### Something else\n\nHello.\n\n";
    for (const nearer of [heading + others, "", others, heading, others + others, heading]) {
      const text = `${heading}${others}${nearer}${others}${section}`;
      assertSame(next(text, everyLaw), createAnalyzer(rules)(text, everyLaw), text);
      assert.match(JSON.stringify(next(text).policy.clauses), new RegExp(`"start":${text.lastIndexOf("Legal basis")}`));
    }
  });

  test("what is said far away counts at once, wherever it moves, and no longer once it is gone", () => {
    const far = [
      "## Words\n\n“User Content” means posts that anyone can open.",
      "## Words\n\n“User Content” means your private messages.",
      "## Never\n\nWe do not use private messages to train our AI models.",
      "## Why\n\nLegal basis: we train our AI models on your consent.",
      "## Consent\n\nYou can withdraw your consent to the use of your face template at any time.",
      "We keep face templates for 30 days.\n\n# Part two",
      "---\nclauselint: true\n---",
      "<!-- clauselint-disable-next-line -->",
    ];
    const near = [
      "# Privacy Policy",
      "## Training\n\nWe train our AI models on User Content and on posts.",
      "## Faces\n\nWith your consent we collect your face template to verify who you are.",
      ...policies.slice(0, 2),
      "## Training of models\n\nWe use messages to train our AI models.",
    ];
    const next = createAnalyzer(rules);
    fc.assert(
      fc.property(fc.array(fc.nat(far.length - 1), { maxLength: 4 }), fc.nat(near.length), (chosen, place) => {
        const parts = near.toSpliced(place, 0, ...chosen.map((it) => far[it] ?? ""));
        const text = parts.join("\n\n");
        assertSame(next(text, everyLaw), createAnalyzer(rules)(text, everyLaw), text);
      }),
      runs(20),
    );
  });

  test("a letter typed into a section has only that section read again, however long the policy is", () => {
    const notes = ["", "\n\nUntil we say so.[^1]\n\n[^1]: In our next report.\n"];
    for (const [copies, note] of [1, 4].flatMap((it) => notes.map((note) => [it, note] as const))) {
      const text = Array.from({ length: copies }, () => policies.join("\n\n")).join("\n\n") + note;
      const work: ReadingWork = { sectionsRead: 0, segmentsSearched: 0 };
      const next = createAnalyzer(rules, createReader({ work }));
      next(text);
      const at = text.indexOf("train", text.length / 2);
      next(`${text.slice(0, at)}x${text.slice(at)}`);
      assert.ok(work.sectionsRead <= 2, `${work.sectionsRead} sections read`);
    }
  });

  test("of a long list or table only the items are searched that may speak of training", () => {
    const items = Array.from({ length: 300 }, (_, index) => `Item ${index}: we keep your address for the delivery.`);
    items[150] = "We train our AI models on your messages.";
    const list = items.map((it) => `- ${it}`);
    const table = ["| What we do |", "| --- |", ...items.map((it) => `| ${it} |`)];
    for (const lines of [list, table]) {
      const text = `# Privacy Policy\n\n${lines.join("\n")}\n`;
      const work: ReadingWork = { sectionsRead: 0, segmentsSearched: 0 };
      const next = createAnalyzer(rules, createReader({ work }));
      assert.equal(next(text).policy.clauses.length, 1);
      assert.equal(work.segmentsSearched, 1);
      const at = text.indexOf("messages");
      next(`${text.slice(0, at)}x${text.slice(at)}`);
      assert.equal(work.segmentsSearched, 1);
    }
  });
});

function assertUnreadIsSilent(text: string): void {
  const all = createAnalyzer(rules, createReader({ selection: everything }));
  assertSame(createAnalyzer(rules)(text, everyLaw), all(text, everyLaw), text);
}

/** The first word of each phrase of a clause is found where its span begins. */
function assertInPlace({ policy }: Analysis, text: string): void {
  JSON.stringify(policy.clauses, (_, value) => {
    const word = /^[a-zA-Z]+/.exec(value?.text ?? "")?.[0];
    if (word && value.span) assert.equal(text.slice(value.span.start).slice(0, word.length), word, text.slice(0, 500));
    return value;
  });
}
