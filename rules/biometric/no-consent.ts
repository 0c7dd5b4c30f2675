import {
  activePractices,
  appendSentence,
  besideSeparatePolicy,
  consentAct,
  consentWayBack,
  dataPlace,
  firstOfEachTrait,
  fix,
  type Ground,
  inLanguage,
  isInOurHands,
  isSameData,
  type Law,
  type Phrase,
  type PlacedPractice,
  practicesIn,
  quoteBiometrics,
  rule,
  sentences,
  takesOrKeeps,
} from "../core/rule.ts";

export default rule({
  id: "biometric/no-consent",
  severity: "off",
  asks: { en: "consent", fr: "consentement" },
  summary: {
    en: "A template or identifier is taken, and nothing says on which consent or release.",
    fr: "Un gabarit ou un identifiant est recueilli sans que rien ne dise sur quel consentement.",
  },
  why: {
    en: "Illinois asks for a written release before a biometric identifier is collected, Texas for notice and consent before it is captured, Québec for express consent where it verifies who somebody is, Washington for consent to a specified purpose unless the data is necessary for what the person asked for, and the GDPR for explicit consent or another of its few conditions. A reader who finds none of these cannot tell when to say no.",
    fr: "L'Illinois demande une autorisation écrite avant toute collecte d'un identifiant biométrique, le Texas une information et un consentement avant la capture, le Québec un consentement exprès lorsqu'il sert à vérifier l'identité, l'État de Washington un consentement à une fin déterminée, à moins que les données ne soient nécessaires à ce que la personne a demandé, et le RGPD un consentement explicite ou une autre de ses rares conditions. Le lecteur qui n'en trouve aucune ne sait pas quand dire non.",
  },
  exceptions: {
    en: "Under the profile of Washington a clause is left alone that takes the data as necessary for what the person asked for, or only against fraud or theft; under that of Texas, one that takes it only against fraud or theft, for which AI is exempt, or only to train AI that is to identify nobody, or from what the reader made public: that it stands online may then count. Texas also leaves alone voiceprints that a financial institution keeps, which the words of a policy do not tell. Consent by mere use is none, nor is not opting out.",
    fr: "Sous le profil de l'État de Washington, la clause qui dit les données nécessaires à ce que la personne a demandé, ou qui ne sert que contre la fraude ou le vol, n'est pas signalée ; sous celui du Texas, ni celle qui ne sert que contre la fraude ou le vol, où l'IA est exemptée, ni celle qui les recueille seulement pour entraîner une IA qui n'identifie personne, ni celle qui les tire de ce que le lecteur a rendu public, dont la mise en ligne peut alors compter. Le Texas laisse aussi de côté les empreintes vocales que conserve un établissement financier, ce que les mots d'une politique ne disent pas. Le simple usage n'est pas un consentement, ni le fait de ne pas s'opposer.",
  },
  citations: ["bipa-15-b", "texas-503-001-b", "lccjti-44", "rcw-19-373-030", "gdpr-9"],

  *check(policy) {
    const consented = practicesIn(policy, "biometric").filter(namesConsent);
    const taken = activePractices(policy, "biometric").filter(
      (it) =>
        (takesOrKeeps(it) || it.practice.actor === "first-party") &&
        isInOurHands(it) &&
        !consented.some((other) => isSameData(other.practice, it.practice)),
    );
    for (const place of firstOfEachTrait(taken)) {
      const { clause, practice } = place;
      yield {
        span: dataPlace(place),
        message: inLanguage(message, clause.language)(quoteBiometrics(place)),
        clause,
        practice,
        spares: laxerLaws(place),
        ...besideSeparatePolicy(policy, inLanguage(maybeThere, clause.language)),
        fixes: () => fix(place, title, appendSentence(place, sentences([consentAct(place), consentWayBack(place)]))),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We create a [[voiceprint]] from the phrase you record, to know you when you call, and erase it after 30 days.",
      good: "If you sign the voice release, we create a voiceprint from the phrase you record, to know you when you call, and erase it after 30 days. You can withdraw your consent at any time by phone.",
    },
    {
      language: "fr",
      bad: "Nous créons une [[empreinte vocale]] à partir de la phrase que vous enregistrez, pour vous reconnaître, et l'effaçons après 30 jours.",
      good: "Si vous cochez « J'accepte », nous créons une empreinte vocale à partir de la phrase que vous enregistrez, pour vous reconnaître, et l'effaçons après 30 jours. Vous pouvez retirer votre consentement à tout moment par téléphone.",
    },
  ],
});

/** Words of consent in the clause, in its section or about it elsewhere; that it can be refused or taken back asks for none. */
function namesConsent({ practice: { consentTerms, choices, offers, stance } }: PlacedPractice): boolean {
  const { term, act } = consentTerms;
  return (
    Boolean(term ?? act) ||
    stance === "only-with-consent" ||
    [...choices, ...offers].some(({ kind }) => kind === "opt-in")
  );
}

/** Laws of which an exception is met, by all that the data is for. */
function laxerLaws({ practice: { grounds, purposes } }: PlacedPractice): Law[] {
  const isOn = (kind: Ground["kind"]) => grounds.some((it) => it.kind === kind);
  const isFor = ({ span }: Phrase) =>
    grounds.some((it) => it.kind === "security" && it.span.start < span.end && span.start < it.span.end);
  const isSecurity = isOn("security") && purposes.every(isFor);
  return [
    ...(isOn("request") || isSecurity ? (["washington"] as const) : []),
    ...(isSecurity || isOn("published") || (isOn("training") && purposes.length === 0)
      ? (["texas-cubi"] as const)
      : []),
  ];
}

const title = {
  en: "Ask by an act of its own, and let people take it back",
  fr: "Demander par un acte distinct, et permettre de retirer son accord",
};

const message = {
  en: (data: string) =>
    `Nothing says on which consent or release this data (${data}) is taken. Name the act: a box, a button, a signature.`,
  fr: (data: string) =>
    `Rien ne dit sur quel consentement ces données (${data}) sont recueillies. Nommez l'acte\u00A0: une case, un bouton, une signature.`,
};

const maybeThere = {
  en: "The separate policy may say it. Say it here too.",
  fr: "La politique distincte le dit peut-être. Dites-le ici aussi.",
};
