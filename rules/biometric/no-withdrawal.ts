import {
  appendSentence,
  besideSeparatePolicy,
  consentsLeaving,
  consentWayBack,
  fix,
  inLanguage,
  quote,
  rule,
  sentences,
} from "../core/rule.ts";

export default rule({
  id: "biometric/no-withdrawal",
  severity: "warning",
  isFirm: true,
  asks: { en: "withdrawal", fr: "retrait du consentement" },
  summary: {
    en: "Consent to biometric data is invoked, and nothing says how it is withdrawn.",
    fr: "Le consentement aux données biométriques est invoqué sans que rien ne dise comment le retirer.",
  },
  why: {
    en: "Who agreed to a face template may want it back, and a consent that nobody can take back is not much of a choice. The GDPR wants it to be as easy to withdraw as to give, and people told so beforehand; Québec and Washington want people told that they can withdraw it, or how.",
    fr: "Qui a accepté un gabarit facial peut vouloir y renoncer ; un consentement sur lequel on ne peut pas revenir n'est guère un choix. Le RGPD veut qu'il se retire aussi simplement qu'il se donne et qu'on en soit prévenu ; le Québec et l'État de Washington veulent que l'on sache que l'on peut le retirer, ou comment.",
  },
  citations: ["gdpr-7-3", "quebec-p-39-1-8", "rcw-19-373-030"],

  *check(policy) {
    for (const { place, term, standsFor } of consentsLeaving(policy, "withdrawal")) {
      const { clause, practice } = place;
      const { silent, maybeThere } = inLanguage(said, clause.language);
      yield {
        span: term.span,
        message: silent(quote(term.text, clause.language)),
        clause,
        practice,
        standsFor,
        ...besideSeparatePolicy(policy, maybeThere),
        fixes: () => fix(place, title, appendSentence(place, sentences([consentWayBack(place)]))),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We create a voiceprint from the phrase you record only if you give [[your consent]] by ticking a box, and erase it after 30 days.",
      good: "We create a voiceprint from the phrase you record only if you give your consent by ticking a box. If you take back your consent under Settings > Voice, we erase it the same day.",
    },
    {
      language: "fr",
      bad: "Nous créons une empreinte vocale à partir de la phrase que vous enregistrez seulement si vous donnez [[votre consentement]] en cochant une case, et l'effaçons après 30 jours.",
      good: "Nous créons une empreinte vocale à partir de la phrase que vous enregistrez seulement si vous donnez votre consentement en cochant une case. Si vous retirez votre consentement dans Réglages > Voix, nous l'effaçons le jour même.",
    },
  ],
});

const title = {
  en: "Let people take their consent back",
  fr: "Permettre de revenir sur le consentement",
};

const said = {
  en: {
    silent: (consent: string) => `Say how ${consent} is withdrawn: where, and by which act.`,
    maybeThere: "The separate policy may say it. Say it here too.",
  },
  fr: {
    silent: (consent: string) => `Dites comment revenir sur ${consent}\u00A0: où, et par quel acte.`,
    maybeThere: "La politique distincte le dit peut-être. Dites-le ici aussi.",
  },
};
