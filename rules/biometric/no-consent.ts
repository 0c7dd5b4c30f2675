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
  type Offer,
  type Phrase,
  type PlacedPractice,
  type Policy,
  type Problem,
  practicesIn,
  quote,
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
    yield* restingOnNothing(policy);
    const consented = practicesIn(policy, "biometric").filter(tellsConsent);
    const taken = activePractices(policy, "biometric").filter(
      (it) =>
        (takesOrKeeps(it) || it.practice.actor === "first-party") &&
        isInOurHands(it) &&
        it.practice.unfitGrounds.length === 0 &&
        !namesConsent(it) &&
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

/**
 * "We rely on legitimate interests", "hashed templates are no sensitive data": whatever another feature asks for. Article 9
 * of the GDPR speaks of such grounds alone, and other laws where there is no consent either.
 */
function* restingOnNothing(policy: Policy): Iterable<Problem> {
  const told = new Set<number>();
  const active = activePractices(policy, "biometric");
  for (const place of practicesIn(policy, "biometric").filter(isInOurHands)) {
    const { clause, practice } = place;
    for (const { kind, span, text } of practice.unfitGrounds) {
      // What templates are said to be is said of them also where nothing is told that is done.
      const holds = kind === "reclassified" || active.some((it) => it.practice === practice);
      if (!holds || told.has(span.start)) continue;
      told.add(span.start);
      const words = quote(text, clause.language);
      yield { span, message: inLanguage(unfit[kind], clause.language)(words), clause, practice, spares: lawsOfConsent };
    }
  }
}

/** Laws that ask for consent or a release, and not for a ground. */
const lawsOfConsent: Law[] = ["bipa", "texas-cubi", "quebec-25", "washington", "colorado"];

/** Words of consent in the clause, in its section or about it elsewhere; that it can be refused or taken back asks for none. */
function namesConsent({ practice: { consentTerms, choices, offers, stance } }: PlacedPractice): boolean {
  const { invoked, act } = consentTerms;
  return (
    Boolean(invoked ?? act) ||
    stance === "only-with-consent" ||
    [...choices, ...offers.filter(isNear)].some(({ kind }) => kind === "opt-in")
  );
}

/** Of its own, and not where a law, a question, a condition or a heading speaks: what another paragraph lends to it, it does not lend on. */
function tellsConsent(place: PlacedPractice): boolean {
  const { practice, clause } = place;
  const { consentTerms, offers, speechAct, stance } = practice;
  const [invoked, act] = [consentTerms.invoked, consentTerms.act].map((it) => (it?.apart ? undefined : it));
  const clauses = offers.filter(({ distance }) => distance === "clause");
  const own = { ...practice, consentTerms: { ...consentTerms, invoked, act }, offers: clauses };
  const asks = ["law", "question", "presupposition"].includes(speechAct);
  const states = !asks && stance !== "does-not" && clause.kind !== "heading";
  return states && !consentTerms.onlyToShare && namesConsent({ ...place, practice: own });
}

function isNear({ distance }: Offer): boolean {
  return distance !== "elsewhere";
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

const unfit = {
  interest: {
    en: (words: string) =>
      `${words} cannot bear biometric data that is to recognise people: Article 9 wants explicit consent or another of its conditions. Name it, and by which act consent is given.`,
    fr: (words: string) =>
      `${words} ne peut fonder le traitement de données biométriques qui servent à reconnaître des personnes\u00A0: l'article 9 veut un consentement explicite ou une autre de ses conditions. Nommez-la, et l'acte par lequel se donne le consentement.`,
  },
  reclassified: {
    en: (words: string) =>
      `${words}: yet what is stored to tell people apart stays biometric data, also hashed or as a row of numbers. Name the consent or the condition of Article 9 that it rests on.`,
    fr: (words: string) =>
      `${words}\u00A0: or ce qui est conservé pour distinguer des personnes reste une donnée biométrique, même haché ou sous forme de nombres. Nommez le consentement ou la condition de l'article 9 qui le permet.`,
  },
};

const maybeThere = {
  en: "The separate policy may say it. Say it here too.",
  fr: "La politique distincte le dit peut-être. Dites-le ici aussi.",
};
