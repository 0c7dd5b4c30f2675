// The second reader learns the same at every run, and its doubt makes a remark of a finding, no more and no less.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
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
    "City law makes it unlawful to sell, lease, trade, or share for value the biometric identifier information of customers.",
    "How a vendor of language models trains its models is laid down in that vendor's own terms of use.",
    "La manière dont un fournisseur de modèles de langage entraîne ses modèles figure dans ses propres conditions.",
  ];
  for (const text of doubtful) {
    test(`makes a remark of what it doubts: ${text}`, () => {
      const found = analyze(text).findings.filter(({ secondReading }) => secondReading === "doubts");
      assert.ok(found.length > 0, "nothing is doubted");
      for (const { severity, message } of found) {
        assert.equal(severity, "info");
        assert.match(message, /second reading|seconde lecture/);
      }
    });
  }

  test("makes a warning of what was read with little confidence, where it is sure", () => {
    const { findings } = analyze(
      "We use the information we collect to develop and improve our technology, such as our algorithms.",
    );
    const found = findings.filter(({ secondReading }) => secondReading === "confirms");
    assert.deepEqual(
      found.map(({ ruleId, severity }) => [ruleId, severity]),
      [["ai-training/unseparated-data", "warning"]],
    );
  });

  test("does not take names of data for an answer where it is sure that they are none", () => {
    const { policy, findings } = analyze("We train AI on whatever passes through the app.");
    assert.equal(policy.clauses[0]?.practices[0]?.separation.case, "told-in-doubt");
    assert.ok(
      findings.some(({ ruleId, severity }) => ruleId === "ai-training/unseparated-data" && severity === "warning"),
    );
  });

  test("does not doubt a mere name for what stands beside it", () => {
    const { findings } = analyze(
      "This information is subject to additional protection due to its sensitive nature:\n\n" +
        "- Trade union membership\n- Biometric information (where used to identify someone)\n- Health information\n",
    );
    const told = findings.filter(({ ruleId }) => ruleId === "biometric/source-unseparated");
    assert.deepEqual(
      told.map(({ severity, secondReading }) => [severity, secondReading]),
      [["warning", undefined]],
    );
  });

  for (const title of ["Amélioration de l’IA", "Entraînement de l'IA", "Amélioration de nos modèles d’IA"]) {
    test(`makes no practice of a title whose own sentence tells it: ${title}`, () => {
      const { findings } = analyze(
        `# Vos choix\n\n## Intelligence artificielle\n\n**${title}.** Sauf si vous désactivez l’option, vos données nous servent à améliorer notre IA.`,
      );
      const grave = findings.filter(({ severity }) => severity !== "info");
      assert.deepEqual(
        grave.map(({ ruleId }) => ruleId),
        ["ai-training/unseparated-data"],
      );
    });
  }

  test("tells the words that weigh most", () => {
    const { policy } = analyze("We may use the information we collect to train our models.");
    const [practice] = policy.clauses[0]?.practices ?? [];
    const reasons = practice?.opinion.reasons ?? [];
    assert.equal(reasons.length, 3);
    for (const { words } of reasons) assert.ok(policy.text.includes(words), words);
    assert.ok(reasons.some(({ speaksFor }) => speaksFor));
  });

  for (const text of foundingCases()) {
    test(`lets the founding case stand: ${text}`, () => {
      const { findings } = analyze(`# Privacy Policy\n\n## Data\n\n${text}`);
      const grave = findings.filter(({ severity }) => severity === "error" || severity === "warning");
      const rules = [
        "ai-training/public-private-mixed",
        "ai-training/unseparated-data",
        "ai-training/no-data-object",
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
    "Acme may train large language models with what it knows about you and with what is public about you.",
    "Information collected through the service and public information will be used to develop, train and improve AI models.",
    "Our machine learning models learn from collected information and publicly available information alike.",
    "We, our affiliates and our successors may use all information we hold, public or not, to train generative AI.",
    "The information described in section 1 and information from public sources help us train our artificial intelligence.",
    "Based on your consent, we may collect and use your biometric information for safety, security, and identification purposes.",
    "With your permission, we may collect and process biometric data for security and identification.",
    "Subject to your consent, biometric information may be collected and used for safety purposes.",
    "We may, where you consent, use your biometric identifiers to keep the service safe.",
    "Biometric information may, with your agreement, be used by us for safety, security and identification.",
    "If you agree, we collect biometric information so that we can identify you and protect our service.",
    "By giving consent you allow us to collect, store and use biometric data for security purposes.",
    "We process biometric information with your consent for purposes of safety and identification.",
    "Nous pouvons utiliser les informations que nous recueillons et les informations accessibles au public pour entraîner nos modèles d'intelligence artificielle.",
    "Les informations recueillies ainsi que les données publiques peuvent servir à l'entraînement de nos modèles d'apprentissage automatique.",
    "Pour entraîner notre IA, nous utilisons les données que nous collectons et des informations publiquement disponibles.",
    "Nos modèles d'intelligence artificielle sont entraînés avec les informations que nous détenons et avec des informations publiques.",
    "Nous nous réservons le droit d'utiliser vos informations et des informations publiques pour améliorer nos modèles d'IA.",
    "Nous pouvons entraîner nos modèles d'IA avec toute information que nous recueillons, ainsi qu'avec des informations publiques.",
    "Les données collectées et les données accessibles publiquement sont utilisées pour entraîner et améliorer nos modèles.",
    "Acme Social utilise les contenus et les informations qu'elle recueille, ainsi que des sources publiques, pour l'entraînement de son intelligence artificielle.",
    "Afin de développer nos systèmes d'apprentissage automatique, nous exploitons les informations collectées et des données du web public.",
    "Vous acceptez que nous entraînions des modèles d'IA avec les informations recueillies et avec des informations publiques.",
    "Toutes les informations dont nous disposons, publiques ou non, peuvent être utilisées pour entraîner des IA génératives.",
    "Nos algorithmes d'apprentissage automatique apprennent des informations collectées comme des informations publiques.",
    "Les informations décrites à la section 1 et celles issues de sources publiques nous aident à entraîner notre intelligence artificielle.",
    "Avec votre consentement, nous pouvons recueillir et utiliser vos données biométriques à des fins de sûreté, de sécurité et d'identification.",
    "Si vous y consentez, nous pouvons collecter des données biométriques pour la sécurité du service.",
    "Sous réserve de votre accord, vos informations biométriques peuvent être traitées à des fins d'identification.",
    "Avec votre accord, des informations biométriques peuvent être utilisées pour la sûreté, la sécurité et l'identification.",
    "Si vous l'acceptez, nous collectons des informations biométriques afin de vous identifier et de protéger le service.",
    "En donnant votre consentement, vous nous autorisez à recueillir, conserver et utiliser des données biométriques à des fins de sécurité.",
    "Nous traitons des informations biométriques, avec votre consentement, pour des raisons de sécurité et d'identification.",
    "Les informations que vous nous fournissez et celles qui sont accessibles au public pourront entraîner nos modèles d'apprentissage automatique.",
    "Moyennant votre consentement, nous pourrons utiliser des données biométriques pour assurer la sécurité de tous.",
  ];
}

suite("the weights", () => {
  test("are of the evidence and the learning as they are: else run npm run train", () => {
    const root = join(import.meta.dirname, "..");
    const { status, stderr } = spawnSync(process.execPath, ["scripts/train.ts", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
  });
});
