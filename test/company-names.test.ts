// A company that says its name is the same company: what it does is found as where it says "we", and what it denies is not.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { withReading } from "./support.ts";

/** What is found in the last paragraph, rule by rule. */
function findingsIn(text: string): string[] {
  const from = text.lastIndexOf("\n\n");
  return analyze(text)
    .findings.filter(({ span, ruleId }) => span.start > from && ruleId !== "vague/modal-without-condition")
    .map(({ ruleId, severity }) => `${severity} ${ruleId}`);
}

function readsAlike(title: string, told: readonly (readonly [said: string, ours: string])[]): void {
  suite(title, () => {
    for (const [said, ours] of told)
      test(said, () => {
        const [named, spoken] = [said, ours].map((words) => `# ${title}\n\n${words}`);
        withReading(named ?? "", () => assert.deepEqual(findingsIn(named ?? ""), findingsIn(spoken ?? "")));
      });
  });
}

readsAlike("Privacy Policy of Larkfield", [
  ["Larkfield may use your messages to train its AI models.", "We may use your messages to train our AI models."],
  [
    "Larkfield has no plans to train its AI models on your photos.",
    "We have no plans to train our AI models on your photos.",
  ],
  [
    "Should Larkfield ever want to train AI on your data, it will ask you.",
    "Should we ever want to train AI on your data, we will ask you.",
  ],
  ["Where Larkfield trains its AI, Larkfield uses your messages.", "Where we train our AI, we use your messages."],
  [
    "Larkfield may use the photos you choose to upload to train its AI models.",
    "We may use the photos you choose to upload to train our AI models.",
  ],
  [
    "If you upload photos, Larkfield uses them to train its AI models.",
    "If you upload photos, we use them to train our AI models.",
  ],
  ["Larkfield stopped training AI on your messages.", "We stopped training AI on your messages."],
]);

readsAlike("Politique de confidentialité de Brumelle", [
  [
    "Brumelle peut utiliser vos messages pour entraîner ses modèles d'IA.",
    "Nous pouvons utiliser vos messages pour entraîner nos modèles d'IA.",
  ],
  [
    "Brumelle n'utilise jamais vos messages pour entraîner ses modèles d'IA.",
    "Nous n'utilisons jamais vos messages pour entraîner nos modèles d'IA.",
  ],
]);

suite("whose name brackets give", () => {
  const partner = "Acme Trains Ltd (“Acme”) runs this app. Our partner is Northwind Inc. (“Northwind”) of Leeds.";
  const training = "may use your messages to train its AI models.";
  for (const [name, actor] of [
    ["Acme", "first-party"],
    ["Northwind", "unknown"],
  ] as const)
    test(name, () => {
      const { clauses } = analyze(`${partner}\n\n${name} ${training}`).policy;
      assert.deepEqual(
        clauses.flatMap(({ practices }) => practices.map((it) => it.actor)),
        [actor],
      );
    });
});

suite("what is no company", () => {
  const silent = [
    // The account is the reader's.
    "# Privacy Policy of Larkfield\n\nYour Larkfield account does not train our AI models.",
    // Nor is a title a name that acts.
    "# Data Policy\n\nData may be protected by law. Nobody trains AI on your messages.",
  ];
  for (const text of silent) test(text, () => withReading(text, () => assert.deepEqual(findingsIn(text), [])));
});
