import { doubtedLines, inLanguage, rule } from "../core/rule.ts";

export default rule({
  id: "draft/read-again",
  severity: "info",
  summary: {
    en: "A line like those that lawyers marked in drafts, though no rule names what is wrong with it.",
    fr: "Une ligne semblable à celles que des juristes ont marquées dans des brouillons, sans qu'aucune règle ne nomme le défaut.",
  },
  why: {
    en: "Rules find what is said in words that they know. This looks at any words: it has learned, from whole drafts that were marked line by line, what a reviewer stops at: AI or biometric data without a ground, a consent, a period or a real choice, and promises that another clause breaks. It cannot say which of them it is, and a look takes a moment.",
    fr: "Les règles trouvent ce qui est dit dans des mots qu'elles connaissent. Ici comptent des mots quelconques : de brouillons entiers, marqués ligne par ligne, a été appris ce qui arrête un relecteur : une IA ou des données biométriques sans base, sans consentement, sans durée ou sans vrai choix, et des promesses qu'une autre clause dément. Laquelle de ces fautes est en cause, rien ne le dit ; un regard prend un instant.",
  },
  citations: ["wp260"],

  *check(policy) {
    for (const { span, bounds } of doubtedLines(policy)) {
      const language = policy.languageAt(span.start);
      yield { span, message: inLanguage(messages, language), language, onlyIn: bounds };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We do not use your messages to train AI.\n\n- Everything you tell the companion makes it wiser for everybody else. [[This is part of the service and cannot be refused, and partners may use it too, for as long as it is useful.]]",
      good: "We do not use your messages to train AI.\n\n- You can send feedback about the app from the menu. We answer within two days.",
    },
    {
      language: "fr",
      bad: "Nous n'utilisons pas vos messages pour entraîner une IA.\n\n- Chaque échange rend Larka plus fine pour les suivants ; ce réemploi fait partie intégrante du service et ne peut être désactivé. [[Nous le gardons aussi longtemps qu'il est utile.]]",
      good: "Nous n'utilisons pas vos messages pour entraîner une IA.\n\n- Vous pouvez nous écrire depuis le menu. Nous répondons sous deux jours.",
    },
  ],
});

const messages = {
  en: "Read this again: it is like lines that lawyers marked in drafts. Are a ground, a consent, a period and a real choice named for AI or biometric data, and does no other clause say otherwise?",
  fr: "Relisez ceci : cette ligne ressemble à celles que des juristes ont marquées dans des brouillons. Base, consentement, durée et vrai choix sont-ils nommés pour l'IA ou les données biométriques, et aucune autre clause ne dit-elle le contraire ?",
};
