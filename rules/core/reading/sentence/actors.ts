import type { Actor } from "../../model.ts";
import { after, overlaps, type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import { lettersAway, wordsAway } from "../../words/reach.ts";
import type { Segment } from "../segments.ts";
import { isGiving, isOurPurpose } from "./our-acts.ts";
import { comesNext, isNextTo, weActIn } from "./scope-of-no.ts";

/** Who does it, in a sentence or an item: "Customers must:", "You must not:" above an item say that all in it is theirs. */
export function actorIn({ passage, leadIns }: Segment, region: Range, predicate: Range): Actor {
  const lead = leadIns.at(-1);
  const leavesTo = (kind: "others-duty-list" | "reader-duty-list") =>
    lead?.mentions(kind).some((it) => wordsBetween(lead, it.end, lead.text.length) === 0 && !lead.has("we", it)) ??
    false;
  if (passage.has("we", { start: 0, end: predicate.start })) return actorOf(passage, region, predicate);
  if (leavesTo("others-duty-list")) return "other";
  return leavesTo("reader-duty-list") ? "reader" : actorOf(passage, region, predicate);
}

/** Who does it: the subject in front of the predicate; "we" where nobody is named. */
export function actorOf(passage: Passage, region: Range, predicate: Range): Actor {
  const before = { start: region.start, end: predicate.end };
  if (speaksUpTo(passage, "other-speaker", predicate)) return "other";
  if (passage.has("others-act", { start: 0, end: predicate.start + 1 })) return "other";
  // "Employers who scan hands must obtain consent before they take a print", but not "before we scan it".
  const duties = passage.mentions("others-duty").filter(({ start }) => start < predicate.start);
  const from = ({ start, end }: Range) => (end <= predicate.start ? end : start);
  if (duties.some((it) => !passage.has("we", { start: from(it), end: predicate.start }))) return "other";
  if (isBannedFrom(passage)) return "reader";
  if (isOnlyOwed(passage, region, predicate) || isOwedByWhoUses(passage, predicate)) return "other";
  if (isAgainstTerms(passage, predicate) || tellsOfOthers(passage, region, predicate)) return "other";
  if (isDoneByReader(passage, before, predicate) || isByReader(passage, predicate)) return "reader";
  if (trainsTheirOwn(passage, predicate)) return "reader";
  const ours = passage.has("first-party", predicate) || passage.has("we");
  if (!ours && passage.mentions("reader-supplies").some((it) => suppliesFor(passage, it, predicate))) return "reader";
  const subject = { start: region.start, end: predicate.start };
  // "We share it so that they train their models": the models are theirs, whoever the subject is.
  const areTheirs = (["third-party", "on-instructions"] as const).some((kind) => passage.has(kind));
  if (passage.has("theirs", predicate) && areTheirs) return "third-party";
  if (isDoneByWhoGetsIt(passage, predicate)) return "third-party";
  if (passage.has("we", subject)) return "first-party";
  const others = (["third-party", "processor"] as const).some((kind) => passage.has(kind, subject));
  if (others || isByOthers(passage, region, predicate)) return "third-party";
  return passage.has("affiliate", subject) ? "affiliate" : "unknown";
}

/** "You may have read that …", "We close your account if you use … ": what it says is theirs, up to where we act. */
function speaksUpTo(passage: Passage, kind: "other-speaker" | "against-terms", { start }: Range): boolean {
  return passage
    .mentions(kind)
    .some((it) => it.start <= start && !weActIn(passage, { start: Math.min(it.end, start), end: start }));
}

/** The same, or "others copy posts to train, even though our terms forbid it"; but not "and we train AI on them". */
function isAgainstTerms(passage: Passage, predicate: Range): boolean {
  const ahead = { start: 0, end: predicate.start };
  const forbidden = passage.has("against-terms", after(passage, predicate)) && !passage.has("we", ahead);
  return forbidden || speaksUpTo(passage, "against-terms", predicate);
}

/** "You may not use: (a) outputs to train …; (b) …": theirs, up to where we act: "If you upload photos, | we train on them". */
function isDoneByReader(passage: Passage, before: Range, { start, end }: Range): boolean {
  const isListed = (it: Range) => /^\s?:/.test(passage.folded.slice(it.end));
  return (
    passage
      .mentions("reader-act", { start: 0, end: before.end })
      .filter((it) => it.start >= before.start || (isListed(it) && it.end <= start))
      .filter((it) => !isGiving(passage, it) && !weActIn(passage, { start: it.end, end: start }))
      // "We use it to let you make albums, and to train our AI": our purposes, up to a model that is not ours.
      .some(
        (it) =>
          it.end > start || !isOurPurpose(passage, it, { start, end }) || !passage.has("first-party", { start, end }),
      )
  );
}

/** "Do not use posts you find here to train AI without the permission of their author": a ban, whoever may lift it. */
function isBannedFrom(passage: Passage): boolean {
  const [no] = passage.mentions("negator");
  const opens = no !== undefined && wordsBetween(passage, 0, no.start) <= 1;
  return opens && passage.has("others-permission") && !passage.has("we");
}

/** "We share nothing with anyone who trains AI": what a relative says is done by whom it describes. */
function isDoneByWhoGetsIt(passage: Passage, predicate: Range): boolean {
  if (passage.has("first-party", predicate)) return false;
  return passage
    .mentions("relative")
    .some(
      ({ start, end }) =>
        end <= predicate.start &&
        wordsBetween(passage, end, predicate.start) === 0 &&
        (["disclose-verb", "sell-verb"] as const).some((kind) => passage.has(kind, { start: 0, end: start })),
    );
}

/** "the fine-tuning of our models | by you": right behind it; but neither "by your browser" nor where we do something in front. */
function isByReader(passage: Passage, { start, end }: Range): boolean {
  const by = passage.mentions("by").find((it) => isNextTo(passage, end, it.start));
  return (
    by !== undefined &&
    !passage.has("we", { start: 0, end: start }) &&
    (["addressed", "finite-cue"] as const).every((kind) => comesNext(passage, kind, by.end))
  );
}

/** "… is not done by OpenAI", « … n'est réalisé par nos prestataires » : who does it stands behind it. */
function isByOthers(passage: Passage, region: Range, predicate: Range): boolean {
  return passage.mentions("by", { start: predicate.end, end: region.end }).some(({ end }) => {
    const agent = { start: end, end: end + lettersAway.agentBehind };
    const next = ({ start }: Range) => start >= end && wordsBetween(passage, end, start) <= 1;
    return (
      (["third-party", "processor"] as const).some((kind) => passage.mentions(kind).some(next)) &&
      !passage.has("we", agent)
    );
  });
}

/** "Our suppliers that handle biometric data must encrypt it": what they do is told of them only to say what they owe. */
function isOnlyOwed(passage: Passage, region: Range, predicate: Range): boolean {
  const tells = passage
    .mentions("relative")
    .some(
      ({ start, end }) =>
        end <= predicate.start &&
        wordsBetween(passage, end, predicate.start) <= wordsAway.relativeVerb &&
        passage.mentions("third-party").some((it) => it.end <= start && wordsBetween(passage, it.end, start) === 0),
    );
  const duties = passage.mentions("duty", { start: predicate.end, end: region.end });
  const isOwed = duties.some((it) => !passage.touches("own-duty", it));
  return tells && isOwed;
}

/** "Customers | who": where a sentence begins with readers, the word that leads to what describes them. */
function describedReader(passage: Passage): Range | undefined {
  const who = passage.mentions("reader").find(({ start }) => wordsBetween(passage, 0, start) <= 1);
  return who && passage.mentions("relative").find(({ start }) => isNextTo(passage, who.end, start));
}

/** "A customer who uses our service to train its own AI answers for its data": that model is theirs. */
function trainsTheirOwn(passage: Passage, predicate: Range): boolean {
  const told = describedReader(passage);
  if (!told || told.end > predicate.start) return false;
  const isDone = (["we", "passive-cue", "third-party", "processor", "disclose-verb"] as const).some((kind) =>
    passage.has(kind, { start: told.end, end: predicate.end }),
  );
  return !isDone && (["own-wares", "theirs"] as const).some((kind) => passage.touches(kind, predicate));
}

/** "Customers who run our module in the Union must not use photographs to train": they owe it, however they are described. */
function isOwedByWhoUses(passage: Passage, predicate: Range): boolean {
  const told = describedReader(passage);
  if (!told || passage.has("first-party", predicate)) return false;
  return passage.mentions("duty", { start: told.end, end: predicate.start }).some((it) => {
    const owed = { start: it.end, end: predicate.start };
    // "must agree that posts train AI", "must tell us before they are used to train": that is done by somebody else.
    const isDoneToThem = (["we", "passive-cue", "reader-choice"] as const).some((kind) => passage.has(kind, owed));
    const isAccepted = passage
      .mentions("relative", owed)
      .some(({ start }) => wordsBetween(passage, owed.start, start) <= 1);
    const isOurs = (["own-duty", "not-negator"] as const).some((kind) => passage.touches(kind, it));
    return !isDoneToThem && !isAccepted && !isOurs;
  });
}

/** "You upload posts to train a model", but not "Content you upload is used to train": that is done by somebody else. */
function suppliesFor(passage: Passage, supplies: Range, predicate: Range): boolean {
  // "Our partners may use the content | you upload to train …": it only says which content.
  if (passage.mentions("use-verb").some(({ end }) => end <= supplies.start)) return false;
  return overlaps(supplies, predicate) && !passage.has("passive-cue", { start: supplies.start, end: predicate.start });
}

/**
 * "Some companies train AI on all they collect; we do not", "The AI Act allows providers to train": an account of the
 * law or of others, who have nothing from us and nothing to do with the reader.
 */
function tellsOfOthers(passage: Passage, region: Range, predicate: Range): boolean {
  const ahead = { start: region.start, end: predicate.start };
  if (passage.has("we", ahead)) return false;
  if (passage.has("law-permits", { start: region.start, end: predicate.end })) return true;
  if (isTheirs(passage, region)) return true;
  const contrasts = passage.mentions("not-us");
  const told =
    contrasts.length > 0 ||
    passage.has("law-named", { start: 0, end: predicate.start }) ||
    passage.has("negator", ahead);
  const subjects = [
    ...passage.mentions("companies-at-large", ahead),
    ...(told ? passage.mentions("companies-bare", ahead) : []),
  ];
  if (!subjects.some((it) => beginsClause(passage, region, it))) return false;
  const tied = ties.flatMap((kind) => passage.mentions(kind, region));
  // "Some companies train AI on your data; we do not": the reader is only an example.
  const addressed = told ? [] : passage.mentions("addressed", region);
  return [...tied, ...addressed].every((it) => contrasts.some((other) => overlaps(other, it)));
}

/** "Agencies build models of their own from the data they hold", "under its own policy": nothing ties it to us. */
function isTheirs(passage: Passage, region: Range): boolean {
  const tied = ties.some((kind) => passage.has(kind, region));
  return !tied && (passage.has("on-their-own", region) || passage.has("their-own-data", region));
}

/** What ties others to us: they get data from us, or do it on our service. */
const ties = ["first-party", "affiliate", "disclose-verb", "sell-verb", "on-the-service", "on-instructions"] as const;

/** Nothing stands in front of it in its clause, unless set off by a comma. */
function beginsClause(passage: Passage, region: Range, { start }: Range): boolean {
  const comma = passage.folded.lastIndexOf(",", start - 1);
  return wordsBetween(passage, Math.max(region.start, comma), start) === 0;
}
