import {
  activePractices,
  closeItsLists,
  dataPlace,
  inLanguage,
  rule,
  trainOnNamedData,
  trainOnPrivateDataByChoice,
  trainOnPublicDataOnly,
} from "../core/rule.ts";

export default rule({
  id: "ai-training/public-private-mixed",
  severity: "error",
  group: "separation",
  summary: {
    en: "Public data and everything else that is collected are joined as one input of AI training.",
    fr: "Les données publiques et toutes les autres données recueillies forment ensemble une seule source d'entraînement de l'IA.",
  },
  why: {
    en: "A reader who sees public data named expects the training to stop there. The word that joins it to everything you collect says the opposite, and covers private messages too.",
    fr: "Qui lit « données publiques » s'attend à ce que l'entraînement s'arrête là. Le mot qui les relie à tout ce que vous recueillez dit le contraire, et couvre aussi les messages privés.",
  },
  citations: ["gdpr-12-1", "wp260", "dpc-x-2024", "policylint"],

  *check(policy) {
    for (const place of activePractices(policy, "ai-training")) {
      const { clause, practice } = place;
      if (practice.separation.case !== "mixed") continue;
      yield {
        span: dataPlace(place),
        message: inLanguage(messages, clause.language),
        clause,
        practice,
        fixes: () => [
          ...trainOnPublicDataOnly(place),
          ...trainOnPrivateDataByChoice(place),
          ...closeItsLists(place),
          ...trainOnNamedData(place),
        ],
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "Ashgrove may use [[the details we gather about you, along with publicly available information]], to help train our machine learning models.",
      good: "Ashgrove uses only posts that you set to Everyone to train its machine learning models. Direct messages and drafts are never used to train them.",
    },
    {
      language: "fr",
      bad: "Nous utilisons [[les informations que nous recueillons ainsi que des données accessibles au public]] pour entraîner nos modèles d'intelligence artificielle.",
      good: "Nous utilisons uniquement les publications visibles par tous pour entraîner nos modèles d'intelligence artificielle. Les messages privés et les brouillons ne servent jamais à entraîner ces modèles.",
    },
  ],
});

const messages = {
  en: "Public data and everything you collect are joined here, so the sentence covers private data too. State each on its own.",
  fr: "Les données publiques et toutes celles que vous recueillez sont reliées ici : la phrase couvre donc aussi les données privées. Traitez-les séparément.",
};
