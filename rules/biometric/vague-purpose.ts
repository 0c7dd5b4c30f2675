import {
  activePractices,
  biometricPurpose,
  emptyPurpose,
  fix,
  inLanguage,
  quote,
  replacePurposes,
  rule,
} from "../core/rule.ts";

export default rule({
  id: "biometric/vague-purpose",
  severity: "warning",
  asks: { en: "purpose", fr: "finalité" },
  summary: {
    en: "Biometric data is used for a purpose as broad as safety, security or research.",
    fr: "Des données biométriques sont utilisées pour une finalité aussi large que la sécurité ou la recherche.",
  },
  why: {
    en: "“Security” can mean unlocking a phone or searching a crowd for a face. A trait that cannot be changed once it is taken calls for a purpose that says what is done with it.",
    fr: "« Sécurité » peut vouloir dire déverrouiller un téléphone ou chercher un visage dans une foule. Un trait que l'on ne peut plus changer appelle une finalité qui dise ce que l'on en fait.",
  },
  citations: ["bipa-15-b", "gdpr-9"],

  *check(policy) {
    for (const place of activePractices(policy, "biometric")) {
      const { clause, practice } = place;
      const empty = emptyPurpose(place);
      if (!empty) continue;
      yield {
        span: empty.span,
        message: inLanguage(messages, clause.language)(quote(empty.text, clause.language)),
        clause,
        practice,
        fixes: () => fix(place, title, replacePurposes(place, biometricPurpose(place))),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We use the face template from your verification selfie [[for security and other reasons]].",
      good: "We use the face template from your verification selfie only to match it with the photo on your ID.",
    },
    {
      language: "fr",
      bad: "Nous utilisons le gabarit facial tiré de votre selfie de vérification [[à des fins de sécurité]].",
      good: "Nous utilisons le gabarit facial tiré de votre selfie de vérification uniquement pour le comparer à la photo de votre pièce d'identité.",
    },
  ],
});

const title = { en: "Say what is checked with it", fr: "Dire ce qui est vérifié" };

const messages = {
  en: (purpose: string) =>
    `The biometric purpose ${purpose} is too broad. Name the act: unlock, verify age, match an ID.`,
  fr: (purpose: string) =>
    `La finalité biométrique ${purpose} est trop large. Nommez l'acte : déverrouiller, vérifier l'âge, comparer à une pièce d'identité.`,
};
