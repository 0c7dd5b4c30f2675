import assert from "node:assert/strict";
import { join } from "node:path";
import { suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import { createAnalyzer } from "../rules/core/analyze.ts";
import type { Clause, Practice } from "../rules/core/model.ts";
import { everything } from "../rules/core/typing/known.ts";
import { createReader } from "../rules/core/typing/read.ts";
import { type Analysis, rules } from "../rules/index.ts";
import { lexicons } from "../rules/languages/index.ts";
import { de } from "./german/lexicon.ts";

/** Reads a clause of a German policy, as it would be if German were one of the languages. */
function readGerman(clause: string): Analysis {
  const reader = createReader({ selection: everything, spoken: [...lexicons, de] });
  const title = "# Datenschutzerklärung von Birkenau";
  const opening = "Wir sind ein Verein und schreiben hier, was mit Ihren Daten ist und was nicht.";
  return createAnalyzer(rules, reader)(`${title}\n\n${opening}\n\n${clause}\n`);
}

function practiceIn({ policy }: Analysis): { clause: Clause; practice: Practice } {
  const [found] = policy.clauses.flatMap((clause) => clause.practices.map((practice) => ({ clause, practice })));
  assert.ok(found, "no practice is read");
  return found;
}

suite("a further language, by a lexicon and a grammar that are not yet whole", () => {
  for (const [clause, data] of [
    ["Wir nutzen alle Daten, um unsere Modelle zu trainieren.", "alle Daten"],
    ["Unsere Modelle werden mit allen Daten trainiert, die wir von Ihnen haben.", "allen Daten"],
    ["Wir trainieren unser Modell mit allen Inhalten.", "allen Inhalten"],
  ] as const) {
    test(`is read wherever its verb stands, and flagged: ${clause}`, () => {
      const analysis = readGerman(clause);
      const { clause: read, practice } = practiceIn(analysis);
      assert.equal(read.language, "de");
      assert.equal(practice.topic, "ai-training");
      assert.equal(practice.stance, "does");
      assert.deepEqual(
        practice.data.map(({ text }) => text),
        [data],
      );
      const finding = analysis.findings.find(({ ruleId }) => ruleId === "ai-training/unseparated-data");
      assert.ok(finding);
      assert.equal(finding.language, "de");
      assert.equal(clause.slice(clause.indexOf(data)).startsWith(data), true);
      // Nobody has translated the rule: it speaks English, and quotes the words as they stand.
      assert.match(finding.message, new RegExp(`^This lets you train AI on .${data}. without saying`));
      assert.match(finding.why, /^[A-Z][ -~“”’]+$/);
    });

    test(`gets no English written into it: ${clause}`, () => {
      const fixes = readGerman(clause).findings.flatMap((finding) => finding.fixes);
      const written = fixes.flatMap(({ edits }) => edits.map(({ replacement }) => replacement));
      assert.deepEqual(written.filter(Boolean), []);
    });
  }

  for (const clause of [
    "Wir nutzen private Nachrichten nicht, um unsere Modelle zu trainieren.",
    "Unsere Modelle werden nicht mit privaten Nachrichten trainiert.",
  ]) {
    test(`is no finding where it denies: ${clause}`, () => {
      const analysis = readGerman(clause);
      assert.equal(practiceIn(analysis).practice.stance, "does-not");
      assert.deepEqual(analysis.findings, []);
    });
  }

  test("is listed by what it lacks: kinds of words, and rules that nobody has translated", async () => {
    const { emptyKinds, untranslatedRules } = await import(
      pathToFileURL(join(import.meta.dirname, "../scripts/languages.ts")).href
    );
    assert.ok(emptyKinds(de, [...lexicons, de]).includes("biometric"));
    assert.ok(!emptyKinds(de, [...lexicons, de]).includes("training-verb"));
    assert.equal(untranslatedRules(de).length, rules.length);
    for (const language of ["en", "fr"]) assert.deepEqual(untranslatedRules({ language }), []);
  });
});
