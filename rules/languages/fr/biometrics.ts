import type { FixWords } from "../fix-words.ts";

/** What the blanks of a fix on biometric data hold, by its trait. */
export const biometrics: FixWords["biometrics"] = {
  face: {
    template: template("un gabarit facial", "masculine"),
    purpose: { verb: "{{vérifier que la personne sur le selfie est titulaire de la pièce d'identité}}" },
    source: "provenant uniquement {{du selfie que vous prenez pour vérifier votre compte}}",
  },
  voice: {
    template: template("une empreinte vocale", "feminine"),
    purpose: { verb: "{{vous reconnaître lorsque vous appelez}}" },
    source: "provenant uniquement {{de la phrase que vous enregistrez à l'inscription}}",
  },
  hand: {
    template: template("un gabarit d'empreinte digitale", "masculine"),
    purpose: { verb: "{{comparer la lecture du capteur à celle de votre inscription}}" },
    source: "provenant uniquement {{de la lecture que vous faites au capteur}}",
  },
  eye: {
    template: template("un gabarit de l'iris", "masculine"),
    purpose: { verb: "{{comparer la lecture à la porte à celle de votre inscription}}" },
    source: "provenant uniquement {{de la photo de l'œil que vous prenez à l'inscription}}",
  },
  movement: {
    template: template("un relevé de la dynamique de frappe", "masculine"),
    purpose: { verb: "{{vous reconnaître à votre façon de taper ou de signer}}" },
    source: "provenant uniquement {{de l'enregistrement que vous lancez pour activer cette fonction}}",
  },
  any: {
    template: template("un gabarit facial, une empreinte vocale ou un gabarit d'empreinte digitale", "masculine"),
    purpose: { verb: "{{vérifier que c'est bien vous qui vous connectez}}" },
    source: "provenant uniquement {{du selfie, de la phrase ou de la lecture que vous enregistrez à l'inscription}}",
  },
};

export const traitClues: FixWords["traitClues"] = {
  face: /(?<!\p{L})(?:selfies?|égoportraits?|portraits?|photos?|photographies?|caméras?|passeports?|pièces? d['’]identité)(?!\p{L})/iu,
  voice: /(?<!\p{L})(?:appels?|appelants?|appelez|téléphonez|parlez|phrases?)(?!\p{L})/iu,
  hand: /(?<!\p{L})(?:badgeuses?|pointeuses?|pointages?|pointez|capteurs?|tourniquets?|lecteurs?)(?!\p{L})/iu,
  eye: /(?<!\p{L})(?:yeux|œil)(?!\p{L})/iu,
  movement: /(?<!\p{L})(?:frappe|gestes?)(?!\p{L})/iu,
};

function template(words: string, gender: "masculine" | "feminine") {
  return { gender, only: "singular", plural: `{{${words}}}`, singular: `{{${words}}}` } as const;
}
