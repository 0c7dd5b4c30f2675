import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { typeset } from "../rules/core/fixes/wording.ts";
import {
  type Analysis,
  analyze,
  type Finding,
  type Fix,
  inLanguage,
  type Options,
  type Rule,
  rules,
} from "../rules/index.ts";
import { around, asPolicy, unmark, withReading } from "./support.ts";

/** What an author might write in the blanks of a fix, by the words of the blank: all of test/samples on rules. */
const samples: Readonly<Record<string, string>> = await readSamples();

async function readSamples(): Promise<Record<string, string>> {
  const names = readdirSync(join(import.meta.dirname, "samples")).filter((name) => name !== "drafting.ts");
  const files = await Promise.all(names.map((name) => import(`./samples/${name}`)));
  return Object.assign({}, ...files.flatMap((file) => Object.values(file)));
}

for (const rule of rules) {
  suite(rule.id, () => {
    for (const { language, bad, good } of rule.examples) {
      const { text: clause, marks } = unmark(bad);
      const text = asPolicy(clause);

      test(`flags (${language}) ${bad}`, () => {
        const found = findingsOf(rule, text).map(({ span }) => text.slice(span.start, span.end));
        const marked = marks.map(({ start, end }) => clause.slice(start, end));
        withReading(text, () => assert.deepEqual(found, marked), on(rule.id));
      });

      test(`speaks ${language} about ${clause}`, () => {
        for (const finding of findingsOf(rule, text)) {
          assert.equal(finding.language, language);
          assert.equal(finding.why, typeset(inLanguage(rule.why, language), language));
          for (const words of [finding.message, ...finding.fixes.map(({ title }) => title)]) assertWritten(words);
        }
      });

      test(`accepts (${language}) ${good}`, () => {
        const whole = asPolicy(good);
        const messages = findingsOf(rule, whole).map(({ message }) => message);
        withReading(whole, () => assert.deepEqual(messages, []), on(rule.id));
        const isRead = dataIn(analyze(whole)).length > 0;
        withReading(whole, () => assert.ok(isRead, `nothing of “${good}” is read`));
      });

      for (const fix of findingsOf(rule, text).flatMap(({ fixes }) => fixes)) {
        test(`settles by “${fix.title}” (${language}) ${clause}`, () => checkFix(rule, text, fix));
      }
    }
  });
}

for (const { id, summary, why } of rules) {
  test(`${id} has a summary and a reason in each language`, () => {
    for (const words of [...Object.values(summary), ...Object.values(why)]) assertWritten(words);
  });
}

test("every answer for a blank is written", () => {
  for (const words of Object.entries(samples).flat()) assertWritten(words);
});

function assertWritten(words: string): void {
  assert.ok(words.trim() && !words.includes("TODO"), `still to be written: “${words}”`);
}

for (const [language, head, tail, lists] of [
  [
    "en",
    "We train our models only on ",
    ".",
    [
      "the notes you publish, your comments and other information",
      "the notes you publish and other information that you give us",
      "the notes you publish, comments, and any other data",
      "the notes you publish, comments and some other content",
    ],
  ],
  [
    "fr",
    "Nous entraînons nos modèles uniquement avec ",
    ".",
    [
      "les avis que vous publiez, vos notes et autres informations",
      "les avis que vous publiez et d'autres informations",
      "les avis que vous publiez, les notes et d'autres données que vous nous donnez",
      "les avis que vous publiez et certaines autres données",
    ],
  ],
] as const) {
  for (const list of lists) {
    test(`words that leave a list open are told once in one place (${language}): ${list}`, () => {
      const text = asPolicy(head + list + tail);
      const open = ["vague/open-enumeration", "ai-training/unseparated-data"].flatMap((id) => findings(text, id));
      assert.equal(open.length, 1, described(text, open).join("\n"));
    });
  }
}

test("every rule has an example in each language", () => {
  const missing = rules.flatMap(({ id, examples }) =>
    ["en", "fr"].filter((language) => !examples.some((it) => it.language === language)).map((it) => `${id} ${it}`),
  );
  assert.deepEqual(missing, []);
});

function checkFix(rule: Rule, text: string, fix: Fix): void {
  const draft = applied(text, fix);
  const [before, after] = around(text);
  assert.ok(draft.startsWith(before) && draft.endsWith(after), `changes more than the clause: ${draft}`);
  const blanks = [...draft.matchAll(/\{\{(.*?)\}\}/g)].map(([blank]) => blank);
  const reported = findings(draft, "draft/unfilled-placeholder").map(({ span }) => draft.slice(span.start, span.end));
  assert.deepEqual(reported, blanks, "every blank is reported until it is filled");

  const filled = draft.replace(/\{\{(.*?)\}\}/g, (_, blank: string) => sampleFor(blank));
  withReading(filled, () => checkFilled(rule, text, filled), on(rule.id));
}

function checkFilled(rule: Rule, text: string, filled: string): void {
  const settled = analyze(filled, on(rule.id));
  assert.deepEqual(
    described(
      filled,
      settled.findings.filter(({ ruleId }) => ruleId === rule.id),
    ),
    [],
    filled,
  );
  const old = new Set(analyze(text, on(rule.id)).findings.map(({ ruleId }) => ruleId));
  const added = settled.findings.filter(({ ruleId, severity }) => isGrave(severity) && !old.has(ruleId));
  assert.deepEqual(described(filled, added), [], `brings a new finding: ${filled}`);
  assert.ok(dataIn(settled).length > 0, `no lexicon knows the words of “${filled}”`);
}

function applied(text: string, { edits }: Fix): string {
  return edits
    .toReversed()
    .reduce((all, { span, replacement }) => all.slice(0, span.start) + replacement + all.slice(span.end), text);
}

function sampleFor(blank: string): string {
  const sample = samples[blank.replaceAll("’", "'")];
  assert.ok(sample, `no file of test/samples has an answer for {{${blank}}}: add a line to that of the topic`);
  return sample;
}

function findingsOf(rule: Rule, text: string): readonly Finding[] {
  return findings(text, rule.id);
}

function findings(text: string, ruleId: string): readonly Finding[] {
  return analyze(text, on(ruleId)).findings.filter((finding) => finding.ruleId === ruleId);
}

/** Turns on a rule that only a profile does. */
function on(ruleId: string): Options {
  const isOff = rules.some(({ id, severity }) => id === ruleId && severity === "off");
  return isOff ? { severities: { [ruleId]: "warning" } } : {};
}

function described(text: string, found: readonly Finding[]): string[] {
  return found.map(({ ruleId, span }) => `${ruleId}: ${text.slice(span.start, span.end)}`);
}

function isGrave(severity: Finding["severity"]): boolean {
  return severity === "error" || severity === "warning";
}

/** Every data object that the clauses of a text are read to name; the predicate where a practice names none. */
function dataIn({ policy }: Analysis): string[] {
  return policy.clauses.flatMap(({ practices }) =>
    practices.flatMap(({ data, predicate }) => (data.length > 0 ? data.map(({ text }) => text) : [predicate.text])),
  );
}
