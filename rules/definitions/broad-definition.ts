import {
  activePractices,
  type DataObject,
  type Definition,
  definitionOf,
  type Edit,
  fix,
  inLanguage,
  isSameTerm,
  namesTerm,
  type PlacedPractice,
  type Policy,
  quote,
  quoteList,
  rule,
} from "../core/rule.ts";

export default rule({
  id: "definitions/broad-definition",
  severity: "info",
  summary: {
    en: "A defined term takes in private data, and the term is used for AI training.",
    fr: "Un terme défini comprend des données privées, et ce terme sert à l'entraînement d'une IA.",
  },
  why: {
    en: "Who reads the training clause sees a term, and only the definition tells that messages or drafts are part of it. Two terms, one for what everyone can see and one for the rest, let each clause say which it means.",
    fr: "Le lecteur de la clause d'entraînement voit un terme, et seule la définition révèle que des messages ou des brouillons en font partie. Deux termes, l'un pour ce que tous peuvent voir, l'autre pour le reste, permettent à chaque clause de dire lequel elle vise.",
  },
  citations: ["poligraph"],

  *check(policy) {
    const told: Definition[] = [];
    const practices = activePractices(policy, "ai-training").filter(takesWhole);
    for (const [definition, places] of usesOfTerms(practices, policy)) {
      const [place] = places;
      const privates = place ? privateMembers(definition) : [];
      const [first] = privates;
      if (!first || !place || told.some((it) => isSameTerm(it.term, definition.term))) continue;
      told.push(definition);
      const { clause } = place;
      yield {
        span: first.span,
        message: inLanguage(messages, clause.language)(
          quote(definition.term, clause.language),
          quoteList(privates, clause.language),
        ),
        clause,
        fixes: () => split(policy.text, places, definition),
        related: places
          .slice(0, 3)
          .map((it) => ({ span: it.practice.predicate.span, message: inLanguage(used, it.clause.language) })),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "“User Content” means posts, comments and [[private messages]].\n\nWe use User Content to train our language model.",
      good: "“Public Content” means posts and comments that anyone can open without signing in. “Private Content” means private messages and is not used for training.\n\nWe use only Public Content to train our language model.",
    },
    {
      language: "fr",
      bad: "Le Contenu utilisateur désigne les avis et les [[messages privés]].\n\nNous utilisons le Contenu utilisateur pour entraîner notre modèle de langage.",
      good: "Le Contenu public désigne les avis que toute personne peut consulter sans compte. Le Contenu privé désigne les messages privés et n'est pas utilisé pour l'entraînement.\n\nNous utilisons uniquement le Contenu public pour entraîner notre modèle de langage.",
    },
  ],
});

/** What is private among the members, beside others: a term for private data alone says what it is. */
function privateMembers(definition: Definition): DataObject[] {
  const others = definition.members.filter(({ text }) => !isSameTerm(text, definition.term));
  const privates = others.filter(({ visibility }) => visibility === "private");
  return privates.length < others.length ? privates : [];
}

/** Nothing is kept out of the data that the practice uses, and nobody is asked. */
function takesWhole({ practice: { exclusions, choices } }: PlacedPractice): boolean {
  return exclusions.length === 0 && choices.length === 0;
}

/** The definitions in text order, each with the places that use its term. */
function usesOfTerms(
  places: readonly PlacedPractice[],
  { defined }: Policy,
): (readonly [Definition, readonly PlacedPractice[]])[] {
  const uses = new Map<Definition, PlacedPractice[]>();
  for (const place of places) {
    const named = place.practice.data.flatMap(({ text, term }) => (term ? defined(text) : []));
    for (const definition of new Set(named)) {
      const others = uses.get(definition);
      if (others) others.push(place);
      else uses.set(definition, [place]);
    }
  }
  return [...uses].sort(([a], [b]) => a.span.start - b.span.start);
}

/** Adds the two narrower terms to the definition, and puts the public one wherever AI is trained on the whole. */
function split(text: string, places: readonly PlacedPractice[], definition: Definition) {
  const [place] = places;
  const { term, span, language } = definition;
  const halves = place?.grammar.halves(term);
  if (!place || !halves) return [];
  const { open, closed } = halves;
  const stop = text.slice(span.start, span.end).trimEnd();
  // Where the definition goes on in a list or ends in no sentence, there is no place behind it.
  if (!/[.!]["”»*_]*$/.test(stop)) return [];
  const uses = places.flatMap((it) => usesOf(it, definition, open));
  if (uses.includes(undefined)) return [];
  const title = {
    en: `Train on “${open}” in place of “${term}”, and keep “${closed}” out`,
    fr: `Entraîner sur «\u00A0${open}\u00A0» au lieu de «\u00A0${term}\u00A0», et exclure «\u00A0${closed}\u00A0»`,
  };
  const added = {
    span: { start: span.end, end: span.end },
    replacement: ` ${inLanguage(definitionOf(place, open, closed), language)}`,
  };
  return fix(place, title, added, ...apart(uses.flatMap((it) => it ?? [])));
}

function usesOf({ practice: { data } }: PlacedPractice, definition: Definition, open: string): (Edit | undefined)[] {
  return data
    .filter(({ text }) => namesTerm(text, definition))
    .map(({ term }) => (term && namesTerm(term.text, definition) ? { span: term.span, replacement: open } : undefined));
}

/** Several practices may share the words of one lead-in. */
function apart(edits: readonly Edit[]): Edit[] {
  return edits.filter(({ span }, index) => edits.findIndex((it) => it.span.start === span.start) === index);
}

const used = { en: "The whole term trains AI here.", fr: "Ici, le terme entier sert à entraîner une IA." };

const messages = {
  en: (term: string, list: string) =>
    `The definition of ${term} includes private data (${list}), and the term is used for training. Split it in two.`,
  fr: (term: string, list: string) =>
    `La définition de ${term} comprend des données privées (${list}) et ce terme sert à l'entraînement. Scindez-la en deux.`,
};
