import {
  activePractices,
  addAside,
  type Clause,
  dataPlace,
  fix,
  type Heading,
  inLanguage,
  insertAtEnd,
  type Language,
  mayStandInHtml,
  type Phrase,
  type PlacedPractice,
  type Policy,
  pointsTo,
  quote,
  rule,
  sectionsAt,
  shareSection,
} from "../core/rule.ts";

export default rule({
  id: "separation/distant-exclusion",
  severity: "warning",
  isFirm: true,
  summary: {
    en: "AI training on everything, where another section keeps private data out.",
    fr: "Entraînement d'une IA avec toutes les données, alors qu'une autre section en exclut des données privées.",
  },
  why: {
    en: "People read the section that answers their question, and here it says that everything is used. A promise that stands pages away from what it limits is found by chance.",
    fr: "On lit la section qui répond à sa question, et celle-ci dit que tout est utilisé. Une promesse placée loin de ce qu'elle limite n'est trouvée que par hasard.",
  },
  citations: ["wp260", "vagueness-2023"],

  *check(policy) {
    for (const place of activePractices(policy, "ai-training")) {
      const { clause, practice } = place;
      const { case: row, because } = practice.separation;
      const [exclusion] = because;
      if (row !== "catch-all-excluded-elsewhere" || !exclusion) continue;
      const home = policy.clauses.find(
        ({ span }) => span.start <= exclusion.span.start && span.end >= exclusion.span.end,
      );
      const path = sectionsAt(policy, exclusion.span);
      if (shareSection(policy, exclusion.span, clause.span) || path.some((it) => pointsTo(policy, clause, it)))
        continue;
      const title = home?.headings.at(-1);
      yield {
        span: dataPlace(place),
        message: inLanguage(messages, clause.language)(
          quote(exclusion.text, clause.language),
          title && quote(title.text, clause.language),
        ),
        clause,
        practice,
        fixes: () => [...linkToIt(place, policy, exclusion, title), ...repeatIt(place, excludedIn(because, home))],
        related: [{ span: exclusion.span, message: inLanguage(standsHere, clause.language) }],
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We train our reply model on [[the content you share]].\n\n## Your inbox\n\nPrivate messages are never used to train our models.",
      good: "We train our reply model on the content you share, except private messages (see [Your inbox](#your-inbox)).\n\n## Your inbox\n\nPrivate messages are never used to train our models.",
    },
    {
      language: "fr",
      bad: "Nous utilisons [[vos contenus]] pour entraîner notre modèle de réponse.\n\n## Votre messagerie\n\nLes messages privés ne servent jamais à entraîner nos modèles.",
      good: "Nous utilisons vos contenus, sauf les messages privés (voir [Votre messagerie](#votre-messagerie)), pour entraîner notre modèle de réponse.\n\n## Votre messagerie\n\nLes messages privés ne servent jamais à entraîner nos modèles.",
    },
  ],
});

/** What the clause around the first exclusion keeps out, each kind once. */
function excludedIn(because: readonly Phrase[], home: Clause | undefined): string[] {
  const own = because.filter(({ span }) => home && span.start >= home.span.start && span.end <= home.span.end);
  return [...new Set(own.map(({ text }) => text))];
}

function linkToIt(place: PlacedPractice, policy: Policy, { span }: Phrase, title: Phrase | undefined) {
  const target = sectionsAt(policy, span).at(-1);
  if (!target || target.span.start !== title?.span.start || !isLinkable(target)) return [];
  const isHtml = mayStandInHtml(policy.text, place.clause.span.end);
  const pointer = (language: Language) =>
    isHtml ? quote(target.text, language) : `[${target.text}](#${target.anchor})`;
  return fix(
    place,
    {
      en: `Send the reader to ${quote(target.text, "en")} for what is kept out`,
      fr: `Renvoyer à ${quote(target.text, "fr")} pour ce qui est exclu`,
    },
    insertAtEnd(place, {
      en: `(for what is kept out, see ${pointer("en")})`,
      fr: `(pour ce qui est exclu, voir ${pointer("fr")})`,
    }),
  );
}

function isLinkable({ text, anchor }: Heading): boolean {
  return anchor !== undefined && !/[[\]]/.test(text);
}

/** The exclusion in the author's own words, right behind the data that it limits. */
function repeatIt(place: PlacedPractice, excluded: readonly string[]) {
  const last = place.practice.data.findLast(({ place: where }) => where === "clause");
  if (!last || excluded.length === 0) return [];
  const words = excluded.map(withoutCapital);
  const { and, except } = place.grammar;
  const said = except(listed(words, and));
  return fix(
    place,
    {
      en: `Keep ${quote(words.join(", "), "en")} out here too`,
      fr: `Exclure ici aussi ${quote(words.join(", "), "fr")}`,
    },
    addAside(place, last, said),
  );
}

/** "Private messages" goes into the sentence as "private messages", "DMs" as it is. */
function withoutCapital(words: string): string {
  return words.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}

function listed(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")}${and}${words.at(-1)}`;
}

const messages = {
  en: (excluded: string, title: string | undefined) =>
    `You keep ${excluded} out ${title ? `under ${title}` : "before the first heading"}, but not here. Repeat it here, or link to it.`,
  fr: (excluded: string, title: string | undefined) =>
    `Vous excluez ${excluded} ${title ? `sous ${title}` : "avant le premier titre"}, mais pas ici. Répétez-le ici ou ajoutez un renvoi.`,
};

const standsHere = { en: "The exclusion stands here.", fr: "L'exclusion se trouve ici." };
