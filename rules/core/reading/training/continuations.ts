import type { Mention } from "../../words/mentions.ts";
import { after, phraseOf, wholeOf } from "../../words/passages.ts";
import { companyThatTrains } from "../around/another-company.ts";
import type { Draft } from "../draft.ts";
import type { Segment } from "../segments.ts";
import { actorOf } from "../sentence/actors.ts";
import { choicesOf, vagueTermsOf } from "../sentence/conditions.ts";
import { dataIn, spanFrom } from "../sentence/data.ts";
import { localExclusions } from "../sentence/exclusions.ts";
import { isDenied } from "../sentence/negation.ts";
import { speechActOf, stanceOf } from "../sentence/speech.ts";
import { keptForTraining } from "./kept.ts";
import { trainingCircumstances } from "./training-draft.ts";

/** "Direct messages are never used for this": goes on about the training of a sentence shortly before. */
export function continuationOf(segments: readonly Segment[], segment: Segment, drafts: readonly Draft[]): Draft[] {
  const { passage } = segment;
  const whole = wholeOf(passage);
  const back = drafts.findLast(
    (it) =>
      it.topic === "ai-training" &&
      segment.index - it.segment.index <= 3 &&
      (it.speechAct === "assertion" ||
        it.segment.block === segment.block ||
        it.segment.passage.flat === segment.headings.at(-1)?.flat),
  );
  if (!back || segment.kind === "heading" || segment.kind === "cell") return [];
  const cue =
    // "prevent abuse; to this end, we …": the end is told in the sentence itself.
    passage.mentions("for-this").find(({ start }) => !passage.folded.slice(0, start).includes(";")) ??
    passage.mentions("plain-denial").find(({ end }) => /^\W*(?:$|[,;(])/.test(passage.folded.slice(end))) ??
    keptOutRightBehind(segment, back);
  if (!cue || (cue.kind !== "kept-out" && passage.has("other-use"))) return [];
  const before = { start: 0, end: cue.start };
  const denied = cue.kind !== "for-this" || isDenied(passage, whole, { start: cue.start, end: cue.end });
  const found = dataIn(passage, whole, "clause", []).filter(
    ({ start }) => !denied || (cue.kind === "kept-out" ? start >= cue.end : start < cue.start),
  );
  const exclusions = localExclusions(passage, cue, denied);
  const used = found.filter(({ object }) => !exclusions.some(({ span }) => span.start === object.span.start));
  if (used.length === 0) return [];
  const choices = choicesOf(passage);
  return [
    {
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
    },
  ];
}

/** "This does not include messages", as the next sentence about the same. */
function keptOutRightBehind({ passage, index, block }: Segment, { segment }: Draft): Mention | undefined {
  if (segment.index !== index - 1 || segment.block !== block) return undefined;
  const cue = passage.mentions("kept-out").find(({ start }) => start === 0);
  // "We never use your messages", but not "… to show ads".
  const isOfUse = cue && passage.touches("use-verb", cue);
  return isOfUse && passage.has("purpose-link", after(passage, cue)) ? undefined : cue;
}
