import {
  activePractices,
  appendSentence,
  dataPlace,
  fix,
  inLanguage,
  inVoice,
  type PlacedPractice,
  quote,
  rule,
  type Speaker,
} from "../core/rule.ts";

export default rule({
  id: "ai-training/deidentified-unexplained",
  severity: "info",
  summary: {
    en: "AI training on data that is called de-identified, with no word on how.",
    fr: "Entraînement d'une IA avec des données dites désidentifiées, sans rien dire de la méthode.",
  },
  why: {
    en: "Everything in this sentence rests on one word, and policies use that word for very different things. A model is not anonymous because its training data is said to be.",
    fr: "Tout repose ici sur un mot, que les politiques emploient dans des sens très différents. Un modèle n'est pas anonyme du seul fait que ses données d'entraînement sont dites l'être.",
  },
  citations: ["edpb-28-2024", "hamburg-llm-2024", "poligraph"],

  *check(policy) {
    if (policy.deidentification.length > 0) return;
    for (const place of activePractices(policy, "ai-training")) {
      const { clause, practice } = place;
      if (!practice.separation.case.startsWith("deidentified") || practice.deidentification.length > 0) continue;
      const [word] = practice.deidentifiedWords;
      const span = word?.span ?? dataPlace(place);
      yield {
        span,
        message: inLanguage(
          messages,
          clause.language,
        )(quote(word?.text ?? place.text.slice(span.start, span.end), clause.language)),
        clause,
        practice,
        fixes: () => sayHow(place),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We use [[aggregated]] usage statistics to train our search model.",
      good: "We use aggregated usage statistics to train our search model: totals over at least 50 users, with no account IDs.",
    },
    {
      language: "fr",
      bad: "Nous utilisons des données d'écoute [[anonymisées]] pour entraîner notre modèle de recommandation.",
      good: "Nous utilisons des données d'écoute anonymisées pour entraîner notre modèle de recommandation : nous retirons au préalable les noms et les identifiants de compte.",
    },
  ],
});

function sayHow(place: PlacedPractice) {
  return fix(
    place,
    {
      en: "Say what is removed, and that nobody is re-identified",
      fr: "Dire ce qui est retiré, et que personne n'est réidentifié",
    },
    appendSentence(place, inVoice(place.policy, place.clause, removed)),
  );
}

const removed = {
  en: (us: Speaker) =>
    `beforehand, ${us.words} ${us.verb("remove", "removes")} {{names, contact details and account numbers}}, and ${us.verb("do", "does")} not try to re-identify anyone.`,
  fr: (us: Speaker) =>
    `au préalable, ${us.words} en ${us.verb("retirons", "retire")} {{les noms, les coordonnées et les numéros de compte}}, et ${us.words} ne ${us.verb("cherchons", "cherche")} à réidentifier personne.`,
};

const messages = {
  en: (word: string) =>
    `${word} carries the promise here. Say what is removed, when, and that you will not re-identify.`,
  fr: (word: string) =>
    `Tout repose sur ${word}. Dites ce qui est retiré, quand, et que vous ne chercherez pas à réidentifier.`,
};
