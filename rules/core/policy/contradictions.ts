import type { Action, Claim, ClaimedData, Clause, ComparedWords, Conflict, Practice } from "../model.ts";

/** A claim with the practice that makes it. */
interface ClaimedPractice {
  readonly clause: Clause;
  readonly practice: Practice;
  readonly claim: Claim;
}

/**
 * Pairs of statements of which one denies what the other says of the same data, act, actor, purpose and scope. A denial
 * of everything is contradicted by each kind that is used all the same; "your data" is not contradicted by the denial
 * of one kind, which is an exception to it.
 */
export function conflictsIn(clauses: readonly Clause[]): Conflict[] {
  const stated = clauses.flatMap((clause) =>
    clause.practices.flatMap((practice): ClaimedPractice[] =>
      practice.claim ? [{ clause, practice, claim: practice.claim }] : [],
    ),
  );
  const denials = stated.filter(({ claim }) => claim.denies);
  const denied = denials.filter((it, at) => !isSaidAgain(it, denials[at + 1])).slice(0, mostCompared);
  const affirmed = stated.filter(({ claim }) => !claim.denies).slice(0, mostCompared);
  const talk = clauses.some(({ practices }) => practices.some(({ topic }) => topic === "ai-use"))
    ? "with-assistants"
    : "between-people";
  return denied.flatMap((no) => affirmed.flatMap((yes) => conflictOf(no, yes, talk)));
}

/** "Do we train on your data? No. | We never train on your data.": the answer, and the same once more. */
function isSaidAgain({ practice, claim }: ClaimedPractice, next: ClaimedPractice | undefined): boolean {
  const isSame = next?.practice.topic === practice.topic && next.claim.paragraph.start === claim.paragraph.start;
  const headsOf = ({ data }: Claim) => data.map(({ head }) => head);
  return isSame && sameKeys(next.claim.actions, claim.actions) && sameKeys(headsOf(next.claim), headsOf(claim));
}

/** With whom people chat, as far as the policy says: what it says that AI does may be to answer them. */
type Talk = "between-people" | "with-assistants";

/** Each denial is held against each statement: of how many of either. Policies have fewer than a tenth as many. */
const mostCompared = 300;

function conflictOf(no: ClaimedPractice, yes: ClaimedPractice, talk: Talk): Conflict[] {
  if (no.clause === yes.clause || no.practice.topic !== yes.practice.topic) return [];
  const act = yes.claim.actions.find((it) => no.claim.actions.some((denied) => entailed[denied].includes(it)));
  if (!act || no.claim.party !== yes.claim.party || !sameScope(no, yes)) return [];
  const limits = limitsOf(yes.claim);
  if (limitsOf(no.claim).some((word) => !limits.includes(word))) return [];
  const { recipients } = no.claim;
  if (recipients.length > 0 && !recipients.some((it) => yes.claim.recipients.includes(it))) return [];
  for (const ours of no.claim.data) {
    const isAny = isWhole(no) && ours.reach === "everything" && !ours.limited;
    const theirs = yes.claim.data.find((it) => (isAny && it.people) || covers(ours, it, talk));
    if (theirs) {
      return [
        {
          kind: no.claim.answer ? "table" : isWhole(no) || isOfAll(no.claim) ? "whole" : "statements",
          action: act,
          denied: { clause: no.clause, practice: no.practice, data: ours },
          affirmed: { clause: yes.clause, practice: yes.practice, data: theirs },
        },
      ];
    }
  }
  return [];
}

function limitsOf({ models, aim }: Pick<Claim, "models" | "aim">): readonly string[] {
  return [...models, ...aim];
}

/** What cannot be done either, once an act is denied: nobody keeps what nobody collects. */
const entailed: Readonly<Record<Action, readonly Action[]>> = {
  train: ["train"],
  collect: ["collect", "keep", "use"],
  keep: ["keep"],
  use: ["use"],
  share: ["share", "sell"],
  sell: ["sell"],
};

/** "We collect no biometric data", or a table that says so: for everybody it is for, on whatever condition it is taken. */
function isWhole({ practice, claim: { data, products, conditions } }: ClaimedPractice): boolean {
  return (
    practice.topic === "biometric" &&
    products.length + conditions.length === 0 &&
    data.some(({ reach }) => reach === "everything")
  );
}

function sameScope(no: ClaimedPractice, { claim: yes, practice }: ClaimedPractice): boolean {
  const { answer, scopes, products, conditions, themes, flat } = no.claim;
  const isMeantForAll = isOfAll(no.claim);
  const sameThemes = answer !== undefined || isMeantForAll || sameKeys(themes, yes.themes);
  if (answer || isWhole(no)) return sameThemes && yes.scopes.every((scope) => scopes.includes(scope));
  // What follows in its own paragraph may be an exception that is told there.
  const isPromise = isMeantForAll && no.claim.paragraph.start !== yes.paragraph.start;
  const sameProducts = isPromise || sameKeys(products, yes.products);
  const isNever = isPromise && flat && (practice.topic === "biometric" || practice.confidence === "high");
  const sameConditions = isNever || sameKeys(conditions, yes.conditions);
  return sameThemes && sameKeys(scopes, yes.scopes) && sameProducts && sameConditions;
}

/** What is denied under no heading is denied under all, and of every product; "never", on every condition too. */
function isOfAll({ scopes, products, conditions, themes, ...claim }: Claim): boolean {
  return [scopes, products, conditions, themes, limitsOf(claim)].every(({ length }) => length === 0);
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

/** Whether data that is denied takes in data that is affirmed. */
function covers(no: ClaimedData, yes: ClaimedData, talk: Talk): boolean {
  if (no.people !== yes.people) return false;
  if (no.takesIn.some((it) => yes.belongsTo.includes(it))) return true;
  if (!isWithinLimits(no, yes)) return false;
  if (no.reach === "everything") return true;
  if (no.reach === "content") return yes.reach === "content" || (yes.reach === "kind" && yes.content);
  if (yes.reach !== "kind") return false;
  if (includes(no, yes) || (no.alias && yes.alias && includes(no.alias, yes.alias))) return true;
  // "private messages" and "chats"; but those that are private are an exception to all messages.
  return talk === "between-people" && no.chat && yes.chat && !yes.limited && no.head !== yes.head;
}

/** Of the same part, or of less: "messages of minors", "messages of minors in France". */
function isWithinLimits(no: ClaimedData, yes: ClaimedData): boolean {
  if (yes.limits.length === 0) return !no.limited;
  return no.limits.every((word) => yes.limits.includes(word));
}

function includes(no: ComparedWords, yes: ComparedWords): boolean {
  return no.head !== "" && no.head === yes.head && no.words.every((word) => yes.words.includes(word));
}
