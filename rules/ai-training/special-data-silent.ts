import {
  activePractices,
  appendOfModels,
  dataPlace,
  fix,
  inLanguage,
  type PlacedPractice,
  practicesIn,
  rule,
} from "../core/rule.ts";

export default rule({
  id: "ai-training/special-data-silent",
  severity: "info",
  summary: {
    en: "AI is trained, and nothing says what happens to health data, biometric data and the data of minors.",
    fr: "Une IA est entraînée sans que rien soit dit des données de santé, des données biométriques et des données de mineurs.",
  },
  why: {
    en: "What people write, show and look for tells of their health and beliefs, and of their children. The GDPR lets data on health, beliefs and the like be processed under a few conditions only, and having made it public by accident is none of them; and Brazil's authority stopped a training with posts among other things because nothing protected the data of children.",
    fr: "Ce que l'on écrit, montre et cherche renseigne sur sa santé et ses convictions, et sur ses enfants. Le RGPD n'admet le traitement de données de santé, de convictions et d'autres qu'à de rares conditions, et les avoir rendues publiques par mégarde n'en est pas une ; et l'autorité brésilienne a suspendu un entraînement, entre autres parce que rien n'y protégeait les données d'enfants.",
  },
  citations: ["gdpr-9", "cjeu-c-252-21", "edpb-chatgpt-2024", "anpd-meta-2024"],

  *check(policy) {
    const said = practicesIn(policy, "ai-training").some(
      ({ practice: { special, specialNearby } }) => special.length + specialNearby.length > 0,
    );
    if (said) return;
    const places = activePractices(policy, "ai-training").filter(mayTrainOnIt);
    const place = places.find(({ practice }) => practice.separation.verdict === "unseparated") ?? places[0];
    if (!place) return;
    const { clause } = place;
    const others = places.filter((other) => other !== place);
    yield {
      span: dataPlace(place),
      message: inLanguage(messages, clause.language),
      clause,
      fixes: () => keepItOut(place),
      related: others.slice(0, 3).map(({ practice: { predicate } }) => ({
        span: predicate.span,
        message: inLanguage(alsoHere, clause.language),
      })),
      standsFor: others.map(({ practice }) => practice),
    };
  },

  examples: [
    {
      language: "en",
      bad: "[[Any content you upload]] may be used to train our models, except private messages.",
      good: "Only comments that anyone can read without signing in are used to train our models. Health notes and the accounts of people under 18 are not used to train them.",
    },
    {
      language: "fr",
      bad: "[[Tous les contenus que vous téléversez]] peuvent servir à entraîner nos modèles, sauf les messages privés.",
      good: "Seuls les commentaires que tout le monde peut lire sans compte servent à entraîner nos modèles. Les notes de santé et les comptes des moins de 18 ans ne servent pas à les entraîner.",
    },
  ],
});

/** What is bounded by name, by audience or by the person's own choice lets in no special data unseen. */
function mayTrainOnIt({ practice: { actor, confidence, separation, data } }: PlacedPractice): boolean {
  if (
    confidence !== "high" ||
    actor === "third-party" ||
    separation.verdict === "adequate" ||
    separation.case === "exclusion-under-law"
  )
    return false;
  return data.some(
    ({ deidentified, source, grain, visibility }) =>
      !deidentified &&
      source !== "synthetic" &&
      source !== "licensed" &&
      (grain !== "named" || visibility !== "unspecified"),
  );
}

function keepItOut(place: PlacedPractice) {
  return fix(
    place,
    {
      en: "Keep health data, biometric data and minors out of training",
      fr: "Exclure de l'entraînement les données de santé, biométriques et de mineurs",
    },
    appendOfModels(place, {
      en: (models) =>
        `{{health data, biometric data and the accounts of people under 18}} are not used to train ${models}.`,
      fr: (models) =>
        `{{les données de santé, les données biométriques et les comptes des moins de 18 ans}} ne servent pas à entraîner ${models}.`,
    }),
  );
}

const messages = {
  en: "Nothing says whether health data, biometric data or the data of minors trains AI. Say whether it is left out.",
  fr: "Rien ne dit si des données de santé, biométriques ou de mineurs servent à l'entraînement. Précisez si elles en sont exclues.",
};

const alsoHere = { en: "AI is trained here too.", fr: "Une IA est entraînée ici aussi." };
