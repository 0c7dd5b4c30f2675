import type { Phrase, Practice } from "../model.ts";
import { isDenial } from "./clause-pairs.ts";
import { type Compared, type Difference, distinct, one, presence, type StatedPractice } from "./difference.ts";

/** How freely it takes place, and what that freedom comes with. */
export function* freedom({ before, after }: Compared<StatedPractice>): Iterable<Difference> {
  const was = freedomOf(before);
  const is = freedomOf(after);
  const from = before.practice;
  const to = after.practice;
  if (was.level !== is.level) {
    const change = (
      { 0: "denial", 1: was.level + is.level === 3 ? "opt-in" : "consent", 2: "choice", 3: "choice" } as const
    )[Math.min(was.level, is.level) as 0 | 1 | 2 | 3];
    const words = was.level && is.level ? is.words : [to.predicate];
    const old = was.level && is.level ? was.words : [from.predicate];
    yield one(change, was.level < is.level ? "weakened" : "strengthened", old, words);
  } else if (isDenial(from)) {
    yield* presence("hedge", from.hedges, to.hedges, "weakened");
  } else if (from.stance !== to.stance && isPlain(from) && isPlain(to)) {
    const change = to.stance === "may" ? "certainty-less" : "certainty-more";
    yield one(change, "changed", [from.predicate], [to.predicate]);
  }
  if (isDenial(from) || isDenial(to)) return;
  if (is.level === 1 && was.level === 1) {
    const [a, b] = [from, to].map(({ consentTerms: { withdrawal } }) => (withdrawal ? [withdrawal] : []));
    yield* presence("withdrawal", a ?? [], b ?? [], "strengthened");
  }
  yield* presence("residual", from.residual, to.residual, "weakened");
  yield* presence("unfree", from.unfree, to.unfree, "weakened");
  yield* presence("bundled", from.bundled, to.bundled, "weakened");
  yield* presence("retroactive", from.retroactive, to.retroactive, "weakened");
}

function isPlain({ stance }: Practice): boolean {
  return stance === "does" || stance === "may";
}

/** How freely a practice may take place: 0 is ruled out, 3 has no choice at all. */
export function freedomLevel(stated: StatedPractice): number {
  return freedomOf(stated).level;
}

/** How freely it may take place, from 0, ruled out, over 1, only if asked first, and 2, unless refused, to 3. */
function freedomOf({ practice }: StatedPractice): { readonly level: 0 | 1 | 2 | 3; readonly words: readonly Phrase[] } {
  const { stance, choices, offers, predicate, consentTerms } = practice;
  if (stance === "does-not") return { level: 0, words: [predicate] };
  const own = [...choices, ...offers.filter(({ distance }) => distance === "clause")];
  for (const said of [own, offers]) {
    for (const [kind, level, by] of ladder) {
      const words = said.filter((it) => it.kind === kind);
      if (words.length === 0 && !(said === own && stance === by)) continue;
      const term = level === 1 && words.length === 0 && consentTerms.term ? [consentTerms.term] : [];
      return { level, words: distinct([...words, ...term]) };
    }
  }
  return { level: 3, words: [] };
}

const ladder = [
  ["opt-in", 1, "only-with-consent"],
  ["opt-out", 2, "unless-refused"],
] as const;
