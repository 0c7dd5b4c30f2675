import type { PurposeForms, PurposeWording } from "../../languages/grammar.ts";
import type { Edit } from "../finding.ts";
import type { Phrase, Span } from "../model.ts";
import type { PlacedPractice } from "../policy/active.ts";
import { overlaps, within } from "../words/passages.ts";
import { endsHere } from "./agreement.ts";
import { insertBeforeStop } from "./insertions.ts";

/**
 * The words of a practice that give a purpose which says nothing; several such side by side count as one.
 * Undefined where one of its purposes is specific: that one tells what it is for.
 */
export function emptyPurpose(place: PlacedPractice): Phrase | undefined {
  const found = emptyPurposes(place);
  const joint = found && jointOf(place, found.span);
  return joint ? phraseAt(place, { start: found.span.start + joint, end: found.span.end }) : found;
}

function emptyPurposes(place: PlacedPractice): Phrase | undefined {
  const { text, clause, grammar, practice } = place;
  const { purposes, predicate } = practice;
  if (purposes.some(({ kind }) => kind === "specific")) return undefined;
  const said = purposes.filter((it) => !grammar.notAPurpose.test(it.text));
  const own = said.filter(({ span }) => within(span, clause.span)).toSorted((a, b) => a.span.start - b.span.start);
  const first = own.find(({ span }) => span.start >= predicate.span.end) ?? own[0];
  if (!first) return said[0];
  let { start, end } = first.span;
  for (const { span } of own) if (span.start >= end && isJoint(text.slice(end, span.start))) end = span.end;
  for (const { span } of own.toReversed())
    if (span.end <= start && isJoint(text.slice(span.end, start))) start = span.start;
  return start === first.span.start && end === first.span.end ? first : phraseAt(place, { start, end });
}

function phraseAt({ text }: PlacedPractice, span: Span): Phrase {
  return { span, text: text.slice(span.start, span.end) };
}

/** No more than a word or two of a list between them. */
function isJoint(between: string): boolean {
  return /^[\s,]*(?:[\p{L}-]+[\s,]+){0,3}$/u.test(between);
}

/** Puts a purpose that says something in the place of one that does not. */
export function replacePurposes(place: PlacedPractice, wording: PurposeWording): Edit[] {
  const { text, clause, practice, grammar } = place;
  const empty = emptyPurpose(place);
  const forms = wording[clause.language];
  if (!empty || !forms || !within(empty.span, clause.span) || overlaps(empty.span, practice.predicate.span)) return [];
  // "to run the service and to train", "to train and to run the service": what stands beside the training is another purpose.
  const between = text.slice(empty.span.end, practice.predicate.span.start);
  const behind = text.slice(practice.predicate.span.end, empty.span.start + jointOf(place, empty.span));
  const isBeside = grammar.alsoTo.test(behind) || (grammar.goesOnWith.test(behind) && !/\s/.test(behind.trim()));
  if (grammar.besidePurpose.test(between) || isBeside) return [];
  const span = withVerbsBefore(place, empty.span);
  if (overlaps(span, practice.predicate.span)) return [];
  const { edit, leaves } = replacePurpose(place, span, forms) ?? {};
  // "the security | of our premises", "develop new products | and explore": half a purpose, or another one beside it.
  const isWhole = edit && endsHere(grammar, text.slice(edit.span.end + (leaves ?? 0), clause.span.end), "object");
  return isWhole && begins(place, edit) ? [edit] : [];
}

/** "for legitimate | business purposes": half a noun would be left in front. */
function begins({ text, clause, grammar }: PlacedPractice, { span, replacement }: Edit): boolean {
  return grammar.purposeBegins(text.slice(clause.span.start, span.start), replacement);
}

/** What a fix does about the purpose: a promise about data is worth little while the purpose is open. */
export function sayPurpose(place: PlacedPractice, wording: PurposeWording): Edit[] {
  const { clause, practice, grammar } = place;
  if (practice.purposes.length > 0) return replacePurposes(place, wording);
  if (practice.stance !== "may" || practice.choices.length > 0) return [];
  // The clause may say "in order to train": twice the same words would read as two purposes in a row.
  const forms = wording[clause.language];
  return [insertBeforeStop(place, forms && grammar.purposeBehind(forms, clause.text)) ?? []].flat();
}

/** What joins a purpose to the words before it, at its start: in UTF-16 code units. */
function jointOf({ text, grammar }: PlacedPractice, { start, end }: Span): number {
  return grammar.purposeJoint.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** "to provide, maintain and | improve our services": the verbs that share its object go with it. */
function withVerbsBefore({ text, clause, grammar }: PlacedPractice, span: Span): Span {
  const verbs = grammar.verbsAhead.exec(text.slice(clause.span.start, span.start))?.[0].length ?? 0;
  return { start: span.start - verbs, end: span.end };
}

function replacePurpose(place: PlacedPractice, span: Span, forms: PurposeForms) {
  const { text, clause, grammar } = place;
  const start = span.start + jointOf(place, span);
  const setting = {
    before: text.slice(clause.span.start, start),
    words: text.slice(start, span.end),
    after: text.slice(span.end, clause.span.end),
  };
  const said = grammar.purpose(forms, setting);
  if (!said) return undefined;
  const { taken, words, takesAfter, leaves } = said;
  const capital = /^\p{Lu}/u.test(setting.words) && /(?:^|[.:]\s+)$/.test(setting.before) && !taken;
  const replacement = capital ? words.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : words;
  return { edit: { span: { start: start - taken, end: span.end + takesAfter }, replacement }, leaves };
}
