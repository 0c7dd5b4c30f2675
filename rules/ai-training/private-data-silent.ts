import {
  activePractices,
  addsPrivateData,
  appendOfModels,
  dataPlace,
  fix,
  inLanguage,
  type PlacedPractice,
  privateIsOut,
  rule,
  trainOnPrivateDataByChoice,
  trainOnPublicDataOnly,
} from "../core/rule.ts";

export default rule({
  id: "ai-training/private-data-silent",
  severity: "warning",
  group: "separation",
  summary: {
    en: "Public data trains AI, and nothing is said of private data.",
    fr: "Des données publiques entraînent une IA, et rien n'est dit des données privées.",
  },
  why: {
    en: "Silence about private data is read as permission to use it. Whether data was public, and for whom, is among the first things that decide what people could expect.",
    fr: "Le silence sur les données privées se lit comme une permission de les utiliser. Le caractère public des données, et pour qui, compte parmi les premiers éléments de ce à quoi chacun pouvait s'attendre.",
  },
  citations: ["edpb-28-2024", "ccpa-1798-140-v"],

  *check(policy) {
    for (const place of activePractices(policy, "ai-training")) {
      const { clause, practice } = place;
      const inOneList = practice.separation.case === "both-in-one-list";
      if (!inOneList && !practice.separation.case.startsWith("public-silent")) continue;
      yield {
        span: dataPlace(place),
        message: inLanguage(inOneList ? sameTreatment : silent, clause.language),
        clause,
        practice,
        ...(inOneList && { atMost: "info" as const }),
        fixes: () =>
          inOneList
            ? [...trainOnPublicDataOnly(place), ...trainOnPrivateDataByChoice(place)]
            : [...onlyThis(place), ...trainOnPublicDataOnly(place)],
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We use [[posts that you set to Everyone]] to train our ranking model.",
      good: "We use only posts that you set to Everyone to train our ranking model. Drafts and direct messages are not used to train it.",
    },
    {
      language: "fr",
      bad: "Nous utilisons les [[publications visibles par tous]] pour entraîner notre modèle de classement.",
      good: "Nous utilisons uniquement les publications visibles par tous pour entraîner notre modèle de classement.",
    },
  ],
});

/** Keeps the public data as the author named it. */
function onlyThis(place: PlacedPractice) {
  if (addsPrivateData(place)) return [];
  return fix(
    place,
    {
      en: "Keep private data out of training",
      fr: "Exclure les données privées de l'entraînement",
    },
    appendOfModels(place, privateIsOut(place)),
  );
}

const silent = {
  en: "You say that public data trains your models, but not whether private data does. Add “only”, or say what happens to private data.",
  fr: "Vous dites que des données publiques servent à l'entraînement, sans préciser le sort des données privées. Ajoutez «\u00A0uniquement\u00A0» ou précisez-le.",
};

const sameTreatment = {
  en: "Public and private data stand in one list here. Say whether both are treated the same way.",
  fr: "Données publiques et privées figurent ici dans une même liste. Précisez si elles sont traitées de la même façon.",
};
