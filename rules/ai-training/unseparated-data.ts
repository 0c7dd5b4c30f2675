import {
  activePractices,
  closeItsLists,
  type DataObject,
  dataPlace,
  doNotTrain,
  inLanguage,
  type Phrase,
  type PlacedPractice,
  type Practice,
  quoteList,
  type Related,
  rule,
  type Severity,
  sayDataApart,
  trainOnNamedData,
  trainOnPrivateDataByChoice,
  trainOnPublicDataOnly,
} from "../core/rule.ts";

export default rule({
  id: "ai-training/unseparated-data",
  severity: "error",
  group: "separation",
  summary: {
    en: "AI training on data whose name covers public and private data alike.",
    fr: "Entraînement d'une IA avec des données dont le nom couvre aussi bien le public que le privé.",
  },
  why: {
    en: "Someone who posts in public and also sends private messages cannot tell which of the two will train a model. What a policy says about its data shapes what people can reasonably expect.",
    fr: "Qui publie pour tous et envoie aussi des messages privés ne peut pas savoir lesquels entraîneront un modèle. Ce qu'une politique dit de ses données détermine ce à quoi chacun peut raisonnablement s'attendre.",
  },
  citations: ["gdpr-12-1", "gdpr-5-1-a", "wp260", "edpb-28-2024", "cnil-ai-informing", "policylint", "vagueness-2023"],

  *check(policy) {
    for (const place of activePractices(policy, "ai-training")) {
      const { clause, practice } = place;
      const variant = variantOf(practice.separation);
      if (!variant) continue;
      const open =
        practice.separation.case === "told-in-doubt"
          ? practice.data
          : practice.data.filter(({ grain }) => grain === "catch-all" || grain === "defined-term");
      // What "your messages, except where needed" lets in is named; how far the exception goes is for another rule.
      if (open.length === 0) continue;
      const decidedElsewhere = decidingApart(practice, open);
      const atMost = lower(variant.atMost, byConfidence[practice.confidence]);
      yield {
        span: spanOf(place, open),
        message: inLanguage(variant.message, clause.language)(
          quoteList(open, clause.language),
          decidedElsewhere.length ? quoteList(decidedElsewhere, clause.language) : "",
        ),
        clause,
        practice,
        ...(atMost && { atMost }),
        fixes: () => {
          const rewrites = [
            ...trainOnPublicDataOnly(place),
            ...trainOnPrivateDataByChoice(place),
            ...closeItsLists(place),
            ...trainOnNamedData(place),
            ...doNotTrain(place),
          ];
          // What others do with their models is not ours to rule out in a sentence.
          const isOurs = practice.separation.verdict === "unseparated" && practice.actor !== "third-party";
          return rewrites.length > 0 || !isOurs ? rewrites : sayDataApart(place);
        },
        related: relatedTo(decidedElsewhere, place, open),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "[[Your information]] helps us train our AI models.",
      good: "We train our caption model on photos you publish to everyone. Photos in albums, messages and drafts are not used to train it.",
    },
    {
      language: "en",
      bad: "We may use [[your content]] to train our language model. We never use private messages for advertising.",
      good: "We do not use your content to train AI models.",
    },
    {
      language: "fr",
      bad: "[[Vos informations]] nous aident à entraîner nos modèles d'IA.",
      good: "Notre modèle de légendes est entraîné uniquement avec les photos que vous publiez pour tous. Les messages et les brouillons ne sont pas utilisés pour l'entraîner.",
    },
    {
      language: "fr",
      bad: "Nous pouvons utiliser [[vos contenus]] pour entraîner notre modèle de langage.",
      good: "Nous n'utilisons pas vos contenus pour entraîner des modèles d'IA.",
    },
  ],
});

/** The open words alone, where there is one such close to the training; otherwise all that names the data. */
function spanOf(place: PlacedPractice, open: readonly DataObject[]) {
  const [only] = open;
  const near = place.practice.dataSpan;
  const isNear = only && near && only.span.start >= near.start && only.span.end <= near.end;
  return isNear && open.length === 1 ? only.span : dataPlace(place);
}

/** What decided, unless it is the data itself, whose definition stands beside the text. */
function decidingApart({ separation }: Practice, open: readonly DataObject[]): Phrase[] {
  return separation.because.filter(({ span }) => !open.some((it) => it.span.start === span.start));
}

/** What decided, and the words that name the data where they stand elsewhere. */
function relatedTo(because: readonly Phrase[], { clause }: PlacedPractice, open: readonly DataObject[]): Related[] {
  const elsewhere = open.filter(({ place }) => place !== "clause");
  return [
    ...because.map(({ span }) => ({ span, message: inLanguage(decided, clause.language) })),
    ...elsewhere.slice(0, 3).map(({ span }) => ({ span, message: inLanguage(named, clause.language) })),
  ];
}

/** The lower of two ceilings; undefined for none. */
function lower(a: Severity | undefined, b: Severity | undefined): Severity | undefined {
  return a === "info" || b === "info" ? "info" : (a ?? b);
}

const byConfidence = { high: undefined, medium: "warning", low: "info" } as const;

type Message = (open: string, because: string) => string;

interface Variant {
  readonly atMost?: Severity;
  readonly message: { readonly en: Message; readonly fr: Message };
}

const all: Variant = {
  message: {
    en: (open) =>
      `This lets you train AI on ${open} without saying whether private data, such as messages or documents, is included. Name what is used and what is not.`,
    fr: (open) =>
      `Cette phrase permet d'entraîner une IA avec ${open} sans dire si des données privées, comme des messages ou des documents, en font partie. Nommez ce qui est utilisé et ce qui ne l'est pas.`,
  },
};

/** The clause itself says that private data is in it, and leaves open which. */
const withPrivate: Variant = {
  message: {
    en: (open, because) =>
      `${open} takes in private data${because && `: ${because}`}. Say which private data trains the model, and on what choice, or keep it out.`,
    fr: (open, because) =>
      `${open} comprend des données privées${because && ` : ${because}`}. Dites lesquelles entraînent le modèle et selon quel choix, ou excluez-les.`,
  },
};

function variantOf({ case: row, because }: Practice["separation"]): Variant | undefined {
  return row === "catch-all" && because.length > 0 ? withPrivate : variants[row];
}

const variants: Readonly<Record<string, Variant>> = {
  "catch-all": all,
  "private-in-definition": {
    message: {
      en: (open, because) =>
        `The definition of ${open} includes private data: ${because}. Name what trains the model and what does not.`,
      fr: (open, because) =>
        `La définition de ${open} comprend des données privées : ${because}. Nommez ce qui entraîne le modèle et ce qui ne l'entraîne pas.`,
    },
  },
  "catch-all-excluded-here": {
    atMost: "warning",
    message: {
      en: (open) => `You say what is kept out, but with ${open} the rest stays open. Name what you do use.`,
      fr: (open) =>
        `Vous dites ce qui est exclu, mais avec ${open} le reste demeure ouvert. Nommez ce que vous utilisez.`,
    },
  },
  "catch-all-excluded-in-section": {
    atMost: "info",
    message: {
      en: (open) =>
        `Another sentence keeps private data out, but with ${open} the rest stays open. Name what you do use.`,
      fr: (open) =>
        `Une autre phrase exclut des données privées, mais avec ${open} le reste demeure ouvert. Nommez ce que vous utilisez.`,
    },
  },
  "catch-all-excluded-elsewhere": {
    // The reader of this sentence does not see an exclusion that stands in another section.
    atMost: "warning",
    message: {
      en: (open) => `Another section keeps private data out of ${open}. Say so here, and name what you do use.`,
      fr: (open) =>
        `Une autre section exclut des données privées de ce que vous appelez ${open}. Dites-le ici et nommez ce que vous utilisez.`,
    },
  },
  "exclusion-swallowed": {
    atMost: "warning",
    message: {
      en: (open) =>
        `The exception takes in all that is meant by ${open}, private data included. Name the data that it lets in.`,
      fr: (open) =>
        `L'exception s'étend à tout ce qui est visé par ${open}, données privées comprises. Nommez les données qu'elle laisse passer.`,
    },
  },
  "deidentified-unnamed": {
    atMost: "warning",
    message: {
      en: (open) => `${open} may be made from anything, private data included. Name the data that it is made from.`,
      fr: (open) =>
        `N'importe quelles données peuvent se trouver derrière ${open}, privées comprises. Nommez celles dont il s'agit.`,
    },
  },
  "told-in-doubt": {
    atMost: "warning",
    message: {
      en: (open) =>
        `You name ${open}, but a second reading, learned from labelled policies, is sure that readers cannot tell whether private data is included. Say what is and what is not.`,
      fr: (open) =>
        `Vous nommez ${open}, mais une seconde lecture, apprise sur des politiques annotées, est sûre que le lecteur ne peut savoir si des données privées en font partie. Dites ce qui en fait partie et ce qui n'en fait pas partie.`,
    },
  },
  "catch-all-with-examples": {
    atMost: "info",
    message: {
      en: (open) => `The examples do not limit ${open}. Close the list, or say which data is not used.`,
      fr: (open) =>
        `Les exemples ne limitent pas ${open}. Fermez la liste ou dites quelles données ne sont pas utilisées.`,
    },
  },
};

const decided = { en: "This decides which data is meant.", fr: "Ce passage détermine les données visées." };
const named = { en: "The data is named here.", fr: "Les données sont nommées ici." };
