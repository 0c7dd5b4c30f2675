// The second reader learns the same at every run, and its doubt makes a remark of a finding, no more and no less.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { type LearningExample, learn } from "../scripts/learning.ts";
import fc, { runs } from "./random.ts";

suite("what is learned", () => {
  const examples = Array.from({ length: 60 }, (_, index): LearningExample => {
    const isFlagged = index % 3 === 0;
    return { evidence: ["any", isFlagged ? "open data" : "denied", `row ${index % 2}`], isFlagged, weight: 1 };
  });

  test("speaks for what is flagged and against what is not", () => {
    const weights = learn(examples);
    assert.ok((weights["open data"] ?? 0) > 50, JSON.stringify(weights));
    assert.ok((weights.denied ?? 0) < -50, JSON.stringify(weights));
  });

  test("is the same at every run", () => {
    assert.deepEqual(learn(examples), learn(structuredClone(examples)));
  });

  test("is nothing of what hardly any example shows", () => {
    const rare = { evidence: ["any", "once"], isFlagged: true, weight: 1 };
    assert.equal(learn([...examples, rare]).once, undefined);
  });

  test("are whole numbers, whatever the examples are", () => {
    const evidence = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 4 });
    const example = fc.record({ evidence, isFlagged: fc.boolean(), weight: fc.constantFrom(0.5, 1) });
    fc.assert(
      fc.property(fc.array(example, { minLength: 20, maxLength: 40 }), (all) => {
        for (const weight of Object.values(learn(all))) assert.ok(Number.isInteger(weight) && weight !== 0);
      }),
      runs(50),
    );
  });
});

suite("a second reader", () => {
  const doubtful = [
    "Nous n'entraînons nos modèles que sur les publications visibles par tous ; jamais sur vos messages privés.",
  ];
  for (const text of doubtful) {
    test(`makes a remark of what it doubts: ${text}`, () => {
      const core = analyze(`# Politique\n\n${text}`).findings.filter(({ doubted }) => doubted);
      assert.ok(core.length > 0, "nothing is doubted");
      for (const { severity, message } of core) {
        assert.equal(severity, "info");
        assert.match(message, /seconde lecture/);
      }
    });
  }

  for (const text of foundingCases()) {
    test(`lets the founding case stand: ${text}`, () => {
      const { findings } = analyze(`# Privacy Policy\n\n## Data\n\n${text}`);
      const grave = findings.filter(({ severity }) => severity === "error" || severity === "warning");
      const rules = [
        "ai-training/public-private-mixed",
        "ai-training/unseparated-data",
        "ai-training/private-data-silent",
        "biometric/source-unseparated",
      ];
      assert.ok(
        grave.some(({ ruleId }) => rules.includes(ruleId)),
        findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`).join(", ") || "nothing is found",
      );
    });
  }
});

/** The two sentences that Clauselint was made for, told otherwise, in each language. */
function foundingCases(): string[] {
  return [
    "We may use the information we collect, as well as publicly available information, to train our artificial intelligence models.",
    "Information that we hold about you and data found on the open web may be used to train our machine learning models.",
    "Acme Social uses the content and information it collects, together with public sources, for training its AI.",
    "To develop and train our machine learning systems, we draw on collected information and on publicly accessible data.",
    "Our artificial intelligence models are trained with the information we gather and with public information.",
    "You agree that we may train AI models on any information we collect and on information that is public.",
    "We reserve the right to use collected data and publicly available data to help improve our AI models.",
    "Based on your consent, we may collect and use your biometric information for safety, security, and identification purposes.",
    "With your permission, we may collect and process biometric data for security and identification.",
    "Subject to your consent, biometric information may be collected and used for safety purposes.",
    "We may, where you consent, use your biometric identifiers to keep the service safe.",
    "Nous pouvons utiliser les informations que nous recueillons et les informations accessibles au public pour entraîner nos modèles d'intelligence artificielle.",
    "Les informations recueillies ainsi que les données publiques peuvent servir à l'entraînement de nos modèles d'apprentissage automatique.",
    "Pour entraîner notre IA, nous utilisons les données que nous collectons et des informations publiquement disponibles.",
    "Nos modèles d'intelligence artificielle sont entraînés avec les informations que nous détenons et avec des informations publiques.",
    "Nous nous réservons le droit d'utiliser vos informations et des informations publiques pour améliorer nos modèles d'IA.",
    "Avec votre consentement, nous pouvons recueillir et utiliser vos données biométriques à des fins de sûreté, de sécurité et d'identification.",
    "Si vous y consentez, nous pouvons collecter des données biométriques pour la sécurité du service.",
    "Sous réserve de votre accord, vos informations biométriques peuvent être traitées à des fins d'identification.",
  ];
}
