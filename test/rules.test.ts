import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { typeset } from "../rules/core/fixes/wording.ts";
import { type Analysis, analyze, type Finding, type Fix, type Options, type Rule, rules } from "../rules/index.ts";
import { biometricSamples } from "./samples/biometric.ts";
import { choiceSamples } from "./samples/choice.ts";
import { dataSamples } from "./samples/data.ts";
import { documentSamples } from "./samples/document.ts";
import { unmark, withReading } from "./support.ts";

/** What an author might write in the blanks of a fix. */
const samples: Readonly<Record<string, string>> = {
  "posts and comments visible to anyone without signing in":
    "reviews and profile pages visible to everyone without an account",
  "les publications et commentaires visibles par tous sans compte":
    "les avis et les profils visibles par tous sans compte",
  "Direct messages, drafts and posts with a limited audience": "Direct messages, drafts and private albums",
  "Les messages privés, les brouillons et les publications à audience limitée":
    "Les messages privés, les brouillons et les albums privés",
  "Private messages and drafts": "Your private messages",
  "Les messages privés et les brouillons": "Vos messages privés",
  "this option in your settings": "“Help improve replies” in your settings",
  "cette option dans vos réglages": "« Améliorer les réponses » dans vos réglages",
  "the ratings and reviews you post": "star ratings and product reviews",
  "the feedback you send us": "the feedback you write in the app",
  "avis et commentaires que vous publiez": "avis et commentaires sur les produits",
  "notes et évaluations que vous publiez": "notes et évaluations des produits",
  "filtering spam comments": "ranking replies",
  "filter spam comments": "rank replies",
  "filtrer les commentaires indésirables": "classer les réponses",
  "a face template": "a fingerprint",
  "un gabarit facial": "une empreinte digitale",
  "the selfie you take to verify your account": "the selfie you take at enrolment",
  "de l'égoportrait que vous prenez pour vérifier votre compte": "de l'égoportrait pris à l'inscription",
  "checking that the person in the selfie holds the ID": "matching your selfie with your ID",
  "check that the person in the selfie holds the ID": "match your selfie with your ID",
  "vérifier que la personne sur l'égoportrait est titulaire de la pièce d'identité":
    "comparer votre égoportrait à votre pièce d'identité",
  "the reason": "agreed with counsel",
  "le motif": "validé avec notre conseil",
  ...choiceSamples,
  ...dataSamples,
  ...biometricSamples,
  ...documentSamples,
};

const before = "# Privacy Policy of Ashgrove\n\n";
const after = "\n\n## Contact\n\nWrite to privacy@ashgrove.example.\n";

/** An example that is a whole policy brings its own title. */
function headOf(example: string): string {
  return example.startsWith("# ") && !example.startsWith(before) ? "" : before;
}

for (const rule of rules) {
  suite(rule.id, () => {
    for (const { language, bad, good } of rule.examples) {
      const { text: clause, marks } = unmark(bad);
      const text = headOf(clause) + clause + after;

      test(`flags (${language}) ${bad}`, () => {
        const found = findingsOf(rule, text).map(({ span }) => text.slice(span.start, span.end));
        const marked = marks.map(({ start, end }) => clause.slice(start, end));
        withReading(text, () => assert.deepEqual(found, marked), on(rule.id));
      });

      test(`speaks ${language} about ${clause}`, () => {
        for (const finding of findingsOf(rule, text)) {
          assert.equal(finding.language, language);
          assert.equal(finding.why, typeset(rule.why[language], language));
        }
      });

      test(`accepts (${language}) ${good}`, () => {
        const whole = headOf(good) + good + after;
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

test("every rule has an example in each language", () => {
  const missing = rules.flatMap(({ id, examples }) =>
    ["en", "fr"].filter((language) => !examples.some((it) => it.language === language)).map((it) => `${id} ${it}`),
  );
  assert.deepEqual(missing, []);
});

function checkFix(rule: Rule, text: string, fix: Fix): void {
  const draft = applied(text, fix);
  assert.ok(draft.startsWith(headOf(text)) && draft.endsWith(after), `changes more than the clause: ${draft}`);
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
  assert.ok(sample, `the table of samples in this file has nothing for {{${blank}}}: add a line`);
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
