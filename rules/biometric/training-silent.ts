import {
  activePractices,
  addAside,
  appendSentence,
  dataPlace,
  type Edit,
  fix,
  inLanguage,
  isInOurHands,
  mostDoubtful,
  type Phrase,
  type PlacedPractice,
  type Policy,
  practicesIn,
  quoteBiometrics,
  rule,
  sameTraits,
  type Translated,
  takesOrKeeps,
} from "../core/rule.ts";

export default rule({
  id: "biometric/training-silent",
  severity: "warning",
  asks: { en: "AI training", fr: "entraînement d'une IA" },
  summary: {
    en: "The policy trains AI and handles biometric data, and does not say whether the one feeds the other.",
    fr: "La politique entraîne une IA et traite des données biométriques sans dire si celles-ci y servent.",
  },
  why: {
    en: "A model that has learned from faces cannot forget one of them. In 2021 the US Federal Trade Commission had models deleted that were built on users' faces, so readers need a plain yes or no.",
    fr: "Un modèle qui a appris des visages ne sait pas en oublier un. En 2021, la FTC américaine a fait supprimer des modèles construits sur les visages des utilisateurs : le lecteur a besoin d'un oui ou d'un non.",
  },
  citations: ["ftc-everalbum-2021", "texas-503-001-e", "gdpr-9"],

  *check(policy) {
    const [training] = activePractices(policy, "ai-training").filter(leavesInputsOpen);
    const denied = practicesIn(policy, "biometric").filter(isDenied);
    const handled = activePractices(policy, "biometric")
      .filter(isInOurHands)
      .filter(({ practice }) => !denied.some((it) => sameTraits(it.practice.traits, practice.traits)));
    const ours = practicesIn(policy, "ai-training").filter(isOurs);
    const answered = ours.some((it) => deniesAll(it) || namesBiometrics(policy)(it));
    if (!training || answered) return;
    const place = mostDoubtful(policy, [...handled.filter(takesOrKeeps), ...handled], dataPlace);
    if (!place) return;
    const { clause } = place;
    yield {
      span: dataPlace(place),
      message: inLanguage(said, clause.language)(quoteBiometrics(place)),
      clause,
      practice: place.practice,
      fixes: () =>
        fix(
          place,
          { en: "Keep biometric data out of AI training", fr: "Ne pas entraîner d'IA avec les données biométriques" },
          exceptHere(training) ?? appendSentence(place, neverTrained),
        ),
      related: [{ span: training.practice.predicate.span, message: inLanguage(trained, clause.language) }],
    };
  },

  examples: [
    {
      language: "en",
      bad: "We create a [[face template]] from your selfie to check your age, and delete it after an hour. We train our AI models on the information you give us.",
      good: "We create a face template from your selfie to check your age, and delete it after an hour. We train our AI models on the information you give us, except face templates.",
    },
    {
      language: "fr",
      bad: "Nous créons un [[gabarit facial]] à partir de votre selfie pour vérifier votre âge, et le supprimons après une heure. Nous entraînons nos modèles d'IA avec les informations que vous nous fournissez.",
      good: "Nous créons un gabarit facial à partir de votre selfie pour vérifier votre âge, et le supprimons après une heure. Nous entraînons nos modèles d'IA uniquement avec les avis que vous publiez.",
    },
  ],
});

/** Whether biometric data can be among what trains: whatever is not named, save data without persons. */
function leavesInputsOpen({ practice: { data, confidence, separation } }: PlacedPractice): boolean {
  if (confidence === "low" || separation.verdict === "adequate") return false;
  const closed = data.every(({ grain, deidentified }) => deidentified || grain === "named" || grain === "category");
  return data.length === 0 || !closed;
}

/** "We do not process face recognition data": what others do with it is not ours to train on. */
function isDenied({ practice: { stance, speechAct, actions, scopes } }: PlacedPractice): boolean {
  const held = actions.some((it) => it === "collect" || it === "keep" || it === "use");
  return stance === "does-not" && speechAct === "assertion" && held && scopes.length === 0;
}

/** "Our vendor may not train its AI on it" answers for the vendor. */
function isOurs({ practice: { actor, trainers } }: PlacedPractice): boolean {
  return actor !== "third-party" && trainers.length === 0;
}

/**
 * Nobody's data trains anything, and so that of their bodies does not: what is denied of language models alone says nothing
 * of those that know faces. What contradicts it is told as a contradiction.
 */
function deniesAll({ practice: { claim, scopes } }: PlacedPractice): boolean {
  if (!claim?.denies || claim.party !== "" || scopes.length > 0 || claim.models.length > 0) return false;
  return claim.data.some(({ reach, people, limited }) => reach === "everything" && people && !limited);
}

/** A training that speaks of biometric data, used or kept out, answers the question. */
function namesBiometrics(policy: Policy) {
  const words = practicesIn(policy, "biometric").map(({ practice }) => practice.predicate);
  const isOne = ({ span }: Phrase) => words.some((it) => it.span.start < span.end && span.start < it.span.end);
  return ({ practice: { special, data, exclusions } }: PlacedPractice): boolean =>
    special.some(({ kind }) => kind === "biometric") || [...data, ...exclusions].some(isOne);
}

/** In the clause that trains, behind the data that would take it in: "your content, except {{biometric data}}". */
function exceptHere(training: PlacedPractice): Edit | undefined {
  const { clause, practice, grammar } = training;
  const last = practice.data.findLast(({ place, grain }) => place === "clause" && grain === "catch-all");
  const words = biometricData[clause.language];
  // "and other content | , etc.": the list goes on behind it.
  const isListed = practice.vague.some(
    (it) => it.kind === "open-enumeration" && last && it.span.start >= last.span.end,
  );
  if (isListed) return undefined;
  return last && addAside(training, last, words && grammar.except(words));
}

const biometricData: Translated = { en: "{{biometric data}}", fr: "{{les données biométriques}}" };

const neverTrained = {
  en: "{{biometric data}} is never used to train AI models.",
  fr: "{{les données biométriques}} ne servent jamais à entraîner des modèles d'IA.",
};

const trained = { en: "AI is trained here.", fr: "Une IA est entraînée ici." };

const said = {
  en: (data: string) =>
    `The policy trains AI and handles this data (${data}), but does not say whether it trains a model. Say that it never does, or for which model and on what consent.`,
  fr: (data: string) =>
    `La politique entraîne une IA et traite ces données (${data}) sans dire si elles entraînent un modèle. Dites que non, ou pour quel modèle et avec quel consentement.`,
};
