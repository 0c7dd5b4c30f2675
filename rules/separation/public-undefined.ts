import {
  activePractices,
  addAside,
  fix,
  inLanguage,
  type PlacedPractice,
  quote,
  rule,
  type Translated,
} from "../core/rule.ts";

export default rule({
  id: "separation/public-undefined",
  severity: "warning",
  summary: {
    en: "Data is called public, and nothing says who can see it.",
    fr: "Des données sont dites publiques sans que l'on sache qui peut les voir.",
  },
  why: {
    en: "“Public” has a different meaning in each law, and another one for each reader: open to anyone, to members, to followers. Only the audience that a person chose tells them apart.",
    fr: "« Public » a un autre sens dans chaque loi, et un autre encore pour chaque lecteur : ouvert à tous, aux membres, aux abonnés. Seule l'audience choisie par la personne permet de trancher.",
  },
  citations: ["ccpa-1798-140-v", "cjeu-c-252-21", "texas-503-001-b", "joint-scraping-2024"],

  *check(policy) {
    for (const place of activePractices(policy, "ai-training")) {
      const { clause, practice } = place;
      const term = practice.data.find(({ visibility }) => visibility === "public");
      const { case: which, anchored } = practice.separation;
      if (!term || anchored || !concerned.has(which)) continue;
      yield {
        span: term.span,
        message: inLanguage(messages, clause.language)(quote(term.text, clause.language)),
        clause,
        practice,
        fixes: () => sayWhoCanSee(place),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We train our models only on [[public posts]].",
      good: "We train our models only on public posts, meaning posts that anyone can open without signing in.",
    },
    {
      language: "fr",
      bad: "Nous n'utilisons que les [[publications publiques]] pour entraîner nos modèles.",
      good: "Nous n'utilisons que les publications publiques, c'est-à-dire celles que toute personne peut consulter sans compte, pour entraîner nos modèles.",
    },
  ],
});

function sayWhoCanSee(place: PlacedPractice) {
  const { clause, practice } = place;
  const last = practice.data.findLast(({ visibility, place: where }) => visibility === "public" && where === "clause");
  if (!last || last.span.end > clause.span.end) return [];
  return fix(
    place,
    { en: "Say who can see the public data", fr: "Dire qui peut voir les données publiques" },
    addAside(place, last, whoCanSee[clause.language]),
  );
}

/** Of data that has its name. */
const whoCanSee: Translated = {
  en: "meaning {{what anyone can open without signing in}}",
  fr: "c'est-à-dire {{ce que toute personne peut consulter sans compte}}",
};

const concerned: ReadonlySet<string> = new Set(["public-only-undefined", "public-silent-undefined", "mixed"]);

const messages = {
  en: (term: string) =>
    `The policy does not define ${term}. Say who can see this data (anyone, members, followers) and who made it public.`,
  fr: (term: string) =>
    `La politique ne définit pas ${term}. Indiquez qui peut voir ces données (tout le monde, les membres, les abonnés) et qui les a rendues publiques.`,
};
