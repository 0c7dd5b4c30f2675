import {
  activePractices,
  appendSentence,
  capital,
  type Edit,
  fix,
  inLanguage,
  isOfDenial,
  namedData,
  type PlacedPractice,
  quote,
  quoteTraining,
  rule,
  type Translated,
  withReplies,
} from "../core/rule.ts";

export default rule({
  id: "ai-training/third-party-training",
  severity: "warning",
  summary: {
    en: "Others train models of their own with the data, and are not named or cannot be refused.",
    fr: "Des tiers entraînent leurs propres modèles avec les données, sans être nommés ou sans refus possible.",
  },
  why: {
    en: "What others have learned from data no setting of yours takes back. People need to know who trains with it and how to refuse before it leaves you, and those who let others use public pages are asked to be open about what they allow.",
    fr: "Ce que d'autres ont appris des données, aucun réglage de votre part ne le reprend. Chacun doit savoir qui s'entraîne avec elles et comment refuser avant qu'elles ne partent, et qui ouvre ses pages publiques à d'autres est invité à dire ce qu'il permet.",
  },
  citations: ["gdpr-13-14", "joint-scraping-2024", "connecticut-25-113"],

  *check(policy) {
    for (const place of activePractices(policy, "ai-training")) {
      const { clause, practice } = place;
      const { trainers, offers, predicate } = practice;
      if (trainers.length === 0) continue;
      const named = trainers.find(({ kind }) => kind === "named");
      if (named && offers.length > 0) continue;
      const act = quoteTraining(place);
      yield {
        span: predicate.span,
        message: named
          ? inLanguage(unrefusable, clause.language)(act, quote(named.text, clause.language))
          : inLanguage(unnamed, clause.language)(act),
        clause,
        practice,
        ...(practice.confidence === "low" && { atMost: "info" as const }),
        fixes: () =>
          fix(
            place,
            {
              en: "Let only those train who are named here, with a way to refuse",
              fr: "N'autoriser que les tiers nommés ici, avec un moyen de refuser",
            },
            letOnlyThem(place),
          ),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "Selected partners can reuse the reviews you post to [[teach their own models]].",
      good: "Our cloud host stores the reviews you post for us. No partner may train its models on them.",
    },
    {
      language: "en",
      bad: "We may share forum posts with research companies for [[AI training]].",
      good: "We share forum posts with Northwind Speech for AI training, only if you turn on “Share for research” in your settings.",
    },
    {
      language: "fr",
      bad: "Certains partenaires peuvent réutiliser les avis que vous publiez pour [[entraîner leurs propres modèles]].",
      good: "Notre hébergeur conserve pour nous les avis que vous publiez. Aucun partenaire ne peut entraîner ses modèles avec eux.",
    },
  ],
});

/** In the place of a sentence that lets others train and says nothing else; behind one that says more, as its limit. */
function letOnlyThem(place: PlacedPractice): Edit | undefined {
  const { text, clause, practice } = place;
  const words = nameThem(place, practice.trainers);
  if (!saysNothingElse(place)) return appendSentence(place, inContrast(words));
  const number = /^(?:\d+(?:\.\d+)*\.?\s+)?/.exec(clause.text)?.[0].length ?? 0;
  const stop = /[.!?]$/.test(text.slice(clause.span.start, clause.span.end));
  const said = capital(inLanguage(words, clause.language));
  return {
    span: { start: clause.span.start + number, end: clause.span.end },
    replacement: stop ? said : said.replace(/\.$/, ""),
  };
}

/** Whether the sentence would leave nothing untold if others may no longer train: no other purpose, nothing that takes it up. */
function saysNothingElse(place: PlacedPractice): boolean {
  const { clause, practice, grammar } = place;
  const { kind, practices, span, text } = clause;
  if (kind !== "sentence" || practices.length > 1 || practice.purposes.length > 0 || isOfDenial(place)) return false;
  // "…, and we may too".
  const behind = place.text.slice(practice.predicate.span.end, span.end);
  if (
    /[;:(–—]/.test(text) ||
    grammar.denial.goesOn.test(behind) ||
    grammar.alsoTo.test(text) ||
    grammar.examples.test(text)
  )
    return false;
  return withReplies(place, span.end) === span.end;
}

function inContrast(words: Translated): Translated {
  return { en: `however, ${words.en}`, ...(words.fr && { fr: `toutefois, ${words.fr}` }) };
}

/** Those who are named stay the ones who may. */
function nameThem(place: PlacedPractice, trainers: PlacedPractice["practice"]["trainers"]): Translated {
  const named = trainers.filter(({ kind }) => kind === "named").map(({ text }) => text);
  const who = [...new Set(named)].join(", ") || "Northwind Speech";
  const { nouns } = namedData(place);
  return {
    en: `of third parties, only {{${who}}} may train models, only with ${nouns.en[0]?.plural}, and you can refuse this training in {{Settings > Privacy}}.`,
    fr: `parmi les tiers, seule {{${who}}} peut entraîner des modèles, uniquement avec les ${nouns.fr?.[0]?.plural}, et vous pouvez refuser cet entraînement dans {{Réglages > Confidentialité}}.`,
  };
}

const unnamed = {
  en: (act: string) =>
    `With ${act}, others train models of their own. Name them and the data, and say how people can refuse.`,
  fr: (act: string) =>
    `Avec ${act}, des tiers entraînent leurs propres modèles. Nommez-les, ainsi que les données, et dites comment refuser.`,
};

const unrefusable = {
  en: (act: string, who: string) => `With ${act}, ${who} trains models of its own. Say how people can refuse.`,
  fr: (act: string, who: string) => `Avec ${act}, ${who} entraîne ses propres modèles. Dites comment le refuser.`,
};
