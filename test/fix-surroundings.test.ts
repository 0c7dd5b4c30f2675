import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { rewritten } from "../rules/core/fixes/outcome.ts";
import { analyze, type Finding } from "../rules/index.ts";

// What stands around the words of a fix: sentences that take them up, and words that say the contrary.
// The clauses are of companies that do not exist.

/** A text, and what the fix of a title makes of it. */
type Made = readonly [text: string, title: string, expected: string];

const refuse = "Offer a way to refuse, and say what it changes";
const refuser = "Offrir un moyen de refuser et dire ce qu'il change";
const special = "Keep health data, biometric data and minors out of training";
const sensibles = "Exclure de l'entraînement les données de santé, biométriques et de mineurs";
const destroy = "Destroy the data after an event, and at a set time at the latest";
const publicOnly = "Train on public data only, never on private data";
const publicSeul = "N'entraîner que sur des données publiques, jamais sur des données privées";
const byOptIn = "Train on public data, and on private data only if the person opts in";
const surAccord = "Entraîner sur les données publiques, et sur les données privées seulement si la personne l'accepte";
const named = "Train only on data that is named here";
const nommees = "N'entraîner que sur les données nommées ici";
const none = "Do not train AI on this data";
const aucun = "Ne pas entraîner d'IA avec ces données";
const onlyIf = "Do this only if the person turns it on";
const seulementSi = "Ne le faire que si la personne l'active";
const addition = "Add a sentence that names the only data for training, and keeps private data out";
const happens = "Say that this does happen";
const aLieu = "Dire que cela a bien lieu";

const specialOut =
  "{{Health data, biometric data and the accounts of people under 18}} are not used to train these models.";
const sensiblesHors =
  "{{Les données de santé, les données biométriques et les comptes des moins de 18 ans}} ne servent pas à entraîner ces modèles.";
const thisOut = specialOut.replace("these models", "this model");
const ofAnyModel = specialOut.replace("these models", "AI models");
const refusal =
  "You can refuse this AI training at any time in {{Settings > Privacy}}. {{From that day on, your data is no longer used for it}}.";
const refus =
  "Vous pouvez refuser cet entraînement à tout moment dans {{Réglages > Confidentialité}}. {{Dès ce jour, vos données n’y servent plus}}.";

const behindReplies: readonly Made[] = [
  ...[
    "This helps Fernway to find spam.",
    "Such use has been a custom of ours since 2020.",
    "If you bake on a farm, this does not apply.",
    "Neither is printed.",
    "In that case we ask your parents.",
    "Nobody reads them.",
    "Everything else is left alone.",
    "The former may be edited.",
  ].map((reply): Made => {
    const clause = "We train our AI models on your recipes and on any other content.";
    return [`${clause} ${reply} We print books.`, special, `${clause} ${reply} ${specialOut} We print books.`];
  }),
  ...[
    "Cela nous aide à trouver le pourriel.",
    "Si vous cuisinez à la ferme, cela ne s’applique pas.",
    "Dans ce cas, nous demandons l’accord de vos parents.",
    "Personne ne les lit.",
    "Elle en informera les cuisiniers.",
    "Rien d’autre n’est utilisé.",
    "Le premier cas reste rare.",
    "Les cuisiniers doivent l’accepter.",
  ].map((reply): Made => {
    const clause = "Nous entraînons nos modèles d’IA avec vos recettes et tout autre contenu.";
    return [
      `${clause} ${reply} Nous imprimons des livres.`,
      sensibles,
      `${clause} ${reply} ${sensiblesHors} Nous imprimons des livres.`,
    ];
  }),
  [
    "We use the following to train our AI models:\n\n- recipes;\n- any other content.\n\nThis does not include invoices.",
    special,
    `We use the following to train our AI models:\n\n- recipes;\n- any other content.\n\nThis does not include invoices.\n\n${specialOut}`,
  ],
  [
    "Nous utilisons les éléments suivants pour entraîner nos modèles d’IA :\n\n- recettes ;\n- tout autre contenu.\n\nCela ne comprend pas les factures.",
    sensibles,
    `Nous utilisons les éléments suivants pour entraîner nos modèles d’IA :\n\n- recettes ;\n- tout autre contenu.\n\nCela ne comprend pas les factures.\n\n${sensiblesHors}`,
  ],
  [
    "We scan your hand geometry to open the oven. We do not\nsell it. Ovens are black.",
    destroy,
    "We scan your hand geometry to open the oven. We do not\nsell it. We destroy this biometric data {{when verification ends}}, and at the latest {{30 days after it was collected}}. Ovens are black.",
  ],
  // An item that goes on with "and" keeps its end.
  [
    "We use personal data:\n\n1. to bake;\n2. to train our AI models; and\n3. to comply with the law.",
    refuse,
    `We use personal data:\n\n1. to bake;\n2. to train our AI models; and\n3. to comply with the law.\n\n${refusal}`,
  ],
  // The sentence names what it speaks of, wherever it stands.
  [
    "We train our AI models on your recipes. This helps us to find spam.",
    refuse,
    `We train our AI models on your recipes. This helps us to find spam. ${refusal}`,
  ],
  [
    "Nous entraînons nos modèles d’IA avec vos recettes. Cela nous aide à trouver le pourriel.",
    refuser,
    `Nous entraînons nos modèles d’IA avec vos recettes. Cela nous aide à trouver le pourriel. ${refus}`,
  ],
];

suite("a sentence that is put in stands behind those that take up the one before", () => each(behindReplies));

const completed: readonly Made[] = [
  [
    "We train our AI models on your reviews. You can refuse this.",
    refuse,
    "We train our AI models on your reviews. You can refuse this at any time in {{Settings > Privacy}}. {{From that day on, your data is no longer used for it}}.",
  ],
  [
    "Nous entraînons nos modèles d’IA avec vos recettes. Vous pouvez vous y opposer à tout moment.",
    refuser,
    "Nous entraînons nos modèles d’IA avec vos recettes. Vous pouvez vous y opposer à tout moment dans {{Réglages > Confidentialité}}. {{Dès ce jour, vos données n’y servent plus}}.",
  ],
];

suite("a refusal without a place is completed, and not said twice", () => each(completed));

const wholeDenied: readonly Made[] = [
  ["We train our AI models on all of your content.", none, "We do not train our AI models on any of your content."],
  ["We use most of your data to train our AI models.", none, "We do not use any of your data to train our AI models."],
  [
    "We train our AI models on all information we hold about you.",
    none,
    "We do not train our AI models on any information we hold about you.",
  ],
  [
    "Nous utilisons l’ensemble de vos données pour entraîner nos modèles d’IA.",
    aucun,
    "Nous n’utilisons pas vos données pour entraîner nos modèles d’IA.",
  ],
  [
    "Nous entraînons nos modèles d’IA sur toutes les informations que nous détenons sur vous.",
    aucun,
    "Nous n’entraînons pas nos modèles d’IA sur les informations que nous détenons sur vous.",
  ],
];

suite("a denial reaches all of the data", () => each(wholeDenied));

const limitsGone: readonly Made[] = [
  ["We train our models on your content, except for drafts.", none, "We do not train our models on your content."],
  ["We train our models on all content other than drafts.", none, "We do not train our models on any content."],
  [
    "We may train our models on anything except your mail and other content you mark private.",
    none,
    "We do not train our models on anything.",
  ],
  [
    "Fernway trains its models on all your content, excluding your menus ([see below](#menus)).",
    none,
    "Fernway does not train its models on any of your content.",
  ],
  ["We train our models mainly on user content.", none, "We do not train our models on user content."],
  ["We train our models on user data as appropriate.", none, "We do not train our models on user data."],
  [
    "Nous entraînons nos modèles sur tous vos contenus, à l’exception de vos brouillons.",
    aucun,
    "Nous n’entraînons pas nos modèles sur vos contenus.",
  ],
  [
    "Nous entraînons nos modèles sur toutes vos données hormis vos messages privés.",
    aucun,
    "Nous n’entraînons pas nos modèles sur vos données.",
  ],
  [
    "Nous entraînons surtout nos modèles avec vos contenus.",
    aucun,
    "Nous n’entraînons pas nos modèles avec vos contenus.",
  ],
  [
    "Nous entraînons nos modèles avec vos contenus et d’autres données, le cas échéant.",
    aucun,
    "Nous n’entraînons pas nos modèles avec vos contenus ni d’autres données.",
  ],
  [
    "We train our models mainly on user content.",
    named,
    "We train our models only on {{the ratings and reviews you post}}.",
  ],
  [
    "We mainly train our models on user content.",
    named,
    "We train our models only on {{the ratings and reviews you post}}.",
  ],
  [
    "Nous entraînons nos modèles principalement sur vos contenus.",
    nommees,
    "Nous entraînons nos modèles uniquement sur les {{notes et évaluations que vous publiez}}.",
  ],
  [
    "We only use your content to train our models.",
    named,
    "We only use {{the ratings and reviews you post}} to train our models.",
  ],
  [
    "We may use any information we collect to train our models, including but not limited to device data.",
    named,
    "We may use only {{the ratings and reviews you post}} to train our models.",
  ],
  [
    "Nous pouvons utiliser vos contenus pour entraîner nos modèles, y compris les données de votre appareil.",
    nommees,
    "Nous pouvons utiliser uniquement les {{notes et évaluations que vous publiez}} pour entraîner nos modèles.",
  ],
];

suite("what limited a practice goes with the words that it limited", () => each(limitsGone));

const openWordsGone: readonly Made[] = [
  [
    "Reviews may be used, [where permitted by law](#law), to train our models.",
    "Do this without the open condition",
    "Reviews may be used to train our models.",
  ],
  [
    "Reviews are used [**where appropriate**](#when) to train our models.",
    "Do this without the open condition",
    "Reviews are used to train our models.",
  ],
  [
    "Les avis servent **[le cas échéant](#cas)** à entraîner nos modèles.",
    "Le faire sans cette condition ouverte",
    "Les avis servent à entraîner nos modèles.",
  ],
  [
    "Les avis servent, [le cas échéant](#cas), à entraîner nos modèles.",
    "Dire quand cela a lieu",
    "Les avis servent, uniquement {{si vous activez cette option dans vos réglages}}, à entraîner nos modèles.",
  ],
  [
    "Pour entraîner nos modèles, nous utilisons entre autres vos notes et vos commentaires.",
    "Utiliser ce qui est énuméré, et rien d'autre",
    "Pour entraîner nos modèles, nous utilisons vos notes et vos commentaires, et rien d’autre.",
  ],
  [
    "Nous entraînons notamment nos modèles sur vos recettes.",
    "Utiliser ce qui est énuméré, et rien d'autre",
    "Nous entraînons nos modèles sur vos recettes, et rien d’autre.",
  ],
  [
    "We use data such as recipes, menus, drafts, etc. to train our models.",
    "Use what is listed, and nothing else",
    "We use data, namely recipes, menus and drafts, and nothing else, to train our models.",
  ],
  [
    "Nous entraînons nos modèles sur des données telles que vos recettes, vos menus, etc.",
    "Utiliser ce qui est énuméré, et rien d'autre",
    "Nous entraînons nos modèles sur des données, à savoir vos recettes et vos menus, et rien d’autre.",
  ],
  [
    "Nous utilisons votre gabarit facial. Vous pouvez le refuser, et demander ceci :\n\n- un badge\n- un code",
    "Détruire les données après un événement, et au plus tard à une échéance",
    "Nous utilisons votre gabarit facial. Vous pouvez le refuser, et demander ceci :\n\n- un badge\n- un code\n\nNous détruisons ces données biométriques {{dès la fin de la vérification}}, et au plus tard {{30 jours après la collecte}}.",
  ],
  [
    "Our partners may train their own models on your recipes.",
    "Let only those train who are named here, with a way to refuse",
    "Of third parties, only {{Northwind Speech}} may train models, only with {{the ratings and reviews you post}}, and you can refuse this training in {{Settings > Privacy}}.",
  ],
  [
    "Certains partenaires peuvent réutiliser vos recettes pour entraîner leurs propres modèles.",
    "N'autoriser que les tiers nommés ici, avec un moyen de refuser",
    "Parmi les tiers, seule {{Northwind Speech}} peut entraîner des modèles, uniquement avec les {{avis et commentaires que vous publiez}}, et vous pouvez refuser cet entraînement dans {{Réglages > Confidentialité}}.",
  ],
];

const quotations: readonly Made[] = [
  [
    "We train our models on “Public Content” and other information we collect.",
    named,
    "We train our models only on {{the ratings and reviews you post}}.",
  ],
  [
    "We train our models on “Public Content” and other information we collect.",
    "Say who can see the public data",
    "We train our models on “Public Content”, meaning {{what anyone can open without signing in}}, and other information we collect.",
  ],
  [
    'We train our models on "Member Content" and other data.',
    named,
    "We train our models only on {{the ratings and reviews you post}}.",
  ],
  [
    "Nous entraînons nos modèles sur les «\u00A0Contenus membres\u00A0» et d’autres informations.",
    nommees,
    "Nous entraînons nos modèles uniquement sur les {{notes et évaluations que vous publiez}}.",
  ],
];

const legalTurns: readonly Made[] = [
  [
    "Nous entraînons nos modèles sur vos contenus, y compris notamment vos recettes.",
    "Utiliser ce qui est énuméré, et rien d'autre",
    "Nous entraînons nos modèles sur vos contenus, à savoir vos recettes, et rien d’autre.",
  ],
  [
    "We train our models on all your content, including, for example, your recipes.",
    "Use what is listed, and nothing else",
    "We train our models on all your content, namely your recipes.",
  ],
  [
    "We train our models on recipes and other content, etc.\n\nWe collect a face template from your selfie to open the oven.",
    "Keep biometric data out of AI training",
    "We train our models on recipes and other content, etc.\n\nWe collect a face template from your selfie to open the oven. {{Biometric data}} is never used to train AI models.",
  ],
  [
    "Nous entraînons nos modèles sur vos recettes et d’autres contenus, etc. Nous utilisons votre gabarit facial pour ouvrir le four.",
    "Ne pas entraîner d'IA avec les données biométriques",
    "Nous entraînons nos modèles sur vos recettes et d’autres contenus, etc. Nous utilisons votre gabarit facial pour ouvrir le four. {{Les données biométriques}} ne servent jamais à entraîner des modèles d’IA.",
  ],
  [
    "Nous n’entraînons pas nos modèles sur vos recettes. Nous entraînons nos modèles sur vos recettes.",
    "Ne le faire que si la personne l'active, et le dire aux deux endroits",
    "Nous n’entraînons pas nos modèles sur vos recettes, sauf si vous activez {{cette option dans vos réglages}}. Nous entraînons nos modèles sur vos recettes, et uniquement si vous activez {{cette option dans vos réglages}}.",
  ],
  [
    "We train our image model on publicly available pictures.",
    "Say who can see the public data",
    "We train our image model on publicly available pictures, meaning {{what anyone can open without signing in}}.",
  ],
  [
    "Nous entraînons notre modèle d’images sur des images accessibles au public.",
    "Dire qui peut voir les données publiques",
    "Nous entraînons notre modèle d’images sur des images accessibles au public, c’est-à-dire {{ce que toute personne peut consulter sans compte}}.",
  ],
];

suite("a fix reads as counsel would write it", () => each(legalTurns));

suite("a fix takes a quotation whole or leaves it", () => each(quotations));

const conditions: readonly Made[] = [
  [
    "We train our models on the files you upload.",
    onlyIf,
    "We train our models on the files you upload, but only if you turn on {{this option in your settings}}.",
  ],
  [
    "Only your messages are used to train our models.",
    onlyIf,
    "Only your messages are used to train our models, but only if you turn on {{this option in your settings}}.",
  ],
  [
    "Nous entraînons nos modèles sur les fichiers que vous déposez.",
    seulementSi,
    "Nous entraînons nos modèles sur les fichiers que vous déposez, et uniquement si vous activez {{cette option dans vos réglages}}.",
  ],
  [
    "Notre modèle de tri est exclusivement entraîné sur vos avis.",
    seulementSi,
    "Notre modèle de tri est exclusivement entraîné sur vos avis, et uniquement si vous activez {{cette option dans vos réglages}}.",
  ],
];

suite("a condition is said of the training, not of what the data is told by", () => each(conditions));

const models: readonly Made[] = [
  ["Our spam model is trained on your files.", special, `Our spam model is trained on your files. ${thisOut}`],
  ["Our models learn from your files.", special, `Our models learn from your files. ${specialOut}`],
  [
    "We use your files to train our AI.",
    special,
    `We use your files to train our AI. ${specialOut.replace("these models", "this AI")}`,
  ],
  [
    "Vos fichiers servent à entraîner notre IA.",
    sensibles,
    `Vos fichiers servent à entraîner notre IA. ${sensiblesHors.replace("ces modèles", "cette IA")}`,
  ],
  ["We use your files to train AI.", special, `We use your files to train AI. ${ofAnyModel}`],
  [
    "Notre modèle de tri est entraîné sur vos fichiers.",
    sensibles,
    `Notre modèle de tri est entraîné sur vos fichiers. ${sensiblesHors.replace("ces modèles", "ce modèle")}`,
  ],
  [
    "Vos fichiers servent à entraîner l’IA.",
    sensibles,
    `Vos fichiers servent à entraîner l’IA. ${sensiblesHors.replace("ces modèles", "des modèles d’IA")}`,
  ],
];

suite("a sentence takes up as many models as there are, and none that nobody named", () => each(models));

suite("a fix takes out the words that left it open, with their link and what leads to them", () => each(openWordsGone));

const inTheirPlace: readonly Made[] = [
  [
    "We use your information, including recipes and photos, to train our AI models.",
    named,
    "We use only {{the ratings and reviews you post}} to train our AI models.",
  ],
  [
    "Nous utilisons vos données, notamment vos recettes, pour entraîner nos modèles d’IA.",
    nommees,
    "Nous utilisons uniquement les {{notes et évaluations que vous publiez}} pour entraîner nos modèles d’IA.",
  ],
  [
    "We make use of the entirety of your data in training our AI models.",
    named,
    "We make use only of {{the ratings and reviews you post}} in training our AI models.",
  ],
  [
    "Nous utilisons l’ensemble de vos données pour entraîner nos modèles d’IA.",
    nommees,
    "Nous utilisons uniquement les {{notes et évaluations que vous publiez}} pour entraîner nos modèles d’IA.",
  ],
  [
    "Nous entraînons notre IA au moyen de l’intégralité des contenus publiés.",
    publicSeul,
    "Nous entraînons notre IA uniquement au moyen des données publiques, c’est-à-dire {{les publications et commentaires visibles par tous sans compte}}. {{Les messages privés, les brouillons et les publications à audience limitée}} ne servent pas à entraîner cette IA.",
  ],
  [
    "We keep a hand template for as long as necessary.",
    destroy,
    "We keep a hand template until {{verification ends}}, and at most {{30 days after collection}}.",
  ],
  [
    "We provide recipes to Ladle Labs and other partners so that they can train their models.",
    "Let only those train who are named here, with a way to refuse",
    "Of third parties, only {{Ladle Labs}} may train models, only with {{the ratings and reviews you post}}, and you can refuse this training in {{Settings > Privacy}}.",
  ],
  [
    "| Data | Use |\n|---|---|\n| Recipes | May be used to train our AI models, where permitted by law |",
    "Do this without the open condition",
    "| Data | Use |\n|---|---|\n| Recipes | May be used to train our AI models |",
  ],
];

const insideNothingElse: readonly Made[] = [
  // "cannot be told from it" refuses nothing to anybody.
  [
    "We train our AI models on your recipes. They cannot be printed.",
    refuse,
    `We train our AI models on your recipes. They cannot be printed. ${refusal}`,
  ],
  // A sentence with a "them" of its own, far on, takes up nothing.
  [
    "We train our AI models on your recipes and on any other content. Other kitchens on the coast may copy what the town has published, and we cannot stop them.",
    special,
    `We train our AI models on your recipes and on any other content. ${specialOut} Other kitchens on the coast may copy what the town has published, and we cannot stop them.`,
  ],
  [
    "| Data | Use |\n|---|---|\n| **Biometric data** | Opening the oven |\n\nWe train our AI models on all content.",
    "Keep biometric data out of AI training",
    "| Data | Use |\n|---|---|\n| **Biometric data** | Opening the oven |\n\nWe train our AI models on all content, except {{biometric data}}.",
  ],
  [
    "La Société recueille la géométrie de la main pour le four.",
    "Détruire les données après un événement, et au plus tard à une échéance",
    "La Société recueille la géométrie de la main pour le four. La Société détruit ces données biométriques {{dès la fin de la vérification}}, et au plus tard {{30 jours après la collecte}}.",
  ],
];

const inItsWords: readonly Made[] = [
  [
    "The company collects your fingerprint for the oven. The company keeps it safe.",
    destroy,
    "The company collects your fingerprint for the oven. The company keeps it safe. The company destroys this biometric data {{when verification ends}}, and at the latest {{30 days after it was collected}}.",
  ],
  [
    "Fenouil collecte votre empreinte digitale pour le four.",
    "Détruire les données après un événement, et au plus tard à une échéance",
    "Fenouil collecte votre empreinte digitale pour le four. Fenouil détruit ces données biométriques {{dès la fin de la vérification}}, et au plus tard {{30 jours après la collecte}}.",
  ],
  [
    "La société Brume collecte votre empreinte digitale pour le four.",
    "Détruire les données après un événement, et au plus tard à une échéance",
    "La société Brume collecte votre empreinte digitale pour le four. La société Brume détruit ces données biométriques {{dès la fin de la vérification}}, et au plus tard {{30 jours après la collecte}}.",
  ],
  [
    "On entraîne notre IA avec ton contenu et d’autres données.",
    refuser,
    "On entraîne notre IA avec ton contenu et d’autres données. Tu peux refuser cet entraînement à tout moment dans {{Réglages > Confidentialité}}. {{Dès ce jour, tes données n’y servent plus}}.",
  ],
  [
    "“Open Photos” are photos visible to everyone on the web. We train our models on your data.",
    publicOnly,
    "“Open Photos” are photos visible to everyone on the web. We train our models only on Open Photos. {{Direct messages, drafts and posts with a limited audience}} are not used to train these models.",
  ],
  [
    "« Photos privées » désigne les photos visibles de vos seuls amis. Nous entraînons nos modèles sur vos données.",
    publicSeul,
    "« Photos privées » désigne les photos visibles de vos seuls amis. Nous entraînons nos modèles uniquement sur les données publiques, c’est-à-dire {{les publications et commentaires visibles par tous sans compte}}. Les Photos privées ne servent pas à entraîner ces modèles.",
  ],
];

const ofTheTrait: readonly Made[] = [
  [
    "We process voiceprints of callers for security.",
    "Say what is checked with it",
    "We process voiceprints of callers for {{recognising you when you call}}.",
  ],
  [
    "Fingerprints are shared with the police and with partners.",
    "Name the recipient, its task and when it deletes the data",
    "Fingerprints are shared with the police and with {{ID Check Ltd}}, which uses this data for us to {{match the scan at the reader with the one you enrolled}} and deletes it {{within 24 hours}}.",
  ],
  [
    "Votre empreinte vocale est transmise à nos partenaires.",
    "Nommer le destinataire, sa mission et l'échéance d'effacement",
    "Votre empreinte vocale est transmise à {{ID Contrôle SA}}, qui utilise ces données pour notre compte afin de {{vous reconnaître lorsque vous appelez}} et les supprime {{sous 24 heures}}.",
  ],
];

suite("a fix gives examples of the trait that is meant", () => each(ofTheTrait));

suite("a fix takes the voice and the terms of the policy", () => each(inItsWords));

suite("a fix knows what is taken up and who speaks", () => each(insideNothingElse));

suite("a fix leaves no comma, article or quantity of the words that it replaces", () => each(inTheirPlace));

/** Why a fix of these titles would not keep what it promises. */
const contradicted: readonly (readonly [why: string, text: string, ...titles: string[]])[] = [
  ["more would be used", "We train our AI models on User Recipes only.", none],
  ["some may be used", "All of your recipes are used to train our AI models.", none],
  ["the sentence is a denial", "We do not train our AI models only on public recipes.", publicOnly, refuse],
  ["“not only” would be limited once more", "Our models are not trained only on public recipes.", onlyIf],
  [
    "“not only” would be limited once more",
    "L’entraînement ne porte pas uniquement sur les recettes publiées.",
    seulementSi,
  ],
  ["it would be torn from what is done", "To train our AI models, we use:\n\n- recipes\n- menus", onlyIf],
  [
    "it would be torn from what is done",
    "Pour entraîner nos modèles d’IA, nous utilisons :\n\n- vos recettes ;\n- vos menus.",
    seulementSi,
  ],
  ["the data stands in front of the verb", "Your recipes (except drafts) train our AI.", named, publicOnly],
  ["the data stands in front of the verb", "Vos recettes (sauf les brouillons) entraînent notre IA.", nommees],
  [
    "a list of means is no list of data",
    "Les recettes que vous nous confiez servent, entre autres, à entraîner nos modèles.",
    "Utiliser ce qui est énuméré, et rien d'autre",
  ],
  ["it would stand inside a quotation", "We train our models on “User Recipes.”", named, publicOnly, onlyIf],
  ["the training ends", "We will stop training our models on your content when you leave.", publicOnly, named, none],
  [
    "it is others whom we keep from it",
    "We object to others training their models on your content.",
    publicOnly,
    named,
  ],
  ["the training ends", "Nous cesserons d’entraîner nos modèles sur vos contenus.", publicSeul, surAccord, nommees],
  [
    "something else is done",
    "Far from training our models on your photos, we delete them at once.",
    onlyIf,
    publicOnly,
  ],
  [
    "“not only” would be said of the new words",
    "Not only public posts but also direct messages may be used to train our models.",
    publicOnly,
    byOptIn,
    named,
  ],
  [
    "“not only” would be said of the new words",
    "Non seulement les avis publics mais aussi vos messages peuvent servir à entraîner nos modèles.",
    publicSeul,
    surAccord,
    nommees,
  ],
  [
    "“hardly” would be said of the new words",
    "Hardly any of your data is used to train our models.",
    publicOnly,
    named,
  ],
  ["“rarely” would be said of the new words", "We rarely, if ever, train our models on your drafts.", onlyIf],
  [
    "the time would be lost",
    "We only train our models on your content after you have closed your account.",
    publicOnly,
    byOptIn,
    named,
  ],
  [
    "what looks like an exception is all that is used",
    "Ondine n’entraîne ses modèles sur rien d’autre que vos contenus.",
    publicSeul,
    nommees,
    "Le promettre sans exception",
    "Ne faire qu'une exception, pour des données nommées",
  ],
  [
    "only these reasons would be denied",
    "We train our models on your content for the following reasons: speed and taste.",
    none,
  ],
  [
    "only these purposes would be denied",
    "Nous entraînons nos modèles sur vos contenus aux fins suivantes :\n\n- le goût\n- la vitesse",
    aucun,
  ],
  ["only one time would be denied", "We train our models on user content before we delete it.", none],
  ["only one of two would be denied", "We train our models on user content both in Europe and abroad.", none],
  ["half of it would be denied", "Nous entraînons nos modèles sur vos contenus ou les confions à des tiers.", aucun],
  [
    "the list would lose what leads to it",
    "With your consent, we collect a face template. It is used as follows:\n\n1. to open the door;\n2. for security.",
    "Ask by an act of its own",
  ],
  ["the past has no condition", "Our models may have trained on your reviews.", "Say when this happens", onlyIf],
  [
    "examples would be left of other data",
    "We train our models on certain data, for example your recipes.",
    "Name the data that is meant",
  ],
  [
    "“and” would lead to nothing",
    "Sauf interdiction légale, et selon les cas, vos recettes entraînent nos modèles.",
    "Le faire sans cette condition ouverte",
  ],
  [
    "the sentence is a denial",
    "Nous n’entraînons pas nos modèles d’IA uniquement sur les recettes publiques.",
    publicSeul,
    refuser,
  ],
  [
    "what is denied cannot be refused",
    "We do not use your recipes to train our AI models, except where necessary for business reasons.",
    refuse,
    onlyIf,
  ],
  [
    "what is denied cannot be refused",
    "Nous n’utilisons pas vos recettes pour entraîner une IA, sauf si notre activité l’exige.",
    refuser,
    seulementSi,
  ],
  [
    "private data stays in",
    "We train our AI models on public recipes; we also use your private messages for this purpose.",
    "Keep private data out of training",
    publicOnly,
    onlyIf,
  ],
  [
    "private data stays in",
    "Nous entraînons nos modèles sur les recettes publiques. Toutefois, nous utilisons aussi les messages privés à cette fin.",
    "Exclure les données privées de l'entraînement",
    publicSeul,
  ],
  ["private data stays in", "We use your data to train AI. This includes your private messages.", publicOnly, byOptIn],
  [
    "private data stays in",
    "Nous utilisons vos données pour entraîner l’IA. Vos messages privés en font partie.",
    publicSeul,
    surAccord,
    nommees,
  ],
  [
    "nobody can refuse",
    "We may use recipes to train our AI models. Cooks cannot opt out of this.",
    refuse,
    onlyIf,
    byOptIn,
  ],
  [
    "nobody can refuse",
    "Nous pouvons utiliser les recettes pour entraîner nos modèles d’IA. Les cuisiniers ne peuvent pas s’y opposer.",
    refuser,
    seulementSi,
  ],
  [
    "another section rules it out",
    "We train our AI models on all information we hold about you.\n\n## Mail\n\nPrivate messages are never used to train AI models.",
    byOptIn,
  ],
  [
    "a condition that nobody can check stands beside it",
    "We use your recipes to train our AI models, as appropriate.",
    onlyIf,
  ],
  [
    "a clause with a number of its own would take it in",
    "4.1 The Platform uses Personal Data to train AI models. 4.2 The User may oppose this where the law says so.",
    special,
  ],
  ["named private data is used", "Our AI system learns from recipes, voice chat and other data.", addition],
  ["the past has no condition", "We have used and may continue to use recipes to train our AI models.", onlyIf],
  ["nothing is done generally and only if", "Recipes are generally used to train our AI models.", onlyIf],
  ["words would be torn apart", "We train our AI models on:\n\n- recipes\n- menus\n- etc.", onlyIf],
  ["another verb hangs on it", "Fernway may create voiceprints from calls and share them with partners.", happens],
  [
    "another verb hangs on it",
    "Fernway peut créer des empreintes vocales à partir des appels et les partager avec des tiers.",
    aLieu,
  ],
  [
    "they are enabled to, and may not",
    "We provide recipes to partners so that they can train their AI models.",
    happens,
  ],
  [
    "a condition cannot stand amid a verb",
    "We generally train our AI models on your recipes.",
    "Say when this happens",
  ],
  [
    "the sentence would begin with “and”",
    "Where permitted by law, and unless you tell us otherwise, we use your recipes to train our AI models.",
    "Do this without the open condition",
  ],
  [
    "a list of means is no list of data",
    "Nous améliorons nos services (notamment en entraînant nos modèles d’IA sur vos recettes).",
    "Utiliser ce qui est énuméré, et rien d'autre",
  ],
  [
    "the first cell of the row may be what is used",
    "| Data | Use |\n|---|---|\n| Voice | Training models |",
    named,
    publicOnly,
  ],
  [
    "mere use stays an agreement",
    "By using the oven, employees consent to the collection of their hand geometry.",
    "Ask by an act of its own",
  ],
];

suite("a fix that words beside it would contradict is not offered", () => {
  for (const [why, text, ...titles] of contradicted) {
    test(`${why}: ${text}`, () => {
      const { findings } = analyze(text);
      assert.ok(findings.length > 0);
      const offered = findings.flatMap(({ fixes }) => fixes.map(({ title }) => plain(title)));
      assert.deepEqual(
        offered.filter((it) => titles.includes(it)),
        [],
      );
    });
  }
});

function each(all: readonly Made[]): void {
  for (const [text, title, expected] of all) {
    test(`${title}: ${text}`, () => {
      assert.equal(made(text, analyze(text).findings, title), expected);
    });
  }
}

function made(text: string, findings: readonly Finding[], title: string): string {
  const fixes = findings.flatMap((it) => it.fixes);
  const fix = fixes.find((it) => plain(it.title) === title);
  return fix ? rewritten(text, fix.edits).text : `not among: ${fixes.map((it) => it.title).join("; ")}`;
}

function plain(title: string): string {
  return title.replaceAll("’", "'");
}
