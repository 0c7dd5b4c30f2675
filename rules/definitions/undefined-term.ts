import {
  type DataObject,
  definitionOf,
  fix,
  inLanguage,
  insertParagraph,
  type Phrase,
  type PlacedPractice,
  type Policy,
  type Practice,
  practicesIn,
  quote,
  rule,
  type Translated,
  whereDefined,
} from "../core/rule.ts";

export default rule({
  id: "definitions/undefined-term",
  severity: "warning",
  isFirm: true,
  summary: {
    en: "A term in capitals decides which data is meant, and the policy never says what it covers.",
    fr: "Un terme à majuscule détermine les données visées, et la politique ne dit jamais ce qu'il recouvre.",
  },
  why: {
    en: "Capitals promise the reader a definition. A study of thousands of policies found some 26 meanings of “technical information” alone, so without yours nobody can tell what is meant.",
    fr: "La majuscule promet une définition. Une étude de milliers de politiques a relevé quelque 26 sens pour les seules « informations techniques » : sans la vôtre, nul ne sait ce qui est visé.",
  },
  citations: ["poligraph", "wp260"],

  *check(policy) {
    const told = new Set<string>();
    for (const { place, term } of termsOf(policy)) {
      const { clause, practice } = place;
      const where = whereDefined(policy, place, term.text);
      if (where === "here" || told.has(term.text)) continue;
      told.add(term.text);
      yield {
        span: term.span,
        message: inLanguage(messages[where], clause.language)(quote(term.text, clause.language)),
        clause,
        practice,
        ...(where === "elsewhere" && { atMost: "info" as const }),
        fixes: () => define(place, term),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We use only [[Shared Content]] to train our reply-ranking model.",
      good: "“Shared Content” means posts that anyone can open without signing in; it does not include messages.\n\nWe use only Shared Content to train our reply-ranking model.",
    },
    {
      language: "en",
      bad: "We compare the phrase you record at enrolment with your [[Biometric Records]] to verify that it is you, and delete them within 30 days.",
      good: "We compare the phrase you record at enrolment with your voiceprint to verify that it is you, and delete it within 30 days.",
    },
    {
      language: "fr",
      bad: "Nous utilisons uniquement le [[Contenu partagé]] pour entraîner notre modèle de classement.",
      good: "Le Contenu partagé désigne les avis que toute personne peut consulter sans compte ; les messages n'en font pas partie.\n\nNous utilisons uniquement le Contenu partagé pour entraîner notre modèle de classement.",
    },
  ],
});

/** The terms of several words by which a practice names its data, in the text's own order. */
function termsOf(policy: Policy): { place: PlacedPractice; term: Phrase }[] {
  return (["ai-training", "biometric"] as const)
    .flatMap((topic) => practicesIn(policy, topic))
    .filter(
      ({ practice: { speechAct, actor } }) => speechAct === "assertion" && actor !== "reader" && actor !== "other",
    )
    .flatMap((place) =>
      place.practice.data.flatMap((object) => termIn(object, place.practice).map((term) => ({ place, term }))),
    )
    .sort((a, b) => a.term.span.start - b.term.span.start);
}

/** A cell or a heading may be in capitals for its looks, and a trait of the body says by its name what it is. */
function termIn({ term, place, grain }: DataObject, { topic }: Practice): Phrase[] {
  const decides = (place === "clause" || place === "lead-in") && (topic !== "biometric" || grain === "catch-all");
  return term && decides && /\s/.test(term.text) ? [term] : [];
}

function define(place: PlacedPractice, { text: term }: Phrase) {
  return fix(
    place,
    {
      en: `Say what “${term}” covers, and what it leaves out`,
      fr: `Dire ce que recouvre «\u00A0${term}\u00A0», et ce qui n'en fait pas partie`,
    },
    insertParagraph(place, place.practice.topic === "biometric" ? ofTraits(term) : definitionOf(place, term)),
  );
}

function ofTraits(term: string): Translated {
  return {
    en: `**${term}** means {{the voiceprint derived from the phrase you record at enrolment}}. It does not include {{recordings of your calls}}.`,
    fr: `**${term}** désigne {{l'empreinte vocale tirée de la phrase que vous enregistrez à l'inscription}}. N'en font pas partie\u00A0: {{les enregistrements de vos appels}}.`,
  };
}

const messages = {
  nowhere: {
    en: (term: string) =>
      `Which data is meant depends on ${term}, and the policy never says what it covers. Define it.`,
    fr: (term: string) =>
      `Les données visées dépendent de ${term}, et la politique ne dit jamais ce que ce terme recouvre. Définissez-le.`,
  },
  elsewhere: {
    en: (term: string) =>
      `Which data is meant depends on ${term}, and only another document says what it covers. Say it here too.`,
    fr: (term: string) =>
      `Les données visées dépendent de ${term}, et seul un autre document dit ce que ce terme recouvre. Dites-le aussi ici.`,
  },
};
