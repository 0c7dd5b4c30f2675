import {
  activePractices,
  addAside,
  comesFromOthers,
  dataPlace,
  fix,
  inLanguage,
  type PlacedPractice,
  rule,
  type Trait,
  traitSource,
} from "../core/rule.ts";

export default rule({
  id: "biometric/source-unseparated",
  severity: "warning",
  group: "separation",
  asks: { en: "source", fr: "provenance" },
  summary: {
    en: "Biometric data is used, and nothing says where it comes from.",
    fr: "Des données biométriques sont utilisées sans que leur provenance soit indiquée.",
  },
  why: {
    en: "A face in a photo that somebody else posted was not handed over to be measured, and in Texas its standing online is no consent. Readers need to know whether a trait is taken from a scan they agreed to or from what they share, in public or in private.",
    fr: "Un visage sur une photo publiée par autrui n'a pas été confié pour être mesuré, et au Texas sa présence en ligne ne vaut pas consentement. Le lecteur doit savoir si le trait vient d'une capture qu'il a acceptée ou de ce qu'il partage, en public ou en privé.",
  },
  citations: ["ccpa-1798-140-v", "texas-503-001-b", "gdpr-9", "cjeu-c-252-21"],

  *check(policy) {
    for (const place of activePractices(policy, "biometric")) {
      const { clause, practice } = place;
      if (practice.separation.verdict !== "unseparated") continue;
      yield {
        span: dataPlace(place),
        message: inLanguage(messages, clause.language),
        clause,
        practice,
        fixes: () => sayWhereFrom(place),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We use your [[biometric data]] to confirm who is calling.",
      good: "We use your voiceprint, derived only from the phrase you record at enrolment, to confirm who is calling.",
    },
    {
      language: "fr",
      bad: "Nous utilisons vos [[données biométriques]] pour confirmer l'identité de l'appelant.",
      good: "Nous utilisons votre empreinte vocale, provenant uniquement de la phrase que vous enregistrez à l'inscription, pour confirmer l'identité de l'appelant.",
    },
  ],
});

function sayWhereFrom(place: PlacedPractice) {
  const { clause, practice, grammar } = place;
  const last = practice.data.findLast(({ place: where }) => where === "clause");
  if (!last || last.span.end > clause.span.end || comesFromOthers(place) || grammar.traitAct.test(last.text)) return [];
  const words = practice.data.map(({ text }) => text).join(" ");
  // "facial features | and voice": each has a source of its own.
  const behind = place.text.slice(last.span.end, clause.span.end);
  const next = grammar.goesOnWith.test(behind) ? behind.slice(0, 40) : "";
  if (traits.some((trait) => grammar.traitNames[trait].test(next))) return [];
  const [trait, ...others] = traits.filter((it) => grammar.traitNames[it].test(words));
  // They are captured in several ways.
  if (others.length > 0) return [];
  return fix(
    place,
    {
      en: "Say which capture it comes from, and nothing else",
      fr: "Dire de quelle capture elles proviennent, et d'aucune autre",
    },
    addAside(place, last, traitSource(place, trait)[place.clause.language]),
  );
}

const traits = ["face", "voice", "hand", "eye", "movement"] as const satisfies readonly Trait[];

const messages = {
  en: "Say where the biometric data comes from: submitted for this feature, extracted from content you post (public or private), obtained from others, or kept on your device.",
  fr: "Précisez d'où viennent les données biométriques : fournies pour cette fonction, extraites de contenus publiés (publics ou privés), obtenues d'autrui, ou conservées sur l'appareil.",
};
