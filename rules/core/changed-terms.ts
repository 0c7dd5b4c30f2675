import { type Compared, type Difference, dataKey, differences, type Stated } from "./changed-data.ts";
import { wordsIn } from "./likeness.ts";
import type { DataObject, Definition, Phrase, Policy } from "./model.ts";

/** How the definitions of the terms that both versions of a practice use differ. */
export function termDifferences({ before, after }: Compared<Stated>, policies: Compared<Policy>): Difference[] {
  return after.practice.data.flatMap((object): Difference[] => {
    const old = before.practice.data.find(({ head }) => head === object.head);
    if (!old) return [];
    const [from] = definitionsOf(policies.before, old);
    const [to] = definitionsOf(policies.after, object);
    if (!from || !to) return [];
    return difference(from, to, policies);
  });
}

function definitionsOf(policy: Policy, { head }: DataObject): Definition[] {
  return policy.defined(head).filter(({ origin, elsewhere }) => origin === "policy" && !elsewhere);
}

function difference(from: Definition, to: Definition, policies: Compared<Policy>): Difference[] {
  const [was, is] = [quoted(from, policies.before), quoted(to, policies.after)];
  const languages = { before: from.language, after: to.language };
  const members = differences({ before: from.members, after: to.members }, languages, nothingKnown);
  const undone = from.excluded.filter((it) => !names(to.excluded, it));
  const excluded = to.excluded.filter((it) => !names(from.excluded, it));
  const wider = undone.length > 0 || members.some(({ direction }) => direction === "weakened");
  const narrower = excluded.length > 0 || members.some(({ direction }) => direction === "strengthened");
  if (!wider && !narrower && sameWords(was, is)) return [];
  const direction = wider === narrower ? "changed" : wider ? "weakened" : "strengthened";
  return [{ change: "definition", direction, before: [was], after: [is] }];
}

const nothingKnown = { before: new Set<string>(), after: new Set<string>() };

function names(all: readonly Phrase[], phrase: Phrase): boolean {
  return all.some((it) => dataKey(it) === dataKey(phrase));
}

function quoted({ span }: Definition, { text }: Policy): Phrase {
  return { text: text.slice(span.start, span.end), span };
}

function sameWords(a: Phrase, b: Phrase): boolean {
  return wordsIn(a.text).join(" ") === wordsIn(b.text).join(" ");
}
