import {
  activePractices,
  fix,
  inItsSector,
  inLanguage,
  type Phrase,
  type PlacedPractice,
  quote,
  remove,
  replaceSpan,
  rule,
  type Span,
  type Translated,
} from "../core/rule.ts";

export default rule({
  id: "separation/exclusion-swallowed",
  severity: "warning",
  isFirm: true,
  summary: {
    en: "A promise not to train AI on data, with an exception open enough to undo it.",
    fr: "Une promesse de ne pas entraîner d'IA avec des données, assortie d'une exception assez ouverte pour l'annuler.",
  },
  why: {
    en: "A promise that sounds absolute and is taken back in the same breath reads as a trick once somebody notices. Regulators take companies at their word.",
    fr: "Une promesse qui paraît absolue et que la même phrase reprend passe pour une ruse dès qu'on la relit. Les autorités prennent les entreprises au mot.",
  },
  citations: ["ftc-everalbum-2021", "policylint"],

  *check(policy) {
    for (const place of activePractices(policy, "ai-training")) {
      const { clause, practice } = place;
      const { case: row, because } = practice.separation;
      const [exception] = because;
      const underLaw = row === "exclusion-under-law";
      if (!exception || (row !== "exclusion-swallowed" && !underLaw)) continue;
      yield {
        span: exception.span,
        message: inLanguage(underLaw ? leftToTheLaw : open, clause.language)(quote(exception.text, clause.language)),
        clause,
        practice,
        ...(underLaw && { atMost: "info" as const }),
        fixes: () => [...(underLaw ? [] : closeIt(place, exception)), ...dropIt(place, exception)],
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We do not train our models on your files, [[except as needed for product quality]].",
      good: "We do not train our models on your files, except files you report to us, used only to train our abuse filter.",
    },
    {
      language: "en",
      bad: "We never use your photos to train AI, [[except where it helps us improve our services]].",
      good: "We never use your photos to train AI.",
    },
    {
      language: "fr",
      bad: "Nous n'entraînons pas nos modèles avec vos fichiers, [[sauf si nécessaire pour améliorer nos services]].",
      good: "Nous n'entraînons pas nos modèles avec vos fichiers, sauf les fichiers que vous nous signalez, utilisés uniquement pour entraîner notre filtre anti-abus.",
    },
  ],
});

function closeIt(place: PlacedPractice, { span }: Phrase) {
  const exception = replaceSpan(place, span, closedOf(place));
  return fix(
    place,
    { en: "Make one exception only, of data that is named", fr: "Ne faire qu'une exception, pour des données nommées" },
    exception && isFirst(place, span)
      ? { span, replacement: exception.replacement.replace(/^\w/, (letter) => letter.toUpperCase()) }
      : exception,
  );
}

function dropIt(place: PlacedPractice, exception: Phrase) {
  // What would be left begins with a small letter.
  if (isFirst(place, exception.span)) return [];
  return fix(
    place,
    { en: "Promise this without exception", fr: "Le promettre sans exception" },
    remove(place, { ...exception, span: withBrackets(place, exception.span) }),
  );
}

function isFirst({ text, clause }: PlacedPractice, { start }: Span): boolean {
  return !/\p{L}/u.test(text.slice(clause.span.start, start));
}

function withBrackets({ text }: PlacedPractice, { start, end }: Span): Span {
  const both = text[start - 1] === "(" && text[end] === ")";
  return both ? { start: start - 1, end: end + 1 } : { start, end };
}

/** What the person hands over, for an end of the line of business. */
function closedOf(place: PlacedPractice): Translated {
  return inItsSector(place, (_, { trainingPurpose }, language) => inLanguage(closed, language)(trainingPurpose.verb));
}

const closed: Translated<(end: string) => string> = {
  en: (end) => `except {{items you report}}, used only to ${end}`,
  fr: (end) => `sauf {{les éléments que vous signalez}}, utilisés uniquement pour ${end}`,
};

const open = {
  en: (exception: string) =>
    `${exception} is open enough to undo the promise. Close it: name the data, the event and the limit.`,
  fr: (exception: string) =>
    `${exception} est assez ouvert pour annuler la promesse. Fermez l'exception : données, événement, limite.`,
};

const leftToTheLaw = {
  en: (exception: string) =>
    `${exception} leaves open what the promise yields to. Name the law or the order that you mean.`,
  fr: (exception: string) =>
    `${exception} ne dit pas devant quoi la promesse cède. Nommez la loi ou la décision que vous visez.`,
};
