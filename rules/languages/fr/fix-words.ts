import type { FixWords } from "../fix-words.ts";

export const fixWords: FixWords = {
  titles: {
    publicDataOnly: "N'entraîner que sur des données publiques, jamais sur les messages privés ni les brouillons",
    privateDataByChoice:
      "Entraîner sur les données publiques, et sur les données privées seulement si la personne l'accepte",
    namedData: "N'entraîner que sur les données nommées ici",
    privateDataOut: "Ajouter une phrase qui exclut de l'entraînement les messages privés et les brouillons",
    noTraining: "Ne pas entraîner d'IA avec ces données",
  },
  publicData: [
    { gender: "masculine", plural: "contenus publics", singular: "contenu public" },
    { gender: "feminine", plural: "données publiques", singular: "information publique" },
  ],
  whoCanSee: "c'est-à-dire {{les publications et commentaires visibles par tous sans compte}}",
  namedData: [
    {
      gender: "masculine",
      plural: "{{avis et commentaires que vous publiez}}",
      singular: "{{avis que vous publiez}}",
    },
    { gender: "feminine", plural: "{{notes et évaluations que vous publiez}}", singular: "{{note que vous publiez}}" },
  ],
  privateIsOut: (models) =>
    `{{Les messages privés, les brouillons et les publications à audience limitée}} ne servent pas à entraîner ${models}.`,
  privateByChoice: (models) =>
    `{{Les messages privés et les brouillons}} ne servent à entraîner ${models} que si vous activez {{cette option dans vos réglages}}, désactivée par défaut.`,
  trainingPurpose: { verb: "{{filtrer les commentaires indésirables}}" },
  biometricPurpose: {
    verb: "{{vérifier que la personne sur le selfie est titulaire de la pièce d'identité}}",
  },
  letIn: (exception) => `ce que ${exception} laisse passer`,
};
