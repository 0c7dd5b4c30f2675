import {
  type Conflict,
  type ConflictSide,
  doNotTrain,
  type Fix,
  fix,
  inLanguage,
  insertCondition,
  type Language,
  type PlacedPractice,
  type Policy,
  placedPractice,
  quote,
  rule,
  type Translated,
} from "../core/rule.ts";

export default rule({
  id: "consistency/contradiction",
  severity: "warning",
  isFirm: true,
  summary: {
    en: "Two places of the policy say the opposite of the same data and use.",
    fr: "Deux passages de la politique disent le contraire des mêmes données et du même usage.",
  },
  why: {
    en: "A reader who finds the promise does not look for the sentence that takes it back, and whoever finds both cannot tell which one holds. One study found contradictions in 14% of app policies; most come from sections that were written apart.",
    fr: "Qui lit la promesse ne cherche pas la phrase qui la reprend, et qui lit les deux ne sait pas laquelle vaut. Une étude a trouvé des contradictions dans 14 % des politiques d'applications ; la plupart viennent de sections rédigées séparément.",
  },
  citations: ["policylint", "poligraph"],

  *check(policy) {
    for (const [conflict, ...more] of byLaterPractice(policy.conflicts)) {
      if (!conflict) continue;
      const { later, earlier } = inOrder(conflict);
      const { clause, practice } = later;
      const { language } = clause;
      const said = conflict.kind === "table" ? table : later === conflict.denied ? denies : affirms;
      yield {
        span: spanOf(later),
        message: inLanguage(said, language)(
          quote(later.data.text, language),
          inLanguage<string>(acts[conflict.action], language),
          where(earlier, policy, language),
        ),
        clause,
        practice,
        fixes: () => fixesFor(policy, conflict),
        related: [conflict, ...more]
          .slice(0, 3)
          .map(inOrder)
          .map((it) => ({ span: it.earlier.clause.span, message: inLanguage(opposite, language) })),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We never use [[your chats]] to train our models.\n\nWe use your chats to train our models for correcting errors.",
      good: "We use chats to train our models for correcting errors only if you turn on “Help improve” in your settings; otherwise they are never used.",
    },
    {
      language: "en",
      bad: "| Category | Collected |\n| --- | --- |\n| Biometric information (face templates) | No |\n\nWe create a [[face template]] from your selfie to verify your identity, and delete it within 30 days.",
      good: "| Category | Collected |\n| --- | --- |\n| Biometric information (face templates) | Yes |\n\nWe create a face template from your selfie to verify your identity, and delete it within 30 days.",
    },
    {
      language: "fr",
      bad: "Nous n'utilisons jamais [[vos messages]] pour entraîner nos modèles.\n\nNous utilisons vos messages pour entraîner nos modèles à corriger les erreurs.",
      good: "Nous utilisons vos messages pour entraîner nos modèles à corriger les erreurs uniquement si vous activez « Aider à améliorer » dans vos réglages.",
    },
    {
      language: "fr",
      bad: "| Catégorie | Collectée |\n| --- | --- |\n| Données biométriques (gabarits faciaux) | Non |\n\nNous créons un [[gabarit facial]] à partir de votre selfie pour vérifier votre identité, et le supprimons dans les 30 jours.",
      good: "| Catégorie | Collectée |\n| --- | --- |\n| Données biométriques (gabarits faciaux) | Oui |\n\nNous créons un gabarit facial à partir de votre selfie pour vérifier votre identité, et le supprimons dans les 30 jours.",
    },
  ],
});

/** Those of the same later practice together, in the order of the first of each. */
function byLaterPractice(conflicts: readonly Conflict[]): Iterable<readonly Conflict[]> {
  const groups = new Map<unknown, Conflict[]>();
  for (const conflict of conflicts) {
    const { practice } = inOrder(conflict).later;
    const group = groups.get(practice);
    if (group) group.push(conflict);
    else groups.set(practice, [conflict]);
  }
  return groups.values();
}

/** What many places break is told once, where it is denied. */
function inOrder({ kind, denied, affirmed }: Conflict): { later: ConflictSide; earlier: ConflictSide } {
  return kind === "whole" || denied.clause.span.start > affirmed.clause.span.start
    ? { later: denied, earlier: affirmed }
    : { later: affirmed, earlier: denied };
}

/** The cell that says no; the data where the clause names it; or the words that say what is done. */
function spanOf({ clause, practice, data: { span } }: ConflictSide) {
  if (practice.claim?.answer) return practice.claim.answer.span;
  return span.start >= clause.span.start && span.end <= clause.span.end ? span : practice.predicate.span;
}

/** The heading above it, or its own words where it stands under nothing but the title of all. */
function where({ clause }: ConflictSide, policy: Policy, language: Language): string {
  const nearest = clause.headings.at(-1);
  // Asked only where it can be the title: all headings of a long policy are not looked for at every letter.
  const isTitle = clause.headings.length === 1 && policy.headings[0]?.span.start === nearest?.span.start;
  return quote(nearest && !isTitle ? nearest.text : clause.text.replace(/(?<![\s.;:])[\s.;:]+$/, ""), language);
}

function fixesFor(policy: Policy, conflict: Conflict): Fix[] {
  const { affirmed, denied } = conflict;
  const yes = placedPractice(policy, affirmed.clause, affirmed.practice);
  const no = placedPractice(policy, denied.clause, denied.practice);
  if (conflict.kind === "table") return sayYes(yes, no);
  return [...byChoice(yes, no), ...(conflict.action === "train" ? doNotTrain(yes) : [])];
}

function byChoice(yes: PlacedPractice, no: PlacedPractice): Fix[] {
  return fix(
    yes,
    {
      en: "Do this only if the person turns it on, and say so in both places",
      fr: "Ne le faire que si la personne l'active, et le dire aux deux endroits",
    },
    insertCondition(yes, onlyIf),
    insertCondition(no, unless),
  );
}

/** Where the table says a plain "No", it says "Yes". */
function sayYes(yes: PlacedPractice, no: PlacedPractice): Fix[] {
  const cell = no.practice.claim?.answer;
  const word = cell && no.grammar.plainNo.exec(cell.text)?.[0];
  if (!cell || !word) return [];
  const answer = no.grammar.yes;
  const replacement = word === word.toUpperCase() ? answer.toUpperCase() : answer;
  return fix(
    yes,
    { en: "Say in the table that it is collected", fr: "Dire dans le tableau que c'est collecté" },
    { span: cell.span, replacement },
  );
}

const onlyIf = {
  en: "only if you turn on {{this option in your settings}}",
  fr: "uniquement si vous activez {{cette option dans vos réglages}}",
};
const unless = {
  en: "unless you turn on {{this option in your settings}}",
  fr: "sauf si vous activez {{cette option dans vos réglages}}",
};

const acts = {
  train: { en: "AI training with", fr: "l'entraînement d'une IA" },
  collect: { en: "the collection of", fr: "la collecte" },
  keep: { en: "the storage of", fr: "la conservation" },
  use: { en: "the use of", fr: "l'utilisation" },
  share: { en: "the disclosure of", fr: "la communication à des tiers" },
  sell: { en: "the sale of", fr: "la vente" },
} as const;

type Message = Translated<(data: string, act: string, place: string) => string>;

const affirms: Message = {
  en: (data, act, place) =>
    `This announces ${act} ${data}; ${place} rules it out. Keep one of the two, or say for which plan, region or setting each holds.`,
  fr: (data, act, place) =>
    `Ce passage annonce ${act} pour ${data} ; ${place} l'exclut. Gardez l'un des deux, ou dites pour quelle offre, quelle région ou quel réglage chacun vaut.`,
};

const denies: Message = {
  en: (data, act, place) =>
    `This rules out ${act} ${data}; ${place} announces it. Keep one of the two, or say for which plan, region or setting each holds.`,
  fr: (data, act, place) =>
    `Ce passage exclut ${act} pour ${data} ; ${place} l'annonce. Gardez l'un des deux, ou dites pour quelle offre, quelle région ou quel réglage chacun vaut.`,
};

const table: Message = {
  en: (data, _act, place) =>
    `A table says that no biometric data is collected, and a clause collects it: see ${data} here and ${place}. Make both say the same.`,
  fr: (data, _act, place) =>
    `Un tableau indique qu'aucune donnée biométrique n'est collectée, et une clause en collecte : voir ${data} ici et ${place}. Accordez-les.`,
};

const opposite = { en: "The opposite stands here.", fr: "Le contraire est dit ici." };
