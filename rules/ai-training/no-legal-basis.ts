import {
  appendSentence,
  fix,
  inItsSector,
  inLanguage,
  type PlacedPractice,
  quoteTraining,
  rule,
  type Translated,
  trainingOnPeople,
} from "../core/rule.ts";

export default rule({
  id: "ai-training/no-legal-basis",
  severity: "off",
  summary: {
    en: "AI training on personal data without a legal basis.",
    fr: "Entraînement d'une IA avec des données personnelles, sans base légale.",
  },
  why: {
    en: "European law asks you to name the legal basis next to each purpose, and the interest you pursue where that is the basis. Without it a reader cannot tell whether to consent, to object or neither.",
    fr: "Le droit européen demande de nommer la base légale de chaque finalité, et l'intérêt poursuivi lorsque c'est elle. Sans cela, le lecteur ne sait pas s'il peut consentir, s'opposer, ou ni l'un ni l'autre.",
  },
  citations: ["gdpr-13-14", "edpb-28-2024", "cnil-ai-interest"],

  // Once for the whole policy: a basis that is named for one training serves the others too.
  *check(policy) {
    const open = trainingOnPeople(policy).filter(
      ({ practice: { bases, offers } }) =>
        bases.length === 0 && !offers.some(({ kind, distance }) => kind === "opt-in" && distance === "clause"),
    );
    const [first, ...others] = open;
    if (!first) return;
    const { clause, practice } = first;
    yield {
      span: practice.predicate.span,
      message: inLanguage(messages, clause.language)(quoteTraining(first)),
      clause,
      practice,
      ...(practice.confidence !== "high" && { atMost: "info" as const }),
      fixes: () =>
        fix(
          first,
          { en: "Name the legal basis of this training", fr: "Nommer la base légale de cet entraînement" },
          appendSentence(first, basisOf(first)),
        ),
      related: others
        .slice(0, 3)
        .map((it) => ({ span: it.practice.predicate.span, message: inLanguage(also, clause.language) })),
    };
  },

  examples: [
    {
      language: "en",
      bad: "We [[train our answer model]] on support tickets. You can object in Settings.",
      good: "We train our answer model on support tickets. The legal basis for this use is our legitimate interest in faster replies; you can object in Settings.",
    },
    {
      language: "fr",
      bad: "Nous [[entraînons notre modèle]] de réponse avec les demandes d'assistance. Vous pouvez vous y opposer dans vos réglages.",
      good: "Nous entraînons notre modèle de réponse avec les demandes d'assistance. La base légale de cet usage est notre intérêt légitime à répondre plus vite ; vous pouvez vous y opposer dans vos réglages.",
    },
  ],
});

/** Its blank fits the line of business: nobody trains on health data on a legitimate interest alone. */
function basisOf(place: PlacedPractice): Translated {
  return inItsSector(place, (_, { legalBasis }, language) => inLanguage(basis, language)(legalBasis));
}

const basis: Translated<(ground: string) => string> = {
  en: (ground) => `the legal basis for this use is {{${ground}}}.`,
  fr: (ground) => `la base légale de cet entraînement est {{${ground}}}.`,
};

const messages = {
  en: (act: string) =>
    `No legal basis is named for ${act}. State it, and the interest you pursue if it is a legitimate interest.`,
  fr: (act: string) =>
    `Aucune base légale n'est nommée pour ${act}. Indiquez-la, ainsi que l'intérêt poursuivi s'il s'agit d'un intérêt légitime.`,
};

const also = {
  en: "No legal basis is named for this training either.",
  fr: "Aucune base légale n'est nommée non plus pour cet entraînement.",
};
