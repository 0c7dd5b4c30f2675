import type { MentionKind } from "../../../languages/lexicon.ts";
import type { Actor, Choice, SpeechAct, Stance } from "../../model.ts";
import {
  hasMentionIn,
  mentionsIn,
  overlaps,
  type Passage,
  type Range,
  wholeOf,
  within,
  wordsBetween,
} from "../../words/passages.ts";
import { wordsAway } from "../../words/reach.ts";
import type { Segment } from "../segments.ts";

/** What a sentence does with the practice that it names. */
export function speechActOf(segment: Segment, region: Range, predicate: Range): SpeechAct {
  const { passage, kind, headings, leadIns } = segment;
  const before = { start: 0, end: predicate.start };
  const own = { start: region.start, end: predicate.end };
  if (/\?\s*$/.test(passage.text)) return "question";
  if (isQuoted(passage, predicate)) return "quotation";
  if (kind === "heading") return "label";
  if (/:\s*$/.test(passage.text) && passage.mentions("title-cue")[0]?.start === 0) return "label";
  if (
    passage
      .mentions("law")
      .some((law) => overlaps(law, predicate) || !hasMentionIn(passage, "we", { start: 0, end: law.start }))
  )
    return "law";
  if (
    hasMentionIn(passage, "definition", before) &&
    !hasMentionIn(passage, "use-verb", { start: region.start, end: predicate.start })
  )
    return "definition";
  const term = /^[\s*_(]*["“«][^"”»]{2,60}["”»]\s*(:?)/.exec(passage.text);
  if (term && (term[1] || hasMentionIn(passage, "definition", wholeOf(passage)))) return "definition";
  const means = passage
    .mentions("definition")
    .some(
      ({ start }) =>
        /["”»]\s*$/.test(passage.text.slice(0, start)) || (start >= predicate.end && start - predicate.end <= 1),
    );
  if (means || isTitledDefinition(segment, predicate)) return "definition";
  if (hasMentionIn(passage, "change-log", before) || leadIns.at(-1)?.mentions("change-log").length) return "change-log";
  const heading = headings.at(-1);
  if (heading && heading.mentions("change-heading").length > 0) return "change-log";
  if (hasMentionIn(passage, "despite", before)) return "assertion";
  if (hasMentionIn(passage, "presupposing", before) || hasMentionIn(passage, "embedded-question", own))
    return "presupposition";
  if (hasMentionIn(passage, "pointer", before) || hasMentionIn(passage, "reader-choice", before)) return "instruction";
  const asks = passage
    .mentions("reader-choice")
    .some(({ start, end }) => start < predicate.start && end >= predicate.start);
  if (asks || fronts(passage, predicate) || leadIns.at(-1)?.mentions("reader-choice").length) return "instruction";
  if (isRunInHeading(segment, predicate)) return "label";
  if (isFronted(segment, predicate)) return "presupposition";
  const when = mentionsIn(passage, "when", own).find(({ end }) => end <= predicate.start);
  const leads = when && wordsBetween(passage, region.start, when.start) <= 2;
  return leads &&
    wordsBetween(passage, when.end, predicate.start) <= wordsAway.presupposed &&
    !isBehindComma(passage, when, predicate)
    ? "presupposition"
    : "assertion";
}

/** "Where we have your consent, we collect X": in the main clause, behind the one in front. */
function isBehindComma(passage: Passage, front: Range, predicate: Range): boolean {
  const comma = passage.folded.indexOf(",", front.end);
  return comma >= 0 && hasMentionIn(passage, "we", { start: comma, end: predicate.start });
}

/** "Where a feature trains a model, we ask first", "When developing models, …": the training is taken as known. */
function isFronted({ passage, block }: Segment, predicate: Range): boolean {
  const from = passage.start === 0 && block.titleEnd < predicate.start ? block.titleEnd : 0;
  const clause = passage
    .mentions("fronted-clause")
    .find(({ start, end }) => end <= predicate.start && start >= from && wordsBetween(passage, from, start) <= 1);
  if (!clause || passage.folded.slice(clause.end, predicate.start).includes(",")) return false;
  // "Only when you consent to …": there is no main clause.
  const alone = passage.mentions("exclusive").some(({ end }) => clause.start - end === 1);
  return alone || passage.folded.indexOf(",", predicate.end) > 0;
}

/** "**Biometric data**: personal data that …": a bold term, a colon, and what it is. */
function isTitledDefinition({ passage, block }: Segment, predicate: Range): boolean {
  if (passage.start > 0 || predicate.end > block.titleEnd || passage.mentions("first-party").length > 0) return false;
  const colon =
    /^\s*[:–—-]\s+/.exec(passage.text.slice(block.titleEnd))?.[0].length ??
    /:\s*$/.exec(passage.text.slice(0, block.titleEnd))?.[0].length;
  if (colon === undefined) return false;
  return passage
    .mentions("data-catch-all")
    .some(({ start }) => start >= block.titleEnd && start <= block.titleEnd + colon + 4);
}

/** "With regard to AI training, you can object": the topic stands in front of an instruction. */
function fronts(passage: Passage, predicate: Range): boolean {
  const comma = passage.folded.indexOf(",", predicate.end);
  if (comma < 0 || wordsBetween(passage, 0, predicate.start) > 5 || wordsBetween(passage, predicate.end, comma) > 3)
    return false;
  return passage.mentions("reader-choice").some(
    (it) =>
      it.start > comma &&
      wordsBetween(passage, comma, it.start) <= 2 &&
      // "We train our models, unless you object": that is a condition.
      !hasMentionIn(passage, "subordinator", { start: comma, end: it.end }),
  );
}

/** Inside quotation marks of a sentence that says more than the quotation. */
function isQuoted(passage: Passage, predicate: Range): boolean {
  for (const match of passage.text.matchAll(/[“«][^“”«»]{12,}[”»]|"[^"]{12,}"/g)) {
    const quote = { start: match.index, end: match.index + match[0].length };
    if (
      within(predicate, quote) &&
      wordsBetween(passage, 0, quote.start) + wordsBetween(passage, quote.end, passage.text.length) >= 2
    )
      return true;
  }
  return false;
}

/** A few words set in front of a paragraph as its title: "Biometric data. We …", or bold words before what they are about. */
function isRunInHeading({ passage, block }: Segment, predicate: Range): boolean {
  if (passage.start !== 0 || block.kind === "cell") return false;
  const end = passage.text.length;
  const title = { start: 0, end: Math.min(end, block.titleEnd) };
  if (within(predicate, title) && !hasMentionIn(passage, "we", title)) {
    return end <= block.titleEnd + 2 || !hasMentionIn(passage, "use-verb", { start: title.end, end });
  }
  if (passage.mentions("first-party").length > 0) return false;
  return block.flat.text.length > end + 2 && wordsBetween(passage, 0, end) <= 7;
}

/** Who does it: the subject in front of the predicate; "we" where nobody is named. */
export function actorOf(passage: Passage, region: Range, predicate: Range): Actor {
  const before = { start: region.start, end: predicate.end };
  if (hasMentionIn(passage, "other-speaker", { start: 0, end: predicate.start })) return "other";
  if (hasMentionIn(passage, "others-act", { start: 0, end: predicate.start + 1 })) return "other";
  if (tellsOfOthers(passage, region, predicate)) return "other";
  if (mentionsIn(passage, "reader-act", before).length > 0) return "reader";
  const ours = hasMentionIn(passage, "first-party", predicate) || passage.mentions("we").length > 0;
  if (!ours && passage.mentions("reader-supplies").some((it) => suppliesFor(passage, it, predicate))) return "reader";
  const subject = { start: region.start, end: predicate.start };
  // "We share it so that they train their models": the models are theirs, whoever the subject is.
  if (hasMentionIn(passage, "theirs", predicate) && passage.mentions("third-party").length > 0) return "third-party";
  if (hasMentionIn(passage, "we", subject)) return "first-party";
  if (hasMentionIn(passage, "third-party", subject)) return "third-party";
  return mentionsIn(passage, "affiliate", subject).length > 0 ? "affiliate" : "unknown";
}

/** "You upload posts to train a model", but not "Content you upload is used to train": that is done by somebody else. */
function suppliesFor(passage: Passage, supplies: Range, predicate: Range): boolean {
  return (
    overlaps(supplies, predicate) &&
    !hasMentionIn(passage, "passive-cue", { start: supplies.start, end: predicate.start })
  );
}

/**
 * "Some companies train AI on all they collect; we do not", "The AI Act allows providers to train": an account of the
 * law or of others, who have nothing from us and nothing to do with the reader.
 */
function tellsOfOthers(passage: Passage, region: Range, predicate: Range): boolean {
  const ahead = { start: region.start, end: predicate.start };
  if (hasMentionIn(passage, "we", ahead)) return false;
  if (passage.mentions("law-permits").some(({ start, end }) => start >= region.start && end <= predicate.end))
    return true;
  if (isTheirs(passage, region)) return true;
  const contrasts = passage.mentions("not-us");
  const told =
    contrasts.length > 0 ||
    hasMentionIn(passage, "law-named", { start: 0, end: predicate.start }) ||
    hasMentionIn(passage, "negator", ahead);
  const subjects = [
    ...mentionsIn(passage, "companies-at-large", ahead),
    ...(told ? mentionsIn(passage, "companies-bare", ahead) : []),
  ];
  if (!subjects.some((it) => beginsClause(passage, region, it))) return false;
  const tied = ties.flatMap((kind) => mentionsIn(passage, kind, region));
  // "Some companies train AI on your data; we do not": the reader is only an example.
  const addressed = told ? [] : mentionsIn(passage, "addressed", region);
  return [...tied, ...addressed].every((it) => contrasts.some((other) => overlaps(other, it)));
}

/** "Agencies build models of their own from the data they hold", "under its own policy": nothing ties it to us. */
function isTheirs(passage: Passage, region: Range): boolean {
  const untied = (kinds: readonly MentionKind[]) =>
    kinds.every((kind) => mentionsIn(passage, kind, region).length === 0);
  if (!untied(ties)) return false;
  return (
    hasMentionIn(passage, "on-their-own", region) ||
    (hasMentionIn(passage, "their-own-data", region) && untied(["third-party"]))
  );
}

/** What ties others to us: they get data from us, or do it on our service. */
const ties = ["first-party", "affiliate", "disclose-verb", "sell-verb", "on-the-service", "on-instructions"] as const;

/** Nothing stands in front of it in its clause, unless set off by a comma. */
function beginsClause(passage: Passage, region: Range, { start }: Range): boolean {
  const comma = passage.folded.lastIndexOf(",", start - 1);
  return wordsBetween(passage, Math.max(region.start, comma), start) === 0;
}

/** Whether it takes place, and on whose word. */
export function stanceOf(
  passage: Passage,
  region: Range,
  predicate: Range,
  denied: boolean,
  choices: readonly Choice[],
): Stance {
  const unless = passage.mentions("without-consent").length > 0 && passage.mentions("despite").length === 0;
  if (denied) return unless ? "only-with-consent" : "does-not";
  if (choices.some(({ kind }) => kind === "opt-in")) return "only-with-consent";
  if (choices.some(({ kind }) => kind === "opt-out") && hasMentionIn(passage, "subordinator", wholeOf(passage)))
    return "unless-refused";
  // "AI models may be trained on": the predicate begins with the model.
  return hasMentionIn(passage, "modal", { start: region.start, end: predicate.end }) ? "may" : "does";
}
