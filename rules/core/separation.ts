import type { Exclusion, Phrase, Separation, SeparationCase, Verdict } from "./model.ts";
import type { Draft } from "./practices.ts";

/** What the document says elsewhere that bears on a practice. */
export interface Surroundings {
  /** Exclusions of training that apply, in the section or elsewhere. */
  readonly exclusions: readonly Exclusion[];
  /** The private members of defined terms that the practice uses whole. */
  readonly privateMembers: readonly Phrase[];
  /** A neighbour treats the other kind of data on its own. */
  readonly treatedApart: boolean;
  /** Public data is defined, or tied to an audience, near the practice. */
  readonly anchored: boolean;
  /** The same section names what is used. */
  readonly namedNearby: boolean;
}

/** Judges a practice by the decision table of the rule catalogue (1.6); the first row that matches decides. */
export function separate(draft: Draft, around: Surroundings): Separation {
  if (draft.topic === "ai-use" || draft.speechAct !== "assertion" || draft.stance === "does-not" || draft.actor === "reader") {
    return verdict("not-applicable", "not-active");
  }
  return draft.topic === "biometric" ? separateBiometric(draft) : separateTraining(draft, around);
}

function separateBiometric({ data }: Draft): Separation {
  const bare = data.some(({ grain }) => grain === "catch-all") && data.every(({ source }) => source === "unspecified");
  return bare ? verdict("unseparated", "biometric-bare") : verdict("partial", "biometric-separate");
}

function separateTraining(draft: Draft, around: Surroundings): Separation {
  const { data, exclusions: own } = draft;
  const open = data.filter(({ grain, deidentified }) => grain === "catch-all" && !deidentified);
  const publics = data.filter(({ visibility }) => visibility === "public");
  const privates = data.filter(({ visibility }) => visibility === "private");
  const named = data.filter(({ grain }) => grain !== "catch-all");
  if (data.length === 0) return around.namedNearby ? verdict("partial", "named") : verdict("unseparated", "no-data");
  if (around.privateMembers.length > 0) return verdict("unseparated", "private-in-definition", around.privateMembers);
  if (open.length > 0) {
    if (own.length > 0) return verdict("partial", "catch-all-excluded-here", own);
    const near = around.exclusions.filter(({ distance }) => distance === "section");
    if (near.length > 0) return verdict("partial", "catch-all-excluded-in-section", near);
    if (data.every(({ place }) => place === "row") && named.length >= 2) return verdict("partial", "catch-all-with-examples");
    if (publics.length > 0) return verdict("unseparated", "mixed");
    if (around.exclusions.length > 0) return verdict("partial", "catch-all-excluded-elsewhere", around.exclusions);
    if (named.length >= open.length || exemplified(draft)) return verdict("partial", "catch-all-with-examples");
    return around.namedNearby ? verdict("partial", "catch-all-with-examples") : verdict("unseparated", "catch-all");
  }
  if (named.length === 0) return verdict("partial", "deidentified-only");
  if (publics.length === data.length) return separatePublic(draft, around);
  if (publics.length > 0 && privates.length > 0) {
    return around.treatedApart ? verdict("adequate", "both-separate") : verdict("partial", "both-in-one-list");
  }
  if (privates.length === 0) return verdict("adequate", "named");
  return draft.choices.length > 0 ? verdict("adequate", "private-with-choice") : verdict("partial", "private-without-choice");
}

/** "your data, such as ratings": the examples tell what is meant. */
function exemplified({ segment: { passage }, data }: Draft): boolean {
  const named = data.filter(({ grain, place }) => grain !== "catch-all" && place === "clause");
  return named.some(({ text }) => {
    const at = passage.text.indexOf(text);
    return passage.mentions("enumeration-of").some(({ end }) => end <= at && at - end <= 40);
  });
}

function separatePublic({ segment, exclusions: own, region }: Draft, { exclusions, treatedApart, anchored }: Surroundings): Separation {
  const only = segment.passage.mentions("exclusive").some(({ start }) => start >= region.start && start <= region.end);
  const stated = only || own.length > 0 || exclusions.length > 0;
  if (treatedApart && anchored) return verdict("adequate", "both-separate");
  if (stated) return anchored ? verdict("adequate", "public-only") : verdict("partial", "public-only-undefined");
  return verdict("partial", anchored ? "public-silent" : "public-silent-undefined");
}

function verdict(of: Verdict, it: SeparationCase, because: readonly Phrase[] = []): Separation {
  return { verdict: of, case: it, because };
}
