import {
  activePractices,
  fix,
  inLanguage,
  isAboutPeople,
  type PlacedPractice,
  quote,
  quoteTraining,
  type Retention,
  replaceEnd,
  rule,
} from "../core/rule.ts";

export default rule({
  id: "ai-training/no-retention-limit",
  severity: "warning",
  summary: {
    en: "Data that trains AI is kept for a period that is none: “indefinitely”, “as long as useful”.",
    fr: "Des données qui entraînent une IA sont conservées pendant une durée qui n'en est pas une : « indéfiniment », « tant qu'elles sont utiles ».",
  },
  why: {
    en: "A training set holds what people wrote or showed, long after they have forgotten it, and each new model can draw on it again. The GDPR wants personal data to come to an end, and both it and California want the period, or the criteria that set it, told.",
    fr: "Un jeu d'entraînement garde ce que des personnes ont écrit ou montré bien après qu'elles l'ont oublié, et chaque nouveau modèle peut y puiser encore. Le RGPD veut que les données personnelles aient un terme ; lui et la Californie veulent que la durée, ou les critères qui la fixent, soient indiqués.",
  },
  exceptions: {
    en: "Only an end that the policy states and that is none is reported: that a training names no period is not. Nor is licensed, synthetic or de-identified data, or what is done on a customer's instructions.",
    fr: "N'est signalé qu'un terme que la politique énonce et qui n'en est pas un ; qu'un entraînement n'indique aucune durée ne l'est pas. Ne le sont pas non plus les données sous licence, synthétiques ou dépersonnalisées, ni ce qui se fait sur instruction d'un client.",
  },
  citations: ["gdpr-5-1-e", "ccpa-1798-100"],

  *check(policy) {
    const told = new Set<number>();
    for (const place of activePractices(policy, "ai-training")) {
      const { clause, practice } = place;
      const [end] = practice.retention;
      if (!end || told.has(end.span.start) || hasAnEnd(place) || !isOfPeople(place)) continue;
      told.add(end.span.start);
      yield {
        span: end.span,
        message: inLanguage(messages, clause.language)(quote(end.text, clause.language), quoteTraining(place)),
        clause,
        practice,
        ...(practice.confidence === "low" && { atMost: "info" }),
        fixes: () => setAnEnd(place, end),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We train our reply model on the reviews you post, and keep these training copies [[as long as useful]]. You can refuse in Settings > Privacy.",
      good: "We train our reply model on the reviews you post, and keep these training copies for 18 months. You can refuse in Settings > Privacy.",
    },
    {
      language: "en",
      bad: "The reviews you post that train our reply model are kept [[indefinitely]].",
      good: "The reviews you post that train our reply model are kept for two years.",
    },
    {
      language: "fr",
      bad: "Nous entraînons notre modèle de réponse avec les avis que vous publiez, et conservons ces copies d'entraînement [[aussi longtemps que nécessaire]].",
      good: "Nous entraînons notre modèle de réponse avec les avis que vous publiez, et conservons ces copies d'entraînement pendant 18 mois.",
    },
    {
      language: "fr",
      bad: "Les avis que vous publiez et qui servent à entraîner notre modèle de réponse sont conservés [[indéfiniment]].",
      good: "Les avis que vous publiez et qui servent à entraîner notre modèle de réponse sont conservés pendant deux ans.",
    },
  ],
});

function hasAnEnd({ practice: { retention } }: PlacedPractice): boolean {
  return retention.some(({ kind }) => kind !== "empty");
}

/** For a customer's data the customer answers. */
function isOfPeople({ practice: { data, instructed } }: PlacedPractice): boolean {
  return instructed.length === 0 && (data.length === 0 || data.some(isAboutPeople));
}

function setAnEnd(place: PlacedPractice, end: Retention) {
  return fix(
    place,
    {
      en: "Delete the data after an event, and at a set time at the latest",
      fr: "Supprimer les données après un événement, et au plus tard à une échéance",
    },
    replaceEnd(place, end, until),
  );
}

const until = {
  en: "until {{the model that learned from it is replaced}}, and at most {{24 months after collection}}",
  fr: "jusqu'à {{le remplacement du modèle entraîné}}, et au plus {{24 mois après la collecte}}",
};

const messages = {
  en: (words: string, training: string) =>
    `${words} sets no end for the data behind ${training}. Give a period, or the event after which it is deleted.`,
  fr: (words: string, training: string) =>
    `${words} ne fixe aucun terme pour les données de ${training}. Donnez une durée, ou l'événement qui déclenche la suppression.`,
};
