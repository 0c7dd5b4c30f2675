import { clauseAt, inLanguage, isDisabling, type Policy, rule } from "../core/rule.ts";

type Suppression = Policy["suppressions"][number];

export default rule({
  id: "suppression/no-reason",
  severity: "warning",
  phase: "after-suppression",
  summary: {
    en: "A comment asks to ignore a rule and does not say why; it has no effect.",
    fr: "Un commentaire demande d'ignorer une règle sans dire pourquoi ; il reste sans effet.",
  },
  why: {
    en: "Whoever reviews the policy later needs to know why a finding was set aside. Without a reason, nobody can tell a decision from an oversight.",
    fr: "Qui relira la politique doit savoir pourquoi une alerte a été écartée. Sans motif, on ne distingue pas une décision d'un oubli.",
  },
  citations: [],

  *check(policy) {
    for (const suppression of policy.suppressions.filter(isWithoutReason)) {
      const clause = clauseAt(policy, suppression.covers);
      const language = clause?.language ?? "en";
      yield {
        span: suppression.span,
        message: inLanguage(messages, language),
        ...(clause && { clause }),
        fixes: () => [
          {
            title: inLanguage(titles, language),
            edits: [reasonEdit(policy, suppression, inLanguage(blanks, language))],
          },
        ],
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "[[<!-- clauselint-disable-next-line ai-training/no-data-object -->]]\nWe also develop AI models.",
      good: "<!-- clauselint-disable-next-line ai-training/no-data-object -- the data is named in annex B -->\nWe also develop AI models.",
    },
    {
      language: "en",
      bad: "[[<!-- clauselint-disable ai-training/no-data-object -->]]\n\nWe also develop AI models.\n\n<!-- clauselint-enable -->",
      good: "<!-- clauselint-disable ai-training/no-data-object -- the data is named in annex B -->\n\nWe also develop AI models.\n\n<!-- clauselint-enable -->",
    },
    {
      language: "fr",
      bad: "[[<!-- clauselint-disable ai-training/no-data-object -->]]\n\nNous entraînons aussi des modèles d'IA.\n\n<!-- clauselint-enable -->",
      good: "<!-- clauselint-disable ai-training/no-data-object -- données nommées à l'annexe B -->\n\nNous entraînons aussi des modèles d'IA.\n\n<!-- clauselint-enable -->",
    },
    {
      language: "fr",
      bad: "[[<!-- clauselint-disable-next-line ai-training/no-data-object -->]]\nNous entraînons aussi des modèles d'IA.",
      good: "<!-- clauselint-disable-next-line ai-training/no-data-object -- données nommées à l'annexe B -->\nNous entraînons aussi des modèles d'IA.",
    },
  ],
});

function isWithoutReason(suppression: Suppression): boolean {
  return suppression.closed && isDisabling(suppression) && suppression.reason === "";
}

function reasonEdit({ text }: Policy, { span }: Suppression, blank: string) {
  const close = /(?<!\s)\s*(?:--\s*)?-->$/.exec(text.slice(span.start, span.end))?.[0] ?? "";
  return { span: { start: span.end - close.length, end: span.end }, replacement: ` -- ${blank} -->` };
}

const titles = { en: "Give the reason", fr: "Donner le motif" };
const blanks = { en: "{{the reason}}", fr: "{{le motif}}" };

const messages = {
  en: "Say why the rule is ignored here, after “--”. Without a reason this comment does nothing.",
  fr: "Dites après «\u00A0--\u00A0» pourquoi la règle est ignorée ici. Sans motif, ce commentaire est sans effet.",
};
