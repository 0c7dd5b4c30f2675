import { sourceIn } from "../../citations.ts";
import type { Language } from "../../core/model.ts";
import type { ClauseGroup, DraftedClause } from "../../drafting/shape.ts";
import { inLanguage, type Translated } from "../../languages/translated.ts";
import { auditWords } from "../wording/facts.ts";
import { linkTo } from "../wording/markdown.ts";

/** What a clause that is offered is about, in a word or two. */
export function groupOf({ group }: DraftedClause, language: Language): string {
  return group === "terms" || group === "rights"
    ? inLanguage(words, language)[group]
    : inLanguage(auditWords, language).topics[group];
}

/**
 * What a clause promises, how it reads, which rules it satisfies and who asks for it, as Markdown.
 * @param pageOf the address of a rule's page in a language; undefined where there are no pages
 */
export function clauseMarkdown(
  { texts, rules, citations: keys }: DraftedClause,
  language: Language,
  pageOf: (ruleId: string, language: Language) => string | undefined,
): string {
  const { promises, text } = inLanguage(texts, language);
  const { satisfies, asked } = inLanguage(words, language);
  const { colon, semicolon } = inLanguage(auditWords, language);
  const pages = rules.map((id) => {
    const page = pageOf(id, language);
    return page ? `[${id}](<${page}>)` : `\`${id}\``;
  });
  const sources = keys.map((key) => linkTo(sourceIn(key, language)));
  return [
    promises,
    text.replace(/^/gm, "> "),
    `**${satisfies}**${colon} ${pages.join(", ")}`,
    `**${asked}**${colon} ${sources.join(semicolon)}`,
  ].join("\n\n");
}

interface DraftingWords extends Readonly<Record<Extract<ClauseGroup, "terms" | "rights">, string>> {
  readonly satisfies: string;
  readonly asked: string;
}

const words: Translated<DraftingWords> = {
  en: { terms: "Definition", rights: "Rights", satisfies: "Satisfies", asked: "Sources" },
  fr: { terms: "Définition", rights: "Droits", satisfies: "Satisfait à", asked: "Sources" },
};
