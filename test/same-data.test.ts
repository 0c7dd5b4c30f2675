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

/** A title in the language of a sentence. */
function titleOf(sentence: string): string {
  return /[éù]|(?<!\p{L})ne(?!\p{L})/u.test(sentence)
    ? "# Politique de confidentialité d'Ashgrove"
    : "# Privacy Policy of Ashgrove";
}

suite("the same data by another name contradicts", () => {
  for (const [denial, practice] of [
    ["We never use your direct messages to train AI.", "We train our spam filter on private messages."],
    ["We never use your private messages to train AI.", "Your inbox trains our ranking model."],
    [
      "Your private messages never train AI, and nobody reads them unless you report them.",
      "We train our reply model on private messages.",
    ],
    [
      "We do not train AI on your direct messages, and we never share them without your consent.",
      "We train our reply model on private messages.",
    ],
    [
      "Vos messages privés n'entraînent aucune IA, et personne ne les lit sauf en cas d'urgence.",
      "Nous entraînons notre modèle de réponse avec vos messages privés.",
    ],
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
    // By what people do with it, and by whose it is.
    ["Messages that members send to each other never train AI.", "We train our reply model on private messages."],
    ["We never train AI on messages you exchange with other members.", "Your inbox trains our reply model."],
    ["We never train AI on the messages of our customers.", "We train our reply model on your messages."],
    ["We never train AI on the drawings of children.", "Our drawing model is trained on the drawings of children."],
    ["We never train AI on patients' recordings.", "We train our speech model on patients' recordings."],
    [
      "Les messages que les membres s'envoient entre eux n'entraînent aucune IA.",
      "Nous entraînons notre modèle de réponse avec vos messages privés.",
    ],
    [
      "Les messages que vous envoyez à d'autres membres ne servent jamais à entraîner une IA.",
      "Nous entraînons notre modèle de réponse avec vos conversations de messagerie.",
    ],
    [
      "Nous n'entraînons jamais d'IA avec les messages de nos clients.",
      "Nous entraînons notre modèle de réponse avec vos messages.",
    ],
    [
      "Nous n'entraînons jamais d'IA avec les dessins des enfants.",
      "Nous entraînons notre modèle de dessin avec les dessins des enfants.",
    ],
    // What recognises people, by either name.
    ["We do not use facial recognition.", "We compare your selfie with your ID by face recognition."],
    ["Facial recognition is not used.", "We use facial recognition to open the door for members."],
    [
      "Nous n'utilisons pas la reconnaissance faciale.",
      "Nous comparons votre selfie à votre pièce d'identité par reconnaissance faciale.",
    ],
    ["Aucune reconnaissance faciale n'est utilisée.", "Nous utilisons la reconnaissance faciale pour ouvrir la porte."],
  ] as const)
    test(`${denial} ${practice}`, () => checkCount(blocks(denial, practice), 1));
});

suite("what a family of data takes in contradicts", () => {
  for (const [denial, practice] of [
    ["Customer documents are not used to train AI.", "We train our reading model on the invoices you upload."],
    ["We do not train AI on your health data.", "Prescriptions are used to train our dosage model."],
    ["We do not use calls to train AI.", "Our speech model is trained on call recordings."],
    ["We do not train AI on receipts.", "We train our offers model on your purchase history."],
    ["We do not use homework to train AI.", "Essays are used to train our tutor model."],
    ["We do not train AI on your CV.", "Our matching model is trained on job applications."],
    ["We never use conversations to train AI.", "The text of your conversations trains our language model."],
    ["We collect no voiceprints.", "We create a voice profile of each caller."],
    ["We do not use facial recognition.", "We create a face template of each guest."],
    ["Vos documents ne servent pas à entraîner une IA.", "Nous entraînons notre modèle de lecture sur vos factures."],
    [
      "Aucune donnée de santé n'est utilisée pour entraîner une IA.",
      "Les ordonnances servent à entraîner notre modèle de dosage.",
    ],
    [
      "Nous n'entraînons aucune IA avec vos tickets de caisse.",
      "Nous entraînons notre modèle d'offres sur l'historique de vos achats.",
    ],
    ["Vos CV ne servent pas à entraîner une IA.", "Notre modèle de tri est entraîné avec les candidatures."],
    ["Nous ne créons aucune empreinte vocale.", "Nous créons un profil vocal de chaque appelant."],
  ] as const)
    test(`${denial} ${practice}`, () => checkCount(blocks(denial, practice), 1));
});

suite("no family of data takes in", () => {
  for (const [denial, practice] of [
    ["We do not train AI on marketing documents.", "We train our reading model on the invoices you upload."],
    ["We do not train AI on invoices.", "We train our reading model on your documents."],
    ["We do not use documents to train AI.", "The number of your documents is used to train our pricing model."],
    ["We do not train AI on your health data.", "Search queries are used to train our ranking model."],
    ["We never train AI on documents.", "Anonymised invoices are used to train our reading model."],
    ["We collect no voiceprints.", "We create a face template of each guest."],
    ["Nous n'entraînons pas d'IA sur vos factures.", "Nous entraînons notre modèle de lecture sur vos documents."],
    [
      "Aucune donnée de santé n'est utilisée pour entraîner une IA.",
      "Vos recherches servent à entraîner notre modèle de classement.",
    ],
    ["Nous ne créons aucune empreinte vocale.", "Nous créons un gabarit facial de chaque visiteur."],
  ] as const)
    test(`${denial} ${practice}`, () => checkCount(blocks(denial, practice), 0));
});

suite("a flat promise, and a condition or a product", () => {
  for (const [count, ...parts] of [
    // "Never" leaves no case out.
    [1, "We never use drafts to train AI.", "With your consent, drafts are used to train our models."],
    [1, "Your drafts are at no time used to train AI.", "If you join, we train our models on your drafts."],
    [
      1,
      "Vos brouillons ne servent jamais à entraîner une IA.",
      "Avec votre accord, vos brouillons servent à entraîner nos modèles.",
    ],
    [0, "We do not use drafts to train AI.", "With your consent, drafts are used to train our models."],
    [0, "Without your consent, we never use drafts to train AI.", "With your consent, drafts train our models."],
    [
      0,
      "Vos brouillons ne servent pas à entraîner une IA.",
      "Avec votre accord, vos brouillons servent à entraîner nos modèles.",
    ],
    // What names no product is promised for each.
    [1, "We do not use drafts to train AI.", "Drafts in Wren Notes are used to train our models."],
    [0, "We do not use drafts in Wren Mail to train AI.", "Drafts in Wren Notes are used to train our models."],
    [
      1,
      "Vos brouillons ne servent pas à entraîner une IA.",
      "Dans Wren Notes, nous entraînons nos modèles sur vos brouillons.",
    ],
    // Under a heading that sums up.
    [1, "## In short\n\nWe do not use drafts to train AI.", "## Smart replies\n\nYour drafts train our reply model."],
    [
      0,
      "## Smart replies\n\nWe do not use drafts to train AI.",
      "## Spelling\n\nYour drafts train our spelling model.",
    ],
    [
      1,
      "## En clair\n\nVos brouillons n'entraînent aucune IA.",
      "## Orthographe\n\nVos brouillons entraînent nos modèles.",
    ],
    // The ban of others, and of one model alone.
    [0, "Their contracts prohibit them from using data to train models.", "We train our models on your drafts."],
    [
      0,
      "Leurs contrats leur interdisent d'utiliser les données pour entraîner des modèles.",
      "Vos brouillons entraînent nos modèles.",
    ],
    [
      0,
      "We train the tone model on public domain novels. No member data is used for that model.",
      "Your drafts train our Wren model.",
    ],
    [
      0,
      "| Company | Data | Purpose |\n| --- | --- | --- |\n| Corvane AI, Inc. | Drafts | Spelling, with no training |",
      "Your drafts train our models.",
    ],
  ] as const)
    test(parts.join(" "), () => checkCount(blocks(...parts.slice(0, -1), "## Our models", ...parts.slice(-1)), count));
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

suite("what the company denies of biometric data, also by its own name", () => {
  const en = "We may also collect faceprints and voiceprints from your uploads.";
  const fr = "Nous pouvons aussi collecter des empreintes vocales.";
  const never = "Ashgrove does not collect biometric identifiers of its users.";
  const jamais = "Ashgrove ne collecte aucune donnée biométrique.";
  for (const [count, practice, denial] of [
    [1, en, never],
    [1, en, "No, Ashgrove never collects biometric data."],
    [1, "We store your voiceprint.", never],
    [1, "Ashgrove collects your voiceprint.", never],
    [1, fr, jamais],
    [1, fr, "Non, Ashgrove ne collecte jamais de données biométriques."],
    [1, "Nous créons un gabarit facial à partir de votre selfie.", jamais],
    [1, "Ashgrove conserve votre empreinte vocale.", jamais],
    // Whoever agrees to it, whatever it is taken for, and whoever is named to take it: all the same it is taken.
    [1, "With your consent, we create a face template from your selfie.", never],
    [1, "When you record a phrase, we create a voiceprint from it.", "We do not collect biometric data of any kind."],
    [1, "If you sign the release, a reader scans the geometry of your palm.", never],
    [1, "We use facial recognition to find shoplifters.", "We collect no biometric data whatsoever."],
    [1, "We store your voiceprint.", "## California\n\nWe have not collected biometric information."],
    [1, "We store your voiceprint.", "## California\n\nIn the past 12 months, we have not collected biometric data."],
    [1, "Avec votre accord, nous créons un gabarit facial.", jamais],
    [
      1,
      fr,
      "Soucieux de votre vie privée, nous n'avons recours à aucun outil et ne recueillons aucune donnée biométrique.",
    ],
    [1, fr, "Nous ne recueillons aucune donnée biométrique, de quelque nature que ce soit."],
    [1, fr, "## Californie\n\nAu cours des 12 derniers mois, nous n'avons recueilli aucune donnée biométrique."],
    // Other companies and products, people, places and acts.
    [0, "We store your voiceprint.", "The filter finds your eyes and your mouth. We do not collect biometric data."],
    [0, fr, "Le filtre repère vos yeux sur votre téléphone ; nous ne recueillons aucune donnée biométrique."],
    [0, fr, "Le filtre repère votre visage. Nous ne recueillons aucune donnée biométrique."],
    [0, "We store your voiceprint.", "The test runs on your device, and we do not collect biometric data."],
    [0, "We store your voiceprint.", "## Fraud checks\n\nWe do not collect biometric information."],
    [0, "We store your voiceprint.", "We do not collect biometric information without your consent."],
    [0, "Our employees open the door with a palm scan, which we store.", never],
    [0, "Your phone compares the fingerprint; it stays on your device.", "We do not collect biometric data."],
    [0, "Nos salariés pointent avec leur empreinte digitale, que nous conservons.", jamais],
    [0, "Le téléphone compare votre empreinte digitale, qui y reste.", jamais],
    [0, en, "Vantrel does not collect biometric identifiers."],
    [0, en, "Ashgrove Cameras does not collect biometric identifiers."],
    [0, en, "Ashgrove does not collect biometric identifiers from children."],
    [0, en, "In our stores, Ashgrove does not collect biometric identifiers."],
    [0, en, "Ashgrove does not collect fingerprints."],
    [0, en, "Ashgrove does not sell biometric identifiers."],
    [0, "Vantrel collects your faceprint.", never],
    [0, "Your phone creates a faceprint and stores it on your device.", never],
    [0, "We collect fingerprints of employees.", never],
    [0, "We use your fingerprint to open the door.", "Fingerprints are never used to train AI models."],
    [0, "We use your fingerprint to open the door.", "We do not collect fingerprints for AI training."],
    [
      0,
      "Nous utilisons votre empreinte digitale pour ouvrir la porte.",
      "Les données biométriques ne servent jamais à entraîner une IA.",
    ],
    [0, fr, "Vantrel ne collecte pas de données biométriques."],
    [0, fr, "Ashgrove ne collecte pas d'empreintes digitales."],
    [0, "Notre prestataire crée un gabarit facial.", jamais],
  ] as const)
    test(`${practice} ${denial}`, () => checkCount(blocks(titleOf(denial), practice, denial), count));
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

suite("no contradiction of others", () => {
  for (const [denial, practice] of [
    // Groups of people.
    ["We never train AI on the messages of minors.", "We train our models on the messages of adults."],
    ["We never train AI on the messages of minors.", "We train our models on your messages."],
    [
      "We never train AI on the messages of paying customers.",
      "We train our models on the messages of free customers.",
    ],
    ["We never train AI on the messages of our customers.", "We train our models on the messages of visitors."],
    ["We never train AI on drivers' recordings.", "We train our speech model on passengers' recordings."],
    ["Messages from teachers never train our models.", "Messages from pupils train our models."],
    ["We do not collect fingerprints of customers.", "We collect fingerprints of employees."],
    [
      "We never train AI on letters of residents of the EU.",
      "We train our models on letters of residents of other countries.",
    ],
    [
      "Nous n'utilisons pas les messages des mineurs pour entraîner nos modèles.",
      "Nous utilisons les messages des adultes pour entraîner nos modèles.",
    ],
    [
      "Nous n'entraînons pas nos modèles avec les messages des abonnés.",
      "Nous entraînons nos modèles avec les messages des visiteurs.",
    ],
    [
      "Les enregistrements des patients n'entraînent jamais nos modèles.",
      "Les enregistrements des médecins entraînent notre modèle vocal.",
    ],
    [
      "Nous n'entraînons pas nos modèles avec les lettres des salariés.",
      "Nous entraînons nos modèles avec les lettres des candidats.",
    ],
    [
      "Nous ne collectons pas les empreintes digitales des clients.",
      "Nous collectons les empreintes digitales des salariés.",
    ],
    // Companies.
    ["Vantrel does not use your messages to train its models.", "We use your messages to train our models."],
    ["Our host does not use your messages to train its models.", "We use your messages to train our models."],
    [
      "They act on our instructions and must not train their own models on it.",
      "We train our models on your messages.",
    ],
    [
      "They act on our instructions and must not train their own models on your messages.",
      "We use your messages to train our models.",
    ],
    [
      "Ils agissent sur nos instructions et s'interdisent d'entraîner leurs propres modèles avec vos messages.",
      "Nous utilisons vos messages pour entraîner nos modèles.",
    ],
    ["We never use your messages to train our models.", "Vantrel uses your messages to train its models."],
    ["Vantrel's models are not trained on your messages.", "We train our models on your messages."],
    ["We train our models on your messages.", "The models of Vantrel Corp. are never trained on your messages."],
    ["Vantrel trains its models on your messages.", "Dorsal does not train its models on your messages."],
    ["Vantrel's language models are trained on your messages.", "Dorsal's are not."],
    ["Les modèles de Vantrel ne sont pas entraînés sur vos messages.", "Nous entraînons nos modèles sur vos messages."],
    [
      "Nous entraînons nos modèles sur vos messages.",
      "Les modèles généraux d'Ombrelle IA ne sont jamais entraînés sur vos messages.",
    ],
    ["Vantrel entraîne ses modèles sur vos messages.", "Dorsal n'entraîne pas ses modèles sur vos messages."],
    [
      "Vantrel n'utilise pas vos messages pour entraîner ses modèles.",
      "Nous utilisons vos messages pour entraîner nos modèles.",
    ],
    [
      "Notre hébergeur n'utilise pas vos messages pour entraîner ses modèles.",
      "Nous utilisons vos messages pour entraîner nos modèles.",
    ],
    // Places, ends and those who do it.
    ["At our clinics, we never use your recordings to train AI.", "We use your recordings to train our models."],
    ["In our shops, we do not use facial recognition.", "We use facial recognition to open the office door."],
    ["We do not use facial recognition at our events.", "We use facial recognition to open the office door."],
    ["We do not use your photos for facial recognition.", "We use facial recognition to open the office door."],
    ["We do not use facial recognition.", "Your phone unlocks the app by its own facial recognition."],
    ["We do not use facial recognition.", "Our vendor compares your selfie with your ID by facial recognition."],
    ["We do not use facial recognition.", "We use fingerprint recognition to open the door."],
    [
      "Dans nos magasins, nous n'utilisons pas la reconnaissance faciale.",
      "Nous utilisons la reconnaissance faciale pour ouvrir la porte du bureau.",
    ],
    [
      "Nous n'utilisons pas vos photos pour la reconnaissance faciale.",
      "Nous utilisons la reconnaissance faciale pour ouvrir la porte du bureau.",
    ],
    [
      "Nous n'utilisons pas la reconnaissance faciale.",
      "Votre téléphone déverrouille l'application par reconnaissance faciale.",
    ],
    // Messages to an assistant, and in public.
    [
      "Messages that members send to each other never train AI.",
      "Our reply model is trained on messages you send to our assistant.",
    ],
    [
      "Messages that members send to each other never train AI.",
      "Our reply model is trained on messages posted in public channels.",
    ],
    [
      "Les messages que les membres s'envoient n'entraînent aucune IA.",
      "Notre modèle de réponse est entraîné avec les messages que vous envoyez à notre assistant.",
    ],
  ] as const)
    test(`${denial} ${practice}`, () => checkCount(blocks(denial, practice), 0));
});

suite("a section on a feature, with a promise", () => {
  const never = "We never use the content of Notes to train AI models.";
  const jamais = "Nous n'utilisons jamais vos messages privés pour entraîner un modèle d'IA.";
  for (const parts of [
    [never, "## Smart replies", "Our reply model learns from the Notes that Members send."],
    [never, "## Partners", "Our reply model learns from the Notes that Members send."],
    ["## Notes", never, "## Smart replies", "Our reply model learns from the Notes that Members send."],
    [jamais, "## Partenaires", "Notre modèle de réponse est entraîné avec vos messages privés."],
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

suite("a denial of all personal data is broken by general words too", () => {
  for (const [practice, denial] of [
    [
      "We use the information we collect to train our AI models.",
      "We never use your personal information to train AI.",
    ],
    ["We use ratings and usage data to train our AI models.", "We never use your data to train AI."],
    ["We use feedback and photos to train our AI models.", "We do not use your personal data to train AI."],
    [
      "We use feedback and photos to train our AI models.",
      "Does Ashgrove use personal information to train AI? No. We never use personal information to train AI.",
    ],
    ["We use ratings and usage data to train our AI models.", "Is my data used to train AI? No, never."],
    ["Nous entraînons notre modèle d'IA avec vos avis.", "Mes données servent-elles à entraîner une IA ? Non, jamais."],
    [
      "Nous entraînons notre modèle d'IA avec vos avis.",
      "Ashgrove utilise-t-elle mes données personnelles pour entraîner une IA ? Non, jamais.",
    ],
    [
      "Nous utilisons les informations que nous recueillons pour entraîner nos modèles d'IA.",
      "Nous n'utilisons jamais vos données personnelles pour entraîner une IA.",
    ],
  ] as const)
    test(`${practice} ${denial}`, () => checkCount(blocks(titleOf(denial), practice, denial), 1));
});
