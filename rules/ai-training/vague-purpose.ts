import {
  activePractices,
  emptyPurpose,
  fix,
  inLanguage,
  quote,
  replacePurposes,
  rule,
  trainingPurpose,
} from "../core/rule.ts";

export default rule({
  id: "ai-training/vague-purpose",
  severity: "warning",
  summary: {
    en: "AI training for a purpose that does not say what the model is for.",
    fr: "Entraînement d'une IA pour une finalité qui ne dit pas à quoi sert le modèle.",
  },
  why: {
    en: "“To improve our services” or “for the purposes in this policy” allows any model whatever. Readers can weigh the use of their data only if they know what the model will do.",
    fr: "« Améliorer nos services » ou « aux fins décrites dans cette politique » autorise n'importe quel modèle. On ne peut juger de l'usage de ses données qu'en sachant ce que le modèle fera.",
  },
  citations: ["gdpr-5-1-b", "wp260", "edpb-28-2024", "ico-genai-2024"],

  *check(policy) {
    for (const place of activePractices(policy, "ai-training")) {
      const { clause, practice } = place;
      const empty = emptyPurpose(place);
      if (!empty) continue;
      yield {
        span: empty.span,
        message: inLanguage(messages, clause.language)(quote(empty.text, clause.language)),
        clause,
        practice,
        fixes: () => fix(place, title, replacePurposes(place, trainingPurpose(place))),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We use only the star ratings you leave to train our AI models [[for the purposes described in this policy]].",
      good: "We use only the star ratings you leave to train our AI models to sort replies by how helpful they are.",
    },
    {
      language: "fr",
      bad: "Nous utilisons uniquement les notes que vous laissez pour entraîner nos modèles d'IA [[aux fins décrites dans la présente politique]].",
      good: "Nous utilisons uniquement les notes que vous laissez pour entraîner nos modèles d'IA à classer les réponses utiles.",
    },
  ],
});

const title = { en: "Say what the model is for", fr: "Dire à quoi sert le modèle" };

const messages = {
  en: (purpose: string) => `${purpose} does not say what the model is for. Name the model or the feature.`,
  fr: (purpose: string) => `${purpose} ne dit pas à quoi sert le modèle. Nommez le modèle ou la fonction.`,
};
