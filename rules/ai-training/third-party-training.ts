import {
  activePractices,
  appendSentence,
  fix,
  inLanguage,
  type Phrase,
  quote,
  quoteTraining,
  rule,
  type Translated,
} from "../core/rule.ts";

export default rule({
  id: "ai-training/third-party-training",
  severity: "warning",
  summary: {
    en: "Others train models of their own with the data, and are not named or cannot be refused.",
    fr: "Des tiers entraînent leurs propres modèles avec les données, sans être nommés ou sans refus possible.",
  },
  why: {
    en: "What others have learned from data no setting of yours takes back. People need to know who trains with it and how to refuse before it leaves you, and those who let others use public pages are asked to be open about what they allow.",
    fr: "Ce que d'autres ont appris des données, aucun réglage de votre part ne le reprend. Chacun doit savoir qui s'entraîne avec elles et comment refuser avant qu'elles ne partent, et qui ouvre ses pages publiques à d'autres est invité à dire ce qu'il permet.",
  },
  citations: ["gdpr-13-14", "joint-scraping-2024", "connecticut-25-113"],

  *check(policy) {
    for (const place of activePractices(policy, "ai-training")) {
      const { clause, practice } = place;
      const { trainers, offers, predicate } = practice;
      if (trainers.length === 0) continue;
      const named = trainers.find(({ kind }) => kind === "named");
      if (named && offers.length > 0) continue;
      const act = quoteTraining(place);
      yield {
        span: predicate.span,
        message: named
          ? inLanguage(unrefusable, clause.language)(act, quote(named.text, clause.language))
          : inLanguage(unnamed, clause.language)(act),
        clause,
        practice,
        ...(practice.confidence === "low" && { atMost: "info" as const }),
        fixes: () =>
          fix(
            place,
            {
              en: "Let only those train who are named here, with a way to refuse",
              fr: "N'autoriser que les tiers nommés ici, avec un moyen de refuser",
            },
            appendSentence(place, nameThem(trainers.filter(({ kind }) => kind === "named"))),
          ),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "Selected partners can reuse the reviews you post to [[teach their own models]].",
      good: "Our cloud host stores the reviews you post for us. No partner may train its models on them.",
    },
    {
      language: "en",
      bad: "We may share forum posts with research companies for [[AI training]].",
      good: "We share forum posts with Northwind Speech for AI training, only if you turn on “Share for research” in your settings.",
    },
    {
      language: "fr",
      bad: "Certains partenaires peuvent réutiliser les avis que vous publiez pour [[entraîner leurs propres modèles]].",
      good: "Notre hébergeur conserve pour nous les avis que vous publiez. Aucun partenaire ne peut entraîner ses modèles avec eux.",
    },
  ],
});

/** Those who are named stay the ones who may. */
function nameThem(named: readonly Phrase[]): Translated {
  const who = [...new Set(named.map(({ text }) => text))].join(", ") || "Northwind Speech";
  return {
    en: `of third parties, only {{${who}}} may train models, only with {{the reviews you post}}, and you can refuse this training in {{Settings > Privacy}}.`,
    fr: `parmi les tiers, seule {{${who}}} peut entraîner des modèles, uniquement avec {{les avis que vous publiez}}, et vous pouvez refuser cet entraînement dans {{Réglages > Confidentialité}}.`,
  };
}

const unnamed = {
  en: (act: string) =>
    `With ${act}, others train models of their own. Name them and the data, and say how people can refuse.`,
  fr: (act: string) =>
    `Avec ${act}, des tiers entraînent leurs propres modèles. Nommez-les, ainsi que les données, et dites comment refuser.`,
};

const unrefusable = {
  en: (act: string, who: string) => `With ${act}, ${who} trains models of its own. Say how people can refuse.`,
  fr: (act: string, who: string) => `Avec ${act}, ${who} entraîne ses propres modèles. Dites comment le refuser.`,
};
