import { lexiconOf } from "../../languages/index.ts";
import type { Glossary } from "../definitions/glossary.ts";
import { flatOf } from "../markdown/flat.ts";
import type { Claim, ClaimedData, DataObject, Definition } from "../model.ts";
import { bareClaim } from "../reading/claims/claimed-data.ts";
import { passageOf } from "../words/passages.ts";

/** What is denied of a term is denied of all that its definition takes in: "Account Information", of balances too. */
export function withMembers(claim: Claim, data: readonly DataObject[], glossary: Glossary): Claim {
  if (!claim.denies) return claim;
  const members = claim.data.filter(({ limited }) => !limited).flatMap((it) => membersOf(it, data, glossary));
  return members.length > 0 ? { ...claim, data: [...claim.data, ...members] } : claim;
}

function membersOf(claimed: ClaimedData, data: readonly DataObject[], glossary: Glossary): ClaimedData[] {
  const term = data.find(({ span, grain }) => grain === "defined-term" && span.start === claimed.span.start);
  if (!term) return [];
  return glossary
    .named(term.head)
    .flatMap(({ definition }) => [
      ...definition.members.flatMap((it) => memberOf(claimed, it, definition)),
      ...definition.alsoCalled.map((it) => ({ ...claimed, alias: { words: [it], head: it } })),
    ]);
}

/** A member in the place of its term; none where the definition takes in whatever there is. */
function memberOf(claimed: ClaimedData, { text, grain }: DataObject, { language }: Definition): ClaimedData[] {
  const lexicon = lexiconOf(language);
  if (!lexicon || grain === "catch-all") return [];
  const passage = passageOf(flatOf(text), 0, text.length, lexicon);
  return [{ ...claimed, ...bareClaim(passage), reach: "kind", content: passage.has("content-kind") }];
}
