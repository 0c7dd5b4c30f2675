// Biometric data that is sold, and biometric data that is disclosed: which denial another sentence contradicts, and who gets it.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze, compare } from "../rules/index.ts";
import { withReading } from "./support.ts";

/** How often a rule fires on a text, with how it is read beside a failure. */
function checkCount(text: string, ruleId: string, count: number): void {
  withReading(text, () => {
    const found = analyze(text).findings.filter((it) => it.ruleId === ruleId);
    assert.equal(found.length, count);
  });
}

suite("a disclosure contradicts", () => {
  for (const [denial, disclosure] of [
    ["We do not share your voiceprint with anyone.", "We share your voiceprint with Idem Check Ltd."],
    [
      "We never disclose your fingerprints.",
      "We disclose your fingerprints to Idem Check Ltd, which compares them for us.",
    ],
    ["We do not share your faceprint with anybody else.", "Your faceprint is shared with our vendor Idem Check Ltd."],
    ["We do not share your voiceprint with third parties.", "We share your voiceprint with third parties."],
    ["We do not share your palm print with Idem.", "We share your palm print with Nordsky and with Idem."],
    ["We do not share your voiceprint.", "We sell your voiceprint to Idem Check Ltd."],
    [
      "Nous ne communiquons votre empreinte vocale à personne.",
      "Nous communiquons votre empreinte vocale à Idem Contrôle SA.",
    ],
    [
      "Nous ne divulguons jamais vos empreintes digitales.",
      "Nous communiquons vos empreintes digitales à Idem Contrôle SA.",
    ],
    [
      "Nous ne partageons votre gabarit facial avec personne d'autre.",
      "Nous partageons votre gabarit facial avec notre prestataire Idem SA.",
    ],
  ])
    test(`${denial} ${disclosure}`, () => checkCount(`${denial}\n\n${disclosure}`, "consistency/contradiction", 1));
});

suite("a disclosure does not contradict", () => {
  for (const [denial, disclosure] of [
    ["We do not sell your voiceprint.", "We share your voiceprint with our partners."],
    ["We never sell your voiceprint to anyone.", "We disclose your voiceprint to Idem Check Ltd."],
    ["We do not share your voiceprint with third parties.", "We share your voiceprint with Idem Check Ltd."],
    ["We never share your faceprint with advertisers.", "We share your faceprint with Idem Check Ltd."],
    ["We do not share your faceprint with journalists.", "We share your faceprint with Idem Check Ltd."],
    [
      "We do not share your faceprint with anyone outside our group.",
      "We share your faceprint with our affiliate Idem.",
    ],
    ["We do not share your faceprint with Nordsky.", "We share your faceprint with Idem."],
    ["We do not share your faceprint.", "With your consent, we share your faceprint with Idem Check Ltd."],
    ["We do not share your faceprint.", "We share your faceprint with the police if a court orders it."],
    ["Nous ne vendons jamais votre empreinte vocale.", "Nous transmettons votre empreinte vocale à nos partenaires."],
    [
      "Nous ne partageons pas votre empreinte vocale avec des annonceurs.",
      "Nous partageons votre empreinte vocale avec Idem SA.",
    ],
    [
      "Nous ne communiquons pas votre empreinte vocale à la presse.",
      "Nous communiquons votre empreinte vocale à Idem SA.",
    ],
  ])
    test(`${denial} ${disclosure}`, () => checkCount(`${denial}\n\n${disclosure}`, "consistency/contradiction", 0));
});

suite("who no longer promises not to sell, and discloses, permits what was not ruled out", () => {
  for (const [before, after] of [
    ["We do not sell your voiceprint.", "We disclose your voiceprint to Idem Check Ltd, which compares it for us."],
    ["We never sell or rent your fingerprint.", "We share your fingerprint with our partners."],
    ["Nous ne vendons pas votre empreinte vocale.", "Nous communiquons votre empreinte vocale à Idem Contrôle SA."],
  ] as const)
    test(`${before} → ${after}`, () => {
      const { changes } = compare(analyze(before), analyze(after));
      assert.deepEqual(
        changes.flatMap(({ facts }) => facts.map(({ change }) => change)),
        ["promise", "permission"],
      );
    });
});

suite("it is sold", () => {
  for (const text of [
    "We license your voiceprint to game studios for a fee.",
    "We grant a licence to your voiceprint to studios, for a commission.",
    "We monetize fingerprints of visitors.",
    "We swap palm templates of guests with partner hotels.",
    "Nous louons les gabarits faciaux de nos clients à des annonceurs.",
    "Nous échangeons vos gabarits faciaux avec des partenaires contre des statistiques.",
    "Nous cédons votre empreinte vocale à des studios de jeux contre rémunération.",
    "Votre empreinte vocale est louée à des studios.",
    "Nous accordons une licence sur votre empreinte vocale contre paiement.",
  ])
    test(text, () => {
      const { findings } = analyze(text, { profiles: ["bipa"] });
      const sales = findings.filter(({ ruleId }) => ruleId === "biometric/sale-or-disclosure");
      withReading(text, () =>
        assert.deepEqual(
          sales.map(({ severity }) => severity),
          ["error"],
        ),
      );
    });
});

suite("it goes to anybody we do business with", () => {
  for (const text of [
    "Your retina scan may be passed on to companies we do business with.",
    "We share your fingerprint with affiliates, subsidiaries and companies with whom we do business.",
    "We disclose your faceprint to our affiliates and firms that we do business with.",
    "Our affiliates and other parties with whom we do business receive your fingerprint template.",
    "Nous partageons votre empreinte digitale avec nos filiales et les sociétés avec qui nous faisons affaire.",
    "Votre empreinte vocale est remise à des entreprises avec lesquelles nous travaillons.",
  ])
    test(text, () => checkCount(text, "biometric/sale-or-disclosure", 1));
});

suite("it is neither sold nor given away", () => {
  for (const text of [
    "Nous louons des bornes. Nous relevons votre empreinte digitale à la borne louée pour pointer.",
    "Nous ne louons ni n'échangeons jamais vos gabarits faciaux.",
    "We never license or monetize your voiceprint.",
    "Sensitive data is data on religion, trade union membership and biometric data.",
    "We rent kiosks. We scan your fingerprint there to clock you in.",
    "We collect your fingerprint to open the doors of companies we do business with.",
    "Nous échangeons avec vous par courriel au sujet de votre empreinte vocale.",
  ])
    test(text, () => checkCount(text, "biometric/sale-or-disclosure", 0));
});
