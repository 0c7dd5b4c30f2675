import {
  activePractices,
  appendSentence,
  besideSeparatePolicy,
  consentOtherwise,
  dataPlace,
  firstOfEachTrait,
  fix,
  inLanguage,
  isInOurHands,
  quoteBiometrics,
  rule,
  sentences,
} from "../core/rule.ts";

export default rule({
  id: "biometric/no-alternative",
  severity: "off",
  asks: { en: "another way", fr: "autre moyen" },
  summary: {
    en: "People are recognised or let in by biometric data, and nothing offers another way to those who do not agree.",
    fr: "Des personnes sont reconnues ou admises par leurs données biométriques, et rien n'offre d'autre moyen à qui n'accepte pas.",
  },
  why: {
    en: "Who has no other way in has no choice, whatever the consent is called. In Québec nobody may be required to be identified by biometric characteristics, and its Commission wants another way for those who refuse or take their consent back.",
    fr: "Qui n'a pas d'autre moyen n'a pas le choix, quel que soit le nom du consentement. Au Québec, nul ne peut exiger qu'une identité soit vérifiée par des caractéristiques biométriques ; la Commission veut une solution de rechange pour qui refuse ou retire son consentement.",
  },
  exceptions: {
    en: "A clause is left alone that only estimates an age or alters a picture, or of which the policy says that nobody need use it. Whether the other way is a fair one is left to counsel.",
    fr: "N'est pas signalée la clause qui n'estime qu'un âge ou ne retouche qu'une image, ni celle dont la politique dit que nul n'est tenu de s'en servir. Que l'autre moyen soit équitable reste l'affaire des juristes.",
  },
  citations: ["lccjti-44", "cai-biometric-consent"],

  *check(policy) {
    const identifying = activePractices(policy, "biometric").filter(
      (it) => isInOurHands(it) && it.practice.identifies.length > 0 && !it.practice.consentTerms.alternative,
    );
    for (const place of firstOfEachTrait(identifying)) {
      const { clause, practice } = place;
      yield {
        span: dataPlace(place),
        message: inLanguage(message, clause.language)(quoteBiometrics(place)),
        clause,
        practice,
        ...besideSeparatePolicy(policy, inLanguage(maybeThere, clause.language)),
        fixes: () => fix(place, title, appendSentence(place, sentences([consentOtherwise(place)]))),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "If you sign the release, we create a [[palm print]] from the scan at the gate, to let you in, and erase it when you leave the club.",
      good: "If you sign the release, we create a palm print from the scan at the gate, to let you in, and erase it when you leave the club. You can show a member card instead.",
    },
    {
      language: "fr",
      bad: "Si vous signez l'autorisation, nous créons une [[empreinte palmaire]] à partir du scan de votre main au portillon, pour ouvrir le tourniquet, et l'effaçons à votre départ du club.",
      good: "Si vous signez l'autorisation, nous créons une empreinte palmaire à partir du scan de votre main au portillon, pour ouvrir le tourniquet, et l'effaçons à votre départ du club. Vous pouvez aussi présenter une carte de membre.",
    },
  ],
});

const title = {
  en: "Offer another way to those who do not agree",
  fr: "Offrir un autre moyen à qui n'accepte pas",
};

const message = {
  en: (data: string) =>
    `Nothing says what those can do who do not want to be recognised by this data (${data}). Name another way: a code, a badge, a check by a person.`,
  fr: (data: string) =>
    `Rien ne dit ce que peut faire qui ne veut pas être reconnu par ces données (${data}). Nommez un autre moyen\u00A0: un code, un badge, un contrôle par une personne.`,
};

const maybeThere = {
  en: "The separate policy may offer it. Offer it here too.",
  fr: "La politique distincte l'offre peut-être. Offrez-le ici aussi.",
};
