import type { Edit, Fix, Translated } from "../finding.ts";
import { afterMarkup, isRunInTitle, withMarkup } from "../markdown/markup.ts";
import type { Phrase, Span } from "../model.ts";
import { type DataSite, dataSite, otherUses, type Place } from "../policy/active.ts";
import { overlaps } from "../words/passages.ts";
import { endsHere, fit, isClauseBehind, type Limit, type Reach, type Wording } from "./agreement.ts";
import type { OfModels } from "./wording.ts";

/**
 * A fix of several edits, given in any order. None where one of them could not be made: half a rewrite would promise
 * something else. None in a title either, which promises nothing.
 */
export function fix(
  { text, clause }: Place,
  title: Translated,
  ...edits: readonly (Edit | readonly Edit[] | undefined)[]
): Fix[] {
  if (edits.includes(undefined) || isRunInTitle(text, clause.span)) return [];
  const sorted = edits
    .flatMap((edit) => edit ?? [])
    .map((edit) => ({ ...edit, replacement: withApostrophesOf(text, edit.replacement) }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const apart = sorted.every((edit, index) => (sorted[index - 1]?.span.end ?? 0) <= edit.span.start);
  return apart && sorted.length > 0 ? [{ title: title[clause.language], edits: sorted }] : [];
}

/** Words with apostrophes like those that the text begins with. */
function withApostrophesOf(text: string, words: string): string {
  const beginning = text.slice(0, longestBeginning);
  const typographic = beginning.includes("’") || !beginning.includes("'");
  return words.replace(/['’]/g, typographic ? "’" : "'");
}

/** In UTF-16 code units. */
const longestBeginning = 8_000;

/** Puts other words in the place of a practice's data; undefined where it does not name them in one piece. */
export function replaceData(place: Place, wording: Wording, limit: Limit): Edit | undefined {
  const site = dataSite(place);
  if (!site || overlaps(site.span, place.practice.predicate.span)) return undefined;
  // A whole paragraph of data is the author's work: nobody wants it gone at a key press.
  if (site.span.end - site.span.start > 240) return undefined;
  return fitted(place, site, wording, limit, "object");
}

/**
 * Puts other words in the place of an entry that names data, and makes them agree with the sentence.
 * Undefined where the range is only a part of a longer name.
 */
export function replaceWords(place: Place, span: Span, wording: Wording, limit: Limit): Edit | undefined {
  const { start, end } = place.clause.span;
  const bounds = { start: Math.min(start, span.start), end: Math.max(end, span.end) };
  return fitted(place, { span, bounds }, wording, limit, "entry");
}

function fitted(
  { text, clause }: Place,
  { span, bounds }: DataSite,
  wording: Wording,
  limit: Limit,
  reach: Reach,
): Edit | undefined {
  const whole = withMarkup(text, { start: span.start, end: withTail(text, span.end) });
  if (!whole) return undefined;
  const setting = {
    before: text.slice(bounds.start, whole.start),
    words: text.slice(span.start, whole.end),
    after: text.slice(whole.end, bounds.end),
  };
  const made = fit(clause.language, wording, limit, reach, setting);
  if (!made) return undefined;
  const { words, takesBefore, takesAfter } = made;
  return { span: { start: whole.start - takesBefore, end: whole.end + takesAfter }, replacement: words };
}

/**
 * Names the data right after the words that say what is done: "train our models using only …".
 * Undefined where these words are no verb with its object, or go on behind a comma.
 */
export function insertData(place: Place, wording: Wording, limit: Limit): Edit | undefined {
  const { text, clause, practice } = place;
  const { language } = clause;
  const only = limit === "only";
  const words =
    language === "fr"
      ? `${only ? "uniquement " : ""}à partir des ${wording.fr.feminine}`
      : `using ${only ? "only " : ""}${wording.en.plural}`;
  const aside = wording.aside[language];
  const said = words + (aside && `, ${aside}`);
  const { text: act, span } = practice.predicate;
  const at = afterMarkup(text, span.end);
  const rest = text.slice(at, clause.span.end);
  if (fed.test(text.slice(clause.span.start, span.start))) return undefined;
  if (at > endOf(text, clause.span).at || answers.test(act) || unfinished.test(act)) return undefined;
  if (/^[-\p{L}\p{N}]/u.test(rest) || (/^\s*\)/.test(rest) && act.includes("("))) return undefined;
  // "models and algorithms": what goes on with the model is not to be torn from it.
  if (/^[\s*_]+(?:and|or|et|ou)\s/i.test(rest)) {
    return /^[^,;:]{0,60}$/.test(rest) ? insertAtEnd(place, said) : undefined;
  }
  if (!endsHere(language, rest, "object") && !isAside.test(rest)) return undefined;
  const closed = /^\s*(?:[.,;:)!?…—–|]|<br|$)/.test(rest);
  return insert(at, ` ${said}${aside && !closed ? "," : ""}`);
}

/** "Your notes feed | the training of our models": they stay the subject, whatever is added. */
const fed =
  /(?<!\p{L})(?:feeds?|fed|feeding|fuels?|supports?|informs?|aliment(?:er?|ent|era|eront)|nourri(?:r|t|ssent)|contribuent? à)\s+(?:the |our |la |le |les |l['’])?$/iu;
const answers = /^(?:yes|no|oui|non)(?!\p{L})|(?<!\p{L})(?:yes|no|oui|non)[.!]?$/iu;
const unfinished = /(?<!\p{L})(?:on|with|using|from|by|avec|sur|par|partir|utilisant|de|du|des|d['’])\s*$/iu;
/** ", including generative ones,": says more about the models, between commas. */
const isAside = /^\s*,\s*(?:including|such as|notamment|y compris|tels? que|telles? que)\s[^,;]*,/i;

/**
 * Says more about data between commas, right after the words that name it.
 * Undefined where the name goes on: "facial recognition technology".
 */
export function addAside({ text, clause }: Place, { span }: Phrase, aside: Translated): Edit | undefined {
  const at = afterMarkup(text, withTail(text, span.end));
  const after = text.slice(at, clause.span.end);
  if (!endsHere(clause.language, after, "entry")) return undefined;
  const closed = /^\s*(?:[.,;:)!?…—–|]|<br|$)/.test(after);
  return insert(at, `, ${aside[clause.language]}${closed ? "" : ","}`);
}

/**
 * Adds a sentence after the one that names the data, within its paragraph, list item or table cell; behind a
 * semicolon where a list goes on.
 * @param sentence ends with a full stop, which is left out where the text around has none
 */
export function appendSentence(place: Place, sentence: Translated): Edit {
  const { text, clause } = place;
  const bounds = (otherUses(place) === "none" && dataSite(place)?.bounds) || clause.span;
  return appendBehind(text, bounds, sentence[clause.language]);
}

/** Adds a sentence that takes up the models of the clause: "this model" where it trains one. */
export function appendOfModels(place: Place, sentence: OfModels): Edit {
  const { language } = place.clause;
  const number = oneModel[language].test(place.practice.predicate.text) ? "one" : "several";
  const words = sentence[language](takenUp[language][number]);
  return appendSentence(place, { en: words, fr: words });
}

const takenUp = {
  en: { one: "this model", several: "these models" },
  fr: { one: "ce modèle", several: "ces modèles" },
} as const;

/** A model in the singular, as the last words in English and as the first noun in French. */
const oneModel = {
  en: /\b(?:an?|the|this|our|its|one)\s+(?:[\w-]+\s+){0,5}(?:model|system|algorithm|assistant|chatbot|classifier|engine|filter|tool|network)\W*$/i,
  fr: /(?<!\p{L})(?:une?|le|la|l['’]|notre|cet?|cette|du)\s*(?:\p{L}+\s+)?(?:modèle|système|algorithme|assistant|classificateur|moteur|filtre|outil|réseau|robot)(?!\p{L})(?!.*(?:modèles|systèmes|algorithmes))/iu,
} as const;

/** Adds a sentence behind another, as `appendSentence` does. @param words end with a full stop */
export function appendBehind(text: string, bounds: Span, words: string): Edit {
  const { at, stop } = endOf(text, bounds);
  if (/[.!?…]/.test(stop)) return insert(afterMarkup(text, bounds.end), ` ${words}`);
  const bare = words.replace(/\.$/, "");
  const listed = /(\s*)[;,]/.exec(stop + text.slice(bounds.end, bounds.end + 2));
  return insert(at, listed ? `${listed[1]}; ${bare}` : `. ${bare}`);
}

/**
 * Adds words that say when or what for something is done: behind it and its data, before the full stop, or the comma
 * or dash where another clause begins.
 * Undefined where it cannot be told what they would belong to.
 */
export function insertBeforeStop(place: Place, words: string): Edit | undefined {
  const end = ownEnd(place);
  return end && insert(end.at, ` ${words}`);
}

/**
 * Adds a condition, as `insertBeforeStop` does: behind a comma where other words follow what is done, "for the purposes
 * in this policy", since it is not for these that the condition holds.
 */
export function insertCondition(place: Place, words: string): Edit | undefined {
  const end = ownEnd(place);
  return end && insert(end.at, end.goesOn ? `, ${words.replace(/^only(?= if )/, "but only")}` : ` ${words}`);
}

/** Where what a practice says of itself ends, and whether it goes on behind its act and its data. */
function ownEnd({ text, clause, practice }: Place): { at: number; goesOn: boolean } | undefined {
  const { predicate, dataSpan } = practice;
  const inClause = predicate.span.start >= clause.span.start && predicate.span.end <= clause.span.end;
  if (!inClause || answers.test(predicate.text)) return undefined;
  if (inAside.test(text.slice(clause.span.start, predicate.span.start))) return undefined;
  const from = Math.max(predicate.span.end, dataSpan?.end ?? 0);
  const end = endOf(text, clause.span).at;
  const rest = text.slice(from, end).replace(/\]\([^)]*\)/g, (link) => "_".repeat(link.length));
  const next = /\s*(?:[,;:—–(]|\s(?:but|mais)\s|<br)/i.exec(rest);
  const own = rest.slice(0, next?.index);
  if (conditions.test(own)) return undefined;
  if (next && /^\s*[,:(]/.test(next[0]) && !isClauseBehind(clause.language, rest.slice(next.index))) return undefined;
  return { at: next ? from + next.index : end, goesOn: /\p{L}/u.test(own) };
}

/** "used without restriction, including for training": what is added would belong to the aside alone. */
const inAside = /(?<!\p{L})(?:including|such as|y compris|notamment)\s[^,;)]*$/iu;
const conditions =
  /(?<!\p{L})(?:if|unless|when|where|even|until|while|although|si|s['’]ils?|sauf|lorsqu\p{L}*|quand|même|tant que|à moins)(?!\p{L})/iu;

/** Takes words out, with the commas that set them apart. */
export function remove({ text }: Place, { span }: Phrase): Edit {
  const before = text.slice(Math.max(0, span.start - 20), span.start);
  const after = text.slice(span.end);
  const left = /(?:\s*,)?\s*$/.exec(before)?.[0] ?? "";
  const right = /^\s*,(?=\s)/.exec(after)?.[0] ?? "";
  if (left.includes(",") && right)
    return { span: { start: span.start - left.length, end: span.end + right.length }, replacement: "" };
  if (/^\s*[.;:!?)]/.test(after)) return { span: { start: span.start - left.length, end: span.end }, replacement: "" };
  const gap = /^[,\s]*/.exec(after)?.[0] ?? "";
  return { span: { start: span.start, end: span.end + gap.length }, replacement: "" };
}

/** Behind "about you" and its like, which belong to the data that they follow. */
function withTail(text: string, at: number): number {
  const tail =
    /^\s+(?:(?:(?:about|of|from|to|with|relating to|concerning) and )?(?:about|of|from|relating to|concerning) (?:you|yours|users|individuals|people|members|customers)|(?:vous|les) concernant|à votre sujet|de nos (?:utilisateurs|membres|clients))(?![\p{L}])/iu;
  return at + (tail.exec(text.slice(at))?.[0].length ?? 0);
}

/**
 * Adds a paragraph behind the block of a clause: its paragraph, its whole list or its table.
 * Undefined inside a quotation, which is nobody's to go on with.
 */
export function insertParagraph({ text, clause }: Place, words: Translated): Edit | undefined {
  const line = text.slice(text.lastIndexOf("\n", clause.span.start - 1) + 1, clause.span.start);
  if (/^\s*>/.test(line)) return undefined;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const rest = text.slice(clause.span.end);
  const inList =
    clause.kind === "item" || clause.leadIns.length > 0 || /:[\s*_]*$/.test(text.slice(0, clause.span.end));
  const ends = inList
    ? /\r?\n[ \t]*\r?\n(?![ \t]*(?:\r?\n|[-*+•|]|\(?[\p{L}\d]{1,4}[.)]\s| {2,}\S|\t))/u
    : /\r?\n[ \t]*\r?\n/;
  const at = clause.span.end + (ends.exec(rest)?.index ?? rest.trimEnd().length);
  return insert(at, `${lineEnd}${lineEnd}${words[clause.language]}`);
}

/** Adds words at the end of the clause, before what closes it. */
export function insertAtEnd({ text, clause }: Place, words: string): Edit {
  return insert(endOf(text, clause.span).at, ` ${words}`);
}

function insert(at: number, replacement: string): Edit {
  return { span: { start: at, end: at }, replacement };
}

/** Where a clause's words end and what closes them: full stop, quotation marks, Markdown delimiters. */
function endOf(text: string, { start, end }: Span): { at: number; stop: string } {
  const stop = /[\s.!?…;:,"”’»)\]*_~]*$/.exec(text.slice(start, end))?.[0] ?? "";
  // A bracket or a quotation mark that closes words inside the sentence stays with them.
  const kept = /^(?:[)\]"”’»*_~]|\s»)*/.exec(stop)?.[0].length ?? 0;
  return { at: end - stop.length + kept, stop };
}
