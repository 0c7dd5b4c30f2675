import type { Article, Grammar, Limit, Noun, Setting } from "../../languages/grammar.ts";
import { capital, withoutDelimiters } from "../../languages/grammar.ts";

/** Data words as the sentence wants them, with how many characters before and after them they take the place of. */
interface Fitted {
  readonly words: string;
  readonly takesBefore: number;
  readonly takesAfter: number;
}

/** What is put into a sentence: nouns for data, and what is said about them between commas; "" for nothing. */
export interface Inserted {
  readonly nouns: readonly Noun[];
  readonly article: Article;
  readonly aside: string;
}

/**
 * Fits words into a sentence: article, contraction, number, gender, commas and capital agree with what is there.
 * Undefined where the words that give way are only a part of what stands there.
 */
export function fit(
  grammar: Grammar,
  { nouns, article, aside }: Inserted,
  limit: Limit,
  reach: ReplacedPart,
  given: Setting,
): Fitted | undefined {
  const setting = withArticle(given, grammar);
  if (!isWhole(grammar, setting, reach)) return undefined;
  const behind = [setting.after, behindAside(setting.after)];
  if (nouns.some(({ only }) => only) && behind.some((it) => grammar.clashes(nouns, it))) return undefined;
  const needed = grammar.limited.test(setting.before) || grammar.onlyAhead.test(setting.before) ? "as-it-is" : limit;
  const made = grammar.fit(nouns, article, needed, setting);
  if (!made) return undefined;
  const { words, takesBefore } = made;
  const comma = aside && !/^\s*(?:[.,;:)!?…—–|]|<br|$)/.test(withoutDelimiters(setting.after)) ? "," : "";
  const atStart = /^\s*(?:(?:[A-Za-z]?\d+(?:\.\d+)*|[A-Za-z])[.)]\s+|\([a-z\d]{1,4}\)\s+)*$/.test(
    withoutDelimiters(setting.before.slice(0, setting.before.length - takesBefore)),
  );
  const begins = atStart && /^\P{L}*\p{Lu}/u.test(setting.words);
  return {
    words: (begins ? capital(words) : words) + (aside && `, ${aside}${comma}`),
    takesBefore: takesBefore + given.before.length - setting.before.length,
    takesAfter: aside ? 0 : looseComma(setting, grammar),
  };
}

/** "biometric data, | derived only from {{…}}, | are used": what agrees with a noun stands behind what is said of it. */
function behindAside(after: string): string {
  return after.replace(/\{\{[^{}]*\}\}/g, "…").replace(/^\s*,[^,]*,(?=\s)/, "");
}

/** An article or possessive right before the words is theirs, also where the reading left it out. */
function withArticle({ before, words, after }: Setting, grammar: Grammar): Setting {
  const article = grammar.articleBefore(before, words);
  return { before: before.slice(0, before.length - article.length), words: article + words, after };
}

/** "your notes, along with public posts, to train": the second comma goes with the words that the first set apart. */
function looseComma({ words, after }: Setting, { setApart }: Grammar): number {
  return setApart.test(words) && /^,\s/.test(after) ? 1 : 0;
}

/** What is to be put somewhere else: all that a verb acts on, or one entry of a list. */
export type ReplacedPart = "object" | "entry";

/**
 * Whether other words may take the place of these: their noun begins and ends with them, no bracket is torn, and where
 * they are the whole object, no list goes on at either side. Only what is known to stand beside an object counts, since
 * half of "session data" replaced is worse than nothing replaced.
 */
function isWhole(grammar: Grammar, { before, words, after }: Setting, reach: ReplacedPart): boolean {
  const left = withoutDelimiters(before).replace(/["“«]\s*$/, "");
  const right = withoutDelimiters(after).replace(/^["”]|^\s?»/, "");
  const { verbBehind, denied, deniedBehind, lessens } = grammar.joints;
  if (lessens.test(left) || (reach === "object" && grammar.timeBehind.test(words))) return false;
  if (count(words, "(") !== count(words, ")")) return false;
  if (/^\s*\)/.test(right) && count(left, "(") <= count(left, ")")) return false;
  const isSubject = verbBehind.test(right);
  if (reach === "object" && isSubject && deniedBehind.test(right)) return false;
  if (reach === "object" && denied.test(left) && !isSubject) return false;
  return beginsHere(grammar, left, reach, isSubject) && endsHere(grammar, right, reach);
}

/** Whether the noun that ends here goes on to the right: "facial recognition | technology". */
export function endsHere({ joints }: Grammar, after: string, reach: ReplacedPart): boolean {
  const { verbBehind, behind, entryBehind, clauseBehind } = joints;
  const right = withoutDelimiters(after);
  if (/^\s*(?:[.;:!?…)|\]”"»]|[—–]|<br|$)/.test(right)) return true;
  if (/^\s*,/.test(right)) return reach === "entry" || clauseBehind.test(right.replace(/^\s*,\s*/, ""));
  return verbBehind.test(right) || behind.test(right) || (reach === "entry" && entryBehind.test(right));
}

/** Whether a new clause begins behind a comma, and no list goes on. */
export function isClauseBehind({ joints }: Grammar, after: string): boolean {
  return joints.clauseBehind.test(withoutDelimiters(after).replace(/^\s*,\s*/, ""));
}

function beginsHere({ joints }: Grammar, left: string, reach: ReplacedPart, isSubject: boolean): boolean {
  const { verbs, links, and, openers } = joints;
  if (/^\W*$|[.:;!?(|>—–]\s*$/.test(left)) return true;
  if (/,\s*$/.test(left)) return reach === "entry" || isSubject;
  if (and.test(left)) return reach === "entry" || (isSubject && /,\s*\p{L}+\s*$/u.test(left));
  return verbs.test(left) || links.test(left) || (openers.test(left) && isSubject);
}

function count(words: string, sign: string): number {
  return words.split(sign).length - 1;
}
