import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { citations } from "../rules/citations.ts";
import { draftedClauses } from "../rules/drafting/clauses.ts";
import {
  analyze,
  inLanguage,
  type Language,
  type ProfileName,
  profiles,
  rules,
  type Severity,
} from "../rules/index.ts";
import { toClauseSnippet } from "../server/convert/edits.ts";
import { draftingSamples } from "./samples/drafting.ts";

const titles: Readonly<Record<Language, string>> = {
  en: "# Privacy Policy of Ashgrove\n\n",
  fr: "# Politique de confidentialité de Frênaie\n\n",
};
const blank = /\{\{([^{}]*)\}\}/g;
const profileNames = Object.keys(profiles) as ProfileName[];
/** Stricter than any profile. */
const everyRule: Readonly<Record<string, Severity>> = Object.fromEntries(rules.map(({ id }) => [id, "warning"]));

for (const { id, texts, rules: satisfied, citations: keys } of draftedClauses) {
  suite(id, () => {
    for (const language of ["en", "fr"] as const) {
      const { text } = inLanguage(texts, language);

      for (const [name, filled] of fillings(text, language)) {
        test(`(${language}) has no finding under any law, ${name}`, () => {
          const policy = `${titles[language]}${filled}\n`;
          assert.deepEqual(found(policy, { severities: everyRule }), [], policy);
          for (const profile of profileNames) assert.deepEqual(found(policy, { profiles: [profile] }), [], profile);
          assert.ok(whatIsRead(policy) > 0, `nothing of it is read: ${policy}`);
        });
      }

      test(`(${language}) reports each blank until it is filled, and nothing else`, () => {
        const policy = `${titles[language]}${text}\n`;
        const { findings } = analyze(policy, { severities: everyRule });
        assert.deepEqual(
          findings.map(({ span, ruleId }) => [ruleId, policy.slice(span.start, span.end)]),
          [...text.matchAll(blank)].map(([words]) => ["draft/unfilled-placeholder", words]),
        );
        assert.ok(findings.length > 0 && findings.every((it) => it.language === language));
      });
    }

    test("names rules and sources that exist", () => {
      assert.ok(satisfied.length > 0 && keys.length > 0);
      assert.deepEqual(
        satisfied.filter((it) => !rules.some((rule) => rule.id === it)),
        [],
      );
      assert.deepEqual(
        keys.filter((it) => !(it in citations)),
        [],
      );
    });

    test("leaves the same blanks and choices in both languages", () => {
      const shape = (language: Language) =>
        [...inLanguage(texts, language).text.matchAll(blank)].map(([, words = ""]) => words.split(" / ").length).sort();
      assert.deepEqual([...new Set(shape("fr"))], [...new Set(shape("en"))]);
    });
  });
}

test("French is set as French typography asks", () => {
  for (const { texts } of draftedClauses) {
    for (const words of Object.values(inLanguage(texts, "fr")))
      assert.doesNotMatch(words, /« | »|[^\u00A0]:(?=\s)| [;!?]|\p{L}'/u);
  }
});

// “§” stands for the “$” before a stop.
suite("a snippet", () => {
  for (const [text, snippet] of [
    ["For {{30 days}}.", "For §{1:{{30 days\\}\\}}."],
    ["{{a}} and {{b}}, then {{a}}", "§{1:{{a\\}\\}} and §{2:{{b\\}\\}}, then §{1:{{a\\}\\}}"],
    ["{{red / dark, blue}} or {{c}}", "§{1|{{red / dark\\, blue}},red,dark\\, blue|} or §{2:{{c\\}\\}}"],
    ["{{x / y}} and again {{x / y}}", "§{1|{{x / y}},x,y|} and again §1"],
    ["costs $5 {no blank}", "costs \\$5 {no blank\\}"],
  ] as const) {
    test(`of ${text}`, () => assert.equal(toClauseSnippet(text), snippet.replaceAll("§", "$")));
  }
});

/** A text with its blanks filled: by the example in each, by another answer, and by each answer of its choices. */
function fillings(text: string, language: Language): [name: string, filled: string][] {
  const blanks = [...text.matchAll(blank)].map(([, words = ""]) => words);
  const choices = blanks.filter((it) => it.includes(" / "));
  const most = Math.max(1, ...choices.map((it) => it.split(" / ").length));
  return Array.from({ length: most }, (_, index) => index).flatMap((index) => {
    const answerOf = (words: string) => words.split(" / ")[index] ?? words.split(" / ")[0] ?? "";
    const other = (words: string) => (words.includes(" / ") ? answerOf(words) : sampleFor(words, language));
    const which = choices.length > 0 ? `, answer ${index + 1}` : "";
    return [
      [`with its own examples${which}`, text.replace(blank, (_, words: string) => answerOf(words))],
      [`with other words${which}`, text.replace(blank, (_, words: string) => other(words))],
    ] satisfies [string, string][];
  });
}

function sampleFor(words: string, language: Language): string {
  const sample = inLanguage(draftingSamples, language)[words.replace(/[\u00A0\u202F]/g, " ")];
  assert.ok(sample, `test/samples/drafting.ts has nothing for {{${words}}}: add a line`);
  return sample;
}

function found(policy: string, options: Parameters<typeof analyze>[1]): string[] {
  return analyze(policy, options).findings.map(
    ({ ruleId, span }) => `${ruleId}: ${policy.slice(span.start, span.end)}`,
  );
}

/** How many practices and terms are read in a policy: where nothing is read, nothing can be found. */
function whatIsRead(policy: string): number {
  const { clauses, glossary, aiWords } = analyze(policy).policy;
  return clauses.length + glossary.length + aiWords.length;
}
