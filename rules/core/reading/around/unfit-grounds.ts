import type { MentionKind } from "../../../languages/lexicon.ts";
import type { UnfitGround } from "../../model.ts";
import type { Mention } from "../../words/mentions.ts";
import { type Passage, phraseOf } from "../../words/passages.ts";
import { inBlock, underHeadingOf } from "../neighbours.ts";
import type { Segment } from "../segments.ts";
import { isNoConsent } from "../sentence/conditions.ts";
import { isDenied, regionOf } from "../sentence/negation.ts";

/** What a segment on biometric data, or its paragraph, rests it on although it cannot bear it. */
export function unfitGroundsOf(segments: readonly Segment[], segment: Segment): UnfitGround[] {
  const { block, cells, leadIns, index } = segment;
  const paragraph = inBlock(segments, block).map(({ passage }) => passage);
  const clause = [...paragraph, ...(cells?.others.map(({ cell }) => cell) ?? []), ...leadIns];
  // "As templates are hashed, they are no sensitive data": also in a paragraph of its own right behind.
  const behind = underHeadingOf(segments, segment)
    .filter((it) => it.index > index && it.index - index <= closeBehind && it.block.titleEnd === 0)
    .map(({ passage }) => passage);
  const isBorne = clause.some((it) => it.has("special-ground") || asksForConsent(it));
  const recognises = paragraph.some((it) => recognising.some((kind) => it.has(kind)));
  return [
    ...(recognises && !isBorne ? clause.flatMap((it) => groundsIn(it, interestsIn(it), "interest")) : []),
    ...[...new Set([...clause, ...behind])].flatMap((it) => groundsIn(it, reclassifyingIn(it), "reclassified")),
  ];
}

/** In sentences. */
const closeBehind = 3;

/** An age that is guessed from a face recognises nobody. */
const recognising: readonly MentionKind[] = ["biometric-identifier", "trait-act", "matched-face", "identifies-people"];

function groundsIn(passage: Passage, found: readonly Mention[], kind: UnfitGround["kind"]): UnfitGround[] {
  return found.map((it) => ({ ...phraseOf(passage, it), kind }));
}

function asksForConsent(passage: Passage): boolean {
  return passage
    .mentions("consent-term")
    .some((it) => !passage.touches("not-consent", it) && !isNoConsent(passage, it));
}

/** "We rely on our legitimate interests", but not "never on legitimate interests". */
function interestsIn(passage: Passage): Mention[] {
  return passage.mentions("interest-basis").filter((it) => !isDenied(passage, regionOf(passage, it), it));
}

/** "Hashed templates are not special category data"; but where there is no template, there is no such data. */
function reclassifyingIn(passage: Passage): readonly Mention[] {
  const made = [...passage.mentions("stored-form"), ...passage.mentions("template-word")].some(
    (it) => !isDenied(passage, regionOf(passage, it), it),
  );
  return made ? passage.mentions("reclassifying") : [];
}
