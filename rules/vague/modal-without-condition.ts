import {
  activePractices,
  dropModal,
  fix,
  inLanguage,
  insertCondition,
  type Phrase,
  type PlacedPractice,
  quote,
  rule,
} from "../core/rule.ts";

export default rule({
  id: "vague/modal-without-condition",
  severity: "info",
  summary: {
    en: "“May” or “might”, with nothing that tells when it happens.",
    fr: "« Pouvons » ou « pourrions », sans rien qui dise quand cela a lieu.",
  },
  why: {
    en: "“May” lets you do it, not do it, or start tomorrow, and the reader cannot tell which. With a condition that a reader can see, the same word is precise.",
    fr: "« Pouvons » permet de le faire, de ne pas le faire ou de commencer demain, sans que le lecteur le sache. Avec une condition visible, le même mot devient précis.",
  },
  citations: ["wp260", "reidenberg-2016"],

  *check(policy) {
    for (const topic of ["ai-training", "biometric"] as const) {
      for (const place of activePractices(policy, topic)) {
        const { clause, practice } = place;
        const modal = practice.vague.find(({ kind }) => kind === "modality");
        if (!modal || practice.stance !== "may" || practice.choices.length > 0 || isPlain(place)) continue;
        yield {
          span: modal.span,
          message: inLanguage(messages, clause.language)(quote(modal.text, clause.language)),
          clause,
          practice,
          fixes: () => [...sayThatItHappens(place, modal), ...sayWhenItHappens(place)],
        };
      }
    }
  },

  examples: [
    {
      language: "en",
      bad: "We [[might]] use the reviews you write to train our AI models.",
      good: "We use the reviews you write to train our AI models, but only if you turn on this option in your settings.",
    },
    {
      language: "fr",
      bad: "Nous [[pouvons]] utiliser les avis que vous rédigez pour entraîner nos modèles d'IA.",
      good: "Nous utilisons les avis que vous rédigez pour entraîner nos modèles d'IA, uniquement si vous activez cette option dans vos réglages.",
    },
  ],
});

/** A modal is precise enough where the data has a name and the purpose is specific. */
function isPlain({ practice: { data, purposes } }: PlacedPractice): boolean {
  const named = data.length > 0 && data.every(({ grain }) => grain !== "catch-all");
  return named && purposes.some(({ kind }) => kind === "specific");
}

function sayThatItHappens(place: PlacedPractice, modal: Phrase) {
  // "may use it and may also share it": the other one would hide it still.
  if (place.practice.vague.filter(({ kind }) => kind === "modality").length > 1) return [];
  return fix(place, { en: "Say that this does happen", fr: "Dire que cela a bien lieu" }, dropModal(place, modal));
}

function sayWhenItHappens(place: PlacedPractice) {
  return fix(place, { en: "Say when this happens", fr: "Dire quand cela a lieu" }, insertCondition(place, condition));
}

const condition = {
  en: "{{if you turn on this option in your settings}}",
  fr: "{{si vous activez cette option dans vos réglages}}",
};

const messages = {
  en: (modal: string) => `${modal} hides whether this happens. Say when it happens, or use “we do”.`,
  fr: (modal: string) => `${modal} masque si cela a lieu. Dites quand, ou employez le présent.`,
};
