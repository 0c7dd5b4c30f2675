import type { MentionKind } from "../../../languages/lexicon.ts";
import { keptFor } from "../../keep/lazily.ts";
import type { Choice, Purpose, VagueKind, VagueTerm } from "../../model.ts";
import type { Mention } from "../../words/mentions.ts";
import { overlaps, type Passage, phraseOf, type Range, wordsBetween } from "../../words/passages.ts";
import { isOfOtherEnd, isOfOtherThing, isPlaceOfOther } from "./choice-objects.ts";
import { isFake, isOfNextDenial, regionOf } from "./negation.ts";
import { yesesLeftOpen } from "./openings.ts";

/**
 * What a practice is for, in the part of the sentence from its predicate on.
 * @param data that the sentence names for it
 */
export function purposesOf(passage: Passage, range: Range, predicate: Range, data: readonly Range[]): Purpose[] {
  const open = (["circular", "generic"] as const).flatMap((kind) =>
    passage.mentions(`purpose-${kind}`, range).map((it): Purpose => ({ ...phraseOf(passage, it), kind })),
  );
  return open.length > 0 ? open : specificPurposes(passage, range, predicate, data);
}

/** "to train our spam filter", "…, which orders replies", "for filtering comments": a model or an act that a reader knows. */
function specificPurposes(passage: Passage, range: Range, predicate: Range, data: readonly Range[]): Purpose[] {
  const said = [...passage.mentions("named-model", range), ...passage.mentions("named-act", range)].sort(
    (a, b) => a.start - b.start,
  );
  const behind = passage
    .mentions("purpose-link", { start: predicate.end, end: range.end })
    .filter(
      ({ start, end }) =>
        wordsBetween(passage, predicate.end, start) <= 2 && wordsBetween(passage, end, range.end) >= 2,
    );
  const first = said[0] ?? behind[0];
  if (!first) return [];
  // "to train our route model on routes you record": the purpose ends where the data begins.
  const onData = passage
    .mentions("train-on", { start: first.end, end: range.end })
    .find(({ end }) => data.some(({ start }) => start >= end && wordsBetween(passage, end, start) <= 1));
  const rest = /^[^,.;:()]{0,60}(?=[,.;:()]|\s|$)/.exec(passage.text.slice(first.end, onData?.start))?.[0] ?? "";
  return [{ ...phraseOf(passage, { start: first.start, end: first.end + rest.trimEnd().length }), kind: "specific" }];
}

/** The choices that a sentence offers. "Even if you opt out", "you cannot opt out" and "by using it you consent" offer none. */
export function choicesOf(passage: Passage, predicate?: Range): Choice[] {
  const chosen = (words: readonly Mention[]) =>
    words.filter(
      (it) => isMeant(passage, it) && ![isOfOtherThing, isPlaceOfOther, isOfOtherEnd].some((isOf) => isOf(passage, it)),
    );
  const refusals = chosen(passage.mentions("refusal")).map((it) => ({
    ...phraseOf(passage, it),
    kind: "opt-out" as const,
  }));
  const consents = chosen([...yesesLeftOpen(passage), ...passage.mentions("consent")])
    .filter((it, index, all) => !all.slice(0, index).some((other) => overlaps(other, it)))
    .filter((it) => !isWithdrawn(passage, it) && !(predicate && isOfNextDenial(passage, predicate, it)))
    .map((it) => ({ ...phraseOf(passage, it), kind: "opt-in" as const }));
  return [...consents, ...refusals];
}

/** "withdraw your consent to it": a consent that is taken back is not asked for by these words. */
function isWithdrawn(passage: Passage, consent: Mention): boolean {
  return passage.mentions("withdraw-consent").some((it) => it.start < consent.start && overlaps(it, consent));
}

/**
 * "Under data protection law such data may only be processed with explicit consent": of anybody, with no word on us or on
 * the consent of the reader.
 */
export function isOnLaw(passage: Passage): boolean {
  if (!passage.has("law") && !passage.has("law-named")) return false;
  const theirs = passage.mentions("consent-term").some((it) => passage.touches("reader", it));
  return !theirs && !passage.has("we") && !passage.has("first-party");
}

/** The mentions of a kind that are not part of words which give no choice. */
export function meantIn(passage: Passage, kind: MentionKind): Mention[] {
  return passage.mentions(kind).filter((it) => isMeant(passage, it));
}

function isMeant(passage: Passage, words: Mention): boolean {
  return !choiceless.some((other) => passage.touches(other, words)) && !isNoConsent(passage, words);
}

const choiceless = ["residual", "not-choice"] as const;

/** Whether words of consent are part of words that say that there is none, or none that anybody has given. */
export function isNoConsent(passage: Passage, words: Range): boolean {
  return [...takenConsents(passage), ...noConsents(passage)].some((it) => overlaps(it, words));
}

/**
 * Consent that is taken from mere use: "by joining, you agree", "opening the camera counts as agreeing"; but not where an
 * act of consent stands in front: "ticking the box means that you agree".
 */
export const takenConsents = keptFor((passage: Passage): readonly Mention[] => {
  const whole = passage.mentions("bundled-consent");
  const taken = passage.mentions("taken-as-consent").filter((it) => {
    const { start } = regionOf(passage, it);
    const isAct = passage.mentions("consent-act").some((act) => act.start >= start && act.start <= it.start);
    return !whole.some((other) => overlaps(other, it)) && !isAct;
  });
  return [...whole, ...taken];
});

/** "Without your consent", unless a no stands with it: "not without", "without it, we do nothing". */
const noConsents = keptFor((passage: Passage): readonly Mention[] =>
  passage
    .mentions("no-consent")
    .filter((it) => !passage.touches("without", it) || !(isInFront(passage, it) || standsWithNo(passage, it))),
);

/** "Without your consent, …": a condition. */
function isInFront(passage: Passage, { start, end }: Range): boolean {
  return wordsBetween(passage, 0, start) === 0 && /^(?: \S+){0,4},/.test(passage.folded.slice(end));
}

function standsWithNo(passage: Passage, it: Range): boolean {
  const region = regionOf(passage, it);
  const others = [...passage.mentions("negator", region), ...passage.mentions("forbidding", region)];
  return others.some((no) => !overlaps(no, it) && !isFake(passage, region, no));
}

const vagueKinds: readonly (readonly [MentionKind, VagueKind])[] = [
  ["modal", "modality"],
  ["open-condition", "open-condition"],
  ["open-enumeration", "open-enumeration"],
  ["quantifier", "quantifier"],
  ["generalisation", "generalisation"],
];

/** Words that leave open whether, when or with what: the modals of the region, the rest of the whole sentence. */
export function vagueTermsOf(passage: Passage, region: Range): VagueTerm[] {
  return vagueKinds.flatMap(([mention, kind]) =>
    (kind === "modality"
      ? openModals(passage, region).filter((it) => !isOfReader(passage, it))
      : passage.mentions(mention)
    ).map((it) => ({ ...phraseOf(passage, it), kind })),
  );
}

/** Modals that leave open whether it happens. « Nous ne pouvons pas … sans », « vous ne pouvez pas refuser » leave nothing. */
export function openModals(passage: Passage, range: Range): readonly Mention[] {
  const needed = passage.mentions("not-negator").filter((it) => passage.has("without", it));
  return passage
    .mentions("modal", range)
    .filter((it) => !passage.touches("not-choice", it) && !needed.some((other) => overlaps(other, it)));
}

/** "You may recover your account by a selfie" tells what the reader can do; "you may be photographed" does not. */
function isOfReader(passage: Passage, modal: Range): boolean {
  const isDoneToThem = passage
    .mentions("passive-cue")
    .some(({ start, end }) => end > modal.end && start <= modal.end + 1);
  return passage.touches("reader-may", modal) && !isDoneToThem;
}
