import { anyArticle, anyOwner, anyPartOfTerm } from "../../languages/any.ts";
import { lexiconOf } from "../../languages/index.ts";
import { keptFor } from "../keep/lazily.ts";
import type { Clause, Policy } from "../model.ts";
import { termKey } from "../words/terms.ts";

/**
 * Where a reader finds what a term covers: in the policy, only in another document, or nowhere. What a term takes from a
 * name that the title or a definition gives is explained by it: "Larkfield Content".
 */
export function whereDefined(
  { terms, termsElsewhere }: Policy,
  { clause }: { readonly clause: Clause },
  term: string,
): "here" | "elsewhere" | "nowhere" {
  const { here, elsewhere } = termsByPlace(terms);
  const name = keyWithoutArticle(term);
  // "English-language Content" is defined where "Content" is.
  const whole = keyWithoutArticle(term.replace(anyPartOfTerm, ""));
  if (here.has(name) || here.has(whole) || isNamed(terms, clause, term)) return "here";
  return elsewhere.has(name) || termsElsewhere.length > 0 ? "elsewhere" : "nowhere";
}

/** The terms that the policy defines, and those that it says another document defines, as `isSameTerm` compares them. */
const termsByPlace = keptFor((terms: Policy["terms"]) => {
  const names = (elsewhere: boolean) =>
    new Set(terms.filter((it) => it.elsewhere === elsewhere).map(({ term }) => keyWithoutArticle(term)));
  return { here: names(false), elsewhere: names(true) };
});

function isNamed(terms: Policy["terms"], { headings, language }: Clause, term: string): boolean {
  const words = term.split(/[\s\u00A0]+/);
  const title = headings[0]?.text.split(/[^\p{L}\p{N}]+/u) ?? [];
  const rest = termKey((lexiconOf(language)?.nounHead === "first" ? words.slice(1) : words.slice(0, -1)).join(" "));
  return title.some((word) => termKey(word) === rest) || termKeys(terms).has(rest);
}

const termKeys = keptFor((terms: Policy["terms"]) => new Set(terms.map(({ term }) => termKey(term))));

/** Whether two names are of one term, whatever their capitals, their number and the article in front. */
export function isSameTerm(a: string, b: string): boolean {
  return keyWithoutArticle(a) === keyWithoutArticle(b);
}

function keyWithoutArticle(term: string): string {
  return termKey(withoutArticle(term));
}

function withoutArticle(term: string): string {
  const bare = term.replace(/^["“«\s]*/, "");
  const [opening = ""] = anyArticle.exec(bare) ?? anyOwner.exec(bare) ?? [];
  return opening ? bare.slice(opening.length) : term;
}
