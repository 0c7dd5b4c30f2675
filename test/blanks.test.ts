import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";

const trait = "biometric/unspecified-identifier";

// What fixes write about things that only the author knows: it fits the company, the trait and the person of whom the text
// speaks, and stands in a blank. The clauses are of companies that do not exist.

suite("what stands in blanks is of the text's line of business", () => {
  for (const [text, expected] of [
    ["We use your vehicle data to train our AI models. Our cars send it while you drive.", "cabin recordings"],
    [
      "Our connected cars report journeys to your dealer. We train AI models on the data they send.",
      "cabin recordings",
    ],
    ["Each smart meter sends a half-hourly reading. We use your data to train our AI models.", "meter readings"],
    ["Roaming subscribers pay by the minute. We use your information to train our AI models.", "call records"],
    ["Pupils hand in homework to their teachers. We use your content to train our AI models.", "coursework"],
    ["Passengers and hotel guests see their bookings. We use your data to train our AI models.", "travel documents"],
    [
      "In order to run the club, we store what you send. We use your content to train our AI models.",
      "posts with a limited audience",
    ],
    ["Members comment on posts. We use your content to train our AI models.", "posts with a limited audience"],
    [
      "Nos véhicules transmettent vos trajets. Nous utilisons vos données pour entraîner nos modèles d'IA.",
      "l'habitacle",
    ],
    [
      "Le compteur relève votre électricité. Nous utilisons vos données pour entraîner nos modèles d'IA.",
      "relevés de compteur",
    ],
    [
      "Votre forfait comprend l'itinérance. Nous utilisons vos informations pour entraîner nos modèles d'IA.",
      "relevés d'appels",
    ],
    ["Les élèves rendent leurs devoirs. Nous utilisons vos contenus pour entraîner nos modèles d'IA.", "les copies"],
    ["Les passagers gèrent leurs réservations. Nous utilisons vos données pour entraîner nos modèles d'IA.", "voyage"],
  ] as const)
    test(text, () => {
      const blanks = blanksOf(writtenBy(text, /unseparated-data$/));
      assert.ok(blanks.includes(expected), blanks);
      const ofPosts = /limited audience|audience limitée/;
      assert.equal(ofPosts.test(blanks), ofPosts.test(expected), blanks);
    });
});

suite("a legal basis and an exception fit the line of business too", () => {
  for (const [text, rule, expected] of [
    ["Our bank trains its models on your data.", "ai-training/no-legal-basis", "in spotting card fraud"],
    ["Our clinic trains its model on patients' data.", "ai-training/no-legal-basis", "explicit consent"],
    ["Notre banque entraîne ses modèles sur vos données.", "ai-training/no-legal-basis", "repérer la fraude"],
    ["Notre clinique entraîne un modèle sur les données des patients.", "ai-training/no-legal-basis", "consentement"],
    [
      "Our bank does not train AI on your statements, except as permitted by law.",
      "separation/exclusion-swallowed",
      "spot card fraud",
    ],
    [
      "Notre banque n'entraîne pas d'IA avec vos relevés, sauf si la loi le permet.",
      "separation/exclusion-swallowed",
      "repérer la fraude",
    ],
  ] as const)
    test(text, () => {
      const { findings } = analyze(text, { profiles: ["gdpr"] });
      const written = findings.filter(({ ruleId }) => ruleId === rule).flatMap(({ fixes }) => fixes);
      const blanks = blanksOf(written.flatMap(({ edits }) => edits.map(({ replacement }) => replacement)));
      assert.ok(blanks.includes(expected), blanks);
    });
});

suite("another way stands by itself, whatever is said before it", () => {
  for (const [text, said] of [
    ["We collect a voiceprint with the consent of the employee to let them in.", "If the employee does not agree, the"],
    [
      "We collect voiceprints with the consent of employees to let them in.",
      "If employees do not agree, employees can",
    ],
    ["Avec le consentement du salarié, nous relevons son empreinte vocale.", "Sans son accord, le salarié peut"],
    ["Avec l'accord des salariés, nous relevons leurs empreintes vocales.", "Sans leur accord, les salariés peuvent"],
  ] as const)
    test(text, () => {
      const { findings } = analyze(text, { profiles: ["quebec-25"] });
      const written = findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map((it) => it.replacement)));
      assert.ok(
        written.some((it) => it.includes(said)),
        written.join("\n"),
      );
    });
});

suite("where a policy speaks to nobody, consent is that of the person concerned", () => {
  for (const [text, said] of [
    [
      "We scan the fingerprints of tenants to open the gate, and keep them for a month.",
      "The person concerned agrees by",
    ],
    [
      "Nous scannons les empreintes digitales des locataires pour ouvrir le portail.",
      "La personne concernée donne son accord en",
    ],
    ["We scan the fingerprints of tenants to open the gate. Write to us if you have questions.", "You agree by"],
    [
      "Nous scannons les empreintes digitales des locataires pour ouvrir le portail. Écrivez-nous si vous hésitez.",
      "Vous donnez votre",
    ],
  ] as const)
    test(text, () => {
      const { findings } = analyze(text, { profiles: ["gdpr"] });
      const written = findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map((it) => it.replacement)));
      assert.ok(
        written.some((it) => it.includes(said)),
        written.join("\n"),
      );
    });
});

suite("a trait that the clause does not name is a blank, and fits the clause", () => {
  for (const [text, expected] of [
    ["We use your biometric data for security.", "a face template, a voiceprint or a fingerprint template"],
    ["We collect biometric data when you clock in, to record your working hours.", "a fingerprint template"],
    ["We may process biometric information to know callers when you call us.", "a voiceprint"],
    ["To check your age, we collect biometric information from the selfie you take in the app.", "a face template"],
    ["Nous utilisons vos données biométriques à des fins de sécurité.", "une empreinte vocale ou"],
    [
      "Lorsque vous appelez, nous utilisons vos données biométriques pour vous reconnaître.",
      "{{une empreinte vocale}}",
    ],
    ["Nous utilisons vos données biométriques lorsque vous pointez.", "empreinte digitale"],
    ["Nous recueillons vos données biométriques à partir du selfie que vous prenez.", "{{un gabarit facial}}"],
  ] as const)
    test(text, () => {
      const written = writtenBy(text, /^biometric\//);
      assert.ok(blanksOf(written).includes(expected), written.join("\n"));
      const facts = written.join(" ").replace(/\{\{[^}]*\}\}/g, "");
      assert.doesNotMatch(facts, /face|selfie|voice|finger|facial|vocal|digital/i);
    });
});

suite("the act of consent is that of the person whose consent the clause invokes", () => {
  const behind =
    "create a voiceprint from the phrase recorded at enrolment, to verify callers, and delete it after 30 days.";
  const derriere =
    "nous créons une empreinte vocale à partir de la phrase enregistrée à l'inscription, pour reconnaître l'appelant, et la supprimons après 30 jours.";
  for (const [text, act, wayBack] of [
    [`With the Customer's consent, we ${behind}`, "The Customer agrees by", "The Customer can withdraw this"],
    [
      `With each account holder's explicit consent, we ${behind}`,
      "Each account holder agrees by",
      "Each account holder can",
    ],
    [`With an employee's consent, we ${behind}`, "The employee agrees by", "The employee can withdraw this"],
    [`With employees' prior consent, we ${behind}`, "Employees agree by", "Employees can withdraw this"],
    [`With the consent of our tenants, we ${behind}`, "Our tenants agree by", "Our tenants can withdraw this"],
    [`With their consent, we ${behind}`, "They agree by", "They can withdraw this"],
    [`With your consent, we ${behind}`, "You agree by", "You can withdraw your"],
    [`Avec le consentement du Salarié, ${derriere}`, "Le Salarié donne son accord en", "Le Salarié peut retirer ce"],
    [
      `Avec le consentement préalable de l'Utilisateur, ${derriere}`,
      "L'Utilisateur donne son accord en",
      "L'Utilisateur peut retirer ce",
    ],
    [
      `Avec l'accord des locataires, ${derriere}`,
      "Les locataires donnent leur accord en",
      "Les locataires peuvent retirer ce",
    ],
    [
      `Avec le consentement de la personne concernée, ${derriere}`,
      "La personne concernée donne son accord en",
      "La personne concernée peut retirer ce",
    ],
    [`Avec votre consentement, ${derriere}`, "Vous donnez votre accord en", "Vous pouvez retirer votre"],
  ] as const)
    test(text, () => {
      const written = writtenBy(text, /consent-unspecified$|no-withdrawal$/);
      assert.ok(written.length > 0, "there is a fix");
      for (const sentence of [act, wayBack])
        assert.ok(
          written.some((it) => it.replaceAll("’", "'").includes(sentence)),
          written.join("\n"),
        );
      if (!/\b(?:your|votre)\b/.test(text))
        assert.doesNotMatch(written.join(" "), /\byou (?:agree|can)|vous (?:donnez|pouvez)/i);
    });
});

/** The words in the blanks of what fixes write, in small letters. */
function blanksOf(written: readonly string[]): string {
  return [...written.join(" ").matchAll(/\{\{[^}]*\}\}/g)].join(" ").toLowerCase().replaceAll("’", "'");
}

/** All that the fixes of the findings of some rules write into a text. */
function writtenBy(text: string, rules: RegExp): string[] {
  return analyze(text)
    .findings.filter(({ ruleId }) => rules.test(ruleId))
    .flatMap(({ fixes }) => fixes.map(({ edits }) => edits.map(({ replacement }) => replacement).join(" ")));
}

suite("words that cannot give way whole stay", () => {
  for (const [text, rule, words] of [
    [
      "Your voiceprint may be disclosed to vendors for legitimate business purposes.",
      "biometric/vague-purpose",
      "business purposes",
    ],
    [
      "We use your content to train our AI models in any manner consistent with this policy.",
      "ai-training/vague-purpose",
      "consistent with this policy",
    ],
    [
      "We use your content to develop new products, to train our AI models, and for billing.",
      "ai-training/vague-purpose",
      "develop new products",
    ],
    [
      "Nous utilisons vos contenus pour développer de nouveaux services, pour entraîner nos modèles d'IA et facturer.",
      "ai-training/vague-purpose",
      "de nouveaux services",
    ],
    ["We collect biometric identifiers and use them to sign you in.", trait, "biometric identifiers"],
    ["We offer identity verification including biometric processing to tenants.", trait, "biometric processing"],
    ["Des données biométriques pourront être traitées pour vous connecter.", trait, "données biométriques"],
    [
      "Nous pouvons recueillir des données biométriques vous concernant et les utiliser pour vous connecter.",
      trait,
      "données biométriques",
    ],
    [
      "Nous recueillons vos données biométriques, conservées un an, pour vous connecter.",
      trait,
      "données biométriques",
    ],
  ] as const)
    test(text, () => {
      const told = analyze(text).findings.filter(({ ruleId }) => ruleId === rule);
      assert.ok(told.length > 0, "it is found");
      const start = text.indexOf(words);
      for (const { title, edits } of told.flatMap(({ fixes }) => fixes))
        for (const { span } of edits)
          assert.ok(span.start >= start + words.length || span.end <= start, `${title} replaces “${words}”`);
    });
});
