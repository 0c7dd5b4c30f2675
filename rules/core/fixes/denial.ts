import type { Grammar } from "../../languages/grammar.ts";
import type { Edit } from "../finding.ts";
import type { Span } from "../model.ts";
import { otherUses, type PlacedPractice } from "../policy/active.ts";
import { within } from "../words/passages.ts";
import { behindMatch, limitBefore, remove } from "./edits.ts";
import { withReplies } from "./replies.ts";

/**
 * Turns a practice into its opposite and keeps the sentence. Offered for plain sentences only,
 * which say nothing but that the data is used for this: the rest of a longer one would be denied too.
 */
export function deny(place: PlacedPractice): readonly Edit[] | undefined {
  const { clause, practice } = place;
  const { denial } = place.grammar;
  const data = practice.dataSpan && withoutException(place, practice.dataSpan);
  if (!data || clause.kind !== "sentence" || clause.practices.length > 1 || practice.stance === "only-with-consent")
    return undefined;
  if (otherUses(place) !== "none") return undefined;
  const ends = Math.max(behindMatch(place.grammar.tail, place.text, data.end), practice.predicate.span.end);
  const rest = { start: ends, end: clause.span.end };
  const { edits: gone, left: behind } = withoutLimits(place, rest);
  if (!denial.mayFollow.test(behind)) return undefined;
  // "unless you object" and "You can refuse this" speak of what is done, not of what is not.
  if (denial.goesOn.test(behind) || place.grammar.conditions.test(behind)) return undefined;
  if (practice.stance === "unless-refused" || withReplies(place, clause.span.end) > clause.span.end) return undefined;
  // "on your posts only": denied, it would say that more is used.
  if (denial.limits.test(behind)) return undefined;
  const denied = data.end <= practice.predicate.span.start ? denyUse(place, data) : denyTraining(place, data);
  return denied && [...denied, ...gone];
}

/** "all content | except drafts": what is kept out of the data now is no exception to a denial of it. */
function withoutException({ text, grammar }: PlacedPractice, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const exception = grammar.denial.exception.exec(words);
  return { start, end: start + (exception?.index ?? words.length) };
}

/** Takes out what limited the practice behind its data, exceptions and conditions that leave it open, and tells what is left. */
function withoutLimits(place: PlacedPractice, rest: Span): { readonly edits: readonly Edit[]; readonly left: string } {
  const { text, practice, grammar } = place;
  const open = practice.vague.filter(({ kind, span }) => kind === "open-condition" && within(span, rest));
  const edits = open.map((term) => remove(place, term));
  const words = text.slice(rest.start, rest.end);
  const exception = grammar.denial.exception.exec(words);
  if (exception && open.length === 0) {
    const start = rest.start + exception.index;
    edits.push({ span: { start, end: start + exception[0].length }, replacement: "" });
  }
  const left = edits.reduceRight(
    (all, { span }) => all.slice(0, span.start - rest.start) + all.slice(Math.max(0, span.end - rest.start)),
    words,
  );
  return { edits, left };
}

/** "We use your posts to train", "Your posts are used to train". */
function denyUse({ text, clause, practice, grammar: { denial } }: PlacedPractice, data: Span): Edit[] | undefined {
  const between = text.slice(data.end, practice.predicate.span.start);
  const uses = denial.uses.exec(text.slice(clause.span.start, data.start));
  if (uses?.[1] !== undefined && denial.inOrderTo.test(between)) {
    const subject = clause.span.start + uses[1].length;
    const verb = { span: { start: subject, end: data.start }, replacement: denial.doNotUse(uses[1]) };
    return withAllDenied(text, data, [verb], denial);
  }
  // "All posts are not used": some of them may be.
  if (denial.quantifier.test(text.slice(data.start, data.end))) return undefined;
  if (!/^[\s*_]*$/.test(text.slice(clause.span.start, data.start)) || denial.limits.test(between)) return undefined;
  for (const [verb, negated] of denial.dataVerbs) {
    const found = verb.exec(text.slice(data.end, clause.span.end));
    if (!found) continue;
    const span = { start: data.end, end: data.end + found[0].length };
    return [{ span, replacement: found[0].replace(verb, negated) }];
  }
  return undefined;
}

/** "We train our models on your posts". */
function denyTraining(place: PlacedPractice, data: Span): readonly Edit[] | undefined {
  const { text, clause, grammar } = place;
  const { denial } = grammar;
  const trains = denial.trains.exec(text.slice(clause.span.start, data.start));
  if (!trains?.[1]) return undefined;
  const verb = { start: clause.span.start + trains[1].length, end: clause.span.start + trains[0].length };
  const edits = withAllDenied(
    text,
    data,
    [
      { span: verb, replacement: denial.doNotTrain(trains[1], trains[2] ?? "") },
      ...withoutShare(place, verb.end, data),
    ],
    denial,
  );
  const between = text.slice(verb.end, data.start);
  if (!edits || denial.quantifier.test(between)) return undefined;
  if (!denial.limits.test(between)) return edits;
  // "We do not train it only on X" would say that more is used; so would an "only" that stands elsewhere.
  const limit = limitBefore(place, data);
  return limit && edits.length === 1 && !denial.share.test(between)
    ? [...edits, { span: { start: limit.start, end: limit.end + 1 }, replacement: "" }]
    : undefined;
}

/** "mainly on your posts": denied, it would say that they are used, only less. */
function withoutShare({ text, grammar }: PlacedPractice, start: number, data: Span): Edit[] {
  const share = grammar.denial.share.exec(text.slice(start, data.start));
  const at = start + (share?.index ?? 0);
  return share ? [{ span: { start: at, end: at + share[0].length }, replacement: "" }] : [];
}

/** The edits that deny, and the data so named that all of it is denied: "not on any of your posts". */
function withAllDenied(
  text: string,
  { start, end }: Span,
  edits: readonly Edit[],
  { quantifier, noneOf }: Grammar["denial"],
): Edit[] | undefined {
  const data = text.slice(start, end);
  const all = noneOf(data);
  if (all === data) return quantifier.test(data) ? undefined : [...edits];
  // What is left of it counts once more: "all of your posts and most of your messages".
  return quantifier.test(all) ? undefined : [...edits, { span: { start, end }, replacement: all }];
}
