import { inLanguage, type Language, type PeriodConflict, type PeriodSide, quote, rule } from "../core/rule.ts";

export default rule({
  id: "consistency/two-periods",
  severity: "warning",
  isFirm: true,
  summary: {
    en: "Two places of the policy give different periods for the same biometric data.",
    fr: "Deux passages de la politique donnent des durées différentes pour les mêmes données biométriques.",
  },
  why: {
    en: "A reader who finds the shorter period takes the data for gone when the longer one still runs, and whoever finds both cannot tell which one holds. It happens where a table of periods is kept apart from the section on a feature.",
    fr: "Qui lit la durée la plus courte croit les données effacées alors que la plus longue court encore ; qui lit les deux ne sait pas laquelle vaut. Cela arrive lorsqu'un tableau des durées est tenu à part de la section sur une fonction.",
  },
  exceptions: {
    en: "Periods that count from different events, are of different people, or stand in the sections of two features are left alone; so is a longest period that takes in the other one. Told all the same is an end that comes right after a check of the person or as soon as their call is over, where the other one lasts longer whenever it begins.",
    fr: "Ne sont pas signalées les durées qui courent d'événements différents, concernent des personnes différentes ou figurent dans les sections de deux fonctions, ni une durée maximale qui comprend l'autre. Est signalée quand même un effacement dès le contrôle de la personne ou dès la fin de son appel, quand l'autre durée est plus longue, d'où qu'elle coure.",
  },
  citations: ["policylint"],

  *check(policy) {
    for (const [conflict, ...more] of byLater(policy.periodConflicts)) {
      if (!conflict) continue;
      const { later, earlier } = conflict;
      const { clause, practice, period } = later;
      const { language } = clause;
      yield {
        span: period.span,
        message: inLanguage(message, language)(
          quote(period.text, language),
          quote(period.data.text, language),
          quote(earlier.period.text, language),
          where(earlier, language),
        ),
        clause,
        practice,
        related: [conflict, ...more]
          .slice(0, 3)
          .map((it) => ({ span: it.earlier.period.span, message: inLanguage(otherPeriod, language) })),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We delete face templates after 30 days.\n\n## How long we keep data\n\n| Data | Kept for |\n| --- | --- |\n| Face templates | [[3 years]] |",
      good: "We delete face templates after 30 days.\n\n## How long we keep data\n\n| Data | Kept for |\n| --- | --- |\n| Face templates | 30 days |",
    },
    {
      language: "fr",
      bad: "Nous supprimons les gabarits faciaux après 30 jours.\n\n## Durées de conservation\n\n| Données | Conservation |\n| --- | --- |\n| Gabarits faciaux | [[3 ans]] |",
      good: "Nous supprimons les gabarits faciaux après 30 jours.\n\n## Durées de conservation\n\n| Données | Conservation |\n| --- | --- |\n| Gabarits faciaux | 30 jours |",
    },
  ],
});

/** Those of the same later period together, in the order of the first of each. */
function byLater(conflicts: readonly PeriodConflict[]): Iterable<readonly PeriodConflict[]> {
  const groups = new Map<unknown, PeriodConflict[]>();
  for (const conflict of conflicts) {
    const group = groups.get(conflict.later.period);
    if (group) group.push(conflict);
    else groups.set(conflict.later.period, [conflict]);
  }
  return groups.values();
}

/** The heading above it, or its own words where there is none. */
function where({ clause }: PeriodSide, language: Language): string {
  return quote(clause.headings.at(-1)?.text ?? clause.text, language);
}

const message = {
  en: (here: string, data: string, there: string, place: string) =>
    `This keeps ${data} by another period (${here}) than ${place} does (${there}). Give one of the two in both places, or say when each holds.`,
  fr: (here: string, data: string, there: string, place: string) =>
    `Ce passage donne pour ${data} une autre durée (${here}) que ${place} (${there}). Donnez la même aux deux endroits, ou dites quand chacune vaut.`,
};

const otherPeriod = { en: "The other period stands here.", fr: "L'autre durée est dite ici." };
