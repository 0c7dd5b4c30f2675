import {
  activePractices,
  appendSentence,
  fix,
  inLanguage,
  type Phrase,
  type PlacedPractice,
  quote,
  remove,
  rule,
} from "../core/rule.ts";

export default rule({
  id: "ai-training/retroactive-use",
  severity: "warning",
  summary: {
    en: "AI training that reaches back to data given earlier.",
    fr: "Entraînement d'une IA qui remonte à des données fournies auparavant.",
  },
  why: {
    en: "People gave that data under the words they read then, and a quiet change of the words does not reach it. The staff of the US Federal Trade Commission warn that a quiet change of this kind may deceive, and a European reader has to be told before.",
    fr: "Ces données ont été confiées sous un texte antérieur, et le modifier discrètement ne les atteint pas. Les services de la FTC américaine avertissent qu'une telle modification discrète peut être trompeuse, et le lecteur européen doit en être informé avant.",
  },
  citations: ["ftc-quiet-change-2024", "gdpr-6-4"],

  *check(policy) {
    for (const place of activePractices(policy, "ai-training")) {
      const { clause, practice } = place;
      const [words] = practice.retroactive;
      if (!words || isSettled(place)) continue;
      yield {
        span: words.span,
        message: inLanguage(messages, clause.language)(quote(words.text, clause.language)),
        clause,
        practice,
        ...(practice.confidence === "low" && { atMost: "info" as const }),
        fixes: () => byChoice(place, words),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We train our caption model on the videos you publish, [[whenever they were uploaded]].",
      good: "We train our caption model on the videos you publish after 1 March 2027; older ones are used only if you agree in your settings.",
    },
    {
      language: "en",
      bad: "We use photos [[already uploaded]] to train our tagging model.",
      good: "With your permission, we use photos already uploaded to train our tagging model.",
    },
    {
      language: "fr",
      bad: "Nous entraînons notre modèle de légendes avec les vidéos [[déjà publiées]].",
      good: "Nous entraînons notre modèle de légendes avec les vidéos publiées après le 1er mars 2027 ; celles déjà publiées ne servent que si vous l'acceptez dans vos réglages.",
    },
  ],
});

/** People agree to it, or were told and can refuse. */
function isSettled({ practice: { offers, notices } }: PlacedPractice): boolean {
  const near = offers.filter(({ distance }) => distance !== "elsewhere");
  return near.some(({ kind }) => kind === "opt-in") || (near.length > 0 && notices.length > 0);
}

/** Takes out "whenever they were uploaded", which the promise would contradict; "already uploaded" only names the data. */
function byChoice(place: PlacedPractice, words: Phrase) {
  const { clause } = place;
  if (words.span.start < clause.span.start || words.span.end > clause.span.end) return [];
  return fix(
    place,
    {
      en: "Use earlier data only if the person turns it on",
      fr: "N'utiliser les données antérieures que si la personne l'active",
    },
    place.grammar.regardless.test(words.text) ? remove(place, words) : [],
    appendSentence(place, earlierByChoice),
  );
}

const earlierByChoice = {
  en: "what you gave before {{1 March 2027}} is used for this only if you turn on {{this option in your settings}}, which is off by default.",
  fr: "les données que vous avez fournies avant le {{1er mars 2027}} n'y servent que si vous activez {{cette option dans vos réglages}}, désactivée par défaut.",
};

const messages = {
  en: (words: string) =>
    `${words} reaches data given before this policy. Say how people were told and how they can refuse.`,
  fr: (words: string) =>
    `${words} vise des données fournies avant cette politique. Dites comment les personnes ont été informées et comment elles peuvent refuser.`,
};
