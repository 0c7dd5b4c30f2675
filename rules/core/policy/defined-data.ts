import { lexiconOf } from "../../languages/index.ts";
import type { Glossary } from "../definitions/glossary.ts";
import { flatOf } from "../markdown/flat.ts";
import type { DataObject, Definition, Exclusion } from "../model.ts";
import type { Draft } from "../reading/draft.ts";
import { hasMention } from "../words/mentions.ts";
import type { DraftFacts } from "./placed-drafts.ts";

/**
 * A defined term stands for its members: public if all of them are, private if one of them is.
 * One that is defined as "any information" stays as open as that.
 */
export function withTerms(facts: DraftFacts, glossary: Glossary): DraftFacts {
  const data = facts.data.map((object): DataObject => {
    const definition = glossary
      .named(object.head)
      .map((it) => it.definition)
      .find((it) => (it.anchored || it.closed || it.members.length > 0) && tellsWhatItCovers(it));
    return definition ? { ...object, grain: "defined-term", visibility: visibilityOf(object, definition) } : object;
  });
  return data.every((object, index) => object === facts.data[index]) ? facts : { ...facts, data };
}

/** "any information" covers everything; "the data you enter, including prompts and files" tells what is meant. */
function tellsWhatItCovers({ term, language, members }: Definition): boolean {
  const lexicon = lexiconOf(language);
  // The law's own terms are as wide as the law makes them.
  if (lexicon && hasMention(flatOf(term).folded, lexicon, "legal-term")) return false;
  const opens = members.filter(({ grain }) => grain === "catch-all");
  const heads = members.findIndex(({ grain }) => grain !== "catch-all");
  if (opens.length === 0) return true;
  return members.length - opens.length >= 2 && opens.every((it) => it.exampled || members.indexOf(it) < heads);
}

function visibilityOf(object: DataObject, { members, anchored, closed }: Definition): DataObject["visibility"] {
  if (closed && !anchored) return "private";
  if (members.some(({ visibility }) => visibility === "private") && object.visibility !== "public") return "private";
  return object.visibility === "public" || anchored || members.every(({ visibility }) => visibility === "public")
    ? "public"
    : "unspecified";
}

/** What the definition of a term keeps out of it is kept out wherever the term is used. */
export function exclusionsOf({ excluded }: Definition): Exclusion[] {
  return excluded
    .filter(({ visibility }) => visibility === "private")
    .map((it): Exclusion => ({ ...it, distance: "elsewhere" }));
}

/** Prompts and files alone are private to everybody who reads it; beside posts they are not told apart. */
export function privateMembers({ members, postable }: Definition): readonly DataObject[] {
  return postable ? members.filter(({ visibility }) => visibility === "private") : [];
}

/** One defined term is all the data: in a row of several, each of them is a kind that the reader knows. */
export function usesWhole({ data, segment: { passage } }: Draft): boolean {
  const [only] = data;
  const end = only ? passage.text.indexOf(only.text) + only.text.length : 0;
  // "Input that our filter flags" is not all Input.
  if (passage.mentions("relative").some(({ start }) => start - end === 1)) return false;
  return data.length === 1 || data.every(({ place }) => place === "clause");
}
