import type { DataObject, Source } from "../../model.ts";
import {
  after,
  areFewWords,
  type Passage,
  phraseOf,
  type Range,
  within,
  wordCount,
  wordsBetween,
} from "../../words/passages.ts";
import { isDisowned } from "../around/by-others.ts";
import { circumstancesOf } from "../around/circumstances.ts";
import { wordsAbout } from "../around/features.ts";
import { isAnotherCase, isNamedBeside, isUnbounded } from "../around/lending.ts";
import { disclosureOf } from "../around/recipients.ts";
import { retentionAround } from "../around/retention.ts";
import { type Draft, unsaid } from "../draft.ts";
import { grouped } from "../neighbours.ts";
import { mayPractise, type Segment } from "../segments.ts";
import { actorIn } from "../sentence/actors.ts";
import { choicesOf, vagueTermsOf } from "../sentence/conditions.ts";
import { bareObject, termIn } from "../sentence/data-object.ts";
import { deniedAround } from "../sentence/denied-around.ts";
import { isDenied, isDeniedSubject, isDoneWithout, isListedAsDenied, regionOf } from "../sentence/negation.ts";
import { isOpenedAround } from "../sentence/openings.ts";
import { clauseStart } from "../sentence/scope-of-no.ts";
import { stanceOf } from "../sentence/speech.ts";
import { isTaking } from "../sentence/traits.ts";
import { mostTogether } from "../stretches.ts";
import { type BiometricMention, biometricMentions, purposesOf } from "./biometric-words.ts";
import { isTraitInBrackets, sourceAround } from "./capture.ts";
import { actOf, goesOn, inDeniedTraining, isTakenBack } from "./handling.ts";
import { type TakenUp, takenUpBelow } from "./titled.ts";

/** The biometric practices that the segments of a section state, one for each part of a sentence. */
export function biometricDrafts(segments: readonly Segment[]): Draft[] {
  const drafts = segments.filter(mayPractise).flatMap((segment) => {
    const { passage } = segment;
    const named = biometricMentions(passage);
    const parts = grouped(named, (mention) => {
      const start = clauseStart(passage, regionOf(passage, mention), mention);
      return leavingOut(passage, mention) ? `${start} but for it` : `${start}`;
    });
    const own = [...parts.values()]
      .slice(0, mostTogether.practices)
      .map((mentions) => biometricDraft(segments, segment, mentions));
    const [first] = own;
    const below = first && takenUpBelow(segments, first);
    const [{ kind } = { kind: "generic" as const }] = named;
    return below ? [...own, biometricDraft(segments, below.segment, [{ ...below.words, kind }], below)] : own;
  });
  // "We do not normally …, although we may …": what follows says it; the hedge is reported only where it stands alone.
  return drafts.filter((draft, index) => {
    // "If we ever use your print to pay, we will ask for your consent": that asks for none today.
    const isToCome = draft.speechAct === "presupposition" && draft.segment.passage.has("new-use");
    if (isToCome || isTitleOf(draft, drafts)) return false;
    const next = drafts[index + 1];
    return next?.segment !== draft.segment || !isHedged(draft);
  });
}

/** The words that leave it out of the rest: "your voiceprint, and no other biometric data" denies the rest alone. */
function leavingOut(passage: Passage, mention: Range): Range | undefined {
  const { start } = mention;
  return passage
    .mentions("excluding")
    .find((it) => it.end <= start && (areFewWords(passage, it.end, start, 1) || isListedBehind(passage, it, mention)));
}

/** "except for payment data, biometric data and contacts": one of several, with no verb among them or right behind it. */
function isListedBehind(passage: Passage, words: Range, mention: Range): boolean {
  const excepts = passage.touches("exception", words) && wordsBetween(passage, 0, words.start) > 0;
  if (!excepts || /[.;:()]/.test(passage.folded.slice(words.end, mention.start))) return false;
  return !(["we", "modal", "passive-cue", "use-verb", "biometric-verb"] as const).some((kind) =>
    passage.mentions(kind).some((it) => it.start >= words.end && wordsBetween(passage, mention.end, it.start) === 0),
  );
}

/** "We collect no biometric data other than your faceprint": a denial of the rest lets it in. */
function isLetIn(passage: Passage, mention: Range): boolean {
  const words = leavingOut(passage, mention);
  if (!words) return false;
  // "Other than your fingerprint, | we do not collect …": in front of what is denied.
  const isInFront = wordsBetween(passage, 0, words.start) === 0 && /^,\s/.test(passage.folded.slice(mention.end));
  const weDeny = (["we", "negator"] as const).every((kind) => passage.has(kind, after(passage, mention)));
  // "names, | but not | your fingerprint": its own no denies what it leaves out, and nothing in front.
  const isDeniedAhead = passage.has("negator", { start: 0, end: words.start });
  return (isInFront && weDeny) || (isDeniedAhead && isDenied(passage, regionOf(passage, words), words));
}

/** "Your phone may take a fingerprint, but it is not provided to us", "… not collected by Brindle Bank". */
function isWithheld(passage: Passage, region: Range, main: Range): boolean {
  if (passage.has("we", { start: region.start, end: main.start })) return false;
  return passage.mentions("withheld", after(passage, main)).some((it) => {
    const isNamed = /^\s(?:\p{Ll}{2,3}\s)?\p{Lu}/u.test(passage.text.slice(it.end));
    return passage.has("first-party", it) || (isNamed && passage.has("collect-verb", it));
  });
}

/** "**Types of biometric data:** We collect facial templates": the sentence behind the title names the data itself. */
function isTitleOf({ segment, range, data }: Draft, drafts: readonly Draft[]): boolean {
  const isGeneral = data.every(({ grain }) => grain === "catch-all");
  if (isGeneral && (isLabelOf(segment, drafts) || isAheadOfColon({ segment, range }, drafts))) return true;
  const { titleEnd } = segment.block;
  if (segment.passage.start > 0 || range.end > titleEnd || data.some(({ grain }) => grain !== "catch-all"))
    return false;
  return drafts.some((it) => it.segment === segment && it.range.start >= titleEnd);
}

/** "Biometric data: we scan your fingerprint", "Biometric data of pupils: we have none": no title by its looks. */
function isAheadOfColon({ segment, range }: Pick<Draft, "segment" | "range">, drafts: readonly Draft[]): boolean {
  const { passage } = segment;
  const rest = /^[^:;.]*(?=:\s)/.exec(passage.text.slice(range.end))?.[0];
  if (rest === undefined || /\p{L}/u.test(passage.text.slice(0, range.start))) return false;
  const end = range.end + rest.length;
  const says = (["we", "passive-cue", "modal", "negator", "enumeration-of"] as const).some((it) =>
    passage.has(it, { start: range.end, end }),
  );
  return !says && drafts.some((it) => it.segment === segment && it.range.start > end);
}

/** "Biometrics | Biometric data, where needed": a label of the row in which a cell says the same. */
function isLabelOf({ passage, block: { table } }: Segment, drafts: readonly Draft[]): boolean {
  if (table?.column !== 0 || wordCount(passage.text) > longestLabel) return false;
  return drafts.some(({ segment: { block }, data }) => {
    return block.table?.row === table.row && block.table.column > 0 && data.some(({ grain }) => grain === "catch-all");
  });
}

/** In words. */
const longestLabel = 4;

function isHedged({ segment: { passage }, region }: Draft): boolean {
  return passage.mentions("hedged-negator").some((it) => within(it, region));
}

/** @param above what names the data, where the mentions only stand for it */
function biometricDraft(
  segments: readonly Segment[],
  segment: Segment,
  mentions: readonly BiometricMention[],
  above?: TakenUp,
): Draft {
  const { passage } = segment;
  const main = mentions.find(({ kind }) => kind === "generic") ?? mentions[0] ?? { start: 0, end: 0 };
  const region = regionOf(passage, main);
  const isNo = isDenied(passage, region, main) || isDeniedSubject(passage, region, extentOf(mentions, main));
  const takenBack = isNo && isTakenBack(passage, main);
  const denied =
    (isNo && !isLetIn(passage, main) && !goesOn(passage, region) && !takenBack) ||
    (leavingOut(passage, main) !== undefined && !isLetIn(passage, main)) ||
    isWithheld(passage, region, main) ||
    isDoneWithout(passage, extentOf(mentions, main)) ||
    isListedAsDenied(passage, region, main) ||
    deniedAround(segment) ||
    inDeniedTraining(passage, main);
  const choices = choicesOf(passage);
  const stance = stanceOf(passage, region, main, denied, choices, denied && isOpenedAround(segments, segment));
  // "Partners get no biometric data, unless you have agreed": whatever the verb, with a yes they do.
  const isOpened = takenBack || (denied && stance === "only-with-consent");
  const source = sourceAround(segments, segment, mentions);
  const circumstances = circumstancesOf(segments, segment);
  const { actions, recipients, handedOn } = disclosureOf(segments, segment, region);
  const subject = isDisowned(segments, segment, main) ? "other" : actorIn(segment, region, main);
  const act = actOf(segments, segment, region, main);
  const isTaken = isTaking(passage, region) || above?.isSaid === true;
  const taken = !denied && isTaken ? (["collect"] as const) : [];
  const isForUs = subject === "third-party" && actions.length === 0 && isTakenForUs(passage, region);
  // "You must provide a fingerprint": whoever asks for it has it.
  const isAskedOfReader = subject === "reader" && taken.length > 0;
  const actor = isForUs ? "first-party" : isAskedOfReader ? "unknown" : subject;
  return {
    ...unsaid,
    ...circumstances,
    unbounded: isUnbounded(segment) && !isNamedBeside(segments, segment),
    anotherCase: isAnotherCase(segment),
    actions: [
      ...new Set([...taken, ...circumstances.actions.filter((it) => it !== "share" && it !== "sell"), ...actions]),
    ],
    segment,
    region,
    range: main,
    topic: "biometric",
    speechAct: act === "label" && (handedOn.length > 0 || isOpened) ? "assertion" : act,
    stance,
    confidence: mentions.some(({ kind }) => kind === "generic") ? "high" : "medium",
    actor,
    predicate: phraseOf(passage, main),
    data: mentions.map((mention) => ({ ...dataOf(passage, mention, source), place: above?.place ?? "clause" })),
    dataSpan: phraseOf(passage, main).span,
    purposes: purposesOf(segment),
    recipients,
    handedOn,
    choices,
    about: wordsAbout(segments, segment),
    retention: retentionAround(segments, segment, circumstances.traits),
    // "Your phone may unlock it with Face ID": whether it does is up to the person who holds it.
    vague: vagueTermsOf(passage, region).filter(
      ({ kind }) => kind !== "modality" || source !== "on-device" || actor === "first-party",
    ),
  };
}

/** "Our vendor collects a face template for us": in our place. */
function isTakenForUs(passage: Passage, region: Range): boolean {
  return passage.has("collect-verb", region) && passage.has("on-instructions", region);
}

function dataOf(passage: Passage, mention: BiometricMention, source: Source): DataObject {
  return {
    ...bareObject(passage, mention),
    grain: mention.kind === "generic" && !isTraitInBrackets(passage, mention) ? "catch-all" : "named",
    source,
    ...(isAct(passage, mention) && { act: true }),
    term: termIn(passage, mention),
  };
}

/** "facial recognition", "recognise your voice": no data by themselves. */
function isAct(passage: Passage, { kind, start }: BiometricMention): boolean {
  return kind === "feature" || passage.mentions("biometric-verb").some((verb) => verb.start === start);
}

function extentOf(mentions: readonly Range[], { start }: Range): Range {
  return {
    start: Math.min(start, ...mentions.map((it) => it.start)),
    end: Math.max(...mentions.map(({ end }) => end)),
  };
}
