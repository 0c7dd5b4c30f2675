// Credit only where it is due: what others promise, what holds for another model or for a few, and what may change tomorrow
// leaves a clause of our own as open as it is.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { withReading } from "./support.ts";

const isOnData = /^ai-training\/(?:unseparated-data|public-private-mixed)$/;

/** How grave the finding on the data of a clause about all data is, with another sentence beside it. */
function remains(severity: "error" | "info", own: string, beside: readonly string[]): void {
  for (const sentence of beside)
    for (const text of [`${own} ${sentence}`, `${sentence}\n\n${own}`])
      test(text, () => {
        withReading(text, () =>
          assert.deepEqual(
            analyze(text)
              .findings.filter(({ ruleId }) => isOnData.test(ruleId))
              .map((it) => it.severity),
            [severity],
          ),
        );
      });
}

suite("what keeps private data out of our training", () => {
  remains("info", "We use your content to train our AI models.", [
    "Your private messages are never used to train them.",
    "We do not train AI on your private messages.",
    "No one trains AI on your private messages.",
    "Neither we nor our vendors train AI on your private messages.",
  ]);
  remains("info", "Nous utilisons vos contenus pour entraîner nos modèles d'IA.", [
    "Vos messages privés ne servent jamais à entraîner une IA.",
    "Nous n'entraînons aucune IA avec vos messages privés.",
  ]);
});

suite("what does not", () => {
  remains("error", "We use your content to train our AI models.", [
    // Others
    "Our processors are contractually prohibited from training AI on your private messages.",
    "Our vendors, who host our models, may not use your private messages to train their own.",
    "Under our contract, Larkfield AI will never train its models on your direct messages.",
    "Training on your private messages is not done by our vendors.",
    "We do not share private messages with anyone who trains AI.",
    // A few, or a while
    "Private messages of paying customers are not used to train AI.",
    "Private messages sent before 2020 are not used to train AI.",
    "We have no present intention of training AI on your private messages.",
    "We do not currently train AI on your private messages.",
  ]);
  remains("error", "Nous utilisons vos contenus pour entraîner nos modèles d'IA.", [
    "Aucun entraînement sur vos messages privés n'est réalisé par nos prestataires.",
    "Nos sous-traitants n'ont pas le droit d'entraîner une IA avec vos messages privés.",
    "Les messages privés des clients payants ne servent pas à entraîner une IA.",
    "Les messages privés envoyés avant 2020 ne servent pas à entraîner une IA.",
    "Pour l'instant, nous n'entraînons aucune IA avec vos messages privés.",
  ]);
  for (const text of [
    "We train our assistant on the content you share. We also run a moderation model; we do not train this model on your private messages.",
    "We do not train it on your drafts: the moderation model sees published posts only. We train our writing model on all content.",
    "Nous entraînons notre assistant avec les contenus que vous partagez. Nous exploitons aussi un modèle de modération ; nous n'entraînons pas ce modèle avec vos messages privés.",
  ])
    test(text, () => {
      withReading(text, () => {
        const found = analyze(text).findings.filter(({ ruleId }) => isOnData.test(ruleId));
        assert.ok(found[0] && found[0].severity !== "info");
      });
    });
});

suite("consent that is not the reader's leaves no choice", () => {
  for (const text of [
    "We train our models on your messages only with the consent of your employer.",
    "We train our models on your messages with the permission of the workspace administrator.",
    "We train our models on your messages because you agreed to our terms.",
    "Nous n'entraînons nos modèles sur vos messages qu'avec le consentement de votre employeur.",
    "Nous entraînons nos modèles sur vos messages puisque vous avez accepté nos conditions.",
  ])
    test(text, () => {
      withReading(text, () =>
        assert.ok(analyze(text).findings.some(({ ruleId }) => ruleId === "ai-training/no-choice")),
      );
    });
  for (const text of [
    "We train our models on your messages only with your consent.",
    "We train our caption model on your private photos once you have slid the “Teach Iris” switch to on.",
    "We train our model on your voice notes unless you tell us otherwise at privacy@ashgrove.example.",
    "Sauf avis contraire de votre part à vie-privee@ormeau.example, nous entraînons notre modèle sur vos notes vocales.",
    "Nous n'entraînons nos modèles sur vos messages qu'avec votre consentement.",
  ])
    test(text, () => {
      withReading(text, () =>
        assert.ok(!analyze(text).findings.some(({ ruleId }) => ruleId === "ai-training/no-choice")),
      );
    });
});

suite("what others do says nothing of language models of ours", () => {
  const policy = (sentence: string) =>
    `# Privacy notice of Wrenfield\n\n## Information we collect\n\nWe collect your name and your orders.\n\n## How we use your information\n\nWe use your orders to bring them to you. ${sentence}\n\n## Who we share it with\n\nA courier gets your address.`;
  const isMissing = (sentence: string) =>
    analyze(policy(sentence)).findings.some(({ ruleId }) => ruleId === "disclosure/training-statement-missing");
  for (const sentence of [
    "OpenAI does not use your data to train its large language models.",
    "Our vendors may not use personal data to train large language models.",
    "We do not use your Social Security number to train large language models.",
  ])
    test(sentence, () => withReading(sentence, () => assert.ok(isMissing(sentence))));
  for (const sentence of [
    "We do not use personal data to train large language models.",
    "We use your orders to train our language models.",
  ])
    test(sentence, () => withReading(sentence, () => assert.ok(!isMissing(sentence))));
});
