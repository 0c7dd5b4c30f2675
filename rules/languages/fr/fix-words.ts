import type { FixWords } from "../fix-words.ts";
import { capital } from "../sectors.ts";
import { sectors } from "./sectors.ts";

export const fixWords: FixWords = {
  titles: {
    publicDataOnly: "N'entraîner que sur des données publiques, jamais sur des données privées",
    privateDataByChoice:
      "Entraîner sur les données publiques, et sur les données privées seulement si la personne l'accepte",
    namedData: "N'entraîner que sur les données nommées ici",
    privateDataOut: "Ajouter une phrase qui exclut de l'entraînement les données privées",
    noTraining: "Ne pas entraîner d'IA avec ces données",
  },
  publicData: [
    { gender: "masculine", plural: "contenus publics", singular: "contenu public" },
    { gender: "feminine", plural: "données publiques", singular: "information publique" },
  ],
  sectors,
  whoCanSee: ({ publicData }) => `c'est-à-dire {{${publicData}}}`,
  privateIsOut: (models, { privateData }) => `{{${capital(privateData)}}} ne servent pas à entraîner ${models}.`,
  privateByChoice: (models, { privateData }) =>
    `{{${capital(privateData)}}} ne servent à entraîner ${models} que si vous activez {{cette option dans vos réglages}}, désactivée par défaut.`,
  defined: (term, { publicData, privateData }, out) =>
    `**${term}** désigne {{${publicData}}}. N'en font pas partie\u00A0: {{${privateData}}}${out ? ` («\u00A0${out}\u00A0»), qui ne servent pas à l'entraînement` : ""}.`,
  biometricPurpose: {
    verb: "{{vérifier que la personne sur le selfie est titulaire de la pièce d'identité}}",
  },
  consentAct: "Vous donnez votre accord en {{cochant « J'accepte » sur un écran distinct}}, avant tout enregistrement.",
  consentWayBack: "Vous pouvez retirer votre consentement à tout moment dans {{Réglages > Connexion}}.",
  letIn: (exception) => `ce que ${exception} laisse passer`,
};
