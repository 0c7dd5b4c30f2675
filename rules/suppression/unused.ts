import {
  clauseAt,
  disable,
  disableNextLine,
  enable,
  inLanguage,
  isDisabling,
  type Policy,
  quote,
  rule,
  type Span,
} from "../core/rule.ts";

type Suppression = Policy["suppressions"][number];

export default rule({
  id: "suppression/unused",
  severity: "warning",
  phase: "after-suppression",
  summary: {
    en: "A comment asks to ignore a rule that finds nothing there, or that does not exist.",
    fr: "Un commentaire demande d'ignorer une règle qui n'y trouve rien, ou qui n'existe pas.",
  },
  why: {
    en: "A comment that ignores nothing today may hide a real finding tomorrow, when the text under it changes. A misspelt rule lets its author believe that a finding was dealt with.",
    fr: "Un commentaire qui n'ignore rien aujourd'hui peut cacher demain une vraie alerte, quand le texte changera. Une règle mal orthographiée laisse croire qu'une alerte a été traitée.",
  },
  citations: [],

  *check(policy) {
    for (const suppression of policy.suppressions) {
      const { span, closed, directive, covers, ruleIds, reason, used } = suppression;
      const clause = clauseAt(policy, covers);
      const language = clause?.language ?? policy.languageAt(span.start);
      if (!isDisabling(suppression) && directive.text !== enable) {
        yield { span: directive.span, message: inLanguage(unknown, language)(directive.text), language };
        continue;
      }
      if (!closed) {
        yield { span: directive.span, message: inLanguage(open, language), language };
        continue;
      }
      if (directive.text === enable) {
        const idle = ruleIds.filter(({ text }) => !used.includes(text));
        const whole = idle.length === ruleIds.length;
        for (const where of whole ? (used.length === 0 ? [span] : []) : idle.map((it) => it.span)) {
          const fixes = () => [{ title: inLanguage(titles.leaveOut, language), edits: [without(policy, where)] }];
          yield { span: where, message: inLanguage(idleEnd, language), language, fixes };
        }
        continue;
      }
      if (reason === "") continue;
      const about = clause ? { clause } : {};
      if (ruleIds.length === 0) yield { span, message: inLanguage(nameless, language), ...about };
      const [first, ...others] = ruleIds.filter(({ text }) => !mayBeRule.test(text));
      if (first) {
        // What is wrong with the comment is one thing, however many words it has.
        const where = { start: first.span.start, end: (others.at(-1) ?? first).span.end };
        yield { span: where, message: inLanguage(wordy, language), ...about };
        continue;
      }
      for (const ruleId of ruleIds.filter((it) => !used.includes(it.text))) {
        const where = ruleId.span;
        yield {
          span: where,
          message: inLanguage(messages, language)(quote(ruleId.text, language)),
          ...about,
          fixes: () => [
            {
              title: inLanguage(titles.judge, language),
              edits: [without(policy, ruleIds.length === 1 ? span : where), ...endOf(policy, suppression, ruleId)],
            },
          ],
        };
      }
    }
  },

  examples: [
    {
      language: "en",
      bad: "<!-- clauselint-disable-next-line [[ai-training/no-data-objekt]] -- the data is named in annex B -->\nWe train our ranking model only on posts that you set to Everyone.",
      good: "<!-- clauselint-disable-next-line ai-training/no-data-object -- the data is named in annex B -->\nWe also develop AI models.",
    },
    {
      language: "fr",
      bad: "<!-- clauselint-disable-next-line [[ai-training/unseparated-data]] -- données nommées à l'annexe B -->\nNous entraînons notre modèle uniquement avec les publications visibles par tous.",
      good: "<!-- clauselint-disable-next-line ai-training/no-data-object -- données nommées à l'annexe B -->\nNous entraînons aussi des modèles d'IA.",
    },
    {
      language: "en",
      bad: "<!-- clauselint-disable ai-training/no-data-object -- the data is named in annex B -->\n\nWe also develop AI models.\n\n<!-- clauselint-enable ai-training/no-data-object -->\n\n[[<!-- clauselint-enable -->]]",
      good: "<!-- clauselint-disable ai-training/no-data-object -- the data is named in annex B -->\n\nWe also develop AI models.\n\n<!-- clauselint-enable ai-training/no-data-object -->",
    },
    {
      language: "fr",
      bad: "<!-- clauselint-disable [[ai-training/unseparated-data]] -- données nommées à l'annexe B -->\n\nNous entraînons notre modèle uniquement avec les publications visibles par tous.\n\n<!-- clauselint-enable -->",
      good: "<!-- clauselint-disable ai-training/no-data-object -- données nommées à l'annexe B -->\n\nNous entraînons aussi des modèles d'IA.\n\n<!-- clauselint-enable -->",
    },
  ],
});

/** Takes what ends a range out with it, unless something else ends there. */
function endOf(policy: Policy, begins: Suppression, { text, covers }: Suppression["ruleIds"][number]) {
  const isEnd = (it: Suppression) => it.directive.text === enable && it.span.start === covers.end;
  const end = policy.suppressions.find((it) => isEnd(it) && it.used.includes(text));
  const isShared = policy.suppressions.some(
    (it) => it !== begins && it.ruleIds.some((other) => other.text === text && other.covers.end === covers.end),
  );
  if (!end || isShared) return [];
  if (end.used.length === 1) return [without(policy, end.span)];
  const named = end.ruleIds.find((it) => it.text === text);
  return named ? [without(policy, named.span)] : [];
}

/** Takes a rule out of the comment, or the comment with its line. */
function without({ text }: Policy, { start, end }: Span) {
  const rest = /^[\s,]*/.exec(text.slice(end))?.[0] ?? "";
  const whole = text.slice(start, end).startsWith("<!--");
  const after = whole ? (/^[ \t]*\r?\n?/.exec(text.slice(end))?.[0] ?? "") : rest;
  return { span: { start, end: end + after.length }, replacement: "" };
}

const titles = {
  judge: { en: "Let the rule judge this again", fr: "Laisser la règle juger de nouveau" },
  leaveOut: { en: "Take it out", fr: "L’enlever" },
};

const idleEnd = {
  en: `No ${disable} above is ended here. Remove this, or correct the rule's name.`,
  fr: `Aucun ${disable} plus haut ne prend fin ici. Retirez ceci, ou corrigez le nom de la règle.`,
};

const messages = {
  en: (id: string) => `${id} finds nothing here. Remove it, or correct the rule's name.`,
  fr: (id: string) => `${id} ne trouve rien ici. Retirez-la, ou corrigez le nom de la règle.`,
};

const unknown = {
  en: (name: string) =>
    `There is no ${name}: write ${disableNextLine} above a paragraph, list item or table, or ${disable} above several and ${enable} below them.`,
  fr: (name: string) =>
    `${name} n'existe pas : écrivez ${disableNextLine} au-dessus d'un paragraphe, élément de liste ou tableau, ou ${disable} au-dessus de plusieurs et ${enable} en dessous.`,
};

const open = {
  en: "This comment has no end, and what stands below is a part of it. Close it with “-->”.",
  fr: "Ce commentaire n’a pas de fin, et tout ce qui suit en fait partie. Fermez-le par «\u00A0-->\u00A0».",
};

const mayBeRule = /^[^\s/]+\/[^\s/]+$/;

const wordy = {
  en: "Only names of rules may stand before “--”, such as ai-training/no-data-object. Write the reason after “--”.",
  fr: "Seuls des noms de règles peuvent figurer avant «\u00A0--\u00A0», par exemple ai-training/no-data-object. Écrivez le motif après «\u00A0--\u00A0».",
};

const nameless = {
  en: "Name the rule that is to be ignored here, before “--”.",
  fr: "Nommez avant «\u00A0--\u00A0» la règle à ignorer ici.",
};
