import type { Mention } from "../../words/mentions.ts";
import { after, type Passage, phraseOf, type Range, wholeOf, wordsBetween } from "../../words/passages.ts";
import { companyThatTrains } from "../around/another-company.ts";
import type { Draft } from "../draft.ts";
import type { Segment } from "../segments.ts";
import { actorOf } from "../sentence/actors.ts";
import { choicesOf, vagueTermsOf } from "../sentence/conditions.ts";
import { dataIn, spanFrom } from "../sentence/data.ts";
import { localExclusions } from "../sentence/exclusions.ts";
import { isDenied } from "../sentence/negation.ts";
import { comesNext } from "../sentence/scope-of-no.ts";
import { speechActOf, stanceOf } from "../sentence/speech.ts";
import { keptForTraining } from "./kept.ts";
import { trainingCircumstances } from "./training-draft.ts";

/** A training, and the next sentence that says more of it. */
interface Continued {
  readonly back: Draft;
  readonly draft: Draft;
}

/** "Direct messages are never used for this": goes on about the training of a sentence shortly before. */
export function continuationOf(
  segments: readonly Segment[],
  segment: Segment,
  drafts: readonly Draft[],
): Continued | undefined {
  const back = backOf(segment, drafts);
  const draft = back && continued(segments, segment, back);
  return back && draft && { back, draft };
}

/** "We train AI. | For this, we use your posts": one statement in two sentences. */
export function isToldBehind({ back, draft }: Continued): boolean {
  return back.data.length === 0 && draft.stance !== "does-not" && draft.segment.block === back.segment.block;
}

function backOf(segment: Segment, drafts: readonly Draft[]): Draft | undefined {
  if (segment.kind === "heading" || segment.kind === "cell") return undefined;
  return drafts.findLast(
    (it) =>
      it.topic === "ai-training" &&
      segment.index - it.segment.index <= 3 &&
      (it.speechAct === "assertion" ||
        it.segment.block === segment.block ||
        it.segment.passage.flat === segment.headings.at(-1)?.flat),
  );
}

function continued(segments: readonly Segment[], segment: Segment, back: Draft): Draft | undefined {
  const { passage } = segment;
  const whole = wholeOf(passage);
  const cue =
    // "prevent abuse; to this end, we …": the end is told in the sentence itself.
    passage
      .mentions("for-this")
      .find((it) => !passage.folded.slice(0, it.start).includes(";") && isOfUse(passage, it)) ??
    passage.mentions("plain-denial").find(({ end }) => /^\W*(?:$|[,;(])/.test(passage.folded.slice(end))) ??
    keptOutRightBehind(segment, back);
  if (!cue || (cue.kind !== "kept-out" && passage.has("other-use"))) return undefined;
  const before = { start: 0, end: cue.start };
  const denied = cue.kind !== "for-this" || isDenied(passage, whole, { start: cue.start, end: cue.end });
  // "We train on no messages. Only public posts are used for this", but not "The basis for this purpose is …".
  if (back.stance === "does-not" && !denied && !passage.has("exclusive")) return undefined;
  const found = dataIn(passage, whole, "clause", []).filter(
    ({ start }) => !denied || (cue.kind === "kept-out" ? start >= cue.end : start < cue.start),
  );
  const exclusions = localExclusions(passage, cue, denied);
  const used = found.filter(({ object }) => !exclusions.some(({ span }) => span.start === object.span.start));
  if (used.length === 0) return undefined;
  const choices = choicesOf(passage);
  return {
    ...back,
    ...trainingCircumstances(segments, segment),
    segment,
    region: whole,
    range: { start: cue.start, end: cue.end },
    speechAct: speechActOf(segment, whole, cue),
    stance: stanceOf(passage, before, cue, denied, choices),
    actor: actorOf(passage, whole, cue),
    predicate: phraseOf(passage, cue),
    data: used.map(({ object }) => object),
    dataSpan: spanFrom(used, passage, cue),
    purposes: [],
    recipients: [],
    company: companyThatTrains(segments, segment, whole, cue),
    choices,
    retention: keptForTraining(segments, segment, cue),
    exclusions,
    vague: vagueTermsOf(passage, whole),
    publicOrNot: passage.mentions("public-or-not", whole).map((it) => phraseOf(passage, it)),
    anchored: passage.has("public-anchor"),
  };
}

/** "We use it | for this", but not "the legal basis | for this | processing", "the policy | for that | website". */
function isOfUse(passage: Passage, cue: Range): boolean {
  const isBare = wordsBetween(passage, cue.start, cue.end) <= 2 && !passage.touches("use-verb", cue);
  const goesOn = /^[ ]\p{L}/u.test(passage.folded.slice(cue.end));
  const isClosed = !goesOn || behindThis.some((kind) => comesNext(passage, kind, cue.end));
  return (
    (!isBare || isClosed) &&
    (["use-verb", "include-verb", "learning-verb", "growing-verb"] as const).some((it) => passage.has(it))
  );
}

/** What follows where "this" stands for all that was said. */
const behindThis = ["and", "boundary", "we", "passive-cue", "modal", "negator", "relative", "exclusive"] as const;

/** "This does not include messages", as the next sentence about the same. */
function keptOutRightBehind({ passage, index, block }: Segment, { segment }: Draft): Mention | undefined {
  if (segment.index !== index - 1 || segment.block !== block) return undefined;
  const cue = passage.mentions("kept-out").find(({ start }) => start === 0);
  // "We never use your messages", but not "… to show ads".
  const isOfUse = cue && passage.touches("use-verb", cue);
  return isOfUse && passage.has("purpose-link", after(passage, cue)) ? undefined : cue;
}
