// Another way beside biometric data, which the law of Québec asks for: where it is missing, and by which words it is offered.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { lines, withReading } from "./support.ts";

const on = { profiles: ["quebec-25"] } as const;

/** The words on which the rule has findings, with how the text is read beside a failure. */
function checkFound(text: string, expected: readonly string[]): void {
  withReading(
    text,
    () => {
      const found = analyze(text, on).findings.filter(({ ruleId }) => ruleId === "biometric/no-alternative");
      assert.deepEqual(
        found.map(({ span, severity }) => `${severity} ${text.slice(span.start, span.end)}`),
        expected,
      );
    },
    on,
  );
}

suite("no other way is offered", () => {
  for (const [text, data] of [
    [
      "We create a face template from your selfie to verify your identity, and delete it after 30 days.",
      "face template",
    ],
    ["We keep your voiceprint to recognise you when you call, until you close your account.", "voiceprint"],
    ["Employees clock in by a fingerprint scan. We store the fingerprint until they leave.", "fingerprint"],
    ["## Face sign-in\n\nWe create a face template from your selfie, and delete it after 30 days.", "face template"],
    ["We collect a palm print at the gate. We use it to let members in.", "palm print"],
    // A second factor is no other way, nor is what is kept in the place of a picture.
    ["We create a faceprint from your selfie to sign you in along with your password.", "faceprint"],
    ["Nous créons un gabarit facial à partir de votre selfie pour vérifier votre identité.", "gabarit facial"],
    ["Nous conservons votre empreinte vocale pour vous reconnaître lorsque vous appelez.", "empreinte vocale"],
    ["Pour le pointage, nous enregistrons une empreinte digitale de chaque salarié.", "empreinte digitale"],
    ["Nous relevons votre empreinte palmaire pour ouvrir le portillon.", "empreinte palmaire"],
  ] as const)
    test(text, () => checkFound(text, [`warning ${data}`]));
});

suite("another way is offered, or none is needed", () => {
  const face = "We create a face template from your selfie to verify your identity, and delete it after 30 days.";
  const visage = "Nous créons un gabarit facial à partir de votre selfie pour vérifier votre identité.";
  for (const text of [
    `${face} If you would rather not, you can sign in with a PIN instead.`,
    `${face} You may also show your badge.`,
    `${face}\n\nAnyone can have their identity checked in person at a branch.`,
    `${face} Another means of verification is always available.`,
    `${face} Nobody has to use it.`,
    `## Sign-in\n\n${face}\n\n## Your choices\n\nIf you do not want us to have your face template, you can use a passcode.`,
    "Employees clock in by a fingerprint scan or with a badge. We store the fingerprint until they leave.",
    // A row for many purposes.
    lines(
      "| Data | What for |",
      "| --- | --- |",
      `| Profile; face template | We use tools of others for ads, such as their login, pixels and plugins; ${"we count visits and show what fits; ".repeat(10)} |`,
    ),
    // Nobody is recognised.
    "We measure the geometry of your face to place the hat, and never use it to identify you.",
    "We create a face template from your selfie to estimate your age.",
    "We measure your face to draw the mask. Sign in to see it.",
    "We do not use face recognition to verify your identity.",
    "Your phone unlocks the app by its own face recognition; the face template never leaves your phone.",
    `${visage} Vous pouvez aussi utiliser un NIP.`,
    `${visage} Un autre moyen est offert à qui refuse.`,
    `${visage}\n\nSi vous refusez le gabarit facial, un agent vérifie votre identité en personne.`,
    `${visage} Cette fonction est désactivée par défaut.`,
    "Pour le pointage, nous enregistrons une empreinte digitale ; le salarié peut toujours présenter un badge.",
    "Nous mesurons la géométrie de votre visage pour placer les lunettes, jamais pour vous identifier.",
    "Nous n'utilisons pas la reconnaissance faciale pour vérifier votre identité.",
  ])
    test(text, () => checkFound(text, []));
});

test("only the law of Québec asks for it", () => {
  const text = "We create a face template from your selfie to verify your identity.";
  for (const profiles of [[], ["gdpr"], ["bipa"]] as const)
    assert.ok(!analyze(text, { profiles }).findings.some(({ ruleId }) => ruleId === "biometric/no-alternative"));
});

test("it is told with what else a clause leaves untold, by one fix", () => {
  for (const [text, way] of [
    ["We create a face template from your selfie to verify your identity.", "you can {{use a passcode}} instead"],
    [
      "Nous créons un gabarit facial à partir de votre selfie pour vérifier votre identité.",
      "vous pouvez {{utiliser un code}} à la place",
    ],
  ] as const) {
    const found = analyze(text, on).findings.find(({ ruleId }) => ruleId === "biometric/no-alternative");
    const [all, own] = found?.fixes ?? [];
    const written = (fix: typeof all) => fix?.edits.map(({ replacement }) => replacement).join("") ?? "";
    assert.match(all?.title ?? "", /another way|autre moyen/);
    assert.ok(written(all).includes(way), written(all));
    assert.ok(written(own).includes(way), written(own));
  }
});
