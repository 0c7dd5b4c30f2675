import {
  activePractices,
  appendSentence,
  type DataObject,
  fix,
  inLanguage,
  type PlacedPractice,
  quote,
  rule,
} from "../core/rule.ts";

export default rule({
  id: "ai-training/source-undisclosed",
  severity: "info",
  summary: {
    en: "AI training on data from the web, from others or under licence, with no word on its source.",
    fr: "Entraînement d'une IA avec des données du web, de tiers ou sous licence, sans en indiquer la source.",
  },
  why: {
    en: "People whom you never met cannot look for themselves in data of unknown origin. Where data was not collected from them, its source is part of what they are to be told.",
    fr: "Des personnes que vous n'avez jamais rencontrées ne peuvent pas se chercher dans des données d'origine inconnue. Quand les données ne viennent pas d'elles, leur source fait partie de ce qu'il faut leur dire.",
  },
  citations: ["gdpr-13-14", "cnil-ai-informing", "ca-ab2013", "ai-act-53"],

  *check(policy) {
    const places = activePractices(policy, "ai-training").filter(
      ({ practice: { actor, confidence } }) => actor !== "third-party" && confidence !== "low",
    );
    const told = new Set<PlacedPractice>();
    for (const source of outside) {
      const silent = places.filter(({ practice }) => practice.data.some((it) => it.source === source));
      const [place, ...others] = silent;
      // A source that is named in one place need not be named in every other.
      if (!place || told.has(place) || silent.some(({ practice }) => practice.provenance.length > 0)) continue;
      told.add(place);
      const { clause, practice } = place;
      const [object] = practice.data.filter((it) => it.source === source);
      if (!object) continue;
      yield {
        span: object.span,
        message: inLanguage(messages, clause.language)(quote(object.text, clause.language)),
        clause,
        practice,
        fixes: () => nameTheSource(place, source),
        related: others.slice(0, 3).map(({ practice: { predicate } }) => ({
          span: predicate.span,
          message: inLanguage(alsoHere, clause.language),
        })),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "Our model learns from [[third-party datasets]] only.",
      good: "Our model learns only from the Tidewater speech corpus, licensed from Harbour Press in 2025.",
    },
    {
      language: "en",
      bad: "We use only [[publicly available web pages]], which anyone can read without signing in, to train our search model.",
      good: "We use only publicly available web pages, which anyone can read without signing in, to train our search model. They are crawled by our own robot, as far as robots.txt allows.",
    },
    {
      language: "fr",
      bad: "Nous entraînons notre modèle de recherche uniquement avec des [[pages web]] que tout le monde peut lire sans compte.",
      good: "Nous entraînons notre modèle de recherche uniquement avec des pages web que tout le monde peut lire sans compte. Elles sont explorées par notre robot, dans les limites de robots.txt.",
    },
  ],
});

const outside = ["public-web", "third-party", "licensed"] as const satisfies readonly DataObject["source"][];

function nameTheSource(place: PlacedPractice, source: (typeof outside)[number]) {
  const sources = source === "public-web" ? webSources : datasets;
  return fix(
    place,
    { en: "Name the sources of this data", fr: "Nommer les sources de ces données" },
    appendSentence(place, {
      en: `the sources of this data are ${sources.en}.`,
      fr: `les sources de ces données sont ${sources.fr}.`,
    }),
  );
}

const webSources = {
  en: "{{web pages that a crawler may visit under robots.txt}}",
  fr: "{{les pages web qu'un robot peut visiter selon robots.txt}}",
};

const datasets = {
  en: "{{licensed datasets, by name and licensor}}",
  fr: "{{les jeux de données sous licence, avec leur nom et leur concédant}}",
};

const messages = {
  en: (data: string) =>
    `Say where this data comes from (${data}): name the sites, datasets or licensors, or link to a list of them.`,
  fr: (data: string) =>
    `Indiquez d'où viennent ces données (${data}) : nommez les sites, jeux de données ou concédants, ou renvoyez à leur liste.`,
};

const alsoHere = { en: "It is used here too.", fr: "Elles servent ici aussi." };
