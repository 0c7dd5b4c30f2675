// "Data that …", "users who …": whether a no in such a clause is said of these alone, or of the practice.
import type { MentionKind } from "../../../languages/lexicon.ts";
import { overlaps, type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import { dataKinds, isNextTo } from "./scope-of-no.ts";
import { usesIn } from "./uses.ts";

const described: readonly MentionKind[] = [...dataKinds, "reader"];

/** Two signs at most stand between, and no colon or semicolon: "by e-mail; we do not …" begins anew. */
function isRightAhead(passage: Passage, { end }: Range, start: number): boolean {
  return end <= start && start - end <= 2 && !/[;:]/.test(passage.folded.slice(end, start));
}

/** Within "data that …", "users who …": it speaks of these and not of the practice. */
export function isEmbedded(passage: Passage, region: Range, negator: Range, predicate: Range): boolean {
  // "the content | our members do not hide", but not "your account, we do not use …".
  const silent = passage.lexicon.nounHead === "last" ? passage.mentions("first-party") : [];
  const joined = silent.filter(({ start }) => !/,\s*$/.test(passage.folded.slice(0, start)));
  return [...passage.mentions("relative"), ...joined.map(({ start }) => ({ start, end: start }))].some(
    ({ start, end }) =>
      end <= negator.start &&
      wordsBetween(passage, end, negator.start) <= longestRelative &&
      !passage.folded.slice(end, negator.start).includes(",") &&
      described.some((kind) => passage.mentions(kind).some((data) => isRightAhead(passage, data, start))) &&
      isOfRelative(
        passage,
        { start: region.start, end: start },
        { start: end, end: negator.start },
        negator,
        predicate,
      ),
  );
}

/** In words, with its helping verb: "that our business customers do". */
const longestRelative = 6;

/**
 * "We use content that customers do not hide": the main clause has its verb elsewhere, and the no is of the relative. In
 * "content that customers send is not used" it is of the main clause.
 * @param main what stands in front of the relative
 * @param gap from the relative to the no
 */
function isOfRelative(passage: Passage, main: Range, gap: Range, negator: Range, predicate: Range): boolean {
  const helper = helping.flatMap((kind) => passage.mentions(kind)).find((it) => isNextTo(passage, it.end, gap.end));
  const words = wordsBetween(passage, gap.start, helper?.start ?? gap.end);
  const isPassive = passage.mentions("passive-cue").some((it) => it === helper || overlaps(it, negator));
  const rest = { start: negator.end, end: predicate.start };
  // "Data that we do not use to train": that is all that is said of the training.
  if (isAllOfRelative(passage, negator, predicate)) return false;
  // "The data that we collect | is not part of it": the relative has its own verb, and ends there.
  const verbs = ownVerbs.flatMap((kind) => passage.mentions(kind, gap));
  if (verbs.some(({ end }) => isNextTo(passage, end, helper?.start ?? negator.start))) return false;
  if (words === 0 || (words === 1 && !isPassive)) return true;
  const leaning = passage.mentions("non-finite", rest);
  const finite = passage.mentions("passive-cue", rest).some((it) => !leaning.some(({ start }) => start === it.start));
  const serves = passage.has("use-verb", { start: negator.start, end: rest.end }) || passage.has("purpose-link", rest);
  if (finite || (!serves && wordsBetween(passage, rest.start, rest.end) > 0)) return true;
  return !isPassive && !passage.has("and", gap) && usesIn(passage, main).length > 0;
}

const ownVerbs = ["collect-verb", "gather-verb", "use-verb", "disclose-verb"] as const satisfies readonly MentionKind[];

/** "do not | use to | train", "will not be | used for | AI training", "do not | train": what the relative denies is the training. */
function isAllOfRelative(passage: Passage, negator: Range, predicate: Range): boolean {
  const be = passage.mentions("non-finite").find(({ start }) => isNextTo(passage, negator.end, start));
  const from = be?.end ?? negator.end;
  const verb = passage
    .mentions("use-verb")
    .find((it) => overlaps(it, negator) || (it.end > negator.end && wordsBetween(passage, from, it.start) === 0));
  const rest = { start: Math.max(from, verb?.end ?? 0), end: predicate.start };
  const words = wordsBetween(passage, rest.start, rest.end);
  // « ne servent pas | à | entraîner », « excluons | de l'| entraînement »: the no has its verb within.
  const inside = passage.mentions("active-form").some((it) => it.start === negator.start && it.end === negator.end);
  const serves = passage.mentions("passive-cue").some((it) => overlaps(it, negator));
  // "do not | contain any | biometric data": a noun is the object of any verb.
  const links = passage.mentions("purpose-link", rest);
  const isObject = nouns.some((kind) => passage.touches(kind, predicate));
  const longest = isObject && links.length === 0 ? 3 : inside ? 2 : serves ? 1 : 0;
  const goesOn = (["passive-cue", "modal"] as const).some((kind) => passage.has(kind, rest));
  if (words <= longest && !(isObject && goesOn)) return true;
  const ends = links.some(({ end }) => wordsBetween(passage, end, rest.end) <= (isObject ? 3 : 1));
  return verb !== undefined && !goesOn && ends;
}

const nouns = ["training-noun", "biometric", "biometric-identifier", "biometric-feature"] as const;

const helping = ["passive-cue", "modal", "finite-cue"] as const satisfies readonly MentionKind[];
