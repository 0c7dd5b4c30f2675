import type { MentionKind } from "../lexicons/lexicon.ts";
import { choicesOf } from "./conditions.ts";
import type { Action, Circumstances, ConsentTerms, Distance, Offer, Phrase, SpecialData } from "./model.ts";
import { overlaps, type Passage, phraseOf } from "./passages.ts";
import { salesIn } from "./recipients.ts";
import { isUnderSameHeading, type Segment } from "./segments.ts";
import { speaksOfBiometrics, traitsIn } from "./traits.ts";

/** What the clause of a practice says besides its data, and what the section around it adds. */
export function circumstancesOf(segments: readonly Segment[], segment: Segment): Circumstances {
  const { passage, cells, leadIns } = segment;
  const row = cells ? cells.others.map(({ cell }) => cell) : [];
  const clause = [passage, ...row, ...leadIns];
  const section = sectionOf(segments, segment);
  return {
    actions: actionsOf(passage),
    bases: phrasesIn([...clause, ...section], "legal-basis"),
    offers: [...clause.flatMap((it) => offersIn(it, "clause")), ...section.flatMap((it) => offersIn(it, "section"))],
    bundled: phrasesIn(clause, "bundled-consent"),
    residual: phrasesIn([passage], "despite"),
    retroactive: phrasesIn(clause, "retroactive"),
    special: clause.flatMap(specialIn),
    provenance: phrasesIn([...clause, ...section], "provenance"),
    deidentification: phrasesIn([...clause, ...section], "deidentification"),
    scopes: phrasesIn([passage], "scope"),
    consentTerms: consentTermsIn(clause, besideIn(segments, segment)),
    hedges: phrasesIn([passage], "hedged-negator"),
    traits: traitsIn(clause),
    restricted: [],
  };
}

/** The other passages under the same heading. */
function sectionOf(segments: readonly Segment[], segment: Segment): Passage[] {
  return segments
    .filter((it) => it !== segment && isUnderSameHeading(it.block, segment.block))
    .map(({ passage }) => passage);
}

function phrasesIn(passages: readonly Passage[], kind: MentionKind): Phrase[] {
  return passages.flatMap((passage) => passage.mentions(kind).map((it) => phraseOf(passage, it)));
}

const actionKinds = [
  ["collect-verb", "collect"],
  ["keep-verb", "keep"],
  ["process-verb", "use"],
  ["disclose-verb", "share"],
  ["sell-verb", "sell"],
] as const satisfies readonly (readonly [MentionKind, Action])[];

function actionsOf(passage: Passage): Action[] {
  return actionKinds
    .filter(([kind]) => (kind === "sell-verb" ? salesIn(passage) : passage.mentions(kind)).length > 0)
    .map(([, action]) => action);
}

function offersIn(passage: Passage, distance: Distance): Offer[] {
  const actionable = passage.mentions("choice-path").length > 0;
  return choicesOf(passage).map((choice) => ({ ...choice, distance, actionable }));
}

const specialKinds = [
  ["special-health", "health"],
  ["biometric", "biometric"],
  ["biometric-identifier", "biometric"],
  ["biometric-feature", "biometric"],
  ["minors", "minors"],
  ["special-category", "other"],
] as const satisfies readonly (readonly [MentionKind, SpecialData["kind"]])[];

function specialIn(passage: Passage): SpecialData[] {
  return specialKinds
    .filter(([, kind]) => kind !== "biometric" || speaksOfBiometrics(passage))
    .flatMap(([mention, kind]) => phrasesIn([passage], mention).map((it) => ({ ...it, kind })));
}

/** What stands beside a clause in its section, or speaks there of consent or of biometrics. */
function besideIn(segments: readonly Segment[], segment: Segment): Passage[] {
  const { block, index } = segment;
  return segments
    .filter((it) => it !== segment && isUnderSameHeading(it.block, block))
    .filter((it) => {
      const near = it.block === block || (it.block.kind === "sentence" && Math.abs(it.index - index) <= 3);
      return near || speaksOfBiometrics(it.passage) || it.passage.mentions("consent-term").length > 0;
    })
    .map(({ passage }) => passage);
}

function consentTermsIn(clause: readonly Passage[], beside: readonly Passage[]): ConsentTerms {
  const all = [...clause, ...beside];
  return {
    term: clause.flatMap(consentIn)[0],
    act: phrasesIn(all, "consent-act")[0],
    withdrawal: phrasesIn(all, "consent-withdrawal")[0],
    alternative: phrasesIn(all, "consent-alternative")[0],
  };
}

/** Words that invoke consent; "your consent is not needed" invokes none. */
function consentIn(passage: Passage): Phrase[] {
  const guards = passage.mentions("not-consent");
  return passage
    .mentions("consent-term")
    .filter((it) => !guards.some((guard) => overlaps(guard, it)))
    .map((it) => phraseOf(passage, it));
}
