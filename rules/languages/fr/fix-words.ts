import { type FixWords, subject } from "../fix-words.ts";
import { biometrics, traitClues } from "./biometrics.ts";
import { consenter } from "./consenters.ts";
import { saysTu, withTu } from "./familiar.ts";
import { nounFor, of, onlyThe, the } from "./grammar.ts";
import { regional } from "./regional.ts";
import { sectors } from "./sectors.ts";

export const fixWords: FixWords = {
  titles: {
    publicDataOnly: "N'entraîner que sur des données publiques, jamais sur des données privées",
    privateDataByChoice:
      "Entraîner sur les données publiques, et sur les données privées seulement si la personne l'accepte",
    namedData: "N'entraîner que sur les données nommées ici",
    namedDataApart: "Ajouter une phrase qui nomme les seules données d'entraînement et en exclut les données privées",
    privateDataOut: "Ajouter une phrase qui exclut de l'entraînement les données privées",
    noTraining: "Ne pas entraîner d'IA avec ces données",
  },
  speaker: (voice) =>
    voice.kind === "name"
      ? { ...subject(voice.name, false), behalf: `pour le compte ${of(voice.name)}` }
      : { ...subject(voice.kind === "we" ? "nous" : "on", voice.kind === "we"), behalf: "pour notre compte" },
  publicData: [
    { gender: "masculine", plural: "contenus publics", singular: "contenu public" },
    { gender: "feminine", plural: "données publiques", singular: "information publique" },
  ],
  sectors,
  whoCanSee: ({ publicData }) => `c'est-à-dire {{${publicData}}}`,
  noun: nounFor,
  about: (term) => subject(`${the(term)}${term.plural}`, term.only !== "singular"),
  privateIsOut: (models, { words, verb }) => `${words} ne ${verb("servent", "sert")} pas à entraîner ${models}.`,
  privateByChoice: (models, { words, verb }) =>
    `${words} ne ${verb("servent", "sert")} à entraîner ${models} que si vous activez {{cette option dans vos réglages}}, désactivée par défaut.`,
  onlyNamed: (models, used, { words }) =>
    `toutefois, ${onlyThe(used)} ${used.only === "singular" ? "sert" : "servent"} à entraîner ${models}, jamais ${words}.`,
  defined: (term, { publicData, privateData }, out) =>
    `**${term}** désigne {{${publicData}}}. N'en font pas partie\u00A0: {{${privateData}}}${out ? ` («\u00A0${out}\u00A0»), qui ne servent pas à l'entraînement` : ""}.`,
  biometrics,
  traitClues,
  consenter,
  somebody: {
    who: subject("la personne concernée", false),
    isAddressed: /(?<!\p{L})(?:vous|votre|vos|tu|ton|ta|tes)(?!\p{L})/iu,
  },
  consentAct: (who) =>
    `${who ? `${who.words} ${who.verb("donnent leur", "donne son")}` : "vous donnez votre"} accord en {{cochant « J'accepte » sur un écran distinct}}, avant tout enregistrement.`,
  consentWayBack: (who) =>
    `${who ? `${who.words} ${who.verb("peuvent", "peut")} retirer ce` : "vous pouvez retirer votre"} consentement à tout moment dans {{Réglages > Connexion}}.`,
  consentOtherwise: (who) =>
    `${who ? `sans ${who.verb("leur", "son")} accord, ${who.words} ${who.verb("peuvent", "peut")}` : "sans votre accord, vous pouvez"} {{utiliser un code}} à la place.`,
  letIn: (exception) => `ce que ${exception} laisse passer`,
  familiar: { isSaidIn: saysTu, say: withTu },
  regional,
};
