import type { MentionKind } from "../../../languages/lexicon.ts";
import { keptFor } from "../../keep/lazily.ts";
import type { Mention } from "../../words/mentions.ts";
import { onlyBetween, overlaps, type Passage, type Range, wholeOf, wordsBetween } from "../../words/passages.ts";
import { isDeniedByTitle } from "./denied-titles.ts";
import { purposeInFront } from "./our-acts.ts";
import { isEmbedded } from "./relatives.ts";
import { comesNext, dataKinds, endsBefore, isAside, isNextTo, isSubjectAt, takesOver, weActIn } from "./scope-of-no.ts";

/** The part of a passage that goes with a predicate: up to the next "but", "and we", `;` or `:`, or an "except" left open. */
export function regionOf(passage: Passage, predicate: Range): Range {
  const closed = passage
    .mentions("subordinator")
    .map((it) => ({ ...it, rest: { start: it.end, end: predicate.start } }))
    .filter(({ rest }) => !isClosed(passage, rest) && !leadsBackToPurpose(passage, rest));
  const boundaries = [...boundariesIn(passage), ...closed]
    .filter((it) => !leavesOut(passage, it, predicate))
    .concat(concessionEnd(passage));
  const before = boundaries
    .filter(({ end }) => end <= predicate.start)
    .map(({ start, end }) => (end - start === 1 ? end : start));
  const after = boundaries.filter(({ start }) => start >= predicate.end).map(({ start }) => start);
  return { start: Math.max(0, ...before), end: Math.min(passage.text.length, ...after) };
}

/** "data collected | while | you are logged in | to train": the purpose is of the verb in front of that clause. */
function leadsBackToPurpose(passage: Passage, clause: Range): boolean {
  return (
    !passage.has("we", clause) &&
    passage
      .mentions("purpose-link", clause)
      .some(({ start, end }) => isNextTo(passage, end, clause.end) && wordsBetween(passage, clause.start, start) > 0)
  );
}

/** "all content | except | passwords to train", "your content, | but not | your name, to train": it leaves out data, and nothing else. */
function leavesOut(passage: Passage, { start, end }: Range, predicate: Range): boolean {
  if (!excludes(passage, { start, end })) return false;
  const words = passage.mentions("excluding").find((it) => overlaps(it, { start, end }));
  const from = Math.max(end, words?.end ?? 0);
  const between = { start: from, end: predicate.start };
  const isData = dataKinds.some((kind) =>
    passage.mentions(kind, between).some((it) => wordsBetween(passage, from, it.start) <= 1),
  );
  return isData && !(["we", "use-verb", "passive-cue", "modal"] as const).some((kind) => passage.has(kind, between));
}

/** "but not", "and not", « et non »: a no that has no verb. */
function excludes(passage: Passage, words: Range): boolean {
  const isJoined = passage.mentions("and").some(({ end }) => isNextTo(passage, end, words.start));
  return passage.touches("excluding", words) || (isJoined && !passage.touches("use-verb", words));
}

/** "never used to train AI, and nobody reads them | unless you report them": it says so of the other act alone. */
export function isOfNextDenial(passage: Passage, predicate: Range, { start }: Range): boolean {
  const { end } = regionOf(passage, predicate);
  const next = { start: end, end: start };
  return (
    end < start &&
    passage.touches("and", { start: end, end: end + 1 }) &&
    passage.has("negator", next) &&
    !passage.folded.slice(end, start).includes(",")
  );
}

/** "Although we do not sell data, we …": what a clause in front concedes ends at its comma. */
function concessionEnd(passage: Passage): Range[] {
  const comma = comesNext(passage, "subordinator", 0) ? passage.folded.indexOf(",") : -1;
  return comma < 0 ? [] : [{ start: comma, end: comma + 1 }];
}

const boundariesIn = keptFor((passage: Passage): readonly Range[] => {
  const marks = [...passage.folded.matchAll(/[;:]/g)].map(({ index }) => ({ start: index, end: index + 1 }));
  const others = [...passage.mentions("exclusive"), ...passage.mentions("not-boundary")];
  const clauses = passage
    .mentions("boundary")
    .filter((it) => !others.some((other) => overlaps(other, it)) && !isAdverb(passage, it));
  return [...marks, ...clauses];
});

/** "We do not, | however, | use it", « nous n'utilisons | toutefois | pas »: no clause begins with it, as with "no one | but | us". */
function isAdverb(passage: Passage, word: Range): boolean {
  if (comesNext(passage, "we", word.end) || passage.touches("and", word)) return false;
  const ahead = passage.folded.slice(0, word.start);
  const commas = [/,\s*$/.test(ahead), /^\s*,/.test(passage.folded.slice(word.end))];
  const isBetweenCommas = commas.every(Boolean);
  // ", but": a comma in front alone begins a clause.
  if (!isBetweenCommas && commas.some(Boolean)) return false;
  const isOfNo = passage
    .mentions("negator")
    .some((no) => overlaps(no, word) || (no.end <= word.start && !/\p{L}/u.test(ahead.slice(no.end))));
  const isAheadOfSubject = subjects.some((kind) => comesNext(passage, kind, word.end));
  return isBetweenCommas ? isOfNo || !isAheadOfSubject : isOfNo && !isAheadOfSubject;
}

const subjects = [...dataKinds, "anaphor", "reader", "first-party", "third-party", "processor"] as const;

/** Whether the predicate is denied: a negator stands before it, on the verb that governs it. */
export function isDenied(passage: Passage, region: Range, predicate: Range): boolean {
  if (passage.has("without-notice")) return false;
  if (crossedOut.test(passage.text)) return true;
  const before = { start: region.start, end: predicate.end };
  const negators = passage
    .mentions("negator")
    // "models are not trained on": it may stand within the predicate too.
    .filter(({ start, end }) => start >= region.start && (start <= predicate.start || end <= predicate.end))
    .filter((negator) => !isInFrontedClause(passage, negator, predicate) && !isInExclusion(passage, negator, predicate))
    .filter((negator) => !endsBefore(passage, negator, predicate))
    .filter((negator) => !isFake(passage, region, negator, predicate))
    .filter((negator) => !leavesOut(passage, negator, predicate));
  if (isDeniedByTitle(passage, predicate)) return true;
  if (passage.has("no-guarantee", { start: region.start, end: predicate.start })) return false;
  if (negators.length > 0 && isExceptedItself(passage, negators, predicate)) return false;
  if (negators.some((negator) => governsVerb(passage, region, negator, predicate))) return true;
  if (isTrainedWithout(passage, region, predicate) || isEndOfDenied(passage, region)) return true;
  if (doesNotTake(passage, region, predicate)) return true;
  const behind = passage.mentions("denied-behind", { start: predicate.end, end: region.end })[0];
  // "does not take place | without your data": two noes.
  const isTwice = behind !== undefined && comesNext(passage, "without", behind.end);
  if (behind && !isTwice && wordsBetween(passage, predicate.end, behind.start) <= 6) return true;
  return passage.mentions("excluding", before).some(
    ({ start, end }) =>
      end <= predicate.start &&
      // "stops without any data of riders to train": nor is what "without" leaves out with its data.
      !passage.mentions("without").some((it) => it.start === start) &&
      !isTakenFromDenial(passage, start) &&
      wordsBetween(passage, end, predicate.start) <= 3 &&
      !isClosed(passage, { start: end, end: predicate.start }) &&
      !leavesOutThing(passage, { start: end, end: predicate.start }),
  );
}

/** "all content except | reviews, to train", "sources other than | our app to train": what is left out is no training. */
function leavesOutThing(passage: Passage, between: Range): boolean {
  const links = passage.mentions("purpose-link", between);
  return (
    dataKinds.some((kind) => passage.has(kind, between)) ||
    links.some(({ start }) => wordsBetween(passage, between.start, start) > 0)
  );
}

/** "We do not use your data | except to train": what a denial leaves out is done. */
function isTakenFromDenial(passage: Passage, start: number): boolean {
  return passage.mentions("negator", { start: 0, end: start }).some((no) => {
    const rest = { start: no.end, end: start };
    // "We do not sell it and use it for all except to train": another verb.
    const goesOn =
      takesOver(passage, rest) ||
      passage
        .mentions("and", rest)
        .some(({ end }) => comesNext(passage, "use-verb", end) || comesNext(passage, "we", end));
    return !goesOn && !isFake(passage, wholeOf(passage), no);
  });
}

/** "except drafts, | is used", "(except drafts) | is used": what began before a range ends within it, at a comma or its bracket. */
function isClosed(passage: Passage, { start, end }: Range): boolean {
  return /,|^[^(]*\)/.test(passage.folded.slice(start, end));
}

/** "The training of our AI | does not | involve your data": whatever the verb, the training does not take it. */
function doesNotTake(passage: Passage, region: Range, { start, end }: Range): boolean {
  const isTraining = (["training-noun", "training-verb"] as const).some((kind) =>
    passage.touches(kind, { start, end }),
  );
  if (!isTraining || wordsBetween(passage, region.start, start) > 2) return false;
  const named = dataKinds.flatMap((kind) => passage.mentions(kind, { start, end: region.end }));
  return passage
    .mentions("negator", { start: end, end: region.end })
    .some(
      (no) =>
        wordsBetween(passage, end, no.start) <= 4 &&
        !/[,;:(]/.test(passage.folded.slice(end, no.start)) &&
        !passage.touches("without", no) &&
        !isFake(passage, region, no) &&
        named.every((it) => it.start >= no.end) &&
        named.some((it) => wordsBetween(passage, no.end, it.start) <= 2),
    );
}

/** "We do not lend your data to partners | so that they can train": whatever the verb, it does not serve this end. */
function isEndOfDenied(passage: Passage, { start }: Range): boolean {
  const joint = passage.mentions("for-their-end").find((it) => it.start - 1 <= start && start <= it.end + 1);
  if (!joint) return false;
  const ahead = { start: 0, end: joint.start };
  return passage
    .mentions("negator", ahead)
    .some((no) => !isFake(passage, ahead, no) && !takesOver(passage, { start: no.end, end: joint.start }));
}

/** "Our models are trained without any of your data", but not "… without your data leaving your phone". */
function isTrainedWithout(passage: Passage, region: Range, predicate: Range): boolean {
  const without = passage
    .mentions("without")
    // "Our models are trained | without", "The training of our models | takes place | without".
    .find(({ start }) => {
      const between = { start: predicate.end, end: start };
      const isNear = start > predicate.end && wordsBetween(passage, between.start, between.end) <= 2;
      return isNear && !dataKinds.some((kind) => passage.has(kind, between));
    });
  if (!without) return false;
  // "without any of", "without using".
  const longer = [...passage.mentions("excluding"), ...passage.mentions("negator")].filter((it) =>
    overlaps(it, without),
  );
  const from = Math.max(without.end, ...longer.map(({ end }) => end));
  const data = dataKinds.flatMap((kind) => passage.mentions(kind, { start: without.end, end: region.end }));
  return (
    data.some(({ start }) => onlyBetween(passage, whose, from, start)) &&
    data.some(({ end }) => wordsBetween(passage, end, region.end) === 0)
  );
}

/**
 * "You can sign in without a face scan", "photos without biometric data", "we built it without taking a face scan"; but neither
 * "… without the scan leaving your phone" nor "You cannot … without a face scan", nor "Entry may be refused without a face scan".
 */
export function isDoneWithout(passage: Passage, { start, end }: Range): boolean {
  const without = passage
    .mentions("without")
    .find((it) => it.end <= start && wordsBetween(passage, it.end, start) <= 1);
  if (!without) return false;
  const isOfData = dataKinds.some((kind) =>
    passage.mentions(kind).some(({ end: at }) => isNextTo(passage, at, without.start)),
  );
  const isLast = /^\s*(?:[.,;:)]|$)/.test(passage.folded.slice(end));
  if (!isLast && !(isOfData && comesNext(passage, "purpose-link", end))) return false;
  if (passage.mentions("negator").some((it) => !overlaps(it, without))) return false;
  const ahead = { start: 0, end: without.start };
  const isOffered = passage.has("modal", ahead) && !mayRefuse.some((kind) => passage.has(kind, ahead));
  const isOfAct = passage.has("biometric-verb", { start: without.end, end: start });
  return isOffered || isOfData || isOfAct || /[,(]\s*$/.test(passage.folded.slice(0, without.start));
}

/** "We may refuse entry", "entry may be refused": what takes place without the scan may be that nothing does. */
const mayRefuse = ["we", "passive-cue", "refusal", "stopping"] as const satisfies readonly MentionKind[];

const whose = ["reader", "first-party", "broad"] as const satisfies readonly MentionKind[];

/** "not only", "do not usually", "not limited to", "never deleted": it denies nothing by itself. */
export function isFake(passage: Passage, region: Range, negator: Range, predicate?: Range): boolean {
  const words = fakes.some((kind) =>
    passage.mentions(kind, region).some(
      (it) =>
        overlaps(it, negator) &&
        !(kind === "hedged-negator" && announcesException(passage, it, negator)) &&
        // "data that cannot identify you" denies nothing, but "We cannot | identify you by your voice" does.
        !(predicate && predicate.start < it.end && passage.touches("tells-who", predicate)),
    ),
  );
  return words || deniesALimit(passage, region, negator);
}

const fakes = ["not-negator", "hedged-negator", "not-exclusive", "retention-endless"] as const;

/** "In principle, we do not …, except where": what is said in general is what the exception is taken from. */
function announcesException(passage: Passage, { start }: Range, negator: Range): boolean {
  const excepts = passage.has("exception", { start: negator.end, end: passage.text.length });
  return excepts && wordsBetween(passage, start, negator.start) >= 2;
}

/** "We do not train it only on posts", "use it only to train": and more. But "not on posts, only on reviews" is a denial. */
function deniesALimit(passage: Passage, region: Range, negator: Range): boolean {
  const links = [...passage.mentions("data-link", region), ...passage.mentions("purpose-link", region)];
  return passage
    .mentions("exclusive", region)
    .some(
      (limit) =>
        links.some((link) => link.start - limit.end === 1 || limit.start - link.end === 1) &&
        isDeniedLimit(passage, negator, limit),
    );
}

function isDeniedLimit(passage: Passage, negator: Range, limit: Range): boolean {
  const between = { start: negator.end, end: limit.start };
  // "do not sell it and use it only to train", "because we use it only to …": another verb is limited.
  return (
    limit.start >= negator.end &&
    !/[,;:–—]/.test(passage.folded.slice(between.start, between.end)) &&
    !passage.has("reason-joint", between) &&
    !passage.has("taking-over", { start: between.start, end: limit.end })
  );
}

/** "only", of what a part of a sentence says; but not "not only". */
export function isLimited(passage: Passage, region: Range): boolean {
  const negators = passage.mentions("negator", region);
  return passage
    .mentions("exclusive")
    .filter(({ start }) => start >= region.start && start <= region.end)
    .some((limit) => !negators.some((it) => isDeniedLimit(passage, it, limit)));
}

/** A cross in front of an item says no. */
export const crossedOut = /^\s*(?:[❌✖✗✘🚫⛔]|:x:)/u;

/** A lead-in such as "We do not:" or "Our providers are forbidden to:". */
export function deniesWhatFollows(leadIn: Passage): boolean {
  const end = { start: leadIn.text.length, end: leadIn.text.length };
  if (isDenied(leadIn, wholeOf(leadIn), end)) return true;
  const isNear = ({ end: from }: Range, most: number) => wordsBetween(leadIn, from, leadIn.text.length) <= most;
  return (
    leadIn.mentions("forbidding").some((it) => isNear(it, 8) && !leadIn.touches("not-negator", it)) ||
    titleDenials(leadIn).some((it) => isNear(it, 3))
  );
}

/** "What we leave out", "Excluded data"; but in "What we collect and what we leave out" one thing is done, and another not. */
export function titleDenials(title: Passage): Mention[] {
  const done = (["collect-verb", "use-verb"] as const).flatMap((kind) => title.mentions(kind));
  return title.mentions("denial-heading").filter((it) => !done.some(({ end }) => end <= it.start));
}

/** "We will not: (a) sell it; (b) use it to train", "We collect no special categories: beliefs, biometric data". */
export function isListedAsDenied(passage: Passage, region: Range, predicate: Range): boolean {
  const marker = passage.folded.search(/\((?:a|i|1)\)/);
  const colon = passage.folded.lastIndexOf(":", region.start);
  // "We do not collect sensitive data, such as your beliefs; your health; or biometric data".
  const shown = passage.mentions("enumeration-of", { start: 0, end: region.start }).at(-1);
  const head = colon >= 0 ? colon : marker >= 0 ? marker : (shown?.end ?? -1);
  if (head <= 0 || head > predicate.start || !/[:;)]\s*$|^\s*\(/.test(passage.folded.slice(head, region.start) || ":"))
    return false;
  const before = { start: head, end: predicate.start };
  const behind = { start: predicate.end, end: region.end };
  if (
    weActIn(passage, before) ||
    (["modal", "passive-cue"] as const).some((kind) => passage.has(kind, before) || passage.has(kind, behind))
  )
    return false;
  // "Where you have not refused: (a) …": a condition. "Where the law allows, we do not: (a) …" denies behind it.
  const first = passage.mentions("fronted-clause")[0];
  const isOpen = first && !passage.folded.slice(first.end, head).includes(",");
  if (isOpen && wordsBetween(passage, 0, first.start) <= 1 && first.start < head) return false;
  // "We do not sell it: | it trains our AI", "no card, no code: | your palm opens the door": no entry of a list.
  if (isSubjectAt(passage, head + 1, predicate)) return false;
  const end = { start: head, end: head };
  return isDenied(passage, regionOf(passage, end), end);
}

/** "Voiceprints are never collected": the subject of the sentence stands in front of its negator. */
export function isDeniedSubject(passage: Passage, region: Range, subject: Range): boolean {
  const before = { start: region.start, end: subject.start };
  // "In our | studies, your voiceprint is not kept": whose they are, they are no verb.
  const isNoun = ({ start }: Range) => passage.mentions("first-party").some(({ end }) => isNextTo(passage, end, start));
  const verbs = (["biometric-verb", "destroy-verb"] as const).flatMap((kind) => passage.mentions(kind, before));
  if (passage.has("we", before) || verbs.some((it) => !isNoun(it))) return false;
  const negator = passage.mentions("negator", { start: subject.end, end: region.end })[0];
  if (!negator || isFake(passage, region, negator)) return false;
  const rest = { start: negator.end, end: passage.text.length };
  if (takesOver(passage, rest) || isAside(passage, negator, { start: region.end, end: region.end })) return false;
  const examples = /^,[^,]*,/.exec(passage.folded.slice(subject.end, negator.start))?.[0].length ?? 0;
  const shown = passage.has("enumeration-of", { start: subject.end, end: subject.end + examples });
  const inside = passage.has("enumeration-of", subject) ? 1 : 0;
  const between = { start: subject.end + (shown ? examples : inside), end: negator.start };
  if (
    wordsBetween(passage, between.start, between.end) > 5 ||
    passage.folded.slice(between.start, between.end).includes(",")
  )
    return false;
  return !(["biometric-verb", "destroy-verb", "retention-verb", "relative", "exception"] as const).some((kind) =>
    passage.has(kind, between),
  );
}

/**
 * "Although we never sell it, …", "While we do not sell it, and never did, …", "We may, where you have not refused, …": what a
 * clause in front or an aside says ends at its comma.
 */
function isInFrontedClause(passage: Passage, negator: Range, predicate: Range): boolean {
  const front = purposeInFront(passage);
  if (negator.end <= front && front <= predicate.start) return true;
  const comma = passage.folded.indexOf(",", negator.end);
  if (comma < 0 || comma > predicate.start) return false;
  const joints = passage.mentions("and");
  return (["subordinator", "fronted-clause", "reason-joint", "without"] as const)
    .flatMap((kind) => passage.mentions(kind))
    .some(
      ({ kind, start }) =>
        start <= negator.start &&
        (opensInFront(passage, start) || (kind !== "without" && /,\s*$/.test(passage.folded.slice(0, start)))) &&
        [...passage.folded.slice(start, negator.start).matchAll(/,/g)].every(({ index }) =>
          joints.some((joint) => joint.start === start + index + 2),
        ),
    );
}

/** At the beginning, or joined to another condition there: "As permitted by law and if …". */
function opensInFront(passage: Passage, start: number): boolean {
  if (wordsBetween(passage, 0, start) <= 1) return true;
  const before = { start: 0, end: start };
  const joined = passage.mentions("and", before).some(({ end }) => isNextTo(passage, end, start));
  return joined && !mainClause.some((kind) => passage.has(kind, before));
}

/** What a condition in front has none of. */
const mainClause = ["we", "passive-cue", "modal", "negator", ...dataKinds] as const;

/** "all your data, except what the law forbids us to use, to train": the exclusion ends at its comma. */
function isInExclusion(passage: Passage, negator: Range, predicate: Range): boolean {
  if (!passage.folded.slice(negator.end, predicate.start).includes(",")) return false;
  return passage
    .mentions("excluding")
    .some(({ end }) => end <= negator.start && !passage.folded.slice(end, negator.start).includes(","));
}

const verbKinds: readonly MentionKind[] = [
  "permit-verb",
  "use-verb",
  "training-verb",
  "building-verb",
  "biometric-verb",
  "destroy-verb",
  "scrape-verb",
];

/** "We use it for no purpose other than to train": the training is what is left out of the denial. */
function isExceptedItself(passage: Passage, negators: readonly Range[], predicate: Range): boolean {
  return passage.mentions("exception").some(({ start, end }) => {
    const rest = { start: end, end: predicate.start };
    return (
      negators.some((no) => no.end <= start) &&
      end <= predicate.start &&
      wordsBetween(passage, end, predicate.start) <= 2 &&
      !/[,;:]/.test(passage.folded.slice(end, predicate.start)) &&
      !dataKinds.some((kind) => passage.has(kind, rest))
    );
  });
}

/** The negator reaches the predicate itself, or a verb before it with few words between. */
function governsVerb(passage: Passage, region: Range, negator: Range, predicate: Range): boolean {
  // "None of it …", "At no time do we …": a negated subject or adverb in front governs the whole clause.
  const front = wordsBetween(passage, 0, negator.start) === 0;
  if (front && !passage.touches("without", negator)) return true;
  if (negator.end >= predicate.start) return true;
  const reach = { start: negator.start, end: predicate.start };
  const verb = verbKinds
    .flatMap((kind) => passage.mentions(kind, reach))
    .sort((a, b) => a.start - b.start)
    .find(({ start }) => wordsBetween(passage, negator.end + insertedBehind(passage, negator), start) <= 5);
  // "rules out any use of their own, in particular the training": an example of what is denied.
  const shown = passage
    .mentions("enumeration-of", { start: negator.end, end: predicate.start })
    .find(({ end }) => wordsBetween(passage, end, predicate.start) <= 2);
  const governed =
    verb !== undefined || wordsBetween(passage, negator.end, shown?.start ?? predicate.start) <= (shown ? 6 : 4);
  return (governed || deniesAnEnd(passage, reach, negator)) && !isEmbedded(passage, region, negator, predicate);
}

/** "will not, for itself or for any third party, use": how long the words between two commas are, right behind the no. */
function insertedBehind(passage: Passage, { end }: Range): number {
  return /^(?: \p{L}+){0,3},[^,;:.]*,/u.exec(passage.folded.slice(end))?.[0].length ?? 0;
}

/** "We do not hand | to our partners | your data": who does not get it stands in front of it. */
function isGivenTo(passage: Passage, from: number, to: number): boolean {
  return recipients.some((kind) =>
    passage.mentions(kind, { start: from, end: to }).some((it) => isNextTo(passage, it.end, to)),
  );
}

const recipients = ["third-party", "processor", "affiliate", "companies-at-large"] as const;

/**
 * "We never look at your messages to train", "We do not lend your data | to | the training", "Your data is not put | at the service
 * of | the training": whatever verb takes the data, it does not serve this end.
 */
function deniesAnEnd(passage: Passage, reach: Range, negator: Range): boolean {
  const behind = { start: negator.end, end: reach.end };
  const data = dataKinds.flatMap((kind) => passage.mentions(kind));
  const isObject = (link: Range) =>
    data.some(
      (it) =>
        it.start >= negator.end &&
        it.end <= link.start &&
        wordsBetween(passage, negator.end, it.start) <= (isGivenTo(passage, negator.end, it.start) ? 8 : 3),
    );
  // "Your data | is not | lent to …".
  const isSubject =
    data.some((it) => it.end <= negator.start && wordsBetween(passage, it.end, negator.start) <= 1) &&
    !/[,;:(]/.test(passage.folded.slice(behind.start, behind.end));
  return passage
    .mentions("end-link", behind)
    .some((link) => wordsBetween(passage, link.end, reach.end) <= 1 && (isSubject || isObject(link)));
}
