import {
  activePractices,
  appendSentence,
  besideSeparatePolicy,
  consentAct,
  consentOtherwise,
  consentsLeaving,
  fix,
  inLanguage,
  type Law,
  type Policy,
  type Problem,
  quote,
  rule,
  sentences,
} from "../core/rule.ts";

export default rule({
  id: "biometric/consent-unspecified",
  severity: "warning",
  asks: { en: "act of consent", fr: "acte de consentement" },
  summary: {
    en: "Consent to biometric data is invoked, but not the act by which it is given, or taken from mere use.",
    fr: "Le consentement aux données biométriques est invoqué sans dire par quel acte il se donne, ou tiré du simple usage.",
  },
  why: {
    en: "“With your consent” is a promise only if the reader knows which act gives it. Illinois asks for a written release, the GDPR for an explicit consent, and neither is given by silence.",
    fr: "« Avec votre consentement » n'est une promesse que si le lecteur sait par quel acte il le donne. L'Illinois demande une autorisation écrite, le RGPD un consentement explicite : ni l'une ni l'autre ne naît du silence.",
  },
  exceptions: {
    en: "The GDPR of the Union and that of the United Kingdom ask for an explicit consent, and Québec for an express one, not for a policy that tells the act: where the consent is called so, their profiles leave it a warning. Québec also wants a bank of such data disclosed to its authority beforehand, and another way for whoever does not agree. The first is no matter of the policy; the second is asked for by a rule of its own.",
    fr: "Le RGPD, celui de l'Union comme celui du Royaume-Uni, demande un consentement explicite et le Québec un consentement exprès, non que la politique en dise l'acte : là où le consentement est ainsi qualifié, leurs profils en laissent un avertissement. Le Québec veut aussi que la banque de telles données soit d'abord divulguée à son autorité, et qu'un autre moyen soit offert à qui n'accepte pas. Le premier point n'est pas l'affaire de la politique ; le second fait l'objet d'une règle distincte.",
  },
  citations: ["bipa-15-b", "texas-503-001-b", "lccjti-44", "lccjti-45", "gdpr-9", "colorado-1314-consent"],

  *check(policy) {
    yield* takenFromUse(policy);
    for (const { place, term, standsFor } of consentsLeaving(policy, "consent-act")) {
      const { clause, practice } = place;
      const { silent, maybeThere } = inLanguage(said, clause.language);
      yield {
        span: term.span,
        message: silent(quote(term.text, clause.language)),
        clause,
        practice,
        standsFor,
        spares: practice.consentTerms.isExplicit ? lawsOfExplicitConsent : [],
        ...besideSeparatePolicy(policy, maybeThere),
        // Beside an agreement that is taken from mere use, an act would not be what it says.
        fixes: () =>
          practice.bundled.length > 0
            ? []
            : [
                ...fix(place, titles.act, appendSentence(place, sentences([consentAct(place)]))),
                ...(practice.consentTerms.alternative
                  ? []
                  : fix(
                      place,
                      titles.otherwise,
                      appendSentence(place, sentences([consentAct(place), consentOtherwise(place)])),
                    )),
              ],
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
      language: "fr",
      bad: "Avec [[votre consentement]], nous créons un gabarit facial à partir du selfie que vous prenez, pour vous connecter, et le supprimons après 30 jours.",
      good: "Si vous cochez « J'accepte la connexion faciale », nous créons un gabarit facial à partir du selfie que vous prenez, pour vous connecter, et le supprimons après 30 jours. Vous pouvez retirer votre consentement à tout moment dans Réglages > Connexion.",
    },
  ],
});

/** Articles 9(2)(a) of both regulations; section 44 of the Act to establish a legal framework for information technology. */
const lawsOfExplicitConsent: readonly Law[] = ["gdpr", "uk", "quebec-25"];

/** "By starting an exam you are taken to agree to facial comparison": no act gives it. */
function* takenFromUse(policy: Policy): Iterable<Problem> {
  const told = new Set<number>();
  for (const { clause, practice } of activePractices(policy, "biometric")) {
    const [words] = practice.bundled;
    // A release that is asked for beside it is an act.
    if (!words || practice.consentTerms.release || told.has(words.span.start)) continue;
    told.add(words.span.start);
    const { fromUse } = inLanguage(said, clause.language);
    yield { span: words.span, message: fromUse(quote(words.text, clause.language)), clause, practice };
  }
}

const titles = {
  act: { en: "Ask by an act of its own", fr: "Demander par un acte distinct" },
  otherwise: {
    en: "The same, with another way for those who do not agree",
    fr: "La même chose, avec une solution de rechange pour qui n'accepte pas",
  },
};

const said = {
  en: {
    silent: (consent: string) => `Say by which act ${consent} is given: a box, a button, a signature.`,
    maybeThere: "The separate policy may say it. Say it here too.",
    fromUse: (words: string) =>
      `${words} takes consent from mere use. Ask for it by an act of its own: a box, a button, a signature.`,
  },
  fr: {
    silent: (consent: string) => `Dites par quel acte se donne ${consent}\u00A0: une case, un bouton, une signature.`,
    maybeThere: "La politique distincte le dit peut-être. Dites-le ici aussi.",
    fromUse: (words: string) =>
      `${words} tire le consentement du simple usage. Demandez-le par un acte distinct\u00A0: une case, un bouton, une signature.`,
  },
};
