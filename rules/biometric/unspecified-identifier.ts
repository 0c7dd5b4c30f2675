import {
  activePractices,
  comesFromOthers,
  firstInEachSection,
  fix,
  inLanguage,
  isInSameSection,
  type Phrase,
  type PlacedPractice,
  quote,
  replaceWords,
  rule,
  traitSource,
  traitTemplate,
} from "../core/rule.ts";

export default rule({
  id: "biometric/unspecified-identifier",
  severity: "warning",
  asks: { en: "trait", fr: "trait" },
  summary: {
    en: "Biometric data is used, and no trait or template is named.",
    fr: "Des données biométriques sont utilisées sans que le trait ou le gabarit soit nommé.",
  },
  why: {
    en: "Each law lists other traits under “biometric”, so the general word has no fixed meaning. A fingerprint, a voiceprint and a face template are taken in different ways and can be refused in different ways.",
    fr: "Chaque loi range d'autres traits sous « biométrique » : le terme général n'a pas de sens fixe. Une empreinte digitale, une empreinte vocale et un gabarit facial se recueillent et se refusent différemment.",
  },
  citations: ["bipa-10", "gdpr-9", "ccpa-1798-140-c", "rcw-19-373-010"],

  *check(policy) {
    const unnamed = activePractices(policy, "biometric").filter(({ practice }) =>
      practice.separation.untold.includes("trait"),
    );
    for (const place of firstInEachSection(unnamed)) {
      const { clause, practice } = place;
      const [generic] = practice.data;
      if (!generic) continue;
      yield {
        span: generic.span,
        message: inLanguage(messages, clause.language)(quote(generic.text, clause.language)),
        clause,
        practice,
        standsFor: unnamed.filter((it) => it !== place && isInSameSection(it, place)).map((it) => it.practice),
        fixes: () => nameTrait(place, generic),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "To check your age, we collect [[biometric information]] from the selfie you take in the app.",
      good: "To check your age, we create a face template from the selfie you take in the app, and delete it within 24 hours.",
    },
    {
      language: "fr",
      bad: "Pour vérifier votre âge, nous recueillons des [[données biométriques]] à partir du selfie pris dans l'application.",
      good: "Pour vérifier votre âge, nous créons un gabarit facial à partir du selfie pris dans l'application, et nous le supprimons sous 24 heures.",
    },
  ],
});

function nameTrait(place: PlacedPractice, { span }: Phrase) {
  const { text, clause, practice, grammar } = place;
  // "including biometric processing", "it": an act or a pronoun, in whose place no data can stand.
  const isPronoun = practice.data.every(({ place: where }) => where !== "clause");
  if (isPronoun || grammar.traitAct.test(text.slice(span.start, span.end))) return [];
  // In a bracket, what is said of one entry would be said of all.
  const inBracket = /\([^()]*$/.test(text.slice(clause.span.start, span.start));
  const known = practice.separation.case === "biometric-separate" || comesFromOthers(place) || inBracket;
  const template = traitTemplate(place);
  const wording = known ? template : { ...template, aside: traitSource(place, undefined) };
  return fix(place, known ? titles.trait : titles.source, replaceWords(place, span, wording, "as-it-is"));
}

const titles = {
  trait: { en: "Name the trait", fr: "Nommer le trait" },
  source: { en: "Name the trait and where it comes from", fr: "Nommer le trait et sa provenance" },
};

const messages = {
  en: (term: string) =>
    `Nothing says which trait or template is meant by ${term}. Name it, or say that none is created.`,
  fr: (term: string) =>
    `Rien ne dit quel trait ou gabarit est visé par ${term}. Nommez-le, ou dites qu'aucun n'est créé.`,
};
