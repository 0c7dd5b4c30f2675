import {
  activePractices,
  alsoOfTrait,
  appendSentence,
  consentAct,
  consentWayBack,
  firstOfEachTrait,
  fix,
  inLanguage,
  type PlacedPractice,
  quote,
  rule,
  sentences,
  type Translated,
} from "../core/rule.ts";

export default rule({
  id: "biometric/consent-unspecified",
  severity: "warning",
  asks: { en: "act of consent", fr: "acte de consentement" },
  summary: {
    en: "Consent to biometric data is invoked, but not how it is given or how it is withdrawn.",
    fr: "Le consentement aux données biométriques est invoqué sans dire comment il se donne ou se retire.",
  },
  why: {
    en: "“With your consent” is a promise only if the reader knows which act gives it and which takes it back. Illinois asks for a written release, the GDPR for an explicit consent, and neither is given by silence.",
    fr: "« Avec votre consentement » n'est une promesse que si le lecteur sait par quel acte il le donne et par quel acte il le retire. L'Illinois demande une autorisation écrite, le RGPD un consentement explicite : ni l'une ni l'autre ne naît du silence.",
  },
  citations: ["bipa-15-b", "texas-503-001-b", "gdpr-9", "gdpr-7-3", "colorado-1314-consent"],

  *check(policy) {
    const open = activePractices(policy, "biometric").filter(({ practice }) =>
      practice.separation.untold.includes("consent"),
    );
    const resting = open.filter(({ practice }) => practice.stance === "only-with-consent");
    for (const place of firstOfEachTrait([...resting, ...open])) {
      const { clause, practice } = place;
      const { term, act, withdrawal } = practice.consentTerms;
      if (!term) continue;
      const messages = inLanguage(said, clause.language);
      const message = act ? messages.withdrawal : withdrawal ? messages.act : messages.both;
      const separate = policy.biometricPolicy;
      yield {
        span: term.span,
        message: message(quote(term.text, clause.language)),
        clause,
        practice,
        standsFor: alsoOfTrait(place, open),
        ...(separate && { atMost: "info" as const, related: [{ span: separate.span, message: messages.separate }] }),
        fixes: () => [...sayHow(place), ...sayHowAndOtherwise(place)],
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "With [[your consent]], we create a face template from the selfie you take, to let you sign in, and delete it after 30 days.",
      good: "If you tick “I agree to face sign-in”, we create a face template from the selfie you take, to let you sign in, and delete it after 30 days. You can withdraw your consent at any time under Settings > Sign-in.",
    },
    {
      language: "en",
      bad: "We create a voiceprint from the phrase you record only if you give [[your consent]] by ticking a box, and erase it after 30 days.",
      good: "We create a voiceprint from the phrase you record only if you give your consent by ticking a box. If you take back your consent under Settings > Voice, we erase it the same day.",
    },
    {
      language: "fr",
      bad: "Avec [[votre consentement]], nous créons un gabarit facial à partir du selfie que vous prenez, pour vous connecter, et le supprimons après 30 jours.",
      good: "Si vous cochez « J'accepte la connexion faciale », nous créons un gabarit facial à partir du selfie que vous prenez, pour vous connecter, et le supprimons après 30 jours. Vous pouvez retirer votre consentement à tout moment dans Réglages > Connexion.",
    },
  ],
});

/** The act, the way back, or both: what the policy does not say yet. */
function missing({ practice: { consentTerms } }: PlacedPractice): Translated[] {
  return [...(consentTerms.act ? [] : [consentAct]), ...(consentTerms.withdrawal ? [] : [consentWayBack])];
}

function sayHow(place: PlacedPractice) {
  return fix(
    place,
    {
      en: "Ask by an act of its own, and let people take it back",
      fr: "Demander par un acte distinct, et permettre de revenir dessus",
    },
    appendSentence(place, sentences(missing(place))),
  );
}

function sayHowAndOtherwise(place: PlacedPractice) {
  if (place.practice.consentTerms.alternative) return [];
  return fix(
    place,
    {
      en: "The same, with another way for those who do not agree",
      fr: "De même, avec un autre moyen pour qui n'accepte pas",
    },
    appendSentence(place, sentences([...missing(place), otherWay])),
  );
}

const otherWay = {
  en: "if you do not agree, you can {{use a passcode}} instead.",
  fr: "sans votre accord, vous pouvez {{utiliser un code}} à la place.",
};

const said = {
  en: {
    both: (consent: string) =>
      `Say by which act ${consent} is given (a box, a button, a signature) and how it is withdrawn.`,
    act: (consent: string) => `Say by which act ${consent} is given: a box, a button, a signature.`,
    withdrawal: (consent: string) => `Say how ${consent} is withdrawn: where, and by which act.`,
    separate: "The separate policy may say it. Say it here too.",
  },
  fr: {
    both: (consent: string) =>
      `Dites par quel acte se donne ${consent} (une case, un bouton, une signature) et comment revenir dessus.`,
    act: (consent: string) => `Dites par quel acte se donne ${consent}\u00A0: une case, un bouton, une signature.`,
    withdrawal: (consent: string) => `Dites comment revenir sur ${consent}\u00A0: où, et par quel acte.`,
    separate: "La politique distincte le dit peut-être. Dites-le ici aussi.",
  },
};
