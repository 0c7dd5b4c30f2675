import type { FixWords, SaidTrait } from "../../languages/fix-words.ts";
import type { PurposeWording, Wording } from "../../languages/grammar.ts";
import { fixWords } from "../../languages/index.ts";
import type { Translated } from "../../languages/translated.ts";
import type { Trait } from "../model.ts";
import { type PlacedPractice, practicesIn } from "../policy/active.ts";
import { inEachLanguage } from "./wording.ts";

/** What is done with the trait of a practice. */
export function biometricPurpose(place: PlacedPractice): PurposeWording {
  const trait = likelyTrait(place);
  return inEachLanguage((words) => words.biometrics[trait].purpose);
}

/** A template of the trait of a practice, which its author has yet to name. */
export function traitTemplate(place: PlacedPractice): Wording {
  const trait = likelyTrait(place);
  const nouns = inEachLanguage((words) => [words.biometrics[trait].template]);
  return { article: "own", nouns, aside: inEachLanguage(() => "") };
}

/** Where the data of a practice comes from. @param trait that its words name */
export function traitSource(place: PlacedPractice, trait: Trait | undefined): Translated {
  const said = trait ?? likelyTrait(place);
  return inEachLanguage((words) => words.biometrics[said].source);
}

/**
 * The trait that a practice names. Where it names none: the one of which the words around it tell, or the only one of which
 * the policy speaks; what stands in a blank may be a guess, but not a poor one.
 */
function likelyTrait({ policy, clause, practice }: PlacedPractice): SaidTrait {
  const [named] = practice.traits;
  if (named) return named;
  const all: Translated<FixWords> = fixWords;
  const around = [...clause.headings.slice(-1), ...clause.leadIns, clause].map(({ text }) => text).join(" ");
  const told = traits.filter((it) => all[clause.language]?.traitClues[it].test(around));
  const spokenOf = new Set(practicesIn(policy, "biometric").flatMap((it) => it.practice.traits));
  const [only = "any", ...others] = told.length > 0 ? told : spokenOf;
  return others.length === 0 ? only : "any";
}

const traits = ["face", "voice", "hand", "eye", "movement"] as const satisfies readonly Trait[];
