import {
  appendBehind,
  type Fix,
  type Improvement,
  inLanguage,
  type Policy,
  quote,
  rule,
  type Translated,
} from "../core/rule.ts";

export default rule({
  id: "ai-training/euphemism",
  severity: "info",
  summary: {
    en: "Data improves a service that has AI, and nothing says whether that trains AI models.",
    fr: "Des données améliorent un service doté d'IA, sans que l'on sache si cela entraîne des modèles d'IA.",
  },
  why: {
    en: "Readers who know that you have AI features take “improving the service” for training, or miss it altogether. Regulators list “developing new services” among the purposes that tell a reader nothing, and Connecticut asks for a plain yes or no on language models.",
    fr: "Qui sait que votre service comporte de l'IA prend «\u00A0améliorer le service\u00A0» pour un entraînement, ou n'y voit rien. Les autorités citent «\u00A0développer de nouveaux services\u00A0» parmi les finalités qui n'apprennent rien, et le Connecticut demande un oui ou un non sur les modèles de langage.",
  },
  citations: ["wp260", "connecticut-25-113"],

  // Once for the whole policy, and only while it says neither that it trains AI nor that it does not.
  *check(policy) {
    if (policy.clauses.some(({ practices }) => practices.some(({ topic }) => topic === "ai-training"))) return;
    const [ai] = policy.aiWords;
    const first = ai && policy.improvements.find(({ namesData }) => namesData);
    if (!first) return;
    const { language } = first;
    yield {
      span: first.span,
      message: inLanguage(messages, language)(quote(first.text, language)),
      language,
      fixes: () => sayIt(policy, first),
      related: [{ span: ai.span, message: inLanguage(hasAi, language) }],
    };
  },

  examples: [
    {
      language: "en",
      bad: "Our assistant uses artificial intelligence to draft replies. We use your data to [[improve our services]].",
      good: "Our assistant uses artificial intelligence to draft replies. We use your data to improve our services. This does not include training AI models.",
    },
    {
      language: "fr",
      bad: "Notre assistant utilise l'intelligence artificielle pour rédiger des réponses. Nous utilisons vos données pour [[améliorer nos services]].",
      good: "Notre assistant utilise l'intelligence artificielle pour rédiger des réponses. Nous utilisons vos données pour améliorer nos services. Cela ne comprend pas l'entraînement de modèles d'IA.",
    },
  ],
});

function sayIt({ text }: Policy, { language, bounds }: Improvement): Fix[] {
  const words = plainWords[language];
  return words ? [{ title: inLanguage(title, language), edits: [appendBehind(text, bounds, words)] }] : [];
}

const title = {
  en: "Say whether this trains AI models",
  fr: "Dire si cela entraîne des modèles d'IA",
};

const plainWords: Translated = {
  en: "this {{does not include}} training AI models.",
  fr: "cela {{ne comprend pas}} l'entraînement de modèles d'IA.",
};

const messages = {
  en: (words: string) => `If ${words} includes training AI models, say so; if it does not, say that.`,
  fr: (words: string) => `Si ${words} inclut l'entraînement de modèles d'IA, dites-le\u00A0; sinon, dites-le aussi.`,
};

const hasAi = {
  en: "AI is named here.",
  fr: "L'IA est nommée ici.",
};
