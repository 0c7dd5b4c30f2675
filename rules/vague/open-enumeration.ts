import {
  activePractices,
  closeTheList,
  concernsData,
  inLanguage,
  near,
  type PlacedPractice,
  quote,
  rule,
  type VagueTerm,
} from "../core/rule.ts";

export default rule({
  id: "vague/open-enumeration",
  severity: "info",
  summary: {
    en: "A list left open by “including but not limited to”, “etc.” or “some”.",
    fr: "Une liste laissée ouverte par « notamment », « etc. » ou « certaines ».",
  },
  why: {
    en: "An open list promises nothing about what it does not name. The reader has to assume that everything else is in it.",
    fr: "Une liste ouverte ne promet rien sur ce qu'elle ne nomme pas. Le lecteur doit supposer que tout le reste en fait partie.",
  },
  citations: ["wp260", "reidenberg-2016"],

  *check(policy) {
    for (const topic of ["ai-training", "biometric"] as const) {
      for (const place of activePractices(policy, topic)) {
        const { clause, practice } = place;
        for (const term of practice.vague) {
          if (term.kind !== "open-enumeration" && term.kind !== "quantifier") continue;
          if (!concernsData(place, term) || isToldByAnEnd(place, term) || isFlagged(place, term)) continue;
          yield {
            span: term.span,
            message: inLanguage(messages, clause.language)(quote(term.text, clause.language)),
            clause,
            practice,
            fixes: () => closeTheList(place, term),
          };
        }
      }
    }
  },

  examples: [
    {
      language: "en",
      bad: "We train our models only on the notes you publish, [[including but not limited to]] comments.",
      good: "We train our models only on the notes and comments you publish, and on nothing else.",
    },
    {
      language: "fr",
      bad: "Nous entraînons nos modèles uniquement avec les avis que vous publiez, les notes que vous donnez, [[etc]].",
      good: "Nous entraînons nos modèles uniquement avec les avis que vous publiez et les notes que vous donnez.",
    },
  ],
});

/** Whether words leave open which data is meant in the very place where a list ends open: "and other information". */
function isToldByAnEnd(place: PlacedPractice, { kind, span }: VagueTerm): boolean {
  if (kind !== "quantifier") return false;
  return place.practice.vague.some(
    (it) => it.kind === "open-enumeration" && concernsData(place, it) && near(it.span, span, -1),
  );
}

/** "and other information": another rule says of the very words that they leave the data open. */
function isFlagged({ practice: { data, separation } }: PlacedPractice, { span }: VagueTerm): boolean {
  return separation.verdict === "unseparated" && data.some((it) => it.grain === "catch-all" && near(it.span, span, 0));
}

const messages = {
  en: (opener: string) => `${opener} leaves the list open. Close it, or say “for example” and link to the full list.`,
  fr: (opener: string) =>
    `${opener} laisse la liste ouverte. Fermez-la, ou écrivez «\u00A0par exemple\u00A0» et renvoyez à la liste complète.`,
};
