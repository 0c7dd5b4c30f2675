import {
  addsPrivateData,
  appendSentence,
  deniesChoice,
  type Edit,
  fix,
  hasChoice,
  inLanguage,
  insertCondition,
  isOfDenial,
  type Phrase,
  type PlacedPractice,
  type Policy,
  type Practice,
  type Problem,
  practicesIn,
  quote,
  quoteTraining,
  rule,
  type Translated,
  trainingOnPeople,
  withReplies,
} from "../core/rule.ts";

export default rule({
  id: "ai-training/no-choice",
  severity: "info",
  summary: {
    en: "AI training that people cannot refuse, or a refusal without a place or an effect.",
    fr: "Entraînement d'une IA que l'on ne peut pas refuser, ou refus sans adresse ni effet.",
  },
  why: {
    en: "A choice is only one if people find it and know what it changes. The right to object has to be pointed out clearly and apart from everything else, and regulators look at whether refusing is easy and has an effect.",
    fr: "Un choix n'en est un que si on le trouve et si l'on sait ce qu'il change. Le droit d'opposition doit être signalé clairement et à part, et les autorités regardent si refuser est simple et suivi d'effet.",
  },
  citations: ["gdpr-21", "edpb-28-2024", "dpc-x-2024", "anpd-meta-2024"],

  *check(policy) {
    const places = trainingOnPeople(policy);
    for (const place of places) yield* takenBack(place);
    yield* notFree(policy);
    yield* missing(places);
  },

  examples: [
    {
      language: "en",
      bad: "We [[train our reply model]] on the questions you type into the help centre.",
      good: "We train our reply model on the questions you type into the help centre. You can refuse at any time in Settings > Privacy; new questions are then no longer used.",
    },
    {
      language: "en",
      bad: "[[By using the app, you agree]] that we train our reply model on the questions you type into the help centre.",
      good: "We train our reply model on the questions you type into the help centre only if you turn on “Help improve replies” in your settings.",
    },
    {
      language: "en",
      bad: "We train our spam filter model on messages you report. You may [[opt out]].",
      good: "We train our spam filter model on messages you report. You may opt out by writing to privacy@ashgrove.example.",
    },
    {
      language: "fr",
      bad: "Nous [[entraînons notre modèle]] de réponse avec les questions que vous posez à l'assistance.",
      good: "Nous entraînons notre modèle de réponse avec les questions que vous posez à l'assistance. Vous pouvez le refuser à tout moment dans Réglages > Confidentialité : vos nouvelles questions ne sont alors plus utilisées.",
    },
    {
      language: "fr",
      bad: "[[En utilisant l'application, vous acceptez que]] nous entraînions notre modèle de légendes avec vos photos.",
      good: "Nous n'entraînons notre modèle de légendes avec vos photos que si vous activez cette option dans vos réglages.",
    },
  ],
});

/** A refusal without effect, and agreement by mere use: each on its own words. */
function* takenBack(place: PlacedPractice): Iterable<Problem> {
  const { residual: refused, bundled: agreed, offers } = place.practice;
  for (const words of refused.slice(0, 1)) yield report(place, words, residual);
  if (offers.length > 0) return;
  for (const words of agreed.slice(0, 1)) yield { ...report(place, words, bundled), fixes: () => canRefuse(place) };
}

/** Refusals that are not free, each on its own words, wherever the policy speaks of refusing. */
function* notFree(policy: Policy): Iterable<Problem> {
  const told = new Set<number>();
  for (const place of practicesIn(policy, "ai-training")) {
    const [words] = place.practice.unfree;
    const { trainers, stance } = place.practice;
    if (!words || trainers.length > 0 || told.has(words.span.start)) continue;
    // Behind a promise, the next sentence speaks of another choice.
    if (stance === "does-not" && words.span.start >= place.clause.span.end) continue;
    told.add(words.span.start);
    yield report(place, words, unfree);
  }
}

/**
 * Of what has no choice, the first for the whole policy, and each that names private data; one that is offered for a training
 * serves the others of the same models.
 */
function* missing(places: readonly PlacedPractice[]): Iterable<Problem> {
  const offersAny = places.some(({ practice }) => hasChoice(practice));
  const open = places.filter(
    ({ practice, practice: { confidence, separation, residual, unfree: limits, bundled } }) =>
      confidence !== "low" &&
      !isPublicOnly(separation.case) &&
      !(offersAny && isException(separation.case)) &&
      !hasChoice(practice) &&
      residual.length + limits.length + bundled.length === 0,
  );
  const inside = open.filter((it) => !isOutside(it));
  const first = inside.find(({ practice }) => practice.offers.length > 0) ?? inside[0] ?? open[0];
  if (!first) return;
  const others = open.filter((it) => it !== first);
  const [refusal] = first.practice.offers;
  const isToldOnce = ({ offers }: Practice) => refusal && offers[0]?.span.start === refusal.span.start;
  const isOfPrivate = ({ practice }: PlacedPractice) =>
    (practice.separation.case === "private-without-choice" || isNamedPersonal(practice)) && !isToldOnce(practice);
  const alike = others.filter((it) => !isOfPrivate(it));
  yield {
    ...withoutChoice(first),
    standsFor: alike.map((it) => it.practice),
    related: alike.slice(0, 3).map(({ practice: { predicate } }) => ({
      span: predicate.span,
      message: inLanguage(also, first.clause.language),
    })),
  };
  yield* others.filter(isOfPrivate).map(withoutChoice);
}

/** It names data that nobody calls private, but that one person's days leave behind: "your trips", "call recordings". */
function isNamedPersonal({ separation, data }: Practice): boolean {
  return separation.case === "named" && data.some(({ personal }) => personal);
}

function withoutChoice(place: PlacedPractice): Problem {
  const { offers, confidence } = place.practice;
  const [refusal] = offers;
  const outside = isOutside(place);
  const atMost = outside ? "hint" : confidence === "medium" ? "info" : undefined;
  return {
    ...(refusal ? report(place, refusal, nowhere) : reportAct(place, outside ? outsiders : none)),
    ...(atMost && { atMost }),
    fixes: () => (refusal || outside ? canRefuse(place) : [...canRefuse(place), ...byChoice(place)]),
  };
}

/** What one publishes for all, and nothing else: whoever does not want it there publishes for fewer. */
function isPublicOnly(which: Practice["separation"]["case"]): boolean {
  return which === "public-only" || which === "public-only-undefined";
}

/** What "except as permitted by law" lets in: beside trainings with a choice it is to go, and not to be refused. */
function isException(which: Practice["separation"]["case"]): boolean {
  return which === "exclusion-swallowed" || which === "exclusion-under-law";
}

/** All its data is from people who need not have an account. */
function isOutside({ practice: { data } }: PlacedPractice): boolean {
  return data.every(({ source }) => source === "public-web");
}

function report({ clause, practice }: PlacedPractice, { text, span }: Phrase, say: Message): Problem {
  return { span, message: inLanguage(say, clause.language)(quote(text, clause.language)), clause, practice };
}

/** On what is done. */
function reportAct(place: PlacedPractice, say: Message): Problem {
  const { clause, practice } = place;
  return {
    span: practice.predicate.span,
    message: inLanguage(say, clause.language)(quoteTraining(place)),
    clause,
    practice,
  };
}

function canRefuse(place: PlacedPractice) {
  // Whoever is told that this is not done has nothing to refuse.
  if (isOfDenial(place) || deniesChoice(place)) return [];
  return fix(
    place,
    { en: "Offer a way to refuse, and say what it changes", fr: "Offrir un moyen de refuser et dire ce qu'il change" },
    completed(place) ?? appendSentence(place, refusable),
  );
}

/** The author's own "You can refuse this.", with where and to what effect. */
function completed(place: PlacedPractice): Edit[] | undefined {
  const {
    text,
    clause,
    grammar,
    practice: { offers },
  } = place;
  const refusal = offers.find(({ kind, distance }) => kind === "opt-out" && distance !== "elsewhere");
  const words = refusals[clause.language];
  if (!refusal || !words) return undefined;
  const { start, end } = refusal.span;
  const before = /(?<![^.!?\n|])[^.!?\n|]*$/.exec(text.slice(0, start))?.[0] ?? "";
  const rest = /^[\p{L}’' ]{0,40}(?=\.(?:\s|$))/u.exec(text.slice(end))?.[0];
  // "opt out of our newsletter" refuses something else.
  // "we cannot stop them" offers nothing.
  if (rest === undefined || grammar.joints.denied.test(before)) return undefined;
  const object = rest.replace(words.time, "");
  if (/\p{L}/u.test(object) && !grammar.refersBack.test(object)) return undefined;
  const at = end + rest.length;
  if (grammar.conditions.test(before + rest) || withReplies(place, at + 1) > at + 1) return undefined;
  const isTimed = text.slice(start - before.length, at).includes(words.time);
  return [
    { span: { start: at, end: at }, replacement: isTimed ? ` ${words.place}` : ` ${words.time} ${words.place}` },
    { span: { start: at + 1, end: at + 1 }, replacement: ` ${words.effect}` },
  ];
}

function byChoice(place: PlacedPractice) {
  const { policy, practice } = place;
  const isDeniedElsewhere = policy.conflicts.some(({ affirmed }) => affirmed.practice === practice);
  if (isOfDenial(place) || deniesChoice(place) || addsPrivateData(place) || isDeniedElsewhere) return [];
  // "as appropriate" beside it would leave the condition open.
  const isOpen = practice.vague.some(({ kind }) => kind === "open-condition");
  if (isOpen || practice.actor === "third-party") return [];
  return fix(
    place,
    { en: "Do this only if the person turns it on", fr: "Ne le faire que si la personne l'active" },
    insertCondition(place, onlyIf),
  );
}

interface Refusal {
  readonly refuse: string;
  readonly time: string;
  readonly place: string;
  readonly effect: string;
}

const refusals: Translated<Refusal> = {
  en: {
    refuse: "you can refuse this AI training",
    time: "at any time",
    place: "in {{Settings > Privacy}}",
    effect: "{{From that day on, your data is no longer used for it}}.",
  },
  fr: {
    refuse: "vous pouvez refuser cet entraînement",
    time: "à tout moment",
    place: "dans {{Réglages > Confidentialité}}",
    effect: "{{Dès ce jour, vos données n'y servent plus}}.",
  },
};

function asSentence({ refuse, time, place, effect }: Refusal): string {
  return `${refuse} ${time} ${place}. ${effect}`;
}

const refusable = { en: asSentence(refusals.en), fr: asSentence(inLanguage(refusals, "fr")) };

const onlyIf = {
  en: "only if you turn on {{this option in your settings}}",
  fr: "uniquement si vous activez {{cette option dans vos réglages}}",
};

type Message = Translated<(words: string) => string>;

const none: Message = {
  en: (act) =>
    `No way to refuse is given for ${act}. Name a setting, a form or an address, and what a refusal changes.`,
  fr: (act) =>
    `Aucun moyen de refuser n'est indiqué pour ${act}. Nommez un réglage, un formulaire ou une adresse, et l'effet du refus.`,
};

const nowhere: Message = {
  en: (refusal) => `${refusal} has no address. Say where: a setting, a form or an e-mail address.`,
  fr: (refusal) => `${refusal} ne dit pas où s'adresser. Précisez-le : un réglage, un formulaire ou une adresse.`,
};

const bundled: Message = {
  en: (words) => `${words} takes agreement from mere use. Ask for it, or give a way to refuse.`,
  fr: (words) => `${words} tire un accord de la simple utilisation. Demandez-le, ou offrez un moyen de refuser.`,
};

const residual: Message = {
  en: (words) => `${words} leaves a refusal without its effect. Say what is still used, and why.`,
  fr: (words) => `${words} prive le refus de son effet. Dites ce qui reste utilisé, et pourquoi.`,
};

const unfree: Message = {
  en: (words) => `With ${words}, not everyone is free to refuse. Let all refuse without a price, and stop then.`,
  fr: (words) =>
    `Avec ${words}, chacun n'est pas libre de refuser. Laissez tous refuser sans contrepartie, et cessez alors.`,
};

const outsiders: Message = {
  en: (act) =>
    `Nobody whose public pages are used can refuse ${act} here. Give an address that works without an account.`,
  fr: (act) =>
    `Les personnes dont les pages publiques sont utilisées ne peuvent pas refuser ici (${act}). Donnez une adresse qui ne demande pas de compte.`,
};

const also = {
  en: "The same goes for this training.",
  fr: "Il en va de même de cet entraînement.",
};
