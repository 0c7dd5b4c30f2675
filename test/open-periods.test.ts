// Periods that are none: of biometric data, and of the data that trains. The words are named where they stand.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { lines, withReading } from "./support.ts";

/** The words on which a rule has findings. */
function foundBy(ruleId: string, text: string): string[] {
  return analyze(text, { profiles: ["gdpr"] })
    .findings.filter((it) => it.ruleId === ruleId)
    .map(({ span }) => text.slice(span.start, span.end));
}

function finds(ruleId: string, text: string, ...words: readonly string[]): void {
  test(`${ruleId}: ${text}`, () => withReading(text, () => assert.deepEqual(foundBy(ruleId, text), words)));
}

const table = (...rows: readonly string[]) => lines("| Data | How long |", "|---|---|", ...rows);
const tableau = (...rows: readonly string[]) => lines("| Donnée | Durée de conservation |", "|---|---|", ...rows);

suite("a period of biometric data that is none", () => {
  const rule = "biometric/no-retention";
  for (const [text, words] of [
    ["We store voiceprints in accordance with our records schedule.", "in accordance with our records schedule"],
    ["Your face template stays on the list for as long as we think you are a risk.", "as long as we think"],
    ["We erase the palm scan within a reasonable time.", "a reasonable time"],
    [
      "Voiceprints are kept for the duration of the customer relationship.",
      "for the duration of the customer relationship",
    ],
    ["The hand template is subject to no fixed retention period and is held by us.", "no fixed retention period"],
    ["Face templates are never deleted.", "never deleted"],
    ["Nous conservons les gabarits faciaux selon notre calendrier interne.", "selon notre calendrier interne"],
    ["Votre gabarit facial reste sur la liste tant que le risque subsiste.", "tant que le risque"],
    ["Nous effaçons l'empreinte vocale dans un délai raisonnable.", "délai raisonnable"],
    ["L'empreinte vocale est gardée pendant toute la relation client.", "pendant toute la relation client"],
    ["Nous détenons la géométrie de la main pour une durée illimitée.", "durée illimitée"],
    [
      "Le gabarit facial est conservé aussi longtemps que nous le jugeons utile.",
      "aussi longtemps que nous le jugeons utile",
    ],
  ] as const)
    finds(rule, text, words);
  // Each row for itself, also where another one of the same trait tells an end.
  finds(
    rule,
    table(
      "| Face template (gate) | 30 days |",
      "| Face template (till) | In line with our internal policy |",
      "| Face template (lift) | – |",
      "| Voiceprint | Varies |",
    ),
    "In line with our internal policy",
    "Face template",
    "Varies",
  );
  finds(
    rule,
    tableau(
      "| Gabarit facial (portique) | 30 jours |",
      "| Gabarit facial (caisse) | Durée adéquate |",
      "| Gabarit facial (ascenseur) | |",
      "| Empreinte vocale | Variable |",
    ),
    "Durée adéquate",
    "Gabarit facial",
    "Variable",
  );
  // What is told elsewhere mends no "as long as we see fit".
  finds(
    rule,
    "We keep face templates as long as we see fit.\n\nOn request, face templates are erased within 30 days.",
    "as long as we see fit",
  );
  finds(
    rule,
    "Nous gardons les gabarits faciaux indéfiniment.\n\nÀ la demande, les gabarits faciaux sont effacés sous 30 jours.",
    "indéfiniment",
  );
});

suite("a period of biometric data that is one", () => {
  for (const text of [
    "We retain voiceprints for six months, in accordance with our records schedule.",
    "We do not keep voiceprints indefinitely: each is erased 30 days after the last call.",
    table("| Face template | End of the season |", "| Voiceprint | Life of the account |"),
    "Nous gardons les empreintes vocales pendant six mois, conformément à notre calendrier de conservation.",
    "Les gabarits faciaux sont détruits au bout de six mois, selon notre calendrier de conservation.",
    tableau("| Gabarit facial | Fin de la mission |", "| Empreinte vocale | Durée du contrat |"),
  ])
    finds("biometric/no-retention", text);
});

suite("training data that is kept without an end", () => {
  const rule = "ai-training/no-retention-limit";
  for (const [text, words] of [
    [table("| Chats | 90 days |", "| Training datasets | As long as useful |"), "As long as useful"],
    [table("| Chats | 90 days |", "| Data sets assembled for model development | No fixed limit |"), "No fixed limit"],
    ["We keep the data used for training indefinitely.", "indefinitely"],
    ["Training data: kept as long as necessary.", "as long as necessary"],
    ["We keep your chats as long as needed to train our model.", "as long as needed"],
    ["We use your tickets to train our models and keep them indefinitely.", "indefinitely"],
    ["Recordings that train our speech model are never deleted.", "never deleted"],
    ["We store the chats with which we train our model for an unlimited time.", "unlimited time"],
    [
      tableau("| Échanges | 90 jours |", "| Corpus d'apprentissage | Sans limitation de durée |"),
      "Sans limitation de durée",
    ],
    ["Nous conservons indéfiniment les données d'entraînement de nos modèles.", "indéfiniment"],
    [
      "Nous gardons vos échanges aussi longtemps que nécessaire pour entraîner nos modèles.",
      "aussi longtemps que nécessaire",
    ],
    ["Les messages qui servent à entraîner nos modèles ne sont jamais supprimés.", "jamais supprimés"],
    ["Nous entraînons nos modèles avec vos avis et gardons ces copies d'entraînement sans limite.", "sans limite"],
  ] as const)
    finds(rule, text, words);
  for (const text of [
    table("| Training datasets | 18 months |", "| Server logs | As needed |"),
    "We use your tickets to train our models and keep your account data as long as necessary.",
    "We train our models with your questions. Bare statistics are kept indefinitely.",
    "We do not keep training data indefinitely.",
    "Models trained on your reviews are kept indefinitely.",
    "We keep your chats as long as needed to answer you, to keep accounts and to train our model.",
    "We train our model on your reviews.",
    "We keep synthetic training data indefinitely to train our models.",
    tableau("| Jeux d'entraînement | 18 mois |", "| Journaux | Selon les besoins |"),
    "Nous ne conservons pas les données d'entraînement indéfiniment.",
    "Les modèles entraînés avec vos avis sont conservés sans limite.",
    "Nous entraînons nos modèles avec vos questions. Des statistiques sont conservées indéfiniment.",
  ])
    finds(rule, text);
});

test("a row that names no fixed period denies nothing", () => {
  const text = table("| Training data for our models | No fixed period |");
  const [practice] = analyze(text).policy.clauses.flatMap(({ practices }) => practices);
  assert.equal(practice?.stance, "does");
});
