import type { MentionKind } from "../lexicons/lexicon.ts";
import { basesOf } from "./bases.ts";
import type { Action, Circumstances, ConsentTerms, Phrase, Restricted, SpecialData } from "./model.ts";
import { offersOf } from "./offers.ts";
import { type Passage, phraseOf } from "./passages.ts";
import { isUnderSameHeading, type Segment } from "./segments.ts";

/** What the clause of a practice says besides its data, and what the section around it adds. */
export function circumstancesOf(segments: readonly Segment[], segment: Segment): Circumstances {
  const { passage, cells, leadIns } = segment;
  const row = cells ? cells.others.map(({ cell }) => cell) : [];
  const clause = [passage, ...row, ...leadIns];
  const section = sectionOf(segments, segment);
  const next = nextSentences(segments, segment);
  return {
    actions: actionsOf(passage),
    bases: basesOf(segments, segment),
    offers: offersOf(segments, segment),
    bundled: phrasesIn([...clause, ...next], "bundled-consent"),
    residual: phrasesIn([passage, ...next], "residual"),
    instructed: phrasesIn(clause, "as-processor"),
    retroactive: phrasesIn([...clause, ...next.filter(takesUp), ...itemsBelow(segments, segment)], "retroactive"),
    notices: phrasesIn([...clause, ...section], "notice-given"),
    special: clause.flatMap(specialIn),
    provenance: phrasesIn([...clause, ...section], "provenance"),
    deidentification: phrasesIn([...clause, ...section], "deidentification"),
    scopes: phrasesIn([passage], "scope"),
    consentTerms: consentTermsIn([...clause, ...section]),
    restricted: clause.flatMap(restrictedIn),
  };
}

/** The other passages under the same heading. */
function sectionOf(segments: readonly Segment[], segment: Segment): Passage[] {
  return segments
    .filter((it) => it !== segment && isUnderSameHeading(it.block, segment.block))
    .map(({ passage }) => passage);
}

/** The sentence behind it in the same paragraph. */
function nextSentences(segments: readonly Segment[], { index, block }: Segment): Passage[] {
  const next = segments[index + 1];
  return next?.block === block ? [next.passage] : [];
}

/** What its list names, where it is a lead-in. */
function itemsBelow(segments: readonly Segment[], { block, index }: Segment): Passage[] {
  return segments
    .filter((it) => it.index > index && it.leadIns.at(-1)?.flat === block.flat)
    .map(({ passage }) => passage);
}

/** "This applies to …": goes on about what was said before. */
function takesUp(passage: Passage): boolean {
  return passage.mentions("anaphor")[0]?.start === 0;
}

function phrasesIn(passages: readonly Passage[], kind: MentionKind): Phrase[] {
  return passages.flatMap((passage) => passage.mentions(kind).map((it) => phraseOf(passage, it)));
}

const actionKinds = [
  ["collect-verb", "collect"],
  ["keep-verb", "keep"],
  ["disclose-verb", "share"],
  ["sell-verb", "sell"],
] as const satisfies readonly (readonly [MentionKind, Action])[];

function actionsOf(passage: Passage): Action[] {
  return actionKinds.filter(([kind]) => passage.mentions(kind).length > 0).map(([, action]) => action);
}

const specialKinds = [
  ["special-health", "health"],
  ["biometric", "biometric"],
  ["minors", "minors"],
  ["special-category", "other"],
] as const satisfies readonly (readonly [MentionKind, SpecialData["kind"]])[];

function specialIn(passage: Passage): SpecialData[] {
  return specialKinds.flatMap(([mention, kind]) => phrasesIn([passage], mention).map((it) => ({ ...it, kind })));
}

function consentTermsIn(passages: readonly Passage[]): ConsentTerms {
  return {
    act: phrasesIn(passages, "consent-act")[0],
    withdrawal: phrasesIn(passages, "consent-withdrawal")[0],
    alternative: phrasesIn(passages, "consent-alternative")[0],
  };
}

const restrictedKinds = [
  ["face-scraping", "face-scraping"],
  ["sensitive-inference", "sensitive-category"],
] as const satisfies readonly (readonly [MentionKind, Restricted["kind"]])[];

function restrictedIn(passage: Passage): Restricted[] {
  const atWork = passage.mentions("workplace").length > 0;
  const emotions = phrasesIn([passage], "emotion-inference").map(
    (it): Restricted => ({ ...it, kind: atWork ? "emotion-at-work" : "emotion-elsewhere" }),
  );
  const others = restrictedKinds.flatMap(([mention, kind]) =>
    phrasesIn([passage], mention).map((it): Restricted => ({ ...it, kind })),
  );
  return [...emotions, ...others];
}
