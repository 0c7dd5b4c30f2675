import { blocks, flagged, french, type PolicyCase, partial } from "../support.ts";

const unseparated = "error ai-training/unseparated-data";
const mixed = "error ai-training/public-private-mixed";
const excluded = "info ai-training/unseparated-data";

/** English clauses beside sentences that may bear on them, or speak of something else; of companies that do not exist. */
export const borrowedEn: readonly PolicyCase[] = [
  // A denial keeps out of a training what is denied of the same models, or of any
  flagged(
    "denied of a subject of its own",
    unseparated,
    "Tarnbrook uses [[the data we gather]] to train our AI models. Our spell checker is never trained on private messages.",
  ),
  flagged(
    "public and collected, denied of another",
    mixed,
    "We may use [[the information we hold and publicly available information]] to train our machine learning or AI models. Our spell checker is never trained on direct messages.",
  ),
  flagged(
    "denied of a pronoun for another",
    unseparated,
    "We train our AI models on [[your content]]. Our ranking model sorts replies. We do not train it on direct messages.",
  ),
  flagged(
    "denied of one of two",
    unseparated,
    "We train our ranking and search models on [[your content]]. Private messages are never used to train our ranking model.",
  ),
  flagged(
    "denied of two others",
    unseparated,
    "We train our AI models on [[your content]]. Neither our ranking model nor our spell checker is trained on private messages.",
  ),
  flagged(
    "denied of another in the same sentence",
    unseparated,
    "We may use [[the data we gather]] to train our AI models, but our spell checker is never trained on private messages.",
  ),
  flagged(
    "denied of another in another section",
    unseparated,
    blocks(
      "## Learning",
      "We train our AI models on [[your content]].",
      "## Spelling",
      "Private messages are never used to train our grammar model.",
    ),
  ),
  flagged(
    "denied of another that a clause describes",
    unseparated,
    "We train our AI models on [[your content]]. Private messages are never used to train the model that filters spam.",
  ),
  ...(
    [
      ["any", "We never train on private messages."],
      ["any by a noun", "Private messages are never used for AI training."],
      ["all", "Our models are never trained on private messages."],
      ["none", "None of our models is trained on private messages."],
      ["all by another name", "Our machine learning models do not learn from private messages."],
      ["a pronoun behind the verb", "We do not use private messages to train them."],
      ["a pronoun in front", "They are never trained on private messages."],
      ["a word that points back", "Private messages are not used to train these models."],
      ["the use itself", "Private messages are never used for this."],
    ] as const
  ).map(([id, sentence]) =>
    partial(`denied of ${id}`, excluded, `We train our AI models on [[your content]]. ${sentence}`),
  ),
  partial(
    "denied of the same by its name",
    excluded,
    "We train our search model on [[your content]]. The search model is never trained on private messages.",
  ),
  partial(
    "denied of the kind that it belongs to",
    excluded,
    "We train our large language models on [[your content]]. Private messages never train our language models.",
  ),
  partial(
    "denied of the same by its description",
    excluded,
    "We use [[your content]] to train the model that filters spam. Private messages are never used to train the model that filters spam.",
  ),
];

/** French clauses beside sentences that may bear on them, or speak of something else; of companies that do not exist. */
export const borrowedFr: readonly PolicyCase[] = [
  flagged(
    "un autre modèle en sujet",
    unseparated,
    french(
      "Nous utilisons [[les informations que nous recueillons]] pour entraîner nos modèles d'IA. Notre correcteur orthographique n'est jamais entraîné sur les messages privés.",
    ),
  ),
  flagged(
    "un autre modèle, données publiques et recueillies",
    mixed,
    french(
      "Nous pouvons utiliser [[les informations que nous recueillons et des informations accessibles au public]] pour entraîner nos modèles d'IA. Les messages privés ne servent jamais à entraîner notre modèle de traduction.",
    ),
  ),
  flagged(
    "un autre modèle par un pronom",
    unseparated,
    french(
      "Nous entraînons nos modèles d'IA avec [[vos contenus]]. Notre modèle de classement trie les réponses. Nous ne l'entraînons pas sur les messages privés.",
    ),
  ),
  flagged(
    "un autre modèle dans la même phrase",
    unseparated,
    french(
      "Nous utilisons [[les informations que nous recueillons]] pour entraîner nos modèles d'IA, mais notre correcteur orthographique n'est jamais entraîné sur les messages privés.",
    ),
  ),
  flagged(
    "un autre modèle dans une autre rubrique",
    unseparated,
    french(
      blocks(
        "## Apprentissage",
        "Nous entraînons nos modèles d'IA avec [[vos contenus]].",
        "## Traduction",
        "Les messages privés ne servent jamais à entraîner notre modèle de traduction.",
      ),
    ),
  ),
  ...(
    [
      ["tous", "Nos modèles ne sont jamais entraînés sur les messages privés."],
      ["aucun", "Aucun modèle n'est entraîné sur les messages privés."],
      ["un pronom", "Nous ne les entraînons pas sur les messages privés."],
      ["un démonstratif", "Les messages privés ne servent pas à entraîner ces modèles."],
      ["l'IA en général", "Nous n'entraînons jamais d'IA avec les messages privés."],
    ] as const
  ).map(([id, sentence]) =>
    partial(
      `refus pour ${id}`,
      excluded,
      french(`Nous entraînons nos modèles d'IA avec [[vos contenus]]. ${sentence}`),
    ),
  ),
];
