import type { Choice, SpeechAct, Stance } from "../../model.ts";
import { overlaps, type Passage, type Range, within, wordsBetween } from "../../words/passages.ts";
import { wordsAway } from "../../words/reach.ts";
import type { RowCells, Segment } from "../segments.ts";
import { isOfOtherEnd, isOfOtherThing } from "./choice-objects.ts";
import { openModals, takenConsents } from "./conditions.ts";
import { verbBehindName } from "./named-subject.ts";
import { isOfNextDenial } from "./negation.ts";
import { openedBy, yesesLeftOpen } from "./openings.ts";
import { isGiving, isOurPurpose } from "./our-acts.ts";
import { comesNext, isNextTo, isSubjectAt, learningKinds, weActIn } from "./scope-of-no.ts";
import { menuSteps, namedParts, namedSwitches, quotedIn } from "./switches.ts";
import { isTraitAct } from "./traits.ts";

/** What a sentence does with the practice that it names. */
export function speechActOf(segment: Segment, region: Range, predicate: Range): SpeechAct {
  const { passage, kind, leadIns, isBare } = segment;
  const before = { start: 0, end: predicate.start };
  const own = { start: region.start, end: predicate.end };
  if (/\?\s*$/.test(passage.text)) return "question";
  // "Do not send us fingerprints without prior agreement": the reader is not to, and what we do is not said.
  const isAsked = comesNext(passage, "asked-not-to", 0) && !leadIns.at(-1)?.has("we");
  if (isAsked && yesesLeftOpen(passage).length > 0) return "instruction";
  const quotation = quotationAround(passage, predicate);
  if (quotation) return isDefined(passage, quotation) ? "definition" : "quotation";
  if (comesNext(passage, "own-consent", 0)) return "assertion";
  if (kind === "heading" && !(isBare && isWholeSentence(passage, predicate))) return "label";
  if (/:\s*$/.test(passage.text) && passage.mentions("title-cue")[0]?.start === 0) return "label";
  // "We do not …, unless a law demands it": what is excepted is no description of law.
  const excepted = passage.mentions("exception").map((mark) => openedBy(passage, mark));
  const laws = passage
    .mentions("law")
    .filter((it) => !isWhere(passage, it, predicate) && !excepted.some((range) => within(it, range)));
  if (laws.some((law) => overlaps(law, predicate) || !passage.has("we", { start: 0, end: law.start }))) return "law";
  if (tellsWhatLawDemands(passage, region)) return "law";
  if (passage.has("definition", before) && !passage.has("use-verb", { start: region.start, end: predicate.start }))
    return "definition";
  if (isTrueOfAll(passage)) return "definition";
  const term = /^[\s*_(]*["“«][^"”»]{2,60}["”»]\s*(:?)/.exec(passage.text);
  if (term && (term[1] || passage.has("definition"))) return "definition";
  const means = passage
    .mentions("definition")
    .some(
      (it) =>
        within(predicate, it) ||
        meansTitle(segment, it.start) ||
        /["”»]\s*$/.test(passage.text.slice(0, it.start)) ||
        (it.start >= predicate.end && it.start - predicate.end <= 1),
    );
  if (means) return "definition";
  // "By using the app, you agree to the use of your posts to train our AI": what is taken as agreed to is done.
  const isAgreed = [passage, leadIns.at(-1)].some((it) => it && takenConsents(it).length > 0);
  if ((tellsOfChange(passage, before, predicate) && !isInForce(passage, predicate)) || (!isAgreed && isLogged(segment)))
    return "change-log";
  if (isAgreed || isDespite(passage, before)) return "assertion";
  if (isPresupposed(passage, before) || passage.has("embedded-question", own)) return "presupposition";
  // « Si vous ne vous y opposez pas, nous … » leaves nothing to the reader.
  const offers = passage
    .mentions("reader-choice")
    .filter(
      (it) =>
        !passage.touches("not-choice", it) &&
        !isGiving(passage, it) &&
        !isOurPurpose(passage, it, predicate) &&
        !isOfOtherEnd(passage, it),
    );
  const choices = offers
    .filter(({ end }) => end <= predicate.start)
    .filter((it) => !(passage.touches("not-negator", it) && isBehindComma(passage, it, predicate)))
    .filter((it) => !isCondition(passage, it, predicate))
    .filter((it) => !(isOfOtherThing(passage, it) && isWhere(passage, it, predicate)));
  const points = passage
    .mentions("pointer", before)
    .some(
      (it) =>
        !isCondition(passage, it, predicate) &&
        !isDoneBySubject(passage, it) &&
        !isBehindAnnouncement(passage, it, predicate),
    );
  if (points || choices.length > 0) return "instruction";
  const asks = offers.some(({ start, end }) => start < predicate.start && end >= predicate.start);
  if (asks || fronts(passage, predicate) || leavesToReader(leadIns.at(-1), passage)) return "instruction";
  if (explainsTerm(segment) || isDefinedAbove(segment)) return "definition";
  if (isRunInHeading(segment, predicate)) return "label";
  if (isDoneBehind(passage, predicate)) return "assertion";
  if (isFronted(segment, predicate)) return "presupposition";
  const when = passage.mentions("when", own).find(({ end }) => end <= predicate.start);
  const leads = when && wordsBetween(passage, region.start, when.start) <= 2 && !takesPlace(passage, when, predicate);
  return leads &&
    wordsBetween(passage, when.end, predicate.start) <= wordsAway.presupposed &&
    !isBehindComma(passage, when, predicate) &&
    !tellsItsReach(passage, region, predicate)
    ? "presupposition"
    : "assertion";
}

/** "Even if you close your account, we train …"; but in "Even if you pay, | you can refuse that we train …" the reader acts. */
function isDespite(passage: Passage, before: Range): boolean {
  const [despite] = passage.mentions("despite", before);
  const comma = despite ? passage.folded.indexOf(",", despite.end) : -1;
  const leaves = (["reader-choice", "embedded-question"] as const).flatMap((it) => passage.mentions(it, before));
  return (
    despite !== undefined && !leaves.some((it) => comma > 0 && it.start > comma && !passage.touches("not-choice", it))
  );
}

/** "Our use of your data to train AI is not limited to posts": the sentence says how far it goes. */
function tellsItsReach(passage: Passage, region: Range, predicate: Range): boolean {
  return passage.has("not-exclusive", { start: predicate.end, end: region.end });
}

/** "Before we use it, you are asked"; but "we no longer ask before using it" says that it is used. */
function isPresupposed(passage: Passage, before: Range): boolean {
  const unasked = passage.mentions("no-consent", before);
  return passage
    .mentions("presupposing", before)
    .some((it) => !unasked.some((no) => overlaps(no, it) || isNextTo(passage, no.end, it.start)));
}

/** "This version takes effect …", but not "By continuing to use it after it takes effect, you agree that …". */
function tellsOfChange(passage: Passage, before: Range, predicate: Range): boolean {
  return passage
    .mentions("change-log", before)
    .some(
      (it) => !takenConsents(passage).some((taken) => overlaps(taken, it)) && !isOurPurpose(passage, it, predicate),
    );
}

/** "We have changed this policy: from today, we train …": behind the change, in words of its own, what holds from then on. */
function isInForce(passage: Passage, predicate: Range): boolean {
  const mark = Math.max(...[":", ";"].map((it) => passage.folded.lastIndexOf(it, predicate.start)));
  const since = { start: mark, end: predicate.start };
  // "12 March: section 4 now says that we …": what holds from then on is the wording.
  const now = passage.mentions("from-now", since).some((it) => !passage.touches("change-log", it));
  return mark > 0 && now && passage.has("we", since);
}

/** "Training AI models requires large amounts of data": of models in general, with no word on us, our suppliers, or the reader's data. */
function isTrueOfAll(passage: Passage): boolean {
  return passage.has("general-truth") && !concerned.some((kind) => passage.has(kind));
}

const concerned = ["first-party", "we", "reader", "third-party", "processor", "data-private"] as const;

/** "Under Article 9 of the GDPR, biometric data may only be processed …": the law in front, its demand behind. */
function tellsWhatLawDemands(passage: Passage, region: Range): boolean {
  const law = passage.mentions("law-named", region).find(({ start }) => wordsBetween(passage, 0, start) <= 1);
  if (!law || passage.has("first-party", region)) return false;
  return passage.has("duty", { start: law.end, end: region.end });
}

/**
 * A lead-in that speaks of a choice, or ends with “you can:”: its items are what the reader may do; but not "We use …" behind
 * the full stop of "Please do not use the app if you do not agree."
 */
function leavesToReader(leadIn: Passage | undefined, item: Passage): boolean {
  if (!leadIn || (/[.!]\s*$/.test(leadIn.text) && comesNext(item, "we", 0))) return false;
  const last = leadIn.mentions("reader-may").at(-1);
  return (
    leadIn.has("reader-choice") || (last !== undefined && wordsBetween(leadIn, last.end, leadIn.text.length) === 0)
  );
}

/** An item below "It includes information relating to:". */
function isDefinedAbove({ kind, leadIns }: Segment): boolean {
  const leadIn = leadIns.at(-1);
  return kind === "item" && leadIn !== undefined && leadIn.has("definition") && !leadIn.has("we");
}

/** "**Biometric data**: data that results from …", in a glossary; "Model | a system that has learnt …", in a table of terms. */
function explainsTerm({ passage, kind, block, headings, cells }: Segment): boolean {
  if (passage.has("we")) return false;
  if (cells) return isTableOfTerms(cells);
  const inGlossary = headings.at(-1)?.has("glossary-title") ?? false;
  if (!inGlossary || block.titleEnd === 0) return false;
  return kind === "item" || (isTitled(block) && (passage.start === 0 || !passage.has("use-verb")));
}

/** "## Change log", and below it "| May 2031 | The section on AI training moved up |": an entry, and no paragraph. */
function isLogged({ kind, leadIns, headings }: Segment): boolean {
  const isEntry = kind === "item" || kind === "cell";
  return (leadIns.at(-1) ?? (isEntry ? headings.at(-1) : undefined))?.has("change-log") ?? false;
}

/** A table of two columns, "Term | Meaning". */
function isTableOfTerms({ header, others }: RowCells): boolean {
  const headers = [header, ...others.map((it) => it.header)];
  return (
    headers.length === 2 &&
    headers.some((it) => it.has("meaning-header")) &&
    headers.some((it) => it.has("glossary-header") && !it.has("meaning-header"))
  );
}

/** "**Training**, when we speak of models, means …". */
function meansTitle({ passage, block: { titleEnd } }: Segment, means: number): boolean {
  return passage.start === 0 && titleEnd > 0 && /^(?:\s?,[^,]{1,80},)?\s?$/.test(passage.text.slice(titleEnd, means));
}

/** "**Training**: the act of …": a paragraph whose bold words end in a colon or a dash. */
function isTitled({ flat: { text }, titleEnd }: Segment["block"]): boolean {
  return /^\s?[:–—]\s/.test(text.slice(titleEnd)) || /[:–—]\s*$/.test(text.slice(0, titleEnd));
}

/** "Where we have your consent, we collect X": in the main clause, behind the one in front. */
function isBehindComma(passage: Passage, front: Range, predicate: Range): boolean {
  const comma = passage.folded.indexOf(",", front.end);
  if (comma < 0 || comma > predicate.start) return false;
  return (
    passage.has("we", { start: comma, end: predicate.start }) ||
    isGoverned(passage, comma, predicate) ||
    isSubjectAt(passage, comma + 1, predicate)
  );
}

/**
 * « Sauf si vous désactivez l'option, | vos messages servent … », "We may, unless you opt out, | use …": what the reader may do
 * is the condition of what we do.
 */
function isCondition(passage: Passage, choice: Range, predicate: Range): boolean {
  const front = passage
    .mentions("fronted-clause")
    .findLast(({ start, end }) => end <= choice.start && opensAside(passage, start));
  const parts = (start: number, end: number) => /[,)]/.test(passage.folded.slice(start, end));
  return front !== undefined && !parts(front.end, choice.start) && parts(choice.end, predicate.start);
}

/** "If the law applies to you, | we use it", "If you disable cookies, | we use it": where we act, in a clause in front. */
function isWhere(passage: Passage, words: Range, { start }: Range): boolean {
  const [front] = passage.mentions("fronted-clause");
  return (
    front !== undefined &&
    wordsBetween(passage, 0, front.start) <= 1 &&
    front.start <= words.start &&
    !passage.folded.slice(front.end, words.end).includes(",") &&
    weActIn(passage, { start: words.end, end: start })
  );
}

/** "This page explains AI: | we train it on …", "As this policy explains, | we use …"; but "… explains what we take, | how we use it". */
function isBehindAnnouncement(passage: Passage, pointer: Range, predicate: Range): boolean {
  const marks = [...passage.folded.slice(pointer.end, predicate.start).matchAll(/[,:;]/g)];
  return marks.some(({ index }) => {
    const clause = { start: pointer.end + index + 1, end: predicate.start };
    const isOwn = weActIn(passage, clause) || isSubjectAt(passage, clause.start, predicate);
    return isOwn && !passage.has("title-cue", clause);
  });
}

/** "when you | visit our website", "we | learn how you write": it is told of them, and asked of nobody. */
function isDoneBySubject(passage: Passage, { start }: Range): boolean {
  return (["reader", "relative", "we"] as const).some((kind) =>
    passage.mentions(kind).some(({ end }) => isNextTo(passage, end, start)),
  );
}

function opensAside(passage: Passage, start: number): boolean {
  return wordsBetween(passage, 0, start) <= 1 || /[,(]\s*$/.test(passage.folded.slice(0, start));
}

/** "During your calls, | some features of your voice | may be taken", "| a program examines your voice": the main clause. */
function isGoverned(passage: Passage, comma: number, { start, end }: Range): boolean {
  if (comesNext(passage, "and", comma)) return false;
  return (
    (comesNext(passage, "modal", end) || isTraitAct(passage, { start, end })) &&
    !passage.folded.slice(comma + 1, start).includes(",")
  );
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

/** "When we train models, | we use your data", "Where we collect prints, | we may share them": the main clause says what is done. */
function isDoneBehind(passage: Passage, predicate: Range): boolean {
  const comma = passage.folded.indexOf(",", predicate.end);
  const we = passage.mentions("we").find((it) => comma > 0 && it.start > comma);
  if (!we || wordsBetween(passage, comma, we.start) > 0 || passage.has("new-use")) return false;
  const handlings = isOfModels(passage, predicate)
    ? (["use-verb"] as const)
    : (["biometric-verb", "keep-verb"] as const);
  const verb = handlings
    .flatMap((kind) => passage.mentions(kind))
    .find((it) => it.start >= we.end && wordsBetween(passage, we.end, it.start) <= 2);
  if (!verb || passage.has("negator", { start: comma, end: verb.start })) return false;
  const objects = isOfModels(passage, predicate) ? openData : (["anaphor", "model-pronoun"] as const);
  return objects.some((kind) =>
    passage
      .mentions(kind)
      .some((it) => it.start >= we.end && wordsBetween(passage, verb.end, Math.max(it.start, verb.end)) <= 1),
  );
}

const openData = ["data-catch-all", "data-named", "data-private"] as const;

function isOfModels(passage: Passage, predicate: Range): boolean {
  return (["model", "plain-model", "plain-algorithm", "training-verb"] as const).some((kind) =>
    passage.touches(kind, predicate),
  );
}

/** "The use of your data helps us train AI", "The collection of prints may be necessary": what the noun names takes place. */
function takesPlace(passage: Passage, noun: Range, predicate: Range): boolean {
  return passage
    .mentions("takes-place")
    .some(
      ({ start }) => start >= noun.end && wordsBetween(passage, predicate.end, Math.max(start, predicate.end)) <= 3,
    );
}

/** "With regard to AI training, you can object": the topic stands in front of an instruction. */
function fronts(passage: Passage, predicate: Range): boolean {
  const comma = passage.folded.indexOf(",", predicate.end);
  if (comma < 0 || wordsBetween(passage, 0, predicate.start) > 5 || wordsBetween(passage, predicate.end, comma) > 3)
    return false;
  // "We train our models, and adults can opt out": that states it.
  if (comesNext(passage, "we", 0)) return false;
  return passage.mentions("reader-choice").some(
    (it) =>
      it.start > comma &&
      wordsBetween(passage, comma, it.start) <= 2 &&
      // "Posts train our models, but adults can opt out": two sentences in one.
      !(["and", "boundary"] as const).some((kind) => passage.has(kind, { start: comma, end: it.start })) &&
      // "We train our models, unless you object": that is a condition.
      !passage.has("subordinator", { start: comma, end: it.end }),
  );
}

/**
 * The quotation marks of a sentence that says more than what stands inside them, around a predicate. A few words in such
 * marks are only doubted, unless they are the name of a switch or of a part of the text. A step through menus needs none.
 */
function quotationAround(passage: Passage, predicate: Range): Range | undefined {
  const named = [...namedSwitches(passage), ...namedParts(passage)];
  const quoted = quotedIn(passage.text).filter(
    (quote) => quote.end - quote.start >= shortestQuotation || named.some((it) => it.start === quote.start),
  );
  return [...quoted, ...menuSteps(passage.text)].find(
    (quote) =>
      within(predicate, quote) &&
      wordsBetween(passage, 0, quote.start) + wordsBetween(passage, quote.end, passage.text.length) >= 2,
  );
}

/** In UTF-16 code units, its marks included. */
const shortestQuotation = 14;

/** "“Biometric Data” means …", « Par « données biométriques », on entend … »: a term, right in front of what it means. */
function isDefined(passage: Passage, { start, end }: Range): boolean {
  return wordsBetween(passage, 0, start) <= 1 && comesNext(passage, "definition", end);
}

/** A few words set in front of a paragraph as its title: "Biometric data. We …", or bold words before what they are about. */
function isRunInHeading({ passage, block }: Segment, predicate: Range): boolean {
  if (passage.start !== 0 || block.kind === "cell") return false;
  if (verbBehindName(passage)) return false;
  const end = passage.text.length;
  const title = { start: 0, end: Math.min(end, block.titleEnd) };
  if (within(predicate, title) && !passage.has("we", title)) {
    return !passage.has("use-verb", { start: title.end, end });
  }
  if (passage.has("first-party") || isSubject(passage, predicate)) return false;
  return block.flat.text.length > end + 2 && wordsBetween(passage, 0, end) <= 7;
}

/** "We train AI on posts", "Your posts are used to train AI": a subject and a verb, but not "How we …", "Posts that are …". */
function isWholeSentence(passage: Passage, predicate: Range): boolean {
  if (comesNext(passage, "we", 0) || verbBehindName(passage)) return true;
  const ahead = { start: 0, end: predicate.start };
  if (/[,:;]/.test(passage.folded.slice(0, predicate.start))) return false;
  if ((["title-cue", "relative"] as const).some((kind) => passage.has(kind, ahead))) return false;
  return passage.has("passive-cue", ahead) || isSubject(passage, predicate);
}

/** "Fingerprints are used for security", "The model learns from posts": with a verb, it is no title. "How …" is one. */
function isSubject(passage: Passage, { start, end }: Range): boolean {
  if (passage.has("title-cue", { start: 0, end: start })) return false;
  const verbs = ["passive-cue", "modal"] as const;
  return (
    learningKinds.some((kind) => passage.touches(kind, { start, end })) ||
    verbs.some((kind) => comesNext(passage, kind, end))
  );
}

/**
 * Whether it takes place, and on whose word.
 * @param isOpened see `isOpenedAround`
 */
export function stanceOf(
  passage: Passage,
  region: Range,
  predicate: Range,
  denied: boolean,
  choices: readonly Choice[],
  isOpened = false,
): Stance {
  if (denied) {
    const isOpen = isOpened || yesesLeftOpen(passage).some((it) => !isOfNextDenial(passage, predicate, it));
    return isOpen && !passage.has("despite") ? "only-with-consent" : "does-not";
  }
  if (choices.some(({ kind }) => kind === "opt-in")) return "only-with-consent";
  if (choices.length > 0 && passage.has("subordinator")) return "unless-refused";
  // "AI models may be trained on": the predicate begins with the model.
  return openModals(passage, { start: region.start, end: predicate.end }).length > 0 ? "may" : "does";
}
