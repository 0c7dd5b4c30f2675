import type { MentionKind } from "../lexicons/lexicon.ts";
import { choicesOf } from "./conditions.ts";
import type { Action, Circumstances, ConsentTerms, Distance, Offer, Phrase, Restricted, SpecialData } from "./model.ts";
import { type Passage, phraseOf } from "./passages.ts";
import { isUnderSameHeading, type Segment } from "./segments.ts";

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
    specialNearby: section.flatMap(specialIn),
    provenance: [...clause, ...section].flatMap(provenanceIn),
    deidentifiedWords: phrasesIn(clause, "deidentified"),
    deidentification: phrasesIn([...clause, ...section], "deidentification"),
    scopes: phrasesIn([passage], "scope"),
    consentTerms: consentTermsIn([...clause, ...section]),
    restricted: clause.flatMap(restrictedIn),
  };
}

/** Words that name where outside data comes from: by a kind of source, or by a name in capitals. */
function provenanceIn(passage: Passage): Phrase[] {
  const { text } = passage;
  const common = (["reader", "first-party", "third-party", "affiliate"] as const).flatMap((kind) =>
    passage.mentions(kind),
  );
  const named = [...passage.mentions("provenance-of"), ...passage.mentions("dataset")].filter(
    ({ kind, start, end }) => {
      const behind = /^(?:\s+[\p{Ll}'’]+){0,2}\s+["“«]?\s*(\p{Lu}[\p{L}\p{N}&-]+)/u.exec(text.slice(end));
      const ahead =
        kind === "dataset"
          ? /(\p{Lu}[\p{L}\p{N}&-]+)\s*["”»]?(?:\s+\p{Ll}+){0,2}\s+$/u.exec(text.slice(0, start))
          : null;
      const starts = [behind && end + behind[0].length - (behind[1]?.length ?? 0), ahead?.index].filter(
        (at) => at != null,
      );
      return starts.some((at) => at > 0 && !common.some((it) => it.start <= at && it.end > at));
    },
  );
  return [...passage.mentions("provenance"), ...named].map((it) => phraseOf(passage, it));
}

/** What a section explains of how data loses its persons, where it or its heading says that this is what it speaks of. */
export function deidentificationIn(segments: readonly Segment[]): Phrase[] {
  return segments.flatMap(({ passage, headings }) => {
    const speaks = [passage, ...headings].some((it) => it.mentions("deidentify").length > 0);
    return speaks ? phrasesIn([passage], "deidentification") : [];
  });
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
  ["disclose-verb", "share"],
  ["sell-verb", "sell"],
] as const satisfies readonly (readonly [MentionKind, Action])[];

function actionsOf(passage: Passage): Action[] {
  return actionKinds.filter(([kind]) => passage.mentions(kind).length > 0).map(([, action]) => action);
}

function offersIn(passage: Passage, distance: Distance): Offer[] {
  const actionable = passage.mentions("choice-path").length > 0;
  return choicesOf(passage).map((choice) => ({ ...choice, distance, actionable }));
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
