// Two periods for the same biometric data: where both are told, and where each of them may hold.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { blocks, lines, withReading } from "./support.ts";

/** The words on which the rule has findings, and those that each of them points at. */
function check(text: string, expected: readonly string[]): void {
  withReading(text, () => {
    const wordsAt = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
    const found = analyze(text).findings.filter(({ ruleId }) => ruleId === "consistency/two-periods");
    assert.deepEqual(
      found.map(
        ({ severity, span, related }) => `${severity} ${wordsAt(span)} / ${related.map((it) => wordsAt(it.span))}`,
      ),
      expected,
    );
  });
}

const table = (data: string, period: string) =>
  lines("| Data | Kept for |", "| --- | --- |", `| ${data} | ${period} |`);
const tableau = (data: string, period: string) =>
  lines("| Données | Conservation |", "| --- | --- |", `| ${data} | ${period} |`);

suite("two periods are told", () => {
  for (const [expected, ...parts] of [
    [
      "for three years / after 30 days",
      "Face templates are erased after 30 days.",
      "We keep face templates for three years.",
    ],
    ["for 10 days / for five years", "We keep your voiceprint for five years.", "Voiceprints are kept for 10 days."],
    [
      "3 years / after 30 days",
      "## Face sign-in",
      "We create a face template from your selfie. We destroy it after 30 days.",
      "## How long we keep data",
      table("Face templates", "3 years"),
    ],
    [
      "3 years after last use / don't sign in for one year",
      "# Larkfold Privacy Policy",
      "## Friend Tagging",
      "If you turn it on, we create a face template from your photos. If you don't sign in for one year, we destroy the template.",
      "## How Long We Keep Information",
      table("Face templates", "Up to 3 years after last use"),
    ],
    [
      "within 90 days / within 30 days",
      "We delete your voiceprint within 30 days after you close your account.",
      "## Retention",
      "Voiceprints are deleted within 90 days after you close your account.",
    ],
    // From the same event, by other words, or from one that comes later for certain.
    [
      "for 90 days / erase the face template 24 hours",
      "We erase the face template 24 hours after verification.",
      "## Retention",
      "Face templates are kept for 90 days after the identity check.",
    ],
    [
      "for 3 years / deleted right after",
      "## Identity check",
      "We create a face template from your selfie. It is deleted right after the check.",
      "## Retention",
      "Face templates are kept for 3 years.",
    ],
    [
      "for one year / deleted once",
      "## Identity check",
      "We create a face template from your selfie. It is deleted once the check is complete.",
      "## Retention",
      "Face templates are kept for one year after the account is closed.",
    ],
    [
      "conservés 90 jours / effaçons le gabarit facial 24 heures",
      "Nous effaçons le gabarit facial 24 heures après la vérification.",
      "## Durées de conservation",
      "Les gabarits faciaux sont conservés 90 jours après le contrôle.",
    ],
    [
      "conservés un an / détruit dès que",
      "## Contrôle d'identité",
      "Nous créons un gabarit facial à partir de votre selfie. Il est détruit dès que le contrôle est terminé.",
      "## Durées de conservation",
      "Les gabarits faciaux sont conservés un an après la clôture du compte.",
    ],
    [
      "pendant trois ans / après 30 jours",
      "Les gabarits faciaux sont effacés après 30 jours.",
      "Nous conservons les gabarits faciaux pendant trois ans.",
    ],
    [
      "2 ans / après 24 heures",
      "## Connexion par la voix",
      "Nous créons une empreinte vocale à partir de la phrase que vous dites. Elle est effacée après 24 heures.",
      "## Durées de conservation",
      tableau("Empreintes vocales", "2 ans"),
    ],
    [
      "24 mois / dans les vingt-quatre heures",
      "# Politique de confidentialité de Larkfold",
      "## Module Temps : la badgeuse",
      "Le gabarit biométrique est conservé sur un badge. Il est détruit dans les vingt-quatre heures qui suivent le départ du salarié.",
      "## Combien de temps nous gardons vos données",
      lines(
        "| Catégorie | Durée de conservation | Point de départ |",
        "| --- | --- | --- |",
        "| Gabarits biométriques | 24 mois | Départ du salarié |",
      ),
    ],
  ] as const)
    test(parts.join(" "), () => check(blocks(...parts), [`warning ${expected}`]));
});

suite("an end that comes at once is held against a period", () => {
  const asked = "**How long do you keep my voiceprint?**\n";
  const demande = "**Combien de temps gardez-vous mon empreinte vocale ?**\n";
  const during = "## Voice sign-in\n\nWe store your voiceprint";
  const pendant = "## Connexion vocale\n\nNous enregistrons votre empreinte vocale";
  for (const [expected, ...parts] of [
    [
      "discarded as soon as / within 10 days",
      `${during} and delete it within 10 days after you unenroll.`,
      "## Questions",
      `${asked}Your voiceprint is discarded as soon as your call ends.`,
    ],
    [
      "erased when / for 12 months",
      `${during} for 12 months.`,
      "## Retention",
      "Your voiceprint is erased when the call is over.",
    ],
    [
      "effacée dès la / pendant 12 mois",
      `${pendant} et la conservons pendant 12 mois.`,
      "## Questions",
      `${demande}Votre empreinte vocale est effacée dès la fin de l'appel.`,
    ],
    [
      "supprimée immédiatement / dans les dix jours",
      `${pendant}. Nous l'effaçons dans les dix jours qui suivent votre désinscription.`,
      "## Durées de conservation",
      "Votre empreinte vocale est supprimée immédiatement après l'appel.",
    ],
  ] as const)
    test(parts.join(" "), () => check(blocks(...parts), [`warning ${expected}`]));

  for (const parts of [
    // Other data, the longest time it may take, another feature, another case.
    [`${during} for 12 months.`, "## Retention", "Your recording is deleted as soon as the call ends."],
    [`${during} for 12 months.`, "## Retention", "The temporary voiceprint is deleted as soon as the call ends."],
    [
      `${during} for 12 months.`,
      "## Retention",
      "The voiceprint computed from a call is deleted as soon as the call ends.",
    ],
    [
      `${during} and delete it within three years of your last interaction with us.`,
      "## Retention",
      "Your voiceprint is discarded as soon as your call ends.",
    ],
    [`${during} for 12 months.`, "## Retention", "Your voiceprint is deleted after the call."],
    [
      `${pendant} et la conservons pendant 12 mois.`,
      "## Durées de conservation",
      "Votre empreinte vocale est effacée après l'appel.",
    ],
    [`${during} for 12 months.`, "## Fraud checks", "Your voiceprint is discarded as soon as your call ends."],
    [
      `${during} for 12 months.`,
      "## Retention",
      "If the check fails, your voiceprint is discarded when the call ends.",
    ],
    [`${during} for 12 months.`, "## Retention", "The voiceprints of employees are discarded when the call ends."],
    [
      `${pendant} et la conservons pendant 12 mois.`,
      "## Durées de conservation",
      "L'enregistrement est effacé après l'appel.",
    ],
    [
      `${pendant} et la conservons pendant 12 mois.`,
      "## Durées de conservation",
      "L'empreinte vocale provisoire est effacée dès la fin de l'appel.",
    ],
    [
      `${pendant} et la conservons pendant 12 mois.`,
      "## Lutte contre la fraude",
      "Votre empreinte vocale est effacée dès la fin de l'appel.",
    ],
    [
      `${pendant} et l'effaçons au plus tard trois ans après votre dernier contact.`,
      "## Durées de conservation",
      "Votre empreinte vocale est effacée dès la fin de l'appel.",
    ],
  ])
    test(parts.join(" "), () => check(blocks(...parts), []));
});

suite("each of two periods may hold", () => {
  for (const parts of [
    ["Face templates are erased after 30 days.", "We keep voiceprints for three years."],
    ["Face templates are erased after 30 days.", "We keep face templates for 30 days."],
    ["Face templates are erased after one month.", "We keep face templates for 30 days."],
    // The longest period takes in the other one; the shortest leaves room for it.
    ["Face templates are erased after 30 days.", "We keep face templates for at most three years."],
    ["Face templates are kept for at least 30 days.", "We keep face templates for three years."],
    // From another event.
    [
      "We erase your face template within 30 days after you turn it off.",
      "We erase your face template within three years after your last visit.",
    ],
    ["If you withdraw your consent, your voiceprint is erased within 7 days.", "Voiceprints are kept for three years."],
    // The check may come last, or the longer one is of some cases, or the longest that there is.
    [
      "Your face template is erased within 30 days of your last log-in.",
      "Face templates are kept for one year after the account is closed.",
    ],
    ["Your face template is deleted after your last check.", "Face templates are kept for one year."],
    ["Your face template is deleted right after the check.", "If it fails, face templates are kept for one year."],
    ["Your face template is deleted right after the check.", "Face templates are kept for one year in case of fraud."],
    ["Your face template is deleted right after the check.", "Face templates are kept for at most one year."],
    ["Your face template is deleted right after the check.", "Voiceprints are kept for one year."],
    // Of others, or what is no template.
    ["Face templates of employees are erased after 30 days.", "We keep face templates for three years."],
    ["Our vendor erases its face templates after 30 days.", "We keep face templates for three years."],
    [
      "We create a face template from your selfie and erase it after 30 days.",
      "The selfie itself is kept for three years.",
    ],
    ["Face templates are erased after 30 days.", "Backups of face templates are kept for 90 days."],
    // Two features.
    [
      "## Friend tagging",
      "We erase your face template after 30 days.",
      "## Age check",
      "We erase your face template after one day.",
    ],
    // Told together.
    ["We erase your face template after 30 days, or after three years where a court asks for it."],
    ["Les gabarits faciaux sont effacés après 30 jours.", "Nous conservons les empreintes vocales pendant trois ans."],
    ["Les gabarits faciaux sont effacés après 30 jours.", "Nous conservons les gabarits faciaux trois ans au plus."],
    [
      "Votre empreinte vocale est effacée dans les 30 jours qui suivent votre retrait.",
      "Votre empreinte vocale est effacée dans les trois ans qui suivent votre dernier appel.",
    ],
    [
      "Votre gabarit facial est effacé dans les 30 jours qui suivent votre dernière connexion.",
      "Les gabarits faciaux sont conservés un an après la clôture du compte.",
    ],
    [
      "Votre gabarit facial est effacé aussitôt après le contrôle.",
      "En cas d'échec, les gabarits faciaux sont conservés un an.",
    ],
    [
      "Votre gabarit facial est effacé aussitôt après le contrôle.",
      "Les gabarits faciaux des salariés sont conservés un an.",
    ],
    [
      "Les gabarits faciaux des salariés sont effacés après 30 jours.",
      "Nous conservons les gabarits faciaux pendant trois ans.",
    ],
    [
      "Les gabarits faciaux sont effacés après 30 jours.",
      "Les sauvegardes des gabarits faciaux sont conservées 90 jours.",
    ],
    [
      "## Identification des amis",
      "Nous effaçons votre gabarit facial après 30 jours.",
      "## Contrôle de l'âge",
      "Nous effaçons votre gabarit facial après un jour.",
    ],
  ])
    test(parts.join(" "), () => check(blocks(...parts), []));
});
