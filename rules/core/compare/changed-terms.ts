import type { DataObject, Definition, Phrase, Policy } from "../model.ts";
import { comparableWords, likeness } from "../words/likeness.ts";
import { differences, type IsRenamed } from "./changed-data.ts";
import { type Compared, type Difference, dataKey, one, type StatedPractice } from "./difference.ts";

/** How the definitions of the terms that both versions of a practice use differ. */
export function termDifferences(
  { before, after }: Compared<StatedPractice>,
  policies: Compared<Policy>,
  isRenamed: IsRenamed,
): Difference[] {
  return after.practice.data.flatMap((object): Difference[] => {
    const old =
      before.practice.data.find(({ head }) => head === object.head) ??
      before.practice.data.find((it) => isRenamed(it, object));
    const from = old && definitionOf(policies.before, old);
    const to = definitionOf(policies.after, object);
    return from && to ? difference(from, to, policies, isRenamed) : [];
  });
}

/** Recognises a term under another name by its definition, half of which at least must be the same. */
export function createIsRenamed(policies: Compared<Policy>): IsRenamed {
  return (before, after) => {
    if (before.head === after.head) return false;
    const [from, to] = [definitionOf(policies.before, before), definitionOf(policies.after, after)];
    if (!from?.members.length || !to?.members.length) return false;
    return likeness(from.members.map(dataKey), to.members.map(dataKey)) >= 0.5;
  };
}

function definitionOf(policy: Policy, { head }: DataObject): Definition | undefined {
  return policy.defined(head).find(({ origin, elsewhere }) => origin === "policy" && !elsewhere);
}

function difference(from: Definition, to: Definition, policies: Compared<Policy>, isRenamed: IsRenamed): Difference[] {
  const [was, is] = [quoted(from, policies.before), quoted(to, policies.after)];
  const languages = { before: from.language, after: to.language };
  const members = differences({ before: from.members, after: to.members }, languages, nothingKnown, isRenamed);
  const undone = from.excluded.filter((it) => !names(to.excluded, it));
  const excluded = to.excluded.filter((it) => !names(from.excluded, it));
  const wider = undone.length > 0 || members.some(({ direction }) => direction === "weakened");
  const narrower = excluded.length > 0 || members.some(({ direction }) => direction === "strengthened");
  if (!wider && !narrower && explanation(was, from) === explanation(is, to)) return [];
  const direction = wider === narrower ? "changed" : wider ? "weakened" : "strengthened";
  return [one("definition", direction, [was], [is])];
}

const nothingKnown = { before: new Set<string>(), after: new Set<string>() };

function names(all: readonly Phrase[], phrase: Phrase): boolean {
  return all.some((it) => dataKey(it) === dataKey(phrase));
}

function quoted({ span }: Definition, { text }: Policy): Phrase {
  return { text: text.slice(span.start, span.end), span };
}

/** The words of a definition without the term, as a key. */
function explanation({ text }: Phrase, { term }: Definition): string {
  return comparableWords(text.replace(term, "")).join(" ");
}
