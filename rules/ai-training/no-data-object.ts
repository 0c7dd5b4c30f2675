import { activePractices, inLanguage, rule, trainOnNamedData, trainOnPublicDataOnly } from "../core/rule.ts";

export default rule({
  id: "ai-training/no-data-object",
  severity: "warning",
  group: "separation",
  summary: {
    en: "AI training without a word on which data is used.",
    fr: "Entraînement d'une IA sans un mot sur les données utilisées.",
  },
  why: {
    en: "A reader who is told that you train models, but not on what, has to fear that it is on everything. The kinds of data are the least that people need to know before they can choose or object.",
    fr: "Qui apprend que vous entraînez des modèles, sans savoir avec quoi, doit craindre que ce soit avec tout. Les catégories de données sont le minimum à connaître pour pouvoir choisir ou s'opposer.",
  },
  citations: ["gdpr-13-14", "cnil-ai-informing", "edpb-28-2024"],

  *check(policy) {
    for (const place of activePractices(policy, "ai-training")) {
      const { clause, practice } = place;
      const { case: which } = practice.separation;
      if (which !== "no-data" && which !== "linked-only") continue;
      const atMost = which === "linked-only" ? "hint" : practice.confidence === "low" ? "info" : undefined;
      yield {
        span: practice.predicate.span,
        message: inLanguage(which === "no-data" ? unnamed : linked, clause.language),
        clause,
        practice,
        ...(atMost && { atMost }),
        fixes: () => [...trainOnNamedData(place), ...trainOnPublicDataOnly(place)],
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We also [[develop AI models]].",
      good: "We develop a search model using only the search queries typed into the help centre.",
    },
    {
      language: "fr",
      bad: "Nous [[entraînons aussi des modèles d'IA]].",
      good: "Nous entraînons un modèle de recherche uniquement avec les requêtes saisies dans le centre d'aide.",
    },
  ],
});

const unnamed = {
  en: "This says that you train AI, but not on which data. Name the data.",
  fr: "Vous dites entraîner une IA sans dire avec quelles données. Nommez les données.",
};

const linked = {
  en: "The data that trains the AI is named behind a link only. Name it here too.",
  fr: "Les données qui entraînent l'IA ne sont nommées que derrière un lien. Nommez-les ici aussi.",
};
