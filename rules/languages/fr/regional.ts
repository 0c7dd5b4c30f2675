import type { FixWords } from "../fix-words.ts";

/** Words of Québec in the place of those of France, the longer ones first. */
export const regional: FixWords["regional"] = {
  "quebec-25": [
    [/(?<!\p{L})du selfie(?!\p{L})/gu, "de l'égoportrait"],
    [/(?<!\p{L})le selfie(?!\p{L})/gu, "l'égoportrait"],
    [/(?<!\p{L})selfie(?=s?(?!\p{L}))/gu, "égoportrait"],
    [
      /(?<=[Aa]ucun)e donnée personnelle n(['’])est recueillie, utilisée/gu,
      " renseignement personnel n$1est recueilli, utilisé",
    ],
    [/(?<=utilisé ni vendu)e(?!\p{L})/gu, ""],
    [/données personnelles sont recueillies ou utilisées/gu, "renseignements personnels sont recueillis ou utilisés"],
    [/(?<!\p{L})sous (?=\d+ heures)/gu, "dans les "],
    [/(?<!\p{L})réglages(?!\p{L})/gu, "paramètres"],
    [/(?<!\p{L})Réglages(?!\p{L})/gu, "Paramètres"],
  ],
};
