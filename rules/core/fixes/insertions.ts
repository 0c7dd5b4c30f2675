import { capital, type Limit, type Wording } from "../../languages/grammar.ts";
import type { Translated } from "../../languages/translated.ts";
import type { Edit } from "../finding.ts";
import { afterMarkup } from "../markdown/markup.ts";
import type { Phrase, Span } from "../model.ts";
import { dataSite, otherUses, type PlacedPractice } from "../policy/active.ts";
import { within } from "../words/passages.ts";
import { endsHere, isClauseBehind } from "./agreement.ts";
import { behindMatch, insertedIn, isDenied } from "./edits.ts";
import { isAnsweredBelow, isNumberedReply, withReplies, withReplyBelow } from "./replies.ts";

/**
 * Names the data right after the words that say what is done: "train our models using only …".
 * Undefined where these words are no verb with its object, or go on behind a comma.
 */
export function insertData(place: PlacedPractice, wording: Wording, limit: Limit): Edit | undefined {
  const { text, clause, practice, grammar } = place;
  // The first cell of the row may be what is used: "Voice | Training models".
  if (clause.kind === "cell" && clause.row && practice.data.length === 0) return undefined;
  // "Your content (except drafts) trains our AI": what it leaves out stands beside data in front of the verb.
  const keptOut = practice.exclusions.some(({ span: { start } }) => within({ start, end: start }, clause.span));
  if (practice.data.length === 0 && keptOut) return undefined;
  // Beside a cell that names what is used, other data here would contradict it.
  if (practice.data.some(({ place: where }) => where === "row")) return undefined;
  const inserted = insertedIn(clause.language, wording);
  const words = inserted && grammar.outOf(inserted.nouns, limit);
  if (!words) return undefined;
  const { aside } = inserted;
  const said = words + (aside && `, ${aside}`);
  const { text: act, span } = practice.predicate;
  const at = afterMarkup(text, span.end);
  const rest = text.slice(at, clause.span.end);
  const before = text.slice(clause.span.start, span.start);
  // "We do not limit our training": what is put behind it would be denied too.
  if (grammar.feeds.test(before) || grammar.joints.denied.test(before)) return undefined;
  if (at > endOf(text, clause.span).at || grammar.answers.test(act) || grammar.unfinished.test(act)) return undefined;
  if (/^[-\p{L}\p{N}]/u.test(rest) || (/^\s*\)/.test(rest) && act.includes("("))) return undefined;
  // "models and algorithms": what goes on with the model is not to be torn from it.
  if (grammar.goesOnWith.test(rest)) {
    return /^[^,;:]{0,60}$/.test(rest) ? insert(endOf(text, clause.span).at, ` ${said}`) : undefined;
  }
  if (!endsHere(grammar, rest, "object") && !grammar.isAside.test(rest)) return undefined;
  return insert(at, ` ${said}${aside && !closesAside.test(rest) ? "," : ""}`);
}

/**
 * Says more about data between commas, right after the words that name it.
 * Undefined where the name goes on: "facial recognition technology".
 * @param said in the language of the clause; undefined where nobody has written it
 */
export function addAside(place: PlacedPractice, { span }: Phrase, said: string | undefined): Edit | undefined {
  const { text, clause, grammar } = place;
  const at = afterMarkup(text, behindMatch(grammar.tail, text, span.end));
  const after = text.slice(at, clause.span.end);
  if (!said || isDenied(place, span) || !endsHere(grammar, after, "entry")) return undefined;
  // "your data, | including posts, to train": what goes on belongs to what it would be torn from.
  if (grammar.isAside.test(after)) return undefined;
  return insert(at, `, ${said}${closesAside.test(after) ? "" : ","}`);
}

const closesAside = /^\s*(?:[.,;:)!?…—–|]|<br|$)/;

/**
 * Adds a sentence after the one that names the data, within its paragraph, list item or table cell; behind a
 * semicolon where a list goes on.
 * @param sentence ends with a full stop, which is left out where the text around has none; begins in small letters
 */
export function appendSentence(place: PlacedPractice, sentence: Translated): Edit | undefined {
  const { text, clause, grammar } = place;
  const words = sentence[clause.language];
  const bounds = (otherUses(place) === "none" && dataSite(place)?.bounds) || clause.span;
  if (words === undefined) return undefined;
  const own = text.slice(bounds.start, bounds.end);
  // A short first cell is the title of its row.
  const isTitle = own.length < longestTitle && !/[.!?][\s*_]*$/.test(own);
  if (clause.kind === "cell" && clause.column && !clause.row && bounds === clause.span && isTitle)
    return insertParagraph(place, sentence);
  // Behind the list that the sentence leads in or that goes on with "and", not amid it.
  if (leadsIn(own) || (clause.kind === "item" && grammar.joints.and.test(`${own} `)))
    return insertParagraph(place, sentence);
  const end = withReplies(place, bounds.end);
  // "It is used as follows:" leads in a list, behind which there is room.
  if (leadsIn(text.slice(bounds.end, end))) return insertParagraph(place, sentence, end);
  if (isNumberedReply(place, bounds.end, end)) return undefined;
  const isCell = clause.kind === "cell" || bounds !== clause.span;
  if (!isCell && isAnsweredBelow(place, end)) return insertParagraph(place, sentence);
  return appendBehind(text, { ...bounds, end }, words);
}

/** In UTF-16 code units. */
const longestTitle = 60;

/** Adds a sentence that takes up the models of the clause: "this model" where it trains one. */
export function appendOfModels(
  place: PlacedPractice,
  sentence: Translated<(models: string) => string>,
): Edit | undefined {
  const { language } = place.clause;
  const { start, end } = place.practice.predicate.span;
  // "Our spam | model is trained on"
  const ahead = place.text.slice(place.clause.span.start, start).split(/\s/).slice(-4).join(" ");
  const models = place.grammar.thisModel(ahead + place.text.slice(start, end));
  const words = models && sentence[language]?.(models);
  return words ? appendSentence(place, { en: words, [language]: words }) : undefined;
}

/**
 * Adds a sentence behind another, as `appendSentence` does.
 * @param words end with a full stop, and begin in small letters that become a capital where no list goes on
 */
export function appendBehind(text: string, bounds: Span, words: string): Edit {
  const { at, stop } = endOf(text, bounds);
  if (/[.!?…]/.test(stop)) return insert(afterMarkup(text, bounds.end), ` ${capital(words)}`);
  const bare = words.replace(/\.$/, "");
  const listed = /(?<!\s)(\s*)[;,]/.exec(stop + text.slice(bounds.end, bounds.end + 2));
  return insert(
    at === bounds.end ? afterMarkup(text, at) : at,
    listed ? `${listed[1]}; ${bare}` : `. ${capital(bare)}`,
  );
}

/**
 * Adds words that say when or what for something is done: behind it and its data, before the full stop, or the comma
 * or dash where another clause begins.
 * Undefined where it cannot be told what they would belong to.
 */
export function insertBeforeStop(place: PlacedPractice, words: string | undefined): Edit | undefined {
  const end = ownEnd(place);
  return end && words !== undefined ? insert(end.at, ` ${words}`) : undefined;
}

/**
 * Adds a condition, as `insertBeforeStop` does: behind a comma where other words follow what is done, "for the purposes
 * in this policy", since it is not for these that the condition holds.
 */
export function insertCondition(place: PlacedPractice, condition: Translated): Edit | undefined {
  const end = ownEnd(place);
  const words = condition[place.clause.language];
  if (!end || words === undefined || takesNoCondition(place)) return undefined;
  // "the files you upload only if": it would be said of the upload; "only on your notes only if" would limit twice.
  const behind = place.grammar.conditionBehind(words);
  return insert(end.at, behind.startsWith(",") ? behind : `${end.goesOn ? "," : ""} ${behind}`);
}

/**
 * Where a condition would contradict its own sentence: what was done already, what is done "generally" or only on another
 * condition; or where words would be torn apart, as in "We train models on:".
 */
function takesNoCondition({ text, clause, practice, grammar }: PlacedPractice): boolean {
  const before = text.slice(clause.span.start, practice.predicate.span.end);
  const isGeneral = practice.vague.some(({ kind, span }) => kind === "generalisation" && within(span, clause.span));
  return (
    isGeneral ||
    grammar.onlyOn.test(before) ||
    grammar.past.test(before) ||
    (/:[\s*_]*$/.test(clause.text) && grammar.unfinished.test(clause.text.replace(/(?<![:\s*_])[:\s*_]+$/, "")))
  );
}

/** Where what a practice says of itself ends, and whether it goes on behind its act and its data. */
function ownEnd({ text, clause, practice, grammar }: PlacedPractice): { at: number; goesOn: boolean } | undefined {
  const { predicate, dataSpan } = practice;
  if (!within(predicate.span, clause.span) || grammar.answers.test(predicate.text)) return undefined;
  const ahead = text.slice(clause.span.start, predicate.span.start);
  // "The training is not only | on recipes".
  const toData = text.slice(clause.span.start, Math.max(predicate.span.end, dataSpan?.start ?? 0));
  if (grammar.inAside.test(ahead) || (practice.stance !== "does-not" && grammar.joints.denied.test(toData)))
    return undefined;
  const from = Math.max(predicate.span.end, dataSpan?.end ?? 0);
  const end = endOf(text, clause.span).at;
  const rest = text.slice(from, end).replace(/\]\([^)\]]*\)/g, (link) => "_".repeat(link.length));
  const next = grammar.nextClause.exec(rest);
  // "To train our models, | we use": a condition there would be torn from what is done.
  if (next && clause.kind === "sentence" && grammar.denial.inOrderTo.test(ahead)) return undefined;
  const own = rest.slice(0, next?.index);
  if (grammar.conditions.test(own)) return undefined;
  if (next && /^\s*[,:(]/.test(next[0]) && !isClauseBehind(grammar, rest.slice(next.index))) return undefined;
  return { at: next ? from + next.index : end, goesOn: /\p{L}/u.test(own) };
}

/** Adds words at the end of the clause, before what closes it. */
export function insertAtEnd({ text, clause }: PlacedPractice, words: Translated): Edit | undefined {
  const said = words[clause.language];
  return said === undefined ? undefined : insert(endOf(text, clause.span).at, ` ${said}`);
}

/**
 * Adds a paragraph behind the block of a clause: its paragraph, its whole list or its table.
 * Undefined inside a quotation, which is nobody's to go on with.
 * @param behind where the words end behind whose block it is, in UTF-16 code units: those of the clause, or a reply to it
 */
export function insertParagraph(
  place: PlacedPractice,
  words: Translated,
  behind: number = place.clause.span.end,
): Edit | undefined {
  const { text, clause } = place;
  const line = text.slice(text.lastIndexOf("\n", clause.span.start - 1) + 1, clause.span.start);
  const said = words[clause.language];
  if (said === undefined || /^\s*>/.test(line)) return undefined;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const rest = text.slice(behind);
  const inList = clause.kind === "item" || clause.leadIns.length > 0 || leadsIn(text.slice(0, behind));
  const ends = inList
    ? /\r?\n[ \t]*\r?\n(?![ \t]*(?:\r?\n|[-*+•|]|\(?[\p{L}\d]{1,4}[.)]\s)| *\t| {2,}\S)/u
    : /\r?\n[ \t]*\r?\n/;
  const end = behind + (ends.exec(rest)?.index ?? rest.trimEnd().length);
  const at = withReplyBelow(place, end);
  // A reply that leads in a list goes on below.
  if (at > end && leadsIn(text.slice(end, at))) return undefined;
  return insert(at, `${lineEnd}${lineEnd}${capital(said)}`);
}

/** Whether words end with a colon, behind which what they speak of still is to come. */
function leadsIn(words: string): boolean {
  return /:[\s*_]*$/.test(words);
}

function insert(at: number, replacement: string): Edit {
  return { span: { start: at, end: at }, replacement };
}

/** Where a clause's words end and what closes them: full stop, quotation marks, Markdown delimiters. */
function endOf(text: string, { start, end }: Span): { at: number; stop: string } {
  const stop = /(?<![\s.!?…;:,"”’»)\]*_~])[\s.!?…;:,"”’»)\]*_~]*$/.exec(text.slice(start, end))?.[0] ?? "";
  // A bracket or a quotation mark that closes words inside the sentence stays with them.
  const kept = /^(?:[)\]"”’»*_~]|\s»)*/.exec(stop)?.[0].length ?? 0;
  return { at: end - stop.length + kept, stop };
}
