import { clauseAt, inLanguage, quote, rule } from "../core/rule.ts";

export default rule({
  id: "draft/unfilled-placeholder",
  severity: "error",
  summary: {
    en: "A blank that a draft left for its author, such as “{{period}}”, is not filled in.",
    fr: "Un blanc laissé à l'auteur par un brouillon, comme « {{durée}} », n'est pas rempli.",
  },
  why: {
    en: "Only the author knows what belongs here, and a reader would take the example in the braces for a promise. A policy with blanks is not ready to be published.",
    fr: "Seul l'auteur sait ce qui doit figurer ici, et le lecteur prendrait l'exemple entre accolades pour un engagement. Une politique qui a des blancs n'est pas prête à être publiée.",
  },
  citations: [],

  *check(policy) {
    for (const { text, span } of policy.placeholders) {
      if (templateVariable.test(text)) continue;
      const clause = clauseAt(policy, span);
      const language = clause?.language ?? policy.languageAt(span.start);
      yield {
        span,
        message: inLanguage(messages, language)(quote(text, language)),
        language,
        ...(clause && { clause }),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We use only posts that you set to Everyone to train our ranking model, and keep the copies for [[{{period}}]].",
      good: "We use only posts that you set to Everyone to train our ranking model, and keep the copies for 30 days.",
    },
    {
      language: "en",
      bad: "We use only posts that you set to Everyone to train our ranking model. Questions: [[{{address}}]].",
      good: "We use only posts that you set to Everyone to train our ranking model. Questions: {{ site.privacy_email }}.",
    },
    {
      language: "fr",
      bad: "Nous utilisons uniquement les publications visibles par tous pour entraîner notre modèle de classement, et gardons les copies pendant [[{{durée}}]].",
      good: "Nous utilisons uniquement les publications visibles par tous pour entraîner notre modèle de classement, et gardons les copies pendant 30 jours.",
    },
  ],
});

// Site generators fill in `{{ site.title }}`, `{{ date | long }}`, `{{#if eu}}` and `{{< contact >}}` themselves.
const templateVariable = /^\{\{(?:[<%#/^>!&]|\s*else\s*\}|-?\s*[\w-]+(?:\.[\w-]+)+|-?\s*[\w.-]+\s*\|)/;

const messages = {
  en: (blank: string) => `Fill in ${blank}: only you know what belongs here.`,
  fr: (blank: string) => `Complétez ${blank} : vous seul savez ce qui doit figurer ici.`,
};
