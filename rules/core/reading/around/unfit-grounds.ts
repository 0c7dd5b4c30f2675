import type { MentionKind } from "../../../languages/lexicon.ts";
import { keptFor } from "../../keep/lazily.ts";
import type { UnfitGround } from "../../model.ts";
import { type Passage, phraseOf } from "../../words/passages.ts";
import { inBlock, underHeadingOf } from "../neighbours.ts";
import type { Segment } from "../segments.ts";
import { isNoConsent } from "../sentence/conditions.ts";
import { isDenied, regionOf } from "../sentence/negation.ts";

/** What a segment on biometric data, or its paragraph, rests it on although it cannot bear it. */
export function unfitGroundsOf(segments: readonly Segment[], segment: Segment): UnfitGround[] {
  const { block, cells, leadIns, index } = segment;
  const paragraph = groundsOf(inBlock(segments, block));
  const around = [...(cells?.others.map(({ cell }) => cell) ?? []), ...leadIns];
  // "As templates are hashed, they are no sensitive data": also in a paragraph of its own right behind.
  const behind = underHeadingOf(segments, segment)
    .filter((it) => it.index > index && it.index - index <= closeBehind && it.block.titleEnd === 0)
    .map(({ passage }) => passage);
  const isBorne = paragraph.isBorne || around.some(bears);
  const apart = behind.filter((it) => !paragraph.passages.has(it) && !around.includes(it));
  return [
    ...(paragraph.recognises && !isBorne ? [...paragraph.interests, ...around.flatMap(interestGrounds)] : []),
    ...paragraph.reclassified,
    ...[...around, ...apart].flatMap(reclassifiedGrounds),
  ];
}

/** Of a paragraph: each of its sentences asks for the same. */
const groundsOf = keptFor((paragraph: readonly Segment[]) => {
  const passages = paragraph.map(({ passage }) => passage);
  return {
    passages: new Set(passages),
    isBorne: passages.some(bears),
    recognises: passages.some((it) => recognising.some((kind) => it.has(kind))),
    interests: passages.flatMap(interestGrounds),
    reclassified: passages.flatMap(reclassifiedGrounds),
  };
});

/** In sentences. */
const closeBehind = 3;

/** An age that is guessed from a face recognises nobody. */
const recognising: readonly MentionKind[] = ["biometric-identifier", "trait-act", "matched-face", "identifies-people"];

/** A ground of its own for special categories, or a consent that is asked for. */
function bears(passage: Passage): boolean {
  return (
    passage.has("special-ground") ||
    passage.mentions("consent-term").some((it) => !passage.touches("not-consent", it) && !isNoConsent(passage, it))
  );
}

/** "We rely on our legitimate interests", but not "never on legitimate interests". */
function interestGrounds(passage: Passage): UnfitGround[] {
  return passage
    .mentions("interest-basis")
    .filter((it) => !isDenied(passage, regionOf(passage, it), it))
    .map((it) => ({ ...phraseOf(passage, it), kind: "interest" }));
}

/** "Hashed templates are not special category data"; but where there is no template, there is no such data. */
function reclassifiedGrounds(passage: Passage): UnfitGround[] {
  const made = [...passage.mentions("stored-form"), ...passage.mentions("template-word")].some(
    (it) => !isDenied(passage, regionOf(passage, it), it),
  );
  const told = made ? passage.mentions("reclassifying") : [];
  return told.map((it) => ({ ...phraseOf(passage, it), kind: "reclassified" }));
}
