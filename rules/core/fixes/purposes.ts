import type { Edit } from "../finding.ts";
import type { Language, Phrase, Span } from "../model.ts";
import type { Place } from "../policy/active.ts";
import { overlaps, within } from "../words/passages.ts";
import type { PurposeWording, Setting } from "./agreement.ts";
import { insertBeforeStop } from "./edits.ts";

/**
 * The words of a practice that give a purpose which says nothing; several such side by side count as one.
 * Undefined where one of its purposes is specific: that one tells what it is for.
 */
export function emptyPurpose({ slice, clause, practice: { purposes, predicate } }: Place): Phrase | undefined {
  if (purposes.some(({ kind }) => kind === "specific")) return undefined;
  const said = purposes.filter((it) => !entries.test(it.text));
  const own = said.filter(({ span }) => within(span, clause.span)).toSorted((a, b) => a.span.start - b.span.start);
  const first = own.find(({ span }) => span.start >= predicate.span.end) ?? own[0];
  if (!first) return said[0];
  let { start, end } = first.span;
  for (const { span } of own) if (span.start >= end && isJoint(slice(end, span.start))) end = span.end;
  for (const { span } of own.toReversed()) if (span.end <= start && isJoint(slice(span.end, start))) start = span.start;
  return start === first.span.start && end === first.span.end
    ? first
    : { span: { start, end }, text: slice(start, end) };
}

/** "gait patterns and other identifiers": goes on with the data, and tells no purpose. */
const entries = /^(?:(?:and|or|any|et|ou|d['’])\s*)*(?:others?|autres?)$/i;

/** No more than a word or two of a list between them. */
function isJoint(between: string): boolean {
  return /^[\s,]*(?:[\p{L}-]+[\s,]+){0,3}$/u.test(between);
}

/** Puts a purpose that says something in the place of one that does not. */
export function replacePurposes(place: Place, wording: PurposeWording): Edit[] {
  const { text, clause, practice } = place;
  const empty = emptyPurpose(place);
  if (!empty || !within(empty.span, clause.span) || overlaps(empty.span, practice.predicate.span)) return [];
  // "to run the service and to train": what stands beside the training is another purpose.
  const between = text.slice(empty.span.end, practice.predicate.span.start);
  if (beside.test(between)) return [];
  // "the security | of our premises": half a purpose.
  if (/^\s+(?:of|de|des|du|d['’])(?!\p{L})/iu.test(text.slice(empty.span.end, clause.span.end))) return [];
  return [replacePurpose(text, clause.span, clause.language, empty.span, wording)];
}

/** What a fix does about the purpose: a promise about data is worth little while the purpose is open. */
export function sayPurpose(place: Place, wording: PurposeWording): Edit[] {
  const { clause, practice } = place;
  if (practice.purposes.length > 0) return replacePurposes(place, wording);
  if (practice.stance !== "may" || practice.choices.length > 0) return [];
  // The clause may say "in order to train": twice the same words would read as two purposes in a row.
  const [verb, opener] =
    clause.language === "fr"
      ? [wording.fr.verb, /(?<!\p{L})afin(?!\p{L})/iu.test(clause.text) ? "pour" : "afin de"]
      : [wording.en.verb, /\bin order to\b/i.test(clause.text) ? "to" : "in order to"];
  const words = `${opener} ${verb}`;
  return [insertBeforeStop(place, words) ?? []].flat();
}

const beside =
  /(?<!\p{L})(?:and|or|et|ou|which|this|that|includ\p{L}*|dont|qui|y compris|notamment)(?!\p{L})|[;:(]|<br/iu;

function replacePurpose(text: string, clause: Span, language: Language, span: Span, wording: PurposeWording): Edit {
  const joiner = /^(?:[,\s]+|(?:and|or|et|ou)\s+)+/i.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const start = span.start + joiner;
  const setting = {
    before: text.slice(clause.start, start),
    words: text.slice(start, span.end),
    after: text.slice(span.end, clause.end),
  };
  const { taken, words, takesAfter } = language === "fr" ? inFrench(setting, wording) : inEnglish(setting, wording);
  const capital = /^\p{Lu}/u.test(setting.words) && /(?:^|[.:]\s+)$/.test(setting.before) && !taken;
  const replacement = capital ? words.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : words;
  return { span: { start: start - taken, end: span.end + takesAfter }, replacement };
}

interface Said {
  readonly words: string;
  /** How many characters before and after the old words go with them. */
  readonly taken: number;
  readonly takesAfter: number;
}

function inEnglish({ before, words, after }: Setting, { en }: PurposeWording): Said {
  const takesAfter =
    /^(?:\s+(?:purposes?|reasons?|needs|ends)\b|\s+(?:and|or)\s+(?:new\s+|other\s+)?(?:features|services|products|technologies|experiences?)\b)/i.exec(
      after,
    )?.[0].length ?? 0;
  const said = { taken: 0, takesAfter };
  if (/^(?:for|as|in accordance|in the ways|consistent)\b/i.test(words)) return { ...said, words: `for ${en.noun}` };
  if (/^(?:in order )?to\b/i.test(words)) return { ...said, words: `to ${en.verb}` };
  const verb = /\bto\s+$/i.test(before) || (!/\bfor\s+$/i.test(before) && baseVerb.test(words));
  return { ...said, words: verb ? en.verb : en.noun };
}

const baseVerb =
  /^(?:improve|develop|enhance|create|build|provide|support|operate|optimi[sz]e|personali[sz]e|conduct|identify|protect|secure)\b/i;

function inFrench({ before, words }: Setting, { fr }: PurposeWording): Said {
  const opener = /(?:aux?|à des|à ces) fins\s+d(?:es?\s+|['’]|u\s+)$/i.exec(before)?.[0].length ?? 0;
  // "pour contribuer à entraîner … pour filtrer" would read as two purposes in a row.
  const link = /(?<!\p{L})pour(?!\p{L})/iu.test(before.slice(0, before.length - opener)) ? "afin de" : "pour";
  const opens = /^(?:(?:aux?|à des|à d['’]autres) fins|pour|afin|conform|comme|selon|tel)/i.test(words);
  if (opener || opens) return { words: `${link} ${fr.verb}`, taken: opener, takesAfter: 0 };
  const elision = /d['’]$/i.test(before);
  return { words: elision ? `de ${fr.verb}` : fr.verb, taken: elision ? 2 : 0, takesAfter: 0 };
}
