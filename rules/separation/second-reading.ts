import { inLanguage, isConfirmed, type PlacedPractice, practicesIn, rule } from "../core/rule.ts";

export default rule({
  id: "separation/second-reading",
  severity: "info",
  group: "separation",
  summary: {
    en: "A clause that a second reading would flag, though the first sees nothing wrong.",
    fr: "Une clause qu'une seconde lecture signalerait, alors que la première n'y voit rien à redire.",
  },
  why: {
    en: "Two readings look at each clause: one knows words and rules, the other has only learned from clauses that people labelled. Where only the second is worried, a look takes a moment, and a clause that went out unread can take years.",
    fr: "Deux lectures examinent chaque clause : l'une connaît des mots et des règles, l'autre n'a appris que de clauses annotées par des personnes. Quand seule la seconde s'inquiète, un regard prend un instant, alors qu'une clause publiée sans être relue peut occuper des années.",
  },
  citations: ["wp260"],

  *check(policy) {
    for (const topic of ["ai-training", "biometric"] as const) {
      for (const place of practicesIn(policy, topic)) {
        const { clause, practice } = place;
        if (!isUnjudged(place) || !isConfirmed(practice)) continue;
        yield {
          span: practice.predicate.span,
          message: inLanguage(messages[topic], clause.language),
          clause,
          practice,
        };
      }
    }
  },

  examples: [
    {
      language: "en",
      bad: "If we process your information to [[train our machine learning models]], we do so in our legitimate interests.",
      good: "We have updated this policy: from 3 March, we train our caption model only on captions that anyone can read without an account.",
    },
    {
      language: "fr",
      bad: "Si nous utilisons vos informations pour [[entraîner nos modèles d’IA]], nous le faisons dans notre intérêt légitime.",
      good: "Nous entraînons notre modèle de légendes uniquement avec les légendes que toute personne peut lire sans compte.",
    },
  ],
});

/** Not judged by the other rules of separation; in a denial or a question there is nothing to fear. */
function isUnjudged({ practice: { stance, speechAct, actor, separation } }: PlacedPractice): boolean {
  const saysNothing = stance === "does-not" || speechAct === "question" || actor === "reader";
  return !saysNothing && separation.verdict !== "unseparated" && separation.verdict !== "unknown";
}

const messages = {
  "ai-training": {
    en: "This may allow training on private data: read it. A second reading, learned from labelled policies, would flag it.",
    fr: "Cela pourrait permettre l'entraînement avec des données privées : relisez. Une seconde lecture, apprise sur des politiques annotées, le signalerait.",
  },
  biometric: {
    en: "This may allow biometric data from any source: read it. A second reading, learned from labelled policies, would flag it.",
    fr: "Cela pourrait permettre des données biométriques de toute provenance : relisez. Une seconde lecture, apprise sur des politiques annotées, le signalerait.",
  },
};
