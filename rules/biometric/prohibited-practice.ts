import { inLanguage, practicesIn, quote, rule } from "../core/rule.ts";

export default rule({
  id: "biometric/prohibited-practice",
  severity: "off",
  isFirm: true,
  summary: {
    en: "Words that read like a practice which Article 5 of the AI Act prohibits, or of which Article 50(3) wants people informed.",
    fr: "Des mots qui évoquent une pratique que l'article 5 du règlement sur l'IA interdit, ou dont l'article 50, paragraphe 3, demande d'informer les personnes.",
  },
  why: {
    en: "The AI Act prohibits the untargeted scraping of faces to build recognition databases, the reading of emotions at work and at school except for medical or safety reasons, and the sorting of people by race, opinions, beliefs or sexuality read from their bodies; where emotions or intentions are read elsewhere, people have to be told. Whether an exception applies is for counsel to say before the policy is published.",
    fr: "Le règlement sur l'IA interdit le moissonnage non ciblé de visages pour des bases de reconnaissance, la lecture des émotions au travail et à l'école, sauf raisons médicales ou de sécurité, et le classement des personnes selon leur race, leurs opinions, leurs convictions ou leur sexualité lues sur leur corps ; ailleurs, la lecture des émotions ou des intentions doit être annoncée. C'est à un juriste de dire, avant publication, si une exception s'applique.",
  },
  exceptions: {
    en: "A clause that names a medical or safety reason is not flagged, nor is one outside work and school that says that people are told. Nor are the other practices of Article 5 looked for, among them the recognition of faces in public for the police (Article 5(1)(h)).",
    fr: "La clause qui donne une raison médicale ou de sécurité n'est pas signalée, ni celle qui dit, hors du travail et de l'école, que les personnes sont informées. Les autres pratiques de l'article 5 ne sont pas recherchées, dont la reconnaissance de visages en public pour la police (article 5, paragraphe 1, point h).",
  },
  citations: ["ai-act-5", "ai-act-3-39", "ai-act-50"],

  *check(policy) {
    for (const { clause, practice } of practicesIn(policy, "ai-use")) {
      const { speechAct, stance, actor, restricted, notices } = practice;
      if (speechAct !== "assertion" || stance === "does-not" || actor === "reader" || actor === "other") continue;
      for (const { kind, text, span } of restricted) {
        if (kind === "emotion-elsewhere" && notices.length > 0) continue;
        const message = inLanguage<(words: string) => string>(
          messages[kind],
          clause.language,
        )(quote(text, clause.language));
        yield { span, message, clause, practice };
      }
    }
  },

  examples: [
    {
      language: "en",
      bad: "Our crawler [[collects faces]] from the web to extend our recognition index.",
      good: "Our recognition index holds only the face templates of members who enrolled themselves.",
    },
    {
      language: "en",
      bad: "During calls we [[analyse the mood]] of our agents from their voice.",
      good: "During calls we never analyse the mood of our agents from their voice.",
    },
    {
      language: "fr",
      bad: "Notre robot [[collecte des visages]] sur le web pour étendre notre index de reconnaissance.",
      good: "Notre index de reconnaissance ne contient que les gabarits faciaux des membres qui se sont inscrits eux-mêmes.",
    },
    {
      language: "fr",
      bad: "Pendant les appels, nous [[analysons l'humeur]] de nos conseillers d'après leur voix.",
      good: "Pendant les appels, nous n'analysons jamais l'humeur de nos conseillers d'après leur voix.",
    },
  ],
});

const messages = {
  "face-scraping": {
    en: (words: string) =>
      `${words} reads like untargeted scraping of faces, which Article 5(1)(e) of the AI Act prohibits. Have counsel review it.`,
    fr: (words: string) =>
      `${words} évoque un moissonnage non ciblé de visages, que l'article 5, paragraphe 1, point e), du règlement sur l'IA interdit. Faites-le examiner par un juriste.`,
  },
  "emotion-at-work": {
    en: (words: string) =>
      `${words} reads like emotion recognition at work or at school, which Article 5(1)(f) of the AI Act prohibits except for medical or safety reasons. Have counsel review it.`,
    fr: (words: string) =>
      `${words} évoque une reconnaissance des émotions au travail ou à l'école, que l'article 5, paragraphe 1, point f), du règlement sur l'IA interdit sauf raisons médicales ou de sécurité. Faites-le examiner par un juriste.`,
  },
  "sensitive-category": {
    en: (words: string) =>
      `${words} reads like sorting people by sensitive traits, which Article 5(1)(g) of the AI Act prohibits, with exceptions. Have counsel review it.`,
    fr: (words: string) =>
      `${words} évoque un classement selon des traits sensibles, que l'article 5, paragraphe 1, point g), du règlement sur l'IA interdit, sauf exceptions. Faites-le examiner par un juriste.`,
  },
  "emotion-elsewhere": {
    en: (words: string) =>
      `${words} reads like emotion recognition, of which Article 50(3) of the AI Act wants people told, and which its Article 5(1)(f) prohibits at work and at school. Say whose emotions and where they are told, or have counsel review it.`,
    fr: (words: string) =>
      `${words} évoque une reconnaissance des émotions, que le règlement sur l'IA demande d'annoncer (article 50, paragraphe 3) et interdit au travail et à l'école (article 5, paragraphe 1, point f). Dites de qui, et où les personnes en sont informées, ou faites-le examiner par un juriste.`,
  },
} as const;
