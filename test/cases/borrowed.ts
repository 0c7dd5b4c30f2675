import { blocks, flagged, french, holds, lines, type PolicyCase, partial } from "../support.ts";

const unseparated = "error ai-training/unseparated-data";
const mixed = "error ai-training/public-private-mixed";
const excluded = "info ai-training/unseparated-data";
const unbounded = [
  "warning biometric/source-unseparated",
  "warning biometric/unspecified-identifier",
  "warning biometric/no-retention",
  "warning biometric/consent-unspecified",
  "warning biometric/no-withdrawal",
  "warning biometric/vague-purpose",
];
const faceSignIn =
  "If you tick “I agree to face sign-in”, we create a face template from the selfie you take, to let you sign in, and delete it after 30 days. You can take your consent back at any time under Settings > Sign-in.";
const connexionFaciale =
  "Si vous cochez « J'accepte la connexion faciale », nous créons un gabarit facial à partir de l'égoportrait que vous prenez, pour vous connecter, et le supprimons après 30 jours. Vous pouvez retirer cet accord à tout moment dans Réglages > Connexion.";

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
  // What is said of a feature is not said of biometric data for whatever is safe
  flagged(
    "a feature in the next paragraph",
    unbounded,
    blocks(
      "# Privacy at Tarnbrook",
      "## What we collect",
      "With your consent, we may collect and use your [[biometric information]] for safety, security and identification purposes.",
      faceSignIn,
    ),
  ),
  flagged(
    "a feature in the paragraph before",
    unbounded,
    blocks(
      "# Privacy at Tarnbrook",
      "## What we collect",
      faceSignIn,
      "Where you agree, with your consent we may use [[biometric data]] for security purposes.",
    ),
  ),
  flagged(
    "a feature in another section",
    unbounded,
    blocks(
      "# Privacy at Tarnbrook",
      "## Signing in",
      faceSignIn,
      "## Safety",
      "With your consent, we may use your [[biometric information]] to keep Tarnbrook safe and to identify you.",
    ),
  ),
  flagged(
    "a feature in the same paragraph",
    unbounded.slice(0, 3),
    "We use [[biometric data]] for security purposes. To sign in by face, we create a face template from the selfie you take and delete it after 30 days.",
  ),
  flagged(
    "a feature in another item",
    unbounded,
    lines(
      "- **Sign-in.** To let you sign in, we create a voiceprint from the phrase you record, if you tick “Voice sign-in”, and erase it after 30 days.",
      "- **Other.** With your consent, we may use your [[biometric information]] for safety, security and identification purposes.",
    ),
  ),
  flagged(
    "a feature under a heading on biometric data",
    unbounded.slice(0, 1),
    blocks(
      "# Privacy at Tarnbrook",
      "## Biometric information",
      "We may use your [[biometric information]] for safety, security and identification purposes.",
      faceSignIn,
    ),
  ),
  ...(
    [
      [
        "by the same term",
        "Biometric information comes from the selfie you take at enrolment. We delete it after 30 days.",
      ],
      ["by a word that goes back", "We obtain this information from the selfie you take, and delete it after 30 days."],
    ] as const
  ).map(
    ([id, sentence]): PolicyCase => ({
      id: `told of the same data ${id}`,
      text: blocks("We may use your biometric information for safety and security purposes.", sentence),
      mustNot: ["biometric/source-unseparated", "biometric/no-retention"],
    }),
  ),
  {
    id: "told before of such data",
    text: blocks(
      "Members of Brightoak place a palm on the reader to open the gate; the palm print is erased after 30 days.",
      "We use such biometric data for security purposes.",
    ),
    mustNot: ["biometric/source-unseparated", "biometric/no-retention"],
  },
  // What is said behind an exclusion in front
  {
    id: "a denial in an exclusion in front",
    verdict: "partial",
    facts: ["stance does", "exclusions “posts” (visibility unspecified, distance clause)"],
    text: "Excluding posts that you do not publish, all your content trains our models.",
  },
  holds(
    "a denial of the law in an exclusion in front",
    "stance does",
    "With the exception of what the law does not let us use, we use your posts to train our models.",
  ),

  // What a clause beside it denies, of which the practice is none
  ...(
    [
      [
        "what the reader does not mark",
        "stance does",
        "We use posts which you do not mark as hidden to train our models.",
      ],
      [
        "what the reader does not delete",
        "stance does",
        "Content that you do not delete is used to train our AI models.",
      ],
      [
        "what the reader has not deleted",
        "stance does",
        "Content you have not deleted is used to train our AI models.",
      ],
      [
        "what is not done, in a clause of two parts in front",
        "stance does",
        "While we do not sell your content, and never did, we train AI models on it.",
      ],
      [
        "what the reader does not share, and we do not either",
        "stance does-not",
        "We do not train our models on posts that you have not made public.",
      ],
      [
        "what the reader does not share, and nobody does",
        "stance does-not",
        "Content that you do not share is never used to train our AI models.",
      ],
    ] as const
  ).map(([id, fact, text]) => holds(id, fact, text)),

  // What a pronoun takes up
  {
    id: "denied of a pronoun for what is no model by its name",
    verdict: "unseparated",
    text: "We train our AI models on your content. Our spell checker marks errors. We do not train it on direct messages.",
  },
];

/** French clauses beside sentences that may bear on them, or speak of something else; of companies that do not exist. */
export const borrowedFr: readonly PolicyCase[] = [
  ...(
    [
      [
        "ce que la personne n'a pas masqué",
        "stance does",
        "Nous utilisons les publications que vous n'avez pas masquées pour entraîner nos modèles.",
      ],
      [
        "ce que la personne ne supprime pas",
        "stance does",
        "Les contenus que vous ne supprimez pas servent à entraîner nos modèles d'IA.",
      ],
      [
        "ce que la personne n'a pas partagé, et nous non plus",
        "stance does-not",
        "Nous n'entraînons pas nos modèles sur les contenus que vous n'avez pas partagés.",
      ],
    ] as const
  ).map(([id, fact, text]) => holds(id, fact, french(text))),
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
  flagged(
    "une autre fonction à l'alinéa suivant",
    unbounded,
    french(
      blocks(
        "# Confidentialité chez Tarnbrook",
        "## Ce que nous recueillons",
        "Avec votre consentement, nous pouvons recueillir et utiliser vos [[informations biométriques]] à des fins de sûreté, de sécurité et d'identification.",
        connexionFaciale,
      ),
    ),
  ),
  flagged(
    "une autre fonction à l'alinéa précédent",
    unbounded,
    french(
      blocks(
        "# Confidentialité chez Tarnbrook",
        "## Ce que nous recueillons",
        connexionFaciale,
        "Avec votre consentement, nous pouvons utiliser des [[données biométriques]] à des fins de sécurité.",
      ),
    ),
  ),
  flagged(
    "une autre fonction dans une autre rubrique",
    unbounded,
    french(
      blocks(
        "# Confidentialité chez Tarnbrook",
        "## Connexion",
        connexionFaciale,
        "## Sécurité",
        "Avec votre consentement, nous pouvons utiliser vos [[données biométriques]] à des fins de sécurité et d'identification.",
      ),
    ),
  ),
  {
    id: "les mêmes données, par le même terme",
    text: french(
      blocks(
        "Nous pouvons utiliser vos données biométriques à des fins de sécurité.",
        "Les données biométriques proviennent de l'égoportrait que vous prenez. Nous les supprimons après 30 jours.",
      ),
    ),
    mustNot: ["biometric/source-unseparated", "biometric/no-retention"],
  },
  {
    id: "les mêmes données, par un renvoi",
    text: french(
      blocks(
        "Nous pouvons utiliser vos données biométriques à des fins de sécurité.",
        "Ces données proviennent de l'égoportrait que vous prenez et sont supprimées après 30 jours.",
      ),
    ),
    mustNot: ["biometric/source-unseparated", "biometric/no-retention"],
  },
  // Ce qui est dit derrière une exclusion placée devant
  {
    id: "une négation dans une exclusion placée devant",
    verdict: "unseparated",
    facts: ["stance does"],
    text: "Hormis ce que vous ne publiez pas, nous entraînons nos modèles avec vos contenus.",
  },
  holds(
    "une interdiction dans une exclusion placée devant",
    "exclusions “des données”",
    "À l'exception des données que nous ne pouvons pas utiliser, nous entraînons nos modèles avec vos publications.",
  ),

  // Ce qu'un pronom reprend
  {
    id: "nié d'un pronom pour ce qui n'est pas un modèle par son nom",
    verdict: "unseparated",
    text: "Nous entraînons nos modèles d'IA avec vos contenus. Notre correcteur signale les fautes. Nous ne l'entraînons pas avec vos messages privés.",
  },
];
