import type { Edit } from "../finding.ts";
import { otherUses, type PlacedPractice } from "../policy/active.ts";
import { limitBefore } from "./edits.ts";
import { withReplies } from "./insertions.ts";

/**
 * Turns a practice into its opposite and keeps the sentence. Offered for plain sentences only,
 * which say nothing but that the data is used for this: the rest of a longer one would be denied too.
 */
export function deny(place: PlacedPractice): readonly Edit[] | undefined {
  const { text, clause, practice } = place;
  const { denial } = place.grammar;
  const data = practice.dataSpan;
  if (!data || clause.kind !== "sentence" || clause.practices.length > 1 || practice.stance === "only-with-consent")
    return undefined;
  if (otherUses(place) !== "none") return undefined;
  const behind = text.slice(Math.max(data.end, practice.predicate.span.end), clause.span.end);
  // "unless you object" and "You can refuse this" speak of what is done, not of what is not.
  if (denial.goesOn.test(behind) || place.grammar.conditions.test(behind)) return undefined;
  if (practice.stance === "unless-refused" || withReplies(place, clause.span.end) > clause.span.end) return undefined;
  const predicate = practice.predicate.span;
  if (data.end <= predicate.start) {
    const between = text.slice(data.end, predicate.start);
    const uses = denial.uses.exec(text.slice(clause.span.start, data.start));
    if (uses?.[1] !== undefined && denial.inOrderTo.test(between)) {
      const subject = clause.span.start + uses[1].length;
      return [{ span: { start: subject, end: data.start }, replacement: denial.doNotUse(uses[1]) }];
    }
    for (const [verb, negated] of denial.dataVerbs) {
      const found = verb.exec(text.slice(data.end, clause.span.end));
      if (!found || denial.limits.test(text.slice(data.end, predicate.start))) continue;
      if (!/^[\s*_]*$/.test(text.slice(clause.span.start, data.start))) continue;
      const span = { start: data.end, end: data.end + found[0].length };
      return [{ span, replacement: found[0].replace(verb, negated) }];
    }
    return undefined;
  }
  const trains = denial.trains.exec(text.slice(clause.span.start, data.start));
  if (!trains?.[1]) return undefined;
  const verb = { start: clause.span.start + trains[1].length, end: clause.span.start + trains[0].length };
  const edits = [{ span: verb, replacement: denial.doNotTrain(trains[1], trains[2] ?? "") }];
  if (!denial.limits.test(text.slice(verb.end, data.start))) return edits;
  // "We do not train it only on X" would say that more is used; so would an "only" that stands elsewhere.
  const limit = limitBefore(place, data);
  return limit && [...edits, { span: { start: limit.start, end: limit.end + 1 }, replacement: "" }];
}
