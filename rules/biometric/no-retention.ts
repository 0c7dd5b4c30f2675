import {
  activePractices,
  alsoOfTrait,
  appendSentence,
  besideSeparatePolicy,
  dataPlace,
  type Edit,
  firstOfEachTrait,
  fix,
  inLanguage,
  inVoice,
  type Phrase,
  type PlacedPractice,
  quote,
  quoteBiometrics,
  replaceEnd,
  rule,
  type Subject,
  takesOrKeeps,
  tellsAnEnd,
} from "../core/rule.ts";

export default rule({
  id: "biometric/no-retention",
  severity: "warning",
  asks: { en: "period", fr: "durée" },
  summary: {
    en: "Biometric data is kept, and no period or event ends it.",
    fr: "Des données biométriques sont conservées sans durée ni événement qui y mette fin.",
  },
  why: {
    en: "A leaked password can be changed, a leaked face template cannot, so readers need to know how long you hold it. Illinois, Texas, Washington, Colorado and Québec each ask that biometric data come to an end; Illinois, Colorado, California and the GDPR want the end, or how it is found, told as well.",
    fr: "Un mot de passe qui fuit se change, un gabarit facial non : le lecteur doit savoir combien de temps vous le gardez. L'Illinois, le Texas, l'État de Washington, le Colorado et le Québec demandent chacun que les données biométriques aient un terme ; l'Illinois, le Colorado, la Californie et le RGPD veulent aussi que ce terme, ou ce qui le fixe, soit indiqué.",
  },
  exceptions: {
    en: "Texas and Québec want the data destroyed in time, not the time printed in the policy: their profiles leave it a warning.",
    fr: "Le Texas et le Québec veulent que les données soient détruites à temps, non que l'échéance figure dans la politique : leurs profils en laissent un avertissement.",
  },
  citations: [
    "bipa-15-a",
    "texas-503-001-c",
    "rcw-19-375",
    "colorado-1314-policy",
    "lccjti-44",
    "ccpa-1798-100",
    "gdpr-5-1-e",
  ],

  *check(policy) {
    const endless = activePractices(policy, "biometric").filter(({ practice }) =>
      practice.separation.untold.includes("end"),
    );
    const own = onceForItsWords(endless.filter(tellsItself));
    const telling = [...own, ...endless.filter(emptyEnd), ...endless.filter(takesOrKeeps), ...endless];
    const told = new Set([...own, ...firstOfEachTrait(telling)]);
    for (const place of told) {
      const { clause, practice } = place;
      const empty = emptyEnd(place);
      const separate = policy.biometricPolicy;
      const data = quoteBiometrics(place);
      const messages = inLanguage(said, clause.language);
      yield {
        span: empty?.span ?? dataPlace(place),
        message: empty
          ? messages.empty(quote(empty.text, clause.language), data)
          : separate
            ? messages.separate(quote(separate.text, clause.language), data)
            : messages.silent(data),
        clause,
        practice,
        standsFor: alsoOfTrait(
          place,
          endless.filter((it) => !told.has(it)),
        ),
        ...(!empty && besideSeparatePolicy(policy, messages.named)),
        fixes: () => setAnEnd(place, empty),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We make a [[voiceprint]] from the sentence you record at enrolment, only to recognise you when you call.",
      good: "We make a voiceprint from the sentence you record at enrolment, only to recognise you when you call, and destroy it 30 days after you leave the programme.",
    },
    {
      language: "en",
      bad: "We keep the face template from your verification selfie [[as long as necessary]].",
      good: "We keep the face template from your verification selfie for 24 hours.",
    },
    {
      language: "fr",
      bad: "Nous créons une [[empreinte vocale]] à partir de la phrase que vous enregistrez à l'inscription, uniquement pour vous reconnaître lorsque vous appelez.",
      good: "Nous créons une empreinte vocale à partir de la phrase que vous enregistrez à l'inscription, uniquement pour vous reconnaître lorsque vous appelez, et nous la détruisons 30 jours après votre départ du programme.",
    },
    {
      language: "fr",
      bad: "Nous conservons le gabarit facial tiré de votre selfie de vérification [[aussi longtemps que nécessaire]].",
      good: "Nous conservons le gabarit facial tiré de votre selfie de vérification pendant 24 heures.",
    },
  ],
});

/** Its sentence or its row tells how long, and tells no end: that is mended there. What nobody tells is told in one place. */
function tellsItself({ practice: { retention, asksHowLong } }: PlacedPractice): boolean {
  return asksHowLong || retention.some(({ distance }) => distance === "clause");
}

function onceForItsWords(places: readonly PlacedPractice[]): PlacedPractice[] {
  const first = new Map(places.toReversed().map((it) => [(emptyEnd(it) ?? it.clause).span.start, it]));
  return places.filter((it) => first.get((emptyEnd(it) ?? it.clause).span.start) === it);
}

function emptyEnd({ practice: { retention } }: PlacedPractice): Phrase | undefined {
  return retention.find(({ distance }) => distance !== "elsewhere");
}

function setAnEnd(place: PlacedPractice, empty: Phrase | undefined) {
  return fix(
    place,
    {
      en: "Destroy the data after an event, and at a set time at the latest",
      fr: "Détruire les données après un événement, et au plus tard à une échéance",
    },
    endEdit(place, empty),
  );
}

function endEdit(place: PlacedPractice, empty: Phrase | undefined): Edit | undefined {
  const replaced = empty && replaceEnd(place, empty, end);
  if (replaced) return replaced;
  if (!empty && tellsAnEnd(place)) return undefined;
  return appendSentence(place, inVoice(place.policy, place.clause, sentence));
}

const end = {
  en: "until {{verification ends}}, and at most {{30 days after collection}}",
  fr: "jusqu'à {{la fin de la vérification}}, et au plus {{30 jours après la collecte}}",
};

const sentence = {
  en: ({ words, verb }: Subject) =>
    `${words} ${verb("destroy", "destroys")} this biometric data {{when verification ends}}, and at the latest {{30 days after it was collected}}.`,
  fr: ({ words, verb }: Subject) =>
    `${words} ${verb("détruisons", "détruit")} ces données biométriques {{dès la fin de la vérification}}, et au plus tard {{30 jours après la collecte}}.`,
};

const said = {
  en: {
    silent: (data: string) =>
      `Nothing says how long this data (${data}) is kept. Give a period, or the event after which it is destroyed.`,
    empty: (words: string, data: string) =>
      `${words} sets no end for this data (${data}). Give a period, or the event after which it is destroyed.`,
    separate: (policy: string, data: string) =>
      `How long this data (${data}) is kept may stand in ${policy}. Say here too when it is destroyed.`,
    named: "The separate policy is named here.",
  },
  fr: {
    silent: (data: string) =>
      `Aucune durée de conservation n'est donnée pour ces données (${data}). Donnez-en une, ou l'événement qui déclenche la destruction.`,
    empty: (words: string, data: string) =>
      `${words} ne fixe aucun terme pour ces données (${data}). Donnez une durée ou l'événement qui déclenche la destruction.`,
    separate: (policy: string, data: string) =>
      `La durée de conservation de ces données (${data}) figure peut-être dans ${policy}. Dites ici aussi quand ces données sont détruites.`,
    named: "La politique distincte est nommée ici.",
  },
};
