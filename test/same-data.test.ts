// The same data by other names, terms that take it in, and promises under other headings: what one denies and another does.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { blocks, lines, withReading } from "./support.ts";

/** How often a text contradicts itself, with how it is read beside a failure. */
function checkCount(text: string, count: number): void {
  withReading(text, () => {
    const found = analyze(text).findings.filter((it) => it.ruleId === "consistency/contradiction");
    assert.equal(found.length, count);
  });
}

suite("the same data by another name contradicts", () => {
  for (const [denial, practice] of [
    ["We never use your direct messages to train AI.", "We train our spam filter on private messages."],
    ["We never use your private messages to train AI.", "Your inbox trains our ranking model."],
    ["We do not train AI models on your private messages.", "Your chats are used to train our ranking model."],
    [
      "We do not use the contents of direct messages to train AI models, ours or anybody else's.",
      "We use conversations with other members to train our safety model.",
    ],
    ["We never train our models on your call recordings.", "We train our speech model on recorded calls."],
    ["We do not train AI on your transactions.", "Our fraud model is trained on card and transfer records."],
    ["We do not use your photos to train AI.", "We train our image model on the pictures you upload."],
    [
      "Nous n'utilisons jamais vos messages privés pour entraîner une IA.",
      "Nous entraînons notre filtre anti-spam avec les messages directs.",
    ],
    [
      "Vos messages privés ne servent jamais à entraîner un modèle, ni chez nous ni chez un tiers.",
      "Notre modèle de détection est entraîné avec les conversations de messagerie signalées par un membre.",
    ],
    [
      "Nous n'entraînons aucun modèle avec vos messages privés.",
      "Nous entraînons notre modèle de classement avec vos conversations.",
    ],
    ["Vos transactions n'entraînent aucune IA.", "Nous entraînons notre modèle antifraude avec vos virements."],
    [
      "Nous n'utilisons pas vos enregistrements d'appels pour entraîner une IA.",
      "Nous entraînons notre modèle vocal avec les appels enregistrés.",
    ],
  ] as const)
    test(`${denial} ${practice}`, () => checkCount(blocks(denial, practice), 1));
});

suite("a promise by a general name contradicts", () => {
  const term = "“Account Information” means your card records, balances and correspondence.";
  const terme = "« Données de compte » désigne l'historique de vos paiements, vos soldes et votre correspondance.";
  for (const parts of [
    [term, "We never train AI models on Account Information.", "Card records train our fraud model."],
    [
      lines("| Term | Meaning |", "| --- | --- |", "| **Member Records** | Your call recordings and your letters. |"),
      "We do not use your Member Records to train AI, whether for ourselves or for others.",
      "We train our speech model on recorded calls.",
    ],
    ["No data of our customers trains AI.", "We use your search queries to train our ranking model."],
    ["We never use your drafts to train AI.", "| Purpose | Data |\n| --- | --- |\n| Training our AI models | Drafts |"],
    // What is promised under no heading is promised under each.
    [
      "We never use your letters to train AI.",
      "## Keeping your money safe",
      "Our fraud model learns from your letters.",
    ],
    [
      terme,
      "Nous n'entraînons jamais d'IA avec les Données de compte.",
      "Vos transactions entraînent notre modèle antifraude.",
    ],
    [
      "Aucune donnée de nos clients ne sert à entraîner une IA.",
      "Nous utilisons vos recherches pour entraîner notre modèle de classement.",
    ],
    [
      "Vos lettres ne servent jamais à entraîner une IA.",
      "## Protéger votre argent",
      "Notre modèle antifraude est entraîné avec vos lettres.",
    ],
    [
      "Vos messages privés n'entraînent aucun modèle.",
      "## Est-ce que mes échanges servent à une IA ?",
      "Dès que vous ou quelqu'un d'autre demandez un résumé, vos messages privés peuvent servir à améliorer nos modèles.",
    ],
    [
      "We do not use direct messages to train AI models.",
      "## Is what I write used for AI?",
      "When you or anyone else in a chat asks for a summary, the conversation may be used to improve our models, including messages sent before it was turned on.",
    ],
  ])
    test(parts.join(" "), () => checkCount(blocks(...parts), 1));
});

suite("no contradiction", () => {
  for (const parts of [
    // Chats with an assistant are not those with people.
    ["We never use your private messages to train AI.", "We train our assistant on your chats with it."],
    [
      "Our assistant uses AI to answer you.",
      "We never use private messages to train AI.",
      "Your chats train our language model.",
    ],
    ["We never use your direct messages to train AI.", "We train our model on private chats with our help assistant."],
    // A part that is kept out of all of it.
    ["We use your messages to train our models.", "We never use your private messages to train our models."],
    [
      "We never use your private messages to train AI.",
      "We train our ranking model on messages posted in a public channel.",
    ],
    // A condition that the reader has in hand, another company, another model, people of their own.
    [
      "We do not use your direct messages to train AI unless you opt in.",
      "If you opt in, we train our models on your private messages.",
    ],
    ["We do not use your direct messages to train AI.", "Only if you turn it on, your inbox trains our ranking model."],
    ["Our vendor does not train its models on your direct messages.", "We train our spam filter on private messages."],
    ["We do not train language models on your transactions.", "Our fraud model is trained on card records."],
    [
      "## Job applicants",
      "We never train AI on your letters.",
      "## Keeping your money safe",
      "Our fraud model learns from your letters.",
    ],
    ["We never train AI on your letters.", "## Employees in Canada", "Our model learns from your letters."],
    ["We never train AI on profile photos.", "We train our image model on pictures of houses."],
    [
      "“Account Information” means your balances and letters.",
      "We never train AI on Account Information.",
      "Card records train our fraud model.",
    ],
    [
      "Nous n'utilisons jamais vos messages privés pour entraîner une IA.",
      "Nous entraînons notre assistant avec vos conversations avec lui.",
    ],
    ["Nous utilisons vos messages pour entraîner nos modèles.", "Vos messages privés n'entraînent jamais nos modèles."],
    [
      "Vos messages privés ne servent pas à entraîner une IA.",
      "Les messages postés dans un canal public nous aident à affiner notre modèle de classement.",
    ],
    [
      "Vos messages directs n'entraînent aucune IA sans votre accord.",
      "Avec votre accord, nous entraînons nos modèles avec vos messages privés.",
    ],
    [
      "Notre prestataire n'entraîne pas ses modèles avec vos transactions.",
      "Nous entraînons notre modèle antifraude avec vos virements.",
    ],
    [
      "Nous n'entraînons aucune IA avec vos photos de profil.",
      "Nous entraînons notre modèle avec des clichés de maisons.",
    ],
  ])
    test(parts.join(" "), () => checkCount(blocks(...parts), 0));
});

suite("a section on a feature, with a promise", () => {
  const never = "We never use the content of Notes to train AI models.";
  const jamais = "Nous n'utilisons jamais vos messages privés pour entraîner un modèle d'IA.";
  for (const parts of [
    [never, "## Smart replies", "Our reply model learns from the Notes that Members send."],
    ["## Notes", never, "## Smart replies", "Our reply model learns from the Notes that Members send."],
    [jamais, "## Réponses suggérées", "Notre modèle de réponse est entraîné avec vos messages privés."],
    [
      "## Vos messages",
      jamais,
      "## Réponses suggérées",
      "Notre modèle de réponse est entraîné avec vos messages privés.",
    ],
  ])
    test(`made for all of it contradicts: ${parts.join(" ")}`, () => checkCount(blocks(...parts), 1));
  for (const parts of [
    ["## Wren Basic", never, "## Wren Pro", "Our reply model learns from Notes."],
    ["## Smart replies", never, "## Fraud checks", "Our fraud model learns from Notes."],
    [never, "## Smart replies", "If you turn on smart replies, our reply model learns from Notes."],
    ["## Employees", jamais, "## Réponses", "Notre modèle de réponse est entraîné avec vos messages privés."],
    ["## Notre assistant", jamais, "## Fraude", "Notre modèle antifraude est entraîné avec vos messages privés."],
  ])
    test(`made for another feature, plan or group does not: ${parts.join(" ")}`, () => checkCount(blocks(...parts), 0));
});
