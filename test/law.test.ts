// What profiles and rules claim of the law: raised as they say, by sources of that law, and each source told and dated.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import {
  analyze,
  type Citation,
  type CitationKey,
  citations,
  inLanguage,
  type Options,
  type Profile,
  type ProfileName,
  profiles,
  rules,
  type Severity,
  type Translated,
} from "../rules/index.ts";
import { legalFaults } from "../scripts/legal-faults.ts";
import { lines, withReading } from "./support.ts";

/** A section of a policy for each rule that a law raises: a clause that says too little, as somebody may have drafted it. */
const drafted: Readonly<Record<string, Translated<readonly [title: string, clause: string]>>> = {
  "ai-training/no-choice": {
    en: ["Search", "We use the reviews you publish to train our search ranking model."],
    fr: ["Recherche", "Nous utilisons les avis que vous publiez pour entraîner notre modèle de classement."],
  },
  "ai-training/no-legal-basis": {
    en: [
      "Spelling",
      "We train our spelling model on the letters you send us. You can object under Settings > Spelling.",
    ],
    fr: [
      "Recherche",
      "Nous entraînons notre modèle de recherche avec les avis que vous rédigez. Vous pouvez vous y opposer dans Réglages > Recherche.",
    ],
  },
  "ai-training/special-data-silent": {
    en: ["Uploads", "Any content you share may be used to train our models, except drafts."],
    fr: [
      "Téléversements",
      "Nous entraînons nos modèles d'IA avec tout ce que vous téléversez, sauf les messages privés.",
    ],
  },
  "ai-training/source-undisclosed": {
    en: ["Outside data", "We also train our AI models on data that we obtain from third parties."],
    fr: ["Données externes", "Nous entraînons aussi nos modèles d'IA avec des données obtenues auprès de tiers."],
  },
  "ai-training/vague-purpose": {
    en: ["Products", "We use your comments to train AI models for product development."],
    fr: [
      "Produits",
      "Nous utilisons vos commentaires pour entraîner des modèles d'IA afin de développer nos produits.",
    ],
  },
  "ai-training/deidentified-unexplained": {
    en: ["Statistics", "We train our AI models on de-identified data."],
    fr: ["Statistiques", "Nous entraînons nos modèles d'IA avec des données désidentifiées."],
  },
  "biometric/consent-unspecified": {
    en: [
      "Signing in",
      "With your consent, we create a face template from the selfie you take, to let you sign in, and delete it after 30 days.",
    ],
    fr: [
      "Connexion",
      "Avec votre consentement, nous créons un gabarit facial à partir du selfie que vous prenez, pour vous connecter, et le supprimons après 30 jours.",
    ],
  },
  "biometric/no-withdrawal": {
    en: [
      "Doors",
      "If you give your consent by ticking a box, we create a template from the fingerprint you enrol, to open the door, and delete it after 30 days.",
    ],
    fr: [
      "Portes",
      "Si vous donnez votre consentement en cochant une case, nous créons un gabarit à partir de l'empreinte digitale que vous enregistrez, pour ouvrir la porte, et le supprimons après 30 jours.",
    ],
  },
  "biometric/no-alternative": {
    en: [
      "Lockers",
      "If you sign the form, we make a fingerprint template from the scan you give, to open the locker, and destroy it when you leave.",
    ],
    fr: [
      "Casiers",
      "Si vous signez le formulaire, nous créons un gabarit d'empreinte digitale à partir de votre relevé, pour ouvrir le casier, et le détruisons à votre départ.",
    ],
  },
  "biometric/no-consent": {
    en: [
      "Phone",
      "We create a voiceprint from the phrase you record, to know you when you call, and erase it after 30 days.",
    ],
    fr: [
      "Téléphone",
      "Nous créons une empreinte vocale à partir de la phrase que vous enregistrez, pour vous reconnaître, et l'effaçons après 30 jours.",
    ],
  },
  "biometric/no-retention": {
    en: [
      "Doors",
      "We make a fingerprint template from the scan you give at the reader, only to open the door for you.",
    ],
    fr: [
      "Portes",
      "Nous créons un gabarit d'empreinte digitale à partir du relevé que vous faites au lecteur, uniquement pour vous ouvrir la porte.",
    ],
  },
  "biometric/overlong-retention": {
    en: [
      "Gate",
      "We make a palm print at the gate to let you in, keep it for four years after your last visit and destroy it three years after the purpose ends.",
    ],
    fr: [
      "Portail",
      "Nous prenons une empreinte palmaire au portail pour vous laisser entrer, la conservons quatre ans après votre dernière visite et la détruisons trois ans après la fin de cette finalité.",
    ],
  },
  "biometric/unspecified-identifier": {
    en: ["Identity", "We collect your biometric information to check that you are the holder of the account."],
    fr: ["Identité", "Nous recueillons vos données biométriques pour vérifier que vous êtes titulaire du compte."],
  },
  "biometric/vague-purpose": {
    en: ["Safety", "We use the iris scan you give at the gate for safety purposes, and delete it after a day."],
    fr: [
      "Sûreté",
      "Nous utilisons le scan de l'iris que vous donnez à l'entrée à des fins de sécurité, et le supprimons après un jour.",
    ],
  },
  "biometric/sale-or-disclosure": {
    en: ["Buyers", "We may sell your face template, which we make from the selfie you take."],
    fr: ["Acheteurs", "Nous pouvons vendre votre gabarit facial, tiré du selfie que vous prenez."],
  },
  "biometric/source-unseparated": {
    en: ["Tags", "We use your facial data to suggest tags, and delete it after 30 days."],
    fr: [
      "Identifications",
      "Nous utilisons des gabarits faciaux pour suggérer des identifications, et les supprimons après 30 jours.",
    ],
  },
  "biometric/prohibited-practice": {
    en: ["Index", "Our crawler collects faces from the web to extend our recognition index."],
    fr: ["Index", "Notre robot collecte des visages sur le web pour étendre notre index de reconnaissance."],
  },
  "disclosure/training-statement-missing": {
    en: [
      "Spam",
      "We use the messages you report to train our spam filter model. You can refuse under Settings > Reports.",
    ],
    fr: [
      "Spam",
      "Nous utilisons les messages que vous signalez pour entraîner notre modèle anti-spam. Vous pouvez refuser dans Réglages > Signalements.",
    ],
  },
  "vague/modal-without-condition": {
    en: ["Recipes", "We might use the recipes you publish to train our AI models."],
    fr: ["Recettes", "Nous pourrions utiliser les recettes que vous publiez pour entraîner nos modèles d'IA."],
  },
  "vague/open-condition": {
    en: ["Limits", "We use only the likes you give to train our spam filter model, as permitted by applicable law."],
    fr: [
      "Limites",
      "Nous utilisons uniquement les mentions que vous laissez pour entraîner notre modèle anti-spam, dans la mesure permise par la loi.",
    ],
  },
  "vague/open-enumeration": {
    en: ["Notes", "We train our models only on the recipes you publish, including but not limited to comments."],
    fr: [
      "Notes",
      "Nous entraînons nos modèles uniquement avec les recettes que vous publiez, les listes que vous partagez, etc.",
    ],
  },
};

const frame: Translated<readonly string[]> = {
  en: [
    "# Privacy policy of Thornmere",
    "",
    "## Information we collect",
    "",
    "We collect your name and what you order.",
    "",
    "## How we use your information",
    "",
    "We bring you what you order.",
    "",
    "## Who we share it with",
    "",
    "A courier gets your address.",
  ],
  fr: [
    "# Politique de confidentialité de Sylvaine",
    "",
    "## Données que nous recueillons",
    "",
    "Nous recueillons votre nom et vos commandes.",
    "",
    "## Comment nous utilisons vos données",
    "",
    "Nous livrons ce que vous commandez.",
    "",
    "## Destinataires",
    "",
    "Un transporteur reçoit votre adresse.",
  ],
};

/** A policy with a section for each of some rules. */
function policyFor(ids: readonly string[], language: "en" | "fr"): string {
  const sections = ids.flatMap((id) => {
    const [title, clause] = drafted[id]?.[language] ?? assert.fail(`no clause is drafted for ${id}`);
    return ["", `## ${title}`, "", clause];
  });
  return lines(...inLanguage(frame, language), ...sections);
}

for (const [name, { raises }] of Object.entries(profiles)) {
  const on = { profiles: [name as ProfileName] };
  for (const language of ["en", "fr"] as const) {
    suite(`profile ${name}, ${language}`, () => {
      for (const [id, [to, ...by]] of Object.entries(raises)) {
        test(`raises ${id} to ${to}, by sources of its own before the others`, () => {
          const text = policyFor([id], language);
          const own = rules.find((it) => it.id === id) ?? assert.fail(`no rule ${id}`);
          const found = (options: Options) => analyze(text, options).findings.filter(({ ruleId }) => ruleId === id);
          withReading(
            text,
            () => {
              const [raised, ...others] = found(on);
              assert.equal(raised?.severity, to, text);
              assert.deepEqual(raised.citations, [...new Set([...by, ...own.citations])]);
              const [plain, ...left] = found({});
              assert.equal(plain?.severity ?? "off", own.severity);
              assert.deepEqual(plain?.citations ?? own.citations, own.citations);
              assert.deepEqual([...others, ...left], []);
            },
            on,
          );
        });
      }

      test("leaves the other rules as they are", () => {
        const text = policyFor(Object.keys(raises), language);
        const others = (options: Options) =>
          new Set(
            analyze(text, options).findings.flatMap(({ ruleId, severity, span }) =>
              ruleId in raises ? [] : `${ruleId} ${severity} ${span.start}`,
            ),
          );
        const plain = others({});
        assert.deepEqual(
          [...others(on)].filter((it) => !plain.has(it)),
          [],
        );
      });
    });
  }
}

test("a severity that is chosen wins over the law, and the law is told all the same", () => {
  const text = policyFor(["biometric/no-retention"], "en");
  const chosen = analyze(text, { profiles: ["bipa"], severities: { "biometric/no-retention": "info" } }).findings;
  const [finding] = chosen.filter(({ ruleId }) => ruleId === "biometric/no-retention");
  assert.equal(finding?.severity, "info");
  assert.equal(finding?.citations[0], "bipa-15-a");
});

suite("the statement of Connecticut is made", () => {
  for (const [language, made, clause] of [
    ["en", true, "We do not use personal data to train large language models."],
    ["en", true, "We do not train AI on your data."],
    ["en", true, "We train our chatbot on the questions you ask it."],
    ["en", true, "We train our AI models on the reviews you publish."],
    ["en", false, "We train our spam filter on the messages you report."],
    ["en", false, "Our ranking model is trained on the reviews you publish."],
    ["en", false, "We do not train our fraud detection model on your messages."],
    ["fr", true, "Aucune donnée personnelle ne sert à entraîner de grands modèles de langage."],
    ["fr", true, "Nous n'entraînons pas d'IA avec vos données."],
    ["fr", true, "Nous entraînons notre modèle conversationnel avec les questions que vous posez."],
    ["fr", true, "Nous entraînons nos modèles d'IA avec les avis que vous publiez."],
    ["fr", false, "Nous entraînons notre modèle anti-spam avec les messages que vous signalez."],
    ["fr", false, "Nous entraînons notre modèle de classement avec les avis que vous publiez."],
    ["fr", false, "Nous n'entraînons pas notre modèle de détection des fraudes avec vos messages."],
  ] as const) {
    test(`${made ? "by" : "not by"}: ${clause}`, () => {
      const text = lines(...inLanguage(frame, language), "", "## AI", "", clause);
      const on = { profiles: ["connecticut"] } as const;
      withReading(
        text,
        () => {
          const { findings } = analyze(text, on);
          const missing = findings.filter(({ ruleId }) => ruleId === "disclosure/training-statement-missing");
          assert.deepEqual(
            missing.map(({ severity }) => severity),
            made ? [] : ["warning"],
          );
        },
        on,
      );
    });
  }
});

suite("consent to biometric data is asked for", () => {
  for (const [law, asked, clauses] of [
    ["bipa", true, "You sign a written release before we create a face template from your selfie."],
    [
      "bipa",
      true,
      "Our vendor, acting for us, obtains your written release. We then collect a palm print at the till.",
    ],
    ["bipa", true, "We collect your fingerprint at the time clock after you sign electronically a release."],
    ["bipa", true, "Before we collect your fingerprint, we tell you why, and you sign a written release."],
    ["bipa", false, "Our vendor creates a face template from your selfie for us to check your age."],
    ["bipa", false, "We may use your biometric data only where the law permits."],
    ["bipa", true, "Our vendor creates a face template from your selfie for its own service."],
    [
      "bipa",
      true,
      "Nous recueillons votre empreinte digitale après que vous avez signé électroniquement une décharge.",
    ],
    ["bipa", false, "Notre prestataire crée pour notre compte un gabarit facial à partir de votre selfie."],
    ["bipa", false, "We collect your voiceprint; you may withdraw your consent at any time under Account > Calls."],
    ["gdpr", false, "We create a face template from your selfie. You may revoke your consent to our mailing list."],
    ["gdpr", false, "We create a face template from your selfie. Tick the box to receive our newsletter."],
    ["bipa", false, "We create a face template from your selfie. Our vendor gets a written release for its own app."],
    [
      "gdpr",
      false,
      "Our partner asks for your explicit consent to its own offer. We create a voiceprint from the phrase you record.",
    ],
    [
      "bipa",
      true,
      "Vous signez une décharge écrite avant que nous créions un gabarit facial à partir de votre selfie.",
    ],
    [
      "quebec-25",
      true,
      "Notre prestataire recueille pour notre compte votre consentement exprès. Nous créons ensuite un gabarit facial à partir de votre égoportrait.",
    ],
    [
      "bipa",
      false,
      "Nous créons un gabarit facial à partir de votre selfie ; vous pouvez retirer votre consentement à tout moment dans Compte > Accès.",
    ],
    [
      "gdpr",
      false,
      "Nous créons un gabarit facial à partir de votre selfie. Vous pouvez retirer votre consentement à notre infolettre.",
    ],
    [
      "gdpr",
      false,
      "Nous créons un gabarit facial à partir de votre selfie. Cochez la case pour recevoir notre lettre d'information.",
    ],
    [
      "quebec-25",
      false,
      "Notre prestataire recueille votre consentement exprès à son propre service. Nous créons un gabarit facial à partir de votre égoportrait.",
    ],
  ] as const) {
    test(`${asked ? "by" : "not by"}: ${clauses}`, () => {
      const on = { profiles: [law] } as const;
      withReading(
        clauses,
        () => {
          const { findings } = analyze(clauses, on);
          assert.equal(
            findings.some(({ ruleId }) => ruleId === "biometric/no-consent"),
            !asked,
          );
        },
        on,
      );
    });
  }
});

suite("every citation", () => {
  const today = "2026-11-28";
  for (const [key, citation] of Object.entries<Citation>(citations)) {
    test(`${key} has an address, what it says, and how that was checked`, () => {
      for (const url of Object.values(citation.url)) assert.match(url, /^https:\/\/[^\s()]+$/);
      for (const language of ["en", "fr"]) {
        assert.match(citation.says[language] ?? "", /^[\p{Lu}“«].*\.$/u);
        assert.doesNotMatch(citation.says[language] ?? "", /'/);
      }
      const { on, text, of } = citation.check;
      assert.match(on, /^\d{4}-\d{2}-\d{2}$/);
      assert.ok(on <= today && !Number.isNaN(Date.parse(on)), `${on} is no day on which it can have been checked`);
      assert.equal((text === "copy" || text === "report") && !of, false, "which copy or report was read?");
      for (const language of of ? ["en", "fr"] : []) assert.ok(of?.[language]?.trim());
    });
  }

  for (const [language, folder, words] of [
    ["en", "", "**Not read"],
    ["fr", "fr", /\*\*(?:Texte original non lu|Non lu)/],
  ] as const) {
    test(`that was not read in its own text is marked so on each page (${language})`, () => {
      for (const { id, citations: own } of rules) {
        const raising = Object.values(profiles).flatMap(({ raises }) => raises[id]?.slice(1) ?? []) as CitationKey[];
        const unread = [...new Set([...own, ...raising])].filter((key) =>
          /report|none/.test(citations[key].check.text),
        );
        const page = readFileSync(join(import.meta.dirname, "../docs/rules", folder, `${id}.md`), "utf8");
        assert.equal(page.split(words).length - 1, unread.length, id);
      }
    });
  }

  test("of the European Union is given in French, with its official name", () => {
    const union = Object.values<Citation>(citations).filter(({ url }) => url.en.includes("eur-lex.europa.eu"));
    assert.ok(union.length > 10);
    for (const { title, url } of union) {
      assert.match(title.fr ?? "", /RGPD|règlement sur l’intelligence artificielle|CJUE/);
      assert.match(url.fr ?? "", /\/fra$|\/FR\//);
    }
  });
});

suite("profile bipa", () => {
  for (const [what, text] of [
    [
      "a written release",
      "We obtain a written release before we collect your fingerprint at the terminal to record your hours, and destroy it when you leave.",
    ],
    [
      "a release that is signed",
      "Before you enrol, you sign a release; we then create a voiceprint from the phrase you record, to know you when you call, and erase it after 30 days.",
    ],
    [
      "une autorisation écrite",
      "Nous obtenons une autorisation écrite avant de recueillir votre empreinte digitale à la borne pour enregistrer vos heures, et la détruisons à votre départ.",
    ],
    [
      "une décharge écrite",
      "Nous demandons une décharge écrite avant de recueillir votre empreinte digitale à la borne pour enregistrer vos heures, et la détruisons à votre départ.",
    ],
  ] as const)
    test(`asks no more of ${what}`, () => {
      const { findings, policy } = analyze(text, { profiles: ["bipa"] });
      withReading(text, () => {
        assert.deepEqual(
          findings.map(({ ruleId }) => ruleId),
          [],
        );
        assert.deepEqual(
          policy.clauses.flatMap(({ practices }) => practices.map(({ separation }) => separation.verdict)),
          ["adequate"],
        );
      });
    });

  test("asks that the trait be named no more than for every reader", () => {
    const text =
      "With your written release, we collect biometric information from the selfie you take, to check your age.";
    const { findings } = analyze(text, { profiles: ["bipa"] });
    const [unnamed] = findings.filter(({ ruleId }) => ruleId === "biometric/unspecified-identifier");
    assert.equal(unnamed?.severity, "warning");
  });

  test("leaves the way back to the laws that ask for it", () => {
    const text =
      "If you give your consent by ticking a box, we collect your fingerprint at the terminal to record your hours, and destroy it when you leave.";
    const of = (name: ProfileName) =>
      analyze(text, { profiles: [name] }).findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`);
    withReading(text, () => {
      assert.deepEqual(of("bipa"), ["warning biometric/no-withdrawal"]);
      assert.deepEqual(of("gdpr"), ["error biometric/no-withdrawal"]);
    });
  });
});

/** A clause, what a rule makes of it under some profiles, and why. */
type UnderLaws = readonly [why: string, clause: string, found: Readonly<Partial<Record<ProfileName, string>>>];

function checkUnderLaws(ruleId: string, clauses: readonly UnderLaws[]): void {
  for (const [why, text, found] of clauses)
    for (const [name, severity] of Object.entries(found))
      test(`${name}: ${severity}, ${why}`, () => {
        const on = { profiles: [name as ProfileName] };
        withReading(
          text,
          () => {
            const findings = analyze(text, on).findings.filter((it) => it.ruleId === ruleId);
            assert.deepEqual(
              findings.map((it) => it.severity),
              severity === "none" ? [] : [severity],
            );
          },
          on,
        );
      });
}

suite("a sale of biometric data, and a disclosure", () => {
  checkUnderLaws("biometric/sale-or-disclosure", [
    [
      "no consent makes up for a sale",
      "With your written release, we sell your face template, which we make from your selfie, to Idem Check Ltd.",
      { bipa: "error", nyc: "error", "texas-cubi": "error", washington: "error", gdpr: "warning" },
    ],
    [
      "aucun consentement n'y suffit",
      "Avec votre accord, nous vendons l'empreinte vocale tirée de vos appels à Idem SA.",
      { bipa: "error", nyc: "error", "texas-cubi": "error", washington: "error" },
    ],
    [
      "the payment was asked for",
      "We sell your voiceprint to Tarn Bank to complete a financial transaction that you requested.",
      { bipa: "error", "texas-cubi": "warning" },
    ],
    [
      "le paiement a été demandé",
      "Nous vendons votre empreinte vocale à Banque Tarn pour effectuer un paiement que vous avez demandé.",
      { bipa: "error", "texas-cubi": "warning" },
    ],
    [
      "the sale is authorized by a signature",
      "Only with your signed authorization, we sell your voiceprint to Idem Check Ltd for age checks.",
      { washington: "warning", nyc: "error" },
    ],
    [
      "la vente est autorisée par écrit",
      "Nous ne vendons votre empreinte vocale à Idem SA qu'avec votre autorisation signée.",
      { washington: "warning", nyc: "error" },
    ],
    [
      "something is got in return",
      "We share your palm print with our partners in return for a discount.",
      { nyc: "error", washington: "error" },
    ],
    [
      "en échange de quelque chose",
      "Nous communiquons votre gabarit facial à nos partenaires en échange d'une remise.",
      { nyc: "error", washington: "error" },
    ],
    [
      "given to anybody, which is for counsel to judge",
      "We disclose the voiceprint from your calls to our partners.",
      { bipa: "warning", "texas-cubi": "warning", nyc: "warning", washington: "warning" },
    ],
    [
      "given to one who works for us, by name",
      "We disclose the faceprint from your badge photo to our processor, Idem Check Ltd, which compares it for us.",
      { bipa: "none", gdpr: "none" },
    ],
    [
      "given to one who works for us, without a name",
      "We disclose the faceprint from your badge photo to our processor.",
      { bipa: "warning" },
    ],
    [
      "remis à n'importe qui, ce dont un juriste jugera",
      "Nous communiquons l'empreinte vocale tirée de vos appels à nos partenaires.",
      { bipa: "warning", "texas-cubi": "warning", nyc: "warning", washington: "warning" },
    ],
  ]);

  test("is never told to be cured by consent", () => {
    for (const name of ["bipa", "nyc"] as const)
      for (const text of ["We sell your voiceprint.", "Nous vendons votre empreinte vocale."]) {
        const { findings } = analyze(text, { profiles: [name] });
        const [sale] = findings.filter(({ ruleId }) => ruleId === "biometric/sale-or-disclosure");
        assert.match(sale?.message ?? "", /Say that you never do: some laws allow it on no consent|aucun consentement/);
        assert.doesNotMatch(sale?.message ?? "", /buyer|acheteur/);
      }
  });
});

suite("consent to biometric data", () => {
  checkUnderLaws("biometric/no-consent", [
    [
      "necessary for what was asked for",
      "We create a face template from your selfie, which is necessary to provide the sign-in by face that you requested, and erase it after 30 days.",
      { washington: "none", bipa: "error" },
    ],
    [
      "nécessaire à ce qui a été demandé",
      "Nous créons un gabarit facial à partir de votre selfie, ce qui est nécessaire à la connexion que vous avez demandée, et l'effaçons après 30 jours.",
      { washington: "none", bipa: "error" },
    ],
    [
      "against theft",
      "We collect a scan of your face geometry at the door of the vault to prevent theft, and erase it after 30 days.",
      { washington: "none", "texas-cubi": "none", bipa: "error" },
    ],
    [
      "contre la fraude",
      "Nous créons une empreinte vocale à partir de vos appels pour prévenir la fraude, et l'effaçons après 30 jours.",
      { washington: "none", "texas-cubi": "none", bipa: "error" },
    ],
    [
      "against fraud, and for something else",
      "We create a face template from your selfie to sign you in and to prevent fraud, and erase it after 30 days.",
      { washington: "error", "texas-cubi": "error" },
    ],
    [
      "contre la fraude, et pour autre chose",
      "Nous créons un gabarit facial à partir de votre selfie pour vous connecter et pour prévenir la fraude.",
      { washington: "error", "texas-cubi": "error" },
    ],
    [
      "for safety, which may be anything",
      "We create a face template from your selfie for security purposes, and erase it after 30 days.",
      { washington: "error" },
    ],
    [
      "to sign in, asked for or not",
      "We create a face template from your selfie to sign you in, and erase it after 30 days.",
      { washington: "error", "texas-cubi": "error" },
    ],
    [
      "not given by clocking in",
      "We collect your fingerprint at the time clock to record your hours, and destroy it when you leave. By clocking in you consent.",
      { bipa: "error" },
    ],
    [
      "not given by clocking in, in one sentence",
      "By clocking in you consent to our collecting your fingerprint at the time clock; we destroy it when you leave.",
      { bipa: "error" },
    ],
    [
      "ne se donne pas en pointant",
      "En pointant, vous consentez à ce que nous recueillions votre empreinte digitale ; nous la détruisons à votre départ.",
      { bipa: "error" },
    ],
    [
      "not given by leaving it on",
      "We collect your palm print unless you opt out at the desk, and destroy it after 30 days.",
      { bipa: "error" },
    ],
    [
      "ne se donne pas faute d'opposition",
      "Nous recueillons votre empreinte digitale, sauf si vous vous y opposez à l'accueil, et la détruisons après 30 jours.",
      { bipa: "error" },
    ],
    [
      "of people who are held against a list",
      "Visitors are recognised at the doors of our casino against a watch list.",
      { gdpr: "warning", bipa: "error" },
    ],
    [
      "of people who are held against a list, as a noun",
      "Facial recognition of visitors against a watchlist takes place at all entrances.",
      { gdpr: "warning" },
    ],
    [
      "de personnes comparées à une liste",
      "Chaque visiteur est comparé par reconnaissance faciale à une liste de surveillance.",
      { gdpr: "warning" },
    ],
    [
      "de personnes reconnues",
      "Les visiteurs sont reconnus à l'entrée de nos magasins par rapport à une liste de surveillance.",
      { gdpr: "warning" },
    ],
    [
      "d'une liste, par un nom",
      "La reconnaissance faciale des visiteurs à partir d'une liste de surveillance a lieu à toutes les entrées.",
      { "quebec-25": "error" },
    ],
    [
      "of names that are held against a list",
      "Names of customers are checked against sanctions watch lists.",
      { gdpr: "none" },
    ],
    ["of nobody", "No facial recognition of visitors against a watchlist takes place.", { gdpr: "none" }],
    [
      "à la troisième personne",
      "La société relève l'empreinte digitale de chaque salarié pour ouvrir la porte.",
      { gdpr: "warning" },
    ],
    [
      "à la troisième personne, par son nom",
      "Brunelle Logistique capture un gabarit facial de chaque visiteur pour ouvrir la porte.",
      { gdpr: "warning" },
    ],
    [
      "from pictures that the reader made public",
      "We create faceprints from the photos that you make public on your profile, to suggest tags, and delete them after 30 days.",
      { "texas-cubi": "none", bipa: "error" },
    ],
    [
      "from pictures that others made public",
      "We make faceprints from the photos of you that others post publicly, and delete them after 30 days.",
      { "texas-cubi": "error" },
    ],
    [
      "from pictures that were not made public",
      "We make faceprints from photos you have not made public, and delete them after 30 days.",
      { "texas-cubi": "error" },
    ],
    [
      "d'images que le lecteur a rendues publiques",
      "Nous créons des gabarits faciaux à partir des photos que vous avez vous-même rendues publiques, pour suggérer des identifications, et les supprimons après 30 jours.",
      { "texas-cubi": "none", bipa: "error" },
    ],
    [
      "d'images que d'autres ont rendues publiques",
      "Nous tirons des gabarits faciaux des photos de vous que d'autres ont rendues publiques, et les supprimons après 30 jours.",
      { "texas-cubi": "error" },
    ],
    [
      "for a model that is to identify nobody",
      "We capture faceprints from enrolment selfies to train an AI model that finds faces in pictures, not to identify anybody.",
      { "texas-cubi": "none", bipa: "error" },
    ],
    [
      "pour un modèle qui n'identifie personne",
      "Nous recueillons des empreintes vocales tirées de vos appels pour entraîner notre modèle vocal, sans identifier personne.",
      { "texas-cubi": "none", bipa: "error" },
    ],
    [
      "for a model that is to identify somebody",
      "We capture faceprints from enrolment selfies to train an AI model that identifies visitors.",
      { "texas-cubi": "error" },
    ],
    [
      "for such a model, and for a gate",
      "We capture faceprints from selfies to open the gate and to train a model, not to identify anybody.",
      { "texas-cubi": "error" },
    ],
    [
      "not for a model",
      "We capture faceprints at the door, not to identify anybody, and delete them after 30 days.",
      { "texas-cubi": "error" },
    ],
    [
      "not given where it is done without",
      "We scan your palm at the turnstile without a written release, to let you in, and erase the scan after a week.",
      { bipa: "error" },
    ],
    [
      "not given where it is done without, of others than the reader",
      "Faces of shoppers are scanned at the door without their consent, to count visits, and the templates go after one day.",
      { "texas-cubi": "error" },
    ],
    [
      "not asked for",
      "We create a faceprint from your badge photo without first asking for your permission, and erase it after a year.",
      { bipa: "error", gdpr: "warning" },
    ],
    [
      "not needed, in a sentence of its own",
      "No written release is needed. We collect your fingerprint at the clock and destroy it when you leave.",
      { bipa: "error" },
    ],
    [
      "not needed, in a sentence behind",
      "A hand template is made from each worker's first scan at the gate; we never ask workers to sign a release.",
      { bipa: "error" },
    ],
    [
      "not given by using it",
      "By using the kiosk you give a written release. We collect your fingerprint there and destroy it when you leave.",
      { bipa: "error" },
    ],
    [
      "not given by going on",
      "Your continued employment constitutes a written release. We collect your fingerprint and destroy it when you leave.",
      { bipa: "error" },
    ],
    [
      "not given by walking in",
      "By walking through the door you consent to our creating a face template from the cameras.",
      { "quebec-25": "error" },
    ],
    [
      "not implied",
      "We take faceprints from photos on public websites, with the consent that posting them implies, and erase them after a year.",
      { "texas-cubi": "error" },
    ],
    [
      "not deemed to be given",
      "Anyone who uses the turnstile is deemed to have given a written release. We capture a palm template there.",
      { bipa: "error" },
    ],
    [
      "asked for when it is too late",
      "We scan your retina at the door and ask for a written release afterwards, and erase the scan after a week.",
      { bipa: "error" },
    ],
    [
      "asked for, perhaps",
      "We may ask for a written release before we collect your fingerprint at the clock, and destroy it when you leave.",
      { bipa: "error" },
    ],
    [
      "donné par personne",
      "Nous relevons votre empreinte digitale à la borne sans votre consentement, pour pointer, et l'effaçons à votre départ.",
      { "quebec-25": "error", bipa: "error" },
    ],
    [
      "demandé à personne",
      "Nous créons une empreinte vocale à partir de vos appels sans avoir obtenu votre accord.",
      { gdpr: "warning" },
    ],
    [
      "réputé inutile",
      "Aucun consentement n'est requis pour le relevé de votre empreinte digitale à la borne.",
      { "quebec-25": "error" },
    ],
    [
      "réputé inutile, dans une phrase à part",
      "Nous ne demandons pas de décharge écrite. Nous captons votre iris à l'entrée et l'effaçons après 30 jours.",
      { bipa: "error" },
    ],
    [
      "qui ne se donne pas en entrant",
      "En entrant dans la boutique, vous consentez à ce que nous relevions un gabarit facial à partir des caméras.",
      { "quebec-25": "error" },
    ],
    [
      "qui ne se donne pas en badgeant",
      "En badgeant, vous donnez votre consentement à la capture de votre empreinte digitale.",
      { "quebec-25": "error" },
    ],
    [
      "que l'usage ne vaut pas",
      "L'utilisation de la borne vaut consentement au relevé de votre empreinte digitale.",
      { "quebec-25": "error" },
    ],
    [
      "qui ne se présume pas",
      "Le consentement de chaque visiteur est présumé. Nous captons un gabarit facial à l'entrée.",
      { "quebec-25": "error" },
    ],
    [
      "demandé trop tard",
      "Nous scannons votre rétine à l'entrée et demandons ensuite une décharge écrite.",
      { bipa: "error" },
    ],
    [
      "without which nothing is done",
      "No faceprint is ever made from your photo without your written release.",
      { bipa: "none" },
    ],
    [
      "without which nothing is done, as a condition in front",
      "Without your signed consent, we use your badge. With it, we scan your fingerprint and erase it after a week.",
      { bipa: "none" },
    ],
    [
      "not asked for again",
      "Before we scan your iris, you sign a written release. We do not ask for a new release at each visit.",
      { bipa: "none" },
    ],
    [
      "sans lequel rien ne se fait",
      "Nous ne relevons jamais votre empreinte digitale sans votre consentement exprès, donné en signant un formulaire.",
      { "quebec-25": "none" },
    ],
    [
      "sans lequel il y a autre chose",
      "Si vous cochez la case, nous créons une empreinte vocale à partir de vos appels ; sans votre accord, vous pouvez utiliser un code à la place.",
      { gdpr: "none" },
    ],
    [
      "given by pressing a button",
      "If you press “I agree”, we collect your palm print at the door, and destroy it after 30 days.",
      { bipa: "none" },
    ],
  ]);
});

suite("the act of consent", () => {
  checkUnderLaws("biometric/consent-unspecified", [
    [
      "told: it is in writing",
      "We obtain your express consent in writing before we collect your fingerprint at the clock.",
      { bipa: "none", "quebec-25": "none" },
    ],
    [
      "told: who agrees does so in writing",
      "Once visitors agree in writing, with their consent we scan their palms at the door.",
      { gdpr: "none" },
    ],
    [
      "dit : par écrit",
      "Nous obtenons votre consentement exprès par écrit avant de relever votre empreinte digitale à la borne.",
      { bipa: "none", "quebec-25": "none" },
    ],
    [
      "dit : exprès et écrit",
      "Nous recueillons l'accord exprès et écrit de chaque salarié avant de relever son empreinte digitale.",
      { gdpr: "none" },
    ],
    [
      "untold: only taking it back is in writing",
      "We scan your fingerprint with your consent. You can withdraw your consent in writing at any time.",
      { gdpr: "error" },
    ],
    [
      "non dit : seul le retrait se fait par écrit",
      "Nous relevons votre empreinte digitale avec votre consentement. Vous pouvez retirer votre consentement par écrit.",
      { gdpr: "error" },
    ],
    [
      "not asked of a consent that is denied",
      "We scan your fingerprint at the gate without your explicit consent, to open it, and delete it after 30 days.",
      { gdpr: "none" },
    ],
    [
      "non demandé d'un consentement dont on se passe",
      "Nous relevons votre empreinte digitale sans vous demander votre consentement, pour ouvrir la porte.",
      { "quebec-25": "none" },
    ],
  ]);
});

suite("a period longer than a law allows", () => {
  checkUnderLaws("biometric/overlong-retention", [
    [
      "more than three years after the last contact",
      "We make a palm print at the gate and keep it for four years after your last visit.",
      { bipa: "error", "texas-cubi": "none", gdpr: "none" },
    ],
    [
      "three years after the last contact, in months",
      "We make a palm print at the gate and keep it for 36 months after your last visit.",
      { bipa: "none" },
    ],
    [
      "four years, from when nobody knows",
      "We make a palm print at the gate and keep it for four years.",
      { bipa: "none", "texas-cubi": "none" },
    ],
    [
      "plus de trois ans après le dernier contact",
      "Nous prenons une empreinte palmaire au portail et la conservons quatre ans après votre dernière visite.",
      { bipa: "error", "texas-cubi": "none" },
    ],
    [
      "trois ans au plus après le dernier contact",
      "Nous prenons une empreinte palmaire au portail et la détruisons au plus tard trois ans après votre dernière visite.",
      { bipa: "none" },
    ],
    [
      "more than a year after the purpose",
      "We make a palm print at the gate and destroy it two years after its purpose ends.",
      { "texas-cubi": "error", bipa: "none" },
    ],
    [
      "a year after the purpose",
      "We make a palm print at the gate and destroy it within one year after its purpose ends.",
      { "texas-cubi": "none" },
    ],
    [
      "plus d'un an après la fin de l'objet",
      "Nous prenons une empreinte palmaire au portail et la détruisons dix-huit mois après la fin de cette finalité.",
      { "texas-cubi": "error", bipa: "none" },
    ],
  ]);
});

suite("under two laws", () => {
  test("only that one counts whose exception is not met, and its sources alone are told", () => {
    const text = "We sell your voiceprint to Tarn Bank to complete a financial transaction that you requested.";
    const { findings } = analyze(text, { profiles: ["texas-cubi", "bipa"] });
    const [sale] = findings.filter(({ ruleId }) => ruleId === "biometric/sale-or-disclosure");
    assert.equal(sale?.severity, "error");
    assert.equal(sale?.citations[0], "bipa-15-c-d");
  });
});

suite("emotions read, under the AI Act", () => {
  for (const [clause, article] of [
    ["We infer the mood of our cashiers from their faces.", /Article 5\(1\)\(f\) .* prohibits except/],
    ["We infer the mood of tenants from their voice to rate their work.", /Article 5\(1\)\(f\) .* prohibits except/],
    [
      "Nous analysons les émotions des vendeurs à partir de leur voix pour évaluer leur travail.",
      /article 5, paragraphe 1, point f\), .* interdit sauf/,
    ],
    [
      "We infer the mood of callers from their voice.",
      /Article 50\(3\) .* people told, and which its Article 5\(1\)\(f\)/,
    ],
    ["Nous analysons l'humeur des clients d'après leur visage.", /article 50, paragraphe 3.* et interdit au travail/],
    ["Cameras in the classroom tell teachers which pupils are bored.", /Article 5\(1\)\(f\)/],
    ["Our software measures the stress of agents from their voice.", /Article 5\(1\)\(f\)/],
    ["Nos caméras déduisent l'attention des élèves à partir de leur visage.", /article 5, paragraphe 1/],
    ["At the gate we infer the intentions of visitors from their gait.", /Article 50\(3\)/],
    ["We infer the sexual orientation of members from their photos.", /Article 5\(1\)\(g\)/],
    [
      "À l'entrée, nous déduisons les intentions des visiteurs de leur démarche.",
      /article 50, paragraphe 3.* et interdit au travail/,
    ],
    [
      "Nous déduisons l'orientation sexuelle des membres à partir de leurs photos.",
      /article 5, paragraphe 1, point g\)/,
    ],
    ["Nous déterminons l'origine ethnique des candidats d'après leur selfie.", /article 5, paragraphe 1, point g\)/],
    ["We measure the stress of bridges from their vibration.", undefined],
    ["Nous déduisons de vos réponses votre religion, si vous l'indiquez dans le questionnaire.", undefined],
    ["Our trainers hold the attention of pupils by their voice.", undefined],
    ["We infer the mood of visitors from their faces, as we tell them on a sign at the door.", undefined],
    ["We infer the mood of shoppers from their faces; a notice at the till tells them.", undefined],
    ["Nous analysons l'humeur des clients d'après leur visage ; un panneau à l'entrée l'indique.", undefined],
  ] as const)
    test(clause, () => {
      const { findings } = analyze(clause, { profiles: ["ai-act"] });
      const found = findings.filter(({ ruleId }) => ruleId === "biometric/prohibited-practice");
      withReading(clause, () => {
        assert.equal(found.length, article ? 1 : 0);
        if (article) assert.match(found[0]?.message ?? "", article);
      });
    });
});

suite("what is claimed of the law", () => {
  const duty = (law: Citation["law"], kind: Citation["kind"]): Citation => ({
    title: { en: "An act" },
    url: { en: "https://example.com" },
    ...(law && { law }),
    kind,
    says: { en: "It asks.", fr: "Elle demande." },
    check: { on: "2026-11-27", text: "official" },
  });
  const sources = { act: duty("nyc", "duty"), guide: duty("nyc", "guidance"), other: duty("uk", "duty") };
  const known = [{ id: "biometric/no-retention", severity: "warning", citations: [] }] as const;
  const raising = (to: Severity, ...by: string[]) => ({
    nyc: {
      title: { en: "Made up." },
      raises: { "biometric/no-retention": [to, ...by] as unknown as Profile["raises"][string] },
    },
  });

  test("is borne by the sources", () => assert.deepEqual(legalFaults(profiles, rules, citations), []));

  for (const [name, made, message] of [
    [
      "a raise by no source of its law",
      raising("error", "other"),
      /“nyc” raises “biometric\/no-retention” by no source of that law\. Name/,
    ],
    ["a raise by a source that is missing", raising("error", "gone"), /by no source of that law/],
    [
      "a raise by another law too",
      raising("error", "act", "other"),
      /also by “other”, which is no source of that law\. Take/,
    ],
    ["an error by guidance alone", raising("error", "guide"), /to an error by no duty of that law\. Name the duty/],
    ["a raise that raises nothing", raising("warning", "act"), /to “warning”, and it is “warning” for every reader/],
  ] as const) {
    test(`is not: ${name}`, () => {
      const faults = legalFaults(made, known, sources);
      assert.equal(faults.length, 1, faults.join("\n"));
      assert.match(faults[0] ?? "", message);
      assert.match(faults[0] ?? "", /^rules\/profiles\.ts: /);
    });
  }

  test("is, where a duty of the law asks for it", () => {
    assert.deepEqual(legalFaults(raising("error", "act", "guide"), known, sources), []);
  });

  test("is not: a rule that is none, and an error without a duty", () => {
    const unknown = { nyc: { title: { en: "Made up." }, raises: { "cooking/no-salt": ["error", "act"] } } };
    assert.match(legalFaults(unknown as never, known, sources).join(), /“cooking\/no-salt”, which is no rule/);
    const own = [{ id: "vague/made-up", severity: "error", citations: ["guide" as CitationKey] }] as const;
    assert.match(legalFaults({}, own, sources).join(), /^rules\/vague\/made-up\.ts is an error and cites no duty\./);
  });
});
